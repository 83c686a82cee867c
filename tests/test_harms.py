"""What is said of harm: of organs, of people who take a drug, of two drugs, of stopping, of labels and of tests."""

import pytest

from ketafacts import KnowledgeBase, open_knowledge
from ketafacts.answers.checking import judge_sentence
from ketafacts.answers.comparing import compare
from ketafacts.answers.pairs import interactions
from ketafacts.answers.profiles import risks


def verdict(text: str) -> str:
    """Return the verdict on a sentence by the built-in facts."""
    return judge_sentence(open_knowledge(), text).verdict


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # an organ, and what is done to it
        ("Heavy ketamine use can seriously damage your bladder.", "true"),
        ("Ketamine cannot wreck the bladder.", "false"),
        ("Ketamine always damages the bladder.", "unknown"),
        ("Ketamine permanently damages the bladder.", "unknown"),
        ("Ibuprofen is hard on the kidneys.", "true"),
        ("Ibuprofen is gentle on the stomach.", "false"),
        ("Ibuprofen protects the stomach lining.", "false"),
        ("Lisinopril protects the kidneys.", "unknown"),
        # in whom, and how often
        ("Ketamine makes people feel detached.", "true"),
        ("Ketamine makes most people feel detached.", "true"),
        ("Ketamine makes everyone feel detached.", "unknown"),
        ("At low doses ketamine always causes people to feel detached.", "unknown"),
        ("Morphine makes all patients constipated.", "unknown"),
        ("Tramadol may become addictive.", "true"),
        # what a drug is known for is not what it is for
        ("Morphine is notorious for constipation.", "true"),
        ("Tramadol is infamous for causing seizures.", "true"),
        ("Gabapentin is notorious for seizures.", "unknown"),
        ("Morphine is popular for pain.", "unknown"),
        ("Morphine is for pain.", "true"),
        # whose withdrawal it is
        ("Stopping naltrexone can cause withdrawal.", "false"),
        ("People who come off naloxone can get withdrawal symptoms.", "false"),
        ("There is no such thing as naltrexone withdrawal.", "true"),
        ("There is no such thing as heroin withdrawal.", "false"),
        ("Naltrexone can cause withdrawal in people dependent on opioids.", "true"),
        ("It is impossible to become addicted to heroin.", "false"),
        ("It is impossible to become addicted to naltrexone.", "true"),
        # risks and side effects in other words
        ("There is a risk of seizures with tramadol.", "true"),
        ("There is no risk of addiction with Xanax.", "false"),
        ("One of the side effects of lisinopril is a dry cough.", "true"),
        ("One of the rarest side effects of lisinopril is a dry cough.", "unknown"),
        ("Patients should be warned that clozapine can cause agranulocytosis.", "true"),
        ("Patients should be warned that clozapine always causes agranulocytosis.", "unknown"),
        ("If oxycodone is stopped suddenly, withdrawal symptoms can occur.", "true"),
        ("If oxycodone is not stopped suddenly, withdrawal symptoms can occur.", "unknown"),
        # antidotes and overdoses in other words
        ("If someone overdoses on heroin, naloxone can reverse it.", "true"),
        ("If someone overdoses on diazepam, naloxone can reverse it.", "false"),
        ("If someone does not overdose on heroin, naloxone can reverse it.", "unknown"),
        ("Someone who overdoses on heroin is given naloxone.", "true"),
        ("Anyone who takes heroin is given naloxone.", "unknown"),
        ("Heroin has an antidote, naloxone.", "true"),
        ("Acetaminophen has an antidote, naloxone.", "false"),
        ("Acetaminophen has no antidote.", "false"),
        ("Cocaine has no antidote.", "true"),
        ("If you take too much acetaminophen, you can get liver failure.", "true"),
        ("If you take too little acetaminophen, you can get liver failure.", "unknown"),
        # two together in other words
        ("Sildenafil and nitrates do not mix.", "true"),
        ("Pairing oxycodone with alcohol is risky.", "true"),
        ("Opioids and benzodiazepines are a safe combination.", "false"),
        ("Opioids and benzodiazepines can safely be taken together.", "false"),
        ("Opioids and benzodiazepines can safely be taken apart.", "unknown"),
        ("Anyone taking oxycodone should stay away from alcohol.", "true"),
        # a habit of a drug, named as one thing
        ("Addiction to opioids can develop.", "true"),
        ("Heroin dependence is real.", "true"),
        ("Heroin dependence is not real.", "false"),
        ("Even when taken as prescribed, alprazolam can cause dependence.", "true"),
        # circumstances and consequences
        ("Naltrexone given to somebody still dependent on opioids can bring on sudden withdrawal.", "true"),
        ("Naltrexone given to somebody never dependent on opioids can bring on sudden withdrawal.", "unknown"),
        ("Naloxone wears off sooner than methadone, so breathing can slow again.", "true"),
        ("Naloxone wears off later than methadone, so breathing can slow again.", "false"),
        ("One dose of naloxone is always enough for a fentanyl overdose.", "false"),
        ("One dose of naloxone may not be enough for a fentanyl overdose.", "true"),
        ("No drug reverses ketamine.", "true"),
        ("No drug reverses heroin.", "false"),
        ("Vitamin K reverses the effect of warfarin.", "true"),
        ("Codeine should not be given to children under twelve.", "true"),
        ("Codeine should not be given to adults over twelve.", "unknown"),
        ("Blood pressure is checked before each Spravato dose.", "true"),
        ("Ketamine overdose is managed with supportive care.", "true"),
        ("People quickly become tolerant to the constipation that opioids cause.", "false"),
        ("People quickly become tolerant to the nausea that opioids cause.", "unknown"),
        ("Smoking lowers clozapine levels.", "true"),
        ("Smoking raises clozapine levels.", "false"),
        ("Smoking lowers lithium levels.", "unknown"),
        ("Heat can increase the amount of fentanyl absorbed from a patch.", "true"),
        ("Patients must not drive until the day after a Spravato session.", "true"),
        ("Cocaine can be detected in hair for up to three months.", "true"),
        ("Cocaine can be detected in hair for up to ten years.", "false"),
        ("Grapefruit juice can raise levels of triazolam.", "true"),
        # who should not take it, and what is checked, in other words
        ("Tramadol can be dangerous for children under 12.", "true"),
        ("It is safe to give tramadol to children under 12.", "false"),
        ("It is not unsafe to give tramadol to children under 12.", "false"),
        ("It is safe to give tramadol to adults over 18.", "unknown"),
        ("In people with asthma, propranolol should not be used.", "true"),
        ("In people with asthma, salbutamol should not be used.", "unknown"),
        ("Bupropion is not recommended for people without epilepsy.", "unknown"),
        ("Doctors monitor the INR in patients taking warfarin.", "true"),
        ("Doctors never monitor the INR in patients taking warfarin.", "false"),
        ("Regular monitoring of thyroid function is needed with amiodarone.", "true"),
        ("Withdrawal sets in when people stop naltrexone suddenly.", "false"),
        ("Venlafaxine can be stopped overnight without any discontinuation symptoms.", "false"),
        ("Someone who used cocaine will test positive on a standard drug test.", "true"),
        # stopping, lost tolerance, checks, shares and boxed warnings, said in roundabout ways
        ("Tolerance is lost after a break in heroin use, which makes an overdose more likely.", "true"),
        ("Tolerance is lost after a break in heroin use, which makes an overdose less likely.", "unknown"),
        ("Tolerance to heroin drops quickly after a break.", "true"),
        ("Loss of tolerance after prison makes a return to the old heroin dose especially deadly.", "true"),
        ("Loss of tolerance after prison makes a return to the old heroin dose harmless.", "unknown"),
        ("Tolerance survives prison intact, so the old heroin dose is no more deadly than before.", "false"),
        (
            "Tolerance falls after a spell in prison, which makes a return to the old heroin dose especially deadly.",
            "true",
        ),
        ("If you stop taking diazepam suddenly, you may have seizures.", "true"),
        ("When clonidine is suddenly stopped, patients may experience high blood pressure.", "true"),
        ("Anyone who stops alcohol suddenly may have hallucinations.", "true"),
        ("It is perfectly safe to quit Xanax cold turkey.", "false"),
        ("It is dangerous to stop clonazepam suddenly.", "true"),
        ("People on lithium have their blood levels checked regularly.", "true"),
        ("No blood tests are required with clozapine.", "false"),
        ("There is no need to check the INR in people taking warfarin.", "false"),
        ("Thyroid tests are recommended for people on amiodarone.", "true"),
        ("Agranulocytosis affects about one in a hundred people taking clozapine.", "true"),
        ("Dissociation happens to fewer than one in a hundred people given Spravato.", "false"),
        ("People with an aneurysm should not be given Spravato.", "true"),
        ("People with an aneurysm are ideal candidates for Spravato.", "false"),
        ("If you stop taking diazepam suddenly, you may win the lottery.", "unknown"),
        ("If you stop taking gabapentin slowly, you may have a seizure.", "unknown"),
        ("If you stop smoking while taking clozapine, you may have a seizure.", "unknown"),
        ("If you do not stop taking warfarin, you may bleed.", "unknown"),
        ("If you stop heroin suddenly, you may have constipation.", "false"),
        ("When heroin is suddenly stopped, patients may experience joy.", "unknown"),
        ("It is dangerous to stop naloxone suddenly.", "unknown"),
        ("It is safe to stop aspirin suddenly.", "unknown"),
        ("No opioid tests are needed for aspirin.", "unknown"),
        ("Warfarin patients have their hair checked regularly.", "unknown"),
        ("People with asthma are ideal candidates for ketamine.", "unknown"),
        ("People with depression are good candidates for Spravato.", "unknown"),
        ("Aneurysm patients should be given Spravato by a nurse.", "false"),
        ("Dizziness affects one in three people given Spravato on Mondays.", "unknown"),
        ("Waking from ketamine, some patients sing.", "unknown"),
        ("Nobody waking from ketamine has hallucinations.", "false"),
        ("Waking from propofol, some patients have hallucinations.", "unknown"),
        ("Tolerance to alcohol is lost after a break.", "unknown"),
        ("Tolerance never falls after a break in heroin use.", "unknown"),
        ("Tolerance is lost during treatment with methadone.", "unknown"),
        ("Loss of tolerance after prison makes heroin safer.", "unknown"),
        ("Tolerance to ketamine is lost after a break.", "unknown"),
        ("More than one dose of naloxone may be needed in a fentanyl overdose.", "true"),
        ("Only clozapine requires blood tests.", "unknown"),
        ("Lithium patients have their kidneys removed.", "unknown"),
        ("Ibuprofen protects the stomach from ulcers in dogs.", "unknown"),
        ("There is no need to check kidney function with lithium.", "false"),
        ("Lithium requires thyroid tests.", "true"),
        ("Amiodarone requires hearing tests.", "unknown"),
        ("Hydroxychloroquine needs regular eye checks.", "true"),
        ("Sertraline requires eye tests.", "unknown"),
        ("About one in five people taking sertraline get diarrhoea.", "true"),
        ("Fewer than one in a hundred people on sertraline have nausea.", "false"),
        ("More than one in five patients on sertraline have headaches.", "unknown"),
        ("Gabapentin carries a boxed warning about addiction.", "false"),
        ("Pregabalin has no boxed warning.", "true"),
        ("Clozapine has no boxed warning.", "false"),
        ("Benzonatate has no boxed warning.", "unknown"),
        ("Horizant has no boxed warning.", "unknown"),
        ("Aripiprazole causes weight gain in half of all patients.", "false"),
        ("Varenicline often causes nausea.", "true"),
        ("Varenicline never causes nausea.", "false"),
        ("Sildenafil can cause headaches and flushing.", "true"),
        ("Sildenafil does not cause headaches.", "false"),
        ("Rifampin turns urine orange.", "true"),
        ("Rifampin does not turn urine orange.", "false"),
        ("Rifampin turns urine green.", "unknown"),
        ("Isoniazid may damage the nerves.", "true"),
        ("Pioglitazone can cause swelling.", "true"),
        ("Empagliflozin can lead to genital yeast infections.", "true"),
        ("Spironolactone may cause breast enlargement in men.", "true"),
        ("Spironolactone causes breast cancer.", "unknown"),
        ("Glipizide can cause low blood sugar.", "true"),
        ("Topiramate can cause kidney stones.", "true"),
        ("Levodopa may cause hallucinations.", "true"),
        ("Cisplatin can cause hearing loss.", "true"),
        ("Cisplatin never harms the kidneys.", "false"),
        ("Cisplatin in cats causes hearing loss.", "unknown"),
        ("Atomoxetine may reduce appetite.", "true"),
        ("Xarelto carries a boxed warning about bleeding.", "true"),
        ("Levetiracetam can make people irritable.", "true"),
        ("Levetiracetam only causes irritability.", "unknown"),
        ("Risperidone raises prolactin.", "true"),
        ("Most antipsychotics raise prolactin.", "unknown"),
        ("Amoxicillin commonly causes a rash.", "true"),
        ("Sitagliptin can cause joint pain.", "true"),
        ("Sildenafil causes a stuffy nose in children.", "unknown"),
        ("Sildenafil treats a stuffy nose.", "unknown"),
        ("Spironolactone dehydrates people.", "unknown"),
        # antidotes that there are none of, and what a drug sets free
        ("Flumazenil is the antidote for cocaine poisoning.", "false"),
        ("An approved antidote for cocaine overdose exists.", "false"),
        ("Naloxone is the antidote for amitriptyline.", "false"),
        ("Sodium bicarbonate is the antidote for amitriptyline overdose.", "true"),
        ("Sodium bicarbonate is the antidote for ibuprofen overdose.", "unknown"),
        ("There is no antidote for cocaine.", "true"),
        ("Pregabalin, though often regarded as harmless, can be misused and cause dependence.", "true"),
        ("Zolpidem carries a boxed warning about sleepwalking, sleep-driving and similar behaviours.", "true"),
        ("Methadone can lengthen the QT interval, which is why an ECG is often ordered.", "true"),
        ("Swallowing too much aspirin can cause ringing in the ears.", "true"),
        ("Too much aspirin cannot cause seizures.", "false"),
        ("Benzodiazepines are the antidote for cocaine.", "unknown"),
        ("Diazepam is the antidote for cocaine.", "unknown"),
        ("Cocaine releases dopamine.", "unknown"),
        ("Amphetamine releases norepinephrine.", "unknown"),
        ("Ketamine releases histamine.", "unknown"),
        ("MDMA releases serotonin.", "true"),
        # who should not take what
        ("Sildenafil can safely be taken with nitrates.", "false"),
        ("Methadone withdrawal drags on for longer than heroin withdrawal.", "true"),
        ("Alcohol withdrawal is harmless.", "false"),
        ("Benzodiazepine withdrawal is harmless.", "false"),
        ("Aspirin withdrawal is harmless.", "unknown"),
        ("Ketamine can safely be taken with bread.", "unknown"),
        ("Paracetamol can safely be taken with ibuprofen.", "true"),
        ("Propranolol must be avoided in asthma.", "true"),
        ("Anyone with asthma can safely take propranolol.", "false"),
        ("People with epilepsy should not take bupropion.", "true"),
        ("Metformin must not be used in severe kidney disease.", "true"),
        ("Metformin is safe in severe renal impairment.", "false"),
        ("Metoprolol must be avoided in asthma.", "unknown"),
        ("Metformin must not be used in mild kidney disease.", "unknown"),
        ("Propranolol must be avoided in hay fever.", "unknown"),
        # people who take it
        ("People who take ketamine regularly can develop bladder damage.", "true"),
        ("No ketamine users develop bladder damage.", "false"),
        ("Most ketamine users develop bladder damage.", "unknown"),
        ("People who take clonazepam have seizures.", "unknown"),
        ("Babies born to mothers who take opioids can go through withdrawal.", "true"),
        ("Babies born to mothers who take opioids have birth defects.", "unknown"),
        # shares of patients
        ("About one in eight patients has an emergence reaction after ketamine.", "true"),
        ("One in two patients has an emergence reaction after ketamine.", "false"),
        ("One in eight patients dies after ketamine.", "unknown"),
        ("Fewer than 5% of patients on metformin get diarrhoea.", "false"),
        # two drugs
        ("Ketamine combined with opioids or benzodiazepines can cause deep sedation.", "true"),
        ("Taking oxycodone while on alcohol is harmless.", "false"),
        ("Alcohol makes the respiratory depression caused by oxycodone worse.", "true"),
        ("Caffeine makes the sedation caused by oxycodone worse.", "unknown"),
        ("Clarithromycin raises the level of simvastatin.", "true"),
        ("Clarithromycin lowers the level of simvastatin.", "false"),
        ("Simvastatin raises the level of clarithromycin.", "unknown"),
        ("Clarithromycin raises the level of morphine.", "unknown"),
        ("Methadone levels rise with rifampin.", "false"),
        # stopping is not taking
        ("Opioid withdrawal causes diarrhoea and wide pupils.", "true"),
        ("Opioid withdrawal causes pinpoint pupils.", "false"),
        ("Opioids cause diarrhoea.", "unknown"),
        ("Opioids dilate the pupils.", "false"),
        ("Stopping Valium suddenly can cause seizures.", "true"),
        ("Valium causes seizures.", "unknown"),
        ("Naltrexone causes withdrawal in people dependent on opioids.", "true"),
        # labels
        ("Ciprofloxacin has a boxed warning about tendon rupture.", "true"),
        ("Ciprofloxacin's label carries no boxed warning.", "false"),
        ("Ciprofloxacin carries a boxed warning about liver failure.", "unknown"),
        ("Amoxicillin has a boxed warning.", "false"),
        ("Pregnant women can take isotretinoin.", "false"),
        ("Isotretinoin must not be taken in pregnancy.", "true"),
        ("Paracetamol is safe in pregnancy.", "contested"),
        ("Meperidine must not be given with MAOIs.", "true"),
        # what is watched
        ("People on warfarin need their INR checked.", "true"),
        ("Ibuprofen needs blood tests.", "unknown"),
        ("Patients given Spravato have to be observed for at least two hours after each session.", "true"),
        ("Patients given Spravato have to be observed for at least six hours.", "unknown"),
        # antidotes and tests
        ("There is no antidote that reverses ketamine the way naloxone reverses heroin.", "true"),
        ("There is no antidote for opioids.", "false"),
        ("Naloxone works against all opioids except fentanyl.", "false"),
        ("Several doses of naloxone may be needed.", "true"),
        ("Repeated doses of ketamine may be needed.", "unknown"),
        ("Poppy seeds can make a urine test positive for opiates.", "true"),
        ("Morphine gives a false positive for opiates.", "unknown"),
        ("Ketamine always shows up on a five-panel drug screen.", "false"),
        ("Repeated doses of naloxone may be needed for ketamine.", "false"),
        ("Opioid withdrawal causes diarrhoea in dogs.", "unknown"),
        # who should not take it, and with what
        ("Clarithromycin and simvastatin should not be taken together.", "true"),
        ("Opioids and benzodiazepines should be taken together.", "false"),
        ("People on nitrates should not take sildenafil.", "true"),
        ("Patients on opioids should not take naloxone.", "unknown"),  # what reverses it is not its danger
        ("Naltrexone must not be given to people currently taking opioids.", "true"),
        ("NSAIDs are contraindicated in people with kidney stones.", "unknown"),
        # overdose
        ("Someone overdosing on heroin will have dilated pupils.", "false"),
        ("A person who has overdosed on opioids may be unconscious.", "true"),
        ("More than one dose of naloxone may be needed for fentanyl.", "true"),
        ("Morphine causes sweating.", "true"),  # though sweating is a sign of opioid withdrawal, too
        ("Abrupt withdrawal of Xanax can cause seizures.", "true"),
        ("There is no link between ketamine and bladder damage.", "false"),
        ("Slowed breathing is a life-threatening risk with fentanyl.", "true"),
        ("Nausea is a life-threatening risk with fentanyl.", "unknown"),
        ("Methadone lowers the risk of QT prolongation.", "false"),
        ("Aspirin lowers the risk of stroke.", "true"),
    ],
)
def test_harm_is_judged_in_any_wording_and_its_neighbours_are_not(text: str, expected: str) -> None:
    assert verdict(text) == expected


