"""Answers as text, one module a format. Nothing here looks anything up, and nothing prints."""
