"""What words of prose come to, in the gist of a sentence: one sense for many, and none for those that add nothing.

An entry is "SENSE: words or phrases", divided by commas; what is indented goes on. Behind a sense that ends in "+" the
first word of each is a verb in its base form, which stands for all its forms. A word that two entries hold has the
sense of the first.
"""

from ketafacts.language.lexicon.listing import entries, phrases

# Words that change nothing about what is claimed of a drug, wherever they stand.
EMPTY = phrases(
    """
    a, an, the, this, these, that, those, its, their, your, such, my, our, his, her, which, who, itself,
    themselves, s, it, they, them, he, she, be, is, are, was, were, been, being, am, do, does, did, done, doing,
    has, had, having, can, may, could, might, will, able to, capable of, apt to, liable to, prone to, tend to,
    tends to, known to, of, in, on, at, to, for, into, onto, through, via, as, upon, there, and so, inside,
    within, across, over, indeed, actually, really, in fact, of course, however, basically, generally, also,
    too, as well, ever, ordinarily, in general, as a rule, by nature, potentially, clinically, medically,
    pharmacologically, in practice, in medicine, in clinical practice, in clinical use, drug, drugs, medicine,
    medicines, medication, medications, substance, substances, agent, agents, compound, compounds, treatment,
    treatments, therapy, product, products, preparation, preparations, molecule, remedy, remedies, body, human
    body, system, organism, people, person, humans, human, human beings, someone, somebody, anyone, individual,
    patient, patients, individuals, user, users, consumers, one, you, we, us, i, some people, folks, anybody,
    doctor, doctors, clinicians, physicians, prescribers, nurses, paramedics, medics, clinician, physician, even
    """
)

SENSES = entries(
    """
CAUSE+: cause, produce, induce, provoke, bring, bring on, bring about, lead to, result in, give rise to,
    elicit, set off, generate, make for, contribute to, end in, carry, pose, entail, spark, come with, leave,
    send, spell
ACTIVATE+: activate, stimulate, switch on, turn on, excite, trigger
SIDE: side effect, side effects, adverse effect, adverse effects, adverse reaction, adverse reactions,
    unwanted effect, unwanted effects, undesirable effect, undesirable effects, adverse event, adverse events,
    complication, complications, hazard, hazards, reaction, reactions, risk, risks, danger, dangers, effect,
    effects, consequence, consequences, sign, signs, symptom, symptoms, feature, features, hallmark, hallmarks,
    problem, problems
FEEL+: feel, experience, suffer, develop, get, complain of, encounter, suffer from, go through, end up with,
    come down with, face, struggle with, have, undergo
SEEN: seen, reported, observed, described, noticed, noted, documented, recorded, found, well documented, possible
ARISE+: occur, happen, arise, appear, follow, set in, come from, stem from, result from, come on, emerge, show
    up, turn up
DUE: due, owing, because, attributed, ascribed, put down, down to, a result, the result, thanks, blamed on
LINK: linked, associated, tied, connected, notorious for, famous for, known for, well known for, blamed for
BY: by
WITH: with, together with, alongside, along with, on top of
FROM: from, out of
AFTER: after, following, when, while, during, once, whenever, if, in the course of
TAKE: using, usage, use, taking, treatment with, on, with regular use of, drinking, ingesting, consuming
TAKES+: take, receive, ingest, consume, start, drink
USED: used, given, employed, prescribed, meant
GIVE+: give, prescribe, administer, offer, dispense, employ
TREAT+: treat, manage, control, combat, tackle, fight, address, help, help with, work against, help people
    with
RELIEVE+: relieve, ease, alleviate, soothe, work for
BLOCK+: block, inhibit, antagonise, antagonize, shut, shut down, shut off, silence, obstruct, switch off, turn
    off, jam, plug, disable, suppress, interfere with
BLOCKING: blockade, inhibition, antagonism, blocker, inhibitor, antagonist, antagonists, blockers, inhibitors
ACTIVATING: activation, stimulation, agonism, agonist, activator, agonists
BIND+: bind, attach, latch onto, latch on, dock, stick, lock, fasten, hook
ACT+: act, work, operate, function, target, hit, engage
ACTION: action, actions, activity, mechanism, mechanism of action, mode of action, main action, job
WITHDRAWAL: cessation, discontinuation, withdrawal of, withdrawing, withdrawal symptom, withdrawal symptoms
STOPS+: stop, quit, discontinue, come off, go without, give up, run out of, cut out, drop, halt
SUDDEN: abrupt, abruptly, sudden, suddenly, cold turkey, overnight, all at once, quickly, after a while
LONG: long term, prolonged, chronic, regular, heavy, repeated, daily, ongoing, years of, months of
OVERDOSE: overdose, overdoses, overdosing, overdosed, poisoning, too much, excessive, overdose of, toxicity
DIE+: die, kill, prove fatal, cost lives, claim lives
DIE: death, deaths, fatal, deadly, lethal, fatally, dead
REVERSE+: reverse, undo, counteract, counter, negate, cancel, cancel out, neutralise, neutralize, bring back
ANTIDOTE: antidote, reversal agent, reversal, rescue drug, rescue, rescued, antidotes
NOT: not, never, no longer, cannot, in no way, by no means
NO: no, without, free from, free of, lack, lacks, lacking, devoid of, void of, none
NOBODY: nobody, no one
CONTAIN+: contain, include, hold, comprise, consist of, incorporate
MADE: made of, made with, made up of
INGREDIENT: ingredient, ingredients, active ingredient, active ingredients, component, components,
    constituent, constituents, active component, active substance, active substances
BOXED: boxed warning, black box warning, boxed warnings, black box
WARN+: warn, caution
LABEL: label, labelling, labeling, leaflet, package insert, prescribing information
MARKET: market, marketed, sold, let, available, onto the market, fda
MIX+: combine, mix, add, pair
TOGETHER: together, combination, combinations, mixture, jointly, at the same time, concurrent use, concomitant
    use, same time, at once, combining, mixing, side by side
SAFE: safe, safely, fine, ok, okay, harmless, all right, perfectly safe, safe enough, no problem, compatible
RULEDOUT: contraindicated
UNSAFE: unsafe, dangerous, risky, hazardous, forbidden, a bad idea, ill advised, dangerously,
    off limits
AVOID+: avoid, steer clear of, stay away from, keep away from
SHOULD: should, must, ought to, need to, needs to
LEVEL: level, levels, concentration, concentrations, blood level, blood levels, plasma level, plasma levels,
    amount, blood concentration, blood concentrations, serum level, serum levels, plasma concentration, plasma
    concentrations
RAISE+: raise, increase, climb, rise, go up, boost, elevate, push up, drive up, build up, heighten, shoot up
LOWER+: lower, reduce, decrease, fall, go down, cut, diminish, drive down, bring down
VET: vet, vets, veterinarian, veterinarians, veterinary, veterinary medicine, veterinary surgeons, veterinary
    practice, vets use, animal, animals
AND: and, as well as, plus
    """
)