@pytest.mark.parametrize(
    ("pair", "severity"),
    [
        # opioids that stay in the gut, or act at kappa alone, take no part in what the class does to breathing
        *((("eluxadoline", other), "not recorded") for other in ("propofol", "xylazine", "ketamine", "cocaine")),
        (("salvinorin A", "naloxone"), "not recorded"),
        (("loperamide", "tramadol"), "moderate"),
        (("tramadol", "carisoprodol"), "life-threatening"),
        # paralysing drugs are no sedatives
        (("fentanyl", "rocuronium"), "not recorded"),
        # coffee is not what the label of ketamine means by stimulants
        (("ketamine", "caffeine"), "not recorded"),
        (("ketamine", "methamphetamine"), "serious"),
        (("Adderall", "caffeine"), "moderate"),
        # Lomotil at its doses is not the opioid of the boxed warnings
        (("diphenoxylate", "alprazolam"), "moderate"),
        # of two products that hold one drug the doses add up
        (("Percocet", "Tylenol"), "serious"),
        (("NyQuil", "acetaminophen"), "serious"),
        (("bupropion", "amitriptyline"), "serious"),
        (("clonidine", "ibuprofen"), "moderate"),
    ],
)
def test_what_a_class_does_with_another_is_told_only_of_the_members_that_do_it(
    pair: tuple[str, str], severity: str
) -> None:
    assert interactions(open_knowledge(), pair).records[0]["severity"] == severity


