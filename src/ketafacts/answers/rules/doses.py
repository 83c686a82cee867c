"""How facts and their sources tell of a dose."""

import re

# Written behind a bracket or before a noun too: "in low doses", "low-dose trazodone".
AT_LOW_DOSES = re.compile(r"\b(?:low|small)(?:er)?[ -](?:oral )?doses?\b|\bsub-?an(?:a)?esthetic")
