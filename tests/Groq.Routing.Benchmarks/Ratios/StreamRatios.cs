namespace Groq.Routing.Benchmarks;

/// <summary>What a stream costs beside a bare reader of server-sent events, with a stub in place of the network.</summary>
/// <remarks>
/// A stream of one piece bounds what comes before the first: it has the whole way of the request, its end included. The difference to a long
/// stream is the cost of the pieces.
/// </remarks>
internal static class StreamRatios
{
    private const int Pieces = 401;

    public static async Task PrintAsync(InterleavedRun run)
    {
        var (one, many) = (Contenders.OverStreams(1), Contenders.OverStreams(Pieces));
        var raw = Contender.Call("raw reader: one piece", one.RawStream());
        var router = Contender.Call("router: one piece", one.RouterStream());
        var unguarded = Contender.Call("router without guards: one piece", one.RouterStream(Unguarded));
        var rawMany = Contender.Call($"raw reader: {Pieces} pieces", many.RawStream());
        var routerMany = Contender.Call($"router: {Pieces} pieces", many.RouterStream());
        var unguardedMany = Contender.Call($"router without guards: {Pieces} pieces", many.RouterStream(Unguarded));
        var call = Contender.Call("raw HttpClient, source-generated JSON", Contenders.OverStub.Raw().CompleteAsync);

        var costs = await run.MeasureAsync([raw, router, unguarded, rawMany, routerMany, unguardedMany, call]);

        RatioTable.PrintHeader();
        foreach (var contender in new[] { call, raw, unguarded, router, rawMany, unguardedMany, routerMany })
        {
            RatioTable.Print(contender.Name, costs[contender]);
        }

        var delay = new Target(Nanoseconds: 20_000).On(costs[call]);
        RatioTable.Print("until the first piece, over raw", costs[unguarded] - costs[raw], null, delay);
        RatioTable.Print("the same with guards on the prompt", costs[router] - costs[raw], null, delay);
        var event1 = PerEvent(costs[rawMany] - costs[raw]);
        RatioTable.Print("an event: raw reader", event1);
        RatioTable.Print("an event: router without guards", PerEvent(costs[unguardedMany] - costs[unguarded]), ("raw", event1), new Target(Ratio: 1.3));
        RatioTable.Print("an event: router, guards see it first", PerEvent(costs[routerMany] - costs[router]), ("raw", event1), new Target(Ratio: 1.3));
    }

    private static void Unguarded(GroqRoutingOptions options) => options.EnableGuards = false;

    private static Cost PerEvent(Cost more) => new(more.Nanoseconds / (Pieces - 1), more.Bytes / (Pieces - 1));
}
