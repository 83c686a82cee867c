"""Short plain sentences about one drug, put in words that the readers take: what it is, goes with, needs and does."""

from ketafacts.language.lexicon.listing import restatements

SHORT_MACROS = {
    "ofall": "(?!(?:only|most|all|some|no|few|many|just) )",
    "causing": "(?:causes?|brings? on|leads? to|slows?|stops?|stop|raises?|triggers?|produces?|increases?)",
}
OF_SHORT = restatements(
    r"""
humans: (approved|licensed|authorised|authorized|used|meant|intended) for {word}(?= $)
    = \1 for use in humans
derivative: ^{x} (is|are|was) an? (?:chemical |close |structural )?((?:[^,;](?! of ))+?) {word}(?= $)
    = \1 \2 a derivative of \3
agonist/antagonist: ^{x} (is|are) an? (partial|full|inverse|selective|weak|potent|strong) ([^,;]+?) {word}(?= $)
    = \1 \2 a \3 {word} at \4 receptors
effect: ^{x}
     {mays}(increases?|raises?|enhances?|strengthens?|potentiates?|reduces?|lowers?|decreases?|weakens?|blocks?)
     (?!the |its |an |a |any |no )([^,;]+?)s {word}(?= $)
    = \1 \2 the effect of \3
effects: ^{x}
     {mays}(increases?|raises?|enhances?|strengthens?|potentiates?|reduces?|lowers?|decreases?|weakens?|blocks?)
     (?!the |its |an |a |any |no )([^,;]+?)s {word}(?= $)
    = \1 \2 the effects of \3
conversion: ^{x} {mays}(blocks?|inhibits?|stops?|prevents?|reduces?|slows?) (?:the )?(?:bodys |livers )?{word} of
     (codeine|tramadol|hydrocodone|dihydrocodeine|clopidogrel|tamoxifen) (?:to|into) its active
     (?:form|metabolite)(?= $)
    = \1 makes \3 less effective
conversion: ^{x} {mays}(blocks?|inhibits?|stops?|prevents?|reduces?|slows?) (?:the )?(?:bodys |livers )?{word} of
     (codeine|tramadol|hydrocodone|dihydrocodeine|clopidogrel|tamoxifen) (?:to|into) ([^,;]+)(?= $)
    = \1 makes \3 less effective and \3 is converted to \4
checked/monitored/measured/watched/tested: ^(?:your |the |a patients )?{x} (?:should|must|needs to|has to|is to|have
     to|need to) be (?:regularly |closely |carefully |often |routinely )?{word} (?:regularly |closely |carefully
     )?(?:in people |in patients |in anyone |during treatment |for people |if you are |while )?(?:when |while |whilst
     |on |with |taking |using |who take |given |treated with |for )+{x}(?= $)
    = \2 requires monitoring of \1
requires/require/needs/need: ^(?:starting |taking |using )?{x} {word} (?:regular |careful |close |frequent |routine
     |baseline )?(?:testing|tests|checks|checking|measurement) (?:of|for) (?:the |your )?([^,;]+)(?= $)
    = \1 requires monitoring of \2
physical: ^{x} {mays}(does not|do not|cannot|never|can|may|could)? ?(?:causes?|leads? to|brings?|produces?) (?:an?
     |any )?{word} withdrawal(?: symptoms| syndrome)?(?= $)
    = \1 \2 cause withdrawal symptoms
addiction/dependence/abuse/misuse: ^{x} (?:has|have|carries|carry) (?:an? )?(?:very |relatively )?(low|high|small)
     (?:risk|potential|danger|likelihood) (?:of|for) {word}(?= $)
    = the risk of {word} with \1 is \2
show: ^{x} (does|do|may|might|will|can|did)? ?(not )?{word} on (an? |the |most |many |routine )?{x}
    = \1 \2 \3 show up on \4 \5
shows: ^{x} {word} on (an? |the |most |many |routine )?{x}
    = \1 shows up on \2 \3
fail: ^(?:eating |taking |using )?{x} {mays}(not )?(?:makes?|causes?|leads?|gets?) {whoever} (?:to )?{word} (?:an?
     |the |your )?(?:urine |routine |standard |workplace )*drug (?:test|screen)s?(?= $)
    = \1 can \2 cause a false positive on a drug test
test: ^{x} {mays}(not )?(?:tests?|shows? up|comes? up|reads?) (?:positive )?as {x} (?:on|in) (?:an? |the |most |many
     )?(?:urine |routine |standard )*(?:drug )?{word}s?(?= $)
    = \1 can \2 cause a positive test for \3
injection/injections: ^{x} (is|are|comes|is sold|is made) (?:also )?(?:available )?as an? (?:long acting
     )?(weekly|monthly|daily|six monthly|twice yearly) (?:depot )?{word}(?= $)
    = \1 is injected \3
war: (?:during|in|around) (?:the )?(?:second world {word}|world {word} ii|world {word} two|world {word} 2|wwii)(?= $)
    = between 1939 and 1945
war: (?:during|in|around) (?:the )?(?:first world {word}|world {word} i|world {word} one|world {word} 1|wwi)(?= $)
    = between 1914 and 1918
counter: ^{x} was (approved|cleared|made available|released|authorised|authorized) (?:for sale )?over the {word} in
     ([^,;]+)(?= $)
    = \1 became available without a prescription in \3
counter: ^{x} (went|became|has been) (?:available )?over the {word} in ([^,;]+)(?= $)
    = \1 became available without a prescription in \3
ultra/extremely/exceptionally/remarkably: an? {word} (short|long) (half life|duration|onset)
    = a very \1 \2
toxic/poisonous/deadly/lethal/dangerous: ^{x} (is|are|can be|is not|are not) (?:highly |very |extremely |especially
     )?{word} (?:to|for|in) (cats|dogs|horses|cattle|pets|birds|rabbits)(?= $)
    = \1 \2 toxic in \3
dangerous/deadly/lethal/risky/unsafe/fatal: ^{x} (?:and|plus) {x} (?:is|can be) (?:a )?(?:very |potentially
     |especially )?{word}(?: combination| mix| mixture| pair)?(?: together| when combined)?(?= $)
    = combining \1 with \2 is dangerous
safe: ^{x} (?:and|plus) {x} (is|is not) (?:a )?(?:perfectly |generally |completely )?{word}(?: combination| mix|
     mixture)?(?: together| to combine| to mix)?(?= $)
    = combining \1 with \2 \3 safe
increase/raise/cause: ^{x} and {x} (?:together |combined )?{word} (?:the risk of |the chance of )?(bleeding|serotonin
     syndrome|sedation|drowsiness|seizures|bruising|low blood pressure|kidney damage|kidney injury)(?= $)
    = combining \1 with \2 can cause \3
approved: ^{x} (is|are) (?:an? )?(?:legally |fda )?{word} (?:medicines?|drugs?|medications?|pharmaceuticals?)(?= $)
    = \1 \2 approved
normal/therapeutic/recommended/usual/ordinary: ^{x} (does not|do not) (?:readily |easily )?cross (?:the|into the)
     (blood brain barrier) at {word} doses(?= $)
    = \1 hardly crosses the \3
children/kids/teenagers/adolescents/infants/babies/toddlers: ^{ofall}(.+? {causing} .+?) (?:in|among)
     (?:young |small )?{word}(?: and (?:teenagers|adolescents|teens|babies|infants|toddlers))?(?= $)
    = \1 in the very young
elderly/seniors: ^{ofall}(.+? {causing} .+?) (?:in|among) (?:the )?{word}(?: people| patients| adults)?(?= $)
    = \1 in the very old
avoided: ^{x} (?:should|must|has to|needs to|is to) be {word} (?:in|by) (?:people |patients |anyone |those )?(?:with
     |who have )?([^,;]+)(?= $)
    = people with \2 should avoid \1
treat/relieve/manage/control/ease: ^{x} (contains?|combines?|pairs|mixes|joins|unites|is a combination of) {x} to {word}
     ([^,;]+)(?= $)
    = \1 \2 \3 and is used to {word} \4
"""
)
