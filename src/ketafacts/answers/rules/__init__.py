"""The rules, one for each predicate: whether a claim *without its negation* holds: yes, no, contested or unknown."""

from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from typing import cast

from ketafacts.answers.rules.finding import Finding
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Subject
from ketafacts.language.claims import Claim

Rule = Callable[[KnowledgeBase, Claim, Subject], Finding]


class _Rules(Mapping[str, Rule]):
    """Rules by predicate, each imported for the first claim of that predicate: an answer needs one or two of them."""

    def __init__(self, places: Mapping[str, str]) -> None:
        self._places = places
        self._found: dict[str, Rule] = {}

    def __getitem__(self, predicate: str) -> Rule:
        found = self._found.get(predicate)
        if found is None:
            module, _, name = self._places[predicate].partition(".")
            found = cast("Rule", getattr(import_module(f"{__name__}.{module}"), name))
            self._found[predicate] = found
        return found

    def __iter__(self) -> Iterator[str]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)


# Each by the module and the function.
RULES: Mapping[str, Rule] = _Rules(
    {
        "is-a": "statutes.is_a_by_law",
        "same-as": "sameness.same_as",
        "contains": "contents.contains",
        "part-count": "parts.part_count",
        "same-parts": "parts.same_parts",
        "same-target": "targets.same_target",
        "same-way": "likeness.same_way",
        "contains-or-effect": "contents.contains_or_causes",
        "ingredient-of": "contents.ingredient_of",
        "derived": "origins.derived",
        "related-to": "relations.related",
        "has-relative": "relations.has_relative",
        "acts-on": "targets.acts_on",
        "used-for": "uses.used_for",
        "causes": "pairs.causes_or_reverses",
        "relieves": "relief.relieves",
        "worsens": "worsening.worsens",
        "boxed": "boxed.boxed",
        "boxed-together": "pairs.boxed_together",
        "effect-of": "levels.effect_of",
        "stopped-safely": "stopping.stopped_safely",
        "overdose-causes": "effects.overdose",
        "overdose-grave": "noted.overdose_grave",
        "noted": "noted.noted",
        "side-effects": "noted.side_effects",
        "reversed-by": "pairs.reversed_by",
        "reverses": "pairs.reverses",
        "interacts-or-acts": "pairs.interacts",
        "interacts-at-all": "pairs.interacts_at_all",
        "dangerous-with": "pairs.dangerous_with",
        "safe-with": "pairs.safe_with",
        "interaction-causes": "pairs.interaction_causes",
        "interaction-spares": "pairs.interaction_spares",
        "contraindicated-in": "uses.contraindicated",
        "cautioned-in": "uses.cautioned",
        "scheduled-as": "statutes.scheduled_by_place",
        "moved": "statutes.moved",
        "medical-use": "statutes.medical_use",
        "supplied-as": "supply.supplied",
        "sold-now": "selling.sold_now",
        "schedule-compared": "law.schedule_compared",
        "controlled": "statutes.controlled_by_place",
        "uncontrolled": "statutes.uncontrolled_by_place",
        "in-animals": "uses.in_animals",
        "adulterates": "supply.adulterates",
        "approved": "uses.approved_at_all",
        "works-on": "pairs.works_on",
        "works-for": "relief.relieves",
        "missed-by": "watched.missed_by",
        "made-as": "origins.made_as",
        "false-positive": "watched.false_positive",
        "every": "universals.every",
        "acts-as": "targets.acts_as",
        "acts-more": "selectivity.acts_more",
        "more-selective": "selectivity.more_selective",
        "binds-more": "selectivity.binds_more",
        "enters-brain": "selectivity.enters_brain",
        "strength": "comparisons.strength",
        "illegal": "law.illegal",
        "changes": "effects.changes",
        "spares": "relief.spares",
        "level": "levels.level",
        "uptake": "levels.uptake",
        "antidote": "pairs.antidote",
        "ceiling": "pairs.ceiling",
        "repeated-doses": "watched.repeated_doses",
        "monitored-for": "watched.monitored",
        "withdrawal-causes": "stopping.withdrawal_causes",
        "withdrawal-grave": "stopping.withdrawal_grave",
        "same-class": "sameness.same_class",
        "extreme": "extremes.extreme",
        "paired-with": "contents.paired_with",
        "lasts": "kinetics.lasts",
        "outlasts": "lasting.outlasts",
        "prodrug": "metabolism.prodrug",
        "made-by-enzyme": "metabolism.made_by_enzyme",
        "cleared-by": "metabolism.cleared_by",
        "activated-by": "metabolism.activated_by",
        "acts-long": "metabolism.acts_long",
        "acts-soon": "kinetics.acts_soon",
        "first-of": "history.first_of",
        "absorbed": "absorption.absorbed",
        "happened": "history.happened",
        "older": "age.older",
        "given-by": "kinetics.given_by",
        "detected-by": "watched.detected",
        "detectable": "windows.detectable",
        "withdrawal-time": "windows.withdrawal_time",
        "compared": "comparisons.compared",
    }
)

# The predicates whose rules look at how often and in which circumstances; in any other claim neither is covered.
USING_MANNER = frozenset(
    {"causes", "changes", "relieves", "worsens", "works-for", "used-for", "contains-or-effect", "withdrawal-causes"}
    | {"happened", "older", "compared", "moved", "overdose-causes", "detected-by", "missed-by", "spares"}
    | {"withdrawal-grave", "detectable", "adulterates"}
)
# The predicates whose rules look at a year or a place; in any other claim one that is named is not covered.
USING_YEARS = frozenset(
    {
        "scheduled-as",
        "supplied-as",
        "happened",
        "lasts",
        "absorbed",
        "approved",
        "compared",
        "same-as",
        "changes",
        "monitored-for",
        "boxed",
    }
    | {"used-for", "moved", "detectable", "withdrawal-time", "controlled", "illegal"}
)
USING_PLACES = frozenset(
    {
        "boxed",
        "noted",
        "monitored-for",
        "contraindicated-in",
        "cautioned-in",
        "detectable",
        "scheduled-as",
        "moved",
        "medical-use",
        "supplied-as",
        "first-of",
        "sold-now",
        "controlled",
        "uncontrolled",
        "illegal",
        "schedule-compared",
        "happened",
        "lasts",
        "outlasts",
        "absorbed",
        "acts-soon",
        "approved",
        "used-for",
        "relieves",
    }
    | {"works-for", "is-a", "same-as", "strength", "made-as", "acts-on", "works-on", "in-animals"}
)
