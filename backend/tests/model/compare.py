"""What the API says, held against the paper."""

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any

from .paper import KINDS, Row
from .person import V1, Person

TABLES = {
    "careers": "career", "organizations": "organization", "contacts": "contact", "ties": "tie",
    "referrals": "referral", "interviews": "interview", "messages": "message",
    "insights": "insight", "debriefs": "debrief",
}  # fmt: skip
COLUMNS = {
    "careers": ("title", "status", "interest", "color"),
    "organizations": ("name",),
    "contacts": (
        "display_name", "standing", "closeness", "organization_id", "last_touched_at",
    ),
    "ties": ("from_id", "to_id", "strength", "willing"),
    "referrals": ("referrer_id", "referred_id", "permission", "interview_id"),
    "interviews": (
        "state", "requested_at", "starts_at", "held_at", "actual_minutes", "ended_reason",
        "organization_id",
    ),
    "messages": ("contact_id", "interview_id", "kind", "direction", "text", "sent_at"),
    "insights": ("career_id", "contact_id", "polarity", "answers_id", "interview_id"),
    "debriefs": ("interview_id", "learned"),
}  # fmt: skip
# What hangs on a row in tables of its own: the table, whose it is, what it says, and how the paper
# says the same.
Hanging = tuple[str, str, str, str, Callable[[Row], Iterable[Any]]]
HANGING: tuple[Hanging, ...] = (
    ("contact_tag", "contact_id", "tag", "contacts", lambda row: row["tags"].values()),
    ("contact_career", "contact_id", "career_id", "contacts", lambda row: row["careers"]),
    ("interview_contact", "interview_id", "contact_id", "interviews", lambda row: row["people"]),
    ("interview_career", "interview_id", "career_id", "interviews", lambda row: row["careers"]),
    (
        "interview_change", "interview_id", "to_state", "interviews",
        lambda row: [step["to"] for step in row["steps"]],
    ),
    ("career_interest", "career_id", "value", "careers", lambda row: row["interests"]),
    ("career_decision", "career_id", "status", "careers", lambda row: row["decisions"]),
)  # fmt: skip


def check_export(person: Person) -> None:
    """Every row, also in the trash, is on paper and as it is there; nothing else is."""
    tables = person.get("/export")["tables"]
    for kind, names in COLUMNS.items():
        told = {row["id"]: plain(row, names) for row in tables[TABLES[kind]]}
        noted = {
            row["id"]: {name: row[name] for name in (*names, "trashed")}
            for row in person.paper.all(kind)
        }
        assert told == noted, (kind, differing(told, noted))
    for hanging in HANGING:
        check_hanging(person, tables, *hanging)
    undone = {row["id"]: row["status"] == "undone" for row in tables["import"]}
    assert undone == {made["id"]: made["undone"] for made in person.paper.imports}


def check_hanging(
    person: Person, tables: dict[str, Any], table: str, of: str, says: str, kind: str,
    noted: Callable[[Row], Iterable[Any]],
) -> None:  # fmt: skip
    told: dict[str, list[Any]] = {row["id"]: [] for row in person.paper.all(kind)}
    for row in tables[table]:
        if not row.get("deleted_at"):
            told[row[of]].append(row[says])
    for row in person.paper.all(kind):
        assert sorted(told[row["id"]]) == sorted(noted(row)), (table, row)


def plain(row: Row, names: tuple[str, ...]) -> Row:
    """These columns of a row of the export, as the paper has them."""
    return {**{name: value(row[name]) for name in names}, "trashed": bool(row["deleted_at"])}


def differing(told: dict[str, Any], noted: dict[str, Any]) -> list[Any]:
    return [
        (told.get(key), noted.get(key))
        for key in told.keys() | noted.keys()
        if told.get(key) != noted.get(key)
    ]


def value(told: Any) -> Any:
    """Instants as instants; every other text is as it is."""
    if isinstance(told, str) and told.endswith("Z") and told[:2] == "20":
        return datetime.fromisoformat(told)
    return told


def check_agenda(person: Person) -> None:
    items = person.get("/agenda")["items"]
    told = {(item["interview_id"], item["contact_id"]) for item in items if item["rule_id"] == "R6"}
    assert told == person.paper.debts()


def check_contacts_count(person: Person) -> None:
    assert person.get("/contacts/count")["count"] == len(person.paper.shown("contacts"))


def check_foreign(owner: Person, other: Person) -> None:
    """The newest thing of each kind is to the other as if it were not; one kind at a time."""
    kind = KINDS[owner.calls % len(KINDS)]
    for row in owner.paper.all(kind)[-1:]:
        answer = other.http.get(f"{V1}/{kind}/{row['id']}")
        assert answer.status_code == 404
