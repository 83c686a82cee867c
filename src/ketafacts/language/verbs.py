"""Verb phrases: a relation with its object, an effect said as a verb, or "be" with a complement."""

from dataclasses import replace

from ketafacts.knowledge.model import Reading
from ketafacts.language import lexicon
from ketafacts.language.claims import AS_IT_IS, Claim, NotUnderstoodError, because
from ketafacts.language.cursor import Manner, Nouns
from ketafacts.language.lexicon import harmverbs
from ketafacts.language.lexis import lexis
from ketafacts.language.links import LinkReader
from ketafacts.language.qualifiers import OBJECT_TYPES

# What a drug may be said to do "by" acting on a target.
_BY_MEANS = frozenset({"causes", "relieves", "used-for", "works-for", "reverses"})

# Behind these a drug is named, of which ", which …" tells more; "a product of X, which …" may tell of either.
_OF_DRUGS = frozenset({"same-as", "derived"})
_IN_THE_BODY = frozenset({"in the body", "by the body", "inside the body", "in your body", "within the body"})
_IN_THE_BODY |= {"in the human body", "inside your body"}
_NAMED = frozenset({"known", "called", "sold", "marketed", "named"})
_PAST = frozenset({"was", "were", "had"})
# What may have been so once and is not now, or the other way round.
CHANGING = frozenset({"scheduled-as", "controlled", "uncontrolled", "illegal", "approved", "used-for", "in-animals"})


