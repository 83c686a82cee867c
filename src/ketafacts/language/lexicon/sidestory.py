"""What is told around a question, and what in it could change the answer."""

import re

from ketafacts.language.lexicon.asking import KIN
from ketafacts.language.lexicon.listing import single_words

# Who is told of: a part that names one of them tells a story, and narrows nothing.
TELLERS = KIN | single_words(
    "i im ive id my me we our us were weve he hes she shes his her him they theyre their them theyve someone somebody "
    "people everyone everybody guy guys girl lad bloke lady woman man kid neighbour neighbor colleague student nurse "
    "paramedic paramedics pharmacist doctor doc dentist gp vet psychiatrist psych surgeon neurologist cardiologist "
    "dermatologist midwife clinic hospital teacher coach lecturer tutor officer journalist reporter editor politician "
    "minister patient patients driver suspect roommate flatmate housemate partner plug dealer source expert nursery "
    "school starter mate mates character villain hero plot screenplay cop cops police"
)
# With what a story begins that names nobody: "heard it on the radio", "revising for finals", "got a test coming up".
TELLING = single_words(
    "heard saw read got been had took taking started starting writing doing revising checking asking studying moving "
    "thinking stopped found pulled seized met watched watching reading learning prepping working trying wondering "
    "cant cannot forgot remember yesterday today tonight just recently went going gone lost met saw told says ate "
    "hi hello hey hiya ok okay sorry please thanks cheers btw lol haha omg ugh ngl tbh honestly quick random dumb "
    "silly "
    "stupid weird odd serious basic simple another last since kids homework exam exams revision pharmacology nursing "
    "explainer explaining need needed bit embarrassing slightly kinda sounds genuine trivia advice maybe apparently "
    "explaining preparing quizzing debating arguing settling curious fact"
)
# Animals that are told of, and how the notes on them call them.
ANIMALS = {
    **dict.fromkeys(
        single_words("dog dogs puppy puppies pup labrador lab spaniel terrier poodle retriever hound"), "dogs"
    ),
    **dict.fromkeys(single_words("cat cats kitten kittens tabby kitty moggy siamese"), "cats"),
    **dict.fromkeys(single_words("horse horses pony ponies mare foal gelding"), "horses"),
    **dict.fromkeys(single_words("rabbit rabbits bunny"), "rabbits"),
    **dict.fromkeys(single_words("cow cows calf cattle"), "cattle"),
    **dict.fromkeys(
        single_words("pet pets animal animals hamster parrot sheep pig pigs goat goats rhino elephant"), "animals"
    ),
}
# For what one asks: "for a script", "for my exam"; any other "for …" narrows.
ASKED_FOR = re.compile(
    r"for (?:fact[ -]?checking|(?:a|an|my|our|the|this|that|his|her|some|work|school|uni|college) ?(?:[\w-]+ "
    r")?(?:script|"
    r"screenplay|novel|book|story|scene|film|play|article|piece|essay|exam|test|quiz|homework|project|podcast|friend|"
    r"assignment|report|paper|class|revision|osce|presentation|debate|colleague|poster|talk|lecture)?)\b.*",
    re.IGNORECASE,
)
# "In my novel …": what is asked is how it is with the real drug. Of another's tale nobody knows.
OWN_WRITING = re.compile(r"in (?:my|our) (?:novel|book|story|script|screenplay|play|scene|film)\b", re.IGNORECASE)
TALE = re.compile(
    r"(?<!working )(?<!reporting )\b(?:in|on|from|of) (?:the |a |an |this |that |these |those |old |some "
    r")*(?:[\w-]+ )?(?:games?|films?|movies?|novels?"
    r"|books?|stor(?:y|ies)|comics?|show|universe|anime|cartoon|dream|world|trek|wars|legend|myth)\b",
    re.IGNORECASE,
)
# What makes a supposition or an exception of what is told: nothing that is told so is left out.
SUPPOSING = re.compile(
    r"\b(?:unless|suppose|supposing|imagine|pretend|assume|assuming|say for|lets say|what if|hypothetically|except|"
    r"excluding|besides|apart from|other than|rather than|i mean|meaning|meant|specifically|namely|particularly|"
    r"especially|as long as|provided|only if|even if|even though|regardless|in case|not talking|not the|not a|not "
    r"an|only in|only for|only with|but not|just the|only the|without it|alone|both of|"
    r"allergic to (?:one|both|it|them|either|that|the other))\b",
    re.IGNORECASE,
)
# "If" that makes no condition: "she asked me if", "no idea if".
IF = re.compile(r"\b(?:if|whether)\b", re.IGNORECASE)
ASKS_IF = re.compile(
    r"\b(?:ask|asks|asked|asking|know|wonder|wonders|wondered|wondering|sure|idea|see|check|tell me|unsure|clue|doubt)"
    r"(?: me| us| him| her)?(?: about)? (?:if|whether)\b",
    re.IGNORECASE,
)
# What begins a part that narrows what is asked: "in cats", "with food", "long term".
NARROWING = re.compile(
    r"(?:in|on|at|under|during|inside|within|for|by|according|as|from|with|without|to|through|via|after|before|"
    r"while|when|"
    r"if|unless|until|till|once|than|except|not|only|even|or|and not|but not|plus|including|especially)\b",
    re.IGNORECASE,
)
# What begins so and yet tells: "after the dentist gave me it", "when my nan was in hospital".
TELLING_OF_WHEN = re.compile(r"(?:after|before|while|when|since|once|and|but|so|in|at|on|from|with) ", re.IGNORECASE)

