"""Why two values of one thing differ: a tally moved, a correction, a slip."""
