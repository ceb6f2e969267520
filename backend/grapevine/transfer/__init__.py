"""Bringing people in from a LinkedIn export, and taking everything out again."""
