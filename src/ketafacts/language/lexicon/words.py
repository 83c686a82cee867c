"""The small words of the grammar: negations, fillers, modals, hedges, quantifiers, determiners, head nouns."""

from ketafacts.language.lexicon.adverbials import ADDING_NOTHING, FREQUENCIES, PASSED_OVER
from ketafacts.language.lexicon.adverbs import NEUTRAL, STRONG, WEAK
from ketafacts.language.text import ONES, TENS

# Contractions, with and without the apostrophe that people leave out.
CONTRACTIONS = {
    "isnt": "is not",
    "arent": "are not",
    "wasnt": "was not",
    "werent": "were not",
    "doesnt": "does not",
    "dont": "do not",
    "didnt": "did not",
    "cant": "can not",
    "cannot": "can not",
    "couldnt": "could not",
    "wont": "will not",
    "wouldnt": "would not",
    "shouldnt": "should not",
    "mustnt": "must not",
    "neednt": "need not",
    "mightnt": "might not",
    "whos": "who is",
    "hasnt": "has not",
    "havent": "have not",
    "hadnt": "had not",
    "aint": "is not",
    "nobody": "no person",
    "whats": "what is",
    "hows": "how is",
    "wheres": "where is",
    "thats": "that is",
    "its": "it is",
    "theyre": "they are",
    "theres": "there is",
    "im": "i am",
    "youre": "you are",
    "youll": "you will",
    "youve": "you have",
    "youd": "you would",
    "theyve": "they have",
    "weve": "we have",
    "lets": "let us",
    "itll": "it will",
    "itd": "it would",
    "thatll": "that will",
}

NEGATIONS = frozenset(
    {
        "not",
        "never",
        "no longer",
        "nor",
        "in no way",
        "by no means",
        "anything but",
        "far from",
        "not even",
        "fail to",
        "fails to",
        "impossible",
    }
)
# Words that add nothing to what is claimed.
FILLERS = frozenset(
    {
        *("actually", "really", "basically", "indeed", "certainly", "definitely", "truly", "truth"),
        *("apparently", "obviously", "clearly", "well", "please", "technically", "pharmacologically", "also", "itself"),
        *(
            "quite",
            "essentially",
            "overall",
            "therefore",
            "thus",
            "hence",
            "however",
            "moreover",
            "furthermore",
            "instead",
        ),
        *("additionally", "meanwhile", "now", "today", "currently", "nowadays", "still", "fundamentally", "chemically"),
        *("classically", "again", "then", "widely", "officially", "clinically", "so", "directly", "even", "sure"),
        *("irreversibly", "reversibly", "competitively", "noncompetitively", "selectively", "potently"),
        *("markedly", "greatly", "powerfully", "considerably", "substantially", "profoundly"),
        *("lol", "haha", "smh", "imo", "tbh", "fyi", "btw", "omg", "pls", "guys"),
        *("in fact", "as a matter of fact", "of course", "in reality", "in truth", "by itself", "as well", "at all"),
        *("both", "federally speaking", "each", "alike", "especially", "highly", "formally"),
        *("in general", "generally", "in addition", "strictly speaking", "for example", "i know"),
        *("of drugs", "of medicines", "of medications", "of drug"),
        *("probably", "presumably", "most likely", "very likely", "in all likelihood", "as far as i know"),
        *("to my knowledge", "to the best of my knowledge", "as far as i am aware", "as far as anyone knows"),
        *("federally", "nationally"),
        *("ever", "anyway", "by the way", "by any chance"),
        *("either way", "in any case", "of note", "on the other hand", "in other words", "in contrast", "by contrast"),
        *("roughly", "approximately", "weight for weight", "mg for mg", "milligram for milligram", "gram for gram"),
        *("dose for dose", "pound for pound"),
        *("after all", "to be fair", "interestingly", "importantly", "notably", "sadly", "unfortunately", "likewise"),
        *(
            "sharply",
            "noticeably",
            "briskly",
            "quickly",
            "rapidly",
            "promptly",
            "altogether",
            "publicly",
            "openly",
        ),
        *("surprisingly", "later", "once again", "in theory", "simply put", "put simply", "similarly"),
        *("for the record", "medically", "legally", "scientifically"),
        *("for instance", "in medicine", "first of all", "to be clear", "in short", "yes", "first", "primarily known"),
    }
) - {"truth", "first", "well"}
FILLERS |= PASSED_OVER | NEUTRAL | STRONG | WEAK