# What is asked whether it is so: the statement itself stands before it.
IS_IT_TRUE = re.compile(
    r"(?:so |and |but )*(?:is (?:that|this|it) (?:really |actually )?(?:true|right|correct|so|a fact|accurate|the case|"
    r"legit|for real)|is (?:s?he|my \w+|the \w+) (?:right|correct)(?: about (?:that|this|it))?|are they (?:right|"
    r"correct)|"
    r"(?:right|correct|true|yes|yeah|innit|no)|true or (?:false|not)|is it|does it|do they|can it|did it|will it|"
    r"has it|was it|were they|can they|is s?he|are they|isn[\u2019']?t it|isnt it|"
    r"right or wrong|am i right|is that a thing|any truth (?:in|to) (?:it|that|this)|is there any truth (?:in|to) "
    r"(?:it|that|this)|true)",
    re.IGNORECASE,
)
# By whose word: what follows is the statement. A word of denial before it turns it.
SAYS = re.compile(
    r"\b(?:says?|said|saying|swears?|swore|reckons?|reckoned|thinks?|thought|claims?|claimed|claiming|insists?|"
    r"insisted|"
    r"insisting|believes?|believed|told (?:me|us|him|her|them|everyone|everybody|the class)|tells? (?:me|us|everyone|"
    r"everybody|people)|telling (?:me|us|everyone|everybody|people)|heard|hears?|read|saw|seen|states?|stated|argues?|"
    r"argued|mentioned|keeps? (?:reading|hearing|seeing|being told)|posted|wrote|convinced|adamant|certain|"
    r"sure)\b(?: (?:online|somewhere|on (?:a |the |an "
    r")?[\w-]+(?: "
    r"[\w-]+)?|from (?:a |the |my )?[\w-]+))?(?: that)?:? ",
    re.IGNORECASE,
)
DENIES = re.compile(
    r"\b(?:not|never|nobody|none|no|doubts?|denie[sd]|deny|denying|doesn[\u2019']?t|don[\u2019']?t|didn[\u2019']?t|"
    r"isn[\u2019']?t|"
    r"wasn[\u2019']?t|wrong|wrongly|used|myth|joked?|lied|lies|lying|pretended)\b",
    re.IGNORECASE,
)
AFTERTHOUGHT = re.compile(
    r"(?:[ ,]+(?:now|lol|btw|tbh|apparently|though|tho|haha|or something|these days|innit))+$", re.IGNORECASE
)

# The question whether two that are told of go together, or what they do together.
THE_TWO = re.compile(
    r"\b(?:th(?:ose|ese) (?:two|2)|the two(?: of them)?|both(?: of (?:them|these|those))?|they|them|these|those)\b"
    r"(?: (?:together|combined|drugs|medicines|meds|tablets|pills))?",
    re.IGNORECASE,
)
GO_TOGETHER = re.compile(
    r"(?:is (?:that|this|it|the|it all|there) (?:a |an |any )?(?:\w+ )?(?:combo |combination |mix |mixture "
    r")?(?:dangerous|"
    r"bad|risky|risk|problem|issue|worry|interaction|safe|ok|okay|fine|alright|unsafe|harmful|deadly)(?: "
    r"(?:together|combo"
    r"|combination|mix|to mix|to take together|for (?:him|her|me|them)))?|(?:can|do|does|will|would|could) (?:they|"
    r"these|"
    r"those|it|the|both)(?: (?:two|2|drugs|medicines|meds))? (?:interact|clash|mix|react|go together)(?: (?:badly|with "
    r"each other|together))?|should (?:s?he|i|we|they|you) (?:worry|be worried|be concerned|worry about (?:that|it|"
    r"this))"
    r"|(?:are|is) (?:they|these|those|both|it)(?: two)? (?:safe|ok|okay|fine|dangerous|bad|risky)(?: (?:together|to "
    r"mix|to "
    r"take together|to combine))?|can (?:s?he|i|we|they|you) (?:take|have|mix|use|combine|be on) (?:both|them|these|"
    r"those|the two|"
    r"them both)"
    r"(?: together| at the same time)?)",
    re.IGNORECASE,
)
# One who takes both takes neither if one of these is told.
NOT_BOTH = re.compile(
    r"\b(?:stopped|stop|quit|instead|switched|swapped|replaced?|allergic|allergy|off|finished|used to|no longer|not|"
    r"never|"
    r"without|before|previously|refused|refuses|apart|separate|years ago|or|topical|cream|gel|eye|drops|ointment|patch|"
    r"half|quarter|mg|mcg|ml|low dose|hours|last year)\b",
    re.IGNORECASE,
)

