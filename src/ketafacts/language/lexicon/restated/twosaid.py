"""Two drugs beside each other: of one kind or two, in the form of ``listing.restatements``.

Each way to say it is put as "X is in the same class as Y", which the grammar reads.
"""

from ketafacts.language.lexicon.listing import restatements

_KIND = "(?:class|kind|type|sort|family|group|category)"
TWO_MACROS = {
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
OF_TWO_SAID = (*_OF_ONE_KIND, *_OF_BOTH)