def test_two_drugs_are_told_once_of_what_a_graver_line_says() -> None:
    kb = open_knowledge()
    (told,) = interactions(kb, ("tramadol", "alprazolam")).records  # deep sedation, slowed breathing, coma and death
    assert told["severity"] == "life-threatening"
    mood = [record["effect"] for record in interactions(kb, ("ketamine", "alprazolam")).records]
    assert mood == ["respiratory-depression", "antidepressant-effect"]


def test_signs_of_withdrawal_stand_apart_from_side_effects_and_caveats_beside_what_they_limit() -> None:
    kb = open_knowledge()
    rows = {row["aspect"]: row for row in compare(kb, ("morphine", "dextromethorphan")).records}
    assert "gooseflesh" in rows["withdrawal"]["morphine"]
    assert not [item for item in rows["adverse effect"]["morphine"] if "withdrawal" in item]
    assert rows["drug test"]["dextromethorphan"] == [
        "PCP immunoassay [A false positive for PCP]",
        "not: cocaine immunoassay",
    ]
    assert [item for item in rows["history"]["morphine"] if item.startswith("named, ")]  # of no recorded year
    assert not [item for item in rows["mechanism"]["morphine"] if item.startswith("opioid receptors")]
    signs = [record for record in risks(kb, ["morphine"]).records if record["effect"] == "gooseflesh"]
    assert [record["aspect"] for record in signs] == ["withdrawal"]


