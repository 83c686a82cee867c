"""Lists of a text: what a line in front of them says of each item, "Common side effects of X include:", "It can:".

An item is then a claim of its own: the line and the item, read as one sentence.
"""

import re
from typing import NamedTuple

from ketafacts.language.blocks import Block

# What each item of a list completes.
_OPEN = re.compile(
    r"\b(?:include[sd]?|including|are|is|be|can|may|might|could|for|to|with|of|as|by|from|on|in|treats?|causes?|causing|"
    r"produces?|relieves?|manages?|helps?|ha[sv]e|contains?|called|not|such as|like)$",
    re.IGNORECASE,
)
_FOLLOWING = re.compile(
    r"[,]? (?:(?:any|some|one or more|several) of )?(?:the|these) following"
    r"(?: (?:common|possible|serious|other|side|adverse))*"
    r"(?: (?:effects|symptoms|signs|conditions|reactions|uses|problems|disorders|medicines|medications|drugs))?$",
    re.IGNORECASE,
)
_OF_ALL = re.compile(
    r" (?:(?:a |an )?(?:(?:wide|broad) )?"
    r"(?:range|variety|number|lots|many|several|various|different|certain|some|other)"
    r"(?: of)? )+(?:(?:different|other|medical|health|types|kinds|forms) (?:of )?)*"
    r"(?:conditions|problems|disorders|diseases|illnesses|symptoms|pain|infections|effects|side effects|things|ways)"
    r",? (?:including|such as|like)$",
    re.IGNORECASE,
)
# Effects of what the text is about, and those who have them: said of the drug itself.
_ITS_EFFECTS = re.compile(
    r"^(?:(?:the|these|other|some|physical|mental|psychological|short-term|long-term|immediate|unwanted|adverse) )+"
    r"(?:side )?effects (?:(?:can|may|might) )?include$",
    re.IGNORECASE,
)
_THOSE_WHO = re.compile(
    r"^(?:(?:many|some|most) )?(?:people|individuals|patients|users|adults) (?:who (?:take|use)|taking|using|on) "
    r"(?P<drug>[\w'’-]+) (?:may|can|might) (?:experience|have|get|notice|develop)$",
    re.IGNORECASE,
)
_SOME = re.compile(r"^(?:some|many|most|a few|several) of (?:the |its |their )?", re.IGNORECASE)
# Of items that are so together, or one of which is so, or which are all there are, none is a claim by itself.
_TOGETHER = re.compile(
    r"\b(?:either|neither|both|only|except|excluding|unless|whether|all|none|any|if|consists?|combin\w+|made|"
    r"instead|rather|than|one|two|three|four|five|what|how|mixtures?|every|each|myths?|claims?)\b",
    re.IGNORECASE,
)
_EFFECTS_HEADING = re.compile(
    r"\W*(?:(?:what are )?the )?(?P<how>(?:(?:more|most|very|less|un)?[ -]?common )?)(?:possible |potential )?"
    r"side[ -]effects(?: (?:of|from)(?: (?!\w+ing\b|and\b|with\b|withdrawal\b|overdose\b)[\w()-]+){1,4})?\W*",
    re.IGNORECASE,
)
# Lines of leaflets before a list of side effects, which name no drug: that of the page, or of the sentence before.
_LEAFLET = re.compile(
    r"\W*(?:"
    r"(?:(?:some|other|these|the|more|all) )*(?:common |serious |severe |possible |rare |mild |unwanted )*"
    r"side[ -]effects (?:that|which) (?:you should report|usually do not|may (?:occur|go away)|require|need)[^:;]*"
    r"|(?:tell|call|contact|check with|let|notify|talk to|speak to)\b[^:;.]*\b(?:if|when) "
    r"(?:you (?:have|notice|get|experience) )?(?:any of )?(?:these|the following) "
    r"(?:serious |severe )?(?:symptoms|side[ -]effects|effects)"
    r" (?:are severe|is severe|do(?:es)? not go away|occur|appear|persist|get worse|worsen)\b[^:;]*"
    r"|(?:some )?(?:serious )?side[ -]effects can be serious\b[^:;]*"
    r"|if you (?:experience|notice|get|have) any of (?:these|the following) (?:serious |severe )?"
    r"side[ -]effects\b[^:;]*"
    r")\W*",
    re.IGNORECASE,
)
_WHEN_TAKING = re.compile(
    r".*\b(?:side[ -]effects?|some)\b.*\b(?:when|while|if|after) (?:you are |you )?(?:taking|using|take|use) "
    r"(?P<drug>[\w'’-]+)(?:,? (?:can|may|might))? include$",
    re.IGNORECASE,
)
# A line that is nothing but a class: its items are of it. "Common prescription opioids:", "Examples of stimulants:".
_MEMBERS = re.compile(
    r"\W*(?:(?:examples of|some|other|common|commonly used|commonly prescribed|widely used|popular|well-known|typical|"
    r"prescription|illicit|illegal|street|natural|synthetic|semi-synthetic|short-acting|long-acting) )*"
    r"(?P<kind>(?:(?:semi-)?synthetic |natural |atypical |tricyclic |loop |thiazide )?[\w-]{4,30}s)\W*",
    re.IGNORECASE,
)
_JOINT = re.compile(r"(?:[,;]|[,;]? (?:and|or))?[.;,]?\s*$", re.IGNORECASE)
_LONGEST_ITEM = 160
# Names what is told behind it, as "bleeding" does in front of "Warfarin increases the risk of bleeding".
_LABEL = re.compile(r"\s*([^.,:;–—()]{3,60}?)(?::| [–—-]) +(?=\w.{14})", re.DOTALL)
_SAME = 5  # letters by which a word of a label is known again


