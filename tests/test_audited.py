"""What an audit of the sources found recorded wrongly, and how it is answered since."""

import pytest

from ketafacts import KnowledgeBase
from ketafacts.answers.asking import answer_question
from ketafacts.answers.checking import judge_sentence
from ketafacts.answers.comparing import compare

CLAIMS = {
    # A group of the index that holds two kinds makes no member both.
    "Sevelamer is a potassium binder.": "unknown",
    "Sevelamer is a phosphate binder.": "true",
    "Sevelamer is not a phosphate binder.": "false",
    "Velphoro is a phosphate binder.": "true",
    "Patiromer is a potassium binder.": "true",
    "Patiromer is not a potassium binder.": "false",
    "Zinc acetate is a copper chelator.": "unknown",
    "Trientine is a copper chelator.": "true",
    "Sucralfate is an acid reducer.": "unknown",
    "Sucralfate is an ulcer medicine.": "true",
    "Omeprazole is an acid reducer.": "true",
    "Tegoprazan is a proton pump inhibitor.": "contested",
    "Selexipag is a blood thinner.": "unknown",
    "Ferric subsulfate is an iron medicine.": "unknown",
    # A code is no proof that a medicine came into use, nor that it still is.
    "Rociletinib is used for cancer.": "unknown",
    "Cerivastatin is used for high cholesterol.": "unknown",
    "Cerivastatin was used for high cholesterol.": "true",
    "Atorvastatin is used for high cholesterol.": "true",
    "Icosapent ethyl is used for high triglycerides.": "true",
    "Icosapent ethyl is used for high cholesterol.": "unknown",
    # A homeopathic product tells nothing of how the drug is taken.
    "Codeine is taken under the tongue.": "unknown",
    "Codeine is taken by mouth.": "true",
    "Morphine is taken under the tongue.": "unknown",
    # The sections of 21 CFR 1308, read in full.
    "Methaqualone is a Schedule I drug in the United States.": "true",
    "Methaqualone is a Schedule II drug in the United States.": "false",
    "Butalbital is not a controlled substance in the US.": "false",
    "Amineptine is a Schedule I drug in the US.": "true",
    "2C-B is Schedule I.": "true",
    "MDPV is a synthetic cathinone.": "true",
}


@pytest.mark.parametrize("claim", CLAIMS)
def test_what_its_source_did_not_say_is_no_longer_told(claim: str, facts: KnowledgeBase) -> None:
    assert judge_sentence(facts, claim).verdict == CLAIMS[claim]


FORBIDDEN = {
    # A warning is not yet a bar: only what is advised against, or contraindicated, "must not" be combined.
    "Sildenafil must not be taken with nitroglycerin.": "true",
    "Sildenafil need not be kept apart from nitroglycerin.": "unknown",
    "Fluoxetine must never be taken with phenelzine.": "true",
    "Digoxin must never be combined with amiodarone.": "unknown",
    "Digoxin must not be taken with amiodarone.": "unknown",
    "Digoxin should not be taken with amiodarone.": "true",
    "Digoxin can safely be combined with amiodarone.": "false",
    "It is not true that digoxin must not be taken with amiodarone.": "unknown",
    "People on warfarin must not take ibuprofen.": "unknown",
    "Adults must not take ibuprofen and acetaminophen together.": "false",
    # What is common is not thereby the commonest.
    "The most common side effect of metformin is diarrhea.": "true",
    "Diarrhea is not the most common side effect of metformin.": "false",
    "The most common side effect of lisinopril is headache.": "unknown",
    "Headache is not the most common side effect of lisinopril.": "unknown",
    "The most common side effects of lisinopril include headache.": "true",
    "The commonest side effect of amlodipine is swollen ankles.": "unknown",
    # What is told of a fake is not told of the medicine of that name.
    "Xanax, the pressed kind, contains fentanyl.": "unknown",
    "Xanax, the pressed kind, does not contain fentanyl.": "unknown",
    "Xanax, the tranquilizer everyone knows, contains fentanyl.": "false",
    # Pairs that were missing.
    "Trimethoprim interacts with warfarin.": "true",
    "Trimethoprim does not interact with warfarin.": "false",
    "GHB is dangerous with ritonavir.": "true",
    "GHB is safe with ritonavir.": "false",
}


@pytest.mark.parametrize("claim", FORBIDDEN)
def test_what_is_warned_of_is_not_said_to_be_forbidden(claim: str, facts: KnowledgeBase) -> None:
    assert judge_sentence(facts, claim).verdict == FORBIDDEN[claim]


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("can i take lisinopril with spironolactone", "it depends"),  # often prescribed, with blood tests
        ("can i take valproate with lamotrigine", "it depends"),
        ("is it dangerous to take lisinopril with spironolactone", "yes"),
        ("can i take clopidogrel with omeprazole", "no"),
        ("can i take mdma with sertraline", "no"),
        ("can i take ibuprofen with warfarin", "no"),
        ("can i drink grapefruit juice with warfarin", "contested"),
        ("can i take levothyroxine with iron", "no"),
        ("is it safe to take iron and doxycycline together", "no"),
        ("can i take levothyroxine and calcium", "no"),
    ],
)
def test_whether_two_may_be_taken_hangs_on_what_is_advised(facts: KnowledgeBase, question: str, answer: str) -> None:
    assert answer_question(facts, question).answer == answer


APPROVALS = {
    # Recorded as used alone, until a label or a register was read; of another place nothing is told.
    "Dulaglutide is approved for type 2 diabetes in the US.": "true",
    "Dulaglutide is not approved for type 2 diabetes in the US.": "false",
    "Dulaglutide is approved for type 1 diabetes in the US.": "unknown",
    "Tamoxifen is FDA-approved for breast cancer.": "true",
    "Tamoxifen is FDA-approved for prostate cancer.": "unknown",
    "Nebivolol is FDA-approved for high blood pressure.": "true",
    "Bisoprolol is FDA-approved for heart failure.": "unknown",
    "Rivaroxaban is approved in the EU to prevent heart attacks.": "true",
    "Rivaroxaban is approved in the US to prevent heart attacks.": "unknown",
    "Omalizumab is approved for asthma in the EU.": "true",
    "Upadacitinib is not used for rheumatoid arthritis.": "false",
    "Mepolizumab is only used for asthma.": "unknown",
    "Bisoprolol has a boxed warning.": "false",
    "Nebivolol does not have a black box warning.": "true",
    # Of antidepressants that were tried in mild depression, and of no other.
    "Esketamine is used for mild depression.": "unknown",
    "Sertraline is used for mild depression.": "contested",
}


@pytest.mark.parametrize("claim", APPROVALS)
def test_what_a_label_was_read_to_approve(claim: str, facts: KnowledgeBase) -> None:
    assert judge_sentence(facts, claim).verdict == APPROVALS[claim]


def test_an_affinity_measured_of_one_alone_is_no_difference(facts: KnowledgeBase) -> None:
    told = {row["aspect"]: row["differs"] for row in compare(facts, ["cocaine", "amphetamine"]).records}
    assert told["affinity: dopamine transporter"] == "unknown"
    told = {row["aspect"]: row["differs"] for row in compare(facts, ["morphine", "oxycodone"]).records}
    assert told["affinity: mu-opioid receptor"] == "differs"
