namespace Groq.Routing.Tests;

internal sealed class StubGuard(string name, Func<GuardInput, ValueTask<GuardVerdict>> inspect, GuardStages stages = GuardStages.Prompt | GuardStages.Output) : IGuard
{
    public StubGuard(string name, GuardVerdict verdict)
        : this(name, _ => new(verdict))
    {
    }

    public List<string> Seen { get; } = [];

    public string Name => name;

    public GuardStages Stages => stages;

    public ValueTask<GuardVerdict> InspectAsync(GuardInput input, CancellationToken cancellationToken)
    {
        Seen.Add(input.Text);
        return inspect(input);
    }
}
