"""The facts of the agenda."""
