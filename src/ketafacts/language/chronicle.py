"""What is told of an event in a drug's history: who, where, when, and as what or from what; in any order.

Years become spans ("1801..1840" for the early nineteenth century). Names of people, firms and towns are any words; so
is what else is told ("as a cough remedy"). Only a fact that has all these words can confirm them.
"""

from ketafacts.knowledge.model import Reading
from ketafacts.language import lexicon
from ketafacts.language.claims import TOLD, Claim, NotUnderstoodError
from ketafacts.language.complements import ComplementReader
from ketafacts.language.cursor import SUBJECTS, Manner, Nouns
from ketafacts.language.cutting import is_finite
from ketafacts.language.lexicon import chronicle
from ketafacts.language.mentions import Item

_SHORTLY = ("shortly", "just", "right", "soon", "not long", "immediately")
_NEAR = 10  # years before or after a time, by "shortly"
_ABOUT = ("around", "about", "circa", "roughly", "approximately")
_BEFORE_NAMES = ("by", "at")
_PARTS_FIRST = ("early", "late")  # "early in the 1930s"
_ENDS_A_NAME = frozenset(
    {
        *("in", "on", "since", "for", "to", "as", "is", "was", "by", "at", "from", "during", "before", "after", "who"),
        *(
            "while",
            "under",
            "around",
            "about",
            "between",
            "with",
            "that",
            "which",
            "when",
            "because",
            "through",
            "back",
        ),
    }
)
_NO_NAME = _ENDS_A_NAME | chronicle.NO_NAMES
_JOINS_A_NAME = frozenset({"and", "of", "und", "de", "von"})
_MOST_WORDS = 9


class Told:
    """The circumstances of an event as they are read."""

    def __init__(self) -> None:
        """Begin with nothing told."""
        self.time = ""
        self.place = ""
        self.names: list[str] = []
        self.more: list[str] = []

    def __bool__(self) -> bool:
        """Return whether anything was told."""
        return bool(self.time or self.place or self.names or self.more)


_BANNED = "withdrawn scheduled"


