using BenchmarkDotNet.Running;
using Groq.Routing.Benchmarks;

const string Help = """
    Measures the router beside other clients, in one run, so that only ratios are to be trusted.

      (nothing)       the table of ratios and targets: a stub in place of the network, then loopback HTTP
      --quick         the same, shorter and noisier
      --calls         the first table only
      --end-to-end    the second table only
      --streams       the cost of a stream before its first piece and by the event, beside a bare reader
      --chat-client   the router as a chat client of Microsoft.Extensions.AI
      --redis         the ledger in Redis beside a bare script, and what redis-benchmark says of it; needs redis-server
      --mongo         reservations in MongoDB beside a bare findOneAndUpdate
      guards          the speed of the prompt-injection guard
      schemas         the speed of the JSON Schema validator
      guard-predictions IN OUT
                      what that guard says of each line {"id", "text"} of IN, for scripts that score it
      anything else   goes to BenchmarkDotNet, for example: --filter '*Call*'
    """;

string[] own = ["--quick", "--calls", "--end-to-end", "--streams", "--chat-client", "--redis"];
if (args.Contains("--help"))
{
    Console.WriteLine(Help);
}
else if (args.Contains(LoopbackGroq.Argument))
{
    await LoopbackGroq.ServeAsync();
}
else if (args.Contains("--mongo"))
{
    await MongoRatios.PrintAsync(TimeSpan.FromSeconds(0.5), rounds: 7);
}
else if (args is [GuardSpeed.Argument])
{
    GuardSpeed.Print();
}
else if (args is [GuardSpeed.Argument, var texts])
{
    GuardSpeed.Print(texts);
}
else if (args is [SchemaSpeed.Argument])
{
    SchemaSpeed.Print();
}
else if (args is [GuardPredictions.Argument, var input, var output])
{
    GuardPredictions.Write(input, output);
}
else if (args.Except(own).Any())
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
}
else
{
    var quick = args.Contains("--quick");
    if (args.Contains("--redis"))
    {
        await RedisRatios.PrintAsync(TimeSpan.FromMilliseconds(quick ? 200 : 500), rounds: quick ? 3 : 7);
        return;
    }

    var calls = new InterleavedRun(TimeSpan.FromMilliseconds(20), rounds: quick ? 21 : 101);
    if (args.Contains("--streams"))
    {
        await StreamRatios.PrintAsync(calls);
        return;
    }

    if (args.Contains("--chat-client"))
    {
        await ChatClientRatios.PrintAsync(calls);
        return;
    }

    if (!args.Contains("--end-to-end"))
    {
        await CallRatios.PrintAsync(calls);
    }

    if (!args.Contains("--calls"))
    {
        await EndToEndRatios.PrintAsync(TimeSpan.FromSeconds(1), rounds: quick ? 3 : 7);
    }
}
