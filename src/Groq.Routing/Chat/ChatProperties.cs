using Microsoft.Extensions.AI;

namespace Groq.Routing;

/// <summary>What a caller of <see cref="IChatClient"/> can tell the router: keys of <see cref="ChatOptions.AdditionalProperties"/>.</summary>
public static class ChatProperties
{
    /// <summary>An <see cref="Routing.Intent"/>, or the name of one.</summary>
    public const string Intent = "groq.intent";

    /// <summary>An <see cref="IReadOnlyDictionary{TKey, TValue}"/> of strings: <see cref="CompletionRequest.Context"/>.</summary>
    public const string Context = "groq.context";

    /// <summary>A string: <see cref="CompletionRequest.Partition"/>.</summary>
    public const string Partition = "groq.partition";

    /// <summary><see langword="true"/>: the answer is neither read from the cache nor stored there. A <see cref="CacheMode"/> says more.</summary>
    public const string SkipCache = "groq.skip_cache";

    /// <summary>In a response's <see cref="ChatResponse.AdditionalProperties"/>: <see langword="true"/> when the answer came from the cache. It then has no usage, for nothing was used.</summary>
    public const string Cached = "groq.cached";
}
