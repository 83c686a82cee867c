"""How nurses, carers and pharmacists put it: each wording, its denial, and the neighbour that is left open."""

import pytest

from ketafacts import KnowledgeBase, ask
from ketafacts.answers.checking import judge_sentence

# Who took what, and how much of it.
TAKERS = {
    "Naloxone will wake somebody who has only taken too many Valium tablets.": "false",
    "A nose spray of naloxone will wake somebody who has only taken too many Valium tablets.": "false",
    "Naloxone will not wake somebody who has taken too many Valium tablets.": "true",
    "Naloxone will wake somebody who has taken too many oxycodone tablets.": "true",
    "Naloxone will wake somebody who has taken too many chances.": "unknown",
    "Bladder damage is seen in people who use a lot of ketamine for a long time.": "true",
    "Bladder damage is seen in people who use a lot of metformin for a long time.": "unknown",
    "Naltrexone sets off withdrawal in somebody taking methadone every day.": "true",
    "Naltrexone does not set off withdrawal in somebody taking methadone every day.": "false",
    "Naltrexone sets off withdrawal in somebody taking the bus every day.": "unknown",
    "People who have taken diazepam every night for years get withdrawal when they stop overnight.": "true",
    "People who have taken diazepam every night for years get no withdrawal when they stop overnight.": "false",
    "Seizures can happen if alprazolam is stopped suddenly after months of daily use.": "true",
    "Seizures never happen when alprazolam is stopped suddenly after years of daily use.": "false",
    "It makes no difference whether you stop prednisolone all at once.": "false",
    "It makes no difference whether you stop diazepam suddenly or slowly.": "false",
    "It makes no difference whether you stop work all at once after prednisolone.": "unknown",
}

# Near the end of life.
DYING = {
    "Morphine eases pain and can also take the edge off breathlessness near the end of life.": "true",
    "Morphine does not ease breathlessness near the end of life.": "false",
    "Midazolam is used for agitation in dying patients.": "true",
    "Midazolam, which we sometimes give for restlessness in the last days, is a benzodiazepine.": "true",
    "Midazolam, which we sometimes give for restlessness in the last days, is an opioid.": "false",
    "Hyoscine butylbromide is given to dry up noisy chest secretions in dying patients.": "true",
    "Morphine given properly for pain in the last days always makes people die sooner.": "false",
    "Using morphine in dying patients shortens their lives.": "false",
    "Morphine given properly for pain at the end of life does not hasten death.": "true",
    # Of no time near the end of life nothing is said.
    "Morphine makes people die sooner.": "unknown",
    "Ibuprofen given properly for pain at the end of life hastens death.": "unknown",
    "Morphine is used for boredom in dying patients.": "unknown",
}

