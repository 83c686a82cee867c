r"""Compare the facts with independent tables, and print each disagreement on a line of its own.

A table is one witness, not a judge: read the source that both rest on before a fact is changed.
The tables are the maintainer's own copies. None is part of this project, and each check runs only for a table
that is given:

    python scripts/crosscheck.py --fda fda_products.csv --rxnorm rxnorm_ingredients.csv \
        --dea dea_schedules.csv --cdc opioids_us_cdc.csv --atc atc.csv

What is compared, and with which columns:

    --rxnorm  RxCUI and UNII of each entry         rxcui, ingredient, tty, unii
    --atc     ATC codes, and the families by group  atc_code, level, name
    --dea     DEA number and US schedule           substance, dea_number, schedule
    --cdc     US schedule, opioid or not           class, generic_name, product_names, dea_schedule
    --fda     opioid or not, and the families      brand, generic, substances, epc_classes

A line is tab-separated: table, what disagrees, the entry, what the facts say, what the table says.
The exit status is 0 when nothing disagrees, 1 when something does, 2 when a table cannot be read.
"""

import argparse
import csv
import re
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from ketafacts import KnowledgeBase, open_knowledge
from ketafacts.answers.membership import judge_membership
from ketafacts.knowledge.model import Subject
from ketafacts.knowledge.naming import fold

Row = dict[str, str]

# Words that a table adds to the name of the drug itself.
FORMS = re.compile(
    "hydrochloride|hydrobromide|hcl|sulfate|sulphate|phosphate|maleate|tartrate|bitartrate|citrate|acetate|succinate|"
    "fumarate|besylate|mesylate|sodium|potassium|calcium|napsylate|anhydrous|monohydrate|dihydrate"
)
# Groups of the ATC index whose every member is an opioid, by pharmacology and not by use alone.
OPIOID_GROUPS = ("N01AH", "N02AA", "N02AB", "N02AC", "N02AD", "N02AE", "N02AF", "N02AJ", "N02AG")
# Families that a table names and the facts close: a class id, and the groups or FDA classes that mean the same.
FAMILIES = {
    "ace-inhibitor": ("C09A", "Angiotensin Converting Enzyme Inhibitor"),
    "angiotensin-receptor-blocker": ("C09CA", "Angiotensin 2 Receptor Blocker"),
    "aminoglycoside": ("J01G", "Aminoglycoside Antibacterial"),
    "barbiturate": ("N05CA N03AA N01AF", "Barbiturate"),
    "benzodiazepine": ("N05BA N05CD N03AE", "Benzodiazepine"),
    "beta-blocker": ("C07A", "beta-Adrenergic Blocker"),
    "bisphosphonate": ("M05BA", "Bisphosphonate"),
    "cephalosporin": ("J01DB J01DC J01DD J01DE", "Cephalosporin Antibacterial"),
    "cgrp-antagonist": ("N02CD", "Calcitonin Gene-related Peptide Receptor Antagonist"),
    "dihydropyridine-calcium-channel-blocker": ("C08CA", "Dihydropyridine Calcium Channel Blocker"),
    "dpp-4-inhibitor": ("A10BH", "Dipeptidyl Peptidase 4 Inhibitor"),
    "fluoroquinolone": ("J01MA", ""),
    "gabapentinoid": ("N02BF", ""),
    "h2-blocker": ("A02BA", "Histamine-2 Receptor Antagonist"),
    "local-anesthetic": ("N01B", "Amide Local Anesthetic"),
    "loop-diuretic": ("C03CA", "Loop Diuretic"),
    "maoi": ("N06AF N06AG", "Monoamine Oxidase Inhibitor"),
    "neuromuscular-blocker": ("M03AB M03AC", "Nondepolarizing Neuromuscular Blocker"),
    "nsaid": ("M01AB M01AC M01AE M01AG M01AH", "Nonsteroidal Anti-inflammatory Drug"),
    "proton-pump-inhibitor": ("A02BC", "Proton Pump Inhibitor"),
    "sglt2-inhibitor": ("A10BK", "Sodium-Glucose Cotransporter 2 Inhibitor"),
    "ssri": ("N06AB", ""),
    "statin": ("C10AA", "HMG-CoA Reductase Inhibitor"),
    "sulfonylurea": ("A10BB", "Sulfonylurea"),
    "tetracycline-class": ("J01AA", "Tetracycline-class Drug"),
    "tricyclic-antidepressant": ("", "Tricyclic Antidepressant"),
    "triptan": ("N02CC", "Serotonin-1b and Serotonin-1d Receptor Agonist"),
    "z-drug": ("N05CF", ""),
}
OPIOID_EPC = re.compile(r"\bOpioid (Partial )?Agonist|Opioid Agonist/Antagonist|Competitive Opioid", re.IGNORECASE)
ROMAN = {"CI": "I", "CII": "II", "CIII": "III", "CIV": "IV", "CV": "V"}
SCHEDULE = re.compile(r"\b(?:I{1,3}|IV|V)\b")


