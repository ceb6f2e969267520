"""The method that an owner goes by, and the numbers of it that they changed."""

from uuid import UUID

from sqlmodel import Session, select

from ..rules import PARAMETERS, RULES, Parameter, effective, method_of
from ..schemas import MethodPatch, MethodRead, ParameterRead, RuleRead
from ..tables import MethodChoice


def choice_of(session: Session, owner: UUID) -> MethodChoice:
    """What the owner chose. Where that is nothing yet, the default: version 0, in no session."""
    query = select(MethodChoice).where(MethodChoice.owner_id == owner)
    return session.exec(query).one_or_none() or MethodChoice(owner_id=owner, version=0)


def values_of(session: Session, owner: UUID) -> dict[str, int]:
    """Every number in force, by name: what the rules of the agenda count with."""
    choice = choice_of(session, owner)
    return effective(choice.key, choice.changed)


def change_method(session: Session, choice: MethodChoice, patch: MethodPatch) -> MethodChoice:
    """Choose another method, which sets every number to its own, and change single numbers."""
    changed = dict(choice.changed)
    if patch.key is not None and patch.key is not choice.key:
        choice.key, changed = patch.key, {}
    numbers = patch.values.model_dump(exclude_unset=True) if patch.values else {}
    for name, value in numbers.items():
        changed.pop(name, None)
        if value is not None and value != method_of(choice.key).values[name]:
            changed[name] = value
    choice.changed = changed
    session.add(choice)
    session.flush()
    return choice


def read_method(choice: MethodChoice) -> MethodRead:
    """As clients see it, with what each number may be."""
    method = method_of(choice.key)
    values = effective(choice.key, choice.changed)
    return MethodRead(
        version=choice.version,
        key=method.key,
        title=method.title,
        summary=method.summary,
        source=method.source,
        parameters=[_read(one, values, method.values) for one in PARAMETERS],
    )


def read_rules(session: Session, owner: UUID) -> list[RuleRead]:
    """Every rule of the product with the numbers in force."""
    choice = choice_of(session, owner)
    values, own = effective(choice.key, choice.changed), method_of(choice.key).values
    return [
        RuleRead(
            rule_id=rule.rule_id,
            kinds=list(rule.kinds),
            title=rule.title,
            source=rule.source,
            parameters=[
                _read(one, values, own) for one in PARAMETERS if one.rule_id == rule.rule_id
            ],
        )
        for rule in RULES
    ]


def _read(one: Parameter, values: dict[str, int], method: dict[str, int]) -> ParameterRead:
    return ParameterRead(
        name=one.name,
        rule_id=one.rule_id,
        title=one.title,
        unit=one.unit,
        value=values[one.name],
        default=method[one.name],
        least=one.least,
        most=one.most,
    )
