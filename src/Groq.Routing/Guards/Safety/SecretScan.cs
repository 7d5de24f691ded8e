using System.Buffers;

namespace Groq.Routing;

/// <summary>Finds credentials in a text by their published formats: keys of Groq, OpenAI and the like, GitHub and AWS, and private key blocks.</summary>
/// <remarks>Placeholders of documentation pass: a key must have the full length and look random, a key block must have a body.</remarks>
internal static class SecretScan
{
    private const string BlockStart = "-----BEGIN ";
    private const string BlockLabelEnd = "PRIVATE KEY-----";
    private const int LongestLabel = 32;
    private const int LeastBody = 64;

    private static readonly SearchValues<string> Starts = SearchValues.Create(["gsk_", "sk-", "ghp_", "AKIA", BlockStart], StringComparison.Ordinal);

    private static readonly SearchValues<char> KeyCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_");

    private static readonly SearchValues<char> UpperAndDigits = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");
    private static readonly SearchValues<char> LabelCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 ");
    private static readonly SearchValues<char> Base64Characters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=\r\n\\");

    /// <summary>Whether <paramref name="text"/> contains one.</summary>
    public static bool Finds(ReadOnlySpan<char> text)
    {
        bool follows = false;
        for (int index; (index = text.IndexOfAny(Starts)) >= 0;)
        {
            follows = index > 0 ? KeyCharacters.Contains(text[index - 1]) : follows;
            text = text[index..];
            if (text.StartsWith(BlockStart, StringComparison.Ordinal))
            {
                if (IsPrivateKey(text[BlockStart.Length..]))
                {
                    return true;
                }

                text = text[BlockStart.Length..];
                follows = false;
                continue;
            }

            int end = text.IndexOfAnyExcept(KeyCharacters);
            ReadOnlySpan<char> key = end < 0 ? text : text[..end];
            if (!follows && IsKey(key))
            {
                return true;
            }

            // The run is one word, whatever starts occur inside of it.
            text = text[key.Length..];
            follows = false;
        }

        return false;
    }

    private static bool IsKey(ReadOnlySpan<char> key)
    {
        if (key.StartsWith("AKIA", StringComparison.Ordinal))
        {
            // AWS's own documentation uses AKIAIOSFODNN7EXAMPLE.
            return key.Length == 20 && !key.ContainsAnyExcept(UpperAndDigits) && key.ContainsAnyInRange('0', '9') && !key.EndsWith("EXAMPLE", StringComparison.Ordinal);
        }

        return key.Length >= 36 && LooksRandom(key);
    }

    /// <summary>Letters of both cases and digits, and many different ones: "sk-your-api-key-goes-here-0000000000" is none.</summary>
    private static bool LooksRandom(ReadOnlySpan<char> key)
    {
        UInt128 seen = 0;
        foreach (char character in key)
        {
            seen |= UInt128.One << character;
        }

        return key.ContainsAnyInRange('0', '9') && key.ContainsAnyInRange('A', 'Z') && key.ContainsAnyInRange('a', 'z') && UInt128.PopCount(seen) >= 16;
    }

    private static bool IsPrivateKey(ReadOnlySpan<char> afterStart)
    {
        ReadOnlySpan<char> label = afterStart[..Math.Min(afterStart.Length, LongestLabel)];
        int end = label.IndexOf(BlockLabelEnd);
        if (end < 0 || label[..end].ContainsAnyExcept(LabelCharacters))
        {
            return false;
        }

        ReadOnlySpan<char> body = afterStart[(end + BlockLabelEnd.Length)..].TrimStart();
        return body.Length >= LeastBody && !body[..LeastBody].ContainsAnyExcept(Base64Characters);
    }
}
