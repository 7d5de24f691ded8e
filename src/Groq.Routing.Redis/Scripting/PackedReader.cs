using System.Buffers.Binary;

namespace Groq.Routing.Redis;

/// <summary>Reads what a script packed.</summary>
internal ref struct PackedReader(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> _rest = bytes;

    public readonly bool AtEnd => _rest.IsEmpty;

    public double Double()
    {
        var value = BinaryPrimitives.ReadDoubleLittleEndian(_rest);
        _rest = _rest[sizeof(double)..];
        return value;
    }

    public byte Byte()
    {
        var value = _rest[0];
        _rest = _rest[1..];
        return value;
    }

    public int Short()
    {
        var value = BinaryPrimitives.ReadUInt16LittleEndian(_rest);
        _rest = _rest[sizeof(ushort)..];
        return value;
    }

    public ReadOnlySpan<byte> Bytes(int length)
    {
        var value = _rest[..length];
        _rest = _rest[length..];
        return value;
    }

    public QuotaAmounts Amounts()
    {
        var amounts = default(QuotaAmounts);
        for (var dimension = QuotaDimension.Rpm; dimension <= QuotaDimension.Otpm; dimension++)
        {
            amounts[dimension] = Double();
        }

        return amounts;
    }
}
