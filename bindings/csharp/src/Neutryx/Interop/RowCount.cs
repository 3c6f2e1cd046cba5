namespace Neutryx.Interop;

/// <summary>
/// The number of rows that the columns of a batch agree on, or the first that does not. It is only reported when the batch is
/// priced, as every other mistake is.
/// </summary>
internal struct RowCount
{
    private Column _first;
    private Column _other;

    /// <summary>A column by what it is, so that nothing is spelled out unless it has to be.</summary>
    private readonly record struct Column(string List, uint Id, int Rows)
    {
        public override string ToString() => List switch
        {
            "inputs" => $"inputs.{((Input)Id).Name()}",
            "outputs" => Id == 0 ? "outputs.row_codes" : $"outputs.{((Output)Id).Name()}",
            _ => List,
        };
    }

    internal void Take(Input input, int rows) => Take("inputs", (uint)input, rows);

    internal void Take(Output output, int rows) => Take("outputs", (uint)output, rows);

    internal void TakeRowCodes(int rows) => Take("outputs", 0, rows);

    /// <summary>The rows agreed on. A batch of nothing but single values is one option.</summary>
    internal readonly int Rows => _first.List is null ? 1 : _first.Rows;

    internal readonly bool Conflict => _other.List is not null;

    /// <summary>The conflict as the outcome of a call.</summary>
    internal readonly Outcome Report(int batch) =>
        Outcome.Of(
            Status.InvalidArgument,
            _other.ToString(),
            $"has {_other.Rows} rows, but {_first} has {_first.Rows}",
            batch);

    private void Take(string list, uint id, int rows)
    {
        if (_first.List is null)
        {
            _first = new(list, id, rows);
        }
        else if (rows != _first.Rows && _other.List is null)
        {
            _other = new(list, id, rows);
        }
    }
}
