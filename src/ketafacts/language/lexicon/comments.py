"""How a speaker frames a claim that is the same without it: comments, who knows it, and that a drug is well known.

Composed expressions for ``lexicon.discourse``, whose macros they use: "words that it may begin with: expression", one
to a line; what is indented goes on. {word} stands for a macro.
"""

import re
from collections.abc import Mapping

from ketafacts.language.lexicon.listing import single_words

# Adverbs by which a speaker tells how a claim strikes them, or how sure they are.
COMMENTS = single_words(
    """
    surprisingly unsurprisingly interestingly amazingly astonishingly shockingly sadly unfortunately fortunately
    luckily unluckily thankfully mercifully regrettably tragically worryingly alarmingly disturbingly troublingly
    frighteningly scarily concerningly crucially importantly notably remarkably tellingly curiously oddly strangely
    weirdly funnily bizarrely ironically paradoxically incidentally understandably naturally obviously clearly
    plainly evidently undeniably undoubtedly unquestionably indisputably certainly definitely surely truly
    truthfully honestly frankly candidly bluntly seriously simply basically essentially fundamentally actually
    really literally factually technically strictly admittedly arguably accordingly consequently correspondingly
    additionally finally ultimately lastly reassuringly encouragingly helpfully conveniently annoyingly
    frustratingly disappointingly predictably famously infamously notoriously nonetheless nevertheless regardless
    granted legally medically chemically pharmacologically clinically scientifically biologically academically
    practically realistically thus hence therefore likewise similarly moreover furthermore besides equally again
    rather instead meanwhile indeed nowadays today currently presently also too still conversely coincidentally
    confusingly puzzlingly counterintuitively intriguingly unexpectedly sensibly rightly anyway anyhow assuredly
    emphatically categorically incontrovertibly patently unhappily happily fittingly aptly
    """
)
_DEGREES = "not quite rather most very perhaps somewhat more all maybe pretty"
_LEARNED = (
    "most all the your any every safety patient medical health drug addiction clinical hospital doctors nurses "
    "pharmacists experts scientists researchers pharmacologists clinicians toxicologists physicians specialists "
    "chemists vets paramedics anaesthetists anesthesiologists psychiatrists regulators textbooks guidelines "
    "studies research trials science evidence pharmacology"
)
_HEARERS = (
    "parents carers caregivers families students travellers travelers anyone anybody everyone everybody all few many "
    "most some people patients readers users not clinicians nurses doctors"
)
# Words that many entries begin with.
_FIRSTS = {"LEARNED": _LEARNED, "HEARERS": _HEARERS, "DEGREES": _DEGREES}

