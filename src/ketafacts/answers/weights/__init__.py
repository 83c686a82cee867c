"""Whether facts bear out a word that no claim keeps: one test a word, by what the word speaks of."""
