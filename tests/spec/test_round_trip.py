# SPDX-License-Identifier: MIT
"""Every shipped file through the model and back: nothing is lost, nothing is made up."""

from __future__ import annotations

import dataclasses
import tomllib
from enum import Enum
from pathlib import Path
from typing import Any

import pytest

from hvproofs.spec.corpus import load_shipped

CORPUS = load_shipped(expressions=False)
SPECS = {
    **CORPUS.contracts,
    **CORPUS.schemes,
    **{f"claim {name}": claim for name, claim in CORPUS.claims.items()},
}
KEYS = {"call_class": "class"}  # keys that are no Python names


def default_of(field: dataclasses.Field[Any]) -> Any:
    if field.default_factory is not dataclasses.MISSING:
        return field.default_factory()
    return field.default


def written(value: Any) -> Any:
    """A value of the model as a file has it: without what is as it would be anyway."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, tuple | list):
        return [written(item) for item in value]
    if isinstance(value, dict):
        return {key: written(item) for key, item in value.items()}
    if not dataclasses.is_dataclass(value):
        return value
    return {
        KEYS.get(field.name, field.name): written(getattr(value, field.name))
        for field in dataclasses.fields(value)
        if getattr(value, field.name) != default_of(field)
    }


def pruned(value: Any, like: Any) -> Any:
    """What a file says, without what it says although it need not."""
    if isinstance(value, dict) and dataclasses.is_dataclass(like):
        known = {KEYS.get(f.name, f.name): f for f in dataclasses.fields(like)}
        return {
            key: pruned(item, getattr(like, known[key].name))
            for key, item in value.items()
            if getattr(like, known[key].name) != default_of(known[key])
        }
    if isinstance(value, dict):
        return {key: pruned(item, like[key]) for key, item in value.items()}
    if isinstance(value, list):
        return [pruned(item, inner) for item, inner in zip(value, like, strict=True)]
    return value


@pytest.mark.parametrize("name", SPECS)
def test_a_file_is_what_the_model_holds(name: str) -> None:
    model = SPECS[name]
    data = tomllib.loads(Path(CORPUS.documents[name].path).read_text("utf-8"))

    assert written(model) == pruned(data, model)


def test_something_lost_would_be_seen() -> None:
    contract = CORPUS.contracts["HvCallGetVpRegisters"]
    data = tomllib.loads(Path(CORPUS.documents[contract.name].path).read_text("utf-8"))
    shorter = dataclasses.replace(contract.input, header=contract.input.header[:-1])

    assert written(dataclasses.replace(contract, input=shorter)) != pruned(data, contract)
    assert written(dataclasses.replace(contract, note="")) != pruned(data, contract)
