"""Words that may stand beside a drug's name without making it another drug's: salts, forms, release, routes, units.

Data only, folded. The salts are those by which RxNorm's precise ingredients differ from their ingredients (NLM, RxNorm
of October 2025, term types IN and PIN) and the FDA's Orange and Green Books, the same acids in British and Latin
spelling, and a few under which only narcotics are met (meconate, pectinate); forms and routes are those of the FDA's
product list (2015) and of CDC's list of opioid products (2018), with the abbreviations used there and the mark of the
US schedule that stands behind a name on a label ("CII"), and the inhalers, pens and melting tablets behind the names of
products in Europe's registers ("Hirobriz Breezhaler").

Left out on purpose, because a name that has them is, or may be, another substance or another product: methylbromide,
butylbromide, oxide, glucuronide, ester, complex, compound, forte, plus, extra, max, cough, cold, PM, DM, D, AC, CF.
"""

# "Apo-" is a maker, Apotex, but before these it makes a substance of its own: apocodeine is codeine without water.
APO_OF = ("atropin", "codein", "hyoscin", "morphin", "nalox", "quinin", "scopolamin", "vincamin")


def _listed(text: str, separator: str = " ") -> frozenset[str]:
    return frozenset(" ".join(text.split()).split(separator))


SALTS = _listed(
    """
    acetate adipate anhydrous arginine ascorbate aspartate axetil base benzathine benzenesulfonate benzenesulphonate
    benzoate besilate besylate bicarbonate bisulfate bisulphate bitartrate bromide butyrate calcium camphorsulfonate
    camphosulfonate camsilate camsylate carbonate cation chloride chlorohydrate cilexetil citrate closylate cypionate
    decahydrate decanoate diacetate diaspartate dibasic dicitrate difumarate dihydrate dihydrochloride dimaleate
    dimeglumine dimesilate dimesylate dimethanesulfonate diolamine diphosphate dipotassium dipropionate disodium
    disulfate disulphate edisilate edisylate embonate enantate enanthate epolamine erbumine esilate estolate esylate
    ethanedisulfonate ethanesulfonate ethanesulphonate ethanolate ethylsuccinate etiprate fumarate gluceptate gluconate
    glucuronate hbr hci hcl hemicalcium hemifumarate hemihydrate hemipentahydrate hemisuccinate hemisulfate hemisulphate
    hemitartrate heptahydrate hexahydrate hibenzate hippurate hyclate hydrate hydriodide hydrobromide hydrochlor
    hydrochloride hydroiodide iodide isethionate isetionate lactate lactobionate laurate lysinate lysine magnesium
    malate maleate malonate mandelate meconate meglumine mesilate mesylate methanesulfonate methanesulphonate
    methosulfate methylsulfate methylsulphate metilsulfate metilsulphate monoacetate monobasic monohydrate
    monohydrobromide monohydrochloride mononitrate monopotassium monosodium monosulfate monosulphate mucate napadisilate
    napadisylate napsilate napsylate nitrate octahydrate octanoate olamine orotate oxalate palmitate pamoate pectinate
    pentahydrate perchlorate phenpropionate phenylpropionate phos phosphate picrate pivalate polacrilex polistirex
    polygalacturonate potassium propionate resin resinate salt salts sesquihydrate sodium stearate succinate sulf
    sulfate sulfosalicylate sulphate tannate tart tartrate tebutate teoclate terephthalate tetrahydrate tetrasodium
    thiocyanate tosilate tosylate triacetate tribasic trifenatate trifluoroacetate trihydrate trihydrochloride trisodium
    trometamol tromethamine undecanoate undecylenate valerate xinafoate zinc
    """
)

