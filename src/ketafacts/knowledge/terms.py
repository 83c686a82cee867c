"""The vocabulary of the format: its sections and predicates, and the shape of each (docs/facts-format.md).

Nothing here knows how a file is read or stored.
"""

from typing import NamedTuple

from ketafacts.knowledge.shapes import ID, Choice, ListOf, MapOf, Record, Ref, Shape, Words
from ketafacts.knowledge.values import (
    ACTIONS,
    AREAS,
    CHIEF_OR_MINOR,
    CLEARANCES,
    COMPLETE_LISTS,
    CSL_TYPES,
    DEGREES,
    DRUG_KINDS,
    EFFECT_KINDS,
    EVENTS,
    EVIDENCE_STRENGTHS,
    EXTENTS,
    FREQUENCIES,
    HOLDS,
    LINES,
    MEASURES,
    MISCONCEPTION_VERDICTS,
    MISUSED,
    NAME_KINDS,
    NOWHERE_TOLD,
    ONLY_ASKED,
    READINGS,
    RELATIONS,
    ROLES,
    ROUTES,
    SCHEMES,
    SENSES,
    SEVERITIES,
    SHEETS,
    SOURCE_KINDS,
    STATUSES,
    STRENGTHS_OF_ACTION,
    SUPPLIES,
    UNITS,
)

FORMAT = "1"

# ISO 3166-1 alpha-2 codes, and the two bodies whose decisions are recorded beside countries.
_CODES = (
    "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ "
    "CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO "
    "FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE "
    "JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO "
    "MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW "
    "PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM "
    "TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW EU UN"
)
# The states of the US, whose law may list what federal law does not: ISO 3166-2 behind "US-".
_STATES = (
    "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA "
    "RI SC SD TN TX UT VT VA WA WV WI WY"
)
JURISDICTIONS = frozenset((*_CODES.split(), *(f"US-{one}" for one in _STATES.split())))

