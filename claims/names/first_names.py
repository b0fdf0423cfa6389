"""Common first names by gender: a weak sign, outvoted by titles and pronouns.

Names that both women and men bear (Jordan, Taylor, Alex) are left out.
"""

from typing import Final

WOMEN: Final = frozenset(
    """aaliyah abby abigail adele adriana agnes aisha aishwarya alba alessandra
    alexandra alice alicia alina alison allison alma alyssa amanda amber amelia
    amelie amina aminata amira amy ana anastasia andrea aneta angela angelica
    angelina angelique anika anita anja ann anna anne anneke annette annie antonia
    anya aoife april arlene asha ashley asma astrid audrey ava ayesha azadeh barbara
    bea beatrice beatriz becca becky bella bernadette bernice beth bettina betty
    beverly bianca birgit brenda bridget brigid brigitte britta brittany camila
    camilla carina carla carlotta carmen carol carole caroline carolyn caterina
    catherine catrin cecilia celeste celia celine chantal charlene charlotte cheryl
    chiara chioma chloe christina christine ciara cindy claire clara clare clarissa
    claudia colleen connie consuelo corinne cristina crystal cynthia dagmar daniela
    danielle daphne deborah debra deepa deirdre delia delphine denise diana diane
    dolores dominika donna doris dorothea dorothy ebony edith edna eileen eilidh
    eithne ekaterina elaine eleanor elena elisa elisabeth elise eliza elizabeth ella
    ellen elsa elsie emilia emilie emily emma erica erika erin ernestine esme
    esperanza estelle esther ethel eugenia eunice eva evelyn fatima fatma fatou faye
    felicity fernanda fiona flora florence frances freda freya frida frieda gabriela
    gabriella gail gemma genevieve georgia georgina geraldine gertrude gillian gina
    giovanna giulia giuliana gloria grace grainne greta gretchen guadalupe gwen
    gwendolyn habiba hana hanna hannah harriet hazel heather hedwig heidi helen
    helena helene helga henrietta hilda hillary holly huda ida iman imogen ines inga
    ingeborg ingrid irene irina iris irma isabel isabella isla isobel ivana ivy
    izabela jacinda jacinta jacqueline jana jane janelle janet janice janine jasmine
    jean jeanette jeanne jenna jennifer jessica jessie joan joann joanna joanne jocelyn
    johanna josefina josephine joyce juana judith judy julia juliana julianne julie
    juliet juliette kamala karen karin karina katarina katarzyna kate katharina
    katherine kathleen kathryn katie katja katrin katrina kavita kayla keira khadija
    kiera kimberly kirsten kirsty klara kristen kristin krystyna kubra lakshmi lara
    larissa latoya laura lauren laurie leah leila lena leonie lerato leticia letitia
    lidia lila lilian lillian lily lina linda linnea lisa lise liz lois lola loretta
    lorna lorraine lottie louisa louise lucia luciana lucie lucille lucy luisa luz
    lydia lynda lynn lynne mabel madeleine madeline magdalena maeve maia maja malala
    malgorzata malika margaret maria mariam mariana marianne maribel marie marilyn
    marina marisa marjorie marlene marta martha martina mary maryam matilda maud
    maura maureen mavis maxine maya megan melania melinda melissa mercedes meredith
    mia michaela michelle mildred mina minnie miranda miriam mirjam moira mollie
    molly mona monica muriel myra nadia nadine nancy naomi nasreen natalia natalie
    natasha neha nell nellie ngozi nia niamh nicola nicole nicolette nina noelle
    nomvula noor nora noreen norma nuala odette ofelia oksana olena olga olivia
    ophelia orla padma paloma pamela paola patricia paula paulina pauline pearl peggy
    penelope petra philippa phoebe phyllis pia pilar polly pooja poppy preeti
    priscilla priti priya priyanka queenie rachael rachel raquel rebecca rebekah
    regina renata renate renee rhiannon rhona rita rochelle roisin rokeya romy rosa
    rosalia rosalie rosalind rosamund rosanna rose roseanne rosemary roxana roxanne
    ruby rukhsana ruth sabina sabine sabrina sadie safia sally salma salome samantha
    samira sandra sangeeta sanjana saoirse sara sarah saskia scarlett selena selma
    serena shabana shanice sharmila sharon shazia sheena sheila shelley sherry shirin
    shirley shona shreya sian sigrid silvia simone sinead siobhan sofia soledad
    solveig sonia sonja sophia sophie soraya stefania steffi stella stephanie sue
    sunita susan susana susanna susannah susanne suzanne svetlana sylvia sylvie
    tabitha tamara tammy tania tanya tara tatiana teresa tessa thandi thandiwe thelma
    theodora theresa tiffany tina tracey trisha trudy tulsi uma ursula valentina
    valeria valerie vandana vanessa velma vera verena verity veronica veronika vicky
    victoria viola violet virginia viviana vivien vivienne wanda wendy wilma winifred
    winnie xenia yasmin yasmine yolanda yuliya yvette yvonne zahra zainab zara zeinab
    zelda zoe zofia zsuzsanna zuzana""".split()
)
MEN: Final = frozenset(
    """aaron abdi abdul abdullah abel abhishek abraham achim adam adel adolf adrian
    agustin ahmad ahmed aidan ajay akash akira alan alasdair alastair albert alberto
    aldo alejandro aleksandar aleksander alessandro alexander alexei alfonso alfred
    alfredo ali alistair allen alonso alun alvaro alvin amadou amir amit amos anand
    anders andre andreas andrei andres andrew andrzej angus anil anselm anthony
    antoine anton antonin antonio anwar archie arjun armando arne arnold arthur
    arturo arun ashok ashraf axel babak barack barnaby barry bartosz bashir basil
    bastien ben benedict benedikt benito benjamin bernard bernardo bernd bernie
    bertrand bhupinder bilal bill billy bjorn bob bobby bogdan boris brad bradford
    bradley brandon brendan brent brett brian bruce bruno bryan bryn burak caleb
    callum camilo carl carlo carlos carsten caspar cecil cedric cem cesar chad chaim
    charles charlie chester chidi chris christian christoph christophe christopher
    chuck ciaran clarence claudio claus clement clifford clive colin conor constantin
    cormac cornelius craig cristian curtis cyril cyrus dale damian damien dan daniel
    daniele danny dario dariusz darrell darren darryl dave david davide dean declan
    deepak denis dennis derek dermot desmond dick diego dieter dietmar dimitri dinesh
    dirk dmitri dmitry dominic dominik don donal donald donnacha doug douglas duarte
    duncan dustin dwayne dwight eamon eamonn earl ebrahim ed eddie edgar edmund
    eduardo edward edwin efraim egor einar elias elijah elliot emeka emile emilio
    emir emmanuel emre enda enrico enrique enzo eoin eric erich erik ernest ernst
    erwin esteban ethan etienne eugene eugenio eustace evan ezekiel fabian fabio
    fabrice faisal farid farouk federico felix ferdinand fergal fergus fernando filip
    finbar finlay fionn flavio florian francesco francisco francois frank franz fred
    frederic frederick friedrich fritz gareth garrett gary gaston gavin geert geir
    gene gennady geoffrey georg george georges georgi gerald gerard gerardo gerhard
    gianluca gideon gilbert gilles giorgio giovanni giulio giuseppe glenn gopal goran
    gordon graham greg gregory grigory guido guillaume guillermo gunnar gunther gus
    gustav gustavo guy habib hakan hal hamid hamish hamza hans hari hariharan harish
    harold harry harvey hasan hassan hector heinrich heinz helmut henri henrik henry
    herbert herman hiroshi horacio horst hossein howard hubert hugh hugo humberto
    hussein ian ibrahim ignacio igor ilya imran inigo ioannis isaac isaiah ismail
    ivan ivo iwan jacek jack jacob jacques jake jakob jalal jamal james jared
    jaroslav jarvis jason javed javier jay jedediah jeff jeffrey jeremiah jeremy
    jerome jerry jethro jim jimmy joachim joao joaquin joe joel johan johann johannes
    john johnny jon jonas jonathan jorg jorge joris jose josef joseph joshua jozef
    juan juha julian julio jurgen justin kamal karim karl kaspar kasper kazuo keiran
    keith kelvin ken kenji kenneth kevin khaled khalid kieran klaus konrad konstantin
    kristof krzysztof kurt kwame kyle lachlan lance larry lars laszlo laurent
    lawrence leandro leif leo leon leonard leonardo leonid leopold leroy lester lewis
    liam lionel lloyd lorenz lorenzo lothar louis luc luca lucas lucian luciano
    ludwig luigi luis lukas lukasz luke maciej magnus mahmoud malcolm manfred manoj
    manuel marc marcel marcin marco marcos marcus marek mariano mario marius mark
    marko markus martin marvin massimo mateo mateusz mathias mathieu matt matteo
    matthew matthias mattias maurice maurizio mauro max maxime maximilian mehdi
    mehmet melvin micah michael michal mick miguel mikael mike mikhail mikko milos
    milton mirko miroslav mitch mitchell mohamed mohammad mohammed mohan mohit moshe
    muhammad mukesh murat murray musa mustafa nabil nathan naveen neal ned neil
    nelson nestor niall niccolo nicholas nick nicolas niels nigel nikhil niklas
    nikola nikolai nikos nils noah noel norbert norman octavio olaf ole oleg
    oleksandr oliver olivier omar orhan orlando oscar oskar osman oswald otto owen
    pablo padraig paolo pascal pasquale patricio patrick paul pavel pawel pedro perry
    peter phil philip philippe pierre pieter piotr pradeep prakash pranav quentin
    radek rafael rafal rafiq raheem rahul rainer raj rajesh rajiv rakesh ralph ramesh
    ramiro ramon randall randy raoul raphael rashid ravi ray raymond reece reginald
    reinhard rene reuben rhys ricardo richard richie rick rob robert roberto rod
    rodney rodolfo rodrigo roger rohan rohit roland romeo ron ronald ronan rory ross
    roy ruairi ruben rudolf rudolph rudy rufus rupert russ russell ryan saeed sahil
    salim salvador salvatore sam samir samson samuel sandeep sander sandro sanjay
    sanjeev santiago satoshi saul scott seamus sean sebastian sebastien selim serge
    sergei sergey sergio seth shane shashi shaun shawn shlomo siddharth sidney
    siegfried silvio simeon simon sipho sitaram slobodan soren stanley stefan stefano
    stelios sten stephen steve steven stuart sunil suresh sven tadeusz tarek tariq
    ted terrence thabo theo theodore thierry thomas thorsten tiago tibor tim timothy
    tobias todd tom tomas tomasz tommy tony torsten travis trevor tristan tunde tyler
    ugo ulrich umar umberto uwe vaclav valentin vasily vasyl vernon vicente victor
    vijay vikram viktor vincent vincenzo vinod viswanathan vito vladimir vladislav
    volker volodymyr waldemar waleed walid wallace walter warren wayne werner wesley
    wilbur wilfred wilhelm william willie wim winston wojciech wolfgang xavier yann
    yannick yasser yaw youssef yuri yusuf yves zac zach zachary zaid zbigniew
    zoltan""".split()
)


def first_name_gender(name: str) -> str | None:
    """The gender of most bearers of a first name in lower case: "m", "f" or None."""
    if name in WOMEN:
        return "f"
    return "m" if name in MEN else None
