"""Names that people type, judged by the built-in facts: brands, combinations, street names, look-alikes, non-drugs."""

import pytest

from ketafacts import KnowledgeBase, is_a, open_knowledge
from ketafacts.answers.checking import judge_sentence
from ketafacts.knowledge import neighbours
from ketafacts.knowledge.store import Store
from ketafacts.language.mentions import items
from ketafacts.language.text import words

OPIOIDS = {
    "generic": "morphine; codeine; heroin; diamorphine; fentanyl; oxycodone; hydrocodone; methadone; pethidine; "
    "tramadol; tapentadol; buprenorphine; butorphanol; nalbuphine; pentazocine; loperamide; diphenoxylate; eluxadoline",
    "family": "carfentanil; acetylfentanyl; isotonitazene; etonitazepyne; brorphine; U-47700; AH-7921; 2-methyl-AP-237",
    "brand": "OxyContin; MS Contin; Dilaudid; Demerol; Ultram; Nucynta; Butrans; Duragesic; Actiq; Imodium; Lomotil",
    "brand elsewhere": "Zydol; Temgesic; OxyNorm; Longtec; Shortec; Palexia; Sevredol; Oramorph; Zomorph; "
    "MST Continus; Durogesic; Matrifen; Effentora; Instanyl; PecFent; Abstral; Dipidolor; Valoron N; "
    "Tramal; Endone; Supeudol",
    "combination": "Percocet; Vicodin; Norco; Suboxone; Targinact; co-codamol; co-dydramol; co-proxamol; co-codaprin; "
    "Solpadeine; Nurofen Plus; Panadeine; Kapake; Zapain; Migraleve; Collis Browne's; Gee's linctus; Tylenol 3",
    "street": "purple drank; percs; krokodil; chiva",
    "misspelling": "oxycodon; fentynal; tramadal; opiods",
    "written apart": "oxy contin; hydro codone; con zip; U 47 700; DF 118",
    "brands abroad": "Kapruvia; Denpax; Metadol; Sophidone LP; Robitussin AC; Spasmo-Proxyvon; Napacod; Fiorinal-C",
    "known by the stem of its name": "mirfentanil; metkefamide; frakefamide",
    "brands of an opioid of the gut": "Lopedium; Dissenten; Arestal; Vacontil",
    "peptides of the body and of food": "adrenorphin; metorphamide; amidorphin; rubiscolin-6",
    "of old and for animals": "Innovar; Thalamonal; Innovar-Vet; Recuvyra; Jetrium; Vilan",
    "with its maker": "Tramadol Krka; Oxikodon Sandoz; Morphin Hexal; Metadon Nordic Drugs; Apo-Tramadol; "
    "Oramorph Concentrated",
    "typed as a tablet is called": "perc 30; oxy 30s; roxy 30; po morphine; M30",
    "Japan and Brazil": "Narurapid; ナルサス; Opso; Fentos; オキファスト; Restiva",
    "brewed": "poppy seed tea; poppy tea",
    "by leaflets abroad": "Depalgos; Terpincod; Toseina; Mybulen; Megapyn; Tramapan; Diatabs; Flowtuss; Zodryl DEC 30",
    "slang of the DEA's list": "Doojee; Unkie; Ah-Pen-Yen; Triple V; Opes",
    "misspelt in forums": "hydomorphone; oxyxontin; fentatyl; dihydracodeine; Zomproh; Longtech; kraotm",
    "Canada's cough and pain": "Dalmacol; Dimetane Expectorant DC; Atasol-30",
    "of the DEA's list of 2017": "Blue Hero; Crown Crap; Old Steve",
    "of tables of India and Norway": "Morcontin; Trofentyl; Vermor; Tapal; Pentawin; Bugnanto; Paralgin major; Duodin",
    "new under the sun": "fluetonitazepyne; N-piperidinyl protonitazene; 4'-OH nitazene; 2F-viminol; speciociliatine",
    "old cough medicines": "Mepergan; Hycotuss; CoActifed; Cotridin; Codistar; Rafen Plus; Robaxacet-8; Hypnorm",
    "rare and of the laboratory": "cyclorphan; AD-1211; metofoline; methopholine; eseroline; carbazocine; axomadol; "
    "AT-121; BU10038; biphalin; corynoxine B; isospeciofoline; akuamma; Picralima nitida; furanylethylfentanyl",
    "broken down, and at work": "3-monoacetylmorphine; acetylcodeine; codeine-6-glucuronide; N,O-didesmethyltramadol",
    "paracetamol and an opioid, abroad": "Metagesic; Padolten; Apiretal Codeina; Gugaike; Rivacocet; Lupivon; "
    "Expergesic; Plexicodim; Lenoltec; 292 tablets; Atasol-8; Acetazone Forte C8; Pardale-V",
    "of the laboratory, with a partial effect": "ketazocine; ketocyclazocine; profadol; TRV734",
    "Germany's patches and tablets": "Oxygesic akut; Carenoxal; MSTW Krugmann; Algogesic; Durogesic SMAT; Travex One; "
    "Combaren; Findol; Valomerck; Morph Sandoz",
    "salts of the Convention's list": "oxycodone pectinate; codeine camphosulfonate; morphine meconate; "
    "oxycodone phenylpropionate; oxycodone terephthalate",
    "between two kinds": "sameridine; alazocine; N-allylnormetazocine",
    "in other scripts": "морфин; бупренорфин; метадон; モルヒネ; ブプレノルフィン; "
    "모르핀; 펜타닐; 吗啡; مورفين; ميثادون",
    "in other scripts still": "海洛因; 美沙酮; 地佐辛; героин; מורפין; טרמדול; มอร์ฟีน; ทรามาดอล; Μορφίνη; κωδεινη",
    "brands of Poland, Italy, Mexico": "Xancodal; Oxydolor; Melodyn; Triquisic; Analfin; Dolbuken; Myprodol",
    "with acid and form written onto them": "盐酸吗啡; 盐酸吗啡缓释片; 枸橼酸芬太尼; "
    "モルヒネ塩酸塩水和物; 塩酸モルヒネ; 옥시코돈정; 옥시코돈 염산염",
    "class": "opioids; opiates; nitazenes; fentanyls; opioid agonists; synthetic opioids",
}
OTHERS = {
    "approved of late": "Tryptyr; Kygevvi; Avmapki; Avmapki Fakzynja Co-Pack; Zycubo; Widaplik; Starjemza; NexoBrid",
    "by the stem of their nonproprietary name": "pamaquine; idazoxan; acecainide; glisentide; telenzepine; carbomer; "
    "hexamethonium bromide; eltanolone; tolonium chloride; pentapiperium metilsulfate",
    "in other scripts": "налоксон; диазепам; 날록손; 졸피뎀; 纳洛酮; ديازيبام; 盐酸纳洛酮; イブプロフェン",
    "of formulas, and antagonists": "CO2; N2O; NaCl; oxilorphan",
    "poisons, pesticides, metals and homeopathy": "ricin; tabun; chlorpyrifos; paint thinner; zinc; Arnica montana",
    "what is left of an opioid": "norcarfentanil; norsufentanil; remifentanil acid; GR90291; acetyl norfentanyl; "
    "para-fluoro 4-ANPP; N-methylnorfentanyl; N-desmethyltramadol; nortramadol",
    "of kratom and iboga, and no opioid": "mitraciliatine; corynantheidine; rhynchophylline; voacangine; 18-MC",
    "enkephalins kept": "opiorphin; sialorphin; RB-101; PL37; PL265",
    "broken down": "norquetiapine; ritalinic acid; ethyl glucuronide; ecgonine methyl ester; 7-aminoclonazepam",
    "vaped in Asia": "etomidate; metomidate; isopropoxate; sec-butomidate; CF3-etomidate; space oil; kpods",
    "designed": "TFMDCK; RE-104; BDB; CUMYL-CB-MEGACLONE; BOL-148; PX-1; I-AMB; alpha-POP; trifluoromescaline",
    "with a number of their own": "5'-GNTI; 5-fluorouracil; 5-aminosalicylic acid; 6-mercaptopurine; 9-aminoacridine",
    "beside them": "Robaxacet; Robax Platinum; Corex DX; Feminax Ultra; potassium bromide; K-BroVet; fipronil; Alizin",
    "paracetamol without an opioid, abroad": "Curenac-P; Gelocatil; Tachipirina; Perdolan; Robaxacet; Acetazone Forte",
    "with a maker of Germany or Canada": "Metformin Lich; Novaminsulfon Lichtenstein; Apo-Morphine",
    "of formularies": "Zaponex; Seotiapim; Bronchodual; Laventair; Fucibet; Daxocox; Apydan; Azoran",
    "antagonist": "naloxone; Narcan; naltrexone; methylnaltrexone; naloxegol; samidorphan; opioid antagonists",
    "looks alike": "apomorphine; papaverine; noscapine; dextromethorphan; clonidine; gabapentin; nefopam; zolpidem",
    "veterinary": "Cerenia; maropitant; Librela; Baytril; flunixin; firocoxib; azaperone",
    "new or abroad": "retatrutide; Foundayo; Tavor; Elvanse; Silomat",
    "more brands": "Prenoxad; BritLofex; Zoletil; Robitussin DM; Lonart; Rimadyl; NexGard; Anadin; HHC; TFMPP; G.H.B.",
    "of the shop shelf": "Vicks VapoRub; Preparation H; Systane; Tylenol Sinus; Aleve-D; Rolaids; Advil PM; Icy Hot",
    "abroad, and supplements": "Tachipirina; Nolotil; Dorflex; Parol; Bioflu; Simparica Trio; elderberry; CBD oil; EMB",
    "misspelt in forums": "zoplicone; amitryptilline; esopmeprazole; busprione; cymblata; konopin",
    "of the DEA's list of 2017": "Lime Pillows; Crusty Treats; Djamba; Wacky Tobacky; robotripping",
    "of British, French and Indian shelves": "Madopar; Priadel; Inexium; Betnesol; Kardegic; Previscan; Glycomet GP; "
    "Dianette; Femoston; Luforbec; Fibrazate; Epistatus; Montair LC",
    "plants and breakdown products": "blue lotus; Banisteriopsis caapi; morning glory seeds; THC-COOH; 11-OH-THC",
    "as a gummy": "melatonin gummies; CBD gummies",
    "known by the stem of its name": "abagovomab; abivertinib maleate; cefaloglycin; ketazolam",
    "of registers": "tylosin; amprolium; tricaine methanesulfonate; decamethonium bromide; ioflupane I-123; AZT",
    "as lists print them": "zidovudine (ZDV or AZT); abacavir (ABC); Ketalar(R) CIII; ketamine hydrochloride (INN)",
    "in French": "acide zolédronique; oxybate de sodium; insuline lispro; vildagliptine; fumarate de diméthyle",
    "shop products": "Excedrin Migraine; Motrin IB; Tylenol Extra Strength; Alka-Seltzer Plus; Coricidin HBP; Theraflu",
    "with its maker": "Amlodipin Krka; Teva-Trazodone; Zolpidem Cinfa; Ondansetron Fresenius Kabi; Naloxone Accord",
    "in Sweden": "Alvedon; Sobril; Trombyl; Zopiklon; Klozapin; Lergigan",
    "with its inhaler": "Breo Ellipta; Anoro Ellipta; Spiriva Respimat",
    "slang of the DEA's list": "Bambalachacha; Racehorse Charlie; Gym Candy; Psilly Billy; Kibbles and Bits",
    "poisons and plants": "methanol; wood alcohol; rotundine; tetrahydropalmatine",
    "classes for one use": "oral contraceptives; ADHD medicines",
    "of tables of India, Japan and Europe": "Mazetol; Encorate; Petril; Ketmin; Lodopin; Metgluco; Lorano; Ben-u-ron",
    "dissociative": "ketamine; esketamine; Ketalar; Spravato; PCP; methoxetamine; special K; dissociatives",
    "sedative": "Xanax; Valium; Lexotan; Temesta; diazepam; phenobarbital; xylazine; tranq; benzodiazepines",
    "antidepressant": "Prozac; Lustral; Seroxat; sertraline hydrochloride; venlafaxine; bupropion; SSRIs",
    "stimulant": "cocaine; methamphetamine; Adderall; Ritalin LA; 3-MMC; MDMA; stimulants",
    "psychedelic": "LSD; psilocybin; 1P-LSD; 4-AcO-DMT; mescaline",
    "painkiller": "paracetamol; Tylenol; ibuprofen; aspirin; celecoxib; NSAIDs; suzetrigine",
    "medicine": "metformin; Lipitor; omeprazole; amoxicillin; Ozempic; losartan; warfarin; gabapentinoids; statins",
}
UNKNOWN = {
    "another substance with a name like it": "tetrahydrocannabidiol",
    "a group at another place": "6'-GNTI; 8-carboxy-THC; 7-ketamine; 5-morphine; 18-hydroxycortisone",
    "word of many": "senior; advantages; jet; cheque; subs; liquorice; broccoli; kale",
    "word": "table; horse; dope; tar; beans; chocolate; candy; sugar; tabs; heroine; proteins",
    "of several words": "brown sugar; school bus; plant food; texas tea; white horse",
    "two words that make a name": "the bacon; pain stop; method one; code in; vegan in; tram idol; cool span",
    "street word in another": "acids; cracks; acid drops; oral acid; crack cream; pot powder; lean injection; weed/pot",
    "food": "cheese; plant food",
    "food or element": "vinegar; oatmeal; carbon; cider vinegar; cocoa; wine; poppy; honey; iron ore; mercury; gold",
    "maker": "Accord; Krka; Teva; Bayer; Orion; Sun",
    "first name or town": "Valerie; Christy; Mojo; Navan",
    "person or place": "Denver; Reno; Camden; Lamar; Boston; Henry; Charlie; Tina; Adam; Camila; Mike Tyson",
    "part of a brand": "Mucinex Fast; Vicks; Salon pass; Tylenol Sine; Preparation",
    "invented": "velocodone; hyperfentanil; dorbinazepam; opiadol; ketaphine; nitazepine; gabapentone; oxymorphazepam",
    # Near the names of test "misspelt in forums" and the brands above, and nobody's.
    "next to what is recorded": "hydomorphane; madopal; priadex; blue lotos oil; dianetta; atasol-90; zomprol",
    "an opioid in one country, none in another": "Tylex; Codipar; Antidol; Amadol; Dolol; Lonarid; Medamol; Dologesic",
    "no maker's, but another substance": "apocodeine; apo-codeine",
    "class with some opioids": "painkillers; antitussives; narcotics",
}


