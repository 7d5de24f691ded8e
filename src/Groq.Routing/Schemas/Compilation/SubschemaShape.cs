namespace Groq.Routing;

/// <summary>In what form a keyword holds schemas.</summary>
internal enum SubschemaShape
{
    /// <summary>It holds none.</summary>
    None,

    /// <summary>One schema.</summary>
    One,

    /// <summary>An array of schemas.</summary>
    List,

    /// <summary>An object whose members are schemas; those that are arrays are none.</summary>
    Map,
}
