using System.Text.Json;

namespace Groq.Simulator;

internal sealed record SimulatedTool(string Name, JsonElement? Parameters);