COMMENT_MACROS = {
    # Those who ought to know, and what they do. None of them is one person who has told the speaker.
    "learned": "(?:(?:most|all|the|your|any|every|medical|health|drug|addiction|clinical|hospital|safety|patient) )*"
    "(?:doctors?|nurses?|pharmacists?|experts?|scientists?|researchers?|pharmacologists?|clinicians?|toxicologists?"
    "|physicians?|specialists?|chemists?|vets?|veterinarians?|paramedics?|anaesthetists?|anesthesiologists?"
    "|psychiatrists?|regulators?|textbooks?|guidelines?|leaflets?|studies|research|trials|science|evidence|data"
    "|literature|professionals?|authorities|charities|lawyers?|pharmacology)",
    "tells": "(?:(?:all|also|generally|now|will|can|would|often|always|clearly|consistently|have|has|repeatedly) )*"
    "(?:say|says|said|agree|agrees|agreed|confirm|confirms|confirmed|state|states|stated|note|notes|noted|explain"
    "|explains|explained|show|shows|shown|showed|tell you|tells you|tell us|warn|warns|warned|stress|stresses|find"
    "|found|know|point out|points out|teach|teaches|advise|advises|prove|proves|demonstrate|demonstrates|indicate"
    "|indicates)",
    # What they do besides saying it, which is no more than a report.
    "affirms": "(?:(?:all|also|generally|now|will|can|would|often|always|clearly|consistently|have|has|repeatedly) )*"
    "(?:agree|agrees|agreed|confirm|confirms|confirmed|explain|explains|explained|show|shows|shown|showed|warn|warns"
    "|warned|stress|stresses|know|point out|points out|teach|teaches|prove|proves|demonstrate|demonstrates)",
    # Who may be unaware of something, or amazed at it.
    "hearers": "(?:(?:you|we|everyone|everybody|people|patients|parents|readers|users|carers|caregivers|families"
    "|students|travellers|travelers|clinicians|prescribers|doctors|nurses|most|many|few|some|all|of|us|not|lots|a"
    "|lot|plenty|the|public|folks|anyone|anybody|taking|it|who|takes|uses|using) )+",
    "heed": "(?:know|realise|realize|remember|be aware|understand|note|keep in mind|bear in mind|be told|be warned"
    "|forget|overlook|notice|appreciate|recognise|recognize|be reminded)",
    # Of "not" only what strikes one: "not truly, X does" denies it.
    "striking": "(?:un)?(?:surprisingly|expectedly|usually|reasonably|coincidentally|importantly|interestingly"
    "|remarkably|naturally|fairly|commonly|typically|shockingly|astonishingly|amazingly|curiously|oddly|strangely|ironically"
    "|incidentally|insignificantly|fortunately|luckily)",
    "degree": "(?:(?:quite|rather|most|very|perhaps|somewhat|more|all|too|maybe|pretty) )+",
    "comment": f"(?:{'|'.join(sorted(COMMENTS))})",
    # What makes nothing of a drug but that it is known, old or widely taken.
    "fame": "(?:(?:very|most|more|so|quite|rather|widely|well|commonly|much|often|frequently|long|best|better|known"
    "|used|studied|taken|loved|hyped|discussed|misunderstood|talked about|familiar|common|popular|famous"
    "|ordinary|established|notorious|important|interesting|old|older|ancient|useful|everyday|standard|trusted"
    "|remarkable|fascinating|versatile|curious|controversial|infamous|household|classic|modern|widespread) )*",
    "thing": "(?:drugs?|substances?|compounds?|molecules?|products?|names?|staple|mainstay|classic)",
    # Not those who prescribe or give it: of what is no medicine that is false (``answers.background`` judges it).
    "everybody": "(?:(?:many|most|lots of|plenty of|millions of|countless|some|a lot of|all|so many|thousands of|the"
    "|almost|nearly) )*(?:people|patients|everyone|everybody|us|of us|you|we|families|households|adults|users"
    "|millions|readers)",
    "everywhere": "(?:(?:(?:all|right) )?(?:around|over|across|throughout|in)(?: (?:much|most|all|parts|many parts)"
    " of)?(?: (?:the|our|many|most|every|all|almost every|nearly every))? (?:world|globe|country|countries|hospitals?"
    "|clinics?|surger(?:y|ies)|households?|homes?|pharmac(?:y|ies)|planet|continents?)|the world over|worldwide"
    "|globally|everywhere|daily|every day|for (?:decades|years|many years|generations|centuries|a long time|a century"
    "|half a century|over a century))",
    # Those who like or misuse a drug, of whom nothing is recorded.
    "folk": "(?:students|clubbers|athletes|soldiers|bodybuilders|programmers|coders|truckers|drivers|celebrities"
    "|teenagers|teens|youngsters|ravers|partygoers|gamers|musicians|rappers|bankers|executives|cyclists|pilots"
    "|dieters|workers|dancers|footballers|sportsmen|entrepreneurs|gymgoers|performers|shift workers|hippies|surfers)",
    "old": "(?:has|have) been (?:around|in use|with us|on the market|used|available) {everywhere}",
    "whoever": "(?:you|youve|they|theyve|people|anyone|anybody) (?:(?:ve|may|might|will|have|has) )*"
    "(?:read|hear|heard|see|saw|seen|think|thinks|believe|believes|say|says|find|tell|tells)(?: you)?",
}


