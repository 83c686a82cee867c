r"""What articles for patients, lecture notes and question pages write around a plain claim; as in ``restatements``.

They name a group by one of its drugs, count what is in a schedule, say "another" of a kind, tell a reuptake where it
happens and a risk by its noun. What is passed over adds nothing that could be false.
"""

from ketafacts.language.lexicon.listing import restatements

PROSE_SAID_MACROS = {
    "namedby": "(?!same |other |next |old |new |first |second )([a-z]+)",
    "anyones": "(?:a persons?|someones|somebodys|a patients|the patients|your|the users|peoples|patients|the victims)",
    "medicines": "(?:drugs|medicines|medications|antibiotics|substances|compounds|stimulants|painkillers)",
}

# "The tetracycline group" is a group, and not tetracycline: only a drug whose name is a class's too can stand so.
_GROUPS = r"""
group/family/class: ^{x} (?:belongs to|is in|is part of|is a member of|comes from|falls into) the {namedby} {word}
    (?: of {medicines})?(?= $)
    = \1 is a \2
group/family/class: ^{x} (?:belong to|are in|are part of|are members of|come from|fall into) the {namedby} {word}
    (?: of {medicines})?(?= $)
    = \1 is a \2
group/family/class: ^{x} (?:does not belong to|is not in|is not part of|is not a member of) the {namedby} {word}
    (?: of {medicines})?(?= $)
    = \1 is not a \2
another: ^another (?:well known |common |type of |kind of |example of )*([^,;]+?) is ([^,;]+?)(?= $)
    = \2 is a \1
another: (is|are|is not|are not) another (type|kind|class|group|example|form) of
    = \1 a \2 of
another: ^{x} is another (?!(?:name|word|term|way|reason|matter|option|problem|thing)s? )
    = \1 is a
"""

_NAMES = r"""
short: ^{x},? short for {x},
    = \1, also known as \2,
spelled/spelt: ^{x}; (?:also |sometimes |which can also be |occasionally )+{word} ([a-z]+);
    = \1, also known as \2,
remedies/products/medicines/medications/brands: (ingredients? (?:in|of)) (?:many |several |some |various )?
    (?:well known |popular |common |familiar |everyday |brand name |household )*{word},? (?:such as|like|including)
    = \1
"""

_LAW = r"""
examples: ^(?:some |a few |many |other |common )?{word} of schedule (\w+) (?:controlled )?(?:drugs|substances|
    medications) (?:are|include);?
    = schedule \1 drugs include
schedule: ^(?:some|a few|other|common) schedule (\w+) (?:controlled )?(?:drugs|substances|medications) (?:are|include);?
    = schedule \1 drugs include
schedule: ^(?:also )?(?:included|listed|placed|found|classified) (?:in|under|as) schedule (\w+) (?:are|is)
     ([^;]+?)(?= $)
    = schedule \1 drugs include \2
schedule: (is|are) on the list of schedule (\w+) (?:controlled )?(?:drugs|substances)
    = \1 in schedule \2
"""

_MATTERS = r"""
alkaloids/compounds/chemicals/substances/cannabinoids: contains (?:many|several|various|numerous|a number of|
    a variety of|different|dozens of|hundreds of)
     (?:active |psychoactive |different |natural |various |chemical )*{word},? including
    = contains
alkaloids/compounds/chemicals/substances: ^(?:the )?(?:many |several |various |different |active )*{word}
     (?:that are )?(?:naturally )?(?:found|contained|present) in {x} include
    = \1 contains
naturally: (alkaloid|alkaloids)(?: compounds?)? naturally (?:found|occurring|present) in
    = \1 found in
somniferum: (?:the )?(?:opium )?poppy(?: plant)?,? ;?papaver somniferum;?
    = the opium poppy
include: ^([a-z]+s) (?:that are |which are )?(more powerful|more potent|stronger|less potent|weaker) than ([a-z]+)
     include ([^$]+?)(?= $)
    = \4 are \1 that are \2 than \3
"""

