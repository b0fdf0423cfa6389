"""Reading ages, however they are told."""
