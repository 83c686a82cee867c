"""Judge a large corpus on Spark: one row in, the verdict of ``ketafacts check --lines`` out.

    spark-submit benchmarks/spark_check.py INPUT OUTPUT

INPUT is JSON Lines, or a file or folder whose name ends in .parquet, with a column ``text`` of one claim each.
OUTPUT is a folder of JSON Lines: the columns of INPUT, and ``verdict``, ``code``, ``reason`` and ``sources``.
docs/large-corpora.md explains it. Any engine that can run a Python function over partitions is used alike.
"""

import json
import os
import sys
from collections.abc import Iterable, Iterator
from typing import Any

from pyspark.sql import DataFrame, SparkSession

from ketafacts import open_knowledge
from ketafacts.answers.checking import judge_text
from ketafacts.answers.judged import record_of

KEPT = ("verdict", "code", "reason", "sources")


def judge_rows(rows: Iterable[Any]) -> Iterator[str]:
    """Yield each row as a line of JSON with its verdict.

    Runs in the workers, once a partition: opening the facts takes milliseconds, and they are never sent.
    """
    kb = open_knowledge()
    for row in rows:
        record = record_of(kb, next(judge_text(kb, (row["text"] or "").strip(), whole=True)))
        yield json.dumps(row.asDict() | {key: record[key] for key in KEPT}, sort_keys=True)


def read(spark: SparkSession, path: str) -> DataFrame:
    """Return the corpus at ``path``."""
    return spark.read.parquet(path) if path.rstrip("/").endswith(".parquet") else spark.read.json(path)


def main(arguments: list[str]) -> int:
    """Judge INPUT into OUTPUT."""
    source, target = arguments
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)  # the workers need ketafacts too
    spark = SparkSession.builder.appName("ketafacts").getOrCreate()
    read(spark, source).rdd.mapPartitions(judge_rows).saveAsTextFile(target)
    spark.stop()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
