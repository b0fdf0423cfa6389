"""What two answers to one question make of each other: agree, update, contradict."""
