"""HTTP for plans and for wanted questions."""
