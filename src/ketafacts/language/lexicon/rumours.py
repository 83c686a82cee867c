"""Words by which well-known misconceptions are told, in any order, and what else may stand with them.

A sentence tells one when each of its ``needs`` is found, and every other word of it is in ``may``, is passed over, or
denies. A drug or class stands as "@" and its id. A row belongs here only where no order of these words could mean
something else than the misconception or its denial.
"""

from typing import NamedTuple

# Each turns the sentence round. "Without" may stand among what is needed, too.
DENYING = r"not|never|no longer|no|cannot|without|nobody|nothing|hardly|none"
PASSED_OVER = (
    *("a", "an", "the", "of", "to", "in", "on", "for", "with", "by", "at", "from", "is", "are", "be", "do", "does"),
    *("that", "it", "its", "there", "you", "your", "one", "so", "really", "actually", "even", "still", "today", "now"),
    *("currently", "also", "too", "these days", "nowadays", "yet", "all that", "simply", "own", "as", "any", "anymore"),
    *("any more", "which", "who", "they", "their", "has", "have", "been", "being", "get", "gets", "and", "into"),
)
# Forms that may be part of a name: what is told of the substance need not be so of them.
FORMS = frozenset({"patch", "patches", "lozenge", "lozenges", "lollipop", "lollipops", "spray", "injection", "powder"})
# Of these nothing is told of a product: a patch is made to pass through the skin.
NO_BRANDS = frozenset({"fentanyl"})


class Rumour(NamedTuple):
    """The misconception told, the drug or class it is recorded about, the words that it needs and those it may have.

    ``denials`` is how many of the words that it needs deny without turning it round. In place of a misconception stands
    a ``claim`` (subject, predicate and object) where facts decide. ``triggers`` are words without one of which it is not
    told; without any it is tried where ``about`` is named.
    """

    misconception: str
    about: str
    needs: tuple[str, ...]
    may: str = ""
    denials: int = 0
    claim: tuple[str, str, str] | tuple[()] = ()
    triggers: tuple[str, ...] = ()


_DOCTORS = (
    r"(?:american|us|u s|any|family|licensed)? ?(?:doctors?|physicians?|prescribers?|clinicians?|providers?|practitioners?|nurses?|gps?)"
)
_US = r"us|u s|usa|(?:united )?states|america|american"
_CAN = r"can|could|may|might|will|would"
_TAKING = r"taking|takes?|took|taken|using|uses?|used"
_PREGNANT = r"pregnant|pregnancy|pregnancies|(?:when|while|if|during|mothers?|moms?|mums?|women|woman|mother to be)"
_CHILD = r"(?:the |her |their )?(?:unborn )?(?:child|children|childs|kids?|baby|babies|babys|offspring|childrens)"
_RISK = r"(?:higher |increased |raised |greater )?(?:risks?|chances?|odds|likelihood|rates?)"
_RAISE = (
    r"raises?|raising|increases?|increasing|boosts?|ups|heightens?|elevates?|causes?|causing|leads? to|linked|tied|"
    r"associated|results? in|gives?|makes?|brings? on|triggers?|higher|more|likely"
)
_TOUCH = (
    r"on (?:the |your )?(?:bare )?(?:hands?|skin)|touch(?:ing|es)?|brush(?:ing|es)?(?: against| off| away)?|skin contact|contact|handling|handles?|"
    r"on (?:the |your )?(?:bare )?(?:skin|hands?|sleeves?|arms?|fingers?|fingertips?)|"
    r"on contact"
)
_POISONED = (
    r"overdos(?:e|es|ing|ed)|deadly|lethal|fatal|kills?|death|die|poison(?:ed|s|ing|ous)?|drop dead|drop|"
    r"pass out|knock (?:you|someone|people) out|od"
)
_LASTING = (
    r"(?:for )?(?:good|ever|life|years|months)|forever|permanent(?:ly)?|lasting|persist(?:s|ent|ing)?|last(?:s)?|linger(?:s|ing)?|"
    r"(?:long|even )?after(?:wards)?|irreversible|long term|continue|stays?|remains?|never go away"
)
_SEXUAL = (
    r"sexual(?: side effects?| problems?| dysfunction| effects?| symptoms?| difficulties| trouble| issues?)?|"
    r"impoten(?:ce|t)|erectile(?: dysfunction)?|erections?|libido|sex drives?|ed"
)
_STOPPING = r"stop(?:s|ped|ping)?|quit(?:s|ting)?|com(?:e|es|ing) off|discontinu(?:e|ed|ing)|treatment|ends?|the (?:drug|pills?)"

