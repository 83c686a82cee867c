"""Footnotes: every source and place that a page cites has one number, and is described below."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, NamedTuple

from ketafacts.knowledge.model import Evidence
from ketafacts.render.terminal.layout import Span

if TYPE_CHECKING:
    from ketafacts.render.terminal.page import Page

# With more footnotes than this, what each place says is left to its title and locator.
MOST_WITH_GISTS = 12


class Citation(NamedTuple):
    """A work's key, the place in it, what it says there, and whether it speaks for or against."""

    source: str
    locator: str
    gist: str
    side: str = "for"


def cited(evidence: Iterable[Evidence]) -> list[Citation]:
    """Return evidence as citations."""
    return [Citation(item.source, item.locator, item.gist, item.side) for item in evidence]


def cited_records(records: Iterable[Any]) -> list[Citation]:
    """Return the citations of a record (``key``, ``locator``, ``gist``); what is not one is left out."""
    found = []
    for record in records:
        if isinstance(record, dict) and "key" in record and "locator" in record:
            side = str(record.get("side", "for"))
            found.append(Citation(str(record["key"]), str(record["locator"]), str(record.get("gist", "")), side))
    return found


class Notes:
    """The footnotes of one page, numbered as they are first cited."""

    def __init__(self) -> None:
        """Begin with none."""
        self._numbers: dict[tuple[str, str], int] = {}
        self._gists: dict[tuple[str, str], dict[str, None]] = {}

    def number(self, citation: Citation) -> int:
        """Return the number of a source and place, a new one when it is new."""
        place = (citation.source, citation.locator)
        if citation.gist:
            self._gists.setdefault(place, {})[citation.gist] = None
        return self._numbers.setdefault(place, len(self._numbers) + 1)

    def marks(self, citations: Iterable[Citation]) -> list[Span]:
        """Return the marks of citations, ``[1] [2]``, to stand after the text that they support."""
        numbers = sorted({self.number(citation) for citation in citations})
        # The first mark stays with the word before it.
        return [("\xa0" + " ".join(f"[{number}]" for number in numbers), "quiet")] if numbers else []

    def draw(self, page: "Page") -> None:
        """Add the footnotes to the page."""
        if not self._numbers:
            return
        page.heading("Sources")
        seen: dict[str, int] = {}
        margin = len(str(len(self._numbers))) + 3
        for (source, locator), number in self._numbers.items():
            prefix = [(f"[{number}]".ljust(margin), "quiet")]
            if source in seen:
                page.paragraph((f"as [{seen[source]}], {locator}", ""), prefix=prefix)
            else:
                seen[source] = number
                details = page.context.source(source)
                page.paragraph((f"{_described(source, details)} {locator}", ""), prefix=prefix)
                for address in addresses(details):
                    page.paragraph((address, "quiet"), prefix=[(" " * margin, "")])
            if len(self._numbers) <= MOST_WITH_GISTS:
                for gist in self._gists.get((source, locator), ()):
                    page.paragraph(("says: ", "quiet"), (gist, ""), prefix=[(" " * margin, "")])


def _described(key: str, details: dict[str, Any]) -> str:
    title = str(details.get("title", key)).rstrip(".")
    publisher = str(details.get("container-title") or details.get("publisher") or details.get("author") or "")
    year = str(details.get("issued", ""))[:4]
    where = ", ".join(part for part in (publisher, year) if part)
    return f"{ended(title)} {where};" if where else f"{title};"


def ended(title: str) -> str:
    """Return a title with the mark that ends it: a full stop, unless it asks or calls."""
    return title if title.endswith(("?", "!")) else f"{title}."


def addresses(details: dict[str, Any]) -> list[str]:
    """Return where a work is found: its DOI and its PubMed id, else its address; never cut."""
    found = []
    if details.get("DOI"):
        found.append(f"https://doi.org/{details['DOI']}")
    elif details.get("URL"):
        found.append(str(details["URL"]))
    if details.get("PMID"):
        found.append(f"PMID {details['PMID']}")
    elif details.get("setid") and not found:
        found.append(f"DailyMed {details['setid']}")
    return ["  ".join(found)] if found else []
