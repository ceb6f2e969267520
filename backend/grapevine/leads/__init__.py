"""Opportunities heard of in conversations: the hidden job market."""

from .rules import Advertised, LeadKind, LeadStage
from .schemas import LeadCreate, LeadOpening
from .store import add_lead
from .tables import Lead

__all__ = [
    "Advertised",
    "Lead",
    "LeadCreate",
    "LeadKind",
    "LeadOpening",
    "LeadStage",
    "add_lead",
]
