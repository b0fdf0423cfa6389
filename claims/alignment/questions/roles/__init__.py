"""Of whom it is asked: who fills the roles of a frame, and whose an age is."""
