"""Offline: makes the weights in extraction/pipeline from annotated corpora."""
