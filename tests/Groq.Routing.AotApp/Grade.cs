using System.ComponentModel;

namespace Groq.Routing.AotApp;

[Description("The grade of one submission.")]
internal sealed record Grade(int Points, string Feedback, string? Hint = null);
