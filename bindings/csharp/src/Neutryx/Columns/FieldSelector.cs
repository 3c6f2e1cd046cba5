namespace Neutryx;

/// <summary>
/// Tells where a field is in a struct: <c>(ref Option option) =&gt; ref option.Strike</c>. Called once for each column,
/// with the first struct.
/// </summary>
/// <param name="row">A struct.</param>
/// <typeparam name="TRow">The struct.</typeparam>
/// <typeparam name="TField">
/// The field: <see cref="double"/> or <see cref="float"/>; for inputs also <see cref="int"/>, <see cref="sbyte"/> or
/// <see cref="OptionType"/>.
/// </typeparam>
public delegate ref TField FieldSelector<TRow, TField>(ref TRow row)
    where TRow : struct
    where TField : unmanaged;
