"""What I owe whom, and what I wait for."""

from datetime import datetime
from uuid import UUID

from pydantic import Field

from grapevine.agenda import AgendaItem
from grapevine.kit.schemas import Read, example

from ..rules import DebtKind, WaitingKind


class DebtRead(AgendaItem):
    """An item of the agenda that is owed to somebody."""

    model_config = example(
        {
            **AgendaItem.model_config["json_schema_extra"]["examples"][0],
            "rule_id": "R6",
            "deed": "thank",
            "title": "Thank Ines Duarte",
            "kind": "thanks",
        }
    )

    kind: DebtKind


class Debtor(Read):
    """Somebody to whom something is owed, the most urgent first."""

    contact_id: UUID
    contact_name: str
    late: int = Field(description="How many of them are late.")
    debts: list[DebtRead]


class DebtSum(Read):
    """How much is owed of one kind, and how much of it is late."""

    kind: DebtKind
    count: int
    late: int


class NextStep(Read):
    """What the method says is next."""

    rule_id: str
    title: str
    due: datetime
    late: bool
    link: str


class WaitingRead(Read):
    """Somebody was asked for something, and has not answered."""

    kind: WaitingKind
    contact_id: UUID
    contact_name: str
    about: str = Field(description="Whom it leads to, where it does.")
    interview_id: UUID | None
    referral_id: UUID | None
    introduction_id: UUID | None
    since: datetime
    follow_ups: int = Field(description="How often you asked again.")
    next: NextStep | None = Field(description="Null where nothing has to be done yet.")


class DebtList(Read):
    """What I owe whom, in one call, and what I wait for."""

    people: list[Debtor] = Field(description="Whoever is owed the most urgent thing comes first.")
    sums: list[DebtSum] = Field(description="Every kind, also where nothing is owed.")
    owed: int
    late: int
    waiting: list[WaitingRead] = Field(description="Who was asked first comes first.")
