using System.Globalization;
using System.Text.RegularExpressions;
using Groq.Routing.Mongo;
using Groq.Routing.Redis;

namespace Groq.Routing.Docs.Tests;

/// <summary>The page of settings has every setting there is, and no other, with the default and the unit it has.</summary>
[TestFixture]
public sealed partial class SettingsPageTests
{
    private const string Page = "docs/configuration.md";

    private static readonly Setting[] Settings =
    [
        .. Setting.Of(new GroqRoutingOptions(), "Groq"),
        .. Setting.Of(new RedisStoreOptions(), "Groq:Redis"),
        .. Setting.Of(new MongoStoreOptions(), "Groq:Mongo"),
    ];

    [Test]
    public void Page_OfSettings_HasEachOnce() =>
        Assert.That(SettingRow.Read(Page).Select(row => row.Name), Is.EquivalentTo(Settings.Select(s => s.Name)));

    [TestCaseSource(nameof(Names))]
    public void Page_OfSettings_TellsDefaultAndUnit(string name)
    {
        var setting = Settings.Single(s => s.Name == name);
        var row = SettingRow.Read(Page).Single(r => r.Name == name);

        Assert.That(Read(row.Default, setting.Type), Is.EqualTo(setting.Default));
        Assert.That(row.Unit.Split(", "), Is.SubsetOf(UnitsOf(setting.Type) ?? row.Unit.Split(", ")).And.All.Not.Empty);
        Assert.That(row.Meaning, Is.Not.Empty);
    }

    [Test]
    public void Page_OfSettings_HasEveryEnvironmentVariable()
    {
        var known = Directory.GetFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Variable().Matches(File.ReadAllText(file))).Select(m => m.Groups[1].Value).Distinct();
        var told = Repository.Read(Page).SelectMany(line => ToldVariable().Matches(line)).Select(m => m.Groups[1].Value).Distinct();

        Assert.That(told, Is.EquivalentTo(known).And.Not.Empty);
    }

    private static IEnumerable<string> Names() => Settings.Select(s => s.Name);

    // What a number counts, or a text is, its type does not say.
    private static string[]? UnitsOf(Type type) => type switch
    {
        _ when type == typeof(bool) => ["switch"],
        _ when type == typeof(TimeSpan) => ["time"],
        _ when type.IsEnum => Enum.GetNames(type),
        _ => null,
    };

    private static object? Read(string cell, Type type) => cell switch
    {
        "" => null,
        _ when type == typeof(TimeSpan) => TimeSpan.Parse(cell, CultureInfo.InvariantCulture),
        _ when type == typeof(Uri) => new Uri(cell),
        _ when type.IsEnum => Enum.Parse(type, cell),
        _ => Convert.ChangeType(cell, type, CultureInfo.InvariantCulture),
    };

    [GeneratedRegex("\"((?:GROQ|REDIS|MONGODB)_[A-Z_]+)\"")]
    private static partial Regex Variable();

    [GeneratedRegex("`((?:GROQ|REDIS|MONGODB)_[A-Z_]+)`")]
    private static partial Regex ToldVariable();
}
