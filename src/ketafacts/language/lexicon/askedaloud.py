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
why {aux} {told} {tell} {whom}(?:not to|to not|never to|to never|that {folk} (?:should|must|can) not) (?:drink|have
     a drink|have alcohol|drink alcohol|booze)(?: alcohol)? {with} (.+)
    = what happens if you mix \1 and alcohol
why {aux} {told} {tell} {whom}(?:not to|to not|never to|to never|that {folk} (?:should|must|can) not) (?:stop|quit
    |come off) (?:taking )?(.+?)(?: suddenly| abruptly| all at once| cold turkey)?
    = what happens if you stop \1 suddenly
why {aux} {told} {tell} {whom}(?:not to|to not|never to|to never|that {folk} (?:should|must|can) not) (?:take|have
    |eat|mix|use|combine) (.+?) {with} (.+)
    = what happens if you mix \1 and \2
why {aux} {told} {tell} {whom}(?:to avoid|to stay off|to stay away from|against|to keep away from|to cut out) (.+?)
     {with} (.+)
    = what happens if you mix \1 and \2
why {aux} (?:people|patients|anyone|someone|{folk}) (?:on|who take|who are on|taking|using) (.+?) (?:have to |need
     to|has to |supposed to |should |must )?(?:avoid|stay off|stay away from|skip|not eat|not have|not take|not
     drink|give up) (.+)
    = what happens if you mix \1 and \2
why {aux} (?:people|patients|anyone|someone|{folk}) (?:on|who take|who are on|taking|using) (.+?) (?:not|never)
     (?:eat|have|take|drink|use|touch) (.+)
    = what happens if you mix \1 and \2
why (?:is|are|should|must) (.+?) (?:be )?(?:avoided|contraindicated|forbidden|not used|not given|not allowed|a no
     no|off limits|out of bounds) {with} (.+)
    = what happens if you mix \1 and \2
why (?:is|are) (?:it )?(?:so )?(?:dangerous|bad|risky|unsafe) to (?:give|use|prescribe) (.+?) (?:to|in|for)
     (?:someone|people|patients|a patient|anyone) (?:on|taking|who takes?|who is on) (.+)
    = what happens if you mix \1 and \2
why {aux} (?:not )?(.+?) (?:not )?(?:work|do anything|help) (?:well |properly |as well |at all )?(?:in|for|on|with)
     {some}
    = why does \1 not work for some people
why {aux} (?:not )?(.+?) (?:not )?(?:work|do anything) (?:well |properly |as well |at all )?(?:in|for|on) (?:me|my
     \w+)
    = why does \1 not work for some people
(?:what|which) colou?r (?:does|do|will|can|would|might) (.+?) (?:turn|make|change|dye|stain)
     (?:your |the |my)?(?:urine|pee|wee|piss|water|tears|sweat)(?: to)?
    = what does \1 do to urine
(?:what|which) colou?r (?:is|will|does) (?:your |the |my )?(?:urine|pee|wee)(?: be| go| turn| become)? (?:on|with
    |when taking|from|if {who} takes?) (.+)
    = what does \1 do to urine
(?:name|list|give|give me|tell me|can you name|can you list|state|identify|show me)(?: me)? {many}(.+?) (used|given
    |approved|prescribed|licensed|taken|sold|available|banned|made|metaboli[sz]ed|broken down) (.+)
    = which \1 are \2 \3
(?:name|list|give|give me|tell me|can you name|can you list|state|identify|show me)(?: me)? {many}(.+?) (?:that
    |which|who) (.+)
    = which \1 \2
(?:what|which) (.+?) (?:is|are|gets?|can be|could be) reversed (?:by|with|using) (.+)
    = what does \2 reverse
(?:can|will|could|would|does|do|might) (?:my |the |a |your |an |her )?(?:unborn )?(?:baby|babies|newborn|newborns
    |infant|children) (?:get|be|become|be born|go through|have|come out) (?:hooked|addicted|dependent|withdrawals?
    |withdrawal symptoms|withdrawing)(?: to| on| from)? ?(?:it )?(?:if|when|after|because|from)? ?(?:{who}|the
     mother|the mum|mum|the mom|she|her mother)? ?(?:takes?|uses?|was taking|is on|am on|are on|on)? (.+?) (?:while
    |when|during|in) (?:{who} (?:am|is|are) )?(?:pregnant|pregnancy|the pregnancy)
    = can \1 cause neonatal withdrawal syndrome
(?:can|will|could|would|might) (?:my |the |a |your |an )?(?:unborn )?(?:baby|babies|newborn|newborns|children)
     (?:get|be|become|be born) (?:hooked|addicted|dependent|withdrawing)(?: to| on)? ?(?:if|when) (?:{who}|the
     mother|the mum|mum|the mom|she) (?:takes?|uses?|is on|am on|are on|took|used) (.+)
    = can \1 cause neonatal withdrawal syndrome
(?:can|could|may|should|is it (?:safe|ok|okay) for) (?:someone|people|patients|anyone|a patient|a person|{folk})
     (?:who (?:is|are) |that (?:is|are) |with an? |with )?(?:allergic to|allergy to) (.+?) (?:to )?(?:take|have|use
    |get|be given) (.+)
    = can you take \2 if you are allergic to \1
(?:i am|im|he is|she is|they are|patient is|my \w+ is|pt is) allergic to (.+?)[,.]? (?:can|could|may|should|is it
     (?:safe|ok|okay) (?:for \w+ )?to) (?:i |he |she |they |we |it )?(?:take|have|use|get|be given) (.+)
    = can you take \2 if you are allergic to \1
(?:is it )?(?:ok|okay|safe|fine) (?:for {folk} )?(?:to )?(?:have|take|use|give) (.+?) (?:if|when) (?:{who} |\w+
     )?(?:am |is |are )?allergic to (.+)
    = can you take \1 if you are allergic to \2
