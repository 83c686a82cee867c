"""Cited answers about drugs, offline.

The public names are loaded when they are first used, so ``import ketafacts`` costs almost nothing.
"""

# Nothing is imported here, typing included: an interrupt before ``main`` is at work would show a traceback of Python's.
TYPE_CHECKING = False

__version__ = "0.1.0"

if TYPE_CHECKING:
    from typing import Any

    from ketafacts.answers.asking import ask
    from ketafacts.answers.checking import check
    from ketafacts.answers.comparing import compare
    from ketafacts.answers.membership import is_a
    from ketafacts.answers.profiles import risks, show, uses
    from ketafacts.knowledge import KnowledgeBase, open_knowledge

_HOMES = {
    "KnowledgeBase": "ketafacts.knowledge",
    "open_knowledge": "ketafacts.knowledge",
    "ask": "ketafacts.answers.asking",
    "check": "ketafacts.answers.checking",
    "is_a": "ketafacts.answers.membership",
    "compare": "ketafacts.answers.comparing",
    "risks": "ketafacts.answers.profiles",
    "uses": "ketafacts.answers.profiles",
    "show": "ketafacts.answers.profiles",
}

__all__ = [
    "KnowledgeBase",
    "__version__",
    "ask",
    "check",
    "compare",
    "is_a",
    "open_knowledge",
    "risks",
    "show",
    "uses",
]


def __getattr__(name: str) -> "Any":
    """Load a public name from its module on first use."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_HOMES[name]), name)
