"""What a product contains, and what is an ingredient of it."""

from collections.abc import Sequence

from ketafacts.answers.membership import NO, UNKNOWN, YES, judge_membership
from ketafacts.answers.report import sentence
from ketafacts.answers.rules.classes import is_a
from ketafacts.answers.rules.effects import causes
from ketafacts.answers.rules.finding import Finding, notes
from ketafacts.answers.rules.relations import is_mirror_image
from ketafacts.answers.rules.sameness import is_of_the_street
from ketafacts.answers.rules.supply import adulterates
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact, Subject
from ketafacts.language import lexicon
from ketafacts.language.claims import FOUND, INSIDE, Claim

# Substances that are in others as atoms: of what a molecule is made, nothing is recorded.
_ELEMENTS = frozenset({"iodine", "sulfur", "nitrogen", "oxygen", "boron", "xenon", "iron", "lithium", "hydrogen"})
_ELEMENTS |= {"gold", "silver", "zinc", "copper", "calcium", "magnesium", "potassium", "sodium", "mercury", "bismuth"}
_ELEMENTS |= {"arsenic", "platinum", "aluminium", "selenium", "phosphorus", "chlorine", "fluorine", "bromine", "cobalt"}
# What medicines are made up with, and are themselves at times. What is added to the drug is not recorded.
_ADDED = frozenset({"alcohol", "soybean-oil", "glycerin", "propylene-glycol", "sorbitol", "mannitol", "benzyl-alcohol"})
_ADDED |= {"menthol", "castor-oil", "sodium-chloride", "gelatin", "sodium-benzoate", "citric-acid", "mineral-oil"}
_ADDED |= {"petrolatum", "lanolin", "camphor", "lecithin", "hypromellose", "povidone", "dimethicone", "thiomersal"}
_ADDED |= {"polyethylene-glycol-3350", "glucose", "polysorbate-80", "aluminum-hydroxide", "olive-oil", "simethicone"}


