"""What an effect is, as it is explained behind its name: "agranulocytosis, a dangerous drop in white blood cells".

A gloss adds nothing to what is claimed where all its words are those with which people explain that effect.
"""

from ketafacts.language.lexicon.listing import entries, phrases, single_words

# Words that any gloss may have.
PLAIN = single_words(
    "a an the of in on to is that which by from with and or can may be it its one your sudden very rare rarely "
    "possibly sometimes often potentially serious severe dangerous unpleasant uncomfortable condition "
    "disorder problem problems "
    "reaction complication syndrome state medical side effect symptom form kind type sort of known called called "
    "so-called well-known some people patients who when where"
)
# Of the graver ones alone.
GRAVE = single_words("fatal deadly lethal life threatening life-threatening emergency permanent irreversible lasting")

_TOLD = entries(
    """
neutropenia: drop fall loss lack shortage decrease low too few white blood cells cell count infection fighting immune
    neutrophils count body defence defences blood
tardive-dyskinesia: involuntary uncontrollable movements movement face tongue mouth lips jaw repetitive twitching body
movement-disorder: involuntary uncontrollable movements movement face tongue mouth lips jaw repetitive restlessness
    stiffness shaking inner feeling tremor muscle muscles twitching inability sit still body
rhabdomyolysis: breakdown break down destruction damage muscle muscles tissue fibres fibers kidneys kidney
qt-prolongation: heart rhythm disturbance change abnormal electrical cycle heartbeat lengthening dangerous
cardiac-arrhythmia: irregular abnormal heart heartbeat rhythm disturbance
priapism: painful prolonged erection long lasting will not go away does not stop hours last lasts lasting penis unwanted
angioedema: swelling face lips tongue throat deep skin
serotonin-syndrome: too much excess serotonin brain toxicity toxic overload
neuroleptic-malignant-syndrome: fever rigidity stiffness muscle muscles confusion high
reyes-syndrome: swelling liver brain damage illness children disease
respiratory-depression: slow slowed shallow weak breathing
hyperkalemia: high raised excess potassium blood level
high-potassium: high raised excess potassium blood level too much
low-potassium: low too little potassium blood level fall drop
hyponatremia: low sodium salt blood level fall drop too little
hypoglycemia: low blood sugar glucose fall drop too little
hyperglycemia: high raised blood sugar glucose
bradycardia: slow slowed heart heartbeat rate pulse
tachycardia: fast rapid racing heart heartbeat rate pulse
hypotension: low drop fall blood pressure
hypertension: high raised rise blood pressure
lactic-acidosis: build up buildup lactic acid blood
methemoglobinemia: blood oxygen carry carrying carries haemoglobin hemoglobin poorly cannot unable
serious-skin-reactions: blistering rash skin peeling peels blisters mucous membranes
jaw-osteonecrosis: death dying decay jaw bone jawbone
ototoxicity: hearing loss damage ear ears inner
hearing-loss: damage ear ears inner
tinnitus: ringing ears ear noise
photosensitivity: sunburn sun sunlight skin sensitivity burn burning easily oversensitivity
thrombocytopenia: drop fall low too few platelets blood count shortage lack clotting
anaphylaxis: allergic reaction whole body allergy
malignant-hyperthermia: fever overheating high body temperature muscles muscle rise
akathisia: inner restlessness inability sit still
gum-overgrowth: swelling swollen gums thickening overgrown
birth-defects: malformations baby unborn
retinal-damage: eye eyes retina sight vision damage back
miosis: small pinpoint tiny pupils narrowing
mydriasis: wide large dilated pupils widening
erectile-dysfunction: inability get keep erection
insomnia: inability sleep trouble sleeping
constipation: difficulty passing stools hard infrequent stool
urinary-retention: inability empty bladder difficulty passing urine
pancreatitis: inflammation pancreas inflamed
tendon-rupture: tear torn tearing tendon tendons snap heel achilles
hemolysis: breakdown destruction red blood cells
physical-dependence: body adapts adapted used
lupus-like-syndrome: autoimmune disease lupus
"""
)
EXPLAINED = {effect: single_words(words) for effect, words in _TOLD}
GRAVELY = frozenset(
    phrases(
        "neutropenia, rhabdomyolysis, qt-prolongation, cardiac-arrhythmia, serotonin-syndrome, angioedema, "
        "anaphylaxis, neuroleptic-malignant-syndrome, reyes-syndrome, respiratory-depression, lactic-acidosis, "
        "malignant-hyperthermia, serious-skin-reactions, movement-disorder, hearing-loss, "
        "retinal-damage, pancreatitis, priapism"
    )
)
