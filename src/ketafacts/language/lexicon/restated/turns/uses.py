"""What a drug is for: "kept for depression that other drugs have not helped", "is found in many sleep aids".

The form is that of ``listing.restatements``.
"""

from ketafacts.language.lexicon.listing import restatements
from ketafacts.language.lexicon.tails import UNJUDGED

TURNS_OF_USES = restatements(
    r"""
worry: ^(?:no one|nobody) (?:taking|on|who takes|using) {x} (?:needs to|has to|need) {word} about
     (?:(?:eating|drinking|taking|having) )?(?:any )?{x}(?= $)
    = \2 is safe with \1
treated: ^{x} (?:is|are|can be|may be) (?:often |usually |commonly |mostly |mainly )?{word} (?:with|by) {x}, {x},?
     (?:or|and|and also) {x}(?= $)
    = \2 , \3 and \4 are used for \1
prevented: ^{x} can be {word} (?:with|by) (?:taking )?{x}(?= $)
    = \2 is used to prevent \1
aids: (?:is|are) (?:found|used|an ingredient|the (?:main |active )?ingredient) in (?:many |some |most |over the counter
    |nonprescription |common )*sleep {word}
    = is used as a sleep aid
aids: ^{x} is (an? [^,;]+?) (?:(?:that|which) is )?(?:found|used) in (?:many |some |most |over the counter
    |nonprescription |common )*sleep {word}(?= $)
    = \1 is \2 used as a sleep aid
gut/bowel/bowels/colon/intestine/intestines: (c difficile|clostridioides difficile|clostridium difficile)
    (?: (?:infections?|colitis))? (?:in|of) the {word}(?= $)
    = \1
inhaler/pill/tablet/injection/spray/patch/cream/capsule: is (?:the|an) {word} (?:to reach for|people reach for|to
     use|to grab|of choice|doctors
     reach for|to take)(?: in| for| during)? .*(?= $)
    = is an {word} , UNJUDGED
kept/saved: ^{x} (?:is|are) {word} for (schizophrenia|depression|epilepsy) that (?:other|most|several) (?:drugs
    |medicines|antipsychotics|antidepressants|treatments) (?:have not|did not|do not|cannot|fail to|failed to)
     (?:helped?|relieved?|controll?(?:ed)?|work(?:ed)? for) ?(?:it)?(?= $)
    = \1 is used for treatment resistant \2
cough: {turncough}{word}(?= )
    = dry cough
started: ^(?:most |many )?(?:people|patients|adults|those) with {x} are {turnoften}{word} on {x}(?= $)
    = \2 is used for \1
acute: relieve the pain of (an? )?{word} gout
    = treat \1 {word} gout
attacks: (prevent|stop|ward off|avoid|stave off) (?:further |more |new |repeated |future )?{word} of {x}(?= $| but|,)
    = \1 \2
viruses: (effective|works?|active|useful|helps?|work well) against (?:the )?{word} (?:that|which) (?:cause|bring|give
     you) {x}(?= $)
    = \1 against \2
already: ^{x} (is|are) (not )?(?:meant |intended |used |suitable )?for treating (?:an? )?{x} that (?:has|have) {word}
     (?:started|begun|set in)(?= $)
    = \1 \2 \3 used for treating \4
travellers/travelers/tourists/backpackers: ^{word} (?:often |sometimes |may |can |also )?(?:take|use|are given) {x}
     (?:against|to prevent|to avoid|for) {x}(?= $)
    = \1 is used for \2
morning: for (?:women with )?(?:pregnancy |{word} )sickness(?= |,)
    = for nausea in pregnancy
mitigation/alleviation/relief/management/amelioration: for the {word} of (?:the )?(?:symptoms|signs) of(?= )
    = to treat the symptoms of
choice: the (antidote) of {word} (in|for|against|to)(?= )
    = the \1 \2
drug/agent: the {word} of choice (in|for) {x} (overdose|poisoning)(?= )
    = the antidote \1 \2 \3
widening/prolongation: ^{word} of the qrs(?: complex| interval)? (?:in|after|during) (?:an? )?{x}
     (overdose|poisoning) (is|can be|may be) treated (with|by)(?= )
    = \1 \2 \3 treated \4

place: (?:has|have) no {word} in the (?:treatment|management|therapy) of
    = is not used to treat
remedy/treatment/therapy: (licensed|approved|introduced|marketed|sold|authorised|authorized)((?: (?:by|in)
     [^,;]+?)*) as an? {word} for(?= )
    = \1 \2 for
intravenous: ^{x} (overdose|poisoning|toxicity) (is|can be|may be|should be|must be) treated (with|by) {word}
     ([a-z]+(?: [a-z]+)?)(?= $)
    = \1 \2 \3 treated \4 \5 , and \5 can be given intravenously
veterinary: ^(?:there is|{x} has) no {word} (?:product|form|preparation|version|use)(?: (?:of|for|containing)
     {x})?(?= $)
    = \1 is not used in animals
viruses: (is|are) (not )?active against {word}(?= $|,)
    = \1 \2 used for viral infections
veterinary: (is|are|was|were) (not )?approved as an? {word} ([a-z]+)(?= $|,| and| but)
    = \1 \2 approved for use in animals
available/sold/given/supplied/marketed: ^{x} is {word} as (an? (?:[a-z]+ )?(?:spray|patch|tablet|injection|lozenge
    |inhaler|syrup|cream|gel|film|capsule|suppository|eye drop|solution)) for ([^,;]+?) and other ([a-z]+)(?= $)
    = \1 is available as \2 , and \1 is used for \3 and \4
injection/mouth: ^{x} (?:can|may) be given (by {word}) to (stop|treat|relieve|prevent|control) ([^,;]+)(?= $)
    = \1 can be given \2 , and \1 is used to \3 \4
prescription: ^{x} is (?:legally )?available (by|on) {word} as {x}(?= $)
    = \1 has a medical use , and \1 is sold as \3
prescription: ^{x} (?:is|are) (not )?(?:legally |still |now |also )?(?:available|obtainable|dispensed) (?:by|on|with
     a|through a|via) {word} (in [a-z ]+)(?= $)
    = \1 can \2 be prescribed \3
prescription: ^{x} (?:is|are) (?:legally |still |now |also )?(?:available|obtainable|dispensed) (?:by|on|with a
    |through a|via) {word}(?= $)
    = \1 has a medical use
prescription: ^{x} (?:is|are) not (?:legally )?(?:available|obtainable|dispensed) (?:by|on|with a|through a|via)
     {word}(?= $)
    = \1 has no medical use
prescribed: ^{x} (?:can|may) (?:legally |still |now |also )?be {word}(?: by (?:doctors|a doctor|physicians))?(?= $)
    = \1 has a medical use
seizure/fit/convulsion: \b(stop|treat|control|end|terminate|relieve) an? (?:acute |ongoing |prolonged )?{word}(?= $|,)
    = \1 {word}s
""".replace("UNJUDGED", UNJUDGED)
)