PROSE = Words()
YEAR = Words(r"(?:1[5-9]|20)\d\d(?:s)?", "a year such as 1970, or a decade such as 1960s")
DATE = Words(r"\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])", "a date written YYYY-MM-DD")
ISSUED = Words(r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?", "YYYY, YYYY-MM or YYYY-MM-DD")
_NUMBER = r"(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?"
FIGURE = Words(rf"[<>≤≥~]?{_NUMBER}(?:\s?[-–]\s?[<>]?{_NUMBER})?", "a number, a range such as 300-700, or <10")
PLACE = Choice(
    tuple(sorted(JURISDICTIONS)),
    rule="unknown-jurisdiction",
    like="the ISO 3166-1 codes of countries (US, GB, DE, …), US-KY and the like for a US state, EU or UN",
)
PLACES = ListOf(PLACE, least=1)

EVIDENCE_ITEM = Record(
    {"source": Ref(("source",)), "at": PROSE, "says": PROSE},
    required=("source", "at", "says"),
    missing_rules={"at": "no-locator", "source": "no-evidence"},
)
EVIDENCE = ListOf(EVIDENCE_ITEM, least=1, empty_rule="no-evidence")

# What every fact may carry besides its object.
QUALIFIERS: dict[str, Shape] = {
    "in": PLACES,
    "dose": PROSE,
    "route": Choice(ROUTES),
    "population": PROSE,
    "species": PROSE,
    "when": PROSE,
}
ENVELOPE: dict[str, Shape] = {
    "id": Words(r"[a-z0-9.\-]+", "a fact id: lower-case words joined by dots and hyphens"),
    "holds": Choice(HOLDS),
    "caveat": PROSE,
    "except": ListOf(Ref(("drug", "class")), least=1),
    "of": Choice(("some",)),
    "evidence": EVIDENCE,
    "against": EVIDENCE,
    **QUALIFIERS,
}

AFFINITY = Record(
    {
        "measure": Choice(MEASURES),
        "value": FIGURE,
        "unit": Choice(UNITS),
        "species": PROSE,
        "assay": PROSE,
        "evidence": EVIDENCE,
    },
    required=("measure", "value", "unit", "species", "evidence"),
    missing_rules={"unit": "no-unit", "evidence": "no-evidence"},
)

# What a study that compared several drugs found of this one: figures of one study can be set side by side.
SCORE = Record({"by": Ref(("source",)), "value": FIGURE}, required=("by", "value"))


class Section(NamedTuple):
    """A section of a drug or class: its predicate, the key that names the object, and the keys of its own."""

    predicate: str
    key: str
    object: Shape
    own: dict[str, Shape]
    required: tuple[str, ...] = ()


SECTIONS: dict[str, Section] = {
    "classes": Section("is-a", "class", Ref(("class",)), {}),
    "contains": Section("contains", "drug", Ref(("drug",)), {"amount": PROSE, "role": Choice(CHIEF_OR_MINOR)}),
    "made-from": Section(
        "related-to", "drug", Ref(("drug", "class")), {"relation": Choice(RELATIONS)}, required=("relation",)
    ),
    "mechanisms": Section(
        "acts-on",
        "target",
        Ref(("target",)),
        {
            "action": Choice(ACTIONS),
            "role": Choice(STRENGTHS_OF_ACTION),
            "affinity": ListOf(AFFINITY, least=1),
            "binding": Choice(("weak",)),
            "disputed": Choice(("action",)),
        },
        required=("action",),
    ),
    "indications": Section(
        "used-for",
        "condition",
        Ref(("condition",)),
        {
            "status": Choice(STATUSES),
            "since": YEAR,
            "strength": Choice(EVIDENCE_STRENGTHS),
            "line": Choice(LINES),
            "frequency": Choice(FREQUENCIES),
            "product": PROSE,
            "not-as": ListOf(PROSE, least=1),
        },
        required=("status",),
    ),
    "labels": Section(
        "labelled-for",
        "product",
        PROSE,
        {"uses": ListOf(Ref(("condition",)), least=1), "also": ListOf(Ref(("condition",)), least=1)},
        required=("uses", "in"),
    ),
    "complete": Section(
        "complete-list",
        "list",
        Choice(COMPLETE_LISTS),
        {"open": ListOf(Choice(AREAS), least=1), "also": ListOf(Ref(("condition",)), least=1)},
    ),
    "effects": Section(
        "causes",
        "effect",
        Ref(("effect",)),
        {
            "as": Choice(EFFECT_KINDS),
            "degree": Choice(DEGREES),
            "as-used": Choice(("seldom",)),
            "frequency": Choice(FREQUENCIES),
            "rate": PROSE,
            "severity": Choice(SEVERITIES),
            "boxed": Choice(("yes", "no", "members")),
            "onset": PROSE,
            "duration": PROSE,
            "scores": ListOf(SCORE, least=1),
        },
    ),
    "overdose": Section("overdose-causes", "effect", Ref(("effect",)), {"severity": Choice(SEVERITIES)}),
    "reversal": Section("reversed-by", "drug", Ref(("drug", "class")), {"extent": Choice(EXTENTS)}),
    "contraindications": Section(
        "contraindicated-in", "condition", Ref(("condition", "effect")), {"formal": Choice(("no",))}
    ),
    "cautions": Section("cautioned-in", "condition", Ref(("condition", "effect")), {}),
    "schedules": Section(
        "scheduled-as",
        "in",
        PLACE,
        {
            "schedule": PROSE,
            "since": YEAR,
            "heading": Choice(("narcotic", "not narcotic")),
            "states": Choice(("control", "ban")),
            "scope": Choice(("one law",)),
        },
        required=("schedule",),
    ),
    "supply": Section("supplied-as", "in", PLACE, {"supply": Choice(SUPPLIES), "since": YEAR}, required=("supply",)),
    "history": Section(
        "happened",
        "event",
        Choice(EVENTS),
        {
            "year": YEAR,
            "what": PROSE,
            "by": ListOf(PROSE, least=1),
            "where": ListOf(PROSE, least=1),
            "how": ListOf(PROSE, least=1),
        },
    ),
    "routes": Section(
        "given-by",
        "route",
        Choice(ROUTES),
        {
            "status": Choice((*STATUSES, MISUSED)),
            "onset": PROSE,
            "duration": PROSE,
            "half-life": PROSE,
            "bioavailability": PROSE,
            "sole-route-of": ListOf(PROSE, least=1),
        },
    ),
    "all-routes": Section("all-routes", "routes", Choice(("recorded",)), {}),
    "monitoring": Section("monitored-for", "of", PROSE, {}),
    "tests": Section("detected-by", "test", PROSE, {"window": PROSE, "misses": Choice(("some",))}),
    "clearance": Section("cleared-by", "by", Choice(CLEARANCES), {"role": Choice(CHIEF_OR_MINOR)}),
    "veterinary": Section("used-in-animals", "use", PROSE, {"status": Choice(STATUSES)}),
    "adulterates": Section("adulterates", "drug", Ref(("drug", "class")), {"frequency": Choice(FREQUENCIES)}),
    "potency": Section("potency", "than", Ref(("drug",)), {"times": FIGURE, "basis": PROSE}, required=("times",)),
    "notes": Section("note", "text", PROSE, {"topic": PROSE, "product": ListOf(PROSE, least=1)}),
}

INTERACTION_PREDICATE = "interacts-with"


def _fact(section: Section) -> Record:
    return Record(
        {**ENVELOPE, section.key: section.object, **section.own},
        required=(section.key, *section.required, "evidence"),
        missing_rules={"evidence": "no-evidence"},
    )


_NAMES_BY_PLACE = MapOf(
    Choice(
        (*sorted(JURISDICTIONS), NOWHERE_TOLD),
        rule="unknown-jurisdiction",
        like="the ISO 3166-1 codes of countries (US, GB, DE, …), EU or UN, or ZZ where the source does not tell",
    ),
    ListOf(PROSE),
)
NAMES = Record(
    {kind: _NAMES_BY_PLACE if kind in ("brand", "veterinary", "national") else ListOf(PROSE) for kind in NAME_KINDS}
)
_SECTION_SHAPES: dict[str, Shape] = {name: ListOf(_fact(section)) for name, section in SECTIONS.items()}

SOURCE = Record(
    {
        "kind": Choice(SOURCE_KINDS),
        "type": Choice(CSL_TYPES),
        "title": PROSE,
        "author": PROSE,
        "issued": ISSUED,
        "publisher": PROSE,
        "container-title": PROSE,
        "volume": PROSE,
        "issue": PROSE,
        "page": PROSE,
        "edition": PROSE,
        "note": PROSE,
        "DOI": Words(r"10\.\d{4,9}/\S+", "a DOI such as 10.1176/appi.ajp.2018.18020138"),
        "PMID": Words(r"\d{1,8}", "a PubMed id: digits only"),
        "PMCID": Words(r"PMC\d{1,9}", "a PubMed Central id such as PMC1234567"),
        "setid": Words(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", "a DailyMed set id"),
        "URL": Words(r"https?://\S+", "an address that begins http:// or https://"),
        "accessed": DATE,
        "read": Choice(READINGS),
    },
    required=("kind", "type", "title", "accessed", "read"),
)
# The groups of the WHO index that all medicines for a condition, of a class, or with some target come from.
MEDICINES = ListOf(Words(r"[A-Z](\d\d([A-Z]{1,2}(\d\d)?)?)?", "an ATC group such as R03 or N02BA"))
CLASS = Record(
    {
        "name": PROSE,
        "plural": PROSE,
        "scheme": Choice(SCHEMES),
        "closed": Choice(("yes", "no")),
        "products": Choice(("all", "part")),
        "definition": PROSE,
        "role": Choice(ROLES),
        "acts-through": PROSE,
        "evidence": EVIDENCE,
        "names": NAMES,
        "parents": ListOf(Ref(("class",))),
        "excludes": ListOf(Ref(("class",))),
        "bounded-by": ListOf(Ref(("class",))),
        "for": ListOf(Ref(("condition",))),
        "by-use": Choice(("yes", "no")),
        "medicines": MEDICINES,
        **{name: shape for name, shape in _SECTION_SHAPES.items() if name != "classes"},
    },
    required=("scheme", "definition", "evidence"),
    missing_rules={"evidence": "no-evidence"},
)
DRUG = Record(
    {
        "kind": Choice(DRUG_KINDS),
        "name": PROSE,
        "what": PROSE,
        "sheet": Choice(SHEETS),
        "ingredients": Choice(("all", "part")),
        "names": NAMES,
        "ids": Record(
            {
                "atc": ListOf(Words(r"[A-Z]\d\d[A-Z]{2}\d\d|[A-Z]\d\d[A-Z]{1,2}", "an ATC code such as N01AX03")),
                "rxcui": Words(r"\d{1,8}", "an RxNorm concept id: digits only"),
                "unii": Words(r"[A-Z0-9]{10}", "a UNII: ten capitals and digits"),
                "cas": Words(r"\d{2,7}-\d\d-\d", "a CAS number such as 6740-88-1"),
                "dea": Words(r"\d{4}", "a DEA code number of four digits"),
                "drugbank": Words(r"DB\d{5}", "a DrugBank id such as DB01221"),
                "chembl": Words(r"CHEMBL\d+", "a ChEMBL id"),
            }
        ),
        "identity": EVIDENCE,
        **_SECTION_SHAPES,
    },
    required=("what",),
)
TARGET = Record({"name": PROSE, "family": PROSE, "names": ListOf(PROSE), "medicines": MEDICINES}, required=("name",))
EFFECT = Record(
    {
        "name": PROSE,
        "names": ListOf(PROSE),
        "verbs": ListOf(PROSE),
        "severity": Choice(SEVERITIES),
        "sense": Choice(SENSES),
        "within": Ref(("effect",)),
        "opposite": Ref(("effect",)),
    },
    required=("name", "severity", "sense"),
)
CONDITION = Record(
    {
        "name": PROSE,
        "names": ListOf(PROSE),
        "within": Ref(("condition",)),
        "prevents": Ref(("condition",)),
        "brings": ListOf(Ref(("condition",))),
        "area": Choice(AREAS),
        "medicines": MEDICINES,
    },
    required=("name",),
)
# A word that is explained when it is asked for ("prodrug"), and that no fact is about.
TERM = Record(
    {"name": PROSE, "names": ListOf(PROSE), "definition": PROSE, "evidence": EVIDENCE},
    required=("name", "definition", "evidence"),
    missing_rules={"evidence": "no-evidence"},
)
INTERACTION = Record(
    {
        **ENVELOPE,
        "between": ListOf(Ref(("drug", "class")), least=2),
        "effect": Ref(("effect",)),
        "what": PROSE,
        "severity": Choice(SEVERITIES),
        "boxed": Choice(("yes", "no")),
        "raises": Ref(("drug", "class")),
        "lowers": Ref(("drug", "class")),
        "advice": PROSE,
    },
    required=("between", "what", "severity", "advice", "evidence"),
    missing_rules={"evidence": "no-evidence"},
)
MISCONCEPTION = Record(
    {
        "about": ListOf(Ref(("drug", "class", "target", "effect", "condition")), least=1),
        "claim": PROSE,
        "also": ListOf(PROSE),
        "verdict": Choice(MISCONCEPTION_VERDICTS),
        "why": PROSE,
        "truth": PROSE,
        "facts": ListOf(PROSE),
        "evidence": EVIDENCE,
    },
    required=("about", "claim", "verdict", "why", "truth", "evidence"),
    missing_rules={"evidence": "no-evidence"},
)
AMBIGUOUS = Record(
    {
        "name": PROSE,
        "means": ListOf(Ref(("drug", "class")), least=2),
        "kind": Choice((ONLY_ASKED,)),
        "evidence": EVIDENCE,
    },
    required=("name", "means"),
)

_ID_KEY = Words(ID.pattern, "an id: lower-case ASCII words joined by hyphens")
FILE = Record(
    {
        "format": Choice((FORMAT,)),
        "version": Words(r"[0-9A-Za-z.\-]+", "a version such as 2026.11.22"),
        "parts": ListOf(PROSE),
        "sources": MapOf(_ID_KEY, SOURCE),
        "classes": MapOf(_ID_KEY, CLASS),
        "drugs": MapOf(_ID_KEY, DRUG),
        "targets": MapOf(_ID_KEY, TARGET),
        "effects": MapOf(_ID_KEY, EFFECT),
        "conditions": MapOf(_ID_KEY, CONDITION),
        "terms": MapOf(_ID_KEY, TERM),
        "interactions": ListOf(INTERACTION),
        "misconceptions": MapOf(_ID_KEY, MISCONCEPTION),
        "ambiguous": ListOf(AMBIGUOUS),
    },
    required=("format",),
)

KINDS_BY_SECTION = {
    "sources": "source",
    "classes": "class",
    "drugs": "drug",
    "targets": "target",
    "effects": "effect",
    "conditions": "condition",
    "terms": "term",
}