def spread(table: dict[str, str]) -> list[str]:
    """Return the names of a table, one after the other."""
    return [name for names in table.values() for name in names.split("; ")]


@pytest.fixture(scope="module")
def kb(facts: KnowledgeBase) -> KnowledgeBase:
    """The built-in facts."""
    return facts


@pytest.mark.parametrize("name", spread(OPIOIDS))
def test_opioids(kb: KnowledgeBase, name: str) -> None:
    assert is_a(kb, name, "opioid").answer == "yes"


@pytest.mark.parametrize("name", spread(OTHERS))
def test_drugs_that_are_no_opioids(kb: KnowledgeBase, name: str) -> None:
    assert is_a(kb, name, "opioid").answer == "no"


@pytest.mark.parametrize("name", spread(UNKNOWN))
def test_never_a_guess(kb: KnowledgeBase, name: str) -> None:
    assert is_a(kb, name, "opioid").answer == "unknown"


@pytest.mark.parametrize(
    ("word", "answer"),
    [("smack", "yes"), ("weed", "no"), ("acid", "no"), ("crack", "no"), ("coke", "no")],
)
def test_an_everyday_word_that_an_authority_gives_to_one_drug_is_answered_and_never_read_in_prose(
    kb: KnowledgeBase, word: str, answer: str
) -> None:
    assert is_a(kb, word, "opioid").answer == answer
    assert not any(item.readings for item in items(kb, words(f"They pulled the {word} from the garden.")))


@pytest.mark.parametrize(
    ("word", "drug"),
    [
        ("grass", "cannabis"),
        ("Snow", "cocaine"),
        ("rock", "cocaine"),
        ("dragon", "heroin"),
        ("blues", "oxycodone"),
        ("Amethyst", "ethinyl estradiol and levonorgestrel"),
        ("revolutions", "selamectin"),
        ("Terrell", "isoflurane"),
        ("Pegasus", "tianeptine"),
        ("coffee", "caffeine"),
        ("foxgloves", "digoxin"),
        ("tulips", "atorvastatin"),
        ("Texas", "cetirizine"),
        ("moment", "ibuprofen"),
        ("Chinatown", "fentanyl"),
        ("Evelyn", "ethinyl estradiol and levonorgestrel"),
        ("Malamar", "malathion"),
        ("banan", "cefpodoxime"),
        ("M1", "methylone"),
    ],
)
def test_a_word_that_is_chiefly_something_else_gets_no_yes_or_no_and_is_told_as_the_name_that_it_also_is(
    kb: KnowledgeBase, word: str, drug: str
) -> None:
    answer = is_a(kb, word, "opioid")
    assert answer.answer == "unknown"
    assert drug in answer.suggestions
    assert drug in answer.reason


@pytest.mark.parametrize("name", ["Florida Snow", "Hot Ice", "smack", "Suboxone", "snowdrop"])
def test_a_name_that_only_holds_such_a_word_is_answered_as_before(kb: KnowledgeBase, name: str) -> None:
    assert is_a(kb, name, "opioid").answer == {"smack": "yes", "Suboxone": "yes", "snowdrop": "unknown"}.get(name, "no")


