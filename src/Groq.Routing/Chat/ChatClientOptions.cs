using Microsoft.Extensions.AI;

namespace Groq.Routing;

/// <summary>Settings of the <see cref="IChatClient"/> over the router.</summary>
public sealed class ChatClientOptions
{
    /// <summary>
    /// What to do with what Groq refuses: names of speakers, penalties, <c>top_k</c>, <c>logprobs</c>, <c>logit_bias</c>, <c>n</c>, hosted tools.
    /// <see cref="UnsupportedSetting.Drop"/> by default, so that code written for another provider runs.
    /// </summary>
    public UnsupportedSetting Unsupported { get; set; }
}
