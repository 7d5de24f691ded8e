namespace Groq.Routing;

/// <content>The start of an instance among others that are there already.</content>
internal sealed partial class QuotaLedger
{
    /// <summary>What a connection that has to be made for the first time may take.</summary>
    private static readonly TimeSpan LongestMeeting = TimeSpan.FromSeconds(3);

    /// <summary>How long others that are served by another store may go on there until they have seen us and looked here.</summary>
    private static readonly TimeSpan Reunion = 3 * Beat;

    /// <summary>
    /// Joins the first shared store that is in order. An instance that nobody knows yet, and that knows of no others, would otherwise begin
    /// alone and with all of the limits.
    /// </summary>
    public async Task MeetAsync(CancellationToken cancellationToken)
    {
        var start = _time.GetTimestamp();
        foreach (var link in _links.Where(l => l.Shared is not null))
        {
            while (true)
            {
                try
                {
                    await link.JoinAsync(MeetAsync).WaitAsync(cancellationToken).ConfigureAwait(false);
                    StartWatching();
                    return;
                }
                catch (TimeoutException) when (_time.GetElapsedTime(start) < LongestMeeting)
                {
                    // The connection may still be on its way.
                }
                catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
                {
                    Fail(link, exception);
                    StartWatching();
                    break;
                }
            }
        }
    }

    private async Task MeetAsync(QuotaLink link)
    {
        // Whether it is in order is known first: to ask the others takes time as well.
        await LookAsync(link).ConfigureAwait(false);
        var apart = false;
        foreach (var later in _links.SkipWhile(l => l != link).Skip(1).Where(l => l.Shared is not null))
        {
            apart |= await LearnAsync(later).ConfigureAwait(false);
        }

        await JoinAsync(link, apart ? Reunion : UntilLook()).ConfigureAwait(false);
    }

    /// <summary>Learns from a store that serves others; a store that fails has nothing to say.</summary>
    /// <returns>Whether it serves others.</returns>
    private async Task<bool> LearnAsync(QuotaLink link)
    {
        try
        {
            var sync = await SyncAsync(link, _books.Mirror(link)).ConfigureAwait(false);
            if (sync.Served == 0)
            {
                return false;
            }

            var models = _settings.Current.QuotaModels;
            var books = await link.Store.ReadAsync(models, CancellationToken.None).AsTask().WaitAsync(Bound, _time).ConfigureAwait(false);
            _books.Learn(link, sync, books, models);
            return true;
        }
        catch (Exception exception)
        {
            Fail(link, exception);
            return false;
        }
    }
}
