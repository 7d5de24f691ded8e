using System.Text;

namespace Groq.Routing;

/// <summary>Makes tool calls of their pieces, and pieces of tool calls.</summary>
internal static class ToolCallPieces
{
    public static List<GroqToolCall> Join(List<GroqToolCallDelta> pieces)
    {
        var calls = new SortedDictionary<int, (string Id, string Name, StringBuilder Arguments)>();
        foreach (var piece in pieces)
        {
            var (id, name, arguments) = calls.TryGetValue(piece.Index, out var known) ? known : ("", "", new StringBuilder());
            calls[piece.Index] = (piece.Id ?? id, piece.Name ?? name, arguments.Append(piece.Arguments));
        }

        return [.. calls.Values.Select(c => new GroqToolCall(c.Id, c.Name, c.Arguments.ToString()))];
    }

    public static GroqToolCallDelta[] Split(IReadOnlyList<GroqToolCall> calls) =>
        [.. calls.Select((call, index) => new GroqToolCallDelta(index, call.Id, call.Name, call.Arguments))];
}
