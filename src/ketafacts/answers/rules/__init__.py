"""The rules, one for each predicate: whether a claim *without its negation* holds: yes, no, contested or unknown."""

from collections.abc import Callable

from ketafacts.answers.rules.absorption import absorbed
from ketafacts.answers.rules.age import older
from ketafacts.answers.rules.boxed import boxed
from ketafacts.answers.rules.classes import is_a
from ketafacts.answers.rules.comparisons import compared, strength
from ketafacts.answers.rules.contents import contains, contains_or_causes, ingredient_of, paired_with
from ketafacts.answers.rules.effects import changes, overdose
from ketafacts.answers.rules.extremes import extreme
from ketafacts.answers.rules.finding import Finding
from ketafacts.answers.rules.history import first_of, happened
from ketafacts.answers.rules.kinetics import acts_soon, given_by, lasts
from ketafacts.answers.rules.lasting import outlasts
from ketafacts.answers.rules.law import controlled, illegal, schedule_compared, scheduled, uncontrolled
from ketafacts.answers.rules.levels import effect_of, level, uptake
from ketafacts.answers.rules.likeness import same_way
from ketafacts.answers.rules.metabolism import activated_by, acts_long, cleared_by, made_by_enzyme, prodrug
from ketafacts.answers.rules.noted import noted, overdose_grave
from ketafacts.answers.rules.origins import derived, made_as
from ketafacts.answers.rules.pairs import (
    antidote,
    boxed_together,
    causes_or_reverses,
    ceiling,
    dangerous_with,
    interaction_causes,
    interaction_spares,
    interacts,
    interacts_at_all,
    reversed_by,
    reverses,
    safe_with,
    works_on,
)
from ketafacts.answers.rules.parts import part_count, same_parts
from ketafacts.answers.rules.relations import has_relative, related
from ketafacts.answers.rules.relief import relieves, spares
from ketafacts.answers.rules.sameness import same_as, same_class
from ketafacts.answers.rules.selectivity import acts_more, enters_brain, more_selective
from ketafacts.answers.rules.selling import sold_now
from ketafacts.answers.rules.statutes import by_place, medical_use, moved, narcotic_by_law
from ketafacts.answers.rules.stopping import stopped_safely, withdrawal_causes, withdrawal_grave
from ketafacts.answers.rules.supply import adulterates, supplied
from ketafacts.answers.rules.targets import acts_as, acts_on, same_target
from ketafacts.answers.rules.universals import every
from ketafacts.answers.rules.uses import approved_at_all, cautioned, contraindicated, in_animals, used_for
from ketafacts.answers.rules.watched import detected, false_positive, missed_by, monitored, repeated_doses
from ketafacts.answers.rules.windows import detectable, withdrawal_time
from ketafacts.answers.rules.worsening import worsens
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Subject
from ketafacts.language.claims import Claim

Rule = Callable[[KnowledgeBase, Claim, Subject], Finding]

RULES: dict[str, Rule] = {
    "is-a": narcotic_by_law(is_a),
    "same-as": same_as,
    "contains": contains,
    "part-count": part_count,
    "same-parts": same_parts,
    "same-target": same_target,
    "same-way": same_way,
    "contains-or-effect": contains_or_causes,
    "ingredient-of": ingredient_of,
    "derived": derived,
    "related-to": related,
    "has-relative": has_relative,
    "acts-on": acts_on,
    "used-for": used_for,
    "causes": causes_or_reverses,
    "relieves": relieves,
    "worsens": worsens,
    "boxed": boxed,
    "boxed-together": boxed_together,
    "effect-of": effect_of,
    "stopped-safely": stopped_safely,
    "overdose-causes": overdose,
    "overdose-grave": overdose_grave,
    "noted": noted,
    "reversed-by": reversed_by,
    "reverses": reverses,
    "interacts-or-acts": interacts,
    "interacts-at-all": interacts_at_all,
    "dangerous-with": dangerous_with,
    "safe-with": safe_with,
    "interaction-causes": interaction_causes,
    "interaction-spares": interaction_spares,
    "contraindicated-in": contraindicated,
    "cautioned-in": cautioned,
    "scheduled-as": by_place(scheduled),
    "moved": moved,
    "medical-use": medical_use,
    "supplied-as": supplied,
    "sold-now": sold_now,
    "schedule-compared": schedule_compared,
    "controlled": by_place(controlled),
    "uncontrolled": by_place(uncontrolled),
    "in-animals": in_animals,
    "adulterates": adulterates,
    "approved": approved_at_all,
    "works-on": works_on,
    "works-for": relieves,
    "missed-by": missed_by,
    "made-as": made_as,
    "false-positive": false_positive,
    "every": every,
    "acts-as": acts_as,
    "acts-more": acts_more,
    "more-selective": more_selective,
    "enters-brain": enters_brain,
    "strength": strength,
    "illegal": illegal,
    "changes": changes,
    "spares": spares,
    "level": level,
    "uptake": uptake,
    "antidote": antidote,
    "ceiling": ceiling,
    "repeated-doses": repeated_doses,
    "monitored-for": monitored,
    "withdrawal-causes": withdrawal_causes,
    "withdrawal-grave": withdrawal_grave,
    "same-class": same_class,
    "extreme": extreme,
    "paired-with": paired_with,
    "lasts": lasts,
    "outlasts": outlasts,
    "prodrug": prodrug,
    "made-by-enzyme": made_by_enzyme,
    "cleared-by": cleared_by,
    "activated-by": activated_by,
    "acts-long": acts_long,
    "acts-soon": acts_soon,
    "first-of": first_of,
    "absorbed": absorbed,
    "happened": happened,
    "older": older,
    "given-by": given_by,
    "detected-by": detected,
    "detectable": detectable,
    "withdrawal-time": withdrawal_time,
    "compared": compared,
}

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
