"""Words around a claim that assert nothing: openings, what is said in passing, and tags at the end.

Regular expressions over the words of a sentence in lower case, by the word that they begin with. A word in braces
stands for one of ``DISCOURSE_MACROS``. None of them hedges: "as far as we know" and "in a sense" may narrow a claim,
and "myth:" denies it, so that they are not here.
"""

from ketafacts.language.lexicon import comments

MARK = "[,;]"
DISCOURSE_MACROS = {
    **comments.COMMENT_MACROS,
    "knower": "(?:(?:clinical |good |decent |experienced |competent |hospital |community )?"
    "(?:nurse|doctor|pharmacist|vet|veterinarian|paramedic|medic|anaesthetist|anesthetist|anesthesiologist|chemist"
    "|pharmacologist|clinician|toxicologist|physician|expert|scientist|researcher|professional|prescriber|surgeon"
    "|psychiatrist|textbook|pharmacology textbook|medical student|student|specialist|neurologist|gp|midwife))",
    "label": "(?:(?:fda |us |official |product |drug |own |approved )?(?:label|labelling|labeling"
    "|package insert|leaflet"
    "|package leaflet|patient leaflet|patient information leaflet|prescribing information|monograph"
    "|product information"
    "|summary of product characteristics|drug monograph|medication guide|packaging))",
    "authority": "(?:fda|us fda|food and drug administration|dea|drug enforcement administration|who|nhs|ema|cdc|nida"
    "|nih|samhsa|mhra|world health organization|world health organisation|european medicines agency|bnf"
    "|british national formulary|manufacturer|maker|regulator|textbooks|guidelines|literature"
    "|mayo clinic|cleveland clinic|national institute on drug abuse|drug enforcement agency"
    "|national institutes of health|centers for disease control(?: and prevention)?)"
    "(?:,? (?:fda|dea|nida|cdc|who|nih))?",
    "says": "(?:says|say|states|state|notes|note|warns|warn|explains|explain|points out|point out|puts it|put it"
    "|makes clear|make clear|tells you|tell you|confirms|confirm|shows|show|spells out|describes|indicates|reminds us"
    "|advises|recommends|mentions)",
    "know": "(?:knows?|will know|will tell you|can tell you|would tell you|could tell you|learns?|will confirm"
    "|can confirm|would confirm|is taught|are taught|should know|ought to know|is well aware|are well aware"
    "|understands?)",
    "informed": "(?:(?:who|that) (?:really )?(?:knows?|understands?|has (?:studied|used|prescribed|taken|read about)"
    "|prescribes|uses) (?:(?:the|this|these|that|those|its|their) )?[a-z]+ )?",
    "wouldsay": "(?:would|could|can|should) (?:seriously |honestly |sensibly |fairly |now |ever )?"
    "(?:say|claim|suggest|argue|maintain|pretend|think|believe|assume|imagine)",
    "we": "(?:you|we|everyone|everybody|most people|many people|people|readers|most|many|some people|some of you)",
    "may": "(?:may |might |probably |already |surely |no doubt |will |all |should |perhaps |well |now )*",
    "people": "(?:(?:many|most|some|a lot of|lots of|plenty of|too many|so many|other) )?(?:of )?(?:the )?(?:people"
    "|patients|users|doctors|nurses|parents|students|clinicians|of us|of them|journalists|laypeople|folks|beginners)",
    "think": "(?:(?:still |often |mistakenly |wrongly |might |may |seem to |tend to |sometimes )*"
    "(?:think|believe|assume|suppose|imagine|say|claim|expect|have heard|have read|hear|are told|have been told|fear"
    "|would have you believe))",
    "point": "(?:(?:most |really |single |very )?(?:important|main|key|crucial|essential|basic|first|one|useful"
    "|striking"
    "|interesting|odd|funny|good|other|second|best|worst|noteworthy|notable|remarkable|big|simple) )*"
    "(?:thing|point|fact|news|lesson|message|feature|characteristic|property|takeaway|detail|problem|trouble|danger"
    "|drawback|advantage|benefit|downside|upside|catch|beauty)",
    "difference": "(?:key |major |important |main |notable )?difference (?:between (?:them|the two|these two) )?"
    "is(?: that)?"
    "(?=.* (?:whereas|while|(?:but|and|,) [a-z]+(?: [a-z]+)? (?:is|are|does|do|has|have|can) not) )",
    "mark": MARK,
    "teller": "(?:(?:the|your|my|his|her|their|some|a|any|this|that|those) (?:[a-z]+ ){0,2}?(?:forums?|internet|web"
    "|leaflet|website|websites|blog|blogs|post|posts|article|articles|papers|newspaper|headlines?|media|press|tv|rumou?rs?|meme"
    "|memes|video|videos|friend|friends|neighbou?r|dealer|ad|ads|advert|adverts|poster|posters|commenters?|influencers?"
    "|wellness blogs?|message boards?|group|groups|podcast|podcasts)|social media|the internet|reddit|tiktok|facebook"
    "|twitter|youtube|rumou?r|folklore|forums|bloggers|influencers)",
    "telling": "(?:(?:may |might |will |keeps? )?(?:says?|claims?|tells? (?:you|us)|insists?|suggests?|thinks?|has it"
    "|repeats?|saying|claiming|would have you believe))",
    "where": "(?:online|on the internet|on the web|on social media|on forums|elsewhere|in the papers|on tv|on reddit)",
    "name": r"((?:\S+ ){0,4}?[^ ,;]+)",
}

