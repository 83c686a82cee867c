"""Build hook: compile facts.yaml into the store that the wheel ships, so that an installed ketafacts reads no YAML."""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompileFacts(BuildHookInterface):  # type: ignore[type-arg]
    """Compiles the knowledge base before a wheel is packed; an editable install reads the checkout's YAML instead."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Write ``src/ketafacts/facts.sqlite`` for a standard wheel and remove a stale one for an editable one."""
        root = Path(self.root)
        target = root / "src" / "ketafacts" / "facts.sqlite"
        target.unlink(missing_ok=True)
        if version == "editable":
            return
        sys.path.insert(0, str(root / "src"))
        from ketafacts.knowledge.compiling import compile_files

        compile_files([root / "facts.yaml"], target)
        build_data["force_include"][str(target)] = "ketafacts/facts.sqlite"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Remove the compiled facts from the source tree: a checkout must always read its own YAML."""
        del version, build_data, artifact_path
        (Path(self.root) / "src" / "ketafacts" / "facts.sqlite").unlink(missing_ok=True)
