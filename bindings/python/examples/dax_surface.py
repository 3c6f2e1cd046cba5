# %% [markdown]
# # The DAX surface of 5 July 2002
#
# Options on the DAX, 13 strikes for each of 8 expiries (examples/README.md of the project says where they come from),
# are priced with all first-order Greeks and drawn. The cells run in any editor that knows `# %%`, or as a program:
#
#     python dax_surface.py [FOLDER]

# %%
import pathlib
import sys

import matplotlib

if __name__ == "__main__" and "ipykernel" not in sys.modules:
    matplotlib.use("Agg")

import matplotlib.pyplot as pyplot
import numpy as np

import neutryx as nx
from neutryx import plot

HERE = pathlib.Path(__file__).resolve().parent
BOOK = HERE.parents[2] / "examples" / "dax-2002-07-05.csv"

# %% [markdown]
# ## The book
# A record array: its fields are columns with a stride, which are priced where they are.

# %%
book = np.genfromtxt(BOOK, delimiter=",", names=True, dtype=None, encoding="ascii")
print(f"{len(book)} options, {len(np.unique(book['days']))} expiries, spot {book['spot'][0]:.2f}")

# %% [markdown]
# ## Prices and Greeks

# %%
columns = {name: book[name] for name in ("type", "spot", "strike", "time", "rate", "dividend_yield", "vol")}
greeks = nx.bsm_european(**columns, outputs=("price", "delta", "gamma", "vega", "theta", "rho"))

print("   days  strike  type     price    delta     vega")
for i in range(0, len(book), 13):
    row = book[i + 4]
    print(
        f"{row['days']:7d} {row['strike']:7d}  {row['type']:4s}"
        f" {greeks.price[i + 4]:9.2f} {greeks.delta[i + 4]:8.4f} {greeks.vega[i + 4] / 100:8.3f}"
    )

# %% [markdown]
# ## Puts from calls
# The same options as calls, from one call with another `type`; parity holds to the last digits.

# %%
calls = nx.bsm_european(**{**columns, "type": "call"})
puts = nx.bsm_european(**{**columns, "type": "put"})
forward_value = book["spot"] - book["strike"] * np.exp(-book["rate"] * book["time"])
print(f"largest gap of put-call parity: {np.abs(calls - puts - forward_value).max():.1e}")

# %% [markdown]
# ## A ladder: every option at 101 spots
# `spot` is a column of 101 rows, everything else a row of 104 options: the result is the matrix of both.

# %%
shifts = np.linspace(0.8, 1.2, 101)[:, None]
ladder = nx.bsm_european(**{**columns, "spot": shifts * book["spot"]})
value = ladder.sum(axis=1)
print(f"the book is worth {value[50]:,.0f} today, {value[0]:,.0f} 20 % lower, {value[-1]:,.0f} 20 % higher")

# %% [markdown]
# ## Smiles, the surface, Greeks

# %%
figure, axes = pyplot.subplots(2, 2, figsize=(12, 8), layout="constrained")
forward = book["spot"] * np.exp(book["rate"] * book["time"])
plot.smile(book["strike"], book["vol"], time=book["time"], forward=forward, ax=axes[0, 0])
plot.surface(book["strike"], book["time"], 100 * book["vol"], ax=axes[0, 1], label="volatility, % a year")
plot.surface(book["strike"], book["time"], greeks.vega / 100, ax=axes[1, 0], label="vega, EUR per 1 %")
plot.profile(
    nx.bsm_european,
    x="spot",
    values=np.linspace(3000, 6000, 301),
    outputs=("price", "delta", "gamma", "vega"),
    strike=4500,
    time=0.5,
    rate=0.035,
    vol=0.35,
    type="call",
    ax=axes[1, 1],
)
figure.suptitle("DAX, 5 July 2002")

# %%
if __name__ == "__main__":
    folder = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ".")
    folder.mkdir(parents=True, exist_ok=True)
    figure.savefig(folder / "dax_surface.png", dpi=150)
    print(f"drawn: {folder / 'dax_surface.png'}")
