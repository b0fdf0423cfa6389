"""Do two figures answer the same question, and how sure is it?

`matching` asks `obstacles`, `evidence` and `doubts` in turn.
"""
