"""What labels list of opioids, street drugs, medicines of the mind and others: told, denied and left open."""

import pytest

from ketafacts.answers.checking import check
from ketafacts.knowledge import KnowledgeBase


def _verdict(facts: KnowledgeBase, claim: str) -> str:
    return str(check(facts, [claim], lines=True).records[0]["verdict"])


@pytest.mark.parametrize(
    ("claim", "denial", "neighbour"),
    [
        (
            "Morphine can cause palpitations.",
            "Morphine cannot cause palpitations.",
            "Suzetrigine can cause palpitations.",
        ),
        ("Oxycodone can cause insomnia.", "Oxycodone does not cause insomnia.", "Codeine can cause hair loss."),
        (
            "Tapentadol can cause indigestion.",
            "Tapentadol does not cause indigestion.",
            "Heroin can cause indigestion.",
        ),
        ("Tramadol can cause weight loss.", "Tramadol does not cause weight loss.", "Methadone can cause weight loss."),
        (
            "Methadone can cause weight gain.",
            "Methadone does not cause weight gain.",
            "Tramadol can cause weight gain.",
        ),
        ("Fentanyl can cause diarrhea.", "Fentanyl does not cause diarrhea.", "Suzetrigine can cause diarrhea."),
        ("Meperidine can cause a rash.", "Meperidine does not cause a rash.", "Heroin can cause a rash."),
        ("Butorphanol can cause tinnitus.", "Butorphanol does not cause tinnitus.", "Heroin can cause tinnitus."),
        ("Naltrexone makes people dizzy.", "Naltrexone does not make people dizzy.", "Samidorphan makes people dizzy."),
        ("Loperamide can cause nausea.", "Loperamide does not cause nausea.", "Suzetrigine can cause nausea."),
        ("Baclofen makes people tired.", "Baclofen does not make people tired.", "Suzetrigine makes people tired."),
        ("Tizanidine can cause fainting.", "Tizanidine does not cause fainting.", "Suzetrigine can cause fainting."),
        ("Esketamine causes taste changes.", "Esketamine causes no taste changes.", "Heroin causes taste changes."),
        ("Lidocaine can cause tinnitus.", "Lidocaine does not cause tinnitus.", "Propofol can cause tinnitus."),
        ("Flumazenil can cause vomiting.", "Flumazenil does not cause vomiting.", "Suzetrigine can cause vomiting."),
        ("Midazolam can cause hiccups.", "Midazolam does not cause hiccups.", "Morphine can cause hiccups."),
        ("CBD can cause weight loss.", "CBD does not cause weight loss.", "Alcohol can cause weight loss."),
        ("Cannabis can cause a cough.", "Cannabis does not cause a cough.", "Alcohol can cause a cough."),
        ("LSD can cause weakness.", "LSD does not cause weakness.", "DMT can cause weakness."),
        ("MDMA makes people grind their teeth.", "MDMA does not cause teeth grinding.", "LSD causes teeth grinding."),
        ("Alcohol can cause headaches.", "Alcohol does not cause headaches.", "Heroin can cause headaches."),
        ("Opioids can cause falls.", "Opioids do not cause falls.", "Caffeine can cause falls."),
        ("Heroin can cause depression.", "Heroin does not cause depression.", "Suzetrigine can cause depression."),
        (
            "Zolpidem can cause constipation.",
            "Zolpidem does not cause constipation.",
            "Albuterol can cause constipation.",
        ),
        ("Cetirizine can cause diarrhea.", "Cetirizine cannot cause diarrhea.", "Hydroxyzine can cause diarrhea."),
        (
            "Propranolol causes cold hands.",
            "Propranolol does not cause cold hands.",
            "Cetirizine can cause cold hands.",
        ),
        ("Propranolol can cause hair loss.", "Propranolol cannot cause hair loss.", "Loratadine can cause hair loss."),
        (
            "Phenytoin can cause excess hair growth.",
            "Phenytoin does not cause excess hair growth.",
            "Tamsulosin can cause excess hair growth.",
        ),
        (
            "Modafinil can cause serious skin reactions.",
            "Modafinil cannot cause serious skin reactions.",
            "Albuterol can cause serious skin reactions.",
        ),
        ("Tamsulosin causes headaches.", "Tamsulosin does not cause headaches.", "Lithium stains teeth."),
        ("Prazosin can cause fainting.", "Prazosin does not cause fainting.", "Suzetrigine can cause fainting."),
        (
            "Hydroxyzine makes people sleepy.",
            "Hydroxyzine does not make people sleepy.",
            "Buspirone can cause hair loss.",
        ),
        (
            "Clozapine causes constipation.",
            "Clozapine does not cause constipation.",
            "Sildenafil can cause constipation.",
        ),
        (
            "Varenicline can cause constipation.",
            "Varenicline does not cause constipation.",
            "Varenicline can cause hair loss.",
        ),
        ("Donepezil can cause tremor.", "Donepezil does not cause tremor.", "Donepezil can cause hair loss."),
        (
            "Methylphenidate can cause nausea.",
            "Methylphenidate does not cause nausea.",
            "Ritalin can cause excess hair growth.",
        ),
        (
            "Albuterol can cause muscle cramps.",
            "Albuterol cannot cause muscle cramps.",
            "Loratadine can cause muscle cramps.",
        ),
        ("Clonazepam causes tiredness.", "Clonazepam does not cause tiredness.", "Lorazepam can cause hair loss."),
        ("Atomoxetine can cause sweating.", "Atomoxetine does not cause sweating.", "Atomoxetine can cause hair loss."),
        ("Doxycycline stains teeth.", "Doxycycline does not stain teeth.", "Sertraline stains teeth."),
        (
            "Sildenafil lowers blood pressure.",
            "Sildenafil does not lower blood pressure.",
            "Sildenafil raises blood pressure.",
        ),
        ("Gabapentin causes tiredness.", "Gabapentin does not cause tiredness.", "Gabapentin can cause hair loss."),
        ("Pregabalin causes nausea.", "Pregabalin does not cause nausea.", "Pregabalin can cause hair loss."),
        ("Fluoxetine causes diarrhea.", "Fluoxetine does not cause diarrhea.", "Lamotrigine can cause yawning."),
        ("Lexapro causes yawning.", "Lexapro does not cause yawning.", "Risperidone causes yawning."),
        (
            "Escitalopram makes people tired.",
            "Escitalopram does not make people tired.",
            "Valproate makes people yawn.",
        ),
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
        (
            "Lamictal causes double vision.",
            "Lamictal does not cause double vision.",
            "Sertraline causes double vision.",
        ),
        (
            "Tegretol makes people unsteady.",
            "Tegretol does not make people unsteady.",
            "Fluoxetine causes double vision.",
        ),
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
    ],
)
def test_a_listed_effect_is_true_its_denial_false_and_the_same_of_a_drug_without_it_open(
    facts: KnowledgeBase, claim: str, denial: str, neighbour: str
) -> None:
    assert (_verdict(facts, claim), _verdict(facts, denial)) == ("true", "false")
    assert _verdict(facts, neighbour) in ("unknown", "false")


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("Tapentadol commonly causes insomnia.", "true"),
        ("Insomnia is a common side effect of tapentadol.", "true"),
        ("Butorphanol commonly causes hallucinations.", "false"),
        ("Loperamide rarely makes people drowsy.", "true"),
        ("Morphine commonly causes headaches.", "unknown"),
        ("Morphine withdrawal causes anxiety.", "true"),
        ("Stopping oxycodone suddenly can cause insomnia.", "true"),
        ("Stopping baclofen suddenly can cause hallucinations.", "true"),
        ("Escitalopram commonly causes nausea.", "true"),
        ("Nausea is rare with venlafaxine.", "false"),
    ],
)
def test_how_often_an_effect_comes_and_what_stopping_does_are_kept_apart(
    facts: KnowledgeBase, claim: str, verdict: str
) -> None:
    assert _verdict(facts, claim) == verdict


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("Tramadol can raise blood pressure.", "true"),
        ("Tramadol raises blood pressure.", "unknown"),
        ("Tramadol does not raise blood pressure.", "unknown"),
        ("Tramadol lowers blood pressure.", "unknown"),
        ("Nalbuphine can slow the heart rate.", "true"),
        ("Nalbuphine slows the heart rate.", "unknown"),
        ("Nalbuphine raises the heart rate.", "unknown"),
        ("Methocarbamol can slow the heart rate.", "true"),
        ("Methocarbamol slows the heart rate.", "unknown"),
        ("Propofol lowers blood pressure.", "true"),
        ("Propofol raises blood pressure.", "false"),
        ("Dexmedetomidine slows the heart rate.", "true"),
        ("Ketamine raises blood pressure.", "true"),
    ],
)
def test_what_befalls_few_or_goes_both_ways_is_no_rule(facts: KnowledgeBase, claim: str, verdict: str) -> None:
    assert _verdict(facts, claim) == verdict


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("Baclofen users often get constipated.", "true"),
        ("People on baclofen often have constipation.", "true"),
        ("Butorphanol users often hallucinate.", "false"),
        ("Morphine users often get headaches.", "unknown"),
        ("Morphine users get headaches.", "true"),
        ("People on morphine frequently get headaches.", "unknown"),
        ("People who use cannabis often can develop cannabinoid hyperemesis syndrome.", "true"),
        ("People who take opioids regularly become dependent.", "true"),
    ],
)
def test_often_after_those_who_take_it_says_how_often_the_effect_comes(
    facts: KnowledgeBase, claim: str, verdict: str
) -> None:
    assert _verdict(facts, claim) == verdict


