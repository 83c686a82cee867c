"""A sentence's items into claims. The whole sentence is understood, or none of it is.

The grammar is small on purpose: a clause is a list of subjects and one or more verb phrases; a verb phrase is a
relation (``lexicon.RELATIONS``), a verb phrase that names an effect, or "be" with a class, a schedule, an action at a
target, an adjective or a comparison; each may carry negation, hedges, how often, how much, where and when.
"""

import re
from dataclasses import replace

from ketafacts.language import lexicon
from ketafacts.language.asides import AsideReader
from ketafacts.language.claims import MONTH, Claim, NotUnderstoodError, because
from ketafacts.language.cursor import SUBJECTS, Manner, Nouns, one_meaning
from ketafacts.language.framing import SIGNS_OF_BELIEF, belief
from ketafacts.language.lexicon import harmverbs
from ketafacts.language.mentions import Item
from ketafacts.language.openings import LATER, Opening
from ketafacts.language.strangers import stranger
from ketafacts.language.verbs import still_stopping

_A_YEAR = re.compile(r"(1[5-9]|20)[0-9]{2}s?")
_PAUSES = frozenset(",:;.—–")


# What differs from country to country.
_OF_A_PLACE = frozenset({"scheduled-as", "controlled", "approved", "supplied-as", "used-for", "moved", "medical-use"})
_OF_A_PLACE |= {"happened", "first-of"}
# What is so from one day to another, so that it may yet come.
_OF_A_TIME = frozenset({"happened", "approved", "scheduled-as", "moved", "controlled", "first-of"})
_FUTURE = frozenset({"will", "would"})
_NOT_YET = _FUTURE | {"may", "might", "could"}
_ADDING = ("neg", "often", "filler", "det", "neutral")
# What a drug is by law.
_STANDINGS = frozenset({"schedule", "approved", "licensed", "controlled", "scheduled", "legal", "illegal", "banned"})
_STANDINGS |= {"moved", "reclassified", "rescheduled", "available", "sold"}


