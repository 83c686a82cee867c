"""What can be asked of one drug or class: a function for each topic, which returns its answer or nothing.

Each takes the knowledge base, the subject, the question, and the ``detail`` that ``lexicon.QUESTIONS`` gives behind the
topic's name. The first words of an answer are the answer.
"""

from ketafacts.answers.answering import Topic
from ketafacts.answers.topics.action import potency, stronger, strongest
from ketafacts.answers.topics.beliefs import why
from ketafacts.answers.topics.body import (
    clearance,
    kinetics,
    longest,
    metabolites,
    monitoring,
    parents,
    tests,
    time_in_body,
)
from ketafacts.answers.topics.bodyparts import body, organs
from ketafacts.answers.topics.harms import addictive, allergy, safe, stopping, withdrawal
from ketafacts.answers.topics.history import ever, history, maker, naming, who
from ketafacts.answers.topics.kinds import class_of, either, examples, made, role, what
from ketafacts.answers.topics.law import legality, schedule, where
from ketafacts.answers.topics.likeness import alike, common, difference, related, shared_target
from ketafacts.answers.topics.names import (
    brands_for,
    cut,
    generic,
    holds,
    ingredients,
    long_form,
    names,
    origin,
    prodrug,
)
from ketafacts.answers.topics.noted import (
    driving,
    enzyme,
    frequency,
    interval,
    noted,
    noted_for,
    pets,
    withdrawal_time,
)
from ketafacts.answers.topics.overdose import overdose, reversal, reverses
from ketafacts.answers.topics.pregnancy import pregnancy
from ketafacts.answers.topics.risks import boxed, feeling, risks
from ketafacts.answers.topics.sought import sought
from ketafacts.answers.topics.things import birthplace, danger, market, ranking, reasons, thing
from ketafacts.answers.topics.together import interaction, interactions, wait
from ketafacts.answers.topics.uses import (
    allowed,
    animals,
    approved,
    children,
    contraindications,
    essential,
    medical,
    routes,
    uses,
)
from ketafacts.answers.topics.widely import activated, entering, lasting, prescription, resembles
from ketafacts.answers.topics.working import works

TOPICS: dict[str, Topic] = {
    "what": what,
    "body": body,
    "organs": organs,
    "class": class_of,
    "uses": uses,
    "approved": approved,
    "mechanism": works,
    "schedule": schedule,
    "reversal": reversal,
    "why": why,
    "difference": difference,
    "related": related,
    "alike": alike,
    "common": common,
    "risks": risks,
    "feeling": feeling,
    "birthplace": birthplace,
    "danger": danger,
    "frequency": frequency,
    "enzyme": enzyme,
    "interval": interval,
    "market": market,
    "noted": noted,
    "noted-for": noted_for,
    "pets": pets,
    "ranking": ranking,
    "reasons": reasons,
    "sought": sought,
    "resembles": resembles,
    "activated": activated,
    "entering": entering,
    "lasting": lasting,
    "prescription": prescription,
    "thing": thing,
    "withdrawal-time": withdrawal_time,
    "holds": holds,
    "cut": cut,
    "addictive": addictive,
    "role": role,
    "made": made,
    "origin": origin,
    "prodrug": prodrug,
    "allowed": allowed,
    "children": children,
    "boxed": boxed,
    "overdose": overdose,
    "interaction": interaction,
    "legality": legality,
    "withdrawal": withdrawal,
    "allergy": allergy,
    "essential": essential,
    "safe": safe,
    "medical": medical,
    "driving": driving,
    "where": where,
    "stopping": stopping,
    "interactions": interactions,
    "wait": wait,
    "shared-target": shared_target,
    "ever": ever,
    "history": history,
    "duration": kinetics("duration", "half-life"),
    "onset": kinetics("onset"),
    "half-life": kinetics("half-life"),
    "time-in-body": time_in_body,
    "monitoring": monitoring,
    "who": who,
    "maker": maker,
    "metabolites": metabolites,
    "parents": parents,
    "pregnancy": pregnancy,
    "clearance": clearance,
    "reverses": reverses,
    "tests": tests,
    "animals": animals,
    "bioavailability": kinetics("bioavailability"),
    "routes": routes,
    "names": names,
    "brands-for": brands_for,
    "naming": naming,
    "long-form": long_form,
    "generic": generic,
    "ingredients": ingredients,
    "potency": potency,
    "stronger": stronger,
    "strongest": strongest,
    "longest": longest,
    "contraindications": contraindications,
    "either": either,
    "examples": examples,
}
