using Microsoft.Extensions.DependencyInjection;

namespace Groq.Routing.Benchmarks;

/// <summary>What a call costs beside other clients, with a stub in place of the network.</summary>
internal static class CallRatios
{
    public static async Task PrintAsync(InterleavedRun run)
    {
        var clients = Contenders.OverStub;
        var services = clients.Services();
        var raw = Contender.Call("raw HttpClient, source-generated JSON", clients.Raw().CompleteAsync);
        var resilient = Contender.Call("typed client, standard resilience handler", clients.Resilient().CompleteAsync);
        var openAI = Contender.Call("OpenAI SDK", clients.OpenAI());
        var extensionsAI = Contender.Call("Microsoft.Extensions.AI", clients.ExtensionsAI());
        var cachingMiss = Contender.Call("Microsoft.Extensions.AI, caching: miss", clients.ExtensionsAIWithCaching());
        var cachingHit = Contender.Call("Microsoft.Extensions.AI, caching: hit", clients.ExtensionsAIWithCaching(), samePrompt: true);
        var miss = Contender.Call("router: miss", clients.Router());
        var bareMiss = Contender.Call("router without guards: miss", clients.Router(o => o.EnableGuards = false));
        var hit = Contender.Call("router: hit", clients.Router(), samePrompt: true);
        var bareHit = Contender.Call("router without guards: hit", clients.Router(o => o.EnableGuards = false), samePrompt: true);
        var client = Contender.Call("its client alone, with resilience", OwnClient(services));
        var key = Loop("its cache key alone", OwnKey(services));
        var one = Loop("reserve + settle: one model", Ledgers.Create(1));
        var four = Loop("reserve + settle: the fourth of four", Ledgers.Create(4));

        var costs = await run.MeasureAsync(
            [raw, resilient, openAI, extensionsAI, cachingMiss, cachingHit, miss, bareMiss, hit, bareHit, client, key, one, four]);

        RatioTable.PrintHeader();
        Print(raw);
        Print(resilient, "raw", raw);
        Print(openAI, "raw", raw);
        Print(extensionsAI, "raw", raw);
        Print(cachingMiss, "raw", raw);
        Print(cachingHit, "raw", raw);
        Print(miss, "raw", raw, new(Ratio: 2.5, Bytes: 10 * 1024));
        Print(miss, "MEAI miss", cachingMiss, new(Ratio: 0.5));
        Print(bareMiss, "raw", raw);
        Print(client, "raw", raw);
        Print(key);
        RatioTable.Print("router's own part of a miss", costs[bareMiss] - costs[client] - costs[key], null, new Target(Nanoseconds: 1_500, Bytes: 512).On(costs[raw]));
        Print(hit, "MEAI hit", cachingHit, new(Ratio: 0.5, Bytes: 1024));
        Print(bareHit, "MEAI hit", cachingHit, new(Ratio: 0.25));
        Print(one, target: new Target(Nanoseconds: 150, Bytes: 0).On(costs[raw]));
        Print(four, target: new Target(Nanoseconds: 250, Bytes: 0).On(costs[raw]));

        Console.WriteLine($"Targets in time are those of a machine where a raw call takes {Target.RawNanoseconds / 1_000} us, scaled to this one.");

        void Print(Contender contender, string? name = null, Contender? baseline = null, Target? target = null) =>
            RatioTable.Print(contender.Name, costs[contender], baseline is null ? null : (name!, costs[baseline]), target);
    }

    private static Contender Loop(string name, Action act) => new(
        name,
        prompts =>
        {
            for (var i = 0; i < prompts.Length; i++)
            {
                act();
            }

            return Task.CompletedTask;
        },
        SamePrompt: true);

    private static Func<string, Task> OwnClient(IServiceProvider services)
    {
        var client = services.GetRequiredService<IGroqClient>();
        var call = new GroqCall { Timeout = TimeSpan.FromMinutes(2) };
        return async prompt =>
        {
            var body = new GroqChatRequest { Model = Answer.Model, Messages = [GroqMessage.User(prompt)], MaxCompletionTokens = 1024, Temperature = 0.7 };
            var response = await client.CompleteChatAsync(body, call);
            _ = response.Value ?? throw new InvalidOperationException("The client brought no answer, so its cost means nothing.");
        };
    }

    private static Action OwnKey(IServiceProvider services)
    {
        var keys = services.GetRequiredService<CacheKeyBuilder>();
        var request = new CompletionRequest(Prompts.Create()) { Intent = Contenders.Feedback };
        var body = RequestBody.Create(request, new GroqRoutingOptions());
        return () => keys.Create(request, body);
    }
}
