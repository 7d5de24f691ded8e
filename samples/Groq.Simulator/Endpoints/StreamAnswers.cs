namespace Groq.Simulator;

/// <summary>Sends an answer as server-sent events, with what may go wrong on the way.</summary>
internal sealed class StreamAnswers(Pacer pacer)
{
    public async Task SendAsync(Exchange exchange, SimulatedRequest request, CompletionFields fields, Answer answer, Seat seat, FaultsOfRequest faults)
    {
        var writer = new ChunkWriter(fields);
        List<ReadOnlyMemory<byte>> pieces = answer.ToolCalls.Count > 0
            ? [writer.Tools(answer.ToolCalls)]
            : [.. ChunkWriter.Split(answer.Content).Select(writer.Text)];
        bool broken = faults.Kind is FaultKind.StreamErrorEvent or FaultKind.StreamErrorData or FaultKind.StreamErrorXGroq or FaultKind.StreamCut or FaultKind.BodyCut;
        int whole = broken ? pieces.Count / 2 : pieces.Count;
        exchange.Begin(200, "text/event-stream");
        exchange.Http.Response.Headers.CacheControl = "no-cache";
        await SendPieceAsync(exchange, writer.First(), faults.ChunkDelay);
        for (int i = 0; i < whole; i++)
        {
            await SendPieceAsync(exchange, pieces[i], faults.ChunkDelay);
        }

        // Whoever has read the end of the stream finds the books settled.
        if (broken)
        {
            seat.Settle(answer);
            await BreakAsync(exchange, writer, request, faults);
            return;
        }

        await pacer.WaitAsync(faults.ChunkDelay, exchange.Aborted);
        seat.Settle(answer);
        await exchange.Http.Response.Body.WriteAsync(writer.Last(answer), exchange.Aborted);
        if (request.IncludeUsage)
        {
            await exchange.Http.Response.Body.WriteAsync(writer.Usage(answer), exchange.Aborted);
        }

        await exchange.Http.Response.Body.WriteAsync(ChunkWriter.Done, exchange.Aborted);
    }

    private async Task SendPieceAsync(Exchange exchange, ReadOnlyMemory<byte> piece, TimeSpan delay)
    {
        await pacer.WaitAsync(delay, exchange.Aborted);
        await exchange.Http.Response.Body.WriteAsync(piece, exchange.Aborted);
        await exchange.Http.Response.Body.FlushAsync(exchange.Aborted);
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
