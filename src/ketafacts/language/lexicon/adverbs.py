"""Adverbs of every verb and adjective, each with its one meaning, for all that reads a sentence.

What adds nothing, what must be borne out by the facts, what denies nearly all, what only says of a claim that it is so
in part, alone or most of all. Words of frequency are in ``adverbials`` and ``words``.
"""

from ketafacts.language.lexicon.adverbials import FREQUENCIES
from ketafacts.language.lexicon.listing import phrases, single_words

# How sure it is, who knows it, of which science it is told, how it strikes one: nothing of what is claimed.
NEUTRAL = frozenset(
    phrases(
        """
        inherently, intrinsically, decidedly, unmistakably, unarguably, inarguably, incontestably, incontrovertibly,
        verifiably, provably, palpably, visibly, unambiguously, unequivocally, unreservedly, irrefutably, self
        evidently, transparently, well and truly, very much so, rightfully, rightly, justly, justifiably, duly, aptly,
        accurately, fairly and squarely, unsurprisingly enough, confessedly, doubtless, doubtlessly, no question, no
        question about it, make no mistake, rest assured, mark my words, trust me, to put it mildly, to put it
        bluntly, to put it simply, bluntly, bluntly put, undisputedly, uncontroversially, unquestioningly,
        recognisably, recognizably, identifiably, in all probability, more than likely, very probably, quite probably,
        quite likely, in all certainty, with certainty, by all accounts, by general agreement, by common consent, by
        consensus, as far as we know, as far as anyone can tell, as far as doctors know, as best we know, so far as is
        known, putatively, presumptively, plausibly, i gather, i understand, i reckon, i guess, i suppose, i would
        say, i must say, i have to say, i can confirm, it turns out, it should be noted, it must be noted, it has to
        be said, it should be remembered, it bears repeating, it is worth noting, to my mind, if memory serves, if i
        am not mistaken, if i remember rightly, if i recall correctly, physiologically, biologically, toxicologically,
        neurologically, neurochemically, molecularly, biologically speaking, pharmacologically speaking, chemically
        speaking, physiologically speaking, scientifically speaking, technically speaking, therapeutically speaking,
        biochemically speaking, legally speaking, officially speaking, factually, factually speaking, objectively,
        objectively speaking, empirically, realistically, practically speaking, traditionally, conventionally,
        traditionally speaking, crucially, tragically, paradoxically, mercifully, amazingly, worryingly, alarmingly,
        disturbingly, troublingly, astonishingly, shockingly, intriguingly, strangely, oddly, bizarrely, puzzlingly,
        gratifyingly, reassuringly, encouragingly, lamentably, disappointingly, perversely, counterintuitively,
        intuitively, logically, naturally enough, most importantly, most notably, more importantly, significantly
        enough, importantly enough, honestly, frankly, quite frankly, in all seriousness, seriously though,
        consequently, accordingly, correspondingly, incidentally, in passing, for the avoidance of doubt, ultimately,
        basically speaking, in simple terms, in plain terms, in plain english, in lay terms, in layman s terms, in
        medical terms, in scientific terms, in clinical terms, in legal terms, as mentioned, as noted, as stated, as
        already mentioned, as we have seen, as explained above, as you know, as doctors know, as any doctor knows, as
        every nurse knows, as nurses know, as you might expect, as one might expect, as might be expected, as you
        would expect, as expected, as people know, as all know, just so you know, for your information, believe it or
        not, strange as it may seem, odd as it may sound, surprising as it may seem, like it or not, whether we like
        it or not, no matter what people say, whatever people say, whatever you may have heard, contrary to what
        people think, effectively, usefully, beneficially, successfully, more or less, in a way, in a manner of
        speaking, to a degree, to an extent, in some measure, very much, positively
        """
    )
)
# How strongly it does what it does: borne out where its facts call the effect marked, or the binding firm.
STRONG = frozenset(
    phrases(
        """
        strongly, significantly, hugely, massively, enormously, intensely, deeply, dramatically, drastically, vastly,
        strikingly, immensely, tremendously, exceedingly, appreciably, measurably, perceptibly, avidly, tightly,
        vigorously, robustly, very strongly, quite strongly, extremely, extraordinarily, incredibly, unbelievably,
        remarkably, exceptionally, unusually, terribly, awfully, fiercely, ferociously, forcefully, pronouncedly,
        prominently, distinctly, overwhelmingly, very powerfully, very potently, to a great extent, to a large extent,
        to a high degree, to a significant degree, to a considerable extent, to a considerable degree, to a marked
        degree, very effectively, very markedly, quite markedly, very significantly, quite significantly, wickedly,
        insanely, ridiculously, horribly, wildly, hellishly, brutally
        """
    )
)
# How little: borne out where its facts call the effect slight, or the binding loose.
WEAK = frozenset(
    phrases(
        """
        mildly, modestly, feebly, faintly, minimally, marginally, fractionally, somewhat, subtly, only mildly, very
        slightly, very weakly, to a small extent, to a small degree, to a slight degree, to a limited extent, to a
        limited degree, to a lesser extent, to a lesser degree, rather weakly, fairly weakly, comparatively weakly,
        relatively weakly
        """
    )
)
# What a claim is narrowed by, which no reader need know: it is read without it, and what is false stays so. What is
# true is so with the word only where a source says it in such words; with "" it is never granted.
NARROWING = {
    **dict.fromkeys(phrases("extensively, very extensively"), r"\bextensiv"),
    **dict.fromkeys(phrases("slowly, very slowly, gradually, little by little"), r"\b(?:slow|gradual)"),
    **dict.fromkeys(phrases("readily, easily, very easily, very readily, freely"), r"\b(?:readil|easi?l?y|freel)"),
    **dict.fromkeys(phrases("transiently, momentarily, briefly"), r"\b(?:transient|brief|wears? off)"),
    **dict.fromkeys(phrases("indirectly, only indirectly"), r"\bindirect"),
    **dict.fromkeys(phrases("progressively, cumulatively, steadily"), r"\b(?:progressiv|cumulat|accumulat)"),
    **dict.fromkeys(phrases("suddenly, abruptly, all of a sudden, unexpectedly"), r"\b(?:sudden|abrupt|unexpected)"),
    "acutely": r"\bacute",
    **dict.fromkeys(phrases("already, by now already"), "^"),
    **dict.fromkeys(phrases("moderately, only moderately"), r"\bmoderate"),
    **dict.fromkeys(
        phrases(
            """
        safely, perfectly safely, completely safely, efficiently, swiftly, instantly, immediately, instantaneously,
        straight away, right away, painlessly, harmlessly, miraculously, magically, silently, insidiously,
        spontaneously, smoothly, perfectly, flawlessly, beautifully, wonderfully, brilliantly, nicely, uniquely,
        specifically, strictly, conveniently, independently, actively, passively, preferentially, particularly, above
        all, only, just, solely, exclusively, purely, merely, simply, entirely, wholly, completely, fully, totally,
        thoroughly, utterly, outright, in full, mainly, primarily, chiefly, principally, mostly, largely,
        predominantly, for the most part, heavily, a lot, a great deal, gently, lightly, a little, a bit, a little
        bit, weakly, only weakly, slightly, only slightly, severely, badly, gravely, seriously, dangerously,
        profusely, permanently
        """
        ),
        "",
    ),
}
# All but: with what is all, wholly, always.
NEARLY = phrases(
    """
    almost, nearly, virtually, practically, just about, pretty much, as good as, well nigh, close to, near enough,
    more or less, pretty well
    """
)
NARROWING |= {
    f"{nearly} {wholly}": ""
    for nearly in NEARLY
    for wholly in phrases("exclusively, entirely, wholly, completely, totally, solely, purely, only, certainly, fully")
}
# Wholly: what is said to be denied is denied no less with it, "utterly useless".
WHOLLY = frozenset(phrases("entirely, wholly, completely, fully, totally, thoroughly, utterly, perfectly, outright"))
# Mostly: of a way in which the body clears a drug, of which the main one is recorded.
MOSTLY = frozenset(
    phrases("mainly, primarily, chiefly, principally, mostly, largely, predominantly, for the most part")
)
MOSTLY |= {phrase for phrase in NARROWING if phrase.startswith(tuple(NEARLY))}
# No more than a little: untrue of what is marked.
NO_MORE = frozenset(
    f"{only} {slightly}"
    for only in ("only", "just", "merely", "at most", "no more than")
    for slightly in (
        "slightly",
        "mildly",
        "weakly",
        "modestly",
        "moderately",
        "marginally",
        "minimally",
        "a little",
        "somewhat",
    )
)
NARROWING |= dict.fromkeys(NO_MORE, "")
# The same of what happens every time: what a drug is and what it acts on does not come and go.
EVERY_TIME = frozenset(
    phrases(
        """
        always, invariably, reliably, consistently, inevitably, unfailingly, necessarily, universally, uniformly,
        almost always, nearly always, virtually always, practically always, as good as always, automatically,
        dependably, faithfully, infallibly, unvaryingly, without fail, every time, every single time, each time, in
        every case, in all cases, in every instance, in each case, without exception, predictably always
        """
    )
) | {
    f"{nearly} {always}"
    for nearly in NEARLY
    for always in ("always", "invariably", "inevitably", "universally", "without fail")
}
# The same of what is often or sometimes so, where a drug that never does so never does: people may call it, or take it.
AT_TIMES = frozenset({phrase for phrase, value in FREQUENCIES.items() if value in ("often", "sometimes")}) | frozenset(
    phrases(
        """
        commonly, often, frequently, usually, typically, regularly, routinely, sometimes, occasionally, very commonly,
        most often, more often, ordinarily, normally, in most cases, more often than not, generally speaking, quite
        often, periodically, sporadically, intermittently, now and then, in some cases, in certain cases, on and off,
        here and there, every once in a while, repeatedly, time after time
        """
    )
)
# With one of these it is told what a drug is called, or that somebody takes it.
NAMING = single_words(
    """
    called classed classified considered regarded described labelled labeled known mistaken confused termed used
    prescribed sold marketed referred thought seen viewed treated listed grouped counted named given taken taking take
    takes on
    """
)
# What may be so: of an effect or an action that is denied it is not so, either; what a drug is or is for may yet show.
PERHAPS = frozenset(
    phrases(
        """
        in principle, possibly, perhaps, maybe, conceivably, potentially, feasibly, theoretically, hypothetically,
        very possibly
        """
    )
)
# In part: of a kind, a law or an action the whole may be denied and a part be so.
IN_PART = frozenset(
    phrases(
        """
        partly, partially, in part, only partly, only partially, incompletely, to some degree, partway
        """
    )
)
# Beside these a word of how much compares, counts or asks, or belongs to them.
COMPARING = frozenset(
    {"more", "less", "most", "least", "so", "too", "as", "how", "that", "than", "like", "the", "enough"}
)
# "Hardly" and its kin, and what they come to; they deny what is not so at all, and all but deny what is so and usual.
NEAR_DENIALS = dict.fromkeys(
    phrases(
        """
        hardly, barely, scarcely, hardly at all, barely at all, scarcely at all, in no sense, not remotely, not in the
        least, not in the slightest, nowhere near, under no circumstances, not in any way, in no respect, on no
        account, not for a moment, not by a long shot, not by any means, not by any stretch, not in any sense, not a
        bit, negligibly, imperceptibly, unnoticeably, next to never, as good as never, all but never, at no time, at
        no point
        """
    ),
    "never",
) | {
    f"{article}{phrase}{noun}": f"no{noun}"
    for article in ("", "a ", "an ", "only a ", "only ")
    for phrase, nouns in (
        *(
            (phrase, ("",))
            for phrase in phrases(
                """
        hardly any, barely any, scarcely any, next to no, little or no, little to no, virtually no, almost no,
        practically no, as good as no, all but no, zero, not the slightest, not the least, not a shred of, not so much
        as a hint of
        """
            )
        ),
        *(
            (phrase, (" risk", " danger", " chance", " effect", " influence", " likelihood", " potential", " action"))
            for phrase in phrases(
                """
        little, very little, precious little, negligible, minimal, scant, vanishingly small, tiny, low, very low,
        extremely low
        """
            )
        ),
    )
    for noun in nouns
}
# How rarely: it is false of what is usual, and not granted of what is not so, of which nobody says so.
RARELY = frozenset(
    phrases(
        """
        rarely, seldom, infrequently, uncommonly, hardly ever, scarcely ever, barely ever, almost never, nearly never,
        practically never, virtually never, very rarely, only rarely, rarely if ever, seldom if ever, extremely
        rarely, only exceptionally, only occasionally, very occasionally, only sporadically, in rare cases, only in
        rare cases, very infrequently, only very rarely, only seldom, once in a blue moon, on rare occasions
        """
    )
)
# Behind these "hardly" says that it is no wonder.
NO_WONDER = single_words("surprising surprise news secret wonder worth needs need")
# As others report: what is so is so, and of what is not nobody can tell whether it is reported.
REPORTEDLY = frozenset(
    phrases(
        """
        reportedly, supposedly, allegedly, purportedly, ostensibly, seemingly, rumouredly, apparently so, it seems, it
        appears, it would seem, it would appear, so it seems, so it is said
        """
    )
)
# Before a noun, how much or of which kind it is: what is not so at all is so in no such way. What is so is granted
# with the word where its facts are "much" or "little", where a source says it in such words, or, with "^", in any case.
ADJECTIVES = {
    **dict.fromkeys(
        phrases(
            """
            significant, marked, strong, considerable, substantial, pronounced, profound, intense, extreme, massive,
            huge, enormous, dramatic, drastic, striking, notable, noticeable, terrible, bad, tremendous, heavy,
            sizeable, sizable, great, powerful, clinically significant, very bad, very severe, really bad, quite
            severe, sharp, large, very strong, nasty
            """
        ),
        "much",
    ),
    **dict.fromkeys(
        phrases(
            "mild, slight, minor, modest, moderate to mild, very mild, only mild, only slight, faint, subtle, small"
        ),
        "little",
    ),
    **dict.fromkeys(
        phrases(
            """
            obvious, clear, definite, genuine, real, measurable, appreciable, undoubted, undeniable, documented, well
            documented, recognised, recognized, confirmed, demonstrable, observable, perceptible, unmistakable,
            proven, well described, well recognised, well recognized, established, actual, true
            """
        ),
        "^",
    ),
    "moderate": r"\bmoderate",
    "painful": r"\bpain",
    **dict.fromkeys(
        phrases("chronic, persistent, lasting, long lasting, prolonged, ongoing, continuing, stubborn, lingering"),
        r"\b(?:chronic|persist|lasting|prolonged|long|ongoing|lingering)",
    ),
    **dict.fromkeys(
        phrases("temporary, transient, brief, short lived, passing, fleeting, short term"),
        r"\b(?:temporar|transient|brief|short|pass(?:es|ing)|wears? off)",
    ),
    **dict.fromkeys(phrases("sudden, abrupt, unexpected"), r"\b(?:sudden|abrupt|unexpected)"),
    **dict.fromkeys(phrases("gradual, slow, progressive"), r"\b(?:gradual|slow|progressiv)"),
    **dict.fromkeys(phrases("delayed, late"), r"\b(?:delayed|late)\b"),
    **dict.fromkeys(phrases("reversible"), r"(?<!ir)\breversibl"),
    **dict.fromkeys(phrases("irreversible, permanent"), r"\b(?:irreversibl|permanent)"),
    **dict.fromkeys(
        phrases(
            """
            crippling, debilitating, disabling, devastating, agonising, agonizing, excruciating, unbearable,
            inevitable, unavoidable, predictable, immediate, instant, complete, total, absolute, further, unusual,
            strange, spectacular, remarkable, incredible, unbelievable, amazing, wonderful, perfect, ideal, rapid,
            quick, lifelong
            """
        ),
        "",
    ),
}
# How many, or which part of them. All are some, so what is so of none is false of them; the first word of the pair
# is what it is judged as where it may be true, if it may.
SHARES = {
    **dict.fromkeys(
        phrases(
            """
            a large number of, a great number of, a substantial number of, a considerable number of, a good many, a
            great many, plenty of, lots of, a lot of, loads of, numerous, countless, dozens of, hundreds of, thousands
            of, millions of, scores of, any number of, an increasing number of, a growing number of, not a few, a host
            of, a large proportion of, a high proportion of, a good number of, a fair number of, a large share of, a
            significant number of, a sizeable number of, quite a number of, an awful lot of
            """
        ),
        "many",
    ),
    **dict.fromkeys(
        phrases(
            """
            various, a proportion of, a subset of, a certain number of, a percentage of, a share of, a portion of,
            assorted, sundry, a number of the, a certain proportion of
            """
        ),
        "some",
    ),
    **dict.fromkeys(
        phrases(
            """
            a majority of, the bulk of, more than half of, over half of, the greater part of, an overwhelming majority
            of, the overwhelming majority of, the great majority of, a large majority of, a clear majority of, the
            majority of the, the lion s share of, two thirds of, three quarters of
            """
        ),
        "most",
    ),
    **dict.fromkeys(
        phrases(
            """
            a minority of, a small number of, a handful of, a small proportion of, a tiny minority of, a sizeable
            minority of, a significant minority of, a small minority of, a large minority of, a fraction of, a small
            fraction of, half of, about half of, around half of, roughly half of, nearly half of, almost half of, up
            to half of, a third of, about a third of, around a third of, one third of, a quarter of, one quarter of, a
            fifth of, a tenth of, one in two, one in three, one in four, one in five, one in ten, one in twenty, one
            in a hundred, two in three, two out of three, three out of four, nine out of ten, all but a few, a few,
            most, all, every, the odd, the occasional, a tiny number of, half the, half
            """
        ),
        "",
    ),
    **dict.fromkeys((f"{nearly} {every}" for nearly in NEARLY for every in ("all", "every", "all of the", "each")), ""),
}
# Of these it is false, too, what is false of a kind as a whole: "practically all antibiotics kill viruses".
MOST_OF_THEM = frozenset(
    {"all but a few", "most", *(phrase for phrase in SHARES if phrase.startswith(tuple(NEARLY)))}
    | {phrase for phrase, meant in SHARES.items() if meant == "most"}
)
