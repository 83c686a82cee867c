"""Mutation testing of the code that decides verdicts, with nothing but the standard library and pytest.

    python tests/mutation/mutate.py [--most N] [--seed N] [--jobs N] [FILE...]

Changes one thing at a time (a comparison, a condition, a number, a verdict, …) in the functions of a module, and
prints what no test notices. With ``--most`` a sample of that size is tried of each file, always the same for the same
``--seed``.

A mutant costs milliseconds. The tests are run once, and each sentence, question and name that they put to the program
is kept with the verdict that it got, as a case; it is also noted which lines each case runs. A mutant is then tried in
a fork of that process: the code of its functions is replaced, and only the cases that run its lines are judged again,
the quick ones first, until one gets another verdict or fails. ``survivors.tsv`` holds the survivors that were looked
at, with why they are let live; they are counted, not printed.
"""

import argparse
import contextlib
import functools
import gc
import importlib
import os
import random
import resource
import signal
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path
from types import CodeType, FunctionType
from typing import Any, NamedTuple

import pytest
from mutants import MARK, Mutant, marked, mutants

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
SOURCE = ROOT / "src"
ANSWERS, LANGUAGE = SOURCE / "ketafacts" / "answers", SOURCE / "ketafacts" / "language"
DECIDING = "judging quantified deciding checking asserted claimed worded narrowed membership pairs kinship reasons"
DECIDING += " misconceptions several joined joint chiefly weighed counting telling stated lawful"
DEFAULT = [ANSWERS / f"{name}.py" for name in DECIDING.split()]
READING = "qualifiers claiming circumstances placing unkept counts narrowing claims framing"
DEFAULT += [LANGUAGE / f"{name}.py" for name in READING.split()]
DEFAULT += sorted((ANSWERS / "rules").glob("*.py"))
# What takes long and puts to the program what no test says the answer to.
SKIPPED = {f"test_{name}.py" for name in ("bounds", "twins", "fuzz_corpus", "cache", "facts", "packaging", "spark")}
# More lines than a module has.
PER_FILE = 100_000
# Cases after which what functions remember is forgotten while the statements are noted.
FORGOTTEN = 50
# Seconds after which a mutant counts as noticed: it runs in a circle.
LONGEST = 60
# Words and patterns that are worked out once: their own modules are not among those that are changed.
KEPT = ("ketafacts.knowledge", "ketafacts.language.lexis", "ketafacts.language.patterns", "ketafacts.language.prep")
NOTICED, SURVIVED, UNREACHED, NOT_PUT_IN = "noticed", "survived", "no case runs it", "not put in"


def _words(result: Any) -> object:
    """Return what is compared of an answer: the words that decide, not how they are explained."""
    if isinstance(result, str):
        return result
    if isinstance(result, list):
        return [_words(one) for one in result]
    if hasattr(result, "records"):
        keys = ("verdict", "answer", "role", "severity", "effect")
        return [[record.get(key) for key in keys] for record in result.records]
    return [getattr(result, key, None) for key in ("verdict", "answer", "role")]


ENTRIES: dict[str, str] = {
    "judge_sentence": "ketafacts.answers.checking",
    "judge_text": "ketafacts.answers.checking",
    "check": "ketafacts.answers.checking",
    # What a sentence claims, put as such: the tables of the tests of the rules.
    "judge": "ketafacts.answers.judging",
    "answer_question": "ketafacts.answers.asking",
    "is_a": "ketafacts.answers.membership",
    "is_a_report": "ketafacts.answers.membership",
    "judge_membership": "ketafacts.answers.membership",
    "interactions": "ketafacts.answers.pairs",
    # What is judged of two spans of time: the tests of their ends put numbers to it, which no sentence need.
    "_found_for": "ketafacts.answers.rules.windows",
    "_near": "ketafacts.answers.rules.windows",
}


class Case(NamedTuple):
    """A call that a test made, and the words of the answer."""

    call: Callable[[], object]
    expected: object


