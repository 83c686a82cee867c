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

    ``denials`` is how many of the words that it needs deny without turning it round. In place of a misconception a
    ``claim`` (subject, predicate and object) stands where facts decide. ``triggers`` are words without one of which i
      t
    is not told; without any it is tried where ``about`` is named. ``as_told`` is one whose denials are all among the
    words that it needs ("without a prescription", "cannot harm you"), and that is not told where another stands.
    """

    misconception: str
    about: str
    needs: tuple[str, ...]
    may: str = ""
    denials: int = 0
    claim: tuple[str, ...] = ()
    triggers: tuple[str, ...] = ()
    as_told: bool = False


# "ABOUT: misconception, or the three parts of a claim; denies N; said TRIGGERS; all told", then a line with "+" for
# each need and one with "~" for what may be there; a line that begins with neither goes on the one before.
_TOLD = r"""
antidepressant: antidepressants-no-better-than-placebo-in-mild-depression
    + @antidepressant
    + placebos?|dummy pills?|sugar pills?
    + mild(?:er|ly)? (?:cases of )?depress(?:ion|ed)
    ~ works?|better|than|beats?|outperforms?|more|effective|any|do|did|does|in|for|people|patients|who|are|help|helps|
      clearly|much|reliably|perform|do any|superior|treat|treating
statin: statins-first-heart-attack-over-75
    + @statin
    + first|primary prevention
    + (?:over|above|older than|past|after)(?: (?:the )?age(?: of)?)? 7[56]|7[56] (?:years )?(?:and|or) (?:over|older)|
      aged? (?:over )?7[56]
    ~ prevents?|preventing|heart|attacks?|strokes?|people|patients|adults|those|who|are|years?|old|age|over|help
      |helps|
      work|works|use|useful|effective|reduce|reduces|risk|cut|cuts|lower|lowers|primary prevention|can|any|event|
      events|older
cannabis: cannabis-reduces-opioid-use
    + @cannabis
    + (?:@opioid|opioid|opiate) (?:use|doses?|dosing|consumption|needs?|prescriptions?|intake)|
      (?:use|doses?|need) (?:of|for) @opioid
    + reduces?|lowers?|cuts?|decreases?|spares?|less(?:en|ens)?|reducing|bring(?:s)? down|reduction
    ~ chronic|pain|noncancer|non cancer|people|patients|medical|medicinal|who|have|has|can|may|help|helps|use|users|
      using|prescribed|@cannabis
buprenorphine: buprenorphine-needs-an-x-waiver
    + (?:x|data|dea|special|federal|separate) ?(?:2000 )?waivers?|waivers?
    + needs?|(?:is|are|still) (?:needed|required|necessary|mandatory)|requires?|must|has to|have to|without|only
    + prescrib(?:e|es|ed|ing)|prescriptions?|write|writing|for @buprenorphine|@buprenorphine
    ~ (?:american|us|u s|any|family|licensed)? ?(?:doctors?|physicians?|prescribers?|clinicians?|providers?|
      practitioners?|nurses?|gps?)|us|u s|usa|(?:united )?states|america|american|can|could|may|might|will|
      would|@buprenorphine|@opioid|addiction|opioid use disorder|oud|obtain(?:ing)?|have|hold|need|in order to|
      prescrib(?:e|ing)|scripts?|legally|special|federal|apply for|first|if|at all|treat(?:ing)?|opioid|
      patients?
buprenorphine: buprenorphine-only-in-programs
    + only|nowhere (?:else|but)|exclusively|solely|unless|other than|outside|must
    + programs?|programmes?|clinics?|otps?
    + prescrib(?:e|es|ed|ing)|give|given|dispens(?:e|ed|es)|get|obtain(?:ed)?|provide[ds]?|hand(?:ed)? out|
      supply|supplied|available
    + @buprenorphine
    ~ us|u s|usa|(?:united )?states|america|american|can|could|may|might|will|would|licensed|certified|
      registered|special|federal(?:ly)?|opioid|treatment|methadone|@methadone|@opioid|addiction|
      for opioid use disorder|opioid use disorder|allowed|through|methadone style|legally|patients?|people|
      outside|be
