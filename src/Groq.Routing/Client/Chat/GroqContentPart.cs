namespace Groq.Routing;

/// <summary>A piece of a message that is more than plain text: a text, or an image by URL or data URI.</summary>
public sealed record GroqContentPart
{
    private GroqContentPart(string? text, string? imageUrl)
    {
        Text = text;
        ImageUrl = imageUrl;
    }

    /// <summary>The text, or <see langword="null"/> for an image.</summary>
    public string? Text { get; }

    /// <summary>The image's URL or <c>data:</c> URI, or <see langword="null"/> for a text.</summary>
    public string? ImageUrl { get; }

    /// <summary>A text part.</summary>
    public static GroqContentPart FromText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(text, null);
    }

    /// <summary>An image part.</summary>
    public static GroqContentPart FromImage(string url)
    {
        ArgumentException.ThrowIfNullOrEmpty(url);
        return new(null, url);
    }

    /// <summary>Names the kind only: content never reaches a log by accident.</summary>
    public override string ToString() => Text is null ? "GroqContentPart { Image }" : "GroqContentPart { Text }";
}
