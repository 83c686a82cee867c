"""ClaimReview of schema.org as JSON-LD, for a page that publishes the verdicts. What is unknown is left out."""

import json
from typing import Any

from ketafacts.answers.report import Report
from ketafacts.render.formats import Context
from ketafacts.render.safe import one_line

# No neutral-looking number for "unknown": no review is better than one that seems to say something.
_RATINGS = {"false": (1, "False"), "misleading": (2, "Misleading"), "contested": (3, "Contested"), "true": (5, "True")}


def render(report: Report, form: str, context: Context) -> str:
    """Return an array with one review for each decided sentence."""
    del form
    reviews = [_review(record, report.body, context) for record in report.records if record["verdict"] in _RATINGS]
    text = json.dumps(reviews, indent=2, sort_keys=True)
    # It is meant to be pasted into a script element, which a "<" in the text must not end.
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026") + "\n"


def _review(record: dict[str, Any], review: Any, context: Context) -> dict[str, Any]:
    value, word = _RATINGS[record["verdict"]]
    found: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "ClaimReview",
        "claimReviewed": one_line(record["text"]),
        "itemReviewed": {
            "@type": "Claim",
            "appearance": {"@type": "CreativeWork", "name": f"{record['path']}:{record['line']}:{record['column']}"},
        },
        "author": {"@type": "Organization", "name": getattr(review, "author", "") or "ketafacts"},
        "reviewRating": {
            "@type": "Rating",
            "ratingValue": value,
            "worstRating": 1,
            "bestRating": 5,
            "alternateName": word,
            "ratingExplanation": record["reason"],
        },
        "reviewBody": record["reason"],
        "citation": [_citation(key, context) for key in dict.fromkeys(one["key"] for one in record["sources"])],
    }
    if getattr(review, "url", ""):
        found["url"] = review.url
    return found


def _citation(key: str, context: Context) -> dict[str, str]:
    details = context.source(key)
    found = {"@type": "CreativeWork", "name": str(details.get("title", key))}
    if details.get("DOI"):
        found["url"] = f"https://doi.org/{details['DOI']}"
    elif details.get("URL"):
        found["url"] = str(details["URL"])
    return found