def label_end(text: str) -> int:
    """Return where the label of an item ends, "Bleeding: Warfarin increases …"; 0 where it has none."""
    found = _LABEL.match(text)
    return found.end() if found else 0


def says_again(text: str, end: int) -> bool:
    """Return whether a label only names what the rest of its item says in full."""
    rest = {word[:_SAME] for word in re.findall(r"\w+", text[end:].lower())}
    label = [word for word in re.findall(r"\w+", text[:end].lower()) if len(word) > 2]
    return bool(label) and all(word[:_SAME] in rest for word in label)


class Stem(NamedTuple):
    """What is said of each item of a list, and what "it" and "they" stand for in it."""

    text: str = ""
    anaphor: str = ""
    several: tuple[str, ...] = ()


class Lists:
    """Follows a text from block to block: which line the items that come next complete."""

    def __init__(self) -> None:
        """Begin a document."""
        self.stem = Stem()
        self._headings: dict[int, frozenset[str]] = {}

    def leave(self, block: Block) -> None:
        """Notice a block that is no item of the list: what came before it is said of no item below."""
        if block.kind != "item" or block.text.rstrip().endswith(":"):
            self.stem = Stem()

    def open(self, text: str, anaphor: str, several: tuple[str, ...]) -> bool:
        """Take a sentence for the line before a list; return whether it asserts nothing without the items."""
        self.stem = Stem()
        said = text.rstrip().removesuffix(":").rstrip()
        if said == text.rstrip():
            return False
        said = without_ending(said)
        together = bool(_TOGETHER.search(said))
        said = _WHEN_TAKING.sub(r"side effects of \g<drug> include", said)
        said = _THOSE_WHO.sub(r"\g<drug> can cause", _SOME.sub("", said))
        said = "side effects include" if _ITS_EFFECTS.match(said) else said
        if _MEMBERS.fullmatch(said) and len(said.split()) > 1:
            said = f"{said} include"
        is_open = bool(_OPEN.search(said))
        if is_open and not together:
            self.stem = Stem(said, anaphor, several)
        return is_open

    def head(self, block: Block, named: set[str]) -> None:
        """Take a heading with the drugs that it names: a list below "Side effects" is one of side effects."""
        level = block.level or 1
        self._headings = {one: names for one, names in self._headings.items() if one < level}
        if named:
            self._headings[level] = frozenset(named)
        found = _EFFECTS_HEADING.fullmatch(block.text.strip())
        if found and self._headings:
            names = self._headings[max(self._headings)]
            if len(names) == 1:
                self.stem = Stem(f"{found['how']}side effects include", next(iter(names)))

    def above(self) -> str:
        """Return the one drug that the nearest heading with a name names; nothing where it names several."""
        names = self._headings[max(self._headings)] if self._headings else frozenset[str]()
        return next(iter(names)) if len(names) == 1 else ""

    def lead(self, block: Block, section: set[str]) -> None:
        """Take a line of a leaflet that names no drug: a list below "Side effects:" is one of the section's drug."""
        text = block.text.strip()
        if not text.endswith(":") or len(text) > _LONGEST_ITEM:
            return
        found = _EFFECTS_HEADING.fullmatch(text)
        if not found and not _LEAFLET.fullmatch(text):
            return
        names = section or next(iter(sorted(self._headings.items(), reverse=True)), (0, frozenset[str]()))[1]
        if len(names) == 1:
            how = found["how"] if found else ""
            self.stem = Stem(f"{how}side effects include", next(iter(names)))

    def completed(self, item: str) -> str:
        """Return the line with an item in its place; nothing where the item is more than a phrase."""
        item = _JOINT.sub("", item.strip())
        if not (self.stem.text and item) or len(item) > _LONGEST_ITEM or item[-1] in "?!:":
            return ""
        plain = item[0].lower() + item[1:] if item[1:2].islower() else item
        return f"{self.stem.text} {plain}"


