using System.Runtime.CompilerServices;

namespace Groq.Routing;

/// <summary>What a call awaits after each piece it has written.</summary>
internal readonly struct AnswerHandover(AnswerFeed feed) : ICriticalNotifyCompletion
{
    public bool IsCompleted => !feed.IsAwaited;

    public AnswerHandover GetAwaiter() => this;

    public void GetResult()
    {
    }

    public void OnCompleted(Action continuation) => feed.Park(continuation);

    public void UnsafeOnCompleted(Action continuation) => feed.Park(continuation);
}
