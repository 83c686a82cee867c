"""How facts and their sources tell of a dose."""

import re

# Written behind a bracket or before a noun too: "in low doses", "low-dose trazodone".
AT_LOW_DOSES = re.compile(r"\b(?:low|small)(?:er)?[ -](?:oral )?doses?\b|\bsub-?an(?:a)?esthetic")
# That there is more of it, or only then any, with a larger dose: "mainly at high doses", "by dose", "dose-related".
MORE_BY_DOSE = re.compile(
    r"\b(?:higher|high|larger|large|increasing|greater|bigger|total|cumulative) (?:\w+ ){0,2}doses?\b"
    r"|(?<!not )\bdose[ -](?:related|dependent)|\b(?:by|with) (?:the )?(?:total |daily )?dose\b"
)
