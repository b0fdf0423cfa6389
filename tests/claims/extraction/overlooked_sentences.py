"""Invented sentences with sayings to overlook; see tests/parses.py."""

ACCUSED = """
Dozens|dozen NNS nsubj 5
of IN case 3
women|woman NNS nmod 1
have VBP aux 5
accused|accuse VBN ROOT 5
Pell NNP obj 5
of IN case 8
theft NN nmod 6
, , punct 5
again RB advmod 5
. . punct 5
"""
ALLEGED = """
Lund NNP nsubj 3
has VBZ aux 3
met|meet VBN ROOT 3
women|woman NNS obj 3
who WP nsubj 6
allege VBP nmod:desc 7
Pell NNP nsubj 8
hurt VBD acl:relcl 4
them PRP obj 8
. . punct 3
"""
ALLEGATIONS = """
Allegations|allegation NNS nsubj 7
that IN mark 4
Pell NNP nsubj 4
stole|steal VBD acl 1
have VBP aux 7
long RB advmod 7
dogged|dog VBN ROOT 7
Fenn NNP obj 7
. . punct 7
"""
WARNING = """
A DT det 2
warning NN obl 10
from IN case 5
the DT det 5
mayor NN nmod 2
that IN mark 8
Fenn NNP nsubj 8
floods|flood VBZ acl 2
was VBD aux:pass 10
ignored|ignore VBN ROOT 10
. . punct 10
"""
SUPPOSED = """
If IN mark 3
Lund NNP nsubj 3
says|say VBZ advcl 9
it PRP nsubj 5
fell|fall VBD ccomp 3
, , punct 9
we PRP nsubj 9
will MD aux 9
listen VB ROOT 9
. . punct 9
"""
OURS = """
We PRP nsubj 2
say VBP ROOT 2
it PRP nsubj 4
fell|fall VBD ccomp 2
. . punct 2
"""
