"""Ordinary words of questions that people misspell; a word one slip away from just one of them is taken for it.

No names of drugs: a name that is merely similar is never taken for another.
"""

from ketafacts.language.lexicon.everydaywords import EVERYDAY, EVERYDAY_ALIKE

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
_MORE = (
    "abdominal abnormal absorbed absorption accidental aggression agitation allergic allergies allergy "
    "amnesia anemia anesthetist animal antibiotic antibiotics anticoagulant antihistamine antihistamines "
    "antipsychotic antipsychotics anxious appetite approval arthritis asthma attacks available bacteria "
    "bleeding bloated breastfeed bruising canada cancer cannabis capsule cardiac ceiling chronic clinical "
    "combination combine combined compared confused confusion convulsions coughing country cravings criminal "
    "deadly decongestant definitely delirium dementia dependency developed diabetes diabetic diarrhea "
    "digestion discontinued disease disorder dissolve drinking driving duration elderly enzyme enzymes "
    "erectile erection euphoria euphoric exercise fatal fatigue flushing forbidden gambling hallucinate "
    "harmful hazard heartbeat hepatitis hormone hospitals hyperactive immune impotence infection infections "
    "inflammation inhaler inhibitor insulin irregular irritable itching kidneys labelled laxative laxatives "
    "leaves license lifelong likely machinery mania manufacturers medically medicinal meningitis menopause "
    "metabolism migraine migraines mineral minerals muscles muscle necessary nervous neurotransmitter "
    "nightmares numbness obesity opposite organs osteoporosis palpitations pancreatitis paralysis parkinsons "
    "patches penalty permanent permitted pharmacist pharmacy placenta platelets pneumonia poisonous possess "
    "possessing possession potassium potency prohibited psychosis psychotic punishment purchase recommended "
    "recreational recreationally regulated relieve relieves replacement reversal reversible scheduled "
    "schizophrenia sedating separate sexual shivering sleepiness sleeping smoking sodium steroid steroids "
    "stomach stroke suicidal suicide supplement supplements sweating swelling tablet tablets temperature "
    "temporary testosterone therapeutic thyroid tolerant toxic tranquilizers tremor tremors ulcers urinary "
    "urine vaccine vitamin vitamins vision withdrawn weight worsen yawning cigarettes alcoholism alcoholics "
)
ORDINARY |= frozenset((_MORE + EVERYDAY).split())
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
    "abound absorber abuser acton adsorption advance advances aesthetic aesthetics aground albright alight "
    "alrighty americana americano amerika amused anemic anima argus aspiring assure assured auction auctions "
    "australis averse babes bagger balked banged banked banner barbies batter beaks beast beasts beater bedside "
    "belie belied belies believers belive bellevue belter bested bette bezos biggar binned blacker blocky blocs "
    "blooms bother bottle bough bowers bowes bowles bowls braided braids branden brandi brandis brando brandt "
    "brandy breaching breads breastfed breath breather breaths brest briggs brittain broker broods brothel "
    "brough brutish bucked bugger burying busing buster butted butter californian calle caller canter caption "
    "carvings cased casing castle causa causation cautions celled centred centro chanel chang changers changi "
    "chanted charger charmed charred charted cheated cheating checker cheeked cheeks cheery cheesy chicks "
    "chucked chucking chucks clarity clashed clashes clasped classifiers clause cleaned cleans clearer cleary "
    "cleats cleese closet closets clothing coding coffey coking comparably composer conceited concerts concluded "
    "confection confessed confession conform constructed container continued contract controller contusion "
    "convection convent converged converter cooing coulter counties coupe couplet courted courts coutts covert "
    "coveted crate creaking creamed crease creased creasing cremated cremation crested crete croatian culled "
    "cunts curtain dagger daggers dancer dancers danvers dared daring darned dearly deceased declare declares "
    "defect defected defend deference defile dejected delectable delivery denial dependant derided detest "
    "detestable detested developer devine directv directx dispenser dispersed distinguished diver divers diving "
    "doable domes doping doting doubled doubly doves downsize dozing drier drivel drunks ealing election elects "
    "elven employee employees enders entirety evens exited exorcise exports faction fallow farmed fatah fatale "
    "father feely feller fellow fellows felon felons fester fiend filer fillet filter finders fitter flashing "
    "flatter flights flowery forged forked friction fried generale genetic gentle germaine goggle googled googly "
    "gutting hader haider halving hamed handel hander handlers harker harmonies harper hating hazara hazing "
    "heading hearth heath heating helsing herder herein hermione heroic heroine heron herring hinting histoire "
    "historia hoarder honesty honked hooded hooker hordes horsey hoses humane identifier impart imparts "
    "impatience inching indent indented indicted infact infect infects inflection influencers inhabit inhabits "
    "insect insects insider insomniac insure intent intention internationale interned inventory inverted "
    "inverting invest invested investing investor issuers joists kinney kipling kitted lager lapels larder "
    "lashing lasted launcher leaking leaned leaning leant leaping learner learns leases leasing leavers levees "
    "levers licensee licked likable linder lined liner listen lister liston livable livelihood lively loaves "
    "lodger logger loner longed looming looping loosing looting lunch lusting machined mafia malia manager manda "
    "manga mange maniac manila manna manors manta marker markers marketer markey marlow masking masses mather "
    "mathers mating mediation medici medico meditation meditations meshes messrs miners mining montes morrow "
    "mosses moths mourning multiplex murrow neves norma normalcy norman novice nursed offense origi outcast "
    "outkast outlay outlined outlive overdoing overdone oversight paced paces painted palaces pancras panes "
    "panning pants parson parsons passable pease permanente permeated perron persians personas persson petty "
    "picket pickled pierson pitches placid planed planets planing planking planks plated plates pleas pleased "
    "pneumoniae poisson polled poppins porpoise possibly potion predicts pressured pricked prison prisons "
    "profess professed professes programmed programmer prostrate prowess pulley pulsed purchaser quality "
    "quilting rabbis raided railed rally ransom realty receivers recon reedy refereed regain regains regina "
    "reheated reilly reina relate relates relayed relive remover repealed repented researches respirator "
    "responsibly retain retains retarded revere revered reverie reverted reverting rewarded rewarding romain "
    "rousey routed router routers saber sacred sager salina salva sativa sauer saver sawing sayer scaled scare "
    "scares scholl scored scrip seared sears seated seating sedition selves senor sensor sensors sentenced "
    "seperate sever severed severn sexting shafer shears sheaves shelling shelved shingle shipped shitting "
    "shooter shopped shopping shoulda sifting simeone simulate simulates singe singlet singly sipped sitter "
    "skates skipped slapped slapping slaying slitting smacking smarts smears smelling smokers sneaking snitch "
    "snitches snores snuffed soared sodden spayed spears specious spiced spied spitting splayed spokes spools "
    "spooner sported sports sprain spying stacks stakes stampede staring starks starling starred starring stars "
    "starter startled startling starved starving staten statue stinks stipulate stipulates stitch stitched "
    "stitches stocks stomped stomping stoner stooped stooping stoops stopper strait strang strangest straps "
    "stratus strayed strays streep stringer stripe stripes strobe strode strove strung stumped subbed suitably "
    "summarise summarized supple supplier surfer surfers swamped swatch swatches swatting swaying swearing "
    "sweeping table tabled tables tacked tacking tacks talking tampered tampering tanking tanks tannins taping "
    "tasered tasking taunted taxing teaching terribly tester testes texted texting thanking thanos thinker "
    "thinly thinned thongs thorough threat threats throughput tigger toasting topic torches torching tough "
    "toughen toxin toying tracker tracts transported treading treads trevor tricked tricks trotting trough "
    "trucks tuned turley turner turnkey twinks twister tying undies untied uptight uribe usable verily verity "
    "verses wandering waned waring warring watcher wearer weaved weaver weaving weigh weighs weighty welker "
    "wether whisk whisked whisker whither whitten wight wikimedia wisely witten woking worden wording worries "
    "wracked wright youtuber "
)
OTHER_WORDS |= frozenset((_ALIKE + EVERYDAY_ALIKE).split())
