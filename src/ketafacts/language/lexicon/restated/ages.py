"""Children of an age, and the recorded bound that they are under, in the form of ``restated``."""

from ketafacts.language.lexicon.listing import listed

_NUMBERS = listed(
    "one; two; three; four; five; six; seven; eight; nine; ten; eleven; twelve; thirteen; fourteen; fifteen"
)
_BOUNDS = (2, 6, 8, 12, 15)
_UNDER = "(?:who are |who is )?(?:aged )?(?:under|younger than|below|less than)"
_YOUNG = "(?:an? )?(?:children|kids|babies|infants|toddlers|newborns|anyone|anybody|people|patients|those|boys|girls)"


def _bounded(age: int) -> int:
    """Return the lowest recorded bound that whoever is under that age is under, too."""
    return next(bound for bound in _BOUNDS if age <= bound)


# Who is under five is under six; who is five is under six. What holds for the wider group holds for the narrower.
OF_AGES: tuple[tuple[str, ...], ...] = tuple(
    entry
    for age, name in enumerate(_NUMBERS, 1)
    for said in (name, str(age))
    for entry in (
        (
            said,
            rf"{_YOUNG} {_UNDER} (?:the age of |age )?{said}(?: years?)?(?: old| of age)?",
            f"children under {_bounded(age)}",
        ),
        *(
            (
                (
                    said,
                    rf"(?:an? )?{said} years? olds?(?: (?:child|children|boy|girl|kid|kids|boys|girls))?",
                    f"children under {_bounded(age + 1)}",
                ),
            )
            if age < _BOUNDS[-1]
            else ()
        ),
    )
)