# What a sentence may begin with, up to a comma, a colon or a dash.
OPENERS: dict[str, tuple[str, ...]] = {
    # What stands over a part of an abstract, or of a page that lost its headings.
    "background": ("background",),
    "conclusion": ("conclusion",),
    "conclusions": ("conclusions?",),
    "context": ("context",),
    "history": ("history",),
    "overview": ("overview",),
    "mechanism": ("mechanism(?: and effects| of action)?",),
    "pharmacology": ("pharmacology(?: (?:fact|note|101))?",),
    "specifically": ("specifically",),
    "remember": ("remember(?: this)?", "remember also"),
    "reminder": ("reminder",),
    "a": ("a (?:quick |friendly |gentle |brief )?(?:reminder|note|fact|tip|word of caution|clarification)",),
    "quick": ("quick (?:reminder|note|fact|tip|answer|summary|clarification)",),
    "fun": ("fun fact",),
    "key": ("key (?:point|fact|message|takeaway|facts|points)",),
    "take": ("take home (?:message|point)",),
    "takeaway": ("takeaway",),
    "psa": ("psa",),
    "tl": ("tl dr",),
    "tldr": ("tldr",),
    "nb": ("nb",),
    "n": ("n b",),
    "safety": ("safety (?:note|tip|reminder|information|warning)",),
    "drug": ("drug (?:fact|facts)",),
    "important": ("important(?: note| point| fact| reminder)?",),
    "caution": ("caution",),
    "warning": ("warning",),
    "heads": ("heads up",),
    "the": (
        "the (?:short |simple |honest |plain )?(?:answer|truth|fact|facts|reality|bottom line|upshot|short version)",
    ),
    "bottom": ("bottom line",),
    "short": ("short (?:answer|version)",),
    "long": ("long story short",),
    "honestly": ("honestly",),
    "frankly": ("(?:quite )?frankly",),
    "mind": ("mind you",),
    "look": ("look",),
    "listen": ("listen(?: up)?",),
    "well": ("well(?: then)?",),
    "ok": ("ok(?: so)?",),
    "okay": ("okay(?: so)?",),
    "right": ("right",),
    "put": ("put (?:differently|another way|plainly|briefly|bluntly|more simply|simply|in plain (?:words|english))",),
    "simply": ("simply (?:put|stated)",),
    "stated": ("stated (?:simply|plainly|differently|briefly)",),
    "to": (
        "to (?:put it|say it|state it) (?:another way|differently|plainly|simply|bluntly|briefly|mildly|shortly)",
        (
            "to (?:recap|sum up|summarise|summarize|repeat|be precise|be exact|be accurate|be fair|be honest"
            "|be blunt|begin"
            "|start|begin with|start with|be sure|avoid confusion|avoid any confusion|clear up a misunderstanding"
            "|set the record straight|answer your question|remind you|clarify|be specific|be brief)"
        ),
    ),
    "let": ("let (?:us|me|s) (?:be (?:clear|honest|precise|blunt)|be very clear|remember|repeat)(?: about this)?",),
    "lets": ("lets (?:be (?:clear|honest|precise|blunt)|be very clear|remember|repeat)",),
    "make": ("make no mistake(?: about it)?",),
    "no": (
        "no matter what {people} {think}",
        "no matter what (?:you|they|anyone) {think}",
        "no question(?: about it)?",
    ),
    "whatever": ("whatever {people} {think}", "whatever (?:you|they|anyone) (?:may |might )?{think}"),
    "regardless": ("regardless of what (?:{people}|you|they|anyone) (?:may |might )?{think}",),
    "unlike": ("unlike (?:what )?(?:{people}|you|they) (?:may |might )?{think}",),
    "as": (
        (
            "as (?:is|was) (?:well |widely |generally |commonly |long )?"
            "(?:known|understood|accepted|agreed|recognised|recognized|established|documented)"
        ),
        (
            "as (?:a reminder|a quick reminder|a result|a consequence|an aside|a side note|an example|always"
            "|you can see|(?:already |previously |earlier )?(?:expected|noted|stated|mentioned|said|explained|described"
            "|discussed))"
            "(?: above| earlier| before| already| previously)?"
        ),
    ),
    "with": ("with (?:all )?due respect", "with that said", "with that in mind"),
    "that": ("that said", "that being said"),
    "this": ("this much is (?:clear|certain|known)", "this being said"),
    "having": ("having said that",),
    "all": ("all the same", "all things considered"),
    "from": (
        "from a (?:pharmacological|chemical|clinical|medical|scientific) (?:point of view|perspective|standpoint)",
    ),
    "looking": ("looking at the (?:facts|evidence|pharmacology|science)",),
    "it": ("it (?:is|gets) simple", "it is as simple as that"),
    "one": ("one (?:more |last |final |quick )?(?:thing|point|note|fact)(?: to (?:note|remember|know))?",),
    "science": ("science fact",),
    **{
        word: (rf"{word} as (?:it|this|that) (?:may |might |will )?(?:sounds?|seems?|be|appears?|is)",)
        for word in ("odd", "strange", "surprising", "unlikely", "bizarre", "curious", "absurd", "unbelievable")
    },
    "in": ("in addition to (?:this|that|these|all this)",),
    "nevertheless": ("nevertheless",),
    "nonetheless": ("nonetheless",),
    "accordingly": ("accordingly",),
    "besides": ("besides",),
    **{
        number: (number,)
        for number in ("firstly", "secondly", "thirdly", "first", "second", "third", "lastly", "finally")
    },
}