class Disagreement(NamedTuple):
    """One line of the report."""

    table: str
    what: str
    subject: str
    facts: str
    table_says: str


class Facts:
    """What the knowledge base says of each drug, in the words of the tables."""

    def __init__(self, kb: KnowledgeBase) -> None:
        """Keep the drugs by id, with their answers to "is it an opioid?"."""
        self.kb = kb
        self.drugs = kb.subjects("drug")
        opioid = kb.subject("opioid", "class")
        if opioid is None:
            raise SystemExit("crosscheck: the facts have no class 'opioid'")
        self._opioid = opioid

    def named(self, name: str) -> Subject | None:
        """Return the drug that a table's name means, with or without the words of its salt."""
        words = fold(name).split()
        while words:
            found = self.kb.resolve(" ".join(words), ("drug",), suggest=False)
            if found.subjects or not FORMS.fullmatch(words[-1]):
                return found.subject
            words.pop()
        return None

    def ids(self, drug: Subject) -> dict[str, list[str]]:
        """Return the identifiers of a drug, each as a list."""
        written = drug.details.get("ids", {})
        return {key: value if isinstance(value, list) else [str(value)] for key, value in written.items()}

    def is_opioid(self, drug: Subject) -> str:
        """Return yes, no, contested or unknown."""
        return judge_membership(self.kb, drug, self._opioid).answer

    def outside(self, drug: Subject, family: str) -> bool:
        """Return whether the facts deny, or do not know, that a drug is of a family."""
        found = self.kb.subject(family, "class")
        return found is not None and judge_membership(self.kb, drug, found).answer not in ("yes", "contested")

    def schedules(self, drug: Subject) -> set[str]:
        """Return the US schedules of a drug as numbers; an empty set when none is recorded."""
        found: set[str] = set()
        for fact in self.kb.facts(drug.id, "scheduled-as"):
            if "US" in (fact.object, *fact.details.get("in", ())) or fact.object.startswith("US"):
                text = f"{fact.details.get('schedule', '')} {fact.object}"
                found |= set(SCHEDULE.findall(text.replace("US", ""))) or {"not scheduled"}
        return found


