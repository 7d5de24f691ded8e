using System.Numerics;
using System.Runtime.InteropServices;

namespace Groq.Routing;

/// <summary>Counts events and an amount that came with them, a cell for each processor so that counting cores do not wait for each other.</summary>
internal sealed class StripedTally
{
    private readonly Cell[] _cells = new Cell[BitOperations.RoundUpToPowerOf2((uint)Environment.ProcessorCount)];

    /// <summary>Events so far.</summary>
    public long Count
    {
        get
        {
            long sum = 0;
            foreach (ref var cell in _cells.AsSpan())
            {
                sum += Interlocked.Read(ref cell.Count);
            }

            return sum;
        }
    }

    /// <summary>What came with them.</summary>
    public long Amount
    {
        get
        {
            long sum = 0;
            foreach (ref var cell in _cells.AsSpan())
            {
                sum += Interlocked.Read(ref cell.Amount);
            }

            return sum;
        }
    }

    /// <summary>Counts one event.</summary>
    public void Add(long amount)
    {
        ref var cell = ref _cells[Thread.GetCurrentProcessorId() & (_cells.Length - 1)];
        Interlocked.Increment(ref cell.Count);
        if (amount != 0)
        {
            Interlocked.Add(ref cell.Amount, amount);
        }
    }

    // Two cache lines: processors fetch them in pairs.
    [StructLayout(LayoutKind.Explicit, Size = 128)]
    private struct Cell
    {
        [FieldOffset(0)]
        public long Count;

        [FieldOffset(8)]
        public long Amount;
    }
}
