"""What holds of a class, of all its members or of some, and what the states of a country list."""

from ketafacts.answers.checking import judge_sentence
from ketafacts.knowledge.base import KnowledgeBase


def _verdicts(facts: KnowledgeBase, said: dict[str, str]) -> dict[str, str]:
    return {text: judge_sentence(facts, text).verdict for text in said}


def test_what_every_member_shares_is_said_of_the_class_and_of_the_member(facts: KnowledgeBase) -> None:
    said = {
        "Anticoagulants can cause bleeding.": "true",
        "Anticoagulants do not cause bleeding.": "false",
        "Heparin can cause bleeding.": "true",
        "Insulin can cause low blood sugar.": "true",
        "Insulin glargine does not cause low blood sugar.": "false",
        "Triptans constrict blood vessels.": "true",
        "Triptans do not constrict blood vessels.": "false",
        "GLP-1 agonists slow gastric emptying.": "true",
        "Semaglutide does not slow gastric emptying.": "false",
    }
    assert _verdicts(facts, said) == said


def test_what_some_members_do_is_not_handed_down_to_the_others(facts: KnowledgeBase) -> None:
    said = {
        "Antipsychotics block dopamine receptors.": "true",
        "All antipsychotics block dopamine D2 receptors.": "false",
        "Pimavanserin blocks dopamine D2 receptors.": "false",  # recorded: it does not
        "Melperone blocks dopamine D2 receptors.": "unknown",
        "Muscle relaxants can cause drowsiness.": "true",
        "Rocuronium causes drowsiness.": "unknown",
        "Macrolides can prolong the QT interval.": "true",
        "Fidaxomicin prolongs the QT interval.": "unknown",
        "GLP-1 agonists carry a boxed warning for thyroid C-cell tumors.": "true",
        "Lixisenatide carries a boxed warning for thyroid tumors.": "unknown",
        "Stimulants can be addictive.": "true",
        "Solriamfetol is addictive.": "unknown",
        "Immunosuppressants increase the risk of infection.": "true",
    }
    assert _verdicts(facts, said) == said


def test_a_box_is_said_only_of_the_medicine_whose_label_has_it(facts: KnowledgeBase) -> None:
    said = {
        "Piroxicam carries a boxed warning about heart attack.": "true",
        "Aspirin carries a boxed warning about heart attack.": "unknown",
        "Metoprolol carries a boxed warning.": "true",
        "Propranolol carries a boxed warning.": "true",
        "Infliximab carries a boxed warning for serious infections.": "true",
        "Dabigatran carries a boxed warning about bleeding.": "true",
        "Dabigatran causes blood clots.": "unknown",  # stopping it does
        "Atenolol causes heart attacks.": "unknown",
    }
    assert _verdicts(facts, said) == said


def test_the_law_of_a_state_is_that_states_alone(facts: KnowledgeBase) -> None:
    said = {
        "Kratom is illegal in Alabama.": "true",
        "Kratom is legal in Alabama.": "false",
        "Kratom is not banned in Arkansas.": "false",
        "Kratom is illegal in Rhode Island.": "unknown",
        "Gabapentin is not a controlled substance in Michigan.": "true",
        "Gabapentin is a controlled substance in Michigan.": "false",
        "Xylazine is Schedule III in Pennsylvania.": "true",
        "Xylazine is Schedule II in Pennsylvania.": "false",
        "Xylazine is Schedule III in Florida.": "unknown",
    }
    assert _verdicts(facts, said) == said


def test_an_emergency_rule_is_history_and_not_the_law_of_today(facts: KnowledgeBase) -> None:
    said = {
        "7-OH is legal in Ohio.": "unknown",
        "7-OH is illegal in Ohio.": "unknown",
        "7-OH is a Schedule I drug in Florida.": "unknown",
    }
    assert _verdicts(facts, said) == said


def test_british_classes_and_schedules_of_opioids(facts: KnowledgeBase) -> None:
    said = {
        "Hydromorphone is a Class A drug in the UK.": "true",
        "Hydromorphone is a Class C drug in the UK.": "false",
        "Tapentadol is Schedule 2 in the UK.": "true",
        "Tapentadol is a Class B drug in the UK.": "false",
    }
    assert _verdicts(facts, said) == said


def test_a_box_of_a_class_is_on_no_label_of_what_is_not_sold_in_the_us(facts: KnowledgeBase) -> None:
    said = {
        "Sertraline has a boxed warning for suicidal thoughts.": "true",
        "Dapoxetine has a boxed warning for suicidal thoughts.": "unknown",
        "All SSRIs sold in the US carry a boxed warning about suicidal thoughts in young people.": "true",
        "Amitriptyline has a boxed warning.": "true",
        "Dosulepin has a boxed warning.": "unknown",
        "Zolpidem has a boxed warning for complex sleep behaviors.": "true",
        "Zopiclone has a boxed warning for complex sleep behaviors.": "unknown",
        "Zopiclone can cause sleepwalking.": "true",
        "Gentamicin has a boxed warning for hearing loss.": "true",
        "Paromomycin has a boxed warning for hearing loss.": "unknown",
        "Lisinopril has a boxed warning.": "true",
        "Imidapril has a boxed warning.": "unknown",
        "Sumatriptan is approved for migraine in the US.": "true",
        "Donitriptan is approved for migraine in the US.": "unknown",
    }
    assert _verdicts(facts, said) == said


