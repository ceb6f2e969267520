"""Writing to somebody: versions from facts, and what the guard says of them."""

from dataclasses import asdict, replace
from typing import Any
from uuid import UUID

from sqlmodel import Session

from grapevine.contacts import find_contact, shown_name
from grapevine.messages import MessageChannel
from grapevine.templates import (
    RECORDED_AS,
    USUAL_CHANNEL,
    Entry,
    render,
    require_template,
    templates,
)

from .. import rules, store
from ..rules import Facts, Judged
from ..schemas import DraftCreate, DraftPatch, FindingsCheck, RenderingCreate
from ..store import LINKS, About
from ..tables import Draft

HAS_A_SUBJECT = (MessageChannel.EMAIL, MessageChannel.LETTER)


def render_versions(session: Session, owner: UUID, body: RenderingCreate) -> dict[str, Any]:
    """Every version of a text for a person and a purpose, as `RenderingRead` wants it; raises
    DoNotContact."""
    about = _about(session, owner, body)
    facts, naming = store.facts_about(session, owner, about)
    values = rules.values_of(facts, {one.name: one.value for one in body.values})
    channel = body.channel or USUAL_CHANNEL[body.purpose]
    offered = [
        one for one in templates(session, owner) if one.purpose is body.purpose and not one.hidden
    ]
    return {
        "may_name_referrer": naming.may_name_referrer,
        "naming": naming.naming,
        "referral_id": naming.referral_id,
        "channel": channel,
        "recorded_as": RECORDED_AS[body.purpose],
        "versions": [_version(one, channel, values, facts) for one in offered],
    }


def check_text(session: Session, owner: UUID, body: FindingsCheck) -> Judged:
    """What there is to say about a text."""
    facts = None
    if body.contact_id is not None:
        about = store.require_about(session, owner, body.contact_id, body.model_dump())
        facts, _ = store.facts_about(session, owner, about)
    return rules.judge(body.purpose, body.channel, body.subject, body.text, facts)


def add_draft(session: Session, owner: UUID, body: DraftCreate) -> Draft:
    """Keep a draft; raises DoNotContact, or Invalid for what is not the owner's."""
    _about(session, owner, body)
    _check_template(session, owner, body.template_id)
    return store.add_draft(session, owner, body)


def change_draft(session: Session, draft: Draft, patch: DraftPatch) -> None:
    """Change some fields; raises AlreadySent, DoNotContact, or Invalid for what is not the
    owner's."""
    check_unsent(session, draft)
    changes = patch.model_dump(exclude_unset=True)
    linked = {name: changes.get(name) for name in LINKS}
    _check_reachable(store.require_about(session, draft.owner_id, draft.contact_id, linked))
    _check_template(session, draft.owner_id, changes.get("template_id"))
    store.change_draft(session, draft, changes)


def read_draft(session: Session, owner: UUID, draft_id: UUID) -> dict[str, Any]:
    """A draft with all there is to say about it, as `DraftRead` wants it; raises NotFound."""
    draft, contact, message = store.read_row(session, owner, draft_id)
    about = links_of(session, draft)
    facts, naming = store.facts_about(session, owner, about)
    if message is not None:
        facts = replace(facts, asked_often=())  # this is what they were asked
    judged = judged_text(draft, facts)
    to = [one.email for one in about.readers]
    link, refusal = rules.mailto(to, draft.subject, draft.text, blocked=judged.blocked)
    return {
        **draft.model_dump(),
        **asdict(judged),
        "contact_name": shown_name(contact.display_name, contact.role),
        "recorded_as": RECORDED_AS[draft.purpose],
        "sent_message_id": message.id if message else None,
        "sent_at": message.sent_at if message else None,
        "may_name_referrer": naming.may_name_referrer,
        "naming": naming.naming,
        "sendable": not judged.blocked and message is None,
        "mailto": link,
        "mailto_refusal": refusal,
    }


def links_of(session: Session, draft: Draft) -> About:
    """What a stored draft is about, as far as it is still there."""
    contact = find_contact(session, draft.owner_id, draft.contact_id)
    return store.about(session, contact, draft.model_dump())


def check_unsent(session: Session, draft: Draft) -> None:
    """Raises AlreadySent."""
    if store.sent_message(session, draft) is not None:
        raise rules.AlreadySent()


def judged_text(draft: Draft, facts: Facts) -> Judged:
    """What there is to say about a draft as it stands."""
    return rules.judge(draft.purpose, draft.channel, draft.subject, draft.text, facts)


def _about(session: Session, owner: UUID, body: DraftCreate | RenderingCreate) -> About:
    about = store.require_about(session, owner, body.contact_id, body.model_dump())
    _check_reachable(about)
    return about


def _check_reachable(about: About) -> None:
    """R32: neither to somebody who is to be left alone, nor about them."""
    if any(person.do_not_contact for person in about.people):
        raise rules.DoNotContact()


def _check_template(session: Session, owner: UUID, template_id: UUID | None) -> None:
    if template_id is not None:
        require_template(session, owner, template_id)


def _version(
    entry: Entry, channel: MessageChannel, values: dict[str, str], facts: Facts
) -> dict[str, Any]:
    """One template, filled; a call or a short message has no subject."""
    subject = entry.subject if channel in HAS_A_SUBJECT else ""
    made = render(subject, entry.text, values)
    used = entry.variables
    return {
        **asdict(rules.judge(entry.purpose, channel, made.subject, made.text, facts)),
        "template_id": entry.id,
        "title": entry.title,
        "tone": entry.tone,
        "subject": made.subject,
        "text": made.text,
        "variables": [{**asdict(one), "value": values[one.name] or None} for one in used],
    }
