"""Whole questions of animals, of too much, of where things come from, of what is tried first and how to stop.

The form is that of ``askedotherwise``: a pattern of a whole question's plain words, and "=" with how else it is put.
"""

from ketafacts.language.lexicon.listing import recasts

_WORDS = {
    "which": r"(?:what|which)",
    "drugs": r"(?:drugs?|meds?|medicines?|medications?|pills)",
    "folk": r"(?:i|you|u|we|people|someone|somebody|anyone|patients|they|one)",
    "toxic": r"(?:toxic|poisonous|poison|bad|dangerous|deadly|harmful|lethal)",
    "much": r"(?:too much|too many|a lot of|lots of)",
    "could": r"(?:can|could|will|may|might|would)",
    "whose": r"(?:an? |my |your |the |ur )?",
    "pet": r"(dog|cat|horse)s?",
    "after": r"(?:taking |using |stopping |finishing |my last dose of |a dose of )?",
    "drink": r"(?:drink|drinking|have a drink|have a beer|drink again|drink alcohol|have alcohol)",
    "number": r"(?:i|ii|iii|iv|v|[1-5]|one|two|three|four|five)",
    "on": r"(?:with|on|from|when taking|while on|while taking|if you take|taking)",
    "plant": r"(foxgloves?|(?:opium )?poppy|poppies|opium|coca|coca leaves|ephedra|cannabis|hemp|willow bark|willow"
    r"|yew|yew trees?|ergot|belladonna|autumn crocus|sweet wormwood)",
}

