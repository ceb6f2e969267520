"""R47: who wrote last is answered, unless what they wrote closes the matter."""

from collections.abc import Iterator

from grapevine.kit.clock import days_later

from .facts import Deed, Facts, Item, Known, Rule, Word

WANT_AN_ANSWER = {"request", "nudge", "introduction_request", "offer_slots", "reply", "other"}
# After one of these from me a reply only says that it arrived.
CLOSING = {"confirm", "thank_you", "report_back", "update", "article", "decline"}


def look(facts: Facts) -> Iterator[Item]:
    for person in facts.known:
        word = person.last
        if word is None or not _is_owed(person, word):
            continue
        yield Item(
            rule_id="R47",
            deed=Deed.ANSWER,
            title=f"Answer {person.name}",
            why=f"They wrote {facts.days_ago(word.at)}, and the last word is theirs.",
            due=days_later(word.at, facts.values["answer_days"], facts.zone),
            interview_id=person.last_interview_id,
            contact_id=person.id,
            contact_name=person.name,
            anchor=word.at.strftime("%Y%m%dT%H%M%S"),
            inputs={"heard_at": word.at.isoformat(), "kind": word.kind},
        )


def _is_owed(person: Known, word: Word) -> bool:
    """Also a meeting that was arranged or held since is an answer."""
    if word.mine or word.kind not in WANT_AN_ANSWER or person.do_not_contact:
        return False
    if any(at and at >= word.at for at in (person.talked_at, person.moved_at)):
        return False
    return not (word.kind == "reply" and person.before in CLOSING)


RULE = Rule("R47", look)