def test_a_long_s_is_not_taken_for_an_s(kb: KnowledgeBase) -> None:
    for name in ("sufentanil", "s-ketamine"):
        assert is_a(kb, name, "opioid").answer != "unknown"
        assert is_a(kb, name.replace("s", "\u017f"), "opioid").answer == "unknown"


@pytest.mark.parametrize("hidden", ["\ufe0f", "\u200b", "\u200d", "\u2060", "\ufeff"])
def test_a_character_that_nobody_sees_makes_a_name_unknown(kb: KnowledgeBase, hidden: str) -> None:
    for name in (f"mor{hidden}phine", f"morphine{hidden}", f"morphine{hidden} 10 mg"):
        assert is_a(kb, name, "opioid").answer == "unknown", ascii(name)


def test_an_everyday_word_that_names_two_drugs_is_answered_where_both_agree_and_never_read_in_prose(
    kb: KnowledgeBase,
) -> None:
    answers = {
        "speed": "no",
        "ice": "no",
        "vitamin K": "no",
        "China White": "yes",
        "Charlie": "unknown",
        "speedball": "yes",
    }
    assert {word: is_a(kb, word, "opioid").answer for word in answers} == answers
    assert not any(item.readings for item in items(kb, words("The speed of light is finite.")))


HARMLESS = (
    "Xanax 2mg bars; AZD9291; MK-3475; Convenia; XR-NTX; fluorexetamine; blonanserin; upinitatug; "
    "caplacizumab-yhdp; hyaluronidase-oysk; coagulation factor IX, human; sodium phosphate, monobasic; "
    "measles, combinations with mumps and rubella, live attenuated; atenolol and thiazides; iron carbonyl; "
    "paracetamol, combinations excl. psycholeptics; acer negundo pollen; Treatment Set TS331977; Keytruda Qlex; "
    "amlodipine, valsartan, and hydrochlorothiazide; naproxen-ratiopharm; Technetium Tc-99m Sestamibi; "
    "fludeoxyglucose F 18; estrogens, conjugated (USP) / medroxyprogesterone; hepatitis B vaccine (recombinant)"
)
HOLDING_AN_OPIOID = (
    "T3s; bup/nx; Lepetan; para-chlorofentanyl; "
    "codeine, combinations excl. psycholeptics; tramadol-ratiopharm; hydromorphone and naloxone; loperamide oxide; "
    "butalbital, acetaminophen, caffeine, and codeine phosphate; ketamine/morphine; Cheratussin; Hy-Phen; "
    "Dihydrocodeine Bitartrate, Guaifenesin; belladonna alkaloids / opium"
)
LOOK_ALIKES = (
    "T3; Xanax bar exam; 2 mg bars; AZD; MK; "
    "acetaminophen combinations; opioids, combinations; combinations; psycholeptics and others; heroin-like; "
    "morphine-yhdp; adalimumab-like; adalimumab-free; ketamine and morphine; cocaine and heroin; codeine, "
    "naloxone; one, oxycod; morphine F-18; U-238; C-14; Tc-99m; hyphen; retina; nice; animals; food; feather; "
    "pollen; Treatment Set; muse; thrive; apple; julie"
)


