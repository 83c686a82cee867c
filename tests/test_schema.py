"""The JSON Schema that editors use for the facts."""

import json
from pathlib import Path

import jsonschema
import pytest
import yaml

from ketafacts.answers.validity import json_schema

ROOT = Path(__file__).parents[1]
FILES = [ROOT / "facts.yaml", *sorted((ROOT / "facts").glob("*.yaml"))]


def test_schema_beside_the_facts_is_the_one_the_command_prints():
    assert json.loads((ROOT / "facts" / "schema.json").read_text()) == json_schema()


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_every_file_of_facts_names_its_schema_on_its_first_line(path: Path):
    first = path.read_text(encoding="utf-8").partition("\n")[0]

    named = path.parent / first.removeprefix("# yaml-language-server: $schema=")

    assert named.resolve() == ROOT / "facts" / "schema.json"


def test_front_page_and_the_words_fit_the_schema():
    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
    for path in (ROOT / "facts.yaml", ROOT / "facts" / "vocabulary.yaml"):
        jsonschema.validate(yaml.load(path.read_text(encoding="utf-8"), loader), json_schema())  # noqa: S506


def test_schema_refuses_a_key_that_the_format_does_not_know():
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({"format": "1", "drugz": {}}, json_schema())
