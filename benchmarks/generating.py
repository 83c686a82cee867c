"""Knowledge bases of any size, of drugs that do not exist, with the same facts each, so that only size differs."""

from collections.abc import Iterator
from pathlib import Path

DRUGS_PER_PART = 2000
CLASSES = 100
TARGETS = 40
EFFECTS = 60

_ONSETS = ("b", "c", "d", "f", "g", "l", "m", "n", "p", "r", "s", "t", "v", "x", "z", "br")
_VOWELS = ("a", "e", "i", "o", "u")
_SYLLABLES = tuple(onset + vowel for onset in _ONSETS for vowel in _VOWELS)

_EVIDENCE = 'evidence: [{source: made-up, at: "section 1", says: "made up for a benchmark"}]'
_HEAD = """\
format: 1
version: 2026.1.1
parts:
{parts}
sources:
  made-up:
    kind: reference work
    type: report
    title: "Made up for a benchmark"
    URL: https://example.org/benchmark
    accessed: 2026-01-01
    read: full text
classes:
  opioid:
    name: opioid
    plural: opioids
    scheme: pharmacologic
    closed: yes
    acts-through: opioid receptors
    definition: "a substance that activates opioid receptors"
    evidence: [{{source: made-up, at: "section 1", says: "made up for a benchmark"}}]
"""


def names_of(number: int) -> tuple[str, str, str]:
    """Return the generic, brand and street name of a made-up drug, all its own."""
    letters = []
    rest = number
    for _ in range(4):
        rest, digit = divmod(rest, len(_SYLLABLES))
        letters.append(_SYLLABLES[digit])
    stem = "".join(letters)
    return f"{stem}qine", f"{stem.capitalize()}trex", f"{stem} dust"


def write_knowledge(folder: Path, drugs: int) -> Path:
    """Write a knowledge base of that many drugs, three names each, and return its front page."""
    folder.mkdir(parents=True, exist_ok=True)
    starts = range(0, drugs, DRUGS_PER_PART)
    parts = [f"part-{start // DRUGS_PER_PART}.yaml" for start in starts]
    front = folder / "facts.yaml"
    with front.open("w", encoding="utf-8") as stream:
        stream.write(_HEAD.format(parts="\n".join(f"- {part}" for part in parts)))
        stream.writelines(_words())
    for start, part in zip(starts, parts, strict=True):
        with (folder / part).open("w", encoding="utf-8") as stream:
            stream.write("format: 1\ndrugs:\n")
            for number in range(start, min(start + DRUGS_PER_PART, drugs)):
                stream.write(_drug(number))
    return front


def _words() -> Iterator[str]:
    for number in range(CLASSES):
        yield (
            f"  class-{number}: {{name: class {number}, scheme: pharmacologic, closed: yes, excludes: [opioid], "
            f'definition: "made-up class {number}", {_EVIDENCE}}}\n'
        )
    yield "targets:\n  mu-opioid-receptor: {name: mu-opioid receptor, family: opioid receptors}\n"
    for number in range(TARGETS):
        yield f"  target-{number}: {{name: target {number}, family: family {number % 8}}}\n"
    yield "effects:\n"
    for number in range(EFFECTS):
        yield f"  effect-{number}: {{name: effect {number}, severity: mild, sense: harm}}\n"


def _drug(number: int) -> str:
    generic, brand, street = names_of(number)
    lies_in = "opioid" if number % 10 == 0 else f"class-{number % CLASSES}"
    target = "mu-opioid-receptor" if number % 10 == 0 else f"target-{number % TARGETS}"
    return f"""\
  {generic}:
    what: "a drug made up for a benchmark"
    names: {{brand: {{US: [{brand}]}}, street: [{street}]}}
    classes:
    - class: {lies_in}
      {_EVIDENCE}
    mechanisms:
    - target: {target}
      action: agonist
      role: principal
      {_EVIDENCE}
    effects:
    - effect: effect-{number % EFFECTS}
      frequency: common
      {_EVIDENCE}
    - effect: effect-{(number + 7) % EFFECTS}
      {_EVIDENCE}
"""
