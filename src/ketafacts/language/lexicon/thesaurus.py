"""The ordinary words for each relation, by what they say: verb phrases in base form, in the form of ``RELATIONS``.

A phrase is here when it says the relation of whatever may stand as its object. What says one thing of a receptor and
another of a disease ("stop", "work on") is left out, or takes only objects of one type.
"""

from ketafacts.language.lexicon.listing import listed

_WHOM = (
    *listed(
        "people; users; patients; you; someone; somebody; the user; the patient; a person; them; a patient; anyone; "
        "an overdose victim; overdose victims; victims; a user; some people; takers"
    ),
)


def _to_each(*frames: str) -> tuple[str, ...]:
    """Return each frame with each word for people in the place of its dash."""
    return tuple(frame.replace("-", whom) for frame in frames for whom in _WHOM)


# An effect follows, which the drug brings about.
_CAUSE = (
    *listed(
        "occasion; engender; beget; breed; foster; fuel; stoke; whip up; work up; instigate; incite; spur; kindle; "
        "ignite; inflict; wreak; usher in; be the cause of; be a culprit in; be the culprit behind; be at the root "
        "of; be at the bottom of; lie behind; stand behind; be guilty of; be a common cause of; be one cause of; be "
        "one of the causes of; be a frequent cause of; end up causing; wind up causing; go on to cause; bring in its "
        "wake; leave in its wake; leave behind; carry with it; carry with them; bring along; have the drawback of; "
        "have the downside of; have the side effect of; come at the price of; come at the cost of; come along with; "
        "come together with; come hand in hand with; open the door to; pave the way for; lay the ground for; set the "
        "stage for; be a gateway to; be plague by; be hamper by; be limit by; be beset by; be blight by; be mar by; "
        "be link in studies to; have be link with; have be link to; have be associate with; have be blame for; have "
        "be implicate in; have be know to cause; have a reputation for; have a reputation for causing; be rough "
        "enough to cause; pose a danger of; present a danger of; bring the danger of; bring the risk of; carry the "
        "danger of; carry a danger of; carry the hazard of; share a risk of; have a habit of causing; be in the habit "
        "of causing; have a tendency to cause; have a knack for causing; be quick to cause; be able to bring on; be "
        "strong enough to cause; be powerful enough to cause; be potent enough to cause; be enough to cause"
    ),
    *_to_each(
        *listed(
            "land - with; land - in; lumber - with; burden - with; bless - with; fill - with; hit - with; leave - "
            "facing; leave - struggling with; leave - suffering from; leave - prone to; make - prone to; make - "
            "susceptible to; make - vulnerable to; predispose - to; cost -; drive - into; lead - into; tip - over "
            "into; bring - to the point of; subject - to; bring - out in; set - up for; cause - to go through; make - "
            "go through; put - through; trap - in; lock - into; drag - into"
        ),
    ),
)
# A symptom or a disease follows, which the drug makes less, ...
_RELIEVE = (
    *listed(
        "soothe; calm; calm down; settle; settle down; quell; quiet; quieten; quieten down; tame; dull; numb; blunt; "
        "deaden; lessen; lighten; soften; mitigate; moderate; temper; subdue; damp down; dampen; dampen down; tone "
        "down; turn down; take the edge off; take the sting out of; knock back; keep at bay; hold at bay; keep in "
        "check; hold in check; keep under control; rein in; bring under control; get under control; keep on top of; "
        "keep a lid on; keep down; hold down; bring relief from; give relief from; offer relief from; provide relief "
        "from; bring relief in; provide relief of; offer relief of; provide relief for; give relief for; make more "
        "bearable; help people cope with; help patients cope with; help people live with; help people manage; "
        "diminish; tackle; deal with; fight; fight off; counter; act against; beat back; be good for; be good "
        "against; be good at relieving; be good at treating; be effective at relieving; be effective at treating; be "
        "useful for; be useful in; be useful against; be helpful for; be helpful in; be handy for; work wonders for; "
        "do wonders for; make inroads into; bring down; cut down; curb; ameliorate; abate; assuage; allay; palliate; "
        "salve; cool; cool down; improve; relax; loosen; unblock; remedy"
    ),
    *_to_each("relieve - of", "give - relief from", "bring - relief from", "help - with"),
)
_RELIEVE += ("clear up", "clear", "get rid of", "take away", "shift", "sort out", "dispel", "chase away", "drive away")
# ... or takes away altogether.
_CURE = (
    *listed(
        "cure; wipe out; banish; abolish; fix; eliminate; remove; stamp out; put an end to; clear away; put a stop "
        "to; do away with; eradicate; end; heal; be a cure for; be the cure for"
    ),
    *_to_each("rid - of", "cure - of", "free - from", "free - of"),
)
# A target follows.
_BLOCK = (
    *listed(
        "put the brakes on; put the brake on; apply the brakes to; gum up; stop up; block up; block off; lock up; "
        "tamp down; damp down; clamp down on; stifle; curb; quell; restrain; thwart; foil; hobble; cripple; disrupt; "
        "blockade; get in the way of; stand in the way of; put out of action; take out of action; take out of play; "
        "hold back; put to sleep; shut the door on; keep closed; bar; keep shut; stop the working of; stop the action "
        "of; stop the activity of; stop the firing of; dial down; choke off; squelch; gag; muzzle; knock offline; "
        "take offline; power down; scramble; block access to; block signalling at; block signaling at; block "
        "signalling through; put the lid on; occupy and shut down; plug up; wedge shut; bung up; clog up; suppress "
        "the activity of; reduce the activity of; lower the activity of; dampen the activity of; decrease the "
        "activity of; inhibit the activity of; inhibit the action of; stop signals at; stop signals from; prevent the "
        "action of"
    ),
)
_ACTIVATE = (
    *listed(
        "light up; kick into action; jolt; spur; ramp up; crank up; step up; set in motion; awaken; stir into action; "
        "put into action; bring to life; set to work; kick start; jump start; power up; press the button of; flip on; "
        "switch into action; fire off; goose; prod into action; stir up; occupy and activate; sit on and activate; "
        "lock onto and activate; latch on to and activate; act as a stimulant of; be a stimulator of; be an activator "
        "of; act as an activator of; dial up; trigger the activity of; increase the action of; boost the action of; "
        "strengthen the action of; strengthen the effect of; strengthen the effects of; boost the effect of; boost "
        "the effects of; enhance the effect of; enhance the effects of; amplify the effect of; amplify the effects "
        "of; amplify the action of; stimulate the activity of; turn up the activity of; turn up the volume of"
    ),
)
_BIND = (
    *listed(
        "latch on to; lock on to; lock into; hook on to; hook into; hook up to; fix onto; fix on to; fix to; clip "
        "onto; clip on to; snap onto; slot into; dock in; dock to; dock on; dock on to; sit on; park on; nestle in; "
        "nestle into; stick onto; stick on to; glue itself to; cling on to; cling onto; adhere to; couple to; couple "
        "with; attach on to; hang on to; hang onto; seize; capture; take hold of; rest on; perch on; attach at; bind "
        "with; bind into; attach onto; fasten on; fasten on to; clamp on to; join onto; settle onto; settle into; be "
        "a ligand of; be a ligand for; be a ligand at; anchor to; anchor onto; tether to; grab hold of; grab on to; "
        "grip onto; stick at; form a bond with; make a bond with; have a taste for; have a liking for; have an "
        "attraction to"
    ),
)
_ACT = (
    *listed(
        "go for; aim at; be aim at; hone in on; zero in on; strike; operate upon; be active at; be active on; have "
        "activity against; do its work at; do its work on; do its job at; do its job on; go after; work its effects "
        "at; work its effect at; play out at; take effect at; take effect on; play upon; have an impact on; have an "
        "effect at; have action on; have an action on; work chiefly on; single out; be direct at; be target at; have "
        "its site of action at; have its target in; direct itself at"
    ),
)
# "Exerts its effect", behind which it is told by what means.
_WORKING = (
    *(
        f"{verb} {whose} {what}"
        for verb in ("exert", "produce", "have", "get", "achieve", "deliver", "bring about", "work", "gain", "create")
        for whose in ("its", "their", "most of its", "much of its")
        for what in (
            *listed(
                "effect; effects; action; actions; main effect; main effects; therapeutic effect; therapeutic "
                "effects; clinical effect; clinical effects; benefits; results; pain relief"
            ),
        )
    ),
    *(f"do {whose} {what}" for whose in ("its", "their") for what in ("work", "job", "thing", "business", "magic")),
    *(f"work {whose} {what}" for whose in ("its", "their") for what in ("magic", "way", "wonders")),
    *listed("act; work; operate; function; take effect"),
)
_BY = {"by": "gerund", "through": "through", "via": "through", "by way of": "through", "by means of": "through"}
# "(Works through) blockade of" a target, and what that does there.
MEANS = {
    **dict.fromkeys(("blockade", "inhibition", "antagonism", "suppression", "blocking", "inactivation"), "block"),
    **dict.fromkeys(("activation", "stimulation", "agonism", "enhancement", "potentiation", "triggering"), "activate"),
    **dict.fromkeys(("binding", "attachment", "affinity"), "bind"),
    **dict.fromkeys(("action", "actions", "effects", "effect", "activity", "interaction", "interactions"), "act"),
    **dict.fromkeys(("partial activation", "partial agonism", "partial stimulation"), "partial"),
}
MEANS_OF = ("of", "at", "on", "to", "with", "for")
# A drug, a class or an overdose follows.
_REVERSE = (
    *listed(
        "roll back; turn back; wind back; turn around; bring to an end; put a stop to; put an end to; reverse an "
        "overdose of; reverse the effect of an overdose of; reverse overdoses of; treat overdoses of; treat an "
        "overdose of; treat poisoning with; treat poisoning by; be a remedy for; be a rescue for; be the rescue drug "
        "for; be a rescue drug for; be the rescue medicine for; be a rescue medicine for; be an antagonist for; stop "
        "and reverse; undo and reverse; strip away the effects of; wipe away; reverse much of the effect of; block "
        "and reverse; block or reverse; quickly undo; be use against"
    ),
    *(
        f"be {article} {how} antidote {of}"
        for article in ("a", "the", "an", "one")
        for how in (
            *listed(
                "standard; usual; specific; main; recognised; recognized; known; established; emergency; go to; "
                "proven; fast; quick; effective; reliable; life saving; lifesaving; proper; right"
            ),
        )
        for of in ("to", "for", "against")
    ),
    "be an antidote against",
    "be the antidote against",
    *_to_each(
        *listed(
            "bring - back from; bring - round from; bring - around from; pull - back from; drag - back from; snap - "
            "out of; get - out of; bring - out of; lift - out of; pull - through; save - after; rescue - after; "
            "revive - after; save - during; keep - alive after; keep - alive through; bring - round after; bring - "
            "back after; wake - after; wake - up after; save - in; shake - out of; bring - to after; jolt - out of; "
            "rouse - after; awaken - from; yank - back from; rescue - in; resuscitate - after; resuscitate - from; "
            "snatch - back from"
        ),
    ),
)
# What it is made of follows, ...
_CONTAIN = (
    *listed(
        "comprise; be compose from; be formulate from; be compound from; be put together from; be build from; be "
        "build around; have as its active ingredient; have as its main ingredient; house; boast; wrap up; have for "
        "its active ingredient; use as its active ingredient; be brew from; be a cocktail of; fuse; be a combination "
        "product of; be a fixed combination of; be a combo of; be a marriage of; couple; be a blend of; be a brew of; "
        "be a formulation of; be a preparation of; bring you; come loaded with; have inside it; be pack with; be "
        "lace with; join"
    ),
)
# ... or what it is a part of.
_PART_OF = (
    *listed(
        "be the drug in; be the medicine in; be what is in; be the stuff in; be the active drug in; go into; be the "
        "active medicine in; be one of the drugs in; be one of the ingredients in; be one ingredient of; be one of "
        "the ingredients of; be one of the active ingredients in; be a constituent of; be contain in; be one of two "
        "ingredients in; be one half of; be part of what is in; be present in; be include in; be one of the alkaloids "
        "in; be one of the alkaloids of; be one of the alkaloids find in; be an alkaloid find in; "
        "be combine into; be put in; be the opioid component of; be an "
        "alkaloid in; be an alkaloid of; be a component of"
    ),
)
# What the body makes of it.
_BECOME = (
    *listed(
        "be broken into; be process into; be process to; be transform into; be transform to; be cleave to; be "
        "hydrolyse to; be hydrolyze to; be metabolise to; be metabolise into; be split into; be "
        "activate to; be activate into; be reduce to; be oxidise to; be oxidize to; be demethylate to; be rework "
        "into; convert to; convert into; change into; change to; transform into; metabolise to; metabolise into; "
        "metabolize into; break up into; degrade to; degrade into; yield; be degrade to; be degrade into; give rise "
        "to the metabolite; form the metabolite; decay into; end up as; leave the body as; be chop up into; be break "
        "up into; have as a metabolite; have the metabolite; have as its active metabolite; be a prodrug that turn "
        "into; be the prodrug of; be the parent drug of"
    ),
)
_MADE_OF = (
    *listed(
        "be form from; be what the body make from; be produce from; be generate from; result from the breakdown of; "
        "be a metabolic product of; be one of the metabolites of; be one metabolite of; be a break down product of; "
        "be the breakdown product of; be the metabolite of; be the main breakdown product of; be an offshoot of; be "
        "form in the body from; be make in the body from; be make by the body from; be form by the body from; be form "
        "in the liver from; be make in the liver from; be produce in the body from; arise from"
    ),
)
_MISSED = listed(
    "slip past; slip by; get past; get by; evade; elude; escape; dodge; go unseen by; go unseen on; go "
    "unnoticed by; go "
    "unnoticed on; go unrecognised by; be invisible on; be overlook by; be not see by; fly under the radar "
    "of; be lose on; "
    "be unseen by; be undetectable by; be undetectable on; be undetectable in; escape detection by; escape "
    "detection on; "
    "avoid detection by; avoid detection on; go undetected by; go undetected on; pass unnoticed on; pass under"
)
_FOUND = listed(
    "be flag up by; be flag up on; give a positive on; test positive on; come back positive on; be pick up "
    "in; be spot by; "
    "be spot on; be find on; be trace in; be trace by; be pick out by; be reveal on; be notice by; be identify by; be "
    "identify in; be identify on; light up; trip; ping; leave a trace on; leave traces on; be look for on; "
    "be test for by; "
    "be test for on; be screen for by; be screen for on; be one of the drugs on; be among the drugs on; "
    "appear in; feature on"
)
_WEAKENING = tuple(
    f"{verb} the {what} of"
    for verb in listed(
        "weaken; reduce; lessen; dampen; blunt; oppose; decrease; lower; diminish; cut; undo; counter; "
        "suppress; undermine"
    )
    for what in ("effect", "effects", "action", "actions", "activity")
)
_NO_USE = (
    *listed(
        "do nothing for; do nothing against; do nothing about; be no help for; be no help in; be no help with; be no "
        "use for; be no use in; be no use against; be of no use for; be of no use in; be of no use against; be no "
        "good for; be no good against; be useless for; be useless in; be useless against; be no match for; have no "
        "effect on; have no effect against; have no power over; be powerless against; be no answer to; be ineffective "
        "against; be ineffective for; be ineffective in; be worthless against; be no cure for; be worthless for; be "
        "of no help in; be of no help for; be of no help against; be no treatment for; be no remedy for; do not a "
        "thing for; bring no relief from; offer no relief from; give no relief from"
    ),
)

