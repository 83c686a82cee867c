"""Answers that miss what is asked: a looser reading of a question has lost the word on which it turns.

"How long must they be monitored" is no question of how long a drug works, and a blood test is none of breathing.
"""

import re

from ketafacts.answers.answering import Answer
from ketafacts.language.questions import Question

# What is measured in blood.
_IN_BLOOD = (
    r"\b(?:blood (?!pressure|oxygen)\w+|(?:in|of) the blood|serum|level|liver|kidney|renal|thyroid|neutrophils?|white"
    r"|potassium|sodium|INR|counts?|clotting|glucose|sugar|lipids?|creatinine|enzymes?|haemoglobin|hemoglobin|TSH"
    r"|platelets?|calcium|magnesium|electrolytes|test)"
)
_AS_TO_FOOD = (
    r"(?:if|when|after) (?:you|i|they|he|she|we)(?:[\u2019']?ve)? (?:have |had |just )*(?:eat|ate|eaten)"
    r"|(?:full|empty) stomach|(?:with|after|without) (?:food|eating|a meal)"
)
# What a question says, the topics that it may be read as without that, and what an answer must tell of then.
_ASKED = tuple(
    (re.compile(rf"\b(?:{asked})\b", re.IGNORECASE), frozenset(topics.split()), re.compile(told, re.IGNORECASE))
    for asked, topics, told in (
        ("monitor(?:ed|ing)?|observ(?:ed|ation)|supervis(?:ed|ion)|stay after", "duration onset kinetics", r"(?!)"),
        (
            r"how long (?:can|may|should) (?:\w+ ){1,2}(?:stay on|be on|keep taking|take|use|have|remain on|continue)",
            "duration onset kinetics half-life time-in-body",
            r"(?!)",
        ),
        ("how often", "duration onset kinetics", r"patch|every|daily|once|twice|a (?:day|week|month)|dos|last"),
        ("enzymes?", "mechanism targets action", r"ase\b|enzyme|CYP|COX|pump|vitamin K"),
        (
            r"blood ?(?:tests?|work)|bloods",
            "monitoring tests detection",
            _IN_BLOOD,
        ),
        (
            _AS_TO_FOOD,
            "onset duration kinetics half-life time-in-body",
            r"food|meal|stomach|eat|fasting",
        ),
        # What something is called that is only described, and no other name of what it is described with.
        (r"antidotes? (?:is |was )?(?:again )?called", "names", r"(?!)"),
        (r"(?:\S+ ){8}.*\b(?:what|whats|what[\u2019']s) (?:is |was )?(?:it|that one) called$", "names", r"(?!)"),
        ("clotting factors?|coagulation factors?", "mechanism targets action", r"factor|thrombin|clot|vitamin K"),
    )
)


def misses(text: str, question: Question, answer: Answer) -> bool:
    """Return whether an answer tells of something else than what the question asks for."""
    topic = question.wanted.partition(" ")[0]
    return any(
        topic in topics and asked.search(text) and not told.search(f"{answer.answer} {answer.text}")
        for asked, topics, told in _ASKED
    )
