"""What stands around a claim: truth, reports of belief, circumstances, phrases that narrow nothing."""

from ketafacts.language.lexicon.adverbials import AT_DOSES, NARROWING_NOTHING
from ketafacts.language.lexicon.weighty import BY_DOING, IN_WHOM

# Ways to say that a sentence reports what others hold.
BELIEF = (
    "people think",
    "people believe",
    "people say",
    "people assume",
    "many think",
    "many believe",
    "some think",
    "some believe",
    "some say",
    "some argue",
    "critics say",
    "it is believed",
    "it is said",
    "it is thought",
    "is often thought",
    "is often mistaken",
    "is commonly believed",
    "rumor has it",
    "according to",
    "i heard",
    "i read",
    "my friend says",
    "he said",
    "she said",
    "they say",
    "they said",
    "claimed",
    "claims that",
    "claim that",
    "believes",
    "thinks",
    "argues",
    "alleged",
    "allegedly",
    "supposedly",
    "reportedly",
    "confused with",
    "myth",
    "misconception",
)
# "The claim that P is false".
CLAIM_NOUNS = ("claim", "idea", "notion", "belief", "myth", "theory", "assertion", "statement", "view")
CLAIM_VERDICTS = {
    **dict.fromkeys(
        ("is false", "is wrong", "is untrue", "is incorrect", "is a myth", "is not true", "is mistaken"), -1
    ),
    **dict.fromkeys(("is nonsense", "is not correct", "is not right", "is a lie", "is simply false"), -1),
    **dict.fromkeys(("is true", "is right", "is correct", "is accurate"), 1),
}
# "It is a myth that P" asserts that P is false; "it is true that P" asserts P.
_DENYING = (
    *("not true", "false", "untrue", "incorrect", "wrong", "not correct", "not right", "not accurate", "inaccurate"),
    *(
        "just not true",
        "simply not true",
        "just plain wrong",
        "simply wrong",
        "simply false",
        "just wrong",
        "a mistake",
    ),
    *("an error", "misleading and wrong", "plain wrong", "factually wrong", "mistaken"),
)
_MYTHS = (
    *("a myth", "a misconception", "a common misconception", "a common myth", "a lie", "a popular myth"),
    *("a widespread myth", "a popular misconception", "a widespread misconception", "a fallacy", "not the case"),
)
_AFFIRMING = (
    *("true", "a fact", "correct", "clear", "well known", "known", "well established", "right", "accurate", "certain"),
    *("important to know", "worth knowing", "worth noting", "important to note", "beyond doubt", "undeniable"),
)
_SAYING = (
    "that",
    "to say that",
    "to think that",
    "to believe that",
    "to claim that",
    "to state that",
    "to assume that",
    *("to say", "to think", "to believe", "to claim", "to state", "to assume", "to suggest", "to suggest that"),
)
# "It is not a myth that P" asserts P.
_NOT_DENYING = ("not", "no", "hardly", "by no means")
_UNTRUE = ("a myth", "a misconception", "a lie", "false", "untrue", "wrong", "incorrect", "inaccurate", "a mistake")
_FRAMES = {
    **{
        f"it is {no} {word.removeprefix('a ') if no == 'no' else word} {say}": 1
        for no in _NOT_DENYING
        for word in _UNTRUE
        for say in ("that", "to say that", "to say")
    },
    **{f"it is {word} that": 1 for word in ("no secret", "common knowledge", "no coincidence", "safe to say")},
    **{f"{opener} that": 1 for opener in ("turns out", "it so happens", "bottom line is", "you should know")},
    **dict.fromkeys(("it turns out", "turns out", "you could say that", "you could say", "one could say that"), 1),
    **{f"{who} {can} say that": -1 for who in ("you", "we", "one") for can in ("cannot", "can not")},
    **dict.fromkeys((f"{nobody} can say that" for nobody in ("nobody", "no one")), -1),
    # "There is no way that P", "nobody should think P": P is not so.
    **{
        f"{nobody} {ought} {think}{that}": -1
        for nobody, ought in (
            *((who, what) for who in ("nobody", "no one") for what in ("should", "must", "ought to", "need")),
            *((who, what) for who in ("you", "people") for what in ("should not", "must not", "should never")),
        )
        for think in ("think", "believe", "imagine", "assume", "suppose", "expect")
        for that in ("", " that")
        if (think, that) != ("expect", "")
    },
    **{
        f"there is {no} way{that}": -1
        for no in ("no", "simply no", "absolutely no", "just no")
        for that in ("", " that")
    },
    **{
        f"{no} {possible} that": -1
        for no in ("it is not", "it is by no means")
        for possible in ("possible", "the case", "so", "likely to be true")
    },
    **dict.fromkeys(("it is impossible that", "there is no truth in the claim that"), -1),
    **dict.fromkeys(("there is no truth to the idea that", "there is no truth in the idea that"), -1),
    **dict.fromkeys(("you cannot deny that", "you can not deny that", "there is no denying that"), 1),
    **{f"it {be} {word} {say}": -1 for be in ("is", "would be") for word in _DENYING for say in _SAYING},
    **{f"it is {word} that": -1 for word in _MYTHS},
    **{f"it is {word} that": 1 for word in _AFFIRMING},
    **{
        f"it {be} {word} {say}": 1
        for be in ("is", "would be")
        for word in ("true", "correct", "right", "accurate", "fair", "safe")
        for say in _SAYING[1:]
    },
    "the fact is that": 1,
    "the truth is that": 1,
    "the truth is": 1,
    "there is no doubt that": 1,
    "there is no question that": 1,
    **{
        f"there is {no} reason to {think} that": -1
        for no in ("no", "no good")
        for think in ("think", "believe", "suppose", "assume")
    },
    **{
        f"{nobody} {denies} that": 1
        for nobody in ("nobody", "no one")
        for denies in (
            *("can deny", "denies", "disputes", "can dispute", "would deny", "could deny", "would dispute"),
            *("seriously denies", "really denies", "seriously disputes", "seriously doubts", "really doubts", "doubts"),
        )
    },
    "it cannot be denied that": 1,
    "it can not be denied that": 1,
    "there is evidence that": 1,
    "there is good evidence that": 1,
    "there is strong evidence that": 1,
    "research shows that": 1,
    "research shows": 1,
    "research has shown that": 1,
    "studies show that": 1,
    "studies show": 1,
    "studies have shown that": 1,
    "evidence shows that": 1,
    "keep in mind that": 1,
    "bear in mind that": 1,
    "please note that": 1,
    "make no mistake": 1,
    "it turns out that": 1,
    "rest assured that": 1,
    "one more thing": 1,
    "the reality is that": 1,
    "fact": 1,
    "note that": 1,
    "remember that": 1,
}
# "It isn't wrong to say that", as a word of text is written when it is looked up.
_SHORT = (("it is not ", "it isnt "), ("it would not ", "it wouldnt "), ("it is not ", "its not "))
TRUTH_FRAMES = _FRAMES | {
    short + frame.removeprefix(long): sign
    for long, short in _SHORT
    for frame, sign in _FRAMES.items()
    if frame.startswith(long)
}
NEUTRAL_QUALIFIERS = (
    *NARROWING_NOTHING,
    "in humans",
    "in people",
    "in adults",
    "in patients",
    "in some people",
    "in some patients",
    "in the brain",
    "in the body",
    "in the brain and spinal cord",
    "in the spinal cord",
    "in the central nervous system",
    "in the clinic",
    "in hospitals",
    "in medicine",
    "by doctors",
    "too",
    "as well",
    "in it",
    "in them",
    "inside it",
    "in some cases",
    "in many people",
    "in many patients",
    "in children and adults",
    "for some people",
    "by the body",
    "inside the body",
    "in your body",
    "in your brain",
    "inside the brain",
    "in young adults",
    "in those who take it",
    "in people who take it",
    "in users",
    "in practice",
    "in everyday life",
    "in anyone",
    "in certain people",
    "in young people",
    *("in the very young", "in the very old"),
    "during procedures",
    *("in cough syrup", "in cough syrups", "in cough medicine", "in cough medicines", "in clinical use"),
    *("in clinical practice", "in medical practice", "in hospital", "in hospitals and clinics"),
    *("in healthy adults", "in healthy people", "in healthy volunteers", "to a healthy adult", "to healthy adults"),
    "to an adult",
    *("for decades", "for many years", "for many decades", "for years", "over the years", "to this day"),
    *("around the world", "throughout the world", "worldwide", "the world over", "in many countries"),
    *("in theatre", "in the operating theatre"),
    *("in the operating room", "in the emergency room", "in emergency departments", "in the emergency department"),
    "during surgery",
    *("during treatment", "during therapy", "on treatment", "while on treatment"),
    *("in otherwise healthy people", "in otherwise healthy adults", "in otherwise healthy patients"),
    *IN_WHOM,
    *BY_DOING,
)

