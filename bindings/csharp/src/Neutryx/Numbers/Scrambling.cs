// Written by `cargo xtask gen`; do not edit.

namespace Neutryx;

/// <summary>How Sobol points are randomised.</summary>
public enum Scrambling : uint
{
    /// <summary>
    /// Owen's nested uniform scrambling: each bit is flipped at random depending on all higher bits.
    /// </summary>
    Owen = 0,

    /// <summary>Each dimension is shifted by exclusive or with random bits.</summary>
    DigitalShift = 1,

    /// <summary>Not at all: one fixed sequence, no error estimate.</summary>
    None = 2,
}
