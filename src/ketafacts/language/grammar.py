"""A sentence's items into claims. The whole sentence is understood, or none of it is.

The grammar is small on purpose: a clause is a list of subjects and one or more verb phrases; a verb phrase is a
relation (``lexicon.RELATIONS``), a verb phrase that names an effect, or "be" with a class, a schedule, an action at a
target, an adjective or a comparison; each may carry negation, hedges, how often, how much, where and when.
"""

from ketafacts.language.claims import MONTH, Claim, NotUnderstoodError, because
from ketafacts.language.cursor import SUBJECTS
from ketafacts.language.framing import SIGNS_OF_BELIEF, belief
from ketafacts.language.openings import LATER, Opening
from ketafacts.language.reasoning import ReasonReader
from ketafacts.language.strangers import stranger
from ketafacts.language.unkept import refuse_unkept
from ketafacts.language.verbs import still_stopping

_PAUSES = frozenset(",:;.—–")
_RATHER = frozenset({"rather than", "instead of"})
_BROUGHT_ABOUT = frozenset({"causes", "overdose-causes", "withdrawal-causes"})
_ACTING = frozenset({"acts-on", "works-on"})


class Clauses(ReasonReader):
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
        refuse_unkept(self.items, self.vocabulary, claims)
        if not _RATHER.isdisjoint(self.vocabulary):
            claims = _chiefly(claims)
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
        claims = opening.narrowed(claims, self.subjects.extra)
        claims += opening.of_more(claims)
        contrast = self.contrast or ((opening.contrast, opening.opposite) if opening.contrast else None)
        if contrast:
            claims += self._contrasted(claims, contrast[0], opposite=contrast[1])
        about = opening.about(subjects)
        if any(one.detail == "used in" for one in about) and any(one.predicate in _BROUGHT_ABOUT for one in claims):
            raise NotUnderstoodError("in whom it does so")  # "taken in pregnancy, X can …" is not for pregnancy
        claims += [*about, *(because(about, claims) if opening.reason else [])]
        self._check_denials(claims)
        if any(claim.quantifier == "only" and claim.negated for claim in claims) and not self._is_not_only():
            raise NotUnderstoodError("only … not")  # no denial of "only Cs do"
        if flip < 0 and not CONCEDING.isdisjoint(self.vocabulary):
            raise NotUnderstoodError("what of it is denied")  # "it is not true that A, although B" does not deny B
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
        if self.contrast and self._peek() is not None:
            # "Morphine, unlike ketamine, is an opioid, and it …": what follows is not told of ketamine
            claims = [*claims, *self._contrasted(claims, self.contrast[0], opposite=self.contrast[1])]
            self.contrast = None
        waiting = list(claims) if reason_first else []
        latest = claims
        while (item := self._peek()) is not None:
            if made := self._which_makes():
                claims = [*claims, *made, *because(claims, made)]
                continue
            if others := self._unlike_others(latest):
                claims = [*claims, *others]
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
            found = self._joined_clause(latest)
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

    def _joined_clause(self, before: list[Claim]) -> list[Claim]:
        """Read the clause behind a joint, with the condition or contrast that opens it."""
        self._skip("filler")
        if (item := self._peek()) and item.tag == "but":
            self.at += 1  # "but although …"
        opening = Opening()
        while self._condition(opening) or self._contrasting(opening):
            self._skip("filler")
        goes_on, it = self._begins_verb(), (item := self._peek()) and item.tag == "anaphor"
        found = opening.narrowed(self._clause(again=True), self.subjects.extra)
        if it and still_stopping(before, found) != found:
            raise NotUnderstoodError("it, the drug or stopping it")
        found = still_stopping(before, found) if goes_on else found
        if opening.contrast:
            found += self._contrasted(found, opening.contrast, opposite=opening.opposite)
        return found

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

    def _clause(self, *, again: bool = False) -> list[Claim]:
        """Read subjects and their verb phrases; ``again`` lets a verb phrase follow for the subjects before it."""
        if again and self.last and self._begins_verb():
            return self._verb_phrases(self.subjects)
        self._skip("filler")
        stated = self._turned() or self._universal() or self._by_law() or self._of_harm() or self._statement()
        stated = stated or self._list_of_effects()
        stated = stated or self._examples_of() or self._tried(self._undergone)
        if stated:
            self._note_subject(stated)
            return stated
        if self.last and not self.anaphor:
            self.anaphor = self._named_before(self.last[0])  # "X is not an opioid, it is …"
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
            self.anaphor = "" if LATER in subjects else self._named_before(claims[0])

    def _named_before(self, claim: Claim) -> str:
        """Return what a claim is told of: of what is reversed and what reverses it, the one that is named first."""
        if claim.predicate == "reversed-by" and self._names_first(claim.object, claim.subject):
            return claim.object
        return claim.subject

    def _place_before_verb(self) -> str:
        """Read "Morphine in the UK is …": where all that follows is said to be so."""
        start = self.at
        place = self._place()
        if place and not (self._begins_verb() or ((item := self._peek()) and item.lemma in ("be", "have", "do"))):
            self.at = start
            return ""
        return place

    def _look_ahead(self) -> None:
        """Let "it" in a clause that comes first stand for the subject of the main clause: "Because it is …, X …"."""
        if self.anaphor or not self.at or not (item := self._peek()) or item.tag != "anaphor":
            return
        for later in self.items[self.at + 1 :]:
            if "," in later.gap:
                named = list(later.ids("drug"))
                self.anaphor = named[0].id if len(named) == 1 else ""
                return


def _chiefly(claims: list[Claim]) -> list[Claim]:
    """Return the claims of "acts on A rather than on B": what it may do at B by the way is not what it does there."""
    acting = {claim.subject for claim in claims if claim.predicate in _ACTING and not claim.negated}
    return [
        claim._replace(degree="mainly")
        if claim.negated and claim.predicate in _ACTING and not claim.degree and claim.subject in acting
        else claim
        for claim in claims
    ]


# Behind these something is said that "it is not true that" in front does not deny.
CONCEDING = frozenset({"although", "though", "whereas", "but", "yet", "even though"})


def denied(claims: list[Claim]) -> list[Claim]:
    """Return the claims of "it is not true that …"; of several, which one fails is left open."""
    # Denying "not a synthetic opioid" asserts each of its words.
    is_one_denial = len({(claim.subject, claim.together) for claim in claims}) == 1 and claims[0].together > 0
    together = 0 if is_one_denial or len(claims) == 1 else -1
    return [_some_denied(claim)._replace(negated=not claim.negated, together=together) for claim in claims]


def _some_denied(claim: Claim) -> Claim:
    """Return "none" for what is not so of some, "all" for what some are denied not to be, "some" for not none."""
    if claim.quantifier.startswith("part none"):  # "no ingredient of X is"; "neither ingredient of X is not"
        kind = "some" if claim.negated else "not all"
        return claim._replace(quantifier=claim.quantifier.replace("none", kind))
    if claim.quantifier == "none":
        return claim._replace(quantifier="some")
    if claim.quantifier != "some":
        return claim
    return claim._replace(quantifier="all" if claim.negated else "none")
