"""Whole questions as they are typed on a phone, dictated, or asked at a ward: advice that was given, warnings, lists.

The form is that of ``askedotherwise``: a pattern of a whole question's plain words, and "=" with how else it is put.
"""

from ketafacts.language.lexicon.listing import recasts

_WORDS = {
    "folk": r"(?:i|you|u|we|people|someone|somebody|anyone|anybody|patients|they|one|a person|a patient|everyone)",
    "told": (
        r"(?:(?:my |the |a |your |our )?(?:doctors?|gps?|dentists?|pharmacists?|nurses?|chemists?|midwi(?:fe|ves)"
        r"|psychiatrists?|surgeons?|hospitals?|labels?|leaflets?|packets?|boxe?s?|vets?|they|people|mum|mom))"
    ),
    "tell": (r"(?:tells?|told|says?|said|warns?|warned|advises?|advised|asks?|asked|recommends?|recommended)"),
    "whom": r"(?:(?:to )?(?:you|me|us|people|patients|everyone|someone|her|him|them|women|men) )?",
    "aux": r"(?:do|does|did|would|will|must|should|can|has|have)",
    "with": (
        r"(?:with|on|while on|while taking|when taking|when on|if {who} (?:take|takes|are on|is on|am on|use)"
        r"|after taking|after|alongside)"
    ),
    "many": (
        r"(?:(?:one|two|three|four|five|six|2|3|4|5|some|a few|several|any|a couple of|all|all of|a)"
        r"(?: of)?(?: the)? )?"
    ),
    "some": r"(?:some|certain|many|a few|lots of|other)(?: people| patients| of us)?",
    "sleepy": r"(?:drowsy|sleepy|tired|dopey|groggy)",
    "opioid": (
        r"(heroin|fentanyl|oxycodone|oxycontin|oxy|morphine|hydrocodone|codeine|dope|painkillers|percocet"
        r"|the high|a high|opioids|opiates|other opioids|other opiates)"
    ),
}

