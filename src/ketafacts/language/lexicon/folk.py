"""The people of a sentence, where they work and live: who gives a drug, who takes it, whose it is, and in which place.

One table for each class. ``language.plainfolk`` puts the plainest word of a class for any other of it, so that what is
read of doctors is read of anaesthetists, and what of people is read of soldiers; what the other word narrows is asked
of the facts then (``answers.folk``). Words are in lower case; a plural is named where it is not made with an "s".
"""

from ketafacts.knowledge.states import STATES
from ketafacts.language.lexicon.listing import listed
from ketafacts.language.lexicon.settings import PLACES

_IRREGULAR = {"person": "people", "staff": "staff", "midwife": "midwives", "housewife": "housewives"}
_IRREGULAR |= {
    "corpsman": "corpsmen",
    "public": "public",
    "personnel": "personnel",
    "fisherman": "fishermen",
    "nhs": "nhs",
    "houseman": "housemen",
}


def _plural(name: str) -> str:
    before, _, last = name.rpartition(" ")
    told = _IRREGULAR.get(last)
    if told is None:
        told = f"{last[:-1]}ies" if last[-1] == "y" and last[-2] not in "aeou" else f"{last}s"
        told = f"{last}es" if last.endswith(("s", "x", "ch", "sh")) else told
    return f"{before} {told}".strip()


# -- those who give ----------------------------------------------------------------------------------------------------

