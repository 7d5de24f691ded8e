using CsCheck;

namespace Groq.Routing.Tests;

[TestFixture]
internal sealed class PhraseSetTests
{
    private static readonly PhraseSet Phrases = new(
    [
        new("greeting", 4, "hello|hallo ~1 world"),
        new("parting", 3, "so !long"),
        new("doubt", -5, "!maybe"),
        new("twice", 2, "!knock knock"),
    ]);

    [TestCase("hello world", 4)]
    [TestCase("HALLO,\n(World)!", 4)]
    [TestCase("hello dear world", 4)]
    [TestCase("hello my dear world", 0)]
    [TestCase("hello hello my world", 4)]
    [TestCase("hello. world", 0)]
    [TestCase("hello.world", 4)]
    [TestCase("world hello", 0)]
    [TestCase("helloworld hello_world", 0)]
    [TestCase("hello world, hello world", 4)]
    [TestCase("hello world, so long", 7)]
    [TestCase("hello world, maybe", -1)]
    [TestCase("knock", 0)]
    [TestCase("knock knock", 2)]
    [TestCase("", 0)]
    public void Match_Text_AddsUpEachRuleOnce(string text, int score) =>
        Assert.That(Phrases.Match(text, int.MaxValue).Score, Is.EqualTo(score));

    [Test]
    public void Match_SeveralRules_NamesTheStrongest() =>
        Assert.That(Phrases.Match("so long, hello world", int.MaxValue).Strongest?.Name, Is.EqualTo("greeting"));

    [Test]
    public void Match_EnoughReached_ReadsNoFurther() =>
        Assert.That(Phrases.Match("so long, hello world", 3).Score, Is.EqualTo(3));

    [Test]
    public void Match_WordsWithoutMeaningAround_ChangeNothing()
    {
        var phrase = Gen.OneOf("hello dear world", "Hallo world", "so long", "maybe", "knock knock", "world hello", "long so", "hello");
        var filling = Gen.OneOf("", "x ", ". ", "lorem_ipsum ").Array[0, 60].Select(string.Concat);
        Gen.Select(phrase, filling).Array[0, 6].Sample(parts =>
        {
            // Far enough apart, each phrase counts as it does alone.
            var apart = string.Concat(Enumerable.Repeat("x ", 10));
            var text = string.Concat(parts.Select(p => $"{apart}{p.Item1} {apart}{p.Item2}"));
            var rules = parts.Select(p => Phrases.Match(p.Item1, int.MaxValue).Score).Where(s => s != 0).Distinct().Sum();
            Assert.That(Phrases.Match(text, int.MaxValue).Score, Is.EqualTo(rules), text);
        });
    }

    [Test]
    public void Create_TooManySteps_Throws() =>
        Assert.That(() => new PhraseSet(Enumerable.Repeat(new PhraseRule("a", 1, "one two"), 257)), Throws.ArgumentException);
}
