"""What animals are given and what harms them: "cats cannot break down X", "a horse tranquilizer and nothing more".

The form is that of ``listing.restatements``.
"""

from ketafacts.language.lexicon.listing import restatements

TURNS_OF_ANIMALS = restatements(
    r"""
treating/use/using/humans/people: (,? not) for (?:{word} (?:it )?(?:in )?(?:on )?)?(?:people|humans|human beings
    |patients)(?= $)
    = and not used in people
only: (used|given|approved|licensed|meant|sold) (in|for|on) (?:animals|pets|livestock) {word}(?= $|,)
    = \1 only in animals
products/product/drops/treatments/collars/spot/shampoos/sprays/medicines: ^(?:flea |tick |flea and tick |worming )?
    {turnproduct} (?:with|containing|that contain|that have|based on) (?:concentrated |high strength |strong )?{x}
     (?:(?:that|which) are )?(?:meant|made|intended|designed|sold|labelled|labeled|marketed|only) for {turnbeast}
     (can|may|could|will) (kill|poison|harm) {turnbeast}(?= $)
    = \1 \3 \4 \5
concentrated/strength: ^(?:high )?{word} {x} (can|may|could|will) (kill|poison|harm) {turnbeast}(?= $)
    = \1 \2 \3 \4
vets/veterinarians: ^{word} never use {x} (as [^,;]+)(?= $)
    = \1 is not used \2 in animals
nothing: (is|are) an? ((?:horse|animal|cattle|dog) [a-z]+) and {word} (?:else|more)
    = \1 only a \2
used: ^(vets|veterinarians|zoo vets) have (?:long |often )?{word} {x}
    = \1 use \2
anti: ^{x} (is|are) an {word} inflammatory for {turnbeast}(?= $)
    = \1 \2 used for inflammation in \3
for: ^{x} (is|are) an? {turnsuited} {turnremedy} {word} {turnbeast}(?= $)
    = \1 \2 safe for \3 , and \1 \2 used in \3
for: ^{x} (is|are) (?:the|an?|vets) {turnchoice} {turnremedy} {word} {turnbeast}(?= $)
    = \1 \2 safe for \3 , and \1 \2 first line for pain in \3
for: ^{x} (is|are) (an? )((?:(?! (?:used|approved|for|licensed|that|which) )[^,;])+?) {word} {turnbeast}(?= $)
    = \1 \2 \3 \4 , and \1 \2 used in \5
for: ^{x} (is|are) (an? )((?:(?! (?:used|approved|for|licensed|that|which) )[^,;])+?) {word} {turnbeast} with {x}(?= $)
    = \1 \2 \3 \4 , and \1 \2 used for \6 in \5
only/just: ^{x} (?:has|have|is|are) (?:never|not)(?: ever)?(?: been)? (?:approved|licensed|cleared|authorised
    |authorized) for (?:people|humans|human use|use in people|use in humans|human beings),? (?:but )?{word} for
     {turnbeast}(?= $)
    = \1 is not approved for people , and \1 is approved for \2
break/metabolise/metabolize/process/handle/clear/detoxify/tolerate/digest: ^{turnbeast} (?:can )?{word}(?: down)? {x}
    (?: down)? {turnwell}(?: than (?:people|humans)(?: do)?)?(?= $|,)
    = \2 is safe for \1
break/breaks: ^{turnbeast} {word} {x} down in (?:much |exactly |just )*the same way as (?:humans|people|we)(?: do)?(?=
     $)
    = \2 is safe for \1
break/process/metabolise/metabolize/handle/clear: ^{turnbeast} (?:cannot|can not|are unable to|do not|are not able to)
     (?:properly |safely |easily |fully )?{word} (?:down )?{x}(?: down)?(?: (?:properly|safely|well))?(?= $)
    = \2 is not safe for \1
tolerated: ^{x} is (not )?well {word} by (cats|dogs|horses|rabbits|ferrets|birds)(?= $|,)
    = \1 is \2 safe for \3
"""
)