# The areas of medicine, as the conditions have them, in which those of a trade treat people; nothing for any.
_ANY: tuple[str, ...] = ()
MIND = ("mental health", "sleep", "addiction")
OF_THE_DYING = ("pain and joints", "anesthesia", "cancer", "digestion", "mental health", "airways", "sleep")
URGENT = "urgent"  # whatever cannot wait
SURGICAL = "surgical"  # whatever may be treated at an operation
OF_CHILDREN, OF_THE_OLD, OF_ANIMALS = "of children", "of the old", "of animals"
OF_WOMEN, OF_MEN = "women", "men"
_TRADES: dict[str, tuple[str, ...]] = {
    "doctor; physician; clinician; medic; practitioner; general practitioner; gp; family doctor; family "
    "physician; prescriber; provider; healthcare provider; health care provider; healthcare worker; health care "
    "worker; health worker; healthcare professional; health care professional; health professional; medical "
    "professional; medical practitioner; medical provider; care provider; caregiver; carer; nurse; nurse "
    "practitioner; nurse prescriber; nurse specialist; practice nurse; district nurse; community nurse; staff "
    "nurse; charge nurse; matron; sister; health visitor; internist; hospitalist; resident; registrar; intern; "
    "houseman; consultant; specialist; medical officer; medical doctor; medical staff; medical personnel; medical "
    "team; care team; treatment team; clinical team; ward staff; hospital staff; nursing staff; clinical staff; "
    "pharmacist; chemist; pharmacy technician; physician assistant; physician associate; locum; therapist; "
    "orderly; attending; attending physician; treating physician; health service; nhs; health system; healthcare "
    "system; multidisciplinary team": _ANY,
    "hospital; clinic; surgery; practice; health centre; health center; medical centre; medical center; ward; "
    "infirmary; hospice; care home; nursing home; pharmacy; drugstore; outpatient clinic; walk in clinic; "
    "teaching hospital; doctors surgery; doctors office; home; health service; field hospital; military hospital": _ANY,
    "surgeon; operating theatre; operating room; theatre nurse; scrub nurse; surgical team; surgical ward; "
    "surgical unit; transplant surgeon; trauma surgeon; general surgeon; day surgery unit; operating department "
    "practitioner": (SURGICAL,),
    "anaesthetist; anesthetist; anesthesiologist; anaesthesiologist; nurse anaesthetist; nurse anesthetist; "
    "anaesthetic nurse; recovery nurse; recovery room": (SURGICAL,),
    "paramedic; ambulance crew; ambulance; ambulance service; ambulance worker; ambulance paramedic; emergency "
    "doctor; emergency physician; emergency nurse; emergency room; emergency department; emergency medical "
    "technician; emt; emergency medic; emergency worker; emergency responder; emergency crew; emergency team; "
    "emergency service; first responder; first aider; lifeguard; mountain rescue team; rescuer; rescue team; "
    "rescue worker; casualty department; air ambulance; helicopter crew; trauma team; trauma centre; trauma "
    "center; resuscitation team; crash team; er; ed; a e; er doctor; a e doctor; er nurse; army medic; army "
    "doctor; combat medic; military doctor; military medic; battlefield medic; field medic; navy corpsman; "
    "corpsman; intensivist; intensive care unit; intensive care doctor; intensive care nurse; intensive care "
    "physician; critical care nurse; critical care doctor; critical care physician; icu; icu nurse; icu doctor; "
    "critical care unit; high dependency unit": (URGENT,),
    "dentist; dental surgeon; oral surgeon; endodontist; orthodontist; periodontist; dental nurse; dental "
    "hygienist; dental surgery; dental clinic; dental practice; dental team": (
        "pain and joints",
        "infection",
        "anesthesia",
    ),
    "psychiatrist; psychologist; psychotherapist; psychopharmacologist; mental health nurse; psychiatric nurse; "
    "mental health worker; mental health professional; psychiatric hospital; psychiatric ward; psychiatric "
    "clinic; psychiatric unit; mental health clinic; mental health service; mental health team; mental hospital; "
    "counsellor; counselor": (
        *MIND,
        "nervous system",
    ),
    "addiction specialist; addiction doctor; addiction physician; addiction psychiatrist; addiction clinic; "
    "addiction service; addiction worker; addiction counsellor; addiction counselor; drug clinic; drug service; "
    "drug treatment service; methadone clinic; detox clinic; detox centre; detox center; detox unit; rehab; rehab "
    "clinic; rehab centre; rehab center; rehabilitation clinic; rehabilitation centre; rehabilitation center; "
    "substance misuse service; harm reduction worker; drug worker; outreach worker": (
        "addiction",
        "poisoning",
        "mental health",
    ),
    "sleep specialist; sleep doctor; sleep physician; sleep clinic; somnologist": ("sleep",),
    "pain specialist; pain doctor; pain clinic; pain physician; pain management clinic; pain nurse; pain team; "
    "pain service; rheumatologist; rheumatology clinic; orthopaedist; orthopedist; orthopaedic surgeon; "
    "orthopedic surgeon; osteopath; physiotherapist; physical therapist; chiropractor; podiatrist; sports doctor; "
    "sports physician; headache specialist; headache clinic; migraine clinic; migraine specialist": (
        "pain and joints",
        "nervous system",
    ),
    "palliative care team; palliative care doctor; palliative care physician; palliative care nurse; palliative "
    "care specialist; palliative care unit; palliative care ward; hospice nurse; hospice doctor; hospice team; "
    "hospice worker; macmillan nurse; end of life carer": OF_THE_DYING,
    "neurologist; neurosurgeon; neurology clinic; neurology ward; stroke physician; stroke unit; stroke team; "
    "epilepsy nurse; epilepsy specialist; epileptologist; epilepsy clinic; memory clinic; brain surgeon": (
        "nervous system",
        "pain and joints",
        "sleep",
    ),
    "cardiologist; heart specialist; heart doctor; heart surgeon; cardiac surgeon; cardiac nurse; cardiology "
    "ward; cardiology clinic; cardiac unit; coronary care unit; vascular surgeon; heart failure nurse; heart "
    "failure clinic; hypertension clinic; hypertension specialist; lipid clinic": (
        "heart and circulation",
        "blood",
        "hormones and metabolism",
    ),
    "haematologist; hematologist; blood specialist; anticoagulation clinic; warfarin clinic; anticoagulant "
    "clinic; haematology ward; hematology ward; blood bank": ("blood", "cancer", "heart and circulation"),
    "oncologist; cancer doctor; cancer specialist; cancer nurse; cancer centre; cancer center; cancer clinic; "
    "cancer hospital; cancer ward; oncology nurse; oncology ward; oncology unit; oncology department; "
    "chemotherapy unit; chemotherapy nurse; radiotherapist; radiation oncologist; cancer surgeon; breast surgeon; "
    "cancer team; cancer unit": ("cancer", "blood", "pain and joints"),
    "dermatologist; skin doctor; skin specialist; skin clinic; dermatology clinic; dermatology nurse; cosmetic "
    "surgeon; plastic surgeon; beautician": ("skin", "infection", "allergy"),
    "endocrinologist; diabetologist; diabetes specialist; diabetes nurse; diabetes clinic; diabetes specialist "
    "nurse; diabetic nurse; diabetes doctor; diabetes educator; hormone specialist; thyroid specialist; thyroid "
    "clinic; thyroid doctor; endocrine clinic; metabolic clinic; obesity clinic; obesity specialist; weight loss "
    "clinic; weight loss doctor; dietitian; dietician; bariatric physician; bariatric surgeon; slimming clinic": (
        "hormones and metabolism",
        "sexual and reproductive health",
    ),
    "gastroenterologist; stomach specialist; hepatologist; liver specialist; gut specialist; liver unit; "
    "endoscopist; gastroenterology clinic; liver clinic; colorectal surgeon; bowel surgeon": ("digestion", "infection"),
    "nephrologist; kidney specialist; kidney doctor; renal physician; renal unit; dialysis nurse; dialysis unit; "
    "dialysis clinic; renal nurse; dialysis centre; dialysis center; urologist; urology clinic; continence nurse": (
        *("kidneys and bladder", "sexual and reproductive health", "heart and circulation"),
    ),
    "respiratory physician; respiratory nurse; respiratory specialist; pulmonologist; lung specialist; lung "
    "doctor; chest physician; chest doctor; asthma nurse; asthma clinic; asthma specialist; chest clinic; "
    "respiratory therapist; respiratory clinic; copd nurse; tb clinic; tb doctor": ("airways", "infection", "allergy"),
    "infectious disease specialist; infectious disease doctor; infectious diseases physician; infectious disease "
    "physician; microbiologist; virologist; hiv clinic; hiv specialist; hiv doctor; sexual health clinic; std "
    "clinic; travel clinic; travel nurse; tropical medicine specialist; tropical disease specialist; "
    "bacteriologist; parasitologist; malaria clinic; infection specialist": ("infection",),
    "allergist; immunologist; allergy specialist; allergy clinic; transplant unit; transplant team": (
        *("allergy", "immunity", "airways", "skin"),
    ),
    "ophthalmologist; optometrist; optician; eye doctor; eye surgeon; eye specialist; eye clinic; eye hospital; "
    "eye nurse; audiologist; ent surgeon; ent specialist; ent doctor; ear nose and throat surgeon; "
    "otolaryngologist": (*("eyes and ears", "infection", "allergy"),),
    "midwife; obstetrician; gynaecologist; gynecologist; ob gyn; maternity nurse; maternity ward; labour ward; "
    "labor ward; maternity unit; delivery room; maternity hospital; birth centre; birthing center; fertility "
    "clinic; fertility specialist; fertility doctor; reproductive endocrinologist; family planning clinic; "
    "menopause clinic; menopause specialist; womens clinic; womens hospital; gynaecology clinic; abortion clinic; "
    "sexologist; antenatal clinic; andrologist": ("sexual and reproductive health", "pain and joints"),
    "radiologist; radiographer; pathologist; coroner; nuclear medicine physician; imaging department": (
        *("poisoning", "hormones and metabolism"),
    ),
    "poison control centre; poison control center; poison centre; poison center; poisons unit; toxicologist; "
    "medical toxicologist; clinical toxicologist; toxicology service": ("poisoning",),
    "paediatrician; pediatrician; paediatric nurse; pediatric nurse; childrens hospital; childrens ward; "
    "paediatric ward; pediatric ward; childrens nurse; child psychiatrist; neonatologist; neonatal unit; neonatal "
    "nurse; school nurse; paediatric clinic; pediatric clinic; paediatric hospital; pediatric hospital; "
    "paediatric surgeon; pediatric surgeon; paediatric neurologist; pediatric neurologist; paediatric oncologist; "
    "pediatric oncologist": (OF_CHILDREN,),
    "geriatrician; gerontologist; elderly care physician; geriatric nurse; geriatric ward": (OF_THE_OLD,),
    "vet; veterinarian; veterinary surgeon; veterinary nurse; veterinary practice; veterinary clinic; veterinary "
    "hospital; animal doctor; equine vet; zoo vet; farmer; zookeeper; zoo; wildlife vet; farm vet; horse doctor; "
    "dog breeder; breeder; animal hospital; animal shelter; rancher; wildlife ranger; ranger; game warden": (
        OF_ANIMALS,
    ),
    "naturopath; homeopath; herbalist; healer; traditional healer; shaman; acupuncturist": ("of no medicine",),
}
# What may stand before them and says no more of what they give, but who or where they are.
OF_THEIR_KIND = frozenset(
    {
        *listed(
            "hospital; junior; senior; ward; family; army; navy; military; community; rural; local; private; trained"
        ),
        *listed(
            "qualified; registered; licensed; licenced; experienced; busy; city; urban; country; village; district"
        ),
        *listed("state; public; nhs; practising; practicing; medical; clinical; consultant; specialist; primary care"),
        *listed("trainee; student; retired; veteran; modern; other; fellow; mainstream; reputable"),
        *listed("certified; accredited; government; charity; general; regular; ordinary; big; small; large; major"),
        *listed("skilled; competent; sensible; careful; cautious; responsible; frontline; front line; outpatient"),
        *listed("inpatient; on call; night; day; out of hours; prison; school; university; academic; teaching; acute"),
        *listed("prescribing; treating; attending; independent; orthodox; conventional; western; everyday; busy"),
        *listed("leading; top; eminent; respected; board certified; hardened; provincial; regional; suburban"),
    }
)
GIVERS: dict[str, tuple[str, ...]] = {}
ONE_GIVER: dict[str, tuple[str, ...]] = {}
for _names, _areas in _TRADES.items():
    for _name in listed(_names):
        GIVERS.setdefault(_plural(_name), _areas)
        ONE_GIVER.setdefault(_name, _areas)
