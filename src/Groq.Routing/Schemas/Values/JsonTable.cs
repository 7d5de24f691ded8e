using System.Buffers;
using System.Numerics;

namespace Groq.Routing;

/// <summary>A set of values of one tree in a pooled table, found by what they are. Dispose it to give the table back.</summary>
internal ref struct JsonTable : IDisposable
{
    private readonly (int Hash, int Token)[] _slots;
    private readonly int _mask;
    private JsonTree? _tree;

    /// <summary>A table for up to <paramref name="capacity"/> values.</summary>
    public JsonTable(int capacity)
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, capacity) * 2);
        _slots = ArrayPool<(int, int)>.Shared.Rent(size);
        Array.Clear(_slots, 0, size);
        _mask = size - 1;
    }

    /// <summary>Adds a value, unless the same is there.</summary>
    public bool TryAdd(JsonTreeValue value, out JsonTreeValue same)
    {
        _tree = value.Tree;
        var hash = JsonEquality.Hash(value);
        var slot = Find(hash, value);
        same = slot < 0 ? default : new(_tree, _slots[slot].Token);
        if (slot < 0)
        {
            // Token 0 is the root, which is in no container: here it says that the slot is free.
            _slots[~slot] = (hash, value.Index);
        }

        return slot < 0;
    }

    public readonly bool TryFind(JsonTreeValue value, out JsonTreeValue same)
    {
        var slot = Find(JsonEquality.Hash(value), value);
        same = slot < 0 ? default : new(_tree!, _slots[slot].Token);
        return slot >= 0;
    }

    public readonly void Dispose() => ArrayPool<(int, int)>.Shared.Return(_slots);

    private readonly int Find(int hash, JsonTreeValue value)
    {
        for (var slot = hash & _mask; ; slot = (slot + 1) & _mask)
        {
            var (otherHash, token) = _slots[slot];
            if (token == 0)
            {
                return ~slot;
            }

            if (otherHash == hash && JsonEquality.AreSame(value, new JsonTreeValue(_tree!, token)))
            {
                return slot;
            }
        }
    }
}