statin: grapefruit-and-every-statin
    + @grapefruit(?:-juice)?|grapefruit(?: juice)?
    + every|all|each|whichever
    + @statin
    + raises?|increases?|boosts?|affects?|interacts?|push(?:es)? up|levels?|avoid(?:ed)?|forbidden|off limits|
      interferes?|changes?|dangerous|unsafe|clash(?:es)?|concentrations?
    ~ blood|levels?|in|concentrations?|drinking|eating|juice|people|anyone|must|should|taking|takes?|amounts?|
      up|same|equally|alike|way|kinds?|types?|interacts?|raises?|dangerous(?:ly)?|cannot|can|level
heroin: heroin-is-natural
    + @heroin
    + natural(?:ly)?
    ~ because|since|comes?|made|derived|extracted|from|drug|substance|product|straight|directly|after all|opium|
      just|only|flowers?|natural(?:ly)?|plants?|occurring|grows?|@opium|@opium-poppy|popp(?:y|ies)
acetaminophen: acetaminophen-in-pregnancy-causes-autism
    + @acetaminophen
    + pregnan(?:t|cy|cies)|prenatal(?:ly)?|expecting|womb|in utero|unborn
    + autis(?:m|tic)
    + raises?|raising|increases?|increasing|boosts?|ups|heightens?|elevates?|causes?|causing|leads? to|linked|
      tied|associated|results? in|gives?|makes?|brings? on|triggers?|higher|more|likely
    ~ taking|takes?|took|taken|using|uses?|used|pregnant|pregnancy|pregnancies|(?:when|while|if|during|mothers?|
      moms?|mums?|women|woman|mother to be)|(?:the |her |their )?(?:unborn )?(?:child|children|childs|kids?|
      baby|babies|babys|offspring|childrens)|(?:higher |increased |raised |greater )?(?:risks?|chances?|odds|
      likelihood|rates?)|can|could|may|might|will|would|raises?|raising|increases?|increasing|boosts?|ups|
      heightens?|elevates?|causes?|causing|leads? to|linked|tied|associated|results? in|gives?|makes?|
      brings? on|triggers?|higher|more|likely|have|having|born|exposure|use|disorders?|spectrum|in|later|
      definitely|clearly|been|shown|proven|proved|known|evidence|link|that|mothers?
finasteride: finasteride-permanent-impotence
    + @finasteride
    + sexual(?: side effects?| problems?| dysfunction| effects?| symptoms?| difficulties| trouble| issues?)?|
      impoten(?:ce|t)|erectile(?: dysfunction)?|erections?|libido|sex drives?|ed
    + (?:for )?(?:good|ever|life|years|months)|forever|permanent(?:ly)?|lasting|persist(?:s|ent|ing)?|
      last(?:s)?|linger(?:s|ing)?|(?:long|even )?after(?:wards)?|irreversible|long term|continue|stays?|
      remains?|never go away
    ~ can|could|may|might|will|would|stop(?:s|ped|ping)?|quit(?:s|ting)?|com(?:e|es|ing) off|discontinu(?:e|ed|
      ing)|treatment|ends?|the (?:drug|pills?)|(?:for )?(?:good|ever|life|years|months)|forever|
      permanent(?:ly)?|lasting|persist(?:s|ent|ing)?|last(?:s)?|linger(?:s|ing)?|(?:long|even )?after(?:wards)?|
      irreversible|long term|continue|stays?|remains?|never go away|causes?|leads? to|leaves?|cause|lead|some|
      men|man|makes?|side effects?|problems?|effects?|taking|drug|pill|even|long|people|once|when|users?|in|
      trigger|bring|produce|result|dysfunction|means?
nitazene: nitazenes-need-more-naloxone
    + @nitazene
    + @naloxone
    + more|higher|extra|bigger|larger|additional|several|multiple|repeated|repeat|double
    ~ needs?|needed|requires?|required|takes?|take|doses?|dos(?:ing|age)|overdos(?:e|es)|reverse[ds]?|reversing|
      amounts?|than|usual|@opioid|@fentanyl|@heroin|other|normal|standard|to|often|typically|usually|generally|
      must|be|given|people|patients?|victims?|may|might|can|will|should|opioid|treat(?:ing)?|call|calls|of|
      counteract|amount
