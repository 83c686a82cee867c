"""Two drugs beside each other: of one kind or two, in the form of ``listing.restatements``.

Each way to say it is put as "X is in the same class as Y", which the grammar reads.
"""

from ketafacts.language.lexicon.listing import restatements

_KIND = "(?:class|kind|type|sort|family|group|category)"
TWO_MACROS = {
    # "has a longer half life", "acts faster", "is less sedating": a verb and, somewhere behind it, the degree.
    "gradedverb": "(is|are|has|have|lasts?|acts?|works?|causes?|makes?|stays?|leaves?|takes?|carries|starts?|wears?"
    "|kicks?)",
    "grade": "((?:[a-z]+ ){0,2}(?:more|less|fewer|(?!ever|over|under|never|other|after)[a-z]{2,}er)(?: [a-z]+){0,4})",
    "doesgraded": "((?:is|are|has|have|lasts?|acts?|works?|causes?|makes?|stays?|leaves?|takes?|carries|starts?|wears?"
    "|kicks?) (?:[a-z]+ ){0,3}(?:more|less|fewer|(?!ever|over|under|never|other|after)[a-z]{2,}er)(?: [a-z]+){0,4})",
    "oftwo": "(?: one| drug| medicine| of the two| of both| of the pair)*",
    "smokerwho": "(?:an? |the )?(?:patients?|people|person|smokers?|someone|somebody|they|he|she|you|those|women|men)"
    "(?: who)?",
    "givesup": "(?:quits?|quitting|stops?|stopping|gives? up|giving up|cuts? out|cutting out|has quit|has stopped"
    "|have quit)",
    "undoers": "(?:doctors|nurses|paramedics|vets|hospitals|clinicians|medics|emergency teams|anaesthetists"
    "|anesthesiologists|surgeons|a nurse|a doctor|a paramedic|first responders|ambulance crews|physicians|police"
    "|emergency doctors|rescuers)",
    "asarule": "(?:(?:usually|typically|generally) )?",
    "folkwho": "(?:people|patients|users|you|someone|most people|a person|takers|them)",
    "drugkind": rf"(?:drug |medicine |therapeutic |pharmacological |pharmacologic |chemical )?{_KIND}"
    "(?: of (?:drugs?|medicines?|medications?|substances?|compounds?|agents?|painkillers?))?",
    "drugkinds": r"(?:drug |medicine |therapeutic |pharmacological |pharmacologic |chemical )?(?:class|kind|type|sort"
    r"|famil|group|categor)(?:es|s|ies)(?: of (?:drugs?|medicines?|medications?|substances?|compounds?|agents?))?",
    "intokind": "(?:in|of|from|within|part of|a member of|members of|drugs of|drugs from|medicines of|medicines from)",
    "fallinto": "(?:belong to|belongs to|come from|comes from|fall in|falls in|fall into|falls into|fall under"
    "|falls under|sit in|sits in|count as|counts as|share|shares|lie in|lies in)",
    "othersof": "(?:entirely |completely |totally |wholly |quite |two |very |altogether )*"
    "(?:different|separate|distinct)",
}

