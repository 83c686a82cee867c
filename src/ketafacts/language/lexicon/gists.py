"""What a sentence comes to by the senses of its words: the kinds of names in it, and what must stand beside them."""

import re
from typing import NamedTuple

from ketafacts.language.lexicon.listing import with_macros


class Gist(NamedTuple):
    """One way to claim something.

    ``names`` are the kinds of its names, in any order: D a drug or class, E an effect, C a condition, T a
    target, A a species, P a place, R a route or form, TEST a test; and of what has no recorded name, Q what is
    measured in blood, VIT a vitamin, S a schedule, Y a year, F how often, W with or without food, M what is
    monitored, KID children with an infection. ``needs`` are sets of senses of each of which one must be there;
    ``also`` are senses that change nothing beside them; ``clauses`` say the same plainly, with the names by
    kind in braces. ``order`` is a pattern over the line of kinds and senses, where their order matters;
    ``antidote`` is the name that must be one of ``ANTIDOTES``, of which alone "does nothing for a drug" tells
    that it does not undo it.
    """

    names: tuple[str, ...]
    needs: tuple[frozenset[str], ...]
    also: frozenset[str]
    clauses: tuple[str, ...]
    order: str
    antidote: str

    @property
    def deniable(self) -> bool:
        """Return whether its one clause is turned round by a denial, or stands only for a denial."""
        told = len(self.clauses) == 1 and any(word in TOLD for word in self.clauses[0].split())
        return told or self.of_denial

    @property
    def of_denial(self) -> bool:
        """Return whether it stands only for a denial."""
        return any(_DENIALS & needed for needed in self.needs)

    @property
    def of_two(self) -> bool:
        """Return whether it tells of two drugs together."""
        return any(" with {d2}" in clause for clause in self.clauses)


# What a sentence that denies may deny: what it claims, and that a drug is given or taken.
_DENIALS = frozenset({"DENIED", "KEPT"})
# The kinds of names that senses are: a class is taken as a drug is, and an effect said as a verb as one said as a noun.
KINDS = {"D": "D", "K": "D", "E": "E", "V": "E", "X": "E", "C": "C", "T": "T"}
KINDS |= {kind: kind for kind in ("P", "R", "A", "TEST", "Q", "VIT", "S", "Y", "F", "W", "M", "KID")}

# Groups of senses, by a name of their own, that may stand beside others.
_GROUPS = {
    "BESIDE": "OFTEN LONG WITH",
    "ACTING": "ACT ACTION SIDE LINK DUE BY FROM CAUSE FEEL",
    "PAIRED": "TOGETHER WITH AND MIX TAKES",
    # What surrounds a thing that is told by few words, whatever their order.
    "SOFT": "MUCH ENOUGH MAKE CAUSE FEEL GIVE USED AFTER BY FROM WITH DUE STILL ALREADY OFTEN MOVE DOSE ANY "
    "LONG SHOULD AGENTS NEED",
}

# What is given to undo what another drug does, and for nothing else.
ANTIDOTES = frozenset(
    {"naloxone", "nalmefene", "flumazenil", "idarucizumab", "andexanet-alfa", "protamine", "digoxin-immune-fab"}
)

# What stands in clauses for a verb that is said or denied.
TOLD = {
    "{not}": ("", "does not"),
    "{is}": ("is", "is not"),
    "{isnt}": ("is not", "is"),
    "{has}": ("has a", "has no"),
    "{contains}": ("contains", "does not contain"),
    "{fails}": ("does not reverse", "reverses"),
    "{causes}": ("causes", "does not cause"),
}

# "E leads people to D" is no effect of D; "E is caused by D" is one.
_MACROS = {
    "rhythm": "(WITH )?C D ((SHOULD|"
    "EMPTYING|"
    "USED) )*(TAKES|"
    "TAKEN|"
    "USED|"
    "SWALLOW) F|"
    "D C ((SHOULD|"
    "EMPTYING|"
    "USED) )*(TAKES|"
    "TAKEN|"
    "USED|"
    "SWALLOW) F|"
    "D ((SHOULD|"
    "EMPTYING|"
    "USED) )*(TAKES|"
    "TAKEN|"
    "USED|"
    "SWALLOW) F C|"
    "(WITH )?C (TAKES|"
    "SWALLOW) D F",
    "caused": "(?!.*E (.* )?(CAUSE|FEEL|GIVE) (?!(OFTEN )?BY))",
    "does": "((AFTER|TAKE|TAKES|USED) )*D (OFTEN )?(CAUSE )?(OFTEN )?",
    "since": "((AFTER|BY|WITH|FROM|DUE|TAKE|TAKES|USED) )+",
    "under": "((AFTER|BY|WITH|FROM|DUE|TAKE|TAKES|USED) )*",
    # What tells that two are taken: behind the drug that it happens to, and before the one that does it.
    "joint": "((AFTER|WITH|TAKE|TAKES|USED|TOGETHER|MIX|DUE|BY|GIVE|AND) )+",
    "joints": "((AFTER|WITH|TAKE|TAKES|USED|TOGETHER|MIX|GIVE) )*",
    "used": "( (USED|TOGETHER|TAKES|MIX|GIVE|TAKE))*",
    "pair": "((TAKE|TAKES|MIX|AFTER) )*D ((AND|WITH|TOGETHER|MIX|AFTER|TAKE|TAKES) )+D (TOGETHER )?",
}


def _gists(text: str) -> tuple[Gist, ...]:
    """Return the gists of entries "names: clauses", with indented lines that begin with what they tell.

    That is "needs", "also", "order" or "antidote"; what is indented twice goes on the line before it.
    """
    found = []
    for entry in re.split(r"\n(?=\S)", text.strip("\n ")):
        head, *lines = entry.replace("\n        ", "").split("\n")
        names, _, clauses = head.partition(": ")
        told = dict(line.strip().split(" ", 1) for line in lines if line.strip())
        needs = tuple(frozenset(_spelled(one.split("/"))) for one in told.get("needs", "").split())
        also = frozenset(["V", *_DENIALS, *_spelled(told.get("also", "").split())]).union(*needs)
        plain = tuple(clause.strip() for clause in clauses.split(";"))
        order = with_macros(told.get("order", ""), _MACROS)
        found.append(Gist(tuple(names.split()), needs, also, plain, order, told.get("antidote", "")))
    return tuple(found)


def _spelled(senses: list[str]) -> list[str]:
    """Return the senses, those of groups instead of their names."""
    return [one for sense in senses for one in _GROUPS.get(sense, sense).split()]


