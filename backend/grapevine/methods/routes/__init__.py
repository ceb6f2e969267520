"""HTTP for methods, the rules that count with their numbers, and days off."""

from .days_off import router as days_off
from .methods import method, methods, rules

__all__ = ["days_off", "method", "methods", "rules"]
