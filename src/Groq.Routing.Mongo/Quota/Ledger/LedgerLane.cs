using System.Security.Cryptography;
using MongoDB.Bson;
using MongoDB.Driver;

namespace Groq.Routing.Mongo;

/// <summary>The way to the live books: one step after the other, as many at once as are waiting.</summary>
/// <remarks>
/// <para>
/// The sums are done here and written under the condition that nobody has written in between. So a step costs what a bare
/// <c>findOneAndUpdate</c> does, the whole candidate list is decided at once, and what many callers ask for at the same time is one write.
/// </para>
/// <para>
/// Who comes too late gets the books as they are in the same answer, and tries again. The first one late claims the next turn, so that
/// instances take turns under load and none is passed over for ever.
/// </para>
/// </remarks>
/// <param name="collection">Where the document is.</param>
/// <param name="hold">Seconds for which a reservation that is not settled does not drain.</param>
/// <param name="patience">A step that has waited longer is not done: whoever asked has gone to another store by now.</param>
/// <param name="time">Measures how long things take.</param>
internal sealed class LedgerLane(IMongoCollection<BsonDocument> collection, double hold, TimeSpan patience, TimeProvider time)
{
    /// <summary>Races that a step may lose. With every instance under full load, each loses one for every other instance.</summary>
    private const int MostAttempts = 100;

    /// <summary>Steps in one write.</summary>
    private const int MostSteps = 256;

    private static readonly FindOneAndUpdateOptions<BsonDocument> Answer = new() { ReturnDocument = ReturnDocument.After };

    private readonly Lock _gate = new();
    private readonly Queue<LedgerStep> _waiting = new();
    private bool _running;
    private LiveBooks? _books;

    /// <summary>Says that a record was of no use and is removed.</summary>
    public Action? RecordRemoved { get; init; }

    /// <summary>The server's clock.</summary>
    public ServerClock Clock { get; } = new(time);

    /// <summary>Does a step.</summary>
    public Task<TResult> DoAsync<TResult>(LedgerStep<TResult> step)
    {
        step.Asked = time.GetTimestamp();
        lock (_gate)
        {
            _waiting.Enqueue(step);
            if (!_running)
            {
                _running = true;
                ThreadPool.UnsafeQueueUserWorkItem(static lane => _ = lane.RunAsync(), this, preferLocal: false);
            }
        }

        return step.Done;
    }

    /// <summary>Reads the books without changing them; <see langword="null"/> when there are none.</summary>
    public async Task<LiveBooks?> ReadAsync(CancellationToken cancellationToken)
    {
        // A plain find would not say what time it is there.
        PipelineDefinition<BsonDocument, BsonDocument> pipeline = new BsonDocument[]
        {
            new("$match", LiveBooksRecord.Filter),
            new("$set", new BsonDocument("updated_at", "$$NOW")),
        };
        var asked = Clock.Elapsed;
        using var cursor = await collection.AggregateAsync(pipeline, cancellationToken: cancellationToken).ConfigureAwait(false);
        return await TakeAsync(await cursor.FirstOrDefaultAsync(cancellationToken).ConfigureAwait(false), asked, cancellationToken).ConfigureAwait(false);
    }

    private async Task RunAsync()
    {
        var steps = new List<LedgerStep>();
        while (TakeSteps(steps))
        {
            try
            {
                using var giveUp = new CancellationTokenSource(patience, time);
                await DoAsync(steps, giveUp.Token).ConfigureAwait(false);
            }
            catch (Exception exception)
            {
                // Whether it was written is not known: what is here may not be what is there.
                _books = null;
                var failure = exception is OperationCanceledException ? new TimeoutException("MongoDB did not answer in time.", exception) : exception;
                steps.ForEach(s => s.Fail(failure));
            }
        }
    }

    private bool TakeSteps(List<LedgerStep> steps)
    {
        steps.Clear();
        lock (_gate)
        {
            while (steps.Count < MostSteps && _waiting.TryDequeue(out var step))
            {
                if (step.Abandoned || time.GetElapsedTime(step.Asked) > patience)
                {
                    step.Fail(new TimeoutException("MongoDB did not answer in time."));
                }
                else
                {
                    steps.Add(step);
                }
            }

            return _running = steps.Count > 0;
        }
    }

    private async Task DoAsync(List<LedgerStep> steps, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            _books ??= await ReadAsync(cancellationToken).ConfigureAwait(false);
            if (_books is null && steps.Exists(static s => s.Begins))
            {
                _books = await BeginAsync(cancellationToken).ConfigureAwait(false);
            }

            if (_books is null)
            {
                steps.ForEach(static s => s.Lose());
                return;
            }

            if (await TryDoAsync(_books, steps, claim: attempt > 0, cancellationToken).ConfigureAwait(false))
            {
                steps.ForEach(static s => s.Complete());
                return;
            }
        }

        throw new MongoException($"Other instances were first {MostAttempts} times in a row.");
    }

    private async Task<bool> TryDoAsync(LiveBooks books, List<LedgerStep> steps, bool claim, CancellationToken cancellationToken)
    {
        var now = books.Time = books.TimeAt(Clock.UtcNow);
        steps.ForEach(s => s.Apply(books, now));
        var attempt = NewNumber();
        var update = new PipelineUpdateDefinition<BsonDocument>(
            new BsonDocumentStagePipelineDefinition<BsonDocument, BsonDocument>(LiveBooksRecord.Write(books, attempt, claim)));
        var asked = Clock.Elapsed;
        var answer = await collection.FindOneAndUpdateAsync(LiveBooksRecord.Filter, update, Answer, cancellationToken).ConfigureAwait(false);
        if (answer is not null && LiveBooksRecord.IsOf(answer, attempt))
        {
            Clock.See(LiveBooksRecord.ServerTime(answer), asked);
            books.Version = LiveBooksRecord.Next(books.Version);
            books.Changed.Clear();
            return true;
        }

        _books = await TakeAsync(answer, asked, cancellationToken).ConfigureAwait(false);
        return false;
    }

    private async Task<LiveBooks?> BeginAsync(CancellationToken cancellationToken)
    {
        try
        {
            await collection.InsertOneAsync(LiveBooksRecord.Begin(NewNumber()), null, cancellationToken).ConfigureAwait(false);
        }
        catch (MongoWriteException exception) when (exception.WriteError?.Category == ServerErrorCategory.DuplicateKey)
        {
            // Another instance began them at this very moment.
        }

        return await ReadAsync(cancellationToken).ConfigureAwait(false);
    }

    private async Task<LiveBooks?> TakeAsync(BsonDocument? record, TimeSpan asked, CancellationToken cancellationToken)
    {
        if (record is null)
        {
            return null;
        }

        if (LiveBooksRecord.TryRead(record, hold, out var books))
        {
            Clock.See(LiveBooksRecord.ServerTime(record), asked);
            return books;
        }

        await collection.DeleteOneAsync(LiveBooksRecord.Useless(record), cancellationToken).ConfigureAwait(false);
        RecordRemoved?.Invoke();
        return null;
    }

    // A number that every client of MongoDB reads exactly; 0 means none.
    private static long NewNumber() => (BitConverter.ToInt64(RandomNumberGenerator.GetBytes(sizeof(long))) & ((1L << 52) - 1)) + 1;
}
