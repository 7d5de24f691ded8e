using System.ComponentModel;

namespace Groq.Routing.AspNetCore;

internal sealed record CacheClearReport([property: Description("How many valid entries were removed.")] long Cleared);
