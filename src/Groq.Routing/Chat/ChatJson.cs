using System.Text.Json.Serialization;

namespace Groq.Routing;

/// <summary>Generated code for what the chat client writes itself.</summary>
[JsonSerializable(typeof(ChosenTool))]
[JsonSerializable(typeof(string))]
internal sealed partial class ChatJson : JsonSerializerContext;
