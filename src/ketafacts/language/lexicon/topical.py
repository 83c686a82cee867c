"""What a question of one or two named subjects asks for, told by which words it holds, whatever their order.

A question is of a topic when each of its ``needs`` is met by one of its words, and every other word is one of the
topic's ``also`` or of ``ANYWHERE``. A single word that is neither leaves the question without an answer.
"""

from typing import NamedTuple

from ketafacts.language.lexicon.bodyparts import WORDS as BODY_WORDS


class Asked(NamedTuple):
    """A topic: what is wanted, the groups of words of which one each must be there, and what else may be there.

    ``slots`` are the kinds of other things that may be named: a place, a route, a target, the substance it came from.
    ``order`` says that the needed verb stands before or behind the drug; ``whether``, that yes or no is asked for.
    """

    wanted: str
    needs: tuple[str, ...]
    also: str = ""
    slots: str = ""
    order: str = ""
    subjects: int = 1
    nots: str = ""
    whether: bool = False


WH = frozenset({"what", "which", "who", "whom", "when", "where", "how", "why", "whats"})
COMMANDS = frozenset({"list", "name", "give", "tell", "explain", "describe", "define", "show"})
# Words that change nothing in what a question of this kind asks for.
ANYWHERE = frozenset(
    {
        *("a", "about", "actually", "after", "all", "an", "and", "another", "any", "are", "as", "at", "basically"),
        *("be", "been", "being", "brand", "by", "called", "can", "chemical", "chief", "chiefly", "common"),
        *("commonly", "could", "did", "do", "doctor", "doctors", "does", "drug", "drugs", "exactly", "first"),
        *("for", "from", "general", "generally", "get", "give", "got", "had", "has", "have", "here", "how", "i"),
        *("if", "in", "into", "is", "it", "its", "just", "know", "known", "list", "main", "mainly", "may", "me"),
        *("medication", "medications", "medicine", "medicines", "might", "most", "mostly", "must", "my", "name"),
        *("normal", "normally", "now", "of", "often", "on", "one", "or", "ordinary", "other", "others", "patient"),
        *("patients", "people", "person", "please", "primarily", "primary", "principal", "principally", "product"),
        *("really", "should", "show", "so", "some", "somebody", "someone", "standard", "stuff", "substance"),
        *("tell", "that", "the", "them", "then", "there", "these", "they", "thing", "this", "to", "typical"),
        *("typically", "usual", "usually", "was", "we", "were", "what", "when", "where", "which", "while", "who"),
        *("why", "will", "with", "would", "you", "your"),
    }
)
_ACT = "act acts acting work works working bind binds block blocks activate activates hit hits affect affects "
_ACT += "stimulate stimulates inhibit inhibits antagonize antagonise antagonizes target targets attach attaches"
_MADE = "discovered discover discovers isolated isolate invented invent synthesized synthesised synthesize made make "
_MADE += "created create developed develop found identified extracted described produced"
_BODY = "body brain human humans adult adults blood system"

_DOING = "do does doing affect affects effect effects impact impacts hurt hurts harm harms damage damages change "
_DOING += "changes mess messes influence influences bad hard touch touches wreck wrecks ruin ruins destroy destroys "
_DOING += "dangerous harmful toxic risky"
_ENZYMES = "enzyme enzymes cyp cytochrome p450"
_TURNS = (
    "liver turns turn converts convert breaks break down metabolizes metabolises metabolize responsible changes into"
)
_BODY_WORDS = " ".join(sorted(BODY_WORDS))

