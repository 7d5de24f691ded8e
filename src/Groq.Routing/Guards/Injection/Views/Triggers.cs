namespace Groq.Routing;

/// <summary>Signs that a text hides another one; each calls for views that take time to build and most texts do not need.</summary>
[Flags]
internal enum Triggers
{
    None = 0,

    /// <summary>Scripts without spaces between words: the text is read as a whole.</summary>
    Solid = 1,

    /// <summary>Letters standing alone, words run together, words with digits or symbols inside, near misses of key words: the text is repaired.</summary>
    Broken = 1 << 1,

    /// <summary>Runs without a space: Base64, Base32, hexadecimal.</summary>
    LongRun = 1 << 2,

    /// <summary>Mostly digits: hexadecimal, decimal or binary codes.</summary>
    Digits = 1 << 3,

    /// <summary>Dots and dashes and no letters.</summary>
    Dashes = 1 << 4,

    /// <summary>Escapes of programming languages, URLs or HTML.</summary>
    Escapes = 1 << 5,

    /// <summary>A key word in a letter substitution, written backwards, or in a form that a reader takes in at once.</summary>
    Cipher = 1 << 6,

    /// <summary>A word that stands in the markup of roles.</summary>
    Markup = 1 << 7,
}
