"""Whole questions put by what they ask for: a word class for each place in them, so that every member of it is taken.

The form is that of ``askedotherwise``: a pattern of a whole question's plain words, and "=" with how else it is put.
"""

from ketafacts.language.lexicon.listing import recasts

_ON = (
    r"(?:on|with|for|in|from|while on|while taking|while using|when on|when taking|when using|when you are on"
    r"|if you are"
    r" on|when you take|if you take|when you use|while you are on|while you take|during|during treatment with|when"
    r" someone is on|when someone takes|if someone is on|if someone takes|when {folk} (?:is|are|am) (?:on|taking|using)"
    r"|if {folk} (?:is|are|am) (?:on|taking|using)|when {folk} (?:takes?|uses?)|if {folk} (?:takes?|uses?)|in people"
    r" (?:on|taking|who take)|in patients (?:on|taking|who take)|in someone (?:on|taking|who takes)|before starting"
    r"|after starting|of)"
)
_FOLK = (
    r"(?:i|you|u|we|they|he|she|one|people|someone|somebody|anyone|anybody|everyone|patients?|a patient|the patient"
    r"|a person|doctors?|the doctors?|a doctor|my doctor|your doctor|nurses?|a nurse|hospitals?|the hospital|er doctors"
    r"|medics?|paramedics?|pharmacists?|clinicians?|clinics?|the clinic|the er|docs?|my doc|gps?|my gp|my psychiatrist"
    r"|psychiatrists?|surgeons?|vets?)"
)
_WORDS = {
    "folk": _FOLK,
    "on": _ON.replace("{folk}", _FOLK),
    "which": r"(?:what|which)",
    "begins": r"(?:is|are|does|do|can|what|whats|which|why|how|did|will|was)",
    "whether": r"(?:is|are|does|do|can|did|will|was)",
    "wants": r"(?:does|do|did|should|must|will|would|can|could|may|has to|have to|had to|is|are|was|were|gets?"
    r"|has|have)",
    "whose": r"(?:an? |my |your |the |his |her |their |ur |our )?",
    "test": r"(?:(?:(?:blood|lab|laboratory|urine|routine|regular|medical|kind of|type of|sort of|special|main"
    r"|usual|key"
    r"|specific|blood lab) )*(?:tests?|labs?|bloods|blood ?work|lab ?work|levels?|blood ?counts?|checks?|check ups?"
    r"|monitoring|values?|numbers?|results?|markers?|parameters?|measurements?|things?|scans?))",
    "watched": r"(?:monitor(?:ed|ing|s)?|check(?:ed|ing|s)?|follow(?:ed|ing|s)?|track(?:ed|ing|s)?|watch(?:ed|ing|es)?"
    r"|test(?:ed|ing|s)?|measure(?:d|s)?|look(?:ed|ing|s)? at|kept an eye on|keep an eye on|keep (?:a )?(?:check|tabs"
    r"|watch) on|screen(?:ed|s)?|observe[ds]?|control(?:s|led)?|supervise[ds]?|look(?:ed)? out for|assess(?:ed)?|dose)",
    "needed": r"(?:used|needed|required|ordered|done|run|taken|recommended|necessary|drawn|performed|given|advised"
    r"|standard|important|usual|routine|mandatory|repeated|available|there)",
    "harm": r"(?:poisoning|overdoses?|overdosing|toxicity|intoxication|ods?|too much|ingestion|overexposure|reversal)",
    "enzyme": r"(?:(?:liver |hepatic |body |main |human |cyp |cytochrome |p450 |particular |specific |one )*(?:enzymes?"
    r"|cyps?|cytochromes?|p450|isoenzymes?|isozymes?|protein))",
    "turns": r"(?:turns?|converts?|changes?|metaboli[sz]es?|transforms?|breaks?|makes?|processes?|demethylates?)",
    "mix": r"(?:mix(?:es|ed|ing)?|combin(?:e|es|ed|ing)|tak(?:e|es|ing)|us(?:e|es|ing)|hav(?:e|es|ing)|do|does|doing"
    r"|pair(?:s|ed|ing)?|drink(?:s|ing)?|add(?:s|ing)?|put|stack(?:s|ing)?|give|gives|giving|get|gets|getting|swallow)",
    "and": r"(?:and|with|plus|on|on top of|while on|together with|alongside|after|before|along with|in combination with"
    r"|at the same time as|while taking|when taking|when on|if on|over)",
    "together": r"(?: together| at the same time| at once| combined| in combination| simultaneously| on the same day"
    r"| concurrently| side by side| in the body)?",
    "pregnant": r"(?:(?:(?:early |late |the first trimester of |any )?pregnancy|(?:the )?(?:first|second"
    r"|third) trimester"
    r"|(?:you are |she is |they are |{folk} (?:is|are|am) )?(?:pregnant|expecting)|(?:a |an )?(?:pregnant|expecting"
    r"|expectant) (?:wom[ae]n|lady|ladies|people|person|mothers?|patients?|mums?|moms?|mother)|mothers to be))".replace(
        "{folk}", _FOLK
    ),
    "in": r"(?:in|during|for|while|when|if|to|by|with|throughout|through)",
    "bad": r"(?:dangerous|bad|harmful|unsafe|not safe|risky|not recommended|not allowed|not advised|not good|not ok"
    r"|not okay|not used|not given|not prescribed|not taken|avoided|contraindicated|contra indicated|forbidden|banned"
    r"|discouraged|off limits|stopped|warned against|a problem|a risk|an issue|a bad idea|a no go|toxic|prohibited"
    r"|restricted|ruled out|a concern|to be avoided|supposed to be avoided|never given|never used)",
    "sold": r"(?:sold|marketed|available|on sale|used|prescribed|made|on the market|on the shelves|around|approved)",
    "buy": r"(?:available|sold|sellable|on sale|buyable|purchasable)",
    "otc": r"(?:without (?:an? |the )?(?:doctors? |doctor s )?(?:prescriptions?|scripts?|rx)|over the counter|otc"
    r"|with no prescription|prescription free|off prescription|nonprescription|non prescription|off the shelf)",
    "worst": r"(?:most serious|most dangerous|worst|most severe|most worrying|most feared|biggest|gravest|most harmful"
    r"|most important|main|most concerning|scariest|deadliest|serious|dangerous|severe|major|chief)",
    "trouble": r"(?:problems?|side effects?|issues?|complications?|disorders?|dangers?|risks?|harms?|damage|troubles?"
    r"|conditions?|diseases?|reactions?|effects?|adverse effects?|toxicit(?:y|ies)|injur(?:y|ies)|concerns?"
    r"|worr(?:y|ies)"
    r"|symptoms?|abnormalit(?:y|ies)|changes?|warnings?)",
    "part": r"(blood|heart|liver|kidneys?|renal|cardiac|hepatic|lungs?|breathing|skin|eyes?|vision|bones?|bladder|brain"
    r"|stomach|gut|bowel|thyroid|nerves?|muscles?|tendons?|teeth|mouth|hearing|ears?|hair|mood|sleep|weight|sexual"
    r"|blood pressure|blood sugar|heart rhythm|bone marrow|pancreas|potassium|sodium|jaw|urinary|pregnancy|memory)",
    "drugs": r"(?:drugs?|meds?|medicines?|medications?|pills?|substances?|agents?|treatments?|compounds?|tablets?)",
    "named": r"((?:(?!(?:why|what|which|how|is|are|do|does|can|should|when|where|who|was|did|will|has|have|i|if"
    r"|must|could|may)"
    r"\b)[\w'-]+ ?){1,4}?)",
    "besides": r"(?:besides|apart from|other than|in addition to|aside from|as well as|on top of)",
    "case": r"(?:cases?|reports?|instances?|examples?|evidence|studies|any evidence|proof)",
}