fentanyl: touching-fentanyl-causes-overdose
    + @fentanyl
    + on (?:the |your )?(?:bare )?(?:hands?|skin)|touch(?:ing|es)?|brush(?:ing|es)?(?: against| off| away)?|
      skin contact|contact|handling|handles?|on (?:the |your )?(?:bare )?(?:skin|hands?|sleeves?|arms?|fingers?|
      fingertips?)|on contact
    + overdos(?:e|es|ing|ed)|deadly|lethal|fatal|kills?|death|die|poison(?:ed|s|ing|ous)?|drop dead|drop|
      pass out|knock (?:you|someone|people) out|od
    ~ can|could|may|might|will|would|just|powder(?:ed)?|dust|enough|usually|merely|only|accidental(?:ly)?|bare|
      hands?|skin|some|officers?|police|causes?|cause|make|makes?|put|puts|against|off|up|little|bit|grains?|
      someone|people|person|anyone|or|getting|uniforms?|gloves?|clothing|specks?|traces?|sleeves?|arms?|
      fingers?|clothes|few|tiny|amounts?|over|die|going|us|alone|street|being|touch|you|if|when|small|brief(?:ly)?|
      casual(?:ly)?|minute|instantly|immediately
naloxone: naloxone-harms-without-opioids; denies 1
    + @naloxone
    + harm(?:s|ed|ful|ing)?|hurts?|dangerous|unsafe|damages?|injures?
    + not (?:actually |really |currently )?(?:(?:experiencing|having|suffering) an (?:opioid )?overdose|
      overdos(?:ed|ing)|(?:on|taken|taking|using|used)(?: any)? (?:opioids|opiates))|without (?:any )?opioids|no opioids
    ~ if|when|given?|giving|using|used|someone|somebody|anyone|persons?|people|him|her|them|can|could|may|might|will|
      would|experiencing|having|taken|taking|opioids?|@opioid|overdos(?:e|ed|ing)|on|this|medicine|administered
cannabis: marijuana-is-legal-in-the-us
    + @cannabis
    + legal|lawful|allowed|permitted|legali[sz]ed
    + us|u s|usa|(?:united )?states|america|american
    ~ everywhere|across|whole|throughout|all|over|completely|fully|totally|recreational|use|for|country|smoke|
      buy
gabapentin: gabapentin-is-controlled
    + @gabapentin
    + controlled|scheduled
    + drugs?|substances?|medicines?|medications?
    ~ counts?|count|classed|classified|considered|regarded|treated|officially|legally|under|law
aspirin: aspirin-in-primary-prevention
    + @aspirin
    + first|primary prevention|healthy|never had
    + heart attacks?|strokes?|heart disease|cardiovascular|heart
    + prevent(?:s|ing|ion)?|worth|avoid(?:s|ing)?|ward(?:s|ing)? off|stop(?:s|ping)?|protect(?:s|ing)?|should|
      recommended|guard(?:s|ing)? against
    ~ daily|day|baby|low dose|every|in|older|adults?|people|person|men|women|middle aged|elderly|take|taking|
      takes|aspirin|worth|it|from|having|against|helps?|good|idea|recommended|to|prevent|or|heart attacks?|
      strokes?|ever|prevents?|risk|otherwise|benefits?|older adults|should|primary prevention|can|will|keep|
      keeps|disease
nitrous-oxide: nitrous-oxide causes vitamin-b12-deficiency
    + @nitrous-oxide
    + (?:vitamin b ?12|@cyanocobalamin|b ?12)(?! (?:uses|depletes|destroys|inactivates|harms|drains|ruins|blocks) )
    + effects?|affects?|does|do|nothing|harms?|hurts?|knocks?|messe?s?|depletes?|destroys?|inactivates?|
      uses? up|interferes?|drains?|wrecks?|robs?|deficiency|lack|shortage|lowers?|low|wipes?|breaks?|ruins?|
      damages?|bad|blocks?|disrupts?|touch(?:es)?|runs? down|burns? through|strips?
    ~ heavy|heavily|lot|often|repeated(?:ly)?|use|using|used|breathing|inhaling|regular(?:ly)?|levels?|body|
      bodys|out|can|may|will|causes?|cause|leads?|lead|people|leave|up|stores?|nothing|vitamin|when|long term|
      for|over|time|do|does|whatsoever|at all|deficiency|whippets?|too much|supply
