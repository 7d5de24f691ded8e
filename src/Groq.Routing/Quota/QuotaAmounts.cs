using System.Runtime.CompilerServices;

namespace Groq.Routing;

/// <summary>An amount for each dimension: requests or tokens. The default value is nothing of any.</summary>
public struct QuotaAmounts : IEquatable<QuotaAmounts>
{
    private Values _values;

    /// <summary>The amount of one dimension.</summary>
    public double this[QuotaDimension dimension]
    {
        readonly get => _values[(int)dimension];
        set => _values[(int)dimension] = value;
    }

    /// <summary>Compares every dimension.</summary>
    public static bool operator ==(QuotaAmounts left, QuotaAmounts right) => left.Equals(right);

    /// <summary>Compares every dimension.</summary>
    public static bool operator !=(QuotaAmounts left, QuotaAmounts right) => !left.Equals(right);

    /// <inheritdoc />
    public readonly bool Equals(QuotaAmounts other) => ((ReadOnlySpan<double>)_values).SequenceEqual(other._values);

    /// <inheritdoc />
    public override readonly bool Equals(object? obj) => obj is QuotaAmounts other && Equals(other);

    /// <inheritdoc />
    public override readonly int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var value in _values)
        {
            hash.Add(value);
        }

        return hash.ToHashCode();
    }

    [InlineArray(QuotaWindow.Dimensions)]
    private struct Values
    {
        private double _first;
    }
}