_OF_ONE_KIND = restatements(
    r"""
glass/cup/sip/can: ^(?:an? |one |a single |even one )+(?:small |whole )?{word} of {x} (?=(?:can|may|makes|raises
    |leaves|increases
    |lowers|blocks|interacts|is) )
  = \1
pill: ^((?:women |those |anyone |someone |a woman |girls )?(?:on|taking|who take|who takes|using)) the {word}(?= )
  = \1 oral contraceptives
same: ^{x} (?:is|are) (not )?(?:both )?(?:{intokind} )?the {word} {drugkind} (?:as|like) {x}(?= $)
  = \1 does \2 belong to the {word} class as \3
same: ^{x} (?:does |do )?(not )?(?:both )?{fallinto} the {word} {drugkind} (?:as|like) {x}(?= $)
  = \1 does \2 belong to the {word} class as \3
same: ^(?:both )?{x} and {x} (?:are|is) (not )?(?:both )?(?:{intokind} )?the {word} {drugkind}(?: as each other)?(?= $)
  = \1 does \3 belong to the {word} class as \2
same: ^(?:both )?{x} and {x} (?:do )?(not )?(?:both )?{fallinto} the {word} {drugkind}(?: as each other)?(?= $)
  = \1 does \3 belong to the {word} class as \2
different: ^{x} (?:is|are) (?:{intokind} )?an? (?:entirely |completely |totally |quite )?{word} {drugkind} (?:than|from
    |to) {x}(?= $)
  = \1 does not belong to the same class as \2
different: ^{x} (?:is|are) not (?:{intokind} )?an? {word} {drugkind} (?:than|from|to) {x}(?= $)
  = \1 does belong to the same class as \2
different: ^{x} {fallinto} an? (?:entirely |completely |totally |quite )?{word} {drugkind} (?:than|from|to) {x}(?= $)
  = \1 does not belong to the same class as \2
different/separate/distinct: ^(?:both )?{x} and {x} (?:are )?(?:{fallinto} |{intokind} )?{othersof} {drugkinds}(?= $)
  = \1 does not belong to the same class as \2
"""
)
_OF_BOTH = restatements(
    r"""
common: ^{x} and {x} (?:both )?have (?!an? |any |one |no |some |the |little |much |many |several |two
    |few ){x} in {word}(?: as an? (?:active )?ingredient)?(?= $)
  = \1 and \2 contain \3
share: ^{x} and {x} (?:both )?{word} {x} as (?:an?|one|their|a common|the common) (?:active )?(?:ingredient
    |component)(?= $)
  = \1 and \2 contain \3
members/drugs/medicines/two: ^(?:both )?{x} and {x} (?:are|belong to) (?:both )?(?:two )?{word}
     (?:of |in |from |belonging to )?(?:the )?{drugkind} (?:of|known as|called)(?: the)? {x}(?= $)
  = \1 and \2 are \3
from/within: ^(?:both )?{x} and {x} (?:are|come) (?:both )?{word} the {drugkind} (?:of|known as|called)(?: the)?
     {x}(?= $)
  = \1 and \2 are \3
two: ^(?:both )?{x} and {x} are {word} (?!different|separate|distinct|names?|words?|forms?|brands?|drugs?|medicines?
    |ways){x}(?= $)
  = \1 and \2 are \3
two: ^{word} (?:common |well known |of the )*(?!drugs|medicines|brands|names|kinds|types|forms|ingredients|uses
    |effects){x} are {x} and {x}(?= $)
  = \2 and \3 are \1
"""
)

