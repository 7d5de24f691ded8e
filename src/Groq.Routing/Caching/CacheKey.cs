using System.Buffers.Binary;

namespace Groq.Routing;

/// <summary>The identity of a question: 256 bits of SHA-256 over everything that can change its answer, and the partition it belongs to.</summary>
public readonly struct CacheKey : IEquatable<CacheKey>
{
    private readonly ulong _a;
    private readonly ulong _b;
    private readonly ulong _c;
    private readonly ulong _d;

    /// <summary>Wraps a hash.</summary>
    /// <param name="hash">32 bytes. The partition must be part of what was hashed.</param>
    /// <param name="partition">Whose entry it is, so that one partition can be cleared; <see langword="null"/> = the common one.</param>
    public CacheKey(ReadOnlySpan<byte> hash, string? partition)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(hash.Length, 32, nameof(hash));
        _a = BinaryPrimitives.ReadUInt64BigEndian(hash);
        _b = BinaryPrimitives.ReadUInt64BigEndian(hash[8..]);
        _c = BinaryPrimitives.ReadUInt64BigEndian(hash[16..]);
        _d = BinaryPrimitives.ReadUInt64BigEndian(hash[24..]);
        Partition = partition;
    }

    /// <summary>Whose entry it is; <see langword="null"/> = the common partition.</summary>
    public string? Partition { get; }

    /// <summary>Compares the hashes; the partition is part of them.</summary>
    public static bool operator ==(CacheKey left, CacheKey right) => left.Equals(right);

    /// <summary>Compares the hashes; the partition is part of them.</summary>
    public static bool operator !=(CacheKey left, CacheKey right) => !left.Equals(right);

    /// <inheritdoc />
    public bool Equals(CacheKey other) => _a == other._a && _b == other._b && _c == other._c && _d == other._d;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is CacheKey other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => _a.GetHashCode();

    /// <summary>The hash as 64 lower-case hexadecimal digits.</summary>
    public override string ToString()
    {
        Span<byte> hash = stackalloc byte[32];
        BinaryPrimitives.WriteUInt64BigEndian(hash, _a);
        BinaryPrimitives.WriteUInt64BigEndian(hash[8..], _b);
        BinaryPrimitives.WriteUInt64BigEndian(hash[16..], _c);
        BinaryPrimitives.WriteUInt64BigEndian(hash[24..], _d);
        return Convert.ToHexStringLower(hash);
    }
}
