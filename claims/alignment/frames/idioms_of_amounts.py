"""Turns of phrase that tell what a sum answers.

As data, in the notation of `claims.alignment.frames.idioms`.
"""

from claims.alignment.frames.frame import MONEY

AMOUNT_IDIOMS: dict[tuple[str, str], str] = {
    (MONEY, "seize"): """
        (<seize>|<confiscate>|<impound>|<recover>|<intercept>|<unearth>|<uncover>) … #
        # · {be} … (seized|confiscated|recovered|impounded|unearthed|found|hidden)
        <find> # · in (cash|notes)
        (<cart>|<haul>|<carry>|<take>) (away|off) #
        # … {be} (carted|hauled|carried|taken) (away|off)
        <find> … (worth|totalling|totaling) #
        # … (hidden|stashed|concealed|stuffed|tucked) (in|into|under|beneath|behind)
        <net> # in (cash|notes)
    """,
    (MONEY, "steal"): """
        (<make>|<walk>|<run>) off with #
        (<get> away|<escape>|<flee>|<abscond>|<disappear>|<vanish>) with #
        (<swindle>|<con>|<cheat>|<defraud>|<scam>|<fleece>) … (out )?of #
        (<relieve>|<rob>) … of #
        <help> (himself|herself|themselves) to #
        haul of #
        # haul
        {crime} … (<pocket>|<divert>|<keep>|<skim>|<take>|<spend>|<funnel>|<transfer>) #
        {crime} … <help> (himself|herself|themselves) to #
        # · (were|was) · (stolen|taken|embezzled)
    """,
    (MONEY, "fine"): """
        <fine> … #
        {changed} … (fines?|penalty|penalties) … (to|from) #
        (fines?|penalty|penalties) … {changed} · (to|from) #
        hit with #
        # (fine|penalty)
        (fines?|penalty|penalties) (of|totalling|totaling|worth) #
    """,
    (MONEY, "settle"): """
        # (out-of-court )?(settlement|payout)
        # in (damages|compensation)
        <pay> … # · to (settle|resolve|end|compensate)
        (damages|compensation|settlement|payout) (of|totalling|totaling|worth) #
        <accept> # (from|in)
        <award> … # (in|after|over|for)
        <settle> … (for|with) #
        # (deal|payment) … (end|settle|resolve) … (lawsuit|suit|case|claim)
    """,
    (MONEY, "sell"): """
        under the hammer (for|at) #
        (<snap> up|changed hands|sold off?) for #
        (<buy>|<acquire>|<purchase>) … (for|in) (a )?#
        {deal} … (worth|valued at|for|of) #
        # {deal}
        (<sign>|<buy>|<land>|<acquire>|<recruit>) … … … for · · (fee of )?#
        (<receive>|<collect>|<bank>|<pocket>|<net>|<get>|<make>) # from … {deal}
    """,
    (MONEY, "raise"): """
        {appeal} … … … (<pass>|<top>|<hit>|<reach>|<exceed>|<swell>|<climb>|<grow>) … #
        {appeal} … (stands?|stood) at #
        {appeal} … … (swollen|risen|grown) to #
        {appeal} … … (<raise>|<gather>|<bring> in|<pull> in|<draw>|<yield>) … #
        # … (given|donated|pledged|in) to the (appeal|fund|campaign|collection)
        (appeal|fund|collection) (total|tally) … #
        {donors} … (<give>|<donate>|<pledge>|<chip> in|<contribute>) #
    """,
    (MONEY, "give"): """
        (<hand>|<chip> in|<put> up|<stump> up|<cough> up) (over )?(with )?… #
        (<pledge>|<gift>|<bequeath>|<donate>|<contribute>) … #
        (<get>|<secure>|<win>|<land>) # … from
        (cheque|check) (for|of) #
        {gift} (of|totalling|totaling|worth) #
        <make> over #
        <hand> over a (cheque|check) for #
        # · {gift}
        # in {gift}
    """,
    (MONEY, "ransom"): """
        {gang} … (<demand>|<want>|<ask>|<seek>|pay) … #
        ransom … #
        # · ransom
    """,
    (MONEY, "debt"): """
        # · in (debt|arrears)
        (<owe>|debts? of) #
        # (it|he|she|they|which it|that it) (still )?(<owe>)
        # · (tax|vat|customs|payroll|rates|power|electricity) (bill|debt|demand|arrears)
        # in (unpaid|overdue|outstanding|back) [a-z]+
        # of (unpaid|overdue|outstanding) [a-z]+
    """,
    (MONEY, "prize"): """
        # · (first|second|third|top|main|winner['’]s)? (prize|jackpot|purse|winnings)
        (prize|jackpot|purse|winnings) … (worth|of|totalling|was|is|reached) #
        <win> # (in|on) (the|a) … (lottery|draw|lotto|raffle|jackpot|slot)
        <scoop> #
    """,
    (MONEY, "reward"): """
        # · (reward|bounty)
        (reward|bounty) … (of|worth|is|was|stands? at|to) #
    """,
    (MONEY, "loan"): """
        # · (loan|overdraft|mortgage|credit line|line of credit|bailout)
        (loan|overdraft|mortgage|bailout) (of|worth|totalling|totaling) #
        <borrow> #
        <lend> … #
    """,
    (MONEY, "invest"): """
        <invest> #
        # · investment
        investment (of|worth|totalling|totaling) #
        (<plough>|<plow>|<pump>|<pour>|<sink>) # (in|into)
    """,
    (MONEY, "set aside"): """
        (<set> aside|<earmark>|<allocate>|<allot>|<ring-fence>|<put> aside|<commit>) #
        # {be} · (set aside|earmarked|allocated|allotted|ring-fenced|put aside)
        (<sanction>|<approve>|<authorise>|<authorize>|<vote>|<clear>|<release>) #
        {approve} … (to spend|spending of|to provide|to put up|outlay of|funding of) · #
    """,
    (MONEY, "rent"): """
        (rent|rents|lease|leases|rental) … (of|at|to|is|was|reached|for|from|by) #
        (<rent>|<let>|<lease>) … (for|at) … #
        # (a|per) (week|month|year) … (rent|lease)
        median rents? … #
    """,
    (MONEY, "shortfall"): """
        (gap|hole|shortfall|deficit|loss) (of|worth|totalling) #
        # · (gap|hole|shortfall|deficit)
        # (in|into) the red
        # · (loss|losses)
    """,
    (MONEY, "profit"): """
        (net income|net earnings|bottom line) … #
    """,
    (MONEY, "revenue"): """
        (<gross>|takings of|box office of) #
        <take> # at the box office
    """,
    (MONEY, "cost"): """
        price tag … #
        <come> in at #
        # price tag
        bill … (of|to|at) #
        <set> … back #
        {repairs} … … (<come> to|<cost>|<run> to|<total>|<reach>|stands? at) #
        (<cost>|price) … (to|at|from|<balloon>|<soar>|<double>|<rise>) (to )?#
    """,
    (MONEY, "bail"): """
        (bail|bond) … (at|of) #
        # (cash )?(bail|bond|surety)
    """,
}