def composed(text: str) -> dict[str, tuple[str, ...]]:
    """Return the expressions of a text in the form above, by each word that they may begin with."""
    found: dict[str, tuple[str, ...]] = {}
    for line in re.sub(r"\n {8,}", "", text.strip()).split("\n"):
        firsts, _, expression = line.strip().partition(": ")
        for first in _FIRSTS.get(firsts, firsts).split():
            found[first] = (*found.get(first, ()), expression)
    return found


def joined(*tables: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    """Return tables of expressions by their first words as one."""
    found: dict[str, tuple[str, ...]] = {}
    for table in tables:
        for first, said in table.items():
            found[first] = (*found.get(first, ()), *said)
    return found


COMMENTED = joined(
    {word: (f"{word}(?: (?:enough|so|speaking|put|though|yet))?",) for word in COMMENTS},
    composed("DEGREES: (?:not (?:{degree})?{striking}|{degree}{comment})(?: enough)?"),
)
# Between two pauses, behind the last one, and in front: who knows it, whatever others say, for whom it is told.
SAID_ANYWHERE = composed(
    r"""
    according: according to {learned}
    as: as {learned} {tells}(?: (?:it|us|me))?
    as: as far as (?:i|we|anyone|anybody|science) (?:can tell|knows?|is aware|am aware|are aware)
    as: as (?:some|many|most|a lot of|few) (?:(?:people|of us|of you|readers) )?(?:(?:may|might|will|already) )*
        (?:know|realise|realize|remember|recall|have heard)
    as: as (?:(?:many|most|some|countless|plenty of|lots of|so many|all too many|their|other) )?(?:patients|people|users
        |parents|families|doctors|nurses|clinicians|travellers|readers) (?:(?:have|will|can|could|often|soon) )*(?:found
        |find|discover|discovered|learn|learned|learnt|attest|testify|report|reported|notice|noticed|tell you)(?: out)?
    for: for (?:sure|certain|real|your information|the avoidance of doubt|what its worth)
    no: no matter what {whoever}(?: {where})?
    no: no (?:question|doubt|ifs or buts|two ways about it|mistake)(?: about (?:it|that))?
    regardless whatever: (?:regardless of what|whatever) {whoever}(?: {where})?
    make: make no (?:mistake|bones)(?: about (?:it|that))?
    without: without (?:a |any )?(?:doubt|question)
    truth fact: (?:truth be told|fact is)
    if: if (?:you ask me|you (?:did not|didnt) know|you must know|truth be told|i may say so)
    in: in case (?:you|anyone|anybody) (?:did not know|didnt know|(?:was|were|is|are) wondering|wondered|forgot
        |missed it|asks|cares)
    in: in (?:fact|truth|reality|actual fact|point of fact|plain terms|plain words|plain english|simple terms
        |medical terms|short|brief|essence|a word|general terms)
    contrary despite notwithstanding whatever regardless: (?:contrary to|despite|notwithstanding|regardless of
        |whatever) (?:all )?(?:(?:its|the|their|that|any|some|popular|online|internet|common) )?(?:[a-z]+ )?
        (?:reputations?|rumou?rs?|hype|headlines?|image|myths?|stories|gossip|name|nickname|chatter|scare stories
        |publicity|belief|claims|talk|fears?|brand)
    just: just (?:so you know|to (?:be clear|clarify|clear (?:that|this|things) up|confirm|remind you|add))
    """
)
# Between two pauses or behind the last one alone.
SAID_IN_PASSING = composed(
    r"""
    i we you: (?:i|we|you) (?:think|believe|guess|suppose|reckon|know|promise|assure you|gather)
    i im we: (?:(?:i|we) (?:am|are) |im |were )(?:told|sure|certain|afraid|glad to say|happy to say)
    LEARNED: {learned} {tells}
    or: or so {learned} {tells}
    so: so (?:{learned} {tells}|it turns out)
    simple plain: (?:simple as that|plain and simple|plain as day)
    that this thats: (?:that|this|that much|this much)(?: is|s) (?:for sure|for certain|certain|clear|a fact|the truth
        |true|not in doubt)
    thats: thats (?:for sure|for certain|certain|clear|a fact|the truth|true)
    though however right yes indeed too: (?:though|however|right|yes|indeed|too)
    which something a: (?:which|something|a fact) (?:that )?(?:surprises?|amazes?|shocks?|puzzles?|confuses?|escapes?)
        (?: (?:many|most|modern|young|older|people|patients|readers|visitors|us|students|them|a lot of|lots of|of))+
    which something a: (?:which|something|a fact) (?:that )?{hearers}(?:(?:do not|dont|did not|may not|might not
        |still do not|often|sometimes|always|tend to|never|should|ought to|must|need to) )?{heed}
    which: which (?:is|remains) (?:worth (?:remembering|knowing|noting)|a fact|no secret|well known|common knowledge
        |often forgotten|often overlooked|not widely known)
    and but: (?:and|but) (?:that is|thats|this is|it is) (?:a fact|that|the truth|final|no secret|well established
        |beyond doubt|all|the end of it|the end of the story)
    and but not: (?:and|but|not that) (?:many|few|most|not many|hardly any|too few|all|some)
        (?: (?:people|doctors|patients|nurses|experts|of them|of us))?(?: do not| dont)? (?:know|realise|realize
        |remember|notice|care)(?: (?:it|this|that|so))?
    and: and (?:always|it always) (?:has|have) been
    a an the one: (?:a|an|the|one of (?:the|our|todays|medicines)) {fame}{thing}(?:(?: (?:that|which))?
        (?: {everybody}(?: (?:well|all|often|already|still))* (?:takes?|uses?|knows?|know well|know about|has heard of
        |have heard of|keeps? at home|relies on|rely on)| {old}
        | (?:is|are) (?:(?:now|still|often) )*(?:used|taken|known|found|available) {everywhere}
        | in (?:the world|use|history|medicine|modern medicine)))?(?: well| {everywhere})?
    which that: (?:which|that) {old}
    which that: (?:which|that) {everybody} (?:(?:well|all|often|already|still|will|may) )*(?:takes?|uses?|knows?
        |knows? of|knows? about|has heard of|have heard of|keeps? at home)(?: {everywhere})?
    which that: (?:which|that) (?:is|are) (?:(?:now|still|often|widely) )*(?:used|taken|known)
        (?: by {everybody}(?: {everywhere})?| {everywhere})
    used taken known widely loved familiar: (?:(?:widely|well|commonly|often) )?(?:used|taken|known
        |loved|familiar)(?: (?:by|to) {everybody})?(?: {everywhere})?
    whatever: whatever (?:its|the|their) (?:brands?|names?|brand name|maker|form|price|reputation)
    beloved adored loved prized favoured favored cherished fashionable popular trendy ubiquitous coveted hyped: (?:
        beloved|adored|loved|prized|favoured|favored|cherished|fashionable|popular|trendy|ubiquitous|coveted
        |hyped) (?:of|by|with|among|amongst|in|on|at|across) (?!the treatment|treating)[a-z ]+
    a the long now once: (?:(?:a|the|long|now|once) )+(?:perennial |firm |big |great |household |cult )?
        (?:favourite|favorite|darling|staple|fixture|mainstay) (?:of|with|among|in|on|at) (?!the treatment)[a-z ]+
    widely commonly often much sometimes frequently heavily: (?:widely|commonly|often|much|sometimes|frequently
        |heavily) (?:used|taken|misused|abused|swapped|shared|talked about|discussed)(?: (?:by
        |among) (?:[a-z]+ )*{folk}
        | (?:in|at) (?:[a-z]+ )*(?:circles|schools|colleges|universities|offices|clubs|prisons|gyms|festivals))
    """
)
# In front, up to a comma, a colon or a dash.
SAID_FIRST = composed(
    r"""
    thing fact: (?:thing|fact) is
    heres: heres (?:the thing|a fact|the truth|the deal|something to remember)
    here: here is (?:the thing|a fact|the truth|the deal|something to remember)
    know remember note understand: (?:know|remember|note|understand) (?:this|that|well|one thing)
    one: one thing is (?:certain|sure|clear|for sure)
    worth well: (?:well )?worth (?:knowing|noting|remembering|repeating|saying)(?: again)?
    be: be (?:warned|aware|clear)
    til fyi btw spoiler newsflash news: (?:til|fyi|btw|spoiler(?: alert)?|newsflash|news flash)
    pro real sad weird odd little: (?:pro tip|(?:sad|weird|odd|little|little known) (?:fact|truth)|real talk)
    dont do never: (?:dont|do not|never) forget(?: this)?
    for: for (?:those|anyone|anybody|people|everyone) (?:who (?:(?:do not|dont|did not|may not|might not|are not|is not
        |are|is) )?(?:know|wondering|aware|sure|unaware|unfamiliar with it|new to it|asking|have not heard|forgot)
        |wondering|asking|unaware|unfamiliar with it|new to it|not in the know)
    for: for (?:this|that|which|one|the same) reason
    what whats: whats? (?:s )?(?:more|worse|interesting)
    on: on (?:top of (?:that|this)|the other hand|the contrary|reflection|a (?:related|practical|positive|sadder
        |different) note)
    by: by (?:the same token|contrast|definition|comparison)
    ok okay well so right yes yep yeah sure nope hey guys folks: (?:ok|okay|well|so|right|yes|yep|yeah|sure|nope|hey
        |guys|folks)(?: (?:so|guys|everyone|folks|all|then))?
    tl: tl dr
    true fair: (?:true|fair) enough
    when: when all is said and done
    """
)
# In front of a clause, without a comma.
SAID_OF_CLAUSES = composed(
    r"""
    LEARNED: {learned} {affirms}(?: (?:you|us|me|patients))? that
    the studies research evidence science textbooks: (?:the )?(?:studies|research|evidence|science|data|textbooks)
        {tells}(?: that)?
    among: among {learned} it is (?:(?:well|widely|generally) )?(?:known|agreed|accepted) that
    i we: (?:i|we) (?:can|must|should|have to|want to|would like to) (?:tell|assure|promise|remind|warn|inform|confirm
        |add|say|stress)(?: you)?(?: that)?
    i we: (?:i|we) (?:(?:do|really|firmly|honestly|still) )*(?:think|believe|know|reckon|guess|suppose|gather
        |understand)(?: for (?:a fact|sure|certain))?(?: that)?
    im i we: (?:im|(?:i|we) (?:am|are)) (?:(?:pretty|quite|fairly|very|absolutely|almost|completely) )?(?:sure|certain
        |confident|convinced|positive|aware)(?: that)?
    what: what {hearers}(?:(?:do not|dont|often|always|tend to|should|must|need to|ought to|may not|might not
        |never) )?{heed} is(?: that)?
    HEARERS: {hearers}(?:(?:should|ought to|must|need to|needs to|often|always|tend to|do not|dont|may not|might not
        |never|still|will|would) )?{heed} that
    did: did (?:you|anyone|anybody) (?:ever )?know that
    it: it (?:has|is) (?:(?:also|long|now|always|since|often|repeatedly|been|well|widely) )*(?:known|shown|found
        |established|clear|obvious|apparent|evident|true|a fact|no secret|undeniable|indisputable|certain
        |undisputed) that
    it turns: (?:it )?turns out(?: that)?
    til fyi psa ok okay: (?:til|fyi|psa|ok so|okay so)(?: that)?
    that this which thats: (?:that is|thats|this is|which is)(?: also| exactly| partly)? why
    that this which: (?:that|this|which) means(?: that)?
    you: you (?:(?:will|would|might|may) )?(?:(?:probably|already|surely|all) )*(?:know|knew|guessed|find|notice) that
    you: you (?:ll|will|would|might|may) (?:be )?(?:surprised|interested|shocked|amazed|glad|sad) to (?:learn|hear
        |know|find)(?: out)? that
    thing: thing is(?: that)?
    """
)
