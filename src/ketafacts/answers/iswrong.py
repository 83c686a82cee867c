"""Whether somebody is wrong: of "my friend says X is an opioid, is he wrong" the opposite of whether he is right."""

import re
from collections.abc import Callable

from ketafacts.answers.answering import Answer, opened
from ketafacts.knowledge.base import KnowledgeBase

_WRONG = re.compile(
    r"(?P<said>.+?)(?<!\bor)[\s,.;?!-]+(?:so |and )?(?:is (?:s?he|that|this|it|my \w+) (?:just |all |really |"
    r"actually )?(?:a )?"
    r"(?:wrong|false|incorrect|untrue|mistaken|myth|lie|nonsense|rubbish|bs|bollocks)|are they wrong|am i "
    r"wrong)\s*[?!.]*",
    re.IGNORECASE | re.DOTALL,
)
_ASKS = re.compile(
    r"(?:.*[,;.?!]\s*)?(?:so |and |but )*(?:is|are|was|were|does|do|did|can|could|will|would|should|has|have|what|"
    r"which|who"
    r"|how|why|when|where|whats)\b(?!.*\b(?:says?|said|that)\b)",
    re.IGNORECASE,
)
_TURNED = {"yes": "no", "no": "yes"}


def whether_wrong(kb: KnowledgeBase, text: str, answered: Callable[[KnowledgeBase, str], Answer]) -> Answer | None:
    """Return whether what is said is wrong, or nothing where that is not asked: the opposite of whether it is right."""
    found = _WRONG.fullmatch(text)
    if found is None or _ASKS.match(found["said"]):
        return None
    answer = answered(kb, f"{found['said']}, is that right")
    turned = _TURNED.get(answer.answer)
    if turned is None:
        return answer._replace(question=text)
    said = answer.text.removeprefix(f"{answer.answer.capitalize()}. ")
    return answer._replace(question=text, answer=turned, text=opened(turned, said))
