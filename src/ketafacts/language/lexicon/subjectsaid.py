"""Roundabout ways to name what a claim is about, in the form of ``restatements``: trigger, pattern, plain wordings."""

_DRUGS = "(?:drugs|medicines|medications|substances|compounds|agents)"
_KNOWN = "(?:well known |known |common |commonly used |prescription )?"
OF_SUBJECTS: tuple[tuple[str, ...], ...] = (
    *(
        (
            *(
                trigger,
                rf"(?:is|are) (?:{first}) (?:the|those|many|several|a number of) {_KNOWN}{_DRUGS} (?:that|which)",
            ),
            "",
        )
        for trigger, first in (("one", "one of"), ("among", "among"))
    ),
    ("include", rf"^{_DRUGS} (?:that|which) ([^,;]+?) include ([^;]+?)(?= $)", r"\2 \1"),
    *(
        (
            *(happen, rf"^(?:with|on|under|from|after) {{x}}, {{x}} (?:can|may|might) {happen}(?= $)"),
            r"\1 can cause \2",
        )
        for happen in ("occur", "happen", "develop", "appear", "result", "follow")
    ),
    *(
        (
            taking,
            (
                rf"^(?:when|while|if) (?:(?:you|they|people|patients|someone) (?:are |is )?)?{taking} {{x}}, "
                r"(?:you|people|they|patients|users|a person|some people) (can|may|might)"
            ),
            r"people on \1 \2",
        )
        for taking in ("taking", "using", "on")
    ),
    (
        "possible",
        r"^it is possible to (?:get|have|develop|experience) {x} (?:from|with|on) {x}(?= $)",
        r"\2 can cause \1",
    ),
)
