"""Actions at targets: which recorded ones a word of the grammar stands for."""

ACTIONS = {
    "bind": frozenset(
        [
            "agonist",
            "partial agonist",
            "mixed agonist-antagonist",
            "antagonist",
            "inverse agonist",
            "binds",
            "channel blocker",
            "positive modulator",
            "negative modulator",
        ]
    ),
    "activate": frozenset({"agonist", "partial agonist", "mixed agonist-antagonist", "positive modulator"}),
    "block": frozenset(
        {"antagonist", "channel blocker", "inverse agonist", "negative modulator", "inhibitor", "reuptake inhibitor"}
    ),
    "full": frozenset({"agonist"}),
    "partial": frozenset({"partial agonist"}),
    "enhance": frozenset({"positive modulator"}),
    "act": frozenset(),
    "release": frozenset({"releaser"}),
}
ACTION_NOUNS = {
    "agonist": "activate",
    "agonists": "activate",
    "full agonist": "full",
    "full agonists": "full",
    "partial agonist": "partial",
    "partial agonists": "partial",
    "antagonist": "block",
    "antagonists": "block",
    "blocker": "block",
    "blockers": "block",
    "inhibitor": "block",
    "inhibitors": "block",
    "activator": "activate",
    "releaser": "release",
    # Of a blocker it is in dispute whether it is a negative one, and of those nothing is said.
    "positive modulator": "enhance",
    "positive modulators": "enhance",
    "positive allosteric modulator": "enhance",
    "positive allosteric modulators": "enhance",
}
# The effects that are the release of a messenger, which is told of as what a drug acts on.
MESSENGERS_RELEASED = frozenset({"dopamine-release", "serotonin-release", "glutamate-release"})
