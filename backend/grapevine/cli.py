"""The `grapevine` command: migrate, serve, look around, write the contract."""

import json
import secrets
import signal
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated, Any

import typer

from grapevine.settings import PROJECT, Settings

main = typer.Typer(add_completion=False, no_args_is_help=True, pretty_exceptions_enable=False)


@main.command()
def migrate() -> None:
    """Bring the database to the newest schema; an SQLite file is backed up first."""
    from grapevine import upkeep

    with upkeep.plainly():
        said = upkeep.migrate(Settings())
    if said:
        _say(said)


@main.command()
def backup(
    file: Annotated[Path | None, typer.Argument(help="A new file, or a folder.")] = None,
    keep: Annotated[bool, typer.Option(help="Delete all but 7 daily and 4 weekly ones.")] = False,
) -> None:
    """Back the database up, also while the server works, and prove the backup."""
    from grapevine import upkeep

    with upkeep.plainly():
        _say(upkeep.backup(Settings(), file, keep=keep))


@main.command()
def restore(
    file: Path,
    force: Annotated[bool, typer.Option(help="Even if the database holds accounts.")] = False,
) -> None:
    """Put a backup in the place of the database. On SQLite the server has to be stopped."""
    from grapevine import upkeep

    with upkeep.plainly():
        for line in upkeep.restore(Settings(), file, force=force):
            _say(line)


@main.command()
def serve(reload: Annotated[bool, typer.Option(help="Restart on changed code.")] = False) -> None:
    """Serve the API and the web UI at one address."""
    from grapevine import upkeep
    from grapevine.serving import serve as run

    settings = Settings()
    settings.check()
    upkeep.check_before_serving(settings)
    settings.keys()  # made once, before several workers would each make their own
    if settings.sends_mail() and settings.keeps_a_file():
        from grapevine.mailing import deliver_beside

        deliver_beside(settings)
    _say(f"Grapevine is at {settings.address()}")
    workers = None if reload else settings.workers
    run("grapevine.serving:build", settings, factory=True, reload=reload, workers=workers)


@main.command()
def mail(
    once: Annotated[bool, typer.Option(help="Deliver what is due now, then end.")] = False,
) -> None:
    """Deliver digests. On SQLite `serve` does this itself; on PostgreSQL run it beside."""
    from grapevine import upkeep
    from grapevine.kit.logs import configure_logs
    from grapevine.mailing import Mailer

    settings = Settings()
    settings.check_mail()
    upkeep.check_before_serving(settings)
    configure_logs()
    mailer = Mailer(settings)
    for sign in (signal.SIGTERM, signal.SIGINT):
        signal.signal(sign, lambda *_: mailer.stopping.set())
    if once:
        mailer.round()
    else:
        mailer.run()


@main.command()
def demo() -> None:
    """Serve a throwaway instance with sample data; all of it is deleted at the end."""
    from grapevine.app import create_app
    from grapevine.migrating import upgrade
    from grapevine.serving import serve as run

    # However the process is asked to stop, the folder is deleted on the way out.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    with TemporaryDirectory(prefix="grapevine-demo-") as folder:
        settings = Settings(
            env="local", data_dir=Path(folder), database_url="", base_url="", sample_accounts=True
        )
        upgrade(settings.database())
        app = create_app(settings)
        email, password = "alex@example.com", secrets.token_urlsafe(9)
        _add_sample(app, email, password)
        _say(
            f"Grapevine is at {settings.address()}\n"
            f"  Look around with sample data, or sign in as {email}\n"
            f"  with the password {password}"
        )
        run(app, settings)


@main.command()
def openapi(
    path: Annotated[Path, typer.Argument()] = PROJECT / "openapi" / "openapi.json",
) -> None:
    """Write the published contract."""
    from grapevine.openapi import contract

    path.write_text(json.dumps(contract(), indent=2, ensure_ascii=False) + "\n")


def _say(text: str) -> None:
    sys.stdout.write(f"\n  {text}\n\n")
    sys.stdout.flush()


def _add_sample(app: Any, email: str, password: str) -> None:
    import anyio

    from grapevine.kit.db import writing
    from grapevine.samples import add_sample_account

    hashed = anyio.run(app.state.hasher.hash, password)
    with writing(app.state.engine) as session:
        add_sample_account(session, password_hash=hashed, time_zone=_zone_here(), email=email)
        session.commit()


def _zone_here() -> str:
    """The IANA name of this machine's time zone, where it says so."""
    from zoneinfo import available_timezones

    zone = str(Path("/etc/localtime").resolve()).partition("zoneinfo/")[2]
    return zone if zone in available_timezones() else "UTC"
