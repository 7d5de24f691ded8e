using System.Text;
using CsCheck;

namespace Groq.Routing.Tests;

public class GroqErrorParserTests
{
    [TestCase(400, "json_validate_failed", GroqErrorKind.JsonValidationFailed)]
    [TestCase(400, "model_decommissioned", GroqErrorKind.ModelGone)]
    [TestCase(404, "model_not_found", GroqErrorKind.ModelGone)]
    [TestCase(400, "context_length_exceeded", GroqErrorKind.TooLarge)]
    [TestCase(400, "anything_else", GroqErrorKind.InvalidRequest)]
    [TestCase(401, "invalid_api_key", GroqErrorKind.Unauthorized)]
    [TestCase(403, "forbidden", GroqErrorKind.Forbidden)]
    [TestCase(404, "unknown_url", GroqErrorKind.InvalidRequest)]
    [TestCase(408, "x", GroqErrorKind.ServerError)]
    [TestCase(409, "x", GroqErrorKind.ServerError)]
    [TestCase(413, "rate_limit_exceeded", GroqErrorKind.TooLarge)]
    [TestCase(422, "x", GroqErrorKind.InvalidRequest)]
    [TestCase(429, "rate_limit_exceeded", GroqErrorKind.RateLimited)]
    [TestCase(498, "capacity_exceeded", GroqErrorKind.Overloaded)]
    [TestCase(499, "x", GroqErrorKind.ServerError)]
    [TestCase(500, "x", GroqErrorKind.ServerError)]
    [TestCase(502, "x", GroqErrorKind.ServerError)]
    [TestCase(503, "x", GroqErrorKind.Overloaded)]
    [TestCase(504, "x", GroqErrorKind.ServerError)]
    [TestCase(307, "x", GroqErrorKind.InvalidRequest)]
    public void Parse_StatusAndCode_DecideTheKind(int status, string code, GroqErrorKind kind)
    {
        var error = Parse(status, Captured.Envelope("Words.", "invalid_request_error", code));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(error.Kind, Is.EqualTo(kind));
            Assert.That(error.StatusCode, Is.EqualTo(status));
            Assert.That(error.Code, Is.EqualTo(code));
            Assert.That(error.Type, Is.EqualTo("invalid_request_error"));
            Assert.That(error.Message, Is.EqualTo("Words."));
        }
    }

    [Test]
    public void Parse_PleaseReduceTheLength_IsTooLarge()
    {
        var error = Parse(400, """{"error":{"message":"Please reduce the length of the messages or completion.","type":"invalid_request_error","param":"messages"}}""");

        Assert.That(error.Kind, Is.EqualTo(GroqErrorKind.TooLarge));
    }

    [Test]
    public void Parse_MaxTokensTooHigh_IsInvalidRequestWithTheParam()
    {
        var error = Parse(400, """{"error":{"message":"`max_tokens` must be less than or equal to `512`","type":"invalid_request_error","param":"max_tokens"}}""");

        Assert.That((error.Kind, error.Param), Is.EqualTo((GroqErrorKind.InvalidRequest, "max_tokens")));
    }

    [Test]
    public void Parse_JsonValidationFailed_KeepsWhatTheModelWrote()
    {
        var error = Parse(400, """{"error":{"message":"Failed to generate JSON.","code":"json_validate_failed","failed_generation":"{\"a\": 1"}}""");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(error.FailedGeneration, Is.EqualTo("{\"a\": 1"));
            Assert.That(error.Message, Is.EqualTo("Failed to generate JSON."));
            Assert.That(error.ToString(), Does.Not.Contain("\"a\""));
        }
    }

    [TestCase(429, Captured.Tpm, GroqErrorKind.RateLimited)]
    [TestCase(429, Captured.Tpd, GroqErrorKind.RateLimited)]
    [TestCase(429, Captured.Tpm2024, GroqErrorKind.TooLarge)]
    [TestCase(413, Captured.TooLargeTpm, GroqErrorKind.TooLarge)]
    [TestCase(429, Captured.TooLargeOtpm, GroqErrorKind.TooLarge)]
    public void Parse_Refusal_NamesTheBucket(int status, string message, GroqErrorKind kind)
    {
        var error = Parse(status, Captured.Envelope(message));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(error.Kind, Is.EqualTo(kind));
            Assert.That(error.Refusal, Is.EqualTo(GroqRefusalParser.Parse(message)).And.Not.Null);
            Assert.That(error.RetryAfter, Is.EqualTo(kind == GroqErrorKind.RateLimited ? error.Refusal!.RetryAfter : null));
        }
    }

    [Test]
    public void Parse_RefusalWithHeaders_PrefersTheirWait()
    {
        var error = GroqErrorParser.Parse(429, Encoding.UTF8.GetBytes(Captured.Envelope(Captured.Tpm)), TimeSpan.FromSeconds(5), false);

        Assert.That((error.RetryAfter, error.ShouldRetry), Is.EqualTo(((TimeSpan?)TimeSpan.FromSeconds(5), (bool?)false)));
    }

    [Test]
    public void Parse_BareTextMessage_IsReadAsTheMessage()
    {
        var error = Parse(429, Captured.TooLargeOtpm);

        Assert.That((error.Kind, error.Refusal?.Requested), Is.EqualTo((GroqErrorKind.TooLarge, (long?)2512)));
    }

    [TestCase("""{"error":"Service is down."}""", "Service is down.")]
    [TestCase("""{"error":{"message":"Inner."},"message":"Outer."}""", "Inner.")]
    [TestCase("""{"message":"Outer.","error":{"message":"Inner."}}""", "Inner.")]
    [TestCase("""{"message":"Flat."}""", "Flat.")]
    [TestCase("\"Only text.\"", "Only text.")]
    [TestCase("\uFEFF {\"error\":{\"message\":\"After a BOM.\"}}", "After a BOM.")]
    [TestCase("""{"error":{"details":[{"message":"No."}],"message":"Yes.","more":{"message":"No."}}}""", "Yes.")]
    [TestCase("""{"error":{"message":"Before the cut.","code":"x","failed_generation":"abc""", "Before the cut.")]
    [TestCase("\"line\\r\\nbreak\"", "line  break")]
    [TestCase("An echo of the request.", "Groq answered 500 with a text that is no error of its API.")]
    public void Parse_OtherShapes_FindTheMessage(string body, string message) => Assert.That(Parse(500, body).Message, Is.EqualTo(message));

    [TestCase("", "Groq answered 502 without a body.")]
    [TestCase("  \n ", "Groq answered 502 without a body.")]
    [TestCase("<html><body>secret page</body></html>", "Groq answered 502 with an HTML body.")]
    [TestCase("\r\n<!DOCTYPE html>", "Groq answered 502 with an HTML body.")]
    [TestCase("""{"error":{"mess""", "Groq answered 502 with JSON that is no error of its API.")]
    [TestCase("""{"choices":[]}""", "Groq answered 502 with JSON that is no error of its API.")]
    [TestCase("""{"error":null}""", "Groq answered 502 with JSON that is no error of its API.")]
    [TestCase("""{"error":{"message":null,"code":null,"param":{"a":1},"type":[]}}""", "Groq answered 502 with JSON that is no error of its API.")]
    [TestCase("""{"error":{"message":" "}}""", "Groq answered 502 with JSON that is no error of its API.")]
    [TestCase("[1,2]", "Groq answered 502 with JSON that is no error of its API.")]
    [TestCase("{{{{", "Groq answered 502 with JSON that is no error of its API.")]
    public void Parse_NoMessage_SaysWhatCameInstead(string body, string message)
    {
        var error = Parse(502, body);

        Assert.That((error.Kind, error.Message), Is.EqualTo((GroqErrorKind.ServerError, message)));
    }

    [Test]
    public void Parse_NumberAsCode_IsText() => Assert.That(Parse(503, """{"error":{"message":"m","code":503}}""").Code, Is.EqualTo("503"));

    [Test]
    public void Parse_OrganisationAndKey_AreRedacted()
    {
        var error = Parse(429, Captured.Envelope("In organization `org_01hq2x9z-Y_w` and key gsk_abc, not my_org_name."));

        Assert.That(error.Message, Is.EqualTo("In organization `org_…` and key gsk_…, not my_org_name."));
    }

    [Test]
    public void Parse_LongMessage_IsCutWithoutSplittingACharacter()
    {
        var error = Parse(500, Captured.Envelope(new string('x', 499) + "😀 and more"));

        Assert.That(error.Message, Is.EqualTo(new string('x', 499) + "…"));
    }

    [Test]
    public void Parse_DamagedBody_NeverThrows() => Gen.Select(
        Mutations.Of([.. Captured.Refusals.Select(message => Captured.Envelope(message)), """{"error":{"message":"m","type":"t","code":"json_validate_failed","param":"p","failed_generation":"{\"a\":\"\u00e9\"}"}}""", Captured.Tpm]),
        Gen.OneOf(400, 401, 404, 413, 429, 498, 500, 503)).Sample((body, status) => Parse(status, body).Message.Length is > 0 and <= 510, iter: 20_000);

    [Test]
    public void Parse_AnyBytes_NeverThrows() => Gen.Byte.Array[0, 60].Sample(body => GroqErrorParser.Parse(500, body).Message.Length > 0);

    private static GroqError Parse(int status, string body) => GroqErrorParser.Parse(status, Encoding.UTF8.GetBytes(body));
}
