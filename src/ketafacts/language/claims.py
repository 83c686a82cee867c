"""What a sentence claims: subject, predicate, object, and everything that could change whether it is true."""

from typing import NamedTuple

# Predicates on which the law of a place decides.
LAWFUL = frozenset({"scheduled-as", "controlled", "uncontrolled", "illegal", "approved", "supplied-as", "moved"})
# Begins the qualifier of a claim with a date to the month.
MONTH = "month "
# What a strength is told of, "a powerful stimulant", before the id of the class.
AS_KIND = "as "
# The detail of "is a" where it is said to be that besides: "it is also a reuptake inhibitor".
BESIDES = "besides"
# Begins the qualifier of a claim that holds what else is told of an event: "as: cough medicine".
TOLD = "told "
# Begins the qualifier of a claim about an animal: "species dog".
SPECIES = "species "
# Begins the qualifier of a claim about people who have a condition: "whom asthma".
WHOM = "whom "
# The detail of a claim that something comes so, and is not merely made from what does: "occurs naturally".
AS_IT_IS = "as it is"
IN_THE_POPPY = "as it is in the poppy"
# The detail of "contains" where it cannot be meant: of a group, or of a substance that a product of it is in there.
INSIDE = "inside"
# Of "X is Y": Y is named by a brand.
SOLD_AS = "sold as"
PASSED_OFF = "passed off as"  # sold as another drug
# The detail of "ingredient-of" where it is said to be found there, as what was added to it is.
FOUND = "found"
# The detail of a claim that two drugs kill together, said as if they did so as a rule.
PLAINLY = "plainly"
# Of the parts of a product two or more.
SEVERAL = "several"
# Of two products at least one ingredient.
SHARED = "shared"
# The detail of "first-of" where it is said to have been made or found, and not only sold, before the others.
FIRST_MADE = "made"
# The same, where it is said to have been approved before the others of its class in a country.
FIRST_APPROVED = "approved"
# Claims of several subjects of which one is enough: "A and B are not both opioids".
ANY = -2


class Claim(NamedTuple):
    """One checkable proposition.

    ``predicate`` is a predicate of the knowledge base or one of the grammar's own (``same-as``, ``controlled``,
    ``boxed``, ``compared``, …). ``object`` is an id, or a value such as a schedule or a year. ``detail`` narrows the
    predicate: the action at a target, the status of a use, the event. ``other`` and ``direction`` belong to
    comparisons: -1 less, 0 as much, 1 more. ``negated`` is the parity of all negations. ``brand`` is
    the product's name when the subject was named by it alone; ``form`` the route that is meant when it was named by a
    form of it alone: "fentanyl patches". ``grounds`` belong to "because": the reasons given and,
    last, what they are given for. Claims
    with the same ``together`` (not 0) are denied together: "not a synthetic opioid" needs only one of them to fail.
    Claims with the same ``scope`` (not 0) have one quantified subject: "some opioids do A and B" says both of the same.
    """

    subject: str
    predicate: str
    object: str
    negated: bool = False
    detail: str = ""
    quantifier: str = ""
    often: str = ""
    degree: str = ""
    place: str = ""
    year: str = ""
    other: str = ""
    direction: int = 0
    qualifiers: tuple[str, ...] = ()
    together: int = 0
    scope: int = 0
    grounds: "tuple[Claim, ...]" = ()
    brand: str = ""
    form: str = ""
    start: int = 0
    end: int = 0


def because(reasons: list[Claim], consequences: list[Claim]) -> list[Claim]:
    """Return the claims that the one is so because of the other: one for each consequence."""
    said = tuple(claim for claim in reasons if claim.predicate != "because")
    return [
        one._replace(predicate="because", negated=False, grounds=(*said, one))
        for one in consequences
        if one.predicate != "because"
    ]


class NotUnderstoodError(Exception):
    """The sentence has a part that the grammar does not know."""