# In clauses {not} is "does not" and {is} "is not" where the sentence denies; {isnt} the other way round. DENIED needs
# a sentence that denies. What is between two drugs in an order tells which of them does it.
GISTS = _gists(
    """
D E: {d} {not} {often} cause {e}
    needs CAUSE/SIDE/FEEL/LINK
    also BESIDE RAISE CONTAIN
    order .*D .*E.*
D E: {d} {not} {often} cause {e}
    needs FEEL
    also BESIDE FROM
    order (OFTEN )?FEEL (OFTEN )?E (FROM |WITH )?D
D E: {d} {not} {often} cause {e}
    needs ARISE/SIDE/LINK/SEEN/DUE
    also BESIDE BY FROM AFTER
    order .*E .*D.*
D E: {d} {not} {often} cause {e}
    needs CAUSE/FEEL BY
    also BESIDE SIDE
    order .*E .*(CAUSE|FEEL) (OFTEN )?BY D.*
D E: {d} {not} {often} cause {e}
    needs GIVE
    also OFTEN
    order D (OFTEN )?GIVE (OFTEN )?E
D E: {d} overdose {not} {often} cause {e}
    needs OVERDOSE
    also BESIDE CAUSE SIDE FEEL ARISE LINK SEEN DUE BY FROM AFTER GIVE
    order {caused}.*
D E: stopping {d} {not} {often} cause {e}
    needs WITHDRAWAL/STOPS
    also BESIDE CAUSE SIDE FEEL ARISE LINK SEEN DUE BY FROM AFTER GIVE SUDDEN CONTAIN TAKE SAFE
    order (?!.*SAFE( (?!STOPS)|$)){caused}(.* )?(D (SAFE )?STOPS SUDDEN (?=(AFTER|LONG|WITH|TAKE
        |CAUSE|SIDE|E))|STOPS ((SUDDEN|LONG) )*D|AFTER (LONG )*D (LONG )*STOPS|WITHDRAWAL (FROM )?D|D WITHDRAWAL)( .*)?
D E: {d} {is} used for {e}
    needs USED
    also OFTEN LABEL
D E: {d} {is} used for {e}
    needs GIVE/PRESCRIBE
    also OFTEN VET
    order (VET )?(OFTEN )?(GIVE|PRESCRIBE) (OFTEN )?D E
D C: {d} {is} used for {c}
    needs USED/TREAT
    also WITH
    order D .*C|C .*USED D
D C: {d} {is} used for {c}
    needs TREAT WITH/BY
    order (TREAT C|C TREAT) (WITH|BY) D
D C: {d} {not} relieve {c}
    needs RELIEVE
    also OFTEN BY
    order D (OFTEN )?RELIEVE C|C RELIEVE BY D
D C: {d} {is} used for {c}
    needs GIVE/PRESCRIBE
    also OFTEN WITH AFTER
    order (AFTER )?((OFTEN )?(GIVE|PRESCRIBE) (OFTEN )?D (AFTER )?C|C (WITH )?(GIVE|PRESCRIBE) D)|D (OFTEN )?PRESCRIBE C
D T: {d} {not} block {t}
    needs BLOCK/BLOCKING
    also ACTING
    order (?!.*BLOCK BY T|.*T (OFTEN )?BLOCK (OFTEN )?D).*
D T: {d} {not} activate {t}
    needs ACTIVATE/ACTIVATING
    also ACTING
    order (?!.*ACTIVATE BY T|.*T (OFTEN )?ACTIVATE (OFTEN )?D).*
D T: {d} {not} bind to {t}
    needs BIND
    also ACT ACTION BY
D T: {d} {not} act on {t}
    needs ACT/ACTION
    also ACTING
    order (?!T (OFTEN )?ACT (OFTEN )?D).*
D T E: {d} block {t}; {d} cause {e}
    needs BLOCK/BLOCKING
    also ACTING GIVE
    order (?!.*BLOCK BY T|.*T (OFTEN )?BLOCK (OFTEN )?D).*
D T E: {d} activate {t}; {d} cause {e}
    needs ACTIVATE/ACTIVATING
    also ACTING GIVE
    order (?!.*ACTIVATE BY T|.*T (OFTEN )?ACTIVATE (OFTEN )?D).*
D D: {d} {not} reverse {d2}
    needs REVERSE/ANTIDOTE
    also OVERDOSE SIDE GIVE USED AFTER FROM
    order D ((REVERSE|ANTIDOTE|GIVE|USED|OVERDOSE|SIDE|AFTER|FROM) )+D( SIDE| OVERDOSE)*
D D: {d2} {not} reverse {d}
    needs REVERSE/ANTIDOTE BY/WITH
    also OVERDOSE SIDE GIVE CAUSE
    order (REVERSE )?((SIDE|OVERDOSE) )*D ((OVERDOSE|SIDE|REVERSE|CAUSE|ANTIDOTE|GIVE) )*(BY|WITH) (GIVE )?D
D D: {d2} {not} reverse {d}
    needs ANTIDOTE
    also OVERDOSE SIDE
    order ANTIDOTE (OVERDOSE )?D (OVERDOSE )?D
D D E: {d} with {d2} {not} cause {e}
    needs WITH/TOGETHER/MIX CAUSE/SIDE/FEEL/ARISE/LINK/SEEN/DUE/RAISE/HARM/LIKELY/V/MAKE/THROW
    also AND BY FROM AFTER GIVE PRESCRIBE OFTEN TAKES TAKE USED ANY MUCH GRAVE
    order {caused}.*D ((WITH|AND|TOGETHER|MIX|TAKES|TAKE|USED|GIVE|PRESCRIBE|AFTER) )+D.*
D D E: {d} with {d2} {not} cause {e}
    needs STILL V/CAUSE/THROW
    also AFTER TAKE TAKES
    order (TAKE |TAKES )?D AFTER D STILL (CAUSE |THROW )?E
D D E: {d} with {d2} cause {e}
    needs WITH/TOGETHER/MIX CHECK/CHECKED
    also AND AFTER GIVE TAKES TAKE USED SHOULD NEED
    order .*CHECK.*E.*D ((WITH|AND|TOGETHER|MIX|TAKES|TAKE|USED|GIVE|AFTER) )+D.*
D D: {d} {is} safe with {d2}
    needs SAFE WITH/TOGETHER/MIX
    also PAIRED AFTER BY USED GIVE PRESCRIBE TAKE
D D: {d} {isnt} safe with {d2}
    needs UNSAFE WITH/TOGETHER/MIX
    also PAIRED AFTER BY USED GIVE PRESCRIBE TAKE
D D: {d} {isnt} safe with {d2}
    needs HARM WITH/TOGETHER/MIX
    also PAIRED AFTER BY USED GIVE PRESCRIBE TAKE CAUSE GRAVE ANY FROM HARM ARISE
    order (?!.*D HARM D).*
D D E: {d} is not safe with {d2}; {d} with {d2} cause {e}
    needs KEPT WITH/TOGETHER/MIX DUE/CAUSE
    also PAIRED AFTER GIVE PRESCRIBE USED TAKE SHOULD DUE CAUSE HARM SIDE FROM
    order .*D .*D .*(DUE|CAUSE) .*E|DUE .*E .*D .*D.*
D D E: {d} is not safe with {d2}; {d} with {d2} cause {e}
    needs APART/AVOID DUE
    also SHOULD FROM WITH MAKE TAKES TAKE USED GIVE ARISE HARM CAUSE AFTER
    order D (SHOULD )?(MAKE )?(APART|AVOID) ((FROM|WITH|AFTER|TAKE) )*D DUE (FROM )?(HARM )?E( ARISE| CAUSE)?
        |D (SHOULD )?AVOID D DUE (FROM )?(HARM )?E( ARISE| CAUSE)?
D D: {d} is safe with {d2}
    needs DENIED AVOID/SHOULD AVOID
    also SHOULD NEED AFTER TAKE TAKES WITH GIVE
D D: {d} is not safe with {d2}
    needs AVOID SHOULD
    order (AFTER )?(TAKE |TAKES )?D (SHOULD )+AVOID D
D D: {d} {is} contraindicated with {d2}
    needs RULEDOUT WITH/TOGETHER/MIX
    also PAIRED AFTER BY
D D: {d} {isnt} safe with {d2}
    needs AVOID WITH/TOGETHER/MIX/AFTER
    also PAIRED AFTER
D D: {d} is not safe with {d2}
    needs SHOULD DENIED WITH/TOGETHER/MIX
    also PAIRED GIVE USED
D D: {d} {not} raise the level of {d2}
    needs LEVEL RAISE MIX/TAKES/TAKE/WITH/AND/AFTER
    also OFTEN TOGETHER BY AFTER
    order ((AFTER|MIX|TAKES|TAKE|WITH|AND|BY) )*D ((TOGETHER|TAKES|AND) )*(D LEVEL|LEVEL D) (OFTEN )?RAISE
D D: {d} {not} lower the level of {d2}
    needs LEVEL LOWER MIX/TAKES/TAKE/WITH/AND/AFTER
    also OFTEN TOGETHER BY AFTER
    order ((AFTER|MIX|TAKES|TAKE|WITH|AND|BY) )*D ((TOGETHER|TAKES|AND) )*(D LEVEL|LEVEL D) (OFTEN )?LOWER
D D: {d2} {not} raise the level of {d}
    needs LEVEL RAISE
    also AFTER GIVE USED CAUSE BY WITH OFTEN
    order (D LEVEL|LEVEL D) (OFTEN )?RAISE ((AFTER|BY|WITH|GIVE) )*D( USED)?
D D: {d2} {not} lower the level of {d}
    needs LEVEL LOWER
    also AFTER GIVE USED CAUSE BY WITH OFTEN
    order (D LEVEL|LEVEL D) (OFTEN )?LOWER ((AFTER|BY|WITH|GIVE) )*D( USED)?
D D: {d} {not} raise the level of {d2}
    needs LEVEL RAISE
    also CAUSE OFTEN
    order D (CAUSE )?(OFTEN )?RAISE (LEVEL D|D LEVEL)
D D: {d} {not} lower the level of {d2}
    needs LEVEL LOWER
    also CAUSE OFTEN
    order D (CAUSE )?(OFTEN )?LOWER (LEVEL D|D LEVEL)
D D: {d2} {not} make {d} less effective
    needs WORSE
    also PAIRED AFTER TAKE USED GIVE HIT WORK DUE BY MUCH OFTEN
    order {joints}D ((HIT|WORK|MUCH) )*WORSE {joint}D{used}
D D: {d} {not} make {d2} less effective
    needs WORSE
    also PAIRED AFTER TAKE USED GIVE HIT WORK MAKE CAUSE MUCH MIX
    order {joint}D D ((HIT|WORK|MUCH) )*WORSE|{joints}D {joints}(MAKE |CAUSE )D ((HIT|WORK|MUCH) )*WORSE
        |D {joints}(MAKE |CAUSE )WORSE D
D D: {d2} {not} make {d} less effective
    needs WORSE WITH/TOGETHER/MIX
    also PAIRED AFTER TAKE USED GIVE HIT WORK MUCH ANY
    order {joints}D ((WITH|TOGETHER|MIX) )+D{used} ((HIT|WORK|MUCH|ANY) )*WORSE
D D: {d2} {not} make {d} less effective
    needs WORSE MAKE
    also PAIRED AFTER TAKE USED GIVE MUCH
    order {joints}D D MAKE (MUCH )?WORSE
D D: {d2} {not} make {d} stronger
    needs STRONGER
    also PAIRED AFTER TAKE USED GIVE HIT WORK DUE BY MUCH
    order {joints}D ((HIT|WORK|MUCH|FEEL) )*STRONGER {joint}D{used}
D D: {d} {not} make {d2} stronger
    needs STRONGER
    also PAIRED AFTER TAKE USED GIVE HIT WORK MAKE CAUSE MUCH MIX
    order {joint}D D ((HIT|WORK|MUCH|FEEL) )*STRONGER|{joints}D {joints}(MAKE |CAUSE )D ((HIT|WORK|MUCH|FEEL) )*STRONGER
D D: {d2} does not affect {d}
    needs SAMEWELL
    also PAIRED AFTER TAKE USED GIVE HIT WORK EFFECTS BY
    order {joints}(EFFECTS )?D ((HIT|WORK) )*SAMEWELL {joint}D{used}
D D: {d} does not affect {d2}
    needs SAMEWELL
    also PAIRED AFTER TAKE USED GIVE HIT WORK
    order {joint}D D ((HIT|WORK) )*SAMEWELL
D D: {d} does not affect {d2}
    needs SAMEWELL CAUSE/MAKE
    order D (CAUSE|MAKE) D SAMEWELL
D D: {d} {not} make {d2} less effective
    needs WEAKEN
    also EFFECTS WORK WORKING OFTEN TAKE MIX PAIRED
    order {joints}D {joints}WEAKEN (EFFECTS )?D( WORK| EFFECTS| WORKING)?
D D: {d} {not} make {d2} stronger
    needs STRENGTHEN EFFECTS
    also OFTEN TAKE MIX PAIRED
    order {joints}D {joints}STRENGTHEN (EFFECTS D|D EFFECTS)
D D: {d2} does not affect {d}
    needs NOLOSS EFFECTS
    also PAIRED AFTER TAKE USED GIVE SEX
    order (SEX )?{joints}D {joint}D{used} NOLOSS EFFECTS
D D: {d} does not affect {d2}
    needs FAIL EFFECTS/WORK
    order D FAIL (EFFECTS )?D( WORK| EFFECTS)?
D D: {d} does not affect the level of {d2}
    needs FAIL LEVEL/BREAKDOWN
    order D FAIL (LEVEL D|D LEVEL|BREAKDOWN D|D BREAKDOWN)
D D: {d} does not affect {d2}
    needs DENIED ALTER
    also EFFECTS WORK
    order D ALTER (EFFECTS )?D( WORK| EFFECTS)?
D D: {d2} does not affect {d}
    needs DENIED ALTER BY
    also EFFECTS WORK
    order (EFFECTS )?D (WORK |EFFECTS )?ALTER BY D
D D: {d2} {not} raise the level of {d}
    needs PILE
    also PAIRED AFTER TAKE USED GIVE
    order {joints}D PILE {joint}D{used}
D D: {d2} does not affect the level of {d}
    needs LEVEL SAMELEVEL/SAMEWELL
    also PAIRED AFTER TAKE USED GIVE LASTS BY
    order (D LEVEL|LEVEL D) (LASTS )?(SAMELEVEL|SAMEWELL) {joint}D{used}
D D: {d} does not affect the level of {d2}
    needs LEVEL SAMELEVEL
    also CAUSE MAKE
    order D (CAUSE|MAKE) (D LEVEL|LEVEL D) SAMELEVEL
D D: {d2} {not} lower the level of {d}
    needs BREAKDOWN SOONER
    also PAIRED AFTER TAKE USED GIVE FROM
    order D BREAKDOWN (FROM )?SOONER ({joint})?D{used}
D D: {d2} {not} raise the level of {d}
    needs BREAKDOWN LATER
    also PAIRED AFTER TAKE USED GIVE FROM
    order D BREAKDOWN (FROM )?LATER ({joint})?D{used}
D D: {d} {not} lower the level of {d2}
    needs BREAKDOWN SOONER/HASTEN
    also PAIRED TAKE FROM MAKE LIVER
    order D (MAKE )?(LIVER )?BREAKDOWN D (FROM )?SOONER|D HASTEN (BREAKDOWN D|D BREAKDOWN)
D D: {d} {not} raise the level of {d2}
    needs BREAKDOWN SLOWDOWN
    order D SLOWDOWN (BREAKDOWN D|D BREAKDOWN)
D D: {d} {not} affect the level of {d2}
    needs ALTER BREAKDOWN/LEVEL
    order D ALTER (BREAKDOWN D|D BREAKDOWN|LEVEL D|D LEVEL)
D D: {d} {not} raise the level of {d2}
    needs LEVEL UPTO
    also PAIRED AFTER TAKE USED GIVE FEEL MUCH
    order {joints}D {joints}(FEEL )?(MUCH )?UPTO (D LEVEL|LEVEL D)
D D: {d} {not} lower the level of {d2}
    needs LEVEL DOWNTO
    also PAIRED AFTER TAKE USED GIVE FEEL MUCH
    order {joints}D {joints}(FEEL )?(MUCH )?DOWNTO (D LEVEL|LEVEL D)
D D: {d2} {not} raise the level of {d}
    needs LEVEL UPTO
    also PAIRED AFTER TAKE USED GIVE FEEL MUCH
    order {joints}(D LEVEL|LEVEL D) (MUCH )?UPTO ({joint})?D{used}
D D: {d2} {not} lower the level of {d}
    needs LEVEL DOWNTO
    also PAIRED AFTER TAKE USED GIVE FEEL MUCH
    order {joints}(D LEVEL|LEVEL D) (MUCH )?DOWNTO ({joint})?D{used}
D D: {d} with {d2} {not} cause precipitated withdrawal
    needs WITHDRAWAL WITH/TOGETHER/MIX/TOOSOON/STILL CAUSE/THROW/FEEL/ARISE/HARM/MAKE/SIDE/LIKELY
    also PAIRED AFTER TAKE TAKES SUDDEN GIVE USED ANY STILL
    order .*D ({joint}|TOOSOON )+D.*
D D: {d} with {d2} {not} cause precipitated withdrawal
    needs WITHDRAWAL THROW
    also SUDDEN DOSE
    order (DOSE )?D THROW D (SUDDEN )?WITHDRAWAL
D D: {d2} {contains} {d}
    needs INGREDIENT
    order D INGREDIENT D
D D: {d} {contains} {d2}
    needs INGREDIENT
    also CONTAIN FEEL
    order D FEEL INGREDIENT D|INGREDIENT D CONTAIN D
D D: {d} {contains} {d2}
    needs MADE
D: {d} overdose {not} cause death
    needs DIE OVERDOSE
    also FROM BY CAUSE AFTER
D: {d} {has} boxed warning
    needs BOXED
    also CAUSE LABEL MARKET FEEL BY WITH FDA STILL GIVE USED
D E: the boxed warning of {d} {not} mention {e}
    needs BOXED
    also CAUSE LABEL SIDE WARN FEEL BY WITH FROM ABOUT FDA MARKET GIVE USED DUE STILL
D E P: {d} has a boxed warning in {p}; the boxed warning of {d} mentions {e}
    needs BOXED
    also CAUSE LABEL SIDE WARN FEEL BY WITH FROM ABOUT FDA MARKET GIVE USED DUE STILL
D E Y: the boxed warning of {d} {not} mention {e}; {d} got a boxed warning in {y}
    needs BOXED
    also CAUSE LABEL SIDE WARN FEEL BY WITH FROM ABOUT FDA MARKET GIVE USED DUE STILL
D Y: {d} got a boxed warning in {y}
    needs BOXED
    also CAUSE LABEL WARN FEEL BY WITH FROM FDA MARKET GIVE USED
D A E: {d} {is} used in {a} for {e}
    needs USED/GIVE/VET/TREAT
    also GIVE USED VET OFTEN TREAT
D A C: {d} {is} used in {a} for {c}
    needs USED/GIVE/VET/TREAT
    also GIVE USED VET OFTEN TREAT
D A: {d} {is} used in {a}
    needs USED/GIVE/VET
    also GIVE USED VET BY OFTEN
D C: {d} is contraindicated in {c}
    needs SHOULD DENIED
    also TAKES GIVE USED WITH
D C: {d} {is} contraindicated in {c}
    needs AVOID
    also GIVE WITH
    order C (WITH )?AVOID D|D AVOID (WITH )?C|AVOID D (WITH )?C
D C: {d} {is} contraindicated in {c}
    needs UNSAFE/RULEDOUT
    also GIVE WITH TAKES TAKE USED
D C: {d} {is} safe in {c}
    needs SAFE
    also GIVE WITH TAKES TAKE USED
    order (WITH )?C (SAFE )?(TAKES|TAKE|USED|GIVE) (SAFE )?D|D SAFE ((USED|GIVE|TAKES|TAKE|WITH) )*C
        |SAFE (TAKES|TAKE|GIVE|USED) D (WITH )?C|D (USED|GIVE|TAKES|TAKE) SAFE (WITH )?C|D (USED|GIVE|TAKES
        |TAKE) (WITH )?C SAFE
D C E: {d} is contraindicated in {c}; {d} causes {e}
    needs UNSAFE/RULEDOUT/AVOID DUE/CAUSE/V
    also GIVE WITH TAKES TAKE USED SIDE FROM
    order D (UNSAFE|RULEDOUT|AVOID) (WITH )?C DUE (FROM )?(CAUSE )?(SIDE )?E
D E: {d} {not} {often} cause {e}
    needs V
    also OFTEN AFTER TAKE TAKES WITH LONG MAKE SKIN ANY ALREADY TOWARDS INHALE
    order ((AFTER|TAKE|TAKES|LONG|INHALE) )*D (OFTEN )?(MAKE (SKIN )?(ANY )?)?E( ALREADY| TOWARDS)?
        |(OFTEN )?(SKIN )?E (OFTEN )?((AFTER|TAKE|TAKES|WITH|LONG) )*D
D Q: {d} {not} {often} raise {q}
    needs RAISE
    also OFTEN CAUSE MAKE LEVEL AFTER TAKE TAKES BY FROM DUE USED WITH UPWARDS TOWARDS THROW
    order {does}RAISE (LEVEL )?Q( LEVEL)?( TOWARDS)*|{does}(MAKE|CAUSE|THROW) Q (LEVEL )?RAISE( TOWARDS)*
        |Q (LEVEL )?(OFTEN )?RAISE {since}D( USED)?|{under}D Q (LEVEL )?(OFTEN )?RAISE
D Q: {d} {not} {often} lower {q}
    needs LOWER
    also OFTEN CAUSE MAKE LEVEL AFTER TAKE TAKES BY FROM DUE USED WITH TOWARDS THROW
    order {does}LOWER (LEVEL )?Q( LEVEL)?( TOWARDS)*|{does}(MAKE|CAUSE|THROW) Q (LEVEL )?LOWER( TOWARDS)*
        |Q (LEVEL )?(OFTEN )?LOWER {since}D( USED)?|{under}D Q (LEVEL )?(OFTEN )?LOWER
D VIT: {d} {not} {often} lower {vit}
    needs LOWER/HINDER/DEPLETE/BLOCK
    also OFTEN CAUSE LEVEL AFTER TAKE TAKES BY FROM DUE USED WITH LONG FAIL GRAVE INHALE
    order ((LONG|INHALE|TAKE) )*D (TAKE )?(LONG )?(OFTEN )?(LOWER|HINDER|DEPLETE
        |BLOCK) (LEVEL )?VIT( LEVEL)?( GRAVE)?|VIT (LEVEL )?(OFTEN )?(LOWER|DEPLETE|HINDER|BLOCK) {since}D
D VIT: {d} does not lower {vit}
    needs FAIL
    also LONG TAKE OFTEN
    order (LONG )?D (TAKE )?(LONG )?FAIL VIT|VIT FAIL BY (LONG )?D
D Q: {d} {not} {often} lower {q}
    needs SHORTOF
    also CAUSE MAKE OFTEN
    order D (OFTEN )?(CAUSE|MAKE) SHORTOF Q
D D Q: {d} with {d2} {not} lower {q}
    needs LOWER AND/WITH/TOGETHER/MIX/AFTER
    also PAIRED AFTER OFTEN MAKE CAUSE LEVEL GRAVE TOWARDS
    order {pair}(OFTEN )?(CAUSE )?LOWER (LEVEL )?Q( GRAVE| TOWARDS)*|{pair}(OFTEN )?(MAKE|CAUSE) Q LOWER( GRAVE
        | TOWARDS)*|Q LOWER ((GRAVE|TOWARDS) )*(AFTER|BY|WITH|DUE) {pair}
D D Q: {d} with {d2} {not} lower {q}
    needs DOWNTO AND/WITH/TOGETHER/MIX/AFTER
    also PAIRED AFTER MAKE CAUSE LEVEL THROW
    order {pair}(CAUSE|MAKE|THROW) Q (LEVEL )?DOWNTO
D D Q: {d} with {d2} {not} raise {q}
    needs UPTO AND/WITH/TOGETHER/MIX/AFTER
    also PAIRED AFTER MAKE CAUSE LEVEL THROW
    order {pair}(CAUSE|MAKE|THROW) Q (LEVEL )?UPTO
D D Q: {d} with {d2} {not} raise {q}
    needs RAISE AND/WITH/TOGETHER/MIX/AFTER
    also PAIRED AFTER OFTEN MAKE CAUSE LEVEL GRAVE TOWARDS
    order {pair}(OFTEN )?(CAUSE )?RAISE (LEVEL )?Q( GRAVE| TOWARDS)*|{pair}(OFTEN )?MAKE Q RAISE( GRAVE
        | TOWARDS)*|Q RAISE ((GRAVE|TOWARDS) )*(AFTER|BY|WITH|DUE) {pair}
D D: {d} {not} lower the absorption of {d2}
    needs LOWER/HINDER/BLOCK/STOPS ABSORB/ABSORPTION
    also FROM BY OFTEN WITH TAKE TAKES AFTER LESS BEFORE MUCH PART
    order {under}D (OFTEN )?(LOWER|HINDER|BLOCK|STOPS) ((LESS|MUCH|PART|BEFORE
        |HINDER) )*(D (FROM )?(BEFORE )?ABSORB|D ABSORPTION|ABSORPTION D|(FROM )?ABSORB D)( LESS)?
D D: {d2} {not} lower the absorption of {d}
    needs LOWER/HINDER/BLOCK/LESS ABSORB/ABSORPTION BY/WITH/AFTER
    also FROM BY OFTEN WITH TAKE TAKES AFTER LESS TOGETHER MUCH
    order (LESS D (OFTEN )?ABSORB|D (OFTEN )?ABSORB LESS|(ABSORPTION D|D ABSORPTION) (OFTEN )?(LOWER|HINDER
        |BLOCK)) (LESS )?((BY|WITH|AFTER|TAKE|TAKES|TOGETHER) )+D
D D: {d} {not} increase the absorption of {d2}
    needs RAISE/BETTER/TREAT ABSORPTION/ABSORB
    also OFTEN WITH TAKE TAKES TOGETHER MAKE
    order {under}D (OFTEN )?(RAISE|BETTER|TREAT) (D ABSORPTION|ABSORPTION D|ABSORB D)|{under}D (OFTEN )?(MAKE|TREAT
        |RAISE) D ABSORB BETTER|{under}D (OFTEN )?TREAT D ABSORB
D D: {d} {not} increase the absorption of {d2}
    needs RAISE/BETTER/TREAT ABSORPTION TOGETHER/WITH
    also OFTEN TAKE TAKES
    order {under}D (TOGETHER )?(WITH )?D (TOGETHER )?(OFTEN )?(RAISE|BETTER|TREAT) ABSORPTION
D D: {d2} {not} increase the absorption of {d}
    needs ABSORB BETTER WITH/AFTER
    also TAKE TAKES USED TOGETHER OFTEN
    order (TAKE )?D (OFTEN )?ABSORB BETTER ((WITH|AFTER|TAKE|TAKES|TOGETHER|USED) )+D( USED)?
D D: {d2} lower the absorption of {d}
    needs APART
    also SHOULD TAKES TAKE USED FROM MAKE OFTEN MUCH EMPTYING BEFORE AFTER TAKEN CHECKED DUE LOWER ABSORPTION SWALLOW
    order D (OFTEN )?((SHOULD|EMPTYING|CHECKED) )*(OFTEN )?(TAKES|TAKE|USED|MAKE|TAKEN|CHECKED
        |SWALLOW) (MUCH )?(APART )+(FROM |BEFORE |AFTER )?D( DUE LOWER ABSORPTION)?
D D: {d} {not} lower the absorption of {d2}
    needs LESS ABSORB
    also FEEL AND OFTEN TAKES SWALLOW WITH MUCH MAKE CAUSE
    order (SWALLOW|TAKES) D WITH D AND LESS (D )?(FEEL )?ABSORB|D (MAKE|CAUSE) D LESS ABSORB
D D: {d} does not lower the absorption of {d2}
    needs FAIL ABSORB/ABSORPTION
    also MUCH FEEL OFTEN
    order D (OFTEN )?FAIL ((MUCH|ABSORPTION) )*D( MUCH| FEEL| ABSORB| ABSORPTION)*
D D: {d} does not lower the absorption of {d2}
    needs TOGETHER NOLOSS ABSORPTION
    also TAKES TAKE SWALLOW AND WITH ANY
    order .*D .*D.*
D D: {d} is safe at the same time as {d2}
    needs SAFE TOGETHER
    also TAKE TAKES AND WITH TAKEN USED
    order .*D .*D.*
D TEST: {test} {not} detect {d}
    needs DETECT
    also OFTEN BY WITH USED
    order TEST (OFTEN )?DETECT D|D (OFTEN )?DETECT (BY |WITH )?TEST|TEST D (OFTEN )?DETECT
D TEST: {test} miss {d}
    needs MISS
    also OFTEN BY
    order TEST (OFTEN )?MISS D|D (OFTEN )?MISS (BY )?TEST
D TEST: {d} {not} make {test} positive
    needs POSITIVE
    also OFTEN MAKE CAUSE TAKE TAKES AFTER GIVE BY DUE FROM
    order {under}D (OFTEN )?(MAKE|CAUSE|GIVE) (POSITIVE )?TEST( POSITIVE)?
D D: {d} {not} reverse {d2}
    needs WAKE
    also OVERDOSE FROM AFTER TAKES TAKE ONLY GIVE USED PART OFTEN MUCH
    order (GIVE )?D (USED )?(OFTEN )?WAKE ((FROM|AFTER|TAKES|TAKE|ONLY|OVERDOSE|PART|MUCH) )*D( OVERDOSE| PART)*
    antidote d
D D: {d2} {not} reverse {d}
    needs WAKE
    also OVERDOSE AFTER TAKES TAKE ONLY GIVE
    order ((AFTER|OVERDOSE|TAKES|TAKE|ONLY) )*D ((OVERDOSE|ONLY|AFTER) )*(GIVE )?D WAKE
    antidote d2
D D E: {d} {fails} {d2}
    needs FAIL
    also CAUSE BY FROM DUE GIVE ANY
    order (GIVE )?D FAIL (ANY )?(E D CAUSE|E (CAUSE BY|BY|FROM|DUE) D|D E)
    antidote d
D D: {d} {not} reverse {d2}
    needs HELPS/TREAT/ACT/RELIEVE OVERDOSE/PART/ONLY/DENIED
    also OVERDOSE FROM AFTER TAKES TAKE ONLY GIVE USED PART OFTEN MUCH ANY
    order (GIVE )?D (USED )?(OFTEN )?(HELPS|TREAT|ACT|RELIEVE) ((FROM|AFTER|TAKES|TAKE|ONLY|OVERDOSE|PART
        |MUCH|ANY) )*D( OVERDOSE| PART)*
    antidote d
D D: {d} {fails} {d2}
    needs FAIL
    also OVERDOSE FROM AFTER TAKES TAKE ONLY GIVE PART OFTEN WITH SIDE MUCH ANY
    order (GIVE )?D (OFTEN )?FAIL ((WITH|FROM|AFTER|TAKES|TAKE|ONLY|OVERDOSE|PART|SIDE|MUCH
        |ANY) )*D( OVERDOSE| PART| SIDE)*
    antidote d
D D: {d2} {fails} {d}
    needs UNAFFECTED
    also OVERDOSE PART SIDE BY
    order D ((OVERDOSE|PART|SIDE) )*UNAFFECTED (BY )?D
    antidote d2
D D: {d} lasts longer than {d2}
    needs LASTS/OUTLASTS/MAKE/HALFLIFE/FEEL LONGER THAN
    also MUCH DOSE OFTEN FEEL
    order ((DOSE|LONG|FEEL) )*D (DOSE )*(OFTEN )?(LASTS|MAKE) (MUCH )*LONGER (MUCH )*THAN (DOSE )*D( DOSE)?
D D: {d} {not} last longer than {d2}
    needs OUTLASTS
    also OFTEN DOSE MUCH BY
    order (DOSE )*D (DOSE )*(OFTEN )?OUTLASTS (DOSE )*D( DOSE)*( BY)?( MUCH)*
D D: {d2} lasts longer than {d}
    needs LASTS SHORTER THAN
    also MUCH DOSE OFTEN
    order (DOSE )*D (DOSE )*(OFTEN )?LASTS (MUCH )*SHORTER THAN (DOSE )*D( DOSE)*
D D: {d2} lasts longer than {d}
    needs WEARS SOONER/BEFORE
    also MUCH DOSE OFTEN THAN WEARS
    order (DOSE )*D (DOSE )*(OFTEN )?WEARS ((MUCH )*(SOONER )THAN|(MUCH )*BEFORE) (DOSE )*D( DOSE)*( WEARS)?
D D: {d} lasts longer than {d2}
    needs WEARS LATER THAN
    also MUCH DOSE OFTEN WEARS
    order (DOSE )*D (DOSE )*(OFTEN )?WEARS (MUCH )*LATER THAN (DOSE )*D( DOSE)*
D D: {d} has a longer half-life than {d2}
    needs HALFLIFE LONGER THAN
    also MUCH FEEL
    order (HALFLIFE D|D HALFLIFE|D FEEL) (MUCH )*LONGER (HALFLIFE )?THAN (HALFLIFE )?D( HALFLIFE)?
D D: {d2} has a longer half-life than {d}
    needs HALFLIFE SHORTER THAN
    also MUCH FEEL
    order (HALFLIFE D|D HALFLIFE|D FEEL) (MUCH )*SHORTER (HALFLIFE )?THAN (HALFLIFE )?D( HALFLIFE)?
D D: {d} is stronger than {d2}
    needs STRONG THAN
    also MUCH
    order D (MUCH )*STRONG THAN D
D D: {d2} is stronger than {d}
    needs WEAK THAN
    also MUCH
    order D (MUCH )*WEAK THAN D
D: touching {d} powder {causes} an overdose
    needs TOUCH/TOUCHING OVERDOSE/DIE/COLLAPSE/ILL
    also SOFT ONLY SIMPLY POWDER SKIN GRAVE BIND STREET PART CHECK SOONER
D: touching {d} powder {causes} an overdose
    needs POWDER SKIN OVERDOSE/DIE/COLLAPSE/ILL
    also SOFT ONLY SIMPLY GRAVE BIND STREET PART SOONER
D E: touching {d} powder {causes} an overdose
    needs TOUCH/TOUCHING V POWDER/SKIN
    also SOFT ONLY SIMPLY POWDER SKIN GRAVE BIND SOONER
D: {d} {is} an antacid
    needs NEUTRALISE/REVERSE ACID
    also SOFT SIMPLY STOMACH ACT ACTION LEVEL LASTS SOONER FOUND
D D: {d} is an antacid; {d2} is an antacid
    needs NEUTRALISE/REVERSE ACID LIKE
    also ALREADY STOMACH BY ACT OFTEN
    order D (OFTEN )?(ACT )?(BY )?(NEUTRALISE|REVERSE) (ALREADY )*(STOMACH )*ACID( ALREADY| STOMACH)* LIKE D
        |LIKE D D (OFTEN )?(ACT )?(BY )?(NEUTRALISE|REVERSE) (ALREADY )*(STOMACH )*ACID( ALREADY| STOMACH)*
D F: {d} {is} taken {f}
    needs USED/TAKES/TAKEN/SWALLOW
    also SHOULD EMPTYING
    order D ((SHOULD|EMPTYING|USED) )*(USED|TAKES|TAKEN|SWALLOW) F
D C F: {d} {is} taken {f}
    needs DENIED USED/TAKES/TAKEN/SWALLOW
    also SHOULD WITH EMPTYING
    order {rhythm}
D C F: {d} is taken {f}; {d} is used for {c}
    needs USED/TAKES/TAKEN/SWALLOW
    also SHOULD WITH EMPTYING
    order {rhythm}
D W: {d} is taken {w}
    needs USED/TAKES/TAKEN/SWALLOW
    also SHOULD EMPTYING
    order D ((SHOULD|EMPTYING) )*(USED|TAKES|TAKEN|SWALLOW) ((EMPTYING) )*W
D M: {d} {not} require monitoring of {m}
    needs CHECK/CHECKED/NEED/FEEL
    also SOFT TAKE TAKES CHECKED YEARS SEX BEFORE SAFE LEVEL UNSAFE
    order (?!.*(CHECK|SHOULD|NEED|FEEL) D).*
D M: {d} {not} require monitoring of {m}
    needs CHECK/CHECKED/NEED
    also SOFT TAKE TAKES CHECKED SEX BEFORE LEVEL
    order (TAKES|LONG|OFTEN|SHOULD|FEEL|CHECK|CHECKED|NEED|WITH|BEFORE|GIVE|USED| )*M (.* )?D( .*)?
D D: {d} is not safe with {d2}
    needs SHOULD DENIED
    also TAKE TAKES AFTER USED GIVE STILL OFTEN TOUCH
    order ((TAKE|TAKES|AFTER|USED) )*D (USED )?((SHOULD|STILL|OFTEN) )+((TAKE|TAKES|TOUCH|USED|GIVE) )*D
D D E: {d} with {d2} {not} cause {e}
    needs TOOSOON CAUSE/MAKE/FEEL/V/THROW
    also AFTER TAKE TAKES THROW BEFORE GIVE
    order ((TAKE|TAKES|GIVE|AFTER) )*D (TAKES )?TOOSOON (AFTER )?(TAKE )?D (CAUSE |MAKE |THROW |FEEL )*E
D C: {d} is contraindicated in {c}
    needs DENIED USED/GIVE WITH
    also OFTEN SHOULD
    order D (SHOULD )?(OFTEN )?(USED|GIVE) (OFTEN )?WITH C
D C E: {d} is contraindicated in {c}; {d} causes {e}
    needs DENIED SHOULD USED/GIVE/TAKES
    also DUE WITH FROM OFTEN
    order DUE (FROM )?E D SHOULD (USED|GIVE|TAKES) (WITH )?C|DUE (FROM )?E (WITH )?C SHOULD (TAKES|USED|GIVE) D
D KID: {d} is contraindicated in {kid}
    needs DENIED USED/GIVE/TAKES
    also SHOULD WITH TREAT
    order D (SHOULD )?(USED|GIVE|TAKES) KID|KID SHOULD (USED|GIVE|TAKES) D|SHOULD GIVE (D KID|KID D)
        |GIVE (D KID|KID D)
D KID: {d} is contraindicated in {kid}
    needs AVOID
    also SHOULD
    order D (SHOULD )?AVOID KID|KID (SHOULD )?AVOID D|AVOID D KID
D KID: {d} {is} safe in {kid}
    needs SAFE
    also USED GIVE TAKES
    order (GIVE )?D (USED )?(GIVE )?SAFE (GIVE )?KID|SAFE GIVE (D KID|KID D)|(GIVE )?D KID SAFE
        |KID (SAFE )?(USED|GIVE|TAKES) (SAFE )?D
D KID: {d} {isnt} safe in {kid}
    needs UNSAFE/RULEDOUT
    also GIVE
    order (GIVE )?D (GIVE )?(UNSAFE|RULEDOUT) KID|UNSAFE GIVE (D KID|KID D)|(GIVE )?D KID UNSAFE
D E KID: {d} {not} cause {e} in children
    needs CAUSE/SIDE/V/LINK
    also GIVE DUE WITH
    order (GIVE )?D (GIVE )?(KID )?(CAUSE|LINK) (WITH )?(SIDE )?E( KID)?|(GIVE )?(D KID
        |KID D) (CAUSE )?(SIDE )?E|D E KID
D E KID: {d} is contraindicated in {kid}; {d} causes {e}
    needs DENIED SHOULD USED/GIVE/TAKES
    also DUE FROM SIDE CAUSE WITH
    order DUE (FROM )?(SIDE )?E D SHOULD (USED|GIVE|TAKES) KID|DUE (FROM )?(SIDE )?E KID SHOULD (TAKES|USED
        |GIVE) D|D SHOULD (USED|GIVE|TAKES) KID DUE (FROM )?(SIDE )?E|KID SHOULD (TAKES|USED
        |GIVE) D DUE (FROM )?(SIDE )?E
D S: {d} {is} {s}
    also CLASSED STILL
    order ((CLASSED|STILL) )*D ((CLASSED|STILL) )*S( CLASSED)*
D P S: {d} {is} {s} in {p}
    also CLASSED STILL
    order (P )?((CLASSED|STILL) )*D ((CLASSED|STILL) )*(P )?S ?(CLASSED ?)*(P)?( CLASSED)*
D S Y: {d} was moved to {s} in {y}
    needs MOVE/MAKE
    also FDA DEA UPWARDS INGREDIENT TOGETHER
    order (Y )?((DEA|FDA) )*(MOVE D|D (TOGETHER )?MOVE) (UPWARDS )*S( Y)?
D P S Y: {d} was moved to {s} in {p} in {y}
    needs MOVE/MAKE
    also FDA DEA UPWARDS TOGETHER
    order (Y |P )*((DEA|FDA) )*(MOVE D|D (TOGETHER )?MOVE) (UPWARDS )*(P )?S( Y| P)*
D S S Y: {d} was moved from {s} to {s2} in {y}
    needs MOVE FROM
    also FDA DEA UPWARDS TOGETHER
    order (Y )?((DEA|FDA) )*(MOVE D|D (TOGETHER )?MOVE) (UPWARDS )*FROM S S( Y)?
D S S Y: {d} was moved from {s2} to {s} in {y}
    needs MOVE FROM
    also FDA DEA UPWARDS TOGETHER
    order (Y )?((DEA|FDA) )*(MOVE D|D (TOGETHER )?MOVE) (UPWARDS )*S FROM S( Y)?
D D S Y: {d} was moved to {s} in {y}; {d2} contains {d}
    needs MOVE LIKE
    also FDA DEA UPWARDS TOGETHER
    order (Y )?((DEA|FDA) )*(MOVE D (TOGETHER )?LIKE D|D (TOGETHER )?LIKE D MOVE) (UPWARDS )*S( Y)?
D D S S Y: {d} was moved from {s} to {s2} in {y}; {d2} contains {d}
    needs MOVE LIKE FROM
    also FDA DEA UPWARDS TOGETHER
    order (Y )?((DEA|FDA) )*(MOVE D (TOGETHER )?LIKE D|D (TOGETHER )?LIKE D MOVE) (UPWARDS )*FROM S S( Y)?
D D S S Y: {d} was moved from {s2} to {s} in {y}; {d2} contains {d}
    needs MOVE LIKE FROM
    also FDA DEA UPWARDS TOGETHER
    order (Y )?((DEA|FDA) )*(MOVE D (TOGETHER )?LIKE D|D (TOGETHER )?LIKE D MOVE) (UPWARDS )*S FROM S( Y)?
D Y: {d} was approved in {y}
    needs APPROVED/APPROVE/NOD
    also YEARS GIVE FEEL FIRSTLY
    order (YEARS )?(Y )?(FIRSTLY )?APPROVED D (YEARS )?(Y)?|(Y )?D (FIRSTLY )?(APPROVED
        |APPROVE) (YEARS )?(Y)?|D (FEEL |GIVE )?(NOD|APPROVED) (YEARS )?Y
D Y: {d} was approved by the FDA in {y}
    needs FDA APPROVED/APPROVE/NOD
    also BY YEARS GIVE FEEL FROM FIRSTLY
    order (YEARS )?(Y )?FDA (FIRSTLY )?(APPROVED|APPROVE|GIVE) D (NOD )?(YEARS )?(Y)?|D (FIRSTLY )?(APPROVED
        |APPROVE) (BY )?FDA (YEARS )?Y|D (FEEL |GIVE )?FDA (NOD|APPROVED|APPROVE) (YEARS )?Y
        |D (FEEL |GIVE )?(NOD|APPROVED|APPROVE) (FROM |BY )FDA (YEARS )?Y
D C Y: {d} was approved by the FDA in {y} for {c}
    needs FDA APPROVED/APPROVE/NOD
    also BY YEARS GIVE FEEL FROM TREAT
    order (YEARS )?(Y )?FDA (APPROVED|APPROVE|GIVE) D (NOD )?(Y )?(TREAT )?C( Y)?|D (APPROVED
        |APPROVE) (BY )?FDA (YEARS )?(Y )?(TREAT )?C( Y)?|D (FEEL |GIVE )?FDA (NOD|APPROVED
        |APPROVE) (YEARS )?(Y )?(TREAT )?C( Y)?
D Y: {d} was withdrawn in {y}
    needs PULL
    also FROM MARKETPLACE
    order (Y )?D PULL (FROM )?(MARKETPLACE )?(Y)?
D E Y: {d} was withdrawn in {y} because of {e}
    needs PULL
    also FROM MARKETPLACE DUE AFTER SIDE
    order (Y )?D PULL (FROM )?(MARKETPLACE )?(Y )?((DUE|AFTER|FROM) )*E( SIDE)?
D D E: {d} was withdrawn because of {e}; {d} is found in {d2}
    needs PULL FOUND/CUT
    also YEARS DUE SIDE STILL FROM MARKETPLACE OFTEN STREET
    order D PULL (FROM MARKETPLACE )?((YEARS|DUE|FROM) )*E (SIDE )?((STILL|OFTEN|FOUND|CUT) )+(STREET )*D
D D E: {d} is found in {d2}; {d} cause {e}
    needs FOUND/CUT/SEEN CAUSE/V
    also STREET OFTEN STILL
    order D ((STILL|OFTEN|FOUND|SEEN|CUT) )+(STREET )*D (STREET )*(OFTEN )?(CAUSE )?E
D D Q: {d} is found in {d2}; {d} lower {q}
    needs FOUND/CUT/SEEN LOWER
    also STREET OFTEN STILL TOWARDS
    order D ((STILL|OFTEN|FOUND|SEEN|CUT) )+(STREET )*D (OFTEN )?LOWER Q( TOWARDS)*
D D S P: {d} contains {d2}; {d} is {s} in {p}
    needs CONTAIN
    also CLASSED
    order (P )?D CONTAIN D (CLASSED )*S( P)?
D F R: {d} is given {f}; {d} is a {r}
    needs SWALLOW/TAKES/MARKET/USED
    also TAKEN
    order D R (SWALLOW|TAKES|TAKEN|USED) F|D MARKET F R
D D Q: {d} is not safe with {d2}; {d} with {d2} lowers {q}
    needs DENIED SHOULD LOWER MIX/USED/TAKES/TAKE/GIVE
    also WITH DUE GRAVE TOWARDS UNSAFE TOGETHER AND
    order D (AND D )?SHOULD (MIX|USED|TAKES|TAKE|GIVE) (TOGETHER |WITH )*(D )?(DUE )?Q LOWER( UNSAFE| GRAVE| TOWARDS)*
D: {d} is not approved for people
    needs APPROVED DENIED
    order D APPROVED
D D: {d} is a {d2}; {d} is used in animals; {d} is not approved for people
    needs VET APPROVED DENIED
    order D VET D APPROVED
D D R: {d} lasts longer than {r} {d2}
    needs LASTS LONGER THAN
    also MUCH DOSE
    order (DOSE )*D (DOSE )*LASTS (MUCH )*LONGER THAN (DOSE )*R D( DOSE)?
D D: {d} is found in {d2}
    needs CUT/FOUND/SEEN
    also STREET OFTEN STILL MUCH
    order (STREET )*D ((STILL|OFTEN|FOUND|SEEN|CUT|MUCH|STREET) )*(FOUND|CUT|SEEN) ((STREET|MUCH) )*D( STREET)*
D D: {d2} is found in {d}
    needs CUTWITH
    also STREET OFTEN SEEN FOUND STILL
    order (STREET )*D ((OFTEN|SEEN|FOUND|STILL) )*CUTWITH D
D D E: {d2} is found in {d}; {d2} cause {e}
    needs CUTWITH CAUSE/V
    also STREET OFTEN SEEN FOUND STILL
    order (STREET )*D ((OFTEN|SEEN|FOUND|STILL) )*CUTWITH D (OFTEN )?(CAUSE )?E
D D Q: {d2} is found in {d}; {d2} lower {q}
    needs CUTWITH LOWER
    also STREET OFTEN SEEN FOUND STILL TOWARDS
    order (STREET )*D ((OFTEN|SEEN|FOUND|STILL) )*CUTWITH D (OFTEN )?LOWER Q( TOWARDS)*
D D: {d} {is} a prodrug of {d2}
    needs CONVERT/CONVERTED
    also LIVER BY PART TAKES AFTER
    order ((LIVER|AFTER) )*(CONVERT D|D (LIVER )?CONVERTED) (BY )?(LIVER )?((AFTER
        |LIVER) )*D( BY)?( LIVER)?( AFTER LIVER)?
D D: {d} cause withdrawal; {d2} cause withdrawal
    needs WITHDRAWAL CAUSE/STOPS/FEEL/MAKE/GIVE LIKE PHYSICAL
    also PHYSICAL SUDDEN AFTER LONG GRAVE
    order (STOPS )?D (CAUSE|FEEL|MAKE|GIVE) ((PHYSICAL|GRAVE) )*WITHDRAWAL LIKE D
D: stopping {d} {not} {often} cause withdrawal
    needs WITHDRAWAL STOPS
    also OFTEN PHYSICAL SUDDEN AFTER LONG FROM ANY TAKE TAKES CAUSE FEEL MAKE GIVE ARISE SEEN LINK DUE BY SIDE
    order (AFTER )?(SUDDEN )?STOPS ((LONG|SUDDEN|TAKE|TAKES) )*D ((SUDDEN|TAKE|OFTEN|LONG) )*(CAUSE|MAKE|GIVE
        |FEEL) (ANY )?(PHYSICAL )?WITHDRAWAL|AFTER D STOPS ((SUDDEN|LONG) )*((CAUSE|MAKE|GIVE|FEEL) (ANY )?(PHYSICAL
        )?WITHDRAWAL|WITHDRAWAL ((OFTEN|ARISE|SEEN) )+)|(FEEL )?(OFTEN )?(ANY )?(PHYSICAL )?WITHDRAWAL ((OFTEN|ARISE
        |SEEN|LINK|DUE|SIDE|CAUSE) )*((AFTER|FROM|BY) )*(SUDDEN )?STOPS ((LONG|TAKE|TAKES) )*D( SUDDEN)?
D: {d} {not} {often} cause withdrawal
    needs WITHDRAWAL CAUSE/FEEL/MAKE/GIVE
    also OFTEN PHYSICAL SUDDEN AFTER LONG FROM ANY TAKE TAKES
    order (AFTER )?(WITHDRAWAL FROM )?(LONG )?(SUDDEN )?D (SUDDEN )?(TAKE )?(OFTEN )?(CAUSE|MAKE|GIVE
        |FEEL) (ANY )?(PHYSICAL )?WITHDRAWAL|D FEEL (ANY )?(PHYSICAL )?WITHDRAWAL
D D: {d} with {d2} {not} cause precipitated withdrawal
    needs WITHDRAWAL TOOSOON
    also AFTER TAKE TAKES THROW CAUSE MAKE SUDDEN
    order ((TAKE|TAKES) )*D TOOSOON (AFTER )?(TAKE )?D (CAUSE|THROW|MAKE) (SUDDEN )?WITHDRAWAL
    """
)
