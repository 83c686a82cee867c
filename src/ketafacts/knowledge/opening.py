"""How the knowledge base is opened: the built-in facts, and a user's files laid over them."""

from collections.abc import Sequence
from pathlib import Path

from ketafacts.errors import FactsError
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.store import Store


def open_knowledge(facts: Sequence[str | Path] = (), *, builtin: bool = True) -> KnowledgeBase:
    """Return the knowledge base: the built-in facts, with the given YAML files laid over them, the last on top.

    Raises ``FactsError`` when a file is missing, unreadable or invalid.
    """
    fronts = [_front_page(path) for path in facts]
    layers: list[Store] = [_open_builtin()] if builtin else []
    for front in fronts:
        layers.insert(0, _open_user(front, layers))
    return KnowledgeBase(layers)


def _front_page(path: str | Path) -> Path:
    """Return the whole path of a file; what is none is refused before anything is opened, which may take long."""
    import os.path

    try:
        front = Path(path).absolute()
    except OSError as error:
        raise FactsError(f"{path}: the current folder is gone: {error.strerror}") from error
    if not os.path.isfile(front):
        from ketafacts.knowledge.compiling import sound_files
        from ketafacts.knowledge.gathering import collect

        sound_files(*collect([front]))
    return front


def _open_builtin() -> Store:
    import os.path

    folder = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    compiled = os.path.join(folder, "facts.sqlite")
    if os.path.exists(compiled):
        from ketafacts.knowledge.intact import is_intact

        try:
            found = os.stat(compiled)
            if not is_intact(compiled):
                raise FactsError(f"{compiled}: the built-in facts are damaged; reinstall ketafacts")
        except OSError as error:
            raise FactsError(f"{compiled}: the built-in facts cannot be read: {error.strerror}") from error
        return Store.open(compiled, [(found.st_dev, found.st_ino)])
    if not os.path.isdir(folder):
        raise FactsError(
            f"{compiled}: the built-in facts cannot be read out of an archive; unpack it, or install ketafacts"
        )
    front = os.path.join(os.path.dirname(os.path.dirname(folder)), "facts.yaml")
    if not os.path.exists(front):
        raise FactsError(f"{compiled}: the built-in facts are missing; reinstall ketafacts")
    from ketafacts.knowledge.caching import open_yaml

    return open_yaml(Path(front))


def _open_user(front: Path, below: list[Store]) -> Store:
    from ketafacts.knowledge.caching import open_yaml

    base = KnowledgeBase(below) if below else None
    return open_yaml(front, base, base.digest if base else "")
