"""What words claim: as they stand, else in plainer words, else what their verb phrases come to."""

from ketafacts.answers.called import Before, as_named, plain, plainly
from ketafacts.answers.rules.kinds import of_both_kinds
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.language.claims import Claim, NotUnderstoodError
from ketafacts.language.glosses import without_names_again
from ketafacts.language.grammar import Clauses
from ketafacts.language.mentions import Item, items, may_be_apart
from ketafacts.language.restating import restated
from ketafacts.language.strangers import stranger
from ketafacts.language.text import Word


def claims_of(
    kb: KnowledgeBase,
    said: list[Word],
    mentioned: list[Item],
    before: Before,
    plainer: list[list[Item]],
) -> list[Claim]:
    """Return the claims: as it stands, else with "opioid overdose" as a class and a word, else in plainer words.

    The plainer ways to put it that were tried are added to ``plainer``.
    """
    try:
        return claims_as_read(kb, mentioned, before)
    except NotUnderstoodError:
        others = [items(kb, said, apart=True)] if may_be_apart(mentioned) else []
        for put in restated(said):
            plainer.append(items(kb, put))
            if any(item.inner for item in plainer[-1]):  # "a sign of opioid overdose", as where it stood so at first
                plainer.append(items(kb, put, apart=True))
        if (once := without_names_again(said, mentioned)) is not said:
            others += [items(kb, once), *(items(kb, put) for put in restated(once))]
        for other in (*others, *plainer):
            try:
                return claims_as_read(kb, other, before)
            except NotUnderstoodError:
                continue
        from ketafacts.language.gist import read_gist

        for other in (mentioned, *others, *plainer):
            try:
                clauses = read_gist(kb, other, plainly(before[0]))
            except NotUnderstoodError:
                continue
            return [claim for clause, claims in clauses for claim in as_named(kb, clause, claims, before)]
        raise


def claims_as_read(kb: KnowledgeBase, mentioned: list[Item], before: Before) -> list[Claim]:
    """Return what items claim as they stand; raises ``NotUnderstoodError``."""
    return of_both_kinds(kb, mentioned, as_named(kb, mentioned, read(mentioned, before), before))


def read(mentioned: list[Item], before: Before) -> list[Claim]:
    """Return what the grammar reads from items; raises ``NotUnderstoodError``."""
    if word := stranger(mentioned):
        raise NotUnderstoodError(word)  # most sentences of prose end here, before a reader is made
    return Clauses(mentioned, *plain(before)).parse(without_stranger=True)