# Words that join clauses: "but" and its kin.
CONCESSIONS = ("but", "while", "whereas", "yet", "and yet", "although", "though", "even though", "albeit")

MODALS = frozenset({"can", "may", "might", "could", "will", "would"})
# Phrases between subject and verb that hedge or report without changing what is checked.
RAISING = (
    *(
        "be prone to",
        "be apt to",
        "be liable to",
        "have a tendency to",
        "have a habit of",
        "have a knack for",
        "serve to",
    ),
    *("have been know to", "be sure to", "be certain to", "go on to", "end up", "wind up", "manage to"),
    *("work to", "act to", "be quick to", "be able quickly to", "be proven to", "be document to", "be observe to"),
    *("be recognise to", "be well know to", "be see to", "be reported to", "be note to", "be understand to"),
    "help to",
    "help",
    "be know to",
    "be notorious for",
    "be infamous for",
    "be know for",
    "be famous for",
    "be think to",
    "be believe to",
    "be say to",
    "be show to",
    "be find to",
    "be report to",
    "be consider to",
    "be likely to",
    "be able to",
    "tend to",
    "appear to",
    "seem to",
    "be expect to",
    "have the potential to",
    "have the ability to",
    "be capable of",
    *("have the effect of", "be good at", "be effective at", "be design to", "be able at times to", "be credit with"),
)
# How often: the frequencies (CIOMS words) under which a claim with the adverb is right.
OFTEN = {
    **FREQUENCIES,
    "commonly": "often",
    "often": "often",
    "frequently": "often",
    "usually": "often",
    "typically": "often",
    "regularly": "often",
    "routinely": "often",
    "reliably": "always",
    "consistently": "always",
    "sometimes": "sometimes",
    "occasionally": "sometimes",
    "rarely": "seldom",
    "seldom": "seldom",
    "uncommonly": "seldom",
    "infrequently": "seldom",
    "hardly ever": "seldom",
    "always": "always",
    "invariably": "always",
    "very commonly": "often",
    "most often": "often",
    "very rarely": "seldom",
    "only rarely": "seldom",
    **dict.fromkeys(("routinely", "ordinarily", "normally", "for the most part", "in most cases"), "often"),
    **dict.fromkeys(("more often than not", "generally speaking", "quite often", "nearly always"), "often"),
    **dict.fromkeys(("almost always", "reliably", "consistently", "in every case", "in all cases"), "always"),
}
# How common, said of a side effect: the words of the CIOMS scale.
FREQUENCY_WORDS = {
    "very common": "=very common",
    "extremely common": "=very common",
    "common": "=common",
    "frequent": "=common",
    "uncommon": "=uncommon",
    "infrequent": "=uncommon",
    "rare": "=rare",
    "very rare": "=very rare",
    "extremely rare": "=very rare",
}
# How much of the action: matched with the role of a mechanism.
MAINLY = {
    **dict.fromkeys(("mainly", "primarily", "principally", "mostly", "chiefly", "predominantly", "largely"), ""),
    "exclusively": "solely",
}
WEAKLY = frozenset({"weakly", "only weakly", "slightly", "with low affinity"})
# How firmly it binds: matched with the affinities that are recorded. "Binds tightly to" is rewritten as this.
STRONGLY = frozenset({"with high affinity"})
QUANTIFIERS = {
    "all": "all",
    "every": "all",
    "each": "all",
    "any": "all",
    "some": "some",
    "certain": "some",
    "several": "some",
    "many": "some",
    "most": "most",
    "few": "few",
    "very few": "few",
    "hardly any": "few",
    "only": "only",
    "no": "none",
    "at least some": "some",
    "at least one": "some",
    "a few": "some",
    "a number of": "some",
    "not all": "not all",
    "not every": "not all",
    **dict.fromkeys(("all of", "each of", "every one of", "any of", "every single", "every last"), "all"),
    **dict.fromkeys(("every last one of", "each and every", "each and every one of", "any and all"), "all"),
    **dict.fromkeys(("some of", "many of", "several of", "a number of", "at least one of"), "some"),
    **dict.fromkeys(("most of", "the majority of", "the vast majority of"), "most"),
    **dict.fromkeys(("none of", "neither of", "not a single", "not a single one of", "not one", "not one of"), "none"),
    **dict.fromkeys(("all three of", "all four of", "all five of", "all two of"), "all"),
    "not all of": "not all",
    "few of": "few",
    "only some of": "some",
}
DETERMINERS = frozenset({"a", "an", "the", "this", "these", "that", "those", "its", "their", "your", "such"})
ANAPHORS = frozenset(
    {
        "it",
        "they",
        "this drug",
        "the drug",
        "these drugs",
        "this medication",
        "the medication",
        "this medicine",
        "the medicine",
        "this substance",
        "the substance",
        "the compound",
        "this compound",
        "the anesthetic",
        "the anaesthetic",
    }
)
# Nouns that stand for "drug" beside a name or class, and say nothing more.
HEAD_NOUNS = frozenset(
    [
        "drug",
        "drugs",
        "medication",
        "medications",
        "medicine",
        "medicines",
        "substance",
        "substances",
        "agent",
        "agents",
        "compound",
        "compounds",
        "product",
        "products",
        "molecule",
        "class",
        "group",
        "family",
        "type",
        "kind",
        "category",
        "chemical",
        "treatment",
        "treatments",
        "therapy",
        "hydrochloride",
        "hcl",
        "sulfate",
        "use",
    ]
)
# Behind the name of one drug they stand for more than it: "the tetracycline group", "the ketamine group" of a trial.
GROUPING = frozenset({"class", "group", "family", "category"})
# Adjectives that a claim can carry without a fact of their own would be a guess: only these are passed over.
NEUTRAL_ADJECTIVES = frozenset(
    {
        "prescription",
        "pharmaceutical",
        "medical",
        "so called",
        "well known",
        "true",
        "real",
        "typical",
        "standard",
        "routine",
        "racemic",
    }
)
NEUTRAL_ADJECTIVES |= ADDING_NOTHING
CLASS_OF = (
    "type of",
    "kind of",
    "form of",
    "sort of",
    "class of",
    "family of",
    "group of",
    "category of",
    "subclass of",
    "example of",
    "member of the",
    "member of",
    "one of the",
    "part of the",
)