ASKED_BY_SLOTS = recasts(
    r"""
(?:{besides} .+?,? )?{which} organs? {wants} ?(?:{folk} )?(?:need to |have to |to |need |be )*(?:be |get |being
     )?{watched} ?(?:on)?{on} (.+)
    = which organs are watched on \1
(?:{besides} .+?,? )?{which} organs? {wants} (?:{folk} )(?:need to |have to |to )*{watched} {on} (.+)
    = which organs are watched on \1
{besides} .+?,? {which} (?:else )?(?:{wants})(?:{folk} )?(?:need to |have to |to |need |be )*(?:be |get |being
     )?{watched} {on} (.+)
    = what is monitored on \1
{which} {test} (?:{wants} )(?:{folk} )?(?:usually |normally |typically |always |regularly |routinely )?(?:{needed}
     )?(?:to |for |in order to |when )*{watched}(?: the (?:effect|effects|action|safety|use|level|levels|dose|dosing)
     of| people on| patients on| someone on| how well)? (.+?)(?: works?| working| is working)?
    = what is monitored on \1
{which} {test} (?:{wants} )(?:{folk} )?(?:usually |normally |typically |always |regularly |routinely )?(?:{watched}
    |{needed}|need|have|get|order|do|run|require|take|want|use|go on|draw)(?: done| checked| taken| drawn)?(?:
     regularly| routinely| often)? {on} (.+)
    = what is monitored on \1
{which} {test} (?:do|does|should|must|will|would) (?:{folk}|those) {on} (.+?) (?:need|have|get|require|undergo
    |take)(?: to have)?(?: done| checked| taken| drawn)?(?: regularly| routinely| often)?
    = what is monitored on \1
{which} {test} (?:is|are|goes|go) (?:with|along with|for) (.+)
    = what is monitored on \1
what (?:do|does|should|must|will|would|are|is) (?:{folk} )(?:usually |regularly |routinely )?{watched}
     {whose}(?:blood|urine|heart|body) (?:for|to look for)? ?{on} (.+)
    = what is monitored on \1
what (?:do|does|should|must|will|would) (?:{folk} )(?:usually |always |have to |need to |regularly |routinely
     )*{watched} {on} (.+)
    = what is monitored on \1
what (?:has to|have to|needs? to|must|should|will|is to) be {watched} {on} (.+)
    = what is monitored on \1
how (?:is|are|do {folk}|should|can|does a doctor) (.+?) (?:therapy |treatment |use )?(?:monitored|followed|checked
    |watched|supervised)
    = what is monitored on \1
how do {folk} (?:monitor|follow|check|watch) (.+?)(?: therapy| treatment| use)?
    = what is monitored on \1
(?:{which} (?:is |are )?)?(?:the |an? )?(?:antidotes?|reversal (?:agents?|drugs?|medicines?)|rescue (?:drugs?
    |medicines?)) (?:that (?:is|are) |which (?:is|are) )?(?:used|given|needed|for use|of choice|available|recommended
    |there is) (?:for|in|to treat|against|to|to reverse|when treating|in cases? of|after) (?:an? )?(.+?)(?: {harm})?
    = what is the antidote for \1
{which} (?:antidotes?|reversal (?:agents?|drugs?)) (?:does|do|did|would|will|can|could|should|must|is|are) (?:{folk}
     )?(?:use|used|give|given|gives|uses|administer|administered|need|needed|choose|work|works)? ?(?:for|to|against
    |in|when|on|to treat|to reverse|after|to counter) (?:an? )?(.+?)(?: {harm})?
    = what is the antidote for \1
(?:{which} (?:is |are )?)?(?:the |an? )?(?:antidotes?|rescue (?:drugs?|medicines?)) (?:that (?:is|are) )?(?:used
    |given|needed) (?:for|in|to treat|against) (.+? poisoning)
    = which drugs are used for \1
{which} antidotes? (?:does|do|did|would|will|can|could|should|must|is|are) (?:{folk} )?(?:use|used|give|given|need
    |needed|work|works) (?:for|to|against|in|on|to treat) (.+? poisoning)
    = which drugs are used for \1
(?:what|which {drugs}) (?:treats?|cures?|is used (?:for|to treat|against|in)|are used (?:for|to treat)|is given
     (?:for|in|to treat)|(?:do|does|would|will) {folk} (?:give|use)(?: you)? (?:for|in|against|to treat)) (.+?
     poisoning)
    = which drugs are used for \1
how (?:is|are) (?:an? )?(.+?) {harm} (?:treated|reversed|managed|handled|dealt with|counteracted|undone|fixed|cured)
    = what is the antidote for \1
how (?:do|does|would|can|should) {folk} (?:treat|reverse|manage|handle|deal with|counteract|undo|fix|cure) (?:an?
     )?(.+?) {harm}
    = what is the antidote for \1
(?:what|which {drugs}) (?:treats?|fix(?:es)?|cures?|counters?|neutrali[sz]es?|stops?|blocks?|is used (?:for|to treat
    |against|in)|are used (?:for|to treat)|is given (?:for|in|to treat)|(?:do|does|would|will) {folk} (?:give|use)(?:
     you)? (?:for|in|against|to treat)|helps? (?:with|against)) (?:an? )?(.+?) {harm}
    = what is the antidote for \1
(?:{which}) (?:overdoses?|poisonings?|{harm}) (?:does|is|do|are|can|will) (.+?) (?:used (?:for|in|against|to treat)
    |an antidote (?:for|to)|the antidote (?:for|to)|given (?:for|in)|treat|reverse|work (?:for|on|against|in)|good
     for|help with)
    = what does \1 reverse
(.+?) is (?:the |an )?antidote (?:for|to|of) (?:what|which (?:drugs?|poisons?|overdoses?|poisonings?))(?: drugs?|
     overdoses?| poisonings?)?
    = what does \1 reverse
(?:can|could) {folk} (?:reverse|undo|counteract|neutrali[sz]e|cancel out) (.+?)
    = can \1 be reversed
is (?:there (?:a |any )?way|it possible)(?: for {folk})? to (?:reverse|undo|counteract|neutrali[sz]e) (.+?)
    = can \1 be reversed
can (.+?) be (?:undone|counteracted|neutrali[sz]ed|cancell?ed out)
    = can \1 be reversed
(?:the )?(.+?) (?:antidote|reversal agent|reversal)(?: please)?
    = what is the antidote for \1
{which} {enzyme} (?:is|are|does|do)? ?(?:it )?(?:that )?(?:makes?|forms?|produces?|creates?|gets?|yields?) (?:the
     )?(.+?) (?:out of|from|of) (.+)
    = which enzyme turns \2 into \1
{which} (?:is|are) the {enzyme} (?:that |which )?{turns} (.+)
    = which enzyme turns \1
{which} {enzyme} (?:is|are) (?:responsible for|behind|in charge of|needed (?:for|to)|used (?:for|to)|involved in)
     (?:turning|turn|converting|convert|changing|change|the conversion of|conversion of|making) (.+?) (?:into|to) (.+)
    = which enzyme turns \1 into \2
(?:by|through|via|with) {which} {enzyme} (?:is|does|do|are) (.+?) (?:turned|converted|changed|turn|convert|change
    |made) (?:into|to) (.+)
    = which enzyme turns \1 into \2
{which} {enzyme} (?:is|are|does|do)? ?(?:mainly |mostly |chiefly )?(?:processes|process|handles?|clears?|breaks?
    |metaboli[sz]es?|eliminates?|removes?|degrades?|destroys?|takes care of|deals with|inactivates?|chews up|digests?
    |gets rid of) (.+?)(?: down)?(?: in (?:the|your) (?:liver|body))?
    = which enzyme breaks down \1
{which} {enzyme} (?:is|are|does|do) (.+?) (?:broken|processed|metaboli[sz]ed|cleared|handled|degraded|eliminated)
     (?:down )?(?:by|with|through|via|in)
    = which enzyme breaks down \1
(?:what|who|which organ) (?:breaks|processes) (.+?) down(?: in (?:the|your) (?:body|liver))?
    = how is \1 metabolized
how (?:is|are|does) (.+?) (?:get )?(?:broken|break|processed|degraded|handled|disposed of|inactivated) ?(?:down)?(?:
     in (?:the|your) (?:body|liver|blood))?
    = how is \1 metabolized
how (?:does|do) {whose}(?:body|liver) (?:break|process|handle|get rid of|dispose of|clear|eliminate|deal with)
     (.+?)(?: down)?
    = how is \1 metabolized
{which} (?:does|do|did|will|can) (?:the|your|our) (?:liver|body|enzymes?|stomach|gut) (?:make|turn|convert|change
    |break|metaboli[sz]e|produce|form|create)(?: out of| from)? (.+?)(?: down)?(?: into| to)?
    = what does \1 turn into in the body
{which} (?:is|are) (.+?) (?:turned|converted|changed|metaboli[sz]ed|broken down|made|transformed) (?:into|to)(?: in
     (?:the|your) (?:liver|body))?
    = what does \1 turn into in the body
{which} (?:{drugs} )?(?:does|do|is|are) (.+?) (?:break down|broken down|degrade|change|transform|metaboli[sz]e)
     (?:into|to)(?: in (?:the|your) (?:liver|body))?
    = what does \1 turn into in the body
{which} (?:{drugs}|opioids?|benzos?|benzodiazepines?) (?:is |are |gets? |does |do )?(?:turns?|converts?|converted
    |turned|breaks?|broken|metaboli[sz]e[sd]?|changes?|changed|becomes?)(?: down)?(?: into| to)? (.+?)(?: (?:in
    |inside|by) (?:the|your) (?:body|liver))?
    = which drug is \1 made from in the body
{which} (?:{drugs}|opioids?|benzos?)? ?(?:is|are|does|do) (.+?) (?:an? |the )?(?:active )?metabolites? of
    = which drug is \1 made from in the body
(.+?) is (?:an? |the )?(?:active )?metabolite of (?:what|which)(?: {drugs})?
    = which drug is \1 made from in the body
why (?:is|are|do|does|should|must|can|would|could|was|were|has|have) (?:{folk} )?(?:not )?(.+?) (?:so |considered
     |seen as|not |to be |be |been )*{bad} (?:for use )?{in} {pregnant}
    = what does \1 do in pregnancy
why (?:is|are|do|does|should|must|can|would|could|may) (?:not )?(?:{folk}|{pregnant}) (?:not |never )?(?:allowed to
     |supposed to |have to |need to |told to |advised to )*(?:not )?(?:take|have|use|be on|be given|stay on|get|start
    |avoid|stop|stay away from|come off|quit) (.+?)(?: (?:in|during|while|when|if) {pregnant})?
    = what does \1 do in pregnancy
what (?:happens|can happen|could happen|would happen|might happen) (?:to {whose}(?:unborn )?(?:baby|fetus|foetus)
     )?(?:if|when) (?:{folk}|{pregnant}) (?:takes?|uses?|has|have|stays? on|is on|are on) (.+?) (?:in|during|while
    |when|if) {pregnant}
    = what does \1 do in pregnancy
(?:what about |and |how about |what of )?{named} (?:and|in|during|while|when|if) {pregnant}
    = what does \1 do in pregnancy
what (?:happens|can happen|could happen|would happen|might happen|does happen|goes on|is formed|is made|forms) (?:in
    |to|inside) {whose}(?:liver|body|blood|heart|brain|kidneys?|stomach|system|lungs|breathing|blood pressure) (?:if
    |when) (?:{folk} )?{mix} (.+?) {and} (.+?){together}
    = what happens if you mix \1 and \2
what (?:happens|can happen|could happen|would happen|might happen|will happen) (?:if|when) (?:{folk} )?{mix} (.+?)
     (?:{and}) (.+?){together}
    = what happens if you mix \1 and \2
what (?:is|are) (?:the |so )?(?:danger|dangers|risk|risks|problem|problems|issue|interaction|interactions|harm|deal
    |effect|effects|matter|concern|concerns|worry|reason not to mix|reason to avoid|result) (?:of|with|between|in
    |from|about)? ?(?:{mix} )?(.+?) (?:and|with|plus|on top of|together with) (.+?){together}
    = what happens if you mix \1 and \2
why (?:should|must|can|do|does|would|could|is it (?:that )?|may|are|shall) (?:not )?(?:{folk} )?(?:not |never |not
     supposed to |told not to |warned not to |not allowed to )*{mix} (.+?) {and} (.+?){together}
    = what happens if you mix \1 and \2
why (?:avoid|not mix|not combine|not take|not have|skip) (.+?) {and} (.+)
    = what happens if you mix \1 and \2
why (?:do|does) (.+?) (?:and|with) (.+?) (?:interact|clash|react|not mix|not go together|not go|not get along)(?:
     badly)?
    = what happens if you mix \1 and \2
how (?:do|does|would|can|will) (.+?) (?:and|with) (.+?) (?:interact|react|mix|go together|get along)
    = what happens if you mix \1 and \2
(?:do|does|will|can|would|could|is there a chance) (.+?) (?:and|with) (.+?) (?:react|clash|mess with each other|fight
    |conflict|not mix|counteract each other|cancel each other out)(?: badly| dangerously| with each other)?
    = does \1 interact with \2
what (?:does|do|can|will|would|could) (.+?) do to (?:{folk} on |the level of |levels of |the effects? of |the action
     of|the way |how )?(.+?)(?: levels?| works?| metabolism)?
    = what happens if you mix \1 and \2
(?:any |known |the )*interactions? (?:between|of|for) (.+?) (?:and|with|plus) (.+)
    = does \1 interact with \2
(.+?) (?:and|with|plus|x) (.+?) (?:drug )?(?:interactions?|combo|combination|together|mix)
    = does \1 interact with \2
(?:does|do|can|could|will|would|is|are) (?:there )?(?:any |a |known |some )*interactions? (?:between|of) (.+?) (?:and
    |with) (.+)
    = does \1 interact with \2
(?:are|were) there (?:any |many |some |known )*{case} (?:of|that|for|on) (.+?) (?:with|from|on|after|caused by|due to
    |in people on|in people taking|linked to|for|in patients (?:on|taking)) (.+)
    = can \2 cause \1
(?:is|has|was) there (?:any |ever been |been |some |known )*(?:{case}|link|connection|association|risk|chance|danger
    |possibility) (?:of|between|that|for) (.+?) (?:and|with|from|on|after|to|caused by|due to|in people (?:on|taking)
    |linked to) (.+)
    = can \2 cause \1
(?:is|are) (.+?) (?:an? |one of the )?(?:known |listed |possible |potential |reported |recognised |recognized
    |official )*(?:side effects?|adverse effects?|adverse reactions?|risks?|dangers?) (?:of|with|from|on|for|to) (.+)
    = can \2 cause \1
(?:is|are) (.+?) (?:listed|named|given|mentioned|known|reported|described|recorded|recognised|recognized|seen) (?:as
     )?(?:an? |one of the )?(?:side effects?|adverse effects?|adverse reactions?|risks?)? ?(?:of|with|from|on|for|in)
     (.+)
    = can \2 cause \1
(?:could|can|might|may|will|would|is|are) (?:my|his|her|the|this|these|our|their) (.+?) (?:be |being )?(?:from|due to
    |because of|caused by|a side effect of|coming from|down to|related to|linked to) (?:my|his|her|the|taking)? ?(.+)
    = can \2 cause \1
(.+?) side effects? (?:of|from|with|on) (.+)
    = can \2 cause \1
{which} (?:is|are|was) (?:the )?{worst} {part}(?:s|es)? {trouble} (?:of|with|from|on|that|caused by|in people (?:on
    |taking)|for) (.+?)(?: (?:causes?|can cause|brings?|has|have|gives?(?: you)?))?
    = what does \2 do to your \1
{which} (?:{worst} )?{part}(?:s|es)? {trouble} (?:can |could |may |might |does |do |is |are |will )*(?:.+? )?(?:seen
     |known |linked|caused |reported |common )?(?:with|from|of|on|by|in people on|to) (.+)
    = what does \2 do to your \1
{which} (?:{worst} )?{part}(?:s|es)? {trouble} (?:can|could|may|might|does|do|will) (.+?) (?:cause|have|give(?: you)?
    |bring(?: on)?|lead to|do|carry|trigger|make)
    = what does \2 do to your \1
(?:what|how) (?:does|do|can|could|will|would) (?:years|months|long term use|long term abuse|heavy use|regular use
    |daily use|chronic use|prolonged use|too much|a lot of|lots of|abuse|use|misuse|decades|weeks) ?(?:of )?(?:using
     |taking |abusing |snorting|heavy |daily |regular )*(.+?) (?:use |abuse )?do to (.+)
    = what does \1 do to \2
what (?:does|do|can|will|would|could) (?:taking |using )?(.+?) do to (?:you|people|someone|a person|the body|your
     body)(?: (?:long term|over time|in the long run|over the years|long run|short term|eventually|after a while|if
     you take it long term))?
    = what are the risks of \1
what (?:does|do|can|will|would|could) (?:taking |using )?(.+?) do (?:long term|over time|in the long run|over the
     years|eventually)
    = what are the risks of \1
{which} (?:is|are|was) (?:the |one |a )?{worst} (?:symptoms?|parts?|signs?|dangers?|risks?|effects?|things?
    |complications?) (?:of|in|about|during|from) (.+?) (?:withdrawals?|detox)
    = what are the symptoms of \1 withdrawal
{which} (?:do|does|would|did) (?:the )?(?:british|brits?|english|uk|britain|england|scots|people in (?:the )?(?:uk
    |britain|england)|doctors in (?:the )?(?:uk|britain|england)|british (?:people|doctors)) (?:call|name|use for|say
     for|know) (.+?)(?: as| by| over there)?
    = what is \1 called in the uk
{which} (?:is|was) (?:the )?(?:british|brits?|english|uk|britain|england|scots|people in (?:the )?(?:uk|britain
    |england)|doctors in (?:the )?(?:uk|britain|england)|british (?:people|doctors)) (?:word|name|term|version)
     (?:for|of) (.+)
    = what is \1 called in the uk
{which} (?:do|does|would|did) (?:the )?(?:americans?|us|usa|america|yanks?|people in (?:the )?(?:us|usa|states
    |america)|doctors in (?:the )?(?:us|usa|states|america)|american (?:people|doctors)) (?:call|name|use for|say for
    |know) (.+?)(?: as| by| over there)?
    = what is \1 called in the us
{which} (?:is|was) (?:the )?(?:americans?|us|usa|america|yanks?|people in (?:the )?(?:us|usa|states|america)|doctors
     in (?:the )?(?:us|usa|states|america)|american (?:people|doctors)) (?:word|name|term|version) (?:for|of) (.+)
    = what is \1 called in the us
{which} (?:do|does|would|did) (?:the )?(?:canadians?|canada|people in canada) (?:call|name|use for|say for|know)
     (.+?)(?: as| by| over there)?
    = what is \1 called in canada
{which} (?:is|was) (?:the )?(?:canadians?|canada|people in canada) (?:word|name|term|version) (?:for|of) (.+)
    = what is \1 called in canada
{which} (?:do|does|would|did) (?:the )?(?:australians?|aussies|australia|people in australia) (?:call|name|use for
    |say for|know) (.+?)(?: as| by| over there)?
    = what is \1 called in australia
{which} (?:is|was) (?:the )?(?:australians?|aussies|australia|people in australia) (?:word|name|term|version) (?:for
    |of) (.+)
    = what is \1 called in australia
{which} (?:do|does|would|did) (?:the )?(?:germans?|germany|people in germany) (?:call|name|use for|say for|know)
     (.+?)(?: as| by| over there)?
    = what is \1 called in germany
{which} (?:is|was) (?:the )?(?:germans?|germany|people in germany) (?:word|name|term|version) (?:for|of) (.+)
    = what is \1 called in germany
{which} (?:do|does|would|did) (?:the )?(?:french|france|people in france) (?:call|name|use for|say for|know) (.+?)(?:
     as| by| over there)?
    = what is \1 called in france
{which} (?:is|was) (?:the )?(?:french|france|people in france) (?:word|name|term|version) (?:for|of) (.+)
    = what is \1 called in france
when (?:did|was|were|could|can|will) (?:the )?(?:fda|government|us|usa|america|authorities|regulators?|they|uk|mhra
    |ema|{folk})? ?(?:first |start to |start |begin to |finally )?(?:allow|allowed|permit|permitted|let|make|made
    |approve|approved|clear|cleared|okay|ok|sell|selling|switch|switched|release|released)(?: people| pharmacies|
     anyone| stores)?(?: to)?(?: buy| sell| get)? (.+?) (?:to be |be |being |become |to become |to |for |as
     )*(?:{buy} |sales? |use )*{otc}(?: sales?| use| status| drug| medicine)?
    = when did \1 become available without a prescription
when (?:was|were|did|could|has|have|is|are) (.+?) (?:first |finally |become |became |get |made |be |been |allowed
     |allowed to be|go |approved |able to be |start being |cleared )*(?:{buy} |bought |approved )*(?:for |to |as
     )*(?:{buy} |be )*{otc}(?: sales?| use| status| drug| medicine)?
    = when did \1 become available without a prescription
(?:when|what year) (?:did|was|were) (?:they|the company|the makers?|stores|the us|companies|doctors|pharmacies)
     (?:stop|quit|cease|give up) (?:selling|making|prescribing|marketing|using|producing|dispensing) (.+)
    = when was \1 withdrawn
(?:when|what year) (?:did|was|were) (.+?) (?:stop being|no longer|cease to be|stopped being|go off|leave) ?(?:{sold}
    |the market)
    = when was \1 withdrawn
why (?:is|are|was|were|do|does|did|can|has|have) (?:{folk} )?(?:not )?(.+?) (?:not |no longer |stop being |stopped
     being|being )?{sold}(?: any ?more| any longer| now| these days)
    = why was \1 withdrawn
why (?:is|are|was|were) (.+?) (?:no longer|not) (?:being )?{sold}
    = why was \1 withdrawn
why did (?:they|the company|the makers?|merck|pfizer|stores|the fda|doctors|{folk}) (?:stop|quit|cease) (?:selling
    |making|prescribing|marketing|using|producing) (.+)
    = why was \1 withdrawn
(?:when|what year) (?:did|was|were) (.+?) (?:first )?(?:go|put|come|placed|went) on (?:sale|the market)
    = when was \1 introduced
what (?:is|are|was) (.+?) (?:supposed|meant|intended|designed|made|there|indicated|licensed|licenced) (?:to|for)
     ?(?:treat|treating|do|help|help with|cure|fix|work for|be for|be used for)?
    = what is \1 used for
(?:name|list|give me|tell me|suggest|any) (?:an? |some |one |two |three |the |me )*{drugs} (?:that (?:is|are)
     )?(?:used |given|prescribed |approved |meant |taken |good )?(?:for|to treat|against|in) (.+)
    = what drugs are used for \1
(?:name|list|give me|tell me|any) (?:an? |some |one |two |three |the |me )*{drugs} (?:that|which) (?:treats?
    |helps?(?: with)?|works? (?:for|on|against)|cures?|(?:is|are) (?:used|given|prescribed|approved) (?:for|to
     treat)) (.+)
    = what drugs are used for \1
(?:name|list|give me|tell me|any) (?:an? |some |one |two |three |the |me )*{drugs} (?:that|which) (?:can |may |might
     )?(?:causes?|gives? you|leads? to|triggers?|brings? on) (.+)
    = which drugs cause \1
(?:give|tell|show) (?:me |us )?(?:an? |some |one |the )*examples? (?:of|for) (?:an? |some )?(.+)
    = which drugs are \1
{which} (?:does|do|will|would|can) (.+?) (?:come up|show up|show|test|come out|register|pop up|appear|flag|read)(?:
     up| positive)? as on (?:an? |the |your )?(?:.+? )?(?:test|tests|screen|panel|screens)
    = what test detects \1
{which} (?:class|schedule|level|category|type|kind|group) of (?:controlled (?:substance|drug)s?|scheduled drug
    |scheduled substance) (?:is|are) (.+)
    = what schedule is \1
(?:generic|generic name|generic version|generic drug) (?:for|of) (.+)
    = what is in \1
(?:how|in what way) (?:do|does|is|are) (.+?) (?:compare|different|differ)(?:d)? (?:to|with|from|than|against) (.+?)
     (?:in|for|by|when it comes to) (?:strength|potency|power)
    = how strong is \1 compared to \2
i have (.+?),? (?:so |and )?(?:can|could|may|should|is it (?:ok|okay|safe|fine) (?:for me )?to) (?:i )?(?:still
     )?(?:take|use|have|be on|start|get) (.+)
    = can people with \1 take \2
i have (.+?),? (?:so |and )?is (.+?) (?:safe|ok|okay|fine|alright)(?: for me| to take)?
    = can people with \1 take \2
i have (.+?),? (?:so |and )?is (.+?) (?:bad|dangerous|unsafe|risky|harmful)(?: for me| to take)?
    = is \2 dangerous for people with \1
(?:can|could|may|should) (?:i|you|we) (?:still )?(?:take|use|have|be on|start|get) (.+?),? (?:i am|im|if i am|as i am
    |since i am) (?:currently |already )?pregnant
    = can you take \1 during pregnancy
(?:i am|im) (?:currently )?(?:pregnant|expecting),? (?:so |and )?(?:can|could|may|should|is it (?:ok|okay|safe|fine)
     (?:for me )?to) (?:i )?(?:still )?(?:take|use|have|be on|start|get) (.+)
    = can you take \1 during pregnancy
(?:should|do|must|does) (?:people|someone|patients|anyone|those|a person|you) (?:with|who (?:have|has)|if (?:they
    |you) have) (.+?) (?:need to |have to )?(?:be careful|watch out|be cautious|take care|worry|be wary) (?:with|of
    |about|on|when taking) (.+)
    = is \2 dangerous with \1
(?:should|must|do|does) {folk} (?:need to |have to )?(?:avoid|not take|stay away from|steer clear of|skip|stop) (.+?)
     (?:if|when) (?:{folk} )(?:has|have|had|got|is|are|suffer from|suffers from) (?:an? )?(.+)
    = should people with \2 avoid \1
{which} (.+?) (?:is|are|gets?) (?:often |commonly |usually |being |now |sometimes )*(?:mixed|cut|laced|added|put
    |found|combined|blended|adulterated|spiked) (?:with|in|into|to) (?:street |illicit |illegal )?(.+?)(?: (?:as
    |called|known as|and called|to make|on the street|by dealers|these days|supply).*)?
    = which \1 is cut in \2
why (?:is|are|do (?:they|dealers|people)) (?:put |mix |add |cut )?(.+?) (?:put |mixed |added |cut |found )?(?:in|into
    |with|to) (?:street |illicit )?(cocaine|heroin|fentanyl|meth|methamphetamine|mdma|ecstasy)
    = is \1 found in \2
who (?:must|should|can|may|shall|ought to) (?:not|never) (?:be )?(?:take|taking|use|using|have|get|given|prescribed
    |on|start) (.+)
    = who should not take \1
(?:is|are) (.+?) (?:an? )?(.+?) (?:products?|preparations?|formulations?)
    = does \1 contain \2
(?:has|have) (.+?) got (?:any |some )?(.+?) (?:in it|inside|in them)
    = does \1 contain \2
how long (?:does|will|would|do) (?:it )?take(?:s)? (?:for|until|till|before)? ?half (?:of )?(?:the |a dose of )?(.+?)
     (?:to|is|has|be) (?:leave|left|gone|go|disappear|be gone|cleared|clear|be out of|out of|be eliminated).*
    = what is the half life of \1
(?:do|does|should|must) (?:people|someone|patients|anyone|those|a person) (?:with|who (?:have|has)) (.+?) (?:need to
    |have to|must|has to|ought to|better) (?:avoid|not take|stay away from|steer clear of|skip|stop) (.+)
    = should people with \1 avoid \2
(?:can|could|will|would|do|does|might|may) {folk} (?:get|have|develop|suffer) (.+?) (?:from|with|on|by|if {folk} take
    |when taking) (?:{mix} )?(.+?) (?:and|with|plus) (.+?){together}
    = does mixing \2 and \3 cause \1
(?:is|are) there (?:an? )?(?:higher |increased |raised |greater |added )?(?:risk|chance|danger) of (.+?) (?:if|when
    |from|with|by) (?:{folk} )?{mix} (.+?) {and} (.+?){together}
    = does mixing \2 and \3 cause \1
(?:can|could|will|would|do|does|might|may) (.+?) (?:and|plus|with) (.+?) (?:together |combined |taken together
     )(?:cause|bring on|lead to|give you|trigger|produce|result in) (.+)
    = does mixing \1 and \2 cause \3
(?:{which} (?:is|are) )?(?:the |any |a )*(?:chemical|main|real|actual|big|key|biggest|basic|practical
    |pharmacological) differences? between (.+?)(?: chemically| medically)?
    = difference between \1
{named} (?:vs|versus|or|and) {named} (?:which is|{which} is|{which} are) (?:the )?differences?
    = difference between \1 and \2
{which} (?:{drugs} )?(?:gets?|is|are|(?:does|do|would|will) {folk}) (?:usually |normally |typically |often |commonly
     |mostly |first )*(?:prescribed|given|used|taken|recommended|prescribe|give(?: you)?|use|take|recommend|reach
     for) (?:for|to treat|in|against) (.+)
    = what drugs are used for \1
how (?:far|long|many hours|much time) apart (?:should|must|do|does|are|can|to take|is) ?(?:{folk} )?(?:take |space
     |keep |separate )?(.+?) (?:and|from) (?:calcium|tums|antacids?)(?: tablets| pills| supplements)?(?: be)?(?:
     taken)?
    = how far apart are calcium carbonate and \1
how (?:far|long|many hours|much time) apart (?:should|must|do|does|are|can|to take|is) ?(?:{folk} )?(?:take |space
     |keep |separate )?(.+?) (?:and|from) (.+?)(?: tablets| pills| supplements)?(?: be)?(?: taken)?
    = how far apart are \1 and \2
(?:does|do|can|could|will|would|may|might) (.+?) (?:stop|keep|prevent) (.+?) (?:from )?(?:working|doing its job|being
     effective)(?: as well as it should| properly| as well)?
    = does \1 reduce the effect of \2
(?:does|do|can|could|will|would|may|might) (.+?) make (.+?) (?:less effective|not work|work less|useless|fail|weaker
    |work less well)
    = does \1 reduce the effect of \2
{which} (?:does|do|would|will|can) (.+?) do (?:if|when) {folk} (?:still )?(?:has|have|had|got|is|are|am) (?:on
     |taking |taken )?(.+?)(?: in {whose}(?:system|body|blood))?
    = what happens if you mix \1 and \2
(?:can|could|may|should) {folk} be allergic to (.+?) and (?:still )?(?:take|have|use|get) (.+)
    = can people allergic to \1 take \2
(?:i have|i) got (?:an? |the )?(.+?),? (?:so |and )?(?:is it (?:ok|okay|safe|fine|alright) (?:for me )?to|can i|could
     i|may i|should i) (?:still )?(?:take|have|use|get) (.+)
    = can people with \1 take \2
(?:my \w+|she|he|someone|somebody|a friend) has (?:got )?(?:an? )?(.+?),? (?:so |and )?(?:can|could|may|should|is it
     (?:ok|okay|safe|fine) for) (?:she|he|him|her|them|they) (?:to )?(?:take|have|use|get) (.+)
    = can people with \1 take \2
(?:my \w+|she|he|someone|somebody|a friend) has (?:got )?(?:an? )?(.+?),? (?:so |and )?is (.+?) (?:safe|ok|okay|fine
    |alright)(?: for (?:her|him|them)| to take)?
    = can people with \1 take \2
(?:my \w+|she|he|someone|somebody|a friend) has (?:got )?(?:an? )?(.+?),? (?:so |and )?is (.+?) (?:bad|dangerous|unsafe
    |risky|harmful)(?: for (?:her|him|them)| to take)?
    = is \2 dangerous for people with \1
(?:how (?:soon|fast|quickly|long)|when) (?:does|do|will|would|until|before) (?:the )?withdrawals?(?: symptoms)? (?:to
     )?(?:start|begin|kick in|set in|hit|come on|appear)s? (?:after|from|with|off|when (?:{folk} )?(?:stop|quit)(?:s
    |ping)?)(?: the last dose of| stopping| quitting| taking)? (.+)
    = when does \1 withdrawal start
{which} (?:does|do|should|would|can) {folk} (?:give|use|do for|give to)(?: for)? (?:someone|somebody|a person|people
    |a patient|patients) (?:who |that )?(?:has |have)?(?:took|taken|takes|swallowed|had|overdosed on|od on|drank
    |injected|overdose on)(?: too much| too many| a lot of| an overdose of)? (.+)
    = what is the antidote for \1
(?:has|have|did|does|do) (?:the )?(?:fda|label|labels|us|usa|agency|ema|mhra|regulators?|authorities)
     (?:contraindicate[ds]?|rule[ds]? out|advise against|warn against|forbid|ban) (.+?) (?:for|in|with|during) (.+)
    = is \1 contraindicated in \2
{which} (?:foods? )?(?:not to|should {folk} not|must {folk} not|can {folk} not|may {folk} not) eat (?:on|with|while
     on|while taking) (?:an? )?(.+)
    = what foods should be avoided with \1
how (?:is|are) (.+?) (?:treated|managed|cured)(?: with drugs| medically)?
    = what drugs are used for \1
{which} (.+?) (?:is|are) (?:used|given|taken|prescribed|approved) (?:for|to quit|to stop|to give up) smoking
    = which \1 are used for smoking cessation
{named} (?:and|with|plus|on) {named} (?:what happens|what would happen|whats the worst|is that bad|is it bad|is that
     ok|bad idea|good or bad|safe|ok)
    = what happens if you mix \1 and \2
(?:kids?|children|teens?|teenagers?) and {named} why (?:not|is it bad|is that bad|is it not allowed)
    = why can children not take \1
(?:can|could|may|should) {whose}(?:breast ?feeding|nursing) (?:mom|mum|mother|woman|women|moms|mums|mothers|patient
    |person)s? (?:safely )?(?:take|use|have|be on|get) (.+)
    = can you take \1 while breastfeeding
(?:and )?(?:while|when|if|during) (?:{folk} (?:is|are|am) )?(?:breast ?feeding|nursing) (?:is|are) (.+?) (?:ok|okay
    |safe|fine|alright)(?: to take)?
    = can you take \1 while breastfeeding
(?:and )?(?:while|when|if|during) (?:{folk} (?:is|are|am) )?(?:breast ?feeding|nursing) (?:is|are) (.+?) (?:bad
    |dangerous|unsafe|harmful)(?: to take)?
    = is \1 dangerous while breastfeeding
(?:and )?(?:while|when|if|during) (?:{folk} (?:is|are|am) )?(?:breast ?feeding|nursing) (?:can|could|may|should)
     {folk} (?:take|use|have) (.+)
    = can you take \1 while breastfeeding
(?:what about |and |how about |what of ){named} (?:while|when|if|during|in) (?:breast ?feeding|nursing)
    = can you take \1 while breastfeeding
(?:and )?(?:in|during|while|when|if) {pregnant} (?:is|are) (.+?) (?:ok|okay|safe|fine|alright)(?: to take)?
    = can you take \1 during pregnancy
(?:and )?(?:in|during|while|when|if) {pregnant} (?:is|are) (.+?) (?:bad|dangerous|unsafe|harmful)(?: to take)?
    = is \1 dangerous in pregnancy
(?:and )?(?:in|during|while|when|if) {pregnant} (?:can|could|may|should) {folk} (?:take|use|have) (.+)
    = can you take \1 during pregnancy
{which} (?:{drugs}|else|chemicals?|stuff|things) (?:is|are|gets?) (?:often |commonly |usually |being |now |sometimes
     )*(?:mixed|cut|laced|added|put|found|combined|blended|adulterated|spiked) (?:with|in|into|to) (?:street |illicit
     |illegal )?(.+)
    = what is \1 cut with
(?:quick|silly|stupid|dumb|daft|random|genuine) (?:one|question|q)(?: for (?:the |you )?\w+)?,? ({begins} .+)
    = \1
({begins} .+?),? (?:just |only |im )?asking (?:cos|cause|because|as|since|for) .+
    = \1
({begins} .+?),? i (?:keep|kept) (?:reading|hearing|seeing|getting) .+
    = \1
({begins} .+?),? my (?:uncle|mate|friend|mum|mom|dad|brother|sister|boss|neighbou?r|cousin|aunt|roommate|coworker)
     (?:shared|posted|sent me|showed me|forwarded|reckons) .+
    = \1
({whether} .+?) or (?:is|was) (?:that|it) (?:just )?(?:an? )?(?:old wives tales?|myth|rumou?r|urban legend|rubbish
    |nonsense)
    = \1
({whether} .+?) or not
    = \1
does (.+?) (?:work on|treat|help|help with) depression (?:by working on|through|via|by way of|by acting on) (?:the
     )?opioid (?:receptors|system)
    = does \1 treat depression through opioid receptors
do poppy ?seed(?: muffins| bagels| rolls| cakes?|s)? (?:ever |really |actually )?(?:mess up|screw up|ruin|trip|set
     off|affect|mess with) an? (?:drug|urine|opiate) (?:test|screen)(?: for opiates)?
    = can poppy seeds cause a positive urine test for opiates
(?:is it|would it be) (?:ok|okay|safe|alright|fine) to take (.+?) if (?:im|i am|you are|youre|someone is) (?:using
    |on|taking|wearing) (?:an? |my )?(.+?)(?: patch| tablets?| pills?| spray)?(?: for .+)?
    = is it safe to take \1 with \2
can i (?:give|feed) my (cat|dog|horse|rabbit|kitten|puppy) (?:half an? |an? |some |one |my )?(.+?)(?: tablet
    | pill)?(?: for (?:pain|her pain|his pain)|,? (?:she|he|it|because|cos) .+)
    = can i give my \1 \2
(?:whats|what is) in (.+?),? like (?:which|what) .+
    = what is in \1
{which} (?:two |three |2 |3 |exact )?{drugs} (?:are|is) (?:there |mixed |combined )?in (.+?)(?: films?| tablets?|
     pills?| tabs?)?
    = what is in \1
{which} blood tests? (?:do|does|should|must) (?:{folk} )(?:use|keep doing|keep on doing|do|run) (?:to (?:check
    |monitor|watch) |on |for
     |with )(?:people |patients |those |someone )?(?:who (?:takes?|(?:is|are) on|uses?) |on |taking )?(.+)
    = what is monitored on \1
why do {folk} on (.+?) (?:have to|need to|gotta|must) (?:always |keep )*(?:get|getting|have|having|give|giving)
     (?:their |there )?bloods?
     ?(?:drawn|done|tests?|taken|checked|work)*(?: all the time| so often| regularly| constantly)?
    = why do people on \1 need blood tests
what does (.+?) (?:turn|change|get turned|get converted|convert) (?:into|to) (?:once|after|when|in|inside) .+
    = what does \1 turn into
{which} (?:liver )?enzymes? makes (.+?) turn (?:into|to) (.+)
    = what enzyme turns \1 into \2
{which} (?:brain )?(?:chemical|messenger|neurotransmitter) does (.+?) (?:stop|keep|block|prevent) (?:from )?(?:being
     |getting
     )?(?:reabsorbed|taken back up|taken up again|taken up|mopped up).*
    = what does \1 act on
(?:{which}|who was the) (?:company|firm|drug ?maker|drug company)(?: (?:that|who|which))?(?: (?:used to|first
    |originally))* (?:sold|sell|marketed|market)
     (.+?)(?: as .+| first| originally)?
    = which company sold \1
what was (.+?) (?:sold|made|marketed|meant|developed) for (?:originally|at first|in the first place|back in the day)
    = what was \1 used for
(?:is|are) (.+?) the same (?:ingredient|stuff|active ingredient|medicine) as (.+)
    = is \1 the same drug as \2
(?:does|do) (.+?) have (.+?) in (?:it|them)(?: or .+)?
    = does \1 contain \2
what does (.+?) block in the .+
    = what does \1 block
(?:is )?(.+?),? (?:a )?full agonist or (?:a )?partial agonist,? (?:which (?:is it|one)|please|help)
    = is \1 a full agonist or a partial agonist
what do (?:{folk}) give to bring (?:someone|somebody|people|them) (?:back|round|around) from (?:an? )?(.+?)
     (?:overdose|od)
    = what reverses a \1 overdose
{which} organs? (?:gets?|is) (?:wrecked|damaged|hurt|destroyed|hit|harmed|ruined|fried|shot) (?:if|when) {folk}
     takes? (?:way |far
     )?too much (.+)
    = which organ does \1 overdose damage
{which} (?:heart )?(?:drugs?|medicines?|meds|pills?) can (?:you|i|people|men) (?:absolutely |really |definitely
     )?(?:not|never|cannot) (?:mix|take
     |combine) with (.+)
    = what must not be taken with \1
{which} (?:federal )?schedule is (.+?) in,? (?:over )?(?:here )?in the states
    = which schedule is \1 in the us
(?:whats|what is) the antidote (?:for|to) (.+?) called(?: again)?(?:,? .+)?
    = what is the antidote for \1
{which} {test} (?:do|does|should|would|will) (?:{folk}|they) (?:use|run|do|order|take|need|get) to (?:{watched}) (.+)
    = which blood test is used for \1
{which} (?:blood )?tests? (?:{watched}) (.+?)(?: levels?| therapy| treatment| patients)?
    = which blood test is used for \1
{which} (?:foods?|kind of foods?|things|stuff|food and drink)? ?(?:do|does|should|must) (?:{folk}|you) (?:have|has
    |need) to
     (?:avoid|stay away from|cut out|stop eating|not eat|steer clear of) (?:with|on|while on|when on|taking
    |while taking|if
     you take|if you are on) (.+)
    = what foods should you avoid with \1
{which} {enzyme} (?:{turns}) down (?:s |r )?(.+)
    = what enzyme metabolises \1
{which} (?:parts?|bits?|organs?) of (?:the |your |my )?body (?:does|do|can|will|would) (.+?) (?:wreck|damage|harm
    |hurt|ruin
    |mess up|destroy|attack|fry|hit|mess with|screw up)
    = which organ does \1 damage
(?:in )?(?:{which}|when) (?:year )?(?:did|do) they (?:pull|withdraw|take|ban|recall|yank) (.+?)(?: off the (?:market
    |shelves)| from (?:the market|sale|shelves))?
    = when was \1 withdrawn
who (?:was it (?:that |who )?|was the first to |is it that )?(?:first |originally )?(?:sold|sell|marketed|market
    |launched
    |introduced|commerciali[sz]ed) (.+?)(?: as (?:an? )?.+| first| originally)?
    = which company sold \1
(?:does|do|will|can|could|would) (.+?) (?:do|achieve|help) (?:anything|something|nothing|much)(?: at all)? (?:for
    |against
    |with|to|in|on) (?:an? )?(.+?)(?: overdoses?| od)?(?: on its own| by itself| alone)?
    = does \1 reverse \2
(.+?),? (?:vs|versus|or|v) (.+?),? which (?:ones?|one of them|of them|is|one is|ones is|of the two)(?: is)? (stronger
    |more
     potent|weaker|longer acting|more addictive|more dangerous)
    = which is \3, \1 or \2
(?:does|do|will|can|could|would) (.+?) (?:build up|go up|rise|accumulate|get too high
    |increase)(?: in (?:{whose})(?:blood
    |body|system))? (?:if|when) {folk} (?:take|takes|use|uses|have|are on|is on|add) (.+?)(?: with (?:it|them)
    | as well| too
    | at the same time| together)?
    = does \2 raise \1 levels
what (?:does|do|will|would) (?:{whose})(?:body|liver) (?:make|produce|form|create) (?:if|when|out of|from) {folk}
     (?:{mix}) (.+?) {and} (.+?){together}
    = what happens if you mix \1 and \2
what (?:does|do|will|would) (?:{whose})(?:body|liver) (?:make|produce|form|create) (?:if|when|out of|from) {folk}
     (?:do|does|take|takes|snort|use|are on) (.+?) and drink(?: alcohol| booze)?{together}
    = what happens if you mix \1 and alcohol
(.+?) (?:and|with|plus) (.+?) together,? (?:that is|thats|is that|is it|this is|are they|its|it is) (?:really |very
    |pretty
     |so )?(?:dangerous|bad|risky|deadly|a bad mix|a problem)(?: for (?:{whose})(?:blood pressure|heart|health|liver
    |breathing))?(?:,? right|,? yeah|,? yes|,? correct)?
    = is it dangerous to mix \1 and \2
(?:will|would|does|do|can) (?:an? |the )?(?:normal |regular |standard |basic |usual )*opiates? (?:dip ?(?:tests?
    |sticks?)
    |dip|cup tests?|cups?|strip tests?|dips) (?:(?:reliably|always|normally|usually) )?(?:pick up|find|show|detect
    |catch|see
    |spot) (.+)
    = does an opiate urine test detect \1
(?:can|could|will|would|do|does|might) (.+?) (?:make|get) (?:you|me|someone|people|u) (?:fail|flunk|pop|ping|positive
    |test
     positive) (?:for|on) (?:an? )?(.+?)(?: tests?)?
    = can \1 make you test positive for \2
(?:what|which) receptors? (?:do|does) (?:magic )?mushrooms (?:hit|act on|work on|bind|target|activate)(?: to)?
    = what receptor does psilocybin act on
is (.+?),? (an? .+?),? or (?:is it|are they) (an? .+)
    = is \1 \2 or \3
(?:can|could|may|should) (?:i|we|you|he|she) give (?:(?:my|our|the|a|his|her) )?(dog|cat|horse|rabbit)s? (?:some
    |a bit|a little|half|one)(?: of)?(?: my| his| her| our| the)? (.+)
    = can you give \1s \2
{which} (?:chemicals?|parts?|compounds?|substances?|things?|bits?|ingredients?|cannabinoids?) (?:in|of) (?:cannabis|weed
    |marijuana|pot|hash) (?:gets?|makes?) {folk} (?:high|stoned)
    = which cannabinoid gets you high
""",
    _WORDS,
)