(?:does|do|will|can) (grapefruit|grapefruit juice|milk|dairy|alcohol|coffee|caffeine|food) (?:juice )?(?:matter
    |clash|mess|interfere|react|be a problem|make a difference) (?:with|to|for|if {who} take|on) (.+)
    = does \1 interact with \2
(?:which|what)(?: one)?(?: of them| drug| med| medicine)? (?:makes?|gets?|will make) (?:you|u|people|someone|me)
     (?:the )?(?:more|most) {sleepy}[,:]? (.+?) (?:or|vs) (.+)
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
    = what birth defect does \1 cause
(?:what|which) (?:drug |medicine )?(?:do|does|would|can) (?:the |a )?(?:vets?|veterinarians?) (?:use|give) (?:to
     )?(?:reverse|undo|wake \w+ up from|counter) (.+?)(?: sedation)?(?: in (dogs?|cats?|horses?|animals))?
    = what reverses \1 in animals
why (?:is|are|do|does) (?:{folk} |doctors |paramedics )?(?:given? |give |use )?(.+?) (?:given |used )?(?:after|in
    |for|during) (?:an? )?(?:opioid |opiate |drug )?overdoses?
    = how does \1 reverse an overdose
(?:did|was|were) (.+?) used? to be legal(?: in (.+))?
    = was \1 ever legal
why (?:is|are|was|were) (.+?) (?:banned|forbidden|not allowed|not recommended|stopped|off limits) (?:for|in)
     (?:children|kids|under \d+s?|teens|teenagers|the under \d+s?)
    = why can children not take \1
(?:are|is) (?:there )?(?:any|some) (?:of the )?(.+?) (?:that are |which are )?(?:non|not) (addictive|sedating|drowsy)
    = which \1 are not \2
(?:can|could|does|do|will|would|might|may) (.+?) stop (?:your|the|my|a persons?|someones?) heart
    = can \1 cause cardiac arrest
(?:can|could|does|do|will|would) (.+?) (?:help|cure|fix|treat|work for|work on|get rid of|clear up|shorten) (?:with
     )?(?:my |a |the |your )(cold|flu|sore throat|cough|fever|headache|migraine|hangover|covid|hay fever|period
     pain)
    = does \1 help a \2
why (?:is|are|was|were|do|does|did) (?:people|patients|someone|{folk}|my \w+|doctors?)? ?(?:get |be )?(?:prescribed
    |given|put on|prescribe|give) (.+?) for (.+)
    = why is \1 used for \2
what (?:does|would|will|happens if \w+ give) (.+?) (?:do )?(?:if|when) (?:{folk} )?(?:have not (?:taken|had|used)
     (?:any )?|are not on |is not on |there are no |there is no |did not take |took no |no )(opioids?|opiates?
    |heroin|fentanyl)
    = does \1 work without opioids
what (?:happens|will happen|would happen|happened) to (?:your body|you|my body|the body|me|people|someone|somebody)
     (?:if|when|after) {who} (?:stops?|quits?|come off|comes off|stopped|go off|goes off) (?:taking |using )?(.+)
    = what happens when you stop \1
how (?:do|can|would|could) (?:i|you|u|we|they|doctors|people) (?:know|tell|see|spot)(?: if| that| when) (?:someone
    |somebody|a person|people|i|you|my \w+|he|she|they|patients?|a patient) (?:has|have|had|is having|gets?|got|is
     getting) (.+)
    = what are the symptoms of \1
how (?:do|can|would|could) (?:i|you|u|we|they|doctors|people) (?:know|tell|see|spot)(?: if| that| when) (?:someone
    |somebody|a person|people|i|you|my \w+|he|she|they) (?:is|are|am) (?:high|on|stoned|drunk|using|tripping)(?: on
    | off| from)? (.+)
    = what does \1 feel like
(?:give|show|tell)(?: me)? (?:an|one|some) examples? of (?:an? |the )?(.+)
    = name a \1
what (?:do|does|did|would) (?:they|people|you|americans|doctors|pharmacists) call (.+?) in (.+)
    = what is \1 called in \2
how long (?:does|do|will|would|until|before|till)(?: it)?(?: take)?(?: for)? (.+?) (?:to )?(?:wears? off|stops?
     working|go|goes away|fade|fades)(?: off)?
    = how long does \1 last
are there (?:any )?(?:non|other than) (opioid|opiate|nsaid|benzo|benzodiazepine|statin|addictive|drowsy) (.+)
    = which \2 are not \1s
what happened (?:with|to) (.+)
    = why was \1 withdrawn
(?:can|could|do|does|will) {folk} (?:od|o d|overdose|die) (?:on|from) (.+?) (?:if|when) (?:{who} )?(?:mix|mixed
    |combine|take|taken|combined)(?: it| them| that)? with (.+)
    = can mixing \1 and \2 cause death
(?:what|which) (?:is|was|are|were) (.+?) (?:called|known as|sold as|named) (?:as|when it is|when used as)
     (?:a |an)?(?:medicine|medication|prescription drug|prescription|drug|pharmaceutical)
    = what is the medical name of \1
(?:are|is) (?:an? |any |my )?(.+?) (?:bad|rough|hard|harsh|tough|terrible) (?:for|on) (?:your |the |my )?(kidneys?
    |liver|heart|stomach|bones|lungs|teeth|eyes|skin|bladder)
    = does \1 affect your \2
