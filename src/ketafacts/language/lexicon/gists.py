"""What a sentence comes to by the senses of its words: the kinds of names in it, and what must stand beside them."""

import re
from typing import NamedTuple

from ketafacts.language.lexicon.listing import with_macros


class Gist(NamedTuple):
    """One way to claim something.

    ``names`` are the kinds of its names, in any order: D a drug or class, E an effect, C a condition, T a target, A a
    species. ``needs`` are sets of senses of each of which one must be there; ``also`` are senses that change nothing
    beside them; ``clauses`` say the same plainly, with the names by kind in braces. ``order`` is a pattern over the
    line of kinds and senses, where their order matters.
    """

    names: tuple[str, ...]
    needs: tuple[frozenset[str], ...]
    also: frozenset[str]
    clauses: tuple[str, ...]
    order: str


# The kinds of names that senses are: a class is taken as a drug is, and an effect said as a verb as one said as a noun.
KINDS = {"D": "D", "K": "D", "E": "E", "V": "E", "X": "E", "C": "C", "T": "T", "P": "P", "R": "R", "A": "A"}

# Groups of senses, by a name of their own, that may stand beside others.
_GROUPS = {
    "BESIDE": "OFTEN LONG WITH",
    "ACTING": "ACT ACTION SIDE LINK DUE BY FROM CAUSE FEEL",
    "PAIRED": "TOGETHER WITH AND MIX TAKES",
}

# "E leads people to D" is no effect of D; "E is caused by D" is one.
_MACROS = {"caused": "(?!.*E (.* )?(CAUSE|FEEL|GIVE) (?!(OFTEN )?BY))"}


def _gists(text: str) -> tuple[Gist, ...]:
    """Return the gists of entries "names: clauses", with indented lines that begin with "needs", "also" or "order"."""
    found = []
    for entry in re.split(r"\n(?=\S)", text.strip("\n ")):
        head, *lines = entry.split("\n")
        names, _, clauses = head.partition(": ")
        told = dict(line.strip().split(" ", 1) for line in lines if line.strip())
        needs = tuple(frozenset(_spelled(one.split("/"))) for one in told.get("needs", "").split())
        also = frozenset(_spelled(told.get("also", "").split())).union(*needs)
        plain = tuple(clause.strip() for clause in clauses.split(";"))
        found.append(Gist(tuple(names.split()), needs, also, plain, with_macros(told.get("order", ""), _MACROS)))
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
    also BESIDE CAUSE SIDE FEEL ARISE LINK SEEN DUE BY FROM AFTER GIVE SUDDEN CONTAIN
    order {caused}(.* )?(STOPS ((SUDDEN|LONG) )*D|AFTER (LONG )*D (LONG )*STOPS|WITHDRAWAL (FROM )?D|D WITHDRAWAL)( .*)?
D E: {d} {is} used for {e}
    needs USED
    also OFTEN LABEL
D E: {d} {is} used for {e}
    needs GIVE
    also OFTEN VET
    order (VET )?(OFTEN )?GIVE (OFTEN )?D E
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
    needs GIVE
    also OFTEN WITH AFTER
    order (AFTER )?((OFTEN )?GIVE (OFTEN )?D (AFTER )?C|C (WITH )?GIVE D)
D T: {d} {not} block {t}
    needs BLOCK/BLOCKING
    also ACTING
    order (?!.*BLOCK BY T).*
D T: {d} {not} activate {t}
    needs ACTIVATE/ACTIVATING
    also ACTING
    order (?!.*ACTIVATE BY T).*
D T: {d} {not} bind to {t}
    needs BIND
    also ACT ACTION BY
D T: {d} {not} act on {t}
    needs ACT/ACTION
    also ACTING
D T E: {d} block {t}; {d} cause {e}
    needs BLOCK/BLOCKING
    also ACTING GIVE
    order (?!.*BLOCK BY T).*
D T E: {d} activate {t}; {d} cause {e}
    needs ACTIVATE/ACTIVATING
    also ACTING GIVE
    order (?!.*ACTIVATE BY T).*
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
    needs WITH/TOGETHER/MIX
    also AND CAUSE SIDE FEEL ARISE LINK SEEN DUE BY FROM AFTER GIVE OFTEN RAISE
    order {caused}.*D ((WITH|AND|TOGETHER|MIX) )+D.*
D D: {d} {is} safe with {d2}
    needs SAFE WITH/TOGETHER/MIX
    also PAIRED AFTER BY USED
D D: {d} {isnt} safe with {d2}
    needs UNSAFE WITH/TOGETHER/MIX
    also PAIRED AFTER BY
D D: {d} {is} contraindicated with {d2}
    needs RULEDOUT WITH/TOGETHER/MIX
    also PAIRED AFTER BY
D D: {d} {isnt} safe with {d2}
    needs AVOID WITH/TOGETHER/MIX/AFTER
    also PAIRED AFTER
D D: {d} is not safe with {d2}
    needs SHOULD DENIED WITH/TOGETHER/MIX
    also PAIRED GIVE USED
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
    also CAUSE LABEL MARKET FEEL BY WITH
D E: the boxed warning of {d} {not} mention {e}
    needs BOXED
    also CAUSE LABEL SIDE WARN FEEL BY WITH FROM
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
    also GIVE WITH
    """
)
