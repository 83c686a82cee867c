"""How fact sheets put it of the drugs that people ask about first: names, complications, makers, what the body does."""

import pytest

from ketafacts import KnowledgeBase, check


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        # what it is called
        ("Street names of methamphetamine are ice, crank and Tina.", "true"),
        ("Street names for GHB include liquid ecstasy and special K.", "false"),
        ("Street names for heroin include ice and crank.", "unknown"),
        ("LSD stands for lysergic acid diethylamide.", "true"),
        ("THC stands for cannabidiol.", "false"),
        # uses and approvals
        ("Ketamine is off-label for depression.", "true"),
        ("Ketamine is not off-label for depression.", "false"),
        ("The use of ketamine for anaesthesia is off-label.", "unknown"),
        (
            "Since July 2023 psychiatrists in Australia can prescribe psilocybin for treatment-resistant depression.",
            "true",
        ),
        (
            "Since July 2010 psychiatrists in Australia can prescribe psilocybin for treatment-resistant depression.",
            "unknown",
        ),
        ("Nitrous oxide is used for pain relief in childbirth.", "true"),
        ("MDMA is legal in the United Kingdom.", "false"),
        ("There is no FDA-approved medication for cocaine use disorder.", "true"),
        ("There is no FDA-approved medication for opioid use disorder.", "unknown"),
        ("Buprenorphine is approved for treating methamphetamine use disorder.", "false"),
        ("Buprenorphine is not approved for methamphetamine addiction.", "true"),
        ("Naltrexone is approved for cannabis use disorder.", "unknown"),
        # harms
        ("Rhabdomyolysis and hyperthermia are dangerous complications of PCP overdose.", "true"),
        ("Cirrhosis is a complication of PCP overdose.", "unknown"),
        ("The International Agency for Research on Cancer classifies alcohol as a Group 1 carcinogen.", "true"),
        ("Alcohol is not a carcinogen.", "false"),
        ("Caffeine is a carcinogen.", "unknown"),
        ("Xylazine lowers heart rate, blood pressure and breathing.", "true"),
        ("Cocaine lowers heart rate, blood pressure and breathing.", "false"),
        ("GHB has been used as a date rape drug.", "true"),
        ("Caffeine has been used as a date rape drug.", "unknown"),
        ("Chronic snorting of cocaine can perforate the nasal septum.", "true"),
        ("Ketamine can perforate the nasal septum.", "unknown"),
        ("Nitrous oxide relieves pain and anxiety.", "true"),
        ("Nitrous oxide does not relieve anxiety.", "false"),
        # what the body does with it
        ("Dextromethorphan is metabolised by CYP2D6 to dextrorphan.", "true"),
        ("Codeine is metabolised by CYP3A4 to morphine.", "unknown"),
        ("Pregabalin is extensively metabolised by CYP3A4.", "false"),
        ("Gabapentin is not metabolised in humans.", "true"),
        ("Remifentanil is not metabolised.", "unknown"),
        ("Nitrous oxide is exhaled almost entirely unchanged through the lungs.", "true"),
        ("Ketamine is exhaled unchanged.", "unknown"),
        ("Smoking speeds up the metabolism of caffeine.", "true"),
        ("The half-life of caffeine is longer in pregnancy.", "true"),
        ("The half-life of caffeine is shorter in pregnancy.", "unknown"),
        ("The dose of gabapentin must be reduced in people with kidney disease.", "true"),
        ("The dose of lorazepam must be reduced in people with kidney disease.", "unknown"),
        ("The effects of MDMA begin about 30 to 45 minutes after swallowing and last three to six hours.", "true"),
        ("The effects of MDMA begin about 30 to 45 minutes after swallowing and last three to six days.", "false"),
        ("Ketamine works mainly by blocking GABA receptors.", "false"),
        ("Ketamine works mainly by blocking NMDA receptors.", "true"),
        ("Mirtazapine works mainly by blocking histamine receptors.", "unknown"),
        ("Fluoxetine works mainly by blocking dopamine receptors.", "false"),
        ("It is safe to drink alcohol with sleeping pills.", "false"),
        ("Spravato was approved as monotherapy for treatment-resistant depression.", "true"),
        ("Spravato is not approved as monotherapy.", "false"),
        ("Auvelity is approved as monotherapy.", "unknown"),
        ("In August 2024 the FDA declined to approve MDMA-assisted therapy for PTSD.", "true"),
        # what it is made of, from and by
        ("Mitragynine is natural.", "true"),
        ("Mitragynine is not natural.", "false"),
        ("Oxycodone is natural.", "false"),
        ("Aspirin is natural.", "unknown"),
        ("LSD is semisynthetic.", "true"),
        ("Cocaine is made from the opium poppy.", "false"),
        ("Papaverine comes from the opium poppy.", "true"),
        ("Psilocybin comes from the opium poppy.", "unknown"),
        ("Nicotine is the main addictive substance in tobacco.", "true"),
        ("Codeine is the main addictive substance in opium.", "false"),
        ("Ketamine is a racemic mixture of esketamine and arketamine.", "true"),
        ("Medetomidine is a racemic mixture of xylazine and clonidine.", "unknown"),
        ("Dextromethorphan is the dextrorotatory enantiomer of levomethorphan.", "true"),
        ("Levomethorphan is the dextrorotatory enantiomer of dextromethorphan.", "unknown"),
        ("Auvelity combines dextromethorphan with bupropion for major depressive disorder.", "true"),
        ("Auvelity combines dextromethorphan with quinidine for major depressive disorder.", "false"),
        ("Spravato is made by Janssen.", "true"),
        ("LSD was sold as Spravato by Sandoz.", "unknown"),
        ("Xylazine is an alpha-2 adrenergic agonist similar to clonidine.", "true"),
        ("Xylazine is an opioid agonist similar to clonidine.", "false"),
    ],
)
def test_what_sheets_say_of_the_best_known_drugs_is_read(facts: KnowledgeBase, claim: str, verdict: str) -> None:
    assert check(facts, [claim]).records[0]["verdict"] == verdict
