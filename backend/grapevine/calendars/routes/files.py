"""How a calendar is answered: its media type, and a name to save it under."""

from typing import Any

from fastapi import Response

MEDIA_TYPE = "text/calendar; charset=utf-8"
ANSWER: dict[str, Any] = {
    "response_class": Response,
    "responses": {
        200: {
            "description": "An iCalendar file (RFC 5545)",
            "content": {"text/calendar": {"schema": {"type": "string"}}},
        }
    },
}


def calendar_file(document: str, name: str, **headers: str) -> Response:
    disposition = f'attachment; filename="{name}"'
    return Response(
        document,
        media_type=MEDIA_TYPE,
        headers={"Content-Disposition": disposition, "X-Robots-Tag": "noindex", **headers},
    )
