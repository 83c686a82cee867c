"""Statements by a verb whose object stands in its middle, by the effect of a drug, or by those who take it.

The same form as ``statements.STATEMENTS``: pattern -> (subject slot, predicate, object or slot, detail).
"""

from ketafacts.language.lexicon.words import PEOPLE

_MAINLY = "(mainly|chiefly|largely|mostly|primarily|principally|directly|entirely|ultimately|thought|believed|to|be)"
_KIND = (
    "(own|main|chief|whole|painkilling|sedative|calming|psychedelic|hallucinogenic|therapeutic|stimulant|pain_relieving|"
    "antidepressant|anaesthetic|anesthetic|pain|analgesic|euphoric|dissociative|psychoactive|sedating|relaxing|clinical)"
)
_EFFECT = (
    "effect|effects|action|actions|activity|benefit|benefits|power|trip|high|buzz|kick|rush|efficacy|relief|usefulness|"
    "potency|mechanism|pain_relief|anaesthesia|euphoria"
)
_COMES = (
    "come|comes|stem|stems|arise|arises|result|results|flow|flows|spring|springs|derive|derives|depend|depends|rest|"
    "rests|hinge|hinges|rely|relies|due|owing|down|mediated|produced|caused|explained|driven|brought|attributed|"
    "attributable|traced|exerted|achieved|mediate|produce|cause|explain|drive|bring|attribute|trace|exert|achieve|"
    "because_of|due_to|down_to|thanks_to|owed|owe|operate|operates|work|works|run|runs|go|goes|put|be"
)
_FROM = "(from|on|to|by|through|via|of|upon|about|with|down)"
_DOING = {
    "by block": (
        "blocking|block|blockade|inhibiting|inhibit|inhibition|antagonism|antagonizing|antagonising|shutting|switching_off|"
        "jamming|plugging|silencing|plug|jam|silence"
    ),
    "by activate": (
        "activating|activate|activation|stimulating|stimulate|stimulation|agonism|exciting|excite|switching_on|enhancing|"
        "enhance|boosting|boost|enhancement"
    ),
    "by bind": "binding|bind|attaching|attach|latching|latch|locking|lock",
    "by act": "acting|act|action|actions|its|their|effect|effects|activity|working|work",
}
_LIKELY = "(far|much|more|a_lot|a|lot|considerably|even)"
_TAKEN = "people|users|patients|you|someone|takers|adults|those|many|some|others"
_GET = (
    "develop|build|form|acquire|get|have|suffer|experience|feel|report|notice|go|become|complain|show|face|risk|pick|"
    "undergo|end|wind|come|break|run"
)
_OFF = "to|on|for|from|with|after|off|under|during|taking|using|while|when|following|thanks_to|because_of"
_HOLD = (
    "have|hold|carry|enjoy|win|won|gain|gained|get|got|receive|received|earn|earned|boast|possess|secure|secured|obtain|"
    "obtained"
)
_APPROVAL = "approval|licence|license|authorisation|authorization|clearance|go_ahead|green_light|nod"
_TREATING = "(treating|treat|managing|manage|relieving|relieve|treatment|management|use|using|preventing|prevent)"
_AGENCIES = (
    ("fda|us|american", "US"),
    ("eu|ema|european", "EU"),
    ("uk|mhra|british", "GB"),
    ("(regulatory|official|full|formal)", ""),
)

