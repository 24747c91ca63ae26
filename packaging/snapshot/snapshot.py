#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Gesso developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the bundled snapshot of model schemas, facts only.

    packaging/snapshot/snapshot.py FOLDER…

Reads the OpenAPI documents in each FOLDER and its `reconstructed` subfolder and writes
resources/models/<owner__alias__path>.json and resources/models/index.json. Kept: keys, types, enums,
ranges, defaults, order, what is required, media hints. Left out: every sentence. The same input gives
the same bytes.
"""
import json
import sys
from pathlib import Path

sys.dont_write_bytecode = True  # nothing is left beside the sources
from names import name_all  # noqa: E402

ROOT = Path(__file__).resolve().parents[2]
TARGET = ROOT / "resources" / "models"
PRICES = Path(__file__).with_name("prices.json")

# Facts about a value. Everything else in a schema is prose or decoration.
FACTS = {
    "$ref", "type", "enum", "const", "format", "pattern", "nullable", "deprecated",
    "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "ge", "le",
    "minLength", "maxLength", "minItems", "maxItems", "uniqueItems",
    "required", "x-fal-order-properties", "x-fal", "_fal_ui_field", "ui", "discriminator",
    "max_file_size", "max_pixels", "min_width", "max_width", "min_height", "max_height",
}
LONGEST_DEFAULT = 120  # characters; longer ones are example prompts
LONGEST_PRESET = 40
FEWEST_PRESETS = 3
# Endpoints that also answer over a WebSocket although their name does not say so.
REALTIME = {"fal-ai/fast-lcm-diffusion", "fal-ai/fast-lcm-diffusion/image-to-image", "fal-ai/lcm-sd15-i2i"}


def facts(schema):
    """A schema without its prose, or the value itself where it is not an object."""
    if not isinstance(schema, dict):
        return schema
    kept = {key: value for key, value in schema.items() if key in FACTS}
    for key in ("properties", "patternProperties"):
        if isinstance(schema.get(key), dict):
            kept[key] = {name: facts(value) for name, value in schema[key].items()}
    for key in ("anyOf", "oneOf", "allOf", "prefixItems"):
        if isinstance(schema.get(key), list):
            kept[key] = [facts(branch) for branch in schema[key]]
    for key in ("items", "additionalProperties"):
        if key in schema:
            kept[key] = facts_of_items(schema[key])
    if "default" in schema and is_fact(schema["default"]):
        kept["default"] = schema["default"]
    presets = preset_values(schema)
    if presets:
        kept["examples"] = presets
    return kept


def facts_of_items(items):
    # Some tuples are published as {"0": {...}, "1": {...}} instead of a list.
    if isinstance(items, dict) and items and all(key.isdigit() for key in items):
        return {key: facts(value) for key, value in items.items()}
    return facts(items)


def is_fact(default):
    return len(default if isinstance(default, str) else json.dumps(default)) <= LONGEST_DEFAULT


def preset_values(schema):
    """Names of voices, languages and the like; never prompts or addresses."""
    examples = schema.get("examples")
    if not isinstance(examples, list) or len(examples) < FEWEST_PRESETS:
        return None
    short = all(isinstance(e, str) and 0 < len(e) <= LONGEST_PRESET and len(e.split()) <= 4
                and "://" not in e and "\n" not in e for e in examples)
    return examples if short else None


def references(value):
    if isinstance(value, dict):
        for key, inner in value.items():
            if key == "$ref" and isinstance(inner, str):
                yield inner.rsplit("/", 1)[-1]
            else:
                yield from references(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from references(inner)


def input_and_output(document, endpoint):
    """The schema of the request body and of the result, found through the paths."""
    paths = document.get("paths", {})
    post = next((path["post"] for path in paths.values() if "post" in path), {})
    body = post.get("requestBody", {}).get("content", {}).get("application/json", {}).get("schema")
    result = paths.get(f"/{endpoint}/requests/{{request_id}}", {}).get("get", {})
    answer = result.get("responses", {}).get("200", {}).get("content", {}).get("application/json", {}).get("schema")
    return body, answer


def strip(document, endpoint, category):
    body, answer = input_and_output(document, endpoint)
    schemas = document.get("components", {}).get("schemas", {})
    wanted, seen = list(references([body, answer])), {}
    while wanted:
        name = wanted.pop()
        if name not in seen and name in schemas:
            seen[name] = facts(schemas[name])
            wanted += references(seen[name])
    paths = {f"/{endpoint}": {"post": {"requestBody": {
        "required": True, "content": {"application/json": {"schema": facts(body)}}}}}}
    if answer is not None:
        paths[f"/{endpoint}/requests/{{request_id}}"] = {"get": {"responses": {
            "200": {"content": {"application/json": {"schema": facts(answer)}}}}}}
    return {
        "openapi": "3.0.4",
        "info": {"x-fal-metadata": {"endpointId": endpoint, "category": category}},
        "components": {"schemas": seen},
        "paths": paths,
    }


def documents(folders):
    """Endpoint → (document, category). As published wins over reconstructed."""
    found = {}
    for folder in folders:
        for part in (folder / "reconstructed", folder):
            for path in sorted(part.glob("*.json")):
                document = json.loads(path.read_text(encoding="utf-8"))
                metadata = document["info"]["x-fal-metadata"]
                found[metadata["endpointId"]] = (document, metadata.get("category", ""))
    return found


def write(path, value):
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    path.write_text(text + "\n", encoding="utf-8")


def main(arguments):
    if not arguments:
        sys.exit("Name the folder with the OpenAPI documents.")
    found = documents([Path(argument) for argument in arguments])
    if not found:
        sys.exit("There are no OpenAPI documents in that folder.")
    prices = json.loads(PRICES.read_text(encoding="utf-8"))
    TARGET.mkdir(parents=True, exist_ok=True)
    for old in TARGET.glob("*.json"):
        old.unlink()
    categories = {endpoint: category for endpoint, (_, category) in found.items()}
    index = []
    for endpoint, name in name_all(categories).items():
        document, category = found[endpoint]
        write(TARGET / (endpoint.replace("/", "__") + ".json"), strip(document, endpoint, category))
        entry = {"endpoint": endpoint, "category": category, **name, **prices.get(endpoint, {})}
        if endpoint in REALTIME or endpoint.endswith("/realtime"):
            entry["realtime"] = True
        index.append(entry)
    # One model per line, so that a change can be read.
    lines = (json.dumps(entry, ensure_ascii=False, sort_keys=True) for entry in index)
    (TARGET / "index.json").write_text("[\n" + ",\n".join(lines) + "\n]\n", encoding="utf-8")
    print(f"{len(index)} models in {TARGET}")


if __name__ == "__main__":
    main(sys.argv[1:])
