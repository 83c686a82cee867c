"""The cache of compiled facts: raced for, killed, torn, planted, full, misdated. The answer is right every time."""

import gc
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from conftest import SMALL
from ketafacts.errors import FactsError
from ketafacts.knowledge import caching, compiling, keeping, locking
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.opening import open_knowledge

TEXT = SMALL.read_text(encoding="utf-8")
OTHER_TEXT = TEXT.replace("a dissociative anaesthetic that", "a dissociative anesthetic  that")
IS_ROOT = os.geteuid() == 0
root_only = pytest.mark.skipif(not IS_ROOT, reason="only root can become somebody else or mount a disk")


@pytest.fixture
def front(tmp_path: Path) -> Path:
    """A front page that was last changed long ago, as most are."""
    path = tmp_path / "facts.yaml"
    path.write_text(TEXT, encoding="utf-8")
    age(path)
    return path


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty cache of this test's own; the folder that ketafacts will make in it."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache" / "ketafacts"


@pytest.fixture(autouse=True)
def _changes_are_old(monkeypatch: pytest.MonkeyPatch) -> None:
    """A change time cannot be set back, so no time is left in which a change may hide, but where that is the point."""
    monkeypatch.setattr(caching, "RACY_NS", 0)


def age(path: Path, seconds: float = 3600) -> None:
    then = time.time() - seconds
    os.utime(path, (then, then))


def ask(front: Path) -> tuple[str, str, str]:
    """Return what ketamine is, by a fresh look at the facts."""
    kb = open_knowledge([front], builtin=False)
    found = kb.resolve("ketamine").subject
    opioid = kb.ancestors("morphine").get("opioid")
    answer = (found.what if found else "", kb.version, opioid[0].id if opioid else "")
    kb.close()
    return answer


RIGHT = ("a dissociative anaesthetic that blocks NMDA receptors", "2026.11.22", "morphine.is-a.strong-opioid")


def kinds(cache: Path) -> list[str]:
    return sorted({path.name.rpartition(".")[2] for path in cache.iterdir()})


def stores(cache: Path) -> list[Path]:
    return sorted(cache.glob("*.sqlite"))


