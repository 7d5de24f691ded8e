using System.Globalization;
using Microsoft.Extensions.DependencyInjection;

namespace Groq.Routing.Docs.Tests;

/// <summary>The page of routing has the models and the intents that ship.</summary>
[TestFixture]
public sealed class CataloguePageTests
{
    private const string Page = "docs/routing.md";

    [Test]
    public void Page_OfRouting_HasTheCatalogue()
    {
        using var services = new ServiceCollection().AddGroqRouting(o => o.ApiKey = "gsk_test").Services.BuildServiceProvider();
        var shipped = services.GetRequiredService<IRouterMonitor>().Models.Select(m => string.Join(" | ",
            $"`{m.Id}`", m.Role, Text(m.Limits.Rpm), Text(m.Limits.Rpd), Text(m.Limits.Tpm), Text(m.Limits.Tpd), Text(m.ContextWindow), Text(m.MaxOutputTokens),
            m.RetiresOn is { } day ? $"{day:yyyy-MM-dd}{(m.KeptForEnterprise ? ", but for enterprise" : "")}" : ""));

        Assert.That(RowsBelow("| model |"), Is.EqualTo(shipped.Select(row => $"| {row} |".Replace("|  |", "| |", StringComparison.Ordinal))));
    }

    [Test]
    public void Page_OfRouting_HasTheRulesOfIntents()
    {
        var told = RowsBelow("| intent |").Select(row => row.Trim('|').Split('|').Select(cell => cell.Trim().Trim('`')).ToArray())
            .Select(cells => (cells[0], cells[2] == "the prompt's characters" ? "" : cells[2], cells[3], cells[4], cells[5]));
        var rules = new GroqRoutingOptions().Intents
            .Select(i => (i.Key, Text(i.Value.DefaultMeasure), Text(i.Value.SimpleUpTo), Text(i.Value.MediumUpTo), i.Value.Otherwise.ToString()));

        Assert.That(told, Is.EquivalentTo(rules));
    }

    private static IEnumerable<string> RowsBelow(string head) =>
        Repository.Read(Page).SkipWhile(line => !line.StartsWith(head, StringComparison.Ordinal)).Skip(2).TakeWhile(line => line.StartsWith('|'));

    private static string Text(long? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
