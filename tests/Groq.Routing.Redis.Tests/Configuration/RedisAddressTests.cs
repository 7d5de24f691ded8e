using System.Net;
using StackExchange.Redis;

namespace Groq.Routing.Redis.Tests.Configuration;

[TestFixture]
public sealed class RedisAddressTests
{
    [TestCase("redis://cache", "cache", 6379, false, null, null, null)]
    [TestCase("redis://cache:7000/3", "cache", 7000, false, null, null, 3)]
    [TestCase("redis://:p%40ss%2Fw%3Ard@cache/0", "cache", 6379, false, null, "p@ss/w:rd", 0)]
    [TestCase("rediss://groq:a,b=c@cache:6380", "cache", 6380, true, "groq", "a,b=c", null)]
    [TestCase("redis://groq@cache", "cache", 6379, false, "groq", null, null)]
    [TestCase("redis://[::1]:7001/1", "::1", 7001, false, null, null, 1)]
    [TestCase("cache:7000,user=groq,password=secret,ssl=true,defaultDatabase=2", "cache", 7000, true, "groq", "secret", 2)]
    public void Parse_OfAnAddress_ReadsEveryPart(string text, string host, int port, bool tls, string? user, string? password, int? database)
    {
        var options = RedisAddress.Parse(text);

        Assert.Multiple(() =>
        {
            Assert.That(HostAndPort(options.EndPoints.Single()), Is.EqualTo((host, port)));
            Assert.That(options.Ssl, Is.EqualTo(tls));
            Assert.That(options.User, Is.EqualTo(user));
            Assert.That(options.Password, Is.EqualTo(password));
            Assert.That(options.DefaultDatabase, Is.EqualTo(database));
        });
    }

    [TestCase("redis://cache")]
    [TestCase("cache")]
    public void Parse_WithoutOptions_DoesNotNeedRedisToBeThere(string text) => Assert.That(RedisAddress.Parse(text).AbortOnConnectFail, Is.False);

    [TestCase("redis://cache?connectTimeout=1234&protocol=resp2")]
    [TestCase("cache,connectTimeout=1234,protocol=resp2")]
    public void Parse_WithOptions_TakesThem(string text)
    {
        var options = RedisAddress.Parse(text);

        Assert.That(options.ConnectTimeout, Is.EqualTo(1234));
        Assert.That(options.Protocol, Is.EqualTo(RedisProtocol.Resp2));
    }

    [Test]
    public void Parse_OfSentinel_KeepsServiceAndNodes()
    {
        var options = RedisAddress.Parse("one:26379,two:26379,serviceName=mymaster");

        Assert.That(options.ServiceName, Is.EqualTo("mymaster"));
        Assert.That(options.EndPoints, Has.Count.EqualTo(2));
    }

    [TestCase("redis://:hunter2/x@cache:6379", "percent-encoded")]
    [TestCase("redis://:hunter2@cache:port", "percent-encoded")]
    [TestCase("http://:hunter2@cache", "neither redis:// nor rediss://")]
    [TestCase("redis://:hunter2@cache/one", "number of a database")]
    [TestCase("redis://:hunter2@cache?connectTimeot=5", "option 1 after the question mark")]
    [TestCase("cache,password=hunter2,connectTimeout=soon", "part 3 of it, counted by commas,")]
    [TestCase("cache,password=a,hunter2=b", "part 3 of it, counted by commas,")]
    [TestCase("password=hunter2", "names no host")]
    public void Parse_OfWhatCannotBeRead_SaysWhereAndShowsNothing(string text, string problem) =>
        Assert.That(() => RedisAddress.Parse(text), Throws.TypeOf<FormatException>()
            .With.Message.Contains(problem).And.Message.Not.Contains("hunter2").And.Message.Not.Contains("soon"));

    private static (string, int) HostAndPort(EndPoint endPoint) => endPoint switch
    {
        DnsEndPoint dns => (dns.Host, dns.Port),
        IPEndPoint ip => (ip.Address.ToString(), ip.Port),
        _ => throw new AssertionException($"{endPoint}"),
    };
}
