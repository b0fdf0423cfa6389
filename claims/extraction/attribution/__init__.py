"""Who said what: sources, cues and contents read by a small encoder."""
