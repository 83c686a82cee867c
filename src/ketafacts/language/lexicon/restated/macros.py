"""Words in braces: what each stands for in the patterns of ``restated``, by their names.

What one table alone needs may stand beside it, and is gathered here; none is defined twice.
"""

from ketafacts.language.lexicon.restated.antidotesaid import ANTIDOTE_MACROS
from ketafacts.language.lexicon.restated.articlesaid import ARTICLE_MACROS
from ketafacts.language.lexicon.restated.bedside import BEDSIDE_MACROS
from ketafacts.language.lexicon.restated.careforms import CAREFORM_MACROS
from ketafacts.language.lexicon.restated.cautionsaid import CAUTION_MACROS
from ketafacts.language.lexicon.restated.columnsaid import COLUMN_MACROS
from ketafacts.language.lexicon.restated.comparisonsaid import RANKED_MACROS
from ketafacts.language.lexicon.restated.dependencesaid import DEPENDENCE_MACROS
from ketafacts.language.lexicon.restated.examinersaid import EXAMINER_MACROS
from ketafacts.language.lexicon.restated.falsesaid import FALSESAID_MACROS
from ketafacts.language.lexicon.restated.findings import FINDING_MACROS
from ketafacts.language.lexicon.restated.folksaid import FOLK_MACROS
from ketafacts.language.lexicon.restated.formsaid import FORM_MACROS
from ketafacts.language.lexicon.restated.happenings import HAPPENING_MACROS
from ketafacts.language.lexicon.restated.harmsaid import HARMSAID_MACROS
from ketafacts.language.lexicon.restated.harmwordings import HARM_MACROS
from ketafacts.language.lexicon.restated.historysaid import HISTORYSAID_MACROS
from ketafacts.language.lexicon.restated.inverted import INVERTED_MACROS
from ketafacts.language.lexicon.restated.kindforms import KINDFORM_MACROS
from ketafacts.language.lexicon.restated.kineticsaid import PASSAGE_MACROS
from ketafacts.language.lexicon.restated.lawforms import LAWFORM_MACROS
from ketafacts.language.lexicon.restated.lawsaid import LAWSAID_MACROS
from ketafacts.language.lexicon.restated.leaflets import LEAFLET_MACROS
from ketafacts.language.lexicon.restated.listsaid import LISTSAID_MACROS
from ketafacts.language.lexicon.restated.livelyverbs import LIVELY_MACROS
from ketafacts.language.lexicon.restated.namesaid import NAMESAID_MACROS
from ketafacts.language.lexicon.restated.origins import ORIGINS_MACROS
from ketafacts.language.lexicon.restated.overdosesaid import OVERDOSE_MACROS
from ketafacts.language.lexicon.restated.pagesaid import PAGESAID_MACROS
from ketafacts.language.lexicon.restated.pairsaid import PAIR_MACROS
from ketafacts.language.lexicon.restated.paraphrases import PARAPHRASE_MACROS
from ketafacts.language.lexicon.restated.precautions import PRECAUTION_MACROS
from ketafacts.language.lexicon.restated.predicates import PREDICATE_MACROS
from ketafacts.language.lexicon.restated.timeforms import TIMEFORM_MACROS
from ketafacts.language.lexicon.restated.tolerancesaid import TOLERANCE_MACROS
from ketafacts.language.lexicon.restated.treatmentlines import LINE_MACROS
from ketafacts.language.lexicon.restated.turns.parts import SHARED_TURN_MACROS
from ketafacts.language.lexicon.restated.turnsaid import TURN_MACROS
from ketafacts.language.lexicon.restated.twosaid import TWO_MACROS
from ketafacts.language.lexicon.restated.usesaid import USESAID_MACROS

