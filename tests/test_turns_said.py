"""Turns of phrase that many claims share, each with its denial or opposite and with what stays open."""

import pytest

from ketafacts.answers.checking import judge_sentence
from ketafacts.knowledge import KnowledgeBase


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("Malathion kills head lice.", "true"),
        ("Amoxicillin kills head lice.", "unknown"),
        ("Praziquantel kills tapeworms.", "true"),
        ("Amoxicillin kills tapeworms.", "unknown"),
        ("Percocet pairs oxycodone with acetaminophen, the latter being toxic to the liver in overdose.", "true"),
        ("Percocet pairs oxycodone with acetaminophen, the latter being an opioid.", "false"),
        ("PCP was formerly used as an anaesthetic.", "true"),
        ("Propofol was formerly used as an anaesthetic.", "unknown"),
        ("MDMA floods the brain with serotonin.", "true"),
        ("Methadone floods synapses with serotonin.", "unknown"),
        ("Cocaine blocks sodium channels, and at the same time it narrows blood vessels.", "true"),
        ("Gabapentin binds to the alpha-2-delta subunit of calcium channels, not to GABA receptors.", "true"),
        ("Gabapentin binds to GABA receptors, not to calcium channels.", "false"),
        ("Rapid infusion of vancomycin can cause flushing.", "true"),
        ("Rapid infusion of insulin can cause flushing.", "unknown"),
        ("Extended-release morphine carries no boxed warning.", "false"),
        ("Extended-release morphine has a boxed warning.", "true"),
        ("Linezolid and SSRIs can be combined without any interaction.", "false"),
        ("Paracetamol and ibuprofen can be combined without any problem.", "true"),
        ("Fentanyl comes as a skin patch changed every 72 hours.", "true"),
        ("Fentanyl comes as a skin patch changed every 2 hours.", "false"),
        ("Deferoxamine chelates iron.", "true"),
        ("Aspirin chelates iron.", "unknown"),
        ("Pregabalin isn't controlled anywhere in the world.", "false"),
        ("Pregabalin is controlled nowhere.", "false"),
        ("Aspirin is not controlled anywhere.", "unknown"),
        ("Aspirin is sold in every supermarket.", "unknown"),
        ("Aspirin is sold in supermarkets.", "true"),
        ("Women taking isotretinoin must use contraception.", "true"),
        ("Women taking simvastatin must use contraception.", "unknown"),
        ("People with asthma swallow salbutamol in emergencies.", "unknown"),
        ("Kratom owes its effects to mitragynine.", "true"),
        ("Percocet is nothing but oxycodone.", "false"),
        ("Nitroglycerin must not be combined with sildenafil, for the pair can drop blood pressure.", "true"),
        ("Salbutamol, which Americans call albuterol, opens up the airways.", "true"),
        ("Ketamine, which clubbers call molly, blocks NMDA receptors.", "false"),
        ("Carfentanil is estimated to be about a hundred times more potent than fentanyl.", "true"),
        ("Ketamine has sat in Schedule II since 1999.", "false"),
        ("Isotretinoin is so teratogenic that it must not be taken in pregnancy.", "true"),
        ("Naloxone is so addictive that it is in Schedule II.", "false"),
        ("Because clarithromycin inhibits CYP3A4, taking it with simvastatin can cause muscle breakdown.", "true"),
        ("Because clarithromycin inhibits CYP2D6, taking it with simvastatin can cause muscle breakdown.", "unknown"),
        ("Because clarithromycin inhibits CYP3A4, taking it with pravastatin can cause muscle breakdown.", "unknown"),
        ("Rifampin lowers the level of methadone by inducing CYP3A4.", "true"),
        ("Fluconazole raises the level of warfarin by inhibiting CYP2D6.", "unknown"),
        ("Tramadol differs from codeine in that it has no effect on opioid receptors.", "false"),
        ("Morphine differs from tramadol in that it blocks the reuptake of serotonin.", "false"),
        ("Tramadol differs from morphine in that it is an opioid.", "false"),
        ("Digoxin is obtained from the foxglove.", "true"),
        ("Digoxin is obtained from the poppy.", "false"),
        ("Statins can cause muscle pain and, rarely, rhabdomyolysis.", "true"),
        ("Isoniazid can injure the liver, so liver tests are done during treatment.", "true"),
        ("Methadone lasts long enough to be taken once a day.", "true"),
        ("Patients stopping morphine after long use suffer no withdrawal.", "false"),
        ("Stopping paroxetine abruptly causes no symptoms at all.", "false"),
        ("Alcohol withdrawal is treated with chlordiazepoxide or diazepam.", "true"),
        ("Insulin is prescribed only for type 1 diabetes.", "false"),
        ("Insulin is used for type 2 diabetes.", "true"),
        ("Spironolactone drains potassium from the body.", "false"),
        ("OxyContin is nothing but oxycodone.", "true"),
        ("Heroin is nothing but morphine.", "false"),
        ("Percocet is nothing but an opioid.", "unknown"),
        ("Etomidate hardly affects blood pressure.", "unknown"),
        ("Apixaban needs no routine monitoring.", "unknown"),
        ("Clozapine needs no routine monitoring.", "false"),
        ("Paroxetine has a short half-life.", "unknown"),
        ("Methadone leaves the body fast.", "false"),
        ("Fluoxetine leaves the body slowly.", "true"),
        ("A fentanyl patch releases its drug for about seventy-two hours.", "true"),
        ("Sildenafil lasts for up to thirty-six hours.", "false"),
        ("OxyContin contains hydromorphone in a form that is released slowly.", "false"),
        ("Gentamicin is known for sparing the kidneys.", "false"),
        ("Kratom contains no compound that acts on opioid receptors.", "false"),
        ("Of the two statins, atorvastatin has a longer half-life than simvastatin.", "true"),
        ("Of the two opioids, atorvastatin has a longer half-life than simvastatin.", "false"),
        ("Grapefruit juice lowers the amount of felodipine that reaches the blood.", "false"),
        ("Lisinopril leaves a minority of patients with a dry cough.", "true"),
        ("Losartan works in the same way as lisinopril.", "false"),
        ("Phencyclidine blocks NMDA receptors in much the same way as ketamine.", "true"),
        ("Warfarin treatment is adjusted according to the INR.", "true"),
        ("According to my friend warfarin thickens the blood.", "unknown"),
        ("Poppers owe their rush to toluene.", "false"),
        # Of two ingredients it is not recorded which does what.
        ("Suboxone owes its effect to naloxone.", "unknown"),
        ("Caffeine makes it harder to fall asleep.", "true"),
        ("Caffeine does not make it harder to fall asleep.", "false"),
        ("Melatonin makes it harder to fall asleep.", "unknown"),
        ("SSRIs make it difficult to reach orgasm.", "true"),
        ("Furosemide makes you pass less urine.", "false"),
        ("Furosemide makes the body hold on to water.", "false"),
        ("Naproxen makes the body hold on to water.", "true"),
        ("Benzodiazepines speed up breathing.", "false"),
        ("Naloxone speeds up breathing.", "unknown"),
        ("Propranolol opens the airways.", "false"),
        ("Propranolol does not open the airways.", "true"),
        ("Everyone who takes a statin gets muscle damage.", "false"),
        ("Everyone on morphine gets constipated.", "unknown"),
        ("MDMA makes nerve cells dump serotonin by running its transporter in reverse.", "true"),
        ("Fluoxetine makes nerve cells dump serotonin.", "false"),
    ],
)
def test_what_a_drug_does_is_judged_in_whatever_turn(facts: KnowledgeBase, said: str, verdict: str) -> None:
    assert judge_sentence(facts, said).verdict == verdict


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("Paracetamol is the painkiller vets prefer for cats.", "false"),
        ("Vets routinely advise owners to give cats paracetamol for pain.", "false"),
        ("Meloxicam is the painkiller vets prefer for cats.", "unknown"),
        ("Warfarin is the preferred blood thinner in the first trimester.", "false"),
        ("Lisinopril is recommended throughout pregnancy for high blood pressure.", "false"),
        ("Methyldopa is the preferred blood pressure drug in pregnancy.", "unknown"),
        ("Labetalol is not the preferred drug in pregnancy.", "unknown"),
        ("Women on rifampicin can't rely on their combined contraceptive pill.", "true"),
        ("The contraceptive pill may not work properly if you are taking rifampicin.", "true"),
        ("The pill may not work with paracetamol.", "unknown"),
        ("Carbamazepine makes the pill more reliable.", "false"),
        ("Paracetamol is sold in supermarkets.", "true"),
        ("Paracetamol is not sold in supermarkets.", "false"),
        ("Oxycodone is freely sold in pharmacies.", "false"),
        ("Lithium can be taken without any monitoring.", "false"),
        ("Naltrexone can safely be given to someone who took oxycodone this morning.", "false"),
        ("Ciprofloxacin should not be taken at the same time as antacids.", "true"),
        ("Ibuprofen lowers the risk of bleeding in people who take warfarin.", "false"),
        ("Grapefruit juice has no effect on statins.", "false"),
        ("Grapefruit juice interacts with some statins.", "unknown"),
        ("Grapefruit interacts with every statin.", "false"),
    ],
)
def test_who_gives_and_takes_it_is_judged_in_whatever_turn(facts: KnowledgeBase, said: str, verdict: str) -> None:
    assert judge_sentence(facts, said).verdict == verdict


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("Clozapine can cause agranulocytosis, a dangerous fall in white blood cells.", "true"),
        ("Clozapine does not cause agranulocytosis, a dangerous fall in white blood cells.", "false"),
        ("Trazodone can cause priapism, a painful erection that does not go away.", "true"),
        ("Aspirin never causes tinnitus, a ringing in the ears.", "false"),
        ("Clozapine can cause agranulocytosis, a form of cancer.", "unknown"),
        ("Ibuprofen can cause nausea, a life-threatening emergency.", "unknown"),
    ],
)
def test_what_only_says_what_an_effect_is_adds_nothing(facts: KnowledgeBase, said: str, verdict: str) -> None:
    assert judge_sentence(facts, said).verdict == verdict


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("Heparin is reversed with protamine rather than with vitamin K.", "true"),
        ("Heparin is reversed with vitamin K rather than with protamine.", "false"),
        ("Remifentanil is cleared by plasma and tissue esterases rather than by the liver.", "true"),
        ("Remifentanil is cleared by the liver rather than by esterases.", "false"),
        ("Zolpidem is a benzodiazepine like diazepam.", "false"),
        ("Lorazepam is a benzodiazepine, just like diazepam.", "true"),
        ("Naloxone is a drug like morphine.", "unknown"),
        ("Naltrexone blocks opioid receptors for much longer than naloxone does.", "true"),
        ("Naloxone blocks opioid receptors for longer than naltrexone.", "false"),
    ],
)
def test_of_two_each_is_judged(facts: KnowledgeBase, said: str, verdict: str) -> None:
    assert judge_sentence(facts, said).verdict == verdict


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("Vancomycin levels are measured to avoid kidney damage.", "true"),
        ("Vancomycin levels are measured to avoid liver damage.", "unknown"),
        ("Methadone can lengthen the QT interval, which is why many clinics do an ECG.", "true"),
        ("Aspirin should not be given to children because of Reye's syndrome.", "true"),
        ("Feverish children aren't given aspirin because of Reye's syndrome.", "true"),
        ("Paracetamol must not be given to children because of Reye's syndrome.", "unknown"),
        ("Bupropion is contraindicated in people with bulimia because it can cause seizures.", "true"),
    ],
)
def test_what_is_watched_or_forbidden_for_a_harm(facts: KnowledgeBase, said: str, verdict: str) -> None:
    assert judge_sentence(facts, said).verdict == verdict


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("Morphine leaves no active metabolite behind.", "false"),
        ("Tramadol leaves behind an active metabolite.", "true"),
        ("Fentanyl is broken down to inactive metabolites.", "true"),
        ("LSD can still be detected in urine several months after a single use.", "false"),
        ("LSD is detectable in urine for months.", "false"),
        ("LSD can be detected in urine for up to four days.", "true"),
        ("Cocaine stays in urine for a month after a single line.", "false"),
        ("Cocaine stays in urine for a month.", "unknown"),
        ("Clopidogrel works without being activated by the liver.", "false"),
        ("Morphine works without being converted.", "unknown"),
        ("Most people who take penicillin have an anaphylactic reaction.", "false"),
        ("Insulin was first given to a patient with diabetes in 1922.", "true"),
        ("Insulin was first given to a patient in 1975.", "false"),
        ("Vioxx was made by Merck.", "true"),
        ("Vioxx was not made by Merck.", "false"),
        ("Vioxx was made by Bayer.", "unknown"),
        ("Psilocybin is an effective treatment for depression.", "unknown"),
        ("Insulin has to be injected.", "unknown"),
        ("Naloxone can only be injected.", "false"),
    ],
)
def test_what_becomes_of_it_and_where_it_comes_from(facts: KnowledgeBase, said: str, verdict: str) -> None:
    assert judge_sentence(facts, said).verdict == verdict


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("Paracetamol is sold in supermarkets, so it can't do you any harm.", "misleading"),
        ("Ibuprofen is sold without a prescription, so you can take as much as you want.", "misleading"),
        ("Nobody dies of a cannabis overdose, so cannabis is harmless.", "misleading"),
        ("Kratom is a plant, so it cannot be addictive.", "misleading"),
        ("Heroin was once sold as a cough medicine, so it can't be that bad.", "misleading"),
        (
            "Hospitals use fentanyl every day, so street pills with fentanyl in them can't do you much harm.",
            "misleading",
        ),
        ("Paracetamol is sold without a prescription, so it is not harmless.", "unknown"),
        ("Acetaminophen is harmless because you can buy it without a prescription.", "false"),
        ("Nobody dies of a cannabis overdose, but it is not harmless.", "unknown"),
        ("Heroin was once sold as a cough medicine.", "true"),
        ("Methadone therapy is merely swapping one drug for another.", "misleading"),
        ("Methadone does not just replace one addiction with another.", "unknown"),
    ],
)
def test_false_comfort_drawn_from_what_is_so_misleads(facts: KnowledgeBase, said: str, verdict: str) -> None:
    assert judge_sentence(facts, said).verdict == verdict


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("Ketamine tends to raise blood pressure and heart rate rather than lower them.", "true"),
        ("Furosemide wastes potassium, but spironolactone conserves it.", "true"),
        ("Spironolactone wastes potassium, but furosemide conserves it.", "false"),
        ("Regular insulin works just as well swallowed as a tablet.", "false"),
        ("Amoxicillin works just as well swallowed as a tablet.", "unknown"),
        ("Simvastatin acts in the gut, where it binds bile acids.", "false"),
        ("Narcan works on a Xanax overdose just as it does on heroin.", "false"),
        ("Merck pulled Vioxx in 2004 after it was linked to heart attacks.", "true"),
        ("Ozempic and Wegovy share one active ingredient, semaglutide.", "true"),
        ("Ozempic and Wegovy share one active ingredient, liraglutide.", "false"),
        ("One squirt of naloxone keeps working for two full days.", "false"),
        ("Pregnant women can't be treated with methadone for opioid dependence.", "false"),
        ("The midazolam used in American executions is a paralytic that stops the breathing muscles.", "false"),
        ("Lithium has such a narrow therapeutic window that blood levels must be checked.", "true"),
        ("Metformin on its own rarely causes hypoglycaemia.", "true"),
        ("Metformin on its own often causes hypoglycaemia.", "false"),
        ("Fentanyl is in Schedule II, so American doctors can prescribe it.", "true"),
        ("Buspirone does not cause the dependence that benzodiazepines do.", "true"),
    ],
)
def test_contrasts_pronouns_and_vehicles_are_put_plainly(facts: KnowledgeBase, said: str, verdict: str) -> None:
    assert judge_sentence(facts, said).verdict == verdict


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("The reason why opioids slow breathing is that they act on mu receptors.", "true"),
        ("The reason ibuprofen relieves pain is that it is an opioid.", "false"),
        ("One reason fentanyl is dangerous is that it slows breathing.", "true"),
        ("The reason fentanyl is not dangerous is that it speeds breathing.", "unknown"),
        ("Paroxetine is known for its withdrawal symptoms.", "true"),
        ("Atropine is an antidote to nerve agents.", "true"),
        ("Clarithromycin raises the blood level of simvastatin and so increases the risk of muscle breakdown.", "true"),
    ],
)
def test_a_reason_that_is_named_first_is_read(facts: KnowledgeBase, said: str, verdict: str) -> None:
    assert judge_sentence(facts, said).verdict == verdict


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("Some opioids are used in animals.", "true"),
        ("No opioid is used in animals.", "false"),
        ("All opioids are used in dogs.", "unknown"),
        ("Ketamine is used in animals only.", "false"),
        ("Ketamine is used on cats as well as on people.", "true"),
        ("Ketamine is not used in humans.", "false"),
        ("Kratom users can become dependent and suffer withdrawal.", "true"),
        ("Oxycodone and hydrocodone are opioids, but neither of them is a benzodiazepine.", "true"),
        ("Anyone taking lithium needs regular checks of their lithium level and kidney function.", "true"),
        ("Everyone taking metformin needs weekly blood counts.", "unknown"),
        ("OxyContin did not reach the US market until 2010.", "false"),
        ("SSRIs reach their full effect on depression within an hour.", "false"),
        ("Daily cannabis smokers can test positive for THC for weeks.", "true"),
        ("Respiratory depression is the main cause of death in fentanyl overdose.", "true"),
        ("Seizures are the main cause of death in tramadol overdose.", "unknown"),
        ("The liver is the organ most harmed by a paracetamol overdose.", "true"),
        ("Codeine must not be given to children under twelve or to breastfeeding mothers.", "true"),
        ("Paracetamol must not be given to children or to adults.", "unknown"),
    ],
)
def test_members_people_and_lists_are_put_plainly(facts: KnowledgeBase, said: str, verdict: str) -> None:
    assert judge_sentence(facts, said).verdict == verdict


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("Phenobarbital speeds up the metabolism of many other drugs.", "true"),
        ("Codeine has to be converted into morphine before it relieves pain.", "true"),
        ("Furosemide makes the kidneys excrete more sodium and water.", "true"),
        ("Alcohol cancels out the sedation of diazepam.", "false"),
        ("Paroxetine does not weaken tamoxifen.", "false"),
        ("Tamoxifen may not work properly in women who also take paroxetine.", "true"),
        ("Naproxen may not work as well in people who take sertraline.", "unknown"),
        ("It was Bayer that brought aspirin to the market in 1899.", "true"),
        ("It was Pfizer who invented LSD.", "false"),
        ("Since 2023 Americans have been able to get naloxone nasal spray over the counter.", "true"),
        ("Carfentanil is meant for large animals, not for people.", "true"),
        ("Ketamine is for animals, not for people.", "false"),
        ("Buprenorphine is given as a skin patch that lasts seven days.", "true"),
        ("Acetaminophen can't hurt your liver no matter how many you take.", "false"),
        ("Naloxone cannot make people high no matter how much they take.", "unknown"),
        ("People can become dependent on Valium within weeks.", "true"),
    ],
)
def test_what_is_told_in_a_clause_of_its_own_is_put_plainly(facts: KnowledgeBase, said: str, verdict: str) -> None:
    assert judge_sentence(facts, said).verdict == verdict


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("Grapefruit has no effect on medicines.", "false"),
        ("Clozapine is given without any blood monitoring.", "false"),
        ("Naloxone lasts an hour or two.", "true"),
        ("Heroin lasts a day or two.", "false"),
        ("Methadone lasts an hour or two.", "unknown"),
        ("Morphine acts only on serotonin receptors.", "false"),
        ("Morphine acts only on opioid receptors.", "unknown"),
        ("Fluoxetine acts only on serotonin receptors.", "unknown"),
        ("Atropine is the antidote for heroin.", "false"),
        ("Activated charcoal is the antidote for opioid overdose.", "unknown"),
        ("Pralidoxime does not reverse opioids.", "true"),
    ],
)
def test_what_is_known_to_act_elsewhere_is_denied(facts: KnowledgeBase, said: str, verdict: str) -> None:
    assert judge_sentence(facts, said).verdict == verdict


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("Buprenorphine binds mu receptors more tightly than codeine.", "true"),
        ("Codeine binds mu receptors more tightly than buprenorphine.", "false"),
        ("Codeine does not bind mu receptors more tightly than buprenorphine.", "true"),
        ("Tramadol has a lower affinity for the mu-opioid receptor than fentanyl.", "true"),
        ("Naloxone clings to mu receptors more firmly than morphine.", "unknown"),  # too close to tell
        ("Fentanyl can be given by the intravenous and transdermal routes.", "true"),
        ("For isoniazid poisoning the antidote to reach for is pyridoxine.", "true"),
        ("No one becomes dependent on morphine, however long it is taken.", "false"),
        ("Babies of mothers on methadone may be born with withdrawal symptoms.", "true"),
        ("Adenosine's half-life in blood is less than ten seconds.", "true"),
        ("MDMA works by flooding the brain with serotonin.", "true"),
        ("Parke-Davis got the go-ahead from the FDA to sell ketamine in 1970.", "true"),
    ],
)
def test_affinities_ways_in_and_leave_to_sell_are_put_plainly(facts: KnowledgeBase, said: str, verdict: str) -> None:
    assert judge_sentence(facts, said).verdict == verdict


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("HIV can be prevented with Truvada.", "true"),
        ("Malaria can be prevented with aspirin.", "unknown"),
        ("Botox is approved for chronic migraine.", "true"),
        ("Botox relieves migraine attacks.", "unknown"),
        ("Opioid addiction is treated with methadone, buprenorphine or naltrexone.", "true"),
        ("Depression is treated with sertraline, fluoxetine and morphine.", "false"),
        ("Two drugs that should never be combined are sildenafil and nitroglycerin.", "true"),
        ("Aspirin and paracetamol are two drugs that should never be combined.", "unknown"),
        ("Babies whose mothers take opioids may be born dependent.", "true"),
        ("Being an opioid, ketamine slows breathing.", "false"),
    ],
)
def test_what_is_given_against_what_is_put_plainly(facts: KnowledgeBase, said: str, verdict: str) -> None:
    assert judge_sentence(facts, said).verdict == verdict


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("Hydrocodone is about as strong as morphine.", "true"),
        ("Codeine is as strong as morphine.", "false"),
        ("Ketamine is less of a respiratory depressant than fentanyl.", "true"),
        ("Ketamine is more of a respiratory depressant than fentanyl.", "false"),
        ("Suboxone contains an opioid as well as a drug that blocks opioids.", "true"),
        ("Percocet contains an opioid as well as a drug that blocks opioids.", "false"),
    ],
)
def test_strength_and_parts_in_other_words(facts: KnowledgeBase, said: str, verdict: str) -> None:
    assert judge_sentence(facts, said).verdict == verdict


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("Tirzepatide acts on the GLP-1 receptor alone.", "false"),
        ("Ketamine blocks NMDA receptors alone.", "unknown"),
        ("Morphine acts on serotonin receptors alone.", "false"),
        ("Gabapentin is controlled in Kentucky alone.", "unknown"),
        ("OxyContin contains oxycodone alone.", "true"),
        ("What you find in a Suboxone film is buprenorphine plus naltrexone.", "false"),
        ("What you get in Percocet is oxycodone and acetaminophen.", "true"),
        ("No one taking phenelzine needs to worry about eating aged cheese.", "false"),
        ("Ketamine was never brought under Britain's Misuse of Drugs Act.", "false"),
        ("Federal law in the US lists ketamine in Schedule III.", "true"),
    ],
)
def test_alone_is_only_and_is_not_passed_over(facts: KnowledgeBase, said: str, verdict: str) -> None:
    assert judge_sentence(facts, said).verdict == verdict
