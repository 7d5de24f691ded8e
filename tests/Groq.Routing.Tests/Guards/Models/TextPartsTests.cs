using CsCheck;

namespace Groq.Routing.Tests.Models;

[TestFixture]
internal sealed class TextPartsTests
{
    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.String[0, 3000],
        Gen.OneOf("word ", "字", "é", "😀", "\n", "x").Array[0, 1500].Select(string.Concat));

    [Test]
    public void Split_ShortText_IsOnePart() => Assert.That(TextParts.Split("What is a loop?", 400, 64), Is.EqualTo(new[] { "What is a loop?" }));

    [Test]
    public void Split_AnyText_CoversItInOrderAndRepeatsWhatLiesAcrossACut() => Texts.Sample(text =>
    {
        var parts = TextParts.Split(text, 100, 20);

        // Each part goes on from within the one before, or from its end, and nothing is left out.
        var end = 0;
        foreach (var part in parts)
        {
            var start = -1;
            for (var at = Math.Max(0, end - part.Length); at <= end && start < 0; at++)
            {
                start = string.CompareOrdinal(text, at, part, 0, part.Length) == 0 && at + part.Length >= end ? at : -1;
            }

            Assert.That(start, Is.GreaterThanOrEqualTo(0), "a part is not where the one before ended");
            end = start + part.Length;
        }

        Assert.That(end, Is.EqualTo(text.Length));
    });

    [Test]
    public void Split_AnyText_KeepsEveryPartSmall() => Texts.Sample(text =>
        Assert.That(TextParts.Split(text, 100, 20).Max(p => p.Length), Is.LessThanOrEqualTo(250)));

    [Test]
    public void Split_PhraseAtAnyPlace_IsWholeInOnePart()
    {
        for (var before = 0; before < 300; before += 7)
        {
            var text = string.Concat(Enumerable.Repeat("Some words. ", 60)).Insert(before, "a phrase that matters");

            Assert.That(TextParts.Split(text, 100, 20), Has.Some.Contains("a phrase that matters"), $"at {before}");
        }
    }

    [Test]
    public void Split_CharactersBeyond16Bits_AreNotCut() =>
        Assert.That(TextParts.Split(string.Concat(Enumerable.Repeat("😀", 500)), 100, 20), Has.All.Matches<string>(p => char.IsHighSurrogate(p![0]) && char.IsLowSurrogate(p[^1])));

    [Test]
    public void Halve_Text_KeepsTheMiddleInBoth()
    {
        var (first, second) = TextParts.Halve("0123456789abcdef");

        Assert.That((first, second), Is.EqualTo(("0123456789", "6789abcdef")));
    }
}
