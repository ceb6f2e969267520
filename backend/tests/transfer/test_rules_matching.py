"""What becomes of each row: new, same, update or problem; and twice is as good as once."""

from datetime import date
from uuid import UUID

import pytest

from grapevine.transfer.rules import (
    Change,
    Existing,
    ImportOutcome,
    MatchedBy,
    Outcome,
    Parsed,
    decide,
)
from grapevine.transfer.rules.people import PersonRow

from .exports import ADA, ids, parsed, person

ADA_ID = UUID(int=1000)
PROFILE = "https://www.linkedin.com/in/ada"


def outcomes(existing: list[Existing], *rows: PersonRow) -> list[Outcome]:
    return decide(Parsed(rows, (), "utf-8", False), existing, ids())


def only(existing: list[Existing], row: PersonRow) -> Outcome:
    (outcome,) = outcomes(existing, row)
    return outcome


def test_a_stranger_is_new_and_everything_about_them_was_imported():
    row = person(5, "Ada", slug="ada", organization="Engines", connected_on=date(2024, 3, 12))
    outcome = only([], row)
    assert (outcome.kind, outcome.contact, outcome.row) == (ImportOutcome.NEW, UUID(int=1), row)
    assert outcome.imported == {
        "linkedin_url": PROFILE, "organization": "Engines", "connected_on": date(2024, 3, 12),
    }  # fmt: skip


@pytest.mark.parametrize(
    ("existing", "row", "matched_by"),
    [
        (
            Existing(ADA_ID, "A. King", linkedin_url="http://de.linkedin.com/in/ADA/?trk=1"),
            person(5, "Ada", slug="ada"),
            MatchedBy.PROFILE,
        ),
        (
            Existing(ADA_ID, "A. King", email="ADA@example.com"),
            person(5, "Ada", email="ada@example.com"),
            MatchedBy.EMAIL,
        ),
        (
            Existing(ADA_ID, "José Núñez", organization="STRASSE"),
            person(5, "jose nunez", organization="Straße"),
            MatchedBy.NAME,
        ),
        (Existing(ADA_ID, "Ada"), person(5, "ada"), MatchedBy.NAME),
        (
            Existing(ADA_ID, "Ada", imported={"linkedin_url": PROFILE}),
            person(5, "Ada King", slug="ada"),
            MatchedBy.PROFILE,
        ),
    ],
)
def test_a_contact_is_recognised(existing: Existing, row: PersonRow, matched_by: MatchedBy):
    outcome = only([existing], row)
    assert (outcome.kind, outcome.contact) == (ImportOutcome.SAME, ADA_ID)
    assert outcome.matched_by is matched_by


@pytest.mark.parametrize(
    ("existing", "row"),
    [
        (
            Existing(ADA_ID, "Ada", linkedin_url=PROFILE, organization="Engines"),
            person(5, "Ada", slug="ada-2", organization="Engines"),
        ),
        (
            Existing(ADA_ID, "Ada", linkedin_url=PROFILE, email="team@example.com"),
            person(5, "Bob", slug="bob", email="team@example.com"),
        ),
        (
            Existing(ADA_ID, "Ada", email="a@example.com", organization="Engines"),
            person(5, "Ada", email="b@example.com", organization="Engines"),
        ),
        (Existing(ADA_ID, "Ada"), person(5, "Ada", slug="ada")),
        (Existing(ADA_ID, "Ada", organization="Engines"), person(5, "Ada", organization="Looms")),
    ],
    ids=["other profile", "shared mailbox", "other address", "name alone", "other organization"],
)
def test_two_people_are_not_taken_for_one(existing: Existing, row: PersonRow):
    assert only([existing], row).kind is ImportOutcome.NEW


