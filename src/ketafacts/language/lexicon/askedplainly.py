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
{may}(?:take|have|use) (.+?) (?:with|and|plus) calcium(?: supplements| tablets| pills)?(?: together| at the same
     time)?
    = can i take \1 with calcium carbonate
{may}(?:take|have|use) calcium(?: supplements| tablets| pills)? (?:with|and|plus) (.+?)(?: together| at the same
     time)?
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
(?:can|could|will|does) (.+?) (?:bring|wake|get) {folk} (?:round|back|up) from (?:an? )?(.+?) (?:only )?(?:od
    |overdose)
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
what (does|do|can|will|did) (?:heavy|chronic|regular|daily|frequent|repeated|prolonged|long term|long-term|years of)
     (.+?)
     (?:use|abuse|misuse) (do to|do|cause|lead to|damage)(.*)
    = what \1 \2 \3\4
(why|how come) (.+?) (to|for|in|by) (?:people |anyone |those |patients )?(?:aged )?(?:under|below|younger than)
     (?:the age of
     )?\d+s?(?: years old| years of age)?
    = \1 \2 \3 children
(why|how come) (.+?) (to|for|in|by) (?:kids|children|teens|teenagers) with (?:the )?(?:flu|chickenpox|chicken pox
    |a virus|viral infections?|fevers?|a fever|a cold|colds)
    = \1 \2 \3 children
differences? between (\w+) and (\w+) insulin
    = what is the difference between insulin \1 and insulin \2
what (?:is|are) the differences? between (\w+) and (\w+) insulin
    = what is the difference between insulin \1 and insulin \2
(is|are) (.+?) half life (short|long)
    = does \2 have a \3 half life
(does|do) (.+?) (activate|block|stimulate|inhibit) (.+?) (partially|partly|only partly|only partially)
    = \1 \2 partially \3 \4
what (?:does|do|can) (.+?) (?:treat|help|prevent|get given for|work for) in ({pets})
    = what is \1 used for in \2
why (?:do|does|must|should) (?:people|patients|someone|anyone|those|{folk}) (?:who are |who is )?(?:on|taking|who
     take|who
     takes) (.+?) (?:get|have|need|go for|have to have|have to get|undergo)
     (?:regular |yearly |annual |frequent |routine )?(?:eye exams?|eye tests?|eye checks?)
    = why are eyes checked on \1
why (?:does|do) (.+?) (?:need|require|call for) (?:regular |yearly |annual |frequent |routine )?(?:eye exams?|eye
     tests?
    |eye checks?)
    = why are eyes checked on \1
what (?:happens|can happen|could happen) to {your}(.+?) (?:on|with|from|when taking|if {folk} take|when {folk} take
    |when {folk} are on|if {folk} are on|after taking) (.+)
    = what does \2 do to the \1
(?:what is|whats) ([\w-]+) the (?:drug|medicine|street drug)
    = what is the drug \1
(?:what is|whats) the drug ([\w-]+)
    = what is \1
why (?:do|does|would) (?:a )?smokers? (?:on \w+ )?(?:need|require|take|have|get) (?:more|higher doses? of|a higher
     dose of
    |larger doses? of|a bigger dose of|bigger doses of) (.+)
    = why does smoking lower \1 levels
which (?:electrolyte|mineral|salt|blood salt) (?:rises|goes up|climbs|is raised|gets too high|builds up|drops|falls
    |goes down
    |gets too low) (?:with|on|from|when {folk} mix|when {folk} take|when {folk} combine) (.+?) (?:and|plus|with) (.+)
    = what happens if you mix \1 and \2
(how long .+?) (?:(?:in|for|of|if) )?(?:an? )?(?:(?:daily|heavy|regular|chronic|frequent|occasional) (?:smokers?
    |users?)
    |{folk} (?:smoke|use|take)s? (?:it )?(?:daily|every day|regularly|a lot))
    = \1
how long can (.+?) be (?:found|detected|seen|picked up|traced) in (.+)
    = how long does \1 stay in \2
(.*)\b(?:dogs?|collies?) with (?:the |a |an )?(?:mdr1|mdr 1) (?:mutation|gene|defect|gene mutation)(.*)
    = \1collies\2
(?:can|could|will|do|would) (dogs?|cats?|collies?|horses?) (?:get|be) (?:sick|ill|poisoned) (?:from|by|with|on) (.+)
    = is \2 toxic to \1
what (?:does|can|would|will) (?:abruptly|suddenly) (?:stopping|quitting|ceasing|discontinuing) (.+?) (?:do|cause
    |lead to)(.*)
    = what happens if you stop \1 suddenly
what (?:does|can|would|will) (?:stopping|quitting|discontinuing) (.+?) (?:abruptly|suddenly|cold turkey|all at once)
     (?:do|cause|lead to)(.*)
    = what happens if you stop \1 suddenly
