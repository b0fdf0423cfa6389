"""The read API: the rows of the interchange contract, with the pages' own filters."""
