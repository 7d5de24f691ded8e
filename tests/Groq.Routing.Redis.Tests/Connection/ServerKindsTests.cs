using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Groq.Routing.Redis.Tests.Server;
using Groq.Routing.Servers;
using StackExchange.Redis;

namespace Groq.Routing.Redis.Tests.Connection;

/// <summary>Every kind of server and connection: all that the stores do works there.</summary>
[TestFixture]
public sealed class ServerKindsTests
{
    private static readonly QuotaModel Model = new("m", new ModelLimits { Rpd = 1000 });

    [Test]
    public async Task Cluster_WithItsSlotsServed_TakesEveryStep()
    {
        await using var server = await TestServers.StartAsync("--cluster-enabled", "yes");
        await using (var admin = await TestServers.ConnectAsync(server))
        {
            await admin.GetServers()[0].ExecuteAsync("CLUSTER", "ADDSLOTSRANGE", 0, 16383);
            while (!$"{await admin.GetServers()[0].ExecuteAsync("CLUSTER", "INFO")}".Contains("cluster_state:ok", StringComparison.Ordinal))
            {
                await Task.Delay(20);
            }
        }

        await UseEverythingAsync($"{server.Address},abortConnect=false");
    }

    [Test]
    public async Task Database_OtherThanTheFirst_IsTheOnlyOneUsed()
    {
        await using var server = await TestServers.StartAsync();

        await UseEverythingAsync($"redis://{server.Address}/3");

        await using var admin = await TestServers.ConnectAsync(server);
        Assert.That(admin.GetServers()[0].DatabaseSize(0), Is.Zero);
        Assert.That(admin.GetServers()[0].DatabaseSize(3), Is.Positive);
    }

    [Test]
    public async Task Acl_WithThePermissionsOfTheDocumentation_TakesEveryStep()
    {
        await using var server = await TestServers.StartAsync();
        await using (var admin = await TestServers.ConnectAsync(server))
        {
            var rules = Documented().Split(' ');
            Assert.That(rules[..2], Is.EqualTo(new[] { "user", "groq" }));
            await admin.GetServers()[0].ExecuteAsync("ACL", ["SETUSER", .. rules[1..]]);
        }

        await UseEverythingAsync($"redis://groq:password@{server.Address}", prefix: "groq");
    }

    [Test]
    public async Task Password_WithSignsOfItsOwn_IsTakenFromTheAddress()
    {
        const string Password = "p@ss/w:rd,#?&=%";
        await using var server = await TestServers.StartAsync("--requirepass", Password);

        await UseEverythingAsync($"redis://:{Uri.EscapeDataString(Password)}@{server.Address}");
    }

    [Test]
    public async Task Sentinel_ThatKnowsThePrimary_LeadsThere()
    {
        await using var primary = await TestServers.StartAsync();
        await using var sentinel = await TestServers.StartSentinelAsync(primary, "mymaster");

        await UseEverythingAsync($"{sentinel.Address},serviceName=mymaster");

        await using var admin = await TestServers.ConnectAsync(primary);
        Assert.That(admin.GetServers()[0].DatabaseSize(), Is.Positive);
    }

    [Test]
    public async Task Tls_WithACertificateThatIsTrusted_IsUsed()
    {
        var directory = Directory.CreateTempSubdirectory("groq-tls-");
        try
        {
            var (certificate, key) = CreateCertificate(directory.FullName);
            var port = RedisProcess.FreePort();
            await using var server = await TestServers.StartAsync("--tls-port", $"{port}", "--tls-cert-file", certificate, "--tls-key-file", key, "--tls-auth-clients", "no");

            var outcomes = await Workers.RunAsync(
                [["--Store=redis", "--Callers=1", "--Attempts=3", "--Model=m", "--Groq:Models:m:Role=Workhorse", "--Groq:Models:m:Limits:Rpd=2", "--Groq:StoreTimeout=00:00:30",
                    $"--Groq:Redis:ConnectionString=rediss://localhost:{port}"]],
                ("SSL_CERT_FILE", certificate));

            Assert.That(outcomes, Is.EqualTo(new[] { new Workers.Outcome(2, 1, 0, "redis") }));
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }

    /// <summary>Goes through everything that the stores do; nothing may fail.</summary>
    private static async Task UseEverythingAsync(string address, string? prefix = null)
    {
        await using var connection = await ConnectionMultiplexer.ConnectAsync(RedisAddress.Parse(address));
        prefix ??= TestServers.NewPrefix();
        var quota = await Stores.JoinedAsync(connection, prefix);
        var decision = await quota.ReserveAsync(new QuotaRequest(new[] { new QuotaCandidate(Model, 1, 1) }), default);
        await quota.SettleAsync(new QuotaSettlement(decision.Reservation, 1, 10, 10), default);
        await quota.ObserveAsync(Model, new QuotaObservation(BackOff: TimeSpan.FromSeconds(1)), default);
        var read = await quota.ReadAsync([Model], default);
        var usage = await quota.ReadUsageAsync(UsageInterval.Day, default);
        await quota.SyncAsync(Stores.Handover() with { Sequence = 1, Usage = [new UsagePoint(DateTimeOffset.UnixEpoch, "m", 1, 1, 1)] }, default);

        using var cache = Stores.Cache(connection, prefix);
        var key = new CacheKey(SHA256.HashData("question"u8), "partition");
        await cache.SetAsync(key, new CacheEntry { Response = "answer", Model = "m" }, TimeSpan.FromMinutes(1), default);
        await cache.SetAsync(key, new CacheEntry { Response = "answer", Model = "m" }, TimeSpan.FromMinutes(1), default);
        var found = await cache.GetAsync(key, default);
        var statistics = await cache.GetStatisticsAsync(default);
        var removed = await cache.RemoveAsync(key, default);
        await cache.SetAsync(key, new CacheEntry { Response = "answer", Model = "m" }, TimeSpan.FromMinutes(1), default);
        var ofPartition = await cache.ClearPartitionAsync("partition", default);
        var all = await cache.ClearAsync(default);

        Assert.Multiple(() =>
        {
            Assert.That(decision.Admitted, Is.True);
            Assert.That(read.Models[0].Dimensions[0].Used, Is.EqualTo(1).Within(0.1));
            Assert.That(usage, Has.Count.EqualTo(1));
            Assert.That(found?.Response, Is.EqualTo("answer"));
            Assert.That(statistics.Hits, Is.EqualTo(1));
            Assert.That(removed, Is.True);
            Assert.That((ofPartition, all), Is.EqualTo((1, 0)));
        });
    }

    /// <summary>The permissions as docs/redis.md names them.</summary>
    private static string Documented()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "Groq.Routing.sln")))
        {
            root = root.Parent!;
        }

        return File.ReadLines(Path.Combine(root.FullName, "docs", "redis.md")).Select(l => l.Trim()).Single(l => l.StartsWith("user groq", StringComparison.Ordinal));
    }

    private static (string Certificate, string Key) CreateCertificate(string directory)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: false, 0, critical: true));
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        var files = (Path.Combine(directory, "certificate.pem"), Path.Combine(directory, "key.pem"));
        File.WriteAllText(files.Item1, certificate.ExportCertificatePem());
        File.WriteAllText(files.Item2, key.ExportPkcs8PrivateKeyPem());
        return files;
    }
}
