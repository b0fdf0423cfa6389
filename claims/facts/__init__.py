"""What figures mean: numbers, money and dates as intervals, and how two compare.

`quantities` and `dates` read a text, standing on `amounts`, `ages` and `calendar`;
`publication` dates a text that has no date; `verdicts` compares two `fact`s.
"""
