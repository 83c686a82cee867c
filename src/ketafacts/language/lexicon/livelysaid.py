r"""Sentences as magazines, podcasts and forums put them, in the form of ``listing.restatements``.

"Come off X cold turkey and you risk Y", "With X the thing to watch for is Y", "It is X, not Y, that Z reverses". What
is passed over here (", of all things") adds nothing that could be false; what claims something of its own is kept.
"""

from ketafacts.language.lexicon.livelydeeds import OF_LIVELY_DEEDS
from ketafacts.language.lexicon.livelyeffects import OF_LIVELY_EFFECTS
from ketafacts.language.lexicon.livelyhistory import OF_LIVELY_HISTORY
from ketafacts.language.lexicon.livelyscenes import OF_LIVELY_SCENES

LIVELYSAID_MACROS = {
    "comeoff": "(?:come off|stop|quit|drop|ditch|give up|kick|jack in|go cold turkey on|stop taking|chuck|bin)",
    "droppingit": "(?:coming off|stopping|quitting|dropping|ditching|giving up|kicking|jacking in|going cold turkey on"
    "|yanking (?:someone|people|a patient) off|chucking|binning)",
    "atonce": "(?: cold turkey| suddenly| abruptly| overnight| (?:far |much )?too (?:fast|quickly|abruptly)| at once"
    "| in one go| from one day to the next)",
    "griped": "(?:gripe|grumble|grouse|moan|bugbear|bane|niggle|grievance)",
    "brewing": "(?:makes?|brews?|forms?|produces?|creates?|cooks? up|churns? out)",
    "drinks": "(?:alcohol|drink|booze|drinking|a drink|liquor)",
    "mixin": "(?:mix|combine|take|use|put)",
    "sooner": "(?:faster|sooner|quicker|more quickly|more swiftly)",
    "system": "(?:the|your|their|a persons) (?:system|body|bloodstream)",
    "mildly": "(?:a |the )?(?:common|frequent|classic|well worn|familiar|regular|chief|usual|standard|well known) ",
    "wormed": "(?:animal|cattle|livestock|pig|horse|sheep|farm|veterinary) (?:de)?wormer",
    "boss": "(?:the new|a new|the latest|the) ([a-z]+) from (?:[a-z]+(?: [a-z]+)?)",
    "countings": "((?:regular|frequent|weekly|monthly|routine) (?:(?:white (?:blood )?cell|blood|liver|kidney|thyroid"
    "|inr|eye|full blood) )+(?:counts?|tests?|checks?|monitoring))",
    "anyoneon": "(?:anyone|everyone|people|patients|those)",
}

OF_LIVELY = (*OF_LIVELY_HISTORY, *OF_LIVELY_EFFECTS, *OF_LIVELY_DEEDS, *OF_LIVELY_SCENES)