nitrous-oxide: nitrous-oxide causes vitamin-b12-deficiency; denies 1
    + @nitrous-oxide
    + vitamin b ?12|@cyanocobalamin|b ?12
    + leaves?|spares?|boosts?|raises?|improves?|harmless|increases?|restores?|unaffected|untouched|safe|
      builds? up|good|great
    ~ heavy|lot|often|repeated|use|using|used|breathing|inhaling|regular|levels?|body|bodys|alone|intact|can|
      may|will|stores?|vitamin|when|long term|over|time|supply|up|unaffected|untouched|unharmed
levamisole: levamisole causes neutropenia; denies 1
    + @levamisole
    + white (?:blood )?cells?(?: counts?)?|immune cells|neutrophils?|granulocytes?
    + harmless|safe|boosts?|raises?|increases?|spares?|protects?|leaves?|helps?|good for
    ~ street|coke|cocaine|@cocaine|alone|people|can|will|counts?|number|blood|white|cells?|completely|perfectly|
      found|cut
levamisole: levamisole causes neutropenia
    + @levamisole
    + white (?:blood )?cells?(?: counts?)?|neutrophils?|granulocytes?
    + effects?|affects?|tanks?|drops?|fall|falls|wipes?|kills?|destroys?|depletes?|lowers?|crash(?:es)?|loss|
      low|knocks?|hurts?|harms?|damages?|wreck?s?|attacks?|reduces?|shuts?
    ~ street|coke|cocaine|@cocaine|people|can|may|will|counts?|number|blood|white|cells?|dangerous(?:ly)?|
      severe(?:ly)?|found|cut|common|adulterant|deworming|dewormer|drug|lot|causes?|cause|out|down|low|make|
      makes|much|often|drop|crash|fall|bone marrow|veterinary
poppy-seed: poppy-seeds-cannot-fail-a-test; denies 1
    + @poppy-seed|poppy
    + tests?|screen(?:s|ing)?|tested
    + fail(?:s|ed)?|positive|trigger(?:s)?|show(?:s)? up|affect(?:s)?|turn(?:s)?|false positives?|flag(?:s)?
    ~ eating|bagels?|muffins?|cakes?|bread|rolls?|seeds?|drug|urine|opiates?|@opiate|@opioid|make[s]?|can|could|
      will|ever|possibly|few|couple|lots?|positive|fail|people|person|someone|test|cause[s]?|result|turn
synthetic-cannabinoid: synthetic-cannabinoids-are-cannabis; said spice k2
    + spice|k2|k 2|@synthetic-cannabinoid
    + @cannabis|@tetrahydrocannabinol
    + natural(?:ly)?|same(?: thing)?|just|plant|made|real|contains?|nothing but|another name|simply|grown|resin|
      form|kind|type|only
    ~ comes?|derived|extracted|based|natural|resin|plants?|real|from|drug|smoked|prisons?|british|many|out|up|
      strong|stronger|thing|as|only|consists?|extract|buds?|@synthetic-cannabinoid|legal|version|with
