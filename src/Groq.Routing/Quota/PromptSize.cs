using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace Groq.Routing;

/// <summary>A first guess of a prompt's tokens, from its characters and their script.</summary>
internal static class PromptSize
{
    // Round figures for byte-pair tokenizers with a vocabulary of 128,000 to 200,000; calibration does the rest.
    private const double AsciiPerToken = 4;
    private const double AlphabetPerToken = 2.5;
    private const double SyllabaryPerToken = 1.25;
    private const double TokensPerIdeograph = 1;
    private const double TokensPerMessage = 4;
    private const double TokensPerPrompt = 3;
    private const double TokensPerImage = 1_000;

    public static double Tokens(GroqChatRequest request)
    {
        var tokens = TokensPerPrompt;
        for (var i = 0; i < request.Messages.Count; i++)
        {
            tokens += Tokens(request.Messages[i]);
        }

        if (request.Tools is { } tools)
        {
            for (var i = 0; i < tools.Count; i++)
            {
                var function = tools[i].Function;
                tokens += TokensPerMessage + Tokens(function.Name) + Tokens(function.Description) + Tokens(function.Parameters);
            }
        }

        return tokens + Tokens(request.ResponseFormat?.JsonSchema?.Schema);
    }

    private static double Tokens(GroqMessage message)
    {
        var tokens = TokensPerMessage + Tokens(message.Content);
        foreach (var part in message.Parts ?? [])
        {
            tokens += part.Text is { } text ? Tokens(text) : TokensPerImage;
        }

        foreach (var call in message.ToolCalls ?? [])
        {
            tokens += TokensPerMessage + Tokens(call.Name) + Tokens(call.Arguments);
        }

        return tokens;
    }

    private static double Tokens(JsonElement? json) =>
        json is { ValueKind: not JsonValueKind.Undefined } element ? JsonMarshal.GetRawUtf8Value(element).Length / AsciiPerToken : 0;

    private static double Tokens(string? text)
    {
        if (text is null)
        {
            return 0;
        }

        if (Ascii.IsValid(text))
        {
            return text.Length / AsciiPerToken;
        }

        var (ascii, alphabet, syllabary, ideographs) = (0, 0, 0, 0);
        foreach (var character in text)
        {
            switch (character)
            {
                case < '\u0080':
                    ascii++;
                    break;

                // Latin with marks, Greek, Cyrillic, Armenian, Hebrew, Arabic.
                case < '\u0700':
                    alphabet++;
                    break;

                // Scripts of South and South-East Asia, and the rest below the ideographs.
                case < '\u2E80':
                    syllabary++;
                    break;

                // Ideographs, kana, hangul, and each half of what lies beyond 16 bits.
                default:
                    ideographs++;
                    break;
            }
        }

        return (ascii / AsciiPerToken) + (alphabet / AlphabetPerToken) + (syllabary / SyllabaryPerToken) + (ideographs * TokensPerIdeograph);
    }
}