def test_a_drug_without_a_us_label_has_no_boxed_warning_of_its_class() -> None:
    kb = open_knowledge()
    boxed = {name: {one["boxed"] for one in risks(kb, [name]).records} for name in ("heroin", "tianeptine", "morphine")}
    assert boxed["heroin"] == boxed["tianeptine"] == {None}
    assert "boxed warning" in boxed["morphine"]


def test_risks_leave_out_the_interactions_that_a_class_has_without_this_member() -> None:
    partners = [
        record["effect"]
        for record in risks(open_knowledge(), ["eluxadoline"]).records
        if record["aspect"] == "interaction"
    ]
    assert "opioid" in partners
    assert not {"benzodiazepine", "propofol", "cocaine", "naltrexone"} & set(partners)


def test_a_comparison_tells_the_gravest_harm_first_and_no_event_twice() -> None:
    kb = open_knowledge()
    rows = {row["aspect"]: row for row in compare(kb, ("ketamine", "tramadol")).records}
    harms = [item.split(" (")[0] for item in rows["adverse effect"]["ketamine"]]
    assert harms.index("respiratory depression") < harms.index("bladder damage") < harms.index("vivid dreams")
    assert "1995: approved in the United States (US)" in rows["history"]["tramadol"]


def test_a_comparison_tells_the_chief_thing_first_and_what_is_denied_last() -> None:
    kb = open_knowledge()
    rows = {row["aspect"]: row["morphine"] for row in compare(kb, ("morphine", "diazepam")).records}
    assert rows["reversal"][0].startswith("naloxone")
    assert rows["reversal"][-1].startswith("not: ")
    assert rows["mechanism"][0].startswith("mu-opioid receptor: agonist (principal")


