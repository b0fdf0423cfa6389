"""Correct by marks and parse what the encoder found, before claims are made of it."""
