using System.ComponentModel;

namespace Classroom.Grading;

/// <summary>What the model is asked for: words, no number.</summary>
internal sealed record WrittenFeedback(
    [property: Description("What is good, in one or two sentences to the student.")] string Strengths,
    [property: Description("What to work on, in one or two sentences to the student.")] string Improvements);
