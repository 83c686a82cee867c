"""First-line, second-line and last-resort uses: judged by the line that a guideline gives, and unknown without one."""

import pytest

from ketafacts.answers.checking import judge_sentence
from ketafacts.knowledge.base import KnowledgeBase


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Metformin is the first-line drug for type 2 diabetes.", "true"),
        ("Metformin is not a first-line drug for type 2 diabetes.", "false"),
        ("Metformin is a last resort in type 2 diabetes.", "false"),
        ("Metformin is the only first-line drug for type 2 diabetes.", "unknown"),
        ("Metformin is always first-line for type 2 diabetes.", "unknown"),
        ("Metformin is first-line for type 2 diabetes in the UK.", "unknown"),
        ("Metformin is first-line for diabetes.", "unknown"),
        ("First-line treatment of type 2 diabetes is metformin.", "true"),
        ("In type 2 diabetes, metformin is the first-line drug.", "true"),
        ("The drug of choice for trigeminal neuralgia is carbamazepine.", "true"),
        ("The drug of choice for trigeminal neuralgia is not carbamazepine.", "false"),
        ("Epinephrine is the treatment of choice in anaphylaxis.", "true"),
        ("Diphenhydramine is the first-line treatment for anaphylaxis.", "false"),
        # A class's line holds for its members that are used for the same.
        ("SSRIs are considered first-line for depression.", "true"),
        ("Sertraline is a first-line antidepressant.", "true"),
        ("Sertraline is a first-line treatment for pneumonia.", "false"),
        ("Phenelzine is a first-line antidepressant.", "false"),
        ("MAO inhibitors are not first-line drugs for depression.", "true"),
        ("MAO inhibitors are a last resort in depression.", "unknown"),
        ("Amlodipine is one of the first-choice medicines for high blood pressure.", "true"),
        ("Amlodipine is first-line for high blood pressure in pregnancy.", "unknown"),
        ("Sertraline is a first-line treatment of panic disorder.", "true"),
        ("Sertraline is a first-line treatment for anxiety.", "unknown"),
        ("Buprenorphine and methadone are first-line treatments for opioid use disorder.", "true"),
        # What comes later.
        ("Opioids are the first-line treatment for neuropathic pain.", "false"),
        ("Opioids are the first-line treatment for pain.", "unknown"),
        ("Tramadol is second-line in neuropathic pain.", "true"),
        ("Tramadol is first-line in neuropathic pain.", "false"),
        ("Morphine is the first-line treatment for neuropathic pain.", "false"),
        ("Colistin is an antibiotic of last resort.", "true"),
        ("Colistin is a first-line antibiotic.", "false"),
        ("Amoxicillin is an antibiotic of last resort.", "unknown"),
        ("Clozapine is first-line for schizophrenia.", "false"),
        ("Isoniazid is one of the first-line tuberculosis drugs.", "true"),
        ("Isoniazid is not a first-line tuberculosis drug.", "false"),
        ("Sertraline is a first-line antibiotic for depression.", "false"),
        # "The mainstay" may be all there is.
        ("Levodopa is the mainstay of treatment for Parkinson's disease.", "true"),
        ("Phenelzine is the mainstay of treatment for depression.", "false"),
        ("Naloxone is a second-line drug in opioid overdose.", "unknown"),
        ("Allopurinol is first-line for gout prevention.", "true"),
    ],
)
def test_first_and_last_lines(facts: KnowledgeBase, text: str, verdict: str) -> None:
    """What is used for something is not thereby tried first."""
    assert judge_sentence(facts, text).verdict == verdict
