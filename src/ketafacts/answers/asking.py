"""Answers to questions in free words. The first words of an answer are the answer."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Any

from ketafacts.answers.about import noted_about
from ketafacts.answers.answering import UNKNOWN, Answer, opened
from ketafacts.answers.barely import in_full
from ketafacts.answers.believing import believed
from ketafacts.answers.called import as_named
from ketafacts.answers.deciding import yes_or_no
from ketafacts.answers.explaining import explained
from ketafacts.answers.giventogether import why_together
from ketafacts.answers.inclause import of_its_clause
from ketafacts.answers.iswrong import whether_wrong
from ketafacts.answers.judging import judge
from ketafacts.answers.missed import misses
from ketafacts.answers.preventing import as_prevention
from ketafacts.answers.report import Report, citations
from ketafacts.answers.rules.kinds import of_both_kinds
from ketafacts.answers.rules.products import forms_named, is_only_product, of_brand
from ketafacts.answers.several import asks_two, each_span, in_turn, of_another
from ketafacts.answers.stated import stated
from ketafacts.answers.supposed import ungranted
from ketafacts.answers.topics import TOPICS
from ketafacts.answers.topics.overdose import EMERGENCY, after_help, first_aid
from ketafacts.answers.weighed import unborne
from ketafacts.answers.whichroute import by_which_route
from ketafacts.answers.wording import third_person
from ketafacts.knowledge.asked import AskedNames
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Reading, Subject
from ketafacts.language.claims import Claim, NotUnderstoodError
from ketafacts.language.drinking import said_of_alcohol
from ketafacts.language.emergencies import asks_for_help, tells_of_a_case, tells_of_danger
from ketafacts.language.lexicon.asking import OF_DOSES
from ketafacts.language.lost import lost
from ketafacts.language.mentions import items
from ketafacts.language.nouns import said_as
from ketafacts.language.questions import Question, as_said, questions, wordings
from ketafacts.language.signs import unread_sign
from ketafacts.language.text import evened, words
from ketafacts.language.untagged import untagged

_NUMBER_SIGN = re.compile(r"#\s?(?=\d)")
_OVERDOSED = re.compile(r"\bo\.?d[\u2019']e?d\b", re.IGNORECASE)
_NO_DOSES = "How much to take, and when, is not recorded here: go by the label, or ask a pharmacist."
# What is asked where somebody may have been poisoned.
_OF_ANTIDOTES = re.compile(r"\b(?:antidotes?|poisoning|poisoned)\b", re.IGNORECASE)
_OF_ANIMALS = re.compile(r"\b(?:dog|cat|horse|cow|pig|animal|vet|pet)s?\b|\b(?:cattle|sheep)\b", re.IGNORECASE)
_EARLY = re.compile(r"\b(?:early|earliest|first|initial) (?:signs?|symptoms?|warnings?)\b", re.IGNORECASE)
# A drug that is taken while another is still there: what throws into withdrawal is asked for.
_TOO_SOON = re.compile(
    r"\b(?:still|too (?:soon|early|quickly|fast)|(?:right|straight|soon|immediately) after|left in)\b", re.IGNORECASE
)
_IF_SO = re.compile(r"\s*(?:is|are|does|do|can|did|was|were|will|has|should)\b", re.IGNORECASE)
_LONGEST = 1000  # characters
_AS_SAID = 2  # wordings that hold all that was said
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
    """Return the answer to one question; where somebody may be in danger, whom to call comes first."""
    text = evened(text).strip()
    sign = unread_sign(text[:_LONGEST])
    if sign or len(text) > _LONGEST:
        reason = f"the question was not understood: {sign}" if sign else "the question is too long"
        answer, text = _unknown(text, reason, "not understood"), text[:_LONGEST]
        if tells_of_danger(text):
            return first_aid(kb, text) if asks_for_help(text) or tells_of_a_case(text) else after_help(answer)
        return answer
    if turned := whether_wrong(kb, text, answer_question):
        return turned
    text = untagged(_OVERDOSED.sub("overdosed", _NUMBER_SIGN.sub("", text)))  # "Tylenol #3" is Tylenol 3
    text = _with_its_place(kb, text)
    first = explained(kb, text) or why_together(kb, text) or (in_turn(kb, text, _answered) if asks_two(text) else None)
    if first:
        return after_help(first) if tells_of_danger(text) else first
    answer = (
        of_another(kb, text, _answered)
        or _either_way(kb, text)
        or _which_role(kb, text)
        or by_which_route(kb, text, _answered)
        or _in_one_case(text, _answered(kb, text))
    )
    answer = _that_there_is(text, answer)
    if answer.answer == UNKNOWN and (otherwise := _otherwise(kb, text)):
        return after_help(otherwise) if tells_of_danger(text) else otherwise
    if answer.answer == UNKNOWN and tells_of_danger(text):
        return first_aid(kb, text) if asks_for_help(text) or tells_of_a_case(text) else after_help(answer)
    in_danger = asks_for_help(text) or (tells_of_danger(text) and tells_of_a_case(text))
    if (in_danger or _of_an_antidote(text, answer)) and "emergency services" not in answer.text[:60]:
        return after_help(answer)
    if answer.code == "not understood" and OF_DOSES.search(text):
        return answer._replace(text=f"{answer.text} {_NO_DOSES}")
    return answer


def _with_its_place(kb: KnowledgeBase, text: str) -> str:
    """Return "is X a controlled drug in Britain" for "in Britain, is X a controlled drug": of each question, if two."""
    if not _IN_A_PLACE.match(text):
        return text
    begin = items(kb, words(text[:_FIRST_WORDS]))
    at = next((at for at, item in enumerate(begin[1:4], 1) if item.tag != "det"), 0)
    if not at or at + 1 >= len(begin) or begin[at].tag != "place" or not _ASKS.match(begin[at + 1].key):
        return text
    starts = words(text)[sum(len(item.words) or 1 for item in begin[: at + 1])].start
    asked, place = text[starts:].rstrip("?!. "), text[:starts].rstrip(", ")
    return " and ".join(f"{part} {place[:1].lower()}{place[1:]}" for part in _AND.split(asked))


_IN_A_PLACE = re.compile(r"\s*in\s", re.IGNORECASE)
_ASKS = re.compile(r"what|which|when|who|how|why|is|are|was|were|does|do|did|can|could|has|have|will|may|must|should")
_AND = re.compile(r",? and (?=(?:what|which|when|who|how|why|is|are|was|does|can)\b)", re.IGNORECASE)
_FIRST_WORDS = 60  # characters


def _otherwise(kb: KnowledgeBase, text: str) -> Answer | None:
    """Return the answer to what has none as one whole question: a term, two questions, one without its verb."""
    return (
        explained(kb, text, of_a_drug=True)
        or each_span(kb, text, _answered)
        or in_turn(kb, text, _answered)
        or in_full(kb, text, _answered)
        or of_its_clause(kb, text, _answered)
    )


def _that_there_is(text: str, answer: Answer) -> Answer:
    """Return the answer; what there is, where it is asked whether there is any, is told behind a yes."""
    told = answer.answer.partition(" ")[0].rstrip(":,;").lower()
    if not _WHETHER_ANY.match(text) or told in _DECIDED or answer.answer in (UNKNOWN, "it depends"):
        return answer
    help_first, first_of_all, said = answer.text.rpartition(f"{EMERGENCY} ")
    return answer._replace(answer="yes", text=f"{help_first}{first_of_all}Yes. {said}")


_WHETHER_ANY = re.compile(
    r"\s*(?:is|are|was|were) there\b(?!.*\bgenerics?\b)(?!.*\b(?:or|what|which|who|how|why|when)\b)", re.IGNORECASE
)
_DECIDED = frozenset({"yes", "no", "none", "not", "neither", "nothing", "contested", "misleading", "unknown", "it"})


def _of_an_antidote(text: str, answer: Answer) -> bool:
    """Return whether it is asked what is given against a poisoning, and told."""
    asked = _OF_ANTIDOTES.search(text) is not None and _OF_ANIMALS.search(text) is None and not _IF_SO.match(text)
    return answer.answer != UNKNOWN and asked


def _in_one_case(text: str, answer: Answer) -> Answer:
    """Return the answer; what a drug can do does not say that it did so in one person ("did it cause my cough")."""
    if answer.answer != "yes" or not _ONE_CASE.match(text):
        return answer
    said = answer.text.removeprefix("Yes. ")
    return answer._replace(answer="it depends", text=f"It depends. {said} Whether it did so here a doctor can tell.")


_ONE_CASE = re.compile(
    r"\s*(?:(?:did|has|had)\b.+\b(?:my|his|her|our)\b|(?:is|was|were|are) (?:my|his|her|our)\b)", re.IGNORECASE
)


def _either_way(kb: KnowledgeBase, text: str) -> Answer | None:
    """Answer "does X raise or lower Y" with the one that it does; of both or neither nothing is said."""
    found = _OPPOSITES.match(_OR_IT.sub(r"\1 or \3 \2", text))
    if found is None:
        return None
    begin, one, two, end = found.groups()
    if not any({one.lower(), two.lower()} & left and {one.lower(), two.lower()} & right for left, right in _WAYS):
        return None
    answers = [(verb, _answered(kb, f"{begin}{verb} {end}")) for verb in (one, two)]
    done = [(verb, answer) for verb, answer in answers if answer.answer == "yes"]
    if len(done) == 1:
        verb, answer = done[0]
        value = third_person(verb.lower())
        return answer._replace(question=text, answer=value, text=opened(value, answer.text.removeprefix("Yes. ")))
    return _unknown(text, "nothing that is recorded decides this", "nothing recorded")


_OPPOSITES = re.compile(r"(\s*(?:do|does|can|will)\s.+?\s)([a-z]+) or ([a-z]+) (.+)", re.IGNORECASE)


def _which_role(kb: KnowledgeBase, text: str) -> Answer | None:
    """Answer "is X an R agonist or antagonist" with what it is: a partial agonist is an agonist, too."""
    if (found := _ROLES.match(text)) is None:
        return None
    for role in ("partial agonist", "antagonist", "agonist"):
        answer = _answered(kb, f"{found[1]} {role}")
        if answer.answer == "yes":
            said = opened(role, answer.text.removeprefix("Yes. "))
            return answer._replace(question=text, answer=role, text=said)
    return _unknown(text, "nothing that is recorded decides this", "nothing recorded")


_ROLES = re.compile(
    r"\s*(?:and |so )?((?:is|are) .+? an?(?: \S+){0,3}?)(?: partial| full)? (?:agonists?|antagonists?|blockers?) or "
    r"(?:an? )?(?:\S+ ){0,3}?(?:agonists?|antagonists?|blockers?)\s*\??\s*$",
    re.IGNORECASE,
)
_UP, _DOWN = frozenset({"raise", "increase", "elevate"}), frozenset({"lower", "decrease", "reduce"})
# What is done to a measure, "raise it or lower it", and what else goes one way or the other.
_OF_MEASURES = (
    (_UP, _DOWN),
    (frozenset({"dilate", "widen"}), frozenset({"constrict", "narrow"})),
    (frozenset({"speed", "quicken"}), frozenset({"slow"})),
)
_WAYS = (
    *_OF_MEASURES,
    (frozenset({"induce"}), frozenset({"inhibit"})),
    (frozenset({"activate", "stimulate"}), frozenset({"block"})),
    (frozenset({"open"}), frozenset({"close"})),
)
_OR_IT = re.compile(
    rf"\b({'|'.join(sorted(verb for ways in _OF_MEASURES for way in ways for verb in way))}) "
    r"((?:(?!or\b)[\w-]+ ){1,4}?)or ([a-z]+) (?:it|them)\b(?: up| down)?",
    re.IGNORECASE,
)


def _answered(kb: KnowledgeBase, text: str) -> Answer:
    first: Answer | None = None
    not_understood: NotUnderstoodError | None = None
    try:
        for question in _understood(kb, text):
            answer = _to(kb, text, question)
            if answer.answer != UNKNOWN and (otherwise := ungranted(kb, question, _answered)):
                return otherwise._replace(question=text)
            if answer.answer != UNKNOWN and misses(text, question, answer):
                answer = _unknown(text, "nothing that is recorded decides this", "nothing recorded")
            if answer.answer != UNKNOWN:
                return _unless_disputed(kb, text, answer, question)
            first = first or answer
            if asks_for_help(text):
                break  # whom to call is worth more than what a looser reading would find
    except NotUnderstoodError as error:
        not_understood = error
    if found := believed(kb, text, wordings(kb, words(text))):
        return found
    said = noted_about(kb, text) or stated(kb, text, as_said(kb, words(text))) or _noted_otherwise(kb, text)
    if said:
        return said
    return first if first is not None else _not_answered(kb, text, f"{not_understood}")


def _noted_otherwise(kb: KnowledgeBase, text: str) -> Answer | None:
    """Return the note that answers "why" in other words: "why do smokers need more X", "why does smoking lower X"."""
    if not _WHY.match(text):
        return None
    put = (" ".join(word.key for word in said) for said in islice(wordings(kb, words(text)), 1, _AS_PUT))
    found = next((told for one in put if one != text and (told := noted_about(kb, one))), None)
    return found._replace(question=text) if found else None


_WHY = re.compile(r"\s*(?:why|how come)\b", re.IGNORECASE)
_AS_PUT = 6  # wordings


def _not_answered(kb: KnowledgeBase, text: str, reason: str) -> Answer:
    """Return why a question was not answered; one that names no drug and speaks of drinking is asked of alcohol."""
    if any(item.ids("drug", "class") or item.inner for item in items(kb, words(text))):
        return _unknown(text, f"the question was not understood: {reason}", "not understood")
    if put := said_of_alcohol(text):
        return _answered(kb, put)
    return _unknown(text, "no drug or class that is recorded is named", "unknown name")


def _unless_disputed(kb: KnowledgeBase, text: str, answer: Answer, question: Question) -> Answer:
    """Return the answer, or that it is contested or misleading where that is recorded of what is asked about."""
    if answer.answer not in ("yes", "no", "it depends"):
        return answer
    plain = list(islice(wordings(kb, words(text)), _AS_SAID))
    told = believed(kb, text, plain)
    if told is None and answer.answer != "it depends":
        told = stated(kb, text, as_said(kb, words(text)))
        told = told if answer.answer == "yes" or (told and told.answer == "contested") else None
    told = told if told and told.answer not in ("yes", "no") else _disputed_help(kb, text, question)
    if told and told.answer == "contested" and (depends := told.text.removeprefix("Contested. ")).startswith(_DEPENDS):
        return told._replace(answer="it depends", text=depends)  # on the place, of which the question names none
    return told or answer


_DEPENDS = "It depends"
_HELPS = re.compile(r"\b(?:helps?|works?|effective|relieves?|eases?|good for|treats?)\b", re.IGNORECASE)


def _disputed_help(kb: KnowledgeBase, text: str, question: Question) -> Answer | None:
    """Return that it is contested whether a drug helps with something, where that is recorded in plain words."""
    for claim in question.claims if question.wanted == "yes or no" else ():
        helps = claim.predicate in ("works-for", "relieves") or (claim.predicate == "used-for" and _HELPS.search(text))
        if helps and (subject := kb.subject(claim.subject)):
            help_with = [f"{subject.name} {verb} {kb.name_of(claim.object)}" for verb in ("helps with", "helps")]
            if (found := believed(kb, text, map(words, help_with))) and found.answer == "contested":
                return found
    return None


def _to(kb: KnowledgeBase, text: str, question: Question) -> Answer:
    """Return the answer to a question as it was understood."""
    if question.wanted == "yes or no":
        named = as_named(kb, list(question.items), list(question.claims))
        claims = as_prevention(kb, question.items, of_both_kinds(kb, list(question.items), _as_whole(kb, named)))
        found = _as_closely(kb, text, claims, _else_what_is_known(kb, text, claims, yes_or_no(kb, text, claims)))
        return _two_products(kb, question, claims, found)
    topic, _, detail = question.wanted.partition(" ")
    if topic in ("choice", "list", "reason"):
        from ketafacts.answers.choosing import chosen, listed, reasoned

        answer = {"choice": chosen, "list": listed, "reason": reasoned}[topic](kb, question)
        if answer is None:
            return _unknown(text, "nothing that is recorded decides this", "nothing recorded")
        value, said, evidence = answer
        return Answer(text, value, opened(value, said), evidence, "" if value != UNKNOWN else "nothing recorded")
    subject = kb.subject(question.slot("d") or question.slot("k"))
    if subject is None or topic not in TOPICS:
        return _unknown(text, "no drug or class that is recorded is named", "unknown name")
    form = forms_named(question.items).get(subject.id, "") or question.slot("route")
    question = _with_what_it_says(text, topic, form, question)
    found_answer = TOPICS[topic](kb, subject, question, detail)
    if found_answer and form and topic in _SAY_NOTHING_OF_FORMS and found_answer.answer.startswith("yes"):
        # That it is sold, approved or used says nothing of each form of it.
        said = next((how for item in question.items if item.tag == "route" and (how := said_as(item))), "form")
        found_answer = yes_or_no(kb, text, [Claim(subject.id, "given-by", form, detail=said)])
    if found_answer is None:
        return _unknown(text, f"nothing is recorded about this for {subject.name}", "nothing recorded")
    if topic == "interaction":
        found_answer = _not_wholly(text, found_answer)
    return _of_what(kb, subject, question, topic, found_answer, form=bool(form))._replace(question=text)


def _with_what_it_says(text: str, topic: str, form: str, question: Question) -> Question:
    """Return the question with what its topic is asked besides: the form, early signs, one drug before another."""
    told = (
        ("route", form, bool(form and not question.slot("route"))),
        ("early", "early", topic == "overdose" and _EARLY.search(text) is not None),
        ("soon", "soon", topic == "interaction" and _TOO_SOON.search(text) is not None),
    )
    caught = tuple((slot, Reading("route" if slot == "route" else "word", value)) for slot, value, so in told if so)
    return question._replace(caught=(*question.caught, *caught)) if caught else question


def _as_whole(kb: KnowledgeBase, claims: list[Claim]) -> list[Claim]:
    """Return claims that a product is the same as A and B, where these are all that is in it, as one of itself."""
    whole = claims[0].subject if claims else ""
    if len(claims) < len(("A", "B")) or any((one.predicate, one.subject) != ("same-as", whole) for one in claims):
        return claims
    parts = {fact.object for fact in kb.facts(whole, "contains") if fact.holds == "yes"}
    return [claims[0]._replace(object=whole)] if parts == {one.object for one in claims} else claims


def _two_products(kb: KnowledgeBase, question: Question, claims: list[Claim], answer: Answer) -> Answer:
    """Return a yes to whether two brands of one drug are the same with how their labels differ, where they do."""
    same = {claim.subject for claim in claims if claim.predicate == "same-as" and not claim.negated}
    if answer.answer != "yes" or len(same) != 1 or any(claim.predicate != "same-as" for claim in claims):
        return answer
    from ketafacts.answers.topics.likeness import with_products

    subject = kb.subject(claims[0].subject)
    return with_products(kb, subject, question, answer) if subject else answer


def _else_what_is_known(kb: KnowledgeBase, text: str, claims: list[Claim], answer: Answer) -> Answer:
    """Return the answer, or what is known where it is unknown: what a drug can do to kill, its uses off label.

    Whoever asks whether Seroquel is used for sleep asks of what is in it; a claim of the brand is held to its label.
    """
    if answer.answer != UNKNOWN:
        return answer
    if len(claims) == 1 and _asks_if_it_kills(claims[0]) and (subject := kb.subject(claims[0].subject)):
        return TOPICS["danger"](kb, subject, Question("danger"), "fatal") or answer
    if not all(_is_use_of_brand(claim) for claim in claims):
        return answer
    plain = [claim._replace(brand="") for claim in claims]
    facts = [fact for claim in plain for fact in judge(kb, claim).facts]
    is_off_label = bool(facts) and all(fact.details.get("status") == "off-label" for fact in facts)
    return yes_or_no(kb, text, plain) if is_off_label else answer


def _asks_if_it_kills(claim: Claim) -> bool:
    by_route = all(one.startswith("as ") for one in claim.qualifiers)  # which way it was taken saves nobody
    plain = by_route and not (claim.negated or claim.often or claim.quantifier or claim.place)
    return plain and claim.predicate in ("causes", "overdose-causes") and claim.object == "death"


def _is_use_of_brand(claim: Claim) -> bool:
    return claim.predicate in ("used-for", "works-for", "relieves") and bool(claim.brand) and not claim.negated


def _as_closely(kb: KnowledgeBase, text: str, claims: list[Claim], answer: Answer) -> Answer:
    """Return the answer, unless the question holds a word that is part of no claim and might turn it."""
    asked = items(kb, words(text))
    word = lost(asked, claims, asked=True) if answer.answer == "yes" else ""
    if not word and answer.answer in ("yes", "no"):
        word, _ = unborne(kb, asked, [judge(kb, claim) for claim in claims])
    return _unknown(text, f"the question was not understood: {word}", "not understood") if word else answer


def _of_what(
    kb: KnowledgeBase, subject: Subject, question: Question, topic: str, answer: Answer, *, form: bool
) -> Answer:
    """Return the answer, with the substance before it where it need not hold of the one product or form named."""
    if topic in _OF_PRODUCTS and not _is_of_the_product(kb, subject, question, answer):
        whose = f"{subject.name}, all products: "
    elif form and topic in _OF_FORMS:
        whose = f"{subject.name}, all forms: "
    else:
        return answer
    return answer._replace(answer=whose + answer.answer, text=whose + answer.text)


def _not_wholly(text: str, answer: Answer) -> Answer:
    """Return the answer to whether two drugs go together; no source says of any two that they are wholly safe."""
    if answer.answer != "yes" or not _WHOLLY_SAFE.search(text):
        return answer
    return answer._replace(answer="it depends", text=f"It depends. {answer.text.partition('. ')[2]}")


def _is_of_the_product(kb: KnowledgeBase, subject: Subject, question: Question, answer: Answer) -> bool:
    """Return whether no one product was named, or what is answered is recorded of it."""
    if not question.names_brand or is_only_product(kb, subject):
        return True
    facts = [fact for item in answer.evidence if (fact := kb.fact(item.fact))]
    if facts and all(fact.predicate == "note" for fact in facts):
        return True  # a note says itself of what it holds
    return bool(facts) and len(of_brand(kb, facts, question.brand)) == len(facts)


def _understood(kb: KnowledgeBase, text: str) -> Iterator[Question]:
    """Yield the ways to understand it; everyday words are street names only where it cannot be understood without."""
    try:
        yield from questions(kb, text)
    except NotUnderstoodError:
        asked = AskedNames(kb, [word.key for word in words(text)])
        if not asked or stated(kb, text, as_said(kb, words(text))):
            raise  # "is metformin first line for diabetes" asks of no street name
        yield from questions(asked, text)


_SAY_NOTHING_OF_FORMS = frozenset({"market", "approved", "medical"})
_OF_PRODUCTS = frozenset({"uses", "approved", "routes", "history", "duration", "onset", "half-life", "bioavailability"})
_WHOLLY_SAFE = re.compile(
    r"\b(?:total+y|completely|perfectly|entirely|absolutely|100 ?(?:%|percent)) (?:safe|ok|okay|fine)\b", re.IGNORECASE
)
_OF_FORMS = frozenset({"uses", "history", "monitoring", "contraindications", "animals"})


def _unknown(question: str, reason: str, code: str) -> Answer:
    return Answer(question, UNKNOWN, f"Unknown: {reason}.", (), code)
