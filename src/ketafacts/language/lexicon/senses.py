"""What words of prose come to, in the gist of a sentence: one sense for many, and none for those that add nothing.

An entry is "SENSE: words or phrases", divided by commas; what is indented goes on. Behind a sense that ends in "+" the
first word of each is a verb in its base form, which stands for all its forms. A word that several entries hold may be
meant in each of their senses: first of all in that of the first.
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
    doctor, doctors, clinicians, physicians, prescribers, nurses, paramedics, medics, clinician, physician,
    even, someone who, somebody who, anyone who, people who, those who, patients who, then, like that, out
    there, quite, truly, certainly, definitely, surely, possibly, perhaps, maybe, probably, got, gets, pills,
    pill, tablets, tablet, capsules, stuff, thing, things, they are, own, someone else, somebody else,
    bloodstream, if you are, would, supposed to, meant to, need to be, your own, at the moment, these days, like
    a sponge, like a charm, like crazy, like mad, nowadays, today, and the like, and so on, and such, and so
    forth, the way, when you are, in fact, after all, in reality, in anyone, in anybody, in someone, in people,
    in humans, in patients, in somebody, in the body, inside the body, in them, in you, to anyone, over and
    over, again and again, so called, for life, there is, theres, sprays of, spray of, sprays, couple of,
    couple, bodys, whatever, whoever, without trouble, without difficulty, without fail, comes, come, goes,
    at least once, do so, for sure, by itself, all by itself, own good, pharmacist, pharmacists, given
    that, how, what, spray, plasma, serum, in the blood, in blood, in the bloodstream, in your blood, in plasma, where,
    because of it
    """
)

# Who something is done to, in phrases with "[]".
SOMEONE = ("", "someone", "somebody", "people", "you", "them", "a person", "patients", "users", "anyone", "the patient")