def contains(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:  # noqa: C901 - one line a kind of part
    """Judge "X contains Y": an ingredient or a class of one; of a class, whether Y is one of it."""
    parts = kb.facts(subject.id, "contains")
    wanted = kb.subject(claim.object)
    if wanted is None:
        return Finding(UNKNOWN)
    if subject.type == "class":
        if claim.detail == INSIDE:
            return Finding(UNKNOWN)  # a group has members, and nothing is in all of them
        # "NMDA antagonists include ketamine"
        return is_a(kb, claim._replace(subject=wanted.id, object=subject.id, detail=""), wanted)
    if claim.detail == "main" and wanted.type == "drug" and len(parts) > 1:
        return _is_main(parts, wanted)
    if recorded := _recorded(kb, claim, subject, wanted, parts):
        return recorded
    if told := notes(kb, subject.id, f"contains {claim.object}"):  # as an element is in a molecule
        return Finding(YES, tuple(told[:1]))
    if subject.id == wanted.id:
        if _is_in_no_such_form(kb, claim):
            return Finding(UNKNOWN)
        whole = bool(claim.quantifier) or claim.detail.startswith("only ")
        if claim.detail == INSIDE or (whole and not claim.brand and is_of_the_street(kb, subject)):
            return Finding(UNKNOWN)  # "loperamide contains Imodium"; "every ecstasy tablet contains MDMA"
        facts = parts or kb.facts(subject.id, "is-a")[:1]
        return Finding(YES, facts, sentence(f"{subject.name} is {subject.what}"))
    if wanted.type == "class" and (parts or (subject.type == "drug" and kb.facts(subject.id, "is-a"))):
        found = judge_membership(kb, subject, wanted)
        # A product contains what it is a brand of; of the substance itself nobody says so.
        holds = found.answer if parts or found.answer == NO or claim.brand else UNKNOWN
        return Finding(holds, found.facts, found.reason)
    return _left_open(kb, subject, wanted) or _not_in_it(kb, claim, subject, wanted, parts)


def _is_in_no_such_form(kb: KnowledgeBase, claim: Claim) -> bool:
    """Return whether a product is named in a form in which nothing is recorded to be given: "the Xarelto patch"."""
    if not (claim.brand and claim.form) or claim.form == "illicit":
        return False
    given = {fact.object for fact in kb.facts(claim.subject, "given-by") if fact.holds == YES}
    return bool(given) and given.isdisjoint((claim.form, *lexicon.ROUTES_OF_FORMS.get(claim.form, ())))


def _recorded(
    kb: KnowledgeBase, claim: Claim, subject: Subject, wanted: Subject, parts: Sequence[Fact]
) -> Finding | None:
    """Return what the recorded ingredients say: that it is one of them, or of the class; ``None`` where none says."""
    for part in parts:
        lies_in = wanted.type == "class" and wanted.id in kb.ancestors(part.object)
        if lies_in and claim.detail.startswith("only ") and (others := _outside(kb, parts, wanted)):
            return others
        if part.object == wanted.id and claim.detail.startswith(("of ", "only ")):
            said = claim.detail.rsplit(" ", 1)[-1]
            if said != str(len(parts)):  # "the ingredient" of a product that has two, or "only" one
                return Finding(NO if claim.detail.startswith("only ") else UNKNOWN, tuple(parts))
            if not subject.is_whole:
                return Finding(UNKNOWN, tuple(parts))
        if part.object == wanted.id or lies_in:
            return Finding(part.holds, (part, *kb.ancestors(part.object).get(wanted.id, ())))
    held = {part.object for part in parts if part.holds == YES}
    of_wanted = {fact.object for fact in kb.facts(wanted.id, "contains") if fact.holds == YES}
    if of_wanted and of_wanted <= held and not claim.detail:
        return Finding(YES, tuple(part for part in parts if part.object in of_wanted))  # "A and B" names a product, too
    return None


def _left_open(kb: KnowledgeBase, subject: Subject, wanted: Subject) -> Finding | None:
    """Return that a drug is a mixture of the other, or so near to it that nothing is decided; else ``None``."""
    mirrored = [fact for fact in kb.facts_about(subject.id, "related-to") if is_mirror_image(fact)]
    if wanted.id in {fact.subject for fact in mirrored} and len(mirrored) > 1:
        return Finding(YES, tuple(mirrored))  # of which two mirror images are recorded, that is the mixture of both
    related = [*_related(kb, subject, wanted), *_related(kb, wanted, subject)]
    if related:
        return Finding(UNKNOWN, tuple(related[:1]))  # a form or relative of it: neither plainly yes nor no
    if wanted.id in _ELEMENTS or wanted.id in _ADDED:
        return Finding(UNKNOWN)  # levothyroxine is one substance with iodine in it, and propofol comes in oil
    return None


def _not_in_it(kb: KnowledgeBase, claim: Claim, subject: Subject, wanted: Subject, parts: tuple[Fact, ...]) -> Finding:
    """Deny what is not recorded: a product's ingredients, and that a substance is one, are recorded in full."""
    if subject.kind == "plant" and (known := _of_another_plant(kb, wanted, parts)):
        return Finding(NO, known)
    is_one = subject.kind == "substance" and bool(kb.facts(subject.id, "is-a")) and not parts
    drugs = subject.type == "drug" and wanted.type == "drug"
    if not (drugs and subject.is_whole and (subject.kind == "combination" or is_one)):
        return Finding(UNKNOWN)
    if parts:
        return Finding(NO, parts)
    if not claim.brand and _grow_together(kb, subject, wanted):
        return Finding(UNKNOWN)  # what is sold as CBD oil may hold THC
    if claim.detail == FOUND or (not claim.brand and _is_sold_on_the_street(kb, subject)):
        return Finding(UNKNOWN)  # nor does what is sold as heroin hold it alone
    reason = f"{subject.name} is one substance, {subject.what}; {wanted.name} is not in it"
    return Finding(NO, tuple(kb.facts(subject.id, "is-a")[:1]), sentence(reason))


def _grow_together(kb: KnowledgeBase, subject: Subject, wanted: Subject) -> bool:
    """Return whether both are recorded of one plant, and the one is sold as its extract and not as a medicine alone."""
    plants = [
        {
            fact.subject
            for fact in kb.facts_about(one.id, "contains")
            if fact.holds == YES and is_plant(kb, fact.subject)
        }
        for one in (subject, wanted)
    ]
    extracted = any(name.name.lower().endswith((" oil", " extract")) for name in kb.names_of(subject))
    return extracted and bool(plants[0] & plants[1])


def is_plant(kb: KnowledgeBase, identifier: str) -> bool:
    """Return whether an id is that of a plant, and not of a substance or a product."""
    found = kb.subject(identifier, "drug")
    return found is not None and found.kind == "plant"


# In many plants, some of them in traces.
_IN_MANY_PLANTS = frozenset({"caffeine", "nicotine", "theobromine", "theophylline", "dmt", "harmine", "harmaline"})
_IN_MANY_PLANTS |= {"ephedrine", "pseudoephedrine"}


def _of_another_plant(kb: KnowledgeBase, wanted: Subject, parts: tuple[Fact, ...]) -> tuple[Fact, ...]:
    """Return what a plant is recorded to contain, where a claimed substance is known from quite other plants."""
    others = [fact for fact in kb.facts_about(wanted.id, "contains") if fact.holds == YES]
    plants = [fact for fact in others if (one := kb.subject(fact.subject)) and one.kind == "plant"]
    held = {fact.object for fact in parts}
    # Nightshade and datura share atropine, so that what else is in the one may be in the other.
    akin = any(part.object in held for fact in plants for part in kb.facts(fact.subject, "contains"))
    return (*parts[:2], plants[0]) if plants and held and not akin and wanted.id not in _IN_MANY_PLANTS else ()


def _is_main(parts: Sequence[Fact], wanted: Subject) -> Finding:
    """Judge "Y is the main ingredient of X", which has several: unknown where none is recorded as the main one."""
    main = tuple(part for part in parts if part.details.get("role") == "main")
    if not main:
        return Finding(UNKNOWN, tuple(part for part in parts if part.object == wanted.id))
    return Finding(YES if wanted.id in {part.object for part in main} else NO, main)


def _is_sold_on_the_street(kb: KnowledgeBase, subject: Subject) -> bool:
    """Return whether a drug is one that is mostly met as what dealers sell, whatever else they put into it.

    What is put into other drugs lends its street name to the mixture: "tranq" is xylazine, and fentanyl with it.
    """
    listed = {
        str(fact.details.get("schedule", "")) for fact in kb.facts(subject.id, "scheduled-as") if fact.object == "US"
    }
    dealt = bool(listed & {"I", "II"}) or bool(kb.facts(subject.id, "adulterates"))
    return dealt and any(name.kind in ("street", "slang") for name in kb.names_of(subject))


def _outside(kb: KnowledgeBase, parts: Sequence[Fact], kind: Subject) -> Finding | None:
    """Return that a product contains something else than a class, or may do so; ``None`` where all is of the class."""
    others = [part for part in parts if kind.id not in kb.ancestors(part.object)]
    for part in others:
        other = kb.subject(part.object, "drug")
        if other and judge_membership(kb, other, kind).answer == NO:
            return Finding(NO, (part, *parts))
    return Finding(UNKNOWN, tuple(parts)) if others else None


def _related(kb: KnowledgeBase, one: Subject, other: Subject) -> list[Fact]:
    return [fact for fact in kb.facts(one.id, "related-to") if fact.object == other.id]


def ingredient_of(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "Y is an ingredient of X", and "Y is found in X", which may be what is sold as X on the street."""
    product = kb.subject(claim.object)
    if product is None:
        return Finding(UNKNOWN)
    found = contains(kb, claim._replace(subject=product.id, object=subject.id), product)
    if found.holds != YES and claim.detail == "found":
        cut = adulterates(kb, claim, subject)
        return cut if cut.holds == YES else found
    return found


def paired_with(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X is combined with Y": by a product that holds both, the plainest. That there is none is not recorded.

    Of a brand it is not asked: "Tylenol is formulated with Y" tells of that product, and not of another of the drug.
    """
    if claim.brand:
        return Finding(UNKNOWN)
    held = {fact.subject: fact for fact in kb.facts_about(subject.id, "contains") if fact.holds == YES}
    others = [fact for fact in kb.facts_about(claim.object, "contains") if fact.holds == YES and fact.subject in held]
    made = [fact for fact in others if (one := kb.subject(fact.subject)) and one.kind == "combination"]
    plainest = min(made, key=lambda fact: len(kb.facts(fact.subject, "contains")), default=None)
    return Finding(YES, (held[plainest.subject], plainest)) if plainest else Finding(UNKNOWN)


def contains_or_causes(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X has Y", where Y is an ingredient or an effect."""
    rule = causes if kb.subject(claim.object, "effect") and not kb.subject(claim.object) else contains
    return rule(kb, claim, subject)
