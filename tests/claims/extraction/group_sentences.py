"""Invented sentences whose speakers are many or a paper; see tests/parses.py."""

SOME = """
Some|some DT nsubj 2
left|leave VBD ROOT 2
. . punct 2
"""
THOSE = """
Those|that DT nsubj 5
close JJ amod 1
to IN case 4
him|he PRP obl 2
left|leave VBD ROOT 5
. . punct 5
"""
NEWSPAPER = """
The DT det 3
Daily NNP compound 3
Ledger NNP nsubj 7
met|meet VBN acl 3
Tern NNP compound 6
College NNP obj 4
apologised|apologise VBD ROOT 7
. . punct 7
The DT det 11
local JJ amod 11
newspaper NN nsubj 12
left|leave VBD ROOT 12
. . punct 12
"""
NOMINEES = """
Republican JJ amod 2
nominee NN nmod:desc 3
Tom NNP nsubj 5
Hale NNP flat 3
met|meet VBD ROOT 5
Lucy NNP obj 5
Field NNP flat 6
. . punct 5
Hale NNP nsubj 10
left|leave VBD ROOT 10
. . punct 10
The DT det 14
Democratic JJ amod 14
nominee NN nsubj 15
stayed|stay VBD ROOT 15
. . punct 15
"""
STUDIES = """
Ruiz NNP nsubj 2
published|publish VBD ROOT 2
a DT det 4
study NN obj 2
. . punct 2
Other JJ amod 7
studies|study NNS nsubj 8
differ VBP ROOT 8
. . punct 8
"""
SUPPORT = """
They PRP nsubj 2
voiced|voice VBD ROOT 2
support NN obj 2
for IN case 6
Lucy NNP compound 6
Field NNP nmod 3
, , punct 9
who WP nsubj 9
wept|weep VBD acl:relcl 3
. . punct 2
"""