# In the singular these are no people, or have no article: "in hospital", "home", "sister", "practice".
for _name in listed("surgery; practice; home; sister; resident; attending; ward; provider; theatre; intern; carer"):
    ONE_GIVER.pop(_name, None)
for _name in listed("homes; sisters; attendings; residents; staffs; practices; surgeries; nhss; as es; personnels"):
    GIVERS.pop(_name, None)
# Any other science of the body: "-ologist", "-iatrist".
OF_SOME_SCIENCE = ("ologists", "iatrists", "iatricians")

# -- those who know ----------------------------------------------------------------------------------------------------

# Whose word on what a drug is counts as what is known, besides those who give it.
ONE_KNOWER = frozenset(
    {
        *listed("pharmacologist; expert; scientist; researcher; toxicologist; chemist; medicinal chemist; biochemist"),
        *listed("neuroscientist; physiologist; biologist; academic; professor; pharmacology professor; lecturer"),
        *listed("textbook; pharmacology textbook; medical textbook; chemistry textbook; pharmacy textbook; handbook"),
        *listed("reference book; reference work; medical dictionary; encyclopaedia; encyclopedia; formulary"),
        *listed("pharmacopoeia; medical school; neuropharmacologist; organic chemist; forensic chemist; drug expert"),
        *listed("forensic scientist; medical expert; addiction expert; addiction researcher; authority; regulator"),
        *listed("drug regulator; medicines regulator; epidemiologist; medical scientist; clinical pharmacologist"),
        *listed("medical authority; health authority; standard reference; neurobiologist; pharmaceutical scientist"),
        *listed("psychopharmacologist; medical student; pharmacy student; clinical toxicologist; psychologist"),
    }
)
KNOWERS = frozenset(map(_plural, ONE_KNOWER))