.*\b(?:on|taking|taken|take|takes|prescribed|given) ([\w-]+)(?: for [\w ]+?)?,? (?:so )?why (?:can|should|must|may
    |could)
     (?:not )?(?:{folk}|he|she|they) (?:not )?just (?:stop|quit|come off|give up)(?: taking| using)?(?: it|
     them)?(?: suddenly)?
    = why should \1 not be stopped suddenly
what (?:am i|are you|are they|are {folk}|is she|is he|is someone) (?:supposed|meant|told) to (?:avoid eating
    |not eat|stay away from eating) (?:when|while|if) (?:your |youre |you are |i am |im |{folk} are |they are
     )?(?:on|taking) (.+)
    = what foods should be avoided with \1
what else (?:is|are) (.+?) (?:used|good|given|prescribed|approved|taken) for,? (?:besides|apart from|other than
    |aside from
    |in addition to|except|as well as) (.+)
    = what is \1 used for besides \2
(?:besides|apart from|other than|aside from|as well as) (.+?),? what (?:else )?(?:is|are) (.+?) (?:used|good|given
    |prescribed|taken) for
    = what is \2 used for besides \1
what (?:is|are) (.+?) (?:used|good|given|prescribed|taken) for,? (?:apart from|other than|aside from|except|as well
     as) (.+)
    = what is \1 used for besides \2
(?:my|our|the) (?:\w+ )?\w+ (?:was|is|has been|got|just got|has just been) (?:prescribed|put on|given|started on
    |taking
    |on) (.+?),? what (?:do|should) (?:we|i|they) (?:need to |have to )?(?:watch|look|be looking|keep an eye) (?:out
     )?(?:for)?
    = what are the side effects of \1
(?:nurse here,? )?(?:pt|patient|a patient|my patient|my pt|the patient|resident)(?: is| was|s)? (?:started )?(?:on
    |taking)
     (.+?),? (?:what|which) (?:labs?|bloods|blood tests?|blood work|tests?|monitoring) (?:do|should|must|need)? ?.*
    = what blood tests are needed on \1
(.+?) (?:toxicity|poisoning|overdose),? what (?:do|would|should|can) (?:you|we|i|they|doctors) (?:give|use|reach for)
    = what is the antidote for \1
(.*)\b(reverses?|wakes? .+? up from) (.+?) (?:after|following|at the end of) (?:a |an |the )?(?:\w+ )?(?:scope
    |endoscopy
    |colonoscopy|procedure|operation|surgery|case)
    = \1\2 \3
(?:what is |whats )?the name of the (drug|medicine|medication|antibiotic|opioid|antidote|pill|substance) (?:that
    |which) (.+)
    = which \1 \2
(?:what is |whats )the (drug|medicine|medication|antibiotic|opioid|pill|substance|sedative|antidepressant
    |antipsychotic
    |painkiller) (?:that|which) (.+)
    = which \1 \2
which (?:\w+ )?(?:drugs?|medicines?|medications?|opioids?|alkaloids?|sedatives?|painkillers?) (?:comes?|is|are|was
    |were)? ?(?:made
    |derived|obtained|extracted|isolated|taken|got|gotten)? ?(?:from|out of) (?:the )?([\w-]+(?: \w+)?)(?: plants?)?
    = what does \1 contain
what (?:does|do) (.+?) and (.+?) (?:make|form|turn into|produce|create|become)(?: together)?(?: in (?:the|your)
     (?:body
    |liver))?
    = what happens if you mix \1 and \2
which (.+?) (?:makes?|can make|will make) (?:birth control|the pill|contraceptives?|the contraceptive pill
    |contraception)
     (?:pills? )?(?:fail|not work|stop working|less effective|weaker|useless)
    = which \1 make hormonal contraceptives weaker
which (.+?) (?:turns?|stains?|makes?|discolou?rs?) {your}(?:kids |childs |childrens |babys )?teeth(?: (?:yellow
    |brown|grey|gray
    |go yellow|go brown))?(?: (?:as|in|when {folk} are|if {folk} are)? ?(?:an? )?(?:kids?|child|children|childhood
    |young))?
    = which \1 cause discoloured teeth
(?:what|which) (?:gene|genetic|hla|dna)(?: test| allele| variant| marker)? (?:is|are|must|should|has to|have to)?
     ?(?:be
     )?(?:tested|checked|done|needed|required|screened|run)? ?(?:for )?(?:before|prior to) (.+)
    = what must be monitored on \1
(?:why|how come) (?:do|does|must|should) (?:some |certain )?(?:asians?|people|patients|asian people|han chinese)(?:
     of asian
     (?:descent|ancestry|origin))? (?:need|get|have|require) (?:an? )?(?:gene|genetic|hla|dna) tests? before (.+)
    = what must be monitored on \1
