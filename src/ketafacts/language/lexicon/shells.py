"""What a question is wrapped in: who said it, how it is hedged, what stands before its verb or after its end.

Each is a pattern of a whole question's plain words and what is left when it is taken off, as in ``RECASTS``; what is
left asks the same. Several may lie one within another ("strictly speaking, would you say my nurse is right that …").
"""

_ADVERB = "(?:pharmacologically|strictly|technically|medically|clinically|generally|scientifically|chemically|broadly)"
_VERB = "(?:is|are|was|were|does|do|did|can|could|will|would|should|may|must|has|have)"
_WH = "(?:what|which|how|why|when|where|who)"
_MAN = (
    r"(?:someone|somebody|people|everyone|everybody|some people|a lot of people|they|he|she|we|i|"
    r"(?:(?:my|our|the|a|an|some|this|one|his|her) (?:\w+ )?\w+))"
)
_SAYS = (
    r"(?:(?:just|always|once|also|keep|keeps|kept|has|have|had|got|was|were|been|being|is|am) )*"
    r"(?:says?|said|saying|told (?:me|us|her|him)|told|tells "
    r"(?:me|us)|thinks?|thought|think|claims?|claimed|claiming|swears?|insists?|"
    r"insisted|insisting|mentioned|reckons?|warned(?: me| us)?|argues?|argued|heard|hear|hearing|read|saw|believes?|"
    r"believed|assumed|assume|figured|learned|learnt|taught|suspect|suppose)"
)
_WHERE = r"(?: (?:somewhere|online|today|recently|yesterday|(?:on|in|from) (?:an? |the |my |our )?\w+))?"
_RIGHT = r"(?:right|true|correct|accurate|so|legit|the case|a fact|valid|really so|really true|actually true)"
_WRONG = r"(?:wrong|incorrect|inaccurate|false|a mistake|mistaken|untrue|a myth|a misconception)"
_SAY = r"(?:say|think|claim|state|assume|believe|conclude|suggest|argue|tell people|write)"
_NAMED = r"((?:(?!(?:is|are|does|do|can|what|how|why|when|which|who|i|my|if)\b)[\w'-]+ ?){1,3}?)"

