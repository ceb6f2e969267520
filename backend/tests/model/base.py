"""The machine's frame: two people on one database, each with a paper of their own."""

from collections.abc import Callable
from typing import ClassVar

from fastapi.testclient import TestClient
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from .compare import check_agenda, check_contacts_count, check_export, check_foreign
from .drawn import picks, seen, who
from .paper import KINDS, Row
from .person import Person

BIN = [kind for kind in KINDS if kind != "debriefs"]  # what can be moved to the trash


class Frame(RuleBasedStateMachine):
    """After every step the export is what the papers say, for both people, whoever acted."""

    newcomer: ClassVar[Callable[[], TestClient]]
    calls: ClassVar[int] = 0

    def __init__(self) -> None:
        super().__init__()
        self.people = [Person(self.newcomer()), Person(self.newcomer())]
        self.acting = self.people[0]

    def act(self, number: int) -> Person:
        self.acting = self.people[number]
        return self.acting

    @initialize()
    def begin(self) -> None:
        """Both start with a little of what most steps need."""
        for me in self.people:
            career = self.new_career(me, "Bo Lind", None)
            place = self.new_organization(me, "Öko Haus")
            for name in ("Ana Núñez", "Bo Lind", "Zoë Straße"):
                self.new_contact(me, {"display_name": name, "organization_id": place["id"]})
            contacts = me.paper.all("contacts")
            self.new_interview(me, contacts[:2], [career])

    @invariant()
    def the_export_is_the_paper(self) -> None:
        for person in self.people:
            check_export(person)

    @invariant()
    def the_agenda_knows_every_debt(self) -> None:
        check_agenda(self.acting)

    @invariant()
    def counts_are_equal_and_others_see_nothing(self) -> None:
        check_contacts_count(self.acting)
        other = next(person for person in self.people if person is not self.acting)
        check_foreign(self.acting, other)

    def teardown(self) -> None:
        Frame.calls += sum(person.calls for person in self.people)

    # The trash

    @rule(me=who, kind=picks, which=picks, seen=seen)
    def delete(self, me: int, kind: int, which: int, seen: str) -> None:
        person = self.act(me)
        name = BIN[kind % len(BIN)]
        row = one_of(person, name, which)
        if row and person.change("DELETE", name, row, seen=seen):
            row.update(trashed=True, edited=True)
            if name == "messages":
                person.paper.withdraw(row)

    @rule(me=who, kind=picks, which=picks)
    def restore(self, me: int, kind: int, which: int) -> None:
        person = self.act(me)
        name = BIN[kind % len(BIN)]
        bin_ = [row for row in person.paper.all(name) if row["trashed"]]
        row = bin_[which % len(bin_)] if bin_ else one_of(person, name, which)
        if row and name == "messages":
            self.restore_message(person, row)
        elif row:
            person.restore(name, row)


def one_of(person: Person, kind: str, number: int) -> Row | None:
    rows = person.paper.all(kind)
    return rows[-1 - number % len(rows)] if rows else None
