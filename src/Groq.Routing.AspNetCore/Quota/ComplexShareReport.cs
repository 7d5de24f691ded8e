using System.ComponentModel;

namespace Groq.Routing.AspNetCore;

internal sealed record ComplexShareReport
{
    [Description("The share of all requests, 0 to 1, that scarce models may take beyond the burst (Groq:Quota:ComplexShare); null = no bound.")]
    public required double? Aim { get; init; }

    [Description("Requests a day on scarce models whatever the share (Groq:Quota:ComplexBurst).")]
    public required int Burst { get; init; }

    [Description("How much of the burst is used and not yet earned back.")]
    public required double BurstUsed { get; init; }

    [Description("Requests of this UTC day on models that complete, all instances together.")]
    public required long RequestsToday { get; init; }

    [Description("Of those, on scarce models.")]
    public required long ComplexToday { get; init; }

    [Description("The share that makes, 0 to 1.")]
    public double Actual => RequestsToday == 0 ? 0 : (double)ComplexToday / RequestsToday;
}
