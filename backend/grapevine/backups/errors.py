"""Why a backup or a restore is refused: one line, and the exit code of the command."""


class Refused(Exception):
    """Nothing was changed. `code` is the exit code: 1 where nothing more exact is known."""

    code = 1


class Unusable(Refused):
    """The file is no backup that this database can be restored from (65: EX_DATAERR)."""

    code = 65


class InUse(Refused):
    """Somebody else is using the database: try again when they have stopped (75: EX_TEMPFAIL)."""

    code = 75


class TooNew(Refused):
    """A newer version of Grapevine is needed (78: EX_CONFIG)."""

    code = 78