class Clauses(AsideReader):
    """Reads one sentence: its opening, and its clauses one after the other."""

    def parse(self, *, without_stranger: bool = False) -> list[Claim]:
        """Return the claims; raises ``NotUnderstoodError`` unless every item was understood.

        ``without_stranger`` says that the items as they were given are known to hold none.
        """
        if (self.made_anew or not without_stranger) and (word := stranger(self.items)):
            raise NotUnderstoodError(word)
        claims = self._sentence()
        self._skip("filler")
        if self.at < len(self.items):
            raise NotUnderstoodError(self._here())
        if not claims:
            raise NotUnderstoodError("no claim")
        claims = [*self._kinds_unsaid(claims), *claims]
        if lost := self.quantified - {claim.scope for claim in claims}:
            raise NotUnderstoodError(self.items[min(lost) - 1].key)  # a quantity that no claim is about
        self._check_places(claims)
        self._check_years(claims)
        self._check_supply(claims)
        self._check_future(claims)
        self._check_rarity(claims)
        self._check_owned(claims)
        self._check_all_effects(claims)
        if self.month:
            claims = [self._in_month(claim) for claim in claims]
        return [claim._replace(start=self.items[0].start, end=self.items[-1].end) for claim in claims]

    def _is_not_only(self) -> bool:
        """Return whether "it is not only Cs that do" is said."""
        following = zip(self.items, self.items[1:], strict=False)
        return any(item.tag == "neg" and other.key in ("only", "just", "merely") for item, other in following)

    def _kinds_unsaid(self, claims: list[Claim]) -> list[Claim]:
        """Return what is said by a class before a name of an object, "contains the stimulant oxycodone"."""
        said = {(claim.subject, claim.object) for claim in claims if claim.predicate == "is-a"}
        unsaid = [kind for kind in dict.fromkeys(self.named_kinds) if (kind.subject, kind.object) not in said]
        if unsaid and self.denied_whole:
            raise NotUnderstoodError(f"{unsaid[0].object} {unsaid[0].subject}")  # is it the kind that is denied?
        # "Tylenol does not contain the opioid codeine" denies that it contains it.
        return [] if all(claim.negated for claim in claims) else unsaid

    def _check_denials(self, claims: list[Claim]) -> None:
        """Refuse "no X does" that came out as "no X does not", which takes two words that deny."""
        if any(claim.quantifier == "none" and not claim.negated for claim in claims):
            denying = [item for item in self.items if item.tag == "neg" or item.value == "none" or item.key == "cannot"]
            if len(denying) < 2:
                raise NotUnderstoodError(denying[0].key if denying else "no")

    def _check_places(self, claims: list[Claim]) -> None:
        """Refuse "US law lists X in Schedule I in Canada", and "In Canada X was approved", kept as of the US."""
        named = {item.value for item in self.items if item.tag == "place" and item.value}
        placed = [claim for claim in claims if claim.predicate in _OF_A_PLACE]
        if placed and (len(named) > 1 or any(claim.place for claim in placed)):
            kept = {place for claim in claims for place in (claim.place, claim.object, claim.other)}
            if lost := named - kept:
                raise NotUnderstoodError(f"two places, {min(lost)} among them")

    def _check_years(self, claims: list[Claim]) -> None:
        """Refuse "In 1850 X was approved in 2019", of which the claims keep one year only."""
        named = [item.key for item in self.items if _A_YEAR.fullmatch(item.key)]
        if len(named) > 1:
            kept = str(claims)
            if lost := [year for year in named if year not in kept]:
                raise NotUnderstoodError(f"two dates, {lost[0]} among them")

    def _check_supply(self, claims: list[Claim]) -> None:
        """Refuse "illegal in the US without a prescription": it tells when it is, and not that it is and is so sold."""
        if {"without", "over"}.isdisjoint(self.vocabulary):
            return
        told = {claim.predicate for claim in claims}
        if {"illegal", "supplied-as"} <= told and not any(item.key == "and" for item in self.items):
            raise NotUnderstoodError("illegal, and how it is sold")

    def _check_future(self, claims: list[Claim]) -> None:
        """Refuse "X will be approved", "X would be an opioid" and "X may become legal": no fact tells of what may be.

        So it is with "may be banned in 2030" and "will be approved to treat depression", of what happens or is allowed.
        "Naloxone will reverse it" says what it does.
        """
        if self.vocabulary.isdisjoint(_NOT_YET):
            return
        dated = any(claim.predicate in _OF_A_TIME or claim.detail == "approved" for claim in claims)
        for at, item in enumerate(self.items):
            verb = self._next_telling(at + 1) if item.key in _NOT_YET else -1
            if verb >= 0 and self._may_yet_be(at, verb, dated=dated):
                raise NotUnderstoodError(f"{item.key} {self.items[verb].key}")

    def _may_yet_be(self, at: int, verb: int, *, dated: bool) -> bool:
        """Return whether the modal verb at ``at`` tells, with the verb at ``verb``, of what may be so one day."""
        lemma = self.items[verb].lemma
        if (lemma == "be" and dated) or self.items[verb].key.startswith("become "):
            return True  # "may become addictive", too, is of what it is not yet
        if lemma != "become" and not (lemma == "be" and self.items[at].key in _FUTURE):
            return False
        # "May become a partial agonist". "It would be a mistake to call X an opioid" is of another kind.
        article = verb + 1 < len(self.items) and self.items[verb + 1].tag == "det"
        if article and at > 0 and self.items[at - 1].ids(*SUBJECTS):
            return True
        told = self._next_telling(verb + 1)
        if told < 0:
            return False
        item = self.items[told]
        return bool(item.ids(*SUBJECTS)) or not _STANDINGS.isdisjoint(item.words or [item.key])

    def _next_telling(self, at: int) -> int:
        """Return the place of the next item that is no adverb, article or denial; -1 when there is none."""
        return next((one for one in range(at, len(self.items)) if self.items[one].tag not in _ADDING), -1)

    def _check_rarity(self, claims: list[Claim]) -> None:
        """Refuse "X acts rarely in 30 seconds", of which no claim keeps how rarely."""
        rare = next((item.key for item in self.items if item.tag == "often" and item.value == "seldom"), "")
        if rare and not any(claim.often == "seldom" for claim in claims):
            raise NotUnderstoodError(rare)

    def _check_owned(self, claims: list[Claim]) -> None:
        """Refuse "naloxone is its antidote", of which "is an antidote" keeps nothing of whose it is."""
        kinds = {claim.object for claim in claims if claim.predicate == "is-a"}
        for item, following in zip(self.items, self.items[1:], strict=False):
            if item.key in ("its", "their") and any(one.id in kinds for one in following.ids("class")):
                raise NotUnderstoodError(f"{item.key} {following.key}")

    def _check_all_effects(self, claims: list[Claim]) -> None:
        """Refuse "X reverses all effects of Y": of what X reverses, no claim keeps how much."""
        if not self.vocabulary.isdisjoint(("effect", "effects")) and any(one.predicate == "reverses" for one in claims):
            for at, item in enumerate(self.items):
                near = [one.key for one in self.items[at + 1 : at + 3]]
                if item.key in ("all", "every", "each") and not {"effect", "effects"}.isdisjoint(near):
                    raise NotUnderstoodError(f"{item.key} effects")
        self._check_undone(claims)

    def _check_undone(self, claims: list[Claim]) -> None:
        """Refuse "X reverses pain relief": that it relieves pain is another thing than that it undoes the relief."""
        undone = {claim.object for claim in claims if claim.predicate == "reverses"}
        for item in self.items if undone else ():
            if item.ids("effect") and any(one.id in undone for one in item.ids("condition")):
                raise NotUnderstoodError(f"reverses {item.key}")

    def _in_month(self, claim: Claim) -> Claim:
        dated = claim.year or claim.predicate == "happened"
        return claim._replace(qualifiers=(*claim.qualifiers, f"{MONTH}{self.month}")) if dated else claim

    def _sentence(self) -> list[Claim]:
        if (
            (item := self._peek(1))
            and self.items[0].key in ("no", "yes", "nope")
            and item.gap.strip(" \n")[:1] in _PAUSES
        ):
            self.at = 1  # "No, ketamine is not an opioid" answers, and does not deny
        flip = self._truth_frame()
        self.denied_whole = flip < 0
        opening = self._opening()
        claims = self._clauses()
        subjects = self.opened if opening.besides else []
        claims = opening.narrowed(claims)
        claims += opening.of_more(claims)
        contrast = self.contrast or ((opening.contrast, opening.opposite) if opening.contrast else None)
        if contrast:
            claims += self._contrasted(claims, contrast[0], opposite=contrast[1])
        about = opening.about(subjects)
        claims += [*about, *(because(about, claims) if opening.reason else [])]
        self._check_denials(claims)
        if any(claim.quantifier == "only" and claim.negated for claim in claims) and not self._is_not_only():
            raise NotUnderstoodError("only … not")  # no denial of "only Cs do"
        return denied(claims) if flip < 0 else claims

    def _clauses(self) -> list[Claim]:  # noqa: C901 - one line a kind of joint
        """Read clauses that "and", "but", "although", "because", "so" or a comma joins."""
        waiting: list[Claim] = []  # "Because A, B": A
        reason_first = self._reason()
        if not reason_first and (item := self._peek()) and item.tag == "but":
            self.at += 1  # "Although ketamine relieves pain, it is not an opioid"
            self._name_alike()
        self._look_ahead()
        claims = self._held_by_others() or self._clause()
        self.opened = list(dict.fromkeys(claim.subject for claim in claims))
        waiting = list(claims) if reason_first else []
        latest = claims
        while (item := self._peek()) is not None:
            if made := self._which_makes():
                claims = [*claims, *made, *because(claims, made)]
                continue
            if risks := self._because_of_risk(latest):
                claims = [*claims, *risks, *because(risks, latest)]
                continue
            follows, reason = self._follows(), self._reason(joining=True)
            joined = follows or reason or item.tag in ("and", "but") or ";" in item.gap
            if not joined and not (self._comma() and item.tag != "which"):
                break
            if not follows and not reason and item.tag in ("and", "but"):
                self.at += 1
                follows, reason = self._follows(), self._reason(joining=True)
            if inverted := self._inverted():
                claims += inverted
                continue
            start = self.at
            self._skip("filler")
            if (item := self._peek()) and item.tag == "but":
                self.at += 1  # "but although …"
            opening = Opening()
            while self._condition(opening) or self._contrasting(opening):
                self._skip("filler")
            goes_on, it = self._begins_verb(), (item := self._peek()) and item.tag == "anaphor"
            found = opening.narrowed(self._clause(again=True))
            if it and still_stopping(latest, found) != found:
                raise NotUnderstoodError("it, the drug or stopping it")
            found = still_stopping(latest, found) if goes_on else found
            if opening.contrast:
                found += self._contrasted(found, opening.contrast, opposite=opening.opposite)
            if waiting:
                found, waiting = [*found, *because(waiting, found)], []
            elif reason:
                found = [*found, *because(found, latest)]
            elif follows or self._said_to_follow(start):
                found = [*found, *because(claims, found)]
            latest = found
            claims = [*claims, *found]
        if waiting:
            raise NotUnderstoodError("a reason for nothing")
        return claims

    def _held_by_others(self) -> list[Claim]:
        """Pass over "many people think that X is Y" before "but it is not"; what they think is not claimed."""
        if self.vocabulary.isdisjoint(SIGNS_OF_BELIEF):
            return []
        items, at = belief(self.items, self.at)
        if at < 0:
            return []
        self.items, self.at = items, at
        thought = self._clause()
        item = self._peek()
        if item is None or not (item.tag == "but" or self._comma()):
            raise NotUnderstoodError("what others think")
        if item.tag == "but":
            self.at += 1
        self.last = thought
        return self._clause(again=True)

    def _name_alike(self) -> None:
        """Pass over "it sounds like naloxone," which says nothing but of names."""
        start = self.at
        self._eat("it", "they", "its", "the")
        self._eat("name")
        if self._eat("sounds", "sound", "looks", "look") and self._eat("like"):
            self._skip("det")
            if (item := self._peek()) and item.ids(*SUBJECTS):
                self.at += 1
                if self._comma():
                    return
        self.at = start

    def _reason(self, *, joining: bool = False) -> bool:
        """Pass over "because", "since" and the like, which a reason follows."""
        item, following = self._peek(), self._peek(1)
        if item is None or following is None:
            return False
        since = item.key in ("since", "as") and _names(following) and not self._as_others_do()
        if item.tag == "because" or (since and (item.key == "since" or (joining and self._comma()))):
            self.at += 1
            return True
        return False

    def _because_of_risk(self, claims: list[Claim]) -> list[Claim]:
        """Read "because of the danger of E": the drug can cause it, or the two that are spoken of can together."""
        start = self.at
        item = self._peek()
        given = item is not None and (item.tag == "because" or item.key in ("due", "owing"))
        self.at += given
        if not given or not self._eat("of", "to"):
            self.at = start
            return []
        self._skip("det", "neutral", "filler")
        while self._eat(*harmverbs.PLAIN_RISK, *harmverbs.GREAT_RISK):
            pass
        if not (self._eat(*harmverbs.RISKS) and self._eat("of", "for")):
            self.at = start
            return []
        self._eat(*harmverbs.HAVING)
        effects = self._objects(("effect",))
        if effects.quantifier or effects.negated or effects.joint == "or":
            raise NotUnderstoodError("a risk")
        found = []
        for claim in claims:
            both = claim.predicate in ("safe-with", "dangerous-with")
            stopped = claim.predicate == "stopped-safely"
            predicate = "interaction-causes" if both else "withdrawal-causes" if stopped else "causes"
            other = claim.object if both else ""
            found += [
                Claim(claim.subject, predicate, one_meaning(options).id, other=other) for options in effects.readings
            ]
        return list(dict.fromkeys(found))

    def _as_others_do(self) -> bool:
        """Return whether "as ketamine does" ends the clause here: a likeness, and no reason."""
        for ahead in range(2, 6):
            item, after = self._peek(ahead), self._peek(ahead + 1)
            if item and item.lemma in ("be", "do", "can", "have"):
                return after is None or self._comma_at(ahead + 1)
        return False

    def _follows(self) -> bool:
        """Pass over "so", "therefore", "which means that", which what follows from the clause before follows."""
        item, following = self._peek(), self._peek(1)
        if item is None or item.key not in lexicon.CONSEQUENCES or following is None:
            return False
        if item.key == "so" and following.lemma in ("be", "do", "can", "have"):
            return False  # "and so is fentanyl"
        self.at += 1
        return True

    def _which_makes(self) -> list[Claim]:
        """Read ", which makes it an opioid", ", which makes both of them opioids"."""
        item, following = self._peek(), self._peek(1)
        if not (item and following and item.tag == "which" and following.lemma == "make"):
            return []
        self.at += 2
        self._eat("both", "each", "all")
        self._eat("of")
        if not self._eat("it", "them", "they", "both") and self.items[self.at - 1].key != "both":
            raise NotUnderstoodError(self._here())
        return self._complement(replace(self.subjects, extra=[], negated=False, quantifier=""), Manner())

    def _contrasted(self, claims: list[Claim], nouns: Nouns, *, opposite: bool) -> list[Claim]:
        said = {claim._replace(subject="") for claim in claims}
        if not opposite and nouns.quantifier in ("", "all") and len({claim.subject for claim in claims}) == 1:
            return [claim._replace(subject=one_meaning(options).id) for claim in claims for options in nouns.readings]
        most = "most" if nouns.quantifier == "most" and opposite else ""
        if len(said) != 1 or nouns.quantifier not in ("", "all", most):
            raise NotUnderstoodError("a contrast of several claims")
        told = claims[0]._replace(negated=claims[0].negated != opposite, quantifier=most or claims[0].quantifier)
        others = [one_meaning(options).id for options in nouns.readings]
        if told.predicate == "reversed-by" and self._names_first(told.object, told.subject):
            # "Naloxone reverses a heroin overdose" is a claim about heroin; what is contrasted is naloxone.
            return [told._replace(object=other) for other in others]
        return [told._replace(subject=other) for other in others]

    def _names_first(self, one: str, two: str) -> bool:
        """Return whether the first of two subjects is named before the second, if that is named at all."""
        for item in self.items:
            named = {reading.id for reading in (*item.ids(*SUBJECTS), *item.inner)}
            if one in named or two in named:
                return one in named
        return False

    def _clause(self, *, again: bool = False) -> list[Claim]:
        """Read subjects and their verb phrases; ``again`` lets a verb phrase follow for the subjects before it."""
        if again and self.last and self._begins_verb():
            return self._verb_phrases(self.subjects)
        self._skip("filler")
        stated = self._turned() or self._universal() or self._by_law() or self._of_harm() or self._statement()
        stated = stated or self._list_of_effects()
        stated = stated or self._examples_of()
        if stated:
            self._note_subject(stated)
            return stated
        if self.last and not self.anaphor:
            self.anaphor = self.last[0].subject  # "X is not an opioid, it is …"
        before, named = self.subjects, self._peek()
        self.subjects = self._subjects()
        if self.subjects.quantifier == "only" and self.whole:
            return self._only_of_parts()
        if self.subjects.quantifier == "only" and (only := self._only_of(before)):
            return only
        place = self._place_before_verb()
        elided = self._elided()
        if elided:
            return [*self.subjects.extra, *elided]
        claims = self._verb_phrases(self.subjects)
        if again and named and named.tag != "anaphor" and len({claim.subject for claim in claims}) == 1:
            self.anaphor = claims[0].subject  # "X …, naloxone …, and it …": of two, the nearer
        return [*self.subjects.extra, *(claim._replace(place=claim.place or place) for claim in claims)]

    def _note_subject(self, claims: list[Claim]) -> None:
        """Let "it" in the next clause stand for what a clause that was read whole is about, where that is one drug."""
        subjects = {claim.subject for claim in claims}
        own = [reading.id for options in self.subjects.readings for reading in options]
        if not self.last and subjects == set(own) and not any(claim.other for claim in claims):
            self.last = claims  # "… but is not approved for people"
        if not self.anaphor and len(subjects) == 1 and not any(claim.other for claim in claims):
            self.anaphor = "" if LATER in subjects else claims[0].subject

    def _place_before_verb(self) -> str:
        """Read "Morphine in the UK is …": where all that follows is said to be so."""
        start = self.at
        place = self._place()
        if place and not (self._begins_verb() or ((item := self._peek()) and item.lemma in ("be", "have", "do"))):
            self.at = start
            return ""
        return place

    def _inverted(self) -> list[Claim]:
        """Read "and so is fentanyl", "nor is gabapentin", "as is codeine": what was said before, of others."""
        exact = (item := self._peek()) is not None and item.key in ("exactly", "just") and self._peek(1) is not None
        if self.last and ((item and item.key == "as") or exact) and (alike := self._alike(exact=exact)):
            return alike
        item, verb = self._peek(), self._peek(1)
        if not (self.last and item and verb and item.key in ("so", "nor", "neither", "as")):
            return []
        if verb.lemma not in ("be", "do", "can", "have"):
            return []
        start, said = self.at, [claim for claim in self.last if claim.subject == self.last[0].subject]
        self.at += 2
        nouns = self._nouns(SUBJECTS)
        if nouns.quantifier or (self._peek() and not self._comma()):
            self.at = start
            return []
        negated = said[0].negated if item.key in ("so", "as") else True
        return [
            claim._replace(subject=one_meaning(options).id, negated=negated)
            for claim in said
            for options in nouns.readings
        ]

    def _alike(self, *, exact: bool) -> list[Claim]:
        """Read "(exactly) as ketamine does" behind a clause: what was said of one holds of the other."""
        start = self.at
        self.at += exact
        if self._eat("as"):
            try:
                nouns = self._nouns(SUBJECTS)
            except NotUnderstoodError:
                nouns = Nouns()
            done = nouns.readings and not nouns.quantifier and self._eat("be", "do", "can", "have")
            if done and (self._peek() is None or self._comma()):
                said = [claim for claim in self.last if claim.subject == self.last[0].subject and not claim.negated]
                return [
                    claim._replace(subject=one_meaning(options).id, brand="")
                    for claim in said
                    for options in nouns.readings
                ]
        self.at = start
        return []

    def _look_ahead(self) -> None:
        """Let "it" in a clause that comes first stand for the subject of the main clause: "Because it is …, X …"."""
        if self.anaphor or not self.at or not (item := self._peek()) or item.tag != "anaphor":
            return
        for later in self.items[self.at + 1 :]:
            if "," in later.gap:
                named = list(later.ids("drug"))
                self.anaphor = named[0].id if len(named) == 1 else ""
                return

    def _only_of(self, before: Nouns) -> list[Claim]:
        """Read "only morphine is an opioid" where others were named before: of those, none else is one."""
        named = self.group or tuple(one_meaning(options).id for options in before.readings)
        own = {one_meaning(options).id for options in self.subjects.readings}
        others = [name for name in named if name not in own]
        if not others or not own <= set(named):
            return []
        self.subjects.quantifier = ""
        claims = self._verb_phrases(self.subjects)
        first = [claim for claim in claims if claim.subject == claims[0].subject]
        if len(first) != 1:
            raise NotUnderstoodError("only one of several, in more than one way")
        return [*claims, *(first[0]._replace(subject=name, negated=not first[0].negated) for name in others)]

    def _elided(self) -> list[Claim]:
        """Read "… but codeine is not", "… and so does fentanyl": the verb phrase before, of other subjects."""
        if not self.last:
            return []
        start = self.at
        manner = Manner()
        verb = self._peek()
        if verb is None or verb.lemma not in ("be", "do", "can", "have"):
            return []
        self.at += 1
        self._adverbs(manner)
        self._eat("too", "also", "as well", "likewise", "one", "so")
        if self.at < len(self.items) and not self._comma():
            self.at = start
            return []
        positive = [claim for claim in self.last if claim.subject == self.last[0].subject]
        # "A is a synthetic opioid, while B is not": one of the two is enough for that.
        together = 1 if manner.negated and len(positive) > 1 and not any(claim.together for claim in positive) else 0
        quantifier = self.subjects.quantifier
        return [
            claim._replace(
                subject=one_meaning(options).id,
                negated=manner.negated,
                quantifier=quantifier,
                together=claim.together or together,
            )
            for claim in positive
            for options in self.subjects.readings
        ]


def denied(claims: list[Claim]) -> list[Claim]:
    """Return the claims of "it is not true that …"; of several, which one fails is left open."""
    # Denying "not a synthetic opioid" asserts each of its words.
    is_one_denial = len({(claim.subject, claim.together) for claim in claims}) == 1 and claims[0].together > 0
    together = 0 if is_one_denial or len(claims) == 1 else -1
    return [_some_denied(claim)._replace(negated=not claim.negated, together=together) for claim in claims]


def _some_denied(claim: Claim) -> Claim:
    """Return "none" for what is not so of some, "all" for what some are denied not to be, "some" for not none."""
    if claim.quantifier == "none":
        return claim._replace(quantifier="some")
    if claim.quantifier != "some":
        return claim
    return claim._replace(quantifier="all" if claim.negated else "none")


def _names(item: Item) -> bool:
    return item.tag in ("anaphor", "det", "quant") or bool(item.ids(*SUBJECTS))
