"""Which plant, animal or mould a drug comes from, as people say it; the form is that of ``restated``."""

from ketafacts.language.lexicon.listing import restatements

ORIGINS_MACROS = {
    "plantwords": "(?:(?:dried|fresh|milky|crushed|ground|powdered|ripe|unripe|green|tropical) )*",
    "grows": "(?: (?:plant|tree|bush|shrub|vine|flower|herb|fungus|family))?",
    "behindit": "(?= $|[,;]| (?:and|which|that|but|or|is|are|was|were|relieves?|treats?|can|may|has|have) )",
    "beastly": "(?:pigs?|porcine|cows?|bovine|ox|horses?|mares?|equine|sheep|dogs?|animals?|snakes?|leeches)",
    "naturally": "(?:(?:originally|naturally|commercially|usually|mainly|mostly|traditionally|still|chemically) )*",
}
_PLANTS = r"""
sap/latex/juice/resin/pods/seedpods: \b(from|in) (?:the )?{plantwords}{word} of (?:the )?
    (?:opium )?(?:poppy|poppies)(?: plants?)?{behindit}
    = \1 the opium poppy
leaves/leaf/bark/roots/root/seeds/seed/flowers/berries/resin/sap/latex/needles/pods/buds/beans/fruit/bulbs: \b(from
    |in|of)
     (?:the )?{plantwords}{word} of (?:the |an? )?([a-z ]+?){grows}{behindit}
    = \1 \2 {word}
tree/bush/shrub/cactus/vine/herb: \b(from|in|of) (?:the |an? )?([a-z]+(?: [a-z]+)?) {word}{behindit}
    = \1 \2
derives/originates/stems/hails/derive/originate/stem: \b(?:originally )?{word} from(?= )
    = comes from
origin/origins/existence: (?:traces|owes|has|takes|draws) (?:its|their) {word} (?:back )?(?:to|in|from)(?= )
    = comes from
occurs/occur/found/present: (?:(?:is|are) )?{word} naturally (?:only )?in(?= )
    = is found in
naturally/natively: (?:(?:is|are) )?{word} (?:found|present|occurring|occurs|occur|made|contained) (?:by|in)(?= )
    = is found in
occurs/occur: {word} (?:as a natural (?:product|compound|alkaloid) )?in(?= )
    = is found in
product/compound/extract/constituent/component: ^{x} (is|are) (not )?(?:an? )(?:natural |plant |active )*{word}
     (?:of|from|found in)(?= )
    = \1 \2 \3 derived from
extracted/obtained/isolated/purified/harvested/sourced/refined/distilled: (is|are) (not )?{naturally}{word} from(?= )
    = \1 \2 derived from
yields/yield/supplies: ^{x} {word} {x}(?= $)
    = \2 comes from \1
gives: ^{x} {word} us {x}(?= $)
    = \2 comes from \1
source/origin: ^the (?:(?:natural|plant|botanical|original|main|chief|traditional) )*{word} of {x} (is|was) (not
     )?{x}(?= $)
    = \1 \2 \3 derived from \4
derived/made/obtained/extracted/produced/prepared/manufactured/isolated: (is|are) (not )?(?:usually |mostly |mainly
     |still
     |commonly |now )*{word} from(?= (?:the )?(?:[a-z]+ (?:of|lining of) )?{beastly} )
    = \1 \2 introduced from
"""
OF_ORIGINS = restatements(_PLANTS)