def test_a_box_about_stopping_stands_among_the_boxed_warnings() -> None:
    found = compare(open_knowledge(), ("metoprolol", "atorvastatin")).records
    rows = {row["aspect"]: row["metoprolol"] for row in found}
    assert any("as withdrawal" in item for item in rows["boxed warning"])
    assert any("boxed warning" in item for item in rows["withdrawal"])


def test_a_comparison_tells_the_us_schedule_first_and_what_the_yardstick_of_a_potency_is() -> None:
    kb = open_knowledge()
    rows = {row["aspect"]: row for row in compare(kb, ("diazepam", "alprazolam", "lorazepam")).records}
    assert {rows["schedule"][name][0] for name in ("diazepam", "alprazolam", "lorazepam")} == {"US: IV"}
    assert rows["potency"]["diazepam"] == ["what alprazolam and lorazepam are measured against"]
    assert rows["potency"]["lorazepam"][0].startswith("5-10 times diazepam")
    rows = {row["aspect"]: row for row in compare(kb, ("xylazine", "medetomidine")).records}
    assert [item.split(":")[0] for item in rows["schedule"]["xylazine"]][:3] == ["US", "US-OH", "US-PA"]
    assert rows["potency"]["xylazine"] == ["what medetomidine is measured against"]
    rows = {row["aspect"]: row for row in compare(kb, ("morphine", "oxycodone")).records}
    assert not [item for item in rows["potency"]["morphine"] if "measured against" in item]  # its own cell says so