class Recorder:
    """Keeps what the tests put to the program; a plugin of pytest that leaves out tests of random input."""

    def __init__(self) -> None:
        """Stand between the tests and the program."""
        self.cases: dict[object, Case] = {}
        self._depth = 0
        self._real: dict[str, Any] = {}
        for name, home in ENTRIES.items():
            module = importlib.import_module(home)
            self._real[name] = getattr(module, name)
            setattr(module, name, self._between(name))

    def restore(self) -> None:
        """Step aside."""
        for name, home in ENTRIES.items():
            setattr(importlib.import_module(home), name, self._real[name])

    def _between(self, name: str) -> Callable[..., Any]:
        real = self._real[name]

        @functools.wraps(real)
        def recorded(kb: Any, *given: Any, **options: Any) -> Any:
            given = tuple(one if isinstance(one, str | tuple) else list(one) for one in given)
            self._depth += 1
            try:
                result = real(kb, *given, **options)
                result = list(result) if isinstance(result, Iterator) else result
            finally:
                self._depth -= 1
            if not self._depth:
                self._keep(name, kb, given, options, result)
            return iter(result) if isinstance(result, list) else result

        return recorded

    def _keep(self, name: str, kb: Any, given: Any, options: Any, result: Any) -> None:
        real, key = self._real[name], repr((name, kb if isinstance(kb, str) else id(kb), given, options))

        def call() -> object:
            found = real(kb, *given, **options)
            return _words(list(found) if isinstance(found, Iterator) else found)

        self.cases[key] = Case(call, _words(result))

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Leave out what runs elsewhere or on random input."""
        random_ = [getattr(getattr(item, "function", None), "is_hypothesis_test", False) for item in items]
        items[:] = [
            item
            for item, is_random in zip(items, random_, strict=True)
            if not is_random and "environment" not in getattr(item, "fixturenames", ())
        ]


Functions = dict[tuple[str, int], list[FunctionType]]


class Reach(NamedTuple):
    """The cases, and which of them run each line of each file, the quick ones first."""

    cases: list[Case]
    running: dict[tuple[str, int], list[int]]


def _told(cases: list[Case], seen: set[int]) -> Iterator[tuple[float, Case, frozenset[int]]]:
    """Run each case again; yield those that give the same words, with how long they take and what they run."""
    for number, case in enumerate(cases):
        # Tables of all names and facts cost more than a sentence does, so they are not made anew for each.
        if number % FORGOTTEN == 0:
            _forget()
        seen.clear()
        began = time.perf_counter()
        found: object = None
        with contextlib.suppress(Exception):  # a knowledge base that its test has closed
            found = case.call()
        if found == case.expected:
            yield time.perf_counter() - began, case, frozenset(seen)


def _traced(cases: list[Case], files: list[Path], functions: dict[Path, Functions]) -> Reach:
    """Run each case, drop those that do not give the same words again, and note the statements that it runs.

    The functions say which of their statements run (``marked``): to trace every call takes several times as long.
    """
    seen: set[int] = set()
    plain = {one: one.__code__ for path in files for ones in functions[path].values() for one in ones}
    for first, path in enumerate(files):
        for code in _codes_in(compile(marked(path.read_text(encoding="utf-8"), first * PER_FILE), str(path), "exec")):
            _give(code, functions[path])
    for function in plain:
        function.__globals__[MARK] = seen.add
    told = list(_told(cases, seen))
    for function, code in plain.items():
        function.__code__ = code
    # The quick ones first, and of those that run the very same lines one, before any has its second.
    told.sort(key=lambda one: one[0])
    alike = Counter[frozenset[int]]()
    ranked = []
    for cost, case, lines in told:
        alike[lines] += 1
        ranked.append((alike[lines], cost, case, lines))
    ranked.sort(key=lambda one: one[:2])
    running: dict[tuple[str, int], list[int]] = defaultdict(list)
    for number, (_, _, _, lines) in enumerate(ranked):
        for line in lines:
            running[str(files[line // PER_FILE]), line % PER_FILE].append(number)
    return Reach([case for _, _, case, _ in ranked], running)


_CACHES: list[Any] = []


def _forget() -> None:
    """Empty what functions remember of earlier calls: a mutant would not be run."""
    if not _CACHES:
        kind = type(functools.cache(len))
        found = (one for one in gc.get_objects() if isinstance(one, kind))
        _CACHES.extend(
            one for one in found if one.__module__.startswith("ketafacts.") and not one.__module__.startswith(KEPT)
        )
    for one in _CACHES:
        one.cache_clear()


def _codes_in(code: CodeType) -> Iterator[CodeType]:
    """Yield the code of every function in a piece of code."""
    for one in code.co_consts:
        if isinstance(one, CodeType):
            yield one
            yield from _codes_in(one)


def _functions(files: list[Path]) -> dict[Path, Functions]:
    """Return every function of the modules that are loaded, under its name and first line."""
    names = {".".join(path.relative_to(SOURCE).with_suffix("").parts).removesuffix(".__init__"): path for path in files}
    found: dict[Path, Functions] = {path: defaultdict(list) for path in files}
    for one in gc.get_objects():
        if isinstance(one, FunctionType) and (path := names.get(one.__globals__.get("__name__", ""))):
            found[path][one.__code__.co_qualname, one.__code__.co_firstlineno].append(one)
    return found


def _give(code: CodeType, functions: Functions) -> bool:
    """Give a function the code that was made for it; return whether it was another one."""
    put = False
    for function in functions.get((code.co_qualname, code.co_firstlineno), ()):
        if function.__code__ != code and function.__code__.co_freevars == code.co_freevars:
            function.__code__ = code
            put = True
    return put


def _put_in(mutant: Mutant, path: Path, functions: Functions) -> bool:
    """Replace the code of the functions of a module; return whether anything was changed."""
    put = [_give(code, functions) for code in _codes_in(compile(mutant.tree, str(path), "exec"))]
    return any(put)


def _try(mutant: Mutant, path: Path, functions: Functions, reach: Reach, most: int) -> str:
    """Return what becomes of a mutant. In a process of its own, which is not left."""
    numbers = sorted({one for line in mutant.lines for one in reach.running.get((str(path), line), ())})
    if not numbers:
        return UNREACHED
    if not _put_in(mutant, path, functions):
        return NOT_PUT_IN
    _forget()
    for number in numbers[: most or None]:
        case = reach.cases[number]
        if case.call() != case.expected:
            return NOTICED
    return SURVIVED


def _ended(mutant: Mutant, path: Path, functions: Functions, reach: Reach, most: int) -> None:
    """End this process with a status that says what became of the mutant."""
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    signal.alarm(LONGEST)
    limit = 4 << 30
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
    found = NOTICED
    with contextlib.suppress(BaseException), open(os.devnull, "w", encoding="utf-8") as nowhere:
        sys.stdout = sys.stderr = nowhere
        found = _try(mutant, path, functions, reach, most)
    os._exit((NOTICED, SURVIVED, UNREACHED, NOT_PUT_IN).index(found))


def _tried(
    found: list[Mutant], path: Path, functions: Functions, reach: Reach, most: int, jobs: int
) -> Iterator[tuple[Mutant, str]]:
    """Yield what becomes of each mutant, as they end."""
    running: dict[int, Mutant] = {}
    for mutant in [*found, None]:
        while running and (mutant is None or len(running) >= jobs):
            child, status = os.wait()
            code = os.waitstatus_to_exitcode(status)
            yield running.pop(child), (NOTICED, SURVIVED, UNREACHED, NOT_PUT_IN)[code] if code > 0 else NOTICED
        if mutant:
            child = os.fork()
            if not child:
                _ended(mutant, path, functions, reach, most)
            running[child] = mutant


def _asks(path: Path) -> bool:
    """Return whether a file of tests puts something to the program in this process."""
    text = path.read_text(encoding="utf-8")
    return path.name not in SKIPPED and any(f" {name}" in text for name in (*ENTRIES, "recorded_verdicts"))


def _looked_at() -> set[tuple[str, ...]]:
    """Return the survivors that are let live: file, function and what was changed."""
    lines = (HERE / "survivors.tsv").read_text(encoding="utf-8").splitlines()
    return {tuple(line.split("\t")[:3]) for line in lines if line and not line.startswith("#")}


def main() -> int:
    """Try the mutants, print the survivors, and return 1 when there is one that nobody has looked at."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", type=Path, default=DEFAULT)
    parser.add_argument("--most", type=int, default=0, help="of each file (0: all)")
    parser.add_argument("--cases", type=int, default=0, help="tried of each mutant, as unlike as can be (0: all)")
    parser.add_argument("--sample", type=int, default=0, help="cases that are kept, always the same (0: all)")
    parser.add_argument("--seed", type=int, default=6, help="what the samples are drawn by")
    parser.add_argument("--tests", nargs="*", default=[], help="the files of tests whose cases are taken")
    parser.add_argument("--jobs", type=int, default=len(os.sched_getaffinity(0)))
    wanted = parser.parse_args()
    files = [path.resolve() for path in wanted.files]
    os.chdir(ROOT)
    recorder = Recorder()
    tests = wanted.tests or [str(path) for path in sorted(Path("tests").glob("test_*.py")) if _asks(path)]
    options = ["-q", "-p", "no:cacheprovider", "-p", "no:randomly", "--no-header", "-x"]
    if status := pytest.main([*options, *tests], plugins=[recorder]):
        return int(status)
    recorder.restore()
    print(f"# the tests took {time.process_time():.0f} s", flush=True)
    functions = _functions(files)
    kept = list(recorder.cases.values())
    if wanted.sample and len(kept) > wanted.sample:
        kept = random.Random(wanted.seed).sample(kept, wanted.sample)  # noqa: S311
    reach = _traced(kept, files, functions)
    found_again, spent = len(reach.cases), time.process_time()
    print(f"# of {len(recorder.cases)} cases {len(kept)} were put again, {found_again} with the same words", end="")
    print(f" ({spent:.0f} s)", flush=True)
    known, total = _looked_at(), Counter[str]()
    gc.freeze()  # a fork then copies less
    for path in files:
        found = list(mutants(path.read_text(encoding="utf-8")))
        if wanted.most and len(found) > wanted.most:
            found = random.Random(wanted.seed).sample(found, wanted.most)  # noqa: S311
        counted = Counter[str]()
        name = path.relative_to(SOURCE / "ketafacts").as_posix()
        for mutant, end in _tried(found, path, functions[path], reach, wanted.cases, wanted.jobs):
            is_known = end != NOTICED and (name, mutant.function, mutant.label) in known
            counted["looked at" if is_known else end] += 1
            if end != NOTICED and not is_known:
                print(f"{end}\t{name}:{mutant.line}:{mutant.column}\t{mutant.function}\t{mutant.label}", flush=True)
        total += counted
        print(f"# {name}: {len(found)} mutants, {_listed(counted)}", flush=True)
    print(f"# all: {total.total()} mutants, {_listed(total)}")
    return 1 if total[SURVIVED] or total[UNREACHED] else 0


def _listed(counted: Counter[str]) -> str:
    return ", ".join(f"{number} {what}" for what, number in sorted(counted.items()))


if __name__ == "__main__":
    sys.exit(main())