# Two drugs compared, whatever in: the sentence is put as "A … than B". What stands for the degree is read there.
_COMPARED = restatements(
    r"""
compared/comparison/contrast/next/beside: ^(?:when |as |in |by )*{word} (?:with|to) {x},? {x} {doesgraded}(?= $)
  = \2 \3 than \1
compared/comparison: ^{x} {doesgraded} (?:when |as |in |by )*{word} (?:with|to) {x}(?= $)
  = \1 \2 than \3
of/between: ^{word} (?:the two,? |both )?{x} and {x},? \1 {gradedverb} (?:the |an? )?{grade}{oftwo}(?= $)
  = \1 \3 \4 than \2
of/between: ^{word} (?:the two,? |both )?{x} and {x},? \2 {gradedverb} (?:the |an? )?{grade}{oftwo}(?= $)
  = \2 \3 \4 than \1
of: ^{x} is the {grade}{oftwo} {word} (?:the two,? )?\1 and {x}(?= $)
  = \1 is \2 than \3
of: ^{x} is the {grade}{oftwo} {word} (?:the two,? )?{x} and \1(?= $)
  = \1 is \2 than \3
far: (is|are) by {word} ((?:more|less) [a-z]+|[a-z]+er) than
  = \1 \2 than
"""
)
# Each aspect in which two drugs are compared.
_ASPECTS = restatements(
    r"""
same: ^(?:both )?{x} and {x} (?:both )?(?:have|are of|share) the {word} (?:potency|strength|power)(?= $)
  = \1 is as strong as \2
potency/strength: ^{x} (?:falls|fall|lags|comes) (?:far |well |way )?(?:short of|behind) {x} in {word}(?= $)
  = \1 is weaker than \2
doses: (?:works?|acts?) (?:at|in) {faradv}(?:lower|smaller) {word} than
  = is more potent than
dose: ^an? {faradv}(?:smaller|lower) {word} of {x} than of {x} (?:is|will be) (?:needed|required|enough|necessary)
    (?: [^,;]+)?(?= $)
  = \1 is more potent than \2
eliminated/cleared/excreted/removed/flushed: (?:is|are|gets?) {word}(?: from the (?:body|system|blood)| out)? {faradv}
    (?:faster|more quickly|more rapidly|quicker|sooner) than
  = leaves the body faster than
eliminated/cleared/excreted/removed/flushed: (?:is|are|gets?) {word}(?: from the (?:body|system|blood)| out)? {faradv}
    (?:slower|more slowly|later) than
  = leaves the body more slowly than
clears/eliminates/removes/sheds: ^(?:the|your) body {word} {x} {faradv}(?:faster|more quickly|quicker
    |sooner) than {x}(?= $)
  = \1 leaves the body faster than \2
clears/eliminates/removes/sheds: ^(?:the|your) body {word} {x} {faradv}(?:slower|more slowly) than {x}(?= $)
  = \1 leaves the body more slowly than \2
rid: ^(?:the|your) body gets {word} of {x} {faradv}(?:faster|more quickly|quicker|sooner) than (?:of )?{x}(?= $)
  = \1 leaves the body faster than \2
rid: ^(?:the|your) body gets {word} of {x} {faradv}(?:slower|more slowly) than (?:of )?{x}(?= $)
  = \1 leaves the body more slowly than \2
clear/eliminate/remove/shed: ^it takes (?:the body )?{faradv}longer (?:for the body )?to {word} {x} than (?:to {word} )?
    {x}(?= $)
  = \1 leaves the body more slowly than \2
leave/clear: (?:takes?|needs?) {faradv}longer to {word} the (?:body|system|blood) than
  = leaves the body more slowly than
cleared/eliminated: (?:takes?|needs?) {faradv}longer to be {word}(?: from the (?:body|system|blood))? than
  = leaves the body more slowly than
body/system: (is|are) (?:present )?in the {word} (?:for )?{faradv}longer than
  = stays in the body longer than
half: ^(?:both )?{x} and {x} (?:both )?(?:have|share) the same {word} life(?= $)
  = \1 has the same {word} life as \2
half: ^(?:both )?{x} and {x} (?:both )?have equally (?:long|short) {word} lives(?= $)
  = \1 has the same {word} life as \2
half: ^(?:the )?{word} life of {x} is (not )?(?:exactly |just )?the same as (?:that of|the {word} life of) {x}(?= $)
  = \1 does \2 have the same {word} life as \3
long: ^{x} has (?:exactly |just )?as {word} a (half life|duration of action) as {x}(?= $)
  = \1 has the same \2 as \3
short: ^{x} has (?:exactly |just )?as {word} a (half life|duration of action) as {x}(?= $)
  = \1 has the same \2 as \3
lasting: (?:has|have) an? {faradv}longer {word} effect than
  = lasts longer than
lasting: (?:has|have) {faradv}longer {word} effects than
  = lasts longer than
lasting: (?:has|have) an? {faradv}shorter {word} effect than
  = acts shorter than
lasting: (?:has|have) {faradv}shorter {word} effects than
  = acts shorter than
equally: ^(?:both )?{x} and {x} (?:last|act|work) {word} long(?= $)
  = \1 has the same duration of action as \2
equally: ^(?:both )?{x} and {x} are {word} long (?:acting|lasting)(?= $)
  = \1 has the same duration of action as \2
same: ^(?:both )?{x} and {x} (?:both )?(?:have|share) the {word} (duration(?: of action)?|onset(?: of action)?)(?= $)
  = \1 has the {word} \3 as \2
same: ^(?:both )?{x} and {x} (?:last|act|work) for the {word} (?:length of )?time(?= $)
  = \1 has the {word} duration of action as \2
equally: ^(?:both )?{x} and {x} (?:act|work|kick in|take effect) {word} (?:fast|quickly|soon|rapidly)(?= $)
  = \1 has the same onset as \2
slower: (?:is|are) {faradv}{word} to (?:act|work|take effect|kick in|start working|set in) than
  = acts more slowly than
quicker/faster: (?:is|are) {faradv}{word} to (?:act|work|take effect|kick in|start working|set in) than
  = acts faster than
addiction/addictive: (?:has|have|carries|carry) an? {faradv}(?:lower|smaller|lesser) (?:potential for {word}
    |{word} potential
    |potential to cause {word}) than
  = is less addictive than
addiction/addictive: (?:has|have|carries|carry) an? {faradv}(?:higher|greater|bigger|larger) (?:potential for {word}
    |{word}
     potential|potential to cause {word}) than
  = is more addictive than
easily: ^{folkwho} (?:get|become) (?:addicted to|hooked on) {x} {faradv}more {word} than (?:to |on )?{x}(?= $)
  = \1 is more addictive than \2
easily: ^{x} hooks? {folkwho} {faradv}more {word} than {x}(?= $)
  = \1 is more addictive than \2
sleepy/drowsy/tired/sleepier/drowsier: {asarule}makes? {folkwho} {faradv}(?:more )?{word} than
  = is more sedating than
sleepy/drowsy/tired: {asarule}makes? {folkwho} {faradv}less {word} than
  = is less sedating than
sedative/sedating/calming: (?:has|have) an? {faradv}(?:stronger|greater|bigger|more pronounced) {word} effect than
  = is more sedating than
sedative/sedating/calming: (?:has|have) an? {faradv}(?:weaker|smaller|milder|less pronounced) {word} effect than
  = is less sedating than
sedating: (?:is|are) not (?:nearly |quite )?(?:as|so) {word} as
  = is less sedating than
sedating: ^(?:both )?{x} and {x} are equally {word}(?= $)
  = \1 is as {word} as \2
sleepier/drowsier: ^{folkwho} (?:get|feel|become|are) {faradv}{word} (?:on|with|from|after) {x} than (?:on|with|from
    |after)
     {x}(?= $)
  = \1 is more sedating than \2
sedation/drowsiness/sleepiness: ^(?:the )?{word} (?:from|of|caused by|with) {x} is {faradv}(?:stronger|greater|deeper
    |worse)
     than (?:that|the {word}) (?:from|of|caused by|with) {x}(?= $)
  = \1 is more sedating than \2
drowsy/sleepy/tired: ^{folkwho} (?:on|taking|who take|using|who use) {x} are {faradv}(more|less) likely to (?:feel|be
    |get
    |become) {word} than (?:{folkwho}|those) (?:on|taking|who take|using|who use) {x}(?= $)
  = \1 is \2 sedating than \3
likely: ^{folkwho} (?:on|taking|who take|using|who use) {x} are {faradv}(more|less) {word} to (?:feel|be|get|have
    |develop
    |suffer|experience|become|report)(?: from)? ([^,;]+?) than (?:{folkwho}|those) (?:on|taking|who take|using|who use)
     {x}(?= $)
  = \1 is \2 {word} to cause \3 than \4
older/newer: (is|are) an? {faradv}{word} (?:drug|medicine|medication|substance|painkiller|antidepressant|treatment) than
  = \1 {word} than
recent: (is|are) {faradv}(?:a )?more {word} (?:drug |medicine |medication )?than
  = \1 newer than
later: ^{x} came {faradv}{word} than {x}(?= $)
  = \1 is newer than \2
before: ^{x} came (?:long |well )?{word} {x}(?= $)
  = \1 is older than \2
after: ^{x} came (?:long |well )?{word} {x}(?= $)
  = \1 is newer than \2
market: (?:was|were) (?:already )?on the {word} (?:long |well |years |decades )?before(?= )
  = was introduced before
market: (?:was|were|came) on(?:to)? the {word} (?:long |well |years |decades )?after(?= )
  = was introduced after
law: (more|less) (strictly|tightly) controlled than {x} (?:under|by|in) (?:us|american|federal|us federal
    |american federal) {word}
    (?= $)
  = \1 \2 controlled than \3
law: controlled (more|less) (strictly|tightly) than {x} (?:under|by|in) (?:us|american|federal|us federal
    |american federal) {word}
    (?= $)
  = \1 \2 controlled than \3
longer: (?:has|have) been (?:around|known|in use|used) (?:for )?{faradv}{word} than
  = is older than
target/targets/receptor/receptors: ^(?:both )?{x} and {x} (?:both )?(?:share (?:an?|one|the same)|have (?:the same
    |a common)
    ) {word}(?= $)
  = \1 acts on the same receptor as \2
receptor/receptors/site/target: ^(?:both )?{x} and {x} (?:both )?(?:work|act|bind|operate) (?:at|on|to|through
    |via) the same
     {word}(?= $)
  = \1 acts on the same receptor as \2
targets/receptors: ^(?:both )?{x} and {x} have (?:entirely |completely |totally |quite )?different {word}(?= $)
  = \1 does not act on the same receptor as \2
"""
)

