"""Coverage-guided fuzzing of the claim reader and the question reader with atheris.

    python -m venv /tmp/fuzz && /tmp/fuzz/bin/pip install atheris typer rich pyyaml
    PYTHONPATH=src /tmp/fuzz/bin/python tests/fuzz/fuzz_claims.py -max_total_time=600 -timeout=10 -rss_limit_mb=2048 \
        -max_len=400 /tmp/found tests/fuzz/corpus_claims

The first byte chooses the facts (small or built-in) and how the rest is read: as UTF-8, or each byte as a word of a
list, which gets the fuzzer past the words and into the grammar. Whatever the sentence: judging and asking raise
nothing, say one of the documented verdicts, give the same answer twice, and never call a sentence and "It is not true
that" it both true or both false.
"""

import sys
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["ketafacts"]):
    from ketafacts import open_knowledge
    from ketafacts.answers.asking import answer_question
    from ketafacts.answers.checking import judge_sentence
    from ketafacts.answers.judged import WORST_FIRST, explain, record_of

SMALL = open_knowledge([Path(__file__).parents[1] / "small.yaml"], builtin=False)
BUILTIN = open_knowledge()
WORDS = """
ketamine esketamine morphine codeine fentanyl naloxone Percocet Special|K methadone tramadol mitragynine cocaine opioid
opioids opiate opioid|antagonist NMDA|receptor|antagonist benzodiazepine stimulant dissociative|anesthetic narcotic
mu-opioid|receptor NMDA|receptor opioid|system serotonin|transporter respiratory|depression breathing dissociation
pain depression chronic|pain addiction dependence overdose withdrawal euphoria analgesia bladder it they drug drugs
a an the is are was be been being isn't not never no no|longer neither nor rather|than anything|but hardly cannot
and or but , ; : . ? ! ( ) " “ ” ' - — than as less more most much strong stronger potent weaker half times twice
all some only most every any each both either few many none of in on at to by for from with without through
unlike like same|as different|from similar|to because although while which that who whose when if unless
binds blocks activates acts|on inhibits causes slows treats relieves contains reverses increases reduces raises
approved|for used|for scheduled Schedule|II Schedule|III controlled illegal legal prescription boxed|warning
FDA DEA US UK in|the|United|States in|children oral intravenous high|dose low|dose at|therapeutic|doses
may can might must should could will does do did has have had typically usually often rarely always sometimes
1 2 10 50 100 1970 1999 2.5 90% 20-30 mg hours minutes days half-life onset duration
what how why where can|you|take who|makes Is Does What How Are Can Which long dangerous safe mixed interact together
people|think it|is|true|that it|is|not|true|that myth fact actually really also even just still yet too very
full|agonist partial|agonist antagonist weak minor contested class classified considered called known|as kind|of
type|of form|of member|of derived|from synthetic natural semi-synthetic made brand|name generic street|name dose
men women pregnant rats sold invented first discovered synthesised kill die death fatal harmful effect effects cause
""".replace("\n", " ").split()


def sentence_of(data: bytes) -> str:
    """Return the sentence that bytes stand for."""
    if data[0] & 2:
        return data[1:].decode("utf-8", "replace")
    return " ".join(WORDS[byte % len(WORDS)].replace("|", " ") for byte in data[1:]).replace(" ,", ",")


def try_one(data: bytes) -> None:
    """Judge and ask one sentence."""
    if len(data) < 2:
        return
    kb = BUILTIN if data[0] & 1 else SMALL
    text = sentence_of(data)
    judged = judge_sentence(kb, text, anaphor="ketamine" if data[0] & 4 else "", asked=bool(data[0] & 8))
    if judged.verdict not in WORST_FIRST or not judged.reason or (judged.verdict == "unknown") != bool(judged.code):
        raise AssertionError(judged)
    record_of(kb, judged)
    explain(judged)
    if data[0] & 16:
        if judge_sentence(kb, text, anaphor="ketamine" if data[0] & 4 else "", asked=bool(data[0] & 8)) != judged:
            raise AssertionError(text)
        if judged.verdict in ("true", "false"):
            denied = judge_sentence(kb, f"It is not true that {text}", asked=bool(data[0] & 8))
            if denied.verdict == judged.verdict:
                raise AssertionError(denied)
    answer = answer_question(kb, text)
    if not answer.answer or not answer.text or (answer.answer == "unknown" and not answer.code):
        raise AssertionError(answer)


if __name__ == "__main__":
    atheris.Setup(sys.argv, try_one)
    atheris.Fuzz()
