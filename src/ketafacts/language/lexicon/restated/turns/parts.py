"""Words in braces that the patterns of turns of phrase share, as in ``macros``."""

SHARED_TURN_MACROS = {
    # What an overdose mostly kills by, of whichever drug it is recorded.
    "turnlastbreath": (
        "((?:respiratory (?:depression|failure|arrest)|(?:slowed|stopped) breathing|liver (?:failure|damage)))"
    ),
    "turnforemost": "(?:main|chief|usual|commonest|most common|leading|principal|primary)",
    "turnhumans": "(?:people|humans|human beings|human patients|human medicine)",
    "turndone": (
        "(?:approved|licensed|authorised|authorized|marketed|introduced|launched|sold|synthesised"
        "|synthesized|made|discovered|isolated|withdrawn|patented|controlled|scheduled|banned|placed"
        "|moved|listed|given|used|cleared|reclassified|classified|added|put)"
    ),
    "turnplaced": "(?:placed|moved|listed|put|added|controlled|scheduled|reclassified|classified)",
    "turnanyone": "(?:you|someone|somebody|anyone|people|patients|a person|a patient|those|they|women|men|users)",
    "turnpatients": "(?:the )?(?:patients?|people|persons?|individuals?|adults?|those|users?|anyone)",
    "turnreceiving": (
        "(?:who (?:receive|receives|are receiving|is receiving|are given|take|takes|are taking|use|uses"
        "|are treated with|are on)|receiving|treated with|taking|given|on|using)"
    ),
    "turncomplaint": (
        "(?: for (?:chronic |acute |severe |cancer )*(?:pain|cough|epilepsy|hypertension|diabetes|depression))?"
    ),
    "turndrug": "(?:drug|medicine|medication|treatment|agent|therapy|product|pill|vaccine)",
    "turnsell": (
        "(?:began (?:selling|marketing|making)|started (?:selling|marketing|making)|brought out"
        "|introduced|launched|sold|marketed|released|put on sale)"
    ),
    "turnapplied": (
        "(?:being )?(?:(?:stuck|put|applied|placed|pressed)(?: (?:on|onto|to)(?: the| your)?(?: skin"
        "| arm)?)?|applying (?:it|one)|sticking (?:it|one) on|putting (?:it|one) on|given|swallowed"
        "|swallowing (?:it|one)|taken|taking (?:it|one|a dose|a tablet)|injected|injecting it"
        "|an? injection|a dose|sprayed|inhaling it|inhaled|administration|its application|application)"
    ),
    "turnspan": (
        "((?:about |around |roughly |only |just |at least |up to |as little as |a )*(?:(?:[a-z]+"
        "|\\d+)(?: (?:to|or) (?:[a-z]+|\\d+))? )?(?:seconds?|minutes?|hours?|days?|weeks?|months?))"
    ),
    "turntime": (
        "((?:(?:usually|often|typically|generally|normally|can|may|might|will) )?takes? (?:about "
        "|around |up to |at least |only |just |as long as )*(?:a few|several|many|some|a couple of"
        "|[a-z]+|\\d+)(?: (?:to|or) (?:[a-z]+|\\d+))? (?:seconds?|minutes?|hours?|days?|weeks?|months?))"
    ),
    "turneased": (
        "(?:lifts?|eases?|improves?|gets? better|fades?|goes away|go away|settles?|is relieved|clears?"
        "|gets? any better|begins? to lift|starts? to lift|begins? to improve|starts? to improve"
        "|begins? to ease)"
    ),
    "turnserum": (
        "(?:a |the |ones |your |someones )?(?:urine|blood|saliva|hair|urine sample|blood sample"
        "|urine test|blood test|drug test|urine screen|hair sample)"
    ),
    "turnshows": (
        "(?:points?(?: (?:specifically|clearly|directly))? to|indicates?|proves?|shows?|means?|confirms?"
        "|betrays?|is (?:proof|evidence|a sign|a marker) of|is specific for|is unique to|establishes?"
        "|demonstrates?)"
    ),
    "turnbeast": (
        "(cats?|dogs?|horses?|cattle|cows|sheep|goats|pigs|rabbits?|birds?|ferrets?|livestock|pets|kittens|puppies)"
    ),
    "turnproduct": (
        "(?:products?|drops|treatments?|collars?|spot ons?|shampoos?|sprays?|preparations?|medicines?"
        "|insecticides?|powders?)"
    ),
    "turnwell": (
        "(?:well|better|safely|easily|readily|perfectly well|quite well|just fine|fine|with ease"
        "|without (?:any )?(?:trouble|difficulty|problems?|harm))"
    ),
    "turnfreely": (
        "(?: (?:freely|safely|without (?:any )?(?:worry|risk|problems?|danger|trouble|concern|harm)"
        "|as (?:usual|normal|(?:much|often) as (?:they|you) like)|with no (?:worry|risk|problem)))?"
    ),
    "turnextent": (
        "(?:to any (?:great|real|significant|appreciable|meaningful|large|relevant) (?:extent|degree)"
        "|in any (?:great|real|significant|appreciable|meaningful) (?:amounts?|quantity|quantities)"
        "|in significant amounts|appreciably|significantly|to a (?:significant|meaningful) (?:extent"
        "|degree))"
    ),
    "turnverb": (
        "((?:(?:usually|often|rarely|sometimes|also|still|now|never|quickly|strongly|directly) )?(?:is"
        "|are|was|were|has|have|can|may|must|should|does|do|will|could|might|blocks?|acts?|works?"
        "|reverses?|relieves?|treats?|causes?|lowers?|raises?|reduces?|increases?|contains?|belongs?"
        "|binds?|slows?|stops?|helps?|prevents?|inhibits?|remains?|became|becomes?|carries|makes?|kills?"
        "|lasts?|requires?|needs?|interacts?|damages?|affects?|produces?|crosses|enters?|stays?|lingers?"
        "|reaches|passes|gives?|leads?|protects?|activates?|stimulates?|wears|takes|came|went|ranks?"
        "|counts?|comes?|boosts?|calms?|eases?|keeps?))"
    ),
    "turnill": (
        "(?:(?:the |chest |severe |acute |chronic |back |joint )*(?:pain|angina|symptoms|nausea"
        "|headaches?|migraines?|fever|anxiety|panic|heartburn|itching|coughs?|constipation|insomnia"
        "|asthma|wheezing))"
    ),
    "turnpeople": (
        "(?:people|patients|users|men|women|adults|children|those|them|everyone|anyone|anybody|someone"
        "|somebody|a patient|a person)"
    ),
    "turnon": "(?:on|taking|using|given|treated with|who takes?|who uses?|who (?:is|are) (?:on|taking|given))",
    "turnregularly": "(?: regularly| often| frequently| routinely| every (?:week|month)| all the time)?",
    "turnspoil": (
        "(?:spoil|spoils|ruin|ruins|undercut|undercuts|blunt|blunts|weaken|weakens|sap|saps|dull|dulls"
        "|rob|robs|undermine|undermines|reduce|reduces|lessen|lessens|diminish|diminishes|sabotage"
        "|sabotages)"
    ),
    "turnrelief": "(?:pain |painkilling |pain relieving |pain killing |analgesic )",
    "turnmakes": "(?:turns|converts|changes|transforms|makes)",
    "turnlegal": "(?:illegal|against the law|unlawful|a crime|an offence|a criminal offence|forbidden)",
    "turnplace": "((?:in|across|throughout) (?:the )?[a-z]+(?: (?:kingdom|states))?)",
    "turnsome": (
        "(?:(?:a fair number of|a good number of|a number of|quite a few|a few|some|many|certain"
        "|plenty of|lots of|a lot of) )"
    ),
    "turnmay": "(?:may|might|can|could|will|would|is likely to|are likely to)",
    "turncough": (
        "(?:(?:dry|nagging|persistent|irritating|tickly|tickling|hacking|annoying|stubborn|chronic)(?:,? and|,)? )+"
    ),
    "turnrather": "(?:rather than|not|instead of|and not)",
    "turnsuited": (
        "(?:safe|suitable|fitting|good|fine|appropriate|acceptable|reasonable|standard|usual|proper|recommended)"
    ),
    "turnchoice": "(?:first choice|first line|preferred|ideal|best|top|go to)",
    "turnremedy": (
        "(?:painkillers?|pain relievers?|pain killers?|pain medicines?|pain reliefs?|pain medications?|analgesics?)"
    ),
    "turnlong": "(?:hangs? around|stays?|remains?|lingers?|lasts?|sticks? around|stays? active|persists?)",
    "turnsystem": "(?: in (?:the|your|a persons) (?:body|system|blood|bloodstream|circulation))?",
    "turnseeds": (
        "(?:enough |a lot of |lots of |a few |plenty of |some |many |large amounts of "
        "|just )*{x}(?: (?:bagels?|muffins?|rolls?|cakes?|bread|pastry|pastries|tea))?"
    ),
    "turnneed": "(?:needs?|requires?|must have|should have|have to have|has to have|are given|is given|get|gets)",
}
