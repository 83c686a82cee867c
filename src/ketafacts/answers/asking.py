"""Answers to questions in free words. The first words of an answer are the answer."""

import re
from collections.abc import Callable, Iterable
from typing import Any

from ketafacts.answers.answering import MOST_ITEMS, UNKNOWN, Answer, best_known, holding, named, told
from ketafacts.answers.checking import WORST_FIRST
from ketafacts.answers.judging import Judgement, judge
from ketafacts.answers.membership import judge_membership
from ketafacts.answers.permitting import interaction, legality, schedules_asked_for, withdrawal
from ketafacts.answers.profiles import risks
from ketafacts.answers.report import Report, citations, listing, sentence, with_article
from ketafacts.answers.rules.products import branded, is_only_product
from ketafacts.answers.wording import phrase, statement
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact, Misconception, Subject
from ketafacts.knowledge.values import FREQUENCIES, ONLY_ASKED, SEVERITIES
from ketafacts.language.claims import Claim, NotUnderstoodError
from ketafacts.language.grammar import Clauses
from ketafacts.language.lexicon import INJECTIONS
from ketafacts.language.mentions import items
from ketafacts.language.questions import Question, parse_question
from ketafacts.language.text import words

COLUMNS = ("answer", "question", "text", "sources")


def ask(kb: KnowledgeBase, question: str) -> Report:
    """Return the answer to a question; what is not understood or not recorded is answered ``unknown``."""
    answer = answer_question(kb, question)
    record: dict[str, Any] = {
        "question": question,
        "answer": answer.answer,
        "text": answer.text,
        "code": answer.code or None,
        "sources": citations(answer.evidence),
    }
    return Report("ask", COLUMNS, (record,), answer)


def answer_question(kb: KnowledgeBase, text: str) -> Answer:
    """Return the answer to one question."""
    if len(text) > 1000:
        return _unknown(text, "the question is too long", "not understood")
    try:
        question = parse_question(kb, text)
    except NotUnderstoodError as error:
        found = items(kb, words(text))
        if not any(item.ids("drug", "class") or item.inner for item in found):
            return _unknown(text, "no drug or class that is recorded is named", "unknown name")
        return _unknown(text, f"the question was not understood: {error}", "not understood")
    if question.wanted == "yes or no":
        return _yes_or_no(kb, text, branded(list(question.items), list(question.claims)))
    topic, _, detail = question.wanted.partition(" ")
    if topic in ("choice", "list", "reason"):
        from ketafacts.answers.choosing import chosen, listed, reasoned

        answer = {"choice": chosen, "list": listed, "reason": reasoned}[topic](kb, question)
        if answer is None:
            return _unknown(text, "nothing that is recorded decides this", "nothing recorded")
        value, said, evidence = answer
        return Answer(text, value, _opened(value, said), evidence, "" if value != UNKNOWN else "nothing recorded")
    subject = kb.subject(question.slot("d") or question.slot("k"))
    if subject is None or topic not in _TOPICS:
        return _unknown(text, "no drug or class that is recorded is named", "unknown name")
    found_answer = _TOPICS[topic](kb, subject, question, detail)
    if found_answer is None:
        return _unknown(text, f"nothing is recorded about this for {subject.name}", "nothing recorded")
    if question.names_brand and topic in _OF_PRODUCTS and not is_only_product(kb, subject):
        # What is recorded of the substance need not hold of the one product that was named.
        whose = f"{subject.name}, all products: "
        found_answer = found_answer._replace(answer=whose + found_answer.answer, text=whose + found_answer.text)
    return found_answer._replace(question=text)


_OF_PRODUCTS = frozenset({"uses", "approved", "routes", "history", "duration", "onset", "half-life", "bioavailability"})


def _unknown(question: str, reason: str, code: str) -> Answer:
    return Answer(question, UNKNOWN, f"Unknown: {reason}.", (), code)


_WORDS = {"true": "yes", "false": "no", "contested": "contested", "misleading": "it depends", "unknown": UNKNOWN}