class ChronicleReader(ComplementReader):
    """Reads the circumstances of an event."""

    def _dated(self, nouns: Nouns, manner: Manner, detail: str) -> list[Claim]:
        """Read what follows "was first made": where, when, by whom and as what."""
        told = self._circumstances_of_event(named=detail == "named")
        told.time = told.time or self.year_before
        item = self._peek()
        over = item is None or self._comma() or item.tag in ("and", "but")
        if not told and not (detail == "withdrawn" and over):  # "was taken off the market" tells enough
            raise NotUnderstoodError(self._here())
        return self._told_of(nouns, manner, detail, told)

    def _told_of(self, nouns: Nouns, manner: Manner, detail: str, told: Told) -> list[Claim]:
        if detail == chronicle.SOLD and "first" in self.vocabulary:
            detail = f"{detail} first"
        claims = self._claims(nouns, manner, "happened", (Reading("year", told.time),), detail)
        if detail == _BANNED and not (told.time or told.names or told.more or manner.often):
            # "Is banned in the US" says what the law is, and not when it came to be so.
            return [one._replace(predicate="illegal", object="", detail="", place=told.place) for one in claims]
        more = tuple(f"{TOLD}{one}" for one in told.more)
        return [
            claim._replace(
                place=told.place,
                other="; ".join(told.names),
                often=manner.often,
                qualifiers=(*claim.qualifiers, *more),
            )
            for claim in claims
        ]

    def _circumstances_of_event(self, *, named: bool = False) -> Told:
        """Read as many circumstances as follow, in any order."""
        told = Told()
        behind = self.items[self.at - 1].key if self.at else ""
        if (named or behind in _BEFORE_NAMES) and (words := self._name()):
            told.names.append(words)
        if named and told.names and self._comma() and (item := self._peek()) and item.tag == "det":
            told.names.append(self._epithet())
        while (item := self._peek()) is not None and ";" not in item.gap:
            start = self.at
            self._skip("filler")
            if not told.time and (time := self._when()):
                told.time = time
            elif not told.place and (place := self._place() or self._market()):
                told.place = place
            elif how := self._one_of(chronicle.SOLD_HOW):
                told.more.append(chronicle.SOLD_HOW[how])
            elif (words := self._named_behind(*_BEFORE_NAMES)) or (words := self._named_behind("in", "near")):
                told.names.append(words)
            elif words := self._harm_told() or self._more_told():
                told.more.append(words)
            else:
                self.at = start
                break
        return told

    def _epithet(self) -> str:
        """Read ", the Greek god of dreams," to its end: its words are looked for like a name's."""
        words: list[str] = []
        while (item := self._peek()) and not (words and (self._comma() or item.tag in ("and", "but", "which"))):
            words += [] if item.tag == "det" or item.key == "of" else item.words or [item.key]
            self.at += 1
        return " ".join(words)

    # -- names ------------------------------------------------------------------------------------------

    def _named_behind(self, *prepositions: str) -> str:
        start = self.at
        if self._eat(*prepositions) and (words := self._name()):
            return words
        self.at = start
        return ""

    def _name(self) -> str:
        """Read "the Swiss chemist Albert Hofmann", "chemists at Janssen", "Freund and Speyer"; return its words."""
        words: list[str] = []
        start = self.at
        while (item := self._peek()) and len(words) < _MOST_WORDS and self._may_be_named(item, words):
            if item.key not in chronicle.TITLES:
                words += item.words or [item.key]
            self.at += 1
        if not words and self.at > start and self._eat("at", "of", "from", "for", "working", *chronicle.LED):
            self._eat("for", "at", "by")
            return self._name()  # "by a chemist at Janssen"
        while words and words[-1] in _JOINS_A_NAME:
            words.pop()
            self.at -= 1
        words = [word for word in words if word not in _JOINS_A_NAME]
        # "By chemists", without saying which, says nothing that could be checked.
        if not words:
            self.at = start
        return " ".join(words)

    def _may_be_named(self, item: Item, words: list[str]) -> bool:
        apart = any(mark in item.gap for mark in ",;:()–—")
        if item.key in _PARTS_FIRST and (after := self._peek(1)) and after.key in _DURING:
            return False  # "by Albert Hofmann late in the 1930s"
        if item.key in chronicle.TITLES or item.tag == "det":
            return not (apart and words) or self._describes()
        if apart and words:
            return item.key in chronicle.NATIONS and self._describes()
        if item.key in _JOINS_A_NAME:
            following = self._peek(1)
            if following is None or following.ids(*SUBJECTS) or following.key in _ENDS_A_NAME:
                return False
            return bool(words) and not is_finite(following.key)  # "isolated by Sertürner and comes from …"
        if item.key in chronicle.NATIONS:
            return True
        if (
            item.key in _ENDS_A_NAME
            or item.key in chronicle.NO_NAMES
            or item.key in chronicle.LED
            or item.key[:1].isdecimal()
            or item.lemma in ("be", "have", "do")
        ):
            return False
        if item.tag == "place" and (after := self._peek(1)) and after.gap == " " and not (after.tag or after.readings):
            return after.key not in _NO_NAME  # "the Wisconsin Alumni Research Foundation"
        brand = item.readings and all(one.is_brand for one in item.readings) and item.key.isalpha()
        return (not item.readings and not item.tag) or bool(brand and words)

    def _describes(self) -> bool:
        """Return whether ", a Swiss chemist," follows a name: a title lies within the next words."""
        for ahead in range(4):
            one = self._peek(ahead)
            if one is None or (ahead and any(mark in one.gap for mark in ",;:")):
                return False
            if one.key in chronicle.TITLES and one.tag != "det":
                return True
        return False

    # -- when ------------------------------------------------------------------------------------------

    def _when(self) -> str:
        """Return "1962", "1960s", or a span of years such as "1801..1840", "..1899" and "1951.."."""
        start = self.at
        near, edge = self._edge()
        part = self._part_first()
        if not edge:
            if self._eat("between", "from"):
                return self._between(start)
            around = (item := self._peek()) and item.key in _ABOUT and self._year_follows()  # "around 1960"
            if not (around or self._eat(*_IN) or (self._eat("back") and self._eat("to", "in"))):
                return self._ago()
        self._eat("back")
        self._eat("in")
        about = self._eat(*_ABOUT)
        span = self._span(part)
        if not span:
            self.at = start
            return self._ago()
        if edge and near:
            low, high = (span[0] - _NEAR, span[0] - 1) if edge == "before" else (span[1] + 1, span[1] + _NEAR)
            return f"{low}..{high}"
        if edge:
            return {"before": f"..{span[0] - 1}", "by": f"..{span[1]}", "after": f"{span[1] + 1}.."}[edge]
        return _written((span[0] - 2, span[1] + 2) if about else span)

    def _part_first(self) -> str:
        """Read "early" of "early in the 1930s", and nothing else that is early."""
        item, following = self._peek(), self._peek(1)
        if not (item and item.key in _PARTS_FIRST and following and following.key in _DURING):
            return ""
        self.at += 1
        return item.key

    def _edge(self) -> tuple[bool, str]:
        """Read "shortly before", "prior to", "after", "by" in front of a time: whether it is near, and which side."""
        start = self.at
        near = self._eat(*_SHORTLY)
        if self._eat("before") or (not near and self._eat("prior") and self._eat("to")):
            return near, "before"
        if self._eat("after"):
            return near, "after"
        self.at = start  # "just" of something else
        return False, "by" if self._eat("by") else ""

    def _year_follows(self) -> bool:
        item = self._beyond("det", ahead=1)
        return bool(item and len(item.key) == 4 and item.key.isdecimal())

    def _between(self, start: int) -> str:
        """Read on in "between 1803 and 1805" and "from 1898"."""
        open_ended = self.items[self.at - 1].key == "from"
        low = self._span()
        if low and self._eat("and", "to", "until") and (high := self._span()):
            return f"{low[0]}..{high[1]}"
        if low and open_ended:
            self._eat("on", "onward", "onwards")
            return _written(low)
        self.at = start
        return ""

    def _ago(self) -> str:
        """Read "more than a century ago", "over 100 years ago"."""
        start = self.at
        over = self._eat("over", "more than", "well over")
        number = 1
        counted = self._peek()
        said = lexicon.NUMBER_WORDS.get(counted.key, counted.key) if counted else ""
        if said.isdecimal():
            number, self.at = int(said), self.at + 1
        else:
            self._eat("a", "an", "one")
        named = self._peek()
        unit = _LENGTHS.get(named.key, 0) if named else 0
        self.at += bool(unit)
        if over and unit and self._eat("ago"):
            return f"..{_THIS_YEAR - number * unit}"
        self.at = start
        return ""

    def _span(self, part: str = "") -> tuple[int, int] | None:
        start = self.at
        self._skip("det")
        part = part or self._one_of(chronicle.PARTS_OF_A_TIME)
        share = chronicle.PARTS_OF_A_TIME.get(part)
        self._skip("det")
        found = self._era() or self._century() or self._plain_year()
        if found is None:
            self.at = start
            return None
        if share and found[1] > found[0]:
            low, length = found[0], found[1] + 1 - found[0]
            return low + round(share[0] * length), low + round(share[1] * length) - 1
        return found

    def _era(self) -> tuple[int, int] | None:
        return chronicle.ERAS.get(self._one_of(chronicle.ERAS, longest=4))

    def _century(self) -> tuple[int, int] | None:
        item, following = self._peek(), self._peek(1)
        if item and following and following.key == "century" and item.key in chronicle.CENTURIES:
            self.at += 2
            return chronicle.CENTURIES[item.key], chronicle.CENTURIES[item.key] + 99
        return None

    def _plain_year(self) -> tuple[int, int] | None:
        start = self.at
        month = self._month()
        said = self._peek()
        key = said.key if said else ""
        year = key.removesuffix("s")
        if year.isdecimal() and len(year) == 4 and 1500 <= int(year) < 2100:
            self.at += 1
            self.month = month or self.month
            low = int(year)
            if key.endswith("s"):
                return (low, low + 99) if year.endswith("00") and low < 2000 else (low, low + 9)
            return low, low
        self.at = start
        return None

    # -- what else ------------------------------------------------------------------------------------------

    def _more_told(self) -> str:
        """Read "as a cough remedy", "from opium", "while looking for a painkiller": its kind and its words."""
        start = self.at
        lead = self._one_of(chronicle.TELLING, longest=5)
        if not lead:
            return ""
        if lead == "while" and "," in self.items[start].gap and (one := self._peek()) and not one.key.endswith("ing"):
            self.at = start
            return ""  # ", while ketamine was made later": another story
        kind = chronicle.TELLING[lead]
        words: list[str] = []
        while (item := self._peek()) is not None:
            apart = any(mark in item.gap for mark in ",;:()–—")
            if apart or (item.tag in ("and", "but", "which", "because") and self._begins_clause()):
                break
            if item.key in ("by", "at", "in", "since", "during", "on") and words and self._circumstance_follows():
                break
            if item.tag in ("neg", "quant"):
                self.at = start
                return ""
            if not (item.tag == "det" or item.key in chronicle.UNTOLD):
                words += [chronicle.ALIKE.get(word, word) for word in item.words or [item.key]]
            self.at += 1
        words = [word for word in words if word not in chronicle.UNTOLD]
        if not words and kind != "chance":
            self.at = start
            return ""
        return f"{kind}: {' '.join(words)}"

    def _harm_told(self) -> str:
        """Read "because it caused birth defects", "after it was linked to them": why it was withdrawn."""
        start = self.at
        if self._eat("because", "as", "since", "after", "once") and (item := self._peek()) and item.tag == "anaphor":
            self.at += 1
            while (item := self._peek()) and (item.tag == "det" or item.key in chronicle.DID_HARM):
                self.at += 1
            harm = item.words or [item.key] if item and item.ids("effect", "condition") else []
            if item and item.verb and item.words[:1] and item.words[0] in chronicle.DID_HARM:
                harm = item.words[1:]
            if harm and self._peek(1) is None:
                self.at += 1
                return f"because: {' '.join(harm)}"
        self.at = start
        return ""

    def _begins_clause(self) -> bool:
        following = self._peek(1)
        if following and following.key in chronicle.ENDED:
            return True  # "introduced as an anaesthetic and withdrawn in 1965"
        return following is None or following.lemma in ("be", "have", "do") or bool(following.ids(*SUBJECTS))

    def _circumstance_follows(self) -> bool:
        start, month = self.at, self.month
        found = bool(self._when() or self._place() or self._named_behind("by", "at"))
        self.at, self.month = start, month
        return found


_LENGTHS = {"century": 100, "centuries": 100, "decade": 10, "decades": 10, "years": 1}
_IN = ("in", "during", "since", "on", "throughout", "at")
_DURING = ("in", "during")
# The year of the facts: what is said to be so many years ago is reckoned from it.
_THIS_YEAR = 2026


def _written(span: tuple[int, int]) -> str:
    low, high = span
    if low == high:
        return str(low)
    if high == low + 9 and low % 10 == 0:
        return f"{low}s"
    return f"{low}..{high}"