ASKED_ALOUD = recasts(
    r"""
why {aux} {told} {tell} {whom}(?:not to|to not|never to|to never|that {folk} (?:should|must|can) not) (?:drink|have a
     drink|have alcohol|drink alcohol|booze)(?: alcohol)? {with} (.+)
    = what happens if you mix \1 and alcohol
why {aux} {told} {tell} {whom}(?:not to|to not|never to|to never|that {folk} (?:should|must|can) not) (?:stop
    |quit|come off)
     (?:taking )?(.+?)(?: suddenly| abruptly| all at once| cold turkey)?
    = what happens if you stop \1 suddenly
why {aux} {told} {tell} {whom}(?:not to|to not|never to|to never|that {folk} (?:should|must|can) not) (?:take
    |have|eat|mix|use
    |combine) (.+?) {with} (.+)
    = what happens if you mix \1 and \2
why {aux} {told} {tell} {whom}(?:to avoid|to stay off|to stay away from|against|to keep away from|to cut out) (.+?)
     {with} (.+)
    = what happens if you mix \1 and \2
why {aux} (?:people|patients|anyone|someone|{folk}) (?:on|who take|who are on|taking|using) (.+?) (?:have to |need to
    |has to |supposed to |should |must )?(?:avoid|stay off|stay away from|skip|not eat|not have|not take|not drink
    |give up) (.+)
    = what happens if you mix \1 and \2
why {aux} (?:people|patients|anyone|someone|{folk}) (?:on|who take|who are on|taking|using) (.+?) (?:not|never)
     (?:eat|have|take|drink|use|touch) (.+)
    = what happens if you mix \1 and \2
why (?:is|are|should|must) (.+?) (?:be )?(?:avoided|contraindicated|forbidden|not used|not given|not allowed|a no no
    |off limits|out of bounds) {with} (.+)
    = what happens if you mix \1 and \2
why (?:is|are) (?:it )?(?:so )?(?:dangerous|bad|risky|unsafe) to (?:give|use|prescribe) (.+?) (?:to|in|for) (?:someone
    |people|patients|a patient|anyone) (?:on|taking|who takes?|who is on) (.+)
    = what happens if you mix \1 and \2
why {aux} (?:not )?(.+?) (?:not )?(?:work|do anything|help) (?:well |properly |as well |at all )?(?:in|for|on
    |with) {some}
    = why does \1 not work for some people
why {aux} (?:not )?(.+?) (?:not )?(?:work|do anything) (?:well |properly |as well |at all )?(?:in|for|on) (?:me
    |my \w+)
    = why does \1 not work for some people
(?:what|which) colou?r (?:does|do|will|can|would|might) (.+?) (?:turn|make|change|dye|stain) (?:your |the |my
    )?(?:urine|pee|wee|piss|water|tears|sweat)(?: to)?
    = what does \1 do to urine
(?:what|which) colou?r (?:is|will|does) (?:your |the |my )?(?:urine|pee|wee)(?: be| go| turn| become)? (?:on|with|when
     taking|from|if {who} takes?) (.+)
    = what does \1 do to urine
(?:name|list|give|give me|tell me|can you name|can you list|state|identify|show me)(?: me)? {many}(.+?) (used|given
    |approved|prescribed|licensed|taken|sold|available|banned|made|metaboli[sz]ed|broken down) (.+)
    = which \1 are \2 \3
(?:name|list|give|give me|tell me|can you name|can you list|state|identify|show me)(?: me)? {many}(.+?) (?:that
    |which|who)
     (.+)
    = which \1 \2
(?:what|which) (.+?) (?:is|are|gets?|can be|could be) reversed (?:by|with|using) (.+)
    = what does \2 reverse
(?:can|will|could|would|does|do|might) (?:my |the |a |your |an |her )?(?:unborn )?(?:baby|babies|newborn|newborns
    |infant|children)
     (?:get|be|become|be born|go through|have|come out) (?:hooked|addicted|dependent|withdrawals?|withdrawal symptoms
    |withdrawing)(?: to| on| from)? ?(?:it )?(?:if|when|after|because|from)? ?(?:{who}|the mother|the mum|mum
    |the mom|she|her
     mother)? ?(?:takes?|uses?|was taking|is on|am on|are on|on)? (.+?) (?:while|when|during|in) (?:{who} (?:am
    |is|are)
     )?(?:pregnant|pregnancy|the pregnancy)
    = can \1 cause neonatal withdrawal syndrome
(?:can|will|could|would|might) (?:my |the |a |your |an )?(?:unborn )?(?:baby|babies|newborn|newborns|children)
     (?:get|be|become|be born) (?:hooked|addicted|dependent|withdrawing)(?: to| on)? ?(?:if|when) (?:{who}
    |the mother|the
     mum|mum|the mom|she) (?:takes?|uses?|is on|am on|are on|took|used) (.+)
    = can \1 cause neonatal withdrawal syndrome
(?:can|could|may|should|is it (?:safe|ok|okay) for) (?:someone|people|patients|anyone|a patient|a person|{folk})
     (?:who (?:is|are) |that (?:is|are) |with an? |with )?(?:allergic to|allergy to) (.+?) (?:to )?(?:take|have
    |use|get|be
     given) (.+)
    = can you take \2 if you are allergic to \1
(?:i am|im|he is|she is|they are|patient is|my \w+ is|pt is) allergic to (.+?)[,.]? (?:can|could|may|should
    |is it (?:safe
    |ok|okay) (?:for \w+ )?to) (?:i |he |she |they |we |it )?(?:take|have|use|get|be given) (.+)
    = can you take \2 if you are allergic to \1
(?:is it )?(?:ok|okay|safe|fine) (?:for {folk} )?(?:to )?(?:have|take|use|give) (.+?) (?:if|when) (?:{who} |\w+
     )?(?:am |is |are )?allergic to (.+)
    = can you take \1 if you are allergic to \2
(?:does|do|will|can) (grapefruit|grapefruit juice|milk|dairy|alcohol|coffee|caffeine|food) (?:juice )?(?:matter|clash
    |mess|interfere|react|be a problem|make a difference) (?:with|to|for|if {who} take|on) (.+)
    = does \1 interact with \2
(?:which|what)(?: one)?(?: of them| drug| med| medicine)? (?:makes?|gets?|will make) (?:you|u|people|someone
    |me) (?:the )?
    (?:more|most) {sleepy}[,:]? (.+?) (?:or|vs) (.+)
    = which is more sedating, \1 or \2
(?:does|do|will|can) (.+?) make (?:you|u|people|someone|me) (?:more|less) {sleepy} than (.+)
    = is \1 more sedating than \2
(?:which|what) (.+?) (?:is|are) (?:the )?least likely to (.+)
    = which \1 does not \2
(?:which|what) (.+?) (?:do|does) not (?:make|cause) (?:you |u |people )?(?:gain weight|weight gain|put on weight)
    = which \1 does not cause weight gain
(?:does|do|will|can|would) (.+?) block (?:the effects? of )?{opioid}
    = does \1 block the effects of \2
(?:do|does) (.+?) kill (?:the )?(?:flu|cold|covid|influenza|common cold) ?(?:virus(?:es)?)?
    = do \1 treat viral infections
(?:what|which) birth defects? (?:does|do|can|is|are) (.+?) (?:cause|causes|linked to|associated with|known for)
    = what kind of birth defect does \1 cause
(?:what|which) (?:drug |medicine )?(?:do|does|would|can) (?:the |a )?(?:vets?|veterinarians?) (?:use|give) (?:to
     )?(?:reverse|undo|wake \w+ up from|counter) (.+?)(?: sedation)?(?: in (dogs?|cats?|horses?|animals))?
    = what reverses \1 in animals
why (?:is|are|do|does) (?:{folk} |doctors |paramedics )?(?:given? |give |use )?(.+?) (?:given |used )?(?:after|in
    |for|during)
     (?:an? )?(?:opioid |opiate |drug )?overdoses?
    = how does \1 reverse an overdose
(?:did|was|were) (.+?) used? to be legal(?: in (.+))?
    = was \1 ever legal
why (?:is|are|was|were) (.+?) (?:banned|forbidden|not allowed|not recommended|stopped|off limits) (?:for
    |in) (?:children
    |kids|under \d+s?|teens|teenagers|the under \d+s?)
    = why can children not take \1
(?:are|is) (?:there )?(?:any|some) (?:of the )?(.+?) (?:that are |which are )?(?:non|not) (addictive|sedating|drowsy)
    = which \1 are not \2
(?:can|could|does|do|will|would|might|may) (.+?) stop (?:your|the|my|a persons?|someones?) heart
    = can \1 cause cardiac arrest
(?:can|could|does|do|will|would) (.+?) (?:help|cure|fix|treat|work for|work on|get rid of|clear up
    |shorten) (?:with )?(?:my
     |a |the |your )(cold|flu|sore throat|cough|fever|headache|migraine|hangover|covid|hay fever|period pain)
    = does \1 help a \2
why (?:is|are|was|were|do|does|did) (?:people|patients|someone|{folk}|my \w+|doctors?)? ?(?:get
     |be )?(?:prescribed|given|put
     on|prescribe|give) (.+?) for (.+)
    = why is \1 used for \2
what (?:does|would|will|happens if \w+ give) (.+?) (?:do )?(?:if|when) (?:{folk} )?(?:have not (?:taken|had
    |used) (?:any
     )?|are not on |is not on |there are no |there is no |did not take |took no |no )(opioids?|opiates?|heroin
    |fentanyl)
    = does \1 work without opioids
what (?:happens|will happen|would happen|happened) to (?:your body|you|my body|the body|me|people|someone
    |somebody) (?:if
    |when|after) {who} (?:stops?|quits?|come off|comes off|stopped|go off|goes off) (?:taking |using )?(.+)
    = what happens when you stop \1
how (?:do|can|would|could) (?:i|you|u|we|they|doctors|people) (?:know|tell|see|spot)(?: if| that
    | when) (?:someone|somebody
    |a person|people|i|you|my \w+|he|she|they|patients?|a patient) (?:has|have|had|is having|gets?|got
    |is getting) (.+)
    = what are the symptoms of \1
how (?:do|can|would|could) (?:i|you|u|we|they|doctors|people) (?:know|tell|see|spot)(?: if| that
    | when) (?:someone|somebody
    |a person|people|i|you|my \w+|he|she|they) (?:is|are|am) (?:high|on|stoned|drunk|using|tripping)(?: on| off
    | from)? (.+)
    = what does \1 feel like
(?:give|show|tell)(?: me)? (?:an|one|some) examples? of (?:an? |the )?(.+)
    = name a \1
what (?:do|does|did|would) (?:they|people|you|americans|doctors|pharmacists) call (.+?) in (.+)
    = what is \1 called in \2
how long (?:does|do|will|would|until|before|till)(?: it)?(?: take)?(?: for)? (.+?) (?:to )?(?:wears? off
    |stops? working|go
    |goes away|fade|fades)(?: off)?
    = how long does \1 last
are there (?:any )?(?:non|other than) (opioid|opiate|nsaid|benzo|benzodiazepine|statin|addictive|drowsy) (.+)
    = which \2 are not \1s
what happened (?:with|to) (.+)
    = why was \1 withdrawn
(?:can|could|do|does|will) {folk} (?:od|o d|overdose|die) (?:on|from) (.+?) (?:if|when) (?:{who} )?(?:mix|mixed
    |combine|take
    |taken|combined)(?: it| them| that)? with (.+)
    = can mixing \1 and \2 cause death
(?:what|which) (?:is|was|are|were) (.+?) (?:called|known as|sold as|named) (?:as|when it is|when used as) (?:a |an
    )?(?:medicine|medication|prescription drug|prescription|drug|pharmaceutical)
    = what is the medical name of \1
(?:are|is) (?:an? |any |my )?(.+?) (?:bad|rough|hard|harsh|tough|terrible) (?:for|on) (?:your |the
     |my )?(kidneys?|liver
    |heart|stomach|bones|lungs|teeth|eyes|skin|bladder)
    = does \1 affect your \2
""",
    _WORDS,
)
