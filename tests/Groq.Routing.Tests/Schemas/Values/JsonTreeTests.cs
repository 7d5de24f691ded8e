using System.Text;
using System.Text.Json;
using CsCheck;

namespace Groq.Routing.Tests.Schemas.Values;

[TestFixture]
internal sealed class JsonTreeTests
{
    [TestCase("1 2")]
    [TestCase("{\"a\":}")]
    [TestCase("")]
    [TestCase("[1,]")]
    [TestCase("01")]
    [TestCase("\"\\ud83d\"")]
    public void Parse_NoJson_IsADefect(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);

        Assert.That(JsonTree.Parse(bytes, bytes.Length, JsonGuard.MaxDepth, out var defect), Is.Null);
        Assert.That(defect!.Rule, Is.EqualTo(JsonDefect.InvalidJson));
    }

    [Test]
    public void Parse_AnyText_ReadsWhatTheFrameworkReads()
    {
        var scalar = Gen.OneOf(Gen.Int.Select(i => $"{i}"), Gen.String.Select(s => JsonSerializer.Serialize(s)), Gen.OneOf("true", "false", "null", "1.5e3"));
        Gen.Recursive<string>((depth, inner) => depth == 4
            ? scalar
            : Gen.OneOf(
                scalar,
                inner.Array[0, 4].Select(items => $"[{string.Join(" ,", items)}]"),
                Gen.Select(Gen.String, inner).Array[0, 4].Select(pairs => $"{{{string.Join(",\n", pairs.Select(pair => $"{JsonSerializer.Serialize(pair.Item1)}: {pair.Item2}"))}}}")))
            .Sample(text =>
            {
                using var tree = SchemaTesting.Parse(text);
                AssertSame(JsonElement.Parse(text), tree.Root);
            });
    }

    [TestCase("""{"a":1,"b":{"a":1}}""", false)]
    [TestCase("""{"a":1,"b":[{"c":1,"\u0063":2}]}""", true)]
    [TestCase("""{"a":1,"b":2,"c":3,"d":4,"e":5,"f":6,"g":7,"h":8,"i":9,"j":10,"c":11}""", true)]
    public void HasDuplicateNames_Tree_FindsThemAnywhere(string text, bool expected)
    {
        using var tree = SchemaTesting.Parse(text);

        Assert.That(JsonDuplicates.HasDuplicateNames(tree), Is.EqualTo(expected));
    }

    private static void AssertSame(JsonElement expected, JsonTreeValue actual)
    {
        switch (expected.ValueKind)
        {
            case JsonValueKind.Array:
                Assert.That(actual.Kind, Is.EqualTo(JsonKind.Array));
                Assert.That(actual.Count, Is.EqualTo(expected.GetArrayLength()));
                foreach (var (one, other) in expected.EnumerateArray().Zip(actual.Children.Values()))
                {
                    AssertSame(one, other);
                }

                break;
            case JsonValueKind.Object:
                Assert.That(actual.Kind, Is.EqualTo(JsonKind.Object));
                Assert.That(actual.Count, Is.EqualTo(expected.EnumerateObject().Count()));
                foreach (var (one, other) in expected.EnumerateObject().Zip(actual.Children.Values()))
                {
                    AssertSame(one.Value, other);
                    Assert.That(new JsonTreeValue(other.Tree, other.Index - 1).String, Is.EqualTo(one.Name));
                }

                break;
            case JsonValueKind.String:
                Assert.That(actual.String, Is.EqualTo(expected.GetString()));
                break;
            case JsonValueKind.Number:
                Assert.That(Encoding.UTF8.GetString(actual.Text), Is.EqualTo(expected.GetRawText()));
                break;
            default:
                Assert.That(actual.Kind.ToString(), Is.EqualTo(expected.ValueKind.ToString()));
                break;
        }
    }
}
