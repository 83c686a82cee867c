"""Roundabout ways to tell what a law does with a drug: who does it, and what is forbidden; as in ``restated``.

Who makes the law becomes where it holds: "the DEA treats X as …" is "in the US, X is …", so that whatever can be said
of a drug in a country can be said of those who rule there.
"""

from ketafacts.language.lexicon.listing import restatements

_BODIES = (
    *("government", "authorities", "regulators", "lawmakers", "officials", "legislators", "courts", "ministers"),
    *("parliament", "agencies", "congress"),
)
_LAWS = ("law", "laws", "drug law", "drug laws", "legislation", "federal law", "narcotics law", "drugs law", "code")


def _of(adjectives: str, *others: str) -> str:
    """Return who makes and keeps the law of a country as plain words, by which a sentence without them is passed by."""
    named = [f"{one} {what}" for one in adjectives.split("|") for what in (*_BODIES, *_LAWS)] + list(others)
    return "|".join([f"the {one}" for one in named] + named)


_AGENTS = {
    "in the us": _of(
        "us|u s|american|federal|us federal|american federal",
        *("dea", "us dea", "drug enforcement administration", "us drug enforcement administration", "congress"),
        *("controlled substances act", "us controlled substances act", "federal controlled substances act"),
        *("us", "u s", "usa", "united states", "united states of america"),
        *("america", "washington", "food and drug administration", "us food and drug administration"),
    ),
    "in the uk": _of(
        "uk|british|english",
        *("home office", "uk home office", "british home office", "home secretary", "british home secretary"),
        *("misuse of drugs act", "uk misuse of drugs act", "uks misuse of drugs act", "british misuse of drugs act"),
        *("british police", "uk police", "westminster", "uk", "united kingdom", "britain", "great britain", "england"),
    ),
    "in canada": _of("canadian|canadian federal", "canada", "ottawa", "canadas parliament"),
    "in australia": _of("australian", "australia"),
    "in germany": _of("german", "germany", "bundestag", "btmg", "betaubungsmittelgesetz", "german narcotics act"),
    "in thailand": _of("thai", "thailand"),
    "in japan": _of("japanese", "japan"),
    "in sweden": _of("swedish", "sweden"),
    "in china": _of("chinese", "china"),
    "in ireland": _of("irish", "ireland"),
    "in france": _of("french", "france"),
    "in the netherlands": _of("dutch", "netherlands"),
    "in new zealand": _of("new zealand", "new zealand"),
}
LAWSAID_MACROS = {
    "dated": "(in (?:the )?(?:\\w+ )?\\d\\d\\d\\ds?,? )?",
    "still": "(?:currently |now |still |today |legally |officially |formally |already |also )*",
    "treats": (
        "(?:treats|regards|views|sees|classes|classifies|lists|counts|ranks|rates|labels|designates|recognises|"
        "recognizes|handles|schedules|regulates|controls|defines|categorises|categorizes|restricts|has|"
        "treat|regard|view|see|class|classify|list|count|rank|rate|label|designate|recognise|recognize|handle|schedule|"
        "regulate|control|define|categorise|categorize|restrict)"
    ),
    "hasheld": "(?:treated|regarded|viewed|classed|classified|listed|had|kept|held)",
    "outright": "(?: (?:nationwide|outright|entirely|altogether|completely))?",
    "locks": "(?:puts|places|lists|keeps|ranks|holds|has|schedules|classes|put|place|list|keep|rank|hold|files)",
    "csa": "(?:us |federal )?controlled substances act(?: of 1970)?",
    "heads": "(?:drug|drugs|substance|substances|medicine|medicines|medication|medications)",
    "thus": "(?= (?:in|under|at|federally|nationwide|outright|and|but|because|$))",
    "hold": "(?:possess|own|have|hold|keep|carry|use|take)",
    "holding": "(?:possessing|owning|having|holding|keeping|carrying|using)",
    "crime": "(?:crime|offence|offense|felony|criminal offence|criminal offense|criminal matter)",
    "lawof": (
        "((?:under|by|in|at) (?:the )?(?:us |u s |american |uk |british |canadian |german |english )*(?:federal )*"
        "(?:law|level|us|uk|united states|united kingdom|britain|england|canada|germany|america))"
    ),
    "unprescribed": "(?: (?:without|with no|unless you have) (?:a |an )?(?:valid |doctors )?prescription)",
    "nation": "(?:whole of the )?(?:us|u s|usa|united states|america)",
}
_DEEDS = r"""
as: ^(?:<who>) (?:has|have) {still}{hasheld} {x} as
    = <where> , \1 has been
in/under: ^(?:<who>) (?:has|have) {still}{hasheld} {x} {word}(?= )
    = <where> , \1 has been {word}
as: ^(?:<who>) {still}{treats} {x} as
    = <where> , \1 is
as: ^(?:<who>) {still}(?:does|do) not {still}{treats} {x} as
    = <where> , \1 is not
longer: ^(?:<who>) no longer {treats} {x} as
    = <where> , \1 is no longer
considers/deems: ^(?:<who>) {still}{word} {x}(?: to be)?(?= (?:an? |illegal|legal))
    = <where> , \1 is
consider/deem: ^(?:<who>) {still}(?:does|do) not {word} {x}(?: to be)?(?= (?:an? |illegal|legal))
    = <where> , \1 is not
in/into: ^(?:<who>) {still}{locks} {x} {word}(?= )
    = <where> , \1 is in
controlled/scheduled/regulated: ^(?:<who>) (?:has|have) {still}{word} {x}(?= since)
    = <where> , \1 has been controlled
scheduled/controlled: ^{dated}(?:<who>) (?:first )?{word} {x}(?= (?:in|$))
    = \1 <where> , \2 became controlled
brought/placed/put: ^{dated}(?:<who>) {word} {x} under {controls}
    = \1 <where> , \2 became controlled
placed/put/imposed: ^{dated}(?:<who>) {word} {controls} (?:on|over) {x}{thus}
    = \1 <where> , \2 became controlled
began/started: ^{dated}(?:<who>) {word} (?:to control|controlling) {x}{thus}
    = \1 <where> , \2 became controlled
made/makes: ^{dated}(?:<who>) (?:has |have )?{still}{word} {x} available
    = \1 <where> , \2 became available
approved/licensed/cleared/authorised/authorized: ^{dated}(?:<who>)
     (?:has |have )?(?:first )?{word} {x}(?= (?:in|on|for|as|to|$))
    = \1 <where> , \2 was approved
approved/licensed/cleared/authorised/authorized: ^{x} (is|are|was|were|has been|have been) ((?:first )?{word}) by
     (?:the )?
    (?:regulators in (?:the )?)?(?:<who>)(?= )
    = <where> , \1 \2 \3
approved/licensed/cleared/authorised/authorized: ^(?:<who>) (?:has |have )?(?:not|never) (?:yet )?{word} {x}
    (?= (?:in|on|for|as|to|$))
    = <where> , \1 is not approved
in: ^(?:<who>) {still}(?:does|do) not {still}{locks} {x} (?:in|into)(?= )
    = <where> , \1 is not in
controls/schedules/regulates/restricts: ^(?:<who>) {still}{word} {x}(?:{thus}|(?= (?:more|less)))
    = <where> , \1 is controlled
controlled/scheduled/regulated: ^(?:<who>) (?:has|have) {still}{word} {x}{thus}
    = <where> , \1 is controlled
control/schedule/regulate/cover: ^(?:<who>) {still}(?:does|do) not {still}{word} {x}{thus}
    = <where> , \1 is not controlled
controlled/scheduled: ^(?:<who>) (?:has|have) not {still}{word} {x}{thus}
    = <where> , \1 is not controlled
bans/outlaws/forbids/prohibits/criminalises/criminalizes: ^(?:<who>) {still}{word} {x}{outright}{thus}
    = <where> , \1 is illegal
banned/outlawed/forbidden/prohibited/criminalised/criminalized: ^(?:<who>) (?:has|have) {still}{word}
     {x}{outright}
    (?= (?:and|but|because|$))
    = <where> , \1 is illegal
banned/outlawed/prohibited/criminalised/criminalized: ^{dated}(?:<who>) {word} {x}(?= in \d| $)
    = \1 <where> , \2 was banned
rescheduled/reclassified/reclassed/downgraded/upgraded: ^{dated}(?:<who>) {word} {x}
    (?= (?:from|to|as|into|in \d))
    = \1 <where> , \2 was {word}
ban/outlaw/forbid/prohibit/criminalise/criminalize: ^(?:<who>) {still}(?:does|do) not {still}{word}
     {x}{outright}{thus}
    = <where> , \1 is not illegal
banned/outlawed/forbidden/prohibited/criminalised/criminalized: ^(?:<who>) (?:has|have) not {still}{word}
     {x}{outright}
    (?= (?:and|but|because|$))
    = <where> , \1 is not illegal
bans/outlaws/forbids/prohibits/criminalises/criminalizes: ^(?:<who>) no longer {word} {x}{outright}{thus}
    = <where> , \1 is not illegal
made/makes: ^{dated}(?:<who>) (?:has |have )?{still}{word} {x} (legal|lawful|illegal|unlawful|a crime)(?= )
    = \1 <where> , \2 became \3
made/makes: ^{dated}(?:<who>) (?:has |have )?{still}{word} {x}(?= an? (?:\w+ )*{heads})
    = \1 <where> , \2 became
legalised/legalized: ^{dated}(?:<who>) (?:has |have )?{still}{word} {x}(?= (?:in|for|$))
    = \1 <where> , \2 became legal
that/who/which: ^it (?:is|was) (<who>) {word}(?= \w+)
    = \1
treated/classed/listed/placed/put/scheduled/controlled/banned/outlawed/classified/regulated/regarded/considered:
    ^{x} (is|are|was|were|has been|have been) {word} ((?:[^,;]* )?)by (?:<who>)(?= )
    = <where> , \1 \2 {word} \3
treated/classed/listed/placed/put/scheduled/controlled/banned/outlawed/classified/regulated/regarded/considered:
    (is|are|was|were|been|got) {word} ((?:[^,;]* )?)by (?:<who>)(?= )
    = \1 {word} \2 <where>
kept/designated/added/reclassified/rescheduled/upgraded/downgraded/made/recognised/ranked/prohibited/restricted:
    ^{x} (is|are|was|were|has been|have been) {word} ((?:[^,;]* )?)by (?:<who>)(?= )
    = <where> , \1 \2 {word} \3
kept/designated/added/reclassified/rescheduled/upgraded/downgraded/made/recognised/ranked/prohibited/restricted:
    (is|are|was|were|been|got) {word} ((?:[^,;]* )?)by (?:<who>)(?= )
    = \1 {word} \2 <where>
"""
_BANS = r"""
illegal/unlawful/law/crime/offence/offense: ^it is( not)? (?:illegal|unlawful|against the law|an? {crime}) (?:{lawof} )?
    (?:for (?:anyone|anybody|people|adults|someone) )?to {hold} {x}{unprescribed}{thus}
    = \2 , \3 is \1 illegal without a prescription
illegal/unlawful/law/crime/offence/offense: ^it is( not)? (?:illegal|unlawful|against the law|an? {crime}) (?:{lawof} )?
    (?:for (?:anyone|anybody|people|adults|someone) )?to {hold} {x}{thus}
    = \2 , \3 is \1 illegal
possession: ^(?:the )?possession of {x} (is|are)( not)? (?:illegal|unlawful|against the law|an? {crime}){thus}
    = \1 \2 \3 illegal
possession/possessing/having/owning/using: ^(?:possession of|{holding}) {x} (is|are)( not)? an? federal {crime}{thus}
    = \1 \2 \3 illegal under us federal law
possession/possessing/having/owning/using: ^(?:possession of|{holding}) {x}{unprescribed} (is|are)( not)?
     (?:illegal|unlawful|against the law|an? {crime}){thus}
    = \1 \2 \3 illegal without a prescription
possessing/having/owning/using: ^{holding} {x} (is|are)( not)? (?:illegal|unlawful|against the law|an? {crime}){thus}
    = \1 \2 \3 illegal
illegal/unlawful: (is|are)( not)? (?:illegal|unlawful) to {hold}{unprescribed}
    = \1 \2 illegal without a prescription
illegal/unlawful: (is|are)( not)? (?:illegal|unlawful) to {hold}{thus}
    = \1 \2 illegal
against: (is|are)( not)? against (?:us |american )?federal law
    = \1 \2 illegal under us federal law
forbidden: (is|are)( not)? forbidden (?:by|under)(?= (?:us |american |british |uk |federal )*law)
    = \1 \2 illegal under
banned/illegal/outlawed/prohibited: (is|are)( not)? {word}
     (?:across|throughout|everywhere in|all over|right across|anywhere in) (?:the )?{nation}
    (?: (?:by|under) (?:us )?federal law)?(?= (?:and|but|because|$))
    = \1 \2 illegal under us federal law
banned/illegal/outlawed/prohibited: (is|are)( not)? {word} nationwide in (?:the )?{nation}(?: (?:by|under) federal law)?
    = \1 \2 illegal under us federal law
legal: (is|are) legal (?:under|at) (?:the )?(?:us |american )?federal (?:law|level)
    = \1 not illegal under us federal law
legal: (is|are) not legal (?:under|at) (?:the )?(?:us |american )?federal (?:law|level)
    = \1 illegal under us federal law
ban/prohibition: ^there is no federal {word} (?:on|against) {x}{thus}
    = \1 is not illegal under us federal law
federal: ^an? federal law bans {x}{thus}
    = \1 is illegal under us federal law
allows/permits: ^(?:us |american )?federal law {word} {x}{thus}
    = \1 is not illegal under us federal law
"""


