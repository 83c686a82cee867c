"""The knowledge base: what is recorded, how it is read, checked, compiled and looked up."""

from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.opening import open_knowledge

__all__ = ["KnowledgeBase", "open_knowledge"]