def _yes_or_no(kb: KnowledgeBase, text: str, claims: Iterable[Claim]) -> Answer:
    judgements = [judge(kb, claim) for claim in claims]
    verdicts = {one.verdict for one in judgements}
    worst = min(judgements, key=lambda one: WORST_FIRST.index(one.verdict))
    answer = _WORDS[worst.verdict]
    if verdicts == {"true", "false"} and len({one.claim.subject for one in judgements}) > 1:
        # "Are ketamine and fentanyl both opioids" asks of the two together.
        answer = "no" if re.search(r"\bboth\b", text, re.IGNORECASE) else "it depends"
    schedules = {str(fact.details.get("schedule")) for fact in worst.facts if fact.predicate == "scheduled-as"}
    if worst.claim.predicate == "scheduled-as" and len(schedules) > 1:
        answer = "it depends"
    if worst.verdict == "unknown" and worst.claim.predicate in ("controlled", "illegal") and worst.facts:
        answer = "it depends"  # on the country or the state: both kinds of law are recorded
    reason = " ".join(dict.fromkeys(one.reason for one in judgements)) if len(judgements) > 1 else worst.reason
    evidence = tuple(dict.fromkeys(item for one in judgements for item in one.evidence))
    return Answer(text, answer, _opened(answer, reason), evidence, worst.code)


def _opened(answer: str, reason: str) -> str:
    return f"{sentence(answer)} {reason}".strip()


# -- what is asked for ----------------------------------------------------------------------------------------------


