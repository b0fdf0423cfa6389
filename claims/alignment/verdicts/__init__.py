"""What two answers to one question make of each other: agree, update, contradict.

`comparing` decides on two answers, `joining` which of them stand in one question.
Below them lie, each standing on the next: `evidence` that two answer one question,
values of one kind by `reckoning`, `changes` between two reports, what sets two
`apart`, and the `answers` themselves.
"""
