namespace Groq.Routing.Mongo;

/// <summary>The books this instance knows: those of its last handover.</summary>
internal sealed class KnownBooks
{
    private long _id;

    /// <summary>Names them; 0 = none.</summary>
    public long Id
    {
        get => Volatile.Read(ref _id);
        set => Volatile.Write(ref _id, value);
    }
}