# What a clause may begin with that says nothing but that it is so; no comma is needed.
ASSURANCES: dict[str, tuple[str, ...]] = {
    "the": (
        "the (?:main|primary|key|major|biggest|chief|most important|other|fundamental) {difference}",
        "the {label} (?:clearly |plainly |also |itself )?{says}(?: us)? that",
        "the {authority} (?:clearly |plainly |also |itself )?{says}(?: us)? that",
        (
            "the (?:plain |simple |sad |hard |basic |honest )?(?:fact|truth"
            "|reality)(?: of the matter)?(?: here)? is(?: that)?"
        ),
        "the (?:{point}|bottom line|short answer|long and short of it|upshot|gist) is(?: that)?",
        (
            "the (?:evidence|data|science|research|literature|studies|trials)"
            " (?:clearly )?(?:shows?|confirms?|proves?|demonstrates?|is clear|are clear)(?: that)?"
        ),
        "the {point} to (?:remember|know|note|keep in mind|bear in mind|understand) is(?: that)?",
    ),
    "its": ("its {label} (?:clearly |plainly |also |itself )?{says} that",),
    "experts": ("experts (?:all |generally |broadly )?agree that",),
    "doctors": (
        "doctors (?:all |generally |broadly |now )?(?:agree|know)(?: that)?",
        "doctors (?:have|ve) long known that",
    ),
    "scientists": (
        "scientists (?:all |now )?(?:agree|know|have shown|have found|have established|have demonstrated) that",
    ),
    "researchers": (
        "researchers (?:now )?(?:agree|know|have shown|have found|have established|have demonstrated) that",
    ),
    "pharmacologists": ("pharmacologists (?:all |now )?(?:agree|know|have shown|have found|have long known) that",),
    "clinicians": ("clinicians (?:all |now )?(?:agree|know) that",),
    "pharmacists": ("pharmacists (?:all )?(?:agree|know) that",),
    "nurses": ("nurses (?:all )?(?:know) that",),
    "everyone": ("everyone (?:should |ought to )?(?:knows?|agrees?|remembers?|understands?)(?: that)?",),
    "everybody": ("everybody (?:should |ought to )?(?:knows?|agrees?|remembers?|understands?)(?: that)?",),
    "any": ("any {knower} {know} that", "any {knower} will tell you(?: that)?"),
    "every": ("every {knower} {know}(?: that)?",),
    "most": ("most {knower}s (?:know|agree) that",),
    "we": ("we (?:all |now |do )*know(?: for certain| for sure)? that",),
    "you": (
        (
            "you (?:should|ought to|must|need to) (?:know|remember|be aware|understand|note|keep in mind"
            "|bear in mind) that"
        ),
        "you (?:may|might|will) be (?:surprised|interested|glad|pleased) to (?:learn|hear|know)(?: that)?",
    ),
    "people": (
        (
            "people (?:often |always |just |still |tend to |keep )?"
            "(?:forget|forgetting|overlook|do not realise|do not realize)(?: that)?"
        ),
        "people (?:should|ought to|must|need to) (?:know|remember|be aware|understand|note) that",
    ),
    "heavy": ("heavy (?:drinkers|smokers|users) are (?:often )?(?:warned|reminded|taught) that",),
    "patients": (
        "patients are (?:often |usually )?(?:warned|reminded|taught) that",
        "patients (?:should|ought to|must|need to) (?:know|remember|be aware|understand|note|be told|be warned) that",
    ),
    "readers": ("readers (?:should|ought to|must|need to) (?:know|remember|be aware|understand|note) that",),
    "users": ("users (?:should|ought to|must|need to) (?:know|remember|be aware|understand|note) that",),
    "prescribers": ("prescribers (?:should|must|need to) (?:know|remember|be aware|note) that",),
    "many": ("many people (?:do not|dont) (?:know|realise|realize) that", "many people (?:forget|are unaware) that"),
    "few": ("few people (?:know|realise|realize|remember) that",),
    "not": ("not everyone (?:knows|realises|realizes) that",),
    "what": ("what (?:many|most|some) people (?:do not|dont) (?:know|realise|realize) is(?: that)?",),
    "it": (
        (
            "it (?:should|must|ought to) (?:also |always |be )*"
            "(?:noted|remembered|stressed|emphasised|emphasized|said|understood|kept in mind|borne in mind"
            "|pointed out"
            "|mentioned|made clear|clear|added|stated) that"
        ),
        (
            "it (?:is|may be|might be) (?:also |well |certainly )?worth "
            "(?:remembering|noting|knowing|stressing|repeating|mentioning|saying|pointing out|adding|emphasising"
            "|keeping in mind|bearing in mind)(?: that)?"
        ),
        (
            "it (?:is|has been) (?:now |well |widely |generally |universally |firmly |commonly |long |clearly "
            "|also |fully )*"
            "(?:known|accepted|agreed|acknowledged|recognised|recognized|understood|established|documented"
            "|shown|proven"
            "|proved|demonstrated|confirmed) that"
        ),
        (
            "it is (?:common knowledge|an established fact|a plain fact|a simple fact|a known fact|a well known fact"
            "|no secret|no surprise|beyond dispute|beyond question|indisputable|important to remember"
            "|important to understand|important to be aware|vital to know|useful to know|helpful to know|good to know"
            "|essential to know|crucial to know|necessary to know|fair to say|safe to say) that"
        ),
        (
            "it (?:goes without saying|so happens|happens|bears repeating|bears mentioning|helps to know"
            "|helps to remember"
            "|pays to remember|is the case) that"
        ),
        "it (?:may|might|will) (?:surprise you|come as a surprise) (?:to learn |to hear |to know )?that",
    ),
    "there": (
        "there is (?:broad |general |wide |full )?(?:agreement|consensus) that",
        "there is no (?:denying|disputing|escaping|getting around)(?: the fact)? that",
        "there (?:is|can be) (?:absolutely |really )?no (?:doubt|question|dispute)(?: at all)? that",
        (
            "there (?:is|are) no (?:good |real |serious )?(?:reasons?|grounds?|cause) (?:to|for) "
            "(?:doubt|question|dispute|deny|doubting|questioning|disputing|denying) that"
        ),
        "there is (?:ample|clear|solid|plenty of|overwhelming|a lot of|much|robust|conclusive) evidence that",
    ),
    "nobody": ("nobody (?:disputes|doubts|denies|questions|seriously disputes|seriously doubts) that",),
    "noone": ("noone (?:disputes|doubts|denies|questions) that",),
    "no": (
        "no one (?:disputes|doubts|denies|questions|seriously disputes|seriously doubts) that",
        "no (?:serious |competent )?{knower} (?:disputes|doubts|denies|would dispute|would deny) that",
    ),
    "research": (
        "research (?:has )?(?:clearly )?(?:confirms?|confirmed|shown|proves?|demonstrates?|demonstrated) that",
    ),
    "studies": ("studies (?:have )?(?:clearly )?(?:confirm|confirmed|shown|prove|demonstrate|demonstrated) that",),
    "clinical": ("clinical (?:trials|studies|experience) (?:have |has )?(?:clearly )?(?:shows?|shown|confirms?) that",),
    "trials": ("trials (?:have )?(?:clearly )?(?:show|shown|confirm|confirmed) that",),
    "textbooks": ("(?:pharmacology )?textbooks (?:say|state|tell us|explain|agree) that",),
    "do": ("do not forget that",),
    "dont": ("dont forget that",),
    "never": ("never forget that",),
    "please": ("please (?:remember|note|be aware|bear in mind|keep in mind)(?: that)?",),
    "remember": ("remember that",),
    "be": ("be aware that",),
    "i": (
        (
            "i (?:can (?:confirm|assure you)|must stress|should (?:add|point out|stress)|want to (?:stress"
            "|point out)) that"
        ),
    ),
    "and": ("and(?: so| yet)?",),
    "yet": ("yet",),
    "suffice": ("suffice it to say that",),
    "rest": ("rest assured that",),
    # Of two things told apart: what is so of one and not of the other is a difference.
    "another": ("another {difference}",),
    "one": ("one {difference}",),
    "simply": ("simply put",),
}

