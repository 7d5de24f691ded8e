namespace Groq.Simulator;

/// <summary>Everything that is not the simulator's own: the API, its gate, and Groq's answer to a wrong address.</summary>
internal sealed class ApiEndpoints(SimulatorOptions options, ModelBooks books, SimulatorCounters counters, FaultPlan faults, Pacer pacer)
{
    private const string Root = "/openai/v1";

    private readonly RequestIds _ids = new(options.Seed);
    private readonly Gate _gate = new(options);
    private readonly ModelsEndpoint _models = new(options);
    private readonly ChatEndpoint _chat = new(options, books, counters, faults, pacer);

    public async Task HandleAsync(HttpContext context)
    {
        counters.Arrive();
        var exchange = new Exchange(context, counters, _ids.Next());
        context.Response.Headers["x-request-id"] = exchange.RequestId;
        context.Response.Headers["x-groq-region"] = "simulator";
        if (!await _gate.PassAsync(exchange))
        {
            return;
        }

        string path = context.Request.Path.Value ?? "";
        await ((context.Request.Method, path) switch
        {
            ("POST", Root + "/chat/completions") => _chat.HandleAsync(exchange),
            ("GET", Root + "/models") => _models.ListAsync(exchange),
            ("GET", _) when path.StartsWith(Root + "/models/", StringComparison.Ordinal) => _models.GetAsync(exchange, path[(Root + "/models/").Length..].Replace("%2F", "/", StringComparison.OrdinalIgnoreCase)),
            _ => exchange.SendAsync(new ApiError(
                404,
                $"Unknown request URL: {context.Request.Method} {path}. Please check the URL for typos, or see the docs at https://console.groq.com/docs/",
                Code: "unknown_url")),
        });
    }
}