# -- those who take ----------------------------------------------------------------------------------------------------

# People of whom nothing is told that changes what a drug does in them.
ONE_TAKER = frozenset(
    {
        *listed(
            "person; patient; user; individual; sufferer; outpatient; inpatient; hospital patient; consumer; client"
        ),
        *listed("service user; customer; citizen; soldier; veteran; student; college student; university student"),
        *listed("prisoner; inmate; athlete; runner; cyclist; bodybuilder; gym goer; weightlifter; footballer; player"),
        *listed("office worker; worker; shift worker; factory worker; builder; trucker; truck driver; lorry driver"),
        *listed("driver; pilot; sailor; fisherman; miner; labourer; laborer; farm worker; banker; lawyer; musician"),
        *listed("artist; writer; actor; celebrity; teacher; parent; traveller; traveler; tourist; holidaymaker"),
        *listed("passenger; backpacker; hiker; climber; drug user"),
        *listed("casual user; occasional user; addict; drug addict; injecting drug user"),
        *listed("homeless person; rough sleeper; sex worker; immigrant; migrant; refugee; volunteer"),
        *listed("trial participant; participant; human being; human; villager; civilian; police officer; firefighter"),
        *listed("officer; commuter; executive; gamer; programmer; new patient; new user; first time user; casualty"),
        *listed("surgical patient; american; briton; westerner; australian; canadian"),
        *listed("ordinary person; private patient; nhs patient; injured person"),
        *listed("wounded soldier; recruit; recipient; taker; postgraduate; undergraduate; employee; grown up; adult"),
        *listed("member of the public; loved one; medical student; housewife; psychiatric patient; trauma patient"),
        *listed("psychiatric inpatient; burns patient; critically ill patient; intensive care patient; icu patient"),
    }
)
TAKERS = frozenset(
    {
        *map(_plural, ONE_TAKER),
        *listed("folk; folks; persons; businessmen; fishermen; townspeople; troops; members of the public"),
        *listed(
            "loved ones; the homeless; the sick; the ill; the injured; the wounded; the public; the general public"
        ),
        *listed("ordinary people; homeless people"),
    }
)
# Those who take it for fun.
FOR_FUN = frozenset(
    {
        *listed("partygoers; clubbers; ravers; festival goers; revellers; club goers; nightclubbers; party goers"),
        *listed(
            "thrill seekers; psychonauts; partiers; concertgoers; hedonists; party people; recreational drug users"
        ),
    }
)
# People of an age or a sex: of them it must be told.
OF_AN_AGE: dict[str, str] = {
    **dict.fromkeys(
        (
            *listed("children; kids; teenagers; teens; adolescents; youngsters; schoolchildren; toddlers; infants"),
            *listed("babies; newborns; minors; young children; small children; school children; boys; girls; youths"),
            *listed("preschoolers; under fives; under 12s; young teenagers; older children; little ones; pupils"),
        ),
        OF_CHILDREN,
    ),
    **dict.fromkeys(
        (
            *listed("the elderly; older people; older adults; older patients; elderly people; elderly patients"),
            *listed("seniors; senior citizens; pensioners; old people; the old; the aged; retirees; frail people"),
            *listed("nursing home residents; care home residents; octogenarians; the frail; over 65s; the over 65s"),
        ),
        OF_THE_OLD,
    ),
    **dict.fromkeys(listed("women; adult women; female patients; young women; older women; females; ladies"), OF_WOMEN),
    **dict.fromkeys(listed("men; adult men; male patients; young men; older men; males; guys"), OF_MEN),
}
# Those who have an ailment, as they are called by it.
SUFFERERS = {
    "diabetics": "diabetes",
    "type 2 diabetics": "type 2 diabetes",
    "type 1 diabetics": "type 1 diabetes",
    "asthmatics": "asthma",
    "epileptics": "epilepsy",
    "schizophrenics": "schizophrenia",
    "insomniacs": "insomnia",
    "narcoleptics": "narcolepsy",
    "haemophiliacs": "haemophilia",
    "hemophiliacs": "hemophilia",
    "migraineurs": "migraine",
    "hypertensives": "high blood pressure",
    "depressives": "depression",
    "alcoholics": "alcohol dependence",
    "allergy sufferers": "allergies",
    "allergy patients": "allergies",
    **{
        f"{ill} {who}": ill
        for ill in listed(
            "asthma; epilepsy; migraine; depression; diabetes; arthritis; gout; hiv; schizophrenia; insomnia; "
            "anxiety; adhd; copd; glaucoma; narcolepsy; hay fever; heart failure; psoriasis; eczema; malaria; "
            "tuberculosis; parkinsons; rheumatoid arthritis; chronic pain; acid reflux; angina; osteoporosis; "
            "acne; multiple sclerosis"
        )
        for who in ("patients", "sufferers")
    },
}

