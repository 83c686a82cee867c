"""Text that cannot act on a terminal: control, formatting and bidirectional characters are shown, never sent."""

# C0 and C1 controls, DEL, zero-width and bidirectional formatting, line separators, tags, surrogates, no characters.
_ACTIVE = (
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    "\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff\U000e0000-\U000e007f]"
)


def visible(text: str) -> str:
    r"""Return ``text`` with every active character written as an escape such as ``\x1b``; tabs and newlines stay."""
    if text.isprintable():
        return text
    import re

    return re.sub(_ACTIVE, lambda found: _escape(found[0]), text)


def one_line(text: str) -> str:
    """Return ``text`` as one visible line: tabs and line breaks become single spaces."""
    return text if text.isprintable() else visible(" ".join(text.replace("\t", "\n").split("\n")))


def _escape(character: str) -> str:
    number = ord(character)
    return f"\\x{number:02x}" if number < 256 else f"\\u{number:04x}" if number < 65536 else f"\\U{number:08x}"
