"""What to write: shipped and own texts with variables, for every purpose, in three tones."""

from .rules import (
    RECORDED_AS,
    USUAL_CHANNEL,
    VARIABLES,
    Entry,
    Rendered,
    Tone,
    VariableUse,
    WhenMissing,
    render,
)
from .schemas import VariableUseRead
from .store import require_template, templates
from .tables import Template

__all__ = [
    "RECORDED_AS",
    "USUAL_CHANNEL",
    "VARIABLES",
    "Entry",
    "Rendered",
    "Template",
    "Tone",
    "VariableUse",
    "VariableUseRead",
    "WhenMissing",
    "render",
    "require_template",
    "templates",
]