_ALL = (
    Rumour(
        "buprenorphine-needs-an-x-waiver",
        "buprenorphine",
        (
            r"(?:x|data|dea|special|federal|separate) ?(?:2000 )?waivers?|waivers?",
            r"needs?|(?:is|are|still) (?:needed|required|necessary|mandatory)|requires?|must|has to|have to|without|only",
            r"prescrib(?:e|es|ed|ing)|prescriptions?|write|writing|for @buprenorphine|@buprenorphine",
        ),
        rf"{_DOCTORS}|{_US}|{_CAN}|@buprenorphine|@opioid|addiction|opioid use disorder|oud|obtain(?:ing)?|have|hold|"
        r"need|in order to|prescrib(?:e|ing)|scripts?|legally|special|federal|american|apply for|first|if|at all|"
        r"treat(?:ing)?|opioid|patients?",
    ),
    Rumour(
        "buprenorphine-only-in-programs",
        "buprenorphine",
        (
            r"only|nowhere (?:else|but)|exclusively|solely|unless|other than|outside|must",
            r"programs?|programmes?|clinics?|otps?",
            r"prescrib(?:e|es|ed|ing)|give|given|dispens(?:e|ed|es)|get|obtain(?:ed)?|provide[ds]?|hand(?:ed)? out|"
            r"supply|supplied|available",
            r"@buprenorphine",
        ),
        rf"{_US}|{_CAN}|licensed|certified|registered|special|federal(?:ly)?|opioid|treatment|methadone|@methadone|@opioid|"
        r"addiction|for opioid use disorder|opioid use disorder|allowed|through|methadone style|legally|addiction|"
        r"patients?|people|outside|be",
    ),
    Rumour(
        "grapefruit-and-every-statin",
        "statin",
        (
            r"@grapefruit(?:-juice)?|grapefruit(?: juice)?",
            r"every|all|each|whichever",
            r"@statin",
            r"raises?|increases?|boosts?|affects?|interacts?|push(?:es)? up|levels?|avoid(?:ed)?|forbidden|off limits|"
            r"interferes?|changes?|dangerous|unsafe|clash(?:es)?|concentrations?",
        ),
        r"blood|levels?|in|concentrations?|drinking|eating|juice|people|anyone|must|should|taking|takes?|amounts?|"
        r"up|same|equally|alike|way|kinds?|types?|interacts?|raises?|dangerous(?:ly)?|cannot|can|level",
    ),
    Rumour(
        "heroin-is-natural",
        "heroin",
        (
            r"@heroin",
            r"natural(?:ly)?",
        ),
        r"because|since|comes?|made|derived|extracted|from|drug|substance|product|straight|directly|after all|"
        r"opium|just|only|flowers?|natural(?:ly)?|plants?|occurring|grows?|@opium|@opium-poppy|popp(?:y|ies)|flowers?",
    ),
    Rumour(
        "acetaminophen-in-pregnancy-causes-autism",
        "acetaminophen",
        (r"@acetaminophen", r"pregnan(?:t|cy|cies)|prenatal(?:ly)?|expecting|womb|in utero|unborn", r"autis(?:m|tic)",
         _RAISE),
        rf"{_TAKING}|{_PREGNANT}|{_CHILD}|{_RISK}|{_CAN}|{_RAISE}|have|having|born|exposure|use|likely|disorders?|"
        r"spectrum|in|later|definitely|clearly|been|shown|proven|proved|known|evidence|link|that|mothers?",
    ),
    Rumour(
        "finasteride-permanent-impotence",
        "finasteride",
        (r"@finasteride", _SEXUAL, _LASTING),
        rf"{_CAN}|{_STOPPING}|{_LASTING}|causes?|leads? to|leaves?|cause|lead|some|men|man|makes?|side effects?|"
        r"problems?|effects?|taking|drug|pill|even|long|people|once|when|treatment|users?|in|trigger|bring|produce|"
        r"result|dysfunction|once|means?",
    ),
    Rumour(
        "nitazenes-need-more-naloxone",
        "nitazene",
        (r"@nitazene", r"@naloxone",
         r"more|higher|extra|bigger|larger|additional|several|multiple|repeated|repeat|double"),
        r"needs?|needed|requires?|required|takes?|take|doses?|dos(?:ing|age)|overdos(?:e|es)|reverse[ds]?|reversing|amounts?|"
        r"than|usual|@opioid|@fentanyl|@heroin|other|normal|standard|to|often|typically|usually|generally|must|be|given|"
        r"people|patients?|victims?|may|might|can|will|should|than|opioid|treat(?:ing)?|call|calls|of|counteract|amount",
    ),
    Rumour(
        "touching-fentanyl-causes-overdose",
        "fentanyl",
        (r"@fentanyl", _TOUCH, _POISONED),
        rf"{_CAN}|just|powder(?:ed)?|dust|enough|usually|merely|only|accidental(?:ly)?|bare|hands?|skin|some|officers?|police|"
        r"causes?|cause|make|makes?|put|puts|against|off|up|little|bit|grains?|someone|people|person|anyone|or|"
        r"getting|uniforms?|gloves?|clothing|specks?|traces?|sleeves?|arms?|fingers?|clothes|few|tiny|amounts?|over|die|going|us|alone|street|being|touch|you|if|when",
    ),
    Rumour(
        "marijuana-is-legal-in-the-us",
        "cannabis",
        (r"@cannabis", r"legal|lawful|allowed|permitted|legali[sz]ed", _US),
        r"everywhere|across|whole|throughout|all|over|completely|fully|totally|recreational|use|for|country|smoke|buy",
    ),
    Rumour(
        "gabapentin-is-controlled",
        "gabapentin",
        (r"@gabapentin", r"controlled|scheduled", r"drugs?|substances?|medicines?|medications?"),
        r"counts?|count|classed|classified|considered|regarded|treated|officially|legally|under|law",
    ),
    Rumour(
        "aspirin-in-primary-prevention",
        "aspirin",
        (
            r"@aspirin",
            r"first|primary prevention|healthy|never had",
            r"heart attacks?|strokes?|heart disease|cardiovascular|heart",
            r"prevent(?:s|ing|ion)?|worth|avoid(?:s|ing)?|ward(?:s|ing)? off|stop(?:s|ping)?|protect(?:s|ing)?|should|"
            r"recommended|guard(?:s|ing)? against",
        ),
        r"daily|day|baby|low dose|every|in|older|adults?|people|person|men|women|middle aged|elderly|take|taking|takes|"
        r"aspirin|worth|it|from|having|against|helps?|good|idea|recommended|to|prevent|or|heart attacks?|strokes?|ever|"
        r"prevents?|risk|otherwise|benefits?|older adults|should|primary prevention|can|will|keep|keeps|disease",
    ),
    Rumour(
        "",
        "nitrous-oxide",
        (
            r"@nitrous-oxide",
            r"vitamin b ?12|@cyanocobalamin|b ?12",
            r"effects?|affects?|does|do|nothing|harms?|hurts?|knocks?|messe?s?|depletes?|destroys?|inactivates?|uses? up|"
            r"interferes?|drains?|wrecks?|robs?|deficiency|lack|shortage|lowers?|low|wipes?|breaks?|ruins?|damages?|bad|"
            r"blocks?|disrupts?|touch(?:es)?|runs? down|burns? through|strips?",
        ),
        r"heavy|heavily|lot|often|repeated(?:ly)?|use|using|used|breathing|inhaling|regular(?:ly)?|levels?|body|bodys|out|"
        r"can|may|will|causes?|cause|leads?|lead|people|leave|up|stores?|nothing|vitamin|when|long term|for|over|time|do|"
        r"does|whatsoever|at all|deficiency|whippets?|too much|supply",
        claim=("nitrous-oxide", "causes", "vitamin-b12-deficiency"),
    ),
    Rumour(
        "",
        "nitrous-oxide",
        (
            r"@nitrous-oxide",
            r"vitamin b ?12|@cyanocobalamin|b ?12",
            r"leaves?|spares?|boosts?|raises?|improves?|harmless|increases?|restores?|unaffected|untouched|safe|builds? up|good|great",
        ),
        r"heavy|lot|often|repeated|use|using|used|breathing|inhaling|regular|levels?|body|bodys|alone|intact|can|may|will|"
        r"stores?|vitamin|when|long term|over|time|supply|up|unaffected|untouched|unharmed",
        denials=1,
        claim=("nitrous-oxide", "causes", "vitamin-b12-deficiency"),
    ),
    Rumour(
        "",
        "levamisole",
        (r"@levamisole", r"white (?:blood )?cells?(?: counts?)?|immune cells|neutrophils?|granulocytes?",
         r"harmless|safe|boosts?|raises?|increases?|spares?|protects?|leaves?|helps?|good for"),
        r"street|coke|cocaine|@cocaine|alone|people|can|will|counts?|number|blood|white|cells?|completely|perfectly|found|cut",
        denials=1,
        claim=("levamisole", "causes", "neutropenia"),
    ),
    Rumour(
        "",
        "levamisole",
        (r"@levamisole", r"white (?:blood )?cells?(?: counts?)?|neutrophils?|granulocytes?",
         r"effects?|affects?|tanks?|drops?|fall|falls|wipes?|kills?|destroys?|depletes?|lowers?|crash(?:es)?|loss|low|"
         r"knocks?|hurts?|harms?|damages?|wreck?s?|attacks?|reduces?|shuts?"),
        r"street|coke|cocaine|@cocaine|people|can|may|will|counts?|number|blood|white|cells?|dangerous(?:ly)?|severe(?:ly)?|found|"
        r"cut|common|adulterant|deworming|dewormer|drug|lot|causes?|cause|out|down|low|make|makes|much|often|low|"
        r"drop|crash|fall|bone marrow|veterinary",
        claim=("levamisole", "causes", "neutropenia"),
    ),
    Rumour(
        "poppy-seeds-cannot-fail-a-test",
        "poppy-seed",
        (r"@poppy-seed|poppy", r"tests?|screen(?:s|ing)?|tested",
         r"fail(?:s|ed)?|positive|trigger(?:s)?|show(?:s)? up|affect(?:s)?|turn(?:s)?|false positives?|flag(?:s)?"),
        r"eating|bagels?|muffins?|cakes?|bread|rolls?|seeds?|drug|urine|opiates?|@opiate|@opioid|make[s]?|can|could|will|"
        r"ever|possibly|few|couple|lots?|positive|fail|people|person|someone|test|cause[s]?|result|turn",
        denials=1,
    ),
    Rumour(
        "synthetic-cannabinoids-are-cannabis",
        "synthetic-cannabinoid",
        (r"spice|k2|k 2|@synthetic-cannabinoid", r"@cannabis|@tetrahydrocannabinol",
         r"natural(?:ly)?|same(?: thing)?|just|plant|made|real|contains?|nothing but|another name|simply|grown|resin|form|"
         r"kind|type|only"),
        r"comes?|derived|extracted|based|natural|resin|plants?|real|from|drug|smoked|prisons?|british|many|out|up|strong|stronger|thing|as|only|"
        r"consists?|extract|buds?|@synthetic-cannabinoid|legal|version|with",
        triggers=("spice", "k2"),
    ),
    Rumour(
        "home-remedies-reverse-an-overdose",
        "opioid",
        (
            r"(?:cold |ice |icy )?(?:shower|bath|water)s?|ice(?: cubes| packs| bath)?|milk|salt ?water|coffee|slap(?:ping|s)?|"
            r"sleep(?:ing)? (?:it|the overdose|@\w[\w-]*|an overdose|a [@\w -]*) ?off|sleep(?:ing)? off|sleep it off|walking|vomit(?:ing)?",
            r"overdos(?:e|es|ed|ing)|@opioid-overdose",
            r"reverse[sd]?|reversing|fix(?:es)?|treats?|cures?|stops?|wakes?|save[sd]?|safe|saves?|undo(?:es)?|works?|help[s]?|"
            r"bring(?:s)?|sleep|brings? round|ends?|counteracts?|best|enough|sober",
        ),
        r"cold|heroin|fentanyl|ice|put|putting|giving|someone|somebody|person|them|him|her|off|under|injecting|injections?|up|around|round|"
        r"opioids?|@[\w-]+|will|can|may|from|after|through|let|letting|into|fine|drug|over|make|making|walk|slapping|way|"
        r"works?|helps?|safe|best|good|it|out|on|back|life|reverse|stop|enough|cubes|packs|if|when|awake|victim",
        triggers=("shower", "salt", "injecting", "injection", "injections", "ice", "milk", "bath", "coffee", "slapping", "sleep", "sleeping"),
    ),
    Rumour(
        "",
        "acetaminophen",
        (r"@acetaminophen", r"livers?",
         r"safe|harmless|gentle|kind|easy|cannot hurt|spares?|good"),
        r"any|amounts?|doses?|matter|much|how|many|take|taken|completely|perfectly|totally|always|whatever|dose|every|"
        r"taking|people|for|even|large|huge|at",
        denials=1,
        claim=("acetaminophen", "causes", "liver-injury"),
    ),
    Rumour(
        "antibiotics-and-the-pill",
        "antibacterial",
        (r"@antibacterial", r"@oral-contraceptive|birth control|contraceptive pills?|contraception|the pill",
         r"stop(?:s)?|make[s]?|cancel(?:s)?(?: out)?|weaken(?:s)?|ruin(?:s)?|undo(?:es)?|affect(?:s)?|fail(?:s|ing)?|"
         r"ineffective|useless|less effective|interfere(?:s)?|reduce(?:s)?|knock(?:s)? out|block(?:s)?|mess(?:es)? with"),
        r"work(?:s|ing)?|effects?|effectiveness|effective|less|from|pills?|fail|ineffective|useless|reliably?|oral|"
        r"birth|control|protection|contraceptives?|will|can|taking|course|with|@oral-contraceptive|how|well",
    ),
)

RUMOURS: dict[str, tuple[Rumour, ...]] = {}
for _one in _ALL:
    for _key in _one.triggers or (_one.about,):
        RUMOURS[_key] = (*RUMOURS.get(_key, ()), _one)
TRIGGERS = frozenset(word for one in _ALL for word in one.triggers)