# What a phrase says depends on what follows it: by the type of that, the predicate and its detail.
SENSES: dict[str, dict[str, tuple[str, str]]] = {
    "curb": {"target": ("acts-on", "block"), "condition": ("relieves", ""), "effect": ("relieves", "")},
    "block": {
        "target": ("acts-on", "block"),
        "drug": ("reverses", ""),
        "class": ("reverses", ""),
        "condition": ("relieves", ""),
        "effect": ("relieves", ""),
    },
    "rouse": {"target": ("acts-on", "activate"), "effect": ("causes", ""), "condition": ("causes", "")},
    "target": {"target": ("acts-on", "act"), "condition": ("used-for", "used")},
    "sit in": {"target": ("acts-on", "bind")},
    "give": {"effect": ("causes", "")},
    "wipe out": {
        "drug": ("reverses", ""),
        "class": ("reverses", ""),
        "condition": ("relieves", "wholly"),
        "effect": ("relieves", "wholly"),
    },
}
_TYPED = {
    "curb": (
        *listed(
            "curb; dampen; damp down; dampen down; quell; quiet; quieten; blunt; dull; deaden; mute; suppress; "
            "subdue; tone down; turn down; calm; calm down; knock back; hold back; hold down; keep down; keep a lid "
            "on; rein in; put the brakes on; stop; knock out; shut off; shut down; switch off; turn off; cut off; "
            "bring under control"
        ),
    ),
    "block": (
        "block",
        "inhibit",
        "counter",
        "block off",
        "neutralize",
        "neutralise",
        "oppose",
        "nullify",
        "cancel out",
    ),
    "rouse": (
        *listed(
            "trigger; set off; spur; stir up; kick off; provoke; whip up; fire up; kindle; ignite; drive; jolt; "
            "spark; stimulate; activate; promote; excite"
        ),
    ),
    "target": ("target", "go after", "aim at"),
    "sit in": ("sit in", "sit within"),
    "give": ("give",),
    "wipe out": ("wipe out", "abolish"),
}
TYPED = {phrase: sense for sense, phrases in _TYPED.items() for phrase in phrases}

