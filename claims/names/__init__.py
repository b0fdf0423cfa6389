"""What names are made of, and when two of them mean one bearer: no spaCy, no Django.

The room below extraction, alignment and recording: whoever cuts or compares a name
does it here.
"""
