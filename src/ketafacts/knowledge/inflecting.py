"""English verb forms, so that one recorded base form ("slow breathing") is found in every tense."""

_IRREGULAR = {
    "be": ("is", "being", "was", "been"),
    "bind": ("binds", "binding", "bound", "bound"),
    "come": ("comes", "coming", "came", "come"),
    "do": ("does", "doing", "did", "done"),
    "drop": ("drops", "dropping", "dropped", "dropped"),
    "feel": ("feels", "feeling", "felt", "felt"),
    "get": ("gets", "getting", "got", "got"),
    "sell": ("sells", "selling", "sold", "sold"),
    "find": ("finds", "finding", "found", "found"),
    "withdraw": ("withdraws", "withdrawing", "withdrew", "withdrawn"),
    "win": ("wins", "winning", "won", "won"),
    "ban": ("bans", "banning", "banned", "banned"),
    "slip": ("slips", "slipping", "slipped", "slipped"),
    "undo": ("undoes", "undoing", "undid", "undone"),
    "bring": ("brings", "bringing", "brought", "brought"),
    "shut": ("shuts", "shutting", "shut", "shut"),
    "upset": ("upsets", "upsetting", "upset", "upset"),
    "give": ("gives", "giving", "gave", "given"),
    "grow": ("grows", "growing", "grew", "grown"),
    "have": ("has", "having", "had", "had"),
    "hurt": ("hurts", "hurting", "hurt", "hurt"),
    "keep": ("keeps", "keeping", "kept", "kept"),
    "know": ("knows", "knowing", "knew", "known"),
    "lead": ("leads", "leading", "led", "led"),
    "make": ("makes", "making", "made", "made"),
    "mean": ("means", "meaning", "meant", "meant"),
    "quit": ("quits", "quitting", "quit", "quit"),
    "put": ("puts", "putting", "put", "put"),
    "say": ("says", "saying", "said", "said"),
    "see": ("sees", "seeing", "saw", "seen"),
    "show": ("shows", "showing", "showed", "shown"),
    "speed": ("speeds", "speeding", "sped", "sped"),
    "stop": ("stops", "stopping", "stopped", "stopped"),
    "take": ("takes", "taking", "took", "taken"),
    "think": ("thinks", "thinking", "thought", "thought"),
    "undergo": ("undergoes", "undergoing", "underwent", "undergone"),
    "cut": ("cuts", "cutting", "cut", "cut"),
    "fit": ("fits", "fitting", "fitted", "fitted"),
    "fall": ("falls", "falling", "fell", "fallen"),
    "begin": ("begins", "beginning", "began", "begun"),
    "become": ("becomes", "becoming", "became", "become"),
}
# Past and participle of more irregular verbs, whose other forms are regular.
_PASTS = {
    line.split()[0]: (line.split()[1], line.split()[-1])
    for line in (
        *("bear bore borne", "beat beat beaten", "blow blew blown", "break broke broken", "build built", "buy bought"),
        *("catch caught", "choose chose chosen", "cling clung", "deal dealt", "draw drew drawn", "drink drank drunk"),
        *("drive drove driven", "eat ate eaten", "feed fed", "fight fought", "forget forgot forgotten"),
        *("freeze froze frozen", "hit hit", "hold held", "leave left", "lend lent", "let let", "lose lost"),
        *("meet met", "overcome overcame overcome", "pay paid", "ride rode ridden", "rid rid", "rise rose risen"),
        *(
            "run ran run",
            "send sent",
            "set set",
            "shake shook shaken",
            "shed shed",
            "shoot shot",
            "shrink shrank shrunk",
        ),
        *("sink sank sunk", "sit sat", "sleep slept", "speak spoke spoken", "spend spent", "spin spun", "split split"),
        *("spread spread", "spring sprang sprung", "stand stood", "steal stole stolen", "stick stuck"),
        *("strike struck", "swell swelled swollen", "swing swung", "teach taught", "tear tore torn", "tell told"),
        *("throw threw thrown", "wake woke woken", "wear wore worn", "wind wound", "withhold withheld"),
        *("write wrote written", "awake awoke awoken", "hear heard", "read read", "rebuild rebuilt", "spit spat"),
    )
}
# Verbs that double their last letter before an ending.
_DOUBLING = frozenset(
    {
        *("admit", "cancel", "chop", "clog", "compel", "control", "dim", "dip", "drag", "drip", "equip", "expel"),
        *("flog", "grab", "grip", "hit", "hug", "jam", "knit", "let", "nod", "occur", "permit", "pin"),
        *("plan", "plug", "pop", "prefer", "propel", "refer", "rid", "rob", "rub", "run", "sap", "scan"),
        *("set", "shed", "sit", "skip", "slap", "slot", "snap", "spin", "spit", "split", "spot", "spur", "stem"),
        *("step", "stir", "strip", "swap", "tap", "tip", "transfer", "trap", "trim", "trip", "whip", "wrap", "zap"),
    }
)
_VOWELS = "aeiou"


