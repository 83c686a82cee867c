"""Questions put to the knowledge base, and the values they are answered with. Nothing here prints or parses."""