# The first that fits is taken, so that the narrower ones come first.
TOPICS = (
    Asked(
        "body",
        (_DOING, _BODY_WORDS),
        "levels level long term rate high low side up actually happens over time taking use using function long_term",
        "target",
        nots="much who when interact organ organs body",
    ),
    Asked(
        "body whether",
        (
            (
                "affect affects change changes impact touch influence mess messes dangerous bad harmful toxic damage "
                "hurt harm wreck ruin destroy hit"
            ),
            _BODY_WORDS,
        ),
        "levels level up actually",
        "target",
        nots="raise lower",
        whether=True,
    ),
    Asked(
        "ranking",
        ("safer worse better riskier healthier deadlier harsher scarier gentler",),
        "than more much way lot far actually health overall long run less you your people",
        subjects=2,
        whether=True,
    ),
    Asked(
        "ranking",
        ("safer worse better safest worst riskier deadlier healthier",),
        "between out than more dangerous health overall which",
        subjects=2,
        nots="with for",
    ),
    Asked(
        "ranking",
        ("more less as", "dangerous harmful risky safe bad deadly toxic"),
        "than much way lot far actually health overall you your people just",
        subjects=2,
        whether=True,
    ),
    Asked(
        "ranking addictive",
        ("more less as", "addictive"),
        "than much way lot far actually as just people",
        subjects=2,
        whether=True,
    ),
    Asked("ranking", ("more less", "dangerous harmful risky safe bad deadly toxic"), "between than", subjects=2),
    Asked("enzyme", (_ENZYMES,), _TURNS),
    Asked("enzyme", (_ENZYMES,), _TURNS, subjects=2),
    Asked(
        "organs",
        ("organ organs", "hurt hurts harm harms damage damages affect affects destroy ruin wreck hard toxic bad"),
        "body vital",
    ),
    Asked("what", ("meaning mean means definition define meant",), "word term by"),
    Asked("half-life", ("half halflife", "life lives halflife"), "long elimination plasma terminal time " + _BODY),
    Asked(
        "onset",
        (
            "fast quick quickly soon rapidly long onset",
            "work works working act kick kicks start starts effect feel hit",
        ),
        "take takes taken it action start begin begins working before until till dose injection speed up in effects "
        "relief " + _BODY,
        "route",
        nots="last lasts long_duration stay",
    ),
    Asked("onset", ("onset",), "action time effect effects how long fast", "route"),
    Asked(
        "duration",
        ("long duration hours", "last lasts lasting duration stay wear wears active work works"),
        "effect effects high trip buzz off action pain relief sedation anesthesia anaesthesia dose single time hours "
        "many injection shot does experience reversal",
        "route",
        nots="system body urine blood test tests detectable pee",
    ),
    Asked("duration", ("fast quickly soon", "wear wears"), "off effect effects high takes take", "route"),
    Asked(
        "tests",
        ("test tests detect detected detects detectable screen screens screening",),
        "kind kinds show shows up used use type types urine blood special needed looks look pick picks finds find drug",
        nots="long how often",
    ),
    Asked(
        "time-in-body",
        ("long days time", "stay stays remain remains linger stick detectable detected show leave clear system"),
        "system body blood urine pee piss test after last dose around up out your many days hours window "
        "drug screen tests takes take",
    ),
    Asked("duration", ("often",), "patch patches change changed replace replaced worn new put"),
    Asked("bioavailability", ("bioavailability bioavailable absorbed",), "oral much percent", "route"),
    Asked(
        "metabolites",
        ("metabolite metabolites metabolized metabolised metabolize metabolise turn turns converted convert break",),
        "down broken active liver " + _BODY,
    ),
    Asked(
        "boxed",
        ("warning warnings",),
        "boxed black box fda label its carry carries say says read warn warns tell state",
    ),
    Asked("contraindications", ("contraindication contraindications contraindicated avoid",), "who listed label use"),
    Asked(
        "monitoring",
        ("monitor monitored monitoring checked check watch watched",),
        "taking take use treatment on dose doses long needs need needed require required stay clinic afterwards time",
    ),
    Asked(
        "monitoring",
        ("checked measured monitored taken watched check measure monitor watch", "pressure heart breathing oxygen"),
        "why blood rate have need during treatment before each dose they so much always",
        nots="if",
    ),
    Asked(
        "monitoring",
        ("stay wait remain", "clinic office hospital observation treatment"),
        "long dose session observed need before leaving leave going home go",
    ),
    Asked(
        "names street",
        ("street slang nickname nicknames",),
        "names terms term call on used",
    ),
    Asked(
        "names brand",
        ("brand trade sold marketed sell sells",),
        "names under us",
        nots="first year company companies off who maker",
    ),
    Asked("generic", ("generic",), "version equivalent"),
    Asked("naming", ("name named names", "get got gets come comes came after origin whom"), "originally behind"),
    Asked("naming", ("named name", "why who"), "originally behind come came up coined"),
    Asked(
        "names",
        ("names name aka synonym synonyms called",),
        "else alternative alternate abbreviation",
        nots="who why how",
    ),
    Asked(
        "ingredients",
        ("ingredient ingredients contain contains contained inside components component consist consists composed",),
        "active two three 2 3 both pill tablet tablets made up opioids combination mix mixture",
        nots="made_from",
    ),
    Asked("ingredients", ("two 2 three 3 both", "in"), "active different opioids combined", nots="between"),
    Asked("ingredients", ("active", "in inside"), "main"),
    Asked("ingredients", ("make makes", "up"), "two three 2 3 both different opioids", nots="who when"),
    Asked(
        "reversal",
        ("overdose overdoses overdosing", "give given take treat treats treated treatment used"),
        "against happens case",
        nots="signs symptoms my dog",
    ),
    Asked(
        "where",
        ("where countries country", "legal illegal banned controlled law scheduled allowed schedule ban control"),
        "legal illegal banned controlled law scheduled allowed states world",
        nots="when made first bought buy",
    ),
    Asked("reversal", ("antidote antidotes",), "overdose overdoses poisoning available exist specific too much"),
    Asked(
        "reversal",
        ("reverse reverses reversed reversing counteract counteracts undo undoes wakes wake",),
        "overdose overdoses effects effect toxicity sedation poisoning agent used use against up dogs cats animals",
        order="before",
    ),
    Asked("reversal", ("reversed counteracted",), "overdose overdoses effects effect by using"),
    Asked("reversal", ("reversal",), "agent agents overdose effects"),
    Asked(
        "reverses",
        ("reverse reverses reversed counteract undo",),
        "overdose overdoses effects used use kind kinds type types opioids",
        order="behind",
    ),
    Asked("potency", ("potency potent strong powerful strength",), "compared comparison morphine than relative"),
    Asked(
        "potency",
        ("stronger potent strong times potency",),
        "much many more times as compared than relative",
        subjects=2,
    ),
    Asked(
        "schedule",
        ("schedule scheduled",),
        "lists has holds contains includes controlled class federal federally us dea csa list listed "
        "placed put cover covers covered fall falls under "
        "legal law status belong belongs currently category",
        "place",
        nots="when year who why long",
    ),
    Asked(
        "schedule",
        ("legal controlled law legally",),
        "status regulated classified treated schedule federally under",
        "place",
        nots="when year who why where long company",
    ),
    Asked(
        "schedule place",
        ("class category classified classed",),
        "controlled under law legal",
        "place!",
        nots="when year who why",
    ),
    Asked(
        "history scheduled",
        (
            "when year date",
            (
                "scheduled schedule controlled banned ban illegal placed put criminalized outlawed "
                "prohibited moved move "
                "reclassified rescheduled reschedule upgraded downgraded"
            ),
        ),
        "class b c i ii iii iv v 1 2 3 4 5 federally federal dea congress government become became under "
        "on make made add "
        "added move moved list",
        "place",
    ),
    Asked(
        "history approved",
        ("when year date old", "approve approved approval approves authorized licensed license"),
        "fda ema year get win receive received human humans use medical date did",
        "place",
    ),
    Asked(
        "history withdrawn",
        ("when year date", "withdrawn pulled removed recalled discontinued market"),
        "market shelves off taken pulled sale",
        "place",
    ),
    Asked(
        "history introduced approved",
        ("when year date", "introduced launched market marketed sold available released out"),
        "come came hit become became go went sale clinical practice medical use year",
        "place",
    ),
    Asked(
        "history synthesised discovered",
        ("when year date old", _MADE),
        "lab laboratory scientists chemists year ever opium",
        "origin",
    ),
    Asked(
        "who",
        (
            "who whom chemist scientist inventor discoverer pharmacist credited",
            _MADE + " inventor discoverer discovery",
        ),
        "effects psychedelic effect chemist scientist credited discovering inventing isolating synthesizing opium "
        "originally ever pure",
        "origin",
    ),
    Asked(
        "maker",
        ("company companies manufacturer manufacturers maker makes manufactures produces sells markets developed",),
        "who pharma pharmaceutical made manufactured produced behind sell",
        nots="when year discovered invented where country",
    ),
    Asked(
        "approved",
        ("approved licensed authorized indicated approval",),
        "fda treat officially us label conditions condition diseases disease",
        "place",
        nots="when year who why how",
    ),
    Asked(
        "uses",
        (
            (
                "used use uses prescribed prescribe treat treats treating indication indications "
                "purpose good help helps given "
                "indicated given"
            ),
        ),
        "medical medically medicine clinical clinically conditions condition problems "
        "illness illnesses disease diseases "
        "kinds sort legitimate hospital hospitals taken take purposes",
        nots="when year who company country countries much dose receptor route routes how long withdrawal "
        "overdose fast with",
    ),
    Asked(
        "uses",
        ("for",),
        "prescribed meant",
        nots=(
            "when year who company much dose receptor how long names antidote half "
            "brand generic street schedule class kind "
            "type cost price warning test monitored"
        ),
    ),
    Asked(
        "routes",
        ("route routes administered administration given forms form taken way ways",),
        "how come comes available use used take dosage",
        nots="when who why long often much many difference works work i my me should",
    ),
    Asked(
        "class",
        ("class classes classed kind type sort category family group classification classified classify belong",),
        "of pain painkiller pill pharmacological pharmacologic therapeutic does fall falls under part belongs in "
        "considered medicinal antidepressant sedative",
        nots="when who why how_many receptor pain_relief much",
    ),
    Asked(
        "mechanism",
        (
            (
                "receptor receptors target targets mechanism mechanisms moa enzyme enzymes "
                "transporter neurotransmitter channel protein "
                "pharmacology site system"
            ),
        ),
        _ACT + " action through via site does molecular pharmacological opioid act upon directly mechanism brain "
        "responsible effect effects its strongly two three both different",
        "target",
        nots="when year who long fast stay",
    ),
    Asked(
        "mechanism",
        (_ACT,),
        "action brain body cells pharmacologically works relieve pain produce effect "
        "effects its receptors molecular level "
        "chemically biologically inside",
        "target",
        nots="when year who long fast quickly soon much many well better often strong stay drugs medicines",
    ),
    Asked("mechanism", ("do does", "at to on"), "receptor receptors brain", "target!", nots="when who why long much"),
    Asked(
        "risks",
        ("side adverse risk risks danger dangers dangerous harm harms harmful downsides hazards",),
        "effect effects reactions events health serious severe bad worst biggest long term cause causes taking use "
        "using possible potential come taking abuse misuse bad affects label warn about",
        nots="who year mix mixing together overdose withdrawal how_often",
    ),
    Asked(
        "risks",
        ("effects",),
        "long short term negative bad health body taking use using abuse chronic",
        nots="overdose withdrawal who year mix how",
    ),
    Asked(
        "overdose",
        ("overdose overdosing overdoses od",),
        "sign signs symptom symptoms look looks like happen happens "
        "do does cause causes effects effect you tell recognize recognise",
        nots="reverse antidote treat much do i my",
    ),
    Asked(
        "withdrawal",
        ("withdrawal withdrawals",),
        "sign signs symptom symptoms look looks like feel feels happens cause causes effects worst during bad",
        nots="long treat treated how_long many kill give given get take use used help helps",
    ),
    Asked(
        "interactions",
        ("interact interacts interaction interactions avoid",),
        "not never taking should shouldnt dangerous bad",
        nots="receptor",
    ),
    Asked("history story", ("history story origin origins",), "behind brief short whole full long"),
    Asked(
        "who how",
        ("how", "discovered discover discovery invented invent invention found"),
        "scientists chemists researchers originally accident accidentally chance ever about",
        nots="long old many much often",
    ),
    Asked("who how", ("how", "come came", "about existence being"), "into originally"),
    Asked(
        "difference",
        ("difference differences differ different compare comparison distinguishes vs versus",),
        "between how than same compared receptor receptors opioid mu two work works action act acts mechanism "
        "pharmacologically chemically",
        "target",
        subjects=2,
    ),
    Asked(
        "interaction",
        (
            (
                "mix mixing mixed together combine combining combined combination taking take takes taken "
                "drink drinking same"
            ),
        ),
        "happen happens at same time dangerous bad risk risks problem harmful deadly not be shouldnt never avoid "
        "interact interaction using use both wrong effects effect danger dangers does",
        "",
        subjects=2,
        nots="dose much many long difference better stronger",
    ),
)
