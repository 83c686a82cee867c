"""Names: each belongs to one thing, is written in one alphabet, and has a letter by which it is found."""

import re
from collections.abc import Callable

from ketafacts.knowledge.gathering import WrittenFile, entries, listed, written_names
from ketafacts.knowledge.known import Known
from ketafacts.knowledge.naming import fold, squash
from ketafacts.knowledge.reading import Text
from ketafacts.knowledge.shapes import Report

_LATIN, _CYRILLIC = re.compile("[A-Za-z]"), re.compile("[\u0400-\u052f]")


class Collisions:
    """Looks through all files for names that two things share; ``at`` says which file the next report is about."""

    def __init__(self, files: list[WrittenFile], known: Known, report: Report, at: Callable[[str], None]) -> None:
        """Take the files, what is recorded elsewhere, and where to report."""
        self.files, self.known, self.report, self.at = files, known, report, at

    def check(self) -> None:
        """Report every name that two drugs or classes share, or two things of another kind."""
        self._check_names(("drugs", "classes"))
        for section in ("targets", "effects", "conditions", "terms"):
            self._check_names((section,))

    def _check_names(self, sections: tuple[str, ...]) -> None:
        declared = {
            squash(fold(str(item.get("name", "")))) for file in self.files for item in listed(file.top.get("ambiguous"))
        }
        owners: dict[str, tuple[str, str]] = {}
        for file in self.files:
            self.at(file.path)
            for section in sections:
                for identifier, entry in entries(file, section):
                    for name, kind, _ in written_names(section, identifier, entry):
                        place = name if isinstance(name, Text) else identifier
                        if kind == "verb":
                            # Verb phrases are read in their sentence, never looked up as names, so they may be shared.
                            check_letters(self.report, place, name)
                            continue
                        self._check_name(place, fold(name), identifier, kind, owners, declared)

    def _check_name(
        self, name: Text, key: str, owner: str, kind: str, owners: dict[str, tuple[str, str]], declared: set[str]
    ) -> None:
        if not check_letters(self.report, name, name):
            return
        squashed = squash(key)
        first, first_kind = owners.setdefault(squashed, (owner, kind))
        others = [other for other in self.known.owners(key) if other != owner]
        if squashed in declared:
            return
        if first != owner:
            message = f"the name {str(name)[:60]!r} belongs to {first} ({first_kind}) and to {owner} ({kind}); "
            self.report(name, "name-collision", message + "give it to one, or declare it under 'ambiguous'")
        elif others:
            message = f"the name {str(name)[:60]!r} already belongs to {others[0]}; declare it under 'ambiguous'"
            self.report(name, "name-collision", message)


def check_letters(report: Report, place: Text, name: str) -> bool:
    """Report a name of two alphabets and one without a letter; return whether it can be found by a letter."""
    if any(_LATIN.search(word) and _CYRILLIC.search(word) for word in name.split()):
        report(place, "bad-name", f"{ascii(name)[:60]} has Latin and Cyrillic letters in one word")
    if squash(fold(name)):
        return True
    if name.strip():
        report(place, "bad-name", f"{str(name)[:40]!r} has no letter or digit that a name can be found by")
    return False
