using System.Globalization;

namespace Groq.Simulator;

/// <summary>Ids in Groq's shape: the same in every run with the same seed, as long as requests come one by one.</summary>
internal sealed class RequestIds(int seed)
{
    private long _last;

    public string Next()
    {
        long number = Interlocked.Increment(ref _last);
        return string.Create(CultureInfo.InvariantCulture, $"req_01k{(uint)seed:x8}{number:x15}");
    }
}
