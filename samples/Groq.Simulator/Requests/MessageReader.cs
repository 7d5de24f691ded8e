using System.Text.Json;

namespace Groq.Simulator;

internal static class MessageReader
{
    public static List<SimulatedMessage> Read(JsonElement body)
    {
        JsonElement messages = body.Present("messages") ?? throw new RequestRefusedException("'messages' : property 'messages' is missing", "messages");
        if (messages.ValueKind != JsonValueKind.Array)
        {
            throw new RequestRefusedException("'messages' : value must be an array", "messages");
        }

        if (messages.GetArrayLength() == 0)
        {
            throw new RequestRefusedException("'messages' : minimum number of items is 1", "messages");
        }

        return [.. messages.EnumerateArray().Select(ReadOne)];
    }

    private static SimulatedMessage ReadOne(JsonElement message, int index)
    {
        string at = $"messages.{index}";
        if (message.ValueKind != JsonValueKind.Object)
        {
            throw new RequestRefusedException($"'{at}' : value must be an object", at);
        }

        string? role = message.Present("role") is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;
        if (role is not ("system" or "developer" or "user" or "assistant" or "tool"))
        {
            throw new RequestRefusedException($"'{at}' : discriminator property 'role' has invalid value", $"{at}.role");
        }

        if (message.Present("name") is not null)
        {
            throw new RequestRefusedException(
                $"'{at}' : for 'role:{role}' the following must be satisfied[('{at}' : property 'name' is unsupported)]", $"{at}.name");
        }

        if (role == "tool" && message.Present("tool_call_id") is not { ValueKind: JsonValueKind.String })
        {
            throw new RequestRefusedException(
                $"'{at}' : for 'role:tool' the following must be satisfied[('{at}.tool_call_id' : property 'tool_call_id' is missing)]", $"{at}.tool_call_id");
        }

        return new SimulatedMessage(role, ReadContent(message, role, at));
    }

    private static string ReadContent(JsonElement message, string role, string at) => message.Present("content") switch
    {
        { ValueKind: JsonValueKind.String } text => text.GetString()!,
        { ValueKind: JsonValueKind.Array } parts => string.Join('\n', parts.EnumerateArray().Select(part => ReadPart(part, at)).OfType<string>()),
        null when role == "assistant" && message.Present("tool_calls") is not null => "",
        null => throw new RequestRefusedException(
            $"'{at}' : for 'role:{role}' the following must be satisfied[('{at}.content' : property 'content' is missing)]", $"{at}.content"),
        _ => throw new RequestRefusedException(
            $"'{at}' : for 'role:{role}' the following must be satisfied[('{at}.content' : value must be a string or an array)]", $"{at}.content"),
    };

    private static string? ReadPart(JsonElement part, string at)
    {
        string? type = part.Present("type") is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;
        return type switch
        {
            "text" when part.Present("text") is { ValueKind: JsonValueKind.String } content => content.GetString(),
            "image_url" => null,
            _ => throw new RequestRefusedException($"'{at}.content' : a part must be a text or an image_url", $"{at}.content"),
        };
    }
}
