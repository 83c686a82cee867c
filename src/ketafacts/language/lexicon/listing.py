"""How long lists of phrases are written: one text, with semicolons between them."""


def listed(text: str) -> tuple[str, ...]:
    """Return the phrases of a text that semicolons separate."""
    return tuple([phrase.strip() for phrase in text.split(";")])
