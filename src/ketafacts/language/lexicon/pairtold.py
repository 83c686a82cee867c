"""The words of a story of somebody who takes two drugs, and of asking whether that is safe.

A story may hold no others: one that is not here could change the answer ("days apart", "without", "stopped", "20 mg").
"""

import re

_PEOPLE = "my our his her their the a an i im ive we he hes she shes they you someone somebody people person patient "
_PEOPLE += "mum mom mother dad father grandmother grandma grandfather grandpa wife husband brother sister friend aunt "
_PEOPLE += (
    "uncle roommate partner boyfriend girlfriend boss neighbor neighbour colleague cousin granny gran nan me him "
)
_PEOPLE += "them us himself herself myself relative adult man woman doctor doctors doc dentist gp hospital er nurse "
_PEOPLE += "psychiatrist pharmacist clinic surgeon physician oncologist pharmacy it that this these those both one who "
_TAKING = (
    "take takes taking took taken on use uses using used been be being have has having had get gets got gave given "
)
_TAKING += "give prescribe prescribed put start started starting offered drink drinks drinking drank mix mixes mixed "
_TAKING += (
    "mixing combine combined combining add adds adding added want wants wanted wanting going wrote told said says "
)
_TAKING += "is are am was were do does did can could would should will may might must to just need needs needed "
_WHEN = "today tonight now daily every day everyday days morning mornings night nights evening week weeks year years "
_WHEN += "month months already still currently regularly sometimes also too same time once together recently usually "
_WHEN += "at in for from by of with and or plus but so then when while if as well long term regular already since "
_WHAT = (
    "pill pills medicine medicines med meds medication medications tablet tablets drug drugs prescription painkiller "
)
_WHAT += "painkillers dose back surgery knee operation tooth toothache cold flu combo combination mixture thing stuff "
_MANNERS = "hi hey hello please thanks ok okay yo um so quick question wondering know wonder there any about asking "
_MANNERS += "normal really actually even ever possible "

SAFE = frozenset({"safe", "ok", "okay", "fine", "alright", "good", "allowed", "safely", "all right"})
UNSAFE = frozenset(
    {
        *(
            "dangerous",
            "bad",
            "risky",
            "harmful",
            "problem",
            "problems",
            "issue",
            "issues",
            "worried",
            "worry",
            "unsafe",
        ),
        *("concerned", "careful", "interact", "interaction", "interactions", "deadly", "trouble", "wrong", "danger"),
        *("interacts", "risk", "risks", "harm"),
    }
)
# What tells that the first drug is taken: before it, or between the two.
TAKEN = frozenset(
    {
        *(
            "take",
            "takes",
            "taking",
            "took",
            "taken",
            "on",
            "use",
            "uses",
            "using",
            "used",
            "got",
            "gave",
            "given",
            "get",
        ),
        *("prescribed", "started", "offered", "drink", "drinks", "drank", "mix", "mixes", "mixed", "mixing", "combine"),
        *("combined", "combining", "add", "adding", "added", "have", "having", "had", "has", "been", "drinking"),
    }
)
JOINED = frozenset({"and", "with", "plus", "while", "on"})
TOGETHER = frozenset({"take", "have", "use", "drink", "mix", "combine", "together"})
STORY = frozenset((_PEOPLE + _TAKING + _WHEN + _WHAT + _MANNERS).split()) | SAFE | UNSAFE | TOGETHER
# "Does it have codeine in it": what one drug holds, and no second drug that is taken.
ASKS_WHAT_IS_IN_IT = re.compile(
    r"\b(?:does|do|did|is|has|have) (?:it|that|this|they|those|these) (?:also |even |still )?"
    r"(?:have|contain|got|hold|include)\b|\bin (?:it|that|this|them|there)$"
)
