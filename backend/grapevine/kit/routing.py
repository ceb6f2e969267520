"""How every request runs: in one transaction that is committed before the answer leaves."""

from collections.abc import Callable, Coroutine
from typing import Any

from fastapi import APIRouter, Request, Response
from fastapi.dependencies.models import Dependant
from fastapi.routing import APIRoute
from starlette.routing import Match
from starlette.types import Scope

from . import etags, idempotency
from .auth import identify, scheme
from .problems import MEDIA_TYPE
from .running import in_one_go
from .work import UnitOfWork

Handler = Callable[[Request], Coroutine[Any, Any, Response]]
READS = {"GET", "HEAD"}
# Marks a POST whose answer holds a secret: it takes no Idempotency-Key, so that none is kept.
SECRET_ANSWER = {"x-secret-answer": True}

REFUSALS = {
    400: "The request can't be read",
    401: "Not signed in",
    404: "No such thing, or not yours",
    409: "It contradicts the present state",
    412: "It changed since you read it",
    413: "Too large",
    414: "The address is too long",
    422: "A field is not valid",
    429: "Too many requests",
    431: "The headers are too large",
    500: "Our mistake; nothing was changed",
    503: "Busy; nothing was changed",
    507: "The storage is full; nothing was changed, and reading goes on",
}


class FeatureRouter(APIRouter):
    """Whole features are passed over by the beginning of an address: the framework would try every
    pattern before the right one, twice, and took a sixth of a short read for it."""

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        if not scope.get("root_path") and not scope["path"].startswith(self.prefix):
            return Match.NONE, {}
        return super().matches(scope)


def router(feature: str) -> APIRouter:
    """The router of a feature: its addresses start with `/api/v1/<feature>`."""
    return FeatureRouter(
        prefix=f"/api/v1/{feature}",
        tags=[feature],
        route_class=TransactionRoute,
        # Without a model: `kit.contract` names it. A model here would be built once for each
        # refusal of each address, which took a third of the start.
        responses={
            status: {"description": text, "content": {MEDIA_TYPE: {}}}
            for status, text in REFUSALS.items()
        },
    )


class TransactionRoute(APIRoute):
    """A route whose whole work is one transaction. A refusal or a failure rolls it back."""

    def __init__(self, path: str, endpoint: Callable[..., Any], **options: Any) -> None:
        super().__init__(path, in_one_go(endpoint, self), **options)

    def get_route_handler(self) -> Handler:
        endpoint = super().get_route_handler()
        guarded = _wants_a_caller(self.dependant)
        secret = self.openapi_extra == SECRET_ANSWER
        keyed = "POST" in (self.methods or ()) and guarded and not secret

        async def handle(request: Request) -> Response:
            state = request.app.state
            write = request.method not in READS
            if write:
                await request.body()  # received before the write lock is taken, not under it
            async with UnitOfWork(state.engine, state.gate, write=write) as work:
                request.state.work = work
                if guarded:
                    identify(request)
                response = await (_once(request, endpoint) if keyed else endpoint(request))
            return etags.conditional(request, response)

        return handle


def _wants_a_caller(dependant: Dependant) -> bool:
    """Whether only who is signed in gets in. What lets people in takes no key: its answer, which
    holds tokens, must not be kept."""
    return dependant.call is scheme or any(map(_wants_a_caller, dependant.dependencies))


async def _once(request: Request, endpoint: Handler) -> Response:
    if "idempotency-key" not in request.headers:
        return await endpoint(request)
    return await idempotency.once(request, identify(request).owner_id, endpoint)