# What becomes of it in the body, and when it is felt.
BODY = {
    "Some of the codeine you take is turned into morphine by a liver enzyme called CYP2D6.": "true",
    # That of some of it is so, whatever is so of the rest.
    "Some of the codeine you take is not turned into morphine.": "unknown",
    "Most of the codeine you take is turned into morphine.": "unknown",
    "Methadone is gone from the blood an hour after it is swallowed.": "false",
    "Methadone is gone from the shelf an hour after it is swallowed.": "unknown",
    "Within five minutes of being stuck on, a fentanyl patch is working at full strength.": "false",
    "Fentanyl patches can take most of a day to reach their full effect.": "true",
    "Fluoxetine takes most of a day to reach its full effect.": "false",
    "A fentanyl patch works immediately.": "false",
    "Constipation from morphine does not usually wear off.": "true",
    "Tolerance to the constipation from morphine develops quickly.": "false",
    "When the kidneys fail, active breakdown products of morphine build up.": "true",
    "When the kidneys fail, active breakdown products of aspirin build up.": "unknown",
    "Naloxone can wear off before methadone does, so the overdose may come back.": "true",
    "Iron tablets cut down how much levothyroxine your gut takes in.": "true",
    "Iron tablets increase how much levothyroxine your gut takes in.": "false",
    "Iron tablets cut down how much levothyroxine your purse takes in.": "unknown",
    "Clopidogrel may work less well if omeprazole is taken with it.": "true",
    "Clopidogrel may work less well if the weather is cold.": "unknown",
    "Dapagliflozin helps the kidneys get rid of extra sugar in the urine.": "true",
    "Gliclazide works by making the pancreas pump out more insulin.": "true",
    "Metformin works by making the pancreas pump out more insulin.": "false",
    "Metformin does not make the pancreas release more insulin.": "true",
    "Your skin may burn more easily in the sun while you are on doxycycline.": "true",
    "Your skin does not burn more easily in the sun while you are on doxycycline.": "false",
    "Your skin may burn more easily in the sun while you are on metformin.": "unknown",
    "Amiodarone can upset the thyroid in either direction.": "true",
    "Lithium may upset the thyroid.": "true",
    "Lithium does not upset the thyroid.": "false",
    "Metformin can upset the thyroid.": "unknown",
    "Dexamethasone can make it hard to sleep.": "true",
    "Dexamethasone can make it hard to park.": "unknown",
    "Clozapine can make people dribble.": "true",
    "Finasteride, unlike tamsulosin, shrinks the prostate.": "true",
    "Tamsulosin, unlike finasteride, shrinks the prostate.": "false",
    "Propranolol can bring on wheezing in people who have asthma.": "true",
    "Propranolol can bring on wheezing in people who have money.": "unknown",
}

# What a leaflet says of its uses, its harms and how it is taken.
LEAFLETS = {
    "Nitrofurantoin treats bladder infections but isn't suitable for kidney infections.": "true",
    "Nitrofurantoin is suitable for kidney infections.": "false",
    "Nitrofurantoin is suitable for parties.": "unknown",
    "Aspirin is not suitable for children with fever.": "true",
    "Sumatriptan is taken every day to stop migraines from starting.": "false",
    "Sumatriptan is not used to prevent migraine.": "true",
    "Propranolol is used to stop migraines from starting.": "true",
    # How often is another matter: some of what prevents malaria is taken once a week.
    "Mefloquine is taken every day to stop malaria from starting.": "unknown",
    "Allopurinol takes away the pain of a gout attack.": "false",
    "Allopurinol takes away the pain of a gout attack within the hour.": "false",
    "Colchicine takes away the pain of a gout attack.": "true",
    "Colchicine takes away the pain of a gout attack within the hour.": "unknown",
    "You should lie flat for half an hour after swallowing alendronic acid.": "false",
    "You should stay upright for half an hour after swallowing alendronic acid.": "true",
    "You should lie flat for half an hour after swallowing paracetamol.": "unknown",
    "Rarely, carbimazole stops the bone marrow making white cells, so a sore throat must be checked quickly.": "true",
    "Paracetamol causes rash, so a sore throat must be checked quickly.": "unknown",
    "A dry, tickly cough is a well known nuisance with ramipril.": "true",
    "A dry, tickly cough is not a well known nuisance with ramipril.": "false",
    "A dry, tickly cough is a well known nuisance with toddlers on ramipril.": "unknown",
    "Zopiclone leaves a bitter, metallic taste in some people's mouths.": "true",
    "Zopiclone can leave a bitter taste in the mouth.": "true",
    "The FDA put a boxed warning about suicidal thoughts on antidepressants.": "true",
    "The FDA put a boxed warning about smells on antidepressants.": "unknown",
    # It did, and took it off again seven years later.
    "The FDA put a boxed warning on Chantix.": "unknown",
    "The FDA put a boxed warning on Chantix about suicidal thoughts.": "unknown",
    "The labels of both opioids and benzodiazepines carry a boxed warning about taking the two together.": "true",
    "Regular white cell counts are needed for patients taking clozapine in the UK.": "true",
    "Regular white cell counts are not needed for patients taking clozapine.": "false",
    "There is no problem using GTN spray an hour after taking sildenafil.": "false",
    "There is no problem using a computer an hour after taking sildenafil.": "unknown",
    "Salbutamol is a steroid preventer inhaler.": "false",
    "Beclometasone is a steroid preventer inhaler.": "true",
    "Salbutamol is not a preventer.": "true",
    "Adrenaline is what you give for anaphylaxis.": "true",
    "Adrenaline is not what you give for anaphylaxis.": "false",
    "Adrenaline is what you give for courage.": "unknown",
    "The medicine inside a Mounjaro pen is liraglutide.": "false",
    "The medicine inside a Mounjaro pen is tirzepatide.": "true",
    "The medicine inside a Mounjaro pen is blue.": "unknown",
    "Spravato is a tablet you swallow at home with breakfast.": "false",
    "Methotrexate is a tablet you swallow every day.": "false",
}

