"""What doctors, those who know and those who take do with a drug, in the plainest words for them: ``restated``.

``language.plainfolk`` puts these words for any other of their class.
"""

from ketafacts.language.lexicon.listing import restatements

FOLK_MACROS = {
    "folkoften": "(?:often |commonly |usually |sometimes |routinely |also |typically |frequently |regularly |still "
    "|now |normally |generally |occasionally |rightly |simply |all )*",
    "folkmed": "(?:drug|medicine|medication|treatment|remedy|pill|tablet|antidote|thing|injection)s?",
    "folkaim": "(for|against|to treat|to relieve|to ease|to manage|to control|to prevent|to help with)",
    "folkill": "(?:with|who have|who has|suffering from|who suffer from|living with|diagnosed with|who live with"
    "|affected by|troubled by|struggling with|in treatment for|being treated for)",
    "folks": "(?:people|patients|those|adults|users|sufferers|someone|anyone|somebody|anybody|a person|a patient"
    "|everyone)",
    # A name without what may stand behind it: "metformin by injection".
    "folkname": "((?:(?!(?:by|in|as|with|for|on|to|from|at|into|through|under|via|when|while|if|every|instead|rather"
    "|and|or|not|without|after|before) )[^ ,;]+ )*?[^ ,;]+)",
    # Some of them, whose number changes nothing.
    "folkmany": "(?:(?:many|some|several|plenty of|lots of|a lot of|a few|millions of|thousands of|countless|numerous"
    "|hundreds of thousands of|tens of millions of|tens of thousands of|a great many|a number of|other|various|so many"
    "|very many|certain) )?",
}