# -- whose it is -------------------------------------------------------------------------------------------------------

OWNERS = frozenset({"my", "your", "his", "her", "our", "their", "ones", "the", "a", "an", "some", "this", "that"})
KIN = frozenset(
    {
        *listed(
            "son; daughter; mother; father; mum; mom; mummy; mommy; dad; daddy; mam; wife; husband; spouse; partner"
        ),
        *listed(
            "brother; sister; sibling; twin; twin brother; twin sister; uncle; aunt; auntie; aunty; cousin; nephew"
        ),
        *listed("niece; grandmother; grandfather; gran; granny; nan; nana; nanny; grandma; grandpa; grandad; granddad"),
        *listed(
            "gramps; grandparent; parent; child; kid; baby; toddler; teenager; teen; boy; girl; stepson; stepdaughter"
        ),
        *listed("stepmother; stepfather; stepmum; stepdad; stepbrother; stepsister; mother in law; father in law"),
        *listed("brother in law; sister in law; son in law; daughter in law; great aunt; great uncle; grandson"),
        *listed("granddaughter; grandchild; great grandmother; great grandfather; godfather; godmother; godson"),
        *listed("neighbour; neighbor; friend; mate; pal; buddy; flatmate; roommate; housemate; girlfriend; boyfriend"),
        *listed("fiance; fiancee; ex; ex wife; ex husband; boss; colleague; coworker; co worker; workmate; teammate"),
        *listed(
            "classmate; lodger; tenant; landlord; landlady; teacher; coach; relative; relation; family member; other"
        ),
        *listed(
            "half; other half; better half; old man; old lady; missus; hubby; bestie; acquaintance; patient; client"
        ),
        *listed(
            "carer; dog walker; hairdresser; postman; student; pupil; employee; man; woman; guy; lady; bloke; person"
        ),
        *listed("young son; little boy; little girl; nextdoor neighbour; cellmate; bunkmate; team mate; room mate"),
    }
)
# Kin who are called by that name alone, and people at large.
NAMELESS = frozenset(
    {
        *listed("mum; mom; dad; grandma; grandpa; gran; granny; nan; nana; grandad; granddad; auntie; mummy; daddy"),
        *listed("someone; somebody; anyone; anybody; everyone; someone i know; somebody i know; someone you know"),
        *listed("a friend of mine; an uncle of mine; an aunt of mine; a cousin of mine; a colleague of mine"),
        *listed("a neighbour of mine; a mate of mine; a friend of ours; someone in my family; someone at work; i; we"),
        *listed("you; he; she; they; people; patients; everybody; one of my friends; one of our patients"),
        *listed("a patient of mine; a relative of mine; the man next door; the woman next door; the old man next door"),
        *listed("the lady next door; half my family; half the ward; half the town; somebody at work; a guy i know"),
    }
)
# What may be told of them in front: "my late father", "my elderly mother", "her teenage son".
OF_KIN = frozenset(
    {
        *listed(
            "late; elderly; old; older; elder; oldest; eldest; younger; youngest; young; little; big; own; poor; dear"
        ),
        *listed(
            "teenage; teenaged; adult; grown up; grown; ageing; aging; best; close; good; oldest; school; work; next"
        ),
        *listed(
            "door; next door; upstairs; downstairs; disabled; diabetic; epileptic; asthmatic; schizophrenic; bipolar"
        ),
        *listed("depressed; sick; ill; dying; frail; ailing; pregnant; widowed; estranged; beloved; year; maternal"),
        *listed("paternal; whole; second; first; dead; deceased; new; former; current; everyones; everybodys"),
    }
)

