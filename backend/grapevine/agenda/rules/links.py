"""Where in the web UI an item is done."""

from .facts import Deed, Item

# On the interview's page; what is done by a message is written in the composer.
TABS = {
    Deed.TALK: "talk",
    Deed.RECORD: "talk",
    Deed.RESEARCH: "prepare",
    Deed.DEBRIEF: "debrief",
}


def link_of(item: Item) -> str:
    """The composer for what is written, the interview's page for what is done there, and else the
    person's: a commitment may have no conversation."""
    if item.purpose:
        return f"/outreach/write?{_words(item)}"
    if item.deed is Deed.INTRODUCE:
        return "/outreach/introductions"
    if item.interview_id and not item.commitment_id:
        tab = TABS.get(item.deed, "messages")
        contact = f"&contact={item.contact_id}" if item.contact_id else ""
        return f"/interviews/{item.interview_id}?tab={tab}{contact}"
    return f"/people/{item.contact_id}"


def _words(item: Item) -> str:
    """Ids and a word: nothing in them wants to be encoded."""
    given = {
        "contact": item.to_id or item.contact_id,
        "purpose": item.purpose and item.purpose.value,
        "interview": item.interview_id,
        "referral": item.referral_id,
        "commitment": item.commitment_id,
    }
    return "&".join(f"{name}={value}" for name, value in given.items() if value)
