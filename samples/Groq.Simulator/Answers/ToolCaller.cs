using System.Text.Json;

namespace Groq.Simulator;

/// <summary>Decides whether a tool is called, and with what.</summary>
internal static class ToolCaller
{
    private static readonly JsonElement NoParameters = JsonElement.Parse("""{"type":"object"}""");

    /// <returns>The call, or null for an answer in words: after a tool has answered there is nothing left to call.</returns>
    public static ToolCall? Call(SimulatedRequest request)
    {
        if (request.Tools.Count == 0 || request.Messages[^1].Role == "tool" || request is { ToolIsNamed: false, ToolChoice: "none" })
        {
            return null;
        }

        SimulatedTool? tool = request.ToolIsNamed
            ? request.Tools.First(tool => tool.Name == request.ToolChoice)
            : request.Tools.FirstOrDefault(tool => request.Prompt.Contains(tool.Name, StringComparison.OrdinalIgnoreCase))
                ?? (request.ToolChoice == "required" ? request.Tools[0] : null);
        if (tool is null)
        {
            return null;
        }

        string arguments = new SchemaInstance(tool.Parameters ?? NoParameters, Suggestions.For(request)).Generate();
        return new ToolCall($"call_{request.Prompt.Length:x4}{tool.Name.Length:x2}", tool.Name, arguments);
    }
}