SENSES = entries(
    """
CAUSE: a recipe for, recipe for, behind, the cause of, cause of, responsible for, to blame for, a cause of
CAUSE+: cause, trigger, prompt, produce, induce, provoke, bring, bring on, bring about, lead to, result in, give
    rise to, elicit, set off, generate, make for, contribute to, end in, carry, pose, entail, spark, come with, leave,
    send, spell
HARM: added risk, extra risk, additional risk, added danger, extra danger, real risk, real danger, risk, risks,
    danger, dangers, harm, problem, problems, trouble, troubles, concern, concerns, worry, worries,
    worrying, fear, fearing, hazard, hazards, hesitation, ill effect, ill effects, disaster, cause for concern, cause
    for alarm, cause for worry, issue, issues, drawback, peril, perils, threat, reservations, qualms, bad
    consequences, nasty surprises, unpleasant surprises
LIKELY: more likely, likelier, likely, at risk, at risk of, at risk for, at increased risk of, more common, at higher
    risk of, in danger of
DOWNTO: low, too low, dangerously low, perilously low, very low, critically low, down, right down, way down, lower,
    downwards, through the floor, to dangerously low levels, to a dangerously low level, below normal
UPTO: high, too high, dangerously high, perilously high, very high, critically high, up, right up, way up, higher,
    upwards, through the roof, sky high, to dangerously high levels, to a dangerously high level, above normal
WORSE: less effective, less potent, less reliable, less powerful, less useful, weaker, ineffective, less well, less
    protective, less strong, poorly, badly, not as effective, of less use, less benefit from, less benefit, useless,
    less effect, less of an effect, a weaker effect, less protection
WORSE+: lose protection, lose its protection, lose some protection, lose benefit, lose effect, lose effectiveness,
    lose its effect, lose its effectiveness, lose some of its effect, lose much of its effect,
    lose part of its effect, lose some effect, lose efficacy, lose power, lose potency, lose its power, stop working,
    quit working, fail, fail to work, lose strength, lose some of its effectiveness, lose much of its effectiveness
STRONGER: stronger, more effective, more potent, more powerful, more intense, more strongly, a stronger effect, stronger
    effects, a bigger effect, a greater effect, harder, more intensely, more pronounced, more effect, too strong
HIT+: hit, act, work, have, feel, seem, become, get
SAMEWELL: as reliable as ever, as effective as before, as effective as usual, as reliable as before, as reliable as
    usual, intact, as strong as ever, as strong as before, just as well, equally well, just as effective,
    equally effective, as well as ever, as effective as ever,
    fully effective, just as reliable, equally reliable, exactly as well, just as good, without any loss of effect,
    unaffected, untouched, not affected, in the same way, exactly the same, no less effective, no less well
WEAKEN+: weaken, blunt, dull, undermine, compromise, counteract, dampen, diminish, lessen, impair, reduce, lower, cut,
    decrease, hamper, sabotage, spoil, work against, act against, oppose, stop, hinder
STRENGTHEN+: strengthen, boost, enhance, increase, raise, intensify, amplify, potentiate, heighten, magnify, deepen, add
    to, reinforce, compound, multiply
EFFECTS: the effect, the effects, the effect of, the effects of, the action, the action of, effect, effects, action,
    effectiveness, efficacy, power, strength, potency, protection, benefit, benefits, how
    well, effect of, effects of, effectiveness of, efficacy of, the working of
WORK+: work, act, protect
WORKING: properly, from working, from working properly, working properly, working, from acting
PILE+: accumulate, build up, pile up, collect
SAMELEVEL: the same, unchanged, unaffected, untouched, steady, stable, constant, where they were, as they were
BREAKDOWN+: break down, clear, metabolise, metabolize, eliminate, remove, excrete, flush, flush out, get rid of, wash
    out, process
BREAKDOWN: breakdown, metabolism, clearance, elimination, removal, broken down
HASTEN+: speed, speed up, accelerate, hasten, quicken, induce, step up, increase, boost, raise
SLOWDOWN+: slow, slow down, inhibit, block, delay, retard, hold up, hinder, impair, reduce, decrease, lower, hamper
ALTER+: alter, affect, change, influence, interfere with, touch, disturb
ACTIVATE+: activate, stimulate, switch on, turn on, excite, trigger
SIDE: side effect, side effects, adverse effect, adverse effects, adverse reaction, adverse reactions, unwanted
    effect, unwanted effects, undesirable effect, undesirable effects, adverse event, adverse events,
    complication, complications, hazard, hazards, reaction, reactions, risk, risks, danger, dangers, effect,
    effects, consequence, consequences, sign, signs, symptom, symptoms, feature, features, hallmark, hallmarks,
    problem, problems
FEEL+: feel, go into, slip into, fall into, land in, experience, suffer, develop, get, complain of, encounter,
    suffer from, go through, end up with,
    come down with, face, struggle with, have, undergo
SEEN: seen, reported, observed, described, noticed, noted, documented, recorded, found, well documented,
    possible
ARISE+: threaten, loom, ensue, occur, happen, arise, appear, follow, set in, come from, stem from, result from,
    come on, emerge, show
    up, turn up
DUE: due, owing, because, attributed, ascribed, put down, down to, a result, the result, thanks, blamed on
LINK: linked, associated, tied, connected, notorious for, famous for, known for, well known for, blamed for
BY: by
WITH: with, together with, alongside, along with, on top of
FROM: from, out of
AFTER: after, following, when, while, during, once, whenever, if, in the course of
INHALE: inhaling, huffing, breathing in
TAKE: having, using, usage, use, taking, treatment with, on, with regular use of, drinking, ingesting, consuming
SNIFF+: sniff, snort, inhale, huff, pop, eat, swallow, inject
TAKES+: take, receive, ingest, consume, start, drink
USED: used, given, employed, prescribed, meant
GIVE+: give
PRESCRIBE+: prescribe, administer, offer, dispense, employ, give for, give against, use for, use against
TREAT+: treat, manage, control, combat, tackle, fight, address, help, help with, work against, help people with
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
LONG: used a lot, used heavily, used often, used too often, used regularly, used for a long time, used over and
    over, heavily, habitual, repeated use, heavy use, frequent, frequently, constant, long term, prolonged,
    chronic, regular, heavy, repeated, daily, ongoing, years of, months of
OVERDOSE: overdose, overdoses, overdosing, overdosed, poisoning, too much, excessive, overdose of, toxicity
DIE+: die, kill, prove fatal, cost lives, claim lives
DIE: death, deaths, fatal, deadly, lethal, fatally, dead
REVERSE+: reverse, undo, counteract, counter, negate, cancel, cancel out, neutralise, neutralize, bring back
ANTIDOTE: antidote, reversal agent, reversal, rescue drug, rescue, rescued, antidotes
NOT: no need, no need to, no need for, no way, not, never, no longer, cannot, in no way, by no means
NO: no, without, free from, free of, lack, lacks, lacking, devoid of, void of, none
NOBODY: nobody, no one, no person, no people
CONTAIN+: contain, include, hold, comprise, consist of, incorporate
MADE: made of, made with, made up of
INGREDIENT: ingredient, ingredients, active ingredient, active ingredients, component, components, constituent,
    constituents, active component, active substance, active substances
BOXED: boxed warning, black box warning, boxed warnings, black box
WARN+: warn, caution
LABEL: label, labelling, labeling, leaflet, package insert, prescribing information
MARKET: market, marketed, sold, let, available, onto the market, fda
MIX+: combine, mix, add, add to, pair, coadminister, co administer
TOGETHER: combination products, combination pills, combo pills, combo, combos, combination tablets, combination
    products, combination drugs, at the very same time, in one go, in the same gulp, in one gulp, in one
    swallow, same moment, at one sitting, alongside each other, together, combination, combinations, mixture,
    jointly, at the same time, concurrent use, concomitant use, same time, at once, combining, mixing, side by
    side
SAFE: freely, as much as they like, as much as you like, as they like, as you like, to their hearts content, to your
    hearts content, without limit, without limits, without a second thought, without a care, safe, safely, fine, ok,
    okay, harmless, all right, perfectly safe, safe enough, no problem, compatible
RULEDOUT: contraindicated, banned, ruled out, barred, not allowed
UNSAFE: unsafe, dangerous, risky, hazardous, forbidden, a bad idea, ill advised, dangerously, off limits
AVOID: kept away, kept away from, kept off, kept well away, kept well away from, warned off, steered away from
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
DEPLETE+: deplete, drain, sap, use up, knock out, wipe out, destroy, hammer, tank, ruin, inactivate, burn
    through, eat through, trash, wreck, kill off, strip, disable, knacker, rob, lose, oxidise, oxidize, starve
LOWER+: drop, crash, plunge, plummet, slash, bottom out, dip, sink, push down, knock down, tank, wipe out,
    deplete, knock out, send down, drain, lose, destroy, kill off, nosedive, take down, thin out, sap, pull
    down, make plunge
RAISE+: push, jack up, spike, hike, shoot up, pump up, send up, soar, surge, jump, rocket, push higher, put up,
    get up, creep up, climb up, build, bump up, drive, ramp up, skyrocket
AGENTS: police, police officers, police officer, officers, officer, cops, cop, first responders, first
    responder, responders, teenagers, teens, bystanders, passers by, firefighters, rescuers, workers, staff,
    crews, anybody, public
NEED: need, needed, necessary, required
ILL: ill, very ill, poisoned, poison, unconscious, sick, od, fatal, trouble, collapsing, overdosing, an od,
    intoxicated, harm, danger, unresponsive, be harmed, high, harmed, hospital, hospitalised
SHORTOF: low on, short of, short on, low in, low, depleted of, depleted in, deficient in
NOLOSS: no loss, no loss of, without losing, without loss of, without any loss of, no effect on, no problem
ABOUT: about, concerning, concerns, over, regarding, covers, mentions, flags, against, covering
LIKE: like, such as, just like, same as, the same way as, just as, in the same way as, as, similar to, much like
THROW+: throw, plunge, tip, kick, pitch, send, put, push, trigger, set off, precipitate
MAKE+: make, render, keep, turn, set, force, get
SEX: women, woman, men, man, female patients, girls
ANY: any, any kind of, any sort of
TOWARDS: low, down, high, up, right down, right up, way down, way up, lower, higher, too low, too high,
    downwards, a bit, a little, through the roof, through the floor, sky high, further, further down, further
    up, steeply, sharply
SIMPLY: simply, just, merely
ONLY: alone, by itself, and nothing else, only, simply, solely, just, merely, nothing but, nothing except,
    purely, exclusively, nothing more than
THAN: than, compared with, compared to, next to
MUCH: much, far, a lot, way, a good deal, a great deal, considerably, significantly, a good bit, lot, hours,
    well, many hours, many times, several hours, substantially
LASTS+: last, stick around, hang around, hang about, hang on, linger, stay, keep working, keep going, persist,
    hold on, remain, stay active, stay in, stay around, work, act
OUTLASTS+: outlast, outlive, outstay
WEARS: is over, are over, is gone, are gone, is out of, over and done
WEARS+: wear off, fade, fade out, run out, run its course, burn off, peter out, leave, clear, stop working, quit
    working
SOONER: faster, quicker, sooner, earlier, quickly, more quickly, first, more rapidly, rapidly, in less time
LATER: later, slower, more slowly, slowly
BEFORE: before, long before, well before, ahead of
LONGER: longer, for longer, longer lasting, the longer
SHORTER: shorter, for less time, less time, not as long, less long, the shorter
HALFLIFE: half life, half lives
DOSE: dose, doses, hit, hits, shot, shots, single dose, amount of, the effects, effects, the effect, effect, the
    high, high, buzz, trip, a trip
STRONG: stronger, more potent, more powerful, stronger painkiller, more potent painkiller
WEAK: weaker, less potent, less powerful, milder
ABSORB+: absorb, take up, soak up, take in
ABSORPTION: absorption, uptake, absorption of, amount absorbed, how much, how well
HINDER+: hinder, hamper, impair, disrupt, hold back, get in the way of, stand in the way of, mess with, mess up,
    interfere, keep, stop, prevent, spoil, sabotage
LESS: less, a lot less, much less, poorly, badly, not as much, not as well, less well
BETTER+: improve, help along, enhance, better, aid, speed up
BETTER: better, more, more of
APART: apart, a few hours apart, hours apart, an hour apart, two hours apart, three hours apart, four hours
    apart, several hours apart, separately, hours away, away, far away, well away, at least four hours, four
    hours, at different times, at a different time, spaced out, separate, separated, several hours, few hours,
    hours, an interval, a gap, gap, hours between, at least
TOUCH+: pick [] up, pick it up, pick up, touch, brush, brush off, brush up against, brush against, dust, dust
    off, handle, come into contact with, come in contact with, pick up, get, rub, skim, graze, contact, spill,
    knock
TOUCHING: contact, touching, on contact, through the skin, by touch, contact alone, skin contact, physical
    contact, casual contact, mere contact, a mere touch, touch
POWDER: powder, powders, bits of, bits, particle, a few grains of, some, dust, residue, trace, traces, speck,
    specks, a speck, a trace, grain, grains, crumb, crumbs, spot, traces of, bit, little, a bit, a little, bit
    of, a bit of, flakes, particles
SKIN: skin, your skin, on the skin, their skin, banknotes, cash, money, bill, bills, paper, nails, face,
    forearm, shoes, trousers, pocket, bag, phone, steering wheel, door handle, handle, door, car, floor, shelf,
    table, lap, hand, hands, bare skin, bare hands, fingers, fingertip, fingertips, sleeve, sleeves, clothes,
    clothing, glove, gloves, arm, arms, uniform, jacket, shirt, palm, palms, banknote, banknotes, counter,
    surface, surfaces, bank note, dollar bill, against, off, with a hand, bare fingers, jeans, coat, bare, bare
    hand
ENOUGH: enough, sufficient, all it takes, all you need
COLLAPSE+: collapse, drop, keel over, pass out, go over, go down, black out, od, fall over, fall out, overdose,
    faint, drop dead, stop breathing, knock out, lose consciousness, drop from, keel, go under, drop down
ACID: acid, stomach acid, gastric acid, acidity, stomach acidity, the acid
ALREADY: already, already there, already present, sitting, sitting there, sitting around, in there, swilling
    around, sloshing around, lying around, floating around, that is there, present, existing
STOMACH: stomach, your stomach, gut, belly, tummy
NEUTRALISE+: neutralise, neutralize, mop up, soak up, buffer, absorb, cancel, sop up, quench
FAIL+: do nothing for, do nothing to, do nothing about, do nothing against, do nothing whatsoever for, be
    useless against, have no effect on, make no difference to, not do a thing for, not do anything for, not
    touch, be no use against, be no help against, be no good against, be powerless against, leave untouched
FAIL: useless, useless against, useless for, powerless, powerless against, no use, no use against, no help, no
    good, no match for, no antidote, not a thing, not anything, ineffective, ineffective against, nothing for,
    nothing to, nothing about, nothing against, nothing at all for, nothing at all to, no answer, no cure, no
    effect on, no effect, no impact on, no difference, not a cure, not an antidote, no rescue, no remedy
UNAFFECTED: unaffected, untouched, immune, impervious, not affected, not reversed, not touched
WAKE+: wake [], wake [] up, bring [] round, bring [] around, bring [] back, bring [] to, revive, rouse, pull []
    out of, pull [] back from, snap [] out of, get [] breathing, get [] breathing again, pull [] round, start []
    breathing again, bring [] back to life, bring [] back to consciousness, resuscitate, turn [] around, snap []
    awake, shake [] awake, jolt [] awake
HELPS+: turn back, do the trick for, sort out, fix, cure, work on, work against, work for, do something for, do
    something about, do anything for, do anything about, do anything against, help, help with, make a difference
    to, save, rescue
PART: part, side, component, half, share, portion, end, bit
TOOSOON: too soon, too early, too quickly, too fast, right after, straight after, before waiting
CHECK+: monitor, watch, check, measure, test, keep an eye on, keep tabs on, keep track of, track, follow, look
    at, keep a close eye on, keep watch on, need, require, call for, check up on, have, demand, get, go for,
    take
CHECKED: needed, required, necessary, checked, monitored, tested, measured, watched, called for, must, kept,
    regular, frequent, regularly, routine, routinely, periodic, periodically, every so often, from time to time,
    yearly, monthly, annual, annually, weekly, repeated, monitoring, checks, check, tests, testing, close,
    closely, checkup
DETECT+: detect, pick up, catch, find, show, show up, flag, reveal, spot, register, identify, notice, see,
    sense, react to, respond to, light up for, come up positive for, test positive for, check for, turn up, come
    up on, show up on, show up in, turn up on
MISS: blind, blind to, oblivious to, useless for finding
MISS+: be blind to, miss, overlook, skip over, fail to detect, fail to pick up, fail to catch, fail to find,
    fail to spot, fail to see, fail to flag, go straight past, sail past, slip past, slip by, pass by, be blind
    to
POSITIVE: positive, false positive, false positives, a false positive, falsely positive
MOVE: went, went up, was made, became, made a
MOVE+: move, bump, shift, upgrade, reschedule, transfer, switch, jump, go, push, promote, kick, tighten, raise,
    bump up, move up, move up into, shunt, put, place, add, reclassify
UPWARDS: up, upward, upwards, one step up, a step up, tighter
CLASSED: classed, listed, classified, counted, placed, put, sits, falls, under, control, controlled, category,
    law, act, misuse of drugs act, list, counts, ranked, scheduled, legally, federal law, us law, uk law,
    british law, federally, by law, controlled drug, controlled substance, in law, belongs, belong, is filed
    under, filed
STILL: still, now, currently, to this day, already
SINCE: since, from then on, ever since
FDA: fda, us fda, food and drug administration, the agency, american regulators, us regulators, regulators,
    american regulator
DEA: dea, drug enforcement administration, government, the government, us government, federal government,
    ministers
APPROVED: approved, fda approved, licensed, cleared, authorised, authorized, fda approved drug, fda approved
    medicine, fda approved medication, licenced, signed off, passed
APPROVE+: approve, license, clear, green light, authorise, authorize, sign off on, give the nod to, wave
    through, ok, okay, pass, nod through
NOD: nod, approval, go ahead, green light, licence, license, blessing, thumbs up, marketing approval, stamp,
    seal of approval, clearance, authorisation, authorization
PULL+: pull, withdraw, yank, take off, remove, recall, discontinue, axe, pull off, bin, ban, scrap
MARKETPLACE: market, the market, shelves, sale, the shelves, pharmacies, pharmacy shelves, pharmacy, chemists
LEGALLY: legal, lawful, legally
CUT: adulterant, cutting agent, filler, contaminant, diluent, a cut, adulterants, cutting agents, contaminants,
    bulking agent
CUTWITH: cut with, laced with, tainted with, contaminated with, adulterated with, spiked with, bulked out with,
    padded out with, padded with, stretched with
FOUND: found, turning up, turns up, show up, shows up, showing up, cropping up, crops up, present, mixed into,
    added, added to, lurking, hiding, appears, used to cut, spotted, common, ends up, end up, detected, to cut,
    cuts, used to bulk out, used to stretch, used as a cut, slipped into, put into
STREET: street, illicit, lot of, a lot of, plenty of, much of the, street supply, black market, illegal, drug
    supply, street drugs, powder, batches of, samples of, dealers, dealer, seized
PRODRUG: prodrug, prodrugs, inactive until, inert until
CONVERT+: convert, turn, change, metabolise, metabolize, break down, process, transform, become, make, form,
    produce
CONVERTED: converted, turned, metabolised, metabolized, broken down, changed, transformed, processed,
    metabolite, breakdown product, a breakdown product, metabolites, end product
LIVER: liver, the liver, in the liver, your liver, once swallowed, swallowed, enzymes, enzyme, inside you,
    hepatic, in the gut, after swallowing
SWALLOW+: swallow, take, gulp, down
EMPTYING: best, ideally, preferably, best taken, recommended, normally
TAKEN: taken, swallowed, dosed, injected, gulped, dose, dosing, schedule, jabbed, usual dose
PHYSICAL: physical, physically, bodily
GRAVE: dangerous, dangerously, serious, seriously, severe, severely, brutal, nasty, terrible, deadly, worrying,
    dangerously low, dangerously high, bad, badly, hard, to dangerous levels, horribly, catastrophically, to a
    dangerous level
VETONLY: vets only, only for animals, animals only, strictly for animals, strictly veterinary
ORIGIN: poppy, poppies, opium poppy, opium poppies, opium, plant, plants, poppy plant, lab, laboratory
COMEFROM+: come from, derive from, make from, be made from, stem from, extract from
BABY: unborn baby, unborn child, fetus, foetus, baby
YEARS: years, years ago, decades ago, decades, way back, back, as early as, as late as, as far back as
FIRSTLY: originally, initially, at first, first, to begin with
    """
)

