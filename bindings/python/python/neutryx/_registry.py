"""What the library can price and simulate, and on which devices."""

from __future__ import annotations

import json
import warnings
from collections.abc import Callable
from typing import Any

from . import _errors, _neutryx
from ._numbers import Status

INPUT_IDS: dict[str, int] = {}
_PRICERS: dict[str, dict[str, Any]] = {}
FIRST_OUTPUTS: dict[int, str] = {}
_SIMULATIONS: dict[str, dict[str, Any]] = {}
SIMULATION_INPUT_IDS: dict[str, int] = {}


def _load() -> None:
    for text in _neutryx.describe_all():
        pricer = json.loads(text)
        _PRICERS[pricer["name"]] = pricer
        FIRST_OUTPUTS[pricer["id"]] = pricer["outputs"][0]["name"]
        INPUT_IDS.update((column["name"], column["id"]) for column in pricer["inputs"])
    for text in _neutryx.describe_simulations():
        simulation = json.loads(text)
        _SIMULATIONS[simulation["name"]] = simulation
        SIMULATION_INPUT_IDS.update((column["name"], column["id"]) for column in simulation["inputs"])


_load()


def pricers() -> list[str]:
    """Names of all pricers, each of which is a function of this module."""
    return list(_PRICERS)


def simulations() -> list[str]:
    """Names of all simulations, each of which is a function of this module."""
    return list(_SIMULATIONS)


def describe(pricer: str | Callable[..., Any]) -> dict[str, Any]:
    """All there is to know about a pricer or a simulation, by its name or function.

    Formula or payoff, inputs with units and domains, outputs, reference; of a simulation also the choices among its
    settings.
    """
    known = {**_PRICERS, **_SIMULATIONS}
    name = getattr(pricer, "__name__", pricer)
    return json.loads(json.dumps(known[_known(name, known, Status.UNKNOWN_PRICER, "pricer")]))


def devices() -> list[dict[str, Any]]:
    """Every OpenCL device of this machine, in the order of their indexes; those that cannot be used say why.

    Drivers are loaded when this is called for the first time. An empty list comes with a warning that tells why there
    is no device.
    """
    described, note = _neutryx.describe_devices()
    if not described and note:
        warnings.warn(note, RuntimeWarning, stacklevel=2)
    return [json.loads(text) for text in described]


def pricer_number(pricer):
    """Numbers stay as they are: the library checks them."""
    name = getattr(pricer, "__name__", pricer)
    if not isinstance(name, str):
        return name
    if name in _SIMULATIONS:
        raise _errors.from_status(Status.UNKNOWN_PRICER, "pricer", f"{name!r} is a simulation; take Engine.simulate")
    return _PRICERS[_known(name, _PRICERS, Status.UNKNOWN_PRICER, "pricer")]["id"]


def simulation_number(simulation):
    """As `pricer_number`."""
    name = getattr(simulation, "__name__", simulation)
    if not isinstance(name, str):
        return name
    if name in _PRICERS:
        raise _errors.from_status(Status.UNKNOWN_PRICER, "simulation", f"{name!r} has a formula; take Engine.price")
    return _SIMULATIONS[_known(name, _SIMULATIONS, Status.UNKNOWN_PRICER, "simulation")]["id"]


def simulation_name(simulation):
    """The name of a simulation given by its name, number or function."""
    number = simulation_number(simulation)
    names = (name for name, known in _SIMULATIONS.items() if known["id"] == number)
    name = next(names, None)
    if name is None:
        raise _errors.from_status(Status.UNKNOWN_PRICER, "simulation", f"{simulation!r} is no simulation")
    return name


def is_simulation(pricer):
    return pricer in _SIMULATIONS or any(pricer == simulation["id"] for simulation in _SIMULATIONS.values())


def columns(inputs, ids):
    """Pairs of input number and values. Numbers stay as they are, too."""
    pairs = ((name, inputs[name]) for name in inputs.keys()) if hasattr(inputs, "keys") else _frame_or_pairs(inputs)
    found = []
    for name, values in pairs:
        if isinstance(name, str):
            name = ids[_known(name, ids, Status.UNKNOWN_INPUT, "inputs")]
        found.append((name, values))
    return found


def _frame_or_pairs(inputs):
    if hasattr(inputs, "columns") and hasattr(inputs, "__getitem__"):
        return [(name, inputs[name]) for name in inputs.columns]
    return inputs


def _known(name, known, status, argument):
    if name not in known:
        raise _errors.from_status(status, argument, _errors.unknown_name(name, list(known)))
    return name
