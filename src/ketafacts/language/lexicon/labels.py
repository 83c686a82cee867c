"""Labels that pages put in front of a sentence: "Overdose reversal: naloxone …", "Legal status: …", "Fact: …"."""

from ketafacts.language.lexicon.listing import single_words

# Words of labels that name what a sentence is about and say nothing of whether it is so. What doubts, denies, asks,
# quotes or tells of a time is not here: "myth", "claim", "rumour", "false", "before", "question", "example".
NEUTRAL = single_words(
    """
    fact facts reality truth answer note notes important reminder tip key takeaway takeaways point points summary
    bottom line overview background definition description introduction basics conclusion reason
    use uses used indication indications purpose mechanism mechanisms action actions mode how it works work does
    effect effects side adverse reaction reactions common serious severe possible potential risk risks danger dangers
    harm harms warning warnings caution cautions precaution precautions safety interaction interactions
    contraindication contraindications drug drugs medicine medicines medication medications substance class classes
    classification category type types kind kinds group legal legality status law laws schedule scheduling control
    controlled regulation availability form forms appearance administration route routes dosage dosing
    half-life onset duration history origin origins source sources name names brand brands generic trade street
    chemical pharmacology pharmacokinetics metabolism elimination excretion structure composition ingredients
    overdose overdoses reversal reversing antidote treatment treatments emergency response signs symptoms withdrawal
    addiction addictive dependence dependency tolerance abuse misuse liability detection tools tool testing test tests
    strip strips potency strength high low extreme primary main hidden other undetectable senses two exist
    pregnancy breastfeeding driving alcohol children older adults
    medical recreational veterinary human health public pain relief cost fda approval approved approvals
    short-term long-term physical psychological mental general
    and or of in on by for the a an its with to is are what
    """
)
MOST_WORDS = 7
# Behind these "it" is what the page is about; behind a thing with a name of its own it would be that thing.
OF_THE_SUBJECT = single_words(
    """
    fact facts reality truth answer note notes important reminder summary bottom line overview definition description
    uses use used for how it works mechanism of action key takeaway takeaways point points the purpose what does
    """
)
PRONOUNS = single_words("it its this that these those they their he she such")
