"""What a figure answers: its signature, put together by `building`.

`framing` finds what is asked, `roles` of whom, `scope` what narrows it, `telling`
how its sentence tells it.
"""
