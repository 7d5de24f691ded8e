namespace Groq.Simulator;

/// <summary>One model as Groq's catalogue has it.</summary>
internal sealed record SimulatedModel(string Id, string Owner, ModelRole Role, int ContextWindow, int MaxOutput, ModelLimits Free)
{
    public ModelLimits? Developer { get; init; }

    public DateOnly? Retired { get; init; }

    /// <summary>Customers with committed spend still get it after its retirement.</summary>
    public bool KeptForEnterprise { get; init; }

    /// <summary>Reasoning models: they take <c>reasoning_effort</c> and report reasoning tokens.</summary>
    public bool Reasons => Role is ModelRole.GptOss or ModelRole.Safeguard;

    public bool HasStrictSchemas => Role is ModelRole.GptOss;

    public bool IsServed(DateOnly today, bool enterprise) => Retired is not { } retired || today < retired || (enterprise && KeptForEnterprise);
}
