"""A realistic account: thousands of people with names, roles, organizations, tags and notes."""

import random
from datetime import timedelta
from uuid import UUID

from grapevine.accounts import Account
from grapevine.accounts.store import add_account, begin_sign_in
from grapevine.contacts import Contact, ContactTag
from grapevine.contacts.rules import name_key, tag_key
from grapevine.interviews import Interview, InterviewContact, InterviewState
from grapevine.kit.clock import now
from grapevine.kit.db import open_engine, writing
from grapevine.kit.tokens import Claims
from grapevine.organizations import Organization, find_or_add_organization

GIVEN = "Ana Ines Maya Tom Priya Bo Zoë Omar Li Nils Aino Grace Dov Lena Ravi Noor Jun Eva".split()
FAMILY = "Duarte Okafor Lindqvist Raman Haddad Wójcik Nwosu Sørensen Vale Petrov Khoury".split()
ROLES = "Designer,Researcher,Engineer,Editor,Nurse,Analyst,Teacher,Ecologist".split(",")
WORDS = "met conference design river market school paper team train garden quiet useful".split()
TAGS = ["mentor", "alumni", "design meetup", "call back"]
AT_ONCE = 1_000
INTERVIEWS = 60  # one with each of the first people, in all the states that the agenda looks at
STATES = [InterviewState.HELD, InterviewState.SCHEDULED, InterviewState.REQUESTED]


def fill(url: str, people: int) -> tuple[Claims, UUID]:
    """Make an account with so many people; gives a sign-in to it and the id of one of them."""
    engine = open_engine(url)
    rng = random.Random(7)  # noqa: S311 - the same people every time
    with writing(engine) as session:
        account = add_account(
            session, email="bench@example.com", password_hash="none", display_name="Bench",
            time_zone="UTC",
        )  # fmt: skip
        sign_in, _ = begin_sign_in(session, account)
        places = [find_or_add_organization(session, account.id, f"House {n}") for n in range(200)]
        ids: list[UUID] = []
        for _ in range(0, people, AT_ONCE):
            batch = [_person(rng, account, place) for place in rng.choices(places, k=AT_ONCE)]
            session.add_all(batch)
            session.flush()
            session.add_all(_tags(rng, batch))
            session.flush()
            ids += [one.id for one in batch]
        session.add_all(_interviews(account, ids[:INTERVIEWS]))
        session.flush()
        session.commit()
        claims = Claims(account.id, sign_in.id, account.stamp)
    engine.dispose()
    return claims, ids[0]


def _person(rng: random.Random, account: Account, place: Organization) -> Contact:
    name = f"{rng.choice(GIVEN)} {rng.choice(FAMILY)} {rng.randrange(1000)}"
    role = rng.choice(ROLES)
    return Contact(
        owner_id=account.id,
        display_name=name,
        name_key=name_key(name, role),
        role=role,
        email=f"{name.split()[0].lower()}{rng.randrange(10**6)}@example.com",
        organization_id=place.id,
        organization_words=place.name,
        closeness=rng.randrange(6),
        notes=" ".join(rng.choice(WORDS) for _ in range(50)),
    )


def _interviews(account: Account, people: list[UUID]) -> list[Interview | InterviewContact]:
    made: list[Interview | InterviewContact] = []
    for at, contact_id in enumerate(people):
        state, day = STATES[at % len(STATES)], now() - timedelta(days=at)
        one = Interview(owner_id=account.id, state=state, starts_at=day, time_zone="UTC")
        one.requested_at, one.held_at = day, day if state is InterviewState.HELD else None
        link = InterviewContact(
            owner_id=account.id, interview_id=one.id, contact_id=contact_id, position=0
        )
        made += [one, link]
    return made


def _tags(rng: random.Random, people: list[Contact]) -> list[ContactTag]:
    return [
        ContactTag(
            owner_id=one.owner_id, contact_id=one.id, tag_key=tag_key(tag), tag=tag, position=at
        )
        for one in people
        for at, tag in enumerate(rng.sample(TAGS, rng.randrange(1, 4)))
    ]
