"""The steps of an import: previewed, written in batches, committed; discarded or undone."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlmodel import Session

from grapevine.contacts import Contact, discard_contacts
from grapevine.kit.clock import now
from grapevine.kit.ids import uuid7
from grapevine.kit.room import most_rows, room_for

from .rules import (
    FileKind,
    ImportOutcome,
    ImportStatus,
    Outcome,
    Parsed,
    Severity,
    check_complete,
    check_open,
    count_outcomes,
    decide,
    findings_of,
    keeping_ids,
    person_of,
    read_upload,
    within_room,
    without_forgotten,
)
from .store import imports, staging, undoing, updates
from .store.existing import existing_contacts, state_of_contacts
from .store.forgetting import traces_of
from .tables import Import


@dataclass(frozen=True, slots=True)
class Preview:
    """What a file would do to the contacts as they were when `seen` described them; `rows` are as
    they will be kept."""

    file_kind: FileKind
    encoding_guessed: bool
    counts: dict[str, int]
    warnings: int
    rows: list[dict[str, Any]]
    seen: str


def read_file(name: str, data: bytes) -> tuple[Parsed, FileKind]:
    """The people in an upload. Raises UnreadableFile. Takes a second of processor time for 30,000
    rows, and no database."""
    parsed = read_upload(name, data)
    return parsed, FileKind.ZIP if data.startswith(b"PK") else FileKind.CSV


def preview(session: Session, owner: UUID, parsed: Parsed, file_kind: FileKind) -> Preview:
    """Decide what becomes of every row; writes nothing."""
    seen = state_of_contacts(session, owner)  # before reading: what comes between is seen later
    parsed = without_forgotten(parsed, traces_of(session, owner))
    outcomes = _decide(session, owner, parsed)
    severities = [finding.severity for outcome in outcomes for finding in outcome.findings]
    return Preview(
        file_kind,
        parsed.encoding_guessed,
        count_outcomes(outcomes),
        severities.count(Severity.WARNING),
        [imports.row_of(outcome) for outcome in outcomes],
        seen,
    )


def _decide(session: Session, owner: UUID, parsed: Parsed) -> list[Outcome]:
    """One outcome for each row, as the contacts are now and as far as there is room."""
    outcomes = decide(parsed, existing_contacts(session, owner), uuid7)
    return within_room(outcomes, room_for(session, Contact, owner), most_rows(session, Contact))


def begin_import(session: Session, owner: UUID, made: Preview) -> Import:
    """Keep a preview. It takes the place of an import that was begun and not committed."""
    imports.lock_imports(session, owner)
    for earlier in imports.open_imports(session, owner):
        undoing.discard_import(session, earlier)
    import_ = Import(
        owner_id=owner,
        file_kind=made.file_kind,
        encoding_guessed=made.encoding_guessed,
        counts=made.counts,
        warnings=made.warnings,
        seen=made.seen,
    )
    imports.add_import(session, import_, made.rows)
    return import_


def write_batch(session: Session, import_: Import) -> Import:
    """Write the next new people, hidden. Where nobody is left it changes nothing."""
    check_open(import_.status)
    rows = imports.next_rows(session, import_)
    if rows:
        people = {row.contact_id: person_of(row.line, row.person) for row in rows}
        staging.stage_people(session, import_, people)
        import_.status = ImportStatus.COMMITTING
        import_.staged_to_line = rows[-1].line
        import_.done += len(rows)
        session.flush()
    return import_


def finish_import(session: Session, import_: Import) -> Import:
    """Show everybody and apply the updates, all of it or nothing. Done twice it does nothing."""
    if import_.status is ImportStatus.DONE:
        return import_
    check_open(import_.status)
    check_complete(import_.done, import_.total)
    _decide_again(session, import_)
    updates.apply_updates(session, import_)
    staging.show_people(session, import_)
    import_.status = ImportStatus.DONE
    import_.committed_at = now()
    session.flush()
    return import_


def withdraw_import(session: Session, import_: Import) -> Import:
    """Discard what was not committed; undo what was. Undone twice it does nothing."""
    if import_.status is ImportStatus.UNDONE:
        return import_
    if import_.status is not ImportStatus.DONE:
        undoing.discard_import(session, import_)
        import_.status, import_.done = ImportStatus.UNDONE, 0
        return import_
    at = now()
    trashed, kept = undoing.trash_people(session, import_, at)
    reverted = updates.revert_updates(session, import_)
    undoing.trash_places(session, import_)
    undoing.forget_file(session, import_)
    import_.status, import_.undone_at = ImportStatus.UNDONE, at
    import_.undoing = {"trashed": trashed, "kept": kept, "reverted": reverted}
    session.flush()
    return import_


def _decide_again(session: Session, import_: Import) -> None:
    """The contacts may have changed since the preview. Where they did, decide anew, and write what
    differs: nobody is doubled, and nothing that was typed meanwhile is overwritten."""
    if state_of_contacts(session, import_.owner_id) == import_.seen:
        return
    before = [row for row in imports.all_rows(session, import_) if row.person]
    parsed = Parsed(
        tuple(person_of(row.line, row.person) for row in before),
        tuple(finding for row in before for finding in findings_of(row.line, row.findings)),
        "",
        import_.encoding_guessed,
    )
    written = {row.line: row.contact_id for row in before if row.outcome is ImportOutcome.NEW}
    after = keeping_ids(_decide(session, import_.owner_id, parsed), written)
    known = {row.line: dict(row._mapping) for row in before}
    differing = [row for one in after if (row := imports.row_of(one)) != known[one.line]]
    imports.replace_rows(session, import_, differing)
    _write_difference(session, import_, written, after)
    import_.counts = _recounted(import_.counts, before, after)
    import_.done = import_.total


def _recounted(counts: dict[str, int], before: list[Any], after: list[Outcome]) -> dict[str, int]:
    """The counts of rows decided anew; a problem of the file itself stays one."""
    anew = count_outcomes(after)
    compared = sum(row.outcome is ImportOutcome.PROBLEM for row in before)
    return {**anew, "problem": counts["problem"] - compared + anew["problem"]}


def _write_difference(
    session: Session, import_: Import, written: dict[int, UUID], after: list[Outcome]
) -> None:
    """Erase who turned out to be somebody else, and write who turned out to be new."""
    known = set(written.values())
    new = {one.contact: one.row for one in after if one.kind is ImportOutcome.NEW}
    discard_contacts(session, import_.owner_id, import_.id, known - set(new))
    missing = {id: row for id, row in new.items() if id and row and id not in known}
    staging.stage_people(session, import_, missing)
