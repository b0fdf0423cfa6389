"""A question put in words a person would use."""
