"""Quotation marks and paragraphs of a raw text, before any parsing."""
