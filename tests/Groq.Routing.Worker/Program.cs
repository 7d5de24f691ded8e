using System.Globalization;
using System.Text.Json;
using Groq.Routing;
using Groq.Routing.Worker;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

// One process of several that share a ledger: so many callers, each with so many attempts, through the router. Groq is not called.
// --Store=redis --Callers=32 --Attempts=10 --Model=m [--ClockShift=00:05:00], and any setting of the Groq section, such as
// --Groq:Redis:ConnectionString=localhost:6379 --Groq:Models:m:Limits:Rpd=500. Begins at a line on its input; prints one line of JSON.
var configuration = new ConfigurationBuilder().AddCommandLine(args).Build();
string Setting(string name) => configuration[name] ?? throw new ArgumentException($"--{name} is missing.");
var callers = int.Parse(Setting("Callers"), CultureInfo.InvariantCulture);
var attempts = int.Parse(Setting("Attempts"), CultureInfo.InvariantCulture);
var model = Setting("Model");

var services = new ServiceCollection();
services.AddSingleton<TimeProvider>(new ShiftedTimeProvider(TimeSpan.Parse(configuration["ClockShift"] ?? "0", CultureInfo.InvariantCulture)));
services.AddSingleton<IGroqClient, InstantGroq>();
var builder = services.AddGroqRouting(configuration, options => options.ApiKey = "gsk_worker");
_ = Setting("Store") switch
{
    "redis" => builder.AddRedis(),
    "mongo" => builder.AddMongo(),
    var store => throw new ArgumentException($"--Store={store} is not known; expected redis or mongo."),
};

await using var provider = services.BuildServiceProvider();
var router = provider.GetRequiredService<IModelRouter>();

// Everyone is there before anyone begins.
Console.WriteLine("ready");
Console.ReadLine();
var results = await Task.WhenAll(Enumerable.Range(0, callers).Select(_ => Task.Run(async () =>
{
    var kinds = new List<CompletionErrorKind?>();
    for (var i = 0; i < attempts; i++)
    {
        var result = await router.CompleteAsync(new CompletionRequest("What is a stack?") { Model = model, CacheMode = CacheMode.Skip });
        kinds.Add(result.Error?.Kind);
    }

    return kinds;
})));

var all = results.SelectMany(r => r).ToList();
var inUse = provider.GetRequiredService<IRouterMonitor>().ReadStores().Single(s => s is { Kind: StoreKind.Quota, InUse: true }).Name;
Console.WriteLine(JsonSerializer.Serialize(new
{
    admitted = all.Count(k => k is null),
    refused = all.Count(k => k == CompletionErrorKind.QuotaExceeded),
    failed = all.Count(k => k is not null and not CompletionErrorKind.QuotaExceeded),
    store = inUse,
}));