# The same salts in Latin, Spanish, Portuguese, French, Italian, German, Swedish, Polish and Turkish, as registers of
# medicines of those countries write them ("clorhidrato de tramadol", "Codeinphosphat"). Folded, so without accents.
FOREIGN_SALTS = _listed(
    """
    acetas acetat acetato acetaat asetat azotan besilat besilato besylan bitartrat bitartrato bromhidrato
    bromhydrate bromidrato bromidrate bromowodorek bromuro calcica calcico calcique chlorhydrate chlorid chloridum
    chlorowodorek citras citrat citrato clorhidrato cloridrato cloruro cytrynian dichlorhydrate diclorhidrato
    dicloridrato dihidrato dihydrat dihydrochlorid dihydrochloridum embonat fosfaat fosfat fosfato fosforan fumaran
    fumaras fumarat fumarato hemihidrato hemihydras hemihydrat hidrobromur hidroclorur hidroklorid hidroklorur
    hydrobromid hydrobromidum hydrochlorid hydrochloridum hydroklorid kalicum kalium lactato laktat magnesico
    maleas maleat maleato maleinian mesilat mesilato mesylan monohidrato monohydrat natricum natrium nitrat nitrato
    pamoat pamoato phosphas phosphat potasica potasico potassica potassico potassique siarczan sitrat sodica sodico
    sodique sodowy solfato succinas succinat succinato sulfas sulfat sulfato tartras tartrat tartrato trihidrato
    trihydrat winian
    """
)
# They stand before the name with one of these: "sulfate de morphine", "cloridrato di tramadolo".
OF = ("de", "di", "d")
# German and Swedish write them behind it in one word: "Morphinsulfat", "kodeinfosfat".
JOINED_SALTS = (
    *("dihydrochlorid", "hydrobromid", "hydrochlorid", "hydrogentartrat", "hydroklorid", "bitartrat"),
    *("acetat", "besilat", "citrat", "fosfat", "fumarat", "kalium", "maleat", "mesilat", "natrium", "nitrat"),
    *("phosphat", "succinat", "sulfat", "tartrat"),
)

# Chinese and Japanese put the acid before the name ("盐酸吗啡"), Japanese and Korean behind it, too ("モルヒネ塩酸塩"),
# and all three the form behind both, without a space ("盐酸吗啡缓释片").
EAST_BEFORE = (
    *("盐酸", "硫酸", "磷酸", "枸橼酸", "酒石酸", "氢溴酸", "马来酸", "富马酸", "醋酸", "注射用"),
    *("塩酸", "リン酸", "クエン酸", "臭化水素酸"),
)
EAST_BEHIND = (
    *("塩酸塩", "硫酸塩", "リン酸塩", "クエン酸塩", "酒石酸塩", "水和物", "염산염", "황산염", "인산염", "구연산염"),
    *("注射液", "口服溶液", "口服液", "缓释片", "控释片", "分散片", "舌下片", "透皮贴剂", "贴剂", "缓释胶囊", "胶囊"),
    *("糖浆", "栓剂", "栓", "片", "徐放錠", "徐放カプセル", "カプセル", "テープ", "パッチ", "坐剤", "注射", "錠", "注"),
    *("散", "주사액", "주사", "서방정", "패치", "캡슐", "시럽", "정", "주"),
)

FORMS = _listed(
    """
    accuhaler acuphase aerolizer aerosol aerosphere ampoule ampoules ampul ampule ampules ampuls applicator autogel
    autoinjector autotouch bottle bottles breezhaler buccal cap caplet caplets caps capsule capsules cartridge
    cartridges certihaler chewable chrono cii ciii civ clickeasy clickhaler clickject concentrate concentrated
    continus cr cream cv depot digihaler disint disintegrating diskus dispersible dr drip drops easyhaler ec
    effervescent elixir ellipta emulsion enema epidural er evohaler expidet fastab film films flexhaler flexpen
    flexpro flextouch foam gel gelcap gelcaps genuair goquick granules gum gummies gummy handihaler hfa im implant
    implants infusion inhalation inhaler inhalers inj injectable injection injections innolet intradermal
    intramuscular intranasal intrathecal intravenous intravesical intravitreal ir irrigation iv jelly kit kits
    kwikpen la lactab lar linctus lingual liposomal liposome liqd liquid lollipop lollipops lotion lozenge lozenges
    lp melt melts modulite modutab monthly mouthwash mr nasal neohaler nexthaler novolizer odis odt ointment
    ophthalmic oral orodispersible oromucosal otic pack package packet packets packs pad pads parenteral paste patch
    patches pca pellet pellets pen penfill pens pf pill pills po podhaler powder pr prefilled pressair ptch quicklet
    rapihaler rectal redihaler respiclick respimat respule respules retard rinse rpd sa sachet sachets sc sensoready
    shampoo sl soln solostar solotab soltab soluble solution solvent spiromax spray sprays sprinkle sprinkles sr
    strip strips subcutaneous subdermal sublingual supp suppositories suppository sureclick susp suspension swab
    swabs syringe syringes syrup system tab tablet tablets tabs td tincture topical transdermal transmucosal troche
    troches tts turbohaler turbuhaler twisthaler unspecified vaginal velotab vet vial vials wafer wafers weekly xl
    xr zonda zydis
    """
)

