"""Packs the Sobol direction numbers of Joe and Kuo into src/mc/sobol_directions.bin.

The numbers are new-joe-kuo-6.21201 (S. Joe and F. Y. Kuo, "Constructing Sobol sequences with better two-dimensional
projections", SIAM J. Sci. Comput. 30, 2008), as scipy 1.14.1 carries them.

    pip install scipy==1.14.1
    python xtask/sobol/pack.py src/mc/sobol_directions.bin

A stream of bits, the least significant of each byte first. For each dimension from the second on: the degree s of the
primitive polynomial in 5 bits, its s - 1 inner coefficients, and for i = 1 .. s the initial number m_i without its
lowest bit, which is always 1, in i - 1 bits.
"""

import pathlib
import sys

import numpy
import scipy.stats

table = numpy.load(pathlib.Path(scipy.stats.__file__).with_name("_sobol_direction_numbers.npz"))
stream, length = 0, 0


def put(value: int, bits: int) -> None:
    global stream, length
    assert 0 <= value < 1 << bits
    stream |= value << length
    length += bits


packed = bytearray()
for polynomial, initial in zip(table["poly"][1:].tolist(), table["vinit"][1:].tolist()):
    degree = polynomial.bit_length() - 1
    put(degree, 5)
    put(polynomial >> 1 & (1 << degree - 1) - 1, degree - 1)
    for i in range(degree):
        assert initial[i] & 1
        put(initial[i] >> 1, i)
    while length >= 8:
        packed.append(stream & 255)
        stream, length = stream >> 8, length - 8
if length:
    packed.append(stream)
pathlib.Path(sys.argv[1]).write_bytes(packed)
print(f"{len(table['poly'])} dimensions, {len(packed)} bytes")
