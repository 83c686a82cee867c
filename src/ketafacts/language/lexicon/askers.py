"""Who asks, and what for: what people say of themselves before a question, which adds nothing to it."""

_ROLES = (
    *("nurse", "pharmacist", "student", "nursing student", "med student", "medical student", "pharmacy student"),
    *(
        "pharmacy tech",
        "pharm tech",
        "journalist",
        "reporter",
        "writer",
        "screenwriter",
        "author",
        "parent",
        "mom",
        "mum",
    ),
    *("dad", "mother", "father", "teacher", "caregiver", "carer", "paramedic", "emt", "doctor", "patient", "gp", "vet"),
    *(
        "social worker",
        "cop",
        "lawyer",
        "counselor",
        "counsellor",
        "new nurse",
        "worried mom",
        "worried mum",
        "grandma",
    ),
    *("worried parent", "worried dad", "concerned parent", "harm reduction worker", "outreach worker", "vet tech"),
    *("beginner", "newbie", "noob", "med surg nurse", "er nurse", "icu nurse", "school nurse", "nurse practitioner"),
)
_WORKS = (
    *("screenplay", "script", "novel", "story", "book", "article", "paper", "essay", "report", "tv show", "movie"),
    *("film", "blog post", "blog", "podcast", "podcast episode", "piece", "school project", "class", "presentation"),
    *("project", "research paper", "term paper", "speech", "short story", "thesis", "homework", "exam", "quiz", "test"),
)
_OPENERS = (
    *("asking for a friend", "asking for a friend but", "asking for my friend", "quick q", "random question"),
    *("noob question", "hey quick question", "quick question for pharmacists", "quick question for you", "pls help"),
    *("please help", "can u tell me", "can you pls tell me", "can you please tell me", "could you please tell me"),
    *("does any1 know", "any idea if", "any idea", "do u know if", "do u know", "idk if", "idk", "im confused"),
    *("i am confused", "confused", "curious", "out of curiosity", "my question is", "my question is if"),
    *("just to be clear", "real talk", "honestly", "lol", "lmao", "omg", "hiya", "good morning", "good evening"),
    *(
        "good afternoon",
        "dear pharmacist",
        "excuse me",
        "so i was wondering",
        "so i was wondering if",
        "i was wondering",
    ),
    *("i was just wondering if", "i was just wondering", "can someone please explain", "please explain", "pls explain"),
    *("would anyone know if", "would anyone know", "someone said", "someone said that", "somebody told me that"),
    *(
        "somebody told me",
        "i read online that",
        "i read online",
        "i saw on tiktok that",
        "i saw on tiktok",
        "tiktok says",
    ),
    *("i saw online that", "reddit says", "google says", "the internet says", "the news said", "the news says"),
    *("apparently", "supposedly", "allegedly", "rumor has it that", "trying to understand", "trying to figure out"),
    *("trying to find out", "trying to find out if", "i need help", "help me understand", "maybe a dumb question but"),
    *(
        "this might be a dumb question but",
        "might be a stupid question but",
        "dumb question but",
        "stupid question but",
    ),
    *("sorry if this is dumb but", "sorry if this is a dumb question but", "no judgement but", "weird question but"),
    *("weird question", "silly question", "silly question but", "quick question though", "two questions", "ok but"),
    *("yes but", "no but", "wait so", "hold on", "hang on", "real quick", "sup", "howdy", "greetings", "hi there"),
    *("hello there", "hey there", "question for you", "a question", "one question", "another question", "follow up"),
)
# What may end a question, and adds nothing to it.
JUST_TALK = (
    *("lol", "lmao", "asking for a friend", "asap", "thanks in advance", "thx in advance", "pls", "plz", "ty", "tia"),
    *("just asking", "need to know", "im confused", "i am confused", "someone help", "please answer", "pls answer"),
    *("help me understand", "y/n", "y n", "y or n", "yes no", "bro", "dude", "man", "guys", "fr", "for real"),
    *("in your opinion", "if you know", "i need to know", "im scared", "i am scared", "im worried", "i am worried"),
    *("can you help", "can anyone help", "for my paper", "for a paper", "for school", "for a script", "for a story"),
)
ASKERS = (
    *_OPENERS,
    *(form.format(role) for role in _ROLES for form in ("{} here", "im a {}", "i am a {}", "as a {}", "{} question")),
    *(
        form.format(role)
        for role in _ROLES
        for form in ("im an {}", "i am an {}", "as an {}", "im a {} and", "i am a {} and")
    ),
    *(
        form.format(work)
        for work in _WORKS
        for form in ("writing a {}", "im writing a {}", "i am writing a {}", "for a {}", "for my {}", "working on a {}")
    ),
    *(
        form.format(work)
        for work in _WORKS
        for form in ("writing an {}", "im writing an {}", "i am writing an {}", "for an {}")
    ),
)
