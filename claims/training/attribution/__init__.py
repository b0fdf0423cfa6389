"""Training of the attribution encoder on PolNeAR."""
