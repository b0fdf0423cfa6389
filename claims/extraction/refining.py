"""Correct what the encoder found by marks and parse, before claims are made of it."""

from spacy.tokens import Doc

from claims.extraction.attributions import Attribution
from claims.extraction.contents import settle_contents
from claims.extraction.cues import complete_cue, credible, join_particles
from claims.extraction.headline_speakers import read_headlines
from claims.extraction.overlooked import overlooked_sayings
from claims.extraction.passives import with_wordings
from claims.extraction.phrases import text_of
from claims.extraction.quotation_marks import pair_quotation_marks
from claims.extraction.relative_clauses import part_from_object
from claims.extraction.second_verbs import part_second_verbs
from claims.extraction.who_speaks import settle_source


def refine_attributions(doc: Doc) -> list[Attribution]:
    """Return the Doc's attributions: one an act, contents cut at phrases."""
    quotations = pair_quotation_marks(text_of(doc))
    found = credible(doc, join_particles(doc, doc._.attributions))
    complete = [
        part_from_object(doc, settle_source(doc, complete_cue(doc, one)))
        for one in found
    ]
    settled = settle_contents(doc, complete, quotations)
    settled = with_wordings(doc, part_second_verbs(doc, settled), quotations)
    told = [*read_headlines(text_of(doc), settled, quotations), *settled]
    return [*told, *overlooked_sayings(doc, told, quotations)]