# What may stand before a name: "the chemical called heroin".
_THINGS = (
    "(?:drug|medicine|medication|substance|compound|chemical|molecule|product|pharmaceutical|active substance"
    "|active ingredient|active compound|preparation)"
)
_CALLED = (
    "(?:called|named|with the name|by the name of|going by the name of|that goes by the name(?: of)?"
    "|(?:that |which )?(?:we|people|doctors|chemists|users) (?:call|know as)|(?:that|which) is (?:called|named"
    "|known as))"
)
_BRAND = (
    "(?:brand name|brand named|branded|brand)(?: (?:drug|medicine|medication|product|painkiller|version of))?"
    r"(?! (?:names?|of|for|given|is|under|which|that)\b)"  # "the brand name of X is Y" is told of the name
)
NAMING: dict[str, tuple[str, ...]] = {
    "the": (
        f"the {_THINGS} {_CALLED}",
        "the active (?:substance|ingredient|compound)(?! (?:of|in|inside)\\b)",
        r"(the(?: \S+){1,3}) (?:called|named|by the name of)",
        f"the {_BRAND}",
    ),
    "a": (f"a {_THINGS} {_CALLED}", f"a {_BRAND}"),
    "brand": (_BRAND,),
    "branded": (_BRAND,),
    "prescribed": ("prescribed",),
    "medicinal": ("medicinal",),
    "both": (f"both (?:{_BRAND} and generic|generic and {_BRAND})",),
    "what": ("what (?:is|was) (?:called|known as|named)", "what (?:we|people|doctors|chemists|users) (?:call|know as)"),
}