@pytest.mark.parametrize(
    ("names", "answer"),
    [(HARMLESS, "no"), (HOLDING_AN_OPIOID, "yes"), (LOOK_ALIKES, "unknown")],
    ids=lambda one: one[:9],
)
def test_names_of_tables_and_what_only_looks_like_them(kb: KnowledgeBase, names: str, answer: str) -> None:
    assert {name: is_a(kb, name, "opioid").answer for name in names.split("; ")} == dict.fromkeys(
        names.split("; "), answer
    )


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("marphine", "morphine"),  # one letter for another, at the start of a short name
        ("mophine", "morphine"),  # one left out
        ("Viodin", "Vicodin"),
        ("Ultarm", "Ultram"),  # two that changed places
        ("dextromethoorphan", "dextromethorphan"),  # one doubled
        ("clnidine", "clonidine"),  # the better known of several that are as near
        ("lsartan", "losartan"),
        ("hedrocodone", "hydrocodone"),
    ],
)
def test_a_slip_of_the_hand_is_told_the_name_that_was_meant_first(kb: KnowledgeBase, typed: str, first: str) -> None:
    answer = is_a(kb, typed, "opioid")
    assert answer.answer == "unknown"
    assert answer.suggestions[0] == first


@pytest.mark.parametrize("typed", ["qwertyuiop", "zzzzzz", "mo", "pilow"])
def test_what_looks_like_no_name_suggests_no_everyday_word(kb: KnowledgeBase, typed: str) -> None:
    assert not {"pillow", "morphine"} & set(is_a(kb, typed, "opioid").suggestions)


@pytest.mark.parametrize("most_kept", [0, neighbours.MOST_KEPT])
def test_the_last_of_many_unknown_names_gets_the_suggestions_that_it_would_get_alone(
    monkeypatch: pytest.MonkeyPatch, most_kept: int
) -> None:
    monkeypatch.setattr(neighbours, "MOST_KEPT", most_kept)
    typed = ["marphine", "Ultarm", "clnidine", "qwertyuiop", "tramadoll", "oxycodine", "fentanly", "ketamene"]
    alone = [open_knowledge().suggest(name) for name in typed]
    many = open_knowledge()
    for number in range(neighbours.SEARCHES):
        many.suggest(f"morphin{number}e")
        many.suggest("abcde" + chr(ord("a") + number % 26))
    assert [many.suggest(name) for name in typed] == alone


def test_a_list_of_unknown_names_does_not_ask_the_store_for_each_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    kb = open_knowledge()
    typed = ["marphine", "marphin", "morphene", "morfine", "mirphine", "marphines", "murphine"] * neighbours.SEARCHES
    suggested = [kb.suggest(name) for name in typed]
    monkeypatch.setattr(Store, "among", lambda *_: pytest.fail("slips are looked up one by one"))
    monkeypatch.setattr(neighbours.Neighbours, "_holding", lambda self, gram: self._keys[gram])
    assert [kb.suggest(name) for name in typed] == suggested


