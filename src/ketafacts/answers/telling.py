"""How a text tells things: in whose words, about what, and how firmly. Decides kinds, levels and fingerprints."""

import re
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from ketafacts.answers.called import called, called_first, plainly
from ketafacts.answers.elided import elided
from ketafacts.language.blocks import Block
from ketafacts.language.pointed import pointed
from ketafacts.language.text import evened

if TYPE_CHECKING:
    from ketafacts.language.mentions import Item

_LABEL = re.compile(
    r"(?:(?P<myth>(?:common |popular )?(?:myth|misconception|fiction|rumou?r|falsehood|false|claim|lie)s?)"
    r"|facts?|truth|reality|true|correct|note|answer|a)(?:\s*(?:#|no\.? ?)?\d{1,3}\s?[:.–—]|\s?[:–—])\s*",
    re.IGNORECASE,
)
# Who speaks in a transcript, and when: "[00:01:15] Guest:", "Dr Roe:". Only titles and parts that are played, for
# "Wrong:" and "Ketamine:" say something of what follows.
_SPEAKER = re.compile(
    r"(?:[\[(]?\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,3})?)?[\])]?\s+(?![a-z]|am\b|pm\b))?"
    r"(?:(?i:(?:Dr|Prof|Mr|Mrs|Ms)\.? [^\W\d_][\w'’-]*(?: [^\W\d_][\w'’-]*)?|(?:Host|Guest|Interviewer|Interviewee|"
    r"Moderator|Presenter|Reporter|Speaker|Narrator|Caller|Patient|Nurse|Doctor|Pharmacist)(?: \d{1,2})?):\s+)?"
)
_BARE = re.compile(
    r"(?:the )?(?:myth|misconception|fiction|falsehood|rumou?r|facts?|truth|reality|answer)s?(?:\s*#?\d{1,3})?[.:]?",
    re.IGNORECASE,
)
_LONGEST_BARE = 100
# "Because it is an opioid, methadone …": it is what the sentence goes on to name, and not what was spoken of.
_AHEAD = re.compile(
    r"\W*(?:because|since|although|though|even though|while|whereas|as|if|when|unless)\s+(?:it|they)\b[^,;]*,\s+"
    r"(?!it\b|its\b|they\b|their\b|both\b|neither\b|this\b|these\b|the (?:drug|medicine|medication|drugs)\b)",
    re.IGNORECASE,
)
# What is one cannot stand for "benzodiazepines".
_ONE = re.compile(
    r"\W*(?:it|its|it['’]s|(?:the|this) (?:drug|medicine|medication|substance|compound))\b", re.IGNORECASE
)
_SPOKEN_OF = re.compile(r"\b(?:it|its|they|them|their)\b", re.IGNORECASE)
_THEY = re.compile(r"\W*they\b", re.IGNORECASE)
_BOTH = re.compile(
    r"\W*(?:both|neither)(?:\s+of (?:them|the two|these|the drugs|the medicines))?"
    r"(?:\s+(?:drug|medicine|medication)s?)?"
    r"\s+(?:is|are|can|may|have|has|were|was|do|does|cause|come|act|bind|block|work|slow|relieve|belong|contain|occur)\b",
    re.IGNORECASE,
)
_TWO = 2
# What is told of here was named elsewhere, and no name behind it is what the text goes on about.
_POINTING = re.compile(
    r"\W*(?:the|this|that) (?:drug|medicine|medication|tablet|pill|substance|compound|treatment|product)\b",
    re.IGNORECASE,
)
# "It blocks the receptor for glutamate": whatever "it" is, the text goes on about that.
_PRONOUN = re.compile(r"\W*(?:it|its|they|their)\b(?![\u2019']s\b)", re.IGNORECASE)
# "Unlike cocaine, it …": what it is compared with is not what the text goes on about.
_COMPARED = re.compile(
    r"\W*(?:un)?like\b|\W*(?:as with|similar(?:ly)? to|in contrast (?:to|with)|compared (?:to|with)|contrary to"
    r"|instead of|rather than|besides|apart from|in addition to|along with|together with)\b",
    re.IGNORECASE,
)
_COMPARED_WITH_IT = re.compile(
    r"[^;.!?]*?,?\s(?:it|they|(?:the|this) (?:drug|medicine|medication|substance|compound))\b", re.IGNORECASE
)
_ANOTHER = re.compile(r"\W*(?:this|the) (?:combination|combined|mixture|compound (?:drug|medicine))\b", re.IGNORECASE)
_OF_IT = re.compile(r"\W*its\s[^,;:.]+,\s", re.IGNORECASE)
_THIS = re.compile(
    r"\W*this (?:drug|medicine|medication|tablet|pill|substance|compound|antibiotic|antidepressant)\b", re.IGNORECASE
)
# A noun phrase with no verb of its own in front.
_ENTRY = re.compile(r"An? (?!few\b|lot\b|number\b|\w+ (?:is|are|was|were|can|may|has|had|will|of)\b)\w")
_BEGUN = 20
_MYTHS = re.compile(r"\b(?:myth|misconception|falsehood|rumou?r|misinformation|fiction)s?\b", re.IGNORECASE)
# Over a column of a table: what is said in the others is only told, since this one says whether it is so.
_VERDICTS = re.compile(
    r"\W*(?:(?:our |the |final )?(?:verdict|rating|ruling|conclusion)s?|(?:is (?:it|this|that) )?(?:really )?true"
    r"(?:(?: or |/)false)?|t/f|(?:is (?:it|this) )?correct|(?:fact|truth) or (?:fiction|myth)|myth or (?:fact|reality)"
    r"|true/false|right or wrong|debunked)\W*",
    re.IGNORECASE,
)
_CLAIMED = re.compile(
    r"\W*(?:(?:common |popular |false |the )?(?:claim|belief|statement|assertion)s?|what (?:people|you|they|some|many)"
    r" (?:\w+ )?(?:say|think|believe|hear|may have heard))\W*",
    re.IGNORECASE,
)
_SET_RIGHT = re.compile(
    r"\W*(?:the )?(?:facts?|truths?|reality|realities|what is (?:so|true)|correction)\W*", re.IGNORECASE
)
_JOINED = re.compile(r"\s*(?:and|or|&|/|,\s*\w+(?:,|\s+(?:and|or)\b))", re.IGNORECASE)
_QUOTED = re.compile(r"“[^“”]*(?:”|$)|«[^«»]*(?:»|$)|(?<![\w\"])\"(?=\S)[^\"]*\"(?!\w)")
_HEDGED = re.compile(
    r"\b(?:may|might|could|possibly|perhaps|probably|debated?|disputed?|contested|controvers\w+|unclear|uncertain|"
    r"some (?:researchers|scientists|studies|experts|authorities)|"
    r"suggests?|appears?|seems?|not (?:yet )?(?:known|settled))\b",
    re.IGNORECASE,
)


