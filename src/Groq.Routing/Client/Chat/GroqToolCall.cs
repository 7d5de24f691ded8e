namespace Groq.Routing;

/// <summary>A tool call the model asks for.</summary>
/// <param name="Id">Groq's id, to be repeated in the tool's answer.</param>
/// <param name="Name">The function's name.</param>
/// <param name="Arguments">Its arguments as JSON text, as the model wrote them: not yet validated.</param>
public sealed record GroqToolCall(string Id, string Name, string Arguments)
{
    /// <summary>Names the function only: arguments never reach a log by accident.</summary>
    public override string ToString() => $"{nameof(GroqToolCall)} {{ Id = {Id}, Name = {Name} }}";
}
