using Moq;

namespace Groq.Routing.Tests.Typed;

/// <summary>Typed answers over a router of the host's own, or a mock of one.</summary>
[TestFixture]
internal sealed class TypedModelRouterExtensionsTests
{
    private CompletionRequest? _asked;

    [Test]
    public async Task Complete_OverAMock_DeserialisesWhatItSays()
    {
        var result = await RouterThatSays("""{"days":3}""").CompleteAsync(new CompletionRequest("How many days?"), SampleJson.Default.Deadline);

        Assert.That(result.Value, Is.EqualTo(new Deadline(3)));
        Assert.That(_asked!.Schema!.Strict, Is.True);
        Assert.That(_asked.Prompt, Is.EqualTo("How many days?"));
    }

    [Test]
    public async Task Complete_OverAMockByReflection_DeserialisesWhatItSays()
    {
        var result = await RouterThatSays("""{"days":3}""").CompleteAsync<Deadline>(new CompletionRequest("How many days?"));

        Assert.That(result.Value, Is.EqualTo(new Deadline(3)));
    }

    [TestCase("""{"days":"three"}""", "$.days")]
    [TestCase("no JSON, and secret", "$")]
    [TestCase("null", "null")]
    [TestCase("", "$")]
    public async Task Complete_OverAMockThatSaysSomethingElse_IsAnErrorThatQuotesNothing(string answer, string named)
    {
        var result = await RouterThatSays(answer).CompleteAsync(new CompletionRequest("How many days?"), SampleJson.Default.Deadline);

        Assert.That(result.Success, Is.False);
        Assert.That(result.Error!.Kind, Is.EqualTo(CompletionErrorKind.OutputBlocked));
        Assert.That(result.Error.Message, Does.Contain(named).And.Not.Contains("three").And.Not.Contains("secret"));
        Assert.That(result.Completion.Response, Is.EqualTo(answer));
        Assert.That(result.ToString(), Does.Contain("OutputBlocked"));
    }

    [Test]
    public async Task Complete_OverAMockThatFails_PassesTheErrorOn()
    {
        var error = new CompletionError(CompletionErrorKind.QuotaExceeded, "Later.");

        var result = await Router(new CompletionResult { Error = error }).CompleteAsync(new CompletionRequest("How many days?"), SampleJson.Default.Deadline);

        Assert.That(result.Error, Is.SameAs(error));
    }

    [Test]
    public void Complete_Cancelled_IsCancelled()
    {
        var router = new Mock<IModelRouter>();
        router.Setup(r => r.CompleteAsync(It.IsAny<CompletionRequest>(), It.IsAny<CancellationToken>())).ThrowsAsync(new OperationCanceledException());

        Assert.That(() => router.Object.CompleteAsync(new CompletionRequest("Hi"), SampleJson.Default.Deadline), Throws.InstanceOf<OperationCanceledException>());
    }

    private IModelRouter RouterThatSays(string answer) => Router(new CompletionResult { Response = answer, ModelUsed = "mock" });

    private IModelRouter Router(CompletionResult result)
    {
        var router = new Mock<IModelRouter>();
        router.Setup(r => r.CompleteAsync(It.IsAny<CompletionRequest>(), It.IsAny<CancellationToken>()))
            .Callback((CompletionRequest request, CancellationToken _) => _asked = request)
            .ReturnsAsync(result);
        return router.Object;
    }
}
