"""Drinking, where it means alcohol: "heavy drinking", "quit drinking", "drinking damages the liver".

A text that names no drug is tried so. What is drunk besides ("drinking water", "drinking bleach can kill") is no
alcohol, so that the word counts only behind such a word, or where what drinking does follows at once.
"""

import re

_HEAVY = r"(?:heavy|excessive|binge|chronic|hard|regular|daily|problem|long[- ]term|prolonged)"
_LEAVING = r"(?:stop(?:s|ped|ping)?|quit(?:s|ting)?|giv(?:e|es|ing) up|cut(?:s|ting)? out|coming off)"
_DOES = (
    r"(?:can(?:not|['’]?t)?|may|could|might|will|would|does(?:n['’]?t)?|do|is(?:n['’]?t)?|causes?|damages?|harms?|hurts?"
    r"|raises?|lowers?|leads?|makes?|kills?|increases?|slows?|worsens?|destroys?|affects?|ruins?|interacts?)"
)
_BEING = r"(?:addictive|dangerous|safe|bad|harmful|deadly|risky|legal|illegal)"
_HOW_STOPPED = r"(?:suddenly|abruptly|overnight|cold|all|at|too)"
# Compiled when a text speaks of drinking, as few do: not at every start.
_DRINKING = (
    rf"\b(?:{_HEAVY},? )+drinking\b(?! (?:water|of|and|or)\b)"
    rf"|(?<=\b)(?P<leaving>{_LEAVING}) drinking\b(?= (?:{_HOW_STOPPED}|{_DOES})\b|[,.?!]|$)"
    rf"|^(?P<asking>(?:(?:what|how) )?(?:does|is|can) )?drinking\b(?= (?:{_DOES}|{_BEING})\b)"
)


def said_of_alcohol(text: str) -> str:
    """Return a text with the drinking that it speaks of as alcohol; "" where it speaks of none."""
    if "drinking" not in text and "Drinking" not in text:
        return ""

    def as_alcohol(found: re.Match[str]) -> str:
        return f"{found['leaving'] or ''} {found['asking'] or ''}alcohol".strip()

    put = re.sub(_DRINKING, as_alcohol, text, flags=re.IGNORECASE)
    return put if put != text else ""
