"""Whether two figures answer the same question, and how sure that is."""
