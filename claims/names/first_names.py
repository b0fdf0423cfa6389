"""Common English first names by gender: a weak sign, outvoted by titles and pronouns.

Names that both women and men bear (Jordan, Taylor, Alex) are left out.
"""

from typing import Final

WOMEN: Final = frozenset(
    """abigail alexandra alice alicia alison allison amanda amber amelia amy ana
    andrea angela anita ann anna anne annie april ashley audrey barbara beatrice
    becky beth betty beverly brenda brittany carol caroline carolyn catherine
    cecilia charlotte cheryl christina christine cindy claire clara claudia connie
    crystal cynthia danielle deborah debra denise diana diane donna doris dorothy
    edith eileen elaine eleanor elena elizabeth ellen emily emma erica erin esther
    eva evelyn fiona florence frances gail gina gloria grace hannah heather helen
    hillary holly irene isabel ivana jacqueline jane janet janice jasmine jean jenna
    jennifer jessica joan joanna joyce judith judy julia julie karen kate katherine
    kathleen kathryn katie kimberly kristen kristin laura lauren laurie linda lisa
    liz lois loretta louise lucy lydia lynn madeline margaret maria marie marilyn
    marjorie martha mary maureen megan melania melissa meredith michelle mildred
    miranda monica nancy naomi natalie natasha nicole nina nora olivia pamela
    patricia paula peggy phyllis rachel rebecca renee rita rosa rose ruth sally
    samantha sandra sara sarah sharon sheila shirley sonia sophia sophie stella
    stephanie sue susan suzanne sylvia tammy tara teresa theresa tiffany tina
    valerie vanessa vera veronica victoria virginia wendy yvonne""".split()
)
MEN: Final = frozenset(
    """aaron abraham adam alan albert alexander alfred allen alvin andrew anthony
    antonio arnold arthur barack barry ben benjamin bernard bernie bill billy bob
    bobby brad bradley brandon brendan brian bruce bryan carl carlos cecil charles
    chester chris christopher chuck clarence clifford colin craig curtis cyrus dale
    dan daniel danny darren dave david dean dennis derek dick dominic don donald
    doug douglas dustin dwight earl ed eddie edgar edward edwin elliot emmanuel
    enrique eric ernest ethan eugene evan felix fernando francisco frank fred
    frederick gary gavin gene geoffrey george gerald gilbert glenn gordon graham
    greg gregory gus guy hal harold harry harvey hector henry herbert herman howard
    hugh ian isaac ivan jack jacob jake james jason javier jay jeff jeffrey jeremy
    jerome jerry jim jimmy joe joel john johnny jon jonathan jorge jose joseph
    joshua juan julian julio justin keith ken kenneth kevin kyle lance larry
    lawrence leo leon leonard lester lewis lloyd louis lucas luis luke marc marco
    marcus mario mark martin marvin matt matthew maurice max michael miguel mike
    mitch mitchell mohammed nathan neil nicholas nick noah norman oliver oscar
    patrick paul pedro perry peter phil philip ralph ramon randall randy ray raymond
    reginald ricardo richard rick rob robert roberto rod rodney roger roland ron
    ronald ross roy rudy russell ryan sam samuel scott sean seth sidney simon
    stanley stephen steve steven stuart ted terrence theodore thomas tim timothy
    todd tom tommy tony travis tyler vernon victor vincent vladimir wallace walter
    warren wayne wesley william willie xavier zachary""".split()
)


def first_name_gender(name: str) -> str | None:
    """The gender of most bearers of a first name in lower case: "m", "f" or None."""
    if name in WOMEN:
        return "f"
    return "m" if name in MEN else None
