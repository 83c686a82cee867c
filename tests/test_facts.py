"""The facts that ship: sound, sourced, reachable, and agreeing with what DESIGN says words mean."""

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from ketafacts import KnowledgeBase, is_a
from ketafacts.answers.checking import judge_sentence
from ketafacts.answers.pairs import interactions
from ketafacts.answers.rules.targets import KINDS_OF
from ketafacts.knowledge.gathering import (
    WrittenFile,
    collect,
    entries,
    gather,
    listed,
    texts,
    written_facts,
    written_names,
)
from ketafacts.knowledge.reading import Fields, Node, Text
from ketafacts.knowledge.terms import KINDS_BY_SECTION
from ketafacts.knowledge.validating import is_error, validate
from ketafacts.language.claims import NotUnderstoodError
from ketafacts.language.grammar import Clauses
from ketafacts.language.mentions import items
from ketafacts.language.text import words

FRONT = Path(__file__).resolve().parent.parent / "facts.yaml"
# Pages that a program wrote, and those that sell: what they say may be so, but nobody answers for it.
NO_SOURCES = [
    "1stchoicepharmacy.co.uk",
    "agnostic.com",
    "alexdenne.com",
    "alternativemedicals.com",
    "answerparty.com",
    "askpharma.ai",
    "askshilpa.com",
    "betterhealthkare.com",
    "biologyinsights.com",
    "brainscape.com",
    "buyfluoxetine10.com",
    "buysuboxonemeds.com",
    "buzzrx.com",
    "canadiannetmall.com",
    "chestervetclinic.com",
    "cialiszr.com",
    "consensus.app",
    "dictai.org",
    "drogariacatarinense.com.br",
    "droracle.ai",
    "drugchatter.com",
    "drugmart.com",
    "drugspurchase.com",
    "edrugsearch.su",
    "empathia.ai",
    "examzify.com",
    "focuscurve.app",
    "genhealth.ai",
    "goodrx.com",
    "gossipsa.com",
    "grokipedia.com",
    "healthytoday.news",
    "herolifecare.com",
    "infinitelexicon.com",
    "jsintl.com.cn",
    "legalclarity.org",
    "lifeplusbd.com",
    "medicalmcq.in",
    "medipond.com",
    "medixlife.com",
    "medx.it.com",
    "newerapharmacy.com",
    "oladoctor.com",
    "ora.it.com",
    "pages.dev",
    "particle.news",
    "pharmacy-and-drugs.com",
    "pharmacy-near-me.com",
    "pharmapproach.com",
    "pinocchiopedia.com",
    "poundspunch.com",
    "probsee.com",
    "questionai.com",
    "remediobarato.com",
    "rxgo.com",
    "scholargate.app",
    "scienceinsights.org",
    "singlecare.com",
    "studystack.com",
    "talk.bio",
    "techdrinking.com",
    "universaldrugstore.com",
    "unseel.com",
    "visualfoodie.com",
    "walgreens.com",
    "winenfood.com",
]


@pytest.fixture(scope="module")
def files() -> list[WrittenFile]:
    raw, problems = collect([FRONT])
    written, found = gather(raw)
    assert [*problems, *found] == []
    return written


def nodes(node: Node) -> Iterator[Node]:
    """Yield a node and everything in it."""
    yield node
    for child in node.values() if isinstance(node, Fields) else node if isinstance(node, list) else ():
        yield from nodes(child)


def test_the_facts_are_sound(files: list[WrittenFile]) -> None:
    assert [str(problem) for problem in validate(files) if is_error(problem)] == []


def test_every_file_beside_the_others_is_a_part(files: list[WrittenFile]) -> None:
    read = {Path(file.path).resolve() for file in files}
    assert read == {FRONT, *FRONT.parent.joinpath("facts").glob("*.yaml")}


def test_every_source_is_cited_somewhere(files: list[WrittenFile]) -> None:
    recorded = {str(key) for file in files for key, _ in entries(file, "sources")}
    cited = {
        str(node["source"])
        for file in files
        for node in nodes(file.top)
        if isinstance(node, Fields) and "source" in node and "at" in node
    }
    assert sorted(recorded - cited) == []


def test_what_a_program_wrote_or_a_shop_says_is_no_source(files: list[WrittenFile]) -> None:
    hosts = {
        str(key): urlsplit(str(source.get("URL", ""))).hostname or ""
        for file in files
        for key, source in entries(file, "sources")
    }
    assert [key for key, host in hosts.items() if host.endswith(tuple(f".{one}" for one in NO_SOURCES))] == []
    assert [key for key, host in hosts.items() if host in NO_SOURCES] == []


