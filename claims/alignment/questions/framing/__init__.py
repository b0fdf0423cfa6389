"""What is asked: the frame that verbs, nouns and turns of phrase choose."""