# Giving up smoking, after which the level of what tobacco smoke breaks down rises.
_GIVEN_UP = restatements(
    r"""
smoking/cigarettes/tobacco: ^{x} levels? {mays}(?:{grow}|be higher|is higher|are higher) (?:{steep} )?(?:when|if|once
    |after
    |on|upon|with|as) (?:{smokerwho} )?{givesup} {word}(?= $)
  = smoking lowers \1 levels
smoking/cigarettes/tobacco: ^{x} levels? {mays}(?:{shrink}|be lower|is lower|are lower) (?:{steep} )?(?:when|if|once
    |after
    |on|upon|with|as) (?:{smokerwho} )?{givesup} {word}(?= $)
  = smoking does not lower \1 levels
smoking/cigarettes/tobacco: ^(?:when|if|once|after|as) (?:{smokerwho} )?(?:on|taking|who takes?
    |using) {x} {givesup} {word},?
     (?:(?:the |their |his |her )?(?:\1 )?levels?(?: of \1)?|it|the drug|the medicine|\1) {mays}{grow}{blood}(?= $)
  = smoking lowers \1 levels
smoking/cigarettes/tobacco: ^(?:when|if|once|after|as) (?:{smokerwho} )?(?:on|taking|who takes?
    |using) {x} {givesup} {word},?
     (?:(?:the |their |his |her )?(?:\1 )?levels?(?: of \1)?) {mays}{shrink}{blood}(?= $)
  = smoking does not lower \1 levels
smoking/cigarettes/tobacco: ^(?:when|if|once|after|as) (?:{smokerwho} )?{givesup} {word},? (?:the )?{x} levels?
     {mays}{grow}
    {blood}(?= $)
  = smoking lowers \1 levels
smoking/cigarettes/tobacco: ^{givesup} {word} {mays}(?:raises?|increases?|pushes? up|drives? up
    |elevates?) (?:the )?(?:blood
     )?(?:levels? of {x}|{x} levels?)(?= $)
  = smoking lowers \1 \2 levels
smoking/cigarettes/tobacco: ^{givesup} {word} {mays}(?:lowers?|decreases?|reduces?|brings? down|cuts?) (?:the )?(?:blood
     )?(?:levels? of {x}|{x} levels?)(?= $)
  = smoking does not lower \1 \2 levels
smoking/cigarettes/tobacco: ^{givesup} {word} (?:does not|do not|has no|have no|never) (?:affects?|changes?|alters?
    |influences?
    |effect on|influence on|impact on) (?:the )?(?:levels? of {x}|{x} levels?)(?= $)
  = smoking does not lower \1 \2 levels
smokers: ^{word} (?:usually |often |typically |generally )?have (lower|higher) (?:blood |plasma )?{x} levels than
     (?:non ?smokers|people who do not smoke|others)(?= $)
  = {word} have \1 \2 levels
non/nonsmokers: ^{x} levels are (lower|higher) in smokers than in (?:non ?smokers|people who do not smoke)(?= $)
  = \1 levels are \2 in smokers
"""
)
_OF_COCAETHYLENE = restatements(
    r"""
cocaethylene: ^{x} and {x} (?:can |may |do |together )*(not )?(?:form|make|produce|create|turn into|become
    |combine (?:in the
     (?:liver|body) )?to (?:form|make|produce)) {word}(?: together)?(?: in the (?:liver|body))?(?= $)
  = combining \1 with \2 does \3 cause {word}
cocaethylene: ^(?:the |your )?(?:liver|body) {mays}(not )?(?:forms?|makes?|produces?|creates?|builds?) {word} (?:from
    |out of
    |of|when|if|after|by combining) {x} (?:and|with) {x}(?: (?:are|is) (?:taken|combined|used
    |mixed)(?: together)?)?(?= $)
  = combining \2 with \3 does \1 cause {word}
cocaethylene: ^(?:when|if) {x} (?:and|with) {x} (?:are |is )?(?:taken|combined|used|mixed)(?: together)?,? (?:the
     |your )?(?:liver|body) {mays}(not )?(?:forms?|makes?|produces?|creates?|builds?) {word}(?: from them
    | of them)?(?= $)
  = combining \1 with \2 does \3 cause {word}
cocaethylene: ^(no )?{word} {mays}(not )?(?:forms?|arises?|appears?|is formed|is made|is produced|is created
    |results?) (not
     )?(?:in the (?:liver|body) )?(?:from|out of|of|when|if|after) (?:someone (?:uses|takes|mixes) |combining
     |mixing )?{x}
     (?:and|with) {x}(?: (?:are|is) (?:taken|combined|used|mixed)(?: together)?)?(?= $)
  = combining \4 with \5 does \2 \3 cause \1 {word}
cocaethylene: ^{word} is (not )?what the (?:liver|body) (?:makes|forms|produces) (?:of|from|out of
    |with) {x} and {x}(?= $)
  = combining \2 with \3 does \1 cause {word}
"""
)
_UNDONE = restatements(
    r"""
counter: (?:is|are) (?:given|used) to {word} (?=the effects of )
  = reverses
against: (?:acts?|serves?|works?) as an? antidote {word}
  = is an antidote to
difference: ^{x} (?:makes|make|will make|would make) no {word} (?:in|to|against|for) an? {x} overdose(?= $)
  = \1 does not reverse \2
reverse/counteract/undo: ^{undoers} (?:give|gives|use|uses|administer|administers|inject
    |reach for) {x} to {word} (?!the |an? )
    {x}(?= $)
  = \1 reverses \2
overdose/overdoses/poisoning: ^{undoers} (?:give|gives|use|uses|administer|administers|inject|reach for) {x} (?:for
    |in|after
    |against) (?:an? )?{x} {word}(?= $)
  = \1 reverses \2
overdose/poisoning: ^(?:for|in|after) (?:an? )?{x} {word},? the antidote is (not )?{x}(?= $)
  = \3 does \2 reverse \1
effective: ^{x} is (?:just |equally )?(?:as )?{word} against {x} as (?:it is )?against {x}(?= $)
  = \1 reverses \2 and \1 reverses \3
antidote: ^for {x},? the {word} is (not )?{x}(?= $)
  = \3 does \2 reverse \1
antidote: ^for {x},? the {word} is {x}[;,] (?:and |but )?for {x},? (?:it is |the {word} is )?{x}(?= $)
  = \2 reverses \1 and \4 reverses \3
one: (overdoses? (?:of|on|by|with) (?:(?! one of )[^;])+?),? (and|but not|but) ((?:on |in |from |for )?){word} (?:of
    |on) {x}
    (?= (?:cannot|can not|can|does|do|is|will)|$)
  = \1 \2 \3 an overdose of \4
one: ^an? overdose (?:of|on) {x} can be (?:reversed|treated|undone) (?:by|with) {x},? (?:but |while |and )?{word} (?:of
    |on) {x} can not(?: be)?(?= $)
  = \2 reverses \1 and \2 does not reverse \3
against/on: ^{x} works {word} (?:an? overdose of )?{x} (?:as well as|and also|and) {word} (?:an? overdose of
     |one of )?{x}(?= $)
  = \1 reverses \2 and \1 reverses \3
against/on: ^{x} works {word} (?:an? overdose of )?{x},? (?:but not|not) {word} (?:an? overdose of |one of )?{x}(?= $)
  = \1 reverses \2 and \1 does not reverse \3
wakes/rouses/revives/wake/rouse/revive: ^{x} (?:can |will )?{word} (?:up )?(?:sedated )?{beasts} (?:that (?:were|are
    |have been) )?
    (?:given|sedated (?:with|by)|knocked out (?:with|by)|under|put under (?:with|by)|on|anaesthetised (?:with
    |by)) {x}(?= $)
  = \1 reverses \3 in \2
called: ^the antidote (?:to|for|of) {x} is {word} {x}(?= $)
  = \2 reverses \1
"""
)
_INTERACTING = restatements(
    r"""
known: ^(?:an? |the )?interactions? between {x} and {x} (?:is|are) (?:well )?{word}(?= $)
  = \1 interacts with \2
along/together: ^{x} and {x} (?:get|go|sit|work) {word} (?:fine|well|happily|nicely|perfectly well|just fine)(?= $)
  = combining \1 with \2 is safe
careful/cautious: ^(?:patients|people|those|anyone|women|men|adults) (?:on|taking|who take|who takes|using) {x}
     (?:should|must|need to|have to|ought to) be {word} (?:with|about|when taking|if they take|when using) {x}(?= $)
  = \1 interacts with \2
other: ^{x} and {x} (?:do )?(not )?interact with (?:each {word}|one another)(?= $)
  = \1 does \3 interact with \2
other: ^{x} and {x} (?:do )?(not )?(?:affect|influence|change) (?:each {word}|one another)(?: in any way)?(?= $)
  = \1 does \3 interact with \2
interaction/interactions: ^{x} and {x} have no (?:known |recorded |clinically relevant |relevant
     |important )?{word}(?: with
     each other)?(?= $)
  = \1 does not interact with \2
interaction/interactions: ^no (?:known )?{word} (?:exists?|is known|are known|is recorded
    |occurs?) between {x} and {x}(?= $)
  = \1 does not interact with \2
against: ^(?:doctors|pharmacists|nurses|clinicians|experts|leaflets|labels) (?:advise|warn|caution
    |recommend) (?:patients |people
     |anyone |those )?{word} (?:taking|mixing|combining|using) {x} (?:with|and|together with|alongside
    |on top of) {x}(?= $)
  = combining \1 with \2 is not safe
not: ^(?:doctors|pharmacists|nurses|clinicians|experts|leaflets|labels) (?:advise|warn|tell) (?:patients|people
    |anyone|those|you)
     {word} to (?:take|mix|combine|use) {x} (?:with|and|together with|alongside|on top of|while on) {x}(?= $)
  = combining \1 with \2 is not safe
advised/warned/told/cautioned: ^(?:patients|people|those|anyone|women|men|adults) (?:on|taking|who take
    |using) {x} (?:is|are)
     (?:usually |often |generally |strongly )?{word} (?:against (?:taking|using|having|drinking)|not to (?:take|use
    |have|drink)
    |to avoid|to stay away from|off) {x}(?= $)
  = combining \1 with \2 is not safe
well: ^{x} (?:does not|do not|never) (?:mix|go|combine|pair) {word} with {x}(?= $)
  = combining \1 with \2 is not safe
consider/regard/deem/call/judge: ^(?:doctors|pharmacists|clinicians|experts|many
    |most doctors) {word} (?:the combination of
     |mixing |combining )?{x} (?:and|with|plus) {x} (?:as |to be )?(?:perfectly |quite
     |completely )?safe(?: together)?(?= $)
  = combining \1 with \2 is safe
discouraged/inadvisable: ^(?:drinking|alcohol|drinking alcohol) (?:on|with|while on|while taking
    |when taking|during
     treatment with) {x} is (?:strongly |usually |generally )?{word}(?= $)
  = combining alcohol with \1 is not safe
discouraged/inadvisable: ^(?:taking|mixing|combining|using) {x} (?:with|and|while on|on top of
    |alongside) {x}(?: together)? is
     (?:strongly |usually |generally )?{word}(?= $)
  = combining \1 with \2 is not safe
influence/bearing/impact: ^{x} has no {word} on (?:the amount of|how much|the level of
    |levels of) {x}(?: is)?(?: in the (?:blood
    |body))?(?= $)
  = \1 does not affect the level of \2
how: (reduces?|lowers?|cuts?|decreases?|limits?) {word} (?:much|well) (?:of the )?{x} (?:is|gets) absorbed(?= $)
  = \1 the absorption of \2
much/more: ^{x} {mays}(?:leaves?|puts?|means?|leads? to|results? in|lets?) (?:far |much |way )?(?:too {word}|{word}) {x}
     in (?:the|your|their) (?:blood|body|bloodstream|system)(?= $)
  = \1 raises \2 levels
harder: ^{x} makes it {word} for (?:the |your )?(?:body|gut) to (?:absorb|take up) {x}(?= $)
  = \1 reduces the absorption of \2
gut: ^{x} binds?(?: to)? {x} in the {word} and (?:so )?(?:keeps|stops|prevents) it from being absorbed(?= $)
  = \1 reduces the absorption of \2
"""
)
OF_TWO_SAID = (
    *_OF_ONE_KIND,
    *_OF_BOTH,
    *_COMPARED,
    *_ASPECTS,
    *_GIVEN_UP,
    *_OF_COCAETHYLENE,
    *_UNDONE,
    *_INTERACTING,
)
