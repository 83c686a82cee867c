"""How two drugs stand to each other: related, alike, of one kind, different."""

from ketafacts.answers.answering import MOST_ITEMS, Answer, holding, main_acts, named, notes_on, told
from ketafacts.answers.kinship import apart, shared_kinds
from ketafacts.answers.membership import judge_membership
from ketafacts.answers.report import listing, plural_of, sentence, with_article
from ketafacts.answers.rules.labels import labels_of, named_on
from ketafacts.answers.rules.products import sole_route
from ketafacts.answers.topics.uses import IN_PLAIN_WORDS, uses_of
from ketafacts.answers.wording import statement
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact, Subject
from ketafacts.knowledge.naming import fold
from ketafacts.language.questions import Question


def difference(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Say what each of the two is; two names of one drug differ in nothing, its products in their labels."""
    del detail
    other = kb.subject(question.slot("d2"))
    if other is None:
        return None
    if other.id == subject.id:
        if products := _products_apart(kb, subject, question) or _names_apart(kb, subject, question):
            return products
        text = sentence(f"none: {_as_brand(kb, subject, question) or f'both are names of {subject.name}'}")
        return Answer("", text, text, tuple(kb.evidence(f"{subject.type}.{subject.id}")))
    besides = _held_besides(kb, subject, other) or _held_besides(kb, other, subject)
    apart = [sentence(besides[0])] if besides else []  # the first words are the difference
    text = " ".join([*apart, *(sentence(f"{one.name}: {one.what}") for one in (subject, other))])
    related_facts = [*_relations(kb, subject, other), *_relations(kb, other, subject)]
    acts = [(one, fact) for one in (subject, other) for fact in _acting(kb, one, question.slot("target"))]
    said = [statement(kb, fact) for fact in related_facts] + [statement(kb, fact, one.name) for one, fact in acts]
    law, uses = _scheduled(kb, subject, other), _approved(kb, subject, other)
    said += [told_of for told_of, _ in (law, uses) if told_of]
    text = " ".join([text, *dict.fromkeys(said)])
    own, others = (holding(kb.facts(one.id, "is-a")) for one in (subject, other))
    text += _only(kb, subject, own, others) + _only(kb, other, others, own)
    facts = [
        *(besides[1] if besides else []),
        *own,
        *others,
        *related_facts,
        *(fact for _, fact in acts),
        *law[1],
        *uses[1],
    ]
    evidence = [item for fact in facts for item in kb.evidence(fact)]
    for one in (subject, other):
        evidence += kb.evidence(f"class.{one.id}") if one.type == "class" else []
    hint = f"See: ketafacts compare {subject.id} {other.id}"
    return Answer("", text, f"{text} {hint}", tuple(dict.fromkeys(evidence)))


def _held_besides(kb: KnowledgeBase, whole: Subject, part: Subject) -> tuple[str, list[Fact]] | None:
    """Return what a product holds besides all that another is or holds, and the facts; nothing where it is not so."""
    held = holding(kb.facts(whole.id, "contains"))
    own = {fact.object for fact in holding(kb.facts(part.id, "contains"))} or {part.id}
    more = [fact for fact in held if fact.object not in own]
    if not more or not own <= {fact.object for fact in held}:
        return None
    names = listing(dict.fromkeys(kb.name_of(fact.object) for fact in more))
    it = "it" if len(more) == 1 else "them"
    return f"{names}: {whole.name} holds {it}, {part.name} does not", held


def _brands_named(kb: KnowledgeBase, subject: Subject, question: Question) -> tuple[list[str], int]:
    """Return the products of a drug that a question names, in its order, and how many names of the drug it has."""
    readings = [(item, one) for item in question.items for one in item.ids("drug") if one.id == subject.id]
    written = {fold(name.name): name.name for name in kb.names_of(subject)}
    keys = dict.fromkeys(item.key for item, one in readings if one.is_brand)
    return [written[key] for key in keys if key in written], len({item.key for item, _ in readings})


def _names_apart(kb: KnowledgeBase, subject: Subject, question: Question) -> Answer | None:
    """Say in what two names of one drug differ, where a note tells it of both: a salt and its base, a slow form."""
    keys = {item.key for item in question.items if any(one.id == subject.id for one in item.ids("drug", "class"))}
    notes = [fact for fact in notes_on(kb, subject, "names apart") if all(key in fold(fact.object) for key in keys)]
    return told(kb, notes[0].object.rstrip("."), "", notes[:1]) if notes else None


def _as_brand(kb: KnowledgeBase, subject: Subject, question: Question) -> str:
    """Return "X is a brand name of Y" where one of two names of a drug is a product's and the other is not."""
    brands, count = _brands_named(kb, subject, question)
    return f"{brands[0]} is a brand name of {subject.name}" if len(brands) == 1 < count else ""


def _products_apart(kb: KnowledgeBase, subject: Subject, question: Question) -> Answer | None:
    """Say what two products of one drug are for by their labels and how each is given, where that is not the same."""
    brands, _ = _brands_named(kb, subject, question)
    if len(brands) != 2:
        return None
    labels = [labels_of(kb, subject.id, brand, question.slot("place")) for brand in brands]
    given = [[route] if (route := sole_route(kb, subject, brand)) else [] for brand in brands]
    uses = [f"is for {named_on(kb, found)}" if found else "" for found in labels]
    ways = [_way(one[0].object) if one else "" for one in given]
    apart_by = [(told_of, facts) for told_of, facts in ((uses, labels), (ways, given)) if all(told_of)]
    if not any(one != two for (one, two), _ in apart_by):
        return None
    parts = [f"{brand} {' and '.join(told_of[at] for told_of, _ in apart_by)}" for at, brand in enumerate(brands)]
    text = sentence("; ".join(parts))
    found = [item for _, facts in apart_by for of_one in facts for fact in of_one for item in kb.evidence(fact)]
    return Answer("", text, f"{text} {sentence(f'both are {subject.name}')}", tuple(dict.fromkeys(found)))


def with_products(kb: KnowledgeBase, subject: Subject, question: Question, answer: Answer) -> Answer:
    """Return a yes to whether two names are of one drug with how the labels of two brands differ, where they do."""
    differing = _products_apart(kb, subject, question)
    if differing is None:
        return answer
    text = f"{answer.text} But their labels differ: {differing.answer}"
    return answer._replace(text=text, evidence=(*answer.evidence, *differing.evidence))


def _way(route: str) -> str:
    plain = IN_PLAIN_WORDS.get(route, route)
    return f"is {plain}" if plain.startswith("injected") else f"is given {plain}"


def _scheduled(kb: KnowledgeBase, *both: Subject) -> tuple[str, list[Fact]]:
    """Return a sentence on the US schedules of the two, with its facts; nothing where one's is not recorded."""
    facts = [fact for one in both for fact in holding(kb.all_inherited(one.id, "scheduled-as")) if fact.object == _US]
    schedules = [
        listing(
            dict.fromkeys(str(fact.details["schedule"]) for fact in facts if fact.subject in (one.id, *_kin(kb, one)))
        )
        for one in both
    ]
    if not all(schedules):
        return "", []
    # What is in a tablet may be unscheduled alone; the tablet is what it is scheduled as.
    schedules = [value.removeprefix("not scheduled and ").removeprefix("not scheduled, ") for value in schedules]
    parts = [
        f"{one.name} is {'' if value.startswith('not') else 'Schedule '}{value}"
        for one, value in zip(both, schedules, strict=True)
    ]
    return sentence(f"in US law {' and '.join(parts)}"), facts


_US = "US"
_FEW_USES = 3


def _kin(kb: KnowledgeBase, one: Subject) -> tuple[str, ...]:
    """Return the classes and the ingredients from which a drug may have its schedule."""
    return (*kb.ancestors(one.id), *(fact.object for fact in holding(kb.facts(one.id, "contains"))))


def _approved(kb: KnowledgeBase, *both: Subject) -> tuple[str, list[Fact]]:
    """Return a sentence on what each of two drugs is approved for, with its facts; nothing where one's is not known."""
    facts = [
        [fact for fact in uses_of(kb, one) if fact.details.get("status") == "approved"]
        for one in both
        if one.type == "drug"
    ]
    for own in facts:
        own.sort(key=lambda fact: (_US not in (fact.details.get("in") or [_US]), str(fact.details.get("since", "9"))))
    if len(facts) < len(both) or not all(facts):
        return "", []
    parts = [f"{one.name} for {named(kb, own, _FEW_USES)}" for one, own in zip(both, facts, strict=True)]
    return sentence(f"approved: {'; '.join(parts)}"), [fact for own in facts for fact in own[:_FEW_USES]]


def _only(kb: KnowledgeBase, one: Subject, own: list[Fact], others: list[Fact]) -> str:
    """Return a sentence with the kinds that the one is, and the other is not."""
    theirs = {fact.object for fact in others}
    kinds = [fact for fact in own if fact.object not in theirs]
    return f" Only {one.name} is recorded as: {named(kb, kinds)}." if kinds and others else ""


def _acting(kb: KnowledgeBase, one: Subject, target: str) -> list[Fact]:
    """Return how a drug acts on a target, or on its principal one where none is named."""
    facts = [fact for fact in holding(kb.everything(one.id, "acts-on")) if one.type == "drug"]
    return [fact for fact in facts if (fact.object == target if target else fact.role == "principal")][:1]


def related(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Answer "is X related to Y": one made from the other, or of one chemical family; of one kind, it depends."""
    del detail
    other = kb.subject(question.slot("d2") or question.slot("k"))
    if other is None:
        return None
    if found := _one_of_the_other(kb, subject, other, question):
        return found
    facts = [*_relations(kb, subject, other), *_relations(kb, other, subject)]
    if facts:
        return told(kb, "yes", " ".join(statement(kb, fact) for fact in facts[:2]), facts)
    shared = shared_kinds(kb, subject, other)
    chemical = [one for one in shared if one[0].kind == "chemical"]
    if chemical:
        return told(kb, "yes", _both(subject, other, [chemical[0][0]]), chemical[0][1])
    if shared:
        text = f"{_both(subject, other, [shared[0][0]])} That one is made from the other is not recorded."
        return told(kb, "it depends", text, shared[0][1])
    return _not_alike(kb, subject, other)


def alike(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Answer "is X like Y": two drugs of one kind are alike in that, and differ in the rest."""
    del detail
    other = kb.subject(question.slot("d2") or question.slot("k"))
    if other is None:
        return None
    if found := _one_of_the_other(kb, subject, other, question):
        return found
    shared = shared_kinds(kb, subject, other)
    if not shared:
        return _not_alike(kb, subject, other)
    text = f"{_both(subject, other, [one for one, _ in shared])} They are different drugs: {_each(subject, other)}"
    return told(kb, "it depends", text, [fact for _, facts in shared for fact in facts])


def common(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Answer "what do X and Y have in common": the kinds that both are."""
    del detail
    other = kb.subject(question.slot("d2"))
    shared = shared_kinds(kb, subject, other) if other else []
    if other is None or not shared:
        return None
    names = listing(plural_of(one) or one.name for one, _ in shared[:MOST_ITEMS])
    return told(kb, f"both are {names}", _each(subject, other), [fact for _, facts in shared for fact in facts])


def shared_target(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Answer "do they act on the same receptor": yes where one chief target of each is shared, no where none is."""
    del detail
    other = kb.subject(question.slot("d2"))
    both = [main_acts(kb, one.id) for one in (subject, other)] if other else []
    if not both or not all(both):
        return None
    shared = {fact.object for fact in both[0]} & {fact.object for fact in both[1]}
    shown = [next((fact for fact in facts if fact.object in shared), facts[0]) for facts in both]
    names = [one.name for one in (subject, other) if one]
    said = " ".join(statement(kb, fact, name) for fact, name in zip(shown, names, strict=True))
    return told(kb, "yes" if shared else "no", said, shown)


def _one_of_the_other(kb: KnowledgeBase, subject: Subject, other: Subject, question: Question) -> Answer | None:
    """Return "yes" for two names of one drug, for a drug and its class, and for a product and its ingredient."""
    if subject.id == other.id:
        evidence = tuple(kb.evidence(f"{subject.type}.{subject.id}"))
        answer = Answer("", "yes", f"Yes. {sentence(f'both are names of {subject.name}')}", evidence)
        return with_products(kb, subject, question, answer)
    held = [
        fact for fact in (*kb.facts(subject.id, "contains"), *kb.facts(other.id, "contains")) if fact.holds == "yes"
    ]
    parts = [fact for fact in held if {fact.subject, fact.object} == {subject.id, other.id}]
    if parts:
        return told(kb, "yes", statement(kb, parts[0]), parts)
    if subject.type == other.type:
        return None
    drug, group = (subject, other) if other.type == "class" else (other, subject)
    judged = judge_membership(kb, drug, group)
    if judged.answer not in ("yes", "no"):
        return None
    said = f"{drug.name} is{'' if judged.answer == 'yes' else ' not'} {with_article(group.name)}"
    return Answer("", judged.answer, f"{sentence(judged.answer)} {sentence(said)} {judged.reason}", judged.evidence)


def _relations(kb: KnowledgeBase, one: Subject, other: Subject) -> list[Fact]:
    return [fact for fact in holding(kb.facts(one.id, "related-to")) if fact.object == other.id]


def _not_alike(kb: KnowledgeBase, subject: Subject, other: Subject) -> Answer | None:
    facts = apart(kb, subject, other)
    return told(kb, "no", f"They are of different kinds: {_each(subject, other)}", facts) if facts else None


def _both(subject: Subject, other: Subject, kinds: list[Subject]) -> str:
    names = listing(plural_of(kind) or kind.name for kind in kinds[:MOST_ITEMS])
    return sentence(f"{subject.name} and {other.name} are both {names}")


def _each(subject: Subject, other: Subject) -> str:
    return " ".join(sentence(f"{one.name} is {one.what}") for one in (subject, other))
