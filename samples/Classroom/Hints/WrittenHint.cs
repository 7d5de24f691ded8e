using System.ComponentModel;

namespace Classroom.Hints;

/// <summary>What the model is asked for.</summary>
internal sealed record WrittenHint([property: Description("The hint, in plain words and without code.")] string Hint);
