using System.Security.Cryptography;

namespace Groq.Routing.Redis;

/// <summary>A stored entry: a version, the epochs it was written in, when it expires, and the answer as a <see cref="CacheRecord"/>.</summary>
internal static class StoredEntry
{
    private const byte Version = 1;
    private const int EpochLength = sizeof(long);
    private const int Head = 1 + (2 * EpochLength) + sizeof(double);

    /// <summary>Reads an entry.</summary>
    /// <param name="stored">What is stored.</param>
    /// <param name="epoch">The epoch in force.</param>
    /// <param name="partitionEpoch">That of the partition.</param>
    /// <param name="corrupt">Whether it is of no use to anybody.</param>
    /// <returns>The entry; <see langword="null"/> when it is of an epoch that has ended, or corrupt.</returns>
    public static CacheEntry? Read(ReadOnlySpan<byte> stored, ReadOnlySpan<byte> epoch, ReadOnlySpan<byte> partitionEpoch, out bool corrupt)
    {
        corrupt = stored.Length < Head || stored[0] != Version;
        if (corrupt
            || !stored.Slice(1, EpochLength).SequenceEqual(epoch)
            || !stored.Slice(1 + EpochLength, EpochLength).SequenceEqual(partitionEpoch))
        {
            return null;
        }

        corrupt = !CacheRecord.TryDecode(stored[Head..], out var entry);
        return entry;
    }

    /// <summary>A name for an epoch that begins.</summary>
    public static byte[] NewEpoch() => RandomNumberGenerator.GetBytes(EpochLength);
}
