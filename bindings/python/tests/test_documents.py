"""Examples and documents do what they say."""

import builtins
import doctest
import pathlib
import re
import shutil
import subprocess
import sys

import numpy as np
import pytest
from conftest import ROOT

import neutryx as nx

PACKAGE = ROOT / "bindings" / "python"


def test_the_example_of_the_package():
    assert doctest.testmod(nx).attempted > 2 and doctest.testmod(nx).failed == 0


def test_the_blocks_of_the_readme(tmp_path):
    pytest.importorskip("matplotlib").use("Agg")
    blocks = re.findall(r"^```python\n(.*?)^```", (PACKAGE / "README.md").read_text("utf-8"), re.M | re.S)
    assert len(blocks) >= 6
    names = {}
    for block in blocks:
        if "__main__" in block:
            # Other processes import it.
            program = tmp_path / "program.py"
            program.write_text(block, "utf-8")
            subprocess.run([sys.executable, program], check=True, timeout=300)
        else:
            exec(compile(block, "README.md", "exec"), names)


def test_the_dax_surface(tmp_path):
    pytest.importorskip("matplotlib")
    program = PACKAGE / "examples" / "dax_surface.py"
    done = subprocess.run([sys.executable, program, tmp_path], capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr
    # A row of the table in the project's README: a price that the command line printed.
    assert re.search(r"13 +4200 +put +38\.17 +-0\.1942", done.stdout), done.stdout
    gap = float(re.search(r"parity: (\S+)", done.stdout)[1])
    assert gap < 1e-11
    image = tmp_path / "dax_surface.png"
    assert image.read_bytes()[:8] == b"\x89PNG\r\n\x1a\n" and image.stat().st_size > 50_000


def test_charts():
    matplotlib = pytest.importorskip("matplotlib")
    matplotlib.use("Agg")
    import matplotlib.pyplot as pyplot

    from neutryx import plot

    strike, time = np.meshgrid([90.0, 100, 110], [0.25, 2])
    vol = 0.2 + (strike / 100 - 1) ** 2
    ax = plot.smile(strike, vol, time=time)
    assert [line.get_label() for line in ax.lines] == ["91 days", "2 years"]
    assert np.allclose(ax.lines[0].get_ydata(), 100 * vol[0])
    shuffled = np.random.default_rng(1).permutation(6)
    ax = plot.smile(strike.flat[shuffled], vol.flat[shuffled], time=time.flat[shuffled], forward=100)
    assert np.allclose(ax.lines[1].get_xdata(), np.log([0.9, 1, 1.1]))
    ax = plot.surface(strike.flat[shuffled], time.flat[shuffled], vol.flat[shuffled], label="vol")
    assert np.allclose(ax.collections[0].get_array().reshape(2, 3), vol)
    given = {"strike": 100, "time": 1, "rate": 0, "vol": 0.2, "type": "call"}
    ax = plot.profile(nx.bsm_european, x="spot", values=[110, 90, 100], outputs=["price", "delta"], **given)
    assert np.allclose(ax.lines[1].get_ydata().max(), 1.0) and len(ax.lines) == 2
    given = {**given, "spot": 100, "strike": 100, "seed": 1}
    exact = nx.bsm_european(100, 100, 1, 0, 0.2, type="call")
    ax = plot.convergence(nx.mc_european, paths=5000, exact=exact, antithetic=True, **given)
    philox, sobol, line = ax.lines
    assert philox.get_xdata().tolist() == [1024, 2048, 4096, 5120] and line.get_ydata()[0] == exact
    for drawn, generator in ((philox, "philox"), (sobol, "sobol")):
        how = {"paths": 5000, "antithetic": True, "generator": generator, "outputs": "price"}
        assert drawn.get_ydata()[-1] == nx.mc_european(**given, **how) and drawn.get_label() == generator
    pyplot.close("all")


def test_charts_without_matplotlib(monkeypatch):
    from neutryx import plot

    real = builtins.__import__

    def without(name, *rest, **named):
        if name.startswith("matplotlib"):
            raise ImportError(name)
        return real(name, *rest, **named)

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(ImportError, match=r"neutryx\[plot\]"):
        plot.smile([1.0], [0.2])


def test_an_extension_module_that_is_missing_or_of_another_version(tmp_path):
    source = pathlib.Path(nx.__file__).parent
    copy = tmp_path / "neutryx"

    def message():
        done = subprocess.run([sys.executable, "-c", "import neutryx"], cwd=tmp_path, capture_output=True, text=True)
        assert done.returncode != 0
        return done.stderr.splitlines()[-1]

    shutil.copytree(source, copy, ignore=shutil.ignore_patterns("__pycache__"))
    numbers = copy / "_numbers.py"
    numbers.write_text(numbers.read_text().replace("ABI_VERSION = 1", "ABI_VERSION = 2"))
    assert "(ABI version 2) found" in message() and "(ABI version 1)" in message()
    for module in (*copy.glob("_neutryx*.so"), *copy.glob("_neutryx*.pyd")):
        module.unlink()
    assert "cannot be loaded" in message() and "pip install" in message()


def test_the_package_says_that_it_has_types():
    folder = pathlib.Path(nx.__file__).parent
    assert (folder / "py.typed").exists() and (folder / "_pricers.pyi").exists()
    stub = (folder / "_pricers.pyi").read_text()
    stub += (folder / "_simulations.pyi").read_text()
    assert all(stub.count(f"def {name}(") == 4 for name in nx.pricers() + nx.simulations())
    assert nx.__version__ in (ROOT / "Cargo.toml").read_text() and nx.abi_version == 1