opioid: home-remedies-reverse-an-overdose; said shower salt injecting injections ice milk bath coffee sleep
    + (?:cold |ice |icy )?(?:shower|bath|water)s?|ice(?: cubes| packs| bath)?|milk|salt ?water|coffee|
      slap(?:ping|s)?|sleep(?:ing)? (?:it|the overdose|@\w[\w-]*|an overdose|a [@\w -]*) ?off|sleep(?:ing)? off|
      sleep it off|walking|vomit(?:ing)?
    + overdos(?:e|es|ed|ing)|@opioid-overdose
    + reverse[sd]?|reversing|fix(?:es)?|treats?|cures?|stops?|wakes?|save[sd]?|safe|saves?|undo(?:es)?|works?|
      help[s]?|bring(?:s)?|sleep|brings? round|ends?|counteracts?|best|enough|sober
    ~ cold|heroin|fentanyl|ice|put|putting|giving|someone|somebody|person|them|him|her|off|under|injecting|
      injections?|up|around|round|opioids?|@[\w-]+|will|can|may|from|after|through|let|letting|into|fine|drug|
      over|make|making|walk|slapping|way|works?|helps?|safe|best|good|it|out|on|back|life|reverse|stop|enough|
      cubes|packs|if|when|awake|victim
acetaminophen: acetaminophen causes liver-injury; denies 1
    + @acetaminophen
    + livers?
    + safe|harmless|gentle|kind|easy|cannot hurt|spares?|good
    ~ any|amounts?|doses?|matter|much|how|many|take|taken|completely|perfectly|totally|always|whatever|dose|
      every|taking|people|for|even|large|huge|at
antibacterial: antibiotics-and-the-pill
    + @antibacterial
    + @oral-contraceptive|birth control|contraceptive pills?|contraception|the pill
    + stop(?:s)?|make[s]?|cancel(?:s)?(?: out)?|weaken(?:s)?|ruin(?:s)?|undo(?:es)?|affect(?:s)?|fail(?:s|ing)?|
      ineffective|useless|less effective|interfere(?:s)?|reduce(?:s)?|knock(?:s)? out|block(?:s)?|
      mess(?:es)? with
    ~ work(?:s|ing)?|effects?|effectiveness|effective|less|from|pills?|fail|ineffective|useless|reliably?|oral|
      birth|control|protection|contraceptives?|will|can|taking|course|with|@oral-contraceptive|how|well
