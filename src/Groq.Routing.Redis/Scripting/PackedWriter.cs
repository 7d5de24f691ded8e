using System.Buffers.Binary;

namespace Groq.Routing.Redis;

/// <summary>Packs what a script unpacks: little-endian doubles, which lose nothing on the way, and bytes.</summary>
internal ref struct PackedWriter(int length)
{
    private readonly byte[] _bytes = new byte[length];
    private int _position;

    public void Double(double value)
    {
        BinaryPrimitives.WriteDoubleLittleEndian(_bytes.AsSpan(_position), value);
        _position += sizeof(double);
    }

    /// <summary>Not a number when there is nothing to say.</summary>
    public void Double(double? value) => Double(value ?? double.NaN);

    public void Byte(byte value) => _bytes[_position++] = value;

    public void Bytes(ReadOnlySpan<byte> value)
    {
        value.CopyTo(_bytes.AsSpan(_position));
        _position += value.Length;
    }

    public void Amounts(in QuotaAmounts amounts)
    {
        for (var dimension = QuotaDimension.Rpm; dimension <= QuotaDimension.Otpm; dimension++)
        {
            Double(amounts[dimension]);
        }
    }

    /// <summary>All of it.</summary>
    public readonly byte[] ToArray() => _bytes;
}