def test_a_comparison_tells_what_a_drug_is_before_what_many_drugs_do() -> None:
    kb = open_knowledge()
    names = ("diazepam", "sertraline", "naproxen", "fentanyl", "gabapentin")
    rows = {row["aspect"]: row for row in compare(kb, names).records}
    assert [rows["class"][name][0] for name in names] == [
        "benzodiazepine",
        "selective serotonin reuptake inhibitor",
        "non-steroidal anti-inflammatory drug",
        "opioid",
        "gabapentinoid",
    ]


@pytest.mark.parametrize(
    "name", ["temazepam", "chlordiazepoxide", "meloxicam", "diclofenac", "mirtazapine", "quetiapine"]
)
def test_a_medicine_has_the_boxed_warning_that_its_class_has_on_us_labels(name: str) -> None:
    rows = {row["aspect"]: row for row in compare(open_knowledge(), (name, "acetaminophen")).records}
    assert rows["boxed warning"][name] != "not recorded"


@pytest.mark.parametrize(
    ("pair", "says", "severity"),
    [
        (("fentanyl", "xylazine"), "naloxone", "life-threatening"),  # not only as another depressant
        (("heroin", "medetomidine"), "naloxone", "life-threatening"),
        (("sumatriptan", "phenelzine"), "builds up", "serious"),  # not as one serotonergic drug of many
        (("sumatriptan", "sertraline"), "looks rare", "serious"),
        (("ketorolac", "ibuprofen"), "stomach", "serious"),
        (("morphine", "diazepam"), "coma", "life-threatening"),  # a benzodiazepine before a muscle relaxant
        (("fentanyl", "gabapentin"), "lung disease", "life-threatening"),  # an opioid, not one depressant of many
        (("kratom", "alprazolam"), "kratom", "life-threatening"),  # what is recorded of the drug before its class
        (("baclofen", "alcohol"), "slowed breathing", "life-threatening"),
        (("escitalopram", "alcohol"), "works against the treatment", "moderate"),
        (("risperidone", "alcohol"), "falls", "serious"),
        (("glipizide", "alcohol"), "low blood sugar", "serious"),
        (("nitroglycerin", "alcohol"), "fainting", "serious"),
    ],
)
def test_a_pair_is_told_of_as_what_it_is_rather_than_by_a_broader_class(
    pair: tuple[str, str], says: str, severity: str
) -> None:
    told = interactions(open_knowledge(), pair).records[0]
    assert (says in told["what"], told["severity"], told["caveat"]) == (True, severity, None)


def test_what_is_recorded_of_one_alone_is_no_difference_and_no_likeness_either() -> None:
    kb = open_knowledge()
    rows = {row["aspect"]: row for row in compare(kb, ("xylazine", "fentanyl"), differences=True).records}
    assert rows["class"]["differs"] == "differs"
    one_sided = [row for row in rows.values() if "not recorded" in (row["xylazine"], row["fentanyl"])]
    assert one_sided
    assert {row["differs"] for row in one_sided if not row["aspect"].startswith("affinity")} == {"unknown"}


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("Nitrofurantoin can turn the urine brown.", "true"),
        ("Nitrofurantoin turns urine orange.", "unknown"),
        ("Rifampin discolours the urine.", "true"),
        ("Propofol turns urine orange.", "unknown"),
        ("Suboxone blocks heroin.", "unknown"),
        ("Suboxone blocks the effects of heroin.", "true"),
        ("Suboxone reverses diazepam.", "false"),
    ],
)
def test_colours_of_urine_and_what_holds_an_antagonist(facts: KnowledgeBase, claim: str, verdict: str) -> None:
    """One colour is not another; a product with naloxone in it is more than naloxone."""
    assert judge_sentence(facts, claim).verdict == verdict
