using System.Diagnostics.CodeAnalysis;

namespace Groq.Routing;

/// <summary>What became of a request for a <typeparamref name="T"/>: the value, or the reason why there is none.</summary>
/// <typeparam name="T">What was asked for.</typeparam>
public sealed record CompletionResult<T>
{
    /// <summary>Whether there is a value.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool Success => Error is null;

    /// <summary>The answer, deserialised.</summary>
    public T? Value { get; init; }

    /// <summary>Why there is no value; <see langword="null"/> on success. An answer that matched its schema and could not be deserialised all the same is <see cref="CompletionErrorKind.OutputBlocked"/>.</summary>
    public CompletionError? Error { get; init; }

    /// <summary>The answer as text, with model, usage and trace.</summary>
    public required CompletionResult Completion { get; init; }

    /// <summary>Names the outcome only: answers never reach a log by accident.</summary>
    public override string ToString() => $"{nameof(CompletionResult)}<{typeof(T).Name}> {{ {(Success ? nameof(Success) : Error.Kind)} }}";
}
