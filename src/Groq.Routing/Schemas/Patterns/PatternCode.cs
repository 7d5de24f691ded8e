namespace Groq.Routing;

/// <summary>What a step of a compiled regular expression does.</summary>
internal enum PatternCode : byte
{
    /// <summary>Takes one character of a set.</summary>
    Take,

    /// <summary>Goes on at two places.</summary>
    Split,

    /// <summary>Goes on at another place.</summary>
    Jump,

    /// <summary><c>^</c>: goes on at the beginning of the text.</summary>
    AtStart,

    /// <summary><c>$</c>: goes on at the end of the text.</summary>
    AtEnd,

    /// <summary><c>\b</c>.</summary>
    AtWordEdge,

    /// <summary><c>\B</c>.</summary>
    InsideWord,

    /// <summary><c>(?=…)</c>.</summary>
    Ahead,

    /// <summary><c>(?!…)</c>.</summary>
    NotAhead,

    /// <summary>The text matches.</summary>
    Match,
}