"""

# Without one of these nothing is said to follow from anything.
FOLLOWING = frozenset({"so", "therefore", "thus", "hence", "means", "mean", "shows", "proves", "because", "since"})
# False comfort: what is so, and the harmlessness that is taken to follow from it. Each is told of several drugs.
_FREELY = (
    r"(?:without|no) (?:an? |any )?prescriptions?|over the counter|otc|off the shelf|in (?:any |every "
    r"|most )?(?:supermarkets?|shops?)|"
    r"(?:any |every )?supermarkets? sells?|supermarkets|on supermarket shelves"
)
_HARMLESS = (
    r"(?:completely |perfectly |totally |quite |entirely )?(?:safe|harmless|gentle|fine|risk free"
    r"|nontoxic)(?: (?:on|for|to) (?:the |your )?"
    r"(?:liver|stomach|kidneys|everyone|everybody|anyone))?|(?:can|could|will|must|is|are|may)? ?not (?:possibly "
    r"|really |be )*(?:do (?:you|anyone|"
    r"people) (?:any|much|real) harm|harm(?: you| anyone)?|harmful|hurt(?: you| anyone)?|toxic|dangerous"
    r"|(?:that )?bad(?: for you)?|risky|poison"
    r"(?:ous)?|overdose|be (?:that )?(?:bad|dangerous|harmful|toxic))|(?:can"
    r"|may) take as much(?: of it)? as (?:you|they) (?:like|want)|"
    r"no (?:danger|risk|harm)"
)
_SO = (
    r"so|thus|therefore|hence|which (?:shows|means|proves)|that (?:shows|means|proves)|and so|must|be|it|that"
    r"|they|means?|shows?|proves?|is|"
    r"are|can|of course|obviously|clearly|surely"
)
_REPLACES = (
    r"+ replac(?:es?|ing)|swap(?:s|ping)?|trad(?:es?|ing)|substitut(?:es?|ing)|exchang(?:es?|ing)"
    "\n    + one (?:@opioid|opioid|addiction|drug|habit|dependence)\n    + another(?: one)?|a different one"
    "\n    ~ treatment|therapy|maintenance|taking|being on|means?|just|merely|simply|only|basically|really|nothing"
    " but|contains?"
    r"|(?:itself |an? )*@opioid|people|patients|who|take|takes|it|for addiction|(?:opioid )?addiction|with it"
    r"|because|since|so"
    r"|addicts|those|users|itself|heroin|@heroin|as|after all|still|them|to it|are|on|use|being treated with"
)
_UNADDICTIVE = (
    r"(?:can|could|is|are|does|will|do|must)? ?not (?:really |be |possibly |that |very |actually )*(?:addictive|habit"
    r" forming|addict(?:ing)?(?: anyone| you| people)?|cause addiction|make you addicted|lead to addiction|get"
    r" (?:you|anyone"
    r"|people) (?:hooked|addicted)|(?:get|become) (?:addicted|hooked)(?: (?:to|on) (?:it|them))?)|nonaddictive|no"
    r" risk of"
    r" addiction|no (?:one|body) (?:can |could )?(?:gets?|becomes?) (?:addicted|hooked)(?: (?:to|on) (?:it|them))?"
)
_UNHURTING = (
    r"(?:can|could|will|does|must|is)? ?not (?:possibly |really )?(?:hurt|harm|damage|injure|be bad for|affect)"
    r" (?:your|the|anyones"
    r"|peoples) (?:liver|stomach|kidneys|heart|brain|lungs)"
)
_GROWN = (
    r"(?:just |only |merely )?(?:an? )?(?:natural(?: (?:plant|herb|product|substance|leaf|remedy|supplement|root))?"
    r"|plants?"
    r"|herbs?|herbal(?: (?:remedy|tea|supplement|product))?|roots?)|(?:comes?|made|grows?) from (?:a plant|nature"
    r"|the earth|a root)"
)
_PRESCRIBED = (
    r"(?:prescribed|given|written|handed out|recommended)(?: to (?:you|people|patients|me|them))? by (?:an? |your "
    r"|my |the |real )?"
    r"(?:doctors?|gps?|physicians?)|(?:your |my )?(?:doctors?|gps?|physicians?) prescribes? (?:it|them)?|prescribed"
    r"|on prescription"
    r"|an? prescription (?:drug|medicine|medication)|prescription (?:drugs|medicines)|comes? from (?:a|the)"
    r" (?:pharmacy|doctor)"
    r"|(?:an? )?fda approved|approved by the fda"
)
_LAWFUL = (
    r"(?:perfectly |completely |fully )?(?:legal|lawful|allowed)|sold (?:in|at) (?:every|any|most|the) (?:shops?"
    r"|supermarkets?"
    r"|corner shop|pubs?|bars?)"
)
_SHOPS = (
    rf"{_FREELY}|(?:in|at) (?:gas stations?|petrol stations?|shops?|smoke shops?|stores?|corner shops?"
    r"|convenience stores?)"
)
# What is sold freely, grows, is prescribed or is legal, by the misconceptions that are recorded of it.
_COMFORTS = (
    ("codeine", "codeine-is-sold-freely-so-not-addictive", _FREELY),
    ("loperamide", "loperamide-is-sold-freely-so-harmless", _FREELY),
    ("diphenhydramine", "diphenhydramine-is-sold-freely-so-harmless", _FREELY),
    ("dextromethorphan", "dextromethorphan-is-sold-freely-so-harmless", _FREELY),
    ("naproxen", "naproxen-is-sold-freely-so-harmless", _FREELY),
    ("tianeptine", "tianeptine-is-sold-freely-so-harmless", _SHOPS),
    ("kava", "kava-is-natural-so-harmless", _GROWN),
    *(
        (drug, "opioids-are-prescribed-so-not-addictive", _PRESCRIBED)
        for drug in ("opioid", "oxycodone", "hydrocodone", "morphine", "tramadol", "fentanyl")
    ),
    *(
        (drug, "benzodiazepines-are-prescribed-so-not-addictive", _PRESCRIBED)
        for drug in ("benzodiazepine", "alprazolam", "diazepam", "lorazepam", "clonazepam")
    ),
    *((drug, "stimulants-are-prescribed-so-not-addictive", _PRESCRIBED) for drug in ("amphetamine", "methylphenidate")),
    ("alcohol", "alcohol-is-legal-so-harmless", _LAWFUL),
    ("nicotine", "nicotine-without-tar-so-harmless", "no tar|without tar|not (?:contain|have) (?:any )?tar|tar free"),
)
_COMFORTING = "".join(
    f"""{drug}: {told}; all told
    + @{drug}
    + {premise}
    + {_UNHURTING}|{_HARMLESS}|{_UNADDICTIVE}
    ~ sold|buy|bought|available|anyone|can|sells?|freely|any|every|most|contains?|contain|vapes?|e cigarettes?
      |in (?:some |many |several |other )?(?:countries|places)|here|legal
      |plant|natural|because|since|as|but|vaping|prescribed|people
      |every day|drinking|pills?|medicines?|{_SO}
