"""What poisons an animal and what it is given, the animal first or the medicine, in the form of ``restated``."""

from ketafacts.language.lexicon.listing import restatements

# One animal stands for its kind: "can kill a cat". "A horse" and "a pig" are not only animals.
_ONE = r"""
cat: \b(?:a|your|my|any) (?:single )?{word}\b(?=[^,;]* {poisons}| {fed}|[,;]| $)
    = cats
dog: \b(?:a|your|my|any) (?:single )?{word}\b(?=[^,;]* {poisons}| {fed}|[,;]| $)
    = dogs
"""
_TOLD = r"""
kill/kills/poison/poisons: ^{x} {modals}(not )?{word} {many}{end}
    = \1 is \2 harmful to \3
deadly/lethal/fatal/poisonous/toxic: ^{x} (is|are|can be|may be) (not )?(?:very |highly |extremely |potentially
     )?{word}
     (?:to|for|in) {many}{end}
    = \1 is \3 harmful to \4
given: ^{x} (?:should|must) (?:not|never) be {word} to {many}{end}
    = \1 is harmful to \2
given/receive/have/get/eat: ^{many} (?:should|must) (?:not|never) (?:be )?{word} {x}{end}
    = \2 is harmful to \1
poisoned/killed: ^{many} (?:can|may|could) be {word} by {x}{end}
    = \2 is harmful to \1
sensitive: ^{many} (?:is|are) (?:very |highly |extremely |especially |particularly |exquisitely )?{word} to {x}{end}
    = \2 is harmful to \1
tolerate: ^{many} (?:can not|cannot|do not|does not) {word} {x}{end}
    = \2 is harmful to \1
safe: ^{x} (is|are) (not )?an? {word} (?:painkiller|medicine|drug|choice|treatment|remedy) for {many}{end}
    = \1 \2 \3 safe for \4
used/given/prescribed: ^{x} (is|are) (not )?(?:often |commonly |widely )?{word} (?:in|to|for) {many}
     (?:with|for|against)
     (?:the )?{x}{end}
    = \1 \2 \3 used for \5 in \4
given/prescribed: ^{many} with {x} (?:is|are|may be|can be) (?:often |commonly |usually )?{word} {x}{end}
    = \3 is used for \2 in \1
sedative/tranquilliser/tranquilizer/tranquillizer: ^{x} (is|are) an? {word} for {many}{end}
    = \1 sedates \3
"""
_WORDS = {
    "{many}": "(cats|dogs|horses|rabbits|sheep|pigs|birds|animals|pets|cattle)",
    "{modals}": "(?:can |may |could |might |will |would |also |often |easily |do |does )*",
    "{poisons}": "(?:by|to|for)",
    "{fed}": "(?:should|must|can|is|may|could)",
}


def _put(text: str) -> str:
    for word, stands_for in _WORDS.items():
        text = text.replace(word, stands_for)
    return text


OF_ANIMALS_POISONED = restatements(_put(_ONE + _TOLD.lstrip("\n")))
