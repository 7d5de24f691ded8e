using System.Diagnostics.CodeAnalysis;
using Groq.Routing;

namespace Classroom.Answers;

/// <summary>A model's answer as a value, or the reason why there is none.</summary>
internal sealed record TypedAnswer<T>(T? Value, CompletionResult Result)
    where T : class
{
    [MemberNotNullWhen(true, nameof(Value))]
    public bool Success => Value is not null;
}
