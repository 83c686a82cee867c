"""What of a document those beside it take back: "False." below a paragraph, "Some people say:" above a list."""

from ketafacts.answers.recording import Record, withdraw
from ketafacts.language.blocks import Block
from ketafacts.language.takenback import announces, is_announced, is_denial
from ketafacts.language.text import sentences

_LONGEST_LEAD = 400  # characters of the end of a block, of which the last sentence may announce what follows
_BEFORE = 12  # sentences of a block


class Withdrawing:
    """Follows a text from block to block: what announces the next one, and what the last one ended with."""

    def __init__(self, *, is_asked: bool) -> None:
        """Begin a document; nothing is taken back where what is only told ``is_asked`` about, too."""
        self.is_asked = is_asked
        self.lead = ""
        self.last: Record | None = None

    def counts(self, record: Record) -> bool:
        """Return whether a record has a verdict that a sentence beside it could take back."""
        return record["kind"] == "assertion" and record["verdict"] != "unknown" and not self.is_asked

    def within(self, record: Record, text: str, places: list[tuple[int, int]]) -> None:
        """Take back a sentence that those before it in its block, at these places of its text, announce as untrue."""
        if places and self.counts(record) and is_announced([text[slice(*place)] for place in places[-_BEFORE:]]):
            withdraw(record)

    def enter(self, block: Block, marks: list[tuple[int, int, Record]]) -> None:
        """Go on to the next block, with the records of its sentences."""
        if self.last and not block.column and block.kind != "heading":
            first = next(sentences(block.text), (0, 0))
            if is_denial(block.text[slice(*first)]):
                withdraw(self.last)
        decided = [record for _, _, record in marks if self.counts(record)]
        if decided and self.lead and not block.column:
            self._follow(decided, is_first=decided[0] is marks[0][2])
        if block.kind != "item":
            self.lead = block.text[-_LONGEST_LEAD:]
        is_last = bool(decided) and decided[-1] is marks[-1][2] and marks[-1][1] >= len(block.text.rstrip())
        self.last = decided[-1] if is_last else None

    def _follow(self, decided: list[Record], *, is_first: bool) -> None:
        """Take back what the sentence before this block announced as untrue."""
        start, end = list(sentences(self.lead))[-1] if self.lead.strip() else (0, 0)
        said = self.lead[start:end]
        if announces(said, many=True):
            for record in decided:
                withdraw(record)
        elif is_first and announces(said):
            withdraw(decided[0])