"""
    for drug, told, premise in _COMFORTS
)
_FALSE_COMFORT = f"""
acetaminophen: acetaminophen-is-sold-freely-so-harmless; all told
    + @acetaminophen
    + {_FREELY}
    + {_HARMLESS}
    ~ sold|buy|bought|available|anyone|can|sells?|freely|any|every|most|{_FREELY}|{_SO}
ibuprofen: ibuprofen-is-sold-freely-so-harmless; all told
    + @ibuprofen
    + {_FREELY}
    + {_HARMLESS}
    ~ sold|buy|bought|available|anyone|can|sells?|freely|any|every|most|{_FREELY}|{_SO}
cannabis: cannabis-kills-nobody-so-harmless; all told
    + @cannabis
    + (?:nobody|no one|noone|no person)(?: has| have)?(?: ever)? (?:dies?|died|overdosed|overdoses?)|(?:can|could|has
      |have|does) (?:never|not)
      (?:ever )?kill(?:s|ed)?(?: anyone| anybody)?|kills nobody
    + {_HARMLESS}
    ~ of|from|overdos(?:e|es|ing)|fatally|an?|ever|on|by|too much|drug|{_SO}|@cannabis
cannabis: cannabis-is-natural-so-harmless; all told
    + @cannabis
    + (?:just |only )?(?:an? )?(?:natural(?: (?:plant|herb|product|substance))?|plants?|herbs?|herbal)|(?:comes?
      |grown|grows) from (?:a plant|nature|the earth)
    + {_HARMLESS}|(?:can|could|is) not (?:be )?(?:addictive|habit forming)
    ~ comes?|from|just|only|nature|{_SO}
cocaine: cocaine-is-natural-so-harmless; all told
    + @cocaine
    + (?:comes?|made|got|extracted) from an? (?:plant|leaf|bush|shrub)|(?:just |only )?(?:an? )?(?:natural (?:plant
      |product|substance))|from the coca plant
    + {_HARMLESS}|natural (?:stimulant|@stimulant)(?: (?:much |just )?like (?:coffee|@caffeine|@coffee-plant|tea))?
      |no worse than (?:coffee|@caffeine|@coffee-plant|tea)
    ~ comes?|from|just|only|much|like|coffee|tea|@caffeine|@coffee-plant|stimulants?|@stimulant|{_SO}
kratom: kratom-is-a-plant-so-not-addictive; all told
    + @kratom
    + (?:just |only |merely )?(?:an? )?(?:natural(?: (?:plant|herb|product|substance|leaf))?|plants?|herbs?|herbal
      |leaf|leaves|tree leaf)
    + {_HARMLESS}|(?:can|could|is) not (?:be )?(?:addictive|habit forming|cause addiction|make you addicted)
      |nonaddictive
    ~ comes?|from|just|only|merely|nature|leaf|tree|coffee family|{_SO}
heroin: heroin-was-a-medicine-so-not-that-bad; all told
    + @heroin
    + (?:once |originally |first )?(?:sold|marketed|used|given|taken|prescribed) (?:by bayer )?(?:as
      |for) (?:an? )?(?:children s |ordinary )?(?:cough|coughs|medicine|remedy|
      pain|cold)(?: (?:medicine|remedy|syrup|drops|suppressant))?|(?:once |used to be )?an? (?:cough )?medicine
    + {_HARMLESS}|not (?:be )?(?:so|that|really|all that) (?:bad|dangerous|addictive|harmful)
    ~ once|was|were|bayer|by|originally|used|{_SO}
