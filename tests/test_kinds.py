"""Which kind of medicine a drug is, and is not, in the words of everyday: what was undecided, and what must stay so."""

import pytest

from ketafacts import KnowledgeBase
from ketafacts.answers.checking import judge_sentence

CLAIMS = [
    # A drug that the index of medicines lists in other groups than those of a class is none of its members.
    ("Azithromycin is a penicillin.", "false"),
    ("Azithromycin is not a penicillin.", "true"),
    ("Azithromycin is a macrolide.", "true"),
    ("Montelukast is a corticosteroid.", "false"),
    ("Montelukast is not a corticosteroid.", "true"),
    ("Montelukast is a bronchodilator.", "false"),
    ("Tiotropium is a bronchodilator.", "true"),
    ("Fluticasone is a bronchodilator.", "false"),
    ("Clopidogrel is an anticoagulant.", "false"),
    ("Clopidogrel is a blood thinner.", "true"),
    ("Fluconazole is an antibiotic.", "false"),
    ("Isoniazid is an antibiotic.", "true"),
    ("Guaifenesin is a cough suppressant.", "false"),
    ("Guaifenesin is an expectorant.", "true"),
    ("Succinylcholine is a sedative.", "false"),
    ("Sertraline is a painkiller.", "false"),
    ("Atomoxetine is a stimulant.", "false"),
    ("Lithium is an antipsychotic.", "false"),
    ("Lithium is a mood stabilizer.", "true"),
    ("Propofol is a painkiller.", "false"),
    ("Chlorpromazine is a typical antipsychotic.", "true"),
    ("Alprazolam is an anxiolytic.", "true"),
    ("Etodolac is a painkiller.", "true"),
    # Cancer medicines are not all chemotherapy.
    ("Imatinib is a cancer drug.", "true"),
    ("Imatinib is a chemotherapy drug.", "false"),
    ("Trastuzumab is not a chemotherapy drug.", "true"),
    ("Cisplatin is a chemotherapy drug.", "true"),
    ("Cisplatin is a monoclonal antibody.", "unknown"),
    ("Pembrolizumab is a checkpoint inhibitor.", "true"),
    ("Metformin is a cancer drug.", "false"),
    # Kinds that are made of other kinds.
    ("Ibuprofen is an anti-inflammatory.", "true"),
    ("Prednisone is an anti-inflammatory drug.", "true"),
    ("Acetaminophen is an anti-inflammatory drug.", "false"),
    ("Insulin is a hormone.", "true"),
    ("Vincristine is a taxane.", "false"),
    ("Cephalexin is a beta-lactam.", "true"),
    ("Azithromycin is a beta-lactam antibiotic.", "false"),
    ("Levothyroxine is a hormone.", "true"),
    ("Metformin is not a hormone.", "true"),
    ("Zolpidem is a sleeping pill.", "true"),
    ("Opioids are antibiotics.", "false"),
    ("Statins are not antidepressants.", "true"),
    # A drug is not for a condition whose medicines all come from other groups, declared or not.
    ("Finasteride is prescribed for high blood pressure.", "false"),
    ("Sofosbuvir treats malaria.", "false"),
    # "Most" speaks of the members that are in use, not of those that are known by a nonproprietary name alone.
    ("Most NSAIDs are controlled substances.", "false"),
    ("Few NSAIDs are controlled substances.", "true"),
    ("Most opioids are controlled substances.", "unknown"),
    # What is known by its nonproprietary name is what the stem of the name says.
    ("Abagovomab is a monoclonal antibody.", "true"),
    ("Abagovomab is an opioid.", "false"),
    ("Abagovomab is not an opioid.", "true"),
    ("Mirfentanil is an opioid.", "true"),
    ("Abagovomab is approved in the US.", "unknown"),
    # Near neighbours: what a drug may well be called stays open.
    ("Prednisone is a cancer drug.", "unknown"),
    ("Doxorubicin is an antibiotic.", "unknown"),
    ("Quetiapine is an antidepressant.", "unknown"),
    ("Famotidine is an antihistamine.", "unknown"),
    ("Nitrous oxide is an anxiolytic.", "unknown"),
    ("Spironolactone is a steroid.", "unknown"),
    ("Allantoin is a penicillin.", "unknown"),
]


@pytest.mark.parametrize(("text", "verdict"), CLAIMS)
def test_kind_of_medicine(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict
