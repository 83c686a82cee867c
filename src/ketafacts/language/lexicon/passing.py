"""Words of what is told in passing, beside the main clause: what may begin it, and what it must not hold.

``language.background`` sets such a part apart. Where the main clause is false, it is so whatever is told beside it,
unless that takes the claim back, tells of another thing of the name, or in which sense it is meant.
"""

from ketafacts.language.lexicon import tails
from ketafacts.language.lexicon.listing import single_words

# What begins a relative clause or an apposition, which tell of a thing and narrow nothing.
RELATIVES = frozenset({"which", "who", "whose", "whom"})
APPOSING = frozenset({"a", "an", "the", "one", "its", "another"})
# Participles, adverbs before them, and adjectives behind a noun.
DESCRIBING = tails.PARTICIPLES | single_words(
    """
    known called named nicknamed dubbed famous infamous notorious popular beloved feared loved hated hailed celebrated
    found seen heard once long now today first originally formerly often widely commonly better best also still
    currently recently nowadays originally initially previously frequently routinely regularly newly freshly easily
    available legal illegal cheap old new discovered invented synthesised synthesized patented launched introduced
    isolated derived extracted grown harvested banned outlawed blamed linked implicated responsible hidden dissolved
    mixed bought smuggled trafficked seized ordered swallowed crushed chewed sprayed inhaled injected worn given
    prescribed recommended reserved used abused misused taken handed dished doled distributed stocked carried kept
    stored packaged wrapped coloured colored shaped pressed made manufactured produced cooked brewed distilled tested
    studied researched hyped touted promoted advertised marketed branded sold favoured favored preferred praised
    remembered mentioned shown featured depicted portrayed immortalised immortalized associated
    """
)
# Before "than" what is told compares.
DEGREES = single_words("more less far much rather somewhat slightly considerably")
# Prepositions that say where, when, why and with what: of class and the like nothing hangs on that.
PLACING = single_words(
    """
    in at on from by after during since before despite under among amongst across throughout behind inside outside near
    until till because thanks around between over along through within upon amid
    """
)
# Where and by whom, behind the main clause and without a comma: the prepositions, and the last word of such a phrase.
WHERE = single_words("in at on by from among amongst across throughout outside inside near around behind with for")
PLACES_AND_PEOPLE = single_words(
    """
    people patients adults children teenagers teens youngsters students pupils adolescents kids men women boys girls
    mothers fathers parents families grandparents pensioners babies toddlers doctors physicians nurses surgeons dentists
    paramedics midwives vets pharmacists psychiatrists anaesthetists anesthesiologists anesthetists specialists
    consultants clinicians medics clinics hospitals wards theatres theaters surgeries practices pharmacies chemists
    soldiers athletes sportsmen bodybuilders runners cyclists dancers clubbers ravers partygoers musicians actors
    celebrities truckers drivers workers miners farmers shepherds fishermen sailors pilots prisoners inmates addicts
    users drinkers smokers dealers gangs police officers rescuers firefighters sufferers millions thousands hundreds
    prisons prison jails jail stations shops stores supermarkets markets garages kiosks clubs nightclubs bars pubs
    parties raves festivals concerts gyms schools colleges universities dormitories campuses offices factories homes
    households kitchens cupboards cabinets bathrooms bedrooms villages towns cities suburbs countries countryside
    neighbourhoods neighborhoods communities slums farms stables zoos barracks battlefields tents shelters hostels
    streets parks alleys ambulances hospices retreats spas resorts airports borders boats ships
    everywhere worldwide globe world
    """
)
# Behind the main clause these begin another one that takes nothing of it back.
CLAUSES = single_words("where because since although though whereas even while")
OF_IT = single_words("it they this these that")  # "as it makes it worse" is a reason, too
# No part that holds one of these is left unread: it may take back what was said, or tell in which sense it is meant.
_HARMLESS = single_words(
    """
    known called calls call name names named nicknamed nickname dubbed termed listed read reads heard hear film movie
    novel feared fear wish hope hoped described regarded considered labelled labeled classed classified
    suspected suspect proven proved reputation hopes hailed mistake wrote
    """
)
TAKING_BACK = (tails.TAKING_BACK - _HARMLESS) | single_words(
    """
    game games fantasy dream dreams lyrics universe sarcastically ironically jokingly supposedly theoretically
    hypothetically if unless whether maybe perhaps possibly potentially virtually practically nearly almost so-called
    """
)
# Of another thing of the name it is told where that is a fake, or comes from a dealer; many buy what is none.
OF_ANOTHER = tails.OF_ANOTHER - {"bought"}
# ", for years a favourite," and ", though miserable,": of what is told so nothing hangs on the subject.
SPANS = single_words("years decades centuries generations many long some")
WHO_THINKS = single_words(
    "few many most some people patients doctors parents hardly nobody you everyone everybody millions users nurses we"
)
# Before or behind the main clause without a noun that it tells of, these may narrow it.
NARROWING = tails.NARROWING | single_words(
    """
    eyes mind minds way ways spirit effect essence principle respects respect practice terms term sense senses
    analogy metaphor metaphorically loosely broadly strictly roughly mood manner speaking light jest fun irony
    """
)
# How many it is told of, and that it is so now: what nobody does in any way only some do not do so, either.
HOW_MANY = single_words("most some certain now today nowadays still more")
# In a main clause these deny or narrow, so that what follows may be the very thing that is denied.
TURNING = single_words("not no never nobody none cannot neither nor only without hardly isnt arent doesnt dont cant")
# Behind a noun these begin what tells of it; before them stands no verb.
TELLING_OF = single_words("that which who whose of in for from behind to with at on by where")