def forms(verb: str) -> tuple[str, str, str, str]:
    """Return the third person, the -ing form, the past and the past participle of a verb's base form."""
    if verb in _IRREGULAR:
        return _IRREGULAR[verb]
    stem = f"{verb}{verb[-1]}" if verb in _DOUBLING else verb
    if verb in _PASTS:
        ing = f"{verb[:-1]}ing" if verb.endswith("e") else f"{stem}ing"
        return f"{verb}s" if not verb.endswith(("ss", "ch", "sh")) else f"{verb}es", ing, *_PASTS[verb]
    if verb in _DOUBLING:
        return f"{verb}s", f"{stem}ing", f"{stem}ed", f"{stem}ed"
    if verb.endswith("e"):
        past = f"{verb}d"
        return f"{verb}s", f"{verb[:-1]}ing", past, past
    if verb.endswith("y") and verb[-2:-1] not in _VOWELS:
        past = f"{verb[:-1]}ied"
        return f"{verb[:-1]}ies", f"{verb}ing", past, past
    third = f"{verb}es" if verb.endswith(("s", "x", "z", "ch", "sh", "o")) else f"{verb}s"
    past = f"{verb}ed"
    return third, f"{verb}ing", past, past


_OWN = ("your", "the", "a persons", "their")


def wordings(phrase: str) -> list[str]:
    """Return a verb phrase with the other possessives that it may be said with, and the people of a bare verb.

    "slow breathing" is also "slow your breathing"; "make you sleepy" is read as "make people sleepy" in the sentence.
    """
    found = [phrase]
    words = phrase.split()
    if "people" in words:
        return found
    if len(words) >= 2 and words[1] in ("the", "your"):
        found += [" ".join([words[0], own, *words[2:]]) for own in _OWN if own != words[1]]
        found.append(" ".join([words[0], *words[2:]]))
    elif len(words) == 1:
        found.append(f"{phrase} people")
    elif len(words) == 2:
        found += [f"{words[0]} {own} {words[1]}" for own in _OWN[:2]]
    elif len(words) > 3:
        found += whose(phrase)  # "wear down tissue in the lungs"
    return found


def whose(phrase: str) -> list[str]:
    """Return a phrase with the other possessives, and with none, for the article in it: "damage to your liver"."""
    before, article, behind = phrase.partition(" the ")
    return [f"{before} {own} {behind}" for own in _OWN if own != "the"] + [f"{before} {behind}"] if article else []


def inflected(phrase: str) -> list[tuple[str, str]]:
    """Return (text, form) for every form of a verb phrase whose first word is a base form.

    Forms are ``base``, ``third``, ``ing``, ``past`` and ``participle``.
    """
    first, _, rest = phrase.partition(" ")
    tail = f" {rest}" if rest else ""
    third, ing, past, participle = forms(first)
    return [
        (phrase, "base"),
        (third + tail, "third"),
        (ing + tail, "ing"),
        (past + tail, "past"),
        (participle + tail, "participle"),
    ]