@pytest.mark.parametrize("name", ["DayQuil Severe Cold & Flu", "Advil Cold & Sinus"])
def test_the_sign_of_and_in_a_brand_is_the_word(kb: KnowledgeBase, name: str) -> None:
    assert is_a(kb, name, "opioid").answer == "no"


@pytest.mark.parametrize(
    ("name", "answer"),
    [("Dogetic", "yes"), ("Algalt", "yes"), ("Zeuseff", "yes"), ("Centaz", "yes"), ("Pantorc", "no"), ("Zifi", "no")],
)
def test_brands_of_national_lists(kb: KnowledgeBase, name: str, answer: str) -> None:
    assert is_a(kb, name, "opioid").answer == answer


@pytest.mark.parametrize("name", ["Tdap", "MMR", "DTaP"])
def test_an_abbreviation_of_two_vaccines_is_no_opioid(kb: KnowledgeBase, name: str) -> None:
    assert is_a(kb, name, "opioid").answer == "no"


@pytest.mark.parametrize(
    ("name", "answer"),
    [
        ("Mybulen", "yes"),
        ("Sinergix", "yes"),
        ("Tussipax", "yes"),
        ("Tanonalla", "yes"),
        ("Oksykodon", "yes"),
        ("Heroína", "yes"),
        ("トラマール", "yes"),
        ("Зопиклон", "no"),
        ("Montair", "no"),
        ("Mandolgin", "yes"),
    ],
)
def test_brands_and_words_of_other_countries(kb: KnowledgeBase, name: str, answer: str) -> None:
    assert is_a(kb, name, "opioid").answer == answer


@pytest.mark.parametrize(
    ("name", "answer"),
    [
        ("tramadol vet", "yes"),
        ("morphine drip", "yes"),
        ("fentanyl system", "yes"),
        ("Oxycodone Abboxia", "yes"),
        ("Cabazitaxel Teva B.V.", "no"),
        ("diltiazem HCI", "no"),
        ("vet", "unknown"),
        ("drip", "unknown"),
        ("the system", "unknown"),
    ],
)
def test_words_beside_a_name_leave_it_the_same_drug(kb: KnowledgeBase, name: str, answer: str) -> None:
    assert is_a(kb, name, "opioid").answer == answer


@pytest.mark.parametrize(
    ("name", "answer"),
    [
        ("Treo comp", "yes"),
        ("Torphasol", "yes"),
        ("Pardale-V", "yes"),
        ("Sedal-M", "yes"),
        ("NIH-7607", "yes"),
        ("Treo", "no"),
        ("Loxicom", "no"),
        ("Comtrex", "no"),
        ("Nereus", "no"),
        ("diet pills", "no"),
        ("K2", "no"),
        ("pain pills", "unknown"),
        ("cough syrup", "unknown"),
        ("Pabron Gold A", "yes"),
        ("エスエスブロン錠", "yes"),
        ("코푸시럽", "yes"),
        ("코푸시럽에스", "no"),
        ("Marsedyl Elixir", "yes"),
        ("Fensinemix", "no"),
        ("compound licorice tablets", "yes"),
        ("Dover's powder", "yes"),
        ("Proladone", "yes"),
        ("Methaliq", "yes"),
        ("Fenpatch", "yes"),
        ("Orobupré", "yes"),
        ("アンペック", "yes"),
        ("Pabron Silver", "unknown"),
        ("licorice tablets", "unknown"),
        ("Methaliqua", "unknown"),
    ],
)
def test_products_of_shelves_and_vets_and_plain_words_for_groups(kb: KnowledgeBase, name: str, answer: str) -> None:
    assert is_a(kb, name, "opioid").answer == answer


@pytest.mark.parametrize("name", ["stearyl alcohol", "aminoethanol", "ghrelin receptor", "medphalan"])
def test_a_name_of_another_substance_is_not_taken_for_the_recorded_one(kb: KnowledgeBase, name: str) -> None:
    assert not kb.resolve(name).subjects


