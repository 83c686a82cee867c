"""What careful writers for the public say: portions, appositions, what people are told, and two drugs named before."""

import pytest

from ketafacts.answers.checking import judge_sentence
from ketafacts.knowledge.base import KnowledgeBase

SAID = (
    ("Naloxone is given as an antidote in heroin overdose.", "true"),
    ("Naloxone is not given as an antidote in heroin overdose.", "false"),
    ("A puff of inhaled albuterol needs several hours before it begins to open the airways.", "false"),
    ("A puff of inhaled albuterol works within minutes.", "true"),
    ("THC leaves the urine within 24 hours.", "false"),
    ("British doctors are forbidden to prescribe morphine.", "false"),
    ("British doctors are forbidden to prescribe ibuprofen to children.", "unknown"),
    ("Vivitrol is a once-monthly injection of naltrexone.", "true"),
    ("Only humans are treated with gabapentin.", "false"),
    ("Levothyroxine is prescribed to slow down an overactive thyroid.", "false"),
    ("Xylazine, an animal sedative now showing up in street fentanyl, can cause skin wounds.", "true"),
    ("Xylazine, an animal sedative often found in fentanyl, is an opioid.", "false"),
    ("Levamisole, which is commonly added to cocaine, can cause agranulocytosis.", "true"),
    ("Levamisole, which is commonly added to coffee, can cause agranulocytosis.", "unknown"),
    ("Opioids, among them morphine and oxycodone, can slow breathing.", "true"),
    ("Statins, among them simvastatin and atorvastatin, are opioids.", "false"),
    ("Opioids, among them morphine and aspirin, can slow breathing.", "false"),
    ("Because clarithromycin raises simvastatin levels, the two should not be taken together.", "true"),
    ("Because clarithromycin lowers simvastatin levels, the two should not be taken together.", "false"),
    ("Long courses of prednisone strengthen the bones.", "false"),
    ("Long courses of prednisone do not strengthen the bones.", "true"),
    ("Patients are told to lie down straight after swallowing an alendronate tablet.", "false"),
    ("Patients are advised to sit upright after swallowing alendronate.", "true"),
    ("Patients are told to whistle after swallowing alendronate.", "unknown"),
    ("Cetirizine usually makes people sleepier than diphenhydramine does.", "false"),
    ("Cetirizine does not make people sleepier than diphenhydramine does.", "true"),
    ("Metformin is the standard first treatment for type 1 diabetes.", "false"),
    ("Metformin is the standard first treatment for type 2 diabetes.", "true"),
    ("Finasteride increases the conversion of testosterone to dihydrotestosterone.", "false"),
    ("Finasteride blocks the conversion of testosterone to DHT.", "true"),
    ("The FDA recommends codeine for treating coughs in children under 12.", "false"),
    ("The FDA does not recommend codeine for treating coughs in children under 12.", "unknown"),
    ("The FDA recommends amoxicillin for treating coughs in children under 12.", "unknown"),
    ("Cats break down paracetamol just as well as people do.", "false"),
    ("Cats break down aspirin more slowly than people do.", "true"),
    ("Dogs break down caffeine as well as people do.", "unknown"),
    ("A low potassium level makes digoxin more toxic to the heart.", "true"),
    ("Low potassium does not make digoxin more toxic.", "false"),
    ("Low potassium makes aspirin more toxic.", "unknown"),
    ("Methotrexate is taken every day for psoriasis.", "false"),
    ("Methotrexate is taken once a week for rheumatoid arthritis.", "true"),
    ("Losartan tends to lower blood potassium.", "false"),
    ("Losartan does not lower potassium.", "true"),
    ("Tamsulosin works by blocking alpha-1 receptors in the prostate.", "true"),
    ("Tamsulosin works by stimulating alpha-1 receptors in the prostate.", "false"),
    ("Tamsulosin blocks alpha-1 receptors in the moon.", "unknown"),
    ("Nitazenes are a family of designer benzodiazepines.", "false"),
    ("Nitazenes are replacing benzodiazepines.", "unknown"),
    ("Insulin glargine is a rapid-acting insulin taken just before meals.", "false"),
    ("Hypokalaemia raises the risk of digoxin toxicity.", "true"),
    ("Flumazenil is what paramedics give to reverse an opioid overdose.", "false"),
    ("Morphine, like the other opioids, can slow breathing.", "true"),
    ("Diazepam, like the other benzodiazepines, blocks GABA-A receptors.", "false"),
    ("Lisinopril, like the other ACE inhibitors, can raise potassium.", "true"),
    ("Lisinopril, like the other ACE inhibitors, is an opioid.", "false"),
    ("Lisinopril, like the other NSAIDs, can raise potassium.", "false"),
    ("Naproxen, like the other guests, can irritate the stomach.", "unknown"),
    ("In people who take warfarin, the INR is checked regularly.", "true"),
    ("Amoxicillin kills viruses as well as bacteria.", "false"),
    ("Simvastatin, usually taken at night, can cause muscle pain.", "true"),
    ("Carbimazole is prescribed to slow down an overactive thyroid.", "true"),
    ("Antidepressants work no better than placebo in mild depression.", "contested"),
    ("Ozempic is a weight-loss drug.", "misleading"),
)


@pytest.mark.parametrize(("text", "verdict"), SAID)
def test_what_writers_for_the_public_say(facts: KnowledgeBase, text: str, verdict: str) -> None:
    """Each is judged as its plain words are, its opposite the other way round, and what resembles it is left open."""
    assert judge_sentence(facts, text).verdict == verdict
