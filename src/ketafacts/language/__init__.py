"""Text in, claims out: mentions of recorded names, a grammar, and the words for relations as data."""