def looks_ahead(text: str) -> bool:
    """Return whether "it" stands for what the sentence itself goes on to name."""
    return _AHEAD.match(text) is not None


def normalised(text: str) -> str:
    """Return a sentence on one line with single spaces."""
    return " ".join(text.split())


def level_of(kind: str, verdict: str, code: str, text: str) -> str:
    """Return error, warning, note or none for a sentence's verdict."""
    if verdict == "false":
        return "error"
    if verdict == "misleading":
        return "warning"
    if verdict == "contested":
        # Saying that something may be so is no fault where authorities disagree.
        return "none" if _HEDGED.search(text) else "warning"
    if verdict == "unknown" and code != "not a claim" and kind == "assertion":
        return "note"
    return "none"


def rule_of(judged: Any) -> str:
    """Return the predicate that decided a verdict, or nothing."""
    deciding = next((one for one in judged.claims if getattr(one, "verdict", "") == judged.verdict), None)
    claim = getattr(deciding, "claim", None)
    return str(getattr(claim, "predicate", "")) if judged.verdict != "unknown" else ""


def fingerprint_of(rule: str, text: str, counts: dict[str, int]) -> str:
    """Return what identifies a finding whatever else changes: its rule, its words, and which repetition it is."""
    key = f"{rule}\n{text.casefold()}"
    counts[key] = number = counts.get(key, 0) + 1
    return sha256(f"{key}\n{number}".encode("utf-8", "surrogatepass")).hexdigest()[:32]


