"""Words at which a sentence may be cut in two, and those that forbid it."""

from ketafacts.language.lexicon.words import MODALS

CONCEDING = frozenset({"although", "though", "while", "whereas", "whilst"})
REASONS = frozenset({"because"})
CONSEQUENCES = frozenset({"so"})
REASONING = REASONS | CONSEQUENCES
JOINING = CONCEDING | REASONING | {"and", "but", "yet", "even"}
# Before these no comma is needed.
WITHOUT_COMMA = frozenset({"and", "but", "whereas", "although", "though", "even", "because"})
# Behind these the subject may be left out: "X does A and does B".
SHARING = frozenset({"and", "but", "yet"})
JOINTS = JOINING | {"which", "who", "whose", "that"}
# Behind the joint these add nothing.
LEADING_ON = frozenset(
    {
        *("also", "however", "then", "thus", "hence", "therefore", "moreover", "furthermore", "likewise", "similarly"),
        *("additionally", "conversely", "instead", "indeed", "nevertheless", "nonetheless", "besides", "meanwhile"),
    }
)
# A choice, a condition on all of it, or what is said of somebody's words.
GOVERNING = frozenset(
    {
        *(
            "either",
            "neither",
            "nor",
            "whether",
            "whichever",
            "suppose",
            "imagine",
            "pretend",
            "unless",
            "respectively",
        ),
        *("said", "says", "say", "think", "thinks", "believe", "believes", "claims", "claimed", "told", "argue"),
        *("myth", "misconception", "untrue", "nonsense", "wrongly", "falsely", "former", "latter", "vice"),
    }
)
# What begins an opening that narrows the whole sentence.
OPENING = frozenset(
    {
        *("in", "at", "on", "under", "during", "after", "before", "since", "when", "whenever", "if", "until", "once"),
        *("for", "with", "without", "among", "amongst", "by", "between", "from", "of", "taken", "given", "used"),
        *("through", "outside", "within", "throughout", "beyond", "combined", "mixed", "injected", "swallowed"),
        *("smoked", "snorted", "inhaled", "where", "historically", "legally", "technically", "usually", "sometimes"),
        *("rarely", "often", "currently", "formerly", "previously", "initially", "originally", "federally", "recently"),
    }
)
# What may stand between a subject and its verb, and changes nothing of what is read in the verb phrase.
BEFORE_VERBS = frozenset(
    {
        *("still", "now", "also", "often", "commonly", "usually", "sometimes", "generally", "typically", "mainly"),
        *("actually", "primarily", "frequently", "rarely", "nevertheless", "nonetheless", "never", "only", "itself"),
    }
)
# Who takes or gives a drug: "X, which doctors prescribe for E".
TAKERS = frozenset(
    {
        *("doctors", "vets", "people", "patients", "physicians", "veterinarians", "clinicians", "anaesthetists"),
        *("anesthesiologists", "psychiatrists", "dentists", "nurses", "paramedics", "surgeons", "users"),
    }
)
# In these a kind is more than a thing of which something is told.
GOVERNING_KINDS = frozenset({"not", "no", "so", "such", "only", "rather", "than", "or", "name", "word", "term", "same"})
# What cannot begin a clause of its own.
NO_SUBJECT = frozenset(
    {
        *("not", "no", "never", "so", "nor", "neither", "only", "just", "merely", "even", "especially", "particularly"),
        *("thereby", "thus", "rather", "more", "less", "then", "too", "well", "to", "that", "which", "who", "of"),
        *("including", "such", "like", "as", "than", "other", "others"),
    }
)
AUXILIARIES = MODALS | {
    *("is", "are", "was", "were", "has", "have", "does", "do", "did", "can", "cannot", "could", "may", "might", "will"),
    *("would", "should", "must", "isnt", "arent", "doesnt", "dont", "wasnt", "hasnt", "cant", "became", "becomes"),
}
# Words in "s" that are nouns, too.
NO_VERBS = frozenset(
    {
        *("uses", "effects", "results", "forms", "drugs", "doses", "risks", "rates", "tests", "users", "changes"),
        *("its", "as", "this", "his", "us", "leaves"),
    }
)
# Behind "and" these share the "is" before it, as words in "ed" do: "is given by mouth and taken twice a day".
PARTICIPLES = frozenset({"given", "taken", "made", "sold", "found", "known", "broken", "seen", "drawn", "withdrawn"})
PAST = "ed"
# What a drug is called where it has been named before.
THINGS = frozenset({"drug", "medicine", "medication", "tablet", "pill", "gas", "plant", "substance", "compound"})
# What is somebody's use of something, or comes of it; with nothing behind it, it is that of what was spoken of before.
OF_SOMETHING = frozenset({"use", "overdose", "withdrawal", "misuse", "abuse", "overdoses", "intoxication"})
# What a subject with one of these says is not said of each.
COUNTING = frozenset(
    {
        *("no", "not", "none", "few", "fewer", "some", "most", "many", "all", "every", "only", "any", "half", "never"),
        *("neither", "either", "both", "one", "two", "three", "nothing", "nobody", "several", "another", "other"),
    }
)
# What begins a phrase in passing that tells of the subject before it.
TELLING = frozenset(
    {
        *(
            "which",
            "who",
            "whose",
            "a",
            "an",
            "the",
            "used",
            "sold",
            "given",
            "known",
            "made",
            "discovered",
            "developed",
        ),
        *("approved", "marketed", "prescribed", "first", "taken", "introduced", "synthesised", "synthesized"),
        *("commonly", "widely", "often", "also", "usually", "originally", "now", "chemically", "classed", "classified"),
    }
)
# What begins a phrase behind a name at the end of a sentence that tells of it.
TELLING_LAST = frozenset({"which", "who", "a", "an", "itself"})
# Behind a second comma these go on with a list.
LISTING = frozenset({"and", "or", "which", "who", "a", "an"})
COPULAS = frozenset({"is", "are", "was", "were", "be", "been", "became", "becomes"})
