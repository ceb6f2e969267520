"""Structured logs: JSON lines that hold no personal data (D18)."""

import logging
import sys

import structlog


def configure_logs(stream: object | None = None) -> None:
    """One JSON object a line on standard error. The web server's own access log, which would
    write addresses with their query strings, is silenced."""
    logging.getLogger("uvicorn.access").disabled = True
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.JSONRenderer(),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        logger_factory=structlog.WriteLoggerFactory(file=stream or sys.stderr),  # type: ignore[arg-type]
        cache_logger_on_first_use=False,
    )