(?:why|how come|for what reason|for which reason|what is the reason) (?:is|are|was|were|has|have|did|does|do|that)
     (?:they |the \w+ )?(?:take|took |pull |pulled |remove )?(.+?) (?:been |get |got |gone |go |is |are |was |now
     )*(?:off (?:of )?(?:the )?(?:market|shelves|shelf)|from the (?:market|shelves)|pulled|taken off(?: the
     (?:market|shelves))?|discontinued|recalled|taken away|no longer (?:sold|available|made|prescribed|marketed
    |around|on the market|used|on sale)|not (?:sold|available|made|prescribed|marketed|around|on the market|on
     sale) (?:anymore|any more|any longer|now|today))(?: from the (?:market|shelves))?(?: anymore| any more| any
     longer| anywhere| now| today| these days)*
    = why was \1 withdrawn
(?:why|how come|for what reason) can (?:{folk} )?(?:not|no longer) (?:{folk} )?(?:get|buy|find|be prescribed) (.+?)
     (?:anymore|any more|any longer|anywhere|these days)
    = why was \1 withdrawn
(?:why|how come) (?:can|could|should|must|may|do|does|is|are)(?: not| never)? (?:it )?(?:{folk} )?(?:not |never |to
     )?(?:eat|drink|have|take|touch) (.+?) (?:with|on|while on|while taking|when on|when taking|if {folk} are on|if
     {folk} take|alongside|together with) (.+)
    = what happens if you mix \2 and \1
(?:why|how come) (?:is|are|were|was) (?:people|patients|those|anyone|someone|somebody|{folk}) (?:who (?:take|takes
    |use|are on|is on) |on |taking |using )(.+?) (?:told|warned|advised|asked|instructed|supposed|meant) (?:to |not
     to )*(?:keep away from|stay away from|steer clear of|stay clear of|avoid|skip|stay off|keep off|give up|eat
    |have|take|drink|touch) (.+)
    = what happens if you mix \1 and \2
(?:how is it that|how come|in what ways?|why|how) (?:does|do|can|will|would|might)? ?(.+?) (?:messe?s?(?: up)?(?:
     with)?|interferes?(?: with)?|screws?(?: up)?(?: with)?|ruins?|weakens?|cancels?(?: out)?|reduces? the effect
     of|undoe?s?|kills?|stops?|makes?|cause|causes) (?:the effects? of |the effectiveness of
     )?(?:the |your |my |her )?((?:hormonal |oral )*(?:birth control|contraceptives?|contraception|contraceptive
     pills?|the (?:contraceptive |birth control )?pill)(?: pills?)?)(?: (?:to )?(?:be |become )?(?:fail|stop
     working|less (?:effective|reliable)|not work|useless|ineffective|unreliable|from working))?
    = how does \1 affect birth control
(?:what|which) (?:is|are|gets?|can be) (?:normally |usually |often |typically |generally |mainly )?(?:used|given
    |prescribed) (?:to (?:treat|manage|help with)|for|in|against) (alcohol|opioid|opiate|heroin|benzo
    |benzodiazepine|nicotine) withdrawals?(?: symptoms| syndrome)?(?: in .+| by .+)?
    = which drugs are used for \1 withdrawal
(?:how|with what|what with) (?:do|does|is|are|can|should|would) (?:{folk} |doctors |hospitals |the er |a hospital
     )?(?:treat|manage|handle|deal with|help with|ease) (.+)
    = which drugs are used for \1
how (?:is|are) (.+?) (?:treated|managed|dealt with|handled)(?: in (?:the )?(?:hospitals?|er|icu|practice))?
    = which drugs are used for \1
(?:can|could|may|should|would|will|is|are) (.+?) (?:be )?(?:ok|okay|safe|fine|alright|all right|good|bad|dangerous
    |risky|given|used|taken|allowed|suitable|recommended)(?: for| in| to| by| with)? ?(?:you |them |use |when
     )?(?:if )?(?:someone|somebody|anyone|anybody|people|patients?|a patient|a person|those|a child|{folk})?
     ?(?:who |that |with |and )?(?:is |are |am|has |have |had )?(?:an? )?(?:known |severe |serious |bad
     )?(?:allerg(?:ic|y) to) (?:an? )?(.+)
    = can you take \1 if you are allergic to \2
(?:can|could|may|should|would|will|is|are) (.+?) (?:be )?(?:ok|okay|safe|fine|alright|all right|good|bad|dangerous
    |risky|given|used|taken|allowed|suitable|recommended)(?: for| in| to| by| with) (?:(?:someone|somebody|anyone
    |anybody|people|patients?|a patient|a person|those|a child|{folk}) )?(?:who |that |with |and
     )*(?:is |are |has |have |had )?(?:an? )?(?:known |severe|serious |bad )?((?!an? )[\w-]+) allerg(?:y|ies)
    = can you take \1 if you are allergic to \2
(?:can|could|may|should|is it (?:safe|ok|okay|alright|fine) for) (?:someone|somebody|people|patients?|anyone
    |anybody|a patient|a person|{folk}) (?:who (?:has|have|had) |with |has |have )(?:an?
     )?(?:known |severe |serious |bad )?([\w-]+) allerg(?:y|ies) (?:to )?(?:take|have|use|get|be given|be on) (.+)
    = can you take \2 if you are allergic to \1
(?:what|which)(?: drugs?| medicines?| medications?| injections?| meds?| shots?)? (?:do|does|did|will|would|is|are
    |was|can) (?:an? |the |my |your )?(?:vets?|veterinarians?|veterinary \w+)?
     ?(?:usually |normally |generally |typically |mostly |most often)?(?:use|used|give|inject)(?: by (?:an? |the
     )?(?:vets?|veterinarians?))?(?: with)? (?:to (?:put|euthani[sz]e)(?: an?| the| my| your)?|for (?:the
     )?(?:putting|euthanasia of|euthani[sz]ing)(?: an?| the| my| your)?|in) ?(dogs?|cats?|horses?|pets?|animals?)?
     ?(?:down|to sleep|to death|euthanasia)?
    = what is used to put \1 down
