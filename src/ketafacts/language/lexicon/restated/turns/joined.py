"""Two clauses in one, and words beside the subject, put as clauses: "as it is a C, X does", "like most Cs, X is".

The form is that of ``listing.restatements``.
"""

from ketafacts.language.lexicon.listing import restatements

TURNS_OF_JOINED = restatements(
    r"""
being: ^{word} (an? [^,;]+), {x} {turnverb}(?= )
    = \2 is \1 , and \2 \3
neither: ^([^,;]+?)(?:,| ;)? (?:but|and|yet|though|although) {word} of (?:them|the two|these drugs|these) (binds?
    |acts?|is|are
    |has|have|causes?|blocks?|activates?|can|works?|treats?|reverses?)(?= )
    = \1 , and neither \2
because/since/as/although/though/while: ^{word} (it|they) ([^,;]+), (?:the )?{x} {turnverb}(?= )
    = {word} \1 \2 , \3 \4
    = {word} \3 \2 , \3 \4
reason: ^(?:the|one|a|the main|the chief|one big|part of the) {word} (?:why |that |for which )?{x} (?:is|are) (?:so
     |often |still )?(?:dangerous|deadly|risky|feared|popular|useful|important|preferred|valued|chosen)[^,;]*? is that
     (?:it|they) ([^,;]+)(?= $)
    = \1 \2
reason: ^(?:the|one|a|the main|the chief|one big|part of the) {word} (?:why |that |for which )?{x} ([^,;]+?) is that
     (it|they) ([^,;]+)(?= $)
    = \1 \2 because \3 \4
available/sold/marketed/used/given/prescribed/derived/extracted/isolated/made/discovered/synthesised/introduced/launched
    /classed/classified/listed/controlled/banned/withdrawn/patented:
    ^((?:(?:first|originally|once|long|widely|now|often|commonly|mainly|chiefly|mostly) )?{word} [^,;]+),
     {x} {turnverb}(?= )
    = \2 is \1 , and \2 \3
half/bioavailability/index/onset/duration: ^with (an? |its )((?:[a-z]+ )*(?:half life|bioavailability|therapeutic index
    |therapeutic window|onset of action|duration of action)[^,;]*), {x} {turnverb}(?= )
    = \3 has \1 \2 , and \3 \4
doses: ^{x} is (an? [^,;]+?) (?:that|which),? (at (?:high|higher|large|very high|usual|low) {word}),? ([^;]+)(?= $)
    = \1 is \2 , and \3 , \1 \4
injection/administration/infusion: ^after (?:an? )?(intravenous|intramuscular|oral|subcutaneous|intranasal|sublingual
    |rectal) (?:bolus )?{word}, {x} {turnverb}(?= )
    = \1 \2 \3
inhibitor/inducer/substrate: ^{x}, an? ((?:strong |potent |moderate |weak )?){word} of (?:the enzyme )?
    (cyp[a-z0-9]+),(?= )
    = \1 , a \2 \3 {word} ,
combinations/products: ^{x} and other ([a-z]+ {word}) ((?:was|were|went|are|is) [^,;]+)(?= $)
    = \1 \3 and \2 \3
enough: (can|may|could|might) be {word} to
    = \1
suffice: (can|may|could|might) {word} to
    = \1
lungs/arteries/joints/bladder: (the {word}) of (?:people|patients|those|someone|adults|children)
     (?:with|who have)(?= [a-z])
    = \1 in people with
relative: (though|although|but|while|whereas) (?:its|their) (?:close |near )?(?:chemical )?{word} {x} (is|are)
    = \1 \2 \3
solely/exclusively/purely: ((?:is|are|was|were|being)? ?(?:licensed|licenced|approved|sold|used|made|meant
    |intended)) {word} (for|in)
    = \1 only \2
nor: ^neither {x} {word} any other (penicillins?|antibiotics?|statins?|opioids?|benzodiazepines?|nsaids?|[a-z]+)
     (?:has the power
     to|can|is able to|will)? ?(kills?|treats?|cures?|causes?|slows?|blocks?|helps?|reverses?|prevents?) ([^,;]+)(?=
     $)
    = \1 does not \3 \4 , and \2 do not \3 \4
containing: ^(people who (?:inject|snort|smoke|use|take)) drugs {word} {x} (can|may|could|might|often|get|develop
    |have)
    = \1 \2 \3
them: ^(not every {x} that binds ((?:mu |kappa |delta )?[a-z]+ receptors) is {x});? {x}, for (?:one|example|instance),
     (?:just|only|merely|simply) blocks {word}(?= $)
    = \1 , and \5 blocks \3
such: ^{x} (causes?) {word} (?:severe|serious|grave|bad|terrible) {x} that ([^,;]+)(?= $)
    = \1 \2 \3 , and \4
denying: ^there is no {word} that (?=)
    = it is true that
them: (binds? (?:to )?(?:the )?)((?:mu |kappa |delta )?[a-z]+ receptors),? but (?:just|only|merely|simply) blocks?
     {word}(?= $|,)
    = \1 \2 and blocks \2
one: , for {word},
    = ,
for: ^(nobody|no one|noone|anyone|anybody|people|patients|those|men|women|someone|a person) {turnon} {x} {word} {x}
     (should|must|ought to|has to|have to) (?=(?:not )?(?:avoid|take|use|be|have|drink|eat|get|receive|start|stop) )
    = \1 taking \2 \4
most: ^like {word} {x}, {x} (?:is|sits|falls|belongs) ((?:in|under) schedule [a-z0-9]+(?: [^,;]+)?)(?= $)
    = most \1 are \3 , and \2 is \3
most: ^like {word} {x}, {x} is ([^,;]+)(?= $)
    = \2 is \3 , and most \1 are \3
most: ^like {word} {x}, {x} (can|may) ([^,;]+)(?= $)
    = \2 \3 \4 , and most \1 \3 \4
syndromes: ([a-z]+) and ([a-z]+(?: [a-z]+)?) {word}(?= )
    = \1 syndrome and \2 syndrome
market: ^(every|all|most|no|each|any) {x} on the {word} (is|are|does|do|can|causes?)
    = \1 \2 \3
single: (every|each) {word} (day|week|month)
    = \1 \2
works: ^{x} is (an? [^,;]+?) that {word} in (?:much |exactly |just )*the same way as {x}(?: does)?(?= $)
    = \1 is \2 and \3 is \2
follow/following/obey: ([a-z]+),? even (?:when|if|though|while) (?:they|you|people|patients) (?:are )?{word} (?:the
    |their|your|a|the doctors) (?:prescription|instructions|doctors orders|label|orders)(?: exactly| closely| to the
     letter)?(?= $)
    = \1
nonaddictive: (is|are) not {word}(?= $)
    = \1 addictive
over: (can|may|could|will) ([^,;]+?) {word} the (?:following|next|coming) (?:few )?(?:days|hours|day or two)(?= $)
    = \1 \2
course: (during|on|throughout|while on) a {word} of {x}(?= )
    = while taking \2
"""
)
