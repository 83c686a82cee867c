"""How one says that a medicine is sold over the counter, or on prescription only."""

_FREELY = (
    *("over the counter", "without a prescription", "without prescription", "off the shelf", "otc", "over counter"),
    *("without seeing a doctor", "on general sale", "with no prescription"),
)
# "By prescription" alone does not say that there is no other way.
_ON_PRESCRIPTION = (
    *("on prescription only", "by prescription only", "with a prescription only"),
    *("only on prescription", "only by prescription", "only with a prescription"),
)
_SOLD = (
    "be sell",
    "be available",
    "be buy",
    "be bought",
    "be obtain",
    "be purchase",
    "be get",
    "be have",
    "become available",
)
SUPPLY = {
    **{
        f"{verb} {way}": ("supplied-as", "=over the counter")
        for verb in (*_SOLD, "be", "become", "go")
        for way in _FREELY
    },
    **{f"{verb} {way}": ("supplied-as", "=prescription only") for verb in _SOLD for way in _ON_PRESCRIPTION},
    **dict.fromkeys(
        ("need a prescription", "require a prescription", "be prescription only", "be a prescription only medicine"),
        ("supplied-as", "=prescription only"),
    ),
    **dict.fromkeys(
        ("be an over the counter", "be an otc", "be a nonprescription"),
        ("supplied-as", "=over the counter"),
    ),
}
