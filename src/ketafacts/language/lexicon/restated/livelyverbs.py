"""Lively verbs for what the grammar reads in plain ones: "packs on the pounds" for "causes weight gain".

Each line of a table (with the indented ones behind it) is "trigger: verb and what is behind it = plain verb and what is
behind that", with both verbs in base form; "~" as the trigger is the verb itself. All forms of the verb are put in the
same form of the plain one, so that a negation or a "can" before it stays. An idiom stands here only with the words that
leave it one meaning.
"""

from ketafacts.knowledge.inflecting import forms

LIVELY_MACROS = {
    "upped": "(?:up|upwards?|higher|up and up|skywards?)",
    "downed": "(?:down|downwards?|lower)",
    "soaring": "(?:soaring|climbing|rocketing|skyrocketing|surging|shooting up|spiralling|spiraling|sky high|sky-high"
    "|through the roof|into orbit|into the stratosphere|skywards?|up)",
    "tumbling": "(?:tumbling|plummeting|plunging|nosediving|crashing|sliding|sinking|diving|through the floor"
    "|into freefall|into a nosedive|down)",
    "vitals": "(?:the |your |their |a patients )?(blood pressure|heart rate|pulse|blood sugar|body temperature"
    "|temperature|cholesterol|potassium|sodium)",
    "pounds": "(?:the |some |a few |extra )*(?:weight|pounds|kilos|kilograms)",
    "whites": "(?:the |your |their )?white (?:blood )?cells?",
    "bowels": "(?:the |your |up |peoples |their )*(?:bowels?|guts?|intestines)",
    "pin": "(?:pinpoints?|pinpricks?|pinholes?|pinheads?)",
    "amine": "(serotonin|dopamine|noradrenaline|norepinephrine)",
    "torrent": "(?:an? )?(?:flood|torrent|tide|wave|rush|surge|gush|tsunami|deluge|burst|cascade|tidal wave) of"
    "(?: the)?(?: brain chemical| feel good chemical)?",
    "fold": "(?:people|patients|users|you|someone|a person|them|takers|folk|folks)",
    "binder": "^(sugammadex|bridion|idarucizumab|praxbind|protamine(?: sulfate| sulphate)?)",
    "watchdog": "((?:the )?(?:us )?(?:food and drug administration(?: fda)?|fda|regulators?|ema|mhra"
    "|european medicines agency))",
}
_VERBS = """
~: pack on {pounds} = cause weight gain
~: send the scales {soaring} = cause weight gain
scales: send the scales {soaring} = cause weight gain
~: make the pounds (?:fall|drop|melt) (?:off|away) = cause weight loss
~: melt (?:away|off) {pounds} = cause weight loss
slim: make {fold} slim down = cause weight loss
slim: help {fold} slim down = cause weight loss
~: shed {pounds} = lose weight
white: knock out {whites} = wipe out white cells
white: strip the (?:blood|body) of {whites} = wipe out white cells
~: tank (?:the |your )?white (?:blood )?cell count = wipe out white cells
white: send (?:the |your )?white (?:blood )?cell counts? {tumbling} = wipe out white cells
qt: (?:stretch|push|drag|draw) (?:out )?(?:the|your) qt interval(?: out)?(?: on an? (?:ecg|ekg))? = prolong the qt
     interval
pressure/rate/pulse/sugar/temperature/cholesterol/potassium/sodium: (?:mess|play havoc|tamper) with {vitals} = affect
     \\1
qt: mess with (?:the|your) qt interval = prolong the qt interval
~: tip (?:an? |some )?(?:susceptible )?(?:patients?|people|person) into {x} = cause \\1
levels/level: (?:nudge|bump|jack|tip|ratchet|edge|crank|pump|hike|kick|inch|tick) {upped} (?:the )?{x} {word} =
     raise \\1 levels
levels/level: (?:nudge|bump|jack|tip|ratchet|edge|crank|push|kick|inch|tick) (?:the )?{x} {word} {upped} = raise
     \\1 levels
levels/level: (?:send|drive) (?:the )?{x} {word} {soaring} = raise \\1 levels
levels/level: (?:nudge|drag|knock|tip|edge|pull|push|bring) {downed} (?:the )?{x} {word} = lower \\1 levels
levels/level: (?:nudge|drag|knock|tip|edge|pull|push|bring) (?:the )?{x} {word} {downed} = lower \\1 levels
levels/level: (?:send|drive) (?:the )?{x} {word} {tumbling} = lower \\1 levels
pile: make {x} pile up(?: in the (?:blood|body))? = raise \\1 levels
pressure/rate/pulse/sugar/temperature/cholesterol/potassium/sodium: send {vitals} (?:climbing|up|upwards?|higher) =
     raise \\1
pressure/rate/pulse/sugar/temperature/cholesterol/potassium/sodium: drive {vitals} (?:higher|upwards?) = raise \\1
pressure: (?:send|drive) (?:the |your )?blood pressure (?:through the roof|into orbit|into the stratosphere|sky
     high) = send blood pressure soaring
rate/pulse/heart: send (?:the |your )?(?:heart rate|pulse|heart) {soaring} = make the heart race
pressure/rate/pulse/sugar/temperature/cholesterol/potassium/sodium: nudge up {vitals} = raise \\1
pressure/rate/pulse/sugar/temperature/cholesterol/potassium/sodium: nudge down {vitals} = lower \\1
pressure/rate/pulse/temperature/cholesterol: send {vitals} (?:tumbling|sliding|sinking|down|downwards|lower) =
     lower \\1
pressure: make (?:the |your )?blood pressure crash = cause low blood pressure
sugar: make (?:the |your )?blood sugar crash = cause hypoglycaemia
pressure: send (?:the |your )?blood pressure (?:crashing|plummeting|plunging|nosediving|through the floor) = cause
     low blood pressure
sugar: send (?:the |your )?blood sugar (?:crashing|plummeting|plunging|nosediving|through the floor) = cause
     hypoglycaemia
check: keep {vitals} in check = lower \\1
pounding: get the heart pounding = make the heart race
~: rev up the heart = make the heart race
potassium: make the kidneys (?:hang on|cling|hold on|cling on) to potassium = make the body hold on to potassium
potassium: make the body (?:hang on|cling|cling on) to potassium = make the body hold on to potassium
potassium: (?:hang on|cling|cling on) to potassium = make the body hold on to potassium
potassium: strip the body of potassium = lower potassium
potassium: wash potassium out of the (?:body|system|blood) = lower potassium
potassium: run down (?:the bodys )?potassium = lower potassium
potassium: leave (?:the body|you|people) (?:low on|short of|short on) potassium = lower potassium
appetite/hunger: (?:whet|spark|stoke) (?:the|your|peoples) {word} = increase appetite
bowels/bowel/gut/guts: (?:clog|gum|bung|block) up {bowels} = cause constipation
bunged: leave {fold} {word} up = cause constipation
crawl: slow the (?:gut|bowels?) to a crawl = cause constipation
halt: (?:grind|bring) the (?:gut|bowels?) to a halt = cause constipation
eyelids: make (?:your|the|peoples) eyelids heavy = cause drowsiness
~: zonk {fold} out = cause drowsiness
pupils: (?:turn|shrink|narrow) (?:the |your )?pupils (?:in)?to {pin} = shrink the pupils
pupils: leave the pupils the size of (?:an? )?{pin} = shrink the pupils
pupils: (?:turn|blow) (?:the |your )?pupils (?:up )?into saucers = dilate the pupils
pupils: make (?:the |your )?pupils (?:as big as|the size of) saucers = dilate the pupils
pupils: blow (?:the |your )?pupils wide open = dilate the pupils
hormone/glp/incretin: (?:copy|ape|impersonate|imitate) (?:the |a )?(?:natural )?(?:gut )?(?:hormone )?{x} = mimic \\1
~: pose as (?:the |a )?(?:natural )?(?:gut )?(?:hormone )?(glp 1|gip) = mimic \\1
copycat: be a copycat of (?:the |a )?(?:natural )?(?:gut )?(?:hormone )?(glp 1|gip) = mimic \\1
emptying: put the brakes on (?:stomach emptying|the emptying of the stomach) = slow stomach emptying
stomach: keep food in (?:the|your) stomach (?:for )?longer = slow stomach emptying
spanner/wrench: throw a {word} in(?:to)? (?:the works of )?{x} = block \\1
~: (?:slam|jam|clamp|wedge) {x} shut = block \\1
open: (?:slam|jam|clamp|prop|wedge|hold|keep|force) (?:the )?{x} open = open \\1
open: (?:prop|wedge|force|jam|hold) open {x} = open \\1
channels/channel: open (?:the )?(sodium channels?|calcium channels?) = activate \\1
torrent/flood/tide/wave/surge/gush/tsunami/deluge/burst/cascade/rush: (?:unleash|set loose|let loose|trigger|set
     off|spark|release|cause) {torrent} {amine} = release \\1
~: dump {amine} = release \\1
floodgates: open the {amine} floodgates = release \\1
floodgates: open the floodgates (?:to|of|for) {amine} = release \\1
gush: make the brain gush {amine} = release \\1
~: (?:tinker|meddle|fiddle|tamper) with {amine} = act on \\1
serotonin/dopamine/noradrenaline/norepinephrine: have no effect(?: whatsoever| at all)? on {amine} = do not act
     on \\1
serotonin/dopamine/noradrenaline/norepinephrine: (?:leave) {amine} (?:alone|well alone|untouched) = do not act
     on \\1
serotonin/dopamine/noradrenaline/norepinephrine: do nothing(?: whatsoever| at all)? to {amine} = do not act on \\1
steer: steer clear of {amine} = do not act on \\1
~: morph into {x}(?: in(?:side)? the (?:body|liver))? = be converted to \\1
~: (?:yank|wrest|muscle|rip|prise|prize|boot|kick|elbow|bump|shove) {x} off (?:of )?(?:the |their |its )?(?:opioid
     |brain )*receptors? = reverse \\1
reverse: put {x} into reverse = reverse \\1
~: wave {x} through = approve \\1
~: nod {x} through = approve \\1
~: usher {x} through = approve \\1
through: wave through {x} = approve \\1
thumbs: give (?:an? |the )?thumbs up to {x} = approve \\1
~: roll out {x} = launch \\1
~: cook up {x} = make \\1
dust: leave {x} in the dust = be stronger than \\1
punch: pack (?:a|far more|more|much more) (?:bigger |far bigger |much bigger |stronger |heftier )?punch than {x} =
     be stronger than \\1
~: dwarf (?:even )?{x} in (?:strength|potency|power) = be stronger than \\1
~: outgun {x} = be stronger than \\1
water: blow {x} out of the water = be stronger than \\1
weak/tame/feeble/mild: make {x} look {word} = be stronger than \\1
harder: hit (?:far |much |even |a lot )?harder than {x} = be stronger than \\1
~: pale (?:beside|next to|alongside|compared with|in comparison with|in comparison to) {x} = be weaker than \\1
lightweight: be a lightweight (?:next to|beside|compared with|compared to|alongside) {x} = be weaker than \\1
match: be no match for {x} = be weaker than \\1
stuff: be (?:far |much )?(weaker|stronger) stuff than {x} = be \\1 than \\2
hooks: get its hooks into {fold} = be addictive
claws: (?:dig|get|sink) its claws in(?:to {fold})? = be addictive
hooked: (?:have|get) {fold} hooked(?: fast| quickly| in no time)? = be addictive
habit: be a hard habit to (?:break|kick|shake) = be addictive
habits: be one of the (?:hardest|toughest) habits to (?:break|kick|shake) = be addictive
sabotage/sabotages: sabotage (?:the |hormonal )?(contraceptive pill|contraceptive pills|birth control pill|birth
     control pills|pill|contraception|birth control) = make the contraceptive pill less effective
teeth: take the teeth out of the (?:contraceptive |birth control )?pill = make the contraceptive pill less effective
unreliable: make the (?:contraceptive |birth control )?pill unreliable = make the contraceptive pill less effective
pill: (?:knock out|weaken|undermine) the (?:contraceptive |birth control )?pill = make the contraceptive pill less
     effective
cats/cat/dogs/dog: poison (cats?|dogs?) = be toxic to \\1
spell: spell (?:death|doom|disaster|trouble) for (cats?|dogs?) = be toxic to \\1
harmless: be harmless (?:to|for) (cats?|dogs?) = be safe for \\1
harm: do (cats|dogs) no harm(?: at all| whatsoever)? = be safe for \\1
worry: be nothing to worry about (?:in|for|with) (cats|dogs) = be safe for \\1
"""


