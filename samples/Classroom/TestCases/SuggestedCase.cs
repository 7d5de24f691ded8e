using System.ComponentModel;

namespace Classroom.TestCases;

/// <summary>One case as the model suggests it.</summary>
internal sealed record SuggestedCase(
    [property: Description("What the program reads.")] string Input,
    [property: Description("Exactly what it must print.")] string Output,
    [property: Description("What the case is there to find, in one sentence.")] string Reason);
