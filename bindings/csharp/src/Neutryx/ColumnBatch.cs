using Neutryx.Interop;

namespace Neutryx;

/// <summary>The columns of a <see cref="Batch"/> or a <see cref="SimulationBatch"/>.</summary>
public abstract class ColumnBatch
{
    private protected ColumnBatch(uint id) => Id = id;

    /// <summary>Columns that are read.</summary>
    public InputColumns Inputs { get; } = new();

    /// <summary>Columns that are written.</summary>
    public OutputColumns Outputs { get; } = new();

    /// <summary>Where the codes of the rows go, if anywhere.</summary>
    public RowCodeMemory RowCodes { get; set; }

    /// <summary>Number of rows, as the first column has it; 1 if each column is one value for all rows.</summary>
    public int Rows => CountRows().Rows;

    /// <summary>Number of the pricer or simulation.</summary>
    internal uint Id { get; }

    internal RowCount CountRows()
    {
        var rows = default(RowCount);
        foreach (var (id, column) in Inputs)
        {
            if (!column.IsValue)
            {
                rows.Take(id, column.Rows);
            }
        }
        foreach (var (id, column) in Outputs)
        {
            rows.Take(id, column.Rows);
        }
        if (RowCodes.IsGiven)
        {
            rows.TakeRowCodes(RowCodes.Rows);
        }
        return rows;
    }
}
