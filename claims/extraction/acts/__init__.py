"""Acts of saying: what an attribution is, its kind and stance, claims made of it."""
