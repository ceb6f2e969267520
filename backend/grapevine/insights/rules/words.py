"""The words of insights."""

from enum import StrEnum

HORIZONS = (1, 5, 10, 15)  # years


class Polarity(StrEnum):
    """Which way a claim counts for the person who weighs the career."""

    PRO = "pro"
    CON = "con"
    NEUTRAL = "neutral"


class Support(StrEnum):
    """How well a claim is supported (R31)."""

    REPORTED = "reported"
    CORROBORATED = "corroborated"
    DISPUTED = "disputed"