# The commonest forms in the same languages, folded.
FOREIGN_FORMS = _listed(
    """
    adesivo adesivos ampolas ampollas ampolletas ampulki ampullen brausetabletten capsula capsulas capsule cerotti
    cerotto comprime comprimes comprimido comprimidos compressa compresse czopki damla depottabletter filmtabletten
    flakon fiala fiale gelule gelules gocce gotas gouttes hartkapseln injecao injectable injektionslosung injetavel
    inyectable inyeccion iniettabile jarabe kapsel kapseln kapsul kapsulki kapslar krople losung parche parches
    pflaster plastry retardkapseln retardtabletten roztwor saft sciroppo sirop sirup solucao solucion soluzione
    supositorio supositorios suppositoires supposte surup syrop tabletas tableta tabletka tabletki tabletten
    tabletter teinture tintura tropfen weichkapseln xarope zapfchen
    """
)

# Of what a medicine was made or how: RxNorm's precise ingredients say it of biological medicines (October 2025).
ORIGINS = _listed("bovine equine glycopegylated human ovine porcine recombinant")

# Pharmacopoeias, and makers that stand beside a substance in MeSH ("tramadol-ratiopharm") and in registers of medicines
# ("Amlodipin Krka"): those of the Swedish one (FASS) with several products, and their like in other countries. Left out
# are those that are words or forms ("mint").
MAKERS = _listed(
    """
    2care4 abboxia abcur abece abz accord accordpharma actavis advanz aguettant ajanta al alfasigma aliud almus
    alternova alvogen amarox amdipharm amneal apo apofri apotex aristo arrow auro aurobindo avansor baxter bayer
    betapharm bijon biogaran biomo bluefish bluepharma bnm bp bradex cadila carinopharm cinfa cipla combix cristers
    ct davur dexcel dipharma ebb ebewe eg eql esteve evolan evolugen farmalider ferring fmk gedeon generis glenmark
    greenstone grindeks gsk hameln helvepharm hennig henning heumann hexal hikma holsten inresa intas jamp jubilant
    juno kabi kalceks kern krka labesfal lannacher lannett lavipharm librapharm lich lichtenstein lorien lundbeck
    lupin mabo macleods macure mallinckrodt medac medartuum medochemie mepha molteni mundogen mylan navamedic
    neuraxpharm newbury nf noridem normon novartis novo novum omet oresund orifarm orion orpha panpharma pendopharm
    pfizer pharmakern pharmascience pharmaswiss pilum pms prasco puren qilu qualigen qualitest ranbaxy ratiopharm
    reddy reddys renaudin richter riemser rivopharm roche roxane sandoz saneca sanis sanofi santen seacross serb
    sintetica spirig stada stragen strides substipharm sun tarbis tecnigen teva tillomed tiofarma tolife torrent
    unichem unimedic usp viatris vitabalans vivanta waymade winthrop wockhardt xiromed zentiva zydus
    """
)

# Words that say nothing of the drug in these phrases only: "sugar free" is a form, "codeine free" another drug.
PHRASES = _listed(
    """
    1a farma, 1a pharma, 2 mg bar, 2 mg bars, abacus medicine, advanz pharma, b braun, bausch lomb, cfc free,
    controlled release, delayed release, dose pack, dr reddy s, dr reddys, ear drops, enteric coated, eql pharma,
    essential pharma, ever pharma, extended release, eye drops, eye gel, eye ointment, film coated, for infusion,
    for inhalation, for injection, for irrigation, for oral solution, for oral suspension, for oral use, for
    suspension, free base, fresenius kabi, g l pharma, gastro resistant, genetical recombination, hydrogen citrate,
    hydrogen fumarate, hydrogen sulfate, hydrogen sulphate, hydrogen tartrate, immediate release, in dextrose, in
    plastic container, in sodium chloride, in water, karo pharma, krka d d, kit for the preparation of, lipid
    complex, long acting, low dose, martindale pharma, medical valley, modified release, nasal drops, nordic drugs,
    once daily, once weekly, orion pharma, pre filled pen, pre filled syringe, prefilled pen, prefilled syringe,
    preservative free, prolonged release, rdna origin, reig jofre, short acting, slow release, sugar free, sun
    pharma, sustained release, teva b v, teva pharma, timed release, twice daily, unit dose, unspecified form, with
    integral oromucosal applicator
    """,
    ", ",
) | {f"{salt} {of}" for salt in (SALTS | FOREIGN_SALTS | FOREIGN_FORMS) for of in OF}
LONGEST_PHRASE = 5

