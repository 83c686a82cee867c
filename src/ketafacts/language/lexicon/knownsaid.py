"""Ways in which pages introduce a drug that people know by another name or kind; the form is that of ``plainer``.

What is named in passing is made an apposition, so that it is judged as well: "contains a barbiturate called
butalbital" says that butalbital is a barbiturate, too.
"""

from ketafacts.language.lexicon.listing import restatements

OF_KNOWN_SAID = restatements(
    r"""
called/named: ^{x} (contains|includes|has|holds) (an? (?:[a-z]+ )?[a-z]+) {word} ([a-z0-9]+)(?= $)
    = \1 contains \4 , \3
metabolite: ^{x}s (?:active |toxic |main |major |chief )?{word} ([a-z0-9]+)
     ((?:can|may|could|causes?|has|blocks?|acts?|accumulates?|builds?) [^,;]+)(?= $)
    = \2 is a metabolite of \1 that \3
metabolite: ^{x}, {x}s (?:active |toxic |main |major |chief )?{word},
     ((?:can|may|could|causes?|has|blocks?|acts?|accumulates?|builds?) [^,;]+)(?= $)
    = \1 is a metabolite of \2 that \3
prescribed/sold/marketed: ^{x} (is|are|was) {word} as ([a-z]+) for ([^,;]+)(?= $)
    = \1 , sold as \3 , \2 prescribed for \4
wakefulness: wakefulness (drug|medicine|medication)(?= $|,)
    = wakefulness promoting \1
noradrenaline/norepinephrine: {x} releases {word}(?= $)
    = \1 causes the release of {word}
noradrenaline/norepinephrine: ^{x} (?:releases|triggers the release of|causes the release of|stimulates the release of)
     (dopamine|serotonin) and {word}(?= $)
    = \1 causes the release of \2 and causes the release of {word}
noradrenaline/norepinephrine: ^{x} (?:releases|triggers the release of|causes the release of|stimulates the release of)
     (dopamine|serotonin),? (dopamine|serotonin),? and {word}(?= $)
    = \1 causes the release of \2 and causes the release of \3 and causes the release of {word}
results/result/tests/test: false positive (?:drug |urine |screening )?{word} for
    = false positive for
fail: can make (?:you|people|someone|a person|users) {word} (?:a|the) (?:drug|urine) (?:test|screen) for
    = can cause a positive drug test for
adrenals/adrenal: (of|in|from) the {word} glands
    = \1 the adrenals
"""
)
