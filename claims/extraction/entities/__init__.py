"""Who and what an article names, every mention gathered under one entity."""

from claims.extraction.entities.cast import Cast, Entity, Mention
from claims.extraction.entities.gathering import gather_cast

__all__ = ["Cast", "Entity", "Mention", "gather_cast"]
