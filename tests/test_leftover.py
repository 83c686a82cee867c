"""Animals, street names, denials of any medical use and advice in pregnancy, each beside what must stay unknown."""

import pytest

from ketafacts import KnowledgeBase
from ketafacts.answers.checking import judge_text

SAID = {
    "Ketamine is used in veterinary practice, including for anesthesia of cats and horses.": "true",
    "Ketamine is used for anesthesia of cats and canaries.": "unknown",
    "Medetomidine is an opioid used as a sedative in dogs.": "false",
    "Buprenorphine is commonly used for postoperative pain relief in cats.": "true",
    "Buprenorphine cannot be given to cats because it is fatal to them.": "false",
    "Metformin cannot be given to cats.": "unknown",
    "Pentobarbital is used in euthanasia solutions for animals.": "true",
    "Acetaminophen is considered a safe analgesic for cats at ordinary doses.": "false",
    "Ibuprofen is the safest painkiller for dogs and cats.": "false",
    "Meloxicam is the safest painkiller for dogs.": "unknown",
    "Xylitol, unlike chocolate, poses no danger to dogs.": "false",
    "Xylazine is approved for veterinary use as a sedative but not for use in humans.": "true",
    "Xylazine is approved for veterinary use as an antibiotic but not for use in humans.": "false",
    "Fentanyl is not used in medicine and has no approved human indication.": "false",
    "Cocaine is not commonly used in medicine.": "unknown",
    "Xylazine has no approved human indication.": "true",
    "Fentanyl exists only as an illegal street drug.": "false",
    "MDMA exists only as an illegal street drug.": "unknown",
    "Morphine is not a natural product and can be obtained only by total synthesis.": "false",
    "Morphine can be made by total synthesis.": "unknown",
    "Heroin can only be made by chemical synthesis.": "unknown",
    "Naloxone is not addictive and produces no high in people who take it.": "true",
    "Cocaine produces no high in people who take it.": "false",
    "Crack is the free base form of heroin and is usually smoked.": "false",
    "Roofies is a slang term for flunitrazepam, sold as Valium.": "false",
    "Lean is made with codeine cough syrup containing promethazine.": "true",
    "Injection of street drugs containing xylazine is associated with severe necrotic skin wounds.": "true",
    "Injection of street drugs containing fentanyl is linked to hair loss.": "unknown",
    "Antibiotics such as azithromycin do not work against viruses like influenza.": "true",
    "Oseltamivir does not work against viruses like influenza.": "false",
    "Semaglutide is not insulin, although both are injected by people with diabetes.": "true",
    "Metformin is not insulin, although both are injected.": "false",
    "Flumazenil is not a benzodiazepine antagonist but a potent sleeping pill.": "false",
    "Flumazenil is not an opioid but a potent benzodiazepine antagonist.": "unknown",
    "Methotrexate users need no blood tests, since it rarely affects the liver.": "false",
    "Apixaban users need no blood tests, since the dose is fixed.": "unknown",
    "Finasteride is approved for treating hair loss in pregnant women.": "false",
    "NSAIDs are preferred over acetaminophen in the third trimester of pregnancy.": "false",
    "Metformin is preferred over insulin in pregnancy.": "unknown",
    "Methotrexate is contraindicated during pregnancy for nonmalignant diseases such as psoriasis.": "true",
    "Isotretinoin must be stopped as soon as pregnancy is confirmed.": "true",
    "Isotretinoin must be stopped abruptly as soon as pregnancy is confirmed.": "unknown",
    "Levothyroxine must be stopped as soon as pregnancy is confirmed.": "false",
    "Levothyroxine is not contraindicated in pregnancy.": "true",
    "Liothyronine is contraindicated in pregnancy.": "unknown",
    "Esketamine is not recommended during pregnancy.": "true",
    "Esketamine is safe in pregnancy.": "false",
    "Ketamine is contraindicated in pregnancy.": "unknown",
    "Miaow miaow is a British nickname for methadone.": "false",
    "Miaow miaow is a street name for mephedrone.": "true",
    "Methadone and buprenorphine are recommended treatments for opioid use disorder during pregnancy.": "true",
    "Naltrexone is a recommended treatment for opioid addiction during pregnancy.": "unknown",
    "THC metabolites may be detectable in urine for several weeks in chronic heavy users.": "true",
}


@pytest.mark.parametrize(("sentence", "verdict"), SAID.items(), ids=SAID)
def test_what_was_left_over_is_read(facts: KnowledgeBase, sentence: str, verdict: str) -> None:
    verdicts = [str(one.verdict) for one in judge_text(facts, sentence)]
    assert (verdicts[0] if len(set(verdicts)) == 1 else "unknown") == verdict, verdicts
