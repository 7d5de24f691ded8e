using System.Text;

namespace Groq.Simulator;

/// <summary>Sends an event as a proxy may: in bits that cut through characters, with CRLF, comments and data over several lines.</summary>
internal static class Shredder
{
    private const int BitLength = 7;

    public static IEnumerable<ReadOnlyMemory<byte>> Shred(ReadOnlyMemory<byte> frame)
    {
        // JSON may be cut at a comma between two of its properties: the lines of one event are joined by line feeds.
        string text = Encoding.UTF8.GetString(frame.Span).Replace(",\"choices\"", ",\ndata: \"choices\"", StringComparison.Ordinal);
        byte[] shredded = Encoding.UTF8.GetBytes($": keep-alive\r\n{text.Replace("\n", "\r\n", StringComparison.Ordinal)}");
        for (int start = 0; start < shredded.Length; start += BitLength)
        {
            yield return shredded.AsMemory(start, Math.Min(BitLength, shredded.Length - start));
        }
    }
}
