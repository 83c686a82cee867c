"""The vocabulary of the format: its sections and predicates, and the shape of each (docs/facts-format.md).

Nothing here knows how a file is read or stored.
"""

from typing import NamedTuple

from ketafacts.knowledge.shapes import ID, Choice, ListOf, MapOf, Record, Ref, Shape, Words
from ketafacts.knowledge.values import (
    ACTIONS,
    CSL_TYPES,
    DEGREES,
    DRUG_KINDS,
    EFFECT_KINDS,
    EVENTS,
    EVIDENCE_STRENGTHS,
    EXTENTS,
    FREQUENCIES,
    HOLDS,
    MEASURES,
    MISCONCEPTION_VERDICTS,
    NAME_KINDS,
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
JURISDICTIONS = frozenset(_CODES.split())

INTERACTION_PREDICATE = "interacts-with"

KINDS_BY_SECTION = {
    "sources": "source",
    "classes": "class",
    "drugs": "drug",
    "targets": "target",
    "effects": "effect",
    "conditions": "condition",
}
