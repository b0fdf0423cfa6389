"""Sentences that count people in words, as rows of word, tag, relation and head."""

A_BABY = """
A DT det 5
6 CD nummod 5
month NN compound 5
old JJ amod 5
girl NN nsubj:pass 7
was VBD aux:pass 7
killed|kill VBN ROOT 7
. . punct 7
"""

SHOT_A_CLERK = """
He PRP nsubj 2
shot|shot VBD ROOT 2
a DT det 4
clerk NN obj 2
. . punct 2
"""

FOUND_SHOT_TO_DEATH = """
A DT det 2
boy NN nsubj:pass 4
was VBD aux:pass 4
found|find VBN ROOT 4
shot|shot NN xcomp 4
to IN case 7
death NN obl 5
. . punct 4
"""

ONE_DEAD_ANOTHER_HURT = """
They PRP nsubj 2
found|find VBD ROOT 2
a DT det 4
clerk NN obj 2
dead JJ amod 4
and CC cc 8
another DT det 8
man NN conj 4
. . punct 2
"""

ADULTS_AND_A_CHILD = """
Four CD nummod 2
adults|adult NNS nsubj:pass 11
and CC cc 9
a DT det 9
3 CD nummod 7
- HYPH punct 7
year NN compound 9
- HYPH punct 7
old JJ conj 2
were VBD aux:pass 11
killed|kill VBN ROOT 11
. . punct 11
"""

TWO_PEOPLE_NAMELY = """
Two CD nummod 2
people|person NNS nsubj 9
, , punct 5
a DT det 5
man NN appos 2
and CC cc 8
his PRP$ nmod:poss 8
son NN conj 5
drowned|drown VBD ROOT 9
. . punct 9
"""

FOUND_DEAD_AND_WOUNDED = """
They PRP nsubj 2
found|find VBD ROOT 2
a DT det 5
man NN compound 5
dead JJ obj 2
and CC cc 8
another DT det 8
wounded|wound VBN conj 5
. . punct 2
"""

ANOTHER_HURT = """
Another DT nsubj:pass 3
was VBD aux:pass 3
hurt|hurt VBN ROOT 3
. . punct 3
"""

A_WOUNDED_MAN = """
A DT det 3
wounded|wound VBN amod 3
man NN nsubj 4
fled|flee VBD ROOT 4
. . punct 4
"""

FOUR_NOT_TWO = """
Four CD nummod 2
people|person NNS nsubj:pass 8
, , punct 5
not RB advmod 5
two CD nsubj:pass 8
, , punct 5
were VBD aux:pass 8
injured|injure VBN ROOT 8
. . punct 8
"""

HURT = """
The DT det 2
34 CD nummod 4
- HYPH punct 4
year NN compound 7
- HYPH punct 7
old JJ amod 7
driver NN nsubj:pass 9
was VBD aux:pass 9
wounded|wound VBN ROOT 9
. . punct 9
"""

HE_DIED = """
The DT det 2
driver NN nsubj 6
, , punct 4
34 CD appos 2
, , punct 2
died|die VBD ROOT 6
. . punct 6
"""

A_MISSING_GIRL = """
Rescuers NNS nsubj 2
sought|seek VBD ROOT 2
a DT det 5
missing JJ amod 5
girl NN obj 2
. . punct 2
"""

BODY_OF_A_MISSING_MEMBER = """
Divers NNS nsubj 2
found|find VBD ROOT 2
the DT det 4
body NN obj 2
of IN case 9
a DT det 9
missing JJ amod 8
crew NN compound 9
member NN nmod 4
. . punct 2
"""
