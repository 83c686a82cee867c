"""Questions about two drugs: whether they are related, alike, of one kind; what sets them apart; which is strongest."""

# Pattern -> what is asked, as in QUESTIONS.
LIKENESS = {
    "be {d} (closely|chemically|structurally) related to {d2}": "related",
    "be {d} and|or {d2} (closely|chemically|structurally) related (to) (each) (other)": "related",
    "be {d} relative|relatives|cousin|cousins|sister|brother of|to|drug {d2}": "related",
    "how be {d} and {d2} related": "related",
    "how be {d} related to {d2}": "related",
    "be there (a) relation|relationship|connection|link between {d} and {d2}": "related",
    "be {d} (a|much|anything|just|kinda|pretty|very) (lot|bit|of) like {d2}": "alike",
    "be {d} (a|much|anything|just|kinda|pretty|very) (lot|bit|of) similar to {d2}": "alike",
    "be {d} and {d2} (a|pretty|very) (lot|bit) similar|alike|comparable": "alike",
    "be {d} comparable to|with {d2}": "alike",
    "be {d} close to {d2}": "alike",
    "do {d} work like {d2}": "alike",
    "do {d} act like {d2}": "alike",
    "do {d} work same way as|like {d2}": "alike",
    "do {d} and {d2} work same|alike|similarly (way)": "alike",
    "how similar be {d} and|to {d2}": "alike",
    "how be {d} and {d2} similar|alike|same": "common",
    "how be {d} similar to|like {d2}": "common",
    "what do {d} and {d2} have in common": "common",
    "what do {d} have in common with {d2}": "common",
    "what be similarity|similarities between {d} and {d2}": "common",
    "what make|makes {d} different from|than|to {d2}": "difference",
    "how be {d} and {d2} different (from) (each) (other)": "difference",
    "how do {d} and {d2} differ": "difference",
    "{d} or|and|vs|versus {d2} what be difference|differences": "difference",
    "{d} or|and|vs|versus {d2} difference|differences": "difference",
    "what be {d} vs|versus {d2}": "difference",
    "be there (a|any) (big|real|much) difference|differences between {d} and|or {d2}": "difference",
    "what separate|separates|distinguish|distinguishes {d} from {d2}": "difference",
    "explain difference|differences between {d} and {d2}": "difference",
    "what be (main|big|actual|key|real|biggest) difference|differences between|of|in {d} and|or|vs|versus {d2}": (
        "difference"
    ),
    "what be difference|differences with {d} and|or {d2}": "difference",
    "what|which be strongest {k} (in|on) (world|earth|market|there|exist|ever|known) (is|made|exist)": "strongest",
    "what|which be most potent|powerful {k} (in|on) (world|earth|market|there|exist|ever|known) (is|made|exist)": (
        "strongest"
    ),
    "what|which {k} be strongest|stronger (in|on|of) (world|earth|market|all)": "strongest",
    "what|which {k} be most potent|powerful (in|on|of) (world|earth|market|all)": "strongest",
    "strongest {k} (in|on) (world|earth|market|ever|known) (made)": "strongest",
    "most potent|powerful {k} (in|on) (world|earth|market|ever|known) (made)": "strongest",
    "what|which be weakest|mildest {k} (in|on) (world|earth|market)": "strongest least",
    "what|which be least potent|powerful {k} (in|on) (world|earth|market)": "strongest least",
    "what|which {k} be weakest|mildest (of) (all)": "strongest least",
    "what|which {k} be least potent|powerful (of) (all)": "strongest least",
    "weakest|mildest {k}": "strongest least",
    **{
        pattern.replace("HOW", said): f"longest{least}"
        for how, least in (("long", ""), ("short", " least"))
        for said in (f"{how}est",)
        for pattern in (
            "what|which {k} last|lasts|act|acts|work|works (the) HOW",
            "what|which {k} have|has HOW half life|half-life|duration (of) (action)",
            "what|which {k} stay|stays in body|system (the) HOW",
            "what|which be HOW acting|lasting {k}",
            "what|which {k} be HOW acting|lasting (of) (all)",
            "HOW acting|lasting {k}",
        )
    },
}
