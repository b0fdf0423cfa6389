"""What narrows a figure: a circle, a standing, a period, a part of a whole."""
