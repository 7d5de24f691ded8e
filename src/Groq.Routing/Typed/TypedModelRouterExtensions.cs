using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Groq.Routing;

/// <summary>Answers as values of a type: the schema comes from the type, Groq is held to it where the model can be, the answer is validated, repaired and deserialised.</summary>
public static class TypedModelRouterExtensions
{
    private const string Overloads = "They differ in the type of a parameter, as those of JsonSerializer do.";
    private const string Reflection = "The schema and the value come from reflection over T. Use the overload that takes a JsonTypeInfo<T> of a JsonSerializerContext.";

    /// <summary>Asks for a <typeparamref name="T"/>.</summary>
    /// <param name="router">The router.</param>
    /// <param name="request">What is asked. Its <see cref="CompletionRequest.Schema"/> is made from the type, unless it has one of its own.</param>
    /// <param name="type">How a <typeparamref name="T"/> is read, from a <c>JsonSerializerContext</c>: <c>MyJson.Default.Grade</c>.</param>
    /// <param name="cancellationToken">Cancels the call; the ledger stays true.</param>
    /// <typeparam name="T">What is asked for. <see cref="System.ComponentModel.DescriptionAttribute"/> on the type and its properties tells the model what they mean.</typeparam>
    /// <returns>The value, or the reason why there is none.</returns>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    /// <exception cref="NotSupportedException">System.Text.Json cannot read or describe the type.</exception>
    [SuppressMessage("ApiDesign", "RS0026:Do not add multiple public overloads with optional parameters", Justification = Overloads)]
    public static async Task<CompletionResult<T>> CompleteAsync<T>(
        this IModelRouter router,
        CompletionRequest request,
        JsonTypeInfo<T> type,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(router);
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(type);
        var schema = (router as ModelRouter)?.Types.Of(type) ?? new TypeSchema(type);
        var asked = request.Schema is { } own ? own with { Answer = new TypedAnswer(type, isWrapped: false) } : schema.Schema;
        var result = await router.CompleteAsync(request with { Schema = asked }, cancellationToken).ConfigureAwait(false);
        if (!result.Success)
        {
            return new() { Error = result.Error, Completion = result };
        }

        return asked.Answer!.TryRead<T>(result.Response, out var value, out var problem)
            ? new() { Value = value, Completion = result }
            : new() { Error = TypedAnswer.Refusal(problem, result.ModelUsed), Completion = result };
    }

    /// <summary>Asks for a <typeparamref name="T"/> that is described and read by reflection. For trimmed apps and native AOT there is the overload with a <see cref="JsonTypeInfo{T}"/>.</summary>
    /// <param name="router">The router.</param>
    /// <param name="request">What is asked. Its <see cref="CompletionRequest.Schema"/> is made from the type, unless it has one of its own.</param>
    /// <param name="options">How a <typeparamref name="T"/> is read; <see cref="JsonSerializerOptions.Web"/> when <see langword="null"/>.</param>
    /// <param name="cancellationToken">Cancels the call; the ledger stays true.</param>
    /// <typeparam name="T">What is asked for. <see cref="System.ComponentModel.DescriptionAttribute"/> on the type and its properties tells the model what they mean.</typeparam>
    /// <returns>The value, or the reason why there is none.</returns>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    /// <exception cref="NotSupportedException">System.Text.Json cannot read or describe the type.</exception>
    [SuppressMessage("ApiDesign", "RS0026:Do not add multiple public overloads with optional parameters", Justification = Overloads)]
    [RequiresUnreferencedCode(Reflection)]
    [RequiresDynamicCode(Reflection)]
    public static Task<CompletionResult<T>> CompleteAsync<T>(
        this IModelRouter router,
        CompletionRequest request,
        JsonSerializerOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        options ??= JsonSerializerOptions.Web;
        options.MakeReadOnly(populateMissingResolver: true);
        return router.CompleteAsync(request, (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T)), cancellationToken);
    }
}
