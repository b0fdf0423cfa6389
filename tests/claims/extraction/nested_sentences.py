"""Invented sentences in which one saying holds another; see tests/parses.py."""

NESTED = """
AFP NNP nsubj 2
reported|report VBD ROOT 2
that IN mark 6
police NNS nsubj 6
later RB advmod 6
said|say VBD ccomp 2
the DT det 8
man NN nsubj 9
fled|flee VBD ccomp 6
. . punct 2
"""
TOLD = """
Lind NNP nsubj 2
said|say VBD ROOT 2
he PRP nsubj:pass 5
was|be VBD aux:pass 5
told|tell VBN ccomp 2
that IN mark 8
it PRP nsubj 8
ended|end VBD ccomp 5
. . punct 2
"""
QUOTED = """
AFP NNP nsubj 2
reported|report VBD ROOT 2
“ `` punct 5
police NNS nsubj 5
said|say VBD ccomp 2
it PRP nsubj 7
fled|flee VBD ccomp 5
” '' punct 5
. . punct 2
"""
