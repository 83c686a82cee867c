"""Whole questions of names, contents, lists, tests and times, as they are typed in haste, put as the plain ones.

The form is that of ``askedotherwise``: a pattern of a whole question's plain words, and "=" with how else it is put.
"""

from ketafacts.language.lexicon.listing import recasts

_WORDS = {
    "may": (r"(?:(?:can|may|could|should) {folk} (?:safely )?|is it (?:ok|okay|safe|fine|alright) to )"),
    "folk": (r"(?:i|you|u|we|people|someone|somebody|anyone|patients|they|one)"),
    "slang": (r"(?:in|as) (?:drug |street |the )?(?:slang|terms|lingo|street|streets)"),
    "worse": (r"(?:worse|harder|tougher|rougher|more harmful|more toxic|more damaging|more dangerous)"),
    "kinder": (r"(?:safer|easier|gentler|better|less harmful|less toxic|less damaging)"),
    "organ": (r"(liver|kidneys?|stomach|heart)"),
    "your": (r"(?:your |the |my |ur )?"),
    "now": (r"(?: today| now| anymore| any more| these days| nowadays| at all| anywhere)?"),
    "pets": (r"(?:animals?|dogs?|cats?|horses?|pets?|a dog|a cat|a pet|a horse|an animal)"),
}

