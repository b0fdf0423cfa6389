"""Words, phrases and clauses of a parsed text, read by Universal Dependencies."""
