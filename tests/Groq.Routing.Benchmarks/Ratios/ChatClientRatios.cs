namespace Groq.Routing.Benchmarks;

/// <summary>What the router costs as a chat client of Microsoft.Extensions.AI, with a stub in place of the network.</summary>
internal static class ChatClientRatios
{
    public static async Task PrintAsync(InterleavedRun run)
    {
        var clients = Contenders.OverStub;
        var raw = Contender.Call("raw HttpClient, source-generated JSON", clients.Raw().CompleteAsync);
        var extensionsAI = Contender.Call("Microsoft.Extensions.AI over the OpenAI SDK", clients.ExtensionsAI());
        var router = Contender.Call("router: miss", clients.Router());
        var chat = Contender.Call("router as a chat client: miss", clients.RouterChatClient());
        var hit = Contender.Call("router as a chat client: hit", clients.RouterChatClient(), samePrompt: true);

        var costs = await run.MeasureAsync([raw, extensionsAI, router, chat, hit]);

        RatioTable.PrintHeader();
        foreach (var contender in new[] { raw, extensionsAI, router, chat, hit })
        {
            RatioTable.Print(contender.Name, costs[contender], ("raw", costs[raw]));
        }

        RatioTable.Print("the chat client over raw", costs[chat] - costs[raw], null, new Target(Nanoseconds: 5_000, Bytes: 10 * 1024).On(costs[raw]));
        RatioTable.Print("the chat client over the router", costs[chat] - costs[router]);
    }
}
