"""What stands first that a plain sentence has last, and what is said in two clauses that one would say.

"Nausea is the commonest thing X does to you", "Y is one of the things X is licensed for", "Z is the enzyme X goes
after", "X is what people mean by a Y". In the form of ``listing.restatements``.
"""

from ketafacts.language.lexicon.listing import restatements

INVERTED_MACROS = {
    "doses": "(?:gives?|brings? on|does to|can do to|do to|leaves|causes?|can give|can cause|inflicts on)",
    "toyou": "(?: (?:you|people|patients|users|folk|most people|the user))?",
    "goesafter": "(?:goes after|go after|acts on|act on|works on|work on|hits|hit|latches onto|targets|target)",
    "knocksout": "(?:blocks?|inhibits?|shuts down|shut down|switches off|switch off|turns off|gums up|knocks out"
    "|puts out of action)",
    "whichbody": "(enzyme|receptor|pump|transporter|channel|protein|target|molecule)s?",
    "mostcommon": "(?:commonest|most common|most frequent|usual|main|number one|most likely|likeliest|top)",
    "licensed": "(licensed|licenced|approved|authorised|authorized|used|prescribed|given|meant|indicated|taken)",
    "ontop": "(?:gets added to|is added to|goes on top of|is taken on top of|is put with|is combined with"
    "|is mixed with"
    "|gets combined with|gets mixed with|is given with|is taken with|are added to|joins)",
    "tailing": "(?:tailed off|tapered(?: off)?|weaned(?: off)?|wound down|brought down (?:slowly|gradually|in steps)"
    "|come off (?:slowly|gradually|bit by bit)|reduced (?:slowly|gradually|bit by bit|in steps|step by step)"
    "|stopped (?:slowly|gradually|bit by bit|in steps)|phased out)",
    "atastroke": "(?:overnight|suddenly|abruptly|cold turkey|dead|at once|all at once|in one go|just like that"
    "|straight off|from one day to the next|on the spot|outright)",
    "nofear": "(?:with no risk of|without any risk of|without risking|without|with no|without any|with no fear of"
    "|without fear of|with no chance of)",
}
OF_INVERSIONS = restatements(
    r"""
commonest/common/frequent/usual/main/likeliest/top: ^(?:getting |feeling |having )?{x} (is|are) (not )?(?:the|its
    |their) (?={mostcommon} )(?:most )?{word} (?:thing|side effect|problem|effect
    |complaint) (?:that )?{x} {doses}{toyou}{end}
    = \1 \2 \3 the most common side effect of \4
things/jobs/uses/conditions/problems/reasons: ^{x} (is|are) (not )?(?:one of|among) the {word} (?:that |which )?{x}
     (?:is|are|has been|have been|gets) {licensed} for{end}
    = \4 is \3 \5 for \1
things/problems/effects: ^(?:getting |feeling |having )?{x} (is|are) (not )?(?:one of|among) the {word} (?:that
     |which )?{x}
     {doses}{toyou}{end}
    = \4 does \3 cause \1
what: ^{x} (is|are) (not )?{word} {x} (?:is|are|gets) ((?:mainly|mostly|usually|chiefly|primarily|largely|often
    |commonly|normally) )?{licensed} for{end}
    = \4 is \3 \5 \6 for \1
goes/go/acts/act/works/hits/targets/target/latches: ^{x} (is|are) (not )?(?:the|an?|one of the) {whichbody} (?:that
     |which )?{x} (?={goesafter}{end}){word}(?: after| on| onto)?{end}
    = \5 does \3 act on \1
blocks/block/inhibits/shuts/switches/turns/gums/knocks: ^{x} (is|are) (not )?(?:the|an?
    |one of the) {whichbody} (?:that
     |which )?{x} (?={knocksout}{end}){word}(?: down| off| up| out)?{end}
    = \5 does \3 block \1
mean: ^{x} (is|are) (not )?what (?:people|most people|doctors|folk|they|we|nurses) {word} (?:by|when they say) (an?
    |the) {x}{end}
    = \1 \2 \3 \4 \5
reach/reaches: ^{x} (is|are) (not )?(?:what|the thing|the drug|the one) (?:you|they|doctors|medics|nurses|paramedics
    |we)(?: would)? {word} for (?:in|for|to treat|after|to reverse) (?:an? |the )?{x} (overdose|overdoses|poisoning)
    (?={end})
    = \1 does \3 reverse \4
reach/reaches: ^{x} (is|are) (not )?(?:what|the thing|the drug|the one) (?:you|they|doctors|medics|nurses|paramedics
    |we)(?: would|d|ld)? {word} for (?:in|for|to treat|with) {x}{end}
    = \1 \2 \3 used for \4
sold: ^what (?:gets|is|people|they)(?: often| usually| commonly)? {word} as {x} ((?:often|usually|sometimes|commonly
    |rarely|never|always|generally|mostly) )?(?:has|holds|contains) {x}(?: in it)?{end}
    = \1 \2 contains \3
include/includes: ^(?!(?:[a-z]+ ){0,3}(?:names|nicknames|terms|slang) ){x} (?:for|used for|given for|prescribed for
    |against) [^,;]+? {word} {x}{end}
    = \2 is one of \1
only: ^the {word} thing(?: that)? {x} (?:does|do) is (?:to )?(block|inhibit|activate|stimulate) ([^,;]+?){end}
    = \1 acts only on the \3
only: ^the {word} thing(?: that)? {x} (does|do) is (?:to )?{x}{end}
    = \1 only \3
only: ^all(?: that)? {x} (does|do) is (?:to )?{x}{end}
    = \1 only \3
likelier/likely/apt/liable: ^(?:you|people|patients|someone) (?:are|is|re|s) (?:more |far more |much more |a lot more
    |far |much )?{word} to {x} (?:if|when|once|whenever) {x} {ontop} {x}{end}
    = \2 with \3 can make people \1
likelier/likely/apt/liable: ^(?:you|people|patients|someone) (?:are|is|re|s) (?:more |far more |much more |a lot more
    |far |much )?{word} to {x} (?:if|when|once|whenever) (?:you|they) (?:take|use|have|are on|go on|re on) {x}{end}
    = \2 can make people \1
drops/falls/dips/sinks/plunges/crashes: ^{x} {word}(?: down| off)? (?:when|if|once|after|whenever) (?:people|you
    |patients|someone|they) (?:go on|goes on|are on|is on|take|takes|start|starts|get|gets|use|uses) {x}{end}
    = \2 lowers \1
rises/climbs/soars/shoots/jumps: ^{x} {word}(?: up)? (?:when|if|once|after|whenever) (?:people|you|patients|someone
    |they) (?:go on|goes on|are on|is on|take|takes|start|starts|get|gets|use|uses) {x}{end}
    = \2 raises \1
tailed/tapered/weaned/wound/brought/come/reduced/stopped/phased: ^{x} (?:should|must|has to|have to|needs to|need to
    |ought to) be (?={tailing}[,;]? ){word}[a-z ]*?,? (?:not|never|rather than|instead of)(?: being)? (?:stopped
    |halted
    |dropped|quit|ditched|pulled|withdrawn|discontinued|cut off|just stopped) {atastroke}{end}
    = \1 should not be stopped suddenly
tailed/wound/phased: ^{x} (should|must|has to|have to|needs to|need to|ought to) (not )?be {word} (?:off|down
    |out){end}
    = \1 \2 \3 be tapered
halted/dropped/quit/ditched/pulled/chucked/binned: ^{x} (should|must|can|may|could) (not |never )?(?:safely |just
     |simply )?be
     {word} {atastroke}{end}
    = \1 \2 \3 be stopped suddenly
stopped/halted/dropped/quit/ditched/pulled/discontinued: ^((?!after )[^ ,;]+(?: [^ ,;]+)?) (?:can
    |may|could) (not )?(?:safely |just |simply )?be {word}(?: {atastroke})? {nofear} (?:any )?{x}{end}
    = stopping \1 does \2 not cause \3
habit: ^(stopping|quitting|giving up|dropping|kicking|coming off) (?:an? |your |their )?(?:big |heavy |long |bad
     |serious |daily |long term |hefty |large )*{x} {word}(?: dead| overnight| suddenly| abruptly| cold turkey
    | at once
    | all at once| in one go| outright)?
    = \1 \2
touch/shift/budge: ^{x} (?:does|do|will|can|cannot|would) ?(?:not |never )(?:even )?{word} (?:the )?{x}(?: in
     [^,;]+)?{end}
    = \1 does not reverse \2
shift/touch: ^{x} (?:can|will|does) {word} (?:the )?{x}(?: in [^,;]+)?{end}
    = \1 reverses \2
started: ^if (?:you|someone|somebody|a person|they) (?:have |has |ve |are |is )?(?:just |recently )?{word} (?:on
     |taking
    )?{x} and (?:you |they )?(?:now )?(?:have|ve|has|get|gets|got|develop|notice) {x}[,;] (?:the |that )?(?:tablet
    |tablets|drug|pill|pills|medicine|it) (could|may|might|can) (?:well )?be (?:the cause|to blame|why|the culprit
    |behind it|the reason){end}
    = \1 \3 cause \2
neutralising/neutralizing/soaking/mopping: (works|work|acts|act) by {word}(?: up)? (?:the )?(?:stomach )?acid (?:that
     is |thats )?(?:already )?(?:sitting |there |present )?(?:in|inside) (?:your|the) stomach{end}
    = \1 by neutralising stomach acid
swallowed/drunk: (is|are) (?:best|usually|normally|always) (?:taken or )?{word} (on|with|without|before|after)
    = \1 taken \2
less: ^((?![^,;]* not )[^,;]+), (?:so|and so|meaning|meaning that) the (?:body|liver|stomach) (?:makes?
    |produces?) {word} {x}{end}
    = \1 and lowers \2
more: ^((?![^,;]* not )[^,;]+), (?:so|and so|meaning|meaning that) the (?:body|liver|stomach) (?:makes?
    |produces?) {word} {x}{end}
    = \1 and raises \2
them: ^{x} are ([^,;]+), (?:and|but|though) ([^,;]+?) {word}{end}
    = \1 are \2 and \3 \1
it: ^{x} is ([^,;]+), (?:and|but|though) ([^,;]+?) {word}{end}
    = \1 is \2 and \3 \1
gets/get/comes/come: (works|work|acts|act|starts working|start working|kicks in|kick in) (within|in) an? (?:minute
    |few minutes|minute or two|couple of minutes)(?: or (?:two|so))? of (?:going on|being (?:put|stuck) on)
    = \1 \2 minutes
alongside: ^{x} (belongs|belong|sits|sit|goes|go) (?:with|among|amongst|in with) (?:the )?{x}[,;] {word} {x}{end}
    = \1 is one of the \3
belongs/belong: ^{x} (?:does (not) )?{word} (?:with|among|amongst|in with) (?:the )?{x}{end}
    = \1 is \2 one of the \3
like/suchlike: ([^,; ]+),? and (?:the )?{word}{end}
    = \1
said/say/call: ^{x}, or {x},? as (?:the )?(?:americans|brits|british|chemists|doctors|people|some|canadians
    |australians|they)
     (?:often |usually |sometimes )?{word}(?: it)?,
    = \1
drowsier/sleepier: (?:makes?|leaves?) (?:you|people|patients|folk) (?:much |far |a lot |even )?{word} than
    = is more sedating than
cut/filler/adulterant: (?:still |often |commonly |sometimes |regularly )*(?:shows|turns|crops
    |pops) up as an? {word} in
    = is found in
once: (?:turns into|changes into|becomes|is turned into|is converted to|is changed into) ([^ ,;]+) {word} (?:it is
     |it has been |its )?(?:inside (?:you|the body)|in (?:you|the body)|swallowed|drunk|taken){end}
    = is converted to \1
before: (broken down|turned|changed|converted|metabolised|metabolized) (into|to) {x} {word} it (?:does anything|works
    |has any effect|acts|can work){end}
    = \1 \2 \3
take: ^(?:you|people|patients|nobody|no one) (?:can|may|should|must) (?:not|never) {word} {x} without {x}{end}
    = \1 calls for \2
something: ^{x} (?:is|are) not {word} (?:that )?(?:you|people|anyone) (?:can |should |may )?take without {x}{end}
    = \1 calls for \2
however: ^{x} (does|do|will|can|cannot) (?:not|never) (?:hurt|harm|damage) (?:the|your) heart,? {word} much(?: of it)?
     (?:is|gets|you|people) (?:swallowed|taken|swallow|take|used|drunk){end}
    = \1 overdose does not cause abnormal heart rhythms
your/their: (in|into|from) {word} (urine|blood|brain|liver|stomach|gut|lungs|heart|muscles|pee|nose|mouth)
    = \1 the \2
hammer/hammers/trash/trashes/wreck/wrecks/zap/zaps: {word} vitamin b12
    = depletes vitamin b12
asthmatics: which (?:(?:a lot of|many|most|some|lots of|plenty of) )?{word} (?:take|use|are on|are given|need)
    = which people take for asthma
diabetics: which (?:(?:a lot of|many|most|some|lots of|plenty of) )?{word} (?:take|use|are on|are given|need)
    = which people take for diabetes
epileptics: which (?:(?:a lot of|many|most|some|lots of|plenty of) )?{word} (?:take|use|are on|are given|need)
    = which people take for epilepsy
work/works: (naloxone|flumazenil) (?:does |do |will |can )?(not )?{word} on
    = \1 does \2 reverse
turns/shows: that {word} up in (?:coke|cocaine)
    = that is found in cocaine
turns/shows: that {word} up in (heroin|fentanyl)
    = that is found in \1
"""
)