(?:what|which)(?: drugs?| medicines?| medications?| injections?| meds?| shots?)? (?:do|does|is|are) (?:an? |the
     )?(?:vets?|veterinarians?)? ?(?:usually |normally |generally |typically )?(?:use|used|give)(?: by (?:an? |the
     )?(?:vets?|veterinarians?))? (?:for|in) (?:pet |animal |veterinary )?euthanasia(?: of animals| in animals)?
    = what is used to put animals down
(?:what|which) (.+?) (?:should|must|can|could|may|do|does|will|would|need to|have to|has to|ought to|is|are)(?: not
    | never)? (?:be |{folk} |to )?(?:not |never |to |best |be )*(?:avoid|avoided|take|taken|have|use|used|stay away
     from|skip|skipped|mix|mixed|combine|combined|given|be taken|be used|be given|contraindicated|stopped|stop
    |dangerous|unsafe|forbidden) (?:by (?:someone|somebody|anyone|people|patients|{folk}) (?:who (?:is|are)
     )?)?(?:with|while|when|if|together with|alongside|on|taking|taken with|and) ?(?:{folk} )?(?:am
    |is |are |also |already )*(?:on |taking |take |takes |a course of |using |with |given )*(.+)
    = which \1 should not be taken with \2
(?:how|after how) (?:soon|fast|quick|quickly|rapidly|long|many minutes)(?: until| before| till| does it take| after
     taking it)? (?:do|does|is|will|would|can|until|before|for)? ?(?:an? |the |a dose of )?(nasal|intranasal|oral
    |intravenous|iv|injected|sublingual|inhaled|rectal|buccal|intramuscular|im|topical|transdermal|swallowed
    |snorted|smoked) (.+?) (?:to )?(?:kick in|kicks in|start working|starts working|take effect|takes effect|work
    |works|start|set in|sets in|hit|act|acts|start to work)
    = onset of \1 \2
onset of nasal (.+)
    = onset of intranasal \1
(?:after|following) (?:an? |the |your )?(?:spray|squirt|puff|dose|injection|shot|tablet|pill) of (.+?)(?: (?:up|in
    |into|under|through) (?:the |your |an? )?(?:nose|nostril|mouth|tongue|vein|muscle|skin|arm|thigh))?,? how
     (?:soon|fast|quickly|quick|long) (?:does|do|will|would|until|before|is)? ?(?:it|they|this|that)? ?(?:take
    |start|kick|have|show|begin|work|set)? ?(?:to )?(?:effect|working|in|an effect|work)?
    = how fast does \1 work
is it (.+?) or (.+?) (?:that|which|who) (.+)
    = which \3, \1 or \2
(?:between|out of|of|among|from|comparing|given) ([^,]+?)(?:, | and | or )([^,]+?),? (?:what|which)(?: one)?(?: of
     them| of these| of the two)? (.+)
    = which \3, \1 or \2
(?:between|out of|of|among|from|comparing|given) (.+?), (.+?)(?:, and|, or| and| or|,) (.+?),? (?:what|which)(?:
     one)?(?: of them| of these)? (.+)
    = which \4, \1, \2 or \3
(?:name|list|give|give me|tell me|state|identify|show me|what are)(?: me)? (?:(?:at least |me |just |up to )*(?:one
    |two|three|four|five|six|2|3|4|5|some|a few|several|any|a couple|a couple of|the main|the most common|common
    |the common|most common))(?: of)?(?: the)? (side effects?|adverse effects?|risks|interactions|contraindications
    |uses|brand names?|street names|warnings|overdose symptoms|withdrawal symptoms|names|ingredients|metabolites)
     (?:of|for|from|to|with) (.+)
    = \1 of \2
how many (?:different |active |separate )*(?:ingredients|drugs|medicines|medications|components|actives|active
     ingredients|substances|things) (?:are|is|does|do) (?:there )?(?:in|inside|contained in)? ?(.+?)(?: contain|
     have| in it)?
    = how many ingredients are there in \1
how come (?:that )?({folk}|the \w+|doctors|they|kids|children) (can|could|should|must|may|do|are|is|will|would)
     (not|never) (.+)
    = why \2 \1 \3 \4
(?:how come|why is it that|why is it) (?:that )?({folk}|doctors|they|kids|children) (can|could|should|must|may|do
    |are|is|will|would) (.+)
    = why \2 \1 \3
(?:why|how come) (?:can|should|must|may|do)(?: not| never)? (?:{folk}|doctors|parents)(?: not| never)? (?:give|let)
     (?:have )?(.+?) to (?:an? |the |your |young |little |small )*(?:child|children|kids?|teens?|teenagers?|under
     \d+s?)
    = why should children not take \1
(?:why|how come) (?:can|should|must|may|do)(?: not| never)? (?:{folk}|doctors|parents)(?: not| never)? (?:give|let)
     (?:an? |the |your |young |little |small )*(?:child|children|kids?|teens?|teenagers?|under \d+s?) (?:have |take
     )?(.+)
    = why should children not take \1
(?:what (?:is|are)|whats|compare) the (?:elimination )?half (?:life|lives) of (.+?) (?:vs|versus|compared (?:to
    |with)|and|against) (.+)
    = which has the longest half life, \1 or \2
(?:(?:what|which) )?(drugs?|meds?|medicines?|medications?|antibiotics?|statins?|pills?|opioids?|antidepressants?
    |antipsychotics?|diuretics?|painkillers?|benzos?|stimulants?) (?:that |which )?(?:will |can |could |might
     )?(?:turns?|makes?|dyes?|colou?rs?|stains?) (?:your |the |my |ur )?(?:pee|wee|urine|piss) (?:to
     be |go |turn |an? )?(?:bright )?(\w+)(?: colou?r)?
    = which \1 cause \2 urine
