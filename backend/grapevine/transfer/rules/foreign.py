"""Recognises the files that people upload by mistake, to say what they are."""

_TABLES: tuple[tuple[frozenset[str], str], ...] = (
    (frozenset({"conversation id", "from", "to"}), "This is LinkedIn's messages.csv."),
    (frozenset({"from", "to", "sent at", "direction"}), "This is LinkedIn's Invitations.csv."),
    (frozenset({"first name", "last name", "headline"}), "This is LinkedIn's Profile.csv."),
    (
        frozenset({"first name", "last name", "creation date"}),
        "This is one of LinkedIn's recommendations files.",
    ),
    (frozenset({"firstname", "lastname", "emails"}), "This is LinkedIn's ImportedContacts.csv."),
    (frozenset({"e-mail 1 - value"}), "This is a Google Contacts file."),
    (frozenset({"first name", "mobile phone"}), "This is an Outlook contacts file."),
)
_BEGINNINGS = (
    ("<!doctype html", "This is a web page."),
    ("<html", "This is a web page."),
    ("<?xml", "This is an XML file."),
    ("begin:vcard", "This is a vCard file."),
    ("begin:vcalendar", "This is a calendar file."),
    ("{", "This is a JSON file."),
    ("[", "This is a JSON file."),
)


def describe(text: str, names: set[str]) -> str:
    """One sentence on what a file is that is not `Connections.csv`. `names` are the cells of its
    first row, normalised."""
    for signature, sentence in _TABLES:
        if signature <= names:
            return sentence
    beginning = text[:200].lstrip().casefold()
    for start, sentence in _BEGINNINGS:
        if beginning.startswith(start):
            return sentence
    return "This file has no row with LinkedIn's column names."
