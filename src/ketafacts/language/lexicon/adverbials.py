"""Adverbs, adverbials and adjectives, by what they change of a claim: nothing, how often it is so, or at which dose."""

from ketafacts.language.lexicon.listing import listed

# Nothing: when it is said, how it is put, who knows it.
PASSED_OVER = frozenset(
    {
        *listed(
            "these days; in this day and age; at present; presently; at the moment; as of now; as of today; right "
            "now; to date; so far; up to now; until now; for now; in modern times; by now; as a rule; as a general "
            "rule; by and large; on the whole; broadly; broadly speaking; in the main; all in all; all told; on "
            "balance; in the end; in the final analysis; at bottom; at root; at its core; in effect; to all intents "
            "and purposes; for all practical purposes; in practical terms; in everyday terms; famously; notoriously; "
            "infamously; characteristically; evidently; undoubtedly; undeniably; unquestionably; indisputably; "
            "demonstrably; plainly; admittedly; understandably; tellingly; ironically; curiously; oddly enough; "
            "strangely enough; funnily enough; interestingly enough; unsurprisingly; not surprisingly; "
            "predictably; regrettably; thankfully; luckily; fortunately; happily; as everyone knows; as we know; as "
            "is well known; as you may know; as the name suggests; as its name suggests; as the name implies; as its "
            "name implies; like it or lump it; of itself; in itself; in and of itself; in its own right; per se; as "
            "such; for its part; in turn; thereby; therein; "
            "in particular; above all else; first and foremost; more to the point; to be precise; to be "
            "exact; to be sure; sure enough; needless to say; it should be said; it must be said; let us be clear; "
            "let us face it; when all is said and done; at the end of the day; as a matter of course; in a sense; in "
            "a word; in a nutshell; in brief; to sum up; in summary; in conclusion; to cut a long story short; among "
            "other things; amongst other things; among others; inter alia; not least; medically speaking; clinically "
            "speaking; biochemically; mechanistically; structurally speaking; for better or worse; "
            "all things considered; other things being equal; as far as is known; internationally speaking; "
            "by its action; by its mechanism; by its mechanism of action; by class; in terms of its class; "
            "chemically and pharmacologically; by pharmacology; "
            "at the molecular level; on a molecular level; at the cellular level; at the level of the receptor; in "
            "pharmacological terms; in chemical terms; "
            "manifestly; patently; certainly enough; surely; simply; absolutely; genuinely; literally; arguably; "
            "without question; without a doubt; without doubt; without any doubt; beyond doubt; beyond question;"
            "nonetheless; nevertheless; most certainly; most definitely; most assuredly; assuredly; categorically;"
            "emphatically; for sure; by nature; by its nature; by its very nature; by definition;"
            "as it happens; as it turns out; in all honesty; in actual fact; to be fair; "
            "as a matter of record"
        ),
    }
)
# How often, in the words of ``words.OFTEN``.
FREQUENCIES = {
    **dict.fromkeys(
        (
            *listed(
                "mostly always; customarily; habitually; most of the time; much of the time; a lot of the time; in "
                "many cases; oftentimes; time and again; very often; very frequently; all too often; far too often; "
                "by default; under normal circumstances; in the ordinary way; in the normal run of things; quite "
                "commonly; pretty often; quite frequently"
            ),
        ),
        "often",
    ),
    # A majority is a share: one in four is often, but is not most.
    **dict.fromkeys(
        (
            *listed(
                "in most people; in most patients; in most users; in most adults; for most people; in the majority of "
                "people; in the majority of patients; in the majority of cases; as often as not; in more than half of "
                "patients; in over half of patients"
            ),
        ),
        ">50",
    ),
    **dict.fromkeys(
        listed("in the vast majority of cases; in the vast majority of patients; nine times out of ten"),
        ">85",
    ),
    # A minority may be large: three in ten are one, and it is no rare effect that they have.
    **dict.fromkeys(listed("in a minority of patients; in a minority of people; in a minority of cases"), "<50"),
    **dict.fromkeys(
        listed(
            "in a few people; in a few patients; in a few cases; in a handful of people; in a handful of patients; "
            "in a small minority; in a small minority of people; in a small minority of patients"
        ),
        "<10",
    ),
    **dict.fromkeys(
        (
            *listed(
                "every time; each time; every single time; without fail; each and every time; at all times; in "
                "everyone; in everybody; in nearly everyone; in almost everyone; in all patients; in all people; in "
                "every patient; in every person; in every user; in all users; in nearly all patients; unfailingly; in "
                "almost all patients; in almost everybody; in virtually everyone; in practically everyone; for "
                "everyone; in every single case; in each and every case; under all circumstances; automatically; "
                "inevitably; necessarily; universally; uniformly; infallibly; unvaryingly; virtually always; "
                "practically always; as good as always"
            ),
        ),
        "always",
    ),
    **dict.fromkeys(
        (
            *listed(
                "from time to time; now and then; now and again; every now and then; every so often; on occasion; at "
                "times; once in a while; every once in a while; on occasions; in a number of people; periodically; "
                "sporadically; intermittently; in some cases; in certain cases; on and off"
            ),
        ),
        "sometimes",
    ),
    **dict.fromkeys(
        (
            *listed(
                "practically never; virtually never; nearly never; all but never; only sporadically; "
                "rarely if ever; in rare cases; in rare instances; in very rare cases; on rare occasions; in isolated "
                "cases; seldom if ever; "
                "once in a blue moon; almost never; scarcely ever; barely ever; next to never; hardly ever; only "
                "seldom; only exceptionally; in exceptional cases; only in rare cases; very "
                "occasionally; only occasionally; very infrequently; only very rarely; extremely rarely"
            ),
        ),
        "seldom",
    ),
}
# Behind a claim, about whom or where, which is all of them or nothing in particular.
NARROWING_NOTHING = (
    *listed(
        "before surgery; before an operation; for surgery; for operations; during an operation; during "
        "operations; for surgical procedures; during surgical procedures; for short procedures; during "
        "painful procedures; for painful procedures; for minor surgery; on an ecg; on the ecg; on ecg; on "
        "an electrocardiogram; on a scan; within the brain; within the "
        "body; in the human body; in the human brain; in the nervous system; throughout "
        "the body; inside your body; inside your brain; in the bloodstream; in the blood stream; in those taking it; "
        "in those who use it; in those using it; in people using it; in people taking it; in patients given it; in "
        "patients taking it; in patients who take it; for those who take it; for people taking it; in the user; among "
        "users; among patients; among people who take it; among those who take it; in human beings; in certain "
        "patients; in susceptible people; in vulnerable people; in some adults; in some individuals; in many "
        "individuals; in everyday practice; in daily life; in real life; in the real world; in modern medicine; in "
        "day to day practice; in routine practice; in everyday medicine; in hospital practice; on the ward; on the "
        "wards; in intensive care; in intensive care units; in emergency medicine; in emergency care; in a hospital; "
        "in a clinic; in clinics; in anaesthetic practice; in modern practice; in human medicine; by clinicians; by "
        "physicians; by medics; by paramedics; by anaesthetists; by anesthesiologists; by specialists; by "
        "psychiatrists; by prescribers; by health professionals; by hospitals; across the world; all over the world; "
        "across the globe; around the globe; in much of the world; across much of the world; up and down the country; "
        "in many places; in a wide range of settings; for a long time; for a long time now; for ages; for "
        "generations; for the past few decades; for several decades; for some time; for quite some time; over the "
        "past few decades; for a while now; into the bargain; to boot; in the process; as a result of its action; "
        "once it is in the body; once in the body; once it reaches the brain"
    ),
    *(
        f"in {who} {take} it"
        for who, verbs in (
            ("people who", "inject; smoke; snort; inhale; swallow; misuse; drink"),
            ("those who", "inject; smoke; snort; inhale; swallow; misuse; drink"),
            ("people", "injecting; smoking; snorting; inhaling; swallowing; misusing; drinking"),
        )
        for take in listed(verbs)
    ),
    *listed(
        "by people who use it recreationally; by people who use it; by recreational users; by drug users; by users; "
        "by those who use it recreationally; by people who misuse it; by people using it recreationally; "
        "recreationally; by recreational drug users; by people who use it for fun; by partygoers; by clubbers"
    ),
    *listed("in women; in adult women; in men; in adult men; in older men; in older women; in palliative care"),
    "when someone takes it",
    "when it is in the body",
    "in its users",
)
# Before a noun, which it is then no less: how known, used or unwelcome it is.
ADDING_NOTHING = frozenset(
    {
        *listed(
            "prototypical; archetypal; textbook; quintessential; classic; recurrent; recurring; repeated; "
            "persistent; vivid; "
            "relentless; intractable; uncontrollable; unremitting; unrelenting; "
            "modern; everyday; popular; famous; familiar; notorious; infamous; best known; "
            "well established; mainstream; conventional; household; widespread; much loved; world famous; renowned; "
            "unpleasant; nasty; troublesome; bothersome; distressing; annoying; unwanted; tiresome; awkward; "
            "embarrassing; frightening; scary; alarming; worrying; upsetting; disturbing; horrible; miserable; "
            "uncomfortable; wretched; awful; undesirable; unwelcome; dreaded; feared; tricky; inconvenient; irksome; "
            "irritating; so called; proprietary; commercial; marketed; noted; direct; selective"
        ),
        # With the article: "is widely used as an anaesthetic" has a verb.
        *(
            f"{article} {how} {done}"
            for article in ("a", "the")
            for how in ("widely", "commonly", "frequently", "much", "often")
            for done in ("used", "prescribed")
        ),
    }
)
# At which dose or with which use.
AT_DOSES = {
    **dict.fromkeys(
        listed(
            "in a dose dependent way; in a dose dependent manner; in a dose dependent fashion; in a dose related way; "
            "in a dose related manner; in a dose related fashion; dose dependently; depending on the dose; depending "
            "on dose; in proportion to the dose; in step with the dose; according to the dose"
        ),
        "by dose",
    ),
    **{
        f"{preposition} {the}{adjective} {noun}": "usual dose"
        for preposition in ("at", "in")
        for the in ("the ", "its ", "their ", "")
        for adjective in (
            *listed(
                "sub anaesthetic; subanaesthetic; sub anesthetic; subanesthetic; modest; moderate; "
                "usual; normal; recommended; standard; typical; ordinary; prescribed; therapeutic; "
                "approved; "
                "customary; licensed; everyday; labelled; medical; routine; proper; correct; right"
            ),
        )
        for noun in ("doses", "dose", "dosage", "dosages", "amounts")
    },
    **{
        f"{even}{preposition} {very}{adjective} {noun}": "low dose"
        for even in ("even ", "")
        for preposition in ("at", "in")
        for very in ("very ", "")
        for adjective in ("low", "lower", "small", "smaller", "tiny")
        for noun in ("doses", "dose", "dosage", "dosages", "amounts")
    },
    **{
        f"{preposition} {the}doses {used}{for_} {what}": "anaesthetic dose"
        for preposition in ("at", "in")
        for the in ("the ", "")
        for used in ("used ", "given ", "needed ", "")
        for for_ in ("for", "in", "during")
        for what in ("surgery", "anaesthesia", "anesthesia", "operations", "an operation", "surgical anaesthesia")
    },
    **dict.fromkeys(
        (
            *listed(
                "at the doses used medically; in the doses used medically; at doses used medically; in normal use; in "
                "medical use; in ordinary use; in everyday use; in therapeutic use; with normal use; when used "
                "properly; when used correctly; when taken correctly; when taken properly; as prescribed; taken as "
                "prescribed; used as directed; taken as directed; as directed; if taken as prescribed; if taken as "
                "directed; when taken at the usual dose; when taken at normal doses; even as prescribed"
            ),
        ),
        "usual dose",
    ),
}
