"""Ordinary words of questions that people misspell; a word one slip away from just one of them is taken for it.

No names of drugs: a name that is merely similar is never taken for another.
"""

ORDINARY = frozenset(
    {
        *("stopping", "starting", "mixing", "vomit", "constipated", "hallucinating", "breastfeeding", "anesthetics"),
        *("totally", "completely", "federal", "legally", "licensed", "officially", "frequently", "hormones"),
        *("actually", "addicted", "addiction", "addictive", "agonist", "alcohol", "always", "anaesthesia"),
        *("anaesthetic", "anesthesia", "anesthetic", "animals", "antagonist", "antidepressant", "antidote"),
        *("anxiety", "approved", "between", "bladder", "breathe", "breathing", "cause", "causes", "chemical"),
        *("children", "classification", "classified", "cognitive", "common", "company", "considered"),
        *("constipation", "controlled", "damage", "dangerous", "dependence", "dependent", "depressant"),
        *("depression", "derived", "difference", "different", "discovered", "dissociation", "dissociative"),
        *("dizziness", "doctors", "doses", "drowsiness", "duration", "effects", "emergency", "federally"),
        *("generic", "hallucinations", "hallucinogen", "happens", "headache", "hospital", "illegal", "ingredient"),
        *("ingredients", "injected", "injection", "insomnia", "interact", "interaction", "interactions"),
        *("invented", "manufacturer", "mechanism", "medical", "medication", "medications", "medicine", "memory"),
        *("natural", "nausea", "normal", "normally", "overdose", "overdoses", "painkiller", "painkillers"),
        *("people", "poisoning", "pregnancy", "pregnant", "prescribe", "prescribed", "prescription", "pressure"),
        *("psychedelic", "purpose", "really", "receptor", "receptors", "respiratory", "reverse", "reversed"),
        *("reverses", "safer", "schedule", "sedation", "sedative", "seizure", "seizures", "serious", "serotonin"),
        *("should", "someone", "stimulant", "stronger", "substance", "suddenly", "swallowed", "symptoms"),
        *("syndrome", "synthesized", "synthetic", "technically", "together", "tolerance", "tranquilizer"),
        *("opioid", "opioids", "opiate", "opiates", "narcotic", "narcotics", "benzodiazepine", "benzodiazepines"),
        *(
            "antagonists",
            "agonists",
            "stimulants",
            "sedatives",
            "depressants",
            "barbiturate",
            "painkiller",
            "antidepressants",
        ),
        *("treatment", "usually", "veterinary", "vomiting", "warning", "weaker", "withdrawal", "withdrawals"),
    }
)
# More of them: what a drug does, to which parts of the body, to whom, and what the law says.
ORDINARY |= frozenset(
    (
        "abdominal abnormal absorbed absorption accidental aggression agitation allergic allergies allergy amnesia "
        "anemia anesthetist animal antibiotic antibiotics anticoagulant antihistamine antihistamines antipsychotic "
        "antipsychotics anxious appetite approval arthritis asthma attacks available bacteria bleeding bloated "
        "breastfeed bruising canada cancer cannabis capsule cardiac ceiling chronic clinical combination combine "
        "combined compared confused confusion convulsions coughing country cravings criminal deadly decongestant "
        "definitely delirium dementia dependency developed diabetes diabetic diarrhea digestion discontinued disease "
        "disorder dissolve drinking driving duration elderly enzyme enzymes erectile erection euphoria euphoric "
        "exercise fatal fatigue flushing forbidden gambling hallucinate harmful hazard heartbeat hepatitis hormone "
        "hospitals hyperactive immune impotence infection infections inflammation inhaler inhibitor insulin "
        "irregular irritable itching kidneys labelled laxative laxatives leaves license lifelong likely machinery "
        "mania manufacturers medically medicinal meningitis menopause metabolism migraine migraines mineral "
        "minerals muscles muscle necessary nervous neurotransmitter nightmares numbness obesity opposite organs "
        "osteoporosis palpitations pancreatitis paralysis parkinsons patches penalty permanent permitted pharmacist "
        "pharmacy placenta platelets pneumonia poisonous possess possessing possession potassium potency "
        "prohibited psychosis psychotic punishment purchase recommended recreational recreationally regulated "
        "relieve relieves replacement reversal reversible scheduled schizophrenia sedating separate sexual shivering "
        "sleepiness sleeping smoking sodium steroid steroids stomach stroke suicidal suicide supplement supplements "
        "sweating swelling tablet tablets temperature temporary testosterone therapeutic thyroid tolerant toxic "
        "tranquilizers tremor tremors ulcers urinary urine vaccine vitamin vitamins vision withdrawn weight "
        "worsen yawning cigarettes alcoholism alcoholics"
    ).split()
)
# Words of their own that are one letter from an ordinary one.
OTHER_WORDS = frozenset(
    {
        *(
            "stranger",
            "cases",
            "medial",
            "deprived",
            "infected",
            "infection",
            "addition",
            "additive",
            "annals",
            "warming",
        ),
        *(
            "affects",
            "affect",
            "ejection",
            "infected",
            "impurity",
            "inserted",
            "mention",
            "hospice",
            "strange",
            "shoulder",
        ),
        *("effected", "reversed", "reserve", "approves", "compound", "medicinal", "presence", "allowed", "shout"),
    }
)
# Common words of their own that are one letter from a word in which questions are framed.
_ALIKE = (
    "abound absorber abuser achiever acton addict additives adjuster administrations adsorption adulterated "
    "advance advances aesthetic aesthetics aground albright alight alrighty alternated alternates alway "
    "americana americano amerika amused anemic anesthesiologist anima anyways approvals argus aspiring assure "
    "assured auction auctions australis averse babes bagger balked banged banked banner barbies batter battled "
    "battlefields battles beaks beast beasts beater bedside beginnings belie belied beliefs belies believers "
    "belive bellevue belter besides bested bette bezos biggar binned blacker blocky blocs blooms bother bottle "
    "bough bowers bowes bowles bowls braided braids branden brandi brandis brando brandt brandy breaching breads "
    "breastfed breath breather breaths brest briggs brittain broker broods brothel brothers brough brutish "
    "bucked bugger burying busing buster butted butter californian calle caller canter caption carvings cased "
    "casing castle causa causation cautions ceilings celled centred centres centro certifies chanel chang "
    "changers changi channels chanted charger charmed charred charted cheated cheating checker checkup cheeked "
    "cheeks cheer cheery cheeses cheesy chicks chucked chucking chucks circumstance clarity clashed clashes "
    "clasped classifications classifiers clause cleaned cleans clearer cleary cleats cleese closet closets "
    "clothing coding coffey coking comparably comparisons complication composer conceited conceive concerts "
    "concluded concludes confection confessed confession confirms conform connections constructed container "
    "contaminant contaminants contaminate contaminated continued contract controller contusion convection "
    "convent converged converter cooing coulter counties coupe coupler couplet courted courts coutts covert "
    "coveted crate creaking creamed crease creased creasing creations cremated cremation crested crete "
    "criminalize criminals croatian culled cunts curtain dagger daggers dancer dancers danvers dared daring "
    "darned daughters dealer dearly deceased declare declares defect defected defend deference defile "
    "definitions dejected delectable delivery denial dependant derided destroyer detest detestable detested "
    "developer devine differs directv directx dispenser dispersed distinguished diver divers diving doable domes "
    "doping dosages doting doubled doubly doves downsize dozing drier drivel drunks durations ealing election "
    "elects eliminations elven employee employees employers enders enhancer entirety equivalents euthanized "
    "evens event everyones exercised exercises exited exorcise explains exports faction fallow farmed fatah "
    "fatale father feely feller fellow fellows felon felons fester fictions fiend filer fillers fillet filter "
    "finders finger fitter flashing flatter flights flowed flowers flowery followings forged forked forme former "
    "friction fried friends generale generics genetic gentle germaine goggle googled googles googly governments "
    "gutting hader haider halving hamed handel hander handlers harker harmonies harper hating hazara hazing "
    "heading hearth heath heating helsing herder herein hermione heroic heroine heron herring hinting histoire "
    "historia hoarder honesty honked hooded hooke hooker hordes horsey hoses humane identifier illegals impart "
    "imparts impatience inching indent indented indicted infact infect infects inflection influencers inhabit "
    "inhabits insect insects insider insomniac insure intent intention internationale internationals interned "
    "internets intervals inventions inventors inventory inverted inverting invest invested investing investor "
    "issuers jailer joists kingdoms kinney kipling kitted kittens labelle lager landlords lapels larder lashing "
    "lasted launcher leaflets leaking leaned leaning leant leaping learner learns leases leasing leaved leaver "
    "leavers levees levers licensee licked likable linder lined liner lingers liquors listen listens lister "
    "liston littler livable livelihood lively loaves lodger logger loner longed looming looping loosing looting "
    "lunch lusting machine machined mafia malia manager manda manga mange maniac manila manna manors manta "
    "marker markers marketer markey marlow masking masses mather mathers mating meanings mediation medic medici "
    "medico meditation meditations members meshes messer messrs miners mining minute misconceptions molecules "
    "montes morrow mosses moths mourning multiplex murrow neves nightmare norma normalcy norman novice nursed "
    "observations offences offense officers opinions opposites origi outcast outkast outlaws outlay outlined "
    "outlines outlive overdoing overdone oversight paced paces painted palaces pancras panes panning pants "
    "paramedic parson parsons passable patched pease percentages permanente permeated perron persians personas "
    "persson petty picker picket pickled pierson pitches placid planed planets planing planking planks plated "
    "plates pleas pleased pleaser pleases pneumoniae poisson polled poppins porpoise posses possessions possibly "
    "potion predicts pressured pricked printer prison prisons profess professed professes programmed programmer "
    "programmes programs prostrate prowess puller pulley pulsed punishments purchaser quality quilting rabbis "
    "raided railed raiser rally randoms ransom realty receiver receivers recommends recon recreations reedy "
    "refereed regain regains regina reheated reilly reina relate relates relationships relayed relive remover "
    "repealed repeater repented researcher researches respects respirator responsibly retain retains retarded "
    "revere revered reverie reverted reverting rewarded rewarding romain rousey routed router routers saber "
    "sacred sager salina salva sativa sauer saver sawing sayer sayings scaled scare scares scholl schools "
    "sciences scored screenings scrip scripts seared sears seated seating sedition selves senor sensor sensors "
    "sentenced sentences seperate sessions sever severed severn sexting shafer shears sheaves shelling shelved "
    "shingle shipped shitting shooter shopped shopping shoulda sifting simeone simulate simulates singe singlet "
    "singly sipped sitter sittings situation skates skipped slapped slapping slaying slipper slitting smacking "
    "smarts smears smelling smokers sneaking sniffer snitch snitches snores snuffed soared sodden somethings "
    "sometime sooners spayed spears specie specious spiced spied spitting splayed spokes spools spooner sported "
    "sports spotter sprain sprayer spying stacks stakes stampede stamper staring starks starling starred "
    "starring stars starter startled startling starved starving statements staten stations statue stinks "
    "stipulate stipulates stitch stitched stitches stocks stomped stomping stoner stooped stooping stoops "
    "stopper straights strait strang strangest straps stratus strayed strays streep strengths stringer stripe "
    "stripes strobe strode stroked strove strung stumped subbed suitably summarise summarized summarizes "
    "supermarkets supple supplier surfer surfers suspects swamped swatch swatches swatting swaying swearing "
    "sweeping syndromes systems table tabled tables tacked tacking tacks talking tampered tampering tanking "
    "tanks tannins taping tasered tasking taunted taxing teaching teenage teenaged temperatures terribly tester "
    "testes texted texting thanking thanos thinker thinly thinned thongs thorough threat threats throughput "
    "throughs tigger timelines toasting tongued topic torches torching touche tough toughen toxin toying tracker "
    "tracts transported treading treads trevor tricked tricks trotting trough trucks tuned turley turner turnkey "
    "twinks twister tying undies untied uprights uptight uribe usable verily verity verses vomits wandering "
    "waned waring warring watcher wearer weaved weaver weaving weigh weighs weighty welker wether whisk whisked "
    "whisker whither whitten wight wikimedia wisely witten woking worden wording workplaces worries wracked "
    "wrecker wright yesterdays youtuber "
)
OTHER_WORDS |= frozenset(_ALIKE.split())
