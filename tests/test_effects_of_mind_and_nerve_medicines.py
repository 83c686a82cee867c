"""What labels list of antidepressants, antipsychotics, anticonvulsants and the like: told, denied and left open."""

import pytest

from ketafacts.answers.checking import check
from ketafacts.knowledge import KnowledgeBase

CLAIMS = (
    ("Fluoxetine causes diarrhea.", "Fluoxetine does not cause diarrhea.", "Lamotrigine can cause yawning."),
    ("Lexapro causes yawning.", "Lexapro does not cause yawning.", "Risperidone causes yawning."),
    ("Escitalopram makes people tired.", "Escitalopram does not make people tired.", "Valproate makes people yawn."),
    (
        "Nausea is a side effect of venlafaxine.",
        "Nausea is not a side effect of venlafaxine.",
        "Nausea is a side effect of suzetrigine.",
    ),
    (
        "Venlafaxine raises blood pressure.",
        "Venlafaxine does not raise blood pressure.",
        "Lamotrigine makes people sweat.",
    ),
    ("Duloxetine can cause tinnitus.", "Duloxetine cannot cause tinnitus.", "Clozapine can cause tinnitus."),
    ("Wellbutrin can cause tinnitus.", "Wellbutrin cannot cause tinnitus.", "Risperidone can cause tinnitus."),
    ("Trazodone can cause fainting.", "Trazodone does not cause fainting.", "Lamotrigine can cause fainting."),
    ("Amitriptyline blurs vision.", "Amitriptyline does not blur vision.", "Suzetrigine blurs vision."),
    ("Zyprexa raises cholesterol.", "Zyprexa does not raise cholesterol.", "Lamotrigine raises cholesterol."),
    ("Olanzapine increases appetite.", "Olanzapine does not increase appetite.", "Olanzapine suppresses appetite."),
    (
        "Risperidone can cause breast growth in men.",
        "Risperidone cannot cause breast growth in men.",
        "Bupropion can cause breast growth in men.",
    ),
    ("Abilify can cause restlessness.", "Abilify does not cause restlessness.", "Abilify can cause hair loss."),
    ("Haloperidol can cause priapism.", "Haloperidol cannot cause priapism.", "Lithium can cause priapism."),
    ("Depakote causes hair loss.", "Depakote does not cause hair loss.", "Zolpidem causes hair loss."),
    (
        "Valproate lowers the platelet count.",
        "Valproate does not lower the platelet count.",
        "Buspirone lowers the platelet count.",
    ),
    ("Lamictal causes double vision.", "Lamictal does not cause double vision.", "Sertraline causes double vision."),
    ("Tegretol makes people unsteady.", "Tegretol does not make people unsteady.", "Fluoxetine causes double vision."),
    ("Topiramate reduces sweating.", "Topiramate does not reduce sweating.", "Gabapentin reduces sweating."),
    (
        "Topiramate makes the blood acidic.",
        "Topiramate does not make the blood acidic.",
        "Lamotrigine makes the blood acidic.",
    ),
    ("Keppra makes people irritable.", "Keppra does not make people irritable.", "Keppra causes yawning."),
    (
        "Clozapine can cause bowel obstruction.",
        "Clozapine cannot cause bowel obstruction.",
        "Lithium can cause bowel obstruction.",
    ),
    ("Lithium slows the thyroid.", "Lithium does not slow the thyroid.", "Levothyroxine slows the thyroid."),
    ("Lithium causes hair loss.", "Lithium does not cause hair loss.", "Haloperidol causes hair loss."),
    ("Ritalin stunts growth.", "Ritalin does not stunt growth.", "Sertraline stunts growth."),
    ("Ritalin causes insomnia.", "Ritalin does not cause insomnia.", "Carbamazepine causes insomnia."),
    ("Ambien can cause falls.", "Ambien does not cause falls.", "Ritalin can cause falls."),
    ("Lyrica makes people hungry.", "Lyrica does not make people hungry.", "Lyrica makes people sweat."),
)


def _verdicts(facts: KnowledgeBase, *claims: str) -> list[str]:
    return [str(record["verdict"]) for record in check(facts, list(claims), lines=True).records]


@pytest.mark.parametrize(("claim", "denial", "neighbour"), CLAIMS)
def test_an_effect_on_a_label_is_true_its_denial_false_and_another_open(
    facts: KnowledgeBase, claim: str, denial: str, neighbour: str
) -> None:
    told, denied, other = _verdicts(facts, claim, denial, neighbour)
    assert (told, denied) == ("true", "false")
    assert other in ("unknown", "false")


def test_what_authorities_deny_of_a_medicine_is_denied(facts: KnowledgeBase) -> None:
    claims = ("Buspirone relaxes muscles.", "Buspirone prevents seizures.", "Clozapine raises prolactin.")
    assert _verdicts(facts, *claims) == ["false", "false", "false"]
    denials = ("Buspirone does not relax muscles.", "Clozapine does not raise prolactin.")
    assert _verdicts(facts, *denials) == ["true", "true"]


def test_how_often_a_label_lists_an_effect_decides_common_and_rare(facts: KnowledgeBase) -> None:
    claims = ("Escitalopram commonly causes nausea.", "Nausea is rare with venlafaxine.")
    assert _verdicts(facts, *claims) == ["true", "false"]


def test_a_sign_of_stopping_is_no_effect_of_the_drug(facts: KnowledgeBase) -> None:
    claims = ("Lamotrigine causes seizures.", "Levetiracetam causes electric shock sensations.")
    assert _verdicts(facts, *claims) == ["unknown", "unknown"]


@pytest.mark.parametrize(
    ("claim", "denial"),
    [
        ("The half-life of aripiprazole is about 75 hours.", "The half-life of aripiprazole is about 5 hours."),
        (
            "Aripiprazole has a longer half-life than haloperidol.",
            "Haloperidol has a longer half-life than aripiprazole.",
        ),
        ("Topiramate was approved in 1996.", "Topiramate was approved in 1986."),
    ],
)
def test_half_lives_and_approvals_are_told(facts: KnowledgeBase, claim: str, denial: str) -> None:
    assert _verdicts(facts, claim, denial) == ["true", "false"]
