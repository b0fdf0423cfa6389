"""Reading one number or a range at a place: digits, words, hedge, currency, unit."""