OF_FOLK_SAID = restatements(
    r"""
doctors: ^{folkmany}{word} (?:have|had) (?:long |always |traditionally |also |often |commonly |for (?:years|decades) )*
    (used|given|prescribed|administered|recommended) {x} {folkaim}
    = \2 is used \3
doctors: ^{folkmany}{word} (?:have|had) (?:long |always |traditionally |also |often )*treated ([^,;]+?)
     with {folkname}{end}
    = \2 is used for \1
doctors: ^(?:one|an?|another) (?:common |popular |good |useful |standard |important )?{folkmed}
     (?:that |which )?{word} {folkoften}(?:use|prescribe|give|recommend|choose|reach for|turn to) {folkaim} {x} is
     {x}{end}
    = \3 is used \1 \2
doctors: ^{x} (is|are) (not )?(?:an?|one|the|one of the|among the) (?:(?:very|most|common|useful|important|popular
    |good|standard|main|widely|used) )*{folkmed} (?:that |which )?{word} {folkoften}(?:use|prescribe|give|recommend
    |choose|reach for|turn to|rely on|offer) {folkaim} {x}{end}
    = \1 \2 \3 used \4 \5
doctors: ^{x} (is|are) (not )?what {word} {folkoften}(?:use|prescribe|give|recommend|choose|reach for|turn to|rely on
    |offer) {folkaim} {x}{end}
    = \1 \2 \3 used \4 \5
doctors: ^{folkmany}{word} {folkoften}(?:may |can |might |will )?(?:put|start|place) {folks} {folkill} {x} on
     {folkname}{end}
    = \2 is used for \1
doctors: ^{folkmany}{word} {folkoften}(?:may |can |might |will )?(?:prescribe|give|offer|recommend) {x} (?:to|for)
     {folks} {folkill} {x}{end}
    = \1 is used for \2
doctors/pharmacologists: ^(?:among|amongst|to|for) {word},? (.+?)(?= $)
    = \1
doctors/pharmacologists: ^{word} {folkoften}(consider|deem|judge|reckon|hold|find) {x} to be (an? [^;]+?)(?= $)
    = \2 is \3
doctors/pharmacologists: ^{word} {folkoften}(?:do not|never) (?:consider|deem|judge|hold) {x} to be (an? [^;]+?)(?= $)
    = \1 is not \2
doctors/pharmacologists: ^{word} {folkoften}(?:refer to|speak of|write of|know) {x} as (an? [^;]+?)(?= $)
    = \1 is \2
doctors/pharmacologists: ^{word} (?:do not|never) (?:refer to|speak of|class|regard|describe|count|list|classify) {x} as
     (an? [^;]+?)(?= $)
    = \1 is not \2
doctors/pharmacologists: ^{word} (?:will|can|would) (?:all )?tell (?:you|us|anyone)(?: that)? (.+?)(?= $)
    = \1
doctors/pharmacologists: ^{word} (?:are|were) (?:all |rightly )?taught(?: that)? (.+?)(?= $)
    = \1
doctors/pharmacologists: ^(?:ask|asking) {word},? and (?:they|he|she) (?:will|would) (?:say|tell you)
    (?: that)? (.+?)(?= $)
    = \1
doctors/pharmacologists: ^(?:in the eyes of|in the view of|in the language of|in the jargon of|as far as) {word},?
     (?:are concerned,? )?(.+?)(?= $)
    = \1
doctors/pharmacologists: ^{x} (is|are) (not )?(?:known|familiar) to {word} as (an? [^;]+?)(?= $)
    = \1 \2 \3 \4
doctors/pharmacologists: ^{x} (is|are) (not )?(?:considered|held|deemed|thought|judged|reckoned) by {word} to be
     (an? [^;]+?)(?= $)
    = \1 \2 \3 \4
doctors/pharmacologists: ^{x} (is|are) (not )?(?:regarded|seen|viewed|thought of|spoken of|counted|rated|treated) by
     {word} as (an? [^;]+?)(?= $)
    = \1 \2 \3 \4
people/patients/users/adults: ^{word} (?:who take|taking|on|using|given) {folkname} (can |may |might |could |often )?
    (?:become|get|feel|grow|turn) ([a-z]+(?: [a-z]+)?){end}
    = \1 \2 makes people \3
    = \1 \2 makes people feel \3
doctors: ^{folkmany}{word} ({folkoften})(give|offer|prescribe) (?:patients|people) {folkname} (to [^,;]+?){end}
    = doctors \1 \2 \3 \4
recreational: ^{folkmany}{word} users {folkoften}(?:may |can |might )?(?:take|use|do|snort|smoke|swallow|abuse|misuse)
     {folkname}{end}
    = people abuse \1
recreational: ^{word} users (?:do not|never) (?:take|use|do|snort|smoke|swallow|abuse|misuse) {folkname}{end}
    = people do not abuse \1
doctors: ^{folkmany}{word} {folkoften}(?:may |can |might )?(?:prescribe|give|use|administer|stock|carry)
    (?: people| patients)? {folkname}(?: to (?:(?:dying|sick|ill|seriously ill|terminally ill|injured|wounded|hospital
    |new) )?(?:people|patients|adults))?{end}
    = \1 is used in medicine
doctors: ^{word} (?:do not|never|cannot|will never|would never|no longer) (?:ever )?(?:prescribe|give|use|administer)
    (?: (?:people|patients|adults))? {folkname}(?: to (?:people|patients|adults))?{end}
    = \1 is not used in medicine
doctors: ^{folkmany}{word} {folkoften}(?:may |can |will )?(?:carry|stock|keep|dispense)
     {folkname} (to [^,;]+?){end}
    = doctors give \1 \2
doctors: ^{folkmany}{word} {folkoften}(?:may |can |will )?(?:inject|infuse) {folkname} (to [^,;]+?){end}
    = \1 is used \2 and is injected
people/patients/users/adults: ^{folkmany}{word} {folkoften}(?:may |can |might |could )?(?:take|use|need|rely on
    |are prescribed|are given|are taking|are put on|are treated with|receive|get|are on) {x} {folkaim} {x}{end}
    = \1 is used \2 \3
people/patients/users/adults: ^{folkmany}{word} {folkill} {x} {folkoften}(?:may |can |might |could )?(?:take|use
    |rely on|are prescribed|are given|are taking|are put on|are treated with|receive|get|are on|be given|be prescribed
    |be put on|be treated with|be offered|be started on) {folkname}{end}
    = \2 is used for \1
someone/anyone/somebody: ^{word} {folkill} {x} {folkoften}(?:may |can |might |could )(?:take|use|need|rely on
    |receive|get|be given|be prescribed|be put on|be treated with|be offered|be started on) {folkname}{end}
    = \2 is used for \1
people/patients/users/adults: ^{folkmany}{word} {folkoften}(?:take|use|are prescribed|are given|are on) {x}
     because (?:they|of) (?:have |suffer from |are living with )?{x}{end}
    = \1 is used for \2
people/patients/users/adults: ^{folkmany}{word} {folkill} {x} {folkoften}(?:may |can |might |could )?(swallow|inject
    |inhale) {folkname}{end}
    = \3 is used for \1 and people \2 \3
people/patients/users/adults/those/someone/anyone: ^{x} (is|are) (not )?(?:meant |intended |there )?for {folkmany}{word}
     {folkill} {x}{end}
    = \1 \2 \3 used for \4
people/patients/users/adults: ^{x} (is|are) (not )?{folkoften}(?:taken|used|swallowed|needed) by {folkmany}{word}
     (?:worldwide |every day |around the world )?{folkaim} {x}{end}
    = \1 \2 \3 used \4 \5
people/patients/users/adults: ^{x} (is|are) (not )?{folkoften}(?:taken|used|given|prescribed|offered) (?:by|to|for)
     {folkmany}{word} {folkill} {x}{end}
    = \1 \2 \3 used for \4
people/patients/users/adults: ^{folkmany}{word} (?:who (?:are|have been|were) )?(?:put|started) on {x} (can|may|might
    |could|often|sometimes|usually)
    = people who take \1 \2
people/patients/users/adults/anyone/someone: ^(an? |the )?([^,;]+?) (is|are) (?:an? )?(?:possible |common |known )?side
     effects? (?:that )?{word} (?:on|taking|who take) {x} (?:can|may|might|could) (?:notice|get|have|experience|develop
    |suffer|feel){end}
    = \4 can cause \2
"""
)
