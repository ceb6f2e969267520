"""The machine's frame: two people on one database, each with a paper of their own."""

from collections.abc import Callable
from typing import ClassVar

from fastapi.testclient import TestClient
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from .compare import check_agenda, check_contacts_count, check_export, check_foreign
from .drawn import LONG_AGO, picks, seen, who
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
            ana, bo, zoe = me.paper.all("contacts")
            self.new_interview(me, [ana, bo], [career])
            talk = self.new_interview(me, [bo, zoe], [career])
            body = {"held_at": LONG_AGO.isoformat(), "actual_minutes": 20}
            me.call("POST", f"/interviews/{talk['id']}/completion", body, expect=201)
            me.paper.move(talk, "completion", held_at=LONG_AGO, actual_minutes=20)
            me.paper.touch(talk["people"], LONG_AGO)
            talk = self.new_interview(me, [zoe], [])
            body = {"requested_at": LONG_AGO.isoformat()}
            me.call("POST", f"/interviews/{talk['id']}/request", body, expect=201)
            me.paper.move(talk, "request", requested_at=LONG_AGO)

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

    @rule(me=who, kind=st.sampled_from(BIN), which=picks, seen=seen)
    def delete(self, me: int, kind: str, which: int, seen: str) -> None:
        self.move_to_trash(me, kind, which, seen)

    @rule(me=who, kind=st.sampled_from(("contacts", "messages")), which=picks, seen=seen)
    def delete_what_much_rests_on(self, me: int, kind: str, which: int, seen: str) -> None:
        self.move_to_trash(me, kind, which, seen)

    def move_to_trash(self, me: int, kind: str, which: int, seen: str) -> None:
        person = self.act(me)
        row = one_of(person, kind, which)
        if row and person.change("DELETE", kind, row, seen=seen):
            row.update(trashed=True, edited=True)
            if kind == "messages":
                person.paper.withdraw(row)

    @rule(me=who, which=picks)
    def restore(self, me: int, which: int) -> None:
        """Anything from the trash; where it is empty, what is not in it."""
        person = self.act(me)
        rows = [(kind, row) for kind in BIN for row in person.paper.all(kind)]
        gone = [(kind, row) for kind, row in rows if row["trashed"]] or rows
        kind, row = gone[which % len(gone)]
        if kind == "messages":
            self.restore_message(person, row)
        else:
            person.restore(kind, row)


def one_of(person: Person, kind: str, number: int) -> Row | None:
    rows = person.paper.all(kind)
    return rows[-1 - number % len(rows)] if rows else None
