"""Words of what is told around a claim and left unjudged: see ``language.background``.

Who takes, gives, sells or knows a thing, where it is kept and how well it is known: of that no facts are kept, and
nothing of what a drug is or does hangs on it. An aside is left unjudged only where all its words are such.
"""

from ketafacts.language.lexicon import addenda, routes
from ketafacts.language.lexicon.listing import single_words

# Behind these a clause follows of itself, denies nothing and narrows nothing.
CONCEDING = single_words("although though while whereas but yet even despite")
ADDING = single_words("and")
REASONS = single_words("because since as")
# Articles, pronouns, auxiliaries, prepositions and adverbs of any clause.
_PLAIN = single_words(
    """
    a an the of in on at to for by from with and or as into onto over under behind beside among across around through
    that which who whose whom where when while it its they them their this these those you your we us our i my me
    is are was were be been being has have had do does did will would can could may might
    so very quite rather well still also now then today nowadays once again always often usually sometimes normally
    generally commonly widely routinely frequently regularly largely mainly mostly chiefly originally first
    every each many most several some lots plenty countless various all any one two few other others same such
    much about own day days night week weeks month months year years decade decades time times morning evening bedtime
    long short early late recent recently past
    """
)
# Those who have to do with it, as anybody.
_PEOPLE = single_words(
    """
    people person patients patient adults adult men man women woman children child kids teenagers teenager students
    student parents parent mothers mother fathers father families family grandparents grandmother grandfather
    grandmothers workers worker soldiers soldier athletes athlete runners runner travellers traveller travelers traveler
    tourists farmers drivers driver pilots sailors teachers journalists campaigners politicians governments government
    readers listeners neighbours neighbors friends friend colleagues americans britons europeans australians canadians
    labourers laborers villagers rappers musicians pensioners commuters shift crew crews veterans pilgrims explorers
    everybody everyone somebody someone anyone anybody millions thousands hundreds public households household home
    homes country countries world globes society communities community town towns city cities
    """
)
# Names of a thing in general, of its packs, and of where it lies.
_THINGS = single_words(
    """
    drug drugs medicine medicines medication medications remedy remedies tablet tablets pill pills capsule capsules
    syrup syrups product products stuff substance ingredient ingredients option options choice treatment treatments
    name names word words household item items staple standby mainstay workhorse bestseller classic favourite favorite
    standard box boxes bottle bottles packet packets pack packs bag bags handbag handbags pocket pockets purse cupboard
    cupboards cabinet cabinets bathroom bathrooms kitchen kitchens drawer drawers shelf shelves fridge suitcase kit kits
    glovebox backpack rucksack toolbox list lists headlines news press newspapers papers television films
    documentaries book books textbooks leaflets posters exam exams essays deadlines novel novels song songs lyrics
    move decision step
    wedding weddings holiday holidays tour tours guidelines
    """
)
# How well known, used or liked.
_STANDING = single_words(
    """
    popular common familiar known famous well-known best-known better-known widely-used everyday ordinary simple cheap
    inexpensive affordable expensive costly pricey trusted humble
    handy useful convenient important essential beloved notorious infamous controversial celebrated best better leading
    top big biggest large great widespread available easy easily small little tiny cost costs price prices penny pennies
    fortune money modern blockbuster much-loved long-standing time-honoured fashionable crowded busy
    """
)
# What people do with it.
_DOING = single_words(
    """
    use uses used using take takes took taken taking taker takers user users know knows knew knowing call calls called
    calling hear heard see seen meet met get gets got getting give gives gave given giving carry carries carried
    carrying keep keeps kept keeping hold holds held find finds found buy buys bought buying sell sells sold selling
    stock
    stocks stocked stockpile stockpiles stockpiled store stores stored order orders ordered offer offers offered
    recommend
    recommends recommended prescribe prescribes prescribed prescribing dispense dispenses dispensed start starts started
    starting begin begins began reach reaches reached swear swears rely relies relied depend turn turns turned swallow
    swallows swallowed remember remembers remembered ask asks asked talk talks talked write writes wrote written
    advertise advertises advertised promote promotes promoted market markets marketed brand branded spend spent pay pays
    paid ship shipped travel travelling traveling choose chooses chose chosen prefer prefers preferred try tries tried
    rank ranks ranked remain remains remained become becomes became come comes came go goes went put puts made need
    handed hand hands handing doled welcomed welcomes demanded demands feared dreaded admired praised debated
    discussed mentioned cram crams cramming steered steers pass passed passes queue queued
    needs needed want wants wanted tend tends like likes liked trust trusts
    """
)
# Of what is for sale: nothing of this is passed over of a drug that is not sold so.
SALE = single_words(
    """
    shop shops shopper shoppers supermarket supermarkets pharmacy pharmacies chemist chemists chemist's drugstore
    drugstores counter counters counterside petrol gas station stations grocery groceries corner online shelf shelves
    buy buys bought buying sell sells sold selling customers customer aisle aisles
    """
)
# Of what is prescribed: nor of a drug that has no use in medicine.
MEDICAL = single_words(
    """
    doctor doctors physician physicians nurse nurses surgeon surgeons dentist dentists paramedics paramedic midwives
    midwife gps gp psychiatrist psychiatrists anaesthetist anaesthetists anesthesiologist anesthesiologists
    paediatrician paediatricians pediatrician pediatricians specialist specialists consultant consultants clinician
    clinicians medics medic pharmacist pharmacists hospital hospitals clinic clinics ward wards ambulance ambulances
    surgery surgeries operation operations theatre theatres
    emergency department departments icu icus hospice hospices practice practices
    prescribe prescribes prescribed prescribing prescription prescriptions dispense dispenses dispensed patients patient
    treatment treatments medicine medicines medication medications remedy remedies guidelines
    """
)
# Of what is dealt in: nor of one that nobody misuses.
STREET = single_words(
    """
    dealer dealers gang gangs street streets club clubs clubbers nightclub nightclubs party parties partygoers rave
    raves ravers festival festivals prison prisons inmates smuggled smugglers trafficked traffickers police officers
    seized darknet
    """
)
# What is done because of a claim, and by whom, beside the words of ``lexicon.addenda``.
OF_CARE = (
    addenda.OF_CARE
    | _PEOPLE
    | MEDICAL
    | single_words(
        """
    use uses used using avoid avoids avoiding prefer prefers preferred wear wears wearing eat eats eating
    reduce reduces reducing cut cutting back switch switched switching carry carrying glucose sweets snack snacks plain
    extra first always quietly simply against apart timing times hours hour minutes sip sips glass cream
    lotion clothing clothes sunglasses helmet alarm diary card bracelet leaflet leaflets nurse usual whole swallow
    swallowed sitting upright breakfast lunch dinner supper early late rest resting balanced diet exercise mouthwash
    rinse rinsing gum toothbrush dentist optician appointments appointment scan scans x-ray examined examination
    """
    )
)
_FORMS = frozenset[str]().union(*routes.TELLING_OF_ROUTE.values())
TELLING = _PLAIN | _FORMS | _PEOPLE | _THINGS | _STANDING | _DOING | SALE | MEDICAL | STREET
# Behind "one of the" alone: which is the first of all is for facts to tell.
FOREMOST = single_words("best top leading biggest largest oldest newest first first-ever only sole cheapest greatest")
# Behind "most" these are counted, and nothing is said to be the most of all.
COUNTED = _PEOPLE | MEDICAL
# What only joins words: an aside of nothing else tells of something that was left out.
JOINING = single_words(
    "a an the of in on at to for by from with and or as that which who it its they them is are was were be been"
)
# With one of these what seems to follow of a claim reports it: "…, so they say".
REPORTING = single_words(
    """
    say says said claim claims claimed think thinks thought believe believes believed argue argues argued insist insists
    insisted myth myths story stories legend goes reads rumour rumours rumor seems seem suppose supposes supposed assume
    assumes assumed imagine imagined allegedly reportedly supposedly wrong false untrue nonsense joke lie
    """
)
