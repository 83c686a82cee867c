"""The bibliography as BibTeX and as CSL-JSON (citation-style-language, csl-data.json)."""

import json
from typing import Any

from ketafacts.answers.report import Report
from ketafacts.render.formats import Context

_BIBTEX_TYPES = {
    "article-journal": "article",
    "article-newspaper": "article",
    "book": "book",
    "chapter": "incollection",
}
_BIBTEX_FIELDS = {
    "title": "title",
    "author": "author",
    "container-title": "journal",
    "publisher": "publisher",
    "volume": "volume",
    "issue": "number",
    "page": "pages",
    "edition": "edition",
    "DOI": "doi",
    "PMID": "pmid",
    "URL": "url",
    "accessed": "urldate",
    "note": "note",
}
_CSL_FIELDS = (
    "type",
    "title",
    "publisher",
    "container-title",
    "volume",
    "issue",
    "page",
    "edition",
    "note",
    "DOI",
    "PMID",
    "PMCID",
    "URL",
)
_SPECIAL = str.maketrans(
    {
        "\\": r"\textbackslash{}",
        "{": r"\{",
        "}": r"\}",
        "%": r"\%",
        "&": r"\&",
        "#": r"\#",
        "$": r"\$",
        "_": r"\_",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
    }
)


def render(report: Report, form: str, context: Context) -> str:
    """Return the sources of a ``sources`` report in the named format."""
    del context
    if form == "csl-json":
        return json.dumps([_csl(record) for record in report.records], indent=2, sort_keys=True) + "\n"
    return "\n".join(_bibtex(record) for record in report.records)


def _bibtex(record: dict[str, Any]) -> str:
    lines = [f"@{_BIBTEX_TYPES.get(record['type'], 'misc')}{{{record['key']},"]
    for field, name in _BIBTEX_FIELDS.items():
        value = record.get(field)
        if value:
            text = str(value) if field in ("DOI", "URL") else str(value).translate(_SPECIAL)
            # A corporate or "et al." author is one name: braces keep BibTeX from taking it apart.
            lines.append(f"  {name} = {{{{{text}}}}}," if field in ("author", "title") else f"  {name} = {{{text}}},")
    issued = str(record.get("issued", ""))
    if issued:
        lines.append(f"  year = {{{issued[:4]}}},")
    return "\n".join([*lines, "}", ""])


def _csl(record: dict[str, Any]) -> dict[str, Any]:
    item: dict[str, Any] = {"id": record["key"]}
    item |= {field: record[field] for field in _CSL_FIELDS if record.get(field)}
    if record.get("author"):
        item["author"] = [{"literal": record["author"]}]
    for field in ("issued", "accessed"):
        if record.get(field):
            item[field] = {"date-parts": [[int(part) for part in str(record[field]).split("-")]]}
    return item
