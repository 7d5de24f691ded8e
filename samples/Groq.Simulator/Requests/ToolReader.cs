using System.Text.Json;

namespace Groq.Simulator;

internal static class ToolReader
{
    public static IReadOnlyList<SimulatedTool> Read(JsonElement body)
    {
        if (body.Present("tools") is not { } tools)
        {
            return [];
        }

        if (tools.ValueKind != JsonValueKind.Array)
        {
            throw new RequestRefusedException("'tools' : value must be an array", "tools");
        }

        return [.. tools.EnumerateArray().Select(ReadOne)];
    }

    public static (string Choice, bool Named) ReadChoice(JsonElement body, IReadOnlyList<SimulatedTool> tools)
    {
        switch (body.Present("tool_choice"))
        {
            case null:
                return ("auto", false);
            case { ValueKind: JsonValueKind.String } word when word.GetString() is "none" or "auto":
                return (word.GetString()!, false);
            case { ValueKind: JsonValueKind.String } word when word.GetString() is "required" && tools.Count > 0:
                return ("required", false);
            case { ValueKind: JsonValueKind.Object } named when named.Present("function")?.Present("name") is { ValueKind: JsonValueKind.String } name
                && tools.Any(tool => tool.Name == name.GetString()):
                return (name.GetString()!, true);
            default:
                throw new RequestRefusedException("'tool_choice' : value must be none, auto, required or one of the tools", "tool_choice");
        }
    }

    private static SimulatedTool ReadOne(JsonElement tool, int index)
    {
        if (tool.Present("function") is { ValueKind: JsonValueKind.Object } function
            && function.Present("name") is { ValueKind: JsonValueKind.String } name)
        {
            JsonElement? parameters = function.Present("parameters");
            if (parameters is { } schema)
            {
                SchemaInstance.Check(schema);
            }

            return new SimulatedTool(name.GetString()!, parameters);
        }

        throw new RequestRefusedException($"'tools.{index}' : property 'function' with a 'name' is missing", $"tools.{index}.function");
    }
}
