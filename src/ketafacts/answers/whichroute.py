"""Questions of which of several ways a drug is taken: "is it snorted, smoked or injected"."""

from collections.abc import Callable

from ketafacts.answers.answering import Answer, opened
from ketafacts.answers.report import listing
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.language.mentions import items
from ketafacts.language.text import words

_SEVERAL = 2
_PASSED_OVER = frozenset({"filler", "often", "det", "modal"})


def by_which_route(kb: KnowledgeBase, text: str, answered: Callable[[KnowledgeBase, str], Answer]) -> Answer | None:
    """Answer with the ways in which a drug is taken, of those asked about; nothing where none of them is recorded.

    "Snorted" behind a name is read as the form of the drug, so that each is asked about alone.
    """
    if " or " not in text:
        return None
    found = items(kb, words(text))
    if len(found) <= _SEVERAL or found[0].lemma != "be" or not found[1].ids("drug"):
        return None
    rest = [item for item in found[2:] if item.tag not in _PASSED_OVER]
    routes = [item for item in rest if item.tag == "route"]
    if len(routes) < _SEVERAL or {item.key for item in rest if item.tag != "route"} != {"or"}:
        return None
    begin = text[: found[1].end]
    said = [" ".join(item.words or [item.key]) for item in routes]
    answers = [(route, answered(kb, f"{begin} {route}")) for route in said]
    done = [(route, answer) for route, answer in answers if answer.answer == "yes"]
    if not done:
        return None
    value = listing(dict.fromkeys(route for route, _ in done))
    told = " ".join(dict.fromkeys(answer.text.removeprefix("Yes. ") for _, answer in done))
    evidence = tuple(dict.fromkeys(one for _, answer in done for one in answer.evidence))
    return Answer(text, value, opened(value, told), evidence)
