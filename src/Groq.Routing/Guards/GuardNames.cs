namespace Groq.Routing;

/// <summary>The names of the built-in guards; also the keys of <c>Groq:Guards:Modes</c>.</summary>
public static class GuardNames
{
    /// <summary>Empty and oversized prompts.</summary>
    public const string PromptSize = "prompt-size";

    /// <summary>Attempts to override the host's instructions.</summary>
    public const string PromptInjection = "prompt-injection";

    /// <summary>Empty and oversized outputs.</summary>
    public const string OutputSize = "output-size";

    /// <summary>JSON validity of an output that was asked for as JSON.</summary>
    public const string Json = "json";

    /// <summary>Match of an output with the schema it was asked to follow.</summary>
    public const string JsonSchema = "json-schema";

    /// <summary>Content that must not reach a user.</summary>
    public const string ContentSafety = "content-safety";

    /// <summary>Credentials in the output.</summary>
    public const string Secrets = "secrets";

    /// <summary>Card numbers, e-mail addresses and phone numbers in the output.</summary>
    public const string PersonalData = "personal-data";

    /// <summary>An output that repeats the host's own instructions.</summary>
    public const string SystemPrompt = "system-prompt";

    /// <summary>Code in the output that executes or imports: a warning.</summary>
    public const string Code = "code";

    /// <summary>Attempts to override the host's instructions, judged by a guard model. Off until it is given a mode.</summary>
    public const string PromptInjectionModel = "prompt-injection-model";

    /// <summary>Content of prompts and outputs, judged by a guard model. Off until it is given a mode.</summary>
    public const string ContentSafetyModel = "content-safety-model";

    /// <summary>Those that only look at outputs: there is nothing left to route.</summary>
    internal static readonly string[] OutputOnly = [OutputSize, Json, JsonSchema, ContentSafety, Secrets, PersonalData, SystemPrompt, Code];
}
