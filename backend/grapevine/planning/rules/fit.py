"""Who suits which topics: a guess from what is known about a person, for the splitter."""

from dataclasses import dataclass

from grapevine.kit.text import fold
from grapevine.kit.topics import Topic

CLOSE = 3  # closeness from which one may ask what is personal
SHORT = 4  # letters: shorter words say nothing about a role


@dataclass(frozen=True, slots=True)
class Known:
    """What is known about one of the people of an interview."""

    role: str = ""
    circle: str = ""
    closeness: int = 0
    route_known: bool = False
    has_organization: bool = False
    speaks_to_career: bool = False


def topics_of(people: list[Known]) -> frozenset[Topic]:
    """The topics that at least one of them suits."""
    return frozenset(topic for person in people for topic in _topics_of(person))


def _topics_of(person: Known) -> set[Topic]:
    found: set[Topic] = set()
    if person.speaks_to_career:
        found |= {Topic.DAY_TO_DAY, Topic.REWARDS_DRAWBACKS, Topic.FIT_REQUIREMENTS, Topic.TRENDS}
    if person.route_known or person.circle in {"alumni", "classmate"}:
        found |= {Topic.ROUTES_IN, Topic.ADVICE_FOR_ME}
    if person.has_organization:
        found |= {Topic.CULTURE, Topic.PROJECTS_GOALS}
    if person.circle == "colleague":
        found |= {Topic.ASSOCIATIONS_RESOURCES, Topic.OPENINGS}
    if person.closeness >= CLOSE:
        found |= {Topic.REWARDS_DRAWBACKS, Topic.ADVICE_FOR_ME}
    return found


def telling_words(text: str) -> frozenset[str]:
    """The words of a role or of a question that may say what it is about."""
    return frozenset(word for word in fold(text).replace("?", " ").split() if len(word) > SHORT)