def read(path: Path) -> list[Row]:
    """Return the rows of a table."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def split(cell: str) -> list[str]:
    """Return the items of a cell that holds a list."""
    return [item for item in (part.strip() for part in cell.split(";")) if item]


def against_rxnorm(facts: Facts, rows: list[Row]) -> Iterator[Disagreement]:
    """RxCUI and UNII."""
    by_cui = {row["rxcui"]: row for row in rows}
    for drug in facts.drugs:
        ids = facts.ids(drug)
        for cui in ids.get("rxcui", []):
            row = by_cui.get(cui)
            if row is None:
                continue
            named = facts.kb.resolve(row["ingredient"], ("drug",), suggest=False)
            if named.subjects and drug not in named.subjects:
                yield Disagreement("rxnorm", "rxcui", drug.id, cui, row["ingredient"])
            for unii in ids.get("unii", []):
                if row["unii"] and row["unii"] != unii:
                    yield Disagreement("rxnorm", "unii", drug.id, unii, row["unii"])
    for row in rows:
        named = facts.kb.resolve(row["ingredient"], ("drug",), suggest=False)
        if row["tty"] != "IN" or named.subject is None:
            continue
        recorded = facts.ids(named.subject).get("rxcui", [])
        if recorded and row["rxcui"] not in recorded and fold(row["ingredient"]) == fold(named.subject.name):
            yield Disagreement("rxnorm", "rxcui", named.subject.id, ", ".join(recorded), row["rxcui"])


def against_atc(facts: Facts, rows: list[Row]) -> Iterator[Disagreement]:
    """ATC codes: each recorded one exists and names the drug; the opioid groups hold opioids."""
    names = {row["atc_code"]: row["name"] for row in rows if row["level"] == "5"}
    for drug in facts.drugs:
        for code in facts.ids(drug).get("atc", []):
            if code not in names:
                yield Disagreement("atc", "code", drug.id, code, "no such code")
                continue
            named = facts.named(names[code])
            if named is not None and named.id != drug.id:
                yield Disagreement("atc", "code", drug.id, code, names[code])
            if code.startswith(OPIOID_GROUPS) and facts.is_opioid(drug) != "yes":
                yield Disagreement("atc", "opioid", drug.id, facts.is_opioid(drug), f"{code} {names[code]}")
            for family, (groups, _) in FAMILIES.items():
                if code.startswith(tuple(groups.split())) and facts.outside(drug, family):
                    yield Disagreement("atc", family, drug.id, "not a member", f"{code} {names[code]}")


def against_dea(facts: Facts, rows: list[Row]) -> Iterator[Disagreement]:
    """DEA numbers and US schedules."""
    for row in rows:
        drug = facts.named(row["substance"])
        if drug is None or drug.kind == "combination":
            continue
        numbers = facts.ids(drug).get("dea", [])
        if numbers and row["dea_number"] and row["dea_number"] not in numbers:
            yield Disagreement("dea", "number", drug.id, ", ".join(numbers), row["dea_number"])
        listed, recorded = set(SCHEDULE.findall(row["schedule"])), facts.schedules(drug)
        if row["schedule"].startswith("not "):
            listed = set()
        if listed and recorded and not listed & recorded:
            yield Disagreement("dea", "schedule", drug.id, ", ".join(sorted(recorded)), row["schedule"])


def against_cdc(facts: Facts, rows: list[Row]) -> Iterator[Disagreement]:
    """US schedules and the class of each product that CDC lists."""
    seen: dict[str, set[str]] = defaultdict(set)
    classes: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        for product in (*split(row["product_names"]), row["generic_name"]):
            drug = facts.named(product) if product else None
            if drug is not None:
                seen[drug.id].add(ROMAN.get(row["dea_schedule"], "not scheduled" if row["dea_schedule"] else ""))
                classes[drug.id].add(row["class"])
    for identifier, listed in sorted(seen.items()):
        drug = facts.kb.subject(identifier, "drug")
        if drug is None:
            continue
        recorded = facts.schedules(drug)
        missing = {schedule for schedule in listed if schedule} - recorded
        if recorded and missing and missing != {"not scheduled"}:
            said = ", ".join(sorted(listed - {""}))
            yield Disagreement("cdc", "schedule", identifier, ", ".join(sorted(recorded)), said)
        is_opioid, listed_opioid = facts.is_opioid(drug), "Opioid" in classes[identifier]
        if listed_opioid != (is_opioid == "yes"):
            yield Disagreement("cdc", "opioid", identifier, is_opioid, ", ".join(sorted(classes[identifier])))


def against_fda(facts: Facts, rows: list[Row]) -> Iterator[Disagreement]:
    """FDA established pharmacologic classes against yes and no. A class belongs to a product, not to one ingredient."""
    said: dict[tuple[str, str, str, str], str] = {}
    for row in rows:
        names = [row["brand"], row["generic"]]
        drugs = {drug.id: drug for name in names if name and (drug := facts.named(name)) is not None}
        single = len(split(row["substances"])) < 2
        agonist = bool(OPIOID_EPC.search(row["epc_classes"]))
        for drug in drugs.values():
            is_opioid = facts.is_opioid(drug)
            if row["epc_classes"] and agonist != (is_opioid == "yes") and (agonist or single):
                said.setdefault(("opioid", drug.id, is_opioid, row["epc_classes"]), row["brand"])
            for family, (_, epc) in FAMILIES.items():
                if single and epc and epc in split(row["epc_classes"]) and facts.outside(drug, family):
                    said.setdefault((family, drug.id, "not a member", epc), row["brand"])
    for (what, identifier, answer, epc), brand in sorted(said.items()):
        yield Disagreement("fda", what, identifier, answer, f"{brand}: {epc}")


CHECKS: dict[str, Callable[[Facts, list[Row]], Iterator[Disagreement]]] = {
    "fda": against_fda,
    "rxnorm": against_rxnorm,
    "dea": against_dea,
    "cdc": against_cdc,
    "atc": against_atc,
}


def main(arguments: list[str] | None = None) -> int:
    """Run the checks whose tables are given."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter, allow_abbrev=False
    )
    for table in CHECKS:
        parser.add_argument(f"--{table}", type=Path, metavar="CSV", help=f"your copy of the {table} table")
    given = {table: path for table, path in vars(parser.parse_args(arguments)).items() if path is not None}
    if not given:
        parser.error("give at least one table")
    facts = Facts(open_knowledge())
    found = 0
    for table, path in given.items():
        try:
            rows = read(path)
            for line in CHECKS[table](facts, rows):
                found += 1
                print("\t".join(line))
        except (OSError, UnicodeDecodeError, KeyError) as error:
            print(f"crosscheck: {path}: {type(error).__name__}: {error}", file=sys.stderr)
            return 2
    print(f"crosscheck: {found} disagreements", file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    raise SystemExit(main())