rank (.+?) (?:by|in order of|in terms of|for) (?:strength|potency)
    = which is the strongest, \1
(does|do|can|will) (.+?) cause withdrawal (headaches?|seizures?|fits|shakes|nausea|anxiety|insomnia)
    = \1 \2 withdrawal cause \3
how (addictive|dangerous|strong|potent|sedating|harmful|toxic) (is|are) (.+?) compared (?:to|with) (.+)
    = \2 \3 more \1 than \4
(.*)\b(?:an )?edibles?\b(.*)
    = \1oral cannabis\2
why (?:does|do|will|would) (.+?) (?:not work|stop working|fail|not help|work less)(?: as)?(?: well)?
     (?:with|if {folk} take|when {folk} take|on) (.+)
    = what happens if you mix \1 and \2
what (?:is|are) (?:used|given|combined|paired) with (.+?) (?:for|against|in) (.+)
    = which drugs are used for \2
what (?:is|are) (.+?) (?:used|given|combined|paired|taken) with (?:for|to) .*\b(?:abortion|end an? pregnancy
    |end pregnancy|terminate an? pregnancy)
    = which drugs are used for abortion
which (?:.+ )?(?:one )?(?:is|are) (?:given|used|taken) (?:together )?with (.+?) (?:for|against|in) (.+)
    = which drugs are used for \2
(?:what is |whats |which is |name )?(?:the |an? )?(?:brand|brand name|trade name|version|brand version) (?:name )?of
     (.+?) (?:is
    |are |that is |thats |used |sold |approved |meant |just )*for (.+)
    = what brand of \1 is used for \2
(?:what is |whats |which is |name )?(?:the |an? )?(.+?) (?:brand|brand name|trade name|version) of ([\w-]+)(?:
     called)?
    = what brand of \2 is used for \1
(?:what|which) (?:brand|brand name|trade name|name) (?:does|do|is|are) (.+?) (?:go by|go under|come under|sell under
    |sold under
    |sold as|marketed as|called|have|prescribed under) (?:for|when used for|when it is for|in) (.+)
    = what brand of \1 is used for \2
(?:what is |whats )([\w-]+) (?:called|sold as|marketed as|branded as) (?:for|when used for|when it is for) (.+)
    = what brand of \1 is used for \2
(?:what|which drugs?|which medicines?) (?:do|does|would|will|can) (?:an? |the |my |your )?(?:vets?|veterinarians?)
     (?:use|give
    |inject|reach for|prescribe)(?: (?:an? |the |my )?(?:dogs?|cats?))? to make (?:an? |the |my )?(dogs?|cats?|them)
     (?:throw up|vomit|be sick|puke)
    = which drugs make \1 vomit
(?:which|what)(?: drugs?| medicines?| stuff)? (?:makes?|will make|can make) (?:an? |the |my )?(dogs?|cats?)
     (?:throw up|vomit|be sick|puke)(?: .+)?
    = which drugs make \1 vomit
(?:what|which drugs?|which medicines?) (?:do|does|would|will|can) (?:an? |the |my |your )?(?:\w+ )?(?:vets?
    |veterinarians?
    |zoo vets?|zoos?) (?:use|give|inject|reach for) to (sedate|anaestheti[sz]e|anesthetize|immobili[sz]e|restrain)
     (?:an? |the |my )?(\w+)
    = which drugs are used to \1 \2
(?:what|which drugs?|which medicines?) (?:do|does|would|will|can) (?:an? |the |my |your )?(?:vets?|veterinarians?)
     (?:use|give
    |prescribe) for (dog|cat|horse)s? (.+)
    = which drugs are used for \2 in \1s
what (?:do|does) (?:an? )?(dogs?|cats?|horses?|cattle|farm|zoo|large animal) vets? use (.+?) for
    = what do vets use \2 for
(?:are|am|is) (?:{folk}|she|he) (?:allowed|able|permitted) to (buy|get|take|have|give|use|drive|drink) (.+)
    = can you \1 \2
what (?:does|do) (.+?) do (?:for|in|during|against) (.+? (?:withdrawal|failure|disease|attack|attacks|pain|asthma
    |depression))
    = how does \1 help \2
what (?:does|do|will|would) (.+?) do (?:if|when) (?:{folk}|someone|he|she) (?:have no|has no|have not taken|has not
     taken|is not on
    |are not on|do not have|does not have|have not got|took no|take no) (?:any )?(opioids|opiates)(?: in .+| on
     board)?
    = does \1 harm someone who is not on \2
why (?:is|are) (.+?) (?:given|needed|used|repeated) (?:more than once|twice|again|a second time|repeatedly|several
     times)
    = why is a second dose of \1 needed
