"""At which of two targets a drug acts more, and which of two drugs is more selective, binds or enters the brain more.

Statements, in the form of ``statements.STATEMENTS``.
"""

_FAR = "(far|much|considerably|many_times|a_lot|rather|slightly|somewhat)"
_HOW = "(strongly|potently|powerfully|tightly|firmly|readily|avidly|effectively|easily|freely|quickly|extensively)"
_DOING = {
    "block|blocks|inhibit|inhibits|antagonize|antagonizes": "block",
    "activate|activates|stimulate|stimulates": "activate",
    "affect|affects|target|targets|hit|hits|act|acts|work|works (on|at)": "act",
    "bind|binds (to)": "bind",
}
_AFFINITY = "affinity|selectivity|preference"
_CLINGING = "bind|binds|cling|clings|stick|sticks|attach|attaches (on) (to)"
_INTO = (
    "cross|crosses|enter|enters|reach|reaches|penetrate|penetrates|get|gets|pass|passes|go|goes|slip|slips"
    " (into|through|across|in) (human) (blood)"
)
# "Less than" and "more than" are one word each.
_MORE = {"more": 1, "less": -1}
_HIGHER = {"more": "higher|greater|stronger", "less": "lower|weaker"}
SELECTIVITY = {
    **{
        pattern: ("d", "acts-more", "t", f"{direction} t2 {how}")
        for doing, how in _DOING.items()
        for more, direction in _MORE.items()
        for pattern in (
            f"{{d}} {doing} {{t}} {_FAR} {more}_than (it|they) (on|at|to) {{t2}}",
            f"{{d}} {doing} {{t}} {_FAR} {more} {_HOW} than (it|they) (on|at|to|does|do) {{t2}}",
            f"{{d}} {doing.split(' ')[0]} {_FAR} {more} {_HOW} (on|at|to) {{t}} than (on|at|to) {{t2}}",
        )
    },
    **{
        pattern: ("d", "acts-more", "t", f"{direction} t2 bind")
        for more, direction in {"higher|greater|more|stronger": 1, "lower|less|weaker": -1}.items()
        for pattern in (
            f"{{d}} have|has {_FAR} {more} {_AFFINITY} for {{t}} than (for) {{t2}}",
            f"affinity of {{d}} for|to {{t}} be {_FAR} {more} than for|to {{t2}}",
        )
    },
    f"{{d}} be {_FAR} more selective for {{t}} than (for) {{t2}}": ("d", "acts-more", "t", "1 t2 act"),
    f"{{d}} be {_FAR} less selective for {{t}} than (for) {{t2}}": ("d", "acts-more", "t", "-1 t2 act"),
    f"{{d}} be {_FAR} more selective for {{t}} than {{d2}} (be)": ("d", "more-selective", "t", "1 d2"),
    f"{{d}} be {_FAR} more {{t}} selective than {{d2}} (be)": ("d", "more-selective", "t", "1 d2"),
    **{
        pattern: ("d", "binds-more", "t", f"{direction} d2")
        for more, direction in _MORE.items()
        for pattern in (
            f"{{d}} {_CLINGING} {{t}} {_FAR} {more} {_HOW} than {{d2}} (do|does)",
            f"{{d}} have|has {_FAR} {_HIGHER[more]} affinity for|to {{t}} than {{d2}} (have|has|do|does)",
        )
    },
    **{
        pattern: ("d", "enters-brain", "brain", f"{direction} d2")
        for more, direction in _MORE.items()
        for pattern in (
            f"{{d}} {_INTO} brain (barrier) {_FAR} {more}_than {{d2}} (do)",
            f"{{d}} {_INTO} brain (barrier) {_FAR} {more} {_HOW} than {{d2}} (do)",
            f"{more} of {{d}} {_INTO} brain (barrier) than of {{d2}}",
        )
    },
}
