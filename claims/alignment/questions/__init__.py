"""What a figure answers: frame or predicate, who fills its roles, what narrows it."""
