namespace Groq.Simulator;

/// <summary>Which of Groq's plans the simulated organisation is on. It decides the limits.</summary>
public enum SimulatedPlan
{
    /// <summary>The free plan.</summary>
    Free,

    /// <summary>The developer plan. Where its numbers are not known, the free plan's stand.</summary>
    Developer,
}