def _begins_with_people(text: str) -> bool:
    """Return whether a sentence begins with people, whom "they" then means: "Doctors use X. They …"."""
    from ketafacts.language.lexicon.folk import GIVERS, KNOWERS, TAKERS

    first = text.partition(" ")[0].lower()
    return first in GIVERS or first in KNOWERS or first in TAKERS


def _grammatical_subject(judged: Any) -> tuple[str, bool]:
    """Return the drug or class that an assertion not understood is about, and whether the sentence begins with it.

    That is its only one, the one it begins with, or the only drug, when it comes before every class.
    """
    first = next((item for item in judged.mentions if item.ids("drug", "class")), None)
    begins = first is not None and judged.text[: first.start].strip().lower() in ("", "the", "a", "an")
    if not begins and (_POINTING.match(judged.text) or _PRONOUN.match(judged.text)):
        return "", False  # "This medication can raise potassium. It may also harm the liver."
    if len(judged.subjects) == 1:
        if _COMPARED.match(judged.text):
            return "", False
        if not begins and not any(item.ids("drug") for item in judged.mentions):
            return "", False  # a group that is named in passing is no "it": "officers say that it is an opioid"
        return called_first(judged.mentions, judged.subjects[0]), begins
    if first is None or _JOINED.match(judged.text, first.end):
        return "", False
    drugs = {reading.id for item in judged.mentions for reading in item.ids("drug")}
    meant = called_first(judged.mentions, judged.subjects[0])
    return (meant, begins) if begins or drugs == {judged.subjects[0]} else ("", False)


def _is_compared(judged: Any) -> bool:
    """Return whether a sentence that was not understood goes on about "it", and names one other for comparison."""
    begun = _COMPARED.match(judged.text) if len(judged.subjects) == 1 else None
    return bool(begun and _COMPARED_WITH_IT.match(judged.text, begun.end()))


