"""Which question a figure answers, and which answers belong together."""
