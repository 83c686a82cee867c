"""Questions as people put them in a hurry: about makers, about too much, about stopping."""

from ketafacts.language.lexicon.words import PEOPLE

# Pattern -> what is asked, as in QUESTIONS.
INQUIRIES = {
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
