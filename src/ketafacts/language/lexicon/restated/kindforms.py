r"""What a drug is, what is in it, what it is called, by whom and when it was made: whole word classes at once.

Each slot of such a sentence is one macro that holds all its ordinary words, so that what is taken with one verb is
taken with every other: "is sold as", "is dispensed under the trade name". In the form of ``listing.restatements``.
"""

from ketafacts.language.lexicon.listing import restatements

_NO_NAME = (
    "(?:is|are|was|were|has|have|had|been|be|and|or|not|but|by|for|in|on|at|to|from|of|with|that|which|who|what|can"
    "|may"
    "|could|should|must|will|would|also|the|a|an|first|when|if|as|than|contains|contain|approved|taken|used|take|takes"
    "|causes|cause|known|called|sold|under|until|it|they|there|this|because|so|does|do|never|no|one|both|two|each"
    "|called"
    "|together|combined|plus)"
)
KINDFORM_MACROS = {
    # A name of up to four words, and no clause.
    "drugname": f"((?:(?!{_NO_NAME} )[a-z0-9]+ )*?(?!{_NO_NAME} )[a-z0-9]+)",
    # -- classes
    "kindin": (
        "(?:belongs? (?:to|in|with|among|amongst)|falls? (?:into|within|under|in|among|amongst)|comes? (?:under"
        "|within)"
        "|fits? (?:into|in|within)|goes? (?:into|under|with)|sits? (?:in|within|among|amongst|under)|ranks? (?:among"
        "|amongst|with)|numbers? among|figures? among|counts? among"
        "|(?:is|are) (?:(?:found|placed|grouped|classed|classified|filed|put|listed|included|numbered|counted"
        "|categorised|categorized|sorted|housed|reckoned|ranked|assigned) )?(?:in|into|under|among|amongst|within"
        "|with|to)|(?:is|are) (?:an? )?(?:part|member|members|representative|representatives) of)"
    ),
    "kindadverbs": (
        "(?:(?:also|often|usually|generally|commonly|normally|typically|frequently|widely|mostly|today|nowadays|now"
        "|best|rightly|correctly|properly|still|officially|formally|technically|strictly|chemically|traditionally"
        "|pharmacologically|medically|in fact|indeed|simply|routinely|universally|everywhere|sometimes|loosely) )*"
    ),
    # Adjectives that leave a class what it is: no "strong", "weak", "first" or "only".
    "kindusual": (
        "(?:(?:(?:very |quite |fairly )?(?:common|commonly (?:used|prescribed|taken)|well known|best known|popular"
        "|widely (?:used|prescribed|taken|sold)|familiar|frequently (?:used|prescribed)|classic|typical|prime|famous"
        "|generic|ordinary|everyday|standard|medical|textbook|prototypical|leading|household|well studied)) )*"
    ),
    # -- names
    "brandnoun": (
        "(?:(?:brand|trade|proprietary|commercial|product|market|branded|registered)(?: name)?(?: (?:version|form"
        "|product|equivalent|drug|medicine|variant|label|name))?|trade ?marks?|name brand|brands|trade names"
        "|trademarked name|commercial form|branded equivalent)"
    ),
    "brandadverbs": (
        "(?:(?:best|better|well|widely|commonly|most|usually|often|mostly|also|mainly|chiefly|commercially"
        "|currently|now"
        "|today|still|generally|sometimes|frequently|internationally|globally|everywhere|elsewhere|variously) )*"
    ),
    "brandsold": (
        "(?:sold|marketed|available|distributed|dispensed|supplied|packaged|branded|promoted|prescribed|traded|offered"
        "|launched|known|commercialised|commercialized|advertised|bought|stocked|obtainable|retailed|released|on sale"
        "|on the market|to be had|found)"
    ),
    "brandwhere": (
        "(?: (?:in (?:the )?(?:shops|pharmacies|stores|many countries|most countries|drugstores|trade)|worldwide"
        "|around the world|(?:all )?over the world|commercially|there|today|nowadays|now|everywhere|at the pharmacy"
        "|by doctors|by pharmacists|to patients|to the public))*"
    ),
    "brandunder": (
        "(?:(?:as|under|by|with|using) (?:the |its |a )?(?:well known |famous |best known |familiar )?(?:{brandnoun}"
        "|names?|label)(?: of)?|as)"
    ),
    "brandholds": (
        "(?:that contains?|which contains?|containing|based on|made of|made from|made with|built on"
        "|whose (?:active |main )?(?:ingredient|substance|drug|component) is|formulated with)"
    ),
    "brandthing": (
        "(?:medicine|drug|product|tablet|brand|pill|medication|preparation|remedy|capsule|preparations|pharmaceutical)"
    ),
    "partnoun": (
        "(?:ingredients?|substances?|components?|compounds?|agents?|drugs?|constituents?|principles?|medicines?"
        "|chemicals?"
        "|molecules?|medications?|parts?|painkillers?)"
    ),
    "partadjective": (
        "(?:(?:active|main|key|principal|chief|essential|effective|pharmacologically active|therapeutic|primary"
        "|working|actual) )*"
    ),
    "partshares": (
        "(?:share|contain|have|hold|include|use|deliver|are (?:both )?(?:based on|made of|made from|made with|built on"
        "|formulated with|forms of|versions of|brands of)|rely on|consist of|draw on|carry|both have|both contain"
        "|both share|both use)"
    ),
    # That they share "one" or "a common" ingredient leaves open whether each has others: so in ``twosaid``.
    "partsame": (
        "(?:exactly |precisely |just )?(?:the (?:very |exact )?same|one and the same|an identical|the identical)"
    ),
    "partdose": "(?:tablet|pill|capsule|dose|sachet|film|spray|bottle|caplet|patch|injection|lozenge|strip|puff)",
}
OF_KIND_FORMS = restatements(
    r"""
classic/textbook/prototypical/prime/archetypal/quintessential/household/everyday/typical/prototype/standard: (is|are)
     (not )?an? {word}(?= (?!antipsychotic)[a-z]+ $)
    = \1 \2 a
language/terms/parlance/speech/jargon/words/usage: ^in (?:plain|everyday|lay|laymans|ordinary|common|simple|medical
    |pharmacological|scientific|chemical|technical|popular|street|clinical) {word},?
    =
class/group/family/category/type/kind/set/ranks/classes/groups/families/categories: ^{x} {kindin} (?:the |a )(?:drug
     |whole |broad |large |big )?{word}(?: of (?:drugs|medicines|medications|substances|compounds|agents))?(?:
     (?:called|known as|termed|named)| of)(?: the)? {x}(?= $)
    = \1 is one of the \2
class/group/family/category: ^{x} {kindin} the (?!same |following |other |next |very |first |second )([^,;]+?) (?:drug
     )?{word}(?: of {leafdrugs})?(?= $)
    = \1 is a \2
class/group/family/category: ^{x} (?:is|are) an? (?:medicine|medication|drug|substance|compound|agent|painkiller)
     (?:from|in|of|within|belonging to|that belongs to|that falls into) the (?:drug )?{word}(?: (?:of|called|known as
    |termed|named))?(?: the)? {x}(?= $)
    = \1 is one of the \2
seen/viewed/labelled/labeled/grouped/referred/termed/named/called/dubbed/looked/thought/spoken/treated/rated/counted/
    reckoned/catalogued/filed/tagged/described/defined/characterised/characterized/considered/deemed/classed/
    classified/categorised/categorized/regarded/understood/recognised/recognized/ranked/identified/designated/
    reputed/billed: (?<= )(is|are) {kindadverbs}{word} (?:(?:up)?on as |to as |of as |as |to be |with |by doctors as
     |by pharmacologists as |by experts as )?(an?)(?= )
    = \1 \2
seen/viewed/labelled/labeled/grouped/referred/termed/named/called/dubbed/looked/thought/spoken/treated/rated/counted/
    reckoned/catalogued/filed/tagged/described/defined/characterised/characterized/considered/deemed/classed/
    classified/categorised/categorized/regarded/understood/recognised/recognized/ranked/identified/designated/
    reputed/billed: (?<= )(is|are) not (?:really |strictly |officially |formally |technically |properly |actually
     |generally )?{word} (?:(?:up)?on as |to as |of as |as |to be |with )?(an?)(?= )
    = \1 not \2
one/a/an/another: ^{word} {kindusual}((?!of |more |thing |way |reason |other |name |word )[a-z0-9][^,;]*?) is ((?!an?
     |the |one |to |that |in |on |for |of )[a-z0-9]+)(?= $)
    = \2 is a \1
among/amongst/of: ^{word} the {kindusual}{x} (?:is|are|belongs?) {x}(?= $)
    = \2 is one of the \1
class/group/family/category: ^the (?:drug )?{word} of {x} (?:includes?|contains?|comprises?|covers?|takes in|embraces)
     {x}(?= $)
    = \1 include \2
class/group/family/category: ^{x} (?:drug )?{word} is (?:that of |called |known as )?(?:the )?{x}(?= $)
    = \1 belongs to the \2
include/are/comprise/encompass: ^(?:examples of|members of (?:the )?|instances of|representatives of|drugs in (?:the
     )?(?:class of|group of)|the) {kindusual}{x} {word} {x}(?= $)
    = \2 is one of the \1
called/described/labelled/labeled/termed/regarded/classed/considered/known/dubbed/thought: ^(?:al)?though (?:it is
     )?(?:often|sometimes|commonly|usually|popularly|frequently|wrongly|mistakenly|loosely|widely) {word} (?:as |of as
     |to be )?an? [^,;]+?, {x} (is|are) (?!also)(?:really |actually |in fact )?(an? [^,;]+)(?= $)
    = \1 \2 \3
taken/mistaken/confused: ^{x} is (?:often|sometimes|commonly|usually|frequently|wrongly|easily) {word} (?:for|with)
     an? [^,;]+?,? but (?:it )?is (?:really |actually |in fact )?(an? [^,;]+)(?= $)
    = \1 is \2
rather: ^{x} (is not an? [^,;]+?)[;,] {word},? it is (an? [^,;]+)(?= $)
    = \1 \2 , it is \3
brand: (is|are) (?:nothing but|just|simply|merely|only) (an?|the|another)(?: mere)? ({word}(?: name)?)(?= )
    = \1 a \3
sold/marketed/available/distributed/dispensed/supplied/packaged/branded/promoted/prescribed/traded/offered/launched/
    known/commercialised/commercialized/advertised/bought/stocked/obtainable/retailed/released/found: ^{drugname} (is
    |are|was|has been) (not )?{brandadverbs}{word}{brandwhere},? {brandunder}(?: of)? (?!an? |the |one |part |needed
     |if |well |tablets? |generic )((?:(?! for | to | by )[^,;])+?)(?= $)
    = \1 \2 \3 sold as \4
name/brand/label/trademark: ^{drugname} goes (?:by|under) (?:the |its |a )?(?:{called} )?{word}(?: name)?(?: of)?
     {drugname}(?= $)
    = \1 is another name for \2
brand/trade/proprietary/commercial/branded/trademark: ^(?:an?|one|the|another|its) {kindusual}{brandnoun} (?:of|for)
     {drugname} is {drugname}(?= $)
    = \2 is a brand name of \1
brand/trade/proprietary/commercial/branded/trademark: ^{drugname} (is|was) (not )?(?:an?|one|the|another|one of the
    |among the) {kindusual}(?!brand name of ){brandnoun} (?:of|for) {drugname}(?= $)
    = \1 \2 \3 a brand name of \4
name/brand/label/trademark: ^{drugname} is (?:the |a )?(?:{called} )?{word}(?: name)? (?:under|by|with) which
     {drugname} is (?:best |usually |mostly )?(?:sold|marketed|known|prescribed|branded|distributed)(?= $)
    = \2 is sold as \1
sold/marketed/known: ^{drugname} is what {drugname} is (?:usually |commonly |often |commercially )?{word} as(?= $)
    = \2 is sold as \1
contains/contain/containing/based/made/ingredient/substance/component/formulated: ^{drugname} is an?
     {kindusual}(?:branded |brand name |prescription |combination )?{brandthing} {brandholds} (?:the (?:drug|active
     ingredient|substance|medicine) )?{drugname}(?= $)
    = \1 contains \2
based/consists/composed/formulated/built/powered/comprised: ^{drugname} (?:is )?{word} (?:of|on|from|with|by|up of
    |around) (?:the (?:drug|active ingredient|substance|medicine|active substance) )?{drugname}(?= $)
    = \1 contains \2
contains/includes/has/holds/delivers/carries: ^{drugname} {word} (?:the|a dose of|doses of) (?:(?:drug|active
     ingredient|substance|medicine|active substance|ingredient) )?{drugname}(?= $)
    = \1 contains \2
ingredient/substance/component/compound/agent/constituent/principle/stuff/drug/medicine/chemical/molecule: ^{drugname}
     (is|are) (not )?the (?!main |chief |principal |primary ){partadjective}{word} (?:of|in|inside|behind|for|within
    |found in|contained in|used in|present
     in) (?!the |an? |all |most |many |some )([a-z0-9]+)(?= $)
    = \1 \2 \3 the active ingredient of \4
ingredient/substance/component/compound/agent/constituent/principle/stuff/chemical/molecule: ^the (?=.*(?:active|main
    |key|stuff|chemical|molecule|substance|compound) ){partadjective}{word} (?:of|in|inside|behind|within|found in)
     (?!the |an? |all |most |many |some )([a-z0-9]+) is ([a-z0-9]+)(?= $)
    = the active ingredient of \1 is \2
in: ^(?:what|whats) (?:is )?{word} ([a-z0-9]+) is ([a-z0-9]+)(?= $)
    = \1 contains \2
active: ^the ([a-z0-9]+) in ([a-z0-9]+) is (?:the |its ){word} (?:ingredient|substance|component|drug|compound)(?= $)
    = \1 is the {word} ingredient of \2
generic/nonproprietary/unbranded/non/international: ^{drugname} is (?:the |a )?{word}(?: proprietary| brand)?
     (?:(?:name|version|form|equivalent|term|counterpart|drug|ingredient|medicine) )?(?:of|for|behind|in)
     {drugname}(?= $)
    = \1 is the generic name of \2
generic/nonproprietary/unbranded: ^(?:the )?{word} (?:(?:name|version|form|equivalent|term|counterpart|drug|ingredient
    |medicine) )?(?:of|for|behind|in) {drugname} (?:is|is called|is known as|goes by the name of) {drugname}(?= $)
    = \2 is the generic name of \1
brand/branded: ^{drugname} is (?:the |a )?{word}(?: name)? (?:version|form|equivalent|counterpart|name|product|drug
    |medicine) (?:of|for|containing) {drugname}(?= $)
    = \1 is a brand name of \2
brand/branded: ^the {word}(?: name)? (?:version|form|equivalent|product|drug|medicine|tablet) {drugname} (?:is
    |contains) {drugname}(?= $)
    = \1 contains \2
generically/generic/brand: ^(?:{word},|without its {word} name,|as a {word},|in its {word} form,) {drugname} is(?:
     called| known as)? {drugname}(?= $)
    = \2 is the generic name of \1
generically: ^{drugname} is {word} (?:known as|called) {drugname}(?= $)
    = \2 is the generic name of \1
medicine/thing/substance/medication/compound/molecule/chemical/drug: ^{drugname} (is|are) (not )?(?:(?:just|simply
    |really|actually|exactly|precisely|chemically|in fact) )*the (?:very |exact )?same {word} as {drugname}(?= $)
    = \1 \2 \3 the same drug as \4
identical/same/equivalent: ^{drugname} is (not )?(?:(?:just|simply|really|actually|exactly|precisely|in fact
    |chemically|pharmacologically) )*(?:the )?{word} (?:to|with|as) ([a-z0-9]+)(?= $)
    = \1 is \2 the same drug as \3
ingredient/substance/drug/medicine/compound/component/agent/molecule/chemical/medication: ^{drugname} and {drugname}
     (?:both )?{partshares} {partsame} {partadjective}{word}(?= $)
    = \1 and \2 contain the same active ingredient
ingredient/substance/drug/medicine/compound/component: ^{drugname} and {drugname} do not (?:share|contain|have|use)
     the same {partadjective}{word}(?= $)
    = \1 and \2 do not contain the same active ingredient
brands/versions/forms/products/names: ^{drugname} and {drugname} are (not )?(?:(?:just|simply|both|merely|only|in fact
    |really|actually|two|different|competing|rival) )*(?:brand |trade |commercial )?{word} (?:of|for|with|containing)
     (?:exactly )?(?:the same|one|one and the same|a single) {partadjective}(?:drug|medicine|substance|ingredient
    |compound|medication|molecule)(?= $)
    = \1 and \2 do \3 contain the same active ingredient
ingredient/substance/drug/medicine/compound/component: ^the {partadjective}{word} (?:of|in) {drugname} and(?: of| in)?
     {drugname} is the same(?= $)
    = \1 and \2 contain the same active ingredient
ingredient/substance/drug/medicine/compound/component: ^the {partadjective}{word} (?:of|in) {drugname} is (?:also
     |exactly )?the (?:same as (?:that |the one )?(?:of|in)|one in|same as|{word} in|{word} of) {drugname}(?= $)
    = \1 and \2 contain the same active ingredient
ingredient/substance/drug/medicine/compound/component: ^the same {partadjective}{word} is (?:(?:found|contained|used)
     )?in (?:both )?{drugname} and(?: in)? {drugname}(?= $)
    = \1 and \2 contain the same active ingredient
ingredient/substance/drug/medicine/compound/component: ^{drugname} and {drugname} (?:both )?{partshares} (?:{partsame}
    |the|an?) {partadjective}{word}[,;]? (?:namely |which is )?([a-z0-9]+)(?= $)
    = \1 contains \3 , and \2 contains \3
versions/brands/names/forms: ^{drugname} and {drugname} are (?:both |two )?(?:brand |trade |sold )?{word} (?:of|for)
     ([a-z0-9]+)(?= $)
    = \1 contains \3 , and \2 contains \3
names/brands/labels: ^{drugname} is {brandadverbs}{brandsold}{brandwhere} under the (?:brand |trade )?{word}
     {drugname} and {drugname}(?= $)
    = \1 is sold as \2 , and \1 is sold as \3
names/brands: ^(?:the |some )?(?:brand |trade )?{word} (?:of|for) {drugname} (?:are|include) {drugname} and
     {drugname}(?= $)
    = \1 is sold as \2 , and \1 is sold as \3
known/called/referred/named/termed/spoken/listed: ^{drugname} is (?:also|sometimes|often|commonly|otherwise
    |alternatively|elsewhere|likewise|popularly|usually) {word} (?:(?:to |of )?as |by the name (?:of )?|under the name
     (?:of )?)?(?!an? |the |one |among )([a-z0-9]+(?: [a-z0-9]+)?)(?= $)
    = \1 is another name for \2
name: ^{drugname} (?:goes by|is known by|has|is known under|also has) (?:another|a second|a different|an alternative
    |the other|an older|a newer) {word},? {drugname}(?= $)
    = \1 is another name for \2
synonym/name/term/word: ^(?:an?|another|the other|the|one) (?:other |alternative |different |older |common )?{word}
     (?:of|for) {drugname} is {drugname}(?= $)
    = \2 is another name for \1
mean/refer/denote/stand/describe/designate/indicate: ^(?:the names |the words |the terms )?{drugname} and {drugname}
     (?:both )?{word}(?: to| for)? (?:exactly )?(?:the (?:very )?same|one) (?:drug|medicine|substance|thing|compound
    |medication|chemical|molecule)(?= $)
    = \1 and \2 are the same drug
"""
)
# What a product is made of.
OF_MADE_UP = restatements(
    r"""
combination/mixture/blend/mix/compound: ^{drugname} is (not )?an? (?:fixed dose |fixed |single tablet |two drug
     |simple )?{word} (?:medicine|drug|tablet|pill|product|treatment|capsule|preparation|therapy|painkiller|remedy)?
     ?(?:of|containing|with|made of|made from|that contains|which contains|consisting of|made up of|comprising) (?:the
     (?:drugs|medicines|painkillers) )?{drugname} and {drugname}(?= $)
    = \1 does \2 contain \3 and \4
painkillers/drugs/medicines/analgesics/relievers/antibiotics/ingredients/substances/components/sedatives/hormones/
    agents/medications: ^(?:each |every |one |a |an )?{drugname}(?: {partdose})? (?:contains?|combines|holds|has|pairs
    |mixes|joins|unites|includes|is made up of|consists of) two (?:different |active |pain |separate |well known
     )*{word}[,;]? (?:namely |which are )?{drugname} and {drugname}(?= $)
    = \1 contains \2 and \3 , and \1 contains two active ingredients
together/along/combined/plus/alongside/coupled/teamed/mixed/combination: ^{drugname} (?:contains?|combines|holds|has
    |pairs|mixes) {drugname}(?: in)? {word}(?: with)? {drugname}(?= $)
    = \1 contains \2 and \3
tablet/pill/capsule/dose/sachet/film/spray/caplet/patch/lozenge/strip: ^(?:each|every|one|an?|the) ([a-z0-9]+) {word}
     (contains|holds|has|combines|pairs|delivers|includes)(?= [a-z0-9 ]+ $)
    = \1 contains
ingredients/substances/components/drugs/medicines/painkillers/constituents: ^the (?:two |only )?{partadjective}{word}
     (?:of|in|inside) {drugname} are {drugname} and {drugname}(?= $)
    = the two active ingredients of \1 are \2 and \3
together/combined: ^{drugname} and {drugname},?(?: when)? {word},? (?:make(?: up)?|form|are (?:sold as|called|known as
    |marketed as|the ingredients of)|constitute|give) {drugname}(?= $)
    = \3 contains \1 and \2
combined/paired/mixed/coupled/joined/blended/teamed/together/bundled: ^{drugname} (?:is )?{word}(?: together)? with
     {drugname} in {drugname}(?= $)
    = \3 contains \1 and \2
combined/paired/mixed/coupled/joined/blended/teamed/bundled: ^in {drugname}, {drugname} is {word}(?: together)? with
     {drugname}(?= $)
    = \1 contains \2 and \3
combination/mixture/mix/blend/pairing: ^(?:the |a )(?:fixed dose )?{word} of {drugname} and {drugname} is
     {brandadverbs}{brandsold}(?: as| under the (?:brand |trade )?name)? {drugname}(?= $)
    = \3 contains \1 and \2
plus/and/with: ^{drugname} {word} {drugname} is {brandadverbs}{brandsold} (?:as|under the (?:brand |trade )?name)
     {drugname}(?= $)
    = \3 contains \1 and \2
besides/alongside: ^{word} {drugname}, {drugname} (?:also )?(?:contains|includes|has|holds) {drugname}(?= $)
    = \2 contains \1 and \3
apart/aside: ^{word} from {drugname}, {drugname} (?:also )?(?:contains|includes|has|holds) {drugname}(?= $)
    = \2 contains \1 and \3
addition: ^in {word} to {drugname}, {drugname} (?:also )?(?:contains|includes|has|holds) {drugname}(?= $)
    = \2 contains \1 and \3
well: ^as {word} as {drugname}, {drugname} (?:also )?(?:contains|includes|has|holds) {drugname}(?= $)
    = \2 contains \1 and \3
besides/alongside: ^{drugname} (?:contains|includes|has|holds) {drugname},? {word} {drugname}(?= $)
    = \1 contains \2 and \3
apart/aside: ^{drugname} (?:contains|includes|has|holds) {drugname},? {word} from {drugname}(?= $)
    = \1 contains \2 and \3
addition: ^{drugname} (?:contains|includes|has|holds) {drugname},? in {word} to {drugname}(?= $)
    = \1 contains \2 and \3
well: ^{drugname} (?:contains|includes|has|holds) {drugname},? as {word} as {drugname}(?= $)
    = \1 contains \2 and \3
second/other/another: ^the {word} (?:of the )?(?:two )?{partadjective}{partnoun} (?:of|in) {drugname} is {drugname}(?=
     $)
    = \1 contains \2
second/other: ^{drugname} {word} {partadjective}{partnoun} is {drugname}(?= $)
    = \1 contains \2
second/other/another/one: ^{drugname} is (?:the|a|an) {word} {partadjective}{partnoun} (?:of|in) {drugname}(?= $)
    = \2 contains \1
second/other: ^{drugname} is the {word} {partadjective}{partnoun} (?:of|in) {drugname}(?= $)
    = \2 contains \1
ingredient/ingredients/component: ^{drugname} (?:includes|contains|has|lists) {drugname} (?:as (?:an?|its|one of its)
     (?:second |other |further |active |main )*|among its (?:active )?){word}(?= $)
    = \1 contains \2
get: ^(?:you|people|patients) {word} {drugname} with {drugname}(?= $)
    = \2 contains \1
painkiller/opioid/antibiotic/steroid/drug/stimulant/sedative/antihistamine/diuretic/hormone/decongestant: ^{drugname}
     (?:contains|combines|pairs|has|holds) the (?:[a-z]+ )?{word} {drugname} (?:and|with|plus) (?:the (?:[a-z]+
     ){1,2})?([a-z]+)(?= $)
    = \1 contains \2 and \3 , and \2 is a {word}
"""
)
