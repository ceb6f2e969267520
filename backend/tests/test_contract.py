"""Promises about the published API as a whole."""

import json

import pytest
from jsonschema import Draft202012Validator, FormatChecker
from openapi_spec_validator import OpenAPIV31SpecValidator
from sqlmodel import SQLModel

from grapevine.openapi import contract
from grapevine.settings import PROJECT

DOCUMENT = contract()
OPERATIONS = [
    pytest.param(method, path, operation, id=operation["operationId"])
    for path, methods in DOCUMENT["paths"].items()
    for method, operation in methods.items()
]
WORDLESS = {"sign_out", "sign_out_everywhere"}  # nothing goes in, nothing comes out
PUBLIC = {"healthz", "readyz", "register", "sign_in", "refresh", "create_sample",
    "subscribe_to_feed", "show_confirmation", "confirm_address", "show_unsubscription",
    "unsubscribe",
}  # fmt: skip


def test_the_published_document_is_current():
    """If this fails: `make openapi`, and a line in openapi/CHANGELOG.md."""
    published = (PROJECT / "openapi" / "openapi.json").read_text()
    assert json.loads(published) == DOCUMENT


def test_the_document_is_valid_openapi_3_1():
    assert DOCUMENT["openapi"].startswith("3.1")
    OpenAPIV31SpecValidator(DOCUMENT).validate()


def test_no_table_is_ever_on_the_wire():
    tables = {mapper.class_.__name__ for mapper in SQLModel._sa_registry.mappers}
    assert tables
    assert tables.isdisjoint(DOCUMENT["components"]["schemas"])


def test_one_word_is_one_schema():
    """Two schemas of one name would be told apart by the modules they come from."""
    assert [name for name in DOCUMENT["components"]["schemas"] if "__" in name] == []


def test_operation_ids_are_unique():
    ids = [parameter.values[2]["operationId"] for parameter in OPERATIONS]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize(("method", "path", "operation"), OPERATIONS)
def test_every_operation_is_described(method: str, path: str, operation: dict):
    assert operation["summary"]
    assert operation["description"]
    assert operation["tags"]


@pytest.mark.parametrize(("method", "path", "operation"), OPERATIONS)
def test_every_operation_declares_its_refusals(method: str, path: str, operation: dict):
    if operation["tags"] == ["health"]:
        return
    for status in ("400", "401", "404", "409", "412", "413", "422", "429", "503"):
        name = operation["responses"][status]["$ref"].rsplit("/", 1)[1]
        refusal = DOCUMENT["components"]["responses"][name]
        assert list(refusal["content"]) == ["application/problem+json"], status


@pytest.mark.parametrize(("method", "path", "operation"), OPERATIONS)
def test_every_body_has_an_example(method: str, path: str, operation: dict):
    content = operation.get("requestBody", {}).get("content", {})
    if "application/json" not in content:
        return
    body = content["application/json"]
    schema = body["schema"]
    for option in (schema, *schema.get("anyOf", [])):
        if "$ref" in option:
            schema = DOCUMENT["components"]["schemas"][option["$ref"].rsplit("/", 1)[1]]
    assert "examples" in schema or "example" in body or "examples" in body


@pytest.mark.parametrize(("method", "path", "operation"), OPERATIONS)
def test_every_operation_shows_an_example_that_its_schema_accepts(
    method: str, path: str, operation: dict
):
    """Of the answer, of the ids in the address, or of the body (tested above)."""
    shown = [
        (media["schema"], media["example"])
        for status, response in operation["responses"].items()
        for kind, media in response.get("content", {}).items()
        if status < "300" and kind == "application/json" and media.get("schema")
    ]
    shown += [
        (parameter["schema"], parameter["example"])
        for parameter in operation.get("parameters", [])
        if parameter.get("in") == "path"
    ]
    assert shown or "requestBody" in operation or operation["operationId"] in WORDLESS
    for schema, example in shown:
        whole = {**schema, "components": DOCUMENT["components"]}
        Draft202012Validator(whole, format_checker=FormatChecker()).validate(example)


@pytest.mark.parametrize(("method", "path", "operation"), OPERATIONS)
def test_only_the_front_door_is_open(method: str, path: str, operation: dict):
    assert ("security" in operation) == (operation["operationId"] not in PUBLIC)
