namespace Groq.Routing;

/// <summary>A piece of a tool call, as it comes in a stream. Pieces with one <paramref name="Index"/> make one <see cref="GroqToolCall"/>.</summary>
/// <param name="Index">Which of the answer's tool calls, from 0.</param>
/// <param name="Id">Groq's id of the call; in its first piece only.</param>
/// <param name="Name">The function's name; in its first piece only.</param>
/// <param name="Arguments">The next piece of the arguments' JSON text. Groq often sends all of it at once.</param>
public sealed record GroqToolCallDelta(int Index, string? Id, string? Name, string? Arguments)
{
    /// <summary>Names the function only: arguments never reach a log by accident.</summary>
    public override string ToString() => $"{nameof(GroqToolCallDelta)} {{ Index = {Index}, Id = {Id}, Name = {Name} }}";
}
