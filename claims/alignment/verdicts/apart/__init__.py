"""What sets two answers apart: another day, place, occasion or person; a part of it."""
