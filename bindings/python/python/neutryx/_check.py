"""Sees that the extension module is there and is the one these files belong to, before anything uses it."""

from ._numbers import ABI_VERSION, VERSION

try:
    from . import _neutryx
except ImportError as error:
    raise ImportError(
        f"the extension module of neutryx {VERSION} cannot be loaded ({error}); install the package again, from a "
        "checkout by `pip install ./bindings/python`"
    ) from error

if (_neutryx.__version__, _neutryx.abi_version) != (VERSION, ABI_VERSION):
    raise ImportError(
        f"neutryx {VERSION} (ABI version {ABI_VERSION}) found the extension module of neutryx {_neutryx.__version__} "
        f"(ABI version {_neutryx.abi_version}); install the package again"
    )