_WORKINGS = r"""
reuptake/reabsorption: (?<= )(the )?{word} of ([^;]+?) (?:in|into|by|at) (?:the )?(?:presynaptic |neuronal |nerve )+
    (?:neurons?|nerve cells|cells|nerve endings|terminals?|synapses?|membranes?)(?= $|,)
    = \1 {word} of \2
receptors: receptors in the brain and (?:in )?(?:other|some other|many other) (?:organs|tissues|parts of the body|
    areas of the body|parts of the nervous system)
    = receptors in the brain
responsive: (?:is|are) not responsive to(?: treatment with)?
    = does not respond to
responsive: (?:is|are) responsive to(?: treatment with)?
    = responds to
withdrawal: (withdrawal symptoms|withdrawal) (?:caused by|that come from|due to|from) stopping (?:other )?(?:opioids|
    opiates)
    = \1
overdose: (?:quickly|rapidly) (reverses?) (?:an |the )?(?:opioid )?overdose(?= $| by)
    = \1 an opioid overdose
blocking: (reverses?|reversing) (?:an |the )(?:opioid )?overdose by blocking the effects of (opioids|the opioid)
    = reverses an opioid overdose and blocks the effects of opioids
blocks: reverses and blocks the effects of (?:other )?(opioids|opiates)
    = reverses the effects of \1 and blocks the effects of \1
metabolized/metabolised/converted/changed/broken: works? by being {word}(?: down)? (?:in)?to (morphine)
    (?: in the body| by the body| by the liver)?
    = is converted to \1
conversion: (?:requires|needs|depends on) (?:the )?(?:cytochrome p450 )?(?:liver )?(?:enzyme )?(cyp2d6) for (?:its )?
    conversion (?:in)?to(?: the active (?:component|metabolite|drug|form|ingredient),?)?
    = is converted by \1 to
normal: restores? normal breathing
    = restores breathing
breathing: slow or stop {anyones} breathing
    = slow or stop breathing
glucose/sugar: (?:reduces|lowers|decreases|cuts) (?:the )?amount of {word}
    (?: that is)? (?:released|produced|made|put out) by the liver
    = lowers glucose production in the liver
elevations/elevation/increases: {word} (?:in|of) (?:the )?(liver enzymes|blood pressure|blood sugar|heart rate)
    = raised \1
"""

_RISKS = r"""
bleeding/seizure/stroke/fracture/cancer/overdose/infection: (increases?|raises?|reduces?|lowers?)
     (?:the |your )?{word} risk(?= $|,| and | but )
    = \1 the risk of {word}
clots: prevents? (blood clots) from (?:forming|developing)(?: (?:or|and) (?:growing larger|growing|getting bigger))?
    = prevent \1
prevention: (approved|licensed|licenced|indicated|used) for stroke prevention in
    (?: (?:patients|people|adults|those) with)?
    = \1 to prevent stroke in
"""

_USES = r"""
first: (is|are) (?:usually |often |generally |typically |normally )?(?:the )?first
     (?:drug|medicine|medication|treatment|choice of (?:drugs?|treatment|medicine)|choice)
    (?: (?:used|prescribed|given|tried|doctors prescribe|chosen))? (?:for|to treat)
    = \1 a first line treatment for
relieving: (?:is|are) (?:both )?effective (?:in|at|for) relieving
    = can relieve
reducing: (?:is|are) (?:both )?effective (?:in|at|for) reducing
    = can reduce
treating: (?:is|are) (?:both )?effective (?:in|at|for) treating
    = can treat
traditionally/historically: have {word} been used
    = have been used
traditionally/historically: has {word} been used
    = has been used
induction: induction (?:and|or) maintenance of (?:general )?(anaesthesia|anesthesia)
    = general \1
mild: (?:relieves?|eases?|relieving|treats?) (mild (?:to|or|and) moderate pain)(?= $|,)
    = is used for \1
mild: (?:can|may) (?:be used to )?(?:relieve|ease|treat) (mild (?:to|or|and) moderate pain)(?= $|,)
    = can be used for \1
mild: to (?:relieve|ease|treat) (mild (?:to|or|and) moderate pain)
    = for \1
mild: (analgesic|analgesics|painkiller|pain reliever|opioid|medicine|medication) for
     (mild (?:to|or|and) moderate pain)(?= $|,)
    = \1 that is used for \2
"""

_ADDED = r"""
centrally: centrally acting ((?:synthetic |semi synthetic )?opioid analgesics?)
    = \1
answer: ^the (?:straightforward|short|simple|quick|direct|brief|plain) {word} is (?:no|yes),
    =
under: ^((?:the )?(?:us |u s |united states )?(?:fda|food and drug administration)(?:; fda;)? approved {x} in \d+)
     {word} the (?:brand|trade) name ([a-z]+)(?= $)
    = \1 and \2 is also known as \3
characterized/characterised: (is|are) {word} as (an?)
    = \1 \2
body: (receptors?) in the brain,? (?:the )?spinal cord,? and (?:in )?other (?:areas|parts) of the {word}
    = \1 in the brain and spinal cord
"""

OF_PROSE_SAID = (
    *restatements(_ADDED),
    *restatements(_GROUPS),
    *restatements(_NAMES),
    *restatements(_LAW),
    *restatements(_MATTERS),
    *restatements(_WORKINGS),
    *restatements(_RISKS),
    *restatements(_USES),
)
