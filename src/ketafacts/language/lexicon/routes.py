"""How a medicine is given, in everyday words: its forms, what is done with it, and where it goes."""

from ketafacts.language.lexicon.listing import listed

# Forms, by the way they are given.
_OF_ROUTES = {
    "oral": "tablet; pill; capsule; caplet; syrup; oral solution; oral liquid; oral tablet; oral capsule; elixir; tab",
    "transdermal": "patch; skin patch; transdermal patch; stick on patch; adhesive patch; wearable patch",
    "intranasal": "nasal spray; nose spray; nasal sprays; intranasal spray; nasal device; nasal inhaler",
    "buccal": "lozenge; lollipop; buccal film; buccal tablet; buccal liquid; buccal solution",
    "sublingual": (
        "sublingual tablet; sublingual film; sublingual strip; under the tongue tablet; under the tongue film"
    ),
    "injection": "injection; shot; jab; injectable; depot injection; depot shot; depot; long acting injection",
    "intravenous": "drip; iv drip; iv infusion; infusion; iv push; iv bolus; intravenous drip; intravenous infusion",
    "rectal": "suppository; rectal suppository; rectal gel; rectal solution",
    "inhaled": "inhaler; puffer; nebuliser; nebulizer",
    "topical": "cream; ointment; skin cream; topical gel; topical cream; skin gel",
    "implant": "implant; skin implant; under the skin implant",
}
FORM_WORDS = frozenset(
    word
    for forms in _OF_ROUTES.values()
    for form in listed(forms)
    for word in (form.split()[-1], f"{form.split()[-1]}s")
) | {"suppositories", "form", "patches"}
# Of those given in one way only some medicines come as one of these.
UNCOMMON_FORMS = frozenset(
    {
        *("lollipop", "lozenge", "film", "strip", "troche", "syrup", "liquid", "cream", "gel", "ointment", "gum"),
        *("inhaler", "lotion", "drops", "solution", "elixir", "powder", "foam", "pellet"),
    }
)
# Most medicines for the mouth come as the one, and some only as the other, or are drunk.
TABLET, CAPSULE, DRUNK = "tablet", "capsule", "drink"
# What something may be called by the form in which it comes.
CALLED_BY_FORM = {
    word: route
    for route, words in {
        "oral": "tablet tablets pill pills capsule capsules caplet syrup",
        "injection": "injection injections jab jabs shot shots",
        "transdermal": "patch patches",
        "topical": "cream creams ointment ointments",
        "inhaled": "inhaler inhalers puffer puffers",
    }.items()
    for word in words.split()
}
# In which way somebody takes what is named beside the verb.
WAYS_OF_TAKING = {
    form: route
    for route, verbs in {
        "oral": "swallow swallows swallowed swallowing drink drinks drinking drunk eat eats eating eaten chew chews "
        "chewed chewing",
        "injection": "inject injects injected injecting",
        "intranasal": "snort snorts snorted snorting sniff sniffs sniffed sniffing",
        "smoked": "smoke smokes smoked smoking",
        "inhaled": "inhale inhales inhaled inhaling",
    }.items()
    for form in verbs.split()
}
# What else tells of a way of taking: what it is taken with, and where.
_TAKEN_WITH = {
    "oral": "liquid liquids lozenge lozenges mouth",
    "intranasal": "spray sprays nasal nose",
    "injection": "needle needles syringe syringes pen pens",
    "inhaled": "balloon balloons",
    "topical": "gel gels lotion lotions",
}
# All words that tell of a way of taking, by route.
TELLING_OF_ROUTE = {
    route: frozenset(
        {
            *(word for words in (CALLED_BY_FORM, WAYS_OF_TAKING) for word, way in words.items() if way == route),
            *_TAKEN_WITH.get(route, "").split(),
        }
    )
    for route in dict.fromkeys((*CALLED_BY_FORM.values(), *WAYS_OF_TAKING.values()))
}
# Where it goes, or what is done with it.
_PLACES = {
    "oral": "by mouth; through the mouth; swallowed whole; gulped; gulped down; swallowed down; popped; drunk; eaten",
    "intranasal": (
        "into one nostril; up one nostril; in one nostril; in each nostril; "
        "up a nostril; up the nostrils; into a nostril; into the nostril; into the nostrils; into each "
        "nostril; up each "
        "nostril; through the nostrils; sniffed; insufflated; up your nose; up their nose; into your nose; in a nostril"
    ),
    "intravenous": (
        "straight into a vein; directly into a vein; straight into the vein; into an arm vein; into a vein in the arm; "
        "into the blood; straight into the bloodstream; directly into the bloodstream; by drip; by a drip; on a drip; "
        "by slow infusion; by iv; through a drip; by a vein; mainlined; infused; into your veins; via a vein; by vein"
    ),
    "intramuscular": (
        "into a large muscle; into the buttock muscle; into the buttock; into a buttock; into the arm; "
        "into arm muscle; into a big muscle; into the thigh; into the shoulder; into the upper arm; into "
        "the deltoid; "
        "into the thigh muscle; deep into a muscle; into the buttocks; into the gluteal muscle; in the thigh; "
        "in the muscle"
    ),
    "subcutaneous": (
        "beneath the skin; into the fat under the skin; just under the skin; below the skin; into the belly"
    ),
    "sublingual": "underneath the tongue; under your tongue; under their tongue; beneath your tongue",
    "buccal": (
        "between the cheek and gum; inside your cheek; on the inside of the cheek; against the inside of the cheek"
    ),
    "transdermal": "via the skin; across the skin; stuck on the skin; stuck to the skin; through your skin",
    "topical": "rubbed on the skin; rubbed into the skin",
    "on the skin": "onto the skin; on to the skin; on your skin",
    "inhaled": (
        "breathed in; breathed in through a mask; through a mask; through a face mask; by breathing it in; "
        "into the lungs; through the lungs; by puffer; via inhaler"
    ),
    "rectal": "into the rectum; up the bottom; through the rectum; into the back passage",
    "injection": "by needle; with a needle; through a needle; by syringe; with a syringe; by jab; shot up; jabbed",
    "smoked": "by smoking it; by smoking",
    "epidural": "into the epidural space; as an epidural; by epidural",
    "intrathecal": "into the spinal canal; into the fluid around the spinal cord; into the fluid around the spine",
}


