"""Invented sentences about who speaks, parsed by hand; see tests/parses.py."""

MOGUL = """
Hollywood NNP compound 2
mogul NN nmod:desc 3
Tom NNP nsubj:pass 6
Hale NNP flat 3
was|be VBD aux:pass 6
arrested|arrest VBN ROOT 6
. . punct 6
Prosecutors|prosecutor NNS nsubj 9
charged|charge VBD ROOT 9
him|he PRP obj 9
. . punct 9
The DT det 13
mogul NN nsubj 14
said|say VBD ROOT 14
so RB advmod 14
. . punct 14
"""
ACTRESS = """
Lucy NNP nsubj 3
Field NNP flat 1
met|meet VBD ROOT 3
Mayor NNP nmod:desc 5
Max NNP obj 3
Orr NNP flat 5
. . punct 3
The DT det 9
actress NN nsubj 10
left|leave VBD ROOT 10
. . punct 10
"""
LAWYER = """
Tom NNP nsubj 3
Hale NNP flat 1
resigned|resign VBD ROOT 3
. . punct 3
His|he PRP$ nmod:poss 6
lawyer NN nsubj 11
, , punct 6
Ann NNP appos 6
Dow NNP flat 8
, , punct 6
wept|weep VBD ROOT 11
. . punct 11
Hale NNP nmod:poss 15
's POS case 13
lawyer NN nsubj 16
spoke|speak VBD ROOT 16
. . punct 16
"""
THROUGH = """
Tom NNP nsubj 8
Hale NNP flat 1
, , punct 6
through IN case 6
a DT det 6
spokeswoman NN obl 8
, , punct 6
denied|deny VBD ROOT 8
it PRP obj 8
. . punct 8
"""
MAYOR = """
The DT det 2
mayor NN nsubj 10
of IN case 5
Tern NNP compound 5
Bay NNP nmod 2
, , punct 7
Dell NNP appos 2
Quick NNP flat 7
, , punct 2
refused|refuse VBD ROOT 10
. . punct 10
"""
AIDE = """
Mayor NNP nmod:desc 2
Ruiz NNP nsubj 3
left|leave VBD ROOT 3
. . punct 3
An|a DT det 6
aide NN nsubj 12
to IN case 9
the DT det 9
mayor NN nmod 6
, , punct 11
Ruiz NNP appos 9
stayed|stay VBD ROOT 12
. . punct 12
"""
WHO = """
Carl NNP nsubj 6
Lind NNP flat 1
, , punct 5
the DT det 5
builder NN appos 1
left|leave VBD ROOT 6
, , punct 5
who WP nsubj 9
added|add VBD acl:relcl 5
that IN mark 12
prices|price NNS nsubj 12
rose|rise VBD ccomp 9
. . punct 6
"""
INTERN = """
A|a DT det 3
former JJ amod 3
intern NN nsubj 4
met|meet VBD ROOT 4
us|we PRP obj 4
. . punct 4
She PRP nsubj 8
laughed|laugh VBD ROOT 8
. . punct 8
"""
SHOTS = """
Neighbours|neighbour NNS nsubj 2
heard|hear VBD ROOT 2
shots|shot NNS obj 2
. . punct 2
They PRP nsubj 6
hid|hide VBD ROOT 6
. . punct 6
"""
CREW = """
The DT det 2
organizers|organizer NNS nsubj 7
, , punct 5
Harbor NNP compound 5
Voices NNPS appos 2
, , punct 5
left|leave VBD ROOT 7
. . punct 7
"""
SENATOR = """
Sen. NNP nmod:desc 2
Mary NNP nsubj 4
Hobbs NNP flat 2
left|leave VBD ROOT 4
. . punct 4
The DT det 8
Ohio NNP compound 8
senator NN nsubj 9
wept|weep VBD ROOT 9
. . punct 9
"""
AGED = """
Tom NNP nsubj 3
Hale NNP flat 1
left|leave VBD ROOT 3
. . punct 3
The DT det 10
66 CD nummod 8
- HYPH punct 6
year NN compound 10
- HYPH punct 8
old JJ nsubj 11
wept|weep VBD ROOT 11
. . punct 11
"""
PARTISAN = """
Rob NNP nsubj 3
Lane NNP flat 1
lost|lose VBD ROOT 3
. . punct 3
The DT det 6
Democrat NNP nsubj 7
wept|weep VBD ROOT 7
. . punct 7
"""
RECORDS = """
Court NN compound 2
records|record NNS nsubj 3
show VBP ROOT 3
it PRP obj 3
. . punct 3
"""
MINISTRY = """
The DT det 2
Ministry NNP nsubj 5
of IN case 4
Health NNP nmod 2
warned|warn VBD ROOT 5
us|we PRP obj 5
. . punct 5
The DT det 9
ministry NN nsubj 10
wept|weep VBD ROOT 10
. . punct 10
"""
LETTER = """
In IN case 4
an|a DT det 4
open JJ amod 4
letter NN obl 9
, , punct 4
Time NNP nsubj 9
for IN case 8
Change NNP nmod 6
objected|object VBD ROOT 9
. . punct 9
The DT det 12
letter NN nsubj 13
warned|warn VBD ROOT 13
him|he PRP obj 13
. . punct 13
"""
DIALOGUE = """
Carl NNP nsubj 3
Lind NNP flat 1
spoke|speak VBD ROOT 3
. . punct 3
“ `` punct 7
Max NNP nsubj 7
lied|lie VBD ROOT 7
. . punct 7
” '' punct 7
He PRP nsubj 11
wept|weep VBD ROOT 11
. . punct 11
"""
POST = """
Tom NNP nsubj 3
Hale NNP flat 1
wrote|write VBD ROOT 3
a DT det 6
Facebook NNP compound 6
post NN obj 3
. . punct 3
The DT det 10
Facebook NNP compound 10
post NN nsubj 11
lied|lie VBD ROOT 11
. . punct 11
"""
