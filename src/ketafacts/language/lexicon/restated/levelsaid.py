"""What one drug does to the level and the uptake of another, as people say it.

The form is that of ``restated``, and its words in braces are those of ``pairsaid``. Each way to say it is put as
"X raises Y levels", "X slows breakdown of Y" or "X reduces absorption of Y", which the grammar reads.
"""

from ketafacts.language.lexicon.listing import restatements

_LEVELS = restatements(
    r"""
levels/level: ^{x} {word} {mays}{grow} with {x} (?:and|but) {shrink} with {x}(?= $)
  = \2 raises \1 levels and \3 lowers \1 levels
levels/level: ^{x} {word} {mays}{shrink} with {x} (?:and|but) {grow} with {x}(?= $)
  = \2 lowers \1 levels and \3 raises \1 levels
inflammatories: ^anti {word}(?! (?:such|like|including))
  = nsaids
levels/level/concentrations/concentration: ^(?:the )?(?:blood |plasma |serum )?{x} (?:blood |plasma |serum
     )?{word}{blood} {mays}(not )?{grow}{steep} {jointly} {x}(?= $)
  = \3 can \2 raise \1 levels
levels/level/concentrations/concentration: ^(?:the )?(?:blood |plasma |serum )?{x} (?:blood |plasma |serum
     )?{word}{blood} {mays}(not )?{shrink}{steep} {jointly} {x}(?= $)
  = \3 can \2 lower \1 levels
levels/level/concentrations/concentration: ^(?:the )?(?:blood |plasma |serum )?{x} (?:blood |plasma |serum
     )?{word}{blood} {mays}(not )?{grow}{steep} {added}(?= $)
  = \3 can \2 raise \1 levels
levels/level/concentrations/concentration: ^(?:the )?(?:blood |plasma |serum )?{x} (?:blood |plasma |serum
     )?{word}{blood} {mays}(not )?{shrink}{steep} {added}(?= $)
  = \3 can \2 lower \1 levels
levels/level/concentrations/concentration: ^(?:the )?(?:blood |plasma |serum )?{x} (?:blood |plasma |serum
     )?{word}{blood} {mays}(not )?{being} (not )?{grown}{steep} by {x}(?= $)
  = \4 can \2 \3 raise \1 levels
levels/level/concentrations/concentration: ^(?:the )?(?:blood |plasma |serum )?{x} (?:blood |plasma |serum
     )?{word}{blood} {mays}(not )?{being} (not )?{shrunk}{steep} by {x}(?= $)
  = \4 can \2 \3 lower \1 levels
levels/level/concentrations/concentration: ^(?:the )?(?:blood |plasma |serum )?{word} of {x}{blood} {mays}(not
     )?{being} (not )?{grown}{steep} by {x}(?= $)
  = \4 can \2 \3 raise \1 levels
levels/level/concentrations/concentration: ^(?:the )?(?:blood |plasma |serum )?{word} of {x}{blood} {mays}(not
     )?{being} (not )?{shrunk}{steep} by {x}(?= $)
  = \4 can \2 \3 lower \1 levels
levels/level/concentrations/concentration: ^(?:the )?(?:blood |plasma |serum )?{word} of {x}{blood} {mays}(not
     )?{grow}{steep} {jointly} {x}(?= $)
  = \3 can \2 raise \1 levels
levels/level/concentrations/concentration: ^(?:the )?(?:blood |plasma |serum )?{word} of {x}{blood} {mays}(not
     )?{shrink}{steep} {jointly} {x}(?= $)
  = \3 can \2 lower \1 levels
levels/level: ^{x} {word} {mays}(not )?{being} (not )?(?:affected|changed|altered|influenced) by {x}(?= $)
  = \4 can \2 \3 affect \1 levels
levels/level: ^{mixing} {x} {usedwith} {x} {mays}(not
     )?(?:raise|raises|increase|increases|boosts?|push|pushes|drive|drives) (?:up )?(?:the )?\2 {word}(?: up)?(?= $)
  = \1 can \3 raise \2 levels
levels/level: ^{mixing} {x} {usedwith} {x} {mays}(not
     )?(?:raise|raises|increase|increases|boosts?|push|pushes|drive|drives) (?:up )?(?:the )?{word} of \2(?:
     up)?(?= $)
  = \1 can \3 raise \2 levels
levels/level: ^{mixing} {x} {usedwith} {x} {mays}(not )?(?:lower|lowers|reduce|reduces|decrease|decreases|cut|cuts)
     (?:the )?\2 {word}(?= $)
  = \1 can \3 lower \2 levels
levels/level: ^{x} {mays}(not )?(?:leads?|leading) to (?:higher|increased|raised|elevated) (?:blood )?{word} of
     {x}(?= $)
  = \1 can \2 raise \3 levels
levels/level: ^{x} {mays}(not )?(?:leads?|leading) to (?:higher|increased|raised|elevated) {x} {word}(?= $)
  = \1 can \2 raise \3 levels
levels/level: ^{x} {mays}(not )?(?:leads?|leading) to (?:lower|reduced|decreased) (?:blood )?{word} of {x}(?= $)
  = \1 can \2 lower \3 levels
levels/level: ^{x} {mays}(not )?(?:leads?|leading) to (?:lower|reduced|decreased) {x} {word}(?= $)
  = \1 can \2 lower \3 levels
levels/level: ^{x} {mays}(not )?(?:cause|causes|makes?|lets?) {x} {word} (?:to )?{grow}{steep}(?= $)
  = \1 can \2 raise \3 levels
levels/level: ^{x} {mays}(not )?(?:cause|causes|makes?|lets?) {x} {word} (?:to )?{shrink}{steep}(?= $)
  = \1 can \2 lower \3 levels
levels/level: ^{x} {mays}(not )?(?:elevates?|boosts?|doubles?|triples?) (?:the )?{x} {word}(?= $)
  = \1 can \2 raise \3 levels
up: ^{x} {mays}(?:push|pushes|drive|drives|send|sends|raise|raises|bring|brings|make|makes) {x}(?: levels| level)?
     (?:go )?up{poisonous}(?= $)
  = \1 can dangerously raise \2 levels
life: ^{x} {mays}(not )?(?:lengthens?|prolongs?|extends?|increases?|stretch(?:es)?) the half {word} of {x}(?= $)
  = \1 can \2 raise \3 levels
life: ^{x} {mays}(not )?(?:shortens?|cuts?|reduces?|decreases?) the half {word} of {x}(?= $)
  = \1 can \2 lower \3 levels
build/accumulate: ^{x} {mays}(?:makes?|causes?|lets?|leads?) {x} (?:to )?{word}(?: up)?{blood}{poisonous}(?= $)
  = \1 can dangerously raise \2 levels
build/accumulate: ^{x} {mays}(not )?(?:makes?|causes?|lets?|leads?) {x} (?:to )?{word}(?: up)?{blood}(?= $)
  = \1 can \2 raise \3 levels
builds/accumulates/build/accumulate: ^{x} {mays}(not )?{word}(?: up)?{blood} {jointly} {x}(?= $)
  = \3 can \2 raise \1 levels
levels/level/concentrations/concentration: ^(?:the )?(?:blood |plasma |serum )?{word} of {x}{blood} {mays}(not
     )?{grow}{steep} {added}(?= $)
  = \3 can \2 raise \1 levels
levels/level/concentrations/concentration: ^(?:the )?(?:blood |plasma |serum )?{word} of {x}{blood} {mays}(not
     )?{shrink}{steep} {added}(?= $)
  = \3 can \2 lower \1 levels
greatly/considerably/markedly/sharply/hugely: ^{x} {mays}{word} (?:raises?|increases?|boosts?) {x} levels(?= $)
  = \1 can dangerously raise \2 levels
greatly/considerably/markedly/sharply/hugely: ^{x} {mays}{word} (?:raises?|increases?|boosts?) (?:the )?(?:blood
     )?levels? of {x}(?= $)
  = \1 can dangerously raise \2 levels
amount/amounts: (?:the )?{word} of {x} in (?:the|your) (?:blood|body|bloodstream)
  = \1 levels
toxicity/poisoning: ^{x} {word} {mays}(?:follow|follows|result|results|happen|happens|occur|occurs|set
     in|develop|develops) {added}(?= $)
  = \2 can dangerously raise \1 levels
toxicity/poisoning: ^{x} {word} {mays}(?:follow|follows|result|results|happen|happens|occur|occurs|set
     in|develop|develops) {jointly} {x}(?= $)
  = \2 can dangerously raise \1 levels
toxicity/poisoning: ^{x} {mays}(?:causes?|leads? to|triggers?|brings? on|results? in) {x} {word}(?= $)
  = \1 can dangerously raise \2 levels
toxicity/poisoning: ^{mixing} {x} {usedwith} {x} {mays}(?:causes?|leads? to|triggers?|brings? on|results? in) \2
     {word}(?= $)
  = \1 can dangerously raise \2 levels
toxicity/poisoning: ^{mixing} {x} {usedwith} {x} {mays}(?:causes?|leads? to|triggers?|brings? on|results? in) \1
     {word}(?= $)
  = \2 can dangerously raise \1 levels
levels/level: ^(?:if|when) {whoever} (?:takes?|combines?|mix|mixes|uses?) {x} with {x}, (?:the |your )?\2 {word}
     {mays}(not )?{grow}{steep}(?= $)
  = \1 can \3 raise \2 levels
levels/level: ^(?:if|when) {whoever} (?:takes?|combines?|mix|mixes|uses?) {x} with {x}, (?:the |your )?\2 {word}
     {mays}(not )?{shrink}{steep}(?= $)
  = \1 can \3 lower \2 levels
build/accumulate: ^{mixing} {x} {usedwith} {x} {mays}(not )?(?:makes?|causes?|lets?|leads?) \2 (?:to )?{word}(?:
     up)?{blood}(?= $)
  = \1 can \3 raise \2 levels
buildup/accumulation: ^{x} {mays}(not )?(?:causes?|leads? to|brings? about) (?:an? )?(?:dangerous )?{word} of
     {x}{blood}(?= $)
  = \1 can \2 raise \3 levels
more: ^there (?:is|will be|may be) (?:much |far |a lot )?more {x} in (?:the|your) (?:blood|body|bloodstream)
     {jointly} {x}(?= $)
  = \2 raises \1 levels
less: ^there (?:is|will be|may be) (?:much |far |a lot )?less {x} in (?:the|your) (?:blood|body|bloodstream)
     {jointly} {x}(?= $)
  = \2 lowers \1 levels
more: ^{x} {mays}(not )?(?:leaves?|puts?|means?|leads? to|results? in) (?:much |far )?more {x} (?:being )?(?:left
     )?in (?:the|your) (?:blood|body|bloodstream)(?= $)
  = \1 can \2 raise \3 levels
less: ^{x} {mays}(not )?(?:leaves?|puts?|means?|leads? to|results? in) (?:much |far )?less {x} (?:being )?(?:left
     )?in (?:the|your) (?:blood|body|bloodstream)(?= $)
  = \1 can \2 lower \3 levels
longer: ^{x} {mays}(not )?(?:makes?|keeps?|leaves?|lets?) {x} (?:stay |linger |last |remain )?(?:active |around
     )?(?:in the (?:body|blood|system) )?(?:for )?(?:much |far |a lot )?longer(?: in the (?:body|blood|system))?(?=
     $)
  = \1 can \2 raise \3 levels
longer: ^{x} {mays}(not )?(?:stays?|lingers?|remains?) (?:in the (?:body|blood|system) )?(?:for )?(?:much |far |a lot
     )?longer(?: in the (?:body|blood|system))? {jointly} {x}(?= $)
  = \3 can \2 raise \1 levels
slowly: ^{x} {mays}{being} (?:broken down|metabolised|metabolized|cleared|removed|eliminated|excreted) (?:much |far
     )?more slowly{blood} {jointly} {x}(?= $)
  = \2 slows breakdown of \1
faster/quickly/rapidly: ^{x} {mays}{being} (?:broken
     down|metabolised|metabolized|cleared|removed|eliminated|excreted) (?:much |far )?(?:more )?{word}{blood}
     {jointly} {x}(?= $)
  = \2 speeds breakdown of \1
breaking/clearing/metabolising/metabolizing: ^{x} {mays}(?:stops?|keeps?|prevents?|blocks?|hinders?) (?:the |your
     )?(?:body|liver)(?: from)? {word}(?: down)? {x}(?= $)
  = \1 slows breakdown of \2
break/clear/metabolise/metabolize: ^{x} {mays}(?:makes?|gets?|causes?) (?:the |your )?(?:body|liver|kidneys) (?:to
     )?{word}(?: down)? {x} (?:much |more )*(?:faster|quickly|rapidly)(?= $)
  = \1 speeds breakdown of \2
kidneys: ^{x} {mays}(?:makes?|gets?|causes?) (?:the |your )?kidneys (?:to )?(?:get rid
     of|lose|excrete|remove|clear|flush out|pass) (?:out )?more {x}(?= $)
  = \1 lowers \2 levels
kidneys: ^{x} {mays}(?:makes?|gets?|causes?) (?:the |your )?kidneys (?:to )?(?:hold on to|keep back|retain|hold
     back|keep|excrete less|clear less) (?:more )?{x}(?= $)
  = \1 raises \2 levels
"""
)
_UPTAKE = restatements(
    r"""
absorb/absorbs: ^(?:(?:you|people|patients|the body|the gut|your body|your gut) )?{mays}(not )?{word} less {x}
     {jointly} {x}(?= $)
  = \3 can \1 reduce absorption of \2
less: ^(?:much |far )?less (?:of the )?{x} (?:is|gets|will be|may be|can be) (?:absorbed|taken up|soaked up){blood}
     {jointly} {x}(?= $)
  = \2 reduces absorption of \1
being: ^{x} {mays}(not )?(?:stops?|keeps?|prevents?|blocks?|hinders?) {x} from being (?:properly |fully |well
     |completely )?(?:absorbed|taken up){someway}(?= $)
  = \1 can \2 reduce absorption of \3
absorbed: ^{x} {mays}{being} (?:absorbed less|less well absorbed|poorly absorbed|not absorbed|badly absorbed|not
     properly absorbed|not well absorbed|absorbed poorly|absorbed badly)(?: well| properly| completely| fully)?
     {jointly} (?!mouth ){x}(?= $)
  = \2 reduces absorption of \1
absorbed: ^{x} {mays}(?:affects?|changes?|alters?|influences?|interferes? with) how (?:well |much )?{x}
     (?:is|are|gets) (?:well |properly )?absorbed(?= $)
  = \1 can affect absorption of \2
absorbed: ^{x} {mays}(?:has no|have no|not have any|not have an) (?:effect|influence|impact|bearing) on how (?:well
     |much )?{x} (?:is|are|gets) (?:well |properly )?absorbed(?= $)
  = \1 does not affect absorption of \2
absorbed: ^{x} {mays}not (?:affects?|change|alter|influence|interfere with) how (?:well |much )?{x} (?:is|are|gets)
     (?:well |properly )?absorbed(?= $)
  = \1 does not affect absorption of \2
absorption: ^(?:the )?absorption of {x} {mays}(not )?{being} (not
     )?(?:lowered|reduced|decreased|cut|impaired|hindered|blocked|prevented|slowed) by {x}(?= $)
  = \4 can \2 \3 reduce absorption of \1
absorption: ^(?:the )?absorption of {x} {mays}(not )?{being} (not )?(?:affected|changed|altered|influenced) by {x}(?=
     $)
  = \4 can \2 \3 affect absorption of \1
absorption: ^{x} absorption {mays}(not )?{being} (not
     )?(?:lowered|reduced|decreased|cut|impaired|hindered|blocked|prevented) by {x}(?= $)
  = \4 can \2 \3 reduce absorption of \1
"""
)

OF_LEVELS_SAID = (*_LEVELS, *_UPTAKE)
