"""Invented sentences with their parses, shared by the tests of reading."""

COUSINS = """
Mayor NNP nmod:desc 2
Ana NNP nsubj 4
Ruiz NNP flat 2
thanked|thank VBD ROOT 4
Carl NNP obj 4
Ruiz NNP flat 5
, , punct 9
her PRP$ nmod:poss 9
cousin NN appos 5
. . punct 4
Ruiz NNP nsubj 12
said|say VBD ROOT 12
she PRP nsubj 15
would MD aux 15
stay VB ccomp 12
. . punct 12
"""
COUSIN_NAMES = [("Ana Ruiz", "PERSON"), ("Carl Ruiz", "PERSON")]

TRUST = """
The DT det 3
Harbour NNP compound 3
Trust NNP nsubj 4
sued|sue VBD ROOT 4
Fenn NNP obj 4
in IN case 7
May NNP obl 4
. . punct 4
The DT det 10
group NN nsubj 11
said|say VBD ROOT 11
it PRP nsubj 14
would MD aux 14
win VB ccomp 11
. . punct 11
"""
TRUST_NAMES = [("Harbour Trust", "ORG"), ("Fenn", "GPE")]

SPOKESMAN = """
Jo NNP nsubj 11
Lind NNP flat 1
, , punct 5
a DT det 5
spokesman NN appos 1
for IN case 8
Mayor NNP nmod:desc 8
Ana NNP nmod 5
Ruiz NNP flat 8
, , punct 5
released|release VBD ROOT 11
a DT det 13
statement NN obj 11
on IN case 15
Monday NNP obl 11
. . punct 11
The DT det 18
statement NN nsubj 19
read VBD ROOT 19
well RB advmod 19
. . punct 19
"""
SPOKESMAN_NAMES = [("Jo Lind", "PERSON"), ("Ana Ruiz", "PERSON")]

PANEL = """
All DT det:predet 3
nine CD nummod 3
members|member NNS nsubj 9
of IN case 7
the DT det 7
tree NN compound 7
panel NN nmod 3
have VBP aux 9
met|meet VBN ROOT 9
. . punct 9
The DT det 12
councilmembers|councilmember NNS nsubj 13
said|say VBD ROOT 13
no UH obj 13
. . punct 13
"""

WOMEN = """
Prosecutors|prosecutor NNS nsubj 2
knew|know VBD ROOT 2
of IN case 5
19 CD nummod 5
women|woman NNS obl 2
who WP nsubj 7
said|say VBD acl:relcl 5
they PRP nsubj:pass 11
had|have VBD aux 11
been|be VBN aux:pass 11
hurt VBN ccomp 7
by IN case 13
Max NNP obl:agent 11
Dale NNP flat 13
. . punct 2
"""
DALE = [("Max Dale", "PERSON"), ("Dale", "PERSON")]

GARDEN_PATH = """
More JJR advmod 3
than IN fixed 1
80 CD nummod 4
women|woman NNS nsubj 6
have VBP aux 6
said|say VBN ROOT 6
Dale NNP obj 6
, , punct 10
the DT det 10
owner NN appos 7
, , punct 10
hurt VBD conj 6
them|they PRP obj 12
. . punct 6
"""

GIFT = """
Lind NNP nsubj 2
took|take VBD ROOT 2
a DT det 6
$ $ compound 6
10,000 CD nummod 4
gift NN obj 2
from IN case 8
Carl NNP nmod 6
Boyd NNP flat 8
, , punct 12
a DT det 12
lawyer NN appos 8
who WP nsubj 14
advised|advise VBD acl:relcl 12
Dale NNP obj 14
, , punct 18
in IN case 18
May NNP obl 14
2015 CD nmod:unmarked 18
. . punct 2
"""
GIFT_NAMES = [("Carl Boyd", "PERSON"), ("Lind", "PERSON"), ("Dale", "PERSON")]

LETTER = """
In IN case 4
a DT det 4
joint JJ amod 4
letter NN obl 11
released|release VBN acl 4
on IN case 7
Wednesday NNP obl 5
, , punct 5
the DT det 10
union NN nsubj 11
objected|object VBD ROOT 11
. . punct 11
"""

ADVOCATES = """
Voting NN compound 2
advocates|advocate NNS nsubj 3
objected|object VBD ROOT 3
. . punct 3
They PRP nsubj 6
cited|cite VBD ROOT 6
delays|delay NNS obj 6
. . punct 6
"""

OFFICE = """
District NNP compound 2
Attorney NNP nmod:desc 3
Ana NNP nsubj 5
Ruiz NNP flat 3
left|leave VBD ROOT 5
. . punct 5
The DT det 9
DA NNP nmod:poss 10
's POS case 8
office NN nsubj 11
declined|decline VBD ROOT 11
to TO mark 13
comment VB xcomp 11
on IN case 15
Monday NNP obl 11
. . punct 11
Her PRP$ nmod:poss 18
office NN nsubj 19
closed|close VBD ROOT 19
. . punct 19
"""

DEMAND = """
The DT det 2
trust NN nsubj 7
suing|sue VBG acl 2
Fenn NNP obj 3
on IN case 6
Monday NNP obl 3
demanded|demand VBD ROOT 7
calm NN obj 7
. . punct 7
"""

OWNER = """
The DT det 7
66 CD nummod 4
- HYPH punct 2
year NN obl:unmarked 6
- HYPH punct 4
old JJ amod 7
owner NN nsubj:pass 12
, , punct 9
Max NNP appos 7
Dale NNP flat 9
was|be VBD aux:pass 12
elected|elect VBN ROOT 12
in IN case 14
2009 CD obl 12
. . punct 12
"""

DOZENS = """
Dozens|dozen NNS nsubj 4
of IN case 3
women|woman NNS nmod 1
accused|accuse VBD ROOT 4
Dale NNP obj 4
of IN case 7
fraud NN obl 4
. . punct 4
"""

ALL_TWELVE = """
The DT det 2
board NN nsubj 3
includes|include VBZ ROOT 3
all DT det:predet 5
12 CD obj 3
of IN case 11
the DT det 8
union NN nmod:poss 11
's POS case 8
female JJ amod 11
members|member NNS nmod 5
. . punct 3
"""
TWELVE_MEMBER = """
A DT det 5
12 CD compound 4
- HYPH punct 4
member NN compound 5
panel NN nsubj 6
met|meet VBD ROOT 6
. . punct 6
"""
OF_ROUGHLY = """
12 CD nsubj 9
of IN case 5
the DT det 4
mill NN nmod:poss 8
's POS case 4
roughly RB advmod 7
90 CD nummod 8
workers|worker NNS nmod 1
left|leave VBD ROOT 9
. . punct 9
"""
TITLED_COUSIN = """
Carl NNP nsubj 3
Ruiz NNP flat 1
met|meet VBD ROOT 3
Ana NNP obj 3
Ruiz NNP flat 4
. . punct 3
Mr. NNP nmod:desc 8
Ruiz NNP nsubj 9
left|leave VBD ROOT 9
. . punct 9
"""
TITLED_STRANGER = """
Ana NNP nsubj 3
Ruiz NNP flat 1
met|meet VBD ROOT 3
Mr. NNP nmod:desc 5
Ruiz NNP obj 3
. . punct 3
"""
