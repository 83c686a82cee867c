"""Words that turn a sentence round or narrow it, and so may not be lost on the way to its claims."""

# What denies by itself.
DENYING = frozenset({"not", "never", "neither", "nor", "cannot", "no", "no longer"})
# Behind these a denial denies nothing of what is claimed: "not only", "no doubt".
NOT_DENIED = frozenset({"only", "just", "merely", "simply", "solely", "doubt", "question", "secret", "surprise"})
NOT_DENIED |= {"wonder", "mistake", "matter", "less", "more", "longer", "prescription"}
# With one of these a denial makes an assertion: "not a non-opioid", "not opioid-free", "not without".
DENYING_TOO = frozenset({"without", "free", "free of", "devoid", "devoid of", "unlike", "lack", "other", "fail"})
DENYING_TOO |= {"enough", "sufficient"}
SOLE = frozenset({"only", "solely", "exclusively"})
# What "only" may narrow that a claim keeps in another way: an amount, a part, the time at which, a programme.
NARROWED = frozenset(
    {"partly", "partially", "weakly", "slightly", "about", "thing", "one", "after", "in", "by", "through"}
)
MANY = frozenset({"many", "several", "numerous", "a number of", "a lot of", "lots of"})
# Everywhere, for long, where people are treated, and in no real case.
WORLDWIDE = frozenset({"worldwide", "the world over", "around the world", "throughout the world", "everywhere"})
LONG = frozenset({"for years", "for decades", "for many years", "for many decades"})
AT_WORK = frozenset({"during surgery", "in theatre", "in the operating theatre", "in the operating room"})
UNREAL = frozenset({"in theory"})
# What something is meant to be is not what it brings about.
INTENDED = frozenset({"intended", "meant", "designed"})
# Words of names, of which one "alone" is no ingredient alone.
NAMED = frozenset({"name", "names", "sold", "marketed", "branded", "called", "known", "brand"})
# Behind "not … until 1999" what is denied is said to be so from then on.
TURNING = frozenset({"until", "before", "till"})