def compilations(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Return a list that grows with each compilation into the cache."""
    real, seen = caching._keep, []

    def counted(connection: object, folder: str, path: str) -> None:
        seen.append(Path(path))
        real(connection, folder, path)  # type: ignore[arg-type]

    monkeypatch.setattr(caching, "_keep", counted)
    return seen


def readings(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """Return a list that grows whenever YAML is read."""
    from ketafacts.knowledge import gathering

    real, seen = gathering.collect, []

    def counted(fronts: list[Path]) -> object:
        seen.append(fronts)
        return real(fronts)

    monkeypatch.setattr(gathering, "collect", counted)
    return seen


def test_facts_are_compiled_once_and_then_not_even_read(
    front: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    compiled, read = compilations(monkeypatch), readings(monkeypatch)
    assert [ask(front) for _ in range(4)] == [RIGHT] * 4
    assert (len(compiled), len(read)) == (1, 1)
    assert kinds(cache) == ["lock", "sqlite", "stamp", "sum"]
    assert cache.stat().st_mode & 0o777 == 0o700
    assert all(path.stat().st_mode & 0o077 == 0 for path in cache.iterdir())


def test_the_same_content_elsewhere_is_not_compiled_again(
    front: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    compiled = compilations(monkeypatch)
    other = cache.parent / "other" / "facts.yaml"
    other.parent.mkdir(parents=True)
    shutil.copy2(front, other)
    assert ask(front) == ask(other) == RIGHT
    assert len(compiled) == 1


def edited(front: Path) -> None:
    front.write_text(OTHER_TEXT, encoding="utf-8")


def edited_and_dated_back(front: Path) -> None:
    before = front.stat()
    front.write_text(OTHER_TEXT, encoding="utf-8")
    os.utime(front, ns=(before.st_atime_ns, before.st_mtime_ns))


def edited_and_dated_forward(front: Path) -> None:
    front.write_text(OTHER_TEXT, encoding="utf-8")
    os.utime(front, (time.time() + 10**8,) * 2)


def replaced(front: Path) -> None:
    before = front.stat()
    other = front.with_suffix(".new")
    other.write_text(OTHER_TEXT, encoding="utf-8")
    os.utime(other, ns=(before.st_atime_ns, before.st_mtime_ns))
    other.replace(front)


def turned_into_a_link(front: Path) -> None:
    other = front.with_suffix(".new")
    other.write_text(OTHER_TEXT, encoding="utf-8")
    age(other)
    front.unlink()
    front.symlink_to(other)


CHANGES = [edited, edited_and_dated_back, edited_and_dated_forward, replaced, turned_into_a_link]


@pytest.mark.parametrize("change", CHANGES, ids=lambda one: one.__name__)
def test_a_change_of_the_facts_is_seen(front: Path, cache: Path, change: Callable[[Path], None]) -> None:
    assert len(OTHER_TEXT) == len(TEXT)
    assert ask(front) == ask(front) == RIGHT
    change(front)
    assert ask(front)[0] == ask(front)[0] == "a dissociative anesthetic  that blocks NMDA receptors"
    edited_text = front.resolve()
    edited_text.write_text(TEXT, encoding="utf-8")
    assert ask(front) == RIGHT
    assert len(stores(cache)) == 2


def test_a_change_in_the_same_tick_of_the_clock_is_seen(
    front: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The file system is made to report the same times for both contents, as a coarse clock would."""
    monkeypatch.setattr(caching, "RACY_NS", 2_000_000_000)
    front.write_text(TEXT, encoding="utf-8")
    frozen = front.stat()
    real_stat, real_fstat = os.stat, os.fstat

    def same(found: os.stat_result) -> os.stat_result:
        return frozen if found.st_ino == frozen.st_ino else found

    monkeypatch.setattr(os, "stat", lambda path, **options: same(real_stat(path, **options)))
    monkeypatch.setattr(os, "fstat", lambda descriptor: same(real_fstat(descriptor)))
    assert ask(front) == RIGHT
    front.write_text(OTHER_TEXT, encoding="utf-8")
    assert ask(front)[0] == "a dissociative anesthetic  that blocks NMDA receptors"
    assert cache.exists()


def test_a_change_while_the_facts_are_compiled_is_seen(
    front: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = compiling.write_store

    def slow(*arguments: object) -> None:
        front.write_text(OTHER_TEXT, encoding="utf-8")
        real(*arguments)  # type: ignore[arg-type]

    with monkeypatch.context() as patch:
        patch.setattr(compiling, "write_store", slow)
        assert ask(front) == RIGHT  # what was read is what was asked
    assert ask(front)[0] == "a dissociative anesthetic  that blocks NMDA receptors"
    assert cache.exists()


def test_a_part_that_changes_while_the_facts_are_compiled_is_seen(
    front: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = front.with_name("page.yaml")
    page.write_text("format: 1\nparts: [facts.yaml]\n")
    age(page)
    real = compiling.write_store

    def slow(*arguments: object) -> None:
        real(*arguments)  # type: ignore[arg-type]
        front.write_text(OTHER_TEXT, encoding="utf-8")
        age(front, -100)

    with monkeypatch.context() as patch:
        patch.setattr(compiling, "write_store", slow)
        assert ask(page) == RIGHT
    age(front)
    assert ask(page)[0] == "a dissociative anesthetic  that blocks NMDA receptors"
    assert cache.exists()


def test_a_removed_file_is_missed_although_it_is_cached(front: Path, cache: Path) -> None:
    assert ask(front) == RIGHT
    front.unlink()
    with pytest.raises(FactsError, match="No such file"):
        ask(front)
    assert cache.exists()


def test_facts_that_became_invalid_are_refused_although_they_were_cached(front: Path, cache: Path) -> None:
    assert ask(front) == RIGHT
    front.write_text(TEXT[:3000], encoding="utf-8")
    with pytest.raises(FactsError):
        ask(front)
    assert cache.exists()


def truncated(path: Path) -> None:
    with path.open("rb+") as stream:
        stream.truncate(path.stat().st_size // 2)


def emptied(path: Path) -> None:
    path.write_bytes(b"")


def made_a_terabyte(path: Path) -> None:
    with path.open("rb+") as stream:
        stream.truncate(1 << 40)


def flipped(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)


def turned_into_words(path: Path) -> None:
    path.write_text("hello")


def removed(path: Path) -> None:
    path.unlink()


def turned_into_a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def linked_elsewhere(path: Path) -> None:
    other = path.parent.parent / f"other-{path.name}"
    path.replace(other)
    path.symlink_to(other)


def linked_to_itself(path: Path) -> None:
    path.unlink()
    path.symlink_to(path)


def made_a_pipe(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


def writable_by_all(path: Path) -> None:
    flipped(path)
    path.chmod(0o666)


def linked_to_a_device(path: Path) -> None:
    path.unlink()
    path.symlink_to("/dev/zero")


DAMAGES = [
    truncated,
    emptied,
    made_a_terabyte,
    flipped,
    turned_into_words,
    removed,
    turned_into_a_folder,
    linked_elsewhere,
    linked_to_itself,
    made_a_pipe,
    writable_by_all,
]


@pytest.mark.parametrize("kind", ["sqlite", "sum", "stamp"])
@pytest.mark.parametrize("damage", DAMAGES, ids=lambda one: one.__name__)
def test_whatever_is_damaged_the_answer_is_right(
    front: Path, cache: Path, damage: Callable[[Path], None], kind: str
) -> None:
    assert ask(front) == RIGHT
    for path in list(cache.glob(f"*.{kind}")):
        damage(path)
    assert [ask(front) for _ in range(3)] == [RIGHT] * 3


@pytest.mark.parametrize("read", [keeping.read_whole, keeping.checksum], ids=["text", "sum"])
@pytest.mark.parametrize("damage", [made_a_pipe, linked_to_a_device], ids=lambda one: one.__name__)
def test_what_takes_the_place_of_a_file_after_it_was_looked_at_is_not_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, read: Callable[[str], str], damage: Callable[[Path], None]
) -> None:
    path = tmp_path / "x.stamp"
    path.write_text("ours")
    damage(path)
    monkeypatch.setattr(keeping, "is_our_file", lambda _: True)  # as it was a moment ago
    with pytest.raises(OSError):  # noqa: PT011 - of whatever kind: none is an answer
        read(str(path))


def test_every_flipped_bit_of_a_store_is_noticed(front: Path, cache: Path) -> None:
    assert ask(front) == RIGHT
    (store,) = stores(cache)
    content = store.read_bytes()
    chance = random.Random(1)  # noqa: S311 - which bits, not a secret
    for _ in range(40):
        broken = bytearray(content)
        broken[chance.randrange(len(broken))] ^= 1 << chance.randrange(8)
        store.write_bytes(broken)
        assert ask(front) == RIGHT


def test_a_store_of_another_version_is_not_used(front: Path, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(caching, "__version__", "0.0.1")
        assert ask(front) == RIGHT
    compiled = compilations(monkeypatch)
    assert ask(front) == RIGHT
    assert len(compiled) == 1
    assert len(stores(cache)) == 2


def planted(front: Path, cache: Path) -> None:
    """Put another's answers where ours would be looked for, with a stamp and a sum that fit them."""
    ask(front)
    (store,) = stores(cache)
    (total,) = cache.glob("*.sum")
    (stamp,) = cache.glob("*.stamp")
    kept = front.read_bytes()
    before = front.stat()
    front.write_text(OTHER_TEXT, encoding="utf-8")
    ask(front)
    (other,) = [path for path in stores(cache) if path != store]
    store.write_bytes(other.read_bytes())
    total.write_text(other.with_name(f"{other.name}.sum").read_text())
    front.write_bytes(kept)
    os.utime(front, ns=(before.st_atime_ns, before.st_mtime_ns))
    lines = stamp.read_text().split("\n")
    seen = [(keeping.appearance(os.stat(path)), str(path)) for path in (store, front)]
    stamp.write_text("\n".join([lines[0], *(f"{look}\t{path}" for look, path in seen), "end"]))
    os.utime(stamp, (time.time() + 10**6,) * 2)


def test_the_planting_below_would_work(front: Path, cache: Path) -> None:
    planted(front, cache)
    assert ask(front)[0] == "a dissociative anesthetic  that blocks NMDA receptors"


@root_only
@pytest.mark.parametrize("what", ["folder", "store", "stamp and store"])
def test_nothing_that_another_user_owns_is_trusted(front: Path, cache: Path, what: str) -> None:
    planted(front, cache)
    owned = {
        "folder": [cache],
        "store": [*stores(cache)],
        "stamp and store": [*stores(cache), *cache.glob("*.stamp"), *cache.glob("*.sum")],
    }[what]
    for path in owned:
        os.chown(path, 65534, 65534)
    if what != "folder":
        # Ownership is what is tested: the stamp is made to fit again.
        (stamp,) = cache.glob("*.stamp")
        lines = stamp.read_text().split("\n")
        store = lines[1].split("\t")[1]
        lines[1] = f"{keeping.appearance(os.stat(store))}\t{store}"
        stamp.write_text("\n".join(lines))
        os.utime(stamp, (time.time() + 10**6,) * 2)
    assert ask(front) == RIGHT


@pytest.mark.parametrize("mode", [0o777, 0o770, 0o707, 0o1777])
def test_a_folder_that_others_may_write_is_not_trusted(front: Path, cache: Path, mode: int) -> None:
    planted(front, cache)
    cache.chmod(mode)
    assert ask(front) == RIGHT


def test_a_folder_that_is_a_link_is_not_trusted(front: Path, cache: Path) -> None:
    planted(front, cache)
    cache.rename(cache.parent / "elsewhere")
    cache.symlink_to(cache.parent / "elsewhere")
    assert ask(front) == RIGHT


HOMES: dict[str, dict[str, str | None]] = {
    "no home": {"XDG_CACHE_HOME": None, "HOME": None},
    "an empty home": {"XDG_CACHE_HOME": "", "HOME": ""},
    "a home that is missing": {"XDG_CACHE_HOME": None, "HOME": "/nonexistent/home"},
    "a home that is a file": {"XDG_CACHE_HOME": None, "HOME": "/etc/passwd"},
    "a home that is a device": {"XDG_CACHE_HOME": "/dev/null"},
    "a home that cannot be written": {"XDG_CACHE_HOME": "/proc"},
    "a relative cache": {"XDG_CACHE_HOME": "cache", "HOME": "relative"},
    "a cache with a wild name": {"XDG_CACHE_HOME": "{tmp}/a?b#c%41 \u202e\n\t\udcff"},
    "a cache with a long name": {"XDG_CACHE_HOME": "{tmp}/" + "/".join(["x" * 200] * 12)},
}


@pytest.mark.parametrize("home", HOMES.values(), ids=HOMES)
def test_without_a_usable_home_the_answer_is_right(
    front: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, home: dict[str, str | None]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(keeping.os.path, "expanduser", lambda path: os.environ.get("HOME") or path)
    for name, value in home.items():
        if value is None:
            monkeypatch.delenv(name, raising=False)
        else:
            monkeypatch.setenv(name, value.replace("{tmp}", str(tmp_path)))
    assert ask(front) == ask(front) == RIGHT
    assert not (tmp_path / "cache").exists()


def test_a_full_disk_costs_time_only(front: Path, cache: Path, environment: dict[str, str]) -> None:
    del cache
    command = f"{sys.executable} -m ketafacts is-opioid --facts {front} --no-builtin ketamine"
    for blocks in (0, 40):
        folder = front.parent / f"full{blocks}"
        done = subprocess.run(
            ["bash", "-c", f"ulimit -f {blocks}; {command} | cat"],
            env=environment | {"XDG_CACHE_HOME": str(folder)},
            capture_output=True,
            text=True,
        )
        assert done.stdout.startswith("no\tketamine\topioid"), done
        assert done.stderr == ""
        assert list(folder.rglob("*.tmp")) == []
        assert ask_with(folder, front) == RIGHT


def ask_with(folder: Path, front: Path) -> tuple[str, str, str]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(folder))
        return ask(front)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 64 KiB, which no store fits on."""
    disk = tmp_path / "disk"
    disk.mkdir()
    done = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k,mode=700", "tmpfs", disk], capture_output=True)
    if done.returncode:
        pytest.skip("no disk can be mounted here")
    yield disk
    # Lazily: a store that is open goes with its last reader.
    subprocess.run(["umount", "-l", disk], check=True)


@root_only
def test_a_disk_that_fills_up_costs_time_only(front: Path, small_disk: Path) -> None:
    assert ask_with(small_disk, front) == ask_with(small_disk, front) == RIGHT
    assert list(small_disk.rglob("*.sqlite")) == []
    assert list(small_disk.rglob("*.tmp")) == []


@root_only
def test_a_cache_on_a_disk_that_became_read_only_is_still_used(
    front: Path, small_disk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    subprocess.run(["mount", "-o", "remount,size=10m", small_disk], check=True)
    assert ask_with(small_disk, front) == RIGHT
    gc.collect()  # what compiling left open to be written to
    subprocess.run(["mount", "-o", "remount,ro", small_disk], check=True)
    read = readings(monkeypatch)
    assert ask_with(small_disk, front) == RIGHT
    assert read == []
    age(front, 7200)
    compiled = compilations(monkeypatch)
    assert ask_with(small_disk, front) == RIGHT  # read again, and not compiled again
    assert (len(read), len(compiled)) == (1, 0)
    edited(front)
    assert ask_with(small_disk, front)[0] == "a dissociative anesthetic  that blocks NMDA receptors"


@pytest.mark.parametrize("offset", [-(10**9), -1, 0, 1, 10**5, 10**9])
def test_clocks_that_jump_cost_time_only(front: Path, cache: Path, offset: int) -> None:
    then = time.time() + offset
    os.utime(front, (then, then))
    assert ask(front) == RIGHT
    for path in cache.iterdir():
        os.utime(path, (then, then))
    assert ask(front) == RIGHT
    front.write_text(OTHER_TEXT, encoding="utf-8")
    os.utime(front, (then, then))
    assert ask(front)[0] == "a dissociative anesthetic  that blocks NMDA receptors"


@pytest.mark.parametrize("clock", ["untellable", "jumping"])
def test_a_process_with_a_wrong_clock_answers_and_leaves_nothing_wrong_behind(
    front: Path, cache: Path, environment: dict[str, str], clock: str
) -> None:
    """Python cannot tell the time after the year 2262; a clock that jumps tells another with each look."""
    program = (
        "import random, sys, time\n"
        "def untellable(): raise OverflowError('timestamp too large to convert to C _PyTime_t')\n"
        "real = time.time_ns\n"
        "def jumping(): return real() + random.randrange(-10**17, 10**17)\n"
        f"time.time_ns = time.time = {clock}\n"
        f"sys.argv = ['ketafacts', 'is-opioid', '--facts', {str(front)!r}, '--no-builtin', 'morphine']\n"
        "from ketafacts.__main__ import main; main()"
    )
    env = {**environment, "XDG_CACHE_HOME": str(cache.parent)}
    for _ in range(3):
        done = subprocess.run([sys.executable, "-c", program], env=env, capture_output=True, text=True)
        assert (done.returncode, done.stderr) == (0, "")
        assert ask(front) == RIGHT
    front.write_text(OTHER_TEXT, encoding="utf-8")
    assert ask(front)[0] == "a dissociative anesthetic  that blocks NMDA receptors"


def lock_of(front: Path, cache: Path) -> Path:
    """Return the lock under which these facts are compiled."""
    cache.mkdir(mode=0o700, parents=True, exist_ok=True)
    return Path(f"{caching._stamp_path(str(cache), front, '')}.lock")


def test_a_lock_that_is_never_given_back_costs_time_only(
    front: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import fcntl

    monkeypatch.setattr(locking, "LOCK_SECONDS", 0.1)
    with lock_of(front, cache).open("w") as stream:
        fcntl.flock(stream, fcntl.LOCK_EX)
        assert ask(front) == RIGHT
        assert len(stores(cache)) == 1
        assert ask(front) == RIGHT


def test_whoever_is_at_work_is_waited_for_however_long_it_takes(
    front: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(locking, "LOCK_SECONDS", 0.3)
    monkeypatch.setattr(locking, "BEAT_SECONDS", 0.05)
    path = str(lock_of(front, cache))
    read = readings(monkeypatch)
    with ThreadPoolExecutor() as pool:
        with locking.Lock(path):
            found = pool.submit(ask, front)
            time.sleep(1)
            assert not found.done()
        assert found.result(timeout=30) == RIGHT
    assert len(stores(cache)) == len(read) == 1


def test_those_who_waited_do_not_even_read_the_facts(front: Path, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read = readings(monkeypatch)
    with ThreadPoolExecutor(8) as pool:
        with locking.Lock(str(lock_of(front, cache))):
            found = [pool.submit(ask, front) for _ in range(8)]
            time.sleep(0.3)
        assert [one.result(timeout=30) for one in found] == [RIGHT] * 8
    assert len(read) == 1


def test_a_lock_that_is_given_back_leaves_nothing_open(front: Path, cache: Path) -> None:
    """The copy of the thread that shows signs of life stayed open a little longer, which kept a disk busy."""
    path = str(lock_of(front, cache))
    before = sys.getswitchinterval()
    sys.setswitchinterval(10)  # the thread gets its turn when this one waits for it, and not before
    try:
        for _ in range(20):
            with locking.Lock(path):
                pass
            opened = [os.path.realpath(f"/proc/self/fd/{number}") for number in os.listdir("/proc/self/fd")]
            assert os.path.realpath(path) not in opened
    finally:
        sys.setswitchinterval(before)


@pytest.mark.parametrize("damage", [turned_into_a_folder, linked_to_itself, made_a_pipe], ids=lambda one: one.__name__)
def test_a_lock_that_is_no_file_costs_time_only(front: Path, cache: Path, damage: Callable[[Path], None]) -> None:
    assert ask(front) == RIGHT
    damage(lock_of(front, cache))
    edited(front)
    assert ask(front)[0] == "a dissociative anesthetic  that blocks NMDA receptors"


def test_old_stores_stamps_and_leftovers_are_swept(front: Path, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(caching, "KEPT_STAMPS", 3)
    monkeypatch.setattr(caching, "KEPT_STORES", 4)
    cache.mkdir(mode=0o700, parents=True)
    left, fresh = cache / "1-aa.tmp", cache / "2-bb.tmp"
    left.write_text("")
    fresh.write_text("")
    age(left, 7200)
    for number in range(8):
        other = front.with_name(f"{number}.yaml")
        other.write_text(TEXT.replace("2026.11.22\n", f"2026.11.{number + 22}\n", 1), encoding="utf-8")
        assert ask(other)[1] == f"2026.11.{number + 22}"
    assert len(stores(cache)) == 5
    assert len(list(cache.glob("*.sum"))) == 5
    assert len(list(cache.glob("*.stamp"))) <= 4
    assert not left.exists()
    assert fresh.exists()


def test_layers_have_stores_of_their_own(front: Path, cache: Path, tmp_path: Path) -> None:
    mine = tmp_path / "mine.yaml"
    mine.write_text(
        "format: 1\ndrugs:\n  zz1: {what: w, classes: [{class: opioid, evidence: [{source: label, at: a, says: b}]}]}\n"
    )
    with pytest.raises(FactsError):
        open_knowledge([mine], builtin=False)
    for _ in range(2):
        kb = open_knowledge([front, mine], builtin=False)
        assert "opioid" in kb.ancestors("zz1")
    with pytest.raises(FactsError):
        open_knowledge([mine], builtin=False)
    assert len(stores(cache)) == 2


RACER = "import sys; from ketafacts.__main__ import main; main()"


def start(front: Path, folder: Path, environment: dict[str, str], name: str = "ketamine") -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-c", RACER, "is-opioid", "--facts", front, "--no-builtin", name],
        env=environment | {"XDG_CACHE_HOME": str(folder)},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


@pytest.mark.parametrize("count", [12, pytest.param(50, marks=pytest.mark.slow)])
def test_processes_that_race_all_answer(front: Path, tmp_path: Path, environment: dict[str, str], count: int) -> None:
    folder = tmp_path / "race"
    racers = [start(front, folder, environment, ("ketamine", "morphine")[number % 2]) for number in range(count)]
    for number, racer in enumerate(racers):
        out, err = racer.communicate(timeout=120)
        assert (racer.returncode, err) == (1 - number % 2, b"")
        assert out.startswith((b"no\tketamine", b"yes\tmorphine")[number % 2])
    assert len(stores(folder / "ketafacts")) == 1
    assert list(folder.rglob("*.tmp")) == []


@pytest.mark.parametrize("count", [6, pytest.param(100, marks=pytest.mark.slow)])
def test_a_process_killed_at_any_instant_leaves_right_answers(
    front: Path, tmp_path: Path, environment: dict[str, str], count: int
) -> None:
    folder = tmp_path / "killed"
    chance = random.Random(2)  # noqa: S311 - when, not a secret
    for _ in range(count):
        shutil.rmtree(folder, ignore_errors=True)
        racers = [start(front, folder, environment) for _ in range(2)]
        time.sleep(0.05 + chance.random() * 0.2)
        for racer in racers:
            racer.send_signal(signal.SIGKILL)
            racer.communicate()
        assert ask_with(folder, front) == RIGHT


def test_facts_edited_under_running_processes_give_old_or_new_answers_and_no_others(
    front: Path, tmp_path: Path, environment: dict[str, str]
) -> None:
    folder, other = tmp_path / "edited", tmp_path / "other.yaml"
    racers = []
    for number in range(8):
        other.write_text(OTHER_TEXT if number % 2 else TEXT, encoding="utf-8")
        other.replace(front)
        racers.append(start(front, folder, environment))
        time.sleep(0.01)
    for racer in racers:
        out, err = racer.communicate(timeout=120)
        assert (racer.returncode, err) == (1, b"")
        assert b"anaesthetic that" in out or b"anesthetic  that" in out
    assert ask_with(folder, front)[0] == "a dissociative anesthetic  that blocks NMDA receptors"


def test_the_clock_of_the_cache_is_not_the_one_of_the_facts(front: Path, cache: Path) -> None:
    """What changed after the reading began may not have been read, so such a stamp is not believed."""
    assert ask(front) == RIGHT
    (stamp,) = cache.glob("*.stamp")
    assert stamp.stat().st_mtime_ns < stores(cache)[0].stat().st_mtime_ns


def test_a_damaged_store_that_is_open_says_so() -> None:
    import sqlite3

    from ketafacts.knowledge.store import Store

    kb = KnowledgeBase([Store(sqlite3.connect(":memory:"), "the store")])
    with pytest.raises(FactsError, match="the store: the compiled facts are damaged"):
        kb.resolve("ketamine")
    kb.close()


@pytest.mark.parametrize("damage", ["os.truncate(path, 4096)", "open(path, 'r+b').write(b'x' * 100_000)"])
def test_a_store_that_is_damaged_after_it_was_opened_is_compiled_anew(
    front: Path, environment: dict[str, str], tmp_path: Path, damage: str
) -> None:
    env = {**environment, "XDG_CACHE_HOME": str(tmp_path)}
    code = f"""
import os, sys
from ketafacts.__main__ import main
from ketafacts.knowledge.store import Store
real = Store.open.__func__

def opened(cls, path, files=()):
    found = real(cls, path, files)
    {damage}
    open({str(tmp_path / "told")!r}, "a").close()
    return found

Store.open = classmethod(opened)
main()
"""
    command = ["is-opioid", "--no-builtin", "--facts", str(front), "ketamine"]
    usual = subprocess.run([sys.executable, "-m", "ketafacts", *command], env=env, capture_output=True)
    assert usual.returncode == 1
    done = subprocess.run([sys.executable, "-c", code, *command], env=env, capture_output=True)
    assert (tmp_path / "told").exists()
    assert (done.returncode, done.stdout, done.stderr) == (1, usual.stdout, b"")


def test_large_facts_are_compiled_in_memory_where_no_file_may_be_written(
    front: Path, environment: dict[str, str], tmp_path: Path
) -> None:
    """Facts as large as the built-in ones: SQLite sorts an index in a temporary file, unless it is told not to."""
    held = "classes: [{class: opioid, evidence: [{source: label, at: a, says: b}]}]"
    many = [f"  one-{i}: {{what: w, names: {{street: [x{i} {'y' * 280}]}}, {held}}}\n" for i in range(6000)]
    front.write_text(TEXT.replace("\ndrugs:\n", f"\ndrugs:\n{''.join(many)}", 1), encoding="utf-8")
    code = "from ketafacts import __main__; from ketafacts.knowledge import caching\n"
    code += "caching.SLOW_SECONDS = 0; __main__.main()"
    done = subprocess.run(
        [
            *("bash", "-c", 'ulimit -f 1; exec "$@"', "bash", sys.executable, "-c", code),
            *("is-opioid", "-q", "morphine", "--no-builtin", "--facts", front),
        ],
        env={**environment, "XDG_CACHE_HOME": str(tmp_path)},
        capture_output=True,
    )
    assert (done.returncode, done.stdout) == (0, b"")
    # Whoever waits for it each time is told why.
    assert done.stderr.startswith(b"ketafacts: compiled facts cannot be kept in")
    assert done.stderr.count(b"\n") == 1