ASKED_PLAINLY = recasts(
    r"""
(is|are) (.+?) (?:an? )?vets? (?:drugs?|meds?|medicines?|medications?)
    = \1 \2 a veterinary drug
(?:is|are) (?:it (?:dangerous|bad) to (?:mix|take|combine) )?(.+?) (?:plus|and|with) (.+?) (?:together )?(?:dangerous
    |bad|risky
    |deadly|harmful) for (?:your|the|ur) breathing
    = can \1 and \2 together slow breathing
(?:is|are) (.+?) and (.+?) (?:both )?(?:made of |have )?the same (?:active )?ingredients?
    = do \1 and \2 have the same ingredient
(?:which|what) (.+?) (?:gets|is|are|get|s|do they|do people) (?:often |commonly |usually )?(?:mixed|cut|put|slipped
    |added|mix|cut|put)
     (?:in ?to|in with|in|with) (.+)
    = which \1 is found in \2
{may}(?:take|have|use) (.+?) (?:with|and|plus) iron(?: together| at the same time)?
    = can i take \1 with iron supplements
{may}(?:take|have|use) iron (?:with|and|plus) (.+?)(?: together| at the same time)?
    = can i take iron supplements with \1
{may}(?:take|have|use) (.+?) (?:with|and|plus) calcium(?: supplements| tablets| pills)?(?: together| at the same time)?
    = can i take \1 with calcium carbonate
{may}(?:take|have|use) calcium(?: supplements| tablets| pills)? (?:with|and|plus) (.+?)(?: together| at the same time)?
    = can i take calcium carbonate with \1
how (?:do|does) (?:[a-z0-9 -]+?) (?:like|such as) ([a-z]+) work
    = how does \1 work
(?:should|must|does|do) (.+?) (?:need to |have to )?be (?:used|given|taken|prescribed)
     (?:with (?:caution|care)|cautiously|carefully) (?:in|by|for|with) (.+)
    = does \1 call for caution in \2
(?:is|are) (.+?) (?:used|given) (?:with (?:caution|care)|cautiously) (?:in|by|for|with) (.+)
    = does \1 call for caution in \2
(?:should|must|does|do) (?:the |your )?(?:dose|dosage) of (.+?) (?:need to |have to )?be
     (?:reduced|lowered|adjusted|cut|changed) (?:in|for|with)
     (?:people with |patients with )?(?:severe |reduced |poor |impaired |chronic )?(?:kidney|renal)
     (?:failure|disease|impairment|problems|function|insufficiency)
    = does \1 call for renal dosing
(?:which|what) (?:is the )?(?:drug|substance|medicine|stuff) (?:is |that is |they )?(?:called|known as|nicknamed
    |goes by|named|call) (.+)
    = what drug is \1
what (?:does|do|is meant by|is) (.+?) (?:mean |stand for )?{slang}
    = what does \1 mean
what (?:is|are) (?:the )?street drugs? (.+)
    = what drug is \1
what (?:is|are) (.+?) (?:the )?street drugs?
    = what drug is \1
(?:is|are) there (?:an?|any|some|such a thing as an?) (?:non|not) ?addictive (.+)
    = which \1 is not addictive
(?:what|which) (.+?) (?:is|are) non ?addictive
    = which \1 is not addictive
(?:is|are) there (?:an?|any|some) (.+?) (?:that|which) (is|are|does|do|can|will|causes?|works?|act|acts|have|has) (.+)
    = which \1 \2 \3
(?:is|are) (.+?) {worse} (?:on|for|to) {your}{organ} than (.+)
    = is \1 more likely to damage the \2 than \3
(?:which|what)(?: one)? (?:is|are) {worse} (?:on|for|to) {your}{organ},? (.+?) or (.+)
    = which is more likely to damage the \1, \2 or \3
(?:which|what)(?: one)? (?:is|are) {kinder} (?:on|for|to) {your}{organ},? (.+?) or (.+)
    = which is less likely to damage the \1, \2 or \3
(?:can|will|does|could) (naloxone|narcan) (?:hurt|harm|do anything to|affect) {folk} (?:if|when) (?:you|they|he|she
    |someone) (?:do not|does not|did not|have not|has not) (?:have|take|use|had|took|taken|used)(?: any)?
     (?:opioids?|opiates?)(?: in (?:your|their|his|her) system)?
    = is naloxone dangerous without opioids
(.+?) causes? ed
    = \1 cause erectile dysfunction
(is|are) (.+?) (?:still |ever )?(?:in use|used|prescribed|given)(?: by doctors| in medicine| medically)?{now}
    = \1 \2 used medically
(is|are) (.+?) an? (?:horse|animal|cat|vet|veterinary) (?:tranquili[sz]er|drug|sedative|medicine) only(?: for .+)?
    = \1 \2 only for animals
(is|are) (.+?) only (?:for|given to|used (?:on|in|for)|meant for) {pets}
    = \1 \2 only for animals
what (?:does|do|can|will) (?:an? |the )?(.+? test strips?|.+? strips?) (?:detect|find|show|pick up|test for|test)
    = what drugs show up on a \1
(?:what|which) drugs (?:does|do|can|will) (?:an? |the )?(.+? test strips?|.+? strips?) (?:detect|find|show|pick up
    |test for)
    = what drugs show up on a \1
(?:what|which) drugs? (?:can|could|may|will|are|is) (?:be )?(?:detected|found|picked up) (?:with|by|on|using) (?:an?
     |the )?(.+)
    = what drugs show up on a \1
what do (?:vets?|veterinarians?) use to (?:put (?:dogs|cats|pets|animals|horses|a dog|a cat) (?:down|to sleep)
    |euthani[sz]e (?:dogs|cats|pets|animals|horses)?)
    = which drugs are used for euthanasia of animals
(?:what|which) (?:drug|drugs|injection|medicine) (?:is|are|do vets|does a vet) (?:used |use |given |give )to
     (?:put (?:dogs|cats|pets|animals|horses|a dog|a cat) (?:down|to sleep)
    |euthani[sz]e(?: dogs| cats| pets| animals| horses| a dog| a cat)?)
    = which drugs are used for euthanasia of animals
(?:what|which) (?:bloods|blood tests|labs|lab tests) (?:need|have|should be|must be|are|do (?:i|you) need)
     (?:to be |to have )?(?:checking|checked|doing|done|monitoring|monitored|taken|taking)? ?(?:on|with|for|while on
    |when on) (.+)
    = what blood tests are needed on \1
(?:do|does|must|should) {folk} (?:need|have to have|have to get|get|require) (?:regular )?(?:an? )?(liver|kidney
    |thyroid|blood|heart) (?:function |level )?(?:tests?|checks?|monitoring|work|levels?) (?:for|on|with|while on
    |when on|if (?:you|i) take|while taking|when taking) (.+)
    = does \2 need \1 monitoring
(?:do|does) (.+?) (?:need|require|call for) (?:regular )?(liver|kidney|thyroid) (?:function )?(?:tests?|checks?
    |levels?|testing)
    = does \1 need \2 monitoring
(?:can|could|does|will|would|may|might) (.+?) (?:cause|give|give you|trigger|produce)(?: an?)? false
     positives?(?: results?)?(?: on (?:an? |the |your )?(?:urine |drug )*(?:tests?|screens?))?
    = does \1 give a false positive
(?:can|could) {folk} (?:give|take|use|get) (.+?) (?:more than once|twice|again|several times|multiple times)
    = is a second dose of \1 needed
(?:which|what) antidote (?:is|do they|do doctors|would you) (?:used|given|use|give|needed|available)
     (?:for|in|against|to treat|after) (?:an? )?(.+?)(?: (?:overdoses?|poisoning|toxicity))?
    = what is the antidote for \1 overdose
why (?:is|are) (.+?) (?:contraindicated|not recommended|not allowed|forbidden|banned|not given|unsafe) (?:in|for|to)
     (?:children|kids|young children|a child)
    = why can children not take \1
(.+?) (?:is )?class (?:a|b|c)(?:,? (?:b|c))? or (?:class )?(?:a|b|c)(?: drug)?(?: in (?:the )?uk)?
    = what class is \1 in the uk
(?:is|are) (.+?) class (?:a|b|c)(?:,? (?:b|c))? or (?:class )?(?:a|b|c)(?: drug)?(?: in (?:the )?uk)?
    = what class is \1 in the uk
(?:does|do|can|will) (.+?) (?:work|help|be used) (?:for|in|on|with) (dogs?|cats?|horses?)
    = is \1 used in \2
what (?:is|are) ([a-z]+) [0-9]+(?: ?mg)?
    = what is \1
how many times (?:can|should|could) {folk} (?:give|use|spray) (naloxone|narcan)
    = why is a second dose of \1 needed
(?:can|could|does|do) (?:you|u|people|someone|one|the body)? ?(?:absorb|take in) (.+?) (?:through|via|by) (?:your |the
     |my )?skin
    = is \1 absorbed through the skin
(?:was|is|were) (?:there (?:ever )?)?(cocaine) (?:ever |once |really )?(?:in|an ingredient of|part of)
    (?:coke|coca ?cola|coca cola)
    = was cocaine in coca cola
(?:did|does) (?:coke|coca ?cola|coca cola) (?:ever |once |really |used to )?(?:contain|have) cocaine(?: in it)?
    = was cocaine in coca cola
(?:can|could|will|does) (.+?) (?:bring|wake|get) {folk} (?:round|back|up) from (?:an? )?(.+?) (?:only )?(?:od|overdose)
    = does \1 reverse \2 overdose
(?:can|may|could) {folk} legally (?:buy|get|own|have|possess) (.+)
    = is it legal to buy \1
(?:can|may|could) {folk} (?:buy|get|own|have|possess) (.+?) legally(.*)
    = is it legal to buy \1\2
(is|are) (.+?) (used|given) (?:in|by|via|through) (?:an? )?syringe (?:drivers?|pumps?) (for .+)
    = \1 \2 \3 \4
(?:does|do|will|can|could) (.+?) kill(?: off)? (?:the |a )?(flu|cold|colds|influenza|covid|virus|viruses
    |viral infections?)
    = does \1 treat \2
(?:do|does|should|must) {folk} (?:need|have to have|get) (?:any |regular |an? )?(inr|blood sugar|blood pressure
    |potassium|kidney|liver|thyroid)
     (?:checks?|tests?|monitoring|checked|tested) (?:on|with|for|while on|while taking) (.+)
    = does \2 need \1 checks
(?:can|could|may|should) {folk} (?:take|use|have) (.+?) if (?:your|youre|you are|ur|i am|im|they are)
     (?:on|taking|using) (.+)
    = can you take \1 with \2
what (?:is|are) (.+?) (?:better|best|more commonly|commonly|usually|otherwise|more widely) (?:known|called)(?: as)?
    = what is another name for \1
which enzymes? (?:do|does) (.+?) (?:stop|switch off|turn off|shut down|shut off|knock out|target|hit|slow)
    = what enzyme do \1 block
which (?:clotting )?factor (?:do|does) (.+?) (?:block|inhibit|stop|act on|target|switch off)
    = what does \1 block
(was|were|is|are|has|have|did) (.+?) (?:ever|once|at any time|originally) (.+)
    = \1 \2 \3
(has|have) (.+?) been (.+?) (?:yet|already|so far)
    = \1 \2 been \3
what (?:do|does|should|must) (?:they|doctors|you|your doctor|nurses) (?:check|test|monitor|watch|look at)(?: in (?:my
    |your|the|ur) blood|
     in blood)? (?:on|with|for|when (?:your |ur |youre |you are )?(?:on|taking)|while (?:on|taking)) (.+)
    = what is monitored with \1
why (?:do|does|must|should) (?:they|doctors|you|your doctor) (?:have to )?(?:check|test|monitor) (?:your|ur|the|my)
     (.+?) (?:on|with
    |when on|when taking|while on) (.+)
    = why does \2 need \1 checks
(?:will|can|could|would|does) (?:an? )?(.+?) make {folk} (?:fail|flunk) (?:an? )?(.+?) (test|screen)
    = can \1 cause a positive \2 \3
""",
    _WORDS,
)