ASKED_FREELY = recasts(
    r"""
what (?:is|are) (.+?) used (?:for )?(?:by|at|in) (?:the |a )?(?:vets?|vets office|veterinarians?|veterinary
     clinics?)(?: for)?
    = what is \1 used for in animals
what vets? uses? (.+?) for
    = what do vets use \1 for
(is|are) (.+?) (?:ever )?used (?:in|at) vets
    = \1 \2 used by vets
{which} (?:kinds? of )?(?:animals|species) (?:gets?|takes?|receives?|has|have|is given|are given) (.+)
    = what animals is \1 used in
(is|are) (.+?) (?:for|meant for|used (?:in|on|by)|given to|suitable for) (?:humans?|people|human use|human beings)
    = \1 \2 approved for people
{which} (.+?) (?:can|may|could|should|do) (?:{folk}|vets?) (?:safely )?(?:give|use (?:on|in|for)) (?:to
     )?{whose}(dogs?|cats?|horses?)(?: (?:for|with|against|in) .+)?
    = which \1 are used in \2
{which} (.+?) (?:can|may) {whose}(dogs?|cats?|horses?) (?:safely )?(?:have|take|get|use)
    = which \1 are used in \2
{which} (?:human |common |household )?{drugs} (?:is|are) (?:really |very |most |highly )?{toxic} (?:to|for)
     {whose}{pet}
    = which drugs are toxic to \1s
{which} (?:human |common )?(.+?) (?:is|are) (?:really |very |most |highly )?{toxic} (?:to|for) {whose}{pet}
    = which \1 are toxic to \2s
{which} (?:human |common |household )?{drugs} (?:can|should|must) (?:dogs|cats|you) (?:not|never) (?:have|take|give
    |get)(?: to)?(?: an?)? ?{pet}
    = which drugs are toxic to \1s
(?:is|would) it (?:be )?(?:ok|okay|safe|fine|alright) (?:to take|taking|if (?:{folk} )?takes?) {much} (.+)
    = is an overdose of \1 safe
(?:is|would) it (?:be )?(?:dangerous|bad|risky|deadly|harmful|a problem) (?:to take|taking|if (?:{folk} )?takes?)
     {much} (.+)
    = is an overdose of \1 dangerous
(?:does|do|can|will|could) (?:anything|something) (?:bad|serious|dangerous) happen (?:if|when) {folk} takes? {much}
     (.+)
    = is an overdose of \1 dangerous
(?:can|could|will|does|would) (?:too much|too many) (.+?) (?:hurt|harm|be bad for|be dangerous for|be dangerous to
    |damage) {folk}
    = is an overdose of \1 dangerous
{which} (?:drugs?|meds?|medicines?|medications?|things?|else|all)? ?{could}? ?(?:makes?|cause) {folk} (?:to
     )?(?:(?:test|come up|screen|pee|come back) (?:falsely )?(?:positive|dirty|hot)|show up on an? (?:drug |urine
     )*(?:test|screen)) (?:for|on) (.+)
    = which drugs give a false positive for \1
{which} {drugs} {could}? ?(?:makes?|give|show|cause|produce) (?:an? |up as )?(?:false )?positives? (?:for|on)
     (?:an? )?(.+?)(?: (?:test|drug test|screen))?
    = which drugs give a false positive for \1
how (?:did|do|was|were) (?:they |people |scientists |someone |doctors )?(?:come up with|stumble (?:on|upon|across)
    |find|come across) (.+)
    = how was \1 discovered
(?:how long|how soon|when) after {after}(.+?) (?:can|may|should|could) {folk} (?:safely )?{drink}(?: again|
     alcohol)?
    = how long after \1 can i take alcohol
(?:how long|how soon|when) (?:can|may|should|could|do|must) {folk} (?:safely |have to |need to )?(?:wait to |wait
     before |wait until )?{drink}(?: again| alcohol)? (?:after|on) {after}(.+)
    = how long after \1 can i take alcohol
why (?:does|do) (grapefruit(?: juice)?) (?:affect|mess with|interact with|interfere with|matter with|change|react
     with) (.+)
    = why is \1 bad with \2
what (?:does|do) (grapefruit(?: juice)?|alcohol|dairy|milk|calcium|iron|caffeine|smoking) do (?:to|with) (.+)
    = what happens if you mix \1 and \2
(?:does|do|is) (?:there )?(.+?) (?:got|have got|contain|have|hold) (?:any )?(.+?) in (?:it|them)
    = does \1 contain \2
is there (?:any )?(.+?) in (?:an? |the )?(.+)
    = does \2 contain \1
(?:is|are) ([a-z]+) (?:from|out of|extracted from|taken from|derived from|obtained from|got from) (?:the
     )?{plant}(?: plants?| trees?)?
    = does \2 contain \1
what (?:does|do) (?:the )?(?:name|letters|abbreviation|acronym|initials) (.+?) stand for
    = what does \1 stand for
what (?:is|are) (?:the )?(.+?) short for
    = what does \1 stand for
(name|list|give me|tell me) (?:a few|a couple(?: of)?|several|some)(?: of)?(?: the)? (.+)
    = name some \2
(was|were) (.+?) (?:ever|once) (?:legal|lawful|allowed)
    = \1 \2 ever legal
is there (?:an? |any )?(pill|tablet|oral|liquid|injectable|injection|nasal spray|nasal|spray|patch|cream|inhaler
    |film) (?:form|version|formulation)?(?: of)? ?(?:of )(.+)
    = does \2 come as a \1
(?:has|was|is) (.+?) (?:ever |now )*(?:been )?approved (?:for|to treat) (?:anything|something|any use|any condition)
    = has \1 been approved
(what|whats) (?:is )?(.+?) (?:got|have|has) in it
    = what is in \2
(what|how|why|who|where|when) (?:the (?:hell|heck|fuck|f|devil)|on earth|in the world|tf|da hell) (.+)
    = \1 \2
(?:tell me|explain|explain to me|i want to know|i wanna know|can you tell me|do you know|please tell me|show me
    |idk) what (?!is |are |does |do|was )(.+?) (?:does|do)(?: to (?:you|people|the body))?
    = what does \1 do
.+ (?:for|over|with) ([a-z]+) in (england|britain|scotland|wales|the uk|uk),? (what class is it)
    = what class is \1 in \2
what (.+?) (?:does|do)
    = what does \1 do
(?:tell me|explain|i want to know|can you tell me|do you know|please tell me) how long (.+?) lasts?
    = how long does \1 last
(?:whats |what is |what was )?(?:the )?name of (?:the |an? )?(antidote|brand|generic|active ingredient)(.*)
    = what is the \1\2
{which} antidote (?:is|do you (?:use|give)|would you (?:use|give)) (?:for|against) (?:an? )?(.+?)(?: overdoses?|
     poisoning)?
    = what is the antidote for \1
{which} (?:drugs?|meds?|medicines?|medications?|pills|treatments?|options) (?:are|is) (?:there|available|out there
    |on the market|given|prescribed) for (.+)
    = what drugs are used for \1
{which} (?:drugs?|meds?|medicines?|medications?|pills|treatments?)? ?(?:can |could |will |may )?(?:helps?|are used
     to|is used to|used to) (?:you |people |someone |with )?(?:to )?(?:quit|stop|give up) (?:smoking|cigarettes
    |nicotine|tobacco|cigs)
    = which drugs are used for smoking cessation
{which} (?:is|are|drugs are|drug is|meds are) ?(?:the )?(?:usual |normal |recommended |best )?(?:first line|first
     choice|go to|frontline) (?:drugs?|treatments?|meds?|medicines?|medications?|therapy|therapies|option|agent)?
     ?(?:for|in|against|to treat) (.+)
    = which drugs are firstline used for \1
{which}(?: (?:drug|injection|medicine|stuff))? (?:is|do they|do vets) (?:used|use) to put (?:an? |my |your
     )?(?:dogs?|cats?|pets?|animals?) (?:to sleep|down)
    = which drugs are used for euthanasia of animals
{which} (?:other )?drugs? (?:is|are) (?:in|of) the same (?:drug )?(?:class|family|group) as (.+)
    = what other drugs are like \1
{which} class (a|b|c) drugs (?:are|exist) ?(?:there)? ?(?:in (?:the )?(?:uk|britain|england))?
    = which drugs are class \1 in the uk
what (?:does|do|can|will) (?:smoking|taking|using|snorting|drinking|eating|vaping|injecting|doing) (.+?) do to (.+)
    = what does \1 do to \2
how likely (?:is|are|am i to get|are you to get|is it to get) (?:an? )?(.+?) {on} (.+)
    = how common is \1 with \2
how (?:many|much|often do) (?:people|patients|users) (?:do )?(?:get|have|develop|suffer|experience) (?:an? )?(.+?)
     {on} (.+)
    = how common is \1 with \2
how (long|bad|soon|quick|fast) (do|does|is|are) (?:the )?(.+?) withdrawals(.*)
    = how \1 \2 \3 withdrawal\4
when (?:should|can|must|may) (?:(?:you|i|people|u|someone) (?:not|never)|(?:not|never) (?:you|i|people|u|someone))
     (?:take|use|have) (.+)
    = who should not take \1
(?:why|how come) (?:does|do|can|should|is) (.+?) (?:and|with) (.+?) not (?:mix|be mixed|go together|get mixed|be
     combined|be taken together)(?: well| together)?
    = why can not you mix \1 and \2
(?:through|via|at|by|on) {which} receptors? (?:does|do) (.+?) (?:produce|cause|bring|give|exert|act|work
    |relieve)(?: .+)?
    = which receptor does \1 act on
{which} (?:lab|laboratory|blood) (?:tests?|values|parameters|work) (?:should|must|need to|have to) be (?:monitored
    |checked|done|ordered|measured|followed)(?: regularly| routinely)? (?:in|for|on|with|during) (?:an? |the
     )?(?:patients?|people|person|someone|those)? ?(?:who (?:is|are) )?(?:on|taking|treated with|receiving|with)?
     ?(.+)
    = what blood tests are needed on \1
{which} (?:adverse (?:reactions?|effects?|events?)|side effects?|harms?|risks?|dangers?) (?:to|of|with|from) (.+?)
     (?:carry|carries|have|has|are in|is in|get|come with|are under) (?:an? |the )?(?:boxed|black box) warnings?
    = what is the boxed warning of \1
{which} (?:boxed|black box) warnings? (?:does|do) (?:the label of )?(.+?) (?:carry|have|bear|come with|get)
    = what is the boxed warning of \1
(?:do|does|should|must) (?:{folk}|doctors|they) (?:need to |have to )?(?:monitor|check|watch|test|measure)
     {whose}(.+?) (?:level
    |levels )?{on} (.+)
    = does \2 need \1 monitoring
{which} (?!drug|med)(.+?) (?:can |could |will )?(?:helps?|is used to|are used to) (?:you |people |someone |with
     )?(?:to
     )?(?:quit|stop|give up) (?:smoking|cigarettes|nicotine|tobacco)
    = which \1 are used for smoking cessation
what (?:is|are) (.+?) (?:being |currently being |now being )?(?:studied|tested|researched|investigated|trialled
    |trialed)
     (?:for|as a treatment for|to treat)
    = what is \1 investigational for
(?:is|are) (.+?) (?:being |currently being |now being )(?:studied|tested|researched|investigated|trialled
    |trialed) (?:for
    |in|to treat) (.+)
    = is \1 investigational for \2
what (?:was|were) (.+?) (?:first|originally|initially) (?:sold|used|marketed|made|invented|developed|meant|given
    |prescribed|intended|introduced|designed)(?: as| for)?
    = what was \1 first for
what (?:was|were) (.+?) (?:originally|initially|first) (?:for|as)
    = what was \1 first for
how (?:much|many times) weaker is (.+?) than (.+)
    = how strong is \1 compared to \2
how (?:much|many times) more (?:powerful|potent) is (.+?) than (.+)
    = how much stronger is \1 than \2
how long (?:is|are|does|do|will|would|can) (.+?) (?:in|stay in|show in|last in|show up in|be in) {whose}(urine
    |pee|blood|hair
    |saliva|system|body)
    = how long does \1 stay in \2
(?:what (?:is|are) )?(?:the |an |any )?antidotes? (?:for|to|against) (.+?)(?: poisoning| overdose| toxicity)?
    = which drugs are used for \1 poisoning
(?:how (?:is|do you treat|do they treat|do doctors treat)|what treats|treatment (?:for|of)) (.+?) poisoning(?:
     treated)?
    = which drugs are used for \1 poisoning
who (?:can|may|should|must) not (?:have|be given|be on|get|receive) (.+)
    = who should not take \1
who (?:is|are) (.+?) (?:not (?:for|safe for|recommended for|suitable for)|unsafe for|dangerous for)
    = who should not take \1
(?:what (?:are|is) )?(?:the )?(signs|symptoms) (?:of|that you (?:have|took|had)) (?:too much|taking too much
    |having too much) (.+)
    = what are the \1 of \2 overdose
how long after (?:taking |using |you take |i take |a dose of )?(.+?) (?:does|will|do) (?:it|you|i|they) (?:hit
    |kick in|work|start
     working|feel it|feel something|take effect|start)
    = how long does \1 take to work
(?:what|which) (?:foods?|drinks?|foods? and drinks?) to (?:avoid|not eat|stay away from) (?:on|with|while on
    |when on|while taking
    |when taking|if you take|if you are on) (.+)
    = what foods should be avoided with \1
what makes (?:an? )?(?:drug|drugs|substance|something) (?:an? )?schedule ({number})
    = what is a schedule \1 drug
""",
    _WORDS,
)
