r"""Who may have a drug, what is watched, which test finds it, which animals get it, whence it comes; all words."""

from ketafacts.language.lexicon.listing import restatements

CAREFORM_MACROS = {
    "carefolk": (
        "(?:(?:the |most |many |all )?(?:doctors|nurses|midwives|physicians|gps|obstetricians|clinicians|prescribers"
        "|pharmacists|vets|medics|dentists|psychiatrists|specialists|guidelines|experts|surgeons|clinics|hospitals))"
    ),
    "carepregnant": (
        "(?:pregnant (?:women|patients|people|mothers|woman|patient|person)|a pregnant (?:woman|patient|person)"
        "|expectant"
        " mothers?|mothers to be|women who are pregnant|anyone who is pregnant|those who are pregnant|people who are"
        " pregnant|an expectant mother|women (?:in|during) pregnancy|anyone pregnant|pregnant ones)"
    ),
    "carenot": (
        "(?:must not|should not|cannot|can not|may not|must never|should never|ought not to|ought never to"
        "|are not to|is not"
        " to|are never to|is never to|are not allowed to|is not allowed to|are told not to|are advised not to"
        "|are warned not"
        " to|had better not|are forbidden to|do not dare to)"
    ),
    "careavoid": (
        "(?:(?:should|must|have to|has to|need to|needs to|ought to|are told to|are advised to|are asked to"
        "|had better|are"
        " urged to|do well to) (?:avoid|keep off|stay off|steer clear of|keep away from|stay away from|shun"
        "|leave alone|do"
        " without|stop)|are (?:warned off|warned against|advised against|told off)(?: taking| using)?)"
    ),
    "caremay": (
        "(?:can|may|can safely|may safely|are allowed to|is allowed to|are free to|are permitted to|could|can take and)"
    ),
    "carebarred": (
        "(?:off limits|out of bounds|a no go|out of the question|ruled out|taboo|barred|inadvisable|banned|prohibited"
        "|forbidden|not allowed|not permitted|disallowed|not an option|impermissible|unsuitable|not suitable"
        "|not to be used"
        "|not to be taken|never to be used|never to be taken|not to be given|never to be given)"
    ),
    "caresafe": (
        "(?:(?:generally |widely |usually )?(?:considered|regarded as|thought to be|held to be|believed to be|deemed"
        "|classed as|rated) (?:safe|suitable|harmless)|safe to (?:use|take|give)|allowed|permitted|all right|fine"
        "|harmless"
        "|suitable|no problem|acceptable|(?:perfectly|quite|entirely|completely) safe)"
    ),
    "caretest": (
        "((?:an?|the) (?:(?:standard|routine|usual|ordinary|normal|typical|basic|regular|common|workplace|urine"
        "|blood|drug"
        "|hair|saliva) )*(?:tests?|screens?|panels?|screenings?|testing))"
    ),
    "vetkin": (
        "(?:(?:many |most |some |small animal |large animal |horse |equine )?(?:vets|veterinarians"
        "|veterinary surgeons|animal"
        " doctors|veterinary clinics|vets and their nurses|vet nurses|vet clinics|veterinary practices|vet practices"
        "|animal clinics|veterinary nurses|animal hospitals|zoo vets|farm vets))"
    ),
    "vetgives": (
        "(?:use|uses|give|prescribe|administer|employ|rely on|reach for|inject|dose|turn to|choose|apply|depend on"
        "|work with"
        "|favour|favor|dispense|like)"
    ),
    "vetbeast": "((?:(?:pet|domestic|farm|race|racing|large|small) )*(?:dogs|cats|horses|cattle|cows|sheep|goats"
    "|pigs|rabbits"
    "|birds|ferrets|deer|rodents|pets|animals|livestock|poultry|ponies|foals|puppies|kittens))",
    "boxedkind": "(?:boxed|black box|boxed fda|us boxed|fda boxed|fda black box|us black box)",
    "boxedabout": (
        "(?:about|for|on|of|against|concerning|regarding|because of|due to|over|relating to|related to|as to"
        "|with regard to"
        "|in connection with|covering|mentioning|that mentions|that warns of|warning of|dealing with|that concerns)"
    ),
    "boxedsays": (
        "(?:mentions?|concerns?|is about|covers?|names?|lists?|warns? of|warns? about|includes?|refers? to"
        "|deals? with|tells?"
        " of|speaks? of|addresses|is for|has to do with|describes?|relates to|points to|highlights?"
        "|draws attention to|flags?"
        "|talks about|cautions (?:about|against))"
    ),
    "watching": "(?:checks?|monitoring|tests?|testing|measurements?|checking|checkups?|follow up|surveillance"
    "|measuring|controls?)",
}
OF_CARE_FORMS = restatements(
    r"""
not/never/cannot: ^{carepregnant} {carenot} (?:take|use|have|get|be given|receive|be prescribed|be on|be put on|touch
    |swallow) {x}(?= $)
    = \1 is contraindicated in pregnancy
avoid/off/clear/away/alone/against/shun: ^{carepregnant} {careavoid} {x}(?= $)
    = \1 should not be used in pregnancy
can/may/allowed/free/permitted/could: ^{carepregnant} {caremay} (?:take|use|have|get|be given|receive|swallow) {x}(?=
     $)
    = \1 is safe in pregnancy
pregnant/expectant/mothers/pregnancy: ^{x} (?:is|are) {carebarred} (?:in|during|for|throughout|to|with|by|when|while)
     (?:{carepregnant}|(?:the whole of |early |late |all of )?pregnancy|pregnant)(?= $)
    = \1 should not be used in pregnancy
pregnant/expectant/mothers/pregnancy: ^(?![a-z0-9]+ should not be used in pregnancy $){x} {carenot} be
     (?:given|used|taken|prescribed|administered|swallowed|had)
     (?:to |by |in |during |throughout |when |while |for )*(?:{carepregnant}|(?:the whole of |early |late |all of
     )?pregnancy|pregnant)(?= $)
    = \1 should not be used in pregnancy
pregnant/expectant/mothers/pregnancy: ^{carefolk} (?:do not|must not|should not|never|may not|cannot|will not|would
     never|should never) (?:give|prescribe|use|administer|recommend) {x} (?:to |in |during |for |throughout
     )*(?:{carepregnant}|pregnancy)(?= $)
    = \1 should not be used in pregnancy
pregnant/expectant/mothers/pregnancy: ^{x} (?:is|are) {caresafe} (?:in|during|for|throughout|with|by|when|while)
     (?:{carepregnant}|(?:early |late )?pregnancy|pregnant)(?= $)
    = \1 is safe in pregnancy
pregnant/expectant/mothers/pregnancy: ^{x} (?:can|may|can safely|may safely) be (?:safely )?(?:given|used|taken
    |prescribed) (?:safely )?(?:to |by |in |during |throughout |when |while |for )*(?:{carepregnant}|pregnancy
    |pregnant)(?= $)
    = \1 is safe in pregnancy
rules/rule/forbids/precludes/excludes/prohibits/bars: ^((?:[a-z]+ )*(?:pregnancy|breast ?feeding|lactation|asthma
    |disease|failure|disorders?|impairment|ulcers?|allergy|epilepsy|glaucoma|gout|porphyria|hypertension|stroke
    |seizures?|cirrhosis|angina|myasthenia gravis)) {word}(?: out)? {x}(?= $)
    = \2 is contraindicated in \1
reason: ^{x} is an? (?:good |clear |strong )?{word} (?:not to|never to|against) (?:take|taking|use|using|give|giving
    |have) {x}(?= $)
    = \2 is contraindicated in \1
limits/bounds/question/taboo/barred/inadvisable/banned/prohibited/forbidden/disallowed: ^{x} (?:is|are) (?:off |out of
     |out of the )?{word} (?:in|for|during|with|to) (?!the us|the uk|britain|america)([^,;]+)(?= $)
    = \1 is contraindicated in \2
ought: ^{x} {word} (?:not|never) to be (given|used|taken|prescribed|administered) (in|to|by|during)(?= )
    = \1 must not be \2 \3
is/are: ^{x} {word} (?:not|never) to be (given|used|taken|prescribed|administered) (in|to|by|during)(?= )
    = \1 must not be \2 \3
nurses/midwives/physicians/gps/clinicians/prescribers/pharmacists/medics: ^{word} (must not|should not|may not|must
     never|should never|cannot) (give|prescribe|use)(?= )
    = doctors \1 \2
choice/preferred/favoured/recommended: ^the {word} ([a-z ]+?) (?:in|during) pregnancy is {x}(?= $)
    = \2 is the preferred \1 in pregnancy
choice: ^the ([a-z ]+?) of (?:first )?{word} (?:in|during) pregnancy is {x}(?= $)
    = \2 is the preferred \1 in pregnancy
finds/detects/picks/shows/looks/includes/covers/catches/screens/reveals/spots: ^{caretest} (?:(?:will|can|would|may
    |also|always|usually) )*{word}(?: up| for)? {x}(?= $)
    = \2 shows up on \1
covered/included/part: ^{x} is (not )?(?:{word}|a {word}) (?:in|by|of|on) {caretest}(?= $)
    = \1 does \2 show up on \3
window/time: ^the (?:detection {word}|{word} of detection) (?:of|for) {x} in (?:the )?urine is {span}(?= $)
    = \1 can be detected in urine for \2
urine: ^in (?:the )?{word},? {x} (?:can|may) be (?:detected|found|seen|picked up|traced) for {span}(?= $)
    = \1 can be detected in {word} for \2
urine: ^{span} after (?:use|it was taken|the last dose|taking it|the last use),? {x} (?:can|may) (?:still )?be
     (?:found|detected|seen|picked up|traced) in (?:the )?{word}(?= $)
    = \2 can be detected in {word} for \1
urine: ^(?:an? |the )?{word} tests? (?:can |may |will )?(?:detects?|finds?|picks? up|shows?|reveals?) {x} for
     {span}(?: after (?:use|the last use|it was taken|it is taken|the last dose))?(?= $)
    = \1 can be detected in {word} for \2
demands/involves/means/entails/necessitates/requires/needs: ^{x} {word} (?:regular |routine |frequent |close |periodic
     |careful )*{watching} of (?:the )?{x}(?= $)
    = \1 needs monitoring of \2
measurement/measurements/surveillance/checkups: ^{x} (?:needs|requires|calls for|demands|involves|means) (?:regular
     |routine |frequent |close |periodic )*([a-z ]+?) {word}(?= $)
    = \1 needs monitoring of \2
controlled/followed/steered/guided/supervised/watched/monitored: ^(?:the )?(?:treatment |therapy )?(?:with )?{x} is
     {word} (?:by|with|through|via|by means of) (?:checking |measuring |watching |following |testing |monitoring
     )?(?:the )?{x}(?= $)
    = \1 needs monitoring of \2
have/having/has: ^(?:anyone|anybody|everyone|people|patients|those|someone) (?:on|taking|treated with|given|who takes
    |who take) {x} (?:must|should|{word} to|needs to|need to) (?:have|get) (?:(?:regular|routine|frequent|their)
     )*([a-z ]+?) (?:checked|measured|monitored|tested|watched|checks|tests)(?= $)
    = \1 needs monitoring of \2
has/carries/bears/got/received/holds/wears/includes/carry/have/given/sold/comes: ^{x} (?:{word}|is {word}|{word} with
    |is {word} with) an? {boxedkind} warning {boxedabout} {x}(?= $)
    = \1 has a boxed warning about \2
warning: ^(?:the|an?) {boxedkind} {word} (?:of|on|for|in|in the label of|on the label of|on the box of|that comes with
    |carried by) {x} {boxedsays} {x}(?= $)
    = the boxed warning of \1 mentions \2
warning: ^{x} {boxedkind} {word} {boxedsays} {x}(?= $)
    = the boxed warning of \1 mentions \2
warning: ^(?:the )?fda (?:has put|put|demands|requires|has placed|placed|ordered|wants|insists on|has ordered|demanded
    |gave|added|has added) an? {boxedkind} {word} (?:on|for|to|with) (?!.* in [0-9]){x}(?= $)
    = \1 has a boxed warning
warning: ^{x} (?:is given|was given|is sold with|has|carries|bears|got|received|comes with) an? {boxedkind} {word}
     (?:from|by|of) the fda(?= $)
    = \1 has a boxed warning
insert/labelling/labeling/leaflet/packaging/packet/box: ^the (?:us |fda |american |package |product |drug )*{word}
     (?:of|for) {x} (?:has|carries|contains|includes|bears|shows|displays) an? {boxedkind} warning(?= $)
    = \1 has a boxed warning
warning: ^{x} (?:comes|is sold) without an? {boxedkind} {word}(?= $)
    = \1 has no boxed warning
vets/veterinarians/veterinary/animal: ^{vetkin} (?:(?:often|also|sometimes|commonly|usually|may|can|will) )*{vetgives}
     {x} (?:in|for|to|on|with) {vetbeast}(?= $)
    = \1 is used in \2
vets/veterinarians/veterinary/animal: ^{vetkin} (?:(?:often|also|sometimes|commonly|usually|may|can|will) )*{vetgives}
     {x} (?:for|against|to treat|to relieve|to control|to ease) {x} in {vetbeast}(?= $)
    = \1 is used for \2 in \3
vets/veterinarians/veterinary/animal: ^{vetkin} (?:(?:often|also|sometimes|commonly|usually|may|can|will) )*{vetgives}
     {x} (?:in|to|on) {vetbeast} (?:for|against|to treat|to relieve|to control) {x}(?= $)
    = \1 is used for \3 in \2
vets/veterinarians: ^{word} (?:never|do not) {vetgives} {x} (?:in|for|to|on|with) {vetbeast}(?= $)
    = \1 is not used in \2
dogs/cats/horses/cattle/sheep/goats/pigs/pets/animals: ^{word} (?:are|can be|may be) (?:(?:often|also|sometimes
    |commonly|usually) )*(?:given|treated with|sedated with|prescribed|put under with|put to sleep with|anaesthetised
     with|anesthetized with|dosed with|injected with|knocked out with|operated on under) {x}(?= $)
    = \1 is used in {word}
dogs/cats/horses/cattle/sheep/goats/pigs/pets/animals: ^{x} (is|are) (not )?(?:approved|licensed|authorised|authorized
    |labelled|labeled|cleared|fda approved|suitable|intended|meant|made|available) for (?:use in )?{word}(?= $)
    = \1 \2 \3 used in {word}
dogs/cats/horses/cattle/sheep/goats/pigs/pets/animals: ^{x} (?:has|finds) (?:an? |its )?(?:veterinary )?(?:uses?
    |roles?|place|application) in {word}(?= $)
    = \1 is used in {word}
dogs/cats/horses/cattle/sheep/goats/pigs/pets: ^in {word},? {x} is (?:used|given|prescribed) (?:for|against|to treat)
     {x}(?= $)
    = \1 is used for \2 in {word}
animal/animals: ^{x} (?:is|are) not (?:approved|licensed|used|given|authorised|cleared) (?:for|in|to) (?:use in )?any
     {word}(?= $)
    = \1 is not used in animals
animals/veterinary/animal: ^{x} (?:is|are) (?:only approved for {word}|(?:meant |intended |approved |licensed )?for
     {word} only|an? {word} drug only|strictly an? {word} drug|only an? {word} drug|licensed only for {word}
    |exclusively an? {word} drug|purely an? {word} drug|for {word} and not for people|for {word} and not for
     humans)(?= $)
    = \1 is approved for animals only
human: ^{x} (?:is|are) (?:not an? {word} (?:medicine|drug)|not (?:meant |intended |made )?for {word} (?:use
    |consumption|beings)|no {word} medicine)(?= $)
    = \1 is not approved for humans
human: ^{x} (?:has never been|was never|has not been) (?:approved|licensed|cleared) for (?:any )?{word} (?:use|beings
    |patients)(?= $)
    = \1 is not approved for humans
die/killed: ^(dogs|cats|horses|pets) (?:can|may|could) (?:{word} (?:from|of|after)|be {word} by) {x}(?= $)
    = \2 is toxic to \1
poison/poisons/kills/kill: ^{x} (?:can {word}|may {word}|{word}) (dogs|cats|horses|pets)(?= $)
    = \1 is toxic to \2
poison: ^{x} is (?:a |pure |rank )?{word} (?:to|for) (dogs|cats|horses|pets)(?= $)
    = \1 is toxic to \2
dangerous/toxic/poisonous/harmful/deadly/fatal/lethal: ^{x} (is|are) (not )?(?:highly |very |extremely |really
     |seriously |severely |quite )?{word} (?:to|for|in) (dogs|cats|horses|pets)(?= $)
    = \1 \2 \3 toxic to \4
origin: ^{x} (is|are) (not )?of (?:natural|plant|vegetable|botanical) {word}(?= $)
    = \1 \2 \3 natural
origin: ^{x} (is|are) (not )?of (?:synthetic|artificial|laboratory) {word}(?= $)
    = \1 \2 \3 synthetic
synthetically/artificially/industrially: ^{x} (is|are) (not )?(?:made|produced|manufactured|prepared|obtained)
     (?:entirely |purely |wholly )?{word}(?= $)
    = \1 \2 \3 synthetic
laboratory/lab/factory: ^{x} (is|are) (not )?(?:an? {word} (?:product|creation|drug|chemical)|(?:made|produced
    |manufactured|created) (?:entirely |purely |only )?in (?:the|an?) {word})(?= $)
    = \1 \2 \3 synthetic
derived: ^{x} (is|are) (not )?plant {word}(?= $)
    = \1 \2 \3 natural
material/precursor/point/compound/substance: ^{x} is (not )?(?:the|a) (?:starting|raw|chemical|parent|basic|mother)
     ?{word} (?:for|of|from which) (?:making |the synthesis of |the manufacture of |producing )?{x}(?: is made)?(?= $)
    = \3 is \2 made from \1
precursor: ^{x} is (not )?(?:the|a) {word} (?:for|of|to) (?:making |the synthesis of )?{x}(?= $)
    = \3 is \2 made from \1
got/gained/won/drawn/taken/produced/manufactured/synthesised/synthesized/semi: ^{x} (is|are) (not )?{word}(?:
     synthesi[sz]ed)? from (?![^,;]* by ){x}(?= $)
    = \1 \2 \3 derived from \4
makes/makers/chemists/make: ^(?:chemists|manufacturers|makers|laboratories|labs|drug companies) (?:can )?{word} {x}
     (?:from|out of) {x}(?= $)
    = \1 is derived from \2
drug/substance/chemical/compound/product/alkaloid/painkiller/medicine: ^{x} is an? (?:natural |plant )?{word} (?:from
    |of|found in|obtained from|in|extracted from|got from|taken from) {x}(?= $)
    = \1 comes from \2
"""
)
OF_LEAVE_FORMS = restatements(
    r"""
approval/clearance/authorisation/authorization/licence/license: ^{x} (won|got|received|gained|obtained|earned|secured
    |was granted|was given) (?:its |us |the |marketing |full |fda |american |fdas )*{word}(?: from the (?:us )?fda| by
     the fda| of the fda| from american regulators| from us regulators)? in(?= )
    = \1 was approved by the fda in
approval/blessing/light/nod/ahead/clearance/okay/licence: ^(?:in ([0-9]{4}),? )?the (?:us )?fda (?:gave|granted
    |issued) (?:its |the |an? )?(?:green |go )?{word} (?:to|for) {x} in ([0-9]{4})(?= $)
    = the fda approved \2 in \3
approval/blessing/light/nod/ahead/clearance/okay/licence: ^in ([0-9]{4}),? the (?:us )?fda (?:gave|granted|issued)
     (?:its |the |an? )?(?:green |go )?{word} (?:to|for) {x}(?= $)
    = the fda approved \2 in \1
lit/okayed/passed/greenlit/waved: ^{x} was (?:green |given the )?{word}(?: through)? by the fda(?= )
    = \1 was approved by the fda
regulators/regulator/authorities/agency: (approved|licensed|cleared|authori[sz]ed|passed) by (?:the )?(?:american|us)
     (?:drug )?{word}(?= )
    = approved by the fda
regulator/regulators/agency/authority: ^no (?:american|us) (?:drug )?{word} (?:has |have )?(?:ever )?approved {x}(?= $)
    = \1 has never been approved by the fda
regulators/authorities: ^(?:american|us) (?:drug )?{word} (approved|licensed|cleared)(?= )
    = the fda approved
approval: ^(?:fda |us |american |regulatory )?{word}(?: by the fda)? (?:of|for) {x} (?:came|was granted|was given
    |dates from|dates back to|happened|followed|arrived) (?:in )?([0-9]{4})(?= $)
    = \1 was approved by the fda in \2
approval: ^{x} (?:fda |us |american )*{word} (?:came in|dates from|dates to|dates back to|goes back to|was in|arrived
     in) ([0-9]{4})(?= $)
    = \1 was approved by the fda in \2
approval: ^the year of {x} {word}(?: by the fda)? was ([0-9]{4})(?= $)
    = \1 was approved by the fda in \2
saw: ^([0-9]{4}) {word} the (?:fda |us |american )*approval of {x}(?= $)
    = \2 was approved by the fda in \1
market: ^{x} (?:came to|reached|entered|was launched on|arrived on|hit|went on|was put on|was brought to) the
     (?:american|us) {word} in ([0-9]{4})(?= $)
    = \1 was introduced in the us in \2
approves/approved/cleared/licensed/passed/authorised/authorized/clears/licenses: ^the (?:us )?fda (?:has )?{word} {x}
     (?:for use in|for use against|for use as|as a treatment for|as a treatment of|in the treatment of|for the
     treatment of) {x}(?= $)
    = \1 is approved by the fda for \2
enjoys/holds/has/carries/boasts/owns: ^{x} {word} (?:full |fda |us |official |regulatory )*(?:approval|a licence|a
     license|an indication|clearance) (?:from the fda )?(?:for|in|to treat) {x}(?= $)
    = \1 is approved by the fda for \2
lacks/without: ^{x} (?:{word}|is {word}) (?:any )?(?:full |fda |us |official |regulatory )*(?:approval|clearance
    |licence|license)(?: from the fda)? (?:for|in|to treat) {x}(?= $)
    = \1 is not approved by the fda for \2
unlicensed/unapproved: ^{x} is {word} for {x}(?= $)
    = \1 is not approved for \2
label: ^the (?:us |fda |official |approved |product )*{word} (?:of|for) {x} (?:names|lists|covers|includes|mentions
    |gives) {x} (?:as (?:an?|its) (?:use|indication)|among its (?:uses|indications))(?= $)
    = \1 is approved for \2
anything/use: ^the (?:us )?fda (?:has )?(never|not) approved {x} for (?:any(?: medical| human)? {word}|(?:medical
     |human |any )?{word}|{word})(?= $)
    = \2 has never been approved by the fda
anything/use/all: ^the (?:us )?fda (?:did not approve|never approved) {x} (?:for |at )(?:any |medical |human
     )*{word}(?= $)
    = \1 has never been approved by the fda
fda: ^{x} (?:has never had any|is without|never got|never had|has never won|has no|goes without) {word} (?:approval
    |clearance|licence|license)(?: for anything| at all)?(?= $)
    = \1 has never been approved by the {word}
never: ^{word} has the (?:us )?fda approved {x}(?= $)
    = \1 has {word} been approved by the fda
granted/given: ^(?:fda )?approval of {x} (?:by the fda )?(?:has never been|was never) {word}(?= $)
    = \1 has never been approved by the fda
script: (needs?|requires?|without|on) a {word}(?= )
    = \1 a prescription
shops/pharmacies/supermarkets/chemists/stores/drugstores/pharmacists: ^(?:american |us |british )?{word} (?:sell|may
     sell|can sell|are allowed to sell|stock) {x} (?:without a prescription|over the counter)(?= $)
    = \1 can be bought without a prescription
shops/pharmacies/supermarkets/chemists/stores/drugstores/pharmacists: ^{word} (?:sell|may sell|can sell|are allowed to
     sell|stock) {x} (?:without a prescription|over the counter) in {inplace}(?= $)
    = \1 can be bought without a prescription in \2
sale/obtainable/had: (is|are|has been|have been) (not )?(?:on {word}|{word}|to be {word}) (over the counter|without a
     prescription|otc)(?= )
    = \1 \2 sold \3
pick: (can|may|could|can not|cannot) (?:simply |just )?{word} up ([a-z0-9]+) (over the counter|without a prescription
    |off the shelf)(?= )
    = \1 buy \2 \3
must: ^you {word} have a prescription (?:for|to get|to buy|to obtain) {x}(?= in | $)
    = \1 needs a prescription
over/otc: ^{x} (?:went|became|was made|was turned into|switched to|turned) (?:an? )?{word}(?: the counter)?(?: drug|
     medicine| product)?( in (?:the )?(?:us|america|uk|united states))? in ([0-9]{4})(?= $)
    = \1 has been sold over the counter \2 since \3
available: ^in ([0-9]{4}),? {x} (?:became|was made) {word} (over the counter|without a prescription)(?= $)
    = \2 has been sold over the counter since \1
"""
)