# What doctors may do and what the law says.
LAW = {
    "Doctors in America can prescribe diamorphine for cancer pain.": "false",
    "Doctors in America can prescribe morphine for cancer pain.": "true",
    "No doctor in America can prescribe heroin.": "true",
    "American doctors can prescribe LSD.": "false",
    "Doctors in Britain can prescribe diamorphine.": "true",
    "Doctors in America can prescribe rest.": "unknown",
    "Ketamine isn't listed in any of the schedules of the UN drug conventions.": "true",
    "Morphine isn't listed in any of the schedules of the UN drug conventions.": "false",
    "No strength of diazepam is a controlled drug in Britain.": "false",
    "Having laughing gas for a high became an offence in the UK in November 2023.": "true",
    "Narcan nasal spray has been allowed for sale without a prescription in the US since 2023.": "true",
    "Cannabis is legal in Colorado.": "misleading",
    "Medical cannabis helps with chronic pain.": "contested",
    "Odd as it sounds, methamphetamine has been approved by the FDA as a tablet for ADHD.": "true",
    "Odd as it sounds, ketamine is an opioid.": "false",
}

# What another use, a contraindication and a circumstance take away.
RULES = {
    "Amitriptyline is only used for depression.": "false",
    "Amitriptyline is only approved for depression.": "false",
    # What keeps clots away where the heart flutters is given for clots; what few give off label is no use of it.
    "Apixaban is only used for blood clots.": "unknown",
    "Loperamide is only used for diarrhoea.": "unknown",
    "Bupropion lowers the risk of seizures.": "false",
    "Nitrous oxide lowers the risk of anxiety.": "unknown",
    "Taking paracetamol in pregnancy may cause autism in the child.": "contested",
    "Given into a vein, ketamine typically slows the heart and drops the blood pressure.": "false",
    "Given into a vein, ketamine typically raises the heart rate.": "true",
}


@pytest.mark.parametrize(
    ("text", "verdict"), [pair for some in (TAKERS, DYING, BODY, LEAFLETS, LAW, RULES) for pair in some.items()]
)
def test_what_is_said_at_a_bedside_is_judged_as_the_plain_words(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("can narcan bring someone round from a benzo only od", "no"),
        ("has xylazine been approved for humans in the usa", "no"),
        ("does morphine for the dying always speed up death", "no"),
        ("can you legally buy kratom in america", "it depends"),
        ("is midazolam used in syringe drivers for agitation", "yes"),
        ("will amoxicillin kill flu", "no"),
        ("do i need inr checks on rivaroxaban", "no"),
        ("do i need inr checks on warfarin", "yes"),
        ("can you take viagra if your on gtn spray", "no"),
        ("what enzyme do statins stop", "HMG-CoA reductase"),
        ("what clotting factor does apixaban block", "clotting factor Xa"),
        # British law controls it, US law does not: no country was named.
        ("is gabapentin a controlled drug", "it depends"),
        ("is gabapentin federally controlled", "no"),
    ],
)
def test_questions_of_a_ward_are_answered(facts: KnowledgeBase, question: str, answer: str) -> None:
    assert ask(facts, question).records[0]["answer"] == answer
