"""Words that mean something else to everybody, and are recorded as names of drugs all the same.

Asked for alone, such a word may be meant as the thing, the person or the place; it gets no yes or no, and the drug that
it also names is told. Well-known drugs keep their names (crack, weed, smack, molly); a name of several words is one
only where it is a thing of everyday life ("brown sugar").
"""

# Words that are everyday ones almost always: read as a street name only where a sentence says that they are one.
ONLY_SAID_TO_BE = frozenset(
    {
        "snow",
        "rock",
        "grass",
        "herb",
        "bud",
        "glass",
        "crystal",
        "hydro",
        "bars",
        "junk",
        "charlie",
        "dragon",
        "chronic",
        "hog",
        "robo",
        "skittles",
        "tina",
    }
)

ORDINARY = ONLY_SAID_TO_BE | frozenset(
    {
        # everyday words of the street
        *("apache", "blues", "boomers", "chat", "footballs", "goop", "hog", "hooch", "kit kat", "kitkat"),
        *("pinky", "reefer", "skunk", "supergrass", "tabs", "windowpane", "wonk", "wonky", "chivas", "goodfellas"),
        *("pegasus", "30s", "40s", "arnolds", "big chief", "brown sugar", "cactus", "chinese tobacco", "cloud 9"),
        *("dipper", "dope", "drank", "dreamer", "fenty", "first line", "french blues", "gina", "goodfella"),
        *("great bear", "handlebars", "horse", "jackpot", "jewelry cleaner", "lunch money", "midnight oil"),
        *("orange crush", "perico", "planks", "pizza toppings", "plant feeder", "plant food", "salty water"),
        *("school bus", "schoolboy", "silly putty", "tar", "texas tea", "tina", "tnt", "tweak", "vanilla sky"),
        *("white boy", "white horse"),
        # plants and foods of which a medicine comes, or which get in its way
        *("cheese", "coffee", "coffee bean", "tea", "tea leaves", "snowdrop", "foxglove", "yew", "yew tree"),
        *("nightshade", "periwinkle", "autumn crocus", "meadow saffron", "nutmeg", "grapefruit", "grapefruit juice"),
        *("ginseng"),
        # brands and short names that are words, people and places
        *("agit", "alexion", "allay", "amethyst", "ariadne", "arima", "avoca", "blackhawk", "bredon", "claris"),
        *("clasts", "creston", "danka", "dynamos", "equa", "farma", "fitton", "galactus", "gallifrey", "gero"),
        *("harmar", "hemel", "intermezzo", "liquide", "madar", "met", "moai", "morpho", "oc", "omnes"),
        *("parkin", "planum", "provenza", "quartette", "recede", "revolution", "roko", "saha", "saltaire"),
        *("selenite", "serina", "sojourn", "sone", "spa", "terrell", "theoden", "thomasin", "vanquish", "wera"),
        *("yujin", "zenas", "batu", "biak", "boreas", "candid", "celgene", "chinatown", "deposal", "diane"),
        *("endometria", "hemocyte", "ingenue", "intermezzi", "kempis", "melodia", "moment", "neut"),
        *("pan", "pencilling", "peridium", "pinko", "prink", "prolepsis", "refresher", "sara", "sari", "stinkweed"),
        *("sumo", "texas", "tulip", "vigil", "whitehorse"),
    }
)


def is_ordinary(key: str) -> bool:
    """Return whether a folded name, or what it is the plural of, is chiefly something else."""
    return key in ORDINARY or (key.endswith("s") and key[:-1] in ORDINARY)
