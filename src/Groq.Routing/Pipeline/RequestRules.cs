using System.Buffers;
using System.Collections.Frozen;
using System.Text.Json;

namespace Groq.Routing;

/// <summary>Refuses requests that cannot be sent, naming the property at fault.</summary>
internal static class RequestRules
{
    // A second value in the body would win over the one the ledger has charged.
    private static readonly FrozenSet<string> Owned = new[]
    {
        "model", "messages", "max_completion_tokens", "max_tokens", "temperature", "top_p", "stop", "seed", "response_format", "tools", "tool_choice",
        "parallel_tool_calls", "reasoning_effort", "reasoning_format", "service_tier", "user", "stream", "stream_options", "n",
    }.ToFrozenSet(StringComparer.Ordinal);

    private const int LongestPartName = 64;

    private static readonly SearchValues<char> PartNames = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");

    public static CompletionError? Check(CompletionRequest request, RouterSettings settings)
    {
        var problem = request switch
        {
            { Prompt: null } => "Prompt is null.",
            { Intent: null } => "Intent is null.",
            { Messages: { } value } when value.Contains(null!) => "Messages has an entry that is null.",
            { UntrustedParts: { } value } when value.Any(p => p is not { Text: not null } || !IsPartName(p.Name)) =>
                $"UntrustedParts has a part without text or with a name that is none; expected a text and a name of letters, digits, dashes and underscores, {LongestPartName} at most.",
            { AdditionalParameters: { } value } when value.Keys.FirstOrDefault(Owned.Contains) is { } name =>
                $"AdditionalParameters has '{name}', which the router sets itself: use the request's own property.",
            { MaxOutputTokens: <= 0 and var value } => $"MaxOutputTokens is {value}; expected a number above 0.",
            { Temperature: { } value } when !(value is >= 0 and <= 2) => FormattableString.Invariant($"Temperature is {value}; expected 0 to 2."),
            { TopP: { } value } when !(value is >= 0 and <= 1) => FormattableString.Invariant($"TopP is {value}; expected 0 to 1."),
            { Stop.Count: > 4 and var value } => $"Stop has {value} texts; Groq takes 4 at most.",
            { Timeout: { } value } when value <= TimeSpan.Zero => $"Timeout is {value}; expected a time above 0.",
            { Schema.Schema.ValueKind: JsonValueKind.Undefined } => "Schema has no JSON in it.",
            { ToolChoice.ValueKind: JsonValueKind.Undefined } => "ToolChoice has no JSON in it.",
            { Tools: { } value } when value.Any(t => t.Function.Parameters is { ValueKind: JsonValueKind.Undefined }) => "Tools has a function whose Parameters have no JSON in them.",
            { AdditionalParameters: { } value } when value.Values.Any(v => v.ValueKind == JsonValueKind.Undefined) => "AdditionalParameters has a value with no JSON in it.",
            { Schema: not null, Tools.Count: > 0 } => "Schema and Tools cannot go together: Groq takes structured outputs without tools only.",
            { GuardModes: { } value } when value.Select(m => Problem(m.Key, m.Value, settings.Options.Guards)).FirstOrDefault(p => p is not null) is { } found => found,
            { WhenQuotaIsOut: var value } when !Enum.IsDefined(value) =>
                $"WhenQuotaIsOut is {value}; expected one of {string.Join(", ", Enum.GetNames<WhenQuotaIsOut>())}.",
            { CacheMode: var value } when !Enum.IsDefined(value) => $"CacheMode is {value}; expected one of {string.Join(", ", Enum.GetNames<CacheMode>())}.",
            { Model: { } value } when settings.Find(value) is null =>
                $"Model is '{value}', which is not known. Known are {string.Join(", ", settings.Catalog.Models.Select(m => m.Id))}.",
            _ => null,
        };
        problem ??= CheckSchema(request, settings);
        return problem is null ? null : new(CompletionErrorKind.InvalidRequest, problem);
    }

    // A schema that the answer is to be held to must be one before the answer is paid for.
    private static string? CheckSchema(CompletionRequest request, RouterSettings settings)
    {
        if (request.Schema is not { } schema || !settings.Options.EnableGuards || settings.Options.Guards.ModeOf(GuardNames.JsonSchema, request) == GuardMode.Off)
        {
            return null;
        }

        return settings.Schemas.Find(schema.Schema, out var problem) is null ? $"Schema cannot be used. {problem}" : null;
    }

    private static string? Problem(string guard, GuardMode mode, GuardOptions options) =>
        !options.RequestModes.Contains(guard, StringComparer.OrdinalIgnoreCase)
            ? $"GuardModes names '{guard}', whose mode a request may not set. Groq:Guards:RequestModes names those it may: {(options.RequestModes.Count > 0 ? string.Join(", ", options.RequestModes) : "none")}."
            : GuardOptionsRules.Problem(guard, mode, options) is { } problem ? $"GuardModes is {mode} for '{guard}'; {problem}." : null;

    private static bool IsPartName(string? name) => name is { Length: > 0 and <= LongestPartName } && !name.AsSpan().ContainsAnyExcept(PartNames);
}
