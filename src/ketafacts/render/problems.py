"""Problems of a knowledge base, as lines that editors and shells understand, or as JSON."""

from ketafacts.answers.validity import Validity
from ketafacts.render.safe import one_line


def render_problems(report: Validity, form: str) -> str:
    """Return the report as ``plain`` lines, one a problem, or as one ``json`` object."""
    if form == "json":
        import json

        problems = [problem._asdict() for problem in report.problems]
        found = {"schema_version": 1, "sound": report.is_sound, "files": report.files, "problems": problems}
        return json.dumps(found, ensure_ascii=True, indent=2) + "\n"
    lines = [one_line(str(problem)) for problem in report.problems]
    verdict = "sound" if report.is_sound else "not sound"
    counted = f"{len(lines)} problem{'s' * (len(lines) != 1)}"
    return "\n".join([*lines, f"{verdict}: {counted} in {report.files} files"]) + "\n"
