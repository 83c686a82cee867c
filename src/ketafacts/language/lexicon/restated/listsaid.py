"""Roundabout ways to tell which list of a law holds a drug, and which of two is kept more strictly; as in restatements.

What is compared comes to "in the same schedule as", "more tightly controlled than" and "less tightly controlled than".
"""

from ketafacts.language.lexicon.listing import restatements

LISTSAID_MACROS = {
    "listing": "(?:list|lists|schedule|schedules|register)",
    "listed": "(schedule \\w+|class \\w)",
    "status": "(?:classification|designation|status|label|rating|listing|categorisation|categorization|category|rank)",
    "legal": "(?:dea |us |federal |legal |american |drug |national )*",
    "only": "(?= (?:in|under|and|but|because|$))",
    "strictly": "(?:strictly|tightly|heavily|closely|severely|stringently|rigorously)",
    "kept": "(?:controlled|regulated|scheduled|restricted|policed)",
    "stern": "(?:stricter|tighter|tougher|higher|more (?:restrictive|severe|stringent|serious|strict))",
    "mild": "(?:looser|milder|lighter|lower|less (?:restrictive|severe|stringent|serious|strict|tight))",
    "beside": (
        "(?:right |just )?(?:next to|beside|together with|along with|side by side with|in the company of|on a par with)"
    ),
    "stands": "(?:is|are|sits?|falls?|ranks?|belongs?)",
    "inbritain": (
        "((?:in|under) (?:the )?(?:uk|united kingdom|britain|misuse of drugs act|uk law|british law)(?: 1971)?)"
    ),
}
_COMPARED = r"""
has/have/carries/carry/shares/share: (?<!not ){word} (?:the )?same {legal}(?:schedule|schedules|status) as(?= )
    = is in the same schedule as
have: (?:does|do) not (?:have|carry|share) (?:the )?same {legal}schedule as
    = is not in the same schedule as
shares/share: (?<!not ){word} (?:an?|its|the same|their|one) {legal}schedule with
    = is in the same schedule as
share: (?:does|do) not share (?:an?|its|the same|their) {legal}schedule with
    = is not in the same schedule as
share/have/belong/fall/sit/occupy: ^(in [^,;]+, )?(?:both )?{x} and {x} {word} (?:to |in |into |under |within )?
    (?:an?|one|the same) {legal}schedule
    = \1 \2 and \3 are in the same schedule
same: (?:are|is) in (?:the )?same {legal}(?:schedule|schedules) of (?:the )?{csa}
    = are in the same schedule in the us
both: ^both {x} and {x} (?:are|belong|sit|fall) (?:in|to|into|under) (?:the )?same {legal}schedule
    = \1 and \2 are in the same schedule
scheduled: (is|are)( not)? scheduled (?:the same as|together with|alongside|along with|just like|the same way as)
    = \1 \2 in the same schedule as
alongside: (is|are) (?:listed|placed|put|scheduled|classed|found) (?:alongside|together with) {x} in (?:the )?same
     {legal}schedule
    = \1 in the same schedule as \2
different: (?:is|are|sit|fall) (?:in|into|under) different {legal}schedules
    = are not in the same schedule
have/carry: {word} different {legal}schedules
    = are not in the same schedule
different: (?:is|are|sits|falls) in a different {legal}schedule (?:from|than|to)
    = is not in the same schedule as
different: (?:has|have|carries|carry) a different {legal}schedule (?:from|than|to)
    = is not in the same schedule as
uk/britain/kingdom/misuse/british: in the same (?:legal |drug |british |uk )*class as {x} {inbritain}
    = in the same schedule as \1 \2
uk/britain/kingdom/misuse/british: (are|is)( not)? in the same (?:legal |drug |british |uk )*class {inbritain}
    = \1 \2 in the same schedule \3
more/less: {kept} {word} {strictly} than
    = {word} tightly controlled than
more/less: {word} {strictly} {kept} than
    = {word} tightly controlled than
loosely: (?:more loosely {kept}|{kept} more loosely) than
    = less tightly controlled than
than: {stands}( not)? (?:in|to|under) an? {stern} {legal}(?:schedule|class) than
    = is \1 more tightly controlled than
than: {stands}( not)? (?:in|to|under) an? {mild} {legal}(?:schedule|class) than
    = is \1 less tightly controlled than
than: (?:has|have|carries|carry) an? {stern} {legal}(?:schedule|class|classification) than
    = is more tightly controlled than
than: (?:has|have|carries|carry) an? {mild} {legal}(?:schedule|class|classification) than
    = is less tightly controlled than
control/controls: (?:is|are|is placed|faces|face|comes|falls)( not)? (?:under )?{stern} {legal}{word} than
    = is \1 more tightly controlled than
control/controls: (?:is|are|is placed|faces|face|comes|falls)( not)? (?:under )?{mild} {legal}{word} than
    = is \1 less tightly controlled than
stricter: ^(?:us |american )?federal law is (?:stricter|tougher|harder) (?:on|with|about) {x} than (?:on|with|about)
    = in the us , \1 is more tightly controlled than
next/beside/together/along/side/company/par: {listed}(?: (?:drug|substance))?,? {beside}(?= \w)
    = \1 alongside
next/beside/together/along/side/company/par/alongside: (?:sits?|is|are|stands?|placed|listed|put) (?:{beside}|alongside)
     {x} in {listed}
    = is in \2 alongside \1
"""
_HELD = r"""
same: same {legal}schedule as {x}( in [^,;]+?)?, (?:namely |that is )?(schedule \w+)(?= )
    = same schedule as \1 \2 and is in \3
international: (?:placed |put |brought )?under international control (?:in the schedules of|under|by|in)
    (?= (?:the )?[^,;]*convention)
    = controlled under
where: ^{listed} is where (?:us law |federal law |the dea |the law |britain |uk law )?
    (?:puts |places |lists |keeps |has )?{x}(?: (?:sits?|is|are|belongs?|is found|is listed))?{only}
    = \2 is in \1
includes/contains/covers/holds/lists: ^(?:the )?(?:dea |us |federal )?{listed}(?: of the {csa})? {word} {x}{only}
    = \2 is in \1
include/contain/cover/hold/list: ^(?:the )?(?:dea |us |federal )?{listed}(?: of the {csa})? does not {word} {x}{only}
    = \2 is not in \1
among: ^among (?:the |other )*{heads} (?:in|on|under) {listed} (?:is|are) {x}{only}
    = \2 is in \1
among: ^among (?:the |other )*{listed} {heads} (?:is|are) {x}{only}
    = \2 is in \1
one: (is|are) one of the (?:(?:many|other) )?{heads} (?:listed |placed |kept )?(?:in|on|under)(?= (?:schedule|class))
    = \1 in
schedule: ^{x} (?:dea |us |american |federal )schedule is (?:schedule )?(i|ii|iii|iv|v|\d)(?= )
    = \1 is in schedule \2
schedule: ^(?:the )?(?:dea |us |american |federal )schedule (?:of|for) {x} is (?:schedule )?(i|ii|iii|iv|v|\d)(?= )
    = \1 is in schedule \2
c: (is|are)( not)? (?:an? )?c (i|ii|iii|iv|v)(?: (?:controlled )?{heads})?(?= )
    = \1 \2 schedule \3
as: ^{x} (is|are)( not)? (regulated|controlled|classed|classified|listed|scheduled|treated|regarded)
     ((?:in|under|by) [^,;]+?) as(?= (?:an? )?(?:schedule|class|controlled|category))
    = \5 , \1 \2 \3 treated as
federally: federally (?:scheduled|listed|controlled|classed) (?:as|in|under)(?= )
    = scheduled as
has/have/carries/carry/holds/bears: (?<!not )(?<!never ){word} (?:a |an |the )?{legal}{listed} {status}
    = is in \1
have/carry/hold/bear: (?:does|do) not {word} (?:a |an |the )?{legal}{listed} {status}
    = is not in \1
schedule: (?:has|have) the (?:dea |us |federal )?schedule (i|ii|iii|iv|v){only}
    = is in schedule \1
found: (?:can be|is|are) found (in|on|under)(?= (?:dea |us |federal |the )*(?:schedule|class))
    = is listed \1
classification: {listed} of (?:the )?(?:uks|british|uk|english) (?:drugs? )?classification(?: system)?
    = \1 in the uk
eyes: ^in the eyes of (?:the )?(us |american |british |uk |german |canadian )?(federal law|law|laws)
    = under \1 \2
concerned: ^as far as (?:the )?(?:us )?dea is concerned
    = in the us
concerned: ^as far as (?:the )?(us |american |british |uk |federal )(law|laws) (?:is|are) concerned
    = under \1 \2
by: ^by(?= (?:us |american )?federal law)
    = under
side: on the (british|american) side of the atlantic
    = under \1 law
"""
_CONTROLLED = r"""
subject/covered/within: (?:is|are)( not)? (?:subject to|covered by|within) (?:the )?{csa}
    = is \1 controlled in the us
comes/come/falls/fall: (?<!not ){word} under (?:the )?{csa}{only}
    = is controlled in the us
come/fall: (?:does|do) not {word} under (?:the )?{csa}{only}
    = is not controlled in the us
outside/beyond: (?:is|are|falls?|lies?|sits?|stands?|remains?) {word} (?:of )?(?:the )?
    (?:{csa}|(?:us |dea |federal )+(?:drug |controlled substances? )?schedules)
    = is not controlled in the us
applies: ^(?:the )?{csa} applies to {x}(?= )
    = \1 is controlled in the us
apply: ^(?:the )?{csa} does not apply to {x}(?= )
    = \1 is not controlled in the us
nothing: ^nothing in (?:the )?{csa} (?:covers|controls|bans|restricts|lists) {x}(?= )
    = \1 is not controlled in the us
schedule: ^no (?:us |dea |american )*(?:federal |us |dea )schedule (?:lists|includes|contains|holds|covers) {x}(?= )
    = \1 is not controlled in the us
is/are/appears/appear: (?<!not ){word} (?:on|in) (?:one of )?(?:the |any of the |any )?
    (?:us |deas |dea |federal |american |governments )+(?:list of controlled (?:substances|drugs)
    |(?:controlled substances? |drug )?{listing}|controlled substances? {listing})(?! (?:i|ii|iii|iv|v|\d) )
    = is controlled in the us
not: (?:is|are|does|do) not (?:appear )?(?:on|in) (?:one of )?(?:the |any of the |any )?
    (?:us |deas |dea |federal |american |governments )+(?:list of controlled (?:substances|drugs)
    |(?:controlled substances? |drug )?{listing}|controlled substances? {listing})(?! (?:i|ii|iii|iv|v|\d) )
    = is not controlled in the us
list: (is|are)( not)? on (?:the )?controlled substances list
    = \1 \2 controlled
has/have: (?<!not ){word} (?:an? )?(?:us |federal )*(?:dea|us|federal) schedule{only}
    = is controlled in the us
not: (?:does|do) not have (?:an? |any )?(?:us |federal )*(?:dea|us|federal) schedule{only}
    = is not controlled in the us
no: (?:has|have) no (?:us |federal )*(?:dea|us|federal) schedule{only}
    = is not controlled in the us
control/controls: (is|are)( not)? (?:placed |kept )?under (?:us |american )?(?:dea|federal) {word}
    = \1 \2 controlled in the us
free: (is|are) free (?:of|from) (?:us |american )?(?:dea|federal) (?:scheduling|controls?)
    = \1 not controlled in the us
escapes/escape/avoids/evades: {word} (?:us |american )?(?:dea|federal) (?:scheduling|controls?)
    = is not controlled in the us
"""
OF_LISTS_SAID = restatements(_COMPARED + _HELD + _CONTROLLED)
