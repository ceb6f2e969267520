"""The words and laws of templates. Pure: values in, values out."""

from .bank import (
    Entry,
    NotShipped,
    Shipped,
    TemplatesFull,
    VariableUse,
    entry_id,
    wording_of,
)
from .rendering import Rendered, check, render, uses_in
from .variables import VARIABLES, Variable, WhenMissing
from .words import MOST_OWN, RECORDED_AS, USUAL_CHANNEL, TemplateOrigin, Tone

__all__ = [
    "MOST_OWN",
    "RECORDED_AS",
    "USUAL_CHANNEL",
    "VARIABLES",
    "Entry",
    "NotShipped",
    "Rendered",
    "Shipped",
    "TemplateOrigin",
    "TemplatesFull",
    "Tone",
    "Variable",
    "VariableUse",
    "WhenMissing",
    "check",
    "entry_id",
    "render",
    "uses_in",
    "wording_of",
]