@pytest.mark.parametrize(
    ("name", "answer"),
    [
        ("para-fluorofentanyl", "yes"),
        ("p-chlorofentanyl", "yes"),
        ("ß–Hydroxyfentanyl", "yes"),
        ("phenoxyacetyl fentanyl", "yes"),
        ("dipyanone", "yes"),
        ("BU72", "yes"),
        ("akuammicine", "yes"),
        ("4F-α-PHP", "no"),
        ("5-Cl-DMT", "no"),
        ("a-PVP", "no"),
        ("4-methoxy-PCP", "no"),
        ("2,5-dimethoxy-4-bromoamphetamine", "no"),
        ("4-ethoxy-2,5-dimethoxyamphetamine", "no"),
        ("JWH-210", "no"),
        ("AM-251", "no"),
        ("Passiflora incarnata", "no"),
        ("henbane", "no"),
        ("Ro 64-6198", "contested"),
        ("sunobinop", "contested"),
        ("kyotorphin", "contested"),
        ("mesembrine", "no"),
        ("mesembrenone", "no"),
        ("THCB", "no"),
        ("delta9-tetrahydrocannabihexol", "no"),
        ("bicifadine", "no"),
        ("1T-LSD", "no"),
        ("Dr. Reddy's tramadol", "yes"),
        ("tramadol MR", "yes"),
        ("Dr. Tramadol", "unknown"),
        ("Mr Percocet", "unknown"),
        ("esmethadone", "contested"),
        ("(S)-methadone", "contested"),
        ("noribogaine", "contested"),
        ("4-chloroisobutyrfentanyl", "yes"),
        ("N-phenyl-N-[1-(2-phenylethyl)-4-piperidinyl]propanamide", "yes"),
        ("3,4-dichloro-N-[2-(dimethylamino)cyclohexyl]-N-methylbenzamide", "yes"),
        ("4,4′-DMAR", "no"),
        ("4´-methyl-alpha-pyrrolidinohexiophenone", "no"),
        ("1-[1-(2-thienyl)cyclohexyl]pyrrolidine", "no"),
        ("(−)-morphine", "yes"),
        ("4-chloroisobutyrketanyl", "unknown"),
        ("p-coke", "unknown"),
        ("a cold", "unknown"),
        ("m-bread", "unknown"),
        ("2,5-dimethoxy", "unknown"),
        ("4-fluoro", "unknown"),
        ("fluotadol", "unknown"),
        ("复方吗啡", "unknown"),
        ("盐酸", "unknown"),
        ("注射液", "unknown"),
    ],
)
def test_names_of_chemistry_however_their_groups_are_written(kb: KnowledgeBase, name: str, answer: str) -> None:
    assert is_a(kb, name, "opioid").answer == answer


@pytest.mark.parametrize("name", ["Adam", "ice cream", "cheese", "Diet Coke", "red devil", "young girls"])
def test_an_everyday_word_of_the_lists_of_slang_gets_no_yes_or_no(kb: KnowledgeBase, name: str) -> None:
    found = is_a(kb, name, "opioid")
    assert found.answer == "unknown"
    assert "chiefly means something else" in found.reason


@pytest.mark.parametrize(
    "name",
    ["avocado", "chickpea", "lard", "quince", "horseradish", "titanium", "platinum", "nickels", "prohibit", "doc"],
)
def test_a_food_a_metal_or_a_plain_word_is_no_drug_though_a_list_of_names_has_it(kb: KnowledgeBase, name: str) -> None:
    assert is_a(kb, name, "opioid").answer == "unknown"


def test_a_mineral_is_a_supplement_and_not_what_homeopathy_makes_of_it(kb: KnowledgeBase) -> None:
    for name in ("zinc", "copper", "selenium", "calcium"):
        found = is_a(kb, name, "opioid")
        assert found.answer == "no", name
        assert "supplement" in found.reason, name


def test_a_number_behind_a_brand_that_may_be_codeine_is_no_strength_of_it(kb: KnowledgeBase) -> None:
    """Triatec is ramipril in Europe; Triatec-30 of Canada holds codeine."""
    assert is_a(kb, "Triatec-30", "opioid").answer == "unknown"
    assert is_a(kb, "Triatec", "opioid").answer == "no"
    assert is_a(kb, "morphine-30", "opioid").answer == "yes"


def test_a_number_before_a_hyphen_is_where_a_group_sits(kb: KnowledgeBase) -> None:
    """Mesalamine is "5-aminosalicylic acid", not five of aminosalicylic acid; "12-hour" is no such number."""
    assert is_a(kb, "5-aminosalicylic acid", "opioid").subject == kb.subject("mesalamine", "drug")
    for name in ("12-hour morphine", "10-mg morphine", "24-hr morphine ER"):
        assert is_a(kb, name, "opioid").answer == "yes", name


def test_a_first_name_is_a_drug_only_where_it_is_asked_for(kb: KnowledgeBase) -> None:
    """Ella is a pill as a name by itself, and a person where she says, lives or takes something."""
    for name in ("Ella", "Mandy", "Molly", "Soma", "Doral"):
        assert is_a(kb, name, "opioid").answer == "no", name
    for name in ("Bron", "Norco", "tramazol"):
        assert is_a(kb, name, "opioid").answer == "yes", name
    for told in (
        "Ella said that morphine is an opioid.",
        "Ella was an opioid user.",
        "Ella is not an opioid user.",
        "Mandy was a benzodiazepine user.",
        "Morphine is an opioid user.",
        "Molly is an opioid patient.",
        "Norco is a city in California.",
        "Soma is a district.",
        "Bron is a town.",
    ):
        assert judge_sentence(kb, told).verdict == "unknown", told