def _by_agents() -> tuple[tuple[str, ...], ...]:
    """Return, for each country, how what is done by those who rule there is what is so there."""
    return tuple(
        entry
        for where, who in _AGENTS.items()
        for entry in restatements(_DEEDS.replace("<who>", who).replace("<where>", where))
    )


_USE = r"""
recreational: recreational(?: use of)? (cannabis|marijuana)(?= (?:is|was|became|has) (?:not )?(?:il)?legal)
    = \1
"""
_ACTS = r"""
falls/comes/fall/come/fell: {word} under(?= (?:the )?(?:un |united nations |1961 |1971 |single convention|convention
     on))
    = is controlled under
back: (moved|put|placed|returned|restored|transferred|shifted|went|reclassified) {word} (?:to|into|in|as)
    (?= (?:an? )?(?:class|schedule) )
    = \1 to
rather/not/instead: ^{x} (is|are) ((?:controlled|listed|regulated|scheduled) (?:under|in|by)) ([^,;]+?),? (?:and
     |but )?{word}
    (?: than| of)? (?:under |in |by )?(the [^,;]+?)(?= $)
    = \1 \2 \3 \4 , and \1 \2 not \3 \5
taken/struck: (was|were|been) {word} (?:off|out of|from)(?= (?:the )?(?:schedule|class) )
    = \1 removed from
off/out: (removed|dropped|deleted|moved) {word}(?: of)?(?= (?:schedule|class) )
    = \1 from
adults: (bans?|banned|forbids?|prohibits?|legalised|legalized|allows?|permits?) (cannabis|marijuana) for {word}(?= $)
    = \1 \2
returned/restored/transferred/shifted/bumped/promoted/demoted/raised/lowered: (was|were) {word} (?:up |down )?to
    (?= (?:class|schedule) )
    = \1 moved to
went/jumped/rose/dropped/climbed/slipped/passed/shifted: {word} (?:up |down )?from (class \w|schedule \w+) to (class \w
    |schedule \w+)
    = was moved from \1 to \2
returned/shifted/transferred/bumped/promoted/demoted/raised/lowered: (was|were) {word} (?:up |down )?from
    (?= (?:class|schedule) )
    = \1 moved from
legal: (is|are) (not )?(?:an? )?(?:so called )?{word} highs?(?= (?:in|under)|$)
    = \1 \2 {word}
remains/remain/stays/stay: {word}(?= (?:prescription only|over the counter|available only on prescription|available
     over))
    = is
still: (is|are) {word}(?= (?:a )?prescription only)
    = \1
freely/readily/widely/openly/easily: (is|are) {word}(?= (?:available|sold) (?:over|without|off) )
    = \1
long: (have|has) (?:both |all )?{word} been(?= (?:an? )?(?:schedule|class) )
    = \1 been
falls/fall: {word} (?:in|into|under)(?= (?:class|schedule) )
    = is in
sides: on both {word} of the atlantic
    = in the us and in the uk
and: ^{x} (is|are) ((?:(?! and )[^,;])+?) in ({lands}) {word} (?:in )?({lands})(?: alike)?(?= $)
    = \1 \2 \3 in \4 and \1 \2 \3 in \5
remains/remain/stays/stay: {word} on (?:the (?:american |us )?market|sale)(?: in (?:the us|america))?(?= $)
    = is still sold in the us
single: ^not a {word}(?= [a-z]+ (?:is|has|can) )
    = no
partly/partially: {word}(?= (?:legalised|legalized) )
    =
partly/partially: (was|were) {word}(?= (?:legalised|legalized))
    = \1
recreational: (bans?|banned|forbids?|prohibits?|allows?|permits?|outlaws?|legalised|legalized) {word}(?: use of)?(?= )
    = \1
legalisation/legalization: ^(?:the )?(canada|germany|britain|the uk|australia|the us|france|sweden|japan|thailand)
     (?:has |have )?(?:rejected|voted down|refused|blocked) (?:the )?{word} of {x}(?= $)
    = \2 did not become legal in \1
legal: (?:has|have) been {word} (?:for adults )?(?:across |throughout |in )(canada|germany|the uk|the us)(?: for
     adults)?
     since ((?:[a-z]+ )?\d\d\d\d)(?= $)
    = became {word} in \1 in \2
prescription: ^in ([a-z ]+?),? (you (?:do not )?need a {word} (?:for|to (?:get|buy|obtain)) {x})(?= $)
    = \2 in \1
nobody/person/people/one: ^(?:in ({lands}),? )?(?:nobody|no {word}|{word})(?: in ({lands}))? (?:may|can|is allowed
     to) (?:legally |lawfully )?
    {hold} {x}{unprescribed}(?= $)
    = \3 is illegal without a prescription in \1 \2
lowest/mildest: the {word} (?:(?:us|federal|american) )?schedule[,;]? (?:namely |which is )?(schedule v)(?= )
    = us \1
without: (is|are) (?:available|sold|supplied) (?:both )?with and {word} (?:a )?prescription
    = \1 sold over the counter
over: {word} the counter without (?:a |any )?prescription
    = {word} the counter
prescribed: ^{x} (is|are) (?:still |now |routinely |legally |often |commonly )*{word} by
     (?:{america} doctors|doctors in (?:the us|america))(?= $)
    = \1 has a medical use in the us
prescribed: ^{x} (?:is|are) (?:not|no longer|never) {word} by (?:{america} doctors|doctors in (?:the us|america))(?= $)
    = \1 has no medical use in the us
prescribed: ^{x} (is|are) (?:still |now |routinely |legally |often |commonly )*{word} by (?:british|uk) doctors(?= $)
    = \1 has a medical use in the uk
prescription: (is|are) (not )?(?:legal|legally available|available|lawful|obtainable|allowed) (?:only )?(?:on|with
    |by) (?:a )?{word}
    (?= in )
    = \1 \2 prescription only
single: \b(single convention(?: on narcotic drugs)?) of 1961
    = \1
psychotropic/psychotropics: \b(convention on {word}(?: substances)?) of 1971
    = \1
psychotropics/psychotropic: \b(?:the )?1971 (?:un |united nations )?{word}(?: drugs| substances)? convention
    = the 1971 convention on psychotropic substances
narcotics/narcotic: \b(?:the )?1961 (?:un |united nations )?{word}(?: drugs)? convention
    = the single convention on narcotic drugs
recreational/adult: \b(became legal|was legalised|was legalized) for (?:recreational )?(?:adult )?use(?: by adults)?
    = \1 for adults
across/throughout: \b(became legal|was legalised|was legalized|was banned)( for adults)? {word} (?=canada|the us
    |germany|the uk|uruguay)
    = \1 \2 in
not/rather: ^{x} (is|are) (an? )?(schedule \w+|class \w)((?: controlled)?(?: drug| medicine
    | substance)?)( in [^,;]+?)?,? (?:but
     |rather than|and )?{word}(?: than)? (?:an? )?(schedule \w+|class \w)(?: drug| medicine| substance)?{end}
    = \1 \2 \3 \4 \5 \6 , and \1 \2 not \3 \7 \5 \6
international: ^(?:the )?(?:un|united nations) (?:has |have )?(?:put|brought|placed) {x} under {word} control
    = \1 was placed under international control
came/comes: {word} under international control(?= (?:in|since) )
    = was placed under international control
schedules: ^{x} (is|are) (?:listed |placed |included |both )?in (?:both )?{word} ([iv]+) and ([iv]+) of (?:the )?
    ([^,;]+?){end}
    = \1 \2 in schedule \3 of the \5 , and \1 \2 in schedule \4 of the \5
s4: (is|are) (not )?(?:an? )?{word}(?: {heads})? in australia
    = \1 \2 a schedule 4 drug in australia
s8: (is|are) (not )?(?:an? )?{word}(?: {heads})? in australia
    = \1 \2 a schedule 8 drug in australia
s9: (is|are) (not )?(?:an? )?{word}(?: {heads})? in australia
    = \1 \2 a schedule 9 drug in australia
act: (controlled substances act|misuse of drugs act) (?:of )?(?:1970|1971)
    = \1
"""
OF_LAW_SAID = (*restatements(_ACTS + _BANS), *_by_agents(), *restatements(_USE))
