using System;
using System.Linq;

namespace Neutryx.Interop;

/// <summary>Numbers by the names that they have in every language.</summary>
internal static class Names
{
    /// <summary>The member of an enum with a name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="nameOf">Tells the name of a member.</param>
    /// <param name="status">What it is to be given an unknown one.</param>
    /// <param name="argument">Where the name was given.</param>
    /// <exception cref="NeutryxException">There is none.</exception>
    internal static T Find<T>(string name, Func<T, string> nameOf, Status status, string argument)
        where T : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(name);
        foreach (var member in Enum.GetValues<T>())
        {
            if (nameOf(member) == name)
            {
                return member;
            }
        }
        var known = string.Join(", ", Enum.GetValues<T>().Select(nameOf));
        throw new NeutryxException(Outcome.Of(status, argument, $"'{name}' is unknown; there are {known}"));
    }
}
