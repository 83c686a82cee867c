"""Coverage-guided fuzzing of the YAML reader, the validator and the compiler with atheris.

    python -m venv /tmp/fuzz && /tmp/fuzz/bin/pip install atheris pyyaml
    PYTHONPATH=src /tmp/fuzz/bin/python tests/fuzz/fuzz_yaml.py -max_total_time=600 -timeout=10 -rss_limit_mb=1024 \
        /tmp/found tests/fuzz/corpus

Whatever the bytes are: reading raises nothing but ``Unreadable``, validating raises nothing, every problem has a place
in the file, and what is found sound compiles and can be asked.
"""

import sqlite3
import sys

import atheris

with atheris.instrument_imports(include=["ketafacts"]):
    from ketafacts.answers.membership import is_a
    from ketafacts.knowledge.base import KnowledgeBase
    from ketafacts.knowledge.compiling import write_store
    from ketafacts.knowledge.gathering import WrittenFile
    from ketafacts.knowledge.reading import Unreadable, read_text
    from ketafacts.knowledge.store import Store
    from ketafacts.knowledge.validating import is_error, validate


def try_one(content: bytes) -> None:
    """Read, validate and, when it is sound, compile and ask."""
    lines = content.count(b"\n") + content.count(b"\r") + content.count(b"\xc2\x85") + content.count(b"\xe2\x80") + 1
    try:
        top, problems = read_text(content, "fuzz.yaml")
    except Unreadable as error:
        found = [error.problem]
    else:
        files = [WrittenFile("fuzz.yaml", top)]
        found = [*problems, *validate(files)]
        if not any(is_error(problem) for problem in found):
            connection = sqlite3.connect(":memory:", isolation_level=None)
            write_store(files, connection)
            kb = KnowledgeBase([Store(connection, "fuzz.yaml")])
            for drug in kb.subjects("drug"):
                for asked in kb.subjects("class"):
                    if is_a(kb, drug.name, asked.name).answer not in ("yes", "no", "contested", "unknown"):
                        raise AssertionError(drug)
            kb.close()
    for problem in found:
        if not (1 <= problem.line <= lines + 1 and problem.column >= 1 and problem.message):
            raise AssertionError(problem)


if __name__ == "__main__":
    atheris.Setup(sys.argv, try_one)
    atheris.Fuzz()