(drugs?|meds?|medicines?|medications?|antibiotics?|statins?|pills?|opioids?|antidepressants?|antipsychotics?
    |diuretics?|painkillers?|benzos?|stimulants?) (?:that|which) (.+)
    = which \1 \2
(?:is|are) there (?:any|an?|much|some) (?:real |actual |big )?difference between (.+?) and (.+?)(?: in (?:what|how
    |terms) .+| at all| really)?
    = what is the difference between \1 and \2
(?:besides|apart from|other than|in addition to|aside from|as well as|along with|together with) (.+?), ?(?:what
    |which)(?: else| other)?(?: drugs?| ingredients?|medicines?| medications?)? (?:is|are|does|do) (?:there )?(?:in
    |inside|else in)? ?(.+?)(?: contain| have(?: in it)?)?
    = what is in \2 besides \1
(?:what is|whats) (?:the )?(?:mechanism|way|means) (?:by|through|in) which (.+)
    = how does \1
(?:can|could|may|should|is it (?:safe|ok|okay|fine|alright) for) (?:someone|somebody|people|patients?|anyone
    |anybody|a patient|a person) (?:who (?:has|have|had)(?: had)? |that (?:has|have|had)(?: had)? |with )(?:an? |a
     history of (?:an? )?|a previous |a past )?(.+?) (?:to )?(?:take|have|use|get|be given|be on|be prescribed)
     ([\w -]+?)(?: for (?:an? )?\w+)?
    = is \2 contraindicated in \1
what (?:happens|would happen|will happen|happened|can happen) (?:to|with) (?:an? |the |my )?(?:newborns?|baby
    |babies|infants?|new born|foetus|fetus|child|children|unborn \w+) (?:whose|if the|if a|when the|when a|after
     the|after a|of a|if|when) ?(?:mothers?|mum|mom|woman|she|{folk})? ?(?:who )?(?:takes?|took|used|uses|had|was
     on|is on|am on|are on|taking|using|was taking) (.+?)(?: (?:in|during|through|throughout|while|when)(?: the|
     her| my)? ?(?:pregnancy|pregnant))?
    = what does \1 do in pregnancy
(?:what|which) (?:(?:kind|sort|type) of )?(?:birth )?(?:defects?|malformations?|deformit(?:y|ies)) (?:is|are|does
    |do|can|will) (.+?) (?:cause|causes|caused|known for|linked to|associated with|lead to|give|produce|result in)
    = what birth defect does \1 cause
(?:what|which) (?:(?:kind|sort|type) of )?(?:birth )?(?:defects?|malformations?|deformit(?:y|ies)) (?:is|are)
     (?:caused by|linked to|linked with|associated with|due to|seen with) (.+)
    = what birth defect does \1 cause
(?:what|whats) (?:is|would be|was|can be|should be|do (?:{folk}|doctors|hospitals)) (?:given|give|used|use|the
     antidote given|the antidote)(?: as an antidote| as the antidote| by doctors)?(?: for| to)?,? ?(?:when|if|after
    |where) (?:someone|somebody|{folk}|a patient|a person|a child|a kid|the patient) (?:has |have |had )?(?:taken
    |takes?|took|swallowed|swallows?|ingested|drank|drinks?|eaten|overdoses?|overdosed)(?: too much| too many| an
     overdose of| on)? (?:of )?(?:an? )?(.+)
    = what is the antidote for \1
how many (?:hours|minutes|days) (?:does|do|will|would|can) (?:an? |one |a single )?(?:dose|tablet|pill|shot|patch
    |injection) of (.+?) (?:last|work|act|hold|keep working)(?: for)?(?: pain(?: relief)?)?
    = how long does \1 last
(?:how|by which routes?|in what ways?) (?:is|are) (.+?) (?:usually |normally |generally |typically |mostly
     )?(?:given|administered|taken|used) (?:when (?:used|given|it is used)|if used|for use) (?:as|for|in) .+
    = how is \1 given
(?:what|which) (?:electrolytes?|salts?|minerals?|blood tests?|levels?|organs?) (?:must|should|needs? to|has to|have
     to|is|are|do(?:es)?|would) (?:{folk} )?(?:need to |have to |be |to )*(?:watched|monitored|checked|measured
    |watch|monitor|check|measure|followed|kept an eye on|tested)(?: closely| regularly)? (?:on|with|for|during|in
    |while on|while taking|when taking|when on|if on|of) (?:an? |someone on |patients on |people on |somebody on
     )?(.+)
    = what must be monitored on \1
(?:why|what for|for what) (?:do|does|are|is|would) (?:an? |the |some |race )*(horses?|dogs?|cats?|cattle|cows?
    |pigs?|sheep) (?:get|given|take|need|receive|be given|on|put on|have)(?: given)? (.+)
    = what is \2 used for in \1
(?:what|which) (?:is|are) (.+?) (?:called|known as|named) (?:generically|as a generic|in generic form)
    = what is the generic name of \1
(?:can|could|may|should|is it (?:safe|ok|okay|fine|alright)(?: for \w+)? to) (?:{folk} )?(?:take|use|have) (.+?)
     (?:while|when|if|during|in) ?(?:{folk} (?:am |is |are)?)?(?:pregnant |in |the |my |her |pregnancy )*(first
    |second|third|late|last|early)(?: of)?(?: trimester| pregnancy)(?: of pregnancy)?
    = is \1 safe in \2 trimester
(?:will|would|does|do|can|could|might) (.+?) (?:show|come|pop) up as (.+?)(?: on| in)? ?(?:an? |the |my
     )?(?:drug |urine )*(?:tests?|screens?|panels?)?
    = does \1 cause a positive test for \2
(?:who|what) (?:is|was) it (?:that|who) (?:first )?(.+)
    = who \1
