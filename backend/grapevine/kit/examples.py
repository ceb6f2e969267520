"""An example for every operation of the contract, made of its schemas.

Bodies bring examples of their own, and so may answers. Any other answer is shown with the words of
the bodies: where an example of a request calls somebody `Ines Duarte`, the answer does, too.
"""

from collections.abc import Iterator
from typing import Any

ID = "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5"
FORMATS = {"uuid": ID, "date-time": "2026-11-23T09:00:00Z", "date": "2026-11-23"}
KINDS = {"string": str, "integer": int, "number": float, "array": list}

Schema = dict[str, Any]


def add_examples(document: dict[str, Any]) -> None:
    """Give each address an example id, and each successful JSON answer an example."""
    shown = _Shown(document["components"]["schemas"])
    for path in document["paths"].values():
        for operation in path.values():
            for parameter in operation.get("parameters", []):
                if parameter.get("in") == "path":
                    parameter["example"] = shown.example(parameter["schema"], parameter["name"])
            for media in _answers(operation):
                media["example"] = shown.example(media["schema"], "")


def _answers(operation: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for status, response in operation["responses"].items():
        media = response.get("content", {}).get("application/json")
        if status < "300" and media and media.get("schema"):
            yield media


class _Shown:
    """Builds examples; `words` are what the examples of the requests say, by field."""

    def __init__(self, schemas: dict[str, Schema]) -> None:
        self.schemas = schemas
        self.words: dict[str, list[Any]] = {}
        bodies = (one for one in schemas.values() if one.get("additionalProperties") is False)
        for schema in bodies:
            for example in schema.get("examples", []):
                for name, value in example.items():
                    self.words.setdefault(name, []).append(value)

    def example(self, schema: Schema, name: str) -> Any:
        if "$ref" in schema:
            return self.example(self.schemas[schema["$ref"].rsplit("/", 1)[1]], name)
        if "examples" in schema:
            return self._with_nulls(schema, schema["examples"][0])
        if "anyOf" in schema:
            first = self.example(schema["anyOf"][0], name)
            return None if first == "" and {"type": "null"} in schema["anyOf"] else first
        if "enum" in schema or "const" in schema:
            return schema.get("const", schema.get("enum", [None])[0])
        return self._of_kind(schema, schema.get("type", "null"), name)

    def _with_nulls(self, schema: Schema, given: Any) -> Any:
        """The framework leaves what is null out of a document, even out of an example."""
        if "$ref" in schema:
            return self._with_nulls(self.schemas[schema["$ref"].rsplit("/", 1)[1]], given)
        if isinstance(given, list):
            return [self._with_nulls(schema.get("items", {}), one) for one in given]
        if not isinstance(given, dict) or "properties" not in schema:
            return given
        whole = dict.fromkeys(schema.get("required", [])) | given
        fields = schema["properties"]
        return {name: self._with_nulls(fields[name], value) for name, value in whole.items()}

    def _of_kind(self, schema: Schema, kind: str, name: str) -> Any:
        if kind == "object":
            fields = schema.get("properties", {})
            return {field: self.example(inner, field) for field, inner in fields.items()}
        if kind == "array":
            inner = schema.get("prefixItems") or [schema.get("items", {})]
            if inner[0] == {"type": "string"} or "maxLength" in inner[0]:
                return self._said("array", name, [])
            return [self.example(one, name.removesuffix("s")) for one in inner]
        if schema.get("format") in FORMATS:
            return FORMATS[schema["format"]]
        if kind in ("integer", "number"):
            return self._said(kind, name, schema.get("minimum", 1))
        if kind == "boolean":
            return schema.get("default", False)
        return self._said(kind, name, schema.get("default", "")) if kind == "string" else None

    def _said(self, kind: str, name: str, otherwise: Any) -> Any:
        """What a request's example says for this field, if it is of this kind."""
        fitting = (one for one in self.words.get(name, []) if type(one) is KINDS.get(kind))
        return next(fitting, otherwise)
