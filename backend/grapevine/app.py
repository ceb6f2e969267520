"""Build the application. Everything is wired here and nowhere else."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI

from grapevine.accounts import is_signed_in
from grapevine.accounts.passwords import Hasher
from grapevine.accounts.routes import auth, deletion
from grapevine.accounts.routes import router as me
from grapevine.agenda.routes import router as agenda
from grapevine.calendars.routes import feeds, invitations, reading
from grapevine.candidates.routes import router as candidates
from grapevine.careers.routes import router as careers
from grapevine.commitments.routes import router as commitments
from grapevine.contacts.routes.contacts import router as contacts
from grapevine.contacts.routes.ties import router as ties
from grapevine.debriefs.routes import router as debriefs
from grapevine.debts.routes.chains import router as chains
from grapevine.debts.routes.debts import router as debts
from grapevine.digests.routes import digest, links
from grapevine.drafts.routes import router as drafts
from grapevine.forgetting.routes import router as forgetting
from grapevine.insights.routes import router as insights
from grapevine.interviews.routes import router as interviews
from grapevine.introductions.routes import router as introductions
from grapevine.kit import health, problems
from grapevine.kit.contract import describe
from grapevine.kit.db import open_engine
from grapevine.kit.limits import install_limits
from grapevine.kit.logs import configure_logs
from grapevine.kit.middleware import Envelope, Limits
from grapevine.kit.work import Gate
from grapevine.leads.routes import router as leads
from grapevine.messages.routes import router as messages
from grapevine.methods.routes import days_off, method, methods, rules
from grapevine.network.routes import router as network
from grapevine.organizations.routes import router as organizations
from grapevine.pitches.routes import router as pitches
from grapevine.planning.routes.plans import router as plans
from grapevine.planning.routes.wanted import router as wanted
from grapevine.preparation.routes import router as preparation
from grapevine.questions.routes import router as questions
from grapevine.referrals.routes import router as referrals
from grapevine.samples.routes import router as samples
from grapevine.scheduling.routes import router as slots
from grapevine.settings import Settings
from grapevine.templates.routes import router as templates
from grapevine.timeline.routes import router as timeline
from grapevine.transfer.routes import exports, imports
from grapevine.web import install_web

# Every address of the API, in the order of the journey.
ROUTERS = (
    auth,
    me,
    deletion,
    careers,
    organizations,
    contacts,
    ties,
    referrals,
    questions,
    pitches,
    interviews,
    messages,
    insights,
    commitments,
    leads,
    wanted,
    plans,
    preparation,
    debriefs,
    timeline,
    network,
    introductions,
    templates,
    drafts,
    methods,
    method,
    days_off,
    rules,
    agenda,
    candidates,
    debts,
    chains,
    slots,
    feeds,
    invitations,
    reading,
    digest,
    links,
    imports,
    exports,
    forgetting,
    samples,
)


def create_app(settings: Settings | None = None) -> FastAPI:
    """The whole product behind one ASGI application."""
    settings = settings or Settings()
    settings.check()
    configure_logs()
    engine = open_engine(settings.database())
    engine.update_execution_options(most_rows=settings.most_rows())

    @asynccontextmanager
    async def lifespan(running: FastAPI) -> AsyncIterator[None]:
        yield
        running.state.engine.dispose()

    app = FastAPI(
        title="Grapevine",
        version="0.1.0",
        lifespan=lifespan,
        docs_url=None,
        redoc_url=None,
        openapi_url=None,  # `web` serves it, written out once
        generate_unique_id_function=lambda route: route.name,
        separate_input_output_schemas=False,
    )
    app.state.settings = settings
    app.state.engine = engine
    app.state.keys = settings.keys()
    app.state.is_signed_in = is_signed_in
    app.state.hasher = Hasher()
    app.state.gate = Gate(one_writer=engine.dialect.name == "sqlite")
    install_limits(app, settings.allowance(), settings.proxies())
    problems.install(app)
    for router in (health.router, *ROUTERS):
        app.include_router(router)
    describe(app)
    install_web(app, settings.static_dir)
    app.add_middleware(Limits, hosts=settings.hosts())
    app.add_middleware(Envelope, tls=settings.uses_tls())
    return app
