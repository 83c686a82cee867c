"""Claims put together from subjects, a manner, a predicate and its objects."""

from collections.abc import Sequence
from dataclasses import replace

from ketafacts.knowledge.model import Reading
from ketafacts.language import lexicon
from ketafacts.language.claims import Claim, NotUnderstoodError
from ketafacts.language.cursor import Manner, Nouns, one_meaning
from ketafacts.language.lexicon import usage
from ketafacts.language.nouns import AS_FORM, NounReader

# What holds of a drug in each of its forms.
WHATEVER_ITS_FORM = frozenset({"is-a", "acts-on", "same-as", "contains", "made-as", "scheduled-as", "acts-as"})
# How a drug is used, which only what it does can depend on.
_OF_USE = frozenset({"single dose", "light use", "recreational use"})
# Of these there is always one more that a drug is not recorded to cause, or to be for.
_NEVER_ALL = frozenset({"effect", "condition"})
# The kinds of thing that a predicate takes, the likeliest first.
OBJECT_TYPES = {
    "works-on": ("target", "drug", "class", "condition"),
    "works-for": ("condition", "effect"),
    "acts-on": ("target",),
    "contains": ("drug", "class"),
    "same-parts": ("drug",),
    "same-target": ("drug",),
    "same-way": ("drug", "class"),
    "contains-or-effect": ("drug", "class", "effect"),
    "derived": ("drug",),
    "same-as": ("drug", "class"),
    "ingredient-of": ("drug",),
    "related-to": ("drug", "class"),
    "has-relative": ("drug",),
    "used-for": ("condition",),
    "contraindicated-in": ("condition", "effect"),
    "cautioned-in": ("condition", "effect"),
    "causes": ("effect", "condition"),
    "overdose-causes": ("effect",),
    "withdrawal-causes": ("effect",),
    "relieves": ("effect", "condition"),
    "boxed": ("effect",),
    "spares": ("effect", "condition"),
    "false-positive": ("drug", "class"),
    "reverses": ("drug", "class", "condition", "effect"),
    "reversed-by": ("drug", "class"),
    "interacts-or-acts": ("target", "drug", "class"),
}


class ClaimReader(NounReader):
    """Puts claims together, and refuses what no claim can hold."""

    def _claims(
        self, nouns: Nouns, manner: Manner, predicate: str, objects: Nouns | tuple[Reading, ...], detail: str
    ) -> list[Claim]:
        if isinstance(objects, Nouns):
            _check_quantity(objects)
            negated = manner.negated != objects.negated
            either = objects.joint == "or" and not negated
            self.objects = options = objects.readings
            manner = replace(manner, degree=objects.degree or manner.degree)
        else:
            negated, options, either = manner.negated, [objects], False
        either_of = nouns.joint == "or" and not negated
        if nouns.overdose:
            predicate = {"causes": "overdose-causes"}.get(predicate, predicate)
            if predicate not in ("overdose-causes", "reversed-by"):
                raise NotUnderstoodError("an overdose")
        if (either and len(nouns.readings) > 1) or (either_of and either):
            raise NotUnderstoodError("an alternative")
        found = []
        qualifier = _qualifier_of(nouns, predicate, options)
        for subject in nouns.readings:
            for option in options:
                target = _fitting(option, predicate)
                found.append(
                    Claim(
                        one_meaning(subject).id,
                        predicate,
                        target.id,
                        negated,
                        detail,
                        nouns.quantifier,
                        manner.often,
                        manner.degree,
                        qualifiers=(qualifier,) if qualifier else (),
                        scope=nouns.scope,
                    )
                )
        if (
            negated
            and isinstance(objects, Nouns)
            and objects.joint == "and"
            and not objects.negated
            and len(options) > 1
        ):
            # "Does not contain A and B": neither, or not both; it is judged where that makes no difference.
            found = [claim._replace(together=-1) for claim in found]
        if either or either_of:
            # "Can be treated with A or B", "A or B can ease pain": judged where it is the same of both.
            found = [claim._replace(together=-1) for claim in found]
        return found


def _check_quantity(objects: Nouns) -> None:
    """Refuse a quantity of objects that no claim keeps: "most of them", "all epilepsy", "some NMDA receptors"."""
    if objects.quantifier not in ("", "none", "some", "all"):
        raise NotUnderstoodError("a quantity")
    named = [one for option in objects.readings for one in option]
    targets = [one.id for one in named if one.type == "target"]
    if targets and (objects.quantifier == "all" or (objects.quantifier and not _is_family(targets))):
        raise NotUnderstoodError(objects.quantifier)  # "some NMDA receptors": which share is another matter
    if objects.quantifier == "all" and any(one.type in _NEVER_ALL for one in named):
        raise NotUnderstoodError("all")  # "approved for all epilepsy": of which kinds is another matter


def _qualifier_of(nouns: Nouns, predicate: str, options: Sequence[tuple[Reading, ...]]) -> str:
    """Return the use or the form of the subjects that a claim with the predicate keeps."""
    qualifier = nouns.qualifier
    if qualifier.startswith(AS_FORM) and predicate in WHATEVER_ITS_FORM:
        qualifier = ""
    is_use = bool(nouns.use) and qualifier == nouns.use and not qualifier.startswith(AS_FORM)
    if is_use and predicate in usage.HOWEVER_USED:
        qualifier = ""  # "low-dose ketamine is no opioid"
    if nouns.form and predicate == "given-by" and not qualifier and not _fits(nouns.form, options):
        qualifier = f"{AS_FORM}{nouns.form}"  # "diazepam tablets are injected"
    return _said_of_use(qualifier, predicate) if qualifier in _OF_USE else qualifier


def _fitting(options: tuple[Reading, ...], predicate: str) -> Reading:
    """Return the reading of the type that the predicate takes first; a name of two drugs is not understood."""
    for kind in OBJECT_TYPES.get(predicate, ()):
        found = [reading for reading in options if reading.type == kind]
        if found:
            return one_meaning(tuple(found)) if kind == "drug" else found[0]
    return options[0]


def _said_of_use(use: str, predicate: str) -> str:
    """Return the circumstance under which a claim about a use of the drug is judged."""
    if predicate in usage.OF_EFFECTS:
        return "" if use == "recreational use" else use
    if use == "recreational use" or predicate not in usage.HOWEVER_USED:
        raise NotUnderstoodError(use)  # what is lawful or a treatment differs for it
    return ""


def _is_family(targets: Sequence[str]) -> bool:
    """Return whether targets are families, such as the opioid receptors, of which some can be meant."""
    return all(one.endswith("s") for one in targets)


def _fits(form: str, routes: Sequence[tuple[Reading, ...]]) -> bool:
    """Return whether a form is for these routes: an injection is for any way to inject, a film for the mouth."""
    allowed = {form, *lexicon.ROUTES_OF_FORMS.get(form, ())}
    return all(one.id in allowed for options in routes for one in options)
