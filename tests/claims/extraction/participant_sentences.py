"""Sentences, parsed, in which something happens to people."""

KILLED = """
A DT det 2
man NN nsubj:pass 4
was VBD aux:pass 4
killed|kill VBN ROOT 4
in IN case 6
Harbourton NNP obl 4
. . punct 4
"""

NOT_KILLED = """
A DT det 2
man NN nsubj:pass 5
was VBD aux:pass 5
not RB advmod 5
killed|kill VBN ROOT 5
. . punct 5
"""

MAY_DIE = """
A DT det 2
man NN nsubj 4
could MD aux 4
die VB ROOT 4
. . punct 4
"""

DIED_LATER = """
The DT det 2
victim NN nsubj 3
died|die VBD ROOT 3
later RB advmod 3
. . punct 3
"""

A_WOMAN_DIED = """
A DT det 2
woman NN nsubj 3
died|die VBD ROOT 3
later RB advmod 3
. . punct 3
"""

MOTHER_AND_SON = """
He PRP nsubj 2
fled|flee VBD ROOT 2
after IN mark 4
killing|kill VBG advcl 2
a DT det 6
mother NN obj 4
and CC cc 9
her PRP$ nmod:poss 9
son NN conj 6
before IN mark 11
killing|kill VBG advcl 4
himself PRP obj 11
. . punct 2
"""

ADULTS_AND_TEENS = """
Two CD nummod 2
adults|adult NNS nsubj:pass 7
and CC cc 5
two CD nummod 5
teens|teen NNS conj 2
were VBD aux:pass 7
killed|kill VBN ROOT 7
. . punct 7
"""

IN_NUMBERS = """
Three CD nummod 2
people NNS nsubj:pass 4
were VBD aux:pass 4
killed|kill VBN ROOT 4
. . punct 4
"""

SHOT_DEAD = """
A DT det 2
clerk NN nsubj:pass 4
was VBD aux:pass 4
shot|shoot VBN ROOT 4
dead JJ xcomp 4
. . punct 4
"""

GUNMAN_DIED = """
The DT det 2
gunman NN nsubj 3
died|die VBD ROOT 3
. . punct 3
"""

SHOT_HIMSELF = """
A DT det 2
boy NN nsubj 3
shot|shoot VBD ROOT 3
himself PRP obj 3
dead JJ xcomp 3
. . punct 3
"""

PARSED_APART = """
He PRP nsubj 2
fled|flee VBD ROOT 2
after IN mark 4
killing|kill VBG advcl 2
his PRP$ nmod:poss 6
wife NN obj 4
and CC cc 9
four CD nummod 9
daughters|daughter NNS obl 2
. . punct 2
"""

HE_WAS_CHARGED = """
He PRP nsubj:pass 3
was VBD aux:pass 3
charged|charge VBN ROOT 3
. . punct 3
"""

A_CLERK_WAS_CHARGED = """
A DT det 2
clerk NN nsubj:pass 4
was VBD aux:pass 4
charged|charge VBN ROOT 4
. . punct 4
"""

AFTER_BEING_SHOT = """
A DT det 2
man NN nsubj 4
is|be VBZ cop 4
hospitalised JJ ROOT 4
after IN mark 7
being|be VBG aux:pass 7
shot|shoot VBN advcl 4
. . punct 4
"""

DIED_AFTER_BEING_SHOT = """
A DT det 2
man NN nsubj 3
died|die VBD ROOT 3
after IN mark 6
being|be VBG aux:pass 6
shot|shoot VBN advcl 3
. . punct 3
"""

THEIR_AUNT_DIED = """
Two CD nummod 2
girls|girl NNS dep 6
and CC cc 5
their PRP$ nmod:poss 5
aunt NN nsubj 6
died|die VBD ROOT 6
. . punct 6
"""

TWO_OF_THEM_DIED = """
Four CD nummod 2
men|man NNS nsubj:pass 4
were VBD aux:pass 4
shot NN ROOT 4
and CC cc 9
two CD dep 4
of IN case 8
them PRP nmod 6
died|die VBD conj 4
. . punct 4
"""

ELEVEN_WERE_HURT = """
A DT det 2
man NN nsubj 3
died|die VBD ROOT 3
and CC cc 5
11 CD dep 3
were VBD aux:pass 7
injured|injure VBN conj 3
. . punct 3
"""

STRUCK_BY_A_BULLET = """
A DT det 2
girl NN nsubj:pass 4
was VBD aux:pass 4
struck VBN ROOT 4
by IN case 7
a DT det 7
bullet NN obl 4
. . punct 4
"""

SHOT_AT = """
A DT det 2
clerk NN nsubj:pass 4
was VBD aux:pass 4
shot|shoot VBN ROOT 4
at IN compound:prt 4
. . punct 4
"""

BY_A_NICKNAME = """
Dan NNP nsubj:pass 9
“ `` punct 3
Red NNP compound 5
” '' punct 3
Reed NNP appos 1
and CC cc 7
others NNS conj 5
were VBD aux:pass 9
killed|kill VBN ROOT 9
. . punct 9
"""

COUNTS_OF_MURDER = """
He PRP nsubj 2
faces|face VBZ ROOT 2
three CD nummod 4
counts|count NNS obj 2
of IN case 6
murder NN nmod 4
for IN mark 8
killing|kill VBG advcl 2
a DT det 10
mother NN obj 8
and CC cc 13
her PRP$ nmod:poss 13
son NN conj 10
. . punct 2
"""

CAPTION = """
Mayor NNP compound 3
Jo NNP compound 3
Lind NNP ROOT 3
. . punct 3
"""
LOST_VERB = """
Jo NNP compound 2
Lind NNP ROOT 2
votes|vote NNS dep 2
no UH dep 2
. . punct 2
"""

ORDERED_TO_PAY = """
A DT det 2
judge NN nsubj 3
ordered|order VBD ROOT 3
Reed NNP obj 3
to TO mark 6
pay VB advcl 3
nine CD nummod 8
pounds|pound NNS obj 6
. . punct 3
"""

A_BAKER_CALLED_SO = """
The DT det 2
baker NN nsubj 13
, , punct 5
a DT det 5
member NN appos 2
and CC cc 8
the DT det 8
man NN conj 5
who WP nsubj 10
led|lead VBD acl:relcl 8
it PRP obj 10
, , punct 13
died|die VBD ROOT 13
. . punct 13
"""
