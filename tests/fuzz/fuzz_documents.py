"""Coverage-guided fuzzing of the document reader and the review with atheris.

    python -m venv /tmp/fuzz && /tmp/fuzz/bin/pip install atheris typer rich pyyaml
    PYTHONPATH=src /tmp/fuzz/bin/python tests/fuzz/fuzz_documents.py -max_total_time=600 -timeout=10 \
        -rss_limit_mb=2048 -max_len=2000 -dict=tests/fuzz/documents.dict /tmp/found tests/fuzz/corpus_documents

The first byte chooses the form and how many bytes are read at a time. Whatever the document: reading raises nothing
but ``Unreadable``, every sentence has a place in it, and the words at that place are those of the sentence.
"""

import sys
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["ketafacts"]):
    from ketafacts import open_knowledge
    from ketafacts.answers.reviewing import LEVELS, Reviewer, Wanted, review_text
    from ketafacts.language.documents import HTML, MARKDOWN, RST, TEXT, Decoder, Unreadable, form_of, parts, reader_of

KB = open_knowledge([Path(__file__).parents[1] / "small.yaml"], builtin=False)
FORMS = (MARKDOWN, HTML, TEXT, RST)
NAMES = {MARKDOWN: "a.md", HTML: "a.html", TEXT: "a.txt", RST: "a.rst"}


def pieces_of(data: bytes, size: int):
    """Return a function that reads ``data`` some bytes at a time."""
    left = [data]

    def read(_most: int) -> bytes:
        piece, left[0] = left[0][:size], left[0][size:]
        return piece

    return read


def try_one(data: bytes) -> None:
    """Review one document as a stream, and as one text."""
    if not data:
        return
    form, size = FORMS[data[0] & 3], (1, 7, 64, 1 << 16)[data[0] >> 2 & 3]
    wanted = Wanted(quotes=bool(data[0] & 16), reported=bool(data[0] & 32), passages="all")
    body = data[1:]
    try:
        read = list(parts(pieces_of(body, size), Decoder(), whole=form == HTML))
    except Unreadable:
        return
    text = "".join(part.text for part in read)
    form_of("x", text)
    records = [
        record for batch in Reviewer(KB, wanted).review("x", iter(read), reader_of(form)) for record in batch.records
    ]
    for record in records:
        start, end = record["span"]
        if not 0 <= start < end <= len(text) or record["level"] not in LEVELS or not record["reason"]:
            raise AssertionError(record)
        if not (record["line"] >= 1 and record["column"] >= 1 and record["line"] <= record["end_line"]):
            raise AssertionError(record)
    again = [record["span"] for record in review_text(KB, text, NAMES[form], wanted).records]
    if len(read) == 1 and again != [record["span"] for record in records]:
        raise AssertionError(again)


if __name__ == "__main__":
    atheris.Setup(sys.argv, try_one)
    atheris.Fuzz()