what (?:else )?(?:does|do) (.+?) (?:have|contain|hold)(?: in it)? (?:besides|apart from|other than|in addition to|as
     well as) (.+)
    = what is in \1 besides \2
(?:what is|whats) the (?:risk|danger|problem|harm|trouble) (?:of|with) (?:giving )?(.+?) (?:in|for|to) (?:kids
    |children|a child)(?: with .+)?
    = why is \1 not given to children
why (?:is|are) (.+?) (?:risky|dangerous|bad|a bad idea|unsafe|a problem) (?:in|for|with) (?:people with |patients
     with |someone with
    |anyone with )?(?:epilepsy|epileptics|a seizure disorder|seizures)
    = why does \1 cause seizures
what (?:happens|would happen|will happen|can happen) (?:if|when) (?:an? |my |the )?(?:child|children|kids|kid
    |toddler|baby|son
    |daughter|little one)
     (?:eats?|swallows?|gets? into|licks?|chews?) (?:an? |my |the |some )?(.+?)(?: pills?| tablets?| patch)?
    = what are the symptoms of \1 overdose
(?:is|are) there (?:an? )?(?:over the counter|otc|non prescription|without a prescription|no prescription)
     (?:version |form |kind |brand )?(?:of )?(.+)
    = is \1 sold without a prescription
how (?:do|does|can|should|would) (?:{folk}|a nurse|nurses|doctors|medics) (?:give|administer) (?:someone|somebody|a
     person|a patient|people) (.+)
    = how is \1 given
(?:which|what) metabolites? (?:of (.+?) )(?:is|are|shows?|gets?|comes?|turns?|appears?|do they) .*(?:urine|test
    |tested|screen|detected|drug test|found)(?: .+)?
    = what are the metabolites of \1
(?:which|what) metabolites? (?:proves?|shows?|confirms?|tells?|means?|gives? away|indicates?|is specific to|is
     unique to|is a sign of|points? to)
     (?:that )?(?:{folk} |someone |somebody |a person )?(?:took |used |had |taking |using |has taken |has used
     )?(.+?)(?: use)?
    = what are the metabolites of \1
what (?:happens|does happen) (?:to|with|when you give) (.+?) (?:in|to|for) (?:an? )?(?:cyp2d6 )?(?:ultra ?rapid
    |rapid|fast|poor|slow) metaboli[sz]ers?
    = why does \1 not work for some people
what (?:happens|would happen|can happen|could happen) (?:if|when) (?:{folk}) (?:eat|eats|drink|drinks|have|has|take
    |takes|smoke|smokes) (.+?)
     (?:on|with|while on|while taking|when on) (.+)
    = what happens if you mix \1 and \2
(?:can|could) {folk} (?:od|overdose) (?:from|on) (.+?) (?:alone|by itself|on its own|only)
    = can you overdose on \1
(?:what|which) (?:symptoms?|side effects?|signs?) (?:should|must|do|need to) (?:{folk} |be )?(?:need to |have to
     )?(?:report|reported|call the doctor about|tell {folk} doctor about
    |never ignore|watch for) (?:on|with|while on|while taking|from|of) (.+)
    = what are the serious side effects of \1
(?:name |list |give me )?(?:an? |the |some )?(?:brands?|brand names?|trade names?) (?:of|for) (?!.*(?:patch|patches
    |spray|injection
    |cream|inhaler)$)(.+)
    = what are the brand names of \1
how long (?:do|does|should|must|would|to) (?:{folk} )?(?:have to |need to )?wait (?:to|before|until) (?:{folk}
     (?:can )?)?(?:start|starting
    |take|taking|begin|beginning|use|using) (.+?) after (?:taking |using |stopping |the last dose of |your last dose
     of )?(.+)
    = how long after \2 can i take \1
how long before (?:starting|taking|beginning|using) (.+?) (?:must|should|do|does|would) {folk} (?:have to |need to
     )?(?:be off|stop|be clean from
    |be free of|quit|come off) (.+)
    = how long after \2 can i take \1
why (?:can|should|must)(?: not)? {folk}(?: not)? (?:put|use|apply) (heat|alcohol|cream|soap) (?:on|with|to) (?:an? |the
     )?(.+)
    = why does \2 carry a warning about \1
(is|are) (.+?) (?:ever )?(?:prescribed|used|given) (?:for|in) (?:anything|anything medical|anything legit|anything
     real|any reason)
    = \1 \2 used in medicine
(when|what year|which year) (was|were) (.+?) first (?:given|tried|injected|administered)(?: to .+)?
    = \1 \2 \3 first used
why (?:can|should|must) (?:not )?(?:pregnant (?:women|people|ladies)|women who are pregnant) (?:not )?(?:touch
    |handle|take|use|have|eat|drink|be given)
     (.+)
    = why is \1 dangerous in pregnancy
""",
    _WORDS,
)