def _an(noun: str) -> str:
    return f"an {noun}" if noun[0] in "aeiou" else f"a {noun}"


WAYS = {
    **{
        said: route
        for route, forms in _OF_ROUTES.items()
        for form in listed(forms)
        for said in (
            *(f"as {_an(form)}", f"as {form}s", f"in {form} form", f"in the form of {_an(form)}", f"by {form}"),
            *(f"in the form of {form}s", f"via {_an(form)}", f"through {_an(form)}", f"with {_an(form)}"),
            *(f"by {_an(form)}", f"in {form}s", f"as the {form}"),
        )
    },
    **{place: route for route, places in _PLACES.items() for place in listed(places)},
    **dict.fromkeys(listed("skin patches; transdermal patches; stick on patches"), "transdermal"),
    **dict.fromkeys(listed("caplets; oral tablets; oral capsules"), "oral"),
    **dict.fromkeys(listed("jabs; depot injections; depot shots; jab"), "injection"),
    **dict.fromkeys(listed("as suppositories; suppositories"), "rectal"),
    **dict.fromkeys(listed("as a film; as films; as a strip; as strips; film; films; strip; strips"), "film"),
    **dict.fromkeys(listed("liquid; as a liquid; liquid medicine; oral liquid; as a tea"), "oral"),
    **dict.fromkeys(listed("lozenge on a stick; lollipop on a stick"), "buccal"),
}
# What is swallowed, put in the bowel or on the skin may act there and never reach the blood.
ABSORBED, MAY_STAY = "absorbed", frozenset({"oral", "rectal", "topical"})
# What is done with it, in the passive: one of the ways follows.
HANDLING = listed(
    "be wear; be swallow; be pop; be drip; be infuse; be stick; be slip; be squirt; be rub; be tuck; be melt; be drop; "
    "be breathe; be suck; be chew; be eat; be drink; be push; be shoot; be load; be feed; be inject; be pump; be puff; "
    "be place; be put; be deliver; be introduce; melt; "
    "dissolve; be absorb; be sniff; be inhale; be snort; be spray; be make as; be supply as; be dispense as; "
    "be package as; be formulate as; be produce as; exist as; exist in; be offer as; be prepare as; be "
    "supply; be dispense; "
    "be formulate; be prescribe; take the form of; come as"
)

