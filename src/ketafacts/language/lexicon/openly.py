"""What, which, how, why and when: questions that ask for something else than yes or no, in the frames they come in.

A pattern of a whole question's plain words, and how else it is put, as in ``RECASTS``.
"""

_ILLNESS = r"(?:illness(?:es)?|diseases?|disorders?|conditions?|problems?|things?|symptoms?|ailments?)"
_TELL = r"(?:describe|explain|outline|summari[sz]e|give me|tell me|state)"
_EFFECTS = r"(?:(?:its|their) )?(?:effects?|action|actions|magic|job|thing)"
_BRANDS = r"(?:brands?|brand names?|trade names?|products?)"
_EXIST = r"(?:exist|are there|are available|can you get|do they make|are sold|are made|are on the market)"

OPENLY = (
    # How it works.
    (
        (
            rf"how (?:does|do|can|is|are) (.+?) (?:able to )?(?:do what (?:it|they) "
            rf"(?:does|do)|(?:produce|have|achieve|cause|"
            rf"exert|bring about|get|do) {_EFFECTS})"
        ),
        r"how does \1 work",
    ),
    (
        (
            rf"(?:through|via|by|at|on)? ?(?:what|which) (?:\w+ )?(?:receptors?|targets?) (?:does|do) (.+?) "
            rf"(?:produce|have|"
            rf"exert|cause|owe) {_EFFECTS}(?: (?:to|through|at|on))?"
        ),
        r"what receptors does \1 act on",
    ),
    (rf"{_TELL} (?:the )?mechanism(?: of action)? (?:of|for|behind) (.+)", r"what is the mechanism of \1"),
    (rf"{_TELL} how (.+?) (?:works?|acts?)", r"how does \1 work"),
    (r"what (?:is it about|makes) (.+?) (?:that makes it )?works?", r"how does \1 work"),
    # What it is.
    (
        r"(?:if|since|so if) (.+?) (?:is|are) not (?:an? )?[^,]+,? (?:then )?what (?:is|are) (?:it|they)(?: then)?",
        r"what is \1",
    ),
    (
        (
            r"what (?:do|would|should) {who} call (?:an? )?(?:drug|medicine|medication|substance)s? (?:like|such "
            r"as) (.+)"
        ),
        r"what class of drug is \1",
    ),
    # What for.
    (
        (
            rf"(?:what|which) (?:\w+ )?{_ILLNESS} (?:does|do|can|would|will|is|are) (.+?) (?:be "
            rf")?(?:help|helps|treat|treats|"
            r"work for|work on|good for|used for|given for|taken for|prescribed for|used against)(?: with)?"
        ),
        r"what is \1 used for",
    ),
    (
        rf"(?:what|which) (?:\w+ )?{_ILLNESS} (?:calls? for|needs?|requires?|warrants?|gets?) (.+)",
        r"what is \1 used for",
    ),
    (r"what else (?:is|are) (.+?) (?:used|given|prescribed|good|taken) for", r"what is \1 used for"),
    (r"what else (?:does|do|can) (.+?) (?:treat|help)(?: with)?", r"what is \1 used for"),
    (
        (
            r"(?:when|in what cases|in which cases|in what situations|under what circumstances) (?:is|are) "
            r"(.+?) (?:used|given|"
            r"prescribed|needed|indicated|taken)"
        ),
        r"what is \1 used for",
    ),
    (
        (
            r"when (?:would|do|does|should|will|might) (?:{who}|doctors|a doctor) (?:be "
            r"given|use|give|get|need|prescribe) (.+)"
        ),
        r"what is \1 used for",
    ),
    # What it can do.
    (
        (
            r"(?:what|which) (?:(?:common|serious|bad|dangerous) )?(?:side "
            r"effects?|symptoms?|problems?|signs?|warning signs|"
            r"risks?) (?:should|do|must|can|might|will|would) {who} (?:have to |need to "
            r")?(?:watch|look|expect|worry|be|get|"
            r"notice|have|see)(?: out)?(?: for| about| careful about| aware of)? (?:with|on|from|of|when|while|if)"
            r"(?: {who})?(?: taking| take| am on| are on| using)? (.+)"
        ),
        r"what are the side effects of \1",
    ),
    (
        (
            r"what (?:happens|will happen|would happen|does it do)(?: to {who}| in (?:the|your) body| to "
            r"(?:the|your) body)? "
            r"(?:when|if) {who} (?:takes?|uses?|has|have|am on|are on|is on) (.+)"
        ),
        r"what does \1 do to the body",
    ),
    (
        r"what (?:could|can|might|may) go wrong (?:with|on|from|when taking|if {who} takes?|while on|using) (.+)",
        r"what are the risks of \1",
    ),
    (
        (
            r"(?:what|which) (?:are )?(?:the )?(?:most )?(?:important|key|biggest|main|major) (?:safety "
            r")?(?:concerns?|risks?|"
            r"warnings?|dangers?) (?:with|of|about|for|when taking|in) (.+)"
        ),
        r"what are the risks of \1",
    ),
    # How long, how soon.
    (r"for how long (.+)", r"how long \1"),
    (
        (
            r"how long (?:is|are|does|do|will) (.+?) (?:be |stay |remain |keep )?(?:effective|active|good|in "
            r"effect|working)"
            r"(?: for)?"
        ),
        r"how long does \1 last",
    ),
    (
        (
            r"how (?:many hours|many minutes|many days|long) (?:is|are) (?:the |an? )?(?:typical )?half life "
            r"(?:of|for) (.+)"
        ),
        r"what is the half life of \1",
    ),
    (
        (
            r"how many (?:hours|minutes|days) (?:does|do|will|is|can) (.+?) (?:last|work|active|keep "
            r"working|effective)(?: for)?"
        ),
        r"how long does \1 last",
    ),
    (
        (
            r"(?:when|how soon|how fast|how quickly) (?:does|do|will|would|should|can) (.+?) (?:start|begin|starts) "
            r"(?:working|to work|acting|to act|taking effect|to take effect|to kick in|helping|to help)"
        ),
        r"how long does \1 take to work",
    ),
    (
        (
            r"how long (?:before|until|till|till does|does it take until|does it take before) (.+?) "
            r"(?:starts?|begins?) "
            r"(?:working|to work|helping|to help|kicking in)"
        ),
        r"how long does \1 take to work",
    ),
    # Names and forms.
    (rf"(?:what|which) {_BRANDS} (?:of|for|with) (.+?) {_EXIST}", r"what are the brand names of \1"),
    (
        rf"(?:what|which) {_BRANDS} (?:contain|have|use|include|are made of) (.+?)(?: in (?:them|it))?",
        r"what are the brand names of \1",
    ),
    (
        (
            r"(?:what|which) (?:drugs?|medicines?|medications?|substances?|ingredients?|compounds?) "
            r"(?:is|are) (?:sold|marketed|"
            r"branded|known|called|prescribed) (?:as|under the name|under the brand name)? ?(.+)"
        ),
        r"what is the generic name of \1",
    ),
    (rf"(?:what|which) forms? of (.+?) {_EXIST}", r"what forms does \1 come in"),
    (r"how (?:does|do) (.+?) come(?: in)?", r"what forms does \1 come in"),
    (
        (
            r"(?:what|in what|in which) (?:dosage )?forms? (?:is|are) (.+?) "
            r"(?:available|sold|made|given|supplied)(?: in)?"
        ),
        r"what forms does \1 come in",
    ),
    # When.
    (
        (
            r"(?:how long|since when) (?:has|have|is|are) (.+?) (?:been )?(?:fda )?(?:approved|licensed)(?: by "
            r"the fda)?(?: for)?"
        ),
        r"when was \1 approved",
    ),
    (
        (
            r"(?:how long|since when) (?:has|have) (.+?) (?:been )?(?:around|in use|in "
            r"existence|known|existed|used|sold|"
            r"on the market)"
        ),
        r"when was \1 introduced",
    ),
    (
        (
            r"(?:how long|since when) (?:has|have|is|are) (.+?) (?:been "
            r")?(?:scheduled|controlled|illegal|banned|a controlled "
            r"substance)"
        ),
        r"when was \1 scheduled",
    ),
    # Two compared.
    (
        (
            r"(?:in what (?:way|ways|respect)|how|in which way) (?:is|are) (.+?) (?:any )?(?:different "
            r"(?:from|to|than)|unlike|not the "
            r"same as|not like) (.+)"
        ),
        r"what is the difference between \1 and \2",
    ),
    (
        (
            r"(?:is|are) (.+?) and (.+?) (?:one and the same|the exact same(?: thing| drug)?|two names for the same "
            r"(?:thing|drug)|identical|equivalent)"
        ),
        r"are \1 and \2 the same drug",
    ),
    (
        (
            r"(is|are) (.+?) an? ((?:more |less |much )*\w+) "
            r"(?:drug|medicine|medication|painkiller|substance|one|pill) than (.+)"
        ),
        r"\1 \2 \3 than \4",
    ),
    (
        (
            r"(?:compared (?:to|with)|next to|relative to|versus|beside|against) (.+?),? (is|are) (.+?) ((?:more "
            r"|less )?\w+)"
        ),
        r"\2 \3 \4 than \1",
    ),
    (r"(is|are) (.+?) ((?:more |less )?\w+) (?:compared (?:to|with)|relative to|next to) (.+)", r"\1 \2 \3 than \4"),
    (r"(?:is|are) (.+?) ((?:more |less )\w+|\w+er),? or (?:is |are )?([\w-]+(?: [\w-]+)?)", r"which is \2, \1 or \3"),
    # Overdoses and what reverses them.
    (
        (
            r"what (?:are|is) (?:the |some )?(?:first )?(?:signs|symptoms|clues)(?: that)? {who} (?:took|has "
            r"taken|had|has had|takes|have "
            r"taken|used) too (?:much|many) (.+)"
        ),
        r"what are the signs of \1 overdose",
    ),
    (
        (
            r"what (?:would|does|do|can|could|will) (?:an? )?(.+?) overdoses? (?:do|cause)(?: to {who}| to "
            r"(?:the|your) body)?"
        ),
        r"what are the signs of \1 overdose",
    ),
    (
        (
            r"(?:what|which (?:drug|medicine|antidote)) (?:is|are|gets|can be|would be|should be) "
            r"(?:given|used|administered|needed) to "
            r"(?:reverse|undo|counteract|counter) (?:an? )?(.+?)(?: overdose| poisoning)?"
        ),
        r"what reverses \1",
    ),
    (
        (
            r"what (?:do|does|would|will|can|should) (?:{who}|paramedics|doctors|nurses|medics|hospitals|a "
            r"hospital|the er|emts?|"
            r"ambulances?|they) (?:give|use|administer|inject)(?: {who}| patients)? (?:for|after|in|to "
            r"reverse|to treat|during|with) "
            r"(?:an? )?(.+?) (?:overdose|poisoning)"
        ),
        r"what reverses \1",
    ),
    (
        (
            r"what (?:do|does|would|will|can|should) (?:{who}|paramedics|doctors|nurses|medics|hospitals|a "
            r"hospital|the er|emts?|they) "
            r"(?:give|use on|administer to|inject)(?: to)? {who} (?:who|that) (?:has |have "
            r")?(?:overdosed|overdoses|ods|took too much|"
            r"taken too much)(?: on| of)? (.+)"
        ),
        r"what reverses \1",
    ),
    # How long a test finds it.
    (
        (
            r"how long (?:after|from)(?: (?:taking|using|smoking|a dose of|having|doing))? (.+?) "
            r"(?:will|would|can|could|do|might) {who} "
            r"(?:still )?(?:test positive|fail (?:an? )?(?:drug |urine )?test|be positive|pop positive)"
        ),
        r"how long does \1 stay in urine",
    ),
    (
        (
            r"(?:how long (?:before|until|till|does it take before|will it take until)|when (?:will|is|does)) "
            r"(.+?) (?:is |be |are |gets? )?"
            r"(?:fully |completely )?(?:out of|gone from|leave|cleared from|clear from) (?:my |your |the "
            r"|their )?(urine|pee|system|body|"
            r"blood|piss)"
        ),
        r"how long does \1 stay in your \2",
    ),
    # For whom not.
    (
        (
            r"(?:who|for whom|in whom) (?:is|are) (.+?) (?:not safe|unsafe|dangerous|bad|not recommended|not "
            r"suitable|risky|"
            r"contraindicated|harmful|off limits|not for)(?: for| in| to)?"
        ),
        r"who should not take \1",
    ),
    (
        (
            r"(?:what|which) (?:kinds? of |sorts? of |types? of )?(?:people|patients|persons|health "
            r"conditions|medical conditions|"
            r"conditions|illnesses|diseases|person|problems) (?:mean {who} )?(?:can not|should not|must "
            r"not|should never|should avoid|"
            r"must avoid|rule out|prevent|are unable to|need to avoid|have to avoid|need to be careful "
            r"with|should be careful with)"
            r"(?: be)? ?(?:take|use|have|taking|using|get|given)? ?(.+)"
        ),
        r"who should not take \1",
    ),
    (
        (
            r"(?:when|in what cases|in which cases) (?:should|can|must|may|is|are) (?:{who} )?(?:not|never|avoid) "
            r"(?:take |use |be taking |taking |using |have |be given )?(.+)"
        ),
        r"who should not take \1",
    ),
    (
        r"when (?:is|are|should) (.+?) (?:not be|be avoided|not) ?(?:taken|used|given|recommended|safe|prescribed)?",
        r"who should not take \1",
    ),
    (
        (
            r"who (?:needs to|should|has to|must|ought to) (?:be (?:careful|cautious|wary) "
            r"(?:with|of|about)|avoid|stay away from|"
            r"stay off|keep away from)(?: taking| using)? (.+)"
        ),
        r"who should not take \1",
    ),
    # On the street.
    (
        (
            r"what (?:is|are) (.+?) (?:called|known as|referred to as) (?:on|in) (?:the "
            r")?(?:streets?|slang|clubs?|party scene)"
        ),
        r"what are street names for \1",
    ),
    (
        (
            r"what (?:do|does|would) (?:users|kids|dealers|addicts|drug users|teens|teenagers|clubbers|people "
            r"who use it|they|people) "
            r"call (.+?)(?: (?:on|in) (?:the )?(?:streets?|slang|clubs?))?"
        ),
        r"what are street names for \1",
    ),
    # Warnings and watching.
    (
        (
            r"(?:has|did|does|do) (?:the )?fda (?:ever "
            r")?(?:put|add|added|require|required|issue|issued|give|given|slap|place|placed|"
            r"attach) an? (?:boxed|black box) warning (?:on|for|to|about|with) (.+)"
        ),
        r"does \1 have a boxed warning",
    ),
    (
        (
            r"(?:what|which things?) (?:is|are|gets?|has to be|have to be|should be|must be|needs to be) "
            r"(?:monitored|checked|watched|"
            r"measured|tested|tracked) (?:during|on|with|while (?:on|taking)|when (?:on|taking)|for|in) "
            r"(.+?)(?: treatment| therapy)?"
        ),
        r"what should be monitored with \1",
    ),
    (
        (
            r"(?:what|which) (?:kinds? of |sorts? of |types? of )?(?:monitoring|tests|blood tests|checks|lab "
            r"tests|labs|checkups) (?:is|are|do|"
            r"does|would) (?:{who} )?(?:required|needed|need|done|recommended|necessary|have|get|require)(?: "
            r"to have)? "
            r"(?:for|with|on|during|while on|while taking|when on|when taking) (.+)"
        ),
        r"what should be monitored with \1",
    ),
    # Who, and why.
    (
        (
            r"(?:who|which chemist|which scientist|which company) (?:is|was|gets|got|were|are) "
            r"(?:credited|famous|known|behind|"
            r"responsible)(?: with| for)? (?:the "
            r")?(?:discovering|inventing|making|creating|synthesi[sz]ing|isolating|developing|"
            r"discovery|invention|synthesis|creation|isolation)(?: of)? (.+)"
        ),
        r"who discovered \1",
    ),
    (r"whose (?:invention|discovery|creation|idea) (?:was|is) (.+)", r"who discovered \1"),
    (
        (
            r"what (?:is|are|was) (?:the )?reasons? (?:that |why |for which )?(.+?) (is|are|was|were|can|can "
            r"not|is not|are not) (.+)"
        ),
        r"why \2 \1 \3",
    ),
    (
        (
            r"why (?:is|are|must|does|do|can) (.+?) (?:only |have to |need to |be "
            r")*(?:given|used|available|administered|taken|"
            r"dispensed|allowed) (?:in|at|under|only in|only at) "
            r".*(?:clinics?|hospitals?|office|supervision|supervised|certified|"
            r"setting|facility|center|centre)\b.*"
        ),
        r"why can you not take \1 at home",
    ),
    (
        (
            r"why (?:can not|should not|must not|can|should) {who} (?:not )?drink (?:alcohol "
            r")?(?:on|with|while on|while taking|when on|"
            r"when taking|after) (.+)"
        ),
        r"what happens if you mix \1 with alcohol",
    ),
    # How often.
    (
        (
            r"how (?:often|frequently|regularly) (?:is|are|does|do|would|should|will|must|can) (?:{who} "
            r")?(?:an? |the )?(?:dose of |shot of |"
            r"injection of )?(?:need |needs |get |take |have |be given )?(?:to get |to take |to have "
            r")?(.+?)(?: (?:have to |need to )?(?:be )?"
            r"(?:given|taken|used|injected|administered|needed|dosed))?"
        ),
        r"how often is \1 given",
    ),
    (
        (
            r"how many times (?:a|per|each) (?:day|week|month) (?:is|are|do|does|should|can) (?:{who} "
            r")?(?:take |get |use )?(.+?)"
            r"(?: (?:be )?(?:given|taken|used))?"
        ),
        r"how often is \1 given",
    ),
    (
        (
            r"what (?:is|are) (?:the )?(?:usual |normal |typical )?(?:dosing schedule|dosing "
            r"interval|treatment schedule|dosing frequency) "
            r"(?:for|of|with) (.+)"
        ),
        r"how often is \1 given",
    ),
    # Driving.
    (
        (
            r"(?:can|could|may|should|will|would|am) (?:i|you|he|she|someone|people)(?: still)?(?: be)?(?: "
            r"able| allowed| safe| fit)?(?: to)? drive "
            r"(?:home |a car |to work |safely )?(?:on|after|if|when|while|with|the day after)(?: {who})?(?: "
            r"(?:take|took|taking|am on|are on|"
            r"being on|have taken|having|had|use|used))? (.+)"
        ),
        r"can you drive on \1",
    ),
    (
        (
            r"is it (?:dangerous|bad|unsafe|risky|a bad idea|wrong) to drive (?:home |a car "
            r")?(?:on|after|while on|while taking|with|after "
            r"taking|when on) (.+)"
        ),
        r"should you avoid driving on \1",
    ),
    (
        r"{may} (.+?) make {it} (?:too )?(?:sleepy|drowsy|tired|impaired|unsafe) to drive",
        r"should you avoid driving on \1",
    ),
    (
        (
            r"how long (?:should|must|do|does|would|will) {who} (?:have to |need to )?(?:wait|avoid "
            r"driving|not drive) ?(?:to drive|before "
            r"driving|until driving|before i drive|before you drive)? ?(?:after|on|with|following)(?: taking| "
            r"using)? (.+)"
        ),
        r"how long after \1 can you drive",
    ),
    # Two things asked, of which the second is what the first only opens.
    (
        (
            r"is there (?:an? |any )?(antidote|reversal agent|generic|brand name|street name|boxed "
            r"warning|generic name) (?:for|of|to) (.+?),? "
            r"(?:and )?(?:if so,? )?what(?: is (?:it|that|the name))?"
        ),
        r"what is the \1 of \2",
    ),
    (
        (
            r"why (?:does|do) (.+?) (?:need|require) {who} to be (?:opioid free|free of opioids|off "
            r"opioids|clean)(?: first)?"
        ),
        r"what happens if you mix \1 with opioids",
    ),
    (
        (
            r"why (?:must|should|do|does) {who} (?:have to |need to )?be (?:opioid free|free of opioids|off "
            r"opioids|clean) (?:before|to "
            r"start|to take|when starting|for)(?: taking| starting| getting)? (.+)"
        ),
        r"what happens if you mix \1 with opioids",
    ),
    (
        r"{can} (?:your|the|my|a) body (?:build|develop|get|form)(?: up)?(?: a)? tolerance (?:to|for) (.+)",
        r"does \1 cause tolerance",
    ),
)
