using System.Buffers;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Groq.Simulator;

/// <summary>The simulator's own side door, which Groq does not have: faults, counters, reset. It asks for no key.</summary>
internal sealed partial class ControlEndpoints(ModelBooks books, SimulatorCounters counters, FaultPlan faults, Action reset)
{
    private static readonly string Kinds = string.Join(", ", Enum.GetNames<FaultKind>().Select(JsonNamingPolicy.SnakeCaseLower.ConvertName));

    public async Task AddFaultsAsync(HttpContext context)
    {
        try
        {
            using JsonDocument document = await JsonDocument.ParseAsync(context.Request.Body, default, context.RequestAborted);
            FaultDocument[] added = document.RootElement.ValueKind == JsonValueKind.Array
                ? document.RootElement.Deserialize(FaultJson.Default.FaultDocumentArray)!
                : [document.RootElement.Deserialize(FaultJson.Default.FaultDocument)!];
            foreach (FaultDocument fault in added)
            {
                faults.Add(fault.ToFault());
            }
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException or OverflowException)
        {
            await SendAsync(context, 400, new ApiError(400, $"{exception.Message} Kinds: {Kinds}.").ToUtf8());
            return;
        }

        await ListFaultsAsync(context);
    }

    public Task ListFaultsAsync(HttpContext context)
    {
        FaultDocument[] active = [.. faults.Active.Select(FaultDocument.From)];
        return SendAsync(context, 200, JsonSerializer.SerializeToUtf8Bytes(active, FaultJson.Default.FaultDocumentArray));
    }

    public Task ClearFaultsAsync(HttpContext context)
    {
        faults.Clear();
        return SendAsync(context, 200, "[]"u8.ToArray());
    }

    public Task ResetAsync(HttpContext context)
    {
        reset();
        return SendAsync(context, 200, "{}"u8.ToArray());
    }

    public Task CountersAsync(HttpContext context)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true }))
        {
            json.WriteStartObject();
            json.WriteNumber("requests", counters.Requests);
            WriteStatuses(json, counters.Statuses);
            json.WriteStartObject("models");
            foreach ((string id, ModelCounters model) in counters.Models)
            {
                json.WriteStartObject(id);
                WriteModel(json, model, books[id]);
                json.WriteEndObject();
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        return SendAsync(context, 200, buffer.WrittenMemory);
    }

    private static void WriteModel(Utf8JsonWriter json, ModelCounters model, ModelBook book)
    {
        json.WriteNumber("admitted", model.Admitted);
        json.WriteStartObject("refused");
        foreach ((LimitDimension dimension, long count) in model.Refused)
        {
            json.WriteNumber(Name(dimension), count);
        }

        json.WriteEndObject();
        json.WriteNumber("too_large", model.TooLarge);
        json.WriteNumber("faults", model.Faults);
        json.WriteNumber("prompt_tokens", model.PromptTokens);
        json.WriteNumber("completion_tokens", model.CompletionTokens);
        json.WriteNumber("in_flight", model.InFlight);
        json.WriteNumber("max_in_flight", model.MaxInFlight);
        WriteStatuses(json, model.Statuses);
        json.WriteStartObject("books");
        foreach ((LimitDimension dimension, BucketReading reading) in book.Read())
        {
            json.WriteStartObject(Name(dimension));
            json.WriteNumber("used", reading.Used);
            json.WriteNumber("limit", reading.Limit);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteStatuses(Utf8JsonWriter json, IReadOnlyDictionary<int, long> statuses)
    {
        json.WriteStartObject("statuses");
        foreach ((int status, long count) in statuses.OrderBy(status => status.Key))
        {
            json.WriteNumber(status.ToString(CultureInfo.InvariantCulture), count);
        }

        json.WriteEndObject();
    }

    private static string Name(LimitDimension dimension) => dimension.ToString().ToUpperInvariant();

    private static async Task SendAsync(HttpContext context, int status, ReadOnlyMemory<byte> body)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        await context.Response.Body.WriteAsync(body, context.RequestAborted);
    }

    [JsonSourceGenerationOptions(
        PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        UseStringEnumConverter = true)]
    [JsonSerializable(typeof(FaultDocument))]
    [JsonSerializable(typeof(FaultDocument[]))]
    internal sealed partial class FaultJson : JsonSerializerContext;
}