def _what(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    del question, detail
    if not subject.what:
        return None
    facts = kb.facts(subject.id, "is-a") or kb.facts(subject.id, "contains")
    answer = told(kb, subject.what, "", facts)
    if not facts:
        answer = answer._replace(evidence=tuple(kb.evidence(f"{subject.type}.{subject.id}")))
    return answer._replace(text=sentence(f"{subject.name}: {subject.what}"))


def _class(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    del question, detail
    facts = holding(kb.facts(subject.id, "is-a"))
    if not facts:
        return _what(kb, subject, Question("what"), "")
    return told(kb, named(kb, facts), sentence(f"{subject.name} is {subject.what}") if subject.what else "", facts)


def _uses(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    del question, detail
    facts = holding(kb.everything(subject.id, "used-for"))
    by_status = {
        status: [fact for fact in facts if fact.details.get("status") == status]
        for status in ("approved", "used", "off-label", "investigational")
    }
    main = by_status["approved"] or by_status["used"] or by_status["off-label"] or by_status["investigational"]
    if not main:
        return None
    parts = [f"{status}: {named(kb, found)}" for status, found in by_status.items() if found]
    return told(kb, named(kb, main), sentence("; ".join(parts)), [*main, *by_status["off-label"]])


def _approved(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    del question, detail
    facts = [
        fact for fact in holding(kb.everything(subject.id, "used-for")) if fact.details.get("status") == "approved"
    ]
    return told(kb, named(kb, facts), " ".join(statement(kb, fact) for fact in facts[:3]), facts) if facts else None


def _mechanism(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    del question, detail
    facts = [fact for fact in kb.everything(subject.id, "acts-on") if fact.holds != "no"]
    ranks = {"principal": 0, "secondary": 1, "": 1, "minor": 2}
    facts.sort(key=lambda fact: ranks[fact.role])
    if not facts:
        return None
    main = [fact for fact in facts if fact.role == facts[0].role] if facts[0].role == "principal" else facts[:3]
    return told(kb, named(kb, main), " ".join(statement(kb, fact, subject.name) for fact in facts[:4]), facts[:4])


def _schedule(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    del detail
    place, facts = schedules_asked_for(kb, subject, question)
    if not facts:
        return None
    values = listing(dict.fromkeys(str(fact.details.get("schedule", "")) for fact in facts), "or")
    value = values if place != "US" or values.startswith("not") else f"Schedule {values}"
    return told(kb, value, " ".join(statement(kb, fact, subject.name) for fact in facts[:2]), facts)


_EMERGENCY = "In an overdose call emergency services or poison control first."


def _reversal(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    del question, detail
    facts = kb.everything(subject.id, "reversed-by")
    # The antidote that most sources stand behind comes first.
    working = sorted(holding(facts), key=lambda fact: -len(kb.evidence(fact)))
    if working:
        said = " ".join(statement(kb, fact, subject.name) for fact in working[:2])
        return _after_help(told(kb, named(kb, working), said, working))
    if facts:
        return _after_help(told(kb, "nothing recorded", statement(kb, facts[0], subject.name), facts))
    return None


def _after_help(answer: Answer) -> Answer:
    """Return an answer about an overdose with whom to call before anything else."""
    return answer._replace(text=f"{_EMERGENCY} {answer.text}")


def _claims_membership(kb: KnowledgeBase, one: Misconception, subject: str, asked: str) -> bool:
    try:
        claims = Clauses(items(kb, words(str(one.details["claim"])))).parse()
    except NotUnderstoodError:
        return False
    return [(claim.subject, claim.predicate, claim.object) for claim in claims] == [(subject, "is-a", asked)]


def _why(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Answer why people think that X is a K, or why it is one or is not; what is not so is said to be so first."""
    del detail
    asked = question.slot("k")
    about = [one for one in kb.misconceptions(subject.id) if asked in one.details["about"]]
    # The belief asked about, rather than another that mentions both.
    about.sort(key=lambda one: not _claims_membership(kb, one, subject.id, asked))
    asked_class = kb.subject(asked, "class")
    found = judge_membership(kb, subject, asked_class) if asked_class else None
    is_it = found.answer if found else UNKNOWN
    lead = {"yes": "it is", "no": "it is not"}.get(is_it, "that is contested")
    if question.negative and found and is_it in ("yes", "no"):
        return Answer("", lead, f"{sentence(lead)} {found.reason}", found.evidence)
    presupposed = "no" if is_it == "no" and not _asks_of_belief(question) else ""
    for one in about:
        evidence = tuple(kb.evidence(f"misconception.{one.id}"))
        why = str(one.details["why"])
        if presupposed:
            text = f"No, it is not. {one.details['truth']} People think so because {why}."
            return Answer("", presupposed, text, evidence)
        return Answer("", why, f"Because {why}. {one.details['truth']}", evidence)
    if found is None or is_it == UNKNOWN:
        return None
    return Answer(
        "", presupposed or lead, f"{sentence(presupposed)} {sentence(lead)} {found.reason}".strip(), found.evidence
    )


def _asks_of_belief(question: Question) -> bool:
    """Return whether "why do people think …" was asked, which does not take it to be so."""
    return any(
        item.lemma in ("think", "believe", "say", "assume", "call", "consider", "confuse", "mistake")
        for item in question.items
    )


def _difference(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    del detail
    other = kb.subject(question.slot("d2"))
    if other is None:
        return None
    if other.id == subject.id:
        text = sentence(f"none: both are names of {subject.name}")
        return Answer("", text, text, tuple(kb.evidence(f"{subject.type}.{subject.id}")))
    text = " ".join(sentence(f"{one.name}: {one.what}") for one in (subject, other))
    facts = [*holding(kb.facts(subject.id, "is-a")), *holding(kb.facts(other.id, "is-a"))]
    evidence = [item for fact in facts for item in kb.evidence(fact)]
    for one in (subject, other):
        evidence += kb.evidence(f"class.{one.id}") if one.type == "class" else []
    hint = f"See: ketafacts compare {subject.id} {other.id}"
    return Answer("", text, f"{text} {hint}", tuple(dict.fromkeys(evidence)))


def _risks(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    del question, detail
    profile = risks(kb, [subject.id]).body[0]
    lines = [line for line in profile.lines if line.fact.predicate == "causes" and line.fact.holds != "no"]
    lines.sort(key=lambda line: (not line.boxed, _rank(line.fact), SEVERITIES.index(line.severity or "mild")))
    if not lines:
        return None
    facts = [line.fact for line in lines[:8]]
    boxed = [line.fact for line in lines if line.boxed]
    text = f"Boxed warning: {named(kb, boxed)}." if boxed else ""
    return told(kb, named(kb, facts, 8), f"{text} See: ketafacts risks {subject.id}".strip(), facts)


def _rank(fact: Fact) -> int:
    return FREQUENCIES.index(str(fact.details.get("frequency", "not known")))


def _boxed(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    del question, detail
    facts = [fact for fact in holding(kb.everything(subject.id, "causes")) if fact.details.get("boxed") == "yes"]
    return told(kb, named(kb, facts, 12), "", facts) if facts else None


def _overdose(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    del question, detail
    facts = holding(kb.everything(subject.id, "overdose-causes"))
    if not facts:
        return None
    return _after_help(told(kb, named(kb, facts, 8), "", facts))


def _interactions(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    del question, detail
    from ketafacts.answers.profiles import interactions_of

    facts = holding(interactions_of(kb, subject.id))
    if not facts:
        return None
    facts.sort(key=lambda fact: SEVERITIES.index(str(fact.details.get("severity", "mild"))))
    return told(kb, named(kb, facts, 8), f"See: ketafacts risks {subject.id}", facts[:8])


def _history(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    del question
    wanted = detail.split()
    facts = [fact for fact in holding(kb.facts(subject.id, "happened")) if not wanted or fact.object in wanted]
    if not facts and (not wanted or "approved" in wanted):
        facts = [fact for fact in holding(kb.facts(subject.id, "used-for")) if fact.details.get("since")]
    if not facts:
        return None
    facts.sort(key=lambda fact: str(fact.details.get("year") or fact.details.get("since")))
    value = str(facts[0].details.get("year") or facts[0].details.get("since"))
    return told(kb, value, " ".join(statement(kb, fact) for fact in facts[:3]), facts[:3])


def _who(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    del question, detail
    facts = [fact for fact in holding(kb.facts(subject.id, "happened")) if fact.object in ("synthesised", "discovered")]
    facts = sorted((fact for fact in facts if fact.details.get("what")), key=lambda fact: fact.object != "synthesised")
    return told(kb, str(facts[0].details["what"]), statement(kb, facts[0]), facts[:1]) if facts else None


def _routes_meant(route: str) -> tuple[str, ...]:
    return INJECTIONS if route == "injection" else (route,) if route else ()


def _metabolites(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    del question, detail
    facts = [
        fact for fact in kb.facts_about(subject.id, "related-to") if fact.details.get("relation") == "metabolite of"
    ]
    made = [fact for fact in kb.facts(subject.id, "related-to") if fact.details.get("relation") == "prodrug of"]
    names = listing(dict.fromkeys([kb.name_of(fact.subject) for fact in facts] + [kb.name_of(f.object) for f in made]))
    return told(kb, names, "", [*facts, *made]) if names else None


def _reverses(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    del question, detail
    facts = holding(kb.facts_about(subject.id, "reversed-by"))
    facts.sort(key=lambda fact: (kb.subject(fact.subject, "class") is None, fact.subject))
    names = listing([kb.name_of(fact.subject) for fact in facts][:MOST_ITEMS])
    return told(kb, names, "", facts[:MOST_ITEMS]) if facts else None


def _tests(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    del question, detail
    facts = holding(kb.everything(subject.id, "detected-by"))
    return told(kb, named(kb, facts), "", facts) if facts else None


def _animals(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    del question, detail
    facts = holding(kb.everything(subject.id, "used-in-animals"))
    return told(kb, named(kb, facts), "", facts) if facts else None


def _kinetics(*keys: str) -> "_Topic":
    """Return the answer from the first key that anything is recorded under; it is named when another was asked for."""

    def lasting(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
        del detail
        routes = _routes_meant(question.slot("route"))
        given = [fact for fact in holding(kb.facts(subject.id, "given-by")) if not routes or fact.object in routes]
        for key in keys:
            facts = [fact for fact in given if fact.details.get(key)]
            if facts:
                label = "" if key == keys[0] else f" {key}"
                parts = [f"{fact.object}{label}: {fact.details[key]}" for fact in facts]
                return told(kb, "; ".join(parts), "", facts)
        return None

    return lasting


def _time_in_body(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Answer "how long does it stay in your system": the half-life, which is not the time until all of it is gone."""
    found = _kinetics("half-life")(kb, subject, question, detail)
    if found is None:
        return None
    value = f"half-life {found.answer}"
    text = f"{sentence(value)} That is the time in which half of it goes, not until all of it is gone."
    return found._replace(answer=value, text=text)


def _monitoring(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    del question, detail
    facts = holding(kb.everything(subject.id, "monitored-for"))
    return told(kb, named(kb, facts), "", facts) if facts else None


def _routes(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    del question, detail
    facts = holding(kb.facts(subject.id, "given-by"))
    return told(kb, named(kb, facts), "", facts) if facts else None


def _names(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    del question
    kinds = {detail} if detail else {"brand", "street", "abbreviation", "generic"}
    if detail == "street":
        kinds.add(ONLY_ASKED)
    names = [name.name for name in kb.names_of(subject) if name.kind in kinds]
    found = [name for name in dict.fromkeys(names) if name != subject.name]
    evidence = tuple(kb.evidence(f"{subject.type}.{subject.id}"))
    return Answer("", listing(found[:12]), sentence(listing(found[:24])), evidence) if found else None


def _generic(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    del question, detail
    return Answer("", subject.name, sentence(subject.name), tuple(kb.evidence(f"{subject.type}.{subject.id}")))


def _ingredients(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    facts = holding(kb.facts(subject.id, "contains"))
    wanted = kb.subject(question.slot("k"), "class") if detail == "class" else None
    if wanted is not None and facts:
        parts = [(kb.subject(fact.object), fact) for fact in facts]
        facts = [fact for part, fact in parts if part and judge_membership(kb, part, wanted).answer == "yes"]
        return told(kb, named(kb, facts), "", facts) if facts else None
    if facts:
        return told(kb, named(kb, facts), "", facts)
    return _generic(kb, subject, Question("generic"), "") if subject.kind == "substance" else None


def _holds(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Answer "is there an opioid in Percocet"."""
    del detail
    return _yes_or_no(kb, "", [Claim(subject.id, "contains", question.slot("k"))])


def _addictive(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    del question, detail
    facts = [fact for fact in kb.everything(subject.id, "causes") if fact.object in ("use-disorder", "abuse")]
    if not facts:
        return None
    said = " ".join(statement(kb, fact, subject.name) for fact in facts[:2])
    degree = str(facts[0].details.get("degree", "")) if facts[0].holds == "yes" else ""
    value = "not addictive" if facts[0].holds == "no" else f"addictive{f', {degree}' if degree else ''}"
    return told(kb, value, said, facts[:2])


def _role(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Answer "is it an agonist or an antagonist" by how it acts on its principal targets."""
    del question, detail
    facts = [fact for fact in holding(kb.everything(subject.id, "acts-on")) if fact.role == "principal"]
    if not facts:
        return None
    value = listing(dict.fromkeys(fact.action for fact in facts))
    return told(kb, value, " ".join(statement(kb, fact, subject.name) for fact in facts[:3]), facts[:3])


def _made(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Answer "natural or synthetic", which is recorded of opioids."""
    del question, detail
    for asked, value in (
        ("semi-synthetic-opioid", "semi-synthetic"),
        ("synthetic-opioid", "synthetic"),
        ("opiate", "natural"),
    ):
        found = kb.subject(asked, "class")
        judged = judge_membership(kb, subject, found) if found else None
        if judged and judged.answer == "yes":
            return Answer("", value, f"{sentence(value)} {judged.reason}", judged.evidence)
    return None


def _origin(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Answer "what is it made from": a parent drug, its ingredients, or what it is."""
    facts = [
        fact
        for fact in holding(kb.facts(subject.id, "related-to"))
        if fact.details.get("relation") in ("derived from", "metabolite of")
    ]
    if facts:
        return told(kb, named(kb, facts), "", facts)
    return (
        _ingredients(kb, subject, question, detail) if subject.kind != "substance" else _what(kb, subject, question, "")
    )


def _allowed(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Answer "can a person with C take X": a recorded contraindication says no; nothing recorded never says yes."""
    del detail
    facts = [
        fact for fact in holding(kb.everything(subject.id, "contraindicated-in")) if fact.object == question.slot("c")
    ]
    return told(kb, "no", " ".join(statement(kb, fact, subject.name) for fact in facts[:2]), facts) if facts else None


def _children(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    del question, detail
    facts = [
        fact for fact in holding(kb.everything(subject.id, "contraindicated-in")) if fact.object.startswith("child-")
    ]
    return told(kb, "no", " ".join(statement(kb, fact, subject.name) for fact in facts[:2]), facts) if facts else None


def _potency(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    del detail
    other = question.slot("d2")
    facts = [fact for fact in holding(kb.facts(subject.id, "potency")) if not other or fact.object == other]
    return told(kb, phrase(kb, facts[0]), statement(kb, facts[0]), facts[:1]) if facts else None


def _stronger(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    del detail
    other = kb.subject(question.slot("d2"))
    if other is None:
        return None
    judged: Judgement = judge(kb, Claim(subject.id, "compared", "potency", other=other.id, direction=1))
    if judged.verdict not in ("true", "false"):
        return None
    return told(kb, (subject if judged.verdict == "true" else other).name, judged.reason, judged.facts)


def _contraindications(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    del question, detail
    facts = holding(kb.everything(subject.id, "contraindicated-in"))
    return told(kb, named(kb, facts, 10), "", facts) if facts else None


def _either(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    del detail
    asked = [found for slot in ("k", "k2") if (found := kb.subject(question.slot(slot), "class"))]
    answers = [(one, judge_membership(kb, subject, one)) for one in asked]
    held = [(one, found) for one, found in answers if found.answer == "yes"]
    if not held:
        return None
    names = listing(with_article(one.name) for one, _ in held)
    evidence = tuple(dict.fromkeys(item for _, found in answers for item in found.evidence))
    return Answer("", names, f"{sentence(names)} {held[0][1].reason}", evidence)


def _examples(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    del question, detail
    if subject.type != "class":
        return None
    shown = best_known(kb.members(subject.id))[:MOST_ITEMS]
    facts = [fact for member in shown for fact in kb.ancestors(member.id).get(subject.id, ())[:1]]
    names = listing(member.name for member in shown)
    return told(kb, names, f"See: ketafacts list drugs --class {subject.id}", facts) if shown else None


_Topic = Callable[[KnowledgeBase, Subject, Question, str], Answer | None]
_TOPICS: dict[str, _Topic] = {
    "what": _what,
    "class": _class,
    "uses": _uses,
    "approved": _approved,
    "mechanism": _mechanism,
    "schedule": _schedule,
    "reversal": _reversal,
    "why": _why,
    "difference": _difference,
    "risks": _risks,
    "holds": _holds,
    "addictive": _addictive,
    "role": _role,
    "made": _made,
    "origin": _origin,
    "allowed": _allowed,
    "children": _children,
    "boxed": _boxed,
    "overdose": _overdose,
    "interaction": interaction,
    "legality": legality,
    "withdrawal": withdrawal,
    "interactions": _interactions,
    "history": _history,
    "duration": _kinetics("duration", "half-life"),
    "onset": _kinetics("onset"),
    "half-life": _kinetics("half-life"),
    "time-in-body": _time_in_body,
    "monitoring": _monitoring,
    "who": _who,
    "metabolites": _metabolites,
    "reverses": _reverses,
    "tests": _tests,
    "animals": _animals,
    "bioavailability": _kinetics("bioavailability"),
    "routes": _routes,
    "names": _names,
    "generic": _generic,
    "ingredients": _ingredients,
    "potency": _potency,
    "stronger": _stronger,
    "contraindications": _contraindications,
    "either": _either,
    "examples": _examples,
}