def test_blanks_are_filled_and_what_the_user_typed_stays():
    existing = Existing(ADA_ID, "Ada", organization="Engines", role="My own words")
    row = person(
        5, "Ada", slug="ada", email="ada@example.com", organization="engines", role="Countess"
    )
    outcome = only([existing], row)
    assert (outcome.kind, outcome.contact) == (ImportOutcome.UPDATE, ADA_ID)
    assert outcome.changes == (
        Change("linkedin_url", None, PROFILE),
        Change("email", None, "ada@example.com"),
    )
    assert outcome.imported == {"linkedin_url": PROFILE, "email": "ada@example.com"}


def imported(**values: str) -> Existing:
    return Existing(ADA_ID, "Ada", linkedin_url=PROFILE, imported=values, **values)


def test_a_new_job_is_followed_where_the_old_one_came_from_the_import():
    row = person(5, "Ada", slug="ada", organization="Looms", role="Chair")
    outcome = only([imported(organization="Engines", role="Countess")], row)
    assert outcome.changes == (
        Change("organization", "Engines", "Looms"),
        Change("role", "Countess", "Chair"),
    )


def test_a_new_job_is_not_followed_where_the_user_has_changed_it():
    existing = Existing(
        ADA_ID, "Ada", PROFILE, organization="Edited", imported={"organization": "Engines"}
    )
    assert (
        only([existing], person(5, "Ada", slug="ada", organization="Looms")).kind
        is ImportOutcome.SAME
    )


def test_what_the_user_cleared_stays_cleared():
    existing = Existing(ADA_ID, "Ada", PROFILE, imported={"role": "Countess"})
    assert only([existing], person(5, "Ada", slug="ada", role="Chair")).kind is ImportOutcome.SAME


@pytest.mark.parametrize("organization", [None, "ENGINES", "Éngines"])
def test_a_missing_or_respelled_organization_changes_nothing(organization: str | None):
    row = person(5, "Ada", slug="ada", organization=organization)
    assert only([imported(organization="Engines")], row).kind is ImportOutcome.SAME


def test_names_profiles_addresses_and_dates_are_never_changed():
    existing = imported(email="ada@example.com")
    row = person(5, "Ada King", slug="ada", email="new@example.com")
    assert only([existing], row).kind is ImportOutcome.SAME


def test_an_address_is_not_given_to_a_second_contact():
    bob = Existing(UUID(int=2000), "Bob", "https://www.linkedin.com/in/bob", "team@example.com")
    row = person(5, "Ada", slug="ada", email="team@example.com")
    assert only([bob, imported()], row).kind is ImportOutcome.SAME


def test_the_same_person_twice_in_a_file_is_added_once():
    first, again = outcomes([], person(5, "Ada", slug="ada"), person(9, "Ada L.", slug="ada"))
    assert (first.kind, again.kind) == (ImportOutcome.NEW, ImportOutcome.SAME)
    assert (again.contact, again.same_as_line) == (first.contact, 5)


def test_a_second_row_completes_the_first_and_does_not_contradict_it():
    first, again = outcomes(
        [],
        person(5, "Ada", slug="ada", role="Countess"),
        person(9, "Ada", slug="ada", role="Chair", organization="Engines"),
    )
    assert (again.kind, again.contact, again.same_as_line) == (
        ImportOutcome.UPDATE,
        first.contact,
        5,
    )
    assert again.changes == (Change("organization", None, "Engines"),)


def test_a_row_with_nothing_but_a_name_is_recognised_and_changes_nothing():
    existing = Existing(ADA_ID, "Ada", organization="Engines")
    row = person(5, "Ada", organization="Engines", role="Countess")
    assert only([existing], row).kind is ImportOutcome.SAME


def test_problems_and_warnings_stand_in_their_place():
    found = decide(parsed(",,,,,,", ",,,,,,x", "Bob,,,not an address,,,", ADA), [], ids())
    assert [(o.line, o.kind, [f.code for f in o.findings]) for o in found] == [
        (6, ImportOutcome.PROBLEM, ["no_name", "bad_date"]),
        (7, ImportOutcome.NEW, ["bad_email"]),
        (8, ImportOutcome.NEW, []),
    ]
    assert found[0].contact is None
