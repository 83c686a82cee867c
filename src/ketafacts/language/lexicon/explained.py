"""What an effect or a target is, as it is explained behind its name: "agranulocytosis, a drop in white blood cells".

A gloss adds nothing to what is claimed where all its words are those with which people explain that effect or target.
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

_EFFECTS_TOLD = entries(
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
# Words that any gloss of a target may have.
OF_TARGETS = single_words(
    "enzyme protein transporter pump channel receptor molecule chemical messenger substance neurotransmitter hormone "
    "found lies sits located body human cells cell tissue main chief key important helps help needed used involved "
    "part same makes make making using use uses needs need order process step normally natural naturally"
)
_TARGETS_TOLD = entries(
    """
hmg-coa-reductase: liver cholesterol production producing produce controls rate limiting
cyclooxygenase: prostaglandins prostaglandin inflammation pain fever chemicals production producing produce
cox-1: prostaglandins stomach lining protects platelets
cox-2: prostaglandins inflammation pain fever
ace: angiotensin blood vessels narrows narrow narrowing pressure
angiotensin-ii-receptor: blood vessels narrows narrow pressure
gastric-proton-pump: stomach lining acid pumps secretes secrete secreting produces produce production last final
histamine-h2-receptor: stomach lining acid secretion production
histamine-h1-receptor: allergy allergic symptoms itching sneezing
sglt2: proximal tubule kidney kidneys reabsorbs reabsorb reabsorption glucose sugar back blood filtered takes take
dpp-4: breaks break breaking down incretins incretin glp gut hormones hormone
glp-1-receptor: gut hormone insulin release pancreas appetite slows slow stomach emptying feel full makes people boosts
    boost stimulates releases released eating after meals fullness
factor-xa: clotting factor clot clots blood thrombin coagulation
thrombin: clotting factor clot clots blood fibrin fibrinogen turns coagulation
vitamin-k-recycling: liver clotting factors factor several blood clot recycles recycle vitamin
p2y12-receptor: platelets platelet clump clumping stick together adp surface
xanthine-oxidase: uric acid production producing produces purines
aromatase: estrogen oestrogen androgens turns converts testosterone into
5-alpha-reductase: testosterone dht dihydrotestosterone turns converts prostate into hair
phosphodiesterase-5: breaks down cgmp penis blood flow erection
beta1-adrenergic-receptor: heart rate beat adrenaline
beta2-adrenergic-receptor: lungs airways airway smooth muscle adrenaline relaxes
beta-adrenergic-receptor: heart lungs adrenaline
nmda-receptor: glutamate brain memory learning pain excitatory
mu-opioid-receptor: brain spinal cord gut pain relief endorphins endorphin
gaba-a-receptor: brain calming inhibitory chloride gaba
alpha2-delta-subunit: calcium channels nerve nerves spinal cord subunit
serotonin-transporter: serotonin takes back nerve cells reuptake recycles mops up
norepinephrine-transporter: norepinephrine noradrenaline takes back nerve cells reuptake
dopamine-transporter: dopamine takes back nerve cells reuptake
dopamine-d2-receptor: brain dopamine
mao: breaks break down serotonin dopamine norepinephrine noradrenaline tyramine brain
mao-b: breaks break down dopamine brain
comt: breaks break down dopamine levodopa
dopa-decarboxylase: turns converts levodopa dopamine into outside brain
cholinesterase: breaks break down acetylcholine nerve memory
adenosine-receptor: sleep sleepy sleepiness tired tiredness drowsiness brain
nicotinic-receptor: cigarettes nicotine acetylcholine brain stimulate
bacterial-cell-wall-synthesis: bacteria bacterial wall
penicillin-binding-proteins: bacteria bacterial wall cell build
bacterial-ribosome: bacteria bacterial protein proteins
beta-lactamase: bacteria bacterial penicillin penicillins destroy destroys break breaks down resistant resistance
reverse-transcriptase: virus viral hiv copy copies dna rna itself
viral-neuraminidase: flu influenza virus spread spreads cell leave
tnf: inflammation inflammatory immune system
pcsk9: ldl cholesterol receptors receptor liver destroys breaks down
npc1l1: cholesterol gut intestine absorbs absorption
acetylcholine-receptors: acetylcholine
"""
)
# By the id of the effect or target.
TOLD = {of: single_words(words) for of, words in (*_EFFECTS_TOLD, *_TARGETS_TOLD)}
GRAVELY = frozenset(
    phrases(
        "neutropenia, rhabdomyolysis, qt-prolongation, cardiac-arrhythmia, serotonin-syndrome, angioedema, "
        "anaphylaxis, neuroleptic-malignant-syndrome, reyes-syndrome, respiratory-depression, lactic-acidosis, "
        "malignant-hyperthermia, serious-skin-reactions, movement-disorder, hearing-loss, "
        "retinal-damage, pancreatitis, priapism"
    )
)
