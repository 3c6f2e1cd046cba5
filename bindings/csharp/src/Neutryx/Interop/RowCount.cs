namespace Neutryx.Interop;

/// <summary>
/// The number of rows that the columns of a batch agree on, or the first that does not. It is only reported when the
/// batch is priced, as every other mistake is.
/// </summary>
internal struct RowCount
{
    private Column _first;
    private Column _other;

    private enum Kind : byte
    {
        None,
        Input,
        Output,
        RowCodes,
    }

    /// <summary>A column by what it is, so that nothing is spelled out unless it has to be.</summary>
    private readonly struct Column(Kind kind, uint id, int rows)
    {
        internal readonly Kind Kind = kind;
        internal readonly uint Id = id;
        internal readonly int Rows = rows;

        public override string ToString() => Kind switch
        {
            Kind.Input => $"inputs.{((Input)Id).Describe()}",
            Kind.Output => $"outputs.{((Output)Id).Describe()}",
            _ => "outputs.row_codes",
        };
    }

    internal void Take(Input input, int rows) => Take(Kind.Input, (uint)input, rows);

    internal void Take(Output output, int rows) => Take(Kind.Output, (uint)output, rows);

    internal void TakeRowCodes(int rows) => Take(Kind.RowCodes, 0, rows);

    /// <summary>The rows agreed on. A batch of nothing but single values is one option.</summary>
    internal readonly int Rows => _first.Kind == Kind.None ? 1 : _first.Rows;

    internal readonly bool Conflict => _other.Kind != Kind.None;

    /// <summary>The conflict as the outcome of a call.</summary>
    internal readonly Outcome Report(int batch) =>
        Outcome.Of(
            Status.InvalidArgument,
            _other.ToString(),
            $"has {_other.Rows} rows, but {_first} has {_first.Rows}",
            batch);

    private void Take(Kind kind, uint id, int rows)
    {
        if (_first.Kind == Kind.None)
        {
            _first = new(kind, id, rows);
        }
        else if (rows != _first.Rows && !Conflict)
        {
            _other = new(kind, id, rows);
        }
    }
}