def test_a_box_of_one_form_is_not_said_of_another(facts: KnowledgeBase) -> None:
    said = {
        "Baclofen has a boxed warning.": "true",
        "Baclofen tablets carry a boxed warning.": "unknown",
        "Lidocaine has a boxed warning.": "true",
        "Lidocaine patches have a boxed warning.": "unknown",
        "Lidocaine kills people.": "unknown",
    }
    assert _verdicts(facts, said) == said


def test_members_do_not_inherit_what_is_not_so_of_them(facts: KnowledgeBase) -> None:
    said = {
        "Salvia is abused.": "true",
        "Salvinorin A is not abused.": "false",
        "Naloxone reverses salvia.": "unknown",
        "Naloxone reverses heroin.": "true",
        "Esketamine must be tapered.": "unknown",
        "Sertraline must be tapered.": "true",
        "Tofisopam relaxes muscles.": "false",
        "Tofisopam causes physical dependence.": "unknown",
        "Diazepam relaxes muscles.": "true",
        "Tedizolid raises blood pressure.": "unknown",
        "Phenelzine overdose causes hyperthermia.": "true",
        "Linezolid overdose causes hyperthermia.": "unknown",
        "Thalidomide causes physical dependence.": "unknown",
        "Zoledronic acid causes esophagitis.": "unknown",
        "Alendronate causes esophagitis.": "true",
        "Tigecycline causes esophagitis.": "unknown",
        "Modafinil causes tolerance.": "false",
        "Cocaine causes tolerance.": "true",
        "7-keto DHEA is a Schedule III substance.": "unknown",
        "Testosterone is a Schedule III drug.": "true",
        "A loperamide overdose causes gurgling breaths.": "unknown",
        "Fentanyl test strips detect alfentanil.": "unknown",
        "Nalbuphine commonly causes constipation.": "unknown",
        "Remifentanil rarely causes sedation.": "false",
        "A meperidine overdose can dilate the pupils.": "unknown",
    }
    assert _verdicts(facts, said) == said


def test_a_plant_does_not_do_all_that_a_medicine_made_from_it_does(facts: KnowledgeBase) -> None:
    said = {
        "Epidiolex causes loss of appetite.": "true",
        "Cannabis causes loss of appetite.": "false",
        "Cannabis stimulates appetite.": "true",
        "Cannabis causes infections.": "unknown",
        "Cannabis causes drooling.": "unknown",
        "Coca leaf perforates the nasal septum.": "unknown",
        "Cocaine perforates the nasal septum.": "true",
    }
    assert _verdicts(facts, said) == said


def test_peptides_from_food_and_selective_antagonists_inherit_nothing_of_strong_opioids(facts: KnowledgeBase) -> None:
    said = {
        "Casomorphin is an opioid.": "true",
        "Casomorphin is addictive.": "unknown",
        "Gluten exorphins cause respiratory depression.": "unknown",
        "Heroin is addictive.": "true",
        "Naloxone reverses opioid overdose.": "true",
        "Aticaprant reverses opioid overdose.": "unknown",
        "Aticaprant precipitates withdrawal.": "unknown",
        "4-ANPP is a metabolite of fentanyl.": "unknown",
        "Morphine is a metabolite of fentanyl.": "false",
        "Hydromorphone is a metabolite of morphine.": "true",
    }
    assert _verdicts(facts, said) == said


def test_off_label_in_one_country_is_no_denial_of_what_another_approved(facts: KnowledgeBase) -> None:
    said = {
        "Duloxetine is approved for stress urinary incontinence.": "true",
        "Yentreve is approved for stress urinary incontinence.": "true",
        "Duloxetine is approved for stress urinary incontinence in the US.": "false",
        "Cymbalta is approved for stress urinary incontinence.": "false",
        "Amitriptyline is licensed for neuropathic pain in the UK.": "true",
        "Amitriptyline is FDA-approved for neuropathic pain.": "false",
        "Propranolol is licensed for anxiety in the UK.": "true",
        "Propranolol is FDA-approved for anxiety.": "false",
        "Misoprostol is approved for labor induction in the UK.": "true",
        "Misoprostol is approved for labor induction in the US.": "false",
        "Amitriptyline is approved for fibromyalgia.": "false",
        "Heroin is approved for opioid use disorder in the US.": "false",
    }
    assert _verdicts(facts, said) == said
