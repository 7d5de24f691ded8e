using System.Buffers;
using System.Text.Json;

namespace Groq.Simulator;

/// <summary><c>GET /openai/v1/models</c>: the models that are served today.</summary>
internal sealed class ModelsEndpoint(SimulatorOptions options)
{
    private static readonly DateTimeOffset Created = new(2025, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public Task ListAsync(Exchange exchange)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("object", "list");
            json.WriteStartArray("data");
            foreach (SimulatedModel model in Served())
            {
                Write(json, model);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return exchange.SendAsync(200, "application/json", buffer.WrittenMemory);
    }

    public Task GetAsync(Exchange exchange, string id)
    {
        if (Served().FirstOrDefault(model => model.Id == id) is not { } model)
        {
            return exchange.SendAsync(new ApiError(404, $"The model `{id}` does not exist or you do not have access to it.", Code: "model_not_found"));
        }

        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            Write(json, model);
        }

        return exchange.SendAsync(200, "application/json", buffer.WrittenMemory);
    }

    private IEnumerable<SimulatedModel> Served()
    {
        DateOnly today = DateOnly.FromDateTime(options.TimeProvider.GetUtcNow().UtcDateTime);
        return ModelCatalogue.Models.Where(model => model.IsServed(today, options.EnterpriseAccess));
    }

    private static void Write(Utf8JsonWriter json, SimulatedModel model)
    {
        json.WriteStartObject();
        json.WriteString("id", model.Id);
        json.WriteString("object", "model");
        json.WriteNumber("created", Created.ToUnixTimeSeconds());
        json.WriteString("owned_by", model.Owner);
        json.WriteBoolean("active", true);
        json.WriteNumber("context_window", model.ContextWindow);
        json.WriteNull("public_apps");
        json.WriteNumber("max_completion_tokens", model.MaxOutput);
        json.WriteEndObject();
    }
}
