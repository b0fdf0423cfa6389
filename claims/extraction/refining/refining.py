"""Correct what the encoder found by marks and parse, before claims are made of it."""

from spacy.tokens import Doc

from claims.extraction.acts.attributions import Attribution
from claims.extraction.grammar.phrases import text_of
from claims.extraction.quotations.quotation_marks import pair_quotation_marks
from claims.extraction.refining.contents import settle_contents
from claims.extraction.refining.cues import complete_cue, credible, join_particles
from claims.extraction.refining.headline_speakers import read_headlines
from claims.extraction.refining.overlooked import overlooked_sayings
from claims.extraction.refining.passives import with_wordings
from claims.extraction.refining.relative_clauses import part_from_object
from claims.extraction.refining.second_verbs import part_second_verbs
from claims.extraction.refining.who_speaks import settle_source


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