THESAURUS: dict[str, tuple[str, str]] = {
    **{phrase: next(iter(SENSES[sense].values())) for phrase, sense in TYPED.items()},
    **dict.fromkeys(_NO_USE, ("works-on", "not act")),
    **dict.fromkeys(_MISSED, ("missed-by", "")),
    **dict.fromkeys(_FOUND, ("detected-by", "")),
    **dict.fromkeys(_WEAKENING, ("acts-on", "block")),
    **dict.fromkeys(listed("be dream up; be think up; be come up with; be cook up"), ("happened", "synthesised")),
    **dict.fromkeys(
        listed(
            "be give the green light; be give the go ahead; get the nod; win the nod; be wave through; be "
            "sign off; be pass; "
            "be give the nod; be give a licence; be give a license; be give approval; be award approval; be "
            "clear for sale"
        ),
        ("happened", "approved"),
    ),
    **dict.fromkeys(
        listed(
            "be give the green light by the fda; be give the go ahead by the fda; get the nod from the fda; "
            "win the nod from "
            "the fda; be wave through by the fda; be give the nod by the fda; be award approval by the fda; "
            "get the fda s nod"
        ),
        ("happened", "approved US"),
    ),
    "give": ("causes", ""),
    **dict.fromkeys(_CAUSE, ("causes", "")),
    **dict.fromkeys(_CURE, ("relieves", "wholly")),
    **dict.fromkeys(_RELIEVE, ("relieves", "")),
    **dict.fromkeys(_REVERSE, ("reverses", "")),
    **dict.fromkeys(_BLOCK, ("acts-on", "block")),
    **dict.fromkeys(_ACTIVATE, ("acts-on", "activate")),
    **dict.fromkeys(_BIND, ("acts-on", "bind")),
    **dict.fromkeys(_ACT, ("acts-on", "act")),
    **{f"{working} {means}": ("acts-on", how) for working in _WORKING for means, how in _BY.items()},
    **dict.fromkeys(("owe its effects to", "owe its effect to", "owe its action to"), ("acts-on", "through")),
    **dict.fromkeys(("rely on", "work thanks to", "act thanks to", "depend for its effect on"), ("acts-on", "through")),
    **dict.fromkeys(_CONTAIN, ("contains", "")),
    **dict.fromkeys(_PART_OF, ("ingredient-of", "")),
    **dict.fromkeys(_BECOME, ("has-relative", "metabolite of")),
    **dict.fromkeys(_MADE_OF, ("related-to", "metabolite of")),
    **dict.fromkeys(("lack", "be without", "be devoid of", "be lack in"), ("contains-or-effect", "not ")),
    **dict.fromkeys(("be free from", "steer clear of"), ("causes", "not ")),
}
