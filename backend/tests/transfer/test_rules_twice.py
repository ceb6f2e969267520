"""Whatever the file and the contacts: twice is as good as once, and nothing typed is lost."""

from datetime import date
from uuid import UUID

from hypothesis import given, settings
from hypothesis import strategies as st

from grapevine.transfer.rules import Existing, ImportOutcome, Parsed, decide

from .exports import applied, ids, person

few = st.sampled_from
names = few(["Ada", "Bob", "ADA"])
slugs = few([None, "s1", "s2", "s3"])
emails = few([None, "a@example.com", "b@example.com", "A@example.com"])
organizations = few([None, "X", "Y", "x"])
roles = few([None, "P", "Q"])
days = few([None, date(2024, 1, 1), date(2024, 2, 2)])
rows = st.lists(
    st.builds(
        lambda name, **known: (name, known),
        names, slug=slugs, email=emails, organization=organizations, role=roles,
        connected_on=days,
    ),
    max_size=12,
)  # fmt: skip
contacts = st.lists(
    st.builds(
        lambda name, slug, email, organization, role, remembered: (
            name, slug and f"https://www.linkedin.com/in/{slug}", email, organization, role,
            {k: v for k, v in remembered.items() if v},
        ),
        names, slugs, emails, organizations, roles,
        st.fixed_dictionaries(
            {
                "linkedin_url": few([None, "https://www.linkedin.com/in/s1"]),
                "email": emails, "organization": organizations, "role": roles,
            }
        ),
    ),
    max_size=6,
)  # fmt: skip


def _contacts(drawn: list[tuple]) -> list[Existing]:
    return [
        Existing(UUID(int=9000 + at), name, url, email, organization, role, None, remembered)
        for at, (name, url, email, organization, role, remembered) in enumerate(drawn)
    ]


@settings(max_examples=400, deadline=None)
@given(rows, contacts, st.randoms(use_true_random=False))
def test_importing_twice_changes_nothing(drawn, before, random):
    file = Parsed(
        tuple(person(line, name, **known) for line, (name, known) in enumerate(drawn, start=5)),
        (), "utf-8", False,
    )  # fmt: skip
    existing = _contacts(before)
    after = applied(existing, decide(file, existing, ids()))
    random.shuffle(after)  # a database gives no order that an import could lean on
    again = decide(file, after, ids(500))
    assert {outcome.kind for outcome in again} <= {ImportOutcome.SAME}


@settings(max_examples=300, deadline=None)
@given(rows, contacts)
def test_nothing_the_user_typed_is_ever_overwritten(drawn, before):
    file = Parsed(
        tuple(person(line, name, **known) for line, (name, known) in enumerate(drawn, start=5)),
        (), "utf-8", False,
    )  # fmt: skip
    existing = {one.id: one for one in _contacts(before)}
    found = decide(file, existing.values(), ids())
    assert [outcome.line for outcome in found] == [row.line for row in file.rows]
    for outcome in found:
        old = existing.get(outcome.contact)
        for change in outcome.changes if old else ():
            typed = getattr(old, change.field)
            assert not typed or typed.casefold() == old.imported[change.field].casefold()