# Circumstances of an effect, and what they amount to: usual doses, heavy use, or with other drugs.
CIRCUMSTANCES = {
    f"{preposition} {adjective} {noun}": meaning
    for adjectives, nouns, prepositions, meaning in (
        (
            ("therapeutic", "usual", "normal", "recommended", "standard", "clinical", "typical", "ordinary"),
            ("doses", "dose", "levels"),
            ("at", "in"),
            "usual dose",
        ),
        (("high", "higher", "large", "very high", "massive"), ("doses", "dose", "amounts"), ("at", "in"), "high dose"),
        (
            (
                "frequent",
                "heavy",
                "chronic",
                "long term",
                "repeated",
                "regular",
                "prolonged",
                "daily",
                "heavy long term",
            ),
            ("use", "abuse", "misuse"),
            ("with", "after", "through", "from"),
            "heavy use",
        ),
    )
    for adjective in adjectives
    for noun in nouns
    for preposition in prepositions
} | {
    "in overdose": "overdose",
    "in an overdose": "overdose",
    "after an overdose": "overdose",
    "at overdose": "overdose",
    "with repeated or prolonged use": "heavy use",
    "with repeated or long term use": "heavy use",
    "after repeated use": "heavy use",
    "used heavily for a long time": "heavy use",
    "used heavily": "heavy use",
    "when used heavily for a long time": "heavy use",
    "in heavy users": "heavy use",
    "in chronic users": "heavy use",
    "in regular users": "heavy use",
    "in frequent users": "heavy use",
    "in people who use it heavily": "heavy use",
    "in people who use it often": "heavy use",
    "in the long run": "heavy use",
    "in the long term": "heavy use",
    "long term": "heavy use",
    "when used for a long time": "heavy use",
    "if used heavily": "heavy use",
    "if used often": "heavy use",
    "if taken too often": "heavy use",
    "at high doses or with heavy use": "heavy use",
    "when taken in large amounts": "high dose",
    "in large amounts": "high dose",
    "in large doses": "high dose",
    "at high doses or when it is injected too quickly": "high dose",
    "at anaesthetic doses": "anaesthetic dose",
    "at anesthetic doses": "anaesthetic dose",
    "in anaesthetic doses": "anaesthetic dose",
    "in anesthetic doses": "anaesthetic dose",
    "when you stop taking it": "on stopping",
    "when you stop it": "on stopping",
    "when it is stopped": "on stopping",
    "when it is stopped suddenly": "on stopping",
    "when it is stopped abruptly": "on stopping",
    "when stopped": "on stopping",
    "when stopped suddenly": "on stopping",
    "when stopped abruptly": "on stopping",
    "if stopped suddenly": "on stopping",
    "if stopped abruptly": "on stopping",
    "if it is stopped suddenly": "on stopping",
    "if you stop suddenly": "on stopping",
    "when you stop suddenly": "on stopping",
    "when people stop taking it": "on stopping",
    "after stopping": "on stopping",
    "in people dependent on opioids": "opioid dependence",
    "in people who are dependent on opioids": "opioid dependence",
    "in someone dependent on opioids": "opioid dependence",
    "in someone who is dependent on opioids": "opioid dependence",
    "in people physically dependent on opioids": "opioid dependence",
    "in opioid dependent people": "opioid dependence",
    "in opioid dependent patients": "opioid dependence",
    "in people who take opioids": "opioid dependence",
    "in people who use opioids": "opioid dependence",
    "in people taking opioids": "opioid dependence",
    "in opioid users": "opioid dependence",
    "in patients dependent on opioids": "opioid dependence",
    "even at usual doses": "usual dose",
    "when taken as prescribed": "usual dose",
    "when used as prescribed": "usual dose",
    "even when taken as prescribed": "usual dose",
    "when it is used heavily": "heavy use",
    "when used heavily": "heavy use",
    "in high doses or with heavy use": "heavy use",
    "when misused": "heavy use",
    "when abused": "heavy use",
    "when used frequently": "heavy use",
    "when used often": "heavy use",
    **{
        f"{when} {way} {how}{fast}": "too fast"
        for when in ("when", "if", "when it is", "if it is")
        for way in ("given", "injected", "infused", "administered", "pushed")
        for how in ("", "too ", "very ")
        for fast in ("fast", "quickly", "rapidly")
    },
    "when used long term": "heavy use",
    "over time": "heavy use",
}
CIRCUMSTANCES = AT_DOSES | CIRCUMSTANCES
