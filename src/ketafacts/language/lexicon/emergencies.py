"""Words of emergencies and of stories: what tells that help is needed now, and what a question's story begins with."""

# What tells that somebody took too much, or is in danger.
SIGNS = (
    "overdose",
    "overdosed",
    "overdosing",
    "overdoses",
    "od",
    "ods",
    "oded",
    "took too much",
    "took too many",
    "taken too much",
    "taken too many",
    "takes too much",
    "takes too many",
    "take too much",
    "take too many",
    "had too much",
    "had too many",
    "poisoned",
    "will not wake up",
    "can not wake",
    "not waking up",
    "not breathing",
    "barely breathing",
    "hardly breathing",
    "breathing weird",
    "is breathing slow",
    "is breathing slowly",
    "is breathing really slow",
    "is breathing very slow",
    "is breathing very slowly",
    "breathing is slow",
    "breathing is very slow",
    "breathing is shallow",
    "is not responding",
    "not responding",
    "barely conscious",
    "barely awake",
    "wont wake",
    "will not wake",
    "cant wake",
    "is choking",
    "having a seizure",
    "has collapsed",
    "just collapsed",
    "breathing funny",
    "stopped breathing",
    "stops breathing",
    "can not breathe",
    "turning blue",
    "turned blue",
    "turns blue",
    "unresponsive",
    "unconscious",
    "passed out",
    "lips are blue",
    "blue lips",
    "fell out",
)
# "My friend took 20 Tylenol", "she swallowed a handful of pills": how, how many, and what else is too many.
SWALLOWED = ("took", "taken", "swallowed", "ate", "ingested", "drank", "downed", "popped")
HEAPS = (
    *("a bunch of", "a handful of", "a whole bottle", "a bottle of", "the whole bottle", "a whole pack", "a lot of"),
    *("lots of", "all my", "all her", "all his", "all the", "all of my", "all of her", "all of his", "a ton of"),
)
ROUGHLY = ("about", "like", "around", "over", "almost", "maybe", "at least")
MEASURED = (
    *("mg", "mcg", "ml", "g", "hour", "hours", "day", "days", "week", "weeks", "month", "months", "year", "years"),
    *("minute", "minutes"),
)
MANY = 5
# Those who were not meant to have any: a child or an animal that got at somebody's medicine.
UNMEANT = (
    *("kid", "child", "toddler", "baby", "infant", "son", "daughter", "children", "kids", "grandson", "granddaughter"),
    *("year old", "yr old", "dog", "puppy", "cat", "kitten", "nephew", "niece"),
)
# Animals, and the topic of the notes on what poisons them.
ANIMALS = {"dog": "dogs", "puppy": "dogs", "puppie": "dogs", "pup": "dogs", "cat": "cats", "kitten": "cats"}
CHILDREN = frozenset({"kid", "child", "toddler", "baby", "infant", "son", "daughter", "nephew", "niece"})
GOT_AT = (
    *("swallowed", "ate", "ingested", "drank", "got into", "chewed", "got hold of", "licked", "took one of", "eaten"),
    *("took some of", "found and ate", "bit into", "took my", "took a", "has eaten", "has swallowed", "got at"),
)
# Whose medicine a child took: "my son took his grans amlodipine".
KIN_OF = (
    *("gran", "granny", "grandma", "nan", "nana", "mum", "mom", "mother", "dad", "father", "grandpa", "grandad"),
    *("brother", "sister", "uncle", "aunt", "grandmother", "grandfather", "neighbour", "neighbor"),
)
# "I gave my cat half a tablet by accident": what was given to one who was not meant to have it.
BY_MISTAKE = ("by accident", "accidentally", "by mistake", "mistakenly", "in error", "without thinking")
# Who a case is told of: "she overdosed on fentanyl" tells that help is needed, though nothing is asked.
TOLD_OF = frozenset(
    {
        *("i", "im", "ive", "he", "she", "hes", "shes", "they", "we", "my", "our", "his", "her", "someone", "somebody"),
        *("friend", "guy", "girl", "a", "the", "this", "think"),
    }
)
# What asks for help.
CALLS = (
    "what do i do",
    "what do we do",
    "what do you do",
    "what to do",
    "what should i do",
    "what should we do",
    "what should you do",
    "what should be done",
    "what can i do",
    "what can we do",
    "what can you do",
    "what must i do",
    "what now",
    "what is the first thing to do",
    "who do i call",
    "who should i call",
    "should i call",
    "do i call",
    "do i need to call",
    "how do i help",
    "how do you help",
    "how can i help",
    "how do we help",
    "how to help",
    "how do i save",
    "how to save",
    "how should i respond",
    "how do you respond",
    "how do i respond",
    "how to respond",
    "first aid",
    "help",
)
# What the story before a question begins with: somebody, or what happened to them.
STORIES = frozenset(
    {
        *(
            "i",
            "doc",
            "im",
            "ive",
            "id",
            "my",
            "we",
            "our",
            "he",
            "she",
            "his",
            "her",
            "they",
            "you",
            "youre",
            "someone",
        ),
        *("somebody", "people", "everyone", "everybody", "doctor", "friend", "got", "just", "been", "had", "was"),
        *("heard", "saw", "read", "found", "started", "took", "taking", "today", "yesterday", "last"),
        *("patient", "patients", "pt", "gp", "kid", "theyve", "shes", "hes", "weve", "hubby", "partner", "gran"),
        *("dr", "pharmacist", "dentist", "nurse", "psychiatrist", "therapist", "psych", "surgeon", "hospital", "er"),
        *("vet", "mom", "mum", "dad", "grandma", "grandpa", "grandmother", "husband", "wife", "nan"),
        *(
            "recently",
            "after",
            "since",
            "because",
            "the",
            "a",
            "this",
            "these",
            "some",
            "both",
            "there",
            "in",
            "at",
            "on",
        ),
    }
)
# "Could that be the tablets", "is it the ramipril causing it", "is that normal": what lays the blame, and what may
# stand beside it.
BLAME = frozenset(
    {
        *(
            "be",
            "from",
            "because",
            "due",
            "caused",
            "causing",
            "cause",
            "doing",
            "down",
            "to",
            "behind",
            "blame",
            "why",
        ),
        *("related", "normal", "side", "is", "effect", "common", "linked", "connected", "responsible", "do"),
    }
)
PILLS = frozenset({"tablets", "tablet", "pills", "pill", "meds", "med", "medication", "medicine", "drug", "drugs"})
BLAMING = BLAME | frozenset(
    {
        *("it", "that", "this", "these", "they", "the", "a", "my", "his", "her", "our", "of", "by", "me", "to", "with"),
        *(
            "tablets",
            "tablet",
            "pills",
            "pill",
            "meds",
            "med",
            "medication",
            "medicine",
            "drug",
            "drugs",
            "just",
            "all",
        ),
        *("from", "possibly", "really", "maybe", "known", "an", "expected", "common", "taking", "being", "on", "or"),
    }
)
# "Can she just stop", and what may stand beside it.
STOPS = frozenset({"stop", "quit", "stopping"})
STOPPING = STOPS | frozenset(
    {
        *(
            "can",
            "could",
            "should",
            "may",
            "i",
            "he",
            "she",
            "they",
            "we",
            "you",
            "just",
            "it",
            "them",
            "taking",
            "now",
        ),
        *("suddenly", "straight", "away", "today", "or", "not"),
    }
)
# What tells that a child is expected or nursed.
EXPECTING = {
    **dict.fromkeys(("pregnant", "pregnancy", "expecting"), "pregnancy"),
    **dict.fromkeys(("breastfeeding", "nursing", "breast feeding"), "breastfeeding"),
}
# What may not stand in a story that is left out: the question would hold only under a condition.
CONDITIONS = frozenset({"if", "when", "unless", "without", "whether", "while"})
# Nor may it end in the middle of a phrase.
OPEN_ENDS = frozenset({"with", "during", "for", "of", "about", "than", "to", "from"})
# What a story tells of somebody's own case: the question is then answered only where no case could change the answer.
OWN_CASE = frozenset(
    {
        *(
            "mg",
            "mcg",
            "ug",
            "ml",
            "g",
            "grams",
            "gram",
            "milligrams",
            "micrograms",
            "pill",
            "pills",
            "tablet",
            "tablets",
        ),
        *(
            "dose",
            "doses",
            "pregnant",
            "pregnancy",
            "breastfeeding",
            "baby",
            "infant",
            "toddler",
            "kid",
            "child",
            "son",
        ),
        *("daughter", "dog", "cat", "puppy", "kitten", "horse", "allergic", "allergy", "liver", "kidney", "kidneys"),
        *("trimester", "nursing", "surgery", "elderly"),
    }
)
