"""Forms and routes: what it comes as, how it is given, taken and misused.

How soon it works by a route is ``kinetics``.
The form is that of ``restated``.
"""

from ketafacts.language.lexicon.listing import restatements

FORMS = restatements(
    r"""
although: ^{x} is not {x},? {word} both are injected(?: by people with diabetes)?{end}
    = \1 is not \2 and \1 is injected and \2 is injected
base: ^{x} is the free {word} form of {x}(?: and [^,;]+)?{end}
    = \1 is a form of \2 , so a base
snorting: (is|are) {perhaps}misused by {word} (?:the |its )?powder or injecting (?:the |its )?liquid(?: form)?{end}
    = \1 snorted or injected
containing: ^(?:injection|use|injecting) of (?:street |illicit |illegal )?drugs {word} {x} (?:is|has been)
     (?:associated with|linked to|linked with) ([^,;]+?){end}
    = \1 can cause \2
nasal: ^the fda approved ([a-z]+) {word} spray in
    = \1 {word} spray was approved by the fda in
as: ^{x} (is|are) {booksold} {word} {bookthing}, {bookthing},? and {bookthing}(?= $)
    = \1 \2 available as \3 and \1 \2 available as \4 and \1 \2 available as \5
as: ^{x} (is|are) {booksold} {word} {bookthing}, {bookthing}, {bookthing},? and {bookthing}(?= $)
    = \1 \2 available as \3 and \1 \2 available as \4 and \1 \2 available as \5 and \1 \2 available as \6
given: ^{x} (?:may be|can be|is)(?: usually)? {word} by (intravenous|intramuscular|intravenous or intramuscular)
     injection for an(?:a)?esthesia(?= $)
    = \1 is given by \2 injection and \1 is used for general anesthesia
made: (has|have) never been {word} as
    = is never given as
injection: ^rapid (?:intravenous |iv )?{word} of {x} {mayso} cause {list}(?= $)
    = \1 \2 cause \3 when injected rapidly
spray/tablet/pill/patch/film: ^an? {x} {word}(?= (?:can|may|is|does|cannot|has) )
    = \1 {word}
spray: ^([a-z]+) {word}(?= (?:can|may|is|does|cannot|has) )
    = \1 nasal {word}
inhalation: ^{x} (contains?|combines?) ([^,;]+?) for (?:oral )?{word}(?= $)
    = \1 \2 \3 and is inhaled
inhaler: ^{x} is an? {word} (?:that|which) (contains?|combines?)
    = \1 is inhaled and \2
given/injected: ^{x} is an? ((?:extended|sustained|slow) release|long acting|depot) injection of {x} {word} under
     the skin(?= $)
    = \1 contains \3 and is injected under the skin and is \2
injection: ^{x} is an? injection of {x} (?:given|injected) under the skin(?= $)
    = \1 contains \2 and is injected under the skin
skin: {docgiven} {docoften} (?:as an injection|by injection|via injection|as a shot) under the {word};?
     (?: ?subcutaneous(?: injection)?;?)?
    = injected \2 under the skin
goes: {word} in by injection
    = is given by injection
drip: (goes|go) in (?:through|via|by) a {word}{end}
    = is given by drip
pill/tablet/capsule: (goes|go) down as a {word}{end}
    = is taken as a pill
form/forms: ^{x} and alcohol {word} {x}(?: in the (?:liver|body))?{end}
    = \1 plus alcohol makes \2
name/term/nickname: ^{x} is an? ((?:street|slang) {word}|{word}) (?:for|used for) (?:(?:counterfeit|powdered|crystalline
    |dried|liquid|fake) )?{x} (?:that|which|sold|mixed|made|in|cut) [^,;]+?{end}
    = \1 is a \2 for \3 , so sold
nose: (snorted|sniffed|inhaled) (?:through|up) the nose
    = snorted
bloodstream: injected (?:directly )?into the bloodstream
    = injected into a vein
orally: (?:can be |is |may be )(?:usually |commonly |typically )?taken orally as (?:an? )?(?:tablets?|capsules?|
    chewable tablets|suspensions?|liquids?|solutions?)
    (?:, (?:tablets|capsules|chewable tablets|suspensions|liquids|solutions))*
    (?:,? (?:or|and) (?:a )?(?:tablets?|capsules?|suspensions?|liquids?|solutions?))?
    = is taken by mouth
forms: comes in (?:two|three|several|different|various)(?: primary| main| different)? forms;?,?
    = is available as
available: medication, available as
    = medication and is available as
aid: {x} as an aid (?:to|for|in) (?:stopping|quitting|giving up) smoking(?= $)
    = \1 for smoking cessation
when/if/while/once/after: {x} {word} (?:it is|they are|these are|it was)
     (taken|used|given|combined|mixed|smoked|swallowed|injected)
    = \1 {word} \2
when/if/while/once/after: ^{word} (?:it is|they are|these are)
     (taken|used|given|combined|mixed|smoked|swallowed|injected)
    = {word} \1
or: ^{x} can be (injected|swallowed|inhaled|smoked|taken|given|snorted)([^,;]*?) {word}
     (injected|swallowed|inhaled|smoked|taken|given|snorted) ([^,;]+)(?= $)
    = \1 can be \2 \3 and \4 \5
spray: ^the nasal {word} ([a-z]+)(?= (?:is|was|can|has|acts|causes|contains) )
    = \1 nasal {word}
goes/go: ^{x} {word} under the tongue
    = \1 is taken under the tongue
goes/go: ^{x} {word} into a (vein|muscle)
    = \1 is injected into a \2
tablets/capsules/pills/patches/inhalers: ^{x} {word} (?:are available|exist|are sold|are on the market)(?= $)
    = \1 comes as {word}
tablets/films/strips: ^{x} {word} (?:go|are placed|are put|are dissolved|dissolve|are held) under the tongue
    = \1 is taken under the tongue
injection: ^(?:the )?{x} (?:delivers|provides|gives|supplies) {x} by {word}((?: into (?:a|the) [^,;]+?)?){end}
    = \1 contains \2 , and \1 is injected \3
injection/mouth/infusion/inhalation: ^(?:people|patients|those) with {x}
     (?:get|take|are given|receive) {x} by {word}(?= $)
    = \2 is given by {word} for \1
vein: ^(?:when|if|once|after) {x} is (?:given|injected|administered|put|shot) (?:straight |directly )?into a {word},
     it
    = intravenous \1
smokable/smokeable/smoked: ^{x} is an? {word} form of {x}{end}
    = \1 is a form of \2 , and \1 is smoked
nasal: ^{word} {x} (was|is|were|are)
    = \1 {word} spray \2
injection: {x} (is|are) only (?:available|sold|given|used|taken) (?:as an|by) {word}(?= $)
    = \1 \2 given only by {word}
deter/discourage/prevent: (?:to|in order to|meant to|there to|added to
    |intended to) {word} (?:people from )?(?:injecting|injection
    |its injection|misuse by injection|it being injected)(?: it)?{end}
    = to discourage injecting
off: to put (?:people|users|patients) {word} injecting (?:it|them){end}
    = to discourage injecting
works: {word} only when (?:it is )?(?:given|injected) (?:intravenously|into a vein|into the vein){end}
    = is given only intravenously
only: {word} works intravenously
    = is given only intravenously
monthly: ^{x} is an? {word} injection of {x}(?: under the skin| into a muscle)?{end}
    = \1 contains \2 and \1 is given once a month and \1 is injected
daily: ^{x} is (not )?an? {word} (tablet|pill|capsule){end}
    = \1 is \2 a \3
snorted/smoked/injected/swallowed/inhaled: ^(?:when|if|once) {x} is {word},? (?:its|the) effects? (?:are|is) felt
    (?= within| in| after)
    = {word} \1 takes effect
dissolved/dissolving/melted: (films?|tablets?|strips?|wafers?|lozenges?) {word} (?:in|under) the (?:mouth|tongue)
    = \1
discontinuation: upon {word}
    = when it is stopped
"""
)
# After the tables that name a use, a law, a peril or a caution, which take more of a sentence.
FORMS_LATER = restatements(
    r"""
daily/nightly/weekly/monthly: (?:is|are) (?:taken|used|given|swallowed) as an? {word}(?= (?:tablet|pill|capsule
    |injection
    |shot|spray|patch|lozenge|film)(?: $|,| and ))
    = is a {word}
smokable/smokeable: ^{x} is (?:the|an?) {word} (?:freebase |free base |base |rock )?form of {x}{end}
    = \1 is a form of \2 , and \2 can be smoked
gas: an? (?:inhaled |inhalation |general )*(?:anaesthetic|anesthetic) {word}(?= $| that| which|,)
    = an inhaled anaesthetic
blotter: ^{x} (?:is|are) (?:usually |often |most often |commonly |typically )?(?:taken|sold|soaked|swallowed)
     (?:on|as|onto|into) (?:small )?(?:squares of )?{word} paper{end}
    = \1 comes on {word}
smoking: ^{tobacco}{word} {lowering} {x} levels?(?: in the blood)?{end}
    = smoking lowers \1
smoking: ^{tobacco}{word} {lowering} the (?:blood |plasma )?levels? of {x}(?: in the blood)?{end}
    = smoking lowers \1
smoking: ^(?:giving up|quitting|stopping) {word} {raising} {x} levels?{end}
    = smoking lowers \1
smoking: ^(?:giving up|quitting|stopping) {word} {raising} the (?:blood |plasma )?levels? of {x}{end}
    = smoking lowers \1
smoking: ^{tobacco}{word} {raising} (?:the (?:blood |plasma )?levels? of )?{x}(?: levels?)?{end}
    = smoking does not lower \1
spray/patch/gel/cream/ointment/tablet/injection/lozenge/syrup: ^{x} (is|are) ((?:now )?(?:available|sold|offered)
     (?:over the counter|without (?:a )?prescription)) (?:as|in the form of)
     (an? {sprayed})(?= $)
    = \1 \2 \3 and is given as \4
injection/injections: ^{x} (is|are|comes|is sold|is made) (?:also )?(?:available )?as an? (?:long acting
     )?(weekly|monthly|daily|six monthly|twice yearly) (?:depot )?{word}(?= $)
    = \1 is injected \3
"""
)
