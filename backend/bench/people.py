"""A realistic account: thousands of people with names, roles, organizations, tags and notes."""

import random
from uuid import UUID

from grapevine.accounts import Account
from grapevine.accounts.store import add_account, begin_sign_in
from grapevine.contacts import Contact, ContactTag
from grapevine.contacts.rules import name_key, tag_key
from grapevine.kit.db import open_engine, writing
from grapevine.kit.tokens import Claims, issue
from grapevine.organizations import Organization, find_or_add_organization

GIVEN = "Ana Ines Maya Tom Priya Bo Zoë Omar Li Nils Aino Grace Dov Lena Ravi Noor Jun Eva".split()
FAMILY = "Duarte Okafor Lindqvist Raman Haddad Wójcik Nwosu Sørensen Vale Petrov Khoury".split()
ROLES = "Designer,Researcher,Engineer,Editor,Nurse,Analyst,Teacher,Ecologist".split(",")
WORDS = "met conference design river market school paper team train garden quiet useful".split()
TAGS = ["mentor", "alumni", "design meetup", "call back"]
AT_ONCE = 1_000


def fill(url: str, key: bytes, people: int) -> tuple[str, UUID]:
    """Make an account with so many people; gives an access token and the id of one of them."""
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
        session.commit()
        token = issue(Claims(account.id, sign_in.id, account.stamp), key)
    engine.dispose()
    return token, ids[0]


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


def _tags(rng: random.Random, people: list[Contact]) -> list[ContactTag]:
    return [
        ContactTag(
            owner_id=one.owner_id, contact_id=one.id, tag_key=tag_key(tag), tag=tag, position=at
        )
        for one in people
        for at, tag in enumerate(rng.sample(TAGS, rng.randrange(1, 4)))
    ]