WORDINGS = {
    # by what means
    **{
        f"{{d}} {_KIND} {_EFFECT} (be) {_MAINLY} {_COMES} {_MAINLY} {_FROM} {doing} (off|on|of|at|to|upon) {{t}}": (
            "d",
            "acts-on",
            "t",
            means,
        )
        for means, doing in _DOING.items()
    },
    **{
        f"{_KIND} {_EFFECT} of|from {{d}} (be) {_MAINLY} {_COMES} {_MAINLY} {_FROM} {doing} "
        f"(off|on|of|at|to|upon) {{t}}": (
            "d",
            "acts-on",
            "t",
            means,
        )
        for means, doing in _DOING.items()
    },
    f"{{d}} {_KIND} {_EFFECT} (be) {_MAINLY} {_COMES} {_MAINLY} {_FROM} {{t}}": ("d", "acts-on", "t", "by act"),
    f"{_KIND} {_EFFECT} of|from {{d}} (be) {_MAINLY} {_COMES} {_MAINLY} {_FROM} {{t}}": ("d", "acts-on", "t", "by act"),
    f"{{t}} be|remain key|central|essential|crucial|vital|critical|fundamental to {{d}} {_KIND} {_EFFECT}": (
        "d",
        "acts-on",
        "t",
        "mainly",
    ),
    f"{{t}} be responsible for (most) (of) {{d}} {_KIND} {_EFFECT}": ("d", "acts-on", "t", "mainly"),
    "{d} stop|stops|keep|keeps|prevent|prevents {t} (from) (being) "
    "working|work|firing|fire|opening|open|responding|activated|activate|stimulated|stimulate|doing|shut|closed": (
        "d",
        "acts-on",
        "t",
        "block",
    ),
    "{d} put|puts {t} to_sleep|out_of_action": ("d", "acts-on", "t", "block"),
    "{d} put|puts {t} out of action|use": ("d", "acts-on", "t", "block"),
    "{d} shut|shuts|switch|switches|turn|turns {t} off|down": ("d", "acts-on", "t", "block"),
    "{d} switch|switches|turn|turns {t} on": ("d", "acts-on", "t", "activate"),
    # what it does
    f"{{d}} make|makes {{e}} {_LIKELY} likely|likelier|probable|common": ("d", "causes", "e", ""),
    "{d} bring|brings|set|sets {e} on|off|about": ("d", "causes", "e", ""),
    "{d} bring|brings|carry|carries {e} with|along (it|them|its)": ("d", "causes", "e", ""),
    "{d} bring|brings|leave|leaves {e} in (its|their) wake": ("d", "causes", "e", ""),
    "{d} have|has {e} as (a|an|one) (known|common|possible|side|main|of|its) (side|adverse) "
    "(effect|effects|risk|drawback)": (
        "d",
        "causes",
        "e",
        "",
    ),
    "{d} list|lists|count|counts|number|numbers {e} among (its|their) (side|adverse) effect|effects|risks|reactions": (
        "d",
        "causes",
        "e",
        "",
    ),
    "with {d} come|comes {e}": ("d", "causes", "e", ""),
    "{d} and {e} go hand in hand": ("d", "causes", "e", ""),
    "{e} go|goes|come|comes (hand) (in) (hand) with {d} (use)": ("d", "causes", "e", ""),
    "{e} be|can_be (often) blamed|blame|pinned|pin|laid|put (down) (at) (the) (door) on|to|of {d}": (
        "d",
        "causes",
        "e",
        "",
    ),
    "{e} be down_to|due_to|because_of|attributable_to|owing_to {d}": ("d", "causes", "e", ""),
    "{e} be (possible|real|known|common|frequent) "
    "result|consequence|outcome|upshot|price|downside|drawback|feature|part"
    "of|with|from (taking|using|parcel) {d}": ("d", "causes", "e", ""),
    "{e} come|comes from {d}": ("d", "causes", "e", ""),
    "{e} be (often|commonly) brought|bring|set|touched (on|off|about) by {d}": ("d", "causes", "e", ""),
    # what it is good for
    "{d} keep|keeps|hold|holds {c} at|in|under bay|check|control": ("d", "used-for", "c", "used"),
    "{d} bring|brings|get|gets {c} under control": ("d", "used-for", "c", "used"),
    "{d} bring|brings {c} down": ("d", "used-for", "c", "used"),
    "{d} make|makes {c} better|easier|bearable|milder|manageable (to) (live|bear|cope) (with)": (
        "d",
        "relieves",
        "c",
        "",
    ),
    "{d} make|makes {c} worse": ("d", "relieves", "c", "denied"),
    # those who take it
    f"{_TAKEN} (of|us) {_GET} (up|through|of|down|out|into) (with|in) {{e}} {_OFF} (being|taking|using|on) {{d}}": (
        "d",
        "causes",
        "e",
        "",
    ),
    f"{PEOPLE} crave|hanker|yearn (for) {{d}}": ("d", "causes", "psychological-dependence", ""),
    "{d} be craved|crave": ("d", "causes", "psychological-dependence", ""),
    "tolerance to {d} build|builds|develop|develops|set|sets|grow|grows (up|in)": ("d", "causes", "tolerance", ""),
    # approval
    **{
        f"{{d}} (have) {_HOLD} {agency} (marketing) {_APPROVAL} {tail}".replace("  ", " "): (
            "d",
            predicate,
            what,
            detail,
        )
        for agency, place in _AGENCIES
        for tail, predicate, what, detail in (
            (f"for|to {_TREATING} (of) {{c}}", "used-for", "c", f"approved {place}".strip()),
            (
                f"as (a|an|treatment|therapy|medicine|for) {_TREATING} (of) {{c}}",
                "used-for",
                "c",
                f"approved {place}".strip(),
            ),
        )
    },
    "{d} be made|make in {number}": ("d", "happened", "number", "synthesised"),
}
