"""Newspaper abbreviations that spaCy's English tokenizer cuts before the full stop."""

from collections.abc import Callable
from typing import Any, Final

from spacy.language import Language
from spacy.util import registry

ABBREVIATIONS: Final = (
    "Lt. Sgt. Capt. Maj. Col. Cmdr. Det. Insp. Supt. Sr. Govs. Sens. Reps. Hon. "
    "Atty. Pres. Msgr. Fr. Amb. Ph.D. M.D. Bros. Ltd. Inc. Corp. Co. Dept. Ave. Blvd. "
    "Ft. Mt. Sept. Ariz. Calif. Colo. Conn. Del. Fla. Ill. Ind. Kan. Ky. La. Mass. Md. "
    "Mich. Minn. Miss. Mo. Mont. Neb. Nev. Okla. Ore. Pa. Penn. Tenn. Tex. Va. Vt. "
    "Wash. Wis. W.Va. Wyo. N.Y. N.J. N.H. N.M. N.C. N.D. S.C. S.D. R.I. D.C. U.K. U.N. "
    "E.U."
).split()


def add_abbreviations(nlp: Language) -> None:
    """Keep titles, states and companies in one token with their full stop.

    Case counts: "Miss." stays whole, the end of "a near miss." does not.
    """
    tokenizer: Any = nlp.tokenizer
    for abbreviation in ABBREVIATIONS:
        tokenizer.add_special_case(abbreviation, [{"ORTH": abbreviation}])


def newspaper_tokenizer() -> Callable[[Language], None]:
    """Give the training config its tokenizer, which the weights carry from then on."""
    return add_abbreviations


registry.callbacks("claimtrack.newspaper_tokenizer.v1", func=newspaper_tokenizer)
