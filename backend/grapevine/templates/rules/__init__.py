"""The words and laws of templates. Pure: values in, values out."""

from grapevine.kit.entries import MOST_OWN

from .bank import (
    Entry,
    Shipped,
    TemplatesFull,
    VariableUse,
    Worded,
)
from .rendering import Rendered, check, render, uses_in
from .variables import VARIABLES, Variable, WhenMissing
from .words import RECORDED_AS, USUAL_CHANNEL, TemplateOrigin, Tone

__all__ = [
    "MOST_OWN",
    "RECORDED_AS",
    "USUAL_CHANNEL",
    "VARIABLES",
    "Entry",
    "Rendered",
    "Shipped",
    "TemplateOrigin",
    "TemplatesFull",
    "Tone",
    "Variable",
    "VariableUse",
    "WhenMissing",
    "Worded",
    "check",
    "render",
    "uses_in",
]