def test_what_is_only_of_the_laboratory_inherits_no_effect(kb: KnowledgeBase) -> None:
    """DAMGO is an opioid, and nobody knows what it does to people."""
    for name in ("DAMGO", "biphalin", "BU72", "norhydrocodone", "buprenorphine-3-glucuronide"):
        assert judge_sentence(kb, f"{name} is an opioid.").verdict == "true", name
        for told in ("causes constipation.", "does not cause constipation.", "slows breathing."):
            assert judge_sentence(kb, f"{name} {told}").verdict == "unknown", (name, told)
    assert judge_sentence(kb, "7-aminoclonazepam causes drowsiness.").verdict == "unknown"
    assert judge_sentence(kb, "Morphine causes constipation.").verdict == "true"


@pytest.mark.parametrize(
    ("names", "answer"),
    [
        ("Kalixocin; Redipred; Tramahexal", "no; no; yes"),
        ("Menitorix; Hirobriz Breezhaler", "no; no"),
        ("Depromel; ジャディアンス; ムコダイン", "no; no; no"),
        ("オキノーム; ナルサス; ワントラム; フルニトラゼパム", "yes; yes; yes; no"),
        ("Ventizolve; Anvifen; Sukkarto", "no; no; no"),
        ("Cartia; Zoxan; Propal; Monocef", "no; no; no; no"),
        ("Epilim Chrono; Symbicort Rapihaler; Motilium Lingual; Olfen Lactab", "no; no; no; no"),
        ("Kalixucan; Redoprid; Tramehuxal", "unknown; unknown; unknown"),
        ("Epulam Chrono; Rapihaler; Lingual", "unknown; unknown; unknown"),
        ("Menatorux; Hurobroz Breezhaler", "unknown; unknown"),
        ("Depramil; ジャデスアンス; ナルケス; Sukkirta", "unknown; unknown; unknown; unknown"),
    ],
    ids=lambda one: one[:9],
)
def test_brands_of_other_shores_and_their_invented_neighbours(kb: KnowledgeBase, names: str, answer: str) -> None:
    assert "; ".join(is_a(kb, name, "opioid").answer for name in names.split("; ")) == answer


@pytest.mark.parametrize(
    ("name", "means"),
    [("Cartia", {"aspirin", "diltiazem"}), ("Zoxan", {"ciprofloxacin", "doxazosin"})],
)
def test_a_brand_that_is_another_drug_in_another_country_means_both(
    kb: KnowledgeBase, name: str, means: set[str]
) -> None:
    assert {one.id for one in kb.resolve(name, ("drug",)).subjects} == means


def test_a_brand_that_holds_an_opioid_in_one_country_is_asked_back(kb: KnowledgeBase) -> None:
    """Dimetane and Eucalyptine hold an opioid in France, Triatec-30 in Canada; Ketum is kratom, and ketoprofen."""
    for name in ("Dimetane", "Eucalyptine", "Triatec 30", "Triatec-30", "Ketum"):
        assert is_a(kb, name, "opioid").answer == "unknown", name
    assert is_a(kb, "Eucalyptine Le Brun", "opioid").answer == "yes"


@pytest.mark.parametrize(
    ("name", "answer"),
    [
        *(
            (name, "yes")
            for name in ("Winadeine", "Exdol-8", "Minidol", "Trazidex", "Lodia", "度冷丁", "Klosidol", "Thianil")
        ),
        *((name, "no") for name in ("Kitadol", "Лазолван", "Espumisan", "Momendol", "Madopark", "Vanrafia")),
        *((name, "unknown") for name in ("Winadol Blue", "Lazolvix", "Kitadox", "Minidolax")),
    ],
)
def test_brands_out_of_lists_of_countries(kb: KnowledgeBase, name: str, answer: str) -> None:
    """Brands of Chile, Colombia, Mexico, Russia, Italy and Sweden; a name like one of them is no name."""
    assert is_a(kb, name, "opioid").answer == answer


@pytest.mark.parametrize("name", ["Lonarid NS", "AC&C"])
def test_a_letter_with_an_s_is_no_plural_and_what_a_sign_joins_no_word(facts: KnowledgeBase, name: str) -> None:
    assert is_a(facts, name, "opioid").answer == "unknown"


def test_a_stem_tells_whether_a_drug_is_an_opioid_and_not_which_of_its_kind_it_is(facts: KnowledgeBase) -> None:
    assert is_a(facts, "cloxotestosterone", "opioid").answer == "no"
    assert is_a(facts, "cloxotestosterone", "anabolic steroid").answer == "unknown"
    assert is_a(facts, "testosterone", "anabolic steroid").answer == "yes"
