"""The states of the United States as places of law, by their ISO 3166-2 codes.

Georgia is a country, too, and Washington a city: those two are read only where they are called a state.
"""

STATE_NAMES = {
    "US-AL": "Alabama",
    "US-AK": "Alaska",
    "US-AZ": "Arizona",
    "US-AR": "Arkansas",
    "US-CA": "California",
    "US-CO": "Colorado",
    "US-CT": "Connecticut",
    "US-DE": "Delaware",
    "US-FL": "Florida",
    "US-GA": "Georgia",
    "US-HI": "Hawaii",
    "US-ID": "Idaho",
    "US-IL": "Illinois",
    "US-IN": "Indiana",
    "US-IA": "Iowa",
    "US-KS": "Kansas",
    "US-KY": "Kentucky",
    "US-LA": "Louisiana",
    "US-ME": "Maine",
    "US-MD": "Maryland",
    "US-MA": "Massachusetts",
    "US-MI": "Michigan",
    "US-MN": "Minnesota",
    "US-MS": "Mississippi",
    "US-MO": "Missouri",
    "US-MT": "Montana",
    "US-NE": "Nebraska",
    "US-NV": "Nevada",
    "US-NH": "New Hampshire",
    "US-NJ": "New Jersey",
    "US-NM": "New Mexico",
    "US-NY": "New York",
    "US-NC": "North Carolina",
    "US-ND": "North Dakota",
    "US-OH": "Ohio",
    "US-OK": "Oklahoma",
    "US-OR": "Oregon",
    "US-PA": "Pennsylvania",
    "US-RI": "Rhode Island",
    "US-SC": "South Carolina",
    "US-SD": "South Dakota",
    "US-TN": "Tennessee",
    "US-TX": "Texas",
    "US-UT": "Utah",
    "US-VT": "Vermont",
    "US-VA": "Virginia",
    "US-WA": "Washington",
    "US-WV": "West Virginia",
    "US-WI": "Wisconsin",
    "US-WY": "Wyoming",
}
_ELSEWHERE_TOO = frozenset({"US-GA", "US-WA"})
_CALLED_A_STATE = ("state of {}", "us state of {}", "{} state", "{} state law")
STATES = {
    called.format(name.lower()): code
    for code, name in STATE_NAMES.items()
    for called in (*_CALLED_A_STATE, *(() if code in _ELSEWHERE_TOO else ("{}", "{} law")))
}


# Several of them, whichever these are.
SOME_STATES = "US-some"
_SOME = ("some", "several", "a few", "a number of", "certain", "various", "a handful of")
SEVERAL_NAMES = {
    f"{some} {states}": SOME_STATES for some in _SOME for states in ("us states", "american states", "states")
}


def country_of(place: str) -> str:
    """Return the country that a place lies in: "US" of "US-KY", and of any other place itself."""
    return place.partition("-")[0]