class Telling:
    """Follows a text from block to block: its subject, its headings, its quotations and its lists of myths."""

    def __init__(self) -> None:
        """Begin a document."""
        self.anaphor = ""
        self.only_it = False  # "they" means somebody else
        self.several: tuple[str, ...] = ()
        self.named: list[str] = []  # the drugs that the paragraph has named so far: "both", if there are two
        self.rivals: tuple[str, ...] = ()  # what else was named, and may be meant
        self.is_many = False  # it was named in the plural, as a class is
        self.subject = ""  # the drug that the heading above is the name of, and nothing else
        self.topic = ""  # the one drug that the last heading with a drug names, whatever else it says
        self.by_topic = False  # "it" was taken for that, where another had been named as well
        self.section: set[str] = set()  # the drugs named since the last heading, which counts
        self.is_fresh = False  # nothing has been said since that names no drug
        self.in_myths = False
        self.below_myth = False
        self.myth_columns: set[int] = set()
        self.claim_column = 0
        self.is_myth = False
        self.block = Block("")
        self.quoted: list[tuple[int, int]] = []
        self.before: tuple[str, tuple[Item, ...]] = ("", ())  # the sentence before, and what it names

    def enter(self, block: Block) -> None:
        """Go on to the next block."""
        self.anaphor, self.several, self.only_it = self._carried(block), (), True
        self.by_topic = bool(self.anaphor) and len(self.section) > 1
        self.rivals = tuple(sorted(self.section - {self.anaphor})) if self.by_topic else ()
        self.is_many, self.named = False, []
        self.block = block
        text = block.text
        label = _LABEL.match(text.lstrip())
        self.is_myth = bool(label and label["myth"])
        if block.column:
            self._enter_cell(block)
        elif block.kind == "heading":
            self.in_myths = bool(_MYTHS.search(block.text))
        if len(text) < _LONGEST_BARE and not block.column and _BARE.fullmatch(text.strip()):
            # A line that says "Myth" and no more speaks of the paragraphs below, up to "Fact" or a heading.
            self.below_myth = bool(_MYTHS.search(block.text))
        elif block.kind == "heading" and not block.column:
            self.below_myth = False
        self.quoted = (
            [found.span() for found in _QUOTED.finditer(text) if " " in found[0]]
            if '"' in text or "“" in text or "«" in text
            else []
        )

    def _carried(self, block: Block) -> str:
        """Return what "it" stands for when a block begins with it: the only drug of its section, just spoken of.

        Of several it is the one that the heading names.
        """
        if block.kind == "heading":
            self.section.clear()
            self.subject = self.subject if block.column else ""
        if block.kind not in ("prose", "item") or not self.is_fresh:
            return ""
        if len(self.section) > 1:
            return self.topic if self.topic in self.section else ""
        return next(iter(self.section), "")

    def carry(self, named: str) -> None:
        """Take what the heading above names: "this medicine" stands for it where nothing has been named since."""
        if not (self.anaphor or self.section) and self.block.kind in ("prose", "item") and _THIS.match(self.block.text):
            self.anaphor = named

    def entry(self, text: str) -> str:
        """Return "it is a drug that …" for what begins a paragraph below a name alone; nothing for any other text."""
        first = self.block.kind == "prose" and self.block.text.lstrip().startswith(text[:_BEGUN])
        return f"It is {text[:1].lower()}{text[1:]}" if self.subject and first and _ENTRY.match(text) else ""

    def in_full(self, text: str) -> str:
        """Return "ketamine is not an opioid" for "It is not.", behind a sentence that says or asks so; else nothing."""
        return elided(evened(text), *self.before) if self.before[0] else ""

    def pass_over(self, text: str = "") -> None:
        """Notice a sentence that names no drug; "this combination …" is another thing than what was spoken of."""
        if _ANOTHER.match(text):
            self.anaphor, self.several = "", ()
        self.is_fresh = False
        self.before = ("", ())

    def _enter_cell(self, block: Block) -> None:
        if block.kind == "heading":
            if block.column == 1:
                self.myth_columns.clear()
                self.claim_column = 0
            if _MYTHS.search(block.text) and not _VERDICTS.fullmatch(block.text):
                self.myth_columns.add(block.column)
            elif _CLAIMED.fullmatch(block.text):
                self.claim_column = block.column
            elif self.claim_column and (_VERDICTS.fullmatch(block.text) or _SET_RIGHT.fullmatch(block.text)):
                self.myth_columns.add(self.claim_column)

    def kind_at(self, start: int, end: int) -> str:
        """Return the kind of a sentence that its surroundings decide, or nothing."""
        if self.block.kind in ("heading", "quotation"):
            return self.block.kind
        if any(self._is_quoted(start, end, first, last) for first, last in self.quoted):
            return "quotation"
        if self.block.column:
            return "reported" if self.block.column in self.myth_columns else ""
        return "reported" if self.below_myth or (self.in_myths and self.block.kind == "item") else ""

    def _is_quoted(self, start: int, end: int, first: int, last: int) -> bool:
        """Return whether a sentence lies within a quotation, or is one with who said it: "It is," one critic said."""
        if first <= start and end <= last:
            return True
        return start == first and last < end and self.block.text[last - 2] in ",!?."

    def spoken(self, text: str, kind: str) -> tuple[str, str]:
        """Take a label such as "Myth:" off a sentence; return what is left, and its kind."""
        speaker = _SPEAKER.match(text)
        text = text[speaker.end() :] if speaker else text
        label = _LABEL.match(text)
        if label:
            self.is_myth = bool(label["myth"])
            text = text[label.end() :]
            # Under "Myths" a label that says otherwise wins.
            kind = "" if kind == "reported" else kind
        return text, kind or ("reported" if self.is_myth else "")

    def may_mean(self, text: str) -> str:
        """Return what "it" stands for in a sentence; nothing when it says "they" of what may be people."""
        wrong = (self.only_it and _THEY.match(text)) or (self.is_many and _ONE.match(text))
        return "" if wrong else self.anaphor

    def may_be_both(self, text: str) -> tuple[str, ...]:
        """Return what "both", "neither" and "they" stand for in a sentence."""
        if self.several or not _BOTH.match(text):
            return self.several
        named = self.named or sorted(self.section)
        return tuple(named) if len(named) == _TWO else ()

    def note(self, judged: Any, anaphor: str) -> None:
        """Remember what the next "it" and "both" stand for: the subjects of this sentence, when they are clear.

        ``anaphor`` says where in this sentence such a word stood (``Spotter.anaphor_in``).
        """
        self.before = (judged.text, judged.mentions)
        drugs = {one.id for item in judged.mentions if item.readings for one in item.readings if one.type == "drug"}
        if self.block.kind == "heading" and not self.block.column:
            self._head(judged, drugs)
        self.section |= {called_first(judged.mentions, drug) for drug in drugs}
        self.is_fresh = True
        named = [called_first(judged.mentions, drug) for drug in sorted(drugs)]
        self.named += [one for one in named if one not in self.named]
        claimed = tuple(dict.fromkeys(called(one.claim) for one in judged.claims))
        before = {self.anaphor, *self.several}
        if (anaphor == "start" and before.issuperset(claimed)) or (anaphor and not claimed and not drugs):
            pass  # it goes on about the same subjects
        elif anaphor == "start" and self.anaphor and _OF_IT.match(judged.text):
            # "Its main alkaloid, mitragynine, …": "it" may go on to mean the one or the other.
            self.rivals = tuple([one for one in named if one != self.anaphor])
        elif not claimed and self.anaphor and _is_compared(judged):
            pass
        elif anaphor == "object" or pointed(judged.mentions):  # "Naloxone reverses it. It …": the one or the other
            self.anaphor, self.several, self.only_it = "", (), True  # "they" are those that were pointed to
        elif claimed:
            self.anaphor, self.only_it = claimed[0] if len(claimed) == 1 else "", _begins_with_people(judged.text)
            self.several = claimed if len(claimed) > 1 else ()
        elif judged.kind == "instruction" and self.anaphor and drugs and plainly(self.anaphor) not in drugs:
            self.anaphor, self.several = (
                "",
                (),
            )  # "ask whether you should have naloxone at home": which is meant is open
        elif judged.subjects:
            self.anaphor, begins = ("", False) if anaphor else _grammatical_subject(judged)
            self.several, self.only_it = (), not begins
        self._go_on(judged, drugs, before, spoken_of=drugs | {plainly(one) for one in before if one and anaphor})

    def _head(self, judged: Any, drugs: set[str]) -> None:
        """Take from a heading the drug that it is the name of, and the one that what follows is about."""
        only = next(iter(drugs)) if len(drugs) == 1 else ""
        self.subject = only if len(judged.mentions) == 1 else ""
        if not _SPOKEN_OF.search(judged.text):  # "How does it differ from xylazine?"
            self.topic = called_first(judged.mentions, only) if only else ""

    def _go_on(self, judged: Any, drugs: set[str], before: set[str], *, spoken_of: set[str]) -> None:
        """Remember what else "it" may stand for; where that is open, it is what the heading names, if spoken of."""
        if not (self.anaphor or self.several) and self.topic and plainly(self.topic) in spoken_of:
            self.anaphor, self.by_topic, self.only_it = self.topic, True, True
        elif self.anaphor in before:
            return
        else:
            self.by_topic = False
        meant = plainly(self.anaphor)
        self.rivals = tuple([called_first(judged.mentions, one) for one in sorted(drugs - {meant})])
        self.is_many = any(
            (item.words or [item.key])[-1].endswith("s") and meant in {one.id for one in item.ids("class")}
            for item in judged.mentions
        )