# Of strengths, after a number; "h" and "hr" as in 25 mcg/h and a 72 h patch.
UNITS = _listed(
    """
    % actuation cc dose g gm gram grams h hour hours hr hrs iu kg mcg meq mg mgs microgram micrograms
    milligram milligrams ml mls mmol mug percent ppm ug unit units
    """
)
# A number alone is read as a strength from here on: a lower one may be part of the name (Tylenol 1 holds codeine).
LEAST_BARE_STRENGTH = 5

# Words that join the names of a combination product's ingredients.
JOINTS = ("in combination with", "combined with", "and", "with", "w", "plus", "in")

# The like in other languages, tried where nothing else is found: "e" is also a vitamin.
FOREIGN_JOINTS = ("com", "con", "e", "et", "i", "med", "mit", "och", "und", "ve", "y")

# Of the elements of radioactive medicines, written "Tc-99m" in the US and "(99mTc)" by WHO.
ELEMENTS = (
    "C",
    "Co",
    "Cr",
    "Cu",
    "F",
    "Fe",
    "Ga",
    "I",
    "In",
    "Kr",
    "Lu",
    "N",
    "O",
    "P",
    "Ra",
    "Rb",
    "Sm",
    "Sr",
    "Tc",
    "Tl",
    "Xe",
    "Y",
)

# Biological medicines carry four letters without meaning behind the name in the US ("caplacizumab-yhdp"; FDA,
# Nonproprietary Naming of Biological Products, guidance of January 2017). They are known by these endings and words of
# their names: the stems of antibodies, fusion proteins, enzymes, growth factors, hormones, toxins, genes and cells.
BIOLOGICAL_ENDINGS = (
    *("ase", "cel", "cept", "cog", "fusp", "ganan", "grastim", "grostim", "kin", "leukin", "mab", "mestim", "parvovec"),
    *("plasmin", "poetin", "quin", "stim", "tide", "toxin", "toxina", "toxinb", "tropin", "trogon", "vec", "venom"),
)
BIOLOGICAL_WORDS = _listed(
    """
    alfa allergen aspart beta bovine equine fibrinogen glargine globulin glycopegylated human immune
    inactivated insulin interferon intravenous lispro live pegol plasminogen recombinant subcutaneous thrombin
    """
)
# Four letters behind a hyphen that mean something.
MEANINGFUL_SUFFIXES = _listed(
    """
    acid anti band base bulk call case code cost cure data dose drug dual fast fold form free gene half hard
    high kill kind kits left less like line lite made mild mixed mono mute naif none only pens plan plus poly
    pure rich safe self side soft spec sure test tier time tree type unit user very weak wise with zero
    """
)

# Groups of a chemical name as they are written in full and for short, behind the number of their place: "4F-" is
# "4-fluoro-".
GROUPS = {
    "fluoro": "f",
    "chloro": "cl",
    "bromo": "br",
    "methyl": "me",
    "methoxy": "meo",
    "hydroxy": "ho",
    "acetoxy": "aco",
    "ethoxy": "eto",
}
# Groups whose order in a name says nothing: "4-ethoxy-2,5-dimethoxy-" is "2,5-dimethoxy-4-ethoxy-".
GROUP_NAMES = (*GROUPS, "iodo", "nitro", "ethyl", "propyl", "isopropyl", "butyl", "propoxy", "hydroxymethyl", "cyano")
# Their places on a ring, by word and by letter: "para-fluorofentanyl" is "p-fluorofentanyl".
PLACES = {"ortho": "o", "meta": "m", "para": "p"}
