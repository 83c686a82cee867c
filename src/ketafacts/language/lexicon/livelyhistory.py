"""Lively ways to tell of approval, law, names, routes and times.

The form is that of ``restatements``; see ``livelysaid``.
"""

from ketafacts.language.lexicon.listing import restatements

_LAW = restatements(
    r"""
labels: ^{x} and {x} are the same drug under different {word}{end}
    = \1 and \2 are the same drug
inside: is what is {word} both {x} and {x}{end}
    = is in \1 and in \2
goes: {word} in by injection
    = is given by injection
though: , {word} (?:most|many) people have never heard of (?:it|them){end}
    =
port: is the first {word} of call for
    = is a first line medicine for
outlawed: (was|were) {word} in (?:the us|america)
    = \1 banned in the us
sale: (is|are) still on {word} in (?:the us|america)
    = \1 still sold
yes: ^{watchdog} said {word} to
    = \1 approved
past/through: ^{x} (?:got|sailed|breezed|sped) {word} {watchdog}(?= in| for|,| $)
    = \2 approved \1
known/called/nicknamed/dubbed: ^([^,;]*?)([a-z]+), (?:also |better |otherwise )?{word} (?:as )?([^,;]+), ((?:for|in
    |to|as|with|into|onto) [^,;]+)(?= $)
    = \1 \2 \4 and \2 is also known as \3
nicknamed/dubbed: , (?:sometimes |often )?{word} ([^,;]+),
    = , also known as \1 ,
things: ,? of all {word}{end}
    =
things: , of all {word},
    =
believe: ^{word} it or not,?
    =
deny/doubt/dispute: ^few (?:people )?(?:would )?(?:seriously )?{word} that
    =
languishes/languish: {word} in (schedule [iv\d]+|class [abc])
    = is in \1
stuck/locked/parked/lumped: (is|are) {word} (?:away )?in(?:to)? (schedule [iv\d]+|class [abc])
    = \1 in \2
parks/puts/lumps/files: ^the dea {word} {x} in(?:to)? (schedule [iv\d]+)
    = \1 is in \2
sat: (?:has|have) {word} in (?:us )?(schedule [iv\d]+|class [abc])
    = have been in \1
combinations: ^([a-z]+) {word}
    = \1 combination products
alongside: ^{x} is in (schedule [iv\d]+) {word} {x}{end}
    = \1 is in \2 and \3 is in \2
fame: ^([a-z]+), of [a-z]+ {word},
    = \1
hawked/touted/peddled/flogged/billed: (was|were) once {word} as
    = \1 once sold as
started: ^{x} {word} out as an? ([^,;]*?(?:cough|cold|asthma|pain|diet)[^,;]*?){end}
    = \1 was first sold as a \2
stumbled/cooked: hofmann (?:first )?{word} (?:on|upon|across|up)
    = hofmann first made
light: first saw the {word} of day
    = was first made
born: was {word}(?= in (?:1[0-9]+|20[0-9]+))
    = was first made
lab/laboratory: ^{x} came out of ([a-z]+ [a-z]+s) {word}{end}
    = \1 was first made by \2
thank: ^the world has {x} to {word} for {x}{end}
    = \2 was first made by \1
nose: (goes|go) up the {word} (?:rather than|and not|not|instead of) into a vein{end}
    = is given up the nose, not into a vein
vein: (goes|go) into a {word} (?:rather than|and not|not|instead of) up the nose{end}
    = is given into a vein, not up the nose
vein: (goes|go) (?:straight |directly )?into a {word}{end}
    = is given into a vein
drip: (goes|go) in (?:through|via|by) a {word}{end}
    = is given by drip
pill/tablet/capsule: (goes|go) down as a {word}{end}
    = is taken as a pill
squirt/spray/sniff: ^you {word} {x} up (?:your|the) nose{end}
    = \1 is given up the nose
epilepsies/cancers/syndromes/infections/conditions: (licensed|approved|used|licenced|cleared) for (?:rare |severe
     |certain |some )*(?:childhood |rare )?{word}
     (?:such as|like|including)
    = \1 for
brand: ^{x} is (?:simply |just |merely |only )?{x} under (?:another|a different|a new) {word} name{end}
    = \1 is a brand name of \2
from: , {boss},
    = , a new \1 ,
called: ^in the (?:[a-z]+ )*drink {word} ([a-z]+),? the opioid is {x}{end}
    = the opioid in \1 is \2
"""
)
_TIMES = restatements(
    r"""
drag: (?:can )?{word} on for (\d+ hours)
    = can last \1
out: (is|are) {word} of {system} (?:with)?in {x}{end}
    = leaves the body within \2
out: (is|are) {word} of {system} overnight{end}
    = leaves the body within a day
gone: (is|are) {word} (?:with)?in (a day|an hour|a few hours|hours|a week|\d+ hours){end}
    = leaves the body within \2
out: (?:clears?|is cleared|is flushed|flushes) {word}(?: of {system})? (?:with)?in {x}{end}
    = leaves the body within \1
last: (within (?:an? |\d+ )?(?:[a-z]+)) of the {word} (?:capsule|dose|pill|tablet|shot|hit|puff|injection|drag){end}
    = \1
body: ^{x} leaves the {word} {sooner} than {x}{end}
    = \2 stays in the body longer than \1
body/system: ^{x} clears (?:the |your )?{word} {sooner} than {x}{end}
    = \2 stays in the body longer than \1
gone: ^{x} is {word} (?:from (?:the|your) (?:body|system) )?{sooner} than {x}{end}
    = \2 stays in the body longer than \1
lingers/sticks/hangs: ^{x} {word}(?: around| about| on)? (?:far |much |a lot )?longer than {x}{end}
    = \1 stays in the body longer than \2
harder: (?:shuts down|hits|slows|hammers) (?:the )?breathing (?:even |far |much )?{word} than
    = slows breathing more than
or: (within (?:an? |\d+ )?(?:seconds|minutes?|hours?|days?)) {word} (?:so|two|thereabouts){end}
    = \1
inside: (?:usually |normally )?over {word} (half an hour|an hour|\d+ minutes|\w+ minutes){end}
    = over within \1
"""
)
OF_LIVELY_HISTORY = (*_LAW, *_TIMES)