# What is said in passing between two commas, dashes or brackets, or behind the last comma.
PASSING: dict[str, tuple[str, ...]] = {
    "as": (
        "as (?:every|any|each|all|most) {knower}s? {know}(?: you)?",
        "as {knower}s {know}(?: you)?",
        "as (?:everybody|everyone|we all|all|most people|many people|people|most|many) (?:now )?(?:knows?|agrees?)",
        "as (?:doctors|experts|nurses|pharmacists) (?:well|all|often|now) know",
        "as (?:its|the|their|his|her) {label} (?:itself |clearly |plainly |also |rightly )?{says}",
        "as (?:its|the|their) {authority} (?:itself |clearly |plainly |also |rightly )?{says}",
        "as {we} {may}(?:know|be aware|have heard|have read|remember|recall|expect|guess|imagine)",
        (
            "as (?:is|was) (?:well |widely |generally |commonly |long )?"
            "(?:known|understood|accepted|agreed|recognised|recognized|established|documented)"
        ),
        (
            "as (?:i|we|you|others|they) (?:have |ve )?(?:just |already |all )?"
            "(?:said|mentioned|noted|explained|pointed out|saw|seen|heard|learned|learnt)(?: above| earlier| before)?"
        ),
        (
            "as (?:noted|stated|mentioned|said|explained|described|discussed|expected|it happens|it turns out|we know"
            "|ever|luck would have it)(?: above| earlier| before| already| previously)?"
        ),
        "as (?:its|the|their) names? (?:suggests?|implies|imply|indicates?|tells you)",
        (
            "as (?:studies|trials|research|experience|the evidence|the data|clinical experience) (?:have |has )?"
            "(?:shows?|shown|confirms?|confirmed|demonstrates?|proves?|proven)"
        ),
        "as you (?:would|might|may) expect",
        "as a matter of fact",
    ),
    "mind": ("mind you",),
    "just": ("just (?:so|in case) you (?:know|wondered|were wondering)", "just to be (?:clear|sure)"),
    "you": ("you (?:see|know|should know|understand)",),
    "it": (
        "it (?:should|must|ought to) be (?:said|noted|stressed|remembered|added|emphasised|emphasized|pointed out)",
        "it is worth (?:noting|remembering|saying|stressing|adding|repeating)",
        "it (?:turns out|so happens|goes without saying)",
    ),
    "to": (
        "to (?:put it|say it|state it) (?:another way|differently|plainly|simply|bluntly|briefly|mildly|shortly)",
        "to be (?:precise|exact|accurate|fair|honest|blunt|sure|clear|specific)",
    ),
    "simply": ("simply put",),
    "put": ("put (?:simply|plainly|bluntly|differently|another way)",),
    "believe": ("believe (?:it or not|me)",),
    "needless": ("needless to say",),
    "honestly": ("honestly",),
    "frankly": ("frankly",),
    "let": ("let us (?:be honest|face it|be clear|be real|be fair|not forget|be frank)",),
    "lets": ("lets (?:be honest|face it|be clear|be real|be fair|not forget|be frank)",),
    "like": ("like it or not",),
    "for": ("for the record", "for your information", "for what it is worth"),
    "in": ("in other words", "in a nutshell"),
    "of": ("of course",),
    "full": ("full stop",),
    "period": ("period",),
    "end": ("end of story",),
    "plain": ("plain and simple",),
    "no": (
        *("no matter what {people} {think}", "no matter what (?:you|they|anyone) {think}", "no doubt about it"),
        "no matter (?:what|how often) {teller} {telling}",
    ),
    "whatever": (
        *("whatever {people} {think}", "whatever (?:you|they|anyone) (?:may |might )?{think}"),
        *("whatever {teller} {telling}", "whatever (?:you|they) {may}{think} {where}"),
    ),
    "regardless": (
        "regardless of what {teller} {telling}",
        "regardless of what (?:you|they) {may}{think}(?: {where})?",
    ),
    "contrary": (
        "contrary to (?:popular belief|what {people} {think}|popular opinion|common belief)",
        "contrary to what {teller} {telling}",
        "contrary to what (?:you|they|people) {may}{think}(?: {where})?",
    ),
    "despite": (
        "despite what (?:{people}|you|they) (?:may |might )?{think}",
        *("despite what {teller} {telling}", "despite what (?:you|they) {may}{think} {where}"),
    ),
    "unlike": ("unlike what (?:{people}|you|they) (?:may |might )?{think}",),
    "says": ("says (?:its|the) {label}", "says the {authority}"),
    "but": (
        (
            "but (?:there (?:are|is)|they have) (?:a few |some |several |many |an )?(?:important |key |major )*"
            "differences?(?: between (?:them|the two|these two|the two (?:drugs|medicines)))?"
        ),
    ),
    "and": (
        (
            "and (?:that is|this is|thats|it is) (?:a fact|important to know|worth knowing|worth remembering"
            "|no secret|that"
            "|well known|common knowledge|all there is to it|the truth|not in dispute)"
        ),
        "and (?:so|so that|therefore|this|that) (?:it )?is (?:worth knowing|important to know|worth remembering)",
        "and (?:every|any|each) {knower} {know}(?: it| this| that)?",
        "and (?:doctors|nurses|experts|we|people) (?:should |all )?know (?:it|this|that)",
    ),
    "the": ("the (?:drug|medicine|medication|substance|generic drug|active drug)",),
    "a": (
        (
            "a (?:(?:well|widely|commonly|very|much|often|frequently|long) )?"
            "(?:(?:known|used|studied|familiar|common|popular|famous|ordinary|established|notorious|important"
            "|interesting) )*(?:drug|substance|compound|molecule)"
        ),
    ),
}
PASSING["an"] = tuple(f"an{one[1:]}" for one in PASSING["a"])
for _first in ("as", "to", "it", "for", "in", "believe", "needless", "like", "contrary", "despite"):
    OPENERS[_first] = OPENERS.get(_first, ()) + PASSING[_first]
OPENERS = comments.joined(OPENERS, comments.COMMENTED, comments.SAID_ANYWHERE, comments.SAID_FIRST)
ASSURANCES = comments.joined(ASSURANCES, comments.SAID_OF_CLAUSES)
PASSING = comments.joined(PASSING, comments.COMMENTED, comments.SAID_ANYWHERE, comments.SAID_IN_PASSING)

# What denies the clause that follows: it goes on as "it is not true that".
DENIALS: dict[str, tuple[str, ...]] = {
    "there": (
        "there is (?:absolutely |simply )?no truth (?:to|in) the (?:claim|idea|notion|story|rumour|rumor|belief) that",
        "there is (?:absolutely |simply )?no truth in saying that",
        "there is nothing to the (?:claim|idea|notion|story|rumour|rumor|belief) that",
    ),
    "it": (
        (
            "it (?:is|would be) (?:simply |just |quite |plainly |completely |entirely |totally |flatly "
            "|factually |utterly )+"
            "(?:false|untrue|wrong|incorrect|mistaken|inaccurate|not true|not the case|not correct)"
            "(?: to (?:say|think|claim|believe|state|assume))? that"
        ),
        (
            "it is (?:a (?:common |popular |widespread |persistent |old |stubborn )?(?:myth|misconception"
            "|mistake|error"
            "|misunderstanding|fallacy|falsehood)|an (?:old |urban )?(?:myth|legend|error))"
            "(?: to (?:say|think|claim|believe|assume))? that"
        ),
        "it (?:is|has been) (?:not the case|disproved|disproven|refuted|debunked) that",
    ),
    "nobody": ("nobody {informed}{wouldsay} that",),
    "noone": ("noone {informed}{wouldsay} that",),
    "no": ("no (?:one|serious {knower}|{knower}) {informed}{wouldsay} that",),
    "do": ("do not (?:believe|let) (?:anyone|anybody|people) (?:who tells you|who says|tell you)(?: that)?",),
    "dont": ("dont (?:believe|let) (?:anyone|anybody|people) (?:who tells you|who says|tell you)(?: that)?",),
}

