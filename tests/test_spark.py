"""The worked example on Spark gives the verdicts of the command line, row for row."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("pyspark", reason="the extra 'spark' is not installed")
pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parent.parent
CLAIMS = [
    "Ketamine is an opioid.",
    "Ketamine is not an opioid.",
    "Morphine is an opioid.",
    "Ketamine is a Schedule II opioid.",
    "  Naloxone blocks opioid receptors.  ",
    "Ketamine tastes of strawberries.",
    "Is ketamine an opioid?",
    'Say "ketamine" twice: \u2018ketamine\u2019.',
    "The train leaves at noon.",
]


def test_spark_gives_the_verdicts_of_the_command_line(tmp_path: Path) -> None:
    rows = [{"id": number, "text": claim} for number, claim in enumerate(CLAIMS * 20)]
    corpus = tmp_path / "corpus.jsonl"
    corpus.write_text("".join(f"{json.dumps(row)}\n" for row in rows), encoding="utf-8")
    program = [sys.executable, str(ROOT / "benchmarks" / "spark_check.py"), str(corpus), str(tmp_path / "judged")]
    done = subprocess.run(program, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    lines = [line for part in (tmp_path / "judged").glob("part-*") for line in part.read_text("utf-8").splitlines()]
    judged = sorted((json.loads(line) for line in lines), key=lambda row: row["id"])

    ketafacts = [str(Path(sys.executable).parent / "ketafacts"), "check", "--lines", "-", "--format", "jsonl"]
    text = "".join(f"{row['text']}\n" for row in rows)
    printed = subprocess.run(ketafacts, input=text, capture_output=True, text=True).stdout
    told = [json.loads(line) for line in printed.splitlines()]

    assert [(row["verdict"], row["code"], row["reason"]) for row in told] == [
        (row["verdict"], row["code"], row["reason"]) for row in judged
    ]
    assert [[source["key"] for source in row["sources"]] for row in told] == [
        [source["key"] for source in row["sources"]] for row in judged
    ]
    assert [row["text"] for row in judged] == [row["text"] for row in rows]