def test_what_authorities_deny_is_denied(facts: KnowledgeBase) -> None:
    assert _verdict(facts, "Varenicline is not addictive.") == "true"
    assert _verdict(facts, "Varenicline is addictive.") == "false"
    assert _verdict(facts, "Buspirone causes physical dependence.") == "false"
    assert _verdict(facts, "Buspirone relaxes muscles.") == "false"
    assert _verdict(facts, "Buspirone does not relax muscles.") == "true"
    assert _verdict(facts, "Buspirone prevents seizures.") == "false"
    assert _verdict(facts, "Clozapine raises prolactin.") == "false"
    assert _verdict(facts, "Clozapine does not raise prolactin.") == "true"


def test_an_effect_of_stopping_is_not_told_of_the_drug(facts: KnowledgeBase) -> None:
    assert _verdict(facts, "Cetirizine causes itching.") == "unknown"
    assert _verdict(facts, "Propranolol lowers blood sugar.") == "unknown"
    assert _verdict(facts, "Xanax keeps people awake.") == "false"
    assert _verdict(facts, "Buspirone raises anxiety.") == "unknown"
    assert _verdict(facts, "Lamotrigine causes seizures.") == "unknown"
    assert _verdict(facts, "Levetiracetam causes electric shock sensations.") == "unknown"


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
    assert (_verdict(facts, claim), _verdict(facts, denial)) == ("true", "false")
