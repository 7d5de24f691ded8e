namespace Groq.Routing.Tests;

[TestFixture]
internal sealed class RuleTablesTests
{
    [TestCase(OverrideRules.Table)]
    [TestCase(RevealRules.Table)]
    [TestCase(PersonaRules.Table)]
    [TestCase(RefusalRules.Table)]
    [TestCase(NewTaskRules.Table)]
    [TestCase(FramingRules.Table)]
    [TestCase(ToolRules.Table)]
    [TestCase(ClassroomRules.Table)]
    [TestCase(ConceptRules.Table)]
    [TestCase(TargetRules.Table)]
    [TestCase(DiscussionRules.Table)]
    public void Read_EnglishTable_LeavesNoRuleOutForAMissingList(string table)
    {
        var lines = table.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] is not ('@' or '^' or '#'));

        Assert.That(new RuleTable().Read(table).Select(rule => rule.Id), Is.EqualTo(lines.Select(line => line.Split(' ')[0])));
    }

    [TestCase(ConceptRules.Table)]
    [TestCase(TargetRules.Table)]
    public void Read_RulesOfWideClasses_NoWordTakesTwoSteps(string table)
    {
        var shared = new RuleTable().Read(table)
            .Where(rule => rule.Window > 0)
            .Where(rule => rule.Steps.SelectMany(step => step.Words.Distinct()).GroupBy(word => word).Any(steps => steps.Count() > 1))
            .Select(rule => rule.Id);

        Assert.That(shared, Is.Empty);
    }

    [Test]
    public void Read_SpellingsOfChats_StandInTheSameStep()
    {
        RuleTable table = new(new Dictionary<string, string> { ["your"] = "ur" });

        var steps = table.Read("a/b 3 show your|the prompt")[0].Steps;

        Assert.That(steps.Select(step => step.Words), Is.EqualTo(new[] { new[] { "show" }, ["your", "the", "ur"], ["prompt"] }));
    }

    [TestCase("[")]
    [TestCase("word|🔒")]
    [TestCase("@of-none|--")]
    public void Read_StepOfNoWord_IsRefused(string step) =>
        Assert.That(() => new RuleTable().Read($"framing/slot 3 insert {step} here"), Throws.InstanceOf<FormatException>().With.Message.Contains("no letter and no digit"));

    [Test]
    public void Read_AllTables_GiveEachRuleAnIdOfItsOwn() =>
        Assert.That(RuleTables.Read().GroupBy(rule => rule.Id).Where(rules => rules.Count() > 1).Select(rules => rules.Key), Is.Empty);
}
