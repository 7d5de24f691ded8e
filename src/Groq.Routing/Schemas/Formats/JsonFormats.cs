using System.Collections.Frozen;
using System.Text;

namespace Groq.Routing;

/// <summary>The formats of draft 2020-12.</summary>
internal static class JsonFormats
{
    private static readonly FrozenDictionary<string, FormatCheck> Checks = new Dictionary<string, FormatCheck>
    {
        ["date-time"] = DateFormats.IsDateTime,
        ["date"] = DateFormats.IsDate,
        ["time"] = DateFormats.IsTime,
        ["duration"] = DurationFormat.IsDuration,
        ["email"] = EmailFormats.IsEmail,
        ["idn-email"] = EmailFormats.IsInternationalEmail,
        ["hostname"] = HostFormats.IsHostName,
        ["idn-hostname"] = HostFormats.IsInternationalHostName,
        ["ipv4"] = AddressFormats.IsIPv4,
        ["ipv6"] = AddressFormats.IsIPv6,
        ["uri"] = text => UriFormats.IsUri(text, international: false),
        ["uri-reference"] = text => UriFormats.IsReference(text, international: false),
        ["iri"] = text => UriFormats.IsUri(text, international: true),
        ["iri-reference"] = text => UriFormats.IsReference(text, international: true),
        ["uri-template"] = UriTemplateFormat.IsTemplate,
        ["uuid"] = IsUuid,
        ["json-pointer"] = PointerFormats.IsPointer,
        ["relative-json-pointer"] = PointerFormats.IsRelativePointer,
        ["regex"] = text => SchemaPattern.IsPattern(Encoding.UTF8.GetString(text)),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The check of a format; <see langword="null"/> for one that is not known, which anything has.</summary>
    public static FormatCheck? Find(string format) => Checks.GetValueOrDefault(format);

    private static bool IsUuid(ReadOnlySpan<byte> text)
    {
        const int Length = 36;
        if (text.Length != Length)
        {
            return false;
        }

        for (var i = 0; i < Length; i++)
        {
            if (i is 8 or 13 or 18 or 23 ? text[i] != '-' : !char.IsAsciiHexDigit((char)text[i]))
            {
                return false;
            }
        }

        return true;
    }
}
