"""Turns a template into a text. A template knows names and nothing else: there is no expression,
filter or block that could be evaluated, and a value is never read as a template."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from grapevine.guard import wants_a_job
from grapevine.kit.errors import Invalid

from .variables import VARIABLES, WhenMissing

USE = re.compile(r"\{([a-z][a-z0-9_]{0,39})(\??)\}")
TITLES = "".join(rf"(?<!\b{title}\.)" for title in ("Dr", "Mr", "Ms", "Mrs", "Prof"))
SENTENCE_ENDS = re.compile(rf"(?<=[.!?]){TITLES}[ \t]+")


@dataclass(frozen=True, slots=True)
class Use:
    """A variable in a template. One that blocks anywhere blocks."""

    name: str
    when_missing: WhenMissing


@dataclass(frozen=True, slots=True)
class Rendered:
    """A text made of a template, and the variables that still stand in it."""

    subject: str
    text: str
    unfilled: tuple[str, ...]


def uses_in(*texts: str) -> list[Use]:
    """The variables of a template, in the order in which they first occur."""
    found: dict[str, WhenMissing] = {}
    for name, optional in (use for text in texts for use in USE.findall(text)):
        drops = bool(optional) and found.get(name) is not WhenMissing.BLOCK
        found[name] = WhenMissing.DROP_SENTENCE if drops else WhenMissing.BLOCK
    return [Use(name, when) for name, when in found.items()]


def check(text: str, pointer: str) -> None:
    """Raises Invalid, naming the field, for a variable that there is not, for a brace that is part
    of none, and for what asks for a job: of a template that is no advice, but a refusal (R9)."""
    for use in uses_in(text):
        if use.name not in VARIABLES:
            message = f"There is no variable called {use.name}."
            raise Invalid(pointer, message, code="unknown_variable")
    if re.search(r"[{}]", USE.sub("", text)):
        message = "Braces stand around a variable only: {first_name}, or {first_name?}."
        raise Invalid(pointer, message, code="not_a_variable")
    if wants_a_job(text):
        message = "A template asks for no job. Ask about the work instead."
        raise Invalid(pointer, message, code="job_ask")


def render(subject: str, text: str, values: Mapping[str, str]) -> Rendered:
    """Put values in the places of variables. A sentence with a `{name?}` that has no value is left
    out; a `{name}` without one stays as it is, and is listed."""
    missing = [
        use.name
        for use in uses_in(subject, text)
        if use.when_missing is WhenMissing.BLOCK and not values.get(use.name)
    ]
    return Rendered(_filled(subject, values), _filled(text, values), tuple(missing))


def _filled(text: str, values: Mapping[str, str]) -> str:
    lines = [_line(line, values) for line in text.split("\n")]
    kept = [line for line, was in zip(lines, text.split("\n"), strict=True) if line or not was]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(kept)).strip()


def _line(line: str, values: Mapping[str, str]) -> str:
    kept = [one for one in SENTENCE_ENDS.split(line) if not _lacks(one, values)]
    return USE.sub(lambda use: values.get(use[1]) or f"{{{use[1]}}}", " ".join(kept))


def _lacks(sentence: str, values: Mapping[str, str]) -> bool:
    return any(optional and not values.get(name) for name, optional in USE.findall(sentence))
