"""What drug tests show, and what makes them positive: "eating poppy seed cake before a test".

The form is that of ``listing.restatements``.
"""

from ketafacts.language.lexicon.listing import restatements

TURNS_OF_TESTS = restatements(
    r"""
test: ^(daily|heavy|regular|frequent|chronic|occasional) {x} (?:smokers|users) (?:can|may|might|will|could)
     (?:still )?{word} positive
     (?:for (?:thc|it|the drug|cannabis) )?for ([^,;]+)(?= $)
    = \2 can be detected in the urine of \1 users for \3
as: ^{x} (can be detected|is detected|is detectable|can be found|shows up|stays) in (?:the )?urine ([^,;]+?),? (?:mostly
    |mainly|chiefly|largely|usually|primarily) {word} {x}(?= $)
    = \1 \2 in urine \3 and \4 is a metabolite of \1
smokers/users: ^(?:even )?(?:daily|heavy|chronic|regular|frequent) {word} of {x} test negative (?:in urine |on
     urine tests
    |in urine tests )?(a day|two days|one day|24 hours) after (?:stopping|quitting|(?:their |the )?last
     (?:use|dose|joint))
    (?= $)
    = \1 can only be found in urine for \2 after daily use
labs/laboratories/tests/testers/screens: ^(?:urine |drug |blood )*{word} (?:looking|testing|screening|checking)?
     ?(?:for)
     {x} (?:in urine |in blood )?(?:search|look|test|check) for its (?:main |chief )?metabolite,? {x}(?= $)
    = \1 is detected in urine by its metabolite \2
finding/detecting: ^{word} {x} in {turnserum} {turnshows} (?:the )?(?:use of )?{x}(?: use)?(?= $)
    = \1 in urine proves \2 use
before: ^(?:eating |having )?{x} {word} an? (?:urine |drug )*(?:test|screen)((?: can| may| could| might| will)?)
     (?:turn|make) it positive for {x}(?= $)
    = \1 \2 turn a urine screen positive for \3
employers: (?:standard |usual |routine )*(opiate |opioid )?(immunoassay|drug test|urine test|screen|drug screen)
     (?:that is |which is )?used by (?:most |many |some )?{word}(?= |,|$)
    = standard \1 \2
positive: ^(?:if you |after |when you )?(?:eat|eating) {turnseeds},? (?:and )?(?:you|your (?:urine|drug test|urine test
    |drug screen|test)|someone|people) {turnmay} (?:test|come back|come up|turn up|be) {word} for {x}(?= $)
    = eating \1 can cause a positive test for \2
or: (positive (?:urine |drug |blood )?(?:test|result|screen)s?) for (morphine|codeine|amphetamines?|methamphetamine
    |cocaine|opiates?|heroin|benzodiazepines?|pcp) {word} (morphine|codeine|amphetamines?|methamphetamine|cocaine
    |opiates?|heroin|benzodiazepines?|pcp)(?= )
    = \1 for \2
bagel/bagels/muffin/muffins/rolls/cake/cakes: ^(eating|to eat) (?:an? |some |two |a few |several )?(?:{word}
     )?(?:covered |topped|sprinkled|made|filled)?(?: in| with)? ?(?:an? )?poppy seeds?(?: {word})?(?= )
    = \1 poppy seeds
most: by {word} (opiate|opioid|drug|urine) (immunoassays|screens|tests)
    = by \1 \2
eaten/consumed/swallowed: ^{x} (may|can|might|could) be positive in (?:an? )?{turnpatients} who (?:has|have)
     (?:recently
     )?{word} {x}(?= $)
    = \3 \2 cause a positive \1
rise: (may|can|might|could) give {word} to an? false positive (?:result |test |reading )?for(?= )
    = \1 cause a false positive for
detection: ^(?:eating |consuming )?{x} (?:can|may|could|might) (?:lead to|result in|cause) the {word} of {x} in
     (?:the )?(?:urine|a urine test|urine tests|a drug test)(?= $)
    = \1 can cause a positive test for \2
"""
)