_DOUBLED = frozenset({"slam", "prop", "nod", "tip", "rip"})


def _forms(verbs: str) -> list[tuple[str, ...]]:
    """Return the base form, the one behind "it", the one in "-ing" and the past of each verb of "(?:a|b)" or of one."""
    found: list[tuple[str, ...]] = []
    for verb in verbs.removeprefix("(?:").removesuffix(")").split("|"):
        first, _, rest = verb.partition(" ")
        third, gerund, past, _ = forms(first)
        inflected: tuple[str, ...] = (first, third, gerund, past)
        if first == "be":
            inflected = ("be", "is", "being", "was", "are")
        elif first in _DOUBLED:
            inflected = (first, third, f"{first}{first[-1]}ing", f"{first}{first[-1]}ed")
        found.append(tuple([f"{form} {rest}".strip() for form in inflected]))
    return found


def _conjugated(table: str) -> tuple[tuple[str, ...], ...]:
    """Return the lines of a table in the form of ``restated``, once for each form of the verb."""
    found: list[tuple[str, ...]] = []
    for line in table.strip().replace("\n    ", "").split("\n"):
        triggers, _, rest = line.partition(": ")
        lively, _, plain = rest.partition(" = ")
        end = lively.index(")") + 1 if lively.startswith("(?:") else lively.index(" ")
        verbs, behind = _forms(lively[:end]), lively[end:].strip()
        said, _, more = plain.partition(" ")
        plains = dict(enumerate(_forms(said)[0]))
        if more.startswith("not "):  # only behind a single drug: "does not leave it alone" denies no action
            plains, more = {1: "does not"}, more.removeprefix("not ")
        plains = {number: put for number, put in plains.items() if all(number < len(verb) for verb in verbs)}
        for number, put in plains.items():
            for trigger in triggers.split("/"):
                told = "|".join(dict.fromkeys(verb[number] for verb in verbs))
                head = f"(?:{told})" if "|" in told else told
                words = [verb[number].split()[0] for verb in verbs] if trigger == "~" else [trigger]
                found += [
                    (word, f"{head} {behind.replace('{word}', word)}{{end}}", f"{put} {more}")
                    for word in dict.fromkeys(words)
                ]
    return tuple(found)


OF_LIVELY_VERBS = _conjugated(_VERBS)
