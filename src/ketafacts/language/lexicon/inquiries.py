"""Questions as people put them in a hurry: about makers, about too much, about stopping."""

from ketafacts.language.lexicon.words import PEOPLE

_SOMEBODY = "someone|somebody|people|patients|patient|person|anyone|those|women|men|i|you"
_CAUTION = "dangerous|unsafe|risky|bad|harmful"

# Pattern -> what is asked, as in QUESTIONS.
INQUIRIES = {
    f"can|may|should|could {_SOMEBODY} with|have {{c}} (be) take|use|have|get|given|give {{d}}": "allowed",
    f"can|may|should|could {_SOMEBODY} who have {{c}} (be) take|use|have|get|given|give {{d}}": "allowed",
    f"can|may|should|could {_SOMEBODY} take|use|have {{d}} in|during|with {{c}}": "allowed",
    f"be {{d}} {_CAUTION} for|in|with|during (people|someone|patients|those) (with) {{c}}": "allowed danger",
    f"be {{d}} {_CAUTION} for|in|to children|kids|child|toddlers|minors": "children danger",
    "be {d} (federally) illegal for recreational_use (in) ({place})": "legality recreational",
    "be recreational {d} (federally) illegal (in) ({place})": "legality recreational",
    "what be {d} metabolite of|from": "origin",
    "be {d} safe (to) (take|use)": "safe",
    "how safe be {d}": "safe",
    "be {d} (ever) used|use medically|in_medicine|clinically|therapeutically": "medical",
    "be {d} (ever) used|use (in|for) medicine|medical (purposes|purpose|uses|use|reasons)": "medical",
    "do {d} have (any|a) medical|legitimate|therapeutic|clinical use|uses|purpose|value": "medical",
    "be there (any|a) medical|legitimate|therapeutic|clinical use|uses for|of {d}": "medical",
    "{d} and|with|plus {d2}": "interaction",
    "be it legal to carry {d} (in) ({place})": "legality legal",
    "be it illegal to carry {d} (in) ({place})": "legality illegal",
    "can|could you|people|someone|i|anyone|a|person be allergic to {d}": "allergy",
    "be you|people allergic to {d}": "allergy",
    f"can|may|should|could {_SOMEBODY} drive (car) (after|on|while) (taking|using|having) {{d}}": "driving",
    "be it safe|ok|okay|legal to drive (after|on|while) (taking|using) {d}": "driving",
    f"should|must {_SOMEBODY} avoid driving (after|on|while) (taking|using) {{d}}": "driving avoid",
    "be {d} legal with prescription (in) ({place})": "legality prescribed",
    "be {d} legal if prescribed (in) ({place})": "legality prescribed",
    "be {d} legal (to) (have|own|buy|possess) without prescription (in) ({place})": "legality unprescribed",
    "be it legal to have|own|buy|possess|take|use {d} without prescription (in) ({place})": "legality unprescribed",
    "can you legally have|own|buy|possess {d} without prescription (in) ({place})": "legality unprescribed",
    "can you stop {d} suddenly": "stopping",
    "be it dangerous to stop {d} suddenly": "stopping danger",
    "who make|makes|manufacture|manufactures|produce|produces|sell|sells|own|owns|market|markets {d}": "maker",
    "who be maker|manufacturer|producer|owner of {d}": "maker",
    "who be {d} made|make|manufactured|produced|sold|sell by": "maker",
    f"what happen|happens if|when {PEOPLE} take|takes|took|have|had|use|uses too much|many {{d}}": "overdose",
    "what happen|happens if|when there be too much {d} in body": "overdose",
    "what do too much|many {d} do (to) (you|people|body)": "overdose",
    "what be effects of too much {d}": "overdose",
    "(what) (be) {w} symptom|symptoms|sign|signs|effects": "withdrawal",
    "(what) (be) {w}": "withdrawal",
    "(what) (be) symptom|symptoms|sign|signs|effects of {w}": "withdrawal",
    "(what) (be) effects of {d} withdrawal": "withdrawal",
    "how do {w} feel": "withdrawal",
    "what do {w} feel|look like": "withdrawal",
    "what do {w} do|cause": "withdrawal",
}
