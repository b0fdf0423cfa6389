"""Signs that two figures of one story answer one question, besides their words."""
