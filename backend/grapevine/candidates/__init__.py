"""Whom to ask next, ranked and explained; nothing of it is stored."""
