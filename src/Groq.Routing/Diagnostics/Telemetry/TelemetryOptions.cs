namespace Groq.Routing;

/// <summary>What spans tell: section <c>Groq:Telemetry</c>.</summary>
public sealed class TelemetryOptions
{
    /// <summary>
    /// Puts system messages, prompts, tool calls and answers on the spans of model calls, for whoever can read the traces. Off by default.
    /// Metrics and logs never carry them.
    /// </summary>
    public bool RecordContent { get; set; }
}
