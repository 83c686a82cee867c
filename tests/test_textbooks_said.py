"""How textbooks and labels put it: nouns for deeds, what is last put first, "A rather than B", "is unknown as"."""

import pytest

from ketafacts.answers.checking import judge_sentence
from ketafacts.knowledge import KnowledgeBase


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        (("Warfarin exerts its anticoagulant effect through inhibition of the enzyme vitamin K epoxide"
             " reductase."), "true"),
        ("Warfarin exerts its anticoagulant effect through direct inhibition of thrombin.", "false"),
        ("Warfarin exerts its diuretic effect through inhibition of the enzyme vitamin K epoxide reductase.", "false"),
        ("The anesthetic action of ketamine is ascribed chiefly to blockade of the NMDA receptor.", "true"),
        ("The anesthetic action of ketamine is ascribed chiefly to stimulation of the NMDA receptor.", "false"),
        ("Metoprolol exerts its effect through selective blockade of beta-1 adrenergic receptors.", "true"),
        ("Propranolol exerts its effect through selective blockade of beta-1 adrenergic receptors.", "unknown"),
        ("Activation of the mu opioid receptor accounts for the analgesic effect of fentanyl.", "true"),
        ("The mechanism of action of metoprolol is selective blockade of beta-1 adrenergic receptors.", "true"),
        ("The active substance of the inhaler marketed as Spiriva is tiotropium rather than ipratropium.", "true"),
        ("The active substance of the inhaler marketed as Spiriva is salbutamol rather than tiotropium.", "false"),
        ("Vicodin owes its effect to a mixture of ibuprofen and codeine.", "false"),
        ("Vicodin owes its effect to a mixture of hydrocodone and acetaminophen.", "true"),
        ("The stimulant product Adderall consists of the two enantiomers of methylphenidate.", "false"),
        ("Dexedrine consists of the two enantiomers of amphetamine.", "unknown"),
        ("Each Percocet tablet contains oxycodone, which is an opioid, and acetaminophen, which is not.", "true"),
        ("Each Percocet tablet contains oxycodone, which is an opioid, and ibuprofen, which is not.", "false"),
        ("All opioids without exception are alkaloids extracted directly from the opium poppy.", "false"),
        ("All statins without exception inhibit HMG-CoA reductase.", "true"),
        ("Oxycodone, as a semi-synthetic derivative of thebaine, is correctly termed an opiate.", "contested"),
        ("Angiotensin receptors are stimulated rather than blocked by losartan.", "false"),
        ("Angiotensin receptors are blocked rather than stimulated by losartan.", "true"),
        ("Among the substances that a standard opiate immunoassay reliably detects is fentanyl.", "false"),
        ("Among the substances that a standard opiate immunoassay fails to detect is fentanyl.", "true"),
        ("Among the drugs that are classified as opioids is ketamine.", "false"),
        ("Among the drugs that are classified as opioids is tramadol.", "true"),
        ("Myopathy is unknown as an adverse effect of rosuvastatin.", "false"),
        ("Cough is well known as an adverse effect of lisinopril.", "true"),
        ("Baldness is unknown as an adverse effect of lisinopril.", "unknown"),
        ("Tramadol overdose has not been associated with seizures at any time.", "false"),
        ("Gentamicin is toxic to neither the kidney nor the inner ear.", "false"),
        (("Cannabis metabolites cannot be detected in the urine of a daily user beyond six hours after the"
             " last use."), "false"),
        (("Cannabis metabolites can be detected in the urine of a daily user for several weeks after the last"
             " use."), "true"),
        (("Phenelzine and meperidine may be given together, as no serious interaction between them has ever been"
             " recorded."), "false"),
        ("Sildenafil is contraindicated in patients who are taking nitroglycerin in any form.", "true"),
        ("Sildenafil is contraindicated in patients who are taking acetaminophen in any form.", "unknown"),
        ("Besides its use in epilepsy, topiramate has been approved for the prevention of migraine.", "true"),
        ("The only approved use of bupropion is as an aid to smoking cessation.", "false"),
        ("Carisoprodol, a muscle relaxant, was placed in federal Schedule IV with effect from January 2012.", "true"),
        ("Carisoprodol, a muscle relaxant, was placed in federal Schedule II with effect from January 2012.", "false"),
        ("Morphine was first isolated from opium by Friedrich Sertürner early in the nineteenth century.", "true"),
        ("LSD was first synthesized by Albert Hofmann late in the 1930s.", "true"),
        ("Naloxone is the specific antidote in overdose of temazepam and of other benzodiazepines.", "false"),
        ("Naloxone is the specific antidote in overdose of fentanyl and of other opioids.", "true"),
        ("Sedation that is produced by xylazine is not reversed by naloxone.", "true"),
        ("Sedation that is produced by xylazine is reversed by naloxone.", "false"),
        ("Protamine sulfate neutralizes unfractionated heparin fully but enoxaparin only in part.", "true"),
        ("The usual effect of methamphetamine is to slow the heart and to increase the appetite.", "false"),
        ("Nicotine, in contrast to most other stimulants, does not give rise to dependence.", "false"),
        ("Bupropion, in contrast to most other antidepressants, does not give rise to dependence.", "unknown"),
        (("Cats tolerate acetaminophen better than dogs because they conjugate it with glucuronic acid more"
             " efficiently."), "false"),
        ("Apixaban requires routine INR measurement, just as warfarin does.", "false"),
        (("During treatment with lithium, serum concentrations, renal function and thyroid function are checked at"
             " regular intervals."), "true"),
        ("Miosis is a characteristic effect of morphine to which tolerance rapidly develops.", "false"),
        ("Xylazine has been approved by the FDA for use in human beings as well as in animals.", "false"),
        ("Ketamine has been approved by the FDA for use in human patients as well as in cats.", "true"),
        (("Clozapine is indicated in treatment-resistant schizophrenia, that is, in patients who have not responded"
             " adequately to other antipsychotics."), "true"),
        ("Salvinorin A is an agonist of the kappa opioid receptor that is found in Salvia divinorum.", "true"),
        ("Salvinorin A is an agonist of the mu opioid receptor that is found in Salvia divinorum.", "false"),
    ],
)  # fmt: skip
def test_what_textbooks_say(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict
