"""How fast, on what: ratios of one run, kept as JSON and compared with the last."""
