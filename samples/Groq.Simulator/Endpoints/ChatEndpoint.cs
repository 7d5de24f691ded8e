using System.Text.Json;

namespace Groq.Simulator;

/// <summary><c>POST /openai/v1/chat/completions</c>: read, admit, answer, settle.</summary>
internal sealed class ChatEndpoint
{
    private static readonly ApiError JsonFailed = new(
        400, "Failed to generate JSON. Please adjust your prompt. See 'failed_generation' for more details.", Code: "json_validate_failed");

    private readonly SimulatorOptions _options;
    private readonly ModelBooks _books;
    private readonly SimulatorCounters _counters;
    private readonly FaultPlan _faults;
    private readonly Pacer _pacer;
    private readonly RequestReader _reader;
    private readonly Answerer _answerer;
    private readonly StreamAnswers _streams;

    public ChatEndpoint(SimulatorOptions options, ModelBooks books, SimulatorCounters counters, FaultPlan faults, Pacer pacer)
    {
        _options = options;
        _books = books;
        _counters = counters;
        _faults = faults;
        _pacer = pacer;
        var meter = new TokenMeter(options);
        _reader = new RequestReader(options, meter, books);
        _answerer = new Answerer(options, meter);
        _streams = new StreamAnswers(options, pacer);
    }

    public async Task HandleAsync(Exchange exchange)
    {
        SimulatedRequest request;
        try
        {
            request = await ReadAsync(exchange);
        }
        catch (RequestRefusedException refused)
        {
            if (refused.Error.Status == 400 && exchange.Model is { } model)
            {
                exchange.WriteLimits(_books[model].Headers());
            }

            await exchange.SendAsync(refused.Error);
            return;
        }

        ModelBook book = _books[request.Model];
        FaultsOfRequest before = Take(request, beforeAdmission: true);
        if (before.Fault is { } fault)
        {
            await FaultAnswers.SendAsync(exchange, fault, request, book, _options.Organisation);
            return;
        }

        long since = _pacer.Now;
        Admission admission = book.Reserve(request.PromptTokens, request.ReservedOutput);
        if (admission.Refusal is { } refusal)
        {
            await RefuseAsync(exchange, request, refusal, admission.Headers);
            return;
        }

        using var seat = new Seat(book, admission.Reservation!, _counters, request);
        try
        {
            await AnswerAsync(exchange, request, admission.Headers, seat, since, Take(request, beforeAdmission: false));
        }
        catch (OperationCanceledException)
        {
            if (!exchange.Http.Response.HasStarted)
            {
                exchange.Leave();
            }

            exchange.Http.Abort();
        }
    }

    private async Task<SimulatedRequest> ReadAsync(Exchange exchange)
    {
        JsonElement body;
        try
        {
            using JsonDocument document = await JsonDocument.ParseAsync(exchange.Http.Request.Body, default, exchange.Aborted);
            body = document.RootElement.Clone();
        }
        catch (JsonException)
        {
            throw new RequestRefusedException("request body is not valid JSON");
        }

        SimulatedModel model = RequestReader.ReadModel(body);
        exchange.Model = model.Id;
        return _reader.Read(body, model);
    }

    private FaultsOfRequest Take(SimulatedRequest request, bool beforeAdmission)
    {
        FaultsOfRequest taken = _faults.Take(request, beforeAdmission);
        if (taken.Count > 0)
        {
            _counters.Fault(request.Model, taken.Count);
        }

        return taken;
    }

    private Task RefuseAsync(Exchange exchange, SimulatedRequest request, Refusal refusal, HeaderReading headers)
    {
        _counters.Refuse(request.Model, refusal);
        ApiError error = RateLimitErrors.From(refusal, request.Model, _options.Organisation, request.ServiceTier);
        if (error.Status == 429)
        {
            exchange.WriteLimits(headers);
            exchange.WriteRetry(refusal.TooLarge ? false : null, refusal.TooLarge ? null : refusal.Wait);
        }

        return exchange.SendAsync(error);
    }

    private async Task AnswerAsync(Exchange exchange, SimulatedRequest request, HeaderReading admitted, Seat seat, long since, FaultsOfRequest taken)
    {
        Answer answer = Spoil(_answerer.Answer(request), taken.Kind);
        await _pacer.WaitAsync(since, _options.Latency + taken.Delay, exchange.Aborted);
        var fields = new CompletionFields(_options, request, exchange.RequestId);
        if (request.Stream && taken.Kind is not FaultKind.EmptyBody)
        {
            exchange.WriteLimits(admitted);
            await _streams.SendAsync(exchange, request, fields, answer, seat, taken);
            return;
        }

        HeaderReading settled = seat.Settle(answer);
        exchange.WriteLimits(_options.HeadersAt is HeaderMoment.AtEnd ? settled : admitted);
        if (answer.FailedGeneration is { } failed)
        {
            await exchange.SendAsync(JsonFailed with { FailedGeneration = failed });
            return;
        }

        await SendAsync(exchange, CompletionWriter.Write(fields, request, answer), taken.Kind);
    }

    private static Answer Spoil(Answer answer, FaultKind? kind) => kind switch
    {
        FaultKind.JsonValidateFailed => answer with { FailedGeneration = "" },
        FaultKind.FencedJson or FaultKind.DuplicateKeys or FaultKind.Prose or FaultKind.WrongShape => answer with
        {
            Content = InvalidJson.Spoil(kind, answer.FinishReason == "stop" && answer.FailedGeneration is null ? answer.Content : "{}"),
            FailedGeneration = null,
        },
        _ => answer,
    };

    private static async Task SendAsync(Exchange exchange, ReadOnlyMemory<byte> body, FaultKind? kind)
    {
        switch (kind)
        {
            case FaultKind.EmptyBody:
                await exchange.SendAsync(200, "application/json", default);
                break;
            case FaultKind.TruncatedJson:
                await exchange.SendAsync(200, "application/json", body[..(body.Length / 2)]);
                break;
            case FaultKind.BodyCut:
                exchange.Begin(200, "application/json");
                exchange.Http.Response.ContentLength = body.Length;
                await exchange.Http.Response.Body.WriteAsync(body[..(body.Length / 2)], exchange.Aborted);
                await exchange.Http.Response.Body.FlushAsync(exchange.Aborted);
                exchange.Http.Abort();
                break;
            default:
                await exchange.SendAsync(200, "application/json", body);
                break;
        }
    }
}
