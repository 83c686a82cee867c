"""What the grammar costs, by function: bytecode instructions a sentence, which are the same on every machine and run.

``python benchmarks/readers.py [FILE] [COUNT]``, where ketafacts is installed. FILE has a sentence a line; without
it the sentences about drugs of ``prose.py`` are read. Work done in C (patterns, look-ups, sets) is not counted, so it
tells which reader has become dear, and not how many sentences are read in a second; ``bulk.py`` does that.
"""

import sys
from collections import Counter
from pathlib import Path
from types import CodeType, FrameType
from typing import Any

from measuring import print_table
from prose import corpus

from ketafacts import open_knowledge
from ketafacts.answers.checking import judge_sentence

SENTENCES = 300
SHOWN = 40


class Counted:
    """Counts the instructions of each function, with those of what it calls, while it is the trace function."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self.total = 0
        self.inside: Counter[CodeType] = Counter()
        self.calls: Counter[CodeType] = Counter()
        self._begun: list[tuple[CodeType, int]] = []
        self._open: Counter[CodeType] = Counter()

    def enter(self, frame: FrameType, event: str, argument: Any) -> Any:
        """Note a call."""
        del event, argument
        frame.f_trace_opcodes, frame.f_trace_lines = True, False
        self._begun.append((frame.f_code, self.total))
        self._open[frame.f_code] += 1
        self.calls[frame.f_code] += 1
        return self._within

    def _within(self, frame: FrameType, event: str, argument: Any) -> Any:
        del frame, argument
        if event == "opcode":
            self.total += 1
        elif event == "return":
            code, before = self._begun.pop()
            self._open[code] -= 1
            if not self._open[code]:  # what calls itself is counted once
                self.inside[code] += self.total - before
        return self._within


def main() -> None:
    """Judge the sentences twice, count the second time, and print the functions in which most was done."""
    kb = open_knowledge()
    if len(sys.argv) > 1:
        text = [line for line in Path(sys.argv[1]).read_text(encoding="utf-8").splitlines() if line]
    else:
        text = [line for line in corpus(kb, 10_000) if judge_sentence(kb, line).subjects]
    text = text[:SENTENCES]
    shown = int(sys.argv[2]) if len(sys.argv) > 2 else SHOWN
    for line in text:
        judge_sentence(kb, line)
    counted = Counted()
    sys.settrace(counted.enter)
    for line in text:
        judge_sentence(kb, line)
    sys.settrace(None)
    rows = [
        [
            f"`{Path(code.co_filename).stem}.{code.co_qualname.rpartition('.')[2]}`",
            f"{count / len(text):,.0f}",
            f"{100 * count / counted.total:.1f}",
            f"{counted.calls[code] / len(text):.2f}",
        ]
        for code, count in counted.inside.most_common(shown)
    ]
    header = ["function, with what it calls", "instructions a sentence", "per cent", "calls a sentence"]
    print_table(f"{len(text):,} sentences, {counted.total / len(text):,.0f} instructions each", header, rows)


if __name__ == "__main__":
    main()
