"""Turns of phrase around a figure that ask a frame's question."""

import pytest

from claims.alignment.frames import BY_NAME
from claims.alignment.frames.idioms import IDIOMS
from claims.alignment.frames.idioms_of_amounts import AMOUNT_IDIOMS
from claims.alignment.frames.idioms_of_days import DAY_IDIOMS
from claims.alignment.frames.idioms_of_shares import SHARE_IDIOMS
from claims.alignment.questions.printed import Printed
from claims.alignment.questions.turns import around, told_by_turn
from tests.readings import circumstances, span


@pytest.mark.parametrize(
    ("kind", "text", "words", "frame"),
    [
        ("money", "The gang made off with £430,000 on Monday.", "£430,000", "steal"),
        ("money", "The town stared at a hole of £16.8m.", "£16.8m", "shortfall"),
        ("money", "It is to close a £3m budget gap.", "£3m", "shortfall"),
        ("percent", "Turnout in the poll was 48 percent.", "48 percent", "turnout"),
        ("count", "Six men were travelling in the vehicle.", "Six men", "aboard"),
        ("money", "The Vale Fund handed Reed College $3m.", "$3m", "give"),
        ("money", "The oil went under the hammer for £2m.", "£2m", "sell"),
        ("money", "Calder signed Ana Ruiz from Reed for a fee of £9m.", "£9m", "sell"),
        ("money", "Reed will collect £9m from the sale of Ruiz.", "£9m", "sell"),
        ("money", "The hall came in at £9m.", "£9m", "cost"),
        ("percent", "Ms Reed won 58 percent of the votes.", "58 percent",
         "share of the vote"),
        ("count", "Reed Ltd is letting 35 people go.", "35 people", "job"),
        ("count", "The fire reduced 84 houses to ashes.", "84 houses", "destroy"),
        ("count", "Divers were still looking for 11 people.", "11 people", "miss"),
        ("count", "Six boys were slashed with a machete.", "Six boys", "stab"),
        ("count", "Four of them had stab wounds.", "Four", "stab"),
        ("count", "Six boys were not yet heard from.", "Six boys", "miss"),
        ("count", "Police put the crowd at 400.", "400", "attend"),
        ("count", "The slide cost 12 their lives.", "12", "kill"),
        ("count", "The flood has now claimed 31.", "31", "kill"),
        ("count", "Six men drowned.", "Six men", "kill"),
        ("count", "There was no word of 31 people.", "31 people", "miss"),
        ("count", "The fate of six men is not known.", "six men", "miss"),
        ("count", "Four men were hoisted to safety.", "Four men", "rescue"),
        ("count", "A tug brought 12 men safely ashore.", "12 men", "rescue"),
        ("count", "The caseload has climbed to 307.", "307", "infect"),
        ("count", "Six men were rushed to a clinic.", "Six men", "treat"),
        ("count", "The mill eliminated 186 positions.", "186 positions", "job"),
        ("count", "Six drivers lost their jobs.", "Six drivers", "job"),
        ("count", "Some 400 filled the streets.", "400", "attend"),
        ("count", "Only 40 had boarded.", "40", "aboard"),
        ("count", "They made off with records of 900 users.", "900 users", "breach"),
        ("count", "Hackers copied details of 900 users.", "900 users", "breach"),
        ("count", "Six users had their data stolen.", "Six users", "breach"),
        ("count", "The army fired 14 rockets.", "14 rockets", "launch"),
        ("count", "Guns downed six drones.", "six drones", "shoot down"),
        ("count", "The party took 27 seats.", "27 seats", "seats"),
        ("count", "Six men were put behind bars.", "Six men", "arrest"),
        ("count", "They bundled six men into vans.", "six men", "arrest"),
        ("count", "Police booked six men.", "six men", "arrest"),
        ("count", "The army lost five men.", "five men", "kill"),
        ("count", "The army acknowledged losing six of its men.",
         "six of its men", "kill"),
        ("count", "Hopes were fading for six boys.", "six boys", "miss"),
        ("count", "Six boys were winched off a ledge.", "Six boys", "rescue"),
        ("count", "Six flats went up in flames.", "Six flats", "destroy"),
        ("count", "Ushers led 400 guests out.", "400 guests", "evacuate"),
        ("count", "Six pupils were laid low by a bug.", "Six pupils", "infect"),
        ("count", "The train was packed with 300 people.", "300 people", "aboard"),
        ("count", "Pink slips went out to 90.", "90", "job"),
        ("count", "The mill put 90 people out of work.", "90 people", "job"),
        ("count", "The number of his accusers grew to 19.", "19", "accuse"),
        ("count", "Six pupils are taking the club to court.", "Six pupils",
         "sue people"),
        ("count", "Some 900 took industrial action.", "900", "strike"),
        ("count", "Some 900 put their names to it.", "900", "sign"),
        ("count", "Some 400 lined the banks.", "400 lined the banks", "attend"),
        ("count", "Six poured over the border.", "Six", "evacuate"),
        ("count", "Redundancies climbed to 310.", "310", "job"),
        ("count", "Gunmen hit six students.", "six students", "shoot"),
        ("percent", "The Union stands at 41% in a new survey.", "41%", "support"),
        ("percent", "A poll put the Union on 41%.", "41%", "support"),
        ("date", "Visitors are let back in on 3 July.", "3 July", "opened on"),
        ("date", "The judge is to pass sentence on 3 July.", "3 July", "sentenced on"),
        ("date", "Reed will learn on Monday how long he stays.", "Monday",
         "sentenced on"),
        ("date", "Evidence will be heard from 9 April.", "9 April", "hearing on"),
        ("count", "Crews treated 24 riders for cuts.", "24 riders", "treat"),
        ("count", "Six men received treatment.", "Six men", "treat"),
        ("count", "Six men filled Reed Square.", "Six men", "attend"),
        ("count", "Six men joined Monday's march.", "Six men", "attend"),
        ("count", "Six men are expected to survive.", "Six men", "injure"),
        ("money", "The pot for Ms Reed has swollen to $9,000.", "$9,000", "raise"),
        ("percent", "They voted by 84 per cent to go.", "84 per cent", "support"),
        ("percent", "Rents at Reedham are up 4% on 2022.", "4%", "rents moved"),
        ("percent", "A 9% fall in first-half profit hurt.", "9%", "profit moved"),
        ("percent", "Shoplifting slid by 9% there.", "9%", "thefts moved"),
        ("percent", "They were handed a raise of 9%.", "9%", "wages moved"),
        ("percent", "Borrowing costs came down 9% there.", "9%", "rate moved"),
        ("percent", "Of them 80% had not turned up.", "80%", "off work"),
        ("percent", "In all 80% of cleaners reported for duty.", "80%", "at work"),
        ("percent", "Half of the trams ran on Monday.", "Half", "ran"),
        ("percent", "A third of pupils flunked the test.", "A third", "failed"),
        ("percent", "The vacancy rate was put at 9%.", "9%", "empty"),
        ("percent", "In all 6% were yet to get their jab.", "6%", "unvaccinated"),
        ("percent", "Some 40% of the rigs shed no crew.", "40%", ""),
        ("percent", "Reed will lay off a tenth of its 900 staff.", "a tenth",
         "jobs shed"),
        ("percent", "Women hold 30% of the seats.", "30%", "women"),
        ("percent", "A fifth of porters vowed to stay away.", "A fifth", ""),
        ("duration", "The ferry left 14 hours late.", "14 hours", "late"),
        ("duration", "Reed was sent to prison for two years.", "two years", "sentence"),
        ("duration", "Reed was handed 15 months at court.", "15 months", "sentence"),
        ("duration", "Reed was locked up for a year.", "a year", "sentence"),
        ("duration", "A term of 54 months was imposed.", "54 months", "sentence"),
        ("duration", "He must serve at least ten years.", "at least ten years",
         "minimum term"),
        ("duration", "He served six years of a longer term.", "six years",
         "time served"),
        ("duration", "He cannot get behind the wheel for a year.", "a year", "ban"),
        ("duration", "He was given a 30-month road ban.", "30-month", "ban"),
        ("duration", "Shoppers were unable to pay for three hours.", "three hours",
         "out of use"),
        ("duration", "It was an interruption of 172 minutes.", "172 minutes",
         "out of use"),
        ("duration", "She came home 13 seconds adrift.", "13 seconds",
         "margin in time"),
        ("duration", "Crews will walk out for 48 hours.", "48 hours",
         "strike length"),
        ("percent", "It shaved 0.5 points off the benchmark.", "0.5 points",
         "rate moved"),
        ("percent", "It cut interest rates by 0.5 points.", "0.5 points", "rate moved"),
        ("percent", "It cut interest rates to 4 percent.", "4 percent", "rate"),
        ("percent", "Patients were 30 percent less likely to die.", "30 percent",
         "risk"),
        ("percent", "It lowered the risk by 23 percent.", "23 percent", "risk"),
        ("percent", "30 percent of the coral did not survive.", "30 percent",
         "died of all"),
        ("percent", "30 percent of those voting backed it.", "30 percent", "support"),
        ("measure", "The fire charred 2,300 acres.", "2,300 acres", "burned area"),
        ("measure", "A tank leaked 400 litres into the sea.", "400 litres", "spill"),
        ("money", "Mending the old pier has come to $9,000.", "$9,000", "cost"),
        ("duration", "He will spend six years in a cell.", "six years", "sentence"),
        ("measure", "A valve let 400 litres of oil into a bay.", "400 litres", "spill"),
        ("date", "Sailings will resume on Monday.", "Monday", "opened on"),
        ("money", "Police found $9,000 hidden in a car.", "$9,000", "seize"),
        ("money", "The online fund has swelled to $9,000.", "$9,000", "raise"),
        ("money", "Some $9,000 now given to the appeal.", "$9,000", "raise"),
        ("date", "It will be back in use on Monday.", "Monday",
         "opened on"),
        ("date", "Barriers come down on Monday.", "Monday", "opened on"),
        ("date", "Crews will down tools on Monday.", "Monday", "strike on"),
        ("date", "Staff begin a two-day stoppage on Monday.", "Monday", "strike on"),
        ("date", "The dhow went down off Ras Mbani on Monday.", "Monday", "sunk on"),
        ("date", "The bell was taken on Monday.", "Monday", "stolen on"),
        ("date", "Reed told the board last month she wanted to go.", "last month",
         "resignation"),
        ("date", "She handed in her resignation on Tuesday.", "Tuesday", "resignation"),
    ],
    ids=lambda cell: cell if isinstance(cell, str) else "",
)  # fmt: skip
def test_a_turn_of_phrase_tells_the_frame(
    kind: str, text: str, words: str, frame: str
) -> None:
    printed = Printed(text, span(text, words))
    assert next(told_by_turn(kind, printed), "") == frame


@pytest.mark.parametrize(
    ("text", "words", "frame"),
    [
        ("Six men were shot dead.", "Six men", "kill"),
        ("A mob beat six men to death.", "six men", "kill"),
        ("Six people did not survive.", "Six people", "kill"),
        ("That left six still to be traced.", "six", "miss"),
        ("All but four of those on board were found.", "four", "miss"),
        ("Scores of guests took ill.", "Scores of guests", "infect"),
        ("Six men were charged with the loss of 48 lives.", "48 lives", "kill"),
        ("Six guests had been sick.", "Six guests", "infect"),
        ("Six guests were treated for cramps.", "Six guests", "infect"),
        ("The mill will hire 90 people.", "90 people", "hire"),
        ("The seat was won by 14 votes.", "14 votes", "margin"),
        ("Her lead has dwindled to 611 votes.", "611 votes", "margin"),
        ("The hosts have a lead of 14.", "14", ""),
        ("She was 312 votes to the good.", "312 votes", "margin"),
        ("MPs passed the levy 23 to 17 on Monday.", "23", "vote"),
        ("The council scrapped it by 23-17.", "23", "vote"),
        ("They rejected it by 23 votes to 17.", "23 votes", "vote"),
        ("Five of the 14 injured remain in hospital.", "14", ""),
        ("Six men were shot.", "Six men", ""),
        ("Six men never made it out.", "Six men", "kill"),
        ("Measles carried off 19 children.", "19 children", "kill"),
        ("A tug picked up 40 men from a raft.", "40 men", "rescue"),
        ("Six of the crew had been picked up alive.", "Six", "rescue"),
        ("The rebels let 19 hostages go.", "19 hostages", "free"),
        ("Six boys walked free.", "Six boys", "free"),
        ("They let 19 people in.", "19 people", ""),
        ("They poured 40 litres into the park.", "40 litres", ""),
        ("40,000 poured into Mill Square.", "40,000", "attend"),
        ("Reed Ltd will make 90 workers redundant.", "90 workers", "job"),
        ("It will trim its workforce by 230.", "230", "job"),
        ("Six boys were held on suspicion of arson.", "Six boys", "arrest"),
        ("She has a crew of 18.", "18", "aboard"),
    ],
    ids=lambda cell: cell,
)
def test_a_turn_of_phrase_may_outrank_the_verb_beside(
    text: str, words: str, frame: str
) -> None:
    found = around("count", Printed(text, span(text, words)), circumstances())
    assert next(iter(found.outranking), "") == frame


@pytest.mark.parametrize(
    ("kind", "text", "words"),
    [
        ("money", "He made off and she found £400.", "£400"),
        ("count", "Two were dead, and six boys swam.", "six boys"),
        ("date", "She stepped down, and he won on Tuesday.", "Tuesday"),
    ],
    ids=lambda cell: cell if isinstance(cell, str) else "",
)
def test_a_turn_of_phrase_does_not_reach_into_another_clause(
    kind: str, text: str, words: str
) -> None:
    assert not list(told_by_turn(kind, Printed(text, span(text, words))))


def test_turns_of_phrase_are_of_frames_that_there_are() -> None:
    for kind, name in IDIOMS | AMOUNT_IDIOMS | SHARE_IDIOMS | DAY_IDIOMS:
        assert kind in BY_NAME[name].kinds
