"""What street drugs are cut with: "levamisole is an adulterant of cocaine", "heroin is often laced with fentanyl".

``CUT`` has the form of ``statements.STATEMENTS``, and ``CUT_ASKED`` that of ``typed.TYPED``.
"""

_ILLICIT = "illicit|illegal|street|black_market|illicitly_made|counterfeit|unregulated"
_SUPPLY = "(supply|supplies|market|samples|powder|pills|products)"
_PUT = "mixed|added|cut|slipped|blended|mix|put"
_FOUND = "found|detected|identified|showing|turning|find|detect|identify|show|turn|present"
_SPOILT = "cut|laced|adulterated|contaminated|spiked|tainted|bulked|bulk|lace|adulterate|contaminate|spike|taint"
_AGENT = "adulterant|contaminant|cutting_agent|cut|filler|additive|adulterants|contaminants|cutting_agents"

_OF_ANIMALS = "animal|veterinary|vet|horse (drug|sedative|tranquilizer|tranquiliser|tranquillizer|medicine|anesthetic)"

CUT = {
    f"{{d}} (have) be {_PUT} into|to ({_ILLICIT}) {{d2}} {_SUPPLY}": ("d", "adulterates", "d2", ""),
    f"{{d}} (have) be {_FOUND} (up) (mixed) in|into|with {_ILLICIT} {{d2}} {_SUPPLY}": ("d", "adulterates", "d2", ""),
    f"{{d}} (have) be {_FOUND} (up) mixed into|with ({_ILLICIT}) {{d2}} {_SUPPLY}": ("d", "adulterates", "d2", ""),
    f"{{d}} (have) be {_FOUND} (up) in {{d2}} supply|samples": ("d", "adulterates", "d2", ""),
    f"{{d}} turn|turns|show|shows up in ({_ILLICIT}) {{d2}} {_SUPPLY}": ("d", "adulterates", "d2", ""),
    f"{{d}} (have) turned|shown up in ({_ILLICIT}) {{d2}} {_SUPPLY}": ("d", "adulterates", "d2", ""),
    f"{{d}} be (a|an) (common|frequent|known|toxic|dangerous) {_AGENT} in|of|for ({_ILLICIT}) {{d2}} {_SUPPLY}": (
        "d",
        "adulterates",
        "d2",
        "",
    ),
    f"({_ILLICIT}) {{d}} {_SUPPLY} (have) be {_SPOILT} (out) with {{d2}}": ("d2", "adulterates", "d", ""),
    f"dealers|traffickers|sellers (have) {_PUT}|{_SPOILT} {{d2}} with {{d}}": ("d", "adulterates", "d2", ""),
    f"dealers|traffickers|sellers (have) {_PUT} {{d}} into|to ({_ILLICIT}) {{d2}}": ("d", "adulterates", "d2", ""),
}

CUT_ASKED = {
    f"what be ({_ILLICIT}) {{d}} (supply) (usually|often|commonly|typically|mostly) {_SPOILT} with": "cut",
    f"what do dealers|they|people cut|lace|mix ({_ILLICIT}) {{d}} with": "cut",
    f"what|which {_AGENT} be (found) (there) (used) in ({_ILLICIT}) {{d}}": "cut",
    f"what be (common|usual|most) (common) {_AGENT} in|of|for ({_ILLICIT}) {{d}}": "cut",
    f"what else be (found) in {_ILLICIT} {{d}}": "cut",
    f"which {_OF_ANIMALS} be cut in {{d}}": "cut animal",
    "which {k} be cut in {d}": "cut kind",
    f"what be (found) in {_ILLICIT} {{d}}": "cut",
}
