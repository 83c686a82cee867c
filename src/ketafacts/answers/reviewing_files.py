"""Reviews of many documents: one after another, or shared among processes, in the order they were given either way."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from ketafacts.answers.opening import Found, reading
from ketafacts.answers.recording import Record
from ketafacts.answers.reviewing import Passage, Reviewer, Wanted
from ketafacts.knowledge.opening import open_knowledge
from ketafacts.language.documents import HTML, Decoder, Unreadable, form_of, parts, reader_of


class Facts(NamedTuple):
    """Which facts a process opens."""

    files: tuple[str, ...] = ()
    builtin: bool = True


class Reviewed(NamedTuple):
    """A document, or a part of a long one: what was found, or why it could not be read.

    ``problem`` is an error of the document; ``warning`` is about how it was read; ``is_last`` ends the document.
    """

    path: str
    records: list[Record]
    passages: list[Passage]
    ignored: int = 0
    problem: str = ""
    warning: str = ""
    is_last: bool = True


def review_document(reviewer: Reviewer, path: str, form: str = "") -> Iterator[Reviewed]:
    """Yield the review of one document, part by part, the last one marked. Never raises for what a document holds."""
    decoder = Decoder()
    try:
        with reading(path) as read:
            first = read(1 << 16)
            head = _head(first)
            form = form or form_of(path, head)
            pieces = [first]
            stream = parts(lambda size: pieces.pop() if pieces else read(size), decoder, whole=form == HTML)
            for batch in reviewer.review(path, stream, reader_of(form)):
                yield Reviewed(path, batch.records, batch.passages, batch.ignored, is_last=False)
    except Unreadable as error:
        yield Reviewed(path, [], [], problem=str(error))
        return
    warning = "not UTF-8; what could not be read was replaced" if decoder.replaced else ""
    yield Reviewed(path, [], [], warning=warning)


def _head(data: bytes) -> str:
    """Return how a document begins, to tell its form by."""
    try:
        return Decoder().decode(data)
    except Unreadable:
        return ""


def review_whole(reviewer: Reviewer, path: str, form: str = "") -> Reviewed:
    """Return the review of one document in one piece."""
    records: list[Record] = []
    passages: list[Passage] = []
    ignored = 0
    last = Reviewed(path, [], [])
    for piece in review_document(reviewer, path, form):
        records += piece.records
        passages += piece.passages
        ignored += piece.ignored
        last = piece
    return last._replace(records=records, passages=passages, ignored=ignored)


def review_all(
    reviewer: Reviewer, documents: Sequence[Found], facts: Facts, *, form: str = "", jobs: int = 1
) -> Iterator[Reviewed]:
    """Yield the reviews of all documents, in their order, whatever the number of processes."""
    if jobs > 1 and len(documents) > 1:
        from ketafacts.answers.sharing import share

        yield from share(reviewer, documents, facts, form, min(jobs, len(documents)))
        return
    for document in documents:
        if document.problem:
            yield Reviewed(document.path, [], [], problem=document.problem)
        else:
            yield from review_document(reviewer, document.path, form)


def new_reviewer(facts: Facts, wanted: Wanted) -> Reviewer:
    """Return a reviewer with facts of its own, as a worker process needs one."""
    return Reviewer(open_knowledge(facts.files, builtin=facts.builtin), wanted)


def jobs_for(documents: Iterable[Found], asked: int, cores: int) -> int:
    """Return how many processes are worth starting: all cores when there is much to read, unless a number is asked."""
    if asked > 0:
        return asked
    sizes = [document.size for document in documents if not document.problem]
    # Starting a process costs about as much as reviewing a few hundred kilobytes.
    return max(1, min(cores, len(sizes), sum(sizes) // (512 << 10)))