# What a cell says of the drug that its row begins with, by the heading of its column; with what the cell must be.
_COLUMNS = tuple(
    (re.compile(head, re.IGNORECASE), re.compile(cell, re.IGNORECASE), said)
    for head, cell, said in (
        (
            r"(?:us |dea |federal |legal )?(?:schedule|schedule \(us\)|legal status|controlled status)",
            r"(?:schedule |c-?)?(?P<cell>I{1,3}|IV|V)",
            "{row} is Schedule {cell}",
        ),
        (
            r"(?:uk |legal )?(?:class|class \(uk\)|legal status)",
            r"class (?P<cell>[ABC])",
            "{row} is Class {cell} in the UK",
        ),
        (
            r"(?:drug |pharmacological |pharmacologic )?(?:class|category|type|group)",
            r"(?:an? )?(?P<cell>[^\W\d][\w -]{4,40}[^s\W])",
            "{row} is a {cell}",
        ),
        (
            r"(?:drug |pharmacological |pharmacologic )?(?:class|category|type|group)",
            r"(?P<cell>[^\W\d][\w -]{4,40}s)",
            "{row} is one of the {cell}",
        ),
        (
            r"(?:common |medical |main |primary |typical )?(?:uses?|used for|indications?|used to treat|treats)",
            r"(?P<cell>.+)",
            "{row} is used for {cell}",
        ),
        (r"(?:most )?(?:common |possible |main )?(?:side|adverse) effects", r"(?P<cell>.+)", "{row} can cause {cell}"),
        (
            r"(?:common )?(?:brand|trade|commercial|product)(?: names?)?s?(?: \(us\))?",
            r"(?P<cell>.+)",
            "{row} is sold as {cell}",
        ),
        (
            r"(?:common )?(?:street|slang)(?: names?| terms?)|also known as",
            r"(?P<cell>.+)",
            "{row} is also called {cell}",
        ),
        (r"(?:active |main )?ingredients?|generic(?: names?)?|contains", r"(?P<cell>.+)", "{row} contains {cell}"),
        (r"antidote|reversed by|reversal(?: agent)?", r"(?P<cell>.+)", "{row} is reversed by {cell}"),
        (r"(?:is (?:it )?an? )?opioid\??", r"(?P<cell>yes)", "{row} is an opioid"),
        (r"(?:is (?:it )?an? )?opioid\??", r"(?P<cell>no)", "{row} is not an opioid"),
    )
)


class Table:
    """Follows the cells of a table: what its row begins with, and what stands over its column."""

    def __init__(self) -> None:
        """Begin a document."""
        self._heads: dict[int, str] = {}
        self._row = ""
        self._first = ""  # a heading in the first column, of the columns or of its row

    def enter(self, block: Block) -> None:
        """Go on to the next block."""
        text = " ".join(block.text.split())
        if not block.column:
            self._heads, self._row, self._first = {}, "", ""
        elif block.kind != "heading":
            self._row = text if block.column == 1 else self._row or self._first
        elif block.column == 1:
            self._row, self._first = "", text
        else:
            if not self._row and self._first and block.column - 1 not in self._heads:
                self._heads = {}
            self._heads[block.column] = text

    def completed(self, block: Block) -> str:
        """Return what a cell says of the drug of its row, as a sentence; nothing where that is not clear."""
        cell = _JOINT.sub("", " ".join(block.text.split()))
        if block.column < 2 or block.kind == "heading" or not (self._row and cell) or len(cell) > _LONGEST_ITEM:
            return ""
        head = self._heads.get(block.column, "")
        for named, form, said in _COLUMNS:
            if named.fullmatch(head) and (found := form.fullmatch(cell)):
                plain = found["cell"]
                plain = plain[0].lower() + plain[1:] if plain[1:2].islower() and "sold" not in said else plain
                return said.format(row=self._row, cell=plain)
        return ""


def without_ending(said: str) -> str:
    """Return the line before a list without "the following" and the like, for which its items stand."""
    shorter = _OF_ALL.sub("", _FOLLOWING.sub("", said))
    return re.sub(r",? (including|such as|like)$", r" \1", shorter)