# What asks for advice or of somebody's case: what is told of him may change it.
ADVICE = re.compile(
    r"\b(?:safe|safely|safer|safest|ok|okay|fine|alright|dangerous|danger|bad|harmful|harm|risky|risk|worry|worried|"
    r"should|"
    r"shall|better|best|worst|good|allowed|advised?|recommended?|need|needs|must|enough|too much|too many|how much|"
    r"how many|how often|dose|dosage|contraindicated|i|im|me|my|we|(?<!the )us|our|he|she|him|her|his|hers|mine|"
    r"myself)\b|\b(?:can|"
    r"could|may) (?:you|people|someone|one|dogs?|cats?|horses?|rabbits?|pets?|kids|children|babies|toddlers|"
    r"teenagers|adults|"
    r"women|men) (?:still |just |also )?(?:take|mix|use|have|drink|drive|eat|give|"
    r"combine|stop|"
    r"quit|crush|cut|split|chew|smoke|inject|snort|swallow|work|operate|breastfeed|exercise|fly)\b",
    re.IGNORECASE,
)
# What a drug does for somebody, or how long: another drug or an illness may change it.
BENEFIT = re.compile(
    r"\b(?:works?|working|help|helps|effective|treats?|cures?|relieves?|eases?|kills?|fix(?:es)?|last|lasts|stay|stays|"
    r"kick|wear|take to|takes to|onset|long|quickly|fast|soon)\b",
    re.IGNORECASE,
)
# What a thing is, whoever takes it.
IDENTITY = re.compile(
    r"(?:what|which|whats|what[\u2019']s|when|who|whos|who[\u2019']s)\b|(?:is|are|was|were|isnt|isn[\u2019']t|arent|"
    r"aren[\u2019']t) "
    r"(?:\S+ ){1,4}?(?:an?|the same|another (?:name|word)|just|really|actually|illegal|legal|banned|controlled|"
    r"approved|"
    r"licensed|fda|derived|made|related|similar|stronger|weaker|considered|classed|classified|scheduled|naturally|"
    r"natural|synthetic|addictive)\b|(?:does|do|is) (?:\S+ ){1,3}?(?:contain|have|there)\b",
    re.IGNORECASE,
)
# What undoes a drug, or finds it: that hangs on no story either.
FIXED = re.compile(
    r"\b(?:reverses?|antidotes?|counteracts?|drug tests?|drug screens?|urine screens?|show up|pick up|test strips?|"
    r"false positive|detects?)\b",
    re.IGNORECASE,
)
# What is to be watched is so of all who take it.
WATCHED = re.compile(r"\bwhat .*\b(?:to monitor|monitored|to check for|to test for|to keep an eye on)\b", re.IGNORECASE)
# Where the law is asked of: a place that is told of is where.
OF_LAW = re.compile(
    r"\b(?:schedule|scheduled|legal|illegal|controlled|class|prescription|over the counter|otc|banned|criminal|possess|"
    r"possession|licensed|approved)\b",
    re.IGNORECASE,
)
FEDERAL = re.compile(r"\bfederal(?:ly)?\b", re.IGNORECASE)
# What is asked of the drug that is told of though no word points to it: "what are the side effects", "what is in it".
OF_ITS_OWN = re.compile(
    r"((?:(?:what|whats|what[\u2019']s|which|name|give me|tell me)\b.*)?\b(?:side effects?|adverse effects?|"
    r"antidote|generic name|"
    r"brand names?|active ingredient|mechanism(?: of action)?|half[- ]life|withdrawal symptoms|street names?|"
    r"symptoms of "
    r"withdrawal|class))(?: (?:called|again|anyway|then|please))?",
    re.IGNORECASE,
)
# What people say behind a question, and asks nothing more: "or am i misremembering", "or do people just say that".
OR_WHAT = re.compile(
    r",? or (?:am i (?:misremembering|mistaken|wrong|imagining (?:it|that|things)|mad|crazy|dreaming|making (?:it|"
    r"that|this) "
    r"up|mixing (?:it|them|things) up)|(?:do|did) (?:people|they|you|folk|folks) just (?:say|think|claim|believe) "
    r"(?:it|that|"
    r"so)|is (?:that|it|this) (?:just |only )?(?:an? )?(?:cigs|cigarettes|booze|smoking|opioids|pills|myth|rumou?r|"
    r"bs|bull|rubbish|nonsense|hype|propaganda|scaremongering|"
    r"different|diff|an old wives tale|urban legend|made up|marketing|lie|wrong|not|nah|no|people talking|talk)|not|"
    r"nah|"
    r"naw|no|what|wat|is (?:s?he|my \w+) (?:wrong|mistaken|talking rubbish|having me on)|just (?:a )?(?:myth|"
    r"rumou?r|hype|"
    r"talk|something people say)|not really)\s*\??\s*$",
    re.IGNORECASE,
)
