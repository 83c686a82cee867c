"""What a page puts in front of a sentence to say what it is about, and a drug in front of what it is.

"Overdose reversal: Naloxone reverses opioids" claims what stands behind the label; "Fentanyl: a synthetic opioid that
…" is "Fentanyl is a synthetic opioid that …". Tried only where a sentence was not understood as it stands.
"""

import re

from ketafacts.language.lexicon import labels

_LABEL = re.compile(r"\s*([^\W\d_][^.:;?!(){}\[\]\"“”]{1,59}?)\s?:\s+(?=\S.{8})", re.DOTALL)
_SAME = 5  # letters by which a word of a label is known again
_LISTED = re.compile(
    r"\s*((?:Schedule (?:I{1,3}|IV|V|[1-5])|Class [ABC])\b)(?: (?:drugs?|(?:controlled )?substances?))?\s?[:–—]\s+"
    r"((?!\w+ (?:is|are|has|have|drugs)\b)[^.:;?!]+?)[.;]?\s*\Z",
    re.DOTALL | re.IGNORECASE,
)
_NAMED = re.compile(
    r"\s*((?:\w[\w'’-]*)(?: [\w'’-]+){0,3}(?: \([^():;]{2,40}\))?)\s?(?::|\s[–—])\s+"
    r"(?P<kind>(?:An?|a|an) [^\W\d_][^:;?!]{8,})\Z",
    re.DOTALL,
)


def unlabelled(text: str) -> str:
    """Return a text with its label blanked out, or what a name is told to be put as a sentence; nothing if neither.

    What is left keeps its places.
    """
    if ":" not in text[:62]:
        return ""
    found = _LABEL.match(text)
    if not found or not text[found.end()].isupper():
        return ""
    label = re.findall(r"[\w'’-]+", found[1].lower())
    rest = {word[:_SAME] for word in re.findall(r"\w+", text[found.end() :].lower())}
    if len(label) > labels.MOST_WORDS or not any(word in labels.NEUTRAL for word in label):
        return ""
    if any(word not in labels.NEUTRAL and word[:_SAME] not in rest for word in label):
        return ""  # "Interaction with opioids: …" names again what the sentence names
    first = re.match(r"\w+", text[found.end() :])
    if first and first[0].lower() in labels.PRONOUNS and not labels.OF_THE_SUBJECT.issuperset(label):
        return ""
    return " " * found.end() + text[found.end() :]


def defined(text: str) -> str:
    """Return "X is a Y that …" for the entry "X: a Y that …" of a list of definitions; nothing for any other text.

    "Schedule II: X, Y" is "schedule II drugs include X, Y".
    """
    if found := _LISTED.match(text):
        most, comma, last = found[2].rpartition(", ")
        listed = found[2] if " and " in found[2] or not comma else f"{most} and {last}"
        return f"{found[1]} drugs include {listed}"
    if ":" not in text[:62] and "–" not in text[:62] and "—" not in text[:62]:
        return ""
    found = _NAMED.match(text)
    if not found:
        return ""
    kind = found["kind"]
    return f"{found[1]} is {kind[0].lower()}{kind[1:]}"