# What no name is recorded of: its kind, how it is put plainly, and how it is said.
THINGS = entries(
    """
Q=blood sugar: blood sugar, sugar, blood sugars, sugars, blood glucose, glucose, sugar levels, blood sugar
    levels, glucose levels, sugar level, blood sugar level, blood glucose levels
Q=blood pressure: blood pressure, pressure, bp, blood pressures
Q=heart rate: heart rate, pulse, heartbeat, heart beat
Q=potassium: potassium, potassium levels, potassium level, blood potassium
Q=sodium: sodium, sodium levels, sodium level, blood sodium, salt levels
Q=white blood cells: white blood cells, white cells, white blood cell count, white cell count, white count,
    white blood cell counts, white cell counts, white blood count, neutrophils, neutrophil count
Q=body temperature: body temperature, temperature, core temperature
Q=prolactin: prolactin, prolactin levels
Q=uric acid: uric acid, urate, uric acid levels
Q=cholesterol: cholesterol, ldl, cholesterol levels
VIT=vitamin B12: vitamin b12, b12, vitamin b12 levels, b12 levels, vitamin b12 stores, b12 stores, vitamin b 12
VIT=folate: folate, folic acid, folate levels
D=tobacco: smoking, smoking cigarettes, smoking tobacco, tobacco smoke, cigarette smoke, cigarettes, tobacco smoking,
    cigarette smoking, tobacco use, cigarette use, smokes, smoke, smokers, a smoker, smoker, cigarette smokers, tobacco
    smokers, people who smoke, patients who smoke, those who smoke, someone who smokes, a patient who smokes
K=oral contraceptives: women on the pill, on the pill, women who take the pill, women taking the pill, who take the
    pill
D=calcium: calcium, calcium supplements, calcium supplement, calcium tablets, calcium pills, chalk tablets
D=iron: iron, iron tablets, iron pills, iron supplements, iron supplement
D=antacids: antacid tablets
D=milk: milk, dairy, dairy products, yogurt, yoghurt, cheese
KID=children with chickenpox: kids with chickenpox, a child with chickenpox, a kid with chickenpox, child with
    chickenpox, children who have chickenpox, kids who have chickenpox, chickenpox in kids, chickenpox in
    children
KID=children with flu: kids with flu, kids with the flu, a child with flu, a child with the flu, child with flu,
    child with the flu, kids who have the flu, kids who have flu, children who have the flu, children who have
    flu, a kid with the flu, flu in kids, flu in children
K=dewormer: deworming drug, deworming medicine, deworming agent, worming drug, worming medicine, cattle
    dewormer, livestock dewormer, animal dewormer, cattle wormer, wormer, worm medicine
D=cocaine: street coke, cut coke, lines of coke, line of coke, bags of coke, bag of coke, doing coke, snorting
    coke, sniffing coke, coke supply, powder coke, coke users, coke user, snort coke, do coke, using coke, coke
    dealers
F=every day: every day, each morning, each night, every evening, each evening, every 24 hours, every single day,
    each day, daily, day in day out, once a day, once daily, each and every day, seven days a week, every
    morning, every night, a day, per day
F=once a week: once a week, once weekly, one day a week, weekly, every week, a single day a week, one day each
    week, a week, per week, on one day of the week, once every seven days
F=once a month: once a month, once monthly, monthly, every month, every four weeks, every 28 days, once every
    four weeks, a month
F=twice a day: twice a day, twice daily, two times a day, morning and night
W=on an empty stomach: empty stomach, without food, before breakfast, before eating, half an hour before
    breakfast, an hour before breakfast, stomach is empty
W=with food: with food, with a meal, with meals, with breakfast, after a meal, after eating, full stomach, food,
    breakfast, a meal
M=blood tests: blood tests, blood test, bloods, blood work, blood checks, blood monitoring, blood level checks,
    lab tests, bloodwork
M=the eyes: eye tests, eye checks, eye exams, eye test, eye exam, eye check, eyes, retina, eye examinations,
    visits to the eye doctor, sight tests, eyesight, eye screening, retinal screening, optician
M=kidney function: kidney function, kidneys, kidney tests, kidney function tests, renal function, kidney checks
M=the liver: liver function, liver tests, liver function tests, liver enzymes, liver checks, liver function
    checks
M=thyroid function: thyroid function, thyroid, tsh, thyroid tests, thyroid function tests, thyroid checks, tsh
    level
M=the white blood cells: white blood cells, white cells, neutrophils, neutrophil count, neutrophil counts, white
    cell count, blood counts, blood count, full blood count, white blood cell count, white cell counts
M=the INR: inr, inr tests, inr checks
M=clotting: clotting, clotting tests
M=an ECG: ecg, ekg, ecgs, qt interval, heart tracing, heart tracings, heart rhythm
M=pregnancy tests: pregnancy tests, pregnancy test, pregnancy testing
M=the potassium level: potassium, potassium level, potassium levels
M=blood pressure: blood pressure
M=lung function: lungs, lung function, chest x rays, lung tests
C=pregnancy: pregnant women, pregnant, pregnant woman, women who are pregnant, while pregnant, if you are
    pregnant, during pregnancy, while you are pregnant, when pregnant, pregnant people, expectant mothers,
    mothers to be, anyone who is pregnant, pregnant patients, anyone pregnant, expecting
V=photosensitivity: burn easier in the sun, burn easily in the sun, burn faster in the sun, burn quicker in the
    sun, burn more easily in the sun, burn more easily, burn easily, sunburn more easily, sunburn easily,
    sunburn, sunburned, sunburnt, catch the sun, fry in the sun, go red in the sun, burn in the sun, burn
    faster, burn quickly in the sun, burns faster in the sun, burns more easily in the sun, burns easily in the
    sun, sensitive to sunlight, sensitive to the sun, sun sensitive, more sensitive to sunlight, more sensitive
    to the sun, sensitive to sun, more sensitive to sun, burnt more easily, extra sensitive to sunlight, extra
    sensitive to the sun, react to sunlight
    """
)
