"""The fuzzers' own small inputs, tried without a fuzzer: the targets still work, and what was found stays mended."""

import importlib.util
import sys
from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path
from types import ModuleType

import pytest

FUZZ = Path(__file__).parent / "fuzz"
CORPORA = {"fuzz_yaml": "corpus", "fuzz_claims": "corpus_claims", "fuzz_documents": "corpus_documents"}


@pytest.fixture(scope="module")
def _fuzzer() -> Iterator[None]:
    """Put something that instruments nothing in the place of atheris."""
    stub = ModuleType("atheris")
    stub.instrument_imports = lambda **_: nullcontext()  # type: ignore[attr-defined]
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(sys.modules, "atheris", stub)
        yield


@pytest.mark.usefixtures("_fuzzer")
@pytest.mark.parametrize("target", CORPORA)
def test_a_fuzzers_inputs_do_no_harm(target: str) -> None:
    spec = importlib.util.spec_from_file_location(target, FUZZ / f"{target}.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    inputs = sorted((FUZZ / CORPORA[target]).iterdir())
    assert inputs
    for path in inputs:
        module.try_one(path.read_bytes())
        module.try_one(b"")
