"""Values told in another way, put alike: a share and a count, a day and a length."""
