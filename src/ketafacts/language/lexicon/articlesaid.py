r"""What articles and fact sheets write around a plain claim, and the claim; in the form of ``listing.restatements``.

They list effects and uses under a general word ("conditions such as"), spell out what a schedule means, and tell a
brand, an approval or a form in the words of a registry. What is passed over adds nothing that could be false.
"""

from ketafacts.language.lexicon.listing import restatements

ARTICLE_MACROS = {
    "many": (
        "(?:(?:a |an )?(?:wide |broad |whole |large )?(?:range|variety|number|array|host) of|lots of|many|several|various|"
        "different|certain|some|multiple)"
    ),
    "ills": (
        "(?:(?:medical|health|mental health|skin|painful|other|different|bacterial|psychiatric|neurological|types of|"
        "kinds of|common) )*(?:conditions|disorders|problems|ailments|illnesses|diseases|maladies|infections|things|"
        "symptoms|uses|issues|complaints)"
    ),
    "suchas": ",? (?:such as|including|like|for example|for instance|which include)",
    "givenfor": "(used (?:to treat|for|to manage|in)|prescribed (?:to treat|for)|approved (?:to treat|for)|"
    "indicated (?:to treat|for)|taken for|licensed (?:to treat|for)|recommended for|to treat|treats?)",
    "agency": "(?:the )?(?:us |u s |united states )?food and drug administration;?(?: fda;?)?",
    "abuse": "(?:abuse|misuse|addiction)(?: (?:and|or) (?:misuse|abuse|addiction|(?:psychological |physical )?dependence))?",
    "graded": "(?:(?:severe|strong|marked) )?",
}

_LISTS = r"""
include/be/are: ^(?:the )?(?:more |most |less )?common (?:and )?(?:minor|mild) (side|adverse) effects
    = common \1 effects
effects: ^(?:more |other )?(?:rare|uncommon) but (?:serious|severe|dangerous) (side|adverse) effects
    = serious \1 effects
effects: ^(?:the )?other (?:cns |central nervous system;? (?:cns;? )?|common )(?:side )?effects of
    = other side effects of
effects: ^some of the (side )?effects of
    = \1effects of
such/including/like/include: {givenfor} {many} {ills}{suchas}
    = \1
conditions/maladies/ailments/symptoms/disorders/problems/illnesses: {givenfor} {ills}{suchas}
    = \1
people/patients/adults: (used|prescribed) to treat {word} with
    = \1 for
mainly/primarily/mostly/chiefly/principally: (medicine|drug|medication) {word} used
    = \1 used
"""

_LAW = r"""
potential: (schedule (?:i|ii|1|2)(?= )[^,;]*?),? (?:meaning|which means|indicating|because|as|since|reflecting)
    (?: that)?(?: it has| they have| its| their)? (?:a |the )?high potential for {abuse}
    (?:(?: and| with) {graded}(?:liability to cause |risk of |potential for )?
    (?:(?:psychological|physical)(?: (?:and|or) (?:psychological|physical))? )?dependence)?
    = \1
potential: (schedule (?:i|1)(?= )[^,;]*?),? (?:meaning|which means|indicating|because|as|since|reflecting)(?: that)?
    (?: it has| they have)? (?:a |the )?high potential for {abuse} and (?:has )?no (?:currently )?accepted medical use
    (?: in the (?:us|united states))?
    = \1
potential: (schedule (?:i|ii|1|2)(?= )[^,;]*?),? (?:due to|because of) (?:its|their) high potential for {abuse}
    = \1
regulations/law: (schedule \w+ (?:drug|substance|controlled substance)) under (?:us )?federal {word}
    = \1 in the us
"""

_APPROVALS = r"""
gained/won/received/obtained/got/earned: (first )?{word} (?:its )?(?:us )?fda approval (on|in)
    = was \1approved by the fda \2
administration: has approval from {agency} (for|to)
    = is fda approved \1
administration: (approved|cleared|licensed) (?:for use )?by {agency}(?= (?:for|to|in|as|on)|$)
    = \1 by the fda
has: has fda approval (for|to)
    = is fda approved \1
controlling/lowering/managing: {word} (?:high )?blood (?:sugar|glucose)(?: levels?)? in (?:adults|people|patients) with
     type 2 diabetes(?: mellitus)?
    = type 2 diabetes
control/lower/manage: to (?:help )?{word} (?:high )?blood (?:sugar|glucose)(?: levels?)? in (?:adults|people|patients)
     with type 2 diabetes(?: mellitus)?
    = for type 2 diabetes
"""

_NAMES = r"""
name/names: (?:is|are) also known (?:by|under) (?:its|their) (?:drug|generic|scientific|chemical|brand|trade) {word},?
    = is also known as
names: (sold|marketed|available|known|prescribed and sold) under (?:several|many|various|a number of|other)
    (?: different| other)? (?:brand |trade )?names,? (?:including|such as|like)
    = sold under the brand names
shortened: ,? (?:popularly|often|commonly|usually|sometimes) shortened to
    = , also known as
legally: legally (sold|available) under
    = \1 under
prescribed: (?:are|is) commonly prescribed forms of
    = are brands of
"""

_FORMS = r"""
nose: (snorted|sniffed|inhaled) (?:through|up) the nose
    = snorted
bloodstream/vein/veins: injected (?:directly )?into (?:the|a) {word}
    = injected
orally: (?:can be |is |may be )(?:usually |commonly |typically )?taken orally as (?:an? )?(?:tablets?|capsules?|chewable tablets|suspensions?|liquids?|solutions?)
    (?:, (?:tablets|capsules|chewable tablets|suspensions|liquids|solutions))*
    (?:,? (?:or|and) (?:a )?(?:tablets?|capsules?|suspensions?|liquids?|solutions?))?
    = is taken by mouth
forms: comes in (?:two|three|several|different|various)(?: primary| main| different)? forms;?,?
    = is available as
available: medication, available as
    = medication and is available as
"""

_MEANS = r"""
reversal: is an? (?:opioid )?overdose reversal (?:medication|medicine|drug|agent)
    = reverses an opioid overdose
resulting: an? overdose resulting from
    = an overdose of
drugs: from (?:non opioid|other) drugs,? (?:like|such as|including)
    = from
drugs: of (?:non opioid|other) drugs,? (?:like|such as|including)
    = of
relaxation/euphoria/sociability/calm/happiness: (can|may|could) (?:also )?(?:induce|produce|cause) (?:a )?feelings? of
    = \1 cause
"""

OF_ARTICLES = (
    *restatements(_LISTS),
    *restatements(_LAW),
    *restatements(_APPROVALS),
    *restatements(_NAMES),
    *restatements(_FORMS),
    *restatements(_MEANS),
)
