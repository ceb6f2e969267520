"""Structured logs: JSON lines that hold no personal data (D18)."""

import contextlib
import logging
import sys
from typing import Any, TextIO, cast

import structlog


class Steady:
    """A stream that takes what it can: a full disk under the log is no reason to refuse work."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream

    def write(self, text: str) -> None:
        with contextlib.suppress(OSError, ValueError):
            self._stream.write(text)

    def flush(self) -> None:
        with contextlib.suppress(OSError, ValueError):
            self._stream.flush()


class Reticent(logging.Handler):
    """Notes that a library reported something, and where: its sentence and its exception may hold
    values (D18). The web server speaks of itself, so its sentence is kept."""

    def emit(self, record: logging.LogRecord) -> None:
        error = record.exc_info[0] if record.exc_info else None
        own = record.name.partition(".")[0] == "uvicorn" and not error
        structlog.get_logger().log(
            record.levelno,
            "library",
            logger=record.name,
            where=f"{record.module}:{record.lineno}",
            kind=error and error.__name__,
            message=record.getMessage() if own else None,
        )


def configure_logs(stream: object | None = None) -> None:
    """One JSON object a line on standard error, whoever reports. The web server's own access log,
    which would write addresses with their query strings, is silenced."""
    logging.getLogger("uvicorn.access").disabled = True
    root = logging.getLogger()
    if not any(isinstance(handler, Reticent) for handler in root.handlers):
        root.addHandler(Reticent(logging.WARNING))
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.JSONRenderer(),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        logger_factory=structlog.WriteLoggerFactory(
            file=cast(TextIO, Steady(stream or sys.stderr))
        ),
        cache_logger_on_first_use=False,
    )


def log_mistake(error: Exception) -> None:
    """Note what nobody foresaw. An exception's values can hold personal data (D18): the log says
    where it happened, not what it said."""
    where = error.__traceback__
    while where and where.tb_next:
        where = where.tb_next
    frame = where.tb_frame.f_code.co_qualname if where else ""
    line = where and where.tb_lineno
    structlog.get_logger().error("unexpected", kind=type(error).__name__, where=frame, line=line)