SUBJECT_PREFIXES = {
    "giving": "",
    "administering": "",
    "eating": "",
    "swallowing too much": "high dose",
    "swallowing too many": "high dose",
    "taking too many": "high dose",
    "too many": "high dose",
    "taking too much": "high dose",
    "too much": "high dose",
    "very large amounts of": "high dose",
    "huge amounts of": "high dose",
    "very high doses of": "high dose",
    "massive doses of": "high dose",
    "heavy": "heavy use",
    "heavy long term": "heavy use",
    "chronic": "heavy use",
    "long term": "heavy use",
    "prolonged": "heavy use",
    "habitual": "heavy use",
    "frequent": "heavy use",
    **{
        f"{amount} of": "usual dose"
        for how in ("normal", "usual", "standard", "ordinary", "therapeutic", "prescribed", "recommended")
        for amount in (f"{how} doses", f"a {how} dose", f"the {how} dose", f"an {how} dose")
    },
    "high doses of": "high dose",
    "a high dose of": "high dose",
    "large doses of": "high dose",
    "large amounts of": "high dose",
    "long term use of": "heavy use",
    "chronic use of": "heavy use",
    "heavy use of": "heavy use",
    "frequent use of": "heavy use",
    "regular use of": "heavy use",
    "repeated use of": "heavy use",
    "prolonged use of": "heavy use",
    "abuse of": "heavy use",
    "misuse of": "heavy use",
    "the drug sold as": "",
    "the drug known as": "",
    "the drug called": "",
    "a drug called": "",
    "the medication called": "",
    "the medicine called": "",
    "what people call": "",
    "what is called": "",
    "long term treatment with": "heavy use",
    "prolonged treatment with": "heavy use",
    "treatment with": "",
    "therapy with": "",
    "the use of": "",
    "the recreational use of": "",
    "recreational use of": "",
    "frequent recreational use of": "heavy use",
    "heavy recreational use of": "heavy use",
    "use of": "",
    "taking": "",
    "using": "",
}
NUMBER_WORDS = {word: str(number) for number, word in enumerate((*ONES, "ten"), 1)} | {
    "eleven": "11",
    "twelve": "12",
    "fourteen": "14",
    "fifteen": "15",
    "sixteen": "16",
    "eighteen": "18",
}
NUMBER_WORDS |= {ten: str(number) for number, ten in zip(range(20, 100, 10), TENS, strict=True)}
NUMBER_WORDS |= {"hundred": "100", "a hundred": "100", "one hundred": "100", "thousand": "1000", "a thousand": "1000"}
# Adjectives that call an effect grave: right where its recorded severity is serious or life-threatening.
GRAVE = frozenset(
    {
        *("dangerous", "serious", "severe", "life threatening", "potentially fatal", "deadly", "grave", "harmful"),
        *("deep", "profound", "extreme", "potentially deadly"),
        *("potentially dangerous", "potentially life threatening", "fatal", "potentially serious"),
    }
)
MERELY = ("nothing but", "nothing more than", "nothing other than", "only", "merely", "solely", "just", "simply")
# How strong an opioid is called: against morphine.
STRENGTHS = {
    **dict.fromkeys(("strong", "powerful", "potent", "fairly strong", "fairly potent"), "strong"),
    **{
        f"{how} {strong}": "very strong"
        for how in ("very", "highly", *sorted(STRONG))
        if " " not in how
        for strong in ("strong", "powerful", "potent")
    },
    **dict.fromkeys(("weak", "mild", "relatively weak", "fairly weak", "rather weak", "comparatively weak"), "weak"),
}
# How an opioid is made, said as an adjective.
MADE = {
    "synthetic": "synthetic-opioid",
    "fully synthetic": "synthetic-opioid",
    "man made": "synthetic-opioid",
    **dict.fromkeys(("lab made", "laboratory made", "artificial"), "synthetic-opioid"),
    "semi synthetic": "semi-synthetic-opioid",
    "semisynthetic": "semi-synthetic-opioid",
    "natural": "opiate",
    "naturally occurring": "opiate",
    "naturally derived": "opiate",
}
UNITS_OF_TIME = {
    "second": 1 / 60,
    "seconds": 1 / 60,
    "minute": 1.0,
    "minutes": 1.0,
    "min": 1.0,
    "hour": 60.0,
    "hours": 60.0,
    "h": 60.0,
    "day": 1440.0,
    "days": 1440.0,
    "week": 10080.0,
    "weeks": 10080.0,
    "month": 43200.0,
    "months": 43200.0,
}
# Alternatives that patterns share.
PEOPLE = "you|u|people|i|someone|patients|users|we|one|person|somebody|anyone"
MIXING = "mix|combine|take|use|mixing|combining|taking|using|drinking|drink"

# Whoever takes it, as the object of a verb, and as the owner of what it does something to.
ANYBODY = frozenset(
    {
        *(
            "patients",
            "users",
            "someone",
            "you",
            "me",
            "us",
            "children",
            "kids",
            "adults",
            "women",
            "men",
            "folks",
            "him",
            "her",
            "them",
            "smokers",
            "drinkers",
            "addicts",
        ),
        *("person", "user", "patient", "child", "man", "woman", "individual", "individuals", "anybody", "anyone"),
        *(
            "somebody",
            "teenagers",
            "youngsters",
            "others",
            "victims",
            "victim",
            "takers",
            "consumers",
            "humans",
            "those",
        ),
    }
)
ANYBODYS = frozenset(
    {
        *(
            "someones",
            "somebodys",
            "peoples",
            "persons",
            "users",
            "patients",
            "anyones",
            "ones",
            "his",
            "her",
            "our",
            "my",
        ),
        *("childs", "childrens", "womans", "mans", "victims", "drinkers", "smokers", "their", "your"),
    }
)
ARTICLES = frozenset({"a", "the", "an", "some", "many", "most", "these", "those"}) - {"most", "those"}
ANYONE = ANYBODY | ANYBODYS
