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
        # things, people and foods that stand in the DEA's lists of slang
        *("adam", "animal", "eve", "boy", "mud", "peg", "monkey", "ghost", "lucy", "dots", "haze", "butter"),
        *("candy", "dust", "rope", "wet", "zoom", "zombie", "purple", "beans", "buttons", "chalk", "dolls"),
        *("friend", "lollipop", "roach", "gravel", "caviar", "dice", "genie", "ninja", "chill", "drone"),
        *("bloom", "scarface", "wack", "trank", "trash", "christina", "circles", "fantasy", "lemonade"),
        *("snickers", "smarties", "pineapple", "skippy", "jif", "ozone", "bubbles", "adidas", "roxanne"),
        *("decadence", "bernice", "belushi", "soft", "hug", "tabs", "cheese", "caballo", "polvo", "nieve"),
        *("rolls", "ice cream", "snow cone", "snow bird", "snow white", "snowball", "black sheep"),
        *("black pearl", "hard candy", "chocolate shake", "chocolate chips", "charlie horse", "cat food"),
        *("dog food", "contact lens", "golden dragon", "tail lights", "sugar lumps", "sugar cubes"),
        *("window pane", "pink panthers", "looney tunes", "hamburger helper", "speed boat", "red caps"),
        *("bubble gum", "breakfast of champions", "apple jack", "fairy dust", "flea powder", "tootsie roll"),
        *("good and plenty", "green apple", "dancing shoes", "malcolm x", "chinese food", "mexican food"),
        *("chinese buffet", "stop signs", "bruno mars", "half moon", "lemon drop", "shaved ice", "rocket fuel"),
        *("chicken feed", "clothing cleaner", "diet coke", "angel hair", "aurora borealis", "busy bee"),
        *("green leaves", "jet fuel", "mad dog", "mint leaf", "red devil", "yellow fever", "tic tac"),
        *("simple simon", "ace of spades", "brain freeze", "clockwork orange", "snow leopard", "big bang"),
        *("embalming fluid", "animal tranquilizer", "elephant tranquilizer", "horse tranquilizers"),
        *("horse tracks", "northern lights", "yellow submarine", "young girls", "gorilla glue"),
        *("christmas tree", "christmas trees", "pearly gates", "battery acid", "double bubble", "happy trails"),
        *("love affair", "henry viii", "stove top", "bart simpson", "white powder", "blue moon"),
        *("purple rain", "sweet leaf", "time traveler", "zero gravity", "solar flare", "mad hatter"),
        *("date rape drug", "weight gainers", "colorado rockies", "jaime blanco", "juan valdez", "yellow cake"),
        *("cloud nine", "dead on arrival", "great white hope", "rocky iii", "casper the ghost", "sleigh ride"),
        *("oyster stew", "fish scale", "fish scales", "white mercedes", "white mercedes benz", "santa marta"),
        *("red dirt", "first line", "vanilla sky", "phone screen cleaner", "truck drivers"),
        # plants and foods of which a medicine comes, or which get in its way
        *("cheese", "coffee", "coffee bean", "tea", "tea leaves", "snowdrop", "foxglove", "yew", "yew tree"),
        *("nightshade", "periwinkle", "autumn crocus", "meadow saffron", "nutmeg", "grapefruit", "grapefruit juice"),
        "ginseng",
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
        # common words, first names, surnames and towns, found by asking the commonest words of English and of maps
        *("senior", "advantage", "stronghold", "interceptor", "reconcile", "cheque", "cosmos", "jet", "dairy", "sub"),
        *("subs", "lorries", "snowflake", "bubblegum", "hombre", "wobble", "spirals", "hammerhead", "icecream"),
        *("kryptonite", "speedboat", "taillights", "pyro", "amoeba", "applejack", "crisscross", "blackbird"),
        *("blackbirds", "bazooka", "amps", "modus", "voir", "hecate", "thang", "mojo", "stardust"),
        *("valerie", "christy", "herron", "jelena", "becca", "kirsty", "efron", "palin", "catina", "loesch"),
        *("thom", "thoms", "turgeon"),
        *("esteves", "corson", "arial", "telos", "arendal", "epinal", "pontal", "leblon", "navan", "agen"),
        *("kumba", "media luna", "white rock", "bam", "broccoli", "spinach", "kale", "olive oil"),
        "coconut oil",
        *(
            "black russian",
            "golden girl",
            "black olives",
            "blue diamond",
            "nice and easy",
            "sweet jesus",
            "black shirt",
        ),
        *("big harry", "chocolate balls", "bombs away", "white ladies", "red eagle"),
        *("doc", "docs", "hall", "halls", "prohibit", "prohibits", "nepenthe", "nepenthes", "trianon", "aleph"),
        *("chaperon", "hubba", "corday", "brolin", "snowcone", "piedras", "thera", "shant", "bicol", "mikan"),
        *("rosamaria", "sulema", "rima", "doss", "razo", "reflex", "reflexes", "malt", "malts"),
        *("nickel", "nutrient", "foodstuff", "shards", "husk"),
        # first names of the censuses, a creature of a game, and the commonest words of other languages
        *("evelyn", "eleanor", "brooke", "rosie", "isabelle", "rosalee", "zina", "lavada", "malamar", "barb"),
        *("4d", "m1", "r2", "andere", "anderes", "osten", "regen", "tatig", "fluss", "akten", "warf", "stil"),
        *("univers", "dira", "estar", "pasa", "pasara", "gana", "ganas", "cerebro", "volumen", "aceite", "azucar"),
        *("rayos", "estima", "toco", "anadir", "sepan", "tetas", "atras", "ordine", "ensam", "rostar", "banan"),
        *("gaster", "basen", "vems", "dok", "lanzo"),
    }
)


def is_ordinary(key: str) -> bool:
    """Return whether a folded name, or what it is the plural of, is chiefly something else."""
    return key in ORDINARY or (key.endswith("s") and key[:-1] in ORDINARY)