# The first that fits is taken off, and what is left is looked at again.
SHELLS = (
    # "Isn't X only for animals" asks whether it is.
    (r"(is|are|was|were|does|do|did|has|have) not (?!it\b|that\b)(.+)", r"\1 \2"),
    # How one begins and ends.
    (
        (
            r"(?:(?:hey|hi|hello|yo|ok|okay|so|well|um|uh|hmm|alright|guys|all|everyone|everybody|folks|there|"
            r"please|pls|plz|"
            r"just|and|but|omg|lol|lmao|basically|honestly|seriously|quick|quickly|random|randomly|real|then|"
            r"anyway|sorry|"
            r"thanks|genuinely|wait|oh|yeah|yes|no|see|look|listen|kinda|hm),? )+(.+)"
        ),
        r"\1",
    ),
    (
        (
            r"(?:(?:i have|i got|i had|have|got|this is|here is|here comes|my|one|a|an) "
            r")*(?:(?!is|are|does|do|can|what|how|why|"
            r"when|which)\w+ ){0,2}(?:questions?|query|q)(?: (?:for|about|to|from|regarding) "
            r"(?:(?!is|are|does|do|can|what|how|"
            r"why|when|which)\w+ ?){1,3})?(?:,| but| though| here|)(?:,|) (.+)"
        ),
        r"\1",
    ),
    (
        (
            r"(?:(?:just|really|kind of|very|super|a bit|so|i am|am) "
            r")*(?:curious|wondering|confused|worried|interested|asking|unsure)"
            r"(?: (?:about|for|because|to know|here)(?: (?:my|a|an|the|this|school|work|science) ?\w*){0,2})?"
            r"(?:,| but| if| whether|)(?:,|) "
            rf"((?:{_VERB}|{_WH}) .+)"
        ),
        r"\1",
    ),
    (
        (
            r"(.+?),? (?:anyone|anybody|someone|please and thank you|please and|and thank you|"
            r"asking for someone|ty|thank you so much|thanks so much|many "
            r"thanks|thanks a lot|cheers|asking for a (?:\w+ ?){1,2}|please answer|i need to know(?: "
            r"asap)?|just (?:curious|"
            r"wondering|asking)|lol|lmao|haha|please help|help me|pls|plz|please|thx|thanks|let me "
            r"know|please let me know|do you "
            r"know|any ideas?|any thoughts|thoughts|guys|yall|bro|dude|mate|anyone know|does anyone know|for "
            r"real|in your opinion)"
        ),
        r"\1",
    ),
    # What is said of the drug by the way.
    (
        (
            r"((?:is|are|was|does|do|can) [^,]+?), (?:which|who|that|a (?:drug|medicine|pill)|something|the "
            r"\w+)(?: [^,]+)?, "
            r"([^,]+)"
        ),
        r"\1 \2",
    ),
    # How it is meant.
    (rf"{_ADVERB}(?: speaking)?,? (.+)", r"\1"),
    (rf"(.+?),? {_ADVERB} speaking", r"\1"),
    # "In Britain, is it …": what stands before the verb belongs behind it.
    (rf"((?:in|under|by|with|for|on|during|at) (?!{_WH}\b)[^,]+), ({_VERB} [^,]+|{_WH} [^,]+)", r"\2 \1"),
    (r"according to (?:the )?(dea|us law|federal law|american law),? (.+)", r"\2 under us federal law"),
    (r"according to (?:the )?(fda),? (.+)", r"\2"),
    # Is it wrong, is it right to say so.
    (
        rf"(?:would it be|is it) {_WRONG} (?:to {_SAY}|if i (?:say|said|think|thought|write|wrote))(?: that)? (.+)",
        r"is it a myth that \1",
    ),
    (
        rf"(?:would it be|is it) {_WRONG} to {{call}} (.+?) (?:as |to be )?(an? .+)",
        r"is it a myth that \1 is \2",
    ),
    (rf"is it {_WRONG} that (.+)", r"is it a myth that \1"),
    (
        (
            rf"(?:would it be|is it|would i be) (?:fair|safe|{_RIGHT}) (?:to {_SAY}|in "
            rf"{_SAY}ing|saying|thinking)(?: that)? "
            r"(.+)"
        ),
        r"\1",
    ),
    (r"would it be (?:fair|safe|right|true|correct|accurate) to {call} (.+?) (?:as |to be )?(an? .+)", r"is \1 \2"),
    (rf"is it {_RIGHT} that (.+)", r"is it true that \1"),
    (
        (
            r"is there any truth (?:to|in|behind) (?:the "
            r")?(?:claim|idea|rumou?r|belief|notion|saying|theory|story) that (.+)"
        ),
        r"is it true that \1",
    ),
    (
        (
            r"(?:do|does|did|would) (?:you|experts|scientists|most people|pharmacologists|pharmacists|we|people) "
            r"(?:really )?(?:think|say|agree|believe)(?: that)? (.+)"
        ),
        r"\1",
    ),
    (
        (
            r"(?:can|could|would|will) (?:you|someone|anyone|somebody|anybody) (?:please |kindly )?(?:confirm|verify|"
            r"clarify|check|explain|say|answer)(?: for me| to me)?,?(?: that| if| whether)? (.+)"
        ),
        r"\1",
    ),
    (
        (
            r"(?:i (?:want|need|would like|am trying|would love|have been trying|am "
            r"looking)|trying|need|looking|want) to "
            r"(?:know|find out|understand|ask|confirm|check|learn|figure out|double check)(?: about)?,?(?: "
            r"if| whether| "
            r"that)? (.+)"
        ),
        r"\1",
    ),
    (r"(?:i am |im )?(?:not|un)(?: ?sure| ?certain|clear)(?: about)?(?: if| whether)? (.+)", r"\1"),
    # Who said it.
    (
        (
            rf"{_MAN} (?:{_SAYS} (?:that "
            rf")?)?(?:called|calls|call|described|describes|labels|labelled|labeled|classifies|"
            r"classified|considers|refers to|referred to|lists|listed) (.+?) (?:as )?(an? .+)"
        ),
        r"is \1 \2",
    ),
    (rf"{_MAN} {_SAYS}{_WHERE} (?:that )?(.+?) (?:was|were) (an? .+)", r"is \1 \2"),
    (rf"{_MAN} {_SAYS}{_WHERE} (?:that )?(.+)", r"\1"),
    (
        (
            r"(?:wikipedia|google|reddit|tiktok|webmd|chatgpt|chat gpt|facebook|youtube|twitter|google ai|an ai|ai|"
            rf"the internet|instagram|quora) {_SAYS}{_WHERE} (?:that )?(.+)"
        ),
        r"\1",
    ),
    (
        r"(?:is|are) (?:this|that|it|the following|this claim|this statement) (?:true|correct|right|accurate),? (.+)",
        r"\1",
    ),
    (r"(?:fact check|true or false|claim|statement|question|myth or fact|fact or myth|fact or fiction),? (.+)", r"\1"),
    # What stands behind it.
    (
        (
            r"(.+?),? (?:but )?(?:i|he|she|we|they|(?:my|the) \w+) (?:do|does|did) not (?:think|believe) "
            r"(?:so|it|that)"
            r"(?:,? who is(?: right)?)?"
        ),
        r"\1",
    ),
    (r"(.+?),? who is(?: right| wrong| correct)?", r"\1"),
    (
        rf"(.+?),? (?:is|are|was) (?:that|this|it|he|she|they) (?:still |actually |really )?{_RIGHT}",
        r"\1",
    ),
    (
        (
            r"(.+?),? (?:any truth (?:to|in) (?:that|this|it)|does that sound right|true or not|true or "
            r"no|fact or myth|"
            r"is there any truth (?:to|in) (?:that|this|it)|that right|that true|or am i mistaken|or is that "
            r"just a rumou?r)"
        ),
        r"\1",
    ),
    # The subject before the question.
    (
        (
            rf"(?:about|regarding|re|concerning|on the subject of|as for|speaking of|so|ok so|with) {_NAMED},? "
            rf"({_VERB}) (?:it|they) (.+)"
        ),
        r"\2 \1 \3",
    ),
    (rf"{_NAMED}, ({_VERB}) (?:it|they|that|this) (.+)", r"\2 \1 \3"),
    (rf"{_NAMED}, ({_WH}(?: \w+)? {_VERB}) (?:it|they) ?(.*)", r"\2 \1 \3"),
    (rf"{_NAMED}, ({_VERB}) (i|you|people|someone|they|we) (.+?) (?:it|them)", r"\2 \3 \4 \1"),
    # For oneself.
    (
        (
            r"(?:am i|would i be|are we|is someone) (?:still )?(?:ok|okay|safe|fine|good|alright|all "
            r"right|allowed|able)"
            r"(?: to| if i)? "
            r"(take|have|use|drink|stop|quit|come|mix|get|drive|give|go|combine|start|smoke|inject) (.+)"
        ),
        r"can you \1 \2",
    ),
    (
        (
            r"(?:will|would) i be (?:ok|okay|safe|fine|good|alright|all right) "
            r"(?:to|if i) (take|have|use|drink|stop|quit|come|mix|get|drive|give|go|combine) (.+)"
        ),
        r"can you \1 \2",
    ),
    (
        (
            r"is it (?:ok|okay|safe|fine|alright|all right) (?:for me |for someone )?(?:if i|if {who}) "
            r"(take|have|use|drink|"
            r"stop|quit|mix|combine) (.+)"
        ),
        r"can you \1 \2",
    ),
)
