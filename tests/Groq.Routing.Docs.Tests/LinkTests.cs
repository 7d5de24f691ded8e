using System.Text.RegularExpressions;

namespace Groq.Routing.Docs.Tests;

/// <summary>Links on the pages lead somewhere, and every page can be found from the index.</summary>
[TestFixture]
public sealed partial class LinkTests
{
    [TestCaseSource(typeof(Repository), nameof(Repository.Pages))]
    public void Links_OfAPage_LeadToFiles(string page)
    {
        var folder = Path.GetDirectoryName(Path.Combine(Repository.Root, page))!;

        Assert.That(LinksOf(page).Where(link => !Path.Exists(Path.Combine(folder, link))), Is.Empty);
    }

    [Test]
    public void Index_OfTheDocs_NamesEveryPage()
    {
        var pages = Repository.Pages.Where(p => p.StartsWith("docs/", StringComparison.Ordinal) && p != "docs/README.md").Select(p => p["docs/".Length..]);

        Assert.That(LinksOf("docs/README.md").Where(l => l.EndsWith(".md", StringComparison.Ordinal)), Is.SupersetOf(pages));
    }

    private static IEnumerable<string> LinksOf(string page) =>
        Repository.Read(page).SelectMany(line => Link().Matches(line)).Select(m => m.Groups[1].Value.Split('#')[0]).Where(l => l.Length > 0 && !l.Contains("://", StringComparison.Ordinal));

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();
}
