using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using StackExchange.Redis;

namespace Groq.Routing.Redis;

/// <summary>A model as the scripts are told of it, packed once.</summary>
internal sealed class SentModel
{
    /// <summary>Bytes a model takes in a call.</summary>
    public const int Length = 13 * sizeof(double);

    private readonly byte[] _limits;

    private SentModel(QuotaModel model)
    {
        Id = Encoding.UTF8.GetBytes(model.Id);
        var writer = new PackedWriter(Length);
        for (var dimension = QuotaDimension.Rpm; dimension <= QuotaDimension.Otpm; dimension++)
        {
            writer.Double(model.Limits[dimension] ?? double.PositiveInfinity);
        }

        for (var dimension = QuotaDimension.Rpm; dimension <= QuotaDimension.Otpm; dimension++)
        {
            writer.Double(model.Ceilings[dimension] ?? double.PositiveInfinity);
        }

        // Limits that no header shows rise with the tokens per minute that Groq reports, unless those are fixed.
        writer.Double(model.Ceilings.Tpm is null ? model.Limits.Tpm ?? 0 : 0);
        _limits = writer.ToArray();

        // Whole numbers up to 2^48 are exact as doubles; 0 stands for no terms.
        Terms = 1 + (BinaryPrimitives.ReadInt64LittleEndian(SHA256.HashData(_limits)) & ((1L << 48) - 1));
    }

    /// <summary>The field of its books.</summary>
    public RedisValue Id { get; }

    /// <summary>Names what is configured: whoever comes with other terms has the limits in force worked out anew.</summary>
    public double Terms { get; }

    /// <summary>What is configured: six limits, six ceilings, and the tokens per minute its plan is measured by.</summary>
    public ReadOnlySpan<byte> Limits => _limits;

    /// <summary>Finds what was packed of a model before.</summary>
    public static SentModel Of(ConditionalWeakTable<QuotaModel, SentModel> known, QuotaModel model) =>
        known.GetValue(model, static m => new SentModel(m));
}
