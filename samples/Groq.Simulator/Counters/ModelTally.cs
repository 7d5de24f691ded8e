namespace Groq.Simulator;

/// <summary>The running counts behind <see cref="ModelCounters"/>; guarded by the lock of its owner.</summary>
internal sealed class ModelTally
{
    public long Admitted { get; set; }

    public Dictionary<LimitDimension, long> Refused { get; } = [];

    public long TooLarge { get; set; }

    public long Faults { get; set; }

    public long PromptTokens { get; set; }

    public long CompletionTokens { get; set; }

    public int InFlight { get; set; }

    public int MaxInFlight { get; set; }

    public Dictionary<int, long> Statuses { get; } = [];

    public ModelCounters Read() => new()
    {
        Admitted = Admitted,
        Refused = new Dictionary<LimitDimension, long>(Refused),
        TooLarge = TooLarge,
        Faults = Faults,
        PromptTokens = PromptTokens,
        CompletionTokens = CompletionTokens,
        InFlight = InFlight,
        MaxInFlight = MaxInFlight,
        Statuses = new Dictionary<int, long>(Statuses),
    };
}
