"""Invented sentences whose words tell a number: "a couple"."""

COUPLE_AND_TWINS = """
A DT det 2
couple NN nsubj:pass 7
and CC cc 5
their PRP$ nmod:poss 5
twins|twin NNS conj 2
were VBD aux:pass 7
killed|kill VBN ROOT 7
. . punct 7
"""

COUPLE_CHILDREN_GRANDMOTHER = """
A DT det 2
couple NN obl:unmarked 11
, , punct 2
their PRP$ nmod:poss 6
three CD nummod 6
children|child NNS nsubj 11
and CC cc 10
the DT det 9
children|child NNS nmod:poss 10
grandmother NN conj 6
perished|perish VBD ROOT 11
. . punct 11
"""

THE_COUPLE = """
The DT det 2
couple NN nsubj 3
died|die VBD ROOT 3
. . punct 3
"""

CREW_AND_PASSENGERS = """
Two CD nummod 2
crew NN nsubj:pass 7
and CC cc 5
five CD nummod 5
passengers|passenger NNS conj 2
were VBD aux:pass 7
killed|kill VBN ROOT 7
. . punct 7
"""

FOURTH_VICTIM = """
A DT det 3
fourth JJ amod 3
victim NN nsubj 5
has VBZ aux 5
died|die VBN ROOT 5
. . punct 5
"""

THE_NINTH_VICTIM = """
The DT det 3
ninth JJ amod 3
victim NN nsubj 4
died|die VBD ROOT 4
. . punct 4
"""

COUPLE_OF_CLERKS = """
A DT det 2
couple NN nsubj:pass 6
of IN case 4
clerks|clerk NNS nmod 2
were VBD aux:pass 6
killed|kill VBN ROOT 6
. . punct 6
"""

MEMBERS_OF_A_PARTY = """
Sixteen NNP compound 3
Green JJ amod 3
Accord NNP compound 4
councillors|councillor NNS nsubj 5
quit|quit VBD ROOT 5
. . punct 5
"""

A_SUM_GIVEN = """
It PRP nsubj 2
gave|give VBD ROOT 2
$ $ nmod 5
5 CD nummod 5
million CD obj 2
. . punct 2
"""

THIRD_TO_DIE = """
She PRP nsubj 4
became|become VBD ROOT 2
the DT det 4
third NN xcomp 2
of IN case 7
the DT det 7
group NN nmod 4
to TO mark 9
die VB acl 4
. . punct 2
"""

NINTH_OF_THE_YEAR = """
She PRP nsubj 4
is|be VBZ cop 4
the DT det 4
ninth NN ROOT 4
to TO mark 6
die VB acl 4
this DT det 8
year NN obl:unmarked 6
. . punct 4
"""

KILLED_IN_FIGHTING = """
Nine CD nummod 2
people NNS nsubj:pass 4
were|be VBD aux:pass 4
killed|kill VBN ROOT 4
{leading} IN mark 6
fighting|fight VBG advcl 4
in IN case 8
May NNP obl 6
. . punct 4
"""

JOINED_A_MARCH = """
Some DT det 2
400 CD nsubj 3
joined|join VBN ROOT 3
Orrel NNP nmod:poss 6
's POS case 4
march NN obj 3
. . punct 3
"""
