"""Words of what follows a claim and is left unjudged: see ``language.addenda``."""

from ketafacts.language.lexicon.listing import single_words

# Before a circumstance in which a claim holds most of all.
MOST_OF_ALL = frozenset({"especially", "particularly", "notably", "chiefly"})
# What begins the circumstance.
WHEN = frozenset(
    {
        *("when", "if", "in", "at", "with", "after", "for", "during", "among", "while", "by", "on", "where", "once"),
        *("following", "early", "late"),
    }
)
# What begins what is done because of it.
THEREFORE = frozenset(
    {
        *("which is why", "which is one reason", "which is one reason why", "which is the reason", "and that is why"),
        *("that is why", "thats why", "and thats why", "hence", "therefore", "and so", "so", "which means"),
        *("which is partly why", "and this is why", "this is why", "and therefore", "and for this reason"),
        *("for this reason", "which means that", "meaning", "meaning that", "so that"),
    }
)
LONGEST = max(said.count(" ") + 1 for said in THEREFORE)
OPENING = MOST_OF_ALL | {"even"} | {said.partition(" ")[0] for said in THEREFORE}
# What denies, excepts, counts or compares: nothing that holds one of these is passed over.
TURNING = single_words(
    """
    not no never none nor neither without only unless except but although though however nobody nothing cannot cant
    dont doesnt isnt arent wont shouldnt hardly barely rarely seldom less than rather instead unlike legal illegal
    approved licensed banned class schedule
    """
)
# In whom a claim holds most of all: that is for the facts to tell.
WHOM = single_words(
    """
    men man women woman people patients children child kids babies infants adults elderly older young younger teenagers
    pregnant healthy those someone somebody anyone users
    """
)
# What is done, by whom, to whom and when, where care is taken: all the words that such a consequence may have.
OF_CARE = single_words(
    """
    patients patient people person someone anyone everyone you they those users women men adults older doctors doctor
    nurses pharmacists prescribers clinicians clinics hospitals staff a an the some many most all any of on in for to
    with at by before during after while until from when if and or as is are was were be been being should must need
    needs has have had given gets get getting told advised warned asked urged recommended required offered usually often
    normally always generally sometimes routinely it its this them their your his her that who which ecg ecgs ekg heart
    tracing blood test tests tested testing levels level count counts check checks checked checking monitor monitored
    monitoring monitors measured watched watch follow followed closely carefully regularly regular regularly careful
    frequent frequently often start starts started starting stop stopping stopped treatment therapy taking take takes
    taken dose doses dosage increased raised lowered reduced adjusted slowly gradually gently step steps low small
    smallest lowest kept keep tapered taper tapering off down up over days weeks months weeks' first few several long
    care caution cautious cautiously drive driving machinery machines drink drinking water fluids plenty food meal meals
    sunscreen sun sunlight sunshine hat skin protect protection kidney kidneys liver function eye eyes pressure sugar
    weight bone bones teeth breathing oxygen sleep salt potassium sodium alert ready hand nearby near close look eye
    out medical help advice supervision specialist supervised emergency ambulance called call straight away at once
    soon quickly stand sit rise rising sitting standing lying bed slow morning evening night bedtime day daily every
    week month year years again repeated second repeat home take-home laxative laxatives often alongside together
    hospital observed observation watching dosing prescribed prescribing prescribe
    """
)
