"""Statements by a verb whose object stands in its middle, by the effect of a drug, or by those who take it.

The same form as ``statements.STATEMENTS``: pattern -> (subject slot, predicate, object or slot, detail).
"""

from ketafacts.language.lexicon.words import PEOPLE

_MAINLY = "(mainly|chiefly|largely|mostly|primarily|principally|directly|entirely|ultimately|thought|believed|to|be)"
_KIND = (
    "(own|main|chief|whole|painkilling|sedative|calming|psychedelic|hallucinogenic|therapeutic|stimulant|"
    "pain_relieving|"
    "antidepressant|anaesthetic|anesthetic|pain|analgesic|euphoric|dissociative|psychoactive|sedating|"
    "relaxing|clinical)"
)
_EFFECT = (
    "effect|effects|action|actions|activity|benefit|benefits|power|trip|high|buzz|kick|rush|efficacy|relief|usefulness|"
    "potency|mechanism|pain_relief|anaesthesia|euphoria|antidepressant_effect|antidepressant_effects|analgesic_effect|"
    "analgesic_effects|painkilling_effect|painkilling_effects|sedative_effect|sedative_effects|calming_effect|"
    "rapid_antidepressant_effect|general_anaesthesia"
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
        "blocking|block|blockade|inhibiting|inhibit|inhibition|antagonism|antagonizing|antagonising|"
        "shutting|switching_off|"
        "jamming|plugging|silencing|plug|jam|silence"
    ),
    "by activate": (
        "activating|activate|activation|stimulating|stimulate|stimulation|agonism|exciting|excite|"
        "switching_on|enhancing|"
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
    "have|hold|carry|enjoy|win|won|gain|gained|get|got|receive|received|earn|earned|boast|possess|secure|"
    "secured|obtain|"
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
_MESSENGERS = {
    "serotonin": "serotonin-transporter",
    "dopamine": "dopamine-transporter",
    "norepinephrine|noradrenaline": "norepinephrine-transporter",
}
_ANYBODY = "(people|smokers|patients|you|someone|users|drinkers|those|addicts|them|adults|some|many)"
_SAVE = (
    "save|saves|revive|revives|rouse|rouses|wake|wakes|bring|brings|rescue|rescues|help|helps|resuscitate|resuscitates|"
    "awaken|awakens|pull|pulls|treat|treats|get|gets|snap|snaps"
)
_VICTIM = "people|someone|somebody|patients|anyone|person|users|victims|those|them|him|her|you"

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
    **{
        f"{{d}} produce|exert|have|get|create|cause|bring|deliver|achieve|owe (about) {_KIND} {_EFFECT} {_MAINLY} "
        f"by|through|via|to|from (way|means) (of) {doing} (off|on|of|at|to|upon) {{t}}": ("d", "acts-on", "t", means)
        for means, doing in _DOING.items()
    },
    f"{{d}} produce|exert|have|get|create|cause|bring|deliver|achieve|owe (about) {_KIND} {_EFFECT} {_MAINLY} "
    "by|through|via|to|from (way|means) (of) {t}": ("d", "acts-on", "t", "by act"),
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
    "result|consequence|outcome|upshot|price|downside|drawback|feature|part "
    "of|with|from (taking|using|parcel) {d}": ("d", "causes", "e", ""),
    "{e} come|comes from {d}": ("d", "causes", "e", ""),
    "{e} be (often|commonly) brought|bring|set|touched (on|off|about) by {d}": ("d", "causes", "e", ""),
    "{e} be one_of_the|one_of|among (most) {f} "
    "complaint|complaints|problem|problems|symptom|symptoms|troubles|grumbles "
    "of|with|from|after|on|under|in|for (taking|people|users|patients) {d}": ("d", "causes", "e", ""),
    "{e} be {f} complaint|problem|symptom|grumble of|with|from|after|on|under|in|for "
    "(taking|people|users|patients) {d}": (
        "d",
        "causes",
        "e",
        "",
    ),
    # what it is good for
    "{d} keep|keeps|hold|holds {c} at|in|under bay|check|control": ("d", "used-for", "c", "used"),
    "{d} keep|keeps|hold|holds {e} at|in|under bay|check|control": ("d", "relieves", "e", ""),
    "{d} bring|brings|get|gets {c} under control": ("d", "used-for", "c", "used"),
    "{d} bring|brings {c} down": ("d", "used-for", "c", "used"),
    "{d} make|makes {c} better|easier|bearable|milder|manageable (to) (live|bear|cope) (with)": (
        "d",
        "relieves",
        "c",
        "",
    ),
    "{d} make|makes {c} worse": ("d", "worsens", "c", ""),
    "{d} worsen|worsens|aggravate|aggravates|exacerbate|exacerbates {c}": ("d", "worsens", "c", ""),
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
        f"{{d}} (have) {_HOLD} {agency} (marketing) {_APPROVAL}": ("d", "approved", place, "alone")
        for agency, place in _AGENCIES
        if place
    },
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
    # what keeps a messenger of the brain where it acts
    **{
        f"{{d}} {verb} {messenger} (from) (being|getting) {gone} (back) (up|into|in|again|by|too|quickly) "
        f"(the|nerve|cells|neurons)": (
            "d",
            "acts-on",
            transporter,
            "block",
        )
        for messenger, transporter in _MESSENGERS.items()
        for verb, gone in (
            (
                "stop|stops|keep|keeps|prevent|prevents|block|slow|slows",
                (
                    "taken|take|reabsorbed|pumped|absorbed|recycled|mopped|cleared|reabsorption|reuptake|pump|"
                    "absorb|recycle|clear"
                ),
            ),
        )
    },
    **{
        f"{{d}} leave|leaves|make|makes|keep|keeps (more|extra) {messenger} (available|around|active) "
        f"(longer|for) in|between "
        "brain|synapse|synapses|neurons|cells (for) (longer)": ("d", "acts-on", transporter, "block")
        for messenger, transporter in _MESSENGERS.items()
    },
    # what an infection is of
    **{
        f"{{d}} kill|kills|destroy|destroys|attack|attacks|fight|fights|stop|stops|work|works "
        f"(off|on|against|the|growth|of) "
        f"{germs} (from) (growing|grow|multiplying)": ("d", "used-for", infection, "used")
        for germs, infection in (
            ("bacteria|germs", "bacterial-infection"),
            ("viruses|virus", "viral-infection"),
            ("fungi|fungus|moulds|yeasts", "fungal-infection"),
        )
    },
    # what somebody is helped to give up
    **{
        f"{{d}} help|helps|aid|aids {_ANYBODY} (to|who|want|trying|in) "
        f"stop|stopping|quit|quitting|give|giving|kick|kicking "
        f"(up|off) {habit}": ("d", "used-for", condition, "used")
        for habit, condition in (
            ("smoking|cigarettes|tobacco|smoke|nicotine", "smoking-cessation"),
            ("drinking|alcohol|booze|drink", "alcohol-use-disorder"),
        )
    },
    f"{{d}} help|helps {_ANYBODY} (to) come|get|wean|withdraw|stay|keep (themselves|clean) off|from|of "
    f"opioids|heroin|opiates": (
        "d",
        "used-for",
        "opioid-use-disorder",
        "used",
    ),
    # who is brought back
    f"{{d2}} {_SAVE} (up|back|round|around|to|from|life|the|of|when|they|somebody) {{o}}": (
        "o",
        "reversed-by",
        "d2",
        "",
    ),
    f"{{d2}} {_SAVE} {_VICTIM} (up|back|round|around|to|from|life|out|of|when|who|that) (they|a|an|the) {{o}}": (
        "o",
        "reversed-by",
        "d2",
        "",
    ),
    "{d2} knock|knocks|elbow|elbows|push|pushes|kick|kicks|bump|bumps|shove|shoves|displace|displaces|throw|boot|boots|"
    "muscle|muscles|nudge|nudges|drive|drives|force|forces {d} off|out|aside|away (of|from) (their|its|the) "
    "(receptor|receptors)": (
        "d",
        "reversed-by",
        "d2",
        "",
    ),
    # two at once
    "{d} on_top_of|alongside|along_with|atop|plus|with {d2} (can) {e}": ("d", "interaction-causes", "e", "d2"),
    "{d} on top of {d2} (can) {e}": ("d", "interaction-causes", "e", "d2"),
    "{d} on top of {d2} (can) (cause|lead|result) (to|in) {e}": ("d", "interaction-causes", "e", "d2"),
    "{d} wash|washed down with {d2} (can) (cause|lead|result) (to|in) {e}": ("d", "interaction-causes", "e", "d2"),
    # vets
    "{d} be use (by) (vets|veterinarians|zoos|zookeepers) to "
    "knock|put|bring|dart|tranquillise|tranquilize|tranquilise|sedate|"
    "calm (out|down|under|to) (sleep) {species}": ("d", "in-animals", "species", "animals"),
    "vets|veterinarians|zoos|zookeepers|farmers use|uses {d} to "
    "knock|put|bring|dart|tranquillise|tranquilize|tranquilise|calm "
    "(out|down|under|to) (sleep) {species}": ("d", "in-animals", "species", "animals"),
    # drug tests
    "{d} slip|slips|get|gets|go|goes past|by|through {test}": ("d", "missed-by", "test", ""),
    "{test} overlook|overlooks|do_not_notice|ignore|ignores|pass|passes (over|by) {d}": ("d", "missed-by", "test", ""),
    "{test} "
    "spot|spots|reveal|reveals|flag|flags|register|registers|notice|notices|recognise|recognises|sense (up) "
    "{d}": (
        "d",
        "detected-by",
        "test",
        "",
    ),
    "{d} trip|trips|trigger|triggers|light|lights|turn|turns|ping|pings (up|off) {test} (positive)": (
        "d",
        "detected-by",
        "test",
        "",
    ),
}
