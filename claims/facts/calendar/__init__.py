"""The calendar: its words, its holidays, and reckoning with days, months and years."""
