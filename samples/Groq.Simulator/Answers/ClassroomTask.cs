namespace Groq.Simulator;

/// <summary>What a prompt seems to be about.</summary>
internal enum ClassroomTask
{
    General,
    TestCases,
    Hint,
    GradeFeedback,
    Deadline,
    Insights,
    Statement,
}
