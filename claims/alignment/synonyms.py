"""Near synonyms among predicates that no frame knows: one word stands for each."""

from claims.alignment.lemmas import fold

_GROUPS = (
    "carry aboard board",
    "fall drop decline slide plunge sink slip",
    "rise jump climb gain soar increase",
    "back support favor favour",
    "oppose reject",
    "close shut",
    "open launch",
    "begin start",
    "end finish conclude",
    "hire recruit employ",
    "enter challenge run",
    "win secure",
    "treat hospitalise",
    "ban suspend",
    "meet talk",
    "need require",
    "visit tour",
    "hold seat",
    "marry wed",
    "release free",
    "approve pass adopt",
)
_FIRST = {
    fold(word): fold(group.split()[0]) for group in _GROUPS for word in group.split()
}


def same_sense(key: str) -> str:
    """The word that stands for a folded lemma and its near synonyms."""
    return _FIRST.get(key, key)