def test_every_word_is_used_by_a_fact(files: list[WrittenFile]) -> None:
    used = {str(node) for file in files for node in nodes(file.top) if isinstance(node, Text)}
    for section in ("targets", "effects", "conditions"):
        written = [one for file in files for one in entries(file, section)]
        families = [str(entry.get("family")) for _, entry in written]
        unused = [
            str(key)
            for key, entry in written
            # "Opioid receptors" are spoken of where facts are about each of them, and GABA where about its receptors.
            if key not in used
            # So is the dopamine system, which is all receptors of dopamine together.
            and not any(
                families.count(f"{str(entry['name']).removesuffix(' system')}{kind}") > 1 for kind in ("", " receptors")
            )
            # And a kind of targets, potassium channels, where facts are about some of the kind.
            and KINDS_OF.get(str(key), frozenset()).isdisjoint(used)
            # A use in another area of medicine is denied of a drug whose uses are complete.
            and not (section == "conditions" and ("area" in entry or "within" in entry))
        ]
        assert unused == [], section


def test_every_drug_and_class_is_reached_by_each_of_its_names(files: list[WrittenFile], facts: KnowledgeBase) -> None:
    lost = []
    for file in files:
        for section in ("drugs", "classes"):
            for identifier, entry in entries(file, section):
                for name, kind, _ in written_names(section, identifier, entry):
                    subjects = {one.id for one in facts.resolve(str(name), suggest=False).subjects}
                    if identifier not in subjects:
                        lost.append((str(identifier), str(name), kind))
    assert lost == []


def test_no_name_is_recorded_twice_for_one_subject(files: list[WrittenFile]) -> None:
    twice = []
    for file in files:
        for identifier, entry in entries(file, "drugs"):
            names = entry.get("names")
            if not isinstance(names, Fields):
                continue
            for kind, block in names.items():
                for place in block.values() if isinstance(block, Fields) else [block]:
                    keys = [str(name).casefold() for name in place] if isinstance(place, list) else []
                    twice += [f"{identifier}: {kind}: {key}" for key in set(keys) if keys.count(key) > 1]
    assert sorted(twice) == []


def test_no_evidence_stands_twice_under_a_fact(files: list[WrittenFile]) -> None:
    twice = []
    for file in files:
        for node in nodes(file.top):
            if isinstance(node, Fields) and "evidence" in node:
                given = [
                    tuple(str(one.get(key)) for key in ("source", "at", "says")) for one in listed(node["evidence"])
                ]
                if len(set(given)) < len(given):
                    twice.append(f"{file.path}:{node.line}")
    assert twice == []


def test_no_pair_is_recorded_twice_for_one_effect(files: list[WrittenFile]) -> None:
    seen: set[tuple[str, ...]] = set()
    twice = []
    for file in files:
        for item in listed(file.top.get("interactions")):
            pair = sorted(map(str, texts(item.get("between"))))
            told = (
                *pair,
                str(item.get("effect") or item.get("what")),
                str(item.get("in", "")),
                str(item.get("route", "")),
            )
            twice += [told] if told in seen else []
            seen.add(told)
    assert twice == []


def test_a_boxed_warning_is_where_the_evidence_names_it(files: list[WrittenFile]) -> None:
    titles = {str(key): str(source["title"]) for file in files for key, source in entries(file, "sources")}
    bare = []
    for file in files:
        for node in nodes(file.top):
            if isinstance(node, Fields) and str(node.get("boxed")) == "yes":
                told = [str(one.get(key)) for one in listed(node["evidence"]) for key in ("at", "says", "gist")]
                told += [titles[str(one["source"])] for one in listed(node["evidence"])]
                if not any(word in text.casefold() for text in told for word in ("box", "black")):
                    bare.append(f"{file.path}:{node.line}")
    assert bare == []


def test_what_communities_write_tells_by_itself_only_what_a_thing_is(files: list[WrittenFile]) -> None:
    community = {
        str(key) for file in files for key, source in entries(file, "sources") if "community" in str(source.get("note"))
    }
    assert community
    alone = [
        fact.id
        for file in files
        for section in ("classes", "drugs")
        for identifier, entry in entries(file, section)
        for fact in written_facts(file.path, str(identifier), entry)
        if fact.section != "classes"
        and {str(one["source"]) for one in listed(fact.node.get("evidence"))} <= community
        and fact.node.get("evidence")
    ]
    assert alone == []


def test_what_completes_a_sentence(files: list[WrittenFile]) -> None:
    wrong = [
        f"{file.path}:{entry['what'].line}: {entry['what']}"
        for file in files
        for _, entry in entries(file, "drugs")
        if isinstance(entry.get("what"), Text) and str(entry["what"]).endswith((".", " "))
    ]
    assert wrong == []