COMMON_MACROS = {
    "abruptlyso": "(?:abruptly|suddenly|too fast|too quickly|cold turkey|overnight|at once)",
    "abuse": (
        "(?:abuse|misuse|addiction)(?: (?:and|or) (?:misuse|abuse|addiction|(?:psychological |physical )?dependence))?"
    ),
    "aclass": r"(?:an? |the )?(?:(?:broader?|larger?|newer|older|common) )?(?:(?:class|classes|group|groups"
    r"|category|categories|family|type|kind|form)(?: of (?:{prosdrugs}|antidepressants?|antibiotics?"
    r"|sedatives?|stimulants?|depressants?))?|(?:drug|medicine|medication) (?:class|group|family"
    r"|category)) {proscalled}",
    "againslow": "(?:(?:breathing|respiration|respiratory depression|(?:the|an) overdose|sedation|the effects?|toxicity"
    "|they|it) (?:can|may|might|could|will) (?:slow|stop|return|come back|recur|reappear|fail|set in|sink)(?: down)?"
    "(?: again)?|(?:people|patients|someone|somebody|they|you|a person) (?:can|may|might|could|will) (?:(?:slip|fall"
    "|slide|sink|drift|go) back into (?:an? |the )?(?:opioid )?overdose|stop breathing again|overdose again))",
    "agency": "(?:the )?(?:us |u s |united states )?food and drug administration;?(?: fda;?)?",
    "alcoholic": "(alcohol|drink|drinking|the bottle|booze)",
    "alone": "(?:alone|untouched|unharmed|unaffected|unchanged)",
    # A subject without a word of how often, or of whether at all, which the second verb would lose.
    "always": r"((?!.* (?:never|rarely|seldom|sometimes|often|usually|commonly|may|might|could|hardly|occasionally"
    r"|not) )[^,;]+?)",
    "america": "(?:american|us|u s|united states)",
    "amessenger": r"an? (?:neurotransmitter|brain chemical|chemical messenger|natural chemical|chemical)",
    "andsoon": r"(?:etc|and so on|and so forth|and more|and (?:many )?others)",
    "anybody": "(?:people|patients|those|users|adults|anyone|someone|a person|a patient)",
    "anyfolk": "(?:people|patients|you|someone|somebody|anyone|a person|a patient|users|those|one)",
    "anyones": "(?:a persons?|someones|somebodys|a patients|the patients|your|the users|peoples|patients|the victims)",
    "appear": "(?:(?:show|shows|come|comes|turn|turns) up|show|shows|registers?|appears?)",
    "assaults": "(?:sexual assaults?|drug facilitated sexual assaults?|date rapes?|rapes?|sex crimes?)",
    "assay": "(?:test|tests|screen|screens|immunoassay|immunoassays)",
    "atonce": "(?: cold turkey| suddenly| abruptly| overnight| (?:far |much )?too (?:fast|quickly|abruptly)"
    "| (?:all )?at once| in one go| from one day to the next)",
    "bacteriamaking": "(?:making|building|producing|forming|assembling|constructing|synthesising|synthesizing)",
    "barely": r"(slow|raise|lower|cause|damage|harm|make|block|relieve|treat|stop|speed|widen|narrow|increase|reduce"
    r"|trigger|bring|lead|give|ease|depress|disturb|worsen|hurt)",
    "basely": "((?:make|cause|narrow|widen|slow|raise|lower|block|activate|relieve|reduce|increase|damage|harm"
    "|interact|bind|act|contain|reverse|treat|lead|trigger|produce|affect|dilate|shrink|depress|stop|prevent)"
    "(?: [^,;]+?)?)",
    "be": "(?:is|are|was|were)",
    "beast": "(?:dogs|cats|horses|cattle|cows|sheep|goats|pigs|rabbits|birds|ferrets|deer|rodents|pets)",
    "beforehand": r"(?:usually|often|typically|commonly|mostly|generally|traditionally|normally|sometimes|most often)",
    "bends": "(rupture|tear|snap|weaken|break|shrink|narrow|widen|dilate|constrict|swell|overgrow|shake|relax|tremble"
    "|cramp|thin|grow|race)",
    "bloods": "((?:(?:the|their|its) )?(?:white (?:blood )?cell |neutrophil |blood |platelet |full blood "
    "|liver |kidney "
    "|thyroid |lithium |blood pressure|inr|white blood |potassium )(?:counts?|tests?|function|levels?|cells)?)",
    "bodily": "(tendons?|bones?|teeth|muscles|pupils|gums|nails|ankles|hands|feet|airways|breasts|blood vessels"
    "|the (?:tendons?|bones?|teeth|muscles|pupils|gums|ankles|hands|feet|airways|breasts|blood vessels|heart))",
    "body": "(?:the |your |their |a patients )?",
    "bodysite": "(?:(?:in|by|inside|within) (?:the )?(?:body|liver|human body) )?",
    "bookmust": "(?:should|must|need to|has to|have to|may need to)",
    "booksold": "(?:available|supplied|sold|marketed|dispensed)",
    "booktaking": "(?:taking|starting|on|receiving|given|who take|treated with)",
    "booktested": "(?:measured|checked|monitored|followed|tested)",
    "bookthing": r"((?:(?! (?:and|or|but|not|instead|rather|than|called|that|which|for|given) )[^,;])+?)",
    "boss": "(?:the new|a new|the latest|the) ([a-z]+) from (?:[a-z]+(?: [a-z]+)?)",
    "boxof": "(?:boxed|black box) warning (?:about|for|on|concerning|regarding|of)",
    "brewing": "(?:makes?|brews?|forms?|produces?|creates?|cooks? up|churns? out)",
    "bringing": "(?:result in|results in|lead to|leads to|cause|causes|produce|produces|bring on)",
    "buyers": (  # with two groups: the modal, and whether it is denied
        "(?:you|people|anyone|anybody|americans|consumers|adults|patients) (can|may|could) (not )?"
        "(?:just |now |legally |still |simply |actually )*(?:buy|get|obtain|purchase|pick up)"
    ),
    "called": "(?:brand|trade|proprietary|commercial)",
    "can": "(?:can|may|could|might|will|would)",
    "carer": "(?: of an? (?:doctor|nurse|physician|clinician|(?:health ?care|health care|medical) "
    "(?:provider|professional|worker)))?",
    "carrying": "(?:during|in|throughout) (?:a )?pregnancy",
    "carers": "(?:the )?(?:paramedics|doctors|nurses|hospitals|emergency rooms|emergency doctors|clinics|clinicians"
    "|medics|vets|anaesthetists|anesthesiologists|physicians|first responders|ambulance crews|psychiatrists|surgeons"
    "|pharmacists|dentists|people|bystanders)",
    "cases": "(?:people|patients|adults|those|someone|individuals|adult patients)",
    "causing": "(?:causes?|brings? on|leads? to|slows?|stops?|stop|raises?|triggers?|produces?|increases?)",
    "checkedon": "(?: regularly| closely| carefully| often| routinely)?"
    "(?: during (?:the )?(?:treatment|therapy)| throughout treatment| while (?:it|they) (?:is|are) (?:taken|used))?",
    "chiefword": "(?:mainly|mostly|largely|primarily|chiefly|principally|predominantly)",
    "cigarettes": "(?:cigarettes|smoking|tobacco)",
    "clearly": "(?:well known |well recognised |well recognized |well documented |known |recognised |recognized "
    "|familiar |characteristic |established |documented |possible |important |notable |typical )",
    "comeoff": "(?:come off|stop|quit|drop|ditch|give up|kick|jack in|go cold turkey on|stop taking|chuck|bin)",
    "comingoff": "(?:stopping|quitting|coming off|giving up|discontinuing|withdrawing from|going off|dropping)"
    "(?: taking| using)?",
    "conditions": r"(?:medical |mental health |health |related |similar |mood |certain |various |some |several "
    r"|different )*(?:conditions|disorders|problems|illnesses|ailments|diseases|issues|symptoms)",
    "consult": "(?:seeing a doctor|a visit to (?:a|the) doctor|a doctors visit|a doctors note|a script|an rx)",
    "consumes": "(?:use|uses|take|takes|snort|snorts|smoke|smokes|inject|injects|drink|drinks|swallow|swallows)",
    "converted": "(?:converted|turned|metabolised|metabolized|broken down|changed)",
    "converts": "(?:turns|converts|changes|transforms|makes|metabolises|metabolizes|breaks down|breaks)",
    "countings": "((?:regular|frequent|weekly|monthly|routine) (?:(?:white (?:blood )?cell|blood|liver|kidney|thyroid"
    "|inr|eye|full blood) )+(?:counts?|tests?|checks?|monitoring))",
    "cravings": r"(?:(?:opioid |drug )?cravings?(?: for opioids)?)",
    "cyp": "((?:the )?(?:liver )?(?:enzymes? )?cyp[0-9a-z]+)",
    "daily": "(?:every day|daily|regularly|heavily|for years|for months|a lot|often|too often|all the time|for a long "
    "time|most days|every weekend|day after day|week after week)",
    "deemed": "(?:is|are) (?:considered |regarded as |widely regarded as |generally considered |thought to be )?",
    "depending": "(?:(?:who|that) (?:is|are) )?(?:still |already )?(?:physically )?"
    "(?:dependent on|addicted to|hooked on) (?:opioids|opiates)",
    "diet": r"(?:together |along |in combination |combined )?(?:with|alongside) (?:a )?(?:proper |healthy "
    r"|low fat )?diet(?: and (?:regular )?exercise)?",
    "discouraged": "(?:strongly )?(?:discouraged|advised against|not recommended|not advised|best avoided"
    "|warned against|a bad idea|ill advised)",
    "doccount": "(?:two|three|four|both)",
    "docgiven": "(injected|given|administered|taken|used|prescribed|swallowed)",
    "docmed": "(?:drugs?|medicines?|medications?|treatments?|agents?)",
    "docoften": "((?:once|twice|one time|two times|three times) (?:a|per|every|each) (?:day|week|month)|once daily"
    "|once weekly|twice daily|every day|daily|weekly)",
    "docshow": "(?:(?:can|may|might) )?(?:include|be)",
    "doctors": "(?:doctors|physicians|clinicians|psychiatrists|anaesthetists|anesthesiologists|paramedics|surgeons"
    "|emergency doctors|hospitals|dentists|neurologists|cardiologists|prescribers|gps|medics)",
    "does": "(drop|fall|rise|slow|race|stop|shrink|relax|widen|narrow|dilate|constrict)(?: down)?",
    "doing": "(?:effects?|high|trip|visions|action|actions|benefits?|painkilling effects?)",
    "donors": "(?:you|people|someone|anyone|a person|patients|users|me|him|her|them|your urine|a patient)",
    "dosageform": "(tablets?|pills?|capsules?|films?|patch|patches|nasal sprays?|sprays?|syrups?|lozenges?|injections?"
    "|inhalers?|creams?|eye drops)",
    "downward": "(?:drops?|falls?|goes? down|plunges?|sinks?|plummets?|decreases?|crashes)",
    "drinks": "(?:alcohol|drink|booze|drinking|a drink|liquor)",
    "droppingit": "(?:coming off|stopping|quitting|dropping|ditching|giving up|kicking|jacking in|going cold turkey on"
    "|yanking (?:someone|people|a patient) off|chucking|binning)",
    "drug": "(?:drug|medicine|medication|choice|treatment|remedy|thing)",
    "drugs": r"((?:(?!(?:not|never|no|do|does|did|is|are|can|may|and|or|but|with) )[a-z0-9]+ ?){1,4}(?= ))",
    "eachdose": "(?:each|every|an?|the)",
    "early": "too (?:early|soon|quickly|fast)",
    "eaten": "(?:more|a lot of|lots of|plenty of|large amounts of|too much|much)",
    "enzymenumber": "(cyp(?:1a2|2a6|2b6|2c8|2c9|2c19|2d6|2e1|3a4))",
    "enzymeof": "(?:the )?(?:liver |hepatic )?(?:enzyme )?(?:cytochrome )?{enzymenumber}",
    "every": "(?:anyone|anybody|someone|everyone|everybody|all (?:people|patients)|every patient|each patient)",
    "expecting": (
        "((?:early |late )?pregnancy|pregnant (?:women|people|patients)|the (?:first|third|last) trimester"
        "(?: of pregnancy)?|breast ?feeding|nursing mothers|breast ?feeding (?:women|mothers))"
    ),
    "experts": "(?:most |many |all )?(?:pharmacologists|chemists|doctors|experts|scientists|textbooks|pharmacists"
    "|clinicians|toxicologists|researchers|pharmacology textbooks|reference works|authorities|specialists)",
    "far": "(?:far|much|considerably|significantly|a good deal|a great deal|a lot|way|markedly|substantially)",
    "fastbody": "(?:metaboli[sz]es?|breaks? down|converts?|processe?s?)",
    "federal": "(?:federally|at the federal level|under federal law|nationally)",
    "feel": r"(?:leaves?|leaving) (you|people|users|patients|someone|them) feeling",
    "fifth": "(?:i|ii|iii|iv|v|1|2|3|4|5)",
    "firstweeks": (
        "(?:in early pregnancy|early in pregnancy|(?:in|during) the first trimester(?: of pregnancy)?"
        "|(?:in|during) the first (?:three|3) months of pregnancy)"
    ),
    "forit": "(?:for|in|against|to treat|in the treatment of|for the treatment of|to prevent|to relieve)",
    "forsome": "(?: for a (?:while|time|short time|short while|few hours)| briefly| temporarily| a little| somewhat"
    "| for some time)",
    "found": "(?:confirmed|diagnosed|discovered|detected|established|recognised|recognized|known)",
    "gauged": "(blood pressure|heart rate|blood sugar|body temperature|potassium|sodium)",
    "gave": "(?:given|taken|used|injected|administered|swallowed|infused|applied|put|sprayed)",
    "gets": "(?:gets?|has|have|suffers?(?: from)?|develops?|experiences?|feels?|goes? through)",
    "getsit": "(?:get|have|develop|experience|suffer|feel|become|can get|may get)",
    "given": "(?:given|injected|taken|started|used|infused|administered)",
    "givenfor": "(used (?:to treat|for|to manage|in)|prescribed (?:to treat|for)|approved (?:to treat|for)|"
    "indicated (?:to treat|for)|taken for|licensed (?:to treat|for)|recommended for|to treat|treats?)",
    "givenvia": "((?:intravenously|orally|intramuscularly|subcutaneously|rectally|sublingually|intranasally|by mouth"
    "|by injection|as a nasal spray|up the nose|(?:into|through|via|under|on|onto) (?:a|the|your) (?:vein|muscle|nose"
    "|skin|mouth|tongue)))",
    "graded": "(?:(?:severe|strong|marked) )?",
    "grave": r"(?:seizures?|convulsions|serotonin syndrome|respiratory depression|slowed or stopped breathing"
    r"|stopped breathing|liver (?:damage|failure|injury)|liver problems|heart attacks?|strokes?"
    r"|cardiac arrest|coma|death|addiction|severe allergic reactions?|anaphylaxis|difficulty "
    r"breathing|trouble breathing|suicidal thoughts|overdose|psychosis|heart failure|kidney "
    r"(?:failure|damage|injury)|pancreatitis|irregular heartbeats?|cardiac arrhythmias?|even death)",
    "gravelist": r"({grave}(?:, {grave})*(?:,? (?:and|or) {grave})?)(?= $)",
    "gravid": "(pregnancy|pregnant (?:women|people|patients))",
    "grim": "(?:(?:dangerous|serious|severe|possible|known|feared|life threatening|deadly|grave|major|important) )*",
    "groups": r"(opioids|opiates|benzodiazepines|sedatives|stimulants|depressants|barbiturates|antidepressants"
    r"|other opioids|all opioids)",
    "happen": "(?:occur|follow|happen|result|develop|set in|arise|come about)",
    "harm": "(?:harm|damage|hurt)",
    "held": r"(?: that helps (?:to )?maintain mental balance)?",
    "higherrisk": "(?:(?:have|run|are at|face) (?:an? )?(?:higher|greater|increased|raised) (?:risk|chance) of)",
    "histamine": r"(?:the (?:effects?|actions?) of )?histamine,? (?:which is )?an? (?:natural )?(?:substance"
    r"|chemical)(?: (?:in|made by|produced by) (?:the|your) body)?(?: that causes allergic "
    r"(?:symptoms|reactions))?(?= $)",
    "howactive": "(active|inactive|toxic|harmless)",
    "hurting": "(?:damage|harm|injury)",
    "iarc": "(?:the )?(?:international agency for research on cancer|world health organi[sz]ation|iarc|who)"
    "(?:;? (?:iarc|who) ?;?)?",
    "illeffect": "(?:adverse effects?|side effects?|adverse reactions?|reactions?|complications?|undesirable effects?)",
    "ills": (
        "(?:(?:medical|health|mental health|skin|painful|other|different|bacterial|psychiatric|neurological|types of|"
        "kinds of|common) )*(?:conditions|disorders|problems|ailments|illnesses|diseases|maladies|infections|things|"
        "symptoms|uses|issues|complaints)"
    ),
    "inblood": "(?: in (?:the )?(?:blood|plasma|bloodstream|body|circulation))",
    "inbody": "in (?:the|your) (?:body|system|blood) (?:for )?",
    "include": r"(?:(?:can|may|might|could) )?include",
    "inclusive": "(?:including|include|such as|for example|for instance)",
    "inplace": "((?:the )?(?:us|usa|uk|united states|united kingdom|america|britain|england|canada|states|eu))",
    "inus": "(?:in the us|in the united states|in america)",
    "isin": r"(?:belongs? (?:to|in)|(?:is|are) (?:in|within|one of|among|from|of|part of|a part of|a member "
    r"of|members of)|falls? (?:under|into|within|in)|comes? (?:under|from)|(?:is|are) (?:classified"
    r"|classed|grouped|placed) (?:in|under))",
    "kind": "(?:(?:main|chief|own|usual|painkilling|pain relieving|analgesic|sedative|sedating|calming|stimulant"
    "|psychedelic|hallucinogenic|therapeutic|antidepressant|anaesthetic|anesthetic|euphoric|dissociative"
    "|psychoactive|clinical|characteristic|principal|primary) )?",
    "known": r"(?:well known |known |common |commonly used |prescription )?",
    "kinsfolk": "(?:(?:your|my|his|her|their|our|ones) )?(?:grandma|grandmother|granny|nan|grandpa|grandfather|mother"
    "|mum|mom|father|dad|sister|brother|wife|husband|aunt|uncle|neighbour|neighbor|kid|child|son|daughter|parents"
    "|grandparents|you|people)",
    "lands": "(?:canada|the uk|the united kingdom|britain|the us|the united states|america|australia|germany|france"
    "|japan|ireland|sweden|thailand|new zealand)",
    "lasting": "(?:lasting |permanent |serious |severe |irreversible |long term |real |grave |long lasting )*",
    "leads": "(gain|put|lose|fall|stop|vomit|see|feel|sleep|become|hallucinate)",
    "leafcalled": r"(?:called|known as|referred to as|nicknamed|dubbed)",
    "leafdrugs": r"(?:drugs?|medicines?|medications?|substances?|compounds?)",
    "leaving": "(?:coming off|withdrawing from|quitting|who stop taking|who stop|who quit|who come off)",
    "lessen": "(?:reduces?|lowers?|cuts?|decreases?|suppress(?:es)?|slows?|limits?|curbs?|lessens?|cuts? down)",
    "list": "([^;]+?)",
    "liverown": "(?:the )?livers (?:glucose|sugar) (?:production|output|release|synthesis)",
    "liversugar": "(?:glucose|sugar) (?:production|output|release|making|synthesis) (?:by|in|from|of) the liver",
    "looked": "(?:checked|monitored|measured|tested|watched|followed|taken|recorded)",
    "lookedat": "(?:monitored|checked|measured|tested|watched|followed|taken)",
    "lowering": "(?:lowers?|reduces?|decreases?|cuts?|can lower|can reduce|brings? down)",
    "made": "(derived|developed|made|synthesised|synthesized|prepared|produced)",
    "madeit": r"(discovered|invented|made|synthesised|synthesized|isolated|created|developed|patented)",
    "madeof": "(?:make|produce|manufacture|cook|synthesise|synthesize)",
    "mainly": "(chiefly|mainly|mostly|largely|primarily)? ?",
    "malformed": "(neural tube defects|birth defects|(?:congenital |fetal |major )?malformations|limb defects)",
    "manifest": "(?:is (?:typically |usually |often )?(?:marked|characterised|characterized) by"
    "|(?:typically |usually |often )?consists of|(?:typically |usually |often )?presents with"
    "|manifests (?:itself )?(?:as|with))",
    "manner": "(?:way|mechanism|manner)",
    "manualgiven": "(used|prescribed|given|taken|tried)",
    "many": (
        "(?:(?:a |an )?(?:wide |broad |whole |large )?(?:range|variety|number|array|host) of|lots of|many|several|"
        "various|different|certain|some|multiple)"
    ),
    "mayhap": "(?:can |may |could |might |will |would |do |does |also |sometimes )*",  # not how often,
    "mayhave": r"(?:can|may|might|could|will|does|do)",
    "mayso": "(can|may|could|might)",
    "measured": "(weight (?:loss|gain)|sedation|drowsiness|bleeding|constipation|nausea|cough|sexual dysfunction)",
    "medicines": "(?:drugs|medicines|medications|antibiotics|substances|compounds|stimulants|painkillers)",
    "members": "(can|may|could|cause|causes|are|is|do|does|have|has|act|raise|lower|block)",
    "messenger": "(serotonin|dopamine|noradrenaline|norepinephrine|gaba|histamine|acetylcholine|glutamate)",
    "mildly": "(?:a |the )?(?:common|frequent|classic|well worn|familiar|regular|chief|usual|standard|well known) ",
    "mixed": "(?:combined|mixed|taken|used|given|co administered|swallowed) (?:together )?with",
    "mixin": "(?:mix|combine|take|use|put)",
    "monoamine": "(dopamine|serotonin|noradrenaline|norepinephrine)",
    "more": "(?:far |much |a lot |even )?",
    "moredoses": "(?:(?:a )?(?:second|third|further|another|repeat|repeated|more|several|extra|additional)"
    "(?: doses?| dose)?(?: of naloxone)?) (?:can|may|might|could|is often|are often|will) (?:be )?(?:needed|required"
    "|necessary)",
    "movingit": "(increases?|raises?|decreases?|lowers?|reduces?|suppress(?:es)?|slows?|impairs?|relieves?)",
    # What is named itself, and not by what it is: no "range of conditions", no "several compounds".
    "named": "((?:(?!conditions|disorders|diseases|problems|illnesses|infections|uses|compounds|substances|ingredients"
    "|alkaloids|drugs|chemicals|things|medicines|several|many|various|kinds|types)[^,;])+?)",
    "namedby": "(?!same |other |next |old |new |first |second )([a-z]+)",
    "natural": "(?:morphine(?: and codeine)?|opiates|natural opiates|codeine and morphine|codeine or morphine)",
    "needing": "(?:(?:does|do) not (?:require|need|call for|demand)|requires?|needs?|calls for|demands)",
    "needsbe": "(?:is|are|must be|has to be|have to be|should be|needs? to be)",
    "nerves": "(?:the )?(?:nerve cells|neurons|nerve endings|nerve terminals|brain cells|nerves)",
    "nextday": "(?:the )?(?:next|following) (?:day|morning)|the day after|the day after that|after a nights sleep",
    "nobody": "(?:nobody|no one|noone|no patient|no person)",
    "nobodys": "(?:nobody|no one|noone|no (?:patients?|persons?|people|users?))",
    "nomatter": "(?:however|no matter how) (?:much|often|long|high the dose|large the dose|big the dose)"
    "(?: of it| of them)?(?: is| are| it is| they are| you| people| they| someone)?"
    "(?: taken| used| take| takes| use| given)?(?: it| them)?",
    "nomore": "(?:just |simply |merely |only |really |nothing but |nothing (?:more|other) than |no more than )?",
    "nothingmuch": "(?:next to|almost|practically|virtually|hardly|barely) (?:no|any) (?:effect|action)",
    "of": "(?:by way of|with the help of|via|through|by using|using|thanks to) (?:the )?(?:liver )?(?:enzyme )?",
    # What is worse in old age, whatever brings it about; Reye's syndrome, for one, is not.
    "obtained": "(?:won|gained|got|received|obtained|earned|secured|landed|(?:was|were|has been|have been)"
    " (?:granted|given|awarded))",
    "ofage": "((?:a |hip |stomach |severe |serious )*"
    "(?:falls?|falling|fractures?|broken bones|bleeding|confusion|dizziness))",
    "ofall": "(?!(?:only|most|all|some|no|few|many|just) )",
    "oftenly": "(often|usually|commonly|sometimes|normally)? ?",
    "oftens": "((?:often|commonly|sometimes|usually|frequently|rarely|regularly|occasionally|very often|typically) )?",
    "olderfolk": "(?:older adults|older people|older patients|the elderly|elderly people|elderly patients|seniors)",
    "one": r"(pain|fever|inflammation|swelling|anxiety)",
    "oneis": "(?:one|a single) (?:dose|spray|shot|injection)",
    "onit": "(?:from|on|with|after|when taking|by taking|after taking|while taking|because of)",
    "ontests": (  # where a result is read: words that say no more than that it is a screening test
        "(?:(?:on|in|from|by|with|during) (?:(?:an?|the|some|many|certain|several|standard|routine|urine|drug|screening"
        "|initial|workplace|laboratory|rapid) )*(?:immunoassays?|tests?|screens?|screening|testing|assays?|panels?))"
    ),
    "openly": "(?:without a prescription|over the counter|off the shelf)",
    "opiates": "(?:opioids|opiates|heroin|drugs)",
    "opioidless": "(?:(?:in|to|on|for) )?(?:people|someone|a person|anyone|somebody|those|patients"
    "|a body)(?: who)? (?:has"
    "|have|had|with|turns? out to have|with nobody)? ?(?:not |never )?(?:taken |used )?(?:no|any|not any|no trace of) "
    "opioids?(?: at all| on board| in (?:their|the|his|her) (?:body|system|blood|bodies))?",
    "organ": "(?:the |your |ones )?(liver|kidneys?|heart|bladder|stomach|brain|lungs|hearing|nerves|bones|thyroid)",
    "overdosed": "(?:overdoses?|poisoning|toxicity|intoxication)",
    "overmuch": "(overdose|poisoning|intoxication|toxicity)",
    "overthecounter": r"(?:over the counter|otc|nonprescription|non prescription)",
    "pageagency": r"(?:us |u s |united states )?food and drug administration",
    "pagemessenger": r"(?:the |a |an )?(?:certain |natural |calming |inhibitory |brain |specific |particular "
    r")*(?:neurotransmitter|chemical messenger|brain chemical|chemical|natural substance"
    r"|substance)(?: in the (?:brain|body))?(?:,? (?:called|known as|named))?",
    "pagenamed": r"(?:(?:brand|trade|proprietary|generic) names?)",
    "pagesigns": r"(?:opioid |opiate )?withdrawal symptoms",
    "part": "(?:part of |some of |much of )?",
    "patiently": "(?:people|patients|drinkers|alcoholics|users|addicts|smokers|someone|somebody|those)",
    "patientsin": "(?:patients|people|persons|individuals|those|adults|women|men)",
    "patientson": "(?:people|patients|users|those|anyone|someone|adults|somebody)"
    "(?: who (?:are|is|take|takes|use|uses|have taken))?(?: on| taking| using| given| treated with)?",
    "people": "(?:people|patients|those|users|anyone|someone|somebody|a person)",
    "perhaps": "(?:commonly |widely |often |sometimes |routinely |also |frequently |usually |typically )*",
    "person": "(?:a person|someone|somebody|they|you|a patient|he|she|people|anyone)",
    # What a verb is said of, one of several: no "risk of" what follows, and no verb of its own.
    "plainone": r"((?!(?:the |a )?(?:risk|chance|level|amount|effect|number|increas|rais|decreas|lower|reduc|suppress"
    r"|slow|impair|reliev|caus|can|may|it)\w* )(?:(?! and | of | or | but )[^,;])+?)",
    "poisonby": "(?:{x} (?:overdose|overdoses|poisoning|toxicity)|(?:an? )?(?:overdose of|poisoning (?:with|by)"
    "|overdosing on|too much) {x})",
    "possibly": "(?:can |may |will |often |usually |sometimes )?",
    "practice": "(?:uses?|practice|indication|treatment|prescription)",
    "pressure": "(blood pressure|blood sugar|blood glucose|heart rate|potassium|body temperature|cholesterol)",
    "prodrug": "(?:a|an) (?:inactive )?prodrug",
    "prolonged": "(?:prolonged|long term|chronic|regular|extended|continued|extensive)",
    "prosalone": r"(?:(?:either )?(?:alone|by itself|on its own|singly) (?:or|and) )?(?:(?:in (?:combination"
    r"|conjunction)|together|along|combined)? ?with (?:other|another) (?:medicines?|medications?"
    r"|drugs?|treatments?|therapies|agents?))?",
    "proscalled": r"(?:called|known as|termed|named|referred to as)(?: the)?",
    "prosdrugs": r"(?:pain |painkilling |related |similar |prescription |psychoactive )?(?:drugs?|medicines?"
    r"|medications?|substances?|compounds?|agents?|chemicals?|pharmaceuticals?|painkillers?)",
    "prosmany": r"(?:an? (?:wide |broad )?(?:range|variety|number|host) of |various |several |many |numerous "
    r"|some |other )?",
    "prosraising": r"(?:increasing|raising|boosting|enhancing)",
    "proven": "(?:(?:group 1|known|human|proven|established|confirmed) )*",
    "purely": "(?:(?:entirely|purely|strictly|wholly|still) )?",
    "quantity": r"((?:white |red )?(?:blood )?(?:cell )?counts?|white cells|white blood cells|blood pressure"
    r"|blood sugar|heart rate|platelets|potassium|sodium)",
    "quite": "(?:very |quite |rather |completely )?",
    "quitting": "(?:(?:{folk} (?:stops?|quits?)|stopping|quitting|it is stopped|they stop|they quit)"
    "(?: (?:using|taking))?(?: it| ketamine| the drug)?)",
    "raising": "(?:raises?|increases?|can raise|can increase|pushes up|speeds up|raise|increase)",
    "rank": "(?:ranks|counts|qualifies|is classed|is classified|is listed|is treated)",
    "rate": "(?:(?:rapidly|quickly|partly|partially|mainly|mostly|largely|extensively|readily|slowly|swiftly|promptly"
    "|primarily|chiefly|then|first|subsequently) )?",
    "receptor": "([^,;]+?)",
    # Not a class: the safest of those that are all barred is none the less the safest.
    "remedies": (
        "(?:[a-z]+ )?(?:medicines?|drugs?|painkillers?|treatments?|options?|sedatives?|analgesics?|pain relievers?"
        "|medications?)"
    ),
    "rises": "(?:shooting up|soaring|rocketing|through the roof|sky high|up|shooting|up sharply|dangerously high"
    "|too high|way up)",
    "risk": "(?:risk|danger|threat|chance|possibility|likelihood)",
    "rough": "(?:(?:about|around|roughly|approximately|some|of|from|between) )*",
    # A verb is not denied in one breath: "A acts on B and C does not act on it".
    "ratherthan": "(?:rather than|instead of|and not|but not|{undoing}not)",
    "routinely": "(?:often |commonly |routinely |also |may |can |sometimes )?",
    "said": r"(?<! not )(?<! never )(?<!cannot )",
    "saidmore": r"(?:also|more|most|better|commonly|widely|popularly|often|usually|frequently|typically|primarily"
    r"|perhaps)",
    "saidverb": r"(is|are|was|were|can|may|has|does|causes|relieves|blocks|makes|works|helps|slows)",
    "screen": (
        "(?:(?:an? |the |your )?(?:(?:standard|routine|regular|usual|typical|ordinary|normal|basic|urine|drug|initial"
        "|workplace|toxicology|5 panel|five panel|rapid) )*(?:test|tests|screen|screens|immunoassay|immunoassays"
        "|testing|screening|panel|dipstick))"
    ),
    "screentest": "(?:immunoassays?|tests?|screens?|drug tests?|drug screens?|urine tests?|urine screens?)",
    "secretly": "(?: (?:illegally|illicitly|in clandestine labs|in clandestine laboratories|in home labs))?",
    "serious": r"(?:more |most |other |some )?(?:serious|severe|dangerous|life threatening)",
    "shareof": r"((?:about |around |roughly |up to |some |more than )?\d+(?:%| percent| per cent)?)",
    "sheetbrings": "(causes?|produces?|triggers?|leads? to|brings? on|results? in|induces?)",
    "sick": "(?:go|goes|be thrown|be put|be sent|be plunged|fall) into "
    "(?:sudden |severe |acute |immediate )?withdrawal",
    "sickfolk": "(?:patients|people|persons|individuals|those|adults|women|men|children)",
    "simply": "(?:simply |just |safely |easily )?",
    "sitting": "(?:an? |each |every |the |their |your )?(?:dose|session|treatment|spray|administration|infusion|shot"
    "|course|use|taking|using|dosing)(?: session| of| with)*",
    "sized": "(?:very |extremely |unusually )?(wide|large|big|huge|dilated|enlarged|small|tiny|constricted|pinpoint"
    "|like pinpoints)",
    "slept": "(?:,? (?:and|after|following) (?:an? )?(?:restful |good )?(?:night s )?sleep)?",
    "slight": r"(?:nausea|vomiting|constipation|diarrhea|diarrhoea|headaches?|dizziness|drowsiness|sleepiness"
    r"|tiredness|fatigue|dry mouth|sweating|itching|stomach (?:pain|upset|ache)|upset stomach"
    r"|indigestion|loss of appetite)",
    "slightlist": r"({slight}(?:, {slight})*(?:,? (?:and|or) {slight})?)(?= $)",
    "sodium": "(?:low (?:blood )?sodium|hyponatr?a?emia|water intoxication|a drop in sodium)",
    "sold": r"(?:sold|marketed|available|distributed|marketed and sold|sold and marketed|manufactured and "
    r"sold)",
    "soldas": "(?:sold|marketed|supplied|available|distributed)",
    "somecheck": "((?:[a-z]+ ){1,3}(?:checks?|monitoring|tests?|testing|measurements?))",
    "somefolk": "(?:people|patients|someone|somebody|anyone|users|those|a person|a patient|you|adults|a user)",
    "someof": "(?:some |many |certain |a few )?(?:people|patients|users|you|someone|a person|them)",
    "sooner": "(?:faster|sooner|quicker|more quickly|more swiftly)",
    "sortofdrug": "(anticoagulant|blood thinner|muscle relaxant|opioid|sedative|benzodiazepine|barbiturate|painkiller"
    "|antidepressant|antipsychotic|stimulant|beta blocker)",
    "spans": "(?:hours|days|weeks)",
    "splitting": "(?:hydrolysed|hydrolyzed|dephosphorylated|demethylated|deacetylated|oxidised|oxidized|hydroxylated"
    "|biotransformed|bioactivated|transformed|metabolised|metabolized|broken down|turned|changed|converted|split)",
    "sprayed": "(?:nasal spray|nose spray|patch|skin patch|gel|cream|ointment|tablet|injection|lozenge|syrup)",
    "staff": "(?:an? |the |their )?(?:nurses?|doctors?|staff|clinicians?|clinics?|physicians?|prescribers?|medics?"
    "|anaesthetists?|anesthetists?|hospitals?|pharmacists?|health professionals?|psychiatrists?|surgeons?)",
    "started": "(?:begins?|starts?|appears?|sets? in|comes? on|kicks? in)",
    "stays": "(?:stays?|lingers?|remains?|lasts?|persists?)(?: active)?",
    "steeply": "(?: sharply| steeply| markedly| a little)?",
    "stillon": "(?: still| currently| already)?",
    "streetmade": "(?:illicit|illicitly made|illicitly manufactured|illegal|illegally made|street|black market)",
    "subjdrugs": r"(?:drugs|medicines|medications|substances|compounds|agents)",
    "suchas": ",? (?:such as|including|like|for example|for instance|which include)",
    "suddenly": "(?:abruptly|suddenly|at once|all at once|overnight|cold turkey)",
    "suffering": "(?:with|who have|suffering from|who suffer from|living with|diagnosed with)",
    "sugarmade": "(?:the amount of|how much) (?:glucose|sugar) (?:that )?(?:the|your) liver (?:makes|releases|produces"
    "|puts out)",
    "supportive": "(?:mostly |mainly |purely |largely |chiefly |only )?(?:supportive|symptomatic|with supportive care"
    "|with supportive measures|by supportive care|by supportive measures|supportively)",
    "swift": "(?:(?:rapidly|quickly|readily|first|then) )?",
    "system": "(?:the|your|their|a persons) (?:system|body|bloodstream)",
    "takenby": "(people|patients|those|users) (?:on|taking|who take|given|treated with)",
    "takenin": "(?:when|if) (?:it is |they are )?(?:taken|used|given)",
    "takenonly": "(?:given|taken|used|administered)(?: only)?",
    "takentwo": "(?:taken|used|given|swallowed|combined|administered|mixed|prescribed)",
    "takersof": "(?:anyone|anybody|someone|people|patients|those|a patient|a person)(?: who (?:is|are))?",
    "tested": (
        "(amphetamines?|pcp|thc|opiates?|benzodiazepines?|benzos?|methadone|barbiturates?|cannabis|marijuana|cocaine"
        "|cannabinoids?)"
    ),
    "those": "((?:(?! (?:instead|rather|unlike|than|not|but|or|which|who) )[^;])+?)",
    "tobacco": "(?:tobacco |cigarette )?",
    "togetheruse": "(?:(?:combined|concomitant|concurrent|simultaneous) use|use together|coadministration"
    "|co administration)",
    "token": "(?:typical|classic|characteristic|usual|possible|tell tale)?",
    "took": "if the only (?:thing|drug|substance) {person} (?:took|had taken|has taken|swallowed) (?:is|was)",
    "transmitter": "(serotonin|dopamine|norepinephrine|noradrenaline)",
    "trouble": "(?:any )?(?:worry|worries|danger|risk|harm|problems?|trouble|concern|hesitation|ill effects?)",
    "turn": "(?:can |may |will |often |usually )?(?:become|get|are|go|turn|look|grow)",
    "typical": "(?:common |typical |known |classic |possible |frequent |usual |well known |recognised )?",
    "undoing": "(?<! does )(?<! do )(?<! is )(?<! are )(?<! can )(?<! may )(?<! was )(?<! were )(?<! will )",
    "undenied": r"^(?![^;]* (?:not|never|no|neither|nor|without|cannot|nobody|nothing) )([^,;]+?)",
    "unsaid": "(?:that lacks|lacking|with no|without(?: any)?|and lacks|and has no) (?:regulatory|fda|official|formal)"
    " approval",
    "unused": "(?:who (?:is|are) not (?:used to|tolerant to|accustomed to) (?:opioids|them)|without opioid tolerance"
    "|(?:who (?:is|are) )?new to opioids|not (?:used to|tolerant to) opioids)",
    "upward": "(?:shoots? up|rises?|goes? up|climbs?|spikes?|jumps?|soars?|surges?|increases?|rebounds?)",
    "usedby": "(oral|sublingual|intravenous|intramuscular|transdermal|intranasal|buccal|rectal)",
    "useless": "(?:useless|no use|of no use|no good|no help|of no help|worthless|pointless)",
    "usual": r"(?:common|large|broad|major|popular|familiar|big|diverse)",
    "usualnames": "(?:the |some |its )?(?:(?:common|other|popular|usual|various|well known) )*",
    "vetfolk": "(?:vets?|veterinarians?|veterinary surgeons?|veterinary medicine|veterinary practice)",
    "vets": "(?:vets|veterinarians|veterinary surgeons|animal doctors|equine vets)",
    "vital": "((?:body )?temperature|blood pressure|heart rate|pulse|breathing(?: rate)?|alertness|energy|blood sugar)",
    "vitalone": "(heart rate|blood pressure|body temperature|pulse|the heart rate|the pulse)",
    "wake": "(?:work|help|do anything|wake them(?: up)?|bring them round)",
    "warning": "(?:label |official |safety |serious |strong |fda )*warnings?",
    "watch": "(observe|monitor|watch|supervise|check)",
    "watched": "((?:stay )?(?:observed|monitored|watched|supervised|under observation))",
    "wheel": "(?:drive(?: a car| themselves| yourself)?(?: home)?|get behind the wheel|sit behind the wheel"
    "|take the wheel|operate machinery|go behind the wheel)",
    "when": "(?:when|if|whenever|once|as|while)",
    "whentaken": "(?: (?:after|of|from) (?:swallowing|ingestion|taking it|being swallowed|it is swallowed|an oral dose"
    "|oral ingestion|oral use|the dose|a dose|use))?",
    "whiletaking": "(?:(?:while|whilst|when) (?:on|taking|using|they are on|they take|they are taking|still taking)"
    "|together with|along with|on top of)",
    "wholly": "(?:entirely|completely|quite|wholly|totally|well|perfectly|absolutely)",
    "whotake": "(?:who (?:also )?(?:take|takes|use|uses|are on|is on|are given|are taking|have taken|has taken"
    "|are treated with)|on|taking|using|treated with|given)",
    "withdraws": "withdrawal(?: symptoms?| effects?| syndrome| signs?)?",
    "withhelp": "(?:,? with (?:(?:close |careful |special )?(?:attention|support|help|care|monitoring|watching) )?"
    "(?:(?:to|of|for|given to) )?(?:the )?(?:breathing|airway|oxygen|circulation|blood pressure|heart rate|ventilation"
    "|vital signs)(?: (?:and|or) (?:the )?(?:breathing|airway|oxygen|circulation|blood pressure|heart rate))?)?",
    "wont": "(?:(?:typically|usually|generally|commonly|normally|often) )?",
    "worksso": "(relieves|relieve|opens|open|reverses|reverse|stops|stop|lowers|lower|calms|calm|eases|ease|relaxes"
    "|relax|sedates|sedate|numbs|numb|widens|widen|dilates|dilate)",
    "wormed": "(?:animal|cattle|livestock|pig|horse|sheep|farm|veterinary) (?:de)?wormer",
    "worn": "(?:metabolised|metabolized|broken down)",
    "would": "(?:would |usually |generally |normally |do |will )*",
    "x": "((?:(?! (?:instead|rather|unlike|than|not|but|or) )[^,;])+?)",
}
MACROS = (
    COMMON_MACROS
    | RANKED_MACROS
    | FINDING_MACROS
    | USESAID_MACROS
    | PASSAGE_MACROS
    | CAUTION_MACROS
    | LINE_MACROS
    | LAWSAID_MACROS
    | HARMSAID_MACROS
    | NAMESAID_MACROS
    | TOLERANCE_MACROS
    | ANTIDOTE_MACROS
    | HISTORYSAID_MACROS
    | DEPENDENCE_MACROS
    | LISTSAID_MACROS
    | FALSESAID_MACROS
    | PAGESAID_MACROS
    | PAIR_MACROS
    | HARM_MACROS
    | LIVELY_MACROS
    | BEDSIDE_MACROS
    | LEAFLET_MACROS
    | INVERTED_MACROS
    | OVERDOSE_MACROS
    | PARAPHRASE_MACROS
    | PRECAUTION_MACROS
    | PREDICATE_MACROS
    | HAPPENING_MACROS
    | FORM_MACROS
    | FOLK_MACROS
    | ORIGINS_MACROS
    | TURN_MACROS
    | SHARED_TURN_MACROS
    | TWO_MACROS
    | KINDFORM_MACROS
    | LAWFORM_MACROS
    | TIMEFORM_MACROS
    | CAREFORM_MACROS
    | ARTICLE_MACROS
    | COLUMN_MACROS
    | EXAMINER_MACROS
)
