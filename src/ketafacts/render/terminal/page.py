"""A page: lines are laid out at its width, cleaned on the way in, and come out as one text."""

from collections.abc import Iterable, Sequence

from ketafacts.render.formats import Context
from ketafacts.render.safe import one_line
from ketafacts.render.terminal.asciify import asciify
from ketafacts.render.terminal.layout import Line, Span, padded, width_of, wrap
from ketafacts.render.terminal.notes import Notes

# Longer lines of prose are hard to read, however wide the terminal is.
PROSE = 96
# The standard sixteen colours follow the reader's theme; yellow, cyan and the bright ones vanish on a light one.
STYLES = {
    "strong": "bold",
    "quiet": "dim",
    "yes": "bold green",
    "no": "bold red",
    "contested": "bold magenta",
    "unknown": "bold",
    "life-threatening": "bold red",
    "banner": "bold reverse red",
    "serious": "bold red",
    "moderate": "bold magenta",
    "mild": "bold",
    "alarm": "bold red",
    "bar-0": "blue",
    "bar-1": "magenta",
    "bar-2": "green",
    "bar-3": "red",
}
# The style and the symbol of each word that an answer may begin with.
VERDICTS = {
    "yes": ("yes", "✓"),
    "true": ("yes", "✓"),
    "no": ("no", "✗"),
    "false": ("no", "✗"),
    "contested": ("contested", "±"),
    "misleading": ("contested", "!"),
    "it depends": ("contested", "±"),
    "unknown": ("unknown", "?"),
    "life-threatening": ("no", "!"),
    "serious": ("no", "!"),
    "moderate": ("contested", ""),
    "mild": ("unknown", ""),
    "not recorded": ("unknown", "?"),
}


class Page:
    """Collects lines and renders them. All text may come from a user or the data: it is never markup."""

    def __init__(self, context: Context) -> None:
        """Take the width, the colour and the characters of the terminal from the context."""
        self.context = context
        self.width = max(20, context.width)
        self.prose = min(self.width, PROSE)
        self.notes = Notes()
        self._lines: list[Line] = []

    def clean(self, text: str) -> str:
        """Return ``text`` as one visible line in the terminal's characters."""
        text = one_line(text)
        return text if self.context.unicode else asciify(text)

    def symbol(self, symbol: str) -> str:
        """Return a symbol that words already say, or an empty text where there is only ASCII."""
        return symbol if self.context.unicode or symbol.isascii() else ""

    def wrapped(self, line: Iterable[Span], width: int) -> list[Line]:
        """Return a line, cleaned, as lines of at most ``width`` cells."""
        return wrap([(self.clean(text), style) for text, style in line], width)

    def put(self, line: Line) -> None:
        """Add a line that is laid out already."""
        self._lines.append(line)

    def gap(self) -> None:
        """Add an empty line, unless there is one or nothing stands above it."""
        if self._lines and self._lines[-1]:
            self._lines.append([])

    def paragraph(self, *spans: Span, prefix: Sequence[Span] = (), width: int = 0) -> None:
        """Add wrapped text; lines after the first are indented to where the text began after ``prefix``."""
        before = [(self.clean(text), style) for text, style in prefix]
        indent = width_of(before)
        for number, line in enumerate(self.wrapped(spans, (width or self.prose) - indent)):
            self.put([*before, *line] if number == 0 else [(" " * indent, ""), *line])

    def item(self, *spans: Span, indent: int = 2) -> None:
        """Add a bulleted item."""
        self.paragraph(*spans, prefix=[(f"{' ' * indent}• ", "quiet")])

    def under(self, *spans: Span, indent: int = 4) -> None:
        """Add a line that belongs to the item above it."""
        self.paragraph(*spans, prefix=[(" " * indent, "")])

    def heading(self, title: str, more: str = "", style: str = "strong") -> None:
        """Add a heading after an empty line; ``more`` goes on in the terminal's own style."""
        self.gap()
        self.paragraph((title, style), *([(f" {more}", "")] if more else []))

    def rule(self) -> None:
        """Add a thin line across the page."""
        self.put([(self.clean("─" * self.width), "quiet")])

    def box(self, lines: Sequence[Line], style: str) -> None:
        """Add wrapped lines in a heavy box as wide as the prose; each must fit in four cells less."""
        inner = self.prose - 4
        edge = self.clean("━" * (inner + 2))
        left, right = self.clean("┃"), self.clean("┃")
        self.put([(f"{self.clean('┏')}{edge}{self.clean('┓')}", style)])
        for line in lines:
            self.put([(f"{left} ", style), *padded(line, inner), (f" {right}", style)])
        self.put([(f"{self.clean('┗')}{edge}{self.clean('┛')}", style)])

    def badge(self, word: str) -> list[Span]:
        """Return an answer's word in capitals, then its symbol, in its colour."""
        style, symbol = VERDICTS.get(word, ("unknown", ""))
        shown = self.symbol(symbol)
        return [(f"{word.upper()}{f' {shown}' if shown else ''}", style), ("  ", "")]

    def text(self) -> str:
        """Return the page. Without colour there are no control characters but the line breaks."""
        if not self.context.color:
            lines = ("".join(text for text, _ in line).rstrip() for line in self._lines)
            return "".join(f"{line}\n" for line in lines)
        return _coloured(self._lines, self.width)


def _coloured(lines: Sequence[Line], width: int) -> str:
    """Return the lines as Rich's console writes them, in the standard colours and without any other control."""
    from io import StringIO

    from rich.console import Console
    from rich.segment import Segment, Segments

    stream = StringIO()
    console = Console(
        file=stream,
        force_terminal=True,
        color_system="standard",
        no_color=False,
        width=width,
        height=25,
        legacy_windows=False,
        markup=False,
        highlight=False,
        emoji=False,
    )
    styles = {name: console.get_style(definition) if definition else None for name, definition in STYLES.items()}
    segments = [Segment(text, styles.get(style)) for line in lines for text, style in (*line, ("\n", ""))]
    console.print(Segments(segments), soft_wrap=True, end="")
    return stream.getvalue()