def test_drugs_that_share_an_identifier_are_one_drug(files: list[WrittenFile]) -> None:
    owners: dict[tuple[str, str], set[str]] = defaultdict(set)
    for file in files:
        for identifier, entry in entries(file, "drugs"):
            ids = entry.get("ids")
            if isinstance(ids, Fields):
                for key in ("unii", "cas", "drugbank", "chembl"):
                    if key in ids:
                        owners[key, str(ids[key])].add(str(identifier))
    assert {key: names for key, names in owners.items() if len(names) > 1} == {}


def test_cas_numbers_have_their_check_digit(files: list[WrittenFile]) -> None:
    wrong = []
    for file in files:
        for identifier, entry in entries(file, "drugs"):
            ids = entry.get("ids")
            if isinstance(ids, Fields) and "cas" in ids:
                digits = str(ids["cas"]).replace("-", "")
                total = sum(place * int(digit) for place, digit in enumerate(reversed(digits[:-1]), 1))
                if total % 10 != int(digits[-1]):
                    wrong.append((str(identifier), str(ids["cas"])))
    assert wrong == []


def test_no_drug_is_said_to_be_and_not_to_be_an_opioid(facts: KnowledgeBase) -> None:
    """A drug is never both an opioid and, by its own facts, something that excludes opioids."""
    both = [
        drug.id for drug in facts.subjects("drug") if {"opioid", "opioid-antagonist"} <= facts.ancestors(drug.id).keys()
    ]
    assert both == []


def test_every_answer_about_opioids_has_evidence(facts: KnowledgeBase) -> None:
    bare = []
    for drug in facts.subjects("drug"):
        found = is_a(facts, drug.name, "opioid")
        if found.answer in ("yes", "no", "contested") and not found.evidence:
            bare.append(drug.id)
    assert bare == []


def test_every_member_of_a_class_comes_from_the_groups_that_the_class_names(facts: KnowledgeBase) -> None:
    outside = [
        (kind.id, member.id)
        for kind in facts.subjects("class")
        for groups in [tuple(kind.details.get("medicines", ()))]
        for member in (facts.members(kind.id) if groups else ())
        for codes in [member.details.get("ids", {}).get("atc", [])]
        if codes and not facts.facts(member.id, "contains") and not any(code.startswith(groups) for code in codes)
    ]
    assert outside == []


def test_every_fact_can_be_shown_with_its_sources(facts: KnowledgeBase, files: list[WrittenFile]) -> None:
    bare, unknown = [], []
    for file in files:
        for section in ("drugs", "classes"):
            for identifier, entry in entries(file, section):
                for fact in written_facts(file.path, identifier, entry):
                    evidence = facts.evidence(fact.id)
                    if facts.fact(fact.id) is None or not evidence:
                        bare.append(fact.id)
                    unknown += [one.source for one in evidence if facts.source(one.source) is None]
    assert (bare, unknown) == ([], [])


def test_ids_of_all_kinds_are_there(facts: KnowledgeBase) -> None:
    for kind in KINDS_BY_SECTION.values():
        assert kind == "source" or facts.subjects(kind), kind


# The definitions of DESIGN 1: an answer that changes here changes what a word means.
SETTLED = {
    "yes": "morphine oxycodone hydrocodone hydromorphone fentanyl codeine heroin tramadol tapentadol methadone "
    "buprenorphine loperamide diphenoxylate Percocet Vicodin OxyContin Suboxone",
    "no": "ketamine esketamine naloxone naltrexone nalmefene dextromethorphan phencyclidine memantine gabapentin "
    "propofol midazolam ketorolac Spravato Ketalar Vivitrol Narcan ibuprofen diazepam cocaine",
}


@pytest.mark.parametrize(("answer", "name"), [(answer, name) for answer in SETTLED for name in SETTLED[answer].split()])
def test_settled_questions_keep_their_answers(facts: KnowledgeBase, answer: str, name: str) -> None:
    found = is_a(facts, name, "opioid")
    assert found.answer == answer, found.reason


@pytest.mark.parametrize("name", ["ketamine", "dextromethorphan"])
def test_minor_binding_is_shown_and_does_not_make_an_opioid(facts: KnowledgeBase, name: str) -> None:
    assert is_a(facts, name, "opioid").role == "minor binding"


def test_a_role_is_what_it_does_at_its_principal_target(facts: KnowledgeBase) -> None:
    # Both block the delta receptor besides.
    assert is_a(facts, "eluxadoline", "opioid").role == "agonist"
    assert is_a(facts, "mitragynine pseudoindoxyl", "opioid").role == "agonist"


@pytest.mark.parametrize("name", ["naloxone", "naltrexone", "nalmefene"])
def test_an_antagonist_says_that_it_is_one(facts: KnowledgeBase, name: str) -> None:
    found = is_a(facts, name, "opioid")
    assert found.role == "antagonist"
    assert "antagonist" in found.reason or "block" in found.reason


