namespace Groq.Simulator;

/// <summary>Sends an answer as server-sent events, with what may go wrong on the way.</summary>
internal sealed class StreamAnswers(SimulatorOptions options, Pacer pacer)
{
    public async Task SendAsync(Exchange exchange, SimulatedRequest request, CompletionFields fields, Answer answer, Seat seat, FaultsOfRequest faults)
    {
        var writer = new ChunkWriter(fields);
        string[] texts = [.. ChunkWriter.Split(answer.Content)];
        ReadOnlyMemory<byte>[] pieces = answer.ToolCalls.Count > 0 ? [writer.Tools(answer.ToolCalls)] : [.. texts.Select(writer.Text)];
        bool broken = faults.Kind is FaultKind.StreamErrorEvent or FaultKind.StreamErrorData or FaultKind.StreamErrorXGroq or FaultKind.StreamCut or FaultKind.BodyCut;
        int whole = broken ? Math.Min(faults.Fault!.AfterPieces ?? (pieces.Length / 2), pieces.Length) : pieces.Length;
        bool shredded = faults.Kind is FaultKind.StreamShreds;
        exchange.Begin(200, "text/event-stream");
        exchange.Http.Response.Headers.CacheControl = "no-cache";
        int sent = 0;
        try
        {
            await SendPieceAsync(exchange, writer.First(), faults.ChunkDelay, shredded);
            for (; sent < whole; sent++)
            {
                await SendPieceAsync(exchange, pieces[sent], faults.ChunkDelay, shredded);
            }

            if (!broken)
            {
                await WaitAsync(exchange, faults.ChunkDelay);
            }
        }
        catch (OperationCanceledException)
        {
            seat.Settle(Until(answer, texts.Take(sent)));
            throw;
        }

        // Whoever has read the end of the stream finds the books settled. A cut is not noticed: the answer is made to its end.
        if (broken)
        {
            seat.Settle(faults.Kind is FaultKind.StreamCut or FaultKind.BodyCut ? answer : Until(answer, texts.Take(sent)));
            await BreakAsync(exchange, writer, request, faults);
            return;
        }

        seat.Settle(answer);
        await SendAsync(exchange, writer.Last(answer), shredded);
        if (request.IncludeUsage)
        {
            await SendAsync(exchange, writer.Usage(answer), shredded);
        }

        await SendAsync(exchange, ChunkWriter.Done, shredded);
    }

    /// <summary>What an answer came to that ended early.</summary>
    private static Answer Until(Answer answer, IEnumerable<string> sent)
    {
        double part = sent.Sum(text => text.Length) / (double)Math.Max(1, answer.Content.Length);
        int text = answer.CompletionTokens - answer.ReasoningTokens;
        return answer with { CompletionTokens = answer.ReasoningTokens + (int)Math.Ceiling(text * part) };
    }

    private async Task SendPieceAsync(Exchange exchange, ReadOnlyMemory<byte> piece, TimeSpan delay, bool shredded)
    {
        await WaitAsync(exchange, delay);
        await SendAsync(exchange, piece, shredded);
        await exchange.Http.Response.Body.FlushAsync(exchange.Aborted);
    }

    private async Task WaitAsync(Exchange exchange, TimeSpan delay)
    {
        await pacer.WaitAsync(delay, exchange.Aborted);
        if (options.BeforeChunk is { } wait)
        {
            await wait(exchange.Aborted);
        }
    }

    private static async Task SendAsync(Exchange exchange, ReadOnlyMemory<byte> frame, bool shredded)
    {
        if (!shredded)
        {
            await exchange.Http.Response.Body.WriteAsync(frame, exchange.Aborted);
            return;
        }

        foreach (ReadOnlyMemory<byte> shred in Shredder.Shred(frame))
        {
            await exchange.Http.Response.Body.WriteAsync(shred, exchange.Aborted);
            await exchange.Http.Response.Body.FlushAsync(exchange.Aborted);
        }
    }

    private static async Task BreakAsync(Exchange exchange, ChunkWriter writer, SimulatedRequest request, FaultsOfRequest faults)
    {
        ApiError error = FaultAnswers.Overloaded(request.Model);
        switch (faults.Kind)
        {
            case FaultKind.StreamErrorEvent:
                await exchange.Http.Response.Body.WriteAsync(ChunkWriter.Error(error, asEvent: true), exchange.Aborted);
                break;
            case FaultKind.StreamErrorData:
                await exchange.Http.Response.Body.WriteAsync(ChunkWriter.Error(error, asEvent: false), exchange.Aborted);
                break;
            case FaultKind.StreamErrorXGroq:
                await exchange.Http.Response.Body.WriteAsync(writer.XGroqError(error.Message), exchange.Aborted);
                await exchange.Http.Response.Body.WriteAsync(ChunkWriter.Done, exchange.Aborted);
                break;
            case FaultKind.BodyCut:
                exchange.Http.Abort();
                break;
        }
    }
}
