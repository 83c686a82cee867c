"""How it is told that some medicine, or none, is approved for a condition."""

SIGNS = frozenset({"approved", "approval", "licensed", "license", "licence", "authorised", "authorized"})
COUNTS = frozenset({"no", "not", "none", "never", "any", "there", "some", "several", "many", "one", "few", "various"})
_NONE = r"no|not one|not a single|no single|not even one|zero"
_SOME = r"some|several|many|a few|at least one|various|a number of|multiple|quite a few|more than one"
_HEAD = (
    r"(?:(?:specific|single|prescription|oral|drug|medical|pharmacological|pharmaceutical|effective|officially) )*"
    r"(?:drugs?|medicines?|medications?|pills?|treatments?|pharmaceuticals?|pharmacotherap(?:y|ies)|remed(?:y|ies)|meds?)"
)
_BY_FDA = r"(?:fda|us fda|us|food and drug administration|us regulators?)"
_GIVEN = r"(?:approved|licensed|authori[sz]ed)"
_BEING = r"(?:(?:is|are|has|have|been|ever|yet|so far|currently|now|was|were|today) )+"
_FOR = (
    r"(?:as an? (?:treatment|remedy|therapy) for|for treating|for the treatment of|for use in|for|to treat|in|against)"
)
_PLACE = r"(?: (?P<place>by (?:the )?fda|in (?:the )?(?:us|usa|u s|united states)|in america|by us regulators?))?"
_NUMBER = rf"(?:(?P<none>{_NONE}|not any)|(?P<some>{_SOME}))? ?"
_NOW = r"(?: currently| still| now)?"
_GOT = r"(?:ever |yet |currently )?(?:been given |received |won |got |gained )?(?:the )?"
_BESIDES = rf"(?P<fda2>{_BY_FDA} )?"
_ANY = r"(?:any|an?|one|a single)"
# All that stands before the condition: whether it denies (none), how many (some), and where (fda, fda2, place).
WHOLES = (
    rf"{_NUMBER}(?:of the )?(?P<fda>{_BY_FDA} )?(?:{_GIVEN} )?{_HEAD} {_BEING}{_BESIDES}{_GIVEN}{_PLACE} {_FOR}",
    rf"{_NUMBER}{_HEAD} (?:has|have) {_GOT}(?P<fda>{_BY_FDA} )?approval{_PLACE} {_FOR}",
    rf"there (?:is|are){_NOW} {_NUMBER}(?P<fda>{_BY_FDA} )?{_GIVEN} {_HEAD}{_PLACE} {_FOR}",
    rf"there (?:is|are){_NOW} {_NUMBER}{_HEAD} (?:(?:that|which) (?:is|are) )?{_BESIDES}{_GIVEN}{_PLACE} {_FOR}",
    rf"(?:the )?(?P<fda>{_BY_FDA}) has (?P<none>never|not)(?: yet| ever)? {_GIVEN} {_ANY} {_HEAD} {_FOR}",
    rf"(?:the )?(?P<fda>{_BY_FDA}) has {_GIVEN} {_NUMBER}{_HEAD} {_FOR}",
)
