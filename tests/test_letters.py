"""What readers write to a paper: each with its denial or opposite, and what stays open."""

import pytest

from ketafacts.answers.checking import judge_sentence
from ketafacts.knowledge import KnowledgeBase


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("Warfarin staves off blood clots.", "true"),
        ("Warfarin protects against blood clots.", "true"),
        ("Warfarin does not protect against blood clots.", "false"),
        ("Apixaban lowers the risk of blood clots.", "true"),
        ("Tranexamic acid lowers the risk of blood clots.", "unknown"),
        ("Estradiol reduces the risk of blood clots.", "false"),
        ("Sumatriptan staves off migraine.", "unknown"),  # it treats an attack that is there
        ("Propranolol staves off migraine.", "true"),
        ("Morphine averts malaria.", "unknown"),
    ],
)
def test_what_is_staved_off_is_prevented(facts: KnowledgeBase, said: str, verdict: str) -> None:
    assert judge_sentence(facts, said).verdict == verdict


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("Carisoprodol is broken down by the liver into morphine.", "false"),
        ("Alprazolam is not broken down into oxycodone.", "true"),
        ("Codeine is converted to morphine in the body.", "true"),
        ("Naltrexone is metabolised to hydromorphone.", "unknown"),  # built as opioids are, if it blocks
        ("Poppy seeds are turned into morphine.", "unknown"),
        ("Gabapentin is converted into gabapentin lactam.", "unknown"),
    ],
)
def test_no_opioid_is_made_of_what_is_none(facts: KnowledgeBase, said: str, verdict: str) -> None:
    assert judge_sentence(facts, said).verdict == verdict


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("Benzodiazepines are contraindicated in alcohol withdrawal.", "false"),
        ("Stimulants are not contraindicated in ADHD.", "true"),
        ("Beta blockers are contraindicated in heart failure.", "unknown"),  # so some of them are
        ("Antipsychotics are contraindicated in dementia.", "unknown"),
    ],
)
def test_a_class_is_not_barred_in_what_it_is_for(facts: KnowledgeBase, said: str, verdict: str) -> None:
    assert judge_sentence(facts, said).verdict == verdict


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("Nobody on lithium needs blood tests, as its therapeutic range is so wide.", "false"),
        ("Cocaine blocks opioid receptors, much as naltrexone does.", "false"),
        ("Alprazolam is not addictive, given that doctors prescribe it.", "false"),
        ("Ketamine is an opioid, as some people say.", "unknown"),
        ("Ketamine is an opioid, as it was once called.", "unknown"),
        ("Naloxone is not an opioid, as its maker's address shows.", "unknown"),
        ("Flumazenil is the antidote of choice for oxycodone.", "false"),
        ("Naloxone works as well against cocaine as against opioids.", "false"),
        ("Montelukast is the inhaler to reach for in a sudden asthma attack.", "false"),
        ("Vicodin gets its kick from hydrocodone.", "unknown"),  # that it is what counts, nothing tells
        ("Suboxone owes its effect to naloxone.", "unknown"),
        ("Kratom owes its effects to mitragynine.", "true"),
    ],
)
def test_what_is_false_anyhow_is_false_for_whatever_reason(facts: KnowledgeBase, said: str, verdict: str) -> None:
    assert judge_sentence(facts, said).verdict == verdict


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("Patients taking clozapine have their blood checked regularly.", "true"),
        ("Paroxetine may spoil codeine's pain relief.", "true"),
        ("Rifampin spoils methadone's smell.", "unknown"),
        ("Fluoxetine blocks the enzyme that turns codeine into morphine.", "true"),
        ("Cough syrup with dextromethorphan can trigger a false positive for PCP.", "true"),
        ("Cough syrup with honey can trigger a false positive for PCP.", "unknown"),
        ("Spironolactone tends to push potassium up, whereas furosemide tends to drag it down.", "true"),
        ("Spironolactone tends to push potassium up, and furosemide tends to push it up.", "false"),
        ("Patients who suddenly quit clonidine risk seeing their blood pressure rebound.", "true"),
        ("It is illegal in Britain to possess pregabalin without a prescription.", "true"),
        ("It is illegal in Britain to possess ibuprofen without a prescription.", "unknown"),
        ("Neither amoxicillin nor any other penicillin has the power to kill viruses.", "true"),
        ("Metformin whips the pancreas into releasing more insulin.", "false"),
        ("Amlodipine brings blood pressure down by prising calcium channels open.", "false"),
        ("Cats break down paracetamol without any trouble.", "false"),
        ("Injected naloxone wears off well before methadone does.", "true"),
        ("Xylazine is licensed solely for animals.", "true"),
        ("Ketamine is licensed solely for animals.", "false"),
        ("Eating poppy seeds before a urine screen can turn it positive for morphine.", "true"),
        ("Methadone can stretch the QT interval, so clinics often order an ECG.", "true"),
        ("Gabapentin is not federally scheduled, though its close relative pregabalin is in Schedule V.", "true"),
        ("Gabapentin is not federally scheduled, though its close relative pregabalin is in Schedule II.", "false"),
    ],
)
def test_what_readers_write_is_put_plainly(facts: KnowledgeBase, said: str, verdict: str) -> None:
    assert judge_sentence(facts, said).verdict == verdict


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("Diazepam acts mainly on GABA receptors.", "true"),
        ("LSD acts mainly on opioid receptors.", "false"),
        ("LSD does not act mainly on opioid receptors.", "true"),
        ("Morphine acts mainly on serotonin receptors.", "false"),
        ("Fluoxetine acts mainly on serotonin receptors.", "unknown"),  # it leaves more serotonin to them
        ("Quetiapine acts mainly on histamine receptors.", "unknown"),
        ("Fluoxetine mainly blocks dopamine reuptake.", "false"),
        ("Cocaine mainly blocks dopamine reuptake.", "true"),
    ],
)
def test_what_chiefly_acts_elsewhere_does_not_chiefly_act_there(facts: KnowledgeBase, said: str, verdict: str) -> None:
    assert judge_sentence(facts, said).verdict == verdict


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("Morphine is used to relieve pain.", "true"),
        ("Percocet is given to ease pain.", "true"),
        ("Carfentanil relieves pain.", "true"),
        ("Carfentanil is used to treat pain in people.", "unknown"),
        ("Etonitazene is given to relieve pain.", "unknown"),
    ],
)
def test_what_relieves_is_not_thereby_used(facts: KnowledgeBase, said: str, verdict: str) -> None:
    assert judge_sentence(facts, said).verdict == verdict


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("Acetylcysteine is the antidote for opioids.", "false"),
        ("Acetylcysteine does not reverse opioids.", "true"),
        ("Naloxone is the antidote for opioids.", "true"),
        ("Nalmefene reverses opioids.", "true"),
        ("Bupropion is the antidote for nicotine.", "unknown"),  # it blocks the same receptor
        ("Buprenorphine is the antidote for opioids.", "unknown"),
        ("Haloperidol blocks dopamine.", "true"),
        ("Doxapram reverses opioids.", "unknown"),  # it wakes people, and is an antidote to nothing
    ],
)
def test_the_antidote_to_another_poison_is_none_to_opioids(facts: KnowledgeBase, said: str, verdict: str) -> None:
    assert judge_sentence(facts, said).verdict == verdict


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("Tianeptine is used to treat pain.", "unknown"),  # an opioid that is given for depression
        ("Nitazenes are used to relieve pain.", "unknown"),
        ("Ketamine is used to relieve pain.", "true"),
        ("Heroin was formerly used to suppress cough.", "true"),
        ("Methamphetamine is given as a nasal spray.", "unknown"),  # some snort it
        ("Khat is used to treat obesity.", "unknown"),  # cathine, which is in it, was a medicine
    ],
)
def test_the_use_of_kin_or_of_a_part_is_no_use_of_it(facts: KnowledgeBase, said: str, verdict: str) -> None:
    assert judge_sentence(facts, said).verdict == verdict


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("Diphenhydramine is sedating.", "true"),
        ("Fexofenadine is sedating.", "false"),
        ("Aspirin can cause drowsiness.", "true"),
        ("Aspirin is sedating.", "unknown"),
        ("Aspirin is not sedating.", "unknown"),
        ("Losartan makes people sleepy.", "unknown"),
    ],
)
def test_what_few_get_sleepy_of_is_no_sedative(facts: KnowledgeBase, said: str, verdict: str) -> None:
    assert judge_sentence(facts, said).verdict == verdict


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("Trazodone blocks serotonin receptors.", "true"),
        ("Trazodone activates serotonin receptors.", "unknown"),  # some of them, says no source that is recorded
        ("Ondansetron activates serotonin receptors.", "false"),
    ],
)
def test_what_blocks_one_of_many_kinds_may_activate_another(facts: KnowledgeBase, said: str, verdict: str) -> None:
    assert judge_sentence(facts, said).verdict == verdict


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("Naloxone works to reverse opioid overdose in the body for only 30 to 90 minutes.", "true"),
        ("Naloxone works to reverse opioid overdose in the body for ten hours.", "false"),
        ("When someone is overdosing on fentanyl, naloxone is administered.", "true"),
        ("When someone is overdosing on fentanyl, insulin is administered.", "unknown"),
        ("A xylazine overdose cannot be reversed using naloxone.", "true"),
        ("People who inject drugs containing xylazine can develop severe skin wounds.", "true"),
        ("Tramadol should not be taken in combination with alcohol.", "true"),
    ],
)
def test_what_pages_say_of_overdoses_is_put_plainly(facts: KnowledgeBase, said: str, verdict: str) -> None:
    assert judge_sentence(facts, said).verdict == verdict