# What names what a clause is about, in which a pronoun then stands for it: pattern with the name as a group, up to it.
TOPICS: dict[str, tuple[str, ...]] = {
    "as": ("as (?:for|to|regards|far as) {name}(?: is concerned| goes)?{mark}",),
    "when": ("when it comes to {name}{mark}", "when (?:we|people|you) (?:talk about|speak of|look at) {name}{mark}"),
    "regarding": ("regarding {name}{mark}",),
    "concerning": ("concerning {name}{mark}",),
    "about": ("about {name}{mark}",),
    "speaking": ("speaking of {name}{mark}",),
    "turning": ("turning to {name}{mark}",),
    "looking": ("looking at {name}{mark}",),
    "with": ("with (?:regard|respect|reference) to {name}{mark}",),
    "in": ("in (?:the case of|terms of|regard to) {name}{mark}",),
    "take": ("take {name}(?:[,;] for (?:example|instance))?{mark}",),
    "consider": ("consider {name}(?:[,;] for (?:example|instance))?{mark}",),
    "one": ("one {point} (?:about|with|of) {name} is(?: that)?", "one of the {point}s about {name} is(?: that)?"),
    "the": (
        (
            "the {point}(?: to (?:know|remember|note|keep in mind|bear in mind|understand))? (?:about|with|of) {name}"
            " is(?: that)?"
        ),
        "the {point} (?:people|you|we|everyone) (?:should|must|need to) (?:know|remember) about {name} is(?: that)?",
    ),
    "a": ("a {point}(?: to (?:know|remember|note))? (?:about|with|of) {name} is(?: that)?",),
    "an": ("an {point}(?: to (?:know|remember|note))? (?:about|with|of) {name} is(?: that)?",),
    "another": ("another {point} (?:about|with|of) {name} is(?: that)?",),
    "what": (
        (
            "what (?:people|you|we|everyone|patients|readers|parents) (?:should|must|need to|ought to) "
            "(?:know|remember|understand) about {name} is(?: that)?"
        ),
        "what (?:many|most|some) people (?:do not|dont) (?:know|realise|realize) about {name} is(?: that)?",
        "what (?:is|s) (?:important|useful|worth knowing|interesting|true) (?:to know )?about {name} is(?: that)?",
        "what we know about {name} is(?: that)?",
    ),
}
PRONOUNS = frozenset({"it", "they", "them", "this drug", "this"})
OWNERS = frozenset({"its", "their"})
