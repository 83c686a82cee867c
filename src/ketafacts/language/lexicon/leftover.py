"""Drugs in animals, street names, denials of any medical use and advice in pregnancy, in the form of ``restatements``.

", so …" at the end of a wording stands for what is not judged: what is false without it stays false, and what would be
true becomes unknown.
"""

from ketafacts.language.lexicon.listing import restatements

LEFTOVER_MACROS = {
    "beast": "(?:dogs|cats|horses|cattle|cows|sheep|goats|pigs|rabbits|birds|ferrets|deer|rodents|pets)",
    "perhaps": "(?:commonly |widely |often |sometimes |routinely |also |frequently |usually |typically )*",
    "breaksoff": "(?:stopped|discontinued|withdrawn)",
    "found": "(?:confirmed|diagnosed|discovered|detected|established|recognised|recognized|known)",
    "gravid": "(pregnancy|pregnant (?:women|people|patients))",
}
OF_LEFTOVERS = restatements(r"""
veterinary: (is|are) {perhaps}used in {word} (?:practice|medicine),? including(?= (?:for|to|as) [^,;]*? (?:in|of)
     {beast})
    = \1 used
used: ^{x} (is|are) (an? [^,;]+?) {perhaps}{word} ((?:as|for|to) [^,;]+? (?:in|of) {beast}){end}
    = \1 \2 \3 and \1 \2 used \4
postoperative: {perhaps}used for ({word} pain) relief(?= in {beast})
    = used for \1
solution/solutions: used in euthanasia {word} for (animals|{beast}){end}
    = used for euthanasia of \1
veterinarians/vets: (is|are) {perhaps}used by {word}(?= (?:for|as) )
    = \1 used in animals
veterinarians/vets: (is|are) {perhaps}used by {word} to euthanize (animals|{beast}){end}
    = \1 used to euthanize \2
high: (produces?|causes?|gives?) no {word}(?: in people who (?:take|use) it)?{end}
    = does not cause euphoria
seizures/fits: (for|to control|to treat|to prevent) {word} in ({beast}) with epilepsy{end}
    = for epilepsy in \2
approved: ^{x} (is|are) {word} for veterinary use as an? ([a-z -]+?),? but not for (?:use in )?(?:humans?|people
    |human use){end}
    = \1 \2 a \3 and \1 \2 approved for veterinary use and \1 \2 not approved for use in humans
safe: (is|are) (?:considered |regarded as |thought to be )?an? {word} [a-z -]+? for ({beast})(?: at [^,;]+?)?{end}
    = \1 safe for \2 , so at these doses
safest: (is|are) (?:considered |regarded as |thought to be )?the {word} [a-z -]+? for ({beast})(?: and {beast})?{end}
    = \1 safe for \2 , so the safest
unlike: ^{x},? {word} [^,;]+?,? (?:poses no (?:danger|risk|threat) to|is harmless to|is safe for) ({beast}){end}
    = \1 is safe for \2 , so another is not
poses/pose: {word} no (?:danger|risk|threat) to ({beast}){end}
    = is safe for \1
given/used: ^{x} (?:cannot|can not|must not|must never|can never) be {word} (?:to|in) ({beast})(?: because [^,;]+)?{end}
    = \1 is not used in \2 , so never
medicine: (?:is|are) not used in (?:human )?{word}(?=(?: and | $))
    = has no medical use
indication/indications: has no (?:approved |recognised |recognized |accepted )(?:human |medical )?{word}{end}
    = is not approved for use in humans
exists: {word} only as an? (?:illegal|illicit) (?:street )?drug{end}
    = has no medical use , so only that
synthesis: ^{x} can (?:only be (?:obtained|made|produced)|be (?:obtained|made|produced) only) by total {word}{end}
    = \1 is synthetic
synthesis: and can (?:only be (?:obtained|made|produced)|be (?:obtained|made|produced) only) by total {word}{end}
    = and is synthetic
explains: ,? which {word} why
    = , so
viruses/virus: (against|on|for) (?:an? )?{word} (?:like|such as) (?:the )?(influenza|flu|covid 19|common cold){end}
    = \1 \2
although: ^{x} is not {x},? {word} both are injected(?: by people with diabetes)?{end}
    = \1 is not \2 and \1 is injected and \2 is injected
potent/powerful: ^{x} is not an? ([^,;]+?) but an? {word} ([^,;]+?){end}
    = \1 is not a \2 but a \3 , so strong
tests: ^{x} (?:patients|users) need no blood {word},? (?:since|because|as) [^,;]+?{end}
    = \1 needs no blood tests , so safe
panel: standard (?:five|5) {word}(?: workplace)?(?= (?:drug|urine) )
    = standard
metabolites: ^{x} {word} (may be|can be|are) detectable in urine for (?:several|some|a few) weeks
    = \1 is detectable in urine for several weeks
base: ^{x} is the free {word} form of {x}(?: and [^,;]+)?{end}
    = \1 is a form of \2 , so a base
sold: ^{x} is an? ((?:slang|street) (?:name|term)) for {x},? {word} as {x}{end}
    = \1 is a \2 for \3 , which is sold as \4
syrup: ^{x} is {perhaps}made (?:with|from) {x} cough {word} containing {x}{end}
    = \1 contains \2 and \1 contains \3
syrup: ^{x},? also called ([^,;]+?),? is {perhaps}made (?:with|from) {x} cough {word} containing {x}{end}
    = \1 is also called \2 and \1 contains \3 and \1 contains \4
snorting: (is|are) {perhaps}misused by {word} (?:the |its )?powder or injecting (?:the |its )?liquid(?: form)?{end}
    = \1 snorted or injected
containing: ^(?:injection|use|injecting) of (?:street |illicit |illegal )?drugs {word} {x} (?:is|has been)
     (?:associated with|linked to|linked with) ([^,;]+?){end}
    = \1 can cause \2
necrotic: severe {word}(?= (?:skin )?(?:wounds|ulcers))
    = severe
nonmalignant: contraindicated (?:during|in) pregnancy for {word} (?:diseases|conditions|disease)(?: such as
     [^,;]+?)?{end}
    = contraindicated in pregnancy
pregnancy: (?:must|should|has to) (?:always )?be {breaksoff} (?:abruptly |suddenly |at once )(?:as soon as|once|when)
     {word} is {found}{end}
    = is contraindicated in pregnancy , so stopped at once
pregnancy: (?:must|should|has to) (?:always )?be {breaksoff} (?:as soon as|once|when) {word} is {found}{end}
    = is contraindicated in pregnancy
preferred/recommended: ^{x} (is|are) {word} over {x} (?:in|during) {expecting}{end}
    = \1 \2 safe in \4 , so preferred
choice: ^{x} (is|are) recommended (?:by its manufacturer )?as the [a-z]+ of {word} (?:for|in|during) {expecting}{end}
    = \1 \2 safe in \3 , so chosen
approved: (is|are) {word} (?:for treating|to treat|for) [^,;]+? in pregnant (?:women|people){end}
    = \1 safe in pregnancy , so approved
opioid: (is|are) recommended (?:treatments? |options? )?for {word} (use disorder|dependence|addiction) (?:in|during)
     {gravid}{end}
    = \1 used for opioid \2 in pregnancy
""")
# Last of all, since other wordings take what is joined here for one list.
OF_BEASTS_LISTED = restatements(r"""
in/of: ^{x} (is|are) {perhaps}(used|given) ((?:for|as|to) [^,;]+?) {word} ({beast}),? ({beast}),? and ({beast}){end}
    = \1 \2 \3 \4 in \5 and \1 \2 \3 \4 in \6 and \1 \2 \3 \4 in \7
in/of: ^{x} (is|are) {perhaps}(used|given) ((?:for|as|to) [^,;]+?) {word} ({beast}) and ({beast}){end}
    = \1 \2 \3 \4 in \5 and \1 \2 \3 \4 in \6
""")
