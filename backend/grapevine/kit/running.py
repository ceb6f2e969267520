"""How an endpoint runs: in one go and one thread, from the sign-in's look-up to the commit.

FastAPI would change threads to look the sign-in up, to call the endpoint, to write its answer out
and to commit; each change costs more than most questions do (decision 9).
"""

import inspect
from collections.abc import Awaitable, Callable
from functools import update_wrapper
from typing import Annotated, Any, TypeVar

from fastapi import Depends, Request, Response
from fastapi.concurrency import run_in_threadpool
from fastapi.exceptions import ResponseValidationError
from fastapi.routing import APIRoute

from .db import is_sqlite
from .work import UnitOfWork

Endpoint = Callable[..., Any]
E = TypeVar("E", bound=Endpoint)
MARK = "in_one_go"
QUICK = "is_quick"


def quick(when: Callable[..., bool] | None = None) -> Callable[[E], E]:
    """Mark a read that touches a handful of rows through an index, always or where `when` says so
    of the endpoint's arguments. On SQLite it is answered in the event loop: it is over before
    another thread would have begun. Never for what searches, sorts or filters."""

    def mark(endpoint: E) -> E:
        setattr(endpoint, QUICK, when or (lambda **_: True))
        return endpoint

    return mark


class Run:
    """One run of one endpoint; `headers` collects what dependencies say about the answer."""

    def __init__(self, request: Request, response: Response) -> None:
        self.request, self.headers = request, response.headers
        self.work: UnitOfWork = request.state.work

    async def perform(self, endpoint: Endpoint, values: dict[str, Any], route: APIRoute) -> Any:
        session = await self.work.session()
        is_quick = getattr(endpoint, QUICK, None)
        if is_quick and is_sqlite(session) and is_quick(**values):
            return self._go(endpoint, values, route)
        return await run_in_threadpool(self._go, endpoint, values, route)

    def _go(self, endpoint: Endpoint, values: dict[str, Any], route: APIRoute) -> Response:
        try:
            self.work.begin()
            found = endpoint(**values)
            response = found if isinstance(found, Response) else self._written(found, route)
            keep = getattr(self.request.state, "keep", None)
            if keep:
                keep(response)
        except BaseException:
            self.work.finish(commit=False)
            raise
        self.work.finish(commit=True)
        return response

    def _written(self, found: Any, route: APIRoute) -> Response:
        """The answer as the declared schema writes it."""
        status = route.status_code or 200
        body = b""
        if route.response_field:
            value, wrong = route.response_field.validate(found, {}, loc=("response",))
            if wrong:
                raise ResponseValidationError(errors=wrong, body=found)
            body = route.response_field.serialize_json(value)
        response = Response(body, status, media_type="application/json" if body else None)
        response.headers.raw.extend(self.headers.raw)
        return response


async def _run(request: Request, response: Response) -> Run:
    return Run(request, response)


def in_one_go(endpoint: Endpoint, route: APIRoute) -> Callable[..., Awaitable[Any]]:
    """An endpoint, which is a plain function, as a coroutine function that runs it in one go."""
    if hasattr(endpoint, MARK):
        return endpoint
    if inspect.iscoroutinefunction(endpoint):
        raise TypeError(f"{endpoint.__name__} must be a plain function: it uses the database")

    async def run(*, _run: Run, **values: Any) -> Any:
        return await _run.perform(endpoint, values, route)

    update_wrapper(run, endpoint)
    del run.__wrapped__  # type: ignore[attr-defined]  # or the framework would look through it
    signature = inspect.signature(endpoint)
    parameter = inspect.Parameter(
        "_run", inspect.Parameter.KEYWORD_ONLY, annotation=Annotated[Run, Depends(_run)]
    )
    made = signature.replace(parameters=[*signature.parameters.values(), parameter])
    run.__signature__ = made  # type: ignore[attr-defined]  # which the framework reads
    setattr(run, MARK, True)
    return run
