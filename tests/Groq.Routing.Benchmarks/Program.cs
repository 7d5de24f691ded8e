using BenchmarkDotNet.Running;
using Groq.Routing.Benchmarks;

const string Help = """
    Measures the router beside other clients, in one run, so that only ratios are to be trusted.

      (nothing)       the table of ratios and targets: a stub in place of the network, then loopback HTTP
      --quick         the same, shorter and noisier
      --calls         the first table only
      --end-to-end    the second table only
      anything else   goes to BenchmarkDotNet, for example: --filter '*Call*'
    """;

string[] own = ["--quick", "--calls", "--end-to-end"];
if (args.Contains("--help"))
{
    Console.WriteLine(Help);
}
else if (args.Contains(LoopbackGroq.Argument))
{
    await LoopbackGroq.ServeAsync();
}
else if (args.Except(own).Any())
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
}
else
{
    var quick = args.Contains("--quick");
    if (!args.Contains("--end-to-end"))
    {
        await CallRatios.PrintAsync(new InterleavedRun(TimeSpan.FromMilliseconds(20), rounds: quick ? 21 : 101));
    }

    if (!args.Contains("--calls"))
    {
        await EndToEndRatios.PrintAsync(TimeSpan.FromSeconds(1), rounds: quick ? 3 : 7);
    }
}
