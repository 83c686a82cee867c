"""Words around the name of a drug that tell of what something is said: of a brand of it, or of the drug itself."""

# Between a drug and a brand of it, where what follows is said of that brand: "the semaglutide in Wegovy is …".
INSIDE = (["in"], ["as"], ["inside"], ["within"], ["of"], ["under", "name"], ["under", "brand", "name"])
# Before a brand that a sentence begins with, to go on with the drug: "As Zyban, bupropion is …".
OPENING = frozenset({"as", "in"})
# "Sold as Narcan" says another name and no more; "approved as Wegovy" is so of that brand.
NAMING = frozenset({"known", "sold", "marketed", "called", "same", "such", "well", "branded", "available", "named"})
# Behind a name, what tells of it: "Zyban contains bupropion, which is …".
RELATING = frozenset({"which", "that", "who", "whose", "when"})
TOLD_OF = frozenset(
    {
        *("used", "given", "taken", "sold", "approved", "licensed", "licenced", "prescribed", "indicated", "marketed"),
        *("injected", "swallowed", "administered", "introduced", "launched", "authorised", "authorized"),
    }
)
AUXILIARY = frozenset({"be", "have", "do", "can", "cannot", "may", "will"})
# Before a brand, what says that only it is meant: "as Zyban", "under the brand name Zyban".
AS_BRAND = (
    *(["as"], ["as", "the", "brand"], ["under", "the", "name"], ["under", "the", "brand", "name"]),
    *(["under", "the", "trade", "name"], ["under", "the", "brand"]),
)
AS_BRAND_FIRST = frozenset(said[0] for said in AS_BRAND)