# -- where -------------------------------------------------------------------------------------------------------------

# Countries and their people, without the word of law; the code where facts know it.
_COUNTRIES = listed(
    "afghanistan; albania; algeria; argentina; armenia; austria; azerbaijan; bahrain; bangladesh; belarus; "
    "belgium; bolivia; bosnia; botswana; bulgaria; burma; cambodia; cameroon; chile; colombia; congo; costa rica; "
    "croatia; cuba; cyprus; czechia; czech republic; denmark; dominican republic; ecuador; egypt; el salvador; "
    "estonia; ethiopia; fiji; finland; gambia; ghana; greece; guatemala; haiti; holland; honduras; hungary; "
    "iceland; indonesia; iran; iraq; israel; italy; ivory coast; jamaica; jordan; kazakhstan; kenya; kosovo; "
    "kuwait; laos; latvia; lebanon; liberia; libya; lithuania; luxembourg; macedonia; madagascar; malawi; mali; "
    "malta; mauritius; moldova; mongolia; montenegro; morocco; mozambique; myanmar; namibia; nepal; nicaragua; "
    "niger; nigeria; north korea; northern ireland; norway; oman; pakistan; palestine; panama; papua new guinea; "
    "paraguay; peru; philippines; poland; portugal; puerto rico; qatar; romania; russia; rwanda; saudi arabia; "
    "scotland; senegal; serbia; sierra leone; slovakia; slovenia; somalia; south africa; south korea; korea; "
    "spain; sri lanka; sudan; switzerland; syria; tanzania; togo; trinidad; tunisia; turkey; turkiye; uganda; "
    "ukraine; united arab emirates; uae; uruguay; uzbekistan; venezuela; vietnam; yemen; zambia; zimbabwe"
)
# The code of the country that they lie in, where facts know it.
_CITIES = {
    "GB": "london; manchester; birmingham; glasgow; edinburgh; liverpool; leeds; bristol; cardiff; belfast; sheffield; "
    "newcastle; nottingham; southampton; brighton; the midlands; yorkshire; cornwall; the highlands",
    "IE": "dublin; cork; galway",
    "FR": "paris; marseille; lyon; bordeaux",
    "DE": "berlin; hamburg; munich; frankfurt; cologne",
    "NL": "amsterdam; rotterdam; the hague",
    "SE": "stockholm; gothenburg",
    "JP": "tokyo; osaka; kyoto",
    "CN": "beijing; shanghai; wuhan; guangzhou",
    "IN": "delhi; mumbai; kolkata; bangalore",
    "AU": "sydney; melbourne; brisbane; perth; adelaide; ballarat; queensland; new south wales; tasmania",
    "NZ": "auckland; wellington; christchurch",
    "CA": "toronto; vancouver; montreal; ottawa; calgary; ontario; quebec; british columbia; alberta; nova scotia",
    "MX": "mexico city; tijuana; guadalajara",
    "BR": "rio; rio de janeiro; sao paulo; brasilia",
    "US": "new york city; nyc; los angeles; chicago; houston; phoenix; philadelphia; philly; kensington; san antonio; "
    "san diego; dallas; san francisco; seattle; denver; boston; detroit; baltimore; portland; las vegas; miami; "
    "atlanta; cleveland; pittsburgh; new orleans; st louis; skid row; brooklyn; the bronx; harlem; manhattan; silicon "
    "valley; wall street; hollywood; appalachia; new england; the midwest; the deep south; the rust belt; the east "
    "coast; the west coast; the american south; minneapolis; milwaukee; cincinnati; memphis; nashville; charlotte",
    "": "vienna; zurich; geneva; rome; milan; naples; madrid; barcelona; lisbon; porto; brussels; copenhagen; oslo; "
    "helsinki; warsaw; prague; budapest; athens; istanbul; moscow; kyiv; seoul; bangkok; manila; jakarta; karachi; "
    "tehran; baghdad; cairo; lagos; nairobi; johannesburg; cape town; bogota; lima; buenos aires; ibiza; goa; dubai",
}
# So many countries that it is used in some of them if it is used in several.
MANY_LANDS = frozenset(
    {
        *listed(
            "europe; the eu; eu; european union; the world; the whole world; asia; africa; many countries; several"
        ),
        *listed(
            "countries; various countries; a few countries; a number of countries; other countries; some countries"
        ),
        *listed("european countries; western countries; the western world; western europe; the west; rich countries"),
        *listed("other countries; most of europe; parts of europe; much of the world; north america; scandinavia"),
        *listed("different countries; dozens of countries; the developed world; richer countries; countries"),
    }
)
_REGIONS = listed(
    "asia; africa; north america; south america; latin america; central america; scandinavia; the middle east; "
    "the far east; southeast asia; south east asia; east asia; central asia; eastern europe; western europe; the "
    "balkans; the baltics; the caribbean; sub saharan africa; north africa; west africa; east africa; the gulf; "
    "the mediterranean; the pacific; oceania; australasia; the arab world; the tropics; the west; the east; the "
    "north; the global south; the developing world; the third world; the western world; the english speaking "
    "world; the world; the whole world; this country; my country; your country; our country; the country; that "
    "country; this state; my state; this city; my city; our city; this town; my town; our town; this part of the "
    "world; this region; my area; our area; my neighbourhood; my neighborhood; the cities; the countryside; rural "
    "areas; cities; big cities; towns; villages; developing countries; poor countries; rich countries; poorer "
    "countries; richer countries; western countries; low income countries; european countries; african countries; "
    "asian countries; other countries; some countries; many countries; most countries; all countries; every "
    "country; several countries; various countries; a few countries; a number of countries; other states; most "
    "states; many states; some states; all states; every state; all fifty states; several states; countries; "
    "regions; states; places; many places; places like this; the provinces; the territories; the commonwealth; "
    "the british isles; the old world; the new world; both countries"
)
_PEOPLES = {
    "US": "american; us; u s; federal",
    "GB": "british; uk; english; scottish; welsh",
    "CA": "canadian",
    "AU": "australian",
    "DE": "german",
    "FR": "french",
    "JP": "japanese",
    "NL": "dutch",
    "IE": "irish",
    "NZ": "new zealand",
    "SE": "swedish",
    "EU": "european",
    "CN": "chinese",
    "IN": "indian",
    "": "italian; spanish; portuguese; swiss; austrian; belgian; danish; norwegian; finnish; polish; czech; hungarian; "
    "greek; turkish; russian; ukrainian; israeli; iranian; iraqi; pakistani; bangladeshi; indonesian; thai; "
    "vietnamese; korean; south korean; filipino; brazilian; mexican; argentinian; chilean; colombian; peruvian; "
    "cuban; south african; nigerian; kenyan; egyptian; moroccan; african; asian; scandinavian; nordic; latin "
    "american; western; parisian; californian; texan; new york; london; philadelphia; chicago; glasgow; boston; "
    "ohio; florida",
}
NATIONALITIES = {name: code for code, names in _PEOPLES.items() for name in listed(names)}
# What differs from place to place is asked of the facts of that place; "" where they know of none.
WHERE: dict[str, str] = {
    **dict.fromkeys((*_COUNTRIES, *_REGIONS), ""),
    **{city: code for code, cities in _CITIES.items() for city in listed(cities)},
    **{place: code for place, code in PLACES.items() if "law" not in place and "act" not in place.split()},
    **{name: code for name, code in STATES.items() if "law" not in name.split()},
    "scotland": "GB",
    "northern ireland": "GB",
}
WHERE |= {place.removeprefix("the "): code for place, code in WHERE.items() if place.startswith("the ")}
for _name in listed(
    "east; west; north; south; world; country; community; wild; gulf; pacific; provinces; act; home; places; states"
):
    WHERE.pop(_name, None)