class VerbReader(LinkReader):
    """Reads verb phrases."""

    passive = False  # whether the last one had "be", which need not be said again

    def _verb_phrases(self, nouns: Nouns, *, aside: bool = False) -> list[Claim]:
        claims = self._verb_phrase(nouns)
        self.last = claims
        if not any(claim.negated for claim in claims):
            claims = [*claims, *self._by_means(nouns, claims)]
            claims = [*claims, *self._without(nouns)]
        elif all(claim.negated for claim in claims):
            claims = self._not_by_means(nouns, claims)
        claims = [*claims, *self._which_leads_to(nouns, claims)]
        claims = self._which_is_how(nouns, claims)
        while (item := self._peek()) is not None:
            start = self.at
            if item.tag in ("and", "but", "or") or (self._comma() and not aside):
                joined = item.tag in ("and", "but")
                self.at += joined
                inverted = (item := self._peek()) is not None and item.key in ("so", "nor", "neither", "as")
                self._skip("filler")
                if not inverted and self._begins_verb():
                    gerund = (item := self._peek()) is not None and item.key.endswith("ing")
                    found = self._verb_phrase(nouns if joined else self._told_in_passing(nouns, claims))
                    found = still_stopping(claims, found)
                    if gerund:  # "It relieves pain, acting on opioid receptors"
                        found = [_as_means(claim) for claim in found]
                    self.last = [*self.last, *found]
                    if nouns.quantifier == "none":  # "no opioid is A and does B": one that is not both
                        claims, found = ([one._replace(together=start + 1) for one in told] for told in (claims, found))
                    # "It blocks NMDA receptors and is therefore no opioid"
                    claims = [*claims, *found, *(because(claims, found) if self._said_to_follow(start) else [])]
                    continue
                about = nouns if joined else self._told_in_passing(nouns, claims)
                if not inverted and self.passive and (more := self._passive_goes_on(about, claims)):
                    claims = [*claims, *more]
                    self.last = [*self.last, *more]
                    continue
            self.at = start
            break
        return claims

    def _told_in_passing(self, nouns: Nouns, claims: list[Claim]) -> Nouns:
        """Return what ", (better) known as PCP" tells of: the object before, if that is one drug, else the subject."""
        named = self.objects
        naming = any(item.key in _NAMED for ahead in range(2) if (item := self._peek(ahead)))
        if naming and len(named) == 1 and len({one.type for one in named[0]}) == 1:
            about_it = bool(claims) and claims[-1].object == named[0][0].id and named[0][0].type == "drug"
            return Nouns(readings=named) if about_it else nouns
        return nouns

    def _passive_goes_on(self, nouns: Nouns, claims: list[Claim]) -> list[Claim]:
        """Read "and approved in 1970" behind "was made in 1962": the auxiliary is not said again."""
        start = self.at
        if any(claim.negated for claim in claims) or nouns.negated or nouns.people is not None:
            return []
        try:
            manner = Manner(quantifier=nouns.quantifier)
            self._adverbs(manner)
            item = self._peek()
            if item and item.tag == "route":  # "sprayed into the nose, not swallowed"
                return self._complement(replace(nouns, extra=[]), manner)
            if found := self._relation(passive=True):
                return self._relation_object(replace(nouns, extra=[]), manner, found[0], found[1])
        except NotUnderstoodError:
            pass
        self.at = start
        return []

    def _which_leads_to(self, nouns: Nouns, claims: list[Claim]) -> list[Claim]:
        """Read ", which can lead to E" behind an effect: the drug can then lead to it, too."""
        start = self.at
        item = self._peek()
        effects = bool(claims) and all(one.predicate in ("causes", "overdose-causes") for one in claims)
        if not (effects and self._comma() and item and item.key == "which") or any(one.negated for one in claims):
            return []
        self.at += 1
        manner = Manner()
        self._adverbs(manner)
        found = self._relation()
        if found and found[0] == "causes" and not (found[1] or found[2].negated or manner.negated):
            try:
                return self._relation_object(replace(nouns, extra=[]), manner, claims[0].predicate, "")
            except NotUnderstoodError:
                pass
        self.at = start
        return []

    def _which_is_how(self, nouns: Nouns, claims: list[Claim]) -> list[Claim]:
        """Read ", which is how it relieves pain", ", and this is how it …" behind an action: that is the means."""
        if "how" not in self.vocabulary or any(one.predicate != "acts-on" or one.negated for one in claims):
            return claims
        start = self.at
        self._eat("and")
        if self._eat("this", "that", "which") and self._eat("be") and self._eat("how"):
            item = self._peek()
            self.at += bool(item and item.tag == "anaphor")
            if self._eat("works", "work", "acts"):  # "and that is how it works"
                return [_as_means(one) for one in claims]
            found = self._verb_phrase(replace(nouns, negated=False, extra=[]))
            if not any(one.negated for one in found):
                return [*(_as_means(one) for one in claims), *found]
        self.at = start
        return claims

    def _verb_phrase(self, nouns: Nouns) -> list[Claim]:
        start = self.at
        claims = self._one_verb_phrase(nouns)
        keys = {item.key for item in self.items[start : self.at]}
        self.passive = any(item.lemma == "be" for item in self.items[start : start + 4])
        if "no longer" in keys:
            return [_timed(claim, "no longer") for claim in claims]
        if keys.isdisjoint(_PAST):
            return claims
        return [_timed(claim, "formerly") if claim.predicate in CHANGING else claim for claim in claims]

    def _one_verb_phrase(self, nouns: Nouns) -> list[Claim]:  # noqa: C901 - one line a kind of verb phrase
        start = self.at
        manner = Manner(negated=nouns.negated, quantifier=nouns.quantifier)
        self._adverbs(manner)
        self._raising(manner)
        item = self._peek()
        if item is None:
            raise NotUnderstoodError("a verb is missing")
        if item.lemma == "do" and (done := self._done(manner)):
            return self._relation_object(nouns, manner, *done)
        if item.lemma == "do" and self._peek(1):
            self.at += 1
            self._adverbs(manner)
            item = self._peek()
        if item and item.lemma == "have" and self._perfect():
            self.at += 1
            self._adverbs(manner)
            self._raising(manner)
            item = self._peek()
        if item and item.verb:
            said = "" if any(one.tag == "modal" for one in self.items[start : self.at]) else "verb"
            self.at += 1
            self._eat("symptoms", "syndrome", "anyone", "anybody")
            if lexis().row((item.words or [item.key])[0]).lemma in harmverbs.LESSENING:
                return self._lessened(nouns, manner, item.verb, said)
            return self._effects_said(nouns, manner, item.verb, said)
        if item and item.lemma == "make" and (made := self._makes(nouns, manner)):
            return made
        if item and item.key == "must" and (following := self._peek(1)) and following.key == "be":
            self.at += 1  # "so it must be an opioid"
            if not self._class_follows(1):
                raise NotUnderstoodError(self._here())
        before = self.at
        found = self._relation()
        if found:
            predicate, detail, count_manner = found
            manner.negated ^= count_manner.negated
            manner.often = count_manner.often or manner.often
            manner.degree = count_manner.degree or manner.degree
            if predicate not in ("happened", "detected-by", "given-by"):
                return self._relation_object(nouns, manner, predicate, detail)
            try:
                return self._relation_object(nouns, manner, predicate, detail)
            except NotUnderstoodError:
                if self.items[before].lemma != "be":
                    raise
                self.at, manner.negated = before, manner.negated ^ count_manner.negated  # "is scheduled in Canada"
        if self._eat("be"):
            self._adverbs(manner)
            if self._is_what():
                return self._verb_phrase(replace(nouns, negated=manner.negated, extra=[]))
            claims = [] if not manner.negated and self._is_described() else self._complement(nouns, manner)
            if manner.negated and claims:
                return self._denied_with_more(nouns, claims)
            if len(claims) == 1 and claims[0].predicate == "same-as":
                # "Toradol is ketorolac, an NSAID"
                claims += self._about_objects(Nouns(readings=[(Reading("drug", claims[0].object),)]))
            return [*claims, *self._relative(nouns, manner)]
        raise NotUnderstoodError(self._here())

    def _done(self, manner: Manner) -> tuple[str, str] | None:
        """Read "does its work by", "does nothing for", where "do" is a verb of its own."""
        start = self.at
        if (found := self._relation()) and self.at > start + 1:
            manner.negated ^= found[2].negated
            return found[0], found[1]
        self.at = start
        return None

    def _effects_said(self, nouns: Nouns, manner: Manner, verb: Reading, detail: str = "verb") -> list[Claim]:
        """Read on from an effect said as a verb: "cause hallucinations" may go on with "and dissociation".

        ``detail`` is empty behind "can" and "may", which say less than that it does so as a rule.
        """
        objects = Nouns(readings=[(Reading("effect", verb.id),)])
        self.last_is_object = True
        while self._another(("effect",), objects):
            objects.readings.append(self._noun(("effect",), objects, anaphora=False))
        self.last_is_object = False
        return self._finish(nouns, manner, "causes", objects, detail)

    def _lessened(self, nouns: Nouns, manner: Manner, verb: Reading, detail: str) -> list[Claim]:
        """Read on in "relieves pain and nausea", "eases pain but not nausea": the verb is said of each of them."""
        claims = self._claims(nouns, manner, "causes", (Reading("effect", verb.id),), detail)
        others = Nouns()
        self.last_is_object = True
        while self._another(("effect", "condition"), others):
            others.readings.append(self._noun(("effect", "condition"), others, anaphora=False))
        self.last_is_object = False
        if others.readings and manner.negated and others.joint == "and":
            raise NotUnderstoodError("which of them is denied")
        more = self._claims(nouns, manner, "relieves", others, "") if others.readings else []
        item = self._peek()
        if item and self._other_objects_follow(item, "relieves", denied=manner.negated):
            told = self._nouns(("effect", "condition"))
            more += self._claims(nouns, replace(manner, negated=not manner.negated), "relieves", told, "")
        return self._qualified([*claims, *more])

    def _without(self, nouns: Nouns) -> list[Claim]:
        """Read "without activating them", "without being an opioid", "rather than activating them"."""
        start = self.at
        item, following = self._peek(), self._peek(1)
        instead = item and item.tag == "instead" and following and following.key.endswith("ing")
        self.at += bool(instead)
        if instead or self._eat("without"):
            manner = Manner(negated=True)
            if self._eat("being"):
                return self._complement(nouns, manner)
            if self._verb_after(0):
                return self._verb_phrase(replace(nouns, negated=True, extra=[]))
        self.at = start
        return []

    def _denied_with_more(self, nouns: Nouns, claims: list[Claim]) -> list[Claim]:
        """Read on in "not a natural opiate extracted from the poppy": the whole of it is denied, not each part."""
        start = self.at
        try:
            more = self._relative(nouns, Manner())
        except NotUnderstoodError:
            more = []
        subjects = {claim.subject for claim in claims}
        if not more or any(claim.subject not in subjects or claim.negated for claim in more):
            self.at = start
            return claims
        together = claims[0].together or start + 1
        told = [claim._replace(negated=not claim.negated) for claim in more]
        return [claim._replace(together=together) for claim in (*claims, *told)]

    def _is_what(self) -> bool:
        """Pass over "what" in "naloxone is what reverses it", "the one that" in "codeine is the one that …"."""
        start = self.at
        if self._eat("what") and self._verb_after(0):
            return True
        self.at = start
        self._skip("det")
        if self._eat("one") and self._eat("that", "which") and self._verb_after(0):
            return True
        self.at = start
        return False

    def _is_described(self) -> bool:
        """Pass over "a drug" where what follows says which: "a medicine that relieves pain", "a drug used in …"."""
        start = self.at
        self._skip("det", "neutral", "filler")
        named = (item := self._peek()) is not None and item.tag == "anaphor" and item.words[:1] == ["the"]
        self.at += named
        if (named or self._eat_heads() or self._eat("alkaloid")) and (item := self._peek()) is not None:
            if item.key in ("that", "which") and self._verb_after(1):
                return True
            after = self.at
            described = self._relation(passive=True) is not None
            self.at = after
            if described:
                return True
        self.at = start
        return False

    def _relative(self, nouns: Nouns, manner: Manner) -> list[Claim]:
        """Read what a relative clause or a participle adds to a class: "an opioid that acts on kappa receptors"."""
        item = self._peek()
        if item is None or manner.negated or self._comma():
            return []
        if item.key in ("that", "which", "who") and not self._verb_after(1):
            return self._without_its_object(nouns, 1)
        if item.key in ("that", "which", "who"):
            self.at += 1
            plain = replace(nouns, negated=False, extra=[])
            return self._verb_phrases(plain, aside=True)
        start = self.at
        if compared := self._times_compared(nouns, Manner()):
            return compared  # "an opioid 50 times as strong as morphine"
        if item.key == "with" and (effect := self._beyond("det", "neutral", ahead=1)) and effect.ids("effect"):
            self.at += 1
            plain = replace(nouns, negated=False, extra=[])
            return self._finish(plain, Manner(), "causes", self._objects(("effect",)), "")
        found = self._relation(passive=True)
        if found is None:
            self.at = start
            return []
        return self._relation_object(replace(nouns, negated=False, extra=[]), Manner(), found[0], found[1])

    def _relation_object(self, nouns: Nouns, manner: Manner, predicate: str, detail: str) -> list[Claim]:
        """Read the object that the predicate of a relation takes, and return what is claimed."""
        if detail.startswith("not "):
            manner.negated, detail = not manner.negated, detail.removeprefix("not ")
        if detail in ("gerund", "through"):
            manner.degree = manner.degree or "by this means"  # that is how it works, not what it also does
            means = self._means()
            inner = None if means else self._relation()
            if inner is not None and inner[0] == "acts-on":
                predicate, means = inner[0], inner[1]
                manner.negated ^= inner[2].negated
            elif not means and inner is None and (done := self._done_to_the_body()):
                return self._effects_said(nouns, manner, done)  # "works by lowering blood pressure"
            elif detail == "gerund" and not means:
                raise NotUnderstoodError(self._here())
            detail = means or "act"
        if detail.startswith("="):
            kind, how = detail[1:], ""
            if kind.endswith(f" {AS_IT_IS}"):
                kind, how = kind.removesuffix(f" {AS_IT_IS}"), AS_IT_IS
            return self._qualified(self._claims(nouns, manner, predicate, (Reading("class", kind),), how))
        if detail == "brand":
            # "A brand of opioid painkiller" says what it is, "a brand of hydromorphone" of which drug.
            predicate, detail = "is-a" if self._only_class_follows() else predicate, ""
        if detail == "become" and self._only_drug_follows():
            predicate, detail = "has-relative", "metabolite of"  # "becomes morphine in the body"
        special = self._special_object(nouns, manner, predicate, detail)
        return self._plain_object(nouns, manner, predicate, detail) if special is None else special

    def _done_to_the_body(self) -> Reading | None:
        """Read "lowering blood pressure"; "releasing serotonin" is said of what it acts on."""
        item = self._peek()
        verb = item.verb if item and item.verb and item.verb.form == "ing" else None
        if verb is None or verb.id.endswith("-release"):
            return None
        self.at += 1
        return verb

    def _means(self) -> str:
        """Read "blockade of", "activation of" behind "works by", and return the action that it names."""
        start = self.at
        self._skip("det", "neutral", "filler")
        if (means := lexicon.MEANS.get(self._one_of(lexicon.MEANS), "")) and self._eat(*lexicon.MEANS_OF):
            return means
        self.at = start
        return ""

    def _special_object(self, nouns: Nouns, manner: Manner, predicate: str, detail: str) -> list[Claim] | None:
        """Read what is no name: a date, a schedule, a route, a test, a class; None when the predicate takes names."""
        match predicate:
            case "used-to":
                return self._used_to(nouns, manner)
            case "happened" if detail.startswith(("approved", "refused")):
                event, _, place = detail.partition(" ")
                claims = self._qualified(self._approved(nouns, manner, place))
                return [claim._replace(detail=event) for claim in claims] if event == "refused" else claims
            case "happened":
                return self._dated(nouns, manner, detail)
            case "scheduled-as":
                return self._schedule_object(nouns, manner)
            case "given-by":
                return self._routes(nouns, manner)
            case "detected-by" | "missed-by":
                return [claim._replace(predicate=predicate) for claim in self._tested(nouns, manner)]
            case "used-as":
                return [claim._replace(detail="used-as") for claim in self._complement(nouns, manner)]
            case "is-a":
                return self._complement(nouns, manner)
        return None

    def _used_to(self, nouns: Nouns, manner: Manner) -> list[Claim]:
        """Read "(is used to) block opioid receptors" and "… lower blood pressure"."""
        item = self._peek()
        if item and not item.verb and (found := self._relation()) and found[0] == "acts-on":
            manner.negated ^= found[2].negated
            return self._relation_object(nouns, manner, found[0], found[1])
        if item is None or not item.verb:
            raise NotUnderstoodError(self._here())
        self.at += 1
        return self._finish(nouns, manner, "causes", (Reading("effect", item.verb.id),), "verb")

    def _only_drug_follows(self) -> bool:
        item = self._beyond("det", "filler")
        return bool(item and item.ids("drug") and not item.ids("class"))

    def _only_class_follows(self) -> bool:
        item = self._beyond("det", "neutral", "made", "filler")
        return bool(item and item.ids("class") and not item.ids("drug"))

    def _plain_object(self, nouns: Nouns, manner: Manner, predicate: str, detail: str) -> list[Claim]:
        self._skip("filler")
        if predicate.startswith("contains") and (told := self._parts_compared(nouns, manner)):
            return told
        if predicate == "acts-on" and (same := self._same_target(nouns, manner, detail)):
            return same
        self._treatment_of(predicate)
        if predicate in ("reverses", "reversed-by") and (of_it := self._effects_of_it()):
            return self._finish(nouns, manner, predicate, Nouns(readings=[of_it]), detail)
        only = predicate == "contains" and (item := self._peek()) is not None and item.key in ("only", "just", "solely")
        self.at += only
        self.joins_with = predicate == "contains"
        before = self.items[self.at - 1].key if self.at else ""
        objects = self._objects(OBJECT_TYPES[predicate], before if before in ("for", "in", "on") else "")
        self.joins_with = False
        detail = f"only {len(objects.readings)}" if only else detail
        if predicate == "derived" and (item := self._peek()) and item.key in _IN_THE_BODY:
            predicate, detail = "related-to", "metabolite of"  # "morphine is made from heroin in the body"
        self._eat_nouns_after(predicate)
        about: list[Claim] = []
        if not manner.negated and (predicate.startswith("contains") or predicate in _OF_DRUGS):
            about = self._about_objects(objects)
        claims = self._finish(nouns, manner, predicate, objects, detail)
        if predicate == "contains" and not manner.negated:
            claims += self._lacking(nouns, manner)
        if about and predicate.startswith("contains"):
            claims += self._more_contents(nouns, manner, predicate, detail)
        return [*claims, *about]

    def _effects_of_it(self) -> tuple[Reading, ...]:
        """Read "its effects" as what it stands for; pass over "the effects of" before a name."""
        start = self.at
        owned = self._eat("its", "their")
        if not owned:
            self._skip("det")
        if self._eat("effect", "effects", "action", "actions", "overdose", "toxicity"):
            if owned and self.anaphor:
                return (Reading("drug", self.anaphor),)
            if not owned and self._eat("of", "from", "on"):
                return ()
        self.at = start
        return ()

    def _same_target(self, nouns: Nouns, manner: Manner, detail: str) -> list[Claim]:
        """Read "the same receptor as PCP" behind "act on"."""
        start = self.at
        self._skip("det")
        if self._eat("same") and self._eat("receptor", "receptors", "target", "targets") and self._eat("as"):
            return self._finish(nouns, manner, "same-target", self._objects(("drug", "class")), detail)
        self.at = start
        return []

    def _lacking(self, nouns: Nouns, manner: Manner) -> list[Claim]:
        """Read on in "contains buprenorphine but no naloxone"."""
        start = self.at
        item, following = self._peek(), self._peek(1)
        if item and following and item.key in ("but", "and") and following.key in ("no", "not"):
            self.at += 2
        elif not self._eat("without"):
            return []
        try:
            lacking = self._objects(OBJECT_TYPES["contains"])
            return self._claims(nouns, replace(manner, negated=True), "contains", lacking, "")
        except NotUnderstoodError:
            self.at = start
            return []

    def _more_contents(self, nouns: Nouns, manner: Manner, predicate: str, detail: str) -> list[Claim]:
        """Read on behind an apposition: "contains diphenoxylate, an opioid, together with atropine"."""
        start = self.at
        if self._comma() and ((self._eat("together") and self._eat("with")) or self._eat("and", "along with", "plus")):
            self._skip("det", "neutral", "filler")
            item = self._peek()
            if item and item.ids("drug") and not self._verb_after(1):
                return self._finish(nouns, manner, predicate, self._objects(OBJECT_TYPES[predicate]), detail)
        self.at = start
        return []

    def _by_means(self, nouns: Nouns, claims: list[Claim]) -> list[Claim]:
        """Read "relieves pain by activating opioid receptors": what it does, and how, are a claim each."""
        start = self.at
        plain = nouns.quantifier in ("", "all") and all(
            one.predicate in _BY_MEANS and not one.negated for one in claims
        )
        while (item := self._peek()) and item.tag in ("mainly", "filler"):
            self.at += 1
        if plain and self._eat("by") and self._verb_after(0):
            found = self._relation()
            if found and found[0] == "acts-on" and not found[2].negated:
                how = Manner(degree="by this means")
                return self._relation_object(replace(nouns, extra=[]), how, found[0], found[1])
        self.at = start
        if plain and self._way_of_doing() and (means := self._means() or self._at_target()):
            how = Manner(degree="by this means")  # "through activation of", "through its action on", "via T"
            return self._relation_object(replace(nouns, extra=[]), how, "acts-on", means)
        self.at = start
        if plain and self._eat("by") and (item := self._peek()) and item.verb and item.verb.form == "ing":
            self.at += 1  # "damages nerves by inactivating vitamin B12"
            done = self._effects_said(replace(nouns, extra=[]), Manner(), item.verb)
            return [*done, *because(done, claims)]
        self.at = start
        return []

    def _at_target(self) -> str:
        """Return what is done at a target that is named without it: it acts there."""
        self._skip("det")
        return "act" if (item := self._peek()) and item.ids("target") else ""

    def _way_of_doing(self) -> bool:
        """Pass over "through", "by way of" and the like, which a noun of action follows."""
        return (
            self._eat("through", "via", "by way of", "by means of", "by virtue of", "thanks to")
            or (self._eat("by") and self._eat("way", "means", "virtue") and self._eat("of"))
            or (self._eat("thanks") and self._eat("to"))
        )

    def _not_by_means(self, nouns: Nouns, claims: list[Claim]) -> list[Claim]:
        """Read "does not relieve pain by activating opioid receptors": one of the two is denied, and either will do."""
        start = self.at
        said = [claim._replace(negated=False) for claim in claims]
        if len(said) != 1 or nouns.quantifier or not (means := self._by_means(replace(nouns, negated=False), said)):
            self.at = start
            return claims
        # "… the way propofol does": what is denied of the one is said of the other.
        denied = [
            one._replace(negated=True, together=start + 1) for one in (*said, *means) if one.subject == said[0].subject
        ]
        return [*denied, *(one for one in means if one.subject != said[0].subject)]

    def _about_objects(self, objects: Nouns) -> list[Claim]:
        """Read "contains loperamide, which is an opioid" or ", a partial opioid agonist"."""
        item = self._peek()
        if item is None or len(objects.readings) != 1 or not self._comma():
            return []
        start = self.at
        plain = Nouns(readings=objects.readings)
        following = self._peek(1)
        if item.tag == "which" and self._verb_after(1) and not (following and following.lemma == "make"):
            self.at += 1
            return self._verb_phrases(plain, aside=True)
        if item.tag == "det" and not objects.joint:
            try:
                claims = [] if self._is_described() else self._complement(plain, Manner())
                claims = [*claims, *self._relative(plain, Manner())]
            except NotUnderstoodError:
                claims = []
            if not claims:
                self.at = start
            return claims
        return []


def still_stopping(before: list[Claim], found: list[Claim]) -> list[Claim]:
    """Return the claims of "and does B" behind "stopping X does A", of what stopping it does, too."""
    if not before or any(claim.predicate != "withdrawal-causes" for claim in before):
        return found
    told = {claim.subject for claim in before}
    return [
        claim._replace(predicate="withdrawal-causes", detail="")
        if claim.predicate == "causes" and claim.subject in told
        else claim
        for claim in found
    ]


def _as_means(claim: Claim) -> Claim:
    """Return an action at a target as the way in which something is done."""
    return claim._replace(degree="by this means") if claim.predicate == "acts-on" and not claim.degree else claim


def _timed(claim: Claim, time: str) -> Claim:
    """Return a claim about what no longer holds, or once held."""
    return claim if time in claim.qualifiers else claim._replace(qualifiers=(*claim.qualifiers, time))
