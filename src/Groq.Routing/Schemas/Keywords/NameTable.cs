using System.Numerics;
using System.Runtime.InteropServices;

namespace Groq.Routing;

/// <summary>Property names of a schema, found by their bytes.</summary>
internal sealed class NameTable
{
    private readonly byte[][] _names;
    private readonly int[] _slots;
    private readonly int _shift;

    /// <param name="names">Names, each once.</param>
    public NameTable(byte[][] names)
    {
        _names = names;
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, names.Length) * 2);
        _shift = 64 - BitOperations.Log2((uint)size);
        _slots = new int[size];
        for (var i = 0; i < names.Length; i++)
        {
            var slot = SlotOf(names[i]);
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & (size - 1);
            }

            _slots[slot] = i + 1;
        }
    }

    public int Count => _names.Length;

    public IReadOnlyList<byte[]> Texts => _names;

    /// <summary>Which name it is; -1 when it is none of them.</summary>
    public int Find(ReadOnlySpan<byte> name)
    {
        for (var slot = SlotOf(name); _slots[slot] != 0; slot = (slot + 1) & (_slots.Length - 1))
        {
            if (name.SequenceEqual(_names[_slots[slot] - 1]))
            {
                return _slots[slot] - 1;
            }
        }

        return -1;
    }

    // Beginning, middle and end: all of most names, and what tells the long ones apart.
    private int SlotOf(ReadOnlySpan<byte> name)
    {
        const ulong Mix = 0x9E3779B97F4A7C15;
        var hash = (ulong)name.Length;
        if (name.Length >= sizeof(ulong))
        {
            hash = (hash ^ MemoryMarshal.Read<ulong>(name)) * Mix;
            hash = (BitOperations.RotateLeft(hash, 29) ^ MemoryMarshal.Read<ulong>(name[((name.Length - sizeof(ulong)) / 2)..])) * Mix;
            hash = (BitOperations.RotateLeft(hash, 29) ^ MemoryMarshal.Read<ulong>(name[^sizeof(ulong)..])) * Mix;
        }
        else
        {
            ulong bytes = 0;
            foreach (var unit in name)
            {
                bytes = (bytes << 8) | unit;
            }

            hash = (hash ^ bytes) * Mix;
            hash = (BitOperations.RotateLeft(hash, 29) ^ bytes) * Mix;
        }

        return (int)(hash >> _shift);
    }
}