(?:out )?of (.+?),? (?:what|which)(?: one| ones| two| three| of them)? (?:occurs?|is found|are found|comes?
    |exists?) (?:naturally |in nature )?(?:in|from) (?:the )?(.+)
    = which of \1 is found in \2
(.+?),? (?:are|is) (?:they|these|those|both|it) (?:in|of|from|part of) the same (?:drug )?(class|family|group|kind
    |category)(?: of drugs?| of medicines?)?
    = \1. are they in the same class
(.+?) (?:rather than|instead of|and not|not) (?:lower|lowering|raise|raising|increase|increasing|decrease
    |decreasing|reduce|reducing) (?:it|them)
    = \1
(?:why|how come) (?:does|do|is it that)? ?(.+?) (?:does |do |did |has |have )?(?:nothing|no effect|not do anything
    |not do a thing|little|absolutely nothing|zero) (?:for|on|in|to) {some}
    = why does \1 not work for some people
what else is (?:there )?in (.+?) (?:besides|apart from|other than|aside from|in addition to|as well as|with) (.+)
    = what is in \1 besides \2
(?:when|what year|which year|in what year|in which year) did (.+?) (?:first )?(?:come|get|go|arrive|land|hit|reach
    |appear) (?:on to|onto|on|into|to|in|out)? ?(?:the )?(?:(us|american|uk|british|canadian|german|japanese
    |french) )?(?:markets?|shelves|pharmacies|shops|stores)
    = when was \1 introduced in \2
(?:what|which) (?:drug )?(?:class|family|group|category) (?:does|do|is|would) (.+?) (?:come|fall|sit|go|belong|fit
    |filed|listed) (?:under|in|into|to|within)
    = what class is \1
what (?:happens|would happen|can happen|will happen|could happen) (?:if|when) (?:the |your |my )?(.+?) (?:blood
     )?levels? (?:gets?|go(?:es)?|are|is|becomes?|rises?|climbs?) (?:too |very |dangerously )?(?:high|up|toxic)
    = what are the symptoms of \1 overdose
(.+?)[,.]? (?:and|so|but) {who} (?:was |were |am |is |are |would |just )*(?:wonder(?:ed|ing|s)?|curious|want(?:ed
    |s)? to know|like to know|need(?:ed|s)? to know|ask(?:ed|s)?) (what|which) (.+?) (it|they|that|this) (is|are)
    = \1. \2 \3 \5 \4
(?:why|how come) (?:can|should|must|may|do|are|is)(?: not| never)? (?:nursing|breastfeeding|breast feeding
    |lactating) (?:mums?|moms?|mothers?|women|woman|people|folk|parents?|patients?)(?: not| never)? (?:be )?(?:have
    |take|use|get|given|on) (.+)
    = why should breastfeeding mothers not take \1
(?:is it|would it be) (?:safe|ok|okay|fine|alright|all right|dangerous|bad) (?:to give|giving)
     (?:an? |my |the |your |young |small )*(?:toddlers?|child|children|kids?|son|daughter|babies|baby|infants?|\d+
     year olds?)(?: \d+ year old)? (.+)
    = can children take \1
(?:what is |whats |tell me |know |explain )?(?:the )?reasons? (?:why |that |for which |behind why )(.+?) (is|are
    |was|were|has|have|does|do|did|can) (.+)
    = why \2 \1 \3
(?:what do {folk} call|what is the name (?:of|for)|what is|whats) (?:the )?(?:condition|syndrome|thing|problem
    |withdrawal) (?:that |which )?(?:babies|newborns|infants|a baby|a newborn) (?:gets?|have|has|suffers?|are born
     with|is born with|can get) (?:when|if|whose|because|after) .*(?:opioids?|opiates?|heroin|methadone|painkillers
    |drugs)
    = what is neonatal withdrawal syndrome
is there (?:such a thing as|any such thing as) (?:an? )?(?:overdose (?:of|on|from)|overdosing on) (.+)
    = can you overdose on \1
(?:is|are) there (?:such a thing as )?(?:an? )?(.+?) overdose
    = can you overdose on \1
.*\b(?:out of|on|prescribed|given|got|gave me|gave him|gave her|taking|use|had|ran out of) ([\w-]+),? (?:is|are)
     ([\w-]+) (?:basically |pretty much |more or less |really |actually |just |exactly )*(?:the same|the same thing
    |the same drug|similar|equivalent|any different|different)
    = is \2 the same as \1
(?:why|how come) (?:do|does|did|would) (?:they|makers|manufacturers|drug companies|companies) (?:add|put|include)
     (.+?) (?:to|in|into) (.+)
    = why is \1 in \2
(?:how long|how many days) (?:do|does|must|should|would) {folk} (?:have to|need to|must|should|got to)? ?(?:be
     )?(?:off|clean from|clean off|without|free of|clear of|opioid free|off of) (.+?) (?:before|until|till) (?:they
     |{folk} )?(?:can |may |could )?(?:starting|start|taking|take|beginning|begin|getting|get|given|have|having)
     (.+)
    = how long after \1 can i take \2
(?:why|how come) (?:is|was|would) it (?:be )?(?:so |very |that )?(?:dangerous|bad|risky|unsafe|a bad idea|harmful
    |not safe|wrong) (?:to|if {folk}) (?:just |suddenly )?(?:stop|quit|come off|cut out|give up)(?: taking| using)?
     (.+?)(?: suddenly| abruptly| all at once| cold turkey| overnight| straight away)?
    = what happens if you stop \1 suddenly
(?:which|what) (?:\w+ )?(?:is|are|was|gets?) (?:nicknamed|known as|called|referred to as|slangily called|dubbed
    |also called|also known as|jokingly called) (?!the )(.+)
    = what is \1
