"""Words as such: their forms, near synonyms, how rare they are, who counts alike."""