# Forms that say nothing of the way it is taken.
PLAIN_FORMS = frozenset(
    {
        *("powder", "leaf", "leaves", "extract", "extracts", "tea", "solution", "vial", "vials", "ampoule", "ampoules"),
        *(
            "plant",
            "plants",
            "crystals",
            "resin",
            "product",
            "products",
            "salts",
            "molecule",
        ),
        *("packet", "packets", "brand", "liquid", "pump", "pumps", "base"),
    }
)
# A drug in one of its forms, said behind its name, and the route the form is for.
FORMS = {
    **dict.fromkeys(("tablet", "tablets", "pill", "pills", "capsule", "capsules", "caplets", "syrup"), "oral"),
    **dict.fromkeys(("patch", "patches"), "transdermal"),
    **dict.fromkeys(("lozenge", "lozenges", "lollipop", "lollipops"), "buccal"),
    **dict.fromkeys(("film", "films", "strip", "strips"), "sublingual"),
    **dict.fromkeys(("cream", "creams", "gel", "gels", "ointment", "ointments"), "topical"),
    **dict.fromkeys(("injection", "injections", "shot", "shots"), "injection"),
    **dict.fromkeys(("infusion", "infusions", "drip"), "intravenous"),
    **dict.fromkeys(("nasal spray", "nose spray"), "intranasal"),
}
# The same, said before its name; what is sold on the street is no form that a medicine has.
FORMS_BEFORE = {
    **{route: route for route in ("oral", "transdermal", "buccal", "intranasal", "intravenous", "topical", "rectal")},
    **{route: route for route in ("sublingual", "intramuscular", "subcutaneous", "epidural", "intrathecal")},
    "nasal": "intranasal",
    "injectable": "injection",
    "transmucosal": "buccal",
    **dict.fromkeys(("illicit", "illicitly", "illegally", "street"), "illicit"),
}
# Routes by which it is injected.
INJECTIONS = ("intravenous", "intramuscular", "subcutaneous", "epidural", "intrathecal")
# The routes that what is told as one of them may be for.
ROUTES_OF_FORMS = {
    "injection": INJECTIONS,
    "transdermal": ("topical",),
    "topical": ("transdermal",),
    "sublingual": ("buccal",),
}
# Words for more than one route.
# A patch is worn on the skin as an ointment is.
ROUTES_MEANT = {
    "on the skin": ("topical", "transdermal"),
    "injection": INJECTIONS,
    "film": ("sublingual", "buccal", "oral"),
}
ONLY = ("only", "solely", "exclusively", "just")
# What is done with a form: "a tablet that melts under the tongue".
DONE = listed(
    "melt; melts; dissolve; dissolves; be; go; goes; placed; put; held; kept; stuck; worn; taken; given; left"
)
# "Into a vein or a muscle".
PLACES = {"muscle": "intramuscular", "muscles": "intramuscular", "vein": "intravenous", "veins": "intravenous"}
# One thing told in two ways: the wider of the two, and what narrows it.
NARROWER = (
    ("injection", frozenset(INJECTIONS)),
    ("on the skin", frozenset({"topical", "transdermal"})),
    ("topical", frozenset({"transdermal"})),
    ("oral", frozenset({"sublingual", "buccal"})),
    ("film", frozenset(ROUTES_MEANT["film"])),
    ("buccal", frozenset({"sublingual"})),
    ("inhaled", frozenset({"smoked"})),
)