(?:which|what) (.+?) (?:is|are) (?:the )?(?:worst|most likely|most prone|likeliest|most known|best known|known
    |notorious|famous|infamous|most notorious) (?:for|to)
     (?:cause |causing |wrecking |giving |give |make |making |produce )?(?:{folk} )?(.+)
    = which \1 cause \2
(?:what|which) (?:is|are) the (.+?) (?:for|to|of) (.+?) (?:called|known as|named)
    = what is the \1 for \2
(?:why|what for|for what reason) (?:does|do|would|is|are) (?:{folk} (?:on|taking|with) )?(.+?) (?:need|needs
    |require|requires|call for|calls for|have|has|get|gets|patients need|users need) (?:(?:regular|routine|frequent
    |constant|so many|all these|close|careful) )*(?:blood tests?|monitoring|bloods|checks?|check ups|testing
    |watching|blood work|to be monitored|to be checked)
    = why is \1 monitored
why (?:do|does|must|should|is|are) (?:they|{folk}|doctors|my doctor|the clinic) (?:have to |need to |keep
     )?(?:check|checking|test|testing|monitor|monitoring|take|taking|draw|drawing) (?:{whom})?(?:my |your |the |his
     |her |their )?(?:inr|blood|bloods|levels|liver|kidneys|white cells|white blood cells)(?: so often| regularly|
     all the time)? (?:on|with|for|when|while on|while taking|when taking|if {folk} take) (.+)
    = why is \1 monitored
(?:what is|whats|tell me) (.+?)s? (?:real|actual|proper|medical|scientific|official|true) name
    = what is \1
who (?:is|are) (?:not allowed|not supposed|forbidden|not meant|not able|advised not|told not) (?:to (?:have|take
    |use|get|be on) )?(.+)
    = who should not take \1
(?:is|are) there (?:any |a |an )?generics? (?:form of |version of |of |for )?(.+)
    = is there a generic for \1
what else (?:besides|apart from|other than|aside from|in addition to) .+? (?:is|are) (.+?) (?:used|good|given
    |prescribed|approved|taken) (?:for|to treat)
    = what is \1 used for
(?:besides|apart from|other than|aside from|in addition to) .+?,? what else (?:is|are) (.+?) (?:used|good|given
    |prescribed|approved|taken) (?:for|to treat)
    = what is \1 used for
(?:my|our|the) (?:kid|child|son|daughter|little one|toddler|boy|girl|lad)s? (?:has|have|got|is|had) .*,? (?:can
    |should|may|could) (?:i|we|you|they|he|she) (?:give|have|take|use) (?:him |her |them )?(.+)
    = can children take \1
(?:why|how come) (?:will|would|can|does|do|did|should) (?:my |the |a )?(?:doctor|gp|dentist|pharmacist|nurse
    |psychiatrist|doc|prescriber|vet|they) not (?:give|prescribe|let)(?: me| you| us| him| her)?(?: have| take)?
     (.+?) (?:with|while|when|because|on) (?:{folk} (?:am|is|are|was) (?:on|taking) |{folk} (?:take|takes)
     )?(?:my |your |the |his |her )?(.+)
    = what happens if you mix \1 and \2
how come (?:my |the |a )?(?:doctor|gp|dentist|pharmacist|nurse|psychiatrist|doc|prescriber|vet|they) (?:will|would
    |can|does|do|did) not (?:give|prescribe|let)(?: me| you| us| him| her)?(?: have| take)? (.+?) (?:with|while
    |when|because|on) (?:{folk} (?:am|is|are|was) (?:on|taking) |{folk} (?:take|takes) )?(?:my |your |the |his |her
     )?(.+)
    = what happens if you mix \1 and \2
(.+?) (?:and|with|plus) (.+?),? (?:why not|why is that bad|why is that a problem|why avoid|how bad is it|how
     dangerous is that|what is the problem|what is the risk|whats the risk)
    = what happens if you mix \1 and \2
(.+)(?<! that)(?<! it)(?<! a),? (?:any )?(?:problems?|issues?|concerns?|bad idea|red flags?)
    = \1. is that a problem
(.+)(?<! that)(?<! it)(?<! is)(?<! be)(?<! are)(?<! was),? (?:ok|okay|safe|fine|allowed)
    = \1. is that ok
(?:why|how come) (?:(?:are|is|do|does|have|has) )?(?:my |his |her |their |your )?(swollen \w+|\w+ (?:pain|cramps
    |cough|swelling|mouth|ache|loss|gain)) (?:happen )?(?:on|with|from|since|since starting|after|while on) (.+)
    = why does \2 cause \1
(?:which|what) (.+?) (?:should|must|can|do|ought) (?:people|patients|someone|those|anyone|{folk}) (?:with|who have
    |who has|suffering from) (.+?) (?:avoid|not take|not use|never take|stay away from|steer clear of|keep off|be
     careful with)
    = which \1 are contraindicated in \2
how long (?:does|do|will) (.+?) (?:stay|remain|last|hang around|linger|be) in (?:your|the|my|his|her)? ?(?:body
    |system) (?:after|once|when) (?:the last dose|stopping|{folk} (?:have |has |had )?(?:stop|stops|stopped|quit
    |come off)|last dose|you last took it|quitting|your last dose|discontinuation)(?: it| taking it)?
    = how long does \1 stay in your body
(?:what|which)(?: drugs?| medicines?| medications?| meds?)? (?:can |could |might |may )?(?:triggers?|brings? on
    |sets? off|provokes?) (?:an? )?(.+)
    = which drugs cause \1
(?:(?:name|list|give me|tell me|what are|which|what)(?: are)?) (?:(?:the|one|two|three|four|five|some|a few|several
    |any|other|other the) )*(?:drugs?|medicines?|medications?|substances?|meds) (?:that |which )?(?:works?|acts?|is
    |are|feels?|behaves?) (?:just |a lot |very |much |most )?(?:like|similar to|the same way as|close to|related
     to) (.+)
    = what drugs are similar to \1
