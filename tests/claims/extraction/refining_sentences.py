"""Parsed sentences for the tests of corrected attributions."""

RETURNS = """
He PRP nsubj 2
refused|refuse VBD ROOT 2
to TO mark 4
publish VB xcomp 2
his PRP$ nmod:poss 8
income NN compound 7
tax NN compound 8
returns|return NNS obj 4
on IN case 10
Monday NNP obl 2
. . punct 2
"""
BUT = """
But CC cc 7
the DT det 3
plan NN nsubj 5
still RB advmod 5
leaks|leak VBZ ccomp 7
, , punct 7
said|say VBD ROOT 7
Ruiz NNP nsubj 7
. . punct 7
"""
PAPER = """
Ruiz NNP nsubj 2
left|leave VBD ccomp 8
, , punct 8
The DT det 5
Herald NNP nsubj 8
first RB advmod 8
quietly RB advmod 8
reported|report VBD ROOT 8
. . punct 8
"""
CALL = """
They PRP nsubj 2
called|call VBD ROOT 2
on IN case 5
governor NN compound 5
Ruiz NNP obl 2
to TO mark 7
open VB xcomp 2
an DT det 9
inquiry NN obj 7
. . punct 2
"""
DEMAND = """
Their PRP$ nmod:poss 2
demand NN nsubj 6
that IN mark 5
Ruiz NNP nsubj 5
quit VB acl 2
comes|come VBZ ROOT 6
late RB advmod 6
. . punct 6
"""
TURN = """
RUIZ NNP ROOT 1
: : punct 1
And CC cc 5
it PRP nsubj 5
failed|fail VBD parataxis 1
. . punct 1
"""
HYPHEN = """
Pell NNP nsubj 2
urged|urge VBD ROOT 2
Ana NNP obj 2
Ruiz NNP flat 3
- HYPH punct 6
Hale NNP flat 3
to TO mark 8
leave VB xcomp 2
. . punct 2
"""
FILINGS = """
Pell NNP nsubj 2
paid VBD ccomp 9
Ruiz NNP iobj 2
, , punct 6
a DT det 6
month NN obl:unmarked 2
late RB advmod 6
filings|filing NNS nsubj 9
show VBP ROOT 9
. . punct 9
"""
DATELINE = """
FENN NNP ROOT 1
— : punct 1
The DT det 4
plan NN nsubj 5
leaks|leak VBZ parataxis 1
, , punct 7
said|say VBD parataxis 1
Ruiz NNP nsubj 7
. . punct 1
"""
AFTER = """
Following VBG case 2
reports|report NNS obl 4
Ruiz NNP nsubj 4
quit VBD ROOT 4
. . punct 4
"""
DATED = """
LONDON NNP ROOT 1
, , punct 1
3 CD nummod 4
May NNP appos 1
2023 CD nummod 4
– : punct 1
The DT det 8
plan NN nsubj 9
leaks|leak VBZ parataxis 1
, , punct 11
said|say VBD parataxis 1
Ruiz NNP nsubj 11
. . punct 1
"""
HEARING = """
Ruiz NNP nsubj 2
denied|deny VBD ROOT 2
at IN case 6
a DT det 6
2023 CD compound 6
hearing NN obl 2
that IN mark 9
he PRP nsubj 9
drank|drink VBD ccomp 2
. . punct 2
"""
SUM = """
Pell NNP nsubj 2
paid VBD ROOT 2
a DT det 4
sum NN obj 2
the DT det 6
union NN nsubj 7
dismissed|dismiss VBN acl 4
as IN case 9
change NN obl 7
. . punct 2
"""
SUIT = """
Ruiz NNP nsubj 2
alleges|allege VBZ ROOT 2
in IN case 5
a DT det 5
suit NN obl 2
filed VBN acl 5
Monday NNP obl:unmarked 6
that IN mark 10
he PRP nsubj 10
lied|lie VBD ccomp 2
. . punct 2
"""
VOTE = """
A DT det 2
vote NN ROOT 2
which WDT obj 6
Ruiz NNP nsubj 6
must MD aux 6
call VB acl:relcl 2
. . punct 2
"""
LATER = """
Lind NNP nsubj 2
said|say VBD ROOT 2
it PRP nsubj 4
fell|fall VBD ccomp 2
. . punct 2
Nobody NN nsubj 7
came|come VBD ROOT 7
. . punct 7
"""
