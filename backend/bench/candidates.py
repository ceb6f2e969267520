"""Whom to ask next among 10,000 people who can all speak to the careers: what one answer takes."""

import random
import statistics
import time
from collections.abc import Iterable
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path
from uuid import UUID

from sqlalchemy import Engine, insert
from sqlmodel import Session

from grapevine.candidates.actions import alternates_to, who_next
from grapevine.careers import Career
from grapevine.contacts import ContactCareer
from grapevine.interviews import Interview, InterviewCareer, InterviewContact, InterviewState
from grapevine.kit.clock import now
from grapevine.kit.db import open_engine, reading, writing
from grapevine.migrating import upgrade
from grapevine.organizations import Organization
from grapevine.referrals import Referral

from .bulk import postgres
from .processes import cpu_seconds
from .town import settle

PEOPLE, KNOWN, CAREERS, INTERVIEWS, REFERRALS = 10_000, 5_000, 3, 200, 500
MOST = 150  # milliseconds
TIMES = 15


def measure_candidates(folder: Path) -> None:
    """Print what the list and the alternates take, on both databases."""
    for database in ("sqlite", "postgres"):
        with ExitStack() as stack:
            url, families = f"sqlite:///{folder / 'candidates.db'}", ()
            if database == "postgres":
                url, families = postgres(stack, folder / "candidates")
            upgrade(url)
            engine = open_engine(url)
            stack.callback(engine.dispose)
            owner, people = settle(engine, PEOPLE, KNOWN)
            interview = _fill(engine, owner, people)
            print(f"\n{f'candidates, {database}':28}{'CPU ms':>8}{'wall':>8}{'max':>8}")
            _report("who is next", engine, families, lambda s: who_next(s, owner, None, 10))
            _report(
                "who instead", engine, families, lambda s: alternates_to(s, owner, interview, 10)
            )
