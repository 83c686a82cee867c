"""What is asked of two things, in the frames in which it is asked: a harm, a use, stopping, mixing, the law.

A pattern of a whole question's plain words, and how else it is put, as in ``RECASTS``.
"""

_GET = r"(?:get|have|feel|experience|develop|be|suffer|notice|see)"
_ON = (
    r"(?:on|from|with|while on|when on|while taking|when taking|after taking|after|if (?:i|you|someone) takes?|"
    r"if (?:i|you) am on|if (?:i|you) are on|when (?:i|you) take|while using)"
)
_STARTED = (
    r"(?:takes?|am on|is on|are on|was on|started taking|started|am taking|is taking|uses?|was given|was prescribed|"
    r"got|have been taking|has been taking|have been on|has been on|was put on|just took|took)"
)
_HAS = (
    r"(?:have|has|had|get|gets|got|feel|feels|keep getting|keeps getting|developed|noticed|am having|is having|"
    r"have been having|has been having|have been getting|started having|started getting|am getting|is getting)"
)
_PERSON = r"(?:i|he|she|they|someone|somebody|my \w+|a friend|people)"
_BE_IT = (
    r"(?:(?:is|are|was) (?:that|this|it)(?: a)? (?:normal|side effect|related|linked|because of|due "
    r"to|from|caused by|"
    r"the)|(?:could|can|might|may|would) (?:that|this|it) be)(?: (?:from|because of|due to|caused by|related to))?"
    r"(?: (?:it|that|the \w+|a side effect))?"
)
_SOFT = r"(?:possible|a (?:possible |real |known |potential )?(?:risk|possibility|problem|issue|concern|danger))"
_OFTEN = r"(?:common|normal|usual|typical|likely|expected|frequent)"
_GRAVE = r"(?:dangerous|deadly|lethal|fatal|life threatening)"
_SUDDENLY = (
    r"(?:suddenly|abruptly|cold turkey|all at once|overnight|at once|in one go|straight away|right away|immediately|"
    r"out of the blue|just like that|without tapering|without a taper|without weaning|from one day to the "
    r"next|quickly)"
)
_SLOWLY = r"(?:slowly|gradually|bit by bit|step by step|little by little|in steps|over time|over weeks|by tapering)"
_LESSENED = r"(?:stopped|reduced|cut|cut down|lowered|withdrawn|discontinued|decreased|weaned|tapered|come off)"
_TROUBLE = r"(?:problems?|issues?|trouble|harm|complications|danger|dangers|risks?)"
_FOR = r"(?:for|to treat|to help with|in|against|to manage|to control|to relieve|in the treatment of|with)"
_VETS = r"(?:an? |the |my )?(?:vets?|veterinarians?)"
_ANIMALS = r"((?:my |an? |the )?(?:animals?|pets?|dogs?|cats?|horses?|cows|cattle|pigs|rabbits|birds))"
_US = (
    r"(?:(?:the )?(?:us|usa|united states|american|federal|us federal|u s) ?(?:law|government|controlled "
    r"substances act)?)"
)