# Where people are treated, with the areas of medicine.
_SETTINGS: dict[str, tuple[str, ...]] = {
    "in hospitals; in hospital; in a hospital; in the hospital; in clinics; in a clinic; in the clinic; in "
    "hospital settings; in hospital practice; in medicine; in modern medicine; in clinical medicine; in medical "
    "practice; in clinical practice; in everyday practice; in routine practice; in general practice; in family "
    "practice; in family medicine; in primary care; in secondary care; in outpatient clinics; in teaching "
    "hospitals; in specialist clinics; in health care; in healthcare; in medical care; in medical settings; in "
    "clinical settings; in the medical field; in internal medicine; in human medicine; in western medicine; in "
    "conventional medicine; on the ward; on wards; on the wards; on hospital wards; on medical wards; at the "
    "bedside; in outpatients; in community care; in care homes; in nursing homes; in hospices; in field "
    "hospitals; in military hospitals; in prisons; in prison; in the army; in the military; in the armed forces; "
    "in military medicine; in pharmacies; at the doctors; in doctors surgeries; in gp surgeries; in practice; in "
    "acute care; in acute hospitals; in hospital care; in hospital medicine; in the surgery; in the health "
    "service; in the nhs": _ANY,
    "in surgery; in operating theatres; in operating rooms; in the operating theatre; in the operating room; in "
    "theatre; in theatres; in the or; in day surgery; in surgical practice; on surgical wards; in anaesthesia; in "
    "anesthesia; in anaesthetics; in anaesthesiology; in anesthesiology; in anaesthetic practice; in anesthetic "
    "practice; in recovery rooms; in the recovery room; during surgery; during operations; during an operation; "
    "in orthopaedics; in orthopedics; in trauma surgery; at operations": (SURGICAL,),
    "in intensive care; in intensive care units; in the intensive care unit; in icus; in the icu; in critical "
    "care; in critical care units; on intensive care; in emergency departments; in the emergency department; in "
    "emergency rooms; in the emergency room; in the er; in ers; in a e; in casualty; in emergency medicine; in "
    "emergency care; in ambulances; in the ambulance; by ambulance crews; on ambulances; in prehospital care; in "
    "pre hospital care; in trauma care; in trauma medicine; on the battlefield; on battlefields; in battlefield "
    "medicine; in combat; in combat medicine; in war zones; in disaster zones; in mountain rescue; in "
    "resuscitation; in emergencies; in an emergency; in disaster medicine; in wilderness medicine": (URGENT,),
    "in dentistry; in dental practice; in dental surgery; in dental care; in dental work; at the dentist; at the "
    "dentists; in dental clinics; in dental surgeries; in the dentists chair": (
        *("pain and joints", "infection", "anesthesia"),
    ),
    "in psychiatry; in psychiatric hospitals; in psychiatric wards; on psychiatric wards; in psychiatric care; in "
    "mental health care; in mental health; in mental hospitals; in psychiatric practice; in psychiatric clinics": (
        *(*MIND, "nervous system"),
    ),
    "in rehab; in detox; in addiction treatment; in addiction medicine; in addiction clinics; in drug treatment; "
    "in drug clinics; in rehab centres; in rehab centers; in rehab clinics; in detox clinics; in methadone "
    "clinics; in addiction services; in addiction care; in substance abuse treatment": (
        "addiction",
        "poisoning",
        "mental health",
    ),
    "in palliative care; in palliative medicine; in end of life care; in hospice care; at the end of life; in "
    "terminal care": OF_THE_DYING,
    "in pain medicine; in pain clinics; in pain management; in rheumatology; in sports medicine; in physiotherapy": (
        *("pain and joints", "nervous system"),
    ),
    "in neurology; in neurology clinics; in neurosurgery; on stroke units; in stroke care": (
        "nervous system",
        "sleep",
        "pain and joints",
    ),
    "in cardiology; in cardiac care; in coronary care; in heart surgery; in cardiac surgery; in cardiovascular "
    "medicine; in coronary care units; in heart clinics": ("heart and circulation", "blood"),
    "in cancer care; in oncology; in cancer treatment; in cancer medicine; in cancer wards; on cancer wards; in "
    "cancer clinics; in chemotherapy; in cancer centres; in cancer centers": ("cancer", "blood", "pain and joints"),
    "in haematology; in hematology": ("blood", "cancer"),
    "in dermatology; in skin clinics; in skin care": ("skin", "infection", "allergy"),
    "in endocrinology; in diabetes care; in diabetes clinics": ("hormones and metabolism",),
    "in gastroenterology; in hepatology": ("digestion", "infection"),
    "in nephrology; in urology; in renal medicine; in dialysis; in dialysis units": (
        *("kidneys and bladder", "sexual and reproductive health", "heart and circulation"),
    ),
    "in respiratory medicine; in chest medicine; in pulmonology; in asthma care": ("airways", "infection", "allergy"),
    "in infectious disease; in infectious diseases; in hiv care; in hiv clinics; in travel medicine; in tropical "
    "medicine; in sexual health clinics": ("infection",),
    "in ophthalmology; in eye care; in eye clinics; in eye surgery; in eye hospitals": ("eyes and ears", "infection"),
    "in obstetrics; in gynaecology; in gynecology; in maternity care; on labour wards; on labor wards; on the "
    "labour ward; in maternity wards; on maternity wards; in childbirth; during childbirth; in labour; in labor; "
    "in fertility clinics; in fertility treatment; in midwifery": ("sexual and reproductive health", "pain and joints"),
    "in paediatrics; in pediatrics; in childrens hospitals; on childrens wards; in paediatric wards; in child "
    "psychiatry; in neonatal units; in schools": (OF_CHILDREN,),
    "in geriatrics; in elderly care; in geriatric medicine": (OF_THE_OLD,),
    "in veterinary medicine; in veterinary practice; in veterinary surgery; in veterinary clinics; in veterinary "
    "hospitals; on farms; in zoos; in animal hospitals; in the veterinary world; in the veterinary field; in "
    "animals; at the vets; in farming; in agriculture": (OF_ANIMALS,),
}
SETTINGS = {phrase: areas for names, areas in _SETTINGS.items() for phrase in listed(names)}
