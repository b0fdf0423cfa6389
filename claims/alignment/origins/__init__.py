"""Who had it first: wordings lined up, credits, corrections."""
