using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Groq.Routing;

/// <summary>Reads an answer as a value of a type.</summary>
/// <param name="type">The type.</param>
/// <param name="isWrapped">Whether the value is the only property of an object, because the answer must be an object and the type is none.</param>
internal sealed class TypedAnswer(JsonTypeInfo type, bool isWrapped)
{
    /// <summary>The property that holds a value which is no object.</summary>
    public const string Wrapper = "value";

    /// <summary>The rule of an answer that the type cannot be read from.</summary>
    public const string Rule = "type-mismatch";

    /// <summary>Why a type cannot be read from an answer, as an error.</summary>
    public static CompletionError Refusal(string problem, string? model) => new(CompletionErrorKind.OutputBlocked, problem)
    {
        BlockedBy = GuardNames.JsonSchema,
        Rule = Rule,
        Model = model,
    };

    /// <summary>Why the type cannot be read from an answer; <see langword="null"/> when it can.</summary>
    public string? ProblemOf(string answer) => TryRead<object>(answer, out _, out var problem) ? null : problem;

    /// <summary>Reads the value.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="value">The value.</param>
    /// <param name="problem">Why there is none, as a sentence that quotes nothing of the answer but names of properties.</param>
    public bool TryRead<T>(string? answer, [NotNullWhen(true)] out T? value, [NotNullWhen(false)] out string? problem)
    {
        value = default;
        problem = null;
        try
        {
            value = Read(answer ?? "") is T read ? read : default;
            problem = value is null ? "The output is null." : null;
        }
        catch (JsonException exception)
        {
            problem = $"The output cannot be read as {type.Type.Name}: {exception.Path ?? "$"} has a value that does not fit.";
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The type only: what a constructor or converter of the host says may quote the answer.
            problem = $"The output cannot be read as {type.Type.Name}: reading it threw {exception.GetType().Name}.";
        }

        return value is not null;
    }

    private object? Read(string answer)
    {
        if (!isWrapped)
        {
            return JsonSerializer.Deserialize(answer, type);
        }

        using var document = JsonDocument.Parse(answer);
        return document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty(Wrapper, out var value)
            ? JsonSerializer.Deserialize(value, type)
            : throw new JsonException($"The property '{Wrapper}' is missing.", "$", null, null);
    }
}
