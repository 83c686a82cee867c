"""How monographs put it: "is a preparation of", "is depressed by", "is without effect in", "on account of"."""

import pytest

from ketafacts.answers.checking import judge_sentence
from ketafacts.knowledge import KnowledgeBase


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Quetiapine is reckoned among the atypical antipsychotics.", "true"),
        ("Trazodone is reckoned among the benzodiazepines.", "false"),
        ("No member of the class of opioids is produced synthetically.", "false"),
        ("Haloperidol is a typical antipsychotic, whereas clozapine is an atypical one.", "true"),
        ("Hydromorphone belongs to the barbiturates and not to the opioids.", "false"),
        ("Hydromorphone belongs to the opioids and not to the barbiturates.", "true"),
        ("Percocet contains several ingredients, among them oxycodone and acetaminophen.", "true"),
        ("Norco contains several ingredients, among them oxycodone and acetaminophen.", "false"),
        ("Percocet contains several colorants, among them oxycodone and acetaminophen.", "unknown"),
        ("Lomotil is a preparation of diphenoxylate to which a small quantity of atropine is added.", "true"),
        ("Percodan differs from Percocet in that it contains aspirin instead of acetaminophen.", "true"),
        ("Percodan differs from Percocet in that it contains acetaminophen instead of aspirin.", "false"),
        ("The principal action of metformin is to stimulate the secretion of insulin by the pancreas.", "false"),
        (("Allopurinol lowers uric acid by promoting its excretion rather than by inhibiting xanthine"
          " oxidase."), "false"),
        ("Respiration is stimulated by oxycodone.", "false"),
        ("Respiration is depressed by oxycodone.", "true"),
        ("Appetite is increased by ibuprofen.", "unknown"),
        ("Appetite is diminished by amphetamine and heart rate is increased.", "true"),
        ("The absorption of tetracycline is impaired by calcium and by antacids.", "true"),
        ("The absorption of tetracycline is improved when it is taken together with milk.", "false"),
        (("Methadone is approved exclusively for the relief of pain and not for the treatment of opioid"
          " addiction."), "false"),
        ("Varenicline is prescribed as an aid to the cessation of smoking.", "true"),
        ("Repeated administration of morphine leads to tolerance and to physical dependence.", "true"),
        ("Repeated administration of morphine leads neither to tolerance nor to physical dependence.", "false"),
        ("Naltrexone neither produces euphoria nor gives rise to physical dependence.", "true"),
        ("The opioid withdrawal syndrome is characterized by constricted pupils and constipation.", "false"),
        ("Withdrawal from alcohol may be complicated by seizures and by delirium tremens.", "true"),
        ("In acute overdose, acetaminophen damages the lung rather than the liver.", "false"),
        ("Overdose of amitriptyline is without effect on the heart.", "false"),
        ("Flumazenil reverses the sedation produced by midazolam but not that produced by morphine.", "true"),
        ("There is a specific antidote to alcohol intoxication, namely naloxone.", "false"),
        ("There is a specific antidote to acetaminophen poisoning, namely acetylcysteine.", "true"),
        ("Naloxone is without effect in overdose of methadone.", "false"),
        ("Naloxone is without effect in overdose of diazepam.", "true"),
        ("The effect of heparin is reversed by vitamin K and that of warfarin by protamine.", "false"),
        ("The concurrent use of opioids and benzodiazepines is regarded as free from hazard.", "false"),
        (("Concomitant use of opioids and benzodiazepines may result in profound sedation, respiratory depression,"
          " coma, and death."), "true"),
        (("The effect of codeine is diminished in patients who are taking paroxetine, since paroxetine inhibits"
          " CYP2D6."), "true"),
        ("Pregabalin is a controlled substance of Schedule V.", "true"),
        ("Pregabalin is a controlled substance of Schedule II.", "false"),
        ("Rofecoxib was withdrawn from the market in 2004 on account of an increased risk of heart attack.", "true"),
        ("Naloxone was approved by the FDA in 2015 for the first time.", "false"),
        ("The onset of action of intravenous naloxone is delayed by several hours.", "false"),
        ("The antidepressant effect of fluoxetine is apparent within one hour of the first dose.", "false"),
        ("Each fentanyl patch delivers the drug over a period of 72 hours.", "true"),
        (("Patients who are treated with clozapine require regular blood counts on account of the risk of"
          " agranulocytosis."), "true"),
        ("The effect of warfarin is monitored by means of the INR.", "true"),
        ("Because of its narrow therapeutic index, lithium requires monitoring of serum concentrations.", "true"),
        ("Lithium has a wide therapeutic index and does not require monitoring of serum concentrations.", "false"),
        ("The consumption of poppy seeds can never lead to a positive result in a test for opiates.", "false"),
        ("Heroin use is confirmed by the detection of 6-monoacetylmorphine.", "true"),
        ("Cocaine use is confirmed by the detection of 6-monoacetylmorphine.", "false"),
        ("Dogs may safely be given xylitol.", "false"),
        ("Pentobarbital is employed in veterinary medicine for euthanasia.", "true"),
        # What was read before stays so.
        ("Acetylcysteine is given to people who have overdosed on Tylenol.", "true"),
        ("Ketamine is used in veterinary practice, including for anesthesia of cats and horses.", "true"),
        (("Ketamine blocks the NMDA receptor by lodging inside the open channel rather than by competing with"
          " glutamate for its binding site."), "true"),
    ],
)  # fmt: skip
def test_what_monographs_say(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict
