"""Turns of phrase that tell of what a day is the day, and lengths of such stretches."""

import pytest

from claims.alignment.questions.framing.turns import told_by_turn
from claims.alignment.questions.printed import Printed
from tests.readings import span


@pytest.mark.parametrize(
    ("text", "frame"),
    [
        ("The span gave way on Monday.", "collapse on"),
        ("The collapse of the grandstand on Monday hurt six.", "collapse on"),
        ("A slope above the inn slipped on Monday.", "collapse on"),
        ("A tremor struck the valley on Monday.", "quake on"),
        ("Huts were flattened by the quake on Monday.", "quake on"),
        ("The train jumped the rails near Pell on Monday.", "crash on"),
        ("A gas bottle went off on Monday.", "blast on"),
        ("The chapel burned down on Monday.", "fire on"),
        ("Mount Orr blew its top on Monday.", "eruption on"),
        ("The discovery of her body on Monday shook the town.", "found on"),
        ("Her remains were found on Monday.", "found on"),
        ("A priest was taken hostage on Monday.", "seized on"),
        ("Reed has been on the run since Monday.", "escaped on"),
        ("He has been in prison since Monday.", "jailed since"),
        ("She walked free on Monday.", "freed on"),
        ("He will stay behind bars until Monday.", "due out"),
        ("The jury retired on Monday.", "jury out"),
        ("A verdict is expected on Monday.", "convicted on"),
        ("Judge Orr will rule on the plea on Monday.", "convicted on"),
        ("The case was adjourned until Monday.", "hearing on"),
        ("The inquest into his death will resume on Monday.", "hearing on"),
        ("Reed is back in court on Monday.", "hearing on"),
        ("Reed will stand trial on Monday.", "trial on"),
        ("Her trial has been listed for Monday.", "trial on"),
        ("The two put their names to it on Monday.", "deal on"),
        ("The pact was sealed on Monday.", "deal on"),
        ("The law comes into force on Monday.", "takes effect"),
        ("Guests will pay the levy from Monday.", "takes effect"),
        ("The probe is set for lift-off Monday.", "launched on"),
        ("Voters go to the polls on Monday.", "election"),
        ("The Monday ballot is close.", "election"),
        ("The road is closed until Monday.", "opened on"),
        ("There will be no ferries until Monday.", "opened on"),
        ("Skaters will be back on the rink on Monday.", "opened on"),
        ("The mill has stood empty since Monday.", "closed on"),
        ("The inn served its last guests on Monday.", "closed on"),
        ("Bakers return to work on Monday.", "strike ends"),
        ("The bakers' strike is to end on Monday.", "strike ends"),
        ("The curfew will be lifted on Monday.", "lifted on"),
        ("It was the first rain since Monday.", "last time"),
        ("Nobody had crossed it since Monday.", "last time"),
        ("The dry spell began in Monday.", "last time"),
        ("They tied the knot on Monday.", "married on"),
        ("Reed was sent to prison on Monday.", "sentenced on"),
        ("Trains return to the Orr branch on Monday.", "opened on"),
        ("The Orr folk festival starts on Monday.", "opened on"),
        ("Buses have to wait until Monday to use the bridge.", "opened on"),
        ("Two men held up a bank in Orr on Monday.", "stolen on"),
        ("Reed slipped out of Orr prison on Monday.", "escaped on"),
        (
            "Reed dug his way out of the Orr Correctional Facility on Monday.",
            "escaped on",
        ),
        ("Men held up a bank in Bond Street, Orr, on Monday.", "stolen on"),
        ("They smashed their way into Orr & Sons at 9.30pm on Monday.", "stolen on"),
        ("They drove a stolen van through the window of Orr's on Monday.", "stolen on"),
        ("The heist at Orr's took place shortly before noon on Monday.", "stolen on"),
        ("Detectives looked into the Monday robbery.", "stolen on"),
        ("The ferry ran on to a sandbank on Monday.", "crash on"),
        ("An inquiry into the Monday grounding of the ferry opened.", "crash on"),
        ("The barn fire was sparked on Monday.", "fire on"),
        ("Storm Orr came ashore on Monday.", "landfall on"),
        ("The cooling tower will be brought down on Monday.", "razed on"),
        ("Reed was shown the door on Monday.", "dismissed on"),
        ("The coach plunged into a gorge on Monday.", "crash on"),
        ("The dyke at Orr broke at noon on Monday.", "collapse on"),
        ("The river burst through the dyke on Monday.", "collapse on"),
        ("The next attempt is Monday.", "launched on"),
        ("Reed put pen to paper on Monday.", "deal on"),
        ("Reed was taken into custody at home on Monday.", "arrested on"),
        ("Detectives brought her into custody on Monday.", "arrested on"),
        ("Reed was led away in handcuffs on Monday.", "arrested on"),
        ("Officers of the fraud squad picked up Reed on Monday.", "arrested on"),
        ("He is accused of opening fire in a mall on Monday.", "shooting on"),
        ("The physics exam will be held again on Monday.", "exam on"),
        ("Those who failed will sit it again on Monday.", "exam on"),
        ("Pupils take the maths paper on Monday.", "exam on"),
        ("The exam results are held back until Monday.", ""),
        ("Reed was taken to hospital on Monday.", ""),
        ("The council met on Monday.", ""),
        ("The road was mended on Monday.", ""),
    ],
    ids=lambda cell: cell,
)
def test_a_turn_of_phrase_tells_what_a_day_is_the_day_of(text: str, frame: str) -> None:
    printed = Printed(text, span(text, "Monday"))
    assert next(told_by_turn("date", printed), "") == frame


@pytest.mark.parametrize(
    ("text", "frame"),
    [
        ("They ended a six years wait for the cup.", "wait"),
        ("It was the first rain in six years.", "wait"),
        ("She was held captive for six years.", "held for"),
        ("He spent six years on the run.", "on the run"),
        ("They were man and wife for six years.", "married for"),
        ("The mill stood empty for six years.", "closed for"),
        ("The road was closed for six years.", "closed for"),
        ("He ate well for six years.", ""),
    ],
    ids=lambda cell: cell,
)
def test_a_turn_of_phrase_tells_what_lasted_so_long(text: str, frame: str) -> None:
    printed = Printed(text, span(text, "six years"))
    assert next(told_by_turn("duration", printed), "") == frame