fentanyl: fentanyl-is-used-in-hospitals-so-street-fentanyl-is-safe; all told
    + (?:is )?approved by the fda(?: and)?|fda approved|hospitals? uses?
      |used (?:in|by) (?:every |most |many )?(?:hospitals?|surgery|doctors)|doctors (?:use|give
      |prescribe)|given in hospitals?|hospitals
    + (?:the )?(?:street|illicit|counterfeit|fake|illegal) (?:pills?|@fentanyl|powder|version|stuff|kind|sort)
      |pills?|powder
      |(?:the )?(?:stuff |version |kind )?(?:sold |bought )?(?:from|on|off) the street(?! (?:version|kind|sort
      |stuff|powder|pills?))|dealers?|@fentanyl (?:sold|bought) (?:on|off
      |from) the street
    + {_HARMLESS}|(?:there is )?nothing to (?:fear|worry about)
      |(?:can|could) not be (?:that |so |very |too )?(?:risky|dangerous|bad|harmful)
      |no reason to (?:fear|worry)|(?:can|could) not (?:do (?:you|anyone) (?:any|much) harm|be (?:that
      |so) (?:bad|dangerous))|fine too
      |okay|ok
    ~ @fentanyl|every|day|all the time|daily|hospitals?|used?|uses|use|safely|patients|bought|sold|street|on|from|off
      |pills?|too|them|with|fine|also|
      in|{_SO}
buprenorphine: suboxone-just-replaces-one-addiction; all told
    + @buprenorphine
    {_REPLACES}
methadone: methadone-just-replaces-one-addiction; all told
    + @methadone
    {_REPLACES}
opioid: addiction-to-opioids-is-rare-by-the-1980-letter; said letter study; all told
    + 1980 (?:letter|study|paper|report)|letter (?:of|from|in) 1980
    + addict(?:ion|ed)|addictive
    + rare(?:ly)?|seldom|under|fewer|less|(?:almost|hardly) (?:nobody|anyone|never)|one percent|1%|1 percent|not
    ~ found|that|in|under|fewer|less|than|one|1|percent|%|of|hospitali[sz]ed|hospital|patients?|people|given|treated
      |with|narcotics?|@narcotic|@opioid|
      opioids?|so|cause|causes|became|become|becomes|get|addiction|addicted|addictive|new england journal of medicine
      |new england journal|journal|medicine|
      new|england|@[\\w-]+|shows?|proves?|showed|proved|are|is|not|{_SO}
"""


def _rumours(text: str) -> list[Rumour]:
    """Return the rumours of a text in the form above."""
    found: list[Rumour] = []
    for entry in text.strip("\n").split("\n"):
        if not entry.startswith(" "):
            about, _, told = entry.partition(": ")
            head, *more = told.split("; ")
            said = dict(one.split(" ", 1) for one in more)
            claim = tuple(head.split()) if " " in head else ()
            triggers = tuple(said.get("said", "").split())
            denials, as_told = int(said.get("denies", "0")), "all" in said
            found.append(Rumour("" if claim else head, about, (), "", denials, claim, triggers, as_told))
            continue
        last, line = found[-1], entry[4:]
        if line.startswith("+ "):
            last = last._replace(needs=(*last.needs, line[2:]))
        elif line.startswith("~ "):
            last = last._replace(may=line[2:])
        elif last.may:
            last = last._replace(may=last.may + line.strip())
        else:
            last = last._replace(needs=(*last.needs[:-1], last.needs[-1] + line.strip()))
        found[-1] = last
    return found


RUMOURS: dict[str, tuple[Rumour, ...]] = {}
TRIGGERS: set[str] = set()
for _one in (*_rumours(_TOLD), *_rumours(_FALSE_COMFORT), *_rumours(_COMFORTING)):
    TRIGGERS.update(_one.triggers)
    for _key in _one.triggers or (_one.about,):
        RUMOURS[_key] = (*RUMOURS.get(_key, ()), _one)
