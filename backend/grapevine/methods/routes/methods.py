"""HTTP for methods: which there are, which is in force, and the rules with its numbers."""

from typing import Any

from grapevine.kit import routing
from grapevine.kit.auth import OwnerId
from grapevine.kit.db import Db
from grapevine.kit.etags import Seen, Tagged

from .. import store
from ..rules import METHODS
from ..schemas import MethodList, MethodPatch, MethodRead, MethodSummary, RuleList

methods = routing.router("methods")
method = routing.router("method")
rules = routing.router("rules")


@methods.get("", response_model=MethodList, summary="List the methods")
def list_methods(owner: OwnerId) -> MethodList:
    """The methods to choose from, each with every number that the agenda counts with."""
    return MethodList(items=[MethodSummary.model_validate(one) for one in METHODS])


@method.get("", response_model=MethodRead, summary="Read the method in force")
def read_method(db: Db, owner: OwnerId, tag: Tagged) -> Any:
    """The method that the agenda goes by, with your own numbers and within what they may lie."""
    return tag(store.read_method(store.choice_of(db, owner)))


@method.patch("", response_model=MethodRead, summary="Choose a method or change its numbers")
def change_method(db: Db, owner: OwnerId, seen: Seen, body: MethodPatch, tag: Tagged) -> Any:
    """Choose another method, which brings its own numbers; change single ones, or take a method's
    own again with null. Nothing is stored but the choice: the agenda follows at once."""
    choice = store.choice_of(db, owner)
    seen.check(choice)
    return tag(store.read_method(store.change_method(db, choice, body)))


@rules.get("", response_model=RuleList, summary="List the rules")
def list_rules(db: Db, owner: OwnerId) -> RuleList:
    """Every rule as data: what it says, how it shows, where it comes from, and its numbers."""
    return RuleList(items=store.read_rules(db, owner))
