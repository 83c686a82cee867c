"""Build hook: compile facts.yaml into the store that the wheel ships, so that an installed ketafacts reads no YAML."""

import gc
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompileFacts(BuildHookInterface):  # type: ignore[type-arg]
    """Compiles the knowledge base into a standard wheel; an editable install reads the checkout's YAML instead.

    The store is made outside the source tree: a checkout must always read its own YAML, and a build that was
    interrupted, or two at once, must leave nothing in it.
    """

    _folder = ""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile the facts, and work out the words of the grammar, and have both packed."""
        if version == "editable":
            return
        # What is read stays until it is compiled: looking through it for garbage takes a fifth of the time.
        gc.set_threshold(100_000, 50, 100)
        root = Path(self.root)
        sys.path.insert(0, str(root / "src"))
        from ketafacts.errors import FactsError
        from ketafacts.knowledge.compiling import compile_files
        from ketafacts.knowledge.intact import SUM, write_sum
        from ketafacts.language import lexis, lexis_building

        self._folder = tempfile.mkdtemp(prefix="ketafacts-build-")
        target = Path(self._folder) / "facts.sqlite"
        try:
            compile_files([root / "facts.yaml"], target)
        except FactsError as error:
            self._clean()
            sys.exit(f"the facts are not valid, so no wheel is built: {error}")
        grammar = target.with_name(lexis.FILE)
        lexis_building.write(grammar)
        for path in (target, grammar):
            write_sum(str(path))
            for name in (path.name, path.name + SUM):
                build_data["force_include"][str(path.with_name(name))] = f"ketafacts/{name}"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Remove the compiled facts once they are packed."""
        del version, build_data, artifact_path
        self._clean()

    def _clean(self) -> None:
        if self._folder:
            shutil.rmtree(self._folder, ignore_errors=True)
