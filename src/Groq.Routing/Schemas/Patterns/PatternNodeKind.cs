namespace Groq.Routing;

/// <summary>What a part of a regular expression is.</summary>
internal enum PatternNodeKind
{
    /// <summary>One character of a set.</summary>
    Character,

    /// <summary>A condition between two characters.</summary>
    Assertion,

    /// <summary>A condition on what follows.</summary>
    Look,

    /// <summary>Its parts, one after the other.</summary>
    Sequence,

    /// <summary>One of its parts.</summary>
    Choice,

    /// <summary>Its part, several times.</summary>
    Repeat,
}