FRAMED = (
    # A harm of a drug.
    (
        r"{may} (.+?) be (?:causing|triggering|giving (?:me|her|him|us)) (?:my |your |his |her |the )?(.+)",
        r"can \1 cause \2",
    ),
    (r"{may} (.+?) be making (?:me|her|him|us|you|someone|my \w+) (.+)", r"can \1 make you \2"),
    (
        rf"is it possible (?:for {{who}} )?to {_GET} (.+?) {_ON} (.+)",
        r"can \2 cause \1",
    ),
    (
        rf"is it {_OFTEN} (?:for {{who}} )?to {_GET} (.+?) {_ON} (.+)",
        r"is \1 a common side effect of \2",
    ),
    (
        (
            r"(?:should|must|do|does) {who} (?:need to |have to )?(?:worry|be worried|be concerned|watch "
            r"out|look out|watch|"
            rf"be careful|be scared) (?:about|for|of) (?:getting |having )?(.+?) {_ON} (.+)"
        ),
        r"can \2 cause \1",
    ),
    (
        rf"{_PERSON} {_STARTED} (.+?) and (?:now )?(?:(?:i|he|she|they) )?{_HAS} (.+?),? {_BE_IT}",
        r"can \1 cause \2",
    ),
    (
        (
            rf"{_PERSON} {_HAS} (.+?) (?:since|after|and) (?:(?:i|he|she) )?(?:{_STARTED}|starting|taking) (.+?),? "
            rf"{_BE_IT}"
        ),
        r"can \2 cause \1",
    ),
    (rf"(?:is|are) (.+?) {_SOFT} (?:for people |for patients )?{_ON} (.+)", r"can \2 cause \1"),
    (rf"(?:is|are) (.+?) {_OFTEN} (?:for people |for patients )?{_ON} (.+)", r"is \1 a common side effect of \2"),
    (
        (
            r"(?:does|do) (?:the )?(?:label (?:for|of|on) |leaflet (?:for|of) )?(.+?)(?: label| leaflet)? "
            r"(?:list|mention|include|warn (?:of|about)|say|state) (.+?)(?: (?:as|is) (?:an? )?(?:possible "
            r"|common |known )?"
            r"(?:side effect|adverse effect|adverse reaction|risk))"
        ),
        r"is \2 a side effect of \1",
    ),
    (r"(.+?) (?:from|with|on|after) (.+?),? (?:is (?:that|it|this) )?possible", r"can \2 cause \1"),
    (r"(?:is|are) (.+?) something (?:that )?(.+?) (?:does|do|can do|causes?|can cause)", r"can \2 cause \1"),
    (
        (
            r"(?:is|are) there (?:a |an |any |much |some |much of a |an increased "
            r")?(?:risk|chance|danger|possibility|"
            rf"likelihood) (?:of|for) (?:getting |having |developing )?(.+?) (?:{_ON}|to|of|when someone takes) (.+)"
        ),
        r"can \2 cause \1",
    ),
    (
        (
            r"{may} (.+?) cause (.+?) (?:in|for) (?:an? |some |healthy )*(?:adults?|people|humans?|patients?|person|"
            r"someone|users?)"
        ),
        r"can \1 cause \2",
    ),
    (
        r"(?:is|are) an? (.+?) overdose (?:always |usually )?(?:dangerous|serious|an emergency)",
        r"can you overdose on \1",
    ),
    (rf"(?:is|are|can) an? (.+?) overdose (?:be )?{_GRAVE}", r"can an overdose of \1 be fatal"),
    # Withdrawal and dependence.
    (
        (
            r"(?:is|are) there (?:any |an? )?withdrawals?(?: symptoms?| syndrome)? (?:from|with|to|off|after|"
            r"(?:when|if|once) {who} (?:stops?|quits?|comes? off)(?: taking)?|on stopping|after stopping) (.+)"
        ),
        r"does \1 cause withdrawal",
    ),
    (
        (
            r"(?:do|does|can|will|could) {who} (?:withdraw|go through withdrawal|go into withdrawal) "
            r"(?:from|off|without) (.+)"
        ),
        r"does \1 cause withdrawal",
    ),
    (
        (
            r"{may} {who} (?:have|get|go through|experience|feel|suffer) (?:bad |any |some |a "
            r")?withdrawals?(?: symptoms?)? "
            r"(?:if|when|after|once) (?:{who} )?(?:stop|stops|quit|quits|come off|comes "
            r"off|stopping|quitting)(?: taking)? "
            r"(?:my |the )?(.+)"
        ),
        r"does \1 cause withdrawal",
    ),
    (
        (
            r"(?:is|are) (.+?) (?:something|a (?:drug|medicine|medication|substance)) (?:that )?{who} "
            r"(?:can|could|might|may) "
            r"(.+?) (to|on|from|for|with)"
        ),
        r"can you \2 \3 \1",
    ),
    # Stopping.
    (r"{can} {who} (?:just|simply) {stop} (?:my |the )?(.+)", r"can you stop \1 suddenly"),
    (rf"{{can}} {{who}} (?:just |simply )?{{stop}} (?:my |the )?(.+?) {_SUDDENLY}", r"can you stop \1 suddenly"),
    (
        rf"(?:is|would) (?:it )?(?:be )?{{fine}} (?:for {{who}} )?to {{stop}} (?:my |the )?(.+?) {_SUDDENLY}",
        r"can you stop \1 suddenly",
    ),
    (
        (
            rf"is (?:suddenly |abruptly )?(?:stopping|quitting|coming off|going off|getting off)(?: taking)? (.+?)"
            rf"(?: {_SUDDENLY})? {{fine}}"
        ),
        r"can you stop \1 suddenly",
    ),
    (
        (
            rf"is (?:suddenly |abruptly )?(?:stopping|quitting|coming off|going off|getting off)(?: taking)? (.+?)"
            rf"(?: {_SUDDENLY})? {{bad}}"
        ),
        r"is it dangerous to stop \1 suddenly",
    ),
    (
        r"is it {bad} (?:if|when|for {who} to|to)(?: {who})? (?:suddenly |abruptly |just )?{stop} (?:my |the )?(.+)",
        r"is it dangerous to stop \2 suddenly",
    ),
    (
        (
            rf"(?:must|should|does|do|has|have) (.+?) (?:have to |has to |need to |got to )?be {_LESSENED}(?: "
            rf"off| down)? "
            rf"{_SLOWLY}"
        ),
        r"should \1 be tapered",
    ),
    (
        (
            r"(?:do|does|should|must) {who} (?:have to |need to |got to )?(?:come off|go off|get off|wean "
            r"off|step down|stop|"
            rf"quit|reduce|lower|cut down|stop taking)(?: of| on)? (?:my |the )?(.+?) {_SLOWLY}"
        ),
        r"should \1 be tapered",
    ),
    (
        (
            r"why (?:(?:can|should|must) not {who}|(?:can|should|must) {who} not) (?:just )?(?:suddenly "
            r")?{stop} (.+?)"
            rf"(?: {_SUDDENLY})?"
        ),
        r"what happens if you stop \1 suddenly",
    ),
    (
        (
            r"why (?:do|does|should|must) {who} (?:have to |need to )?(?:taper|wean)(?: off)?(?: of)? (.+?)"
            rf"(?: {_SLOWLY})?"
        ),
        r"what happens if you stop \1 suddenly",
    ),
    (
        (
            rf"why (?:must|should|does|do|is|are) (.+?) (?:have to |need to )?(?:be )?(?:{_LESSENED}(?: off| "
            rf"down)? {_SLOWLY}|"
            r"tapered(?: off)?|weaned(?: off)?)"
        ),
        r"what happens if you stop \1 suddenly",
    ),
    (
        (
            r"what (?:is|are|would be) (?:the )?(?:symptoms|effects|signs|side effects|risks|dangers) "
            r"(?:of|when|from|if) "
            r"(?:{who} )?(?:coming|going|getting|stopping|quitting|come|go|stop|quit|suddenly "
            r"stopping|abruptly stopping)"
            rf"(?: off)?(?: of)?(?: taking)? (.+?)(?: {_SUDDENLY})?"
        ),
        r"what are the withdrawal symptoms of \1",
    ),
    (
        (
            r"what (?:could|would|can|might|will|does) happen (?:to {who} )?(?:if|when) {who} (?:suddenly "
            r"|abruptly |just )?"
            rf"(?:stops?|quits?|comes? off|goes? off)(?: taking)? (?:my |the |your |their )?(.+?)(?: {_SUDDENLY})?"
        ),
        r"what happens if you stop \1 suddenly",
    ),
    # What reverses it.
    (
        (
            r"{can} {who} (?:use|give|spray) (.+?) (?:on|to|for) (?:someone|somebody|a person|people) "
            r"(?:(?:who|that) )?(?:took|takes|has taken|has used|used|is on|overdosed on|ods on|is overdosing "
            r"on|on) (.+)"
        ),
        r"does \1 reverse \2",
    ),
    (
        (
            r"(?:if|when) (?:someone|somebody|a person|he|she|my \w+) (?:has "
            r")?(?:overdoses?|overdosed|ods|oded|od|took too "
            r"much)(?: on| of)? (.+?),? (?:will|does|would|can|could|should) "
            r"(narcan|naloxone|naltrexone|flumazenil|nalmefene)"
            r" (?:work|help|save (?:them|him|her)|do anything|reverse it|bring (?:them|him|her) back)"
        ),
        r"does \2 reverse \1",
    ),
    (
        (
            r"(?:is|are|would) (.+?) (?:be )?(?:any use|any good|useful|effective|of any use|helpful|worth giving) "
            r"(?:for|against|on|with|in) (?:an? )?(.+?)(?: overdose)?"
        ),
        r"does \1 reverse \2",
    ),
    (r"{can} {who} reverse (?:an? )?(.+?)(?: overdose)? with (.+)", r"does \2 reverse \1"),
    (
        r"{may} (.+?) (?:stop|treat|fix|undo|counter|block|cancel out|counteract|help in) (?:an? )?(.+?) overdose",
        r"does \1 reverse \2",
    ),
    # Two together.
    (
        (
            r"{can} (.+?) (?:and|with) (.+?) be (?:safely )?(?:taken|used|combined|mixed|given|had|prescribed)"
            r"(?: safely| together| at the same time| at once| on the same day)*"
        ),
        r"can you mix \1 with \2",
    ),
    (
        (
            r"{can} {who} (?:safely )?{add} (.+?) (?:if|when|while|since|because) {who} (?:am |is |are |was )?"
            r"(?:already |currently |also )?(?:taking|on|using|takes?|use) (.+)"
        ),
        r"can you mix \1 with \2",
    ),
    (r"{can} {who} safely {add} (.+?) {with} (.+?){together}", r"can you mix \1 with \2"),
    (
        (
            r"should (.+?) and (.+?) (?:never |always )?be (?:avoided|kept apart|separated|taken apart|kept separate)"
            r"{together}"
        ),
        r"is it dangerous to mix \1 with \2",
    ),
    (
        (
            r"{may} (?:{adding} )(.+?) {with} (.+?){together} (?:cause|lead to|create|give(?: you)?|bring) "
            r"(?:any |some |"
            rf"serious |big )?{_TROUBLE}"
        ),
        r"is it dangerous to mix \1 with \2",
    ),
    (
        (
            rf"(?:is|are) there (?:any |a |some )?(?:known )?{_TROUBLE} (?:in |with |to |of |from |when |about "
            rf"|if {{who}} )?"
            r"(?:take |{adding} )(.+?) {with} (.+?){together}"
        ),
        r"is it dangerous to mix \1 with \2",
    ),
    (
        (
            r"{someone} {on} (.+?) {with} (.+?),? (?:should|do|must) {who} (?:need to )?(?:be "
            r")?(?:worried|worry|concerned|"
            r"careful)(?: about (?:it|that|this|them|him|her))?"
        ),
        r"is it dangerous to mix \1 with \2",
    ),
    (
        (
            r"what (?:does|do|will|would|can) (.+?) do (?:with|when mixed with|combined with|when taken "
            r"with|together with) "
            r"(.+)"
        ),
        r"what happens if you mix \1 with \2",
    ),
    (
        (
            r"why (?=.*\b(?:not|never|avoided)\b)(?:should|can|must|do|does) (?:not )?(.+?) (?:and|with) "
            r"(.+?) (?:not )?(?:be "
            r")?(?:combined|mixed|taken|"
            r"used|go|avoided)(?: together)?"
        ),
        r"what happens if you mix \1 with \2",
    ),
    # A use.
    (
        (
            r"(?:can|could|may|might|would) (.+?) (?:ever )?be (?:prescribed|ordered|given|recommended|an "
            r"option|tried|"
            rf"offered) {_FOR} (.+)"
        ),
        r"is \1 used for \2",
    ),
    (
        (
            r"(?:they|doctors|people|hospitals|we|you) (?:sometimes |often |really )?(?:use|give|prescribe) (.+?) "
            r"(?:for|to treat) (.+)"
        ),
        r"is \1 used for \2",
    ),
    (
        (
            rf"{_PERSON} (?:got|was given|was prescribed|{_STARTED}) (.+?) for (?:my |his |her |their )?(.+?),? "
            r"(?:is (?:that|this|it) (?:a thing|normal|usual|a real thing|a real use|what it is for)|is it "
            r"used for that)"
        ),
        r"is \1 used for \2",
    ),
    (
        (
            r"(?:would|can|could|does|do|will|might) (.+?) (?:help|work for|be good for|treat|benefit) "
            r"(?:someone|people|"
            r"a person|patients?|somebody|an adult|those) (?:(?:who|that) (?:has|have|suffers? from) |with )(.+)"
        ),
        r"is \1 used for \2",
    ),
    (
        (
            r"(?:is|are) (.+?) (?:one of|among) the (?:main |common |recogni[sz]ed |known "
            r")?(?:uses|indications|reasons) "
            r"(?:of|for|to take) (.+)"
        ),
        r"is \2 used for \1",
    ),
    (
        (
            r"is it (?:normal|usual|possible|typical|common) (?:for {who} )?to (?:be |get "
            r")?(?:prescribed|given|put on|take|"
            rf"use|prescribe|give) (.+?) {_FOR} (.+)"
        ),
        r"is \1 used for \2",
    ),
    (
        (
            r"(?:is|are) (.+?) something (?:that )?{who} (?:would |can |could |might |may )?(?:be )?(?:get|take|use|"
            r"prescribed|given|prescribe|give) (?:for|to treat) (.+)"
        ),
        r"is \1 used for \2",
    ),
    (
        r"(?:have|has) (?:doctors|they|people|hospitals) ever (?:used|given|prescribed) (.+?) (?:for|to treat) (.+)",
        r"is \1 used for \2",
    ),
    (
        (
            r"(?:is|are) (.+?) (?:an?|one) (?:possible |real |valid |common |known |legitimate |treatment "
            r"|drug )?(?:option|"
            r"remedy|therapy|choice) (?:for|in|against) (.+)"
        ),
        r"is \1 used for \2",
    ),
    # Approval.
    (
        r"(?:is|are) (.+?) an? (?:(?:fda )?(?:approved|labell?ed) )(?:use|indication|reason) (?:of|for) (.+)",
        r"is \2 approved for \1",
    ),
    (
        (
            r"(?:does|do|has|have) (.+?) (?:have |has |had |got )?(?:an? |the )?fda "
            r"(?:indication|approval|license) (?:for|to treat) (.+)"
        ),
        r"is \1 approved by the fda for \2",
    ),
    (
        r"(?:does|do|did|has) (?:the )?fda (?:approve|approved|allow|recommend)(?: of)? (.+?) (for|to treat) (.+)",
        r"is \1 approved by the fda for \3",
    ),
    (r"(?:is|are) (.+?) an? off label (?:use|indication) (?:of|for) (.+)", r"is \2 used off label for \1"),
    (r"(?:is|are) (.+?) (?:only )?off label for (.+)", r"is \1 used off label for \2"),
    (r"(?:is|are) (?:taking|using|prescribing|giving) (.+?) for (.+?) off label", r"is \1 used off label for \2"),
    # The law.
    (
        (
            r"(?:is|are|was|were) (.+?) (?:classified|listed|categori[sz]ed|placed|scheduled|put|considered)? "
            r"?(?:as|in|"
            r"under)? ?(?:a )?schedule (\w+)(?: drugs?| controlled substances?)? (?:by|according to) (?:the )?"
            r"(?:dea|us|us government|federal government|government)"
        ),
        r"is \1 schedule \2",
    ),
    (r"(?:is|are) (.+?) (?:an? )?c ?(ii|iii|iv|v|2|3|4|5)(?: drugs?| med| medication)?", r"is \1 schedule \2"),
    (r"(?:is|are) (.+?) an? class ([abc])(?: drugs?)?(?: in (?:the )?(?:uk|britain|england))?", r"is \1 class \2"),
    (
        (
            rf"where (?:does|do|is|are) (.+?) (?:sit|fall|stand|rank|placed|listed)? ?(?:in|on|under) {_US} "
            rf"?(?:dea )?"
            r"(?:drug )?(?:schedules|scheduling|schedule|schedule list|list)"
        ),
        r"what schedule is \1",
    ),
    (
        rf"(?:what|which) (?:dea|{_US}) (?:drug )?(?:class|category|classification|number) (?:is|are) (.+)",
        r"what schedule is \1",
    ),
    (r"(?:what|which) (?:number|level|kind of|type of) schedule(?: drug)? (?:is|are) (.+)", r"what schedule is \1"),
    (
        rf"how (?:does|do) (?:the )?(?:dea|{_US}) (?:classify|treat|schedule|regulate|control|categorize|rank) (.+)",
        r"what schedule is \1",
    ),
    (
        (
            r"(?:in|under)? ?(?:which|what) schedule (?:does|did|do|has) (?:the )?(?:dea|us|federal "
            r"government|us government|"
            r"law) (?:placed?|put|list|listed|have|has) (.+?)(?: in| under)?"
        ),
        r"what schedule is \1",
    ),
    (rf"(?:does|do) {_US} (?:control|schedule|regulate|restrict) (.+)", r"is \1 federally controlled"),
    (
        (
            r"(?:is|are) (.+?) (?:regulated|monitored|controlled|scheduled|tracked) by (?:the )?(?:dea|us "
            r"government|federal "
            r"government)"
        ),
        r"is \1 federally controlled",
    ),
    (
        (
            r"(?:is|are) (.+?) (?:on|in) (?:the )?(?:dea|us|federal)?(?: s)? ?(?:list of controlled "
            r"substances|controlled "
            r"substances? list|schedules|schedule|list|controlled substances act)"
        ),
        r"is \1 federally controlled",
    ),
    (r"(?:does|do) (.+?) have (?:a |an )?(?:dea|us|federal) schedule", r"is \1 federally controlled"),
    (
        (
            r"(?:which|what) class (?:of drug )?(?:does|do|would) (.+?) (?:fall|come|belong|be)(?: under| in| "
            r"into)? (?:in|"
            r"under) (?:the )?(?:uk|britain|england|united kingdom|uk law|british law)"
        ),
        r"what class is \1 in the uk",
    ),
    # Pregnancy.
    (
        (
            r"(?:is|are) (.+?) {bad} (?:for|to) (?:the |an? |my |your )?(?:unborn "
            r")?(?:baby|fetus|foetus|child|children)"
            r"(?: in pregnancy)?"
        ),
        r"is \1 dangerous in pregnancy",
    ),
    (
        (
            r"why (?=.*\b(?:not|never|avoided|banned)\b)(?:can not|should not|must not|should|can|is|are) "
            r"(?:{who} |women |pregnant women )?(?:not "
            r")?(?:take |use |"
            r"have |get )?(.+?) (?:not )?(?:be )?(?:used |taken |given |recommended |allowed |safe |avoided "
            r"|banned )?"
            r"in pregnancy"
        ),
        r"what happens if you take \1 in pregnancy",
    ),
    # Animals.
    (rf"(?:does|do|can|would|will) {_VETS} (?:ever )?(?:give|prescribe|use) {_ANIMALS} (.+)", r"is \2 used in \1"),
    (
        rf"(?:does|do|can|would|will) {_VETS} (?:ever )?(?:give|prescribe|use) (.+?) (?:for|to|on|in) {_ANIMALS}",
        r"is \1 used in \2",
    ),
    (rf"(?:is|are) (.+?) (?:ever )?(?:given|prescribed|administered) (?:to|for) {_ANIMALS}", r"is \1 used in \2"),
    (r"(?:does|do) (.+?) have (?:any |a )?(?:veterinary|animal) (?:uses?|purpose)", r"is \1 used in animals"),
    (rf"what (?:is|are) (.+?) used for in {_ANIMALS}", r"what do vets use \1 for"),
    (rf"why (?:is|are) (.+?) (?:given to|used in|used on|prescribed to) {_ANIMALS}", r"what do vets use \1 for"),
    # A test.
    (
        (
            r"(?:will|would|can|could|do|does) {who} (?:test|come up|come back|show) positive for (.+?) on "
            r"(?:an? |the |my )?"
            r"(?:standard |normal |regular |work |workplace |basic )?(?:urine |drug )*(?:test|screen)"
        ),
        r"does \1 show up on a standard drug test",
    ),
    # Kinds.
    (r"(is|are) (.+?) (?:some|any|a certain|sort of some) (?:kind|sort|type|form) of (?:an? )?(.+)", r"\1 \2 a \3"),
    (
        r"(?:is|are) (.+?) and other (.+?) the same (?:type|kind|class|sort|family) of (?:drugs?|medicines?|things?)",
        r"is \1 a \2",
    ),
    # Without a prescription.
    (
        (
            r"{can} {who} (?:get|buy|obtain|purchase|pick up) (.+?) (?:at|in|from) (?:the |a |any "
            r")?(?:pharmacy|store|shop|drugstore|"
            r"supermarket|gas station|walmart|cvs)(?: without a prescription)?"
        ),
        r"is \1 available without a prescription",
    ),
    (r"can (?:anyone|anybody|just anyone) (?:buy|get|purchase) (.+)", r"is \1 available without a prescription"),
    (
        (
            r"(?:do|does|will|would|must|should) {who} (?:have to |need to |need |have |got to )?(?:have |get "
            r")?(?:an? )?{script} "
            r"(?:for|to get|to buy|to have) (.+)"
        ),
        r"does \1 need a prescription",
    ),
    # What it acts on.
    (r"(?:is|are) (.+?) (?:an? |the |one of the )?(?:main )?targets? (?:of|for) (.+)", r"does \2 act on \1"),
    (
        (
            r"(?:is|are) (.+?) (?:involved|part of|play a role|important|the reason|responsible) (?:in |for "
            r")?(?:how|why) (.+?) (?:works?|acts?)"
        ),
        r"does \2 act on \1",
    ),
    (
        (
            r"(?:does|do|can|will) (.+?) have (?:any |an |some |a )?(?:direct "
            r")?(?:effects?|action|activity|impact|influence) (?:on|at) (.+)"
        ),
        r"does \1 affect \2",
    ),
    (
        (
            r"(?:it true that )?(.+?) (?:acts?|works?|interacts?) (?:on|with|through) (?:the "
            r")?(dopamine|serotonin|gaba|glutamate|"
            r"norepinephrine|noradrenaline|histamine|acetylcholine)"
        ),
        r"does \1 affect \2",
    ),
    # Approved at all; made when; going to.
    (
        (
            r"(?:has|did|does|is|are|was) (?:the fda )?(?:ever )?(?:approved? )?(.+?) (?:fda |ever "
            r")?(?:approved )?(?:by the fda )?for "
            r"(?:anything|any (?:medical )?(?:use|purpose|condition)|any conditions|medical use|use in "
            r"medicine|human use|something)"
            r"(?: in the us| in america)?"
        ),
        r"is \1 approved by the fda",
    ),
    (
        (
            r"did (?:they|he|she|scientists|someone|chemists) (?:first "
            r")?(?:invent|make|discover|synthesi[sz]e|create|develop) (.+?) in (\d{4})"
        ),
        r"was \1 first made in \2",
    ),
    (r"was (\d{4}) (?:the year )?(?:that |when |in which )?(.+?) (?:was|were) (.+)", r"was \2 \3 in \1"),
    (r"(?:is|are) (.+?) (?:going|gonna|about|bound|liable) to (.+)", r"can \1 \2"),
    (
        (
            r"what (?:blood )?tests? (?:do|does|will|should) {who} (?:check|do|run|monitor|use|look at) "
            r"(?:for|on|with|in) (.+)"
        ),
        r"what blood tests are needed on \1",
    ),
    (r"when did (.+?) (?:first )?(?:go on sale|come on sale|hit the market) as (.+)", r"when was \1 first sold as \2"),
    (r"(?:isnt|is not|arent) (.+?) (only|just) (?:used )?for (.+)", r"is \1 only for \3"),
    # Drinking.
    (
        (
            r"(?:is|are) (?:just )?(?:one|a|a single|a few|two|1|2) (?:drinks?|beers?|glass(?:es)? of "
            r"wine|shots?) {fine} (?:with|on|while on|after|"
            r"while taking) (.+)"
        ),
        r"can you mix \1 with alcohol",
    ),
    (
        r"how (?:{badly}|bad|safe|risky) is it to drink (?:alcohol )?(?:on|with|while on|while taking|after) (.+)",
        r"what happens if you mix \1 with alcohol",
    ),
    (
        (
            r"(?:do|does|should|must|will) {who} (?:have to |need to )?(?:stop|quit|give up|avoid|cut out) "
            r"(?:drinking|alcohol|drinking "
            r"alcohol|booze) (?:on|with|while on|while taking|if {who} takes?|when taking) (.+)"
        ),
        r"is it dangerous to mix \1 with alcohol",
    ),
    # Last: nearly anything could stand before and behind "for".
    (r"((?:[\w'-]+ ?){1,3}?) for ((?:[\w'-]+ ?){1,4})", r"is \1 used for \2"),
    (r"([\w'-]+(?: [\w'-]+)?) in ([\w'-]+(?: [\w'-]+)?)", r"is \1 in \2"),
)
