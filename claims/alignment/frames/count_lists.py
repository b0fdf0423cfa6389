"""Lists of words that turns of phrase about counts choose from, as data."""

COUNT_LISTS = {
    "jobs": "(jobs?|posts?|positions?|roles?|workers?|staff|employees|people|colleagues"
    "|miners|drivers|teachers|nurses|crew|pilots|engineers|lecturers|journalists"
    "|reporters|managers|contractors|executives|academics|bankers|cleaners|doctors|professors|tutors|librarians|officers)",
    "homes": "(homes?|houses?|buildings?|properties|structures|dwellings|businesses)",
    "gathering": "(crowds?|turnout|attendance|gate|congregation|procession)",
    "occasion": "(march|rally|protest|demonstration|parade|concert|festival|funeral"
    "|vigil|game|match|derby|procession|fair|service|memorial|gathering|meeting)",
    "rescuers": "(rescuers|divers|crews|teams|searchers|lifeboats|coastguards?|workers"
    "|helicopters|dogs|soldiers|volunteers|firefighters|diggers|lifeguards)",
    "calamity": "(tragedy|disaster|accident|crash|collision|outbreak|epidemic|stampede"
    "|flood|floods|blast|explosion|fire|blaze|quake|earthquake|storm|collapse|crush)",
    "hurts": "(injury|injuries|wounds?|burns|fractures|cuts|shock|bruises|smoke)",
    "deadly": "(shot|stabbed|knifed|hacked|beaten|trampled|crushed|burned|burnt|frozen"
    "|starved|bludgeoned|battered|mauled|gored|stoned|clubbed|strangled|choked|lynched)",
    "disease": "(cholera|measles|dengue|malaria|ebola|mpox|flu|influenza|covid|covid-19"
    "|coronavirus|salmonella|listeria|typhoid|polio|diphtheria|meningitis|norovirus"
    "|hepatitis|tuberculosis|marburg|whooping cough|yellow fever|lassa fever|nipah|zika"
    "|mumps|rabies|anthrax|plague|pneumonia|gastroenteritis|food poisoning|poisoning"
    "|the (virus|bug|disease|fever|illness|infection)|(stomach|sickness|vomiting) bug)",
    "symptoms": "(vomiting|nausea|diarrh?oea|cramps|stomach aches?|stomach pains?"
    "|headaches|dizziness|fever|symptoms|breathing (difficulties|problems))",
    "treated": "(treated|hospitali[sz]ed|admitted|seen|taken|rushed|put on drips)",
    "hospital": "(hospitals?|clinics?|infirmary|emergency room|intensive care|a ward)",
    "taken": "(taken|rushed|airlifted|flown|ferried|sent|transported|brought|moved"
    "|transferred|carried|driven|conveyed)",
    "lifted": "(plucked|winched|hauled|pulled|hoisted|lifted|airlifted|fished|dragged"
    "|brought|led|guided|helped|carried|ferried|dug|cut|freed|taken|picked up)",
    "safety": "((to|into) (safety|the surface|shore)|ashore|alive|unhurt|safely|to land"
    "|(from|off|out of) (the|a|an|their|its) · (water|sea|river|lake|rubble|wreckage"
    "|debris|ruins|roofs?|mud|snow|cave|mine|rip|raft|burning \\w+))",
    "data": "(details|data|records|files|accounts|information|passwords|profiles"
    "|(phone|card|account|passport|insurance|security) numbers|email addresses)",
    "stolen": "(stolen|taken|copied|exposed|leaked|compromised|accessed|breached|hacked"
    "|harvested|published|posted|lifted|swiped|laid bare|lain open|laid open)",
    "break_in": "(breach|hack|hackers|break-in|intrusion|intruders|leak|cyber-?attack"
    "|thieves|attackers|<expose>|<leak>|<steal>|<copy>|<access>|<lay> bare|<hack>)",
    "missiles": "(missiles?|rockets?|drones?|projectiles?|shells?|uavs|unmanned \\w+)",
    "seats": "(seats?|constituencies|wards|districts|mandates)",
    "councillors": "(seats|councillors|mps|lawmakers|members|deputies|senators)",
    "lead": "(majority|margin|lead|advantage|edge|cushion)",
    "grown": "(dwindled|narrowed|widened|slipped|shrunk|shrank|grown|grew|cut|fell"
    "|fallen|rose|risen|climbed|jumped|stood|stands?|up|down|now)",
    "crossing": "(<pour>|<cross>|<stream>|<flood>|<escape>|<spill>|<flee>)",
    "border": "(borders?|frontier|river|strait|mountains|line|territory)",
    "boarding": "(<get>|<climb>|<board>|<file>|<step>)",
    "traced": "(found|traced|located|reached|accounted for)",
    "shelter": "(tents|tarpaulins?|shelters?|schools?|canvas|the open|camps?|halls?"
    "|embankment|church(es)?|mosques?|gym(nasium)?s?|stadiums?|community cent(re|er)s?"
    "|leisure cent(re|er)s?|sports cent(re|er)s?|arena|relief cent(re|er)s?)",
    "public_places": "(streets?|squares?|stadium|stands|avenues?|church|park|hall|banks"
    "|plaza|arena|route|roads?)",
    "transport": "(bus|minibus|ship|coach|boat|ferry|plane|flight|train|vessel|jet"
    "|aircraft|airliner|helicopter|floatplane|seaplane|dinghy|raft|yacht|dhow|launch)",
    "let_go": "(lost|cut|axed|shed|eliminated|made redundant|laid off|let go|paid off"
    "|shown the door)",
    "crowd": "(mourners|marchers|fans|protesters|demonstrators|supporters|spectators)",
    "tools": "(tools|chalk|scalpels|stethoscopes|pens|instruments)",
    "ahead": "(clear|ahead|in front|to the good|behind|adrift|separat(e|es|ed|ing))",
    "fighters": "(men|soldiers|troops|fighters|militants|rebels|insurgents|gunmen"
    "|guerrillas|jihadists|terrorists|combatants|commandos|policemen|paratroopers)",
    "forces": "(army|military|troops|soldiers|rebels|militants|insurgents|guerrillas"
    "|front|militia|forces|brigade|regiment|battalion|garrison|convoy|jihadists)",
    "killer": "(blast|explosion|crash|fire|flood|floods|quake|earthquake|storm|disease"
    "|virus|disaster|accident|attack|heat)",
    "gunman": "(gunmen|gunman|shooter|shooters|attackers?|snipers?|assailants?)",
    "fading": "(faded|fading|fade|dimmed|dimming|dwindled|dwindling|dashed|receded)",
    "driven": "(driven|forced|turfed|chased|bombed|burned|burnt|flooded|smoked)",
    "police": "(police|officers|detectives|troopers|constables|guards|agents)",
    "police_van": "(vans?|buses|(police|patrol) cars?|trucks?|cells?|wagons?)",
    "suspects": "(suspects|rioters|looters|protesters|demonstrators|hooligans|activists"
    "|fans|youths|gang members|smugglers|dealers)",
    "filling": "(<pour>|<stream>|<flock>|<pile>|<cram>|<squeeze>|<file>|<surge>"
    "|<crowd>|<descend>|<converge>)",
    "filled": "(filled|packed|thronged|crammed|jammed|crowded)",
    "notices": "(pink slips|(redundancy|dismissal|termination|layoff) (notices|letters)"
    "|marching orders|p45s?|notices)",
    "trim": "(<trim>|<cut>|<shrink>|<reduce>|<slash>|<thin>|<prune>|<slim>|<pare>)",
    "rescue_craft": "((rescue|charity|patrol|navy|naval|fishing|passing|coastguard)"
    " (ship|vessel|boat|cutter|trawler|helicopter)|lifeboat|helicopter|coastguard)",
    "afloat": "(sea|water|lake|river|dinghy|dinghies|raft|rafts|boat|boats|lifeboat"
    "|lifeboats|dhow|canoe|wreck|hull|waves|deck)",
    "engines": "((fire )?(engines|appliances|pumps|tenders|trucks|crews|units))",
    "sent": "(<send>|<call>|<deploy>|<dispatch>|<despatch>|<mobilise>|<mobilize>"
    "|<draft>|<scramble>|<summon>|<rush>|<involve>|<commit>)",
    "on_scene": "((at|on|to) (the |a )?(scene|blaze|fire|height)|<attend>|<respond>"
    "|<tackle>|<fight>|<battle>|<race> to|<rush> to|<arrive>|in attendance"
    "|(under control|out))",
    "terms": "((prison|jail|custodial) (terms?|sentences?))",
    "losing_work": "(redundant|laid off|let go|los(e|ing) their (jobs|posts))",
    "captives": "(hostages|captives|prisoners|detainees|crew|women|children)",
}
