"""The base language pipeline: treebanks and silver names in, spaCy weights out."""
