"""Invented sentences with two acts, hearers and requests; see tests/parses.py."""

APPEALED = """
Ruiz NNP nsubj 2
said|say VBD ROOT 2
work NN nsubj 4
continued VBD ccomp 2
and CC cc 6
appealed|appeal VBD conj 2
for IN case 8
witnesses NNS obl 6
. . punct 2
"""
ARMY = """
AFP NNP nsubj 2
said|say VBD ROOT 2
rebels NNS nsubj 4
won VBD ccomp 2
, , punct 9
but CC cc 9
the DT det 8
army NN nsubj 9
denied|deny VBD conj 4
it PRP obj 9
. . punct 2
"""
TOLD = """
Parents NNS nsubj:pass 3
were VBD aux:pass 3
told|tell VBN ROOT 3
that IN mark 6
it PRP nsubj 6
sails VBZ ccomp 3
. . punct 3
"""
SEEN = """
A DT det 2
letter NN nsubj 7
seen|see VBN acl 2
by IN case 6
the DT det 6
Ledger NNP obl:agent 3
says|say VBZ ROOT 7
it PRP nsubj 9
sails VBZ ccomp 7
. . punct 7
"""
REGRETS = """
Frost NNP ROOT 1
, , punct 4
who WP nsubj 4
added|add VBD acl:relcl 1
his PRP$ nmod:poss 6
office NN nsubj 7
regrets VBZ ccomp 4
it PRP obj 7
. . punct 1
"""
CALLED = """
Ruiz NNP nsubj 2
called|call VBD ROOT 2
on IN case 5
Governor NNP compound 5
Lee NNP obl 2
, , punct 8
to TO mark 8
resign VB xcomp 2
at IN case 10
once RB obl 8
, , punct 12
arguing|argue VBG advcl 2
it PRP nsubj 14
helps VBZ ccomp 12
. . punct 2
"""
FACES = """
Lee NNP nsubj 2
faces VBZ ROOT 2
call NN obj 2
to TO mark 5
resign VB acl 3
over IN case 7
bribes NNS obl 5
. . punct 2
"""
HAD = """
Had VBD aux 3
it PRP nsubj 3
rained VBN advcl 10
, , punct 10
Ruiz NNP nsubj 6
argued|argue VBD parataxis 10
, , punct 10
it PRP nsubj 10
had VBD aux 10
held VBN ROOT 10
. . punct 10
"""
THERE = """
In IN case 2
Fenn NNP obl 7
, , punct 7
Ruiz NNP nsubj 5
argued|argue VBD parataxis 7
, , punct 7
sails VBZ ROOT 7
. . punct 7
"""
CAME = """
The DT det 2
demand NN nsubj 6
that IN mark 5
he PRP nsubj 5
resign VB acl 2
came|come VBD ROOT 6
after IN mark 9
two CD nsubj 9
quit VBD advcl 6
. . punct 6
"""
HAILED = """
The DT det 2
plan NN nsubj:pass 4
was VBD aux:pass 4
hailed|hail VBN ROOT 4
by IN case 6
Lee NNP obl:agent 4
as IN case 9
a DT det 9
start NN obl 4
and CC cc 11
slammed|slam VBN conj 4
by IN case 13
nurses NNS obl:agent 11
. . punct 4
"""
PLEADED = """
Lund NNP nsubj 3
has VBZ aux 3
pleaded|plead VBN ROOT 3
not RB advmod 5
guilty JJ xcomp 3
. . punct 3
"""
QUOTED = """
Lund NNP nsubj:pass 3
was VBD aux:pass 3
quoted|quote VBN ROOT 3
by IN case 5
Abend NNP obl:agent 3
as IN mark 7
saying|say VBG advcl 3
it PRP nsubj 9
sank VBD ccomp 7
. . punct 3
"""
SOUGHT = """
Lund NNP nsubj 2
sought|seek VBD ROOT 2
treatment NN obj 2
abroad RB advmod 2
. . punct 2
"""
QUIT = """
The DT det 2
demand NN nsubj 6
that IN mark 5
Lee NNP compound 5
quit NN nsubj 6
comes|come VBZ ROOT 6
weeks NNS obl 8
late RB advmod 6
. . punct 6
"""