def test_a_misleading_claim_is_about_what_it_is_recorded_of(facts: KnowledgeBase) -> None:
    """Only the misconceptions about a claim's own subject or object are compared with it."""
    understood, elsewhere = 0, []
    for one in facts.misconceptions():
        if one.details["verdict"] != "misleading":
            continue
        try:
            claims = Clauses(items(facts, words(one.details["claim"]))).parse()
        except NotUnderstoodError:
            continue
        understood += 1
        elsewhere += [one.id for claim in claims if not {claim.subject, claim.object} & set(one.details["about"])]
    assert understood > 5
    assert elsewhere == []


@pytest.mark.parametrize(
    "pair",
    [
        ("colchicine", "clarithromycin"),
        ("Lamictal", "Depakote"),
        ("methotrexate", "trimethoprim"),
        ("potassium chloride", "spironolactone"),
        ("potassium chloride", "lisinopril"),
        ("Eliquis", "ketoconazole"),
        ("tacrolimus", "St John's wort"),
        ("Paxlovid", "simvastatin"),
        ("isotretinoin", "doxycycline"),
        ("Ozempic", "insulin"),
        ("Entresto", "lisinopril"),
        ("Bactrim", "lisinopril"),
        ("Tikosyn", "hydrochlorothiazide"),
        ("Adempas", "Viagra"),
        ("Uloric", "azathioprine"),
        ("Xeloda", "warfarin"),
        ("Prograf", "ketoconazole"),
        ("cyclosporine", "rifampin"),
        ("gentamicin", "furosemide"),
        ("Reyataz", "omeprazole"),
    ],
)
def test_pairs_that_every_pharmacist_knows_are_recorded(facts: KnowledgeBase, pair: tuple[str, str]) -> None:
    assert any(record["holds"] == "yes" for record in interactions(facts, pair).records)


def test_the_advice_on_a_pair_is_that_of_the_label(facts: KnowledgeBase) -> None:
    """Ketalar's label has an alternative considered beside theophylline; Xyrem's forbids sedative hypnotics."""
    (with_theophylline,) = interactions(facts, ["ketamine", "theophylline"]).records
    assert "considers something other" in with_theophylline["advice"]
    assert with_theophylline["severity"] == "serious"
    (with_zolpidem,) = interactions(facts, ["Xyrem", "zolpidem"]).records
    assert with_zolpidem["advice"] == "must never be combined"


def test_iron_that_is_injected_keeps_no_tablet_from_being_taken_up(facts: KnowledgeBase) -> None:
    assert interactions(facts, ["ciprofloxacin", "ferrous sulfate"]).records[0]["holds"] == "yes"
    assert interactions(facts, ["ciprofloxacin", "Injectafer"]).records[0]["holds"] != "yes"
    assert interactions(facts, ["levothyroxine", "Injectafer"]).records[0]["holds"] != "yes"


def test_when_the_first_of_a_class_was_made_is_not_told_of_its_members(facts: KnowledgeBase) -> None:
    made = [fact for fact in facts.all_inherited("alprazolam", "happened") if fact.object == "synthesised"]
    assert made == []
    assert any(fact.object == "synthesised" for fact in facts.facts("benzodiazepine", "happened"))


@pytest.mark.parametrize(
    ("drug", "condition"),
    [
        ("clonazepam", "panic disorder"),
        ("lorazepam", "anxiety"),
        ("temazepam", "insomnia"),
        ("amlodipine", "hypertension"),
        ("losartan", "hypertension"),
        ("atorvastatin", "high cholesterol"),
        ("fluoxetine", "OCD"),
        ("olanzapine", "schizophrenia"),
        ("varenicline", "smoking cessation"),
    ],
)
def test_what_common_medicines_are_approved_for_is_known(facts: KnowledgeBase, drug: str, condition: str) -> None:
    assert judge_sentence(facts, f"{drug} is FDA-approved for {condition}.").verdict == "true"
    assert judge_sentence(facts, f"{drug} is not FDA-approved for {condition}.").verdict == "false"
    assert judge_sentence(facts, f"{drug} is approved for {condition} in Japan.").verdict == "unknown"


def test_a_plant_that_is_excepted_from_a_warning_of_a_class_does_not_get_it_from_an_ingredient(
    facts: KnowledgeBase,
) -> None:
    assert judge_sentence(facts, "Cannabis causes suicidal thoughts.").verdict == "unknown"
    assert judge_sentence(facts, "Epidiolex can cause suicidal thoughts.").verdict == "true"
    assert judge_sentence(facts, "Pregabalin can cause suicidal thoughts.").verdict == "true"