.*\b(?:on|taking|take|takes|using|started|given|had) ([\w-]+)\b.*,? (?:could|can|might|may|would) (?:it|that|this
    |they) (?:be |have been )?(?:making me|making him|making her|giving me|giving him|giving her|causing my|causing
     his|causing her|causing|the cause of my|behind my|responsible for my) (.+)
    = can \1 cause \2
if (?:someone|somebody|{folk}|a patient|a person) (?:is|are|am|was) (?:already )?(?:on|taking|using|prescribed)
     (?:an? )?(.+?),? (?:would|is|will|could|can) it (?:be )?(safe|ok|okay|dangerous|bad|risky|fine|alright)(?: for
     \w+)? to (?:have|drink|take|use|add|mix in|get) (.+)
    = is it \2 to mix \1 and \3
in (?:the )?(?:case|event) of (?:an? )?(?:suspected |possible |probable )?(.+?) (?:overdose|poisoning),? what
     (?:should|must|is|would|can|do|has to) .*\b(?:given|give|use|used|done|do|administered)
    = what is the antidote for \1
(?:what|which) (?:one )?of the (?:common |main |usual |popular |well known |various |available )?(.+?s) (is|are|was
    |were|has|have|does|do|can|causes?) (.+)
    = which \1 \2 \3
what is it about (.+?) that makes (?:it|them) (?:so )?(?:unsafe|dangerous|risky|bad|deadly|harmful) (?:for|in|to) (.+)
    = why is \1 dangerous in \2
(?:for )?how long (?:after|since) (?:stopping|quitting|coming off|finishing|the last dose of|taking|using) (?:an?
     )?(.+?) (?:should|must|do|does|would|has to|have to|ought) (?:one|{folk}|someone|a patient) (?:have to |need
     to )?(?:wait )?(?:before|until) (?:starting|taking|beginning|using|they start|switching to|having) (?:an?
     )?(.+)
    = how long after \1 can i take \2
what makes (.+?) (?:a problem|so dangerous|dangerous|risky|a risk|such a problem|unsafe|bad|an issue) (?:for|with
    |in|to|if) (?:people|patients|someone|anyone|those|{folk})? ?(?:who (?:take|takes|use|are on|is on)|taking|on
    |using|take|are on) (.+)
    = what happens if you mix \1 and \2
(?:what|which) (?:sort|kind|type)s? of (?:side effects?|adverse effects?|problems|reactions) (?:would|do|can|should
    |might|could|will|does) (?:{folk} )?(?:expect|get|see|have|experience|face|look out for) (?:from|with|on|when
     taking) (?:high doses of )?(.+)
    = what are the side effects of \1
how (?:is|are|does|do) (.+?) (?:different|differ|unlike) (?:from|to|than) (.+?) (?:in (?:the way|how|what|terms|its
    |their)|when it comes to|as regards) .+
    = what is the difference between \1 and \2
(?:is|are) there (?:any |a |an )?(?:blood tests?|tests?|blood work|monitoring|checks?) (?:that |which )?(?:has to
     be|must be|should be|needs? to be|have to be|you need|you have to have|required|needed|done|is) ?(?:done|taken
    |had|run)? ?(?:before|when|while|for|on|during) (?:someone |somebody |{folk} )?(?:starts?|starting|takes?
    |taking|begins?|being on|are on|on)? ?(.+)
    = does \1 need blood tests
(?:what|which) (?:genes?|genetic tests?|alleles?|gene variants?|dna tests?) (?:is|are|must|should|has to|have to|do
    |does) (?:{folk} )?(?:be )?(?:tested|checked|done|needed|required|screened|test|check)(?: for)? (?:before|when
    |prior to) (?:giving|starting|prescribing|taking|using|someone starts|{folk} start) (.+)
    = what must be monitored on \1
is it possible (?:to|for \w+ to) (?:get|have|test|give) (?:a )?false positive(?: test)? for (.+?) (?:from|because
     of|after|with|on|due to) (.+)
    = does \2 give a false positive for \1
(?:do|does|can|must|should) {folk} (?:inject|swallow|snort|smoke|inhale|drink|take|get) (.+?) or (?:inject|swallow
    |snort|smoke|inhale|drink|take|get|is it) (?:it )?(?:as an? \w+|by \w+|orally|into \w+|an? \w+)?
    = how is \1 given
(?:what|which) (?:was|is) (?:the )?(?:original|first|initial|earliest) (?:use|purpose|indication|medical use) (?:of
    |for) (.+)
    = what was \1 originally used for
what became of (.+)
    = why was \1 withdrawn
(.*\b(?:on|taking|take|takes|using|started|given|had) [\w-]+\b.*,? (?:could|can|might|may|would) (?:it|that|this
    |they) (?:be |have been )?)making (?:me|him|her) (low|short|deficient) (?:in|of|on) (.+)
    = \1giving me low \3
(?:why|how come) (?:is|are|was|were|has|have) (.+?) (?:been )?(?:banned|withdrawn|not (?:sold|allowed|approved
    |available)|off the market|illegal|forbidden) in (?:some|many|several|most|a lot of|lots of|certain|so many
    |other) (?:countries|places|parts of the world|parts of europe)
    = why was \1 withdrawn
(?:why|how come) (?:is|are|was|were|should|must) (.+?) (?:be )?(?:avoided|not used|not given|not recommended|not
     safe|bad|dangerous|contraindicated|not taken|ruled out|risky|unsafe) (?:in|for|with) (?:people with |patients
     with |someone with |those with |anyone with )?(.+)
    = why is \1 contraindicated in \2
(?:which|what) (.+?) causes? (?:the )?(?:most|worst|greatest|biggest|highest) (.+)
    = which \1 cause \2
""",
    _WORDS,
)
