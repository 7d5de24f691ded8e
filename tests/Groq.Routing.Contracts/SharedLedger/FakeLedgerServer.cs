using Microsoft.Extensions.Time.Testing;

namespace Groq.Routing.Contracts;

/// <summary>A ledger that several instances share, in the plainest form, and that can be made to fail. For tests of the failover only.</summary>
internal sealed class FakeLedgerServer(string name, FakeTimeProvider time)
{
    private readonly Dictionary<string, (long Time, bool Mirror)> _alive = [];
    private readonly Dictionary<string, long> _sequences = [];
    private readonly TaskCompletionSource _never = new();
    private MemoryQuotaStore _books = new(time, TimeSpan.FromSeconds(10));
    private MemoryQuotaStore _carried = new(time, TimeSpan.Zero);
    private long _id;
    private long? _lastUse;
    private int _clients;

    public string Name => name;

    /// <summary>The one client that cannot reach it, counted from 0; <see langword="null"/> = all can.</summary>
    public int? CutOff { get; set; }

    /// <summary>Refuses every call.</summary>
    public bool Down { get; set; }

    /// <summary>Answers no call.</summary>
    public bool Hangs { get; set; }

    /// <summary>Does what it is told, and the answer is lost.</summary>
    public bool LosesAnswers { get; set; }

    /// <summary>Calls that are lost with their connection before the server sees them.</summary>
    public int Cuts { get; set; }

    /// <summary>How long a handover takes on its way.</summary>
    public TimeSpan Takes { get; set; }

    public MemoryQuotaStore Books => _books;

    public List<UsagePoint> Usage { get; } = [];

    public ISharedQuotaStore Connect() => new Client(this, _clients++);

    /// <summary>Forgets everything, like a restart without persistence.</summary>
    public void Lose()
    {
        lock (this)
        {
            _books = new(time, TimeSpan.FromSeconds(10));
            _carried = new(time, TimeSpan.Zero);
            _alive.Clear();
            _sequences.Clear();
            _lastUse = null;
            _id = 0;
        }
    }

    private async ValueTask<T> DoAsync<T>(int client, Func<T> work)
    {
        if (Down || client == CutOff)
        {
            throw new InvalidOperationException($"{name} is down");
        }

        if (Cuts > 0)
        {
            Cuts--;
            throw new InvalidOperationException($"the connection to {name} was cut");
        }

        if (Hangs)
        {
            await _never.Task;
        }

        T result;
        lock (this)
        {
            result = work();
        }

        return LosesAnswers ? throw new InvalidOperationException($"the answer of {name} is lost") : result;
    }

    private void Pass() => time.Advance(Takes);

    private QuotaDecision Reserve(QuotaRequest request, long books)
    {
        if (_id == 0 || _id != books)
        {
            throw new QuotaBooksLostException();
        }

        _lastUse = time.GetTimestamp();
        var decision = _books.Reserve(request);
        for (var i = 0; i < request.Candidates.Length; i++)
        {
            var model = request.Candidates[i].Model;
            request.See(i, _books.ReadBooks(model).Used, _carried.ReadBooks(model).Used);
        }

        return decision with { Reservation = decision.Reservation with { Books = _id } };
    }

    private bool Settle(QuotaSettlement settlement)
    {
        if (settlement.Reservation.Books == _id)
        {
            _books.Settle(settlement);
        }

        return true;
    }

    private QuotaSync Sync(QuotaHandover handover)
    {
        _id = _id == 0 ? Random.Shared.NextInt64(1, 1L << 53) : _id;
        var now = time.GetTimestamp();
        _alive[handover.Instance] = (now, handover.Mirror);
        foreach (var gone in _alive.Where(a => time.GetElapsedTime(a.Value.Time, now) >= QuotaHandover.Alive).ToList())
        {
            _alive.Remove(gone.Key);
        }

        var idle = _lastUse is not { } last || time.GetElapsedTime(last, now) > QuotaHandover.Idle;
        foreach (var brought in handover.Models)
        {
            Take(handover, brought, idle);
        }

        _lastUse = handover.Mirror ? _lastUse : now;
        if (!handover.Mirror && handover.Sequence > _sequences.GetValueOrDefault(handover.Instance))
        {
            _sequences[handover.Instance] = handover.Sequence;
            foreach (var brought in handover.Models)
            {
                var books = _books.ReadBooks(brought.Model);
                _books.Set(brought.Model, Each(d => books.Used[d] + brought.Own[d]));
            }

            Usage.AddRange(handover.Usage);
        }

        return new(_id, _alive.Count, _alive.Count(a => !a.Value.Mirror), [.. handover.Models.Select(m => _books.ReadBooks(m.Model) with { Carried = _carried.ReadBooks(m.Model).Used })], 0);
    }

    private void Take(QuotaHandover handover, ModelHandover brought, bool idle)
    {
        var books = _books.ReadBooks(brought.Model);
        if (handover.Mirror)
        {
            if (idle)
            {
                _books.Set(brought.Model, new ModelBooks(brought.Known, default, brought.Reported, brought.BackOff));
                _carried.Set(brought.Model, brought.Known);
            }

            return;
        }

        var carried = _carried.ReadBooks(brought.Model).Used;
        var limits = _books.ReadLimits(brought.Model);
        var delta = Each(d => Math.Max(0, idle
            ? brought.Known[d] - books.Used[d]
            : Math.Min(
                Math.Max(brought.Known[d], limits[d]) - books.Used[d],
                (handover.Books == _id ? Math.Max(0, brought.Known[d] - brought.Base[d]) : brought.Known[d]) - carried[d])));
        _books.Set(brought.Model, Each(d => books.Used[d] + delta[d]));
        _carried.Set(brought.Model, Each(d => carried[d] + delta[d]));
    }

    private static QuotaAmounts Each(Func<QuotaDimension, double> amount)
    {
        var amounts = default(QuotaAmounts);
        foreach (var dimension in Enum.GetValues<QuotaDimension>())
        {
            amounts[dimension] = amount(dimension);
        }

        return amounts;
    }

    private sealed class Client(FakeLedgerServer server, int number) : ISharedQuotaStore, IUsageHistory
    {
        private long _books;

        public string Name => server.Name;

        public ValueTask<QuotaDecision> ReserveAsync(QuotaRequest request, CancellationToken cancellationToken) =>
            server.DoAsync(number, () => server.Reserve(request, _books));

        public async ValueTask SettleAsync(QuotaSettlement settlement, CancellationToken cancellationToken) =>
            await server.DoAsync(number, () => server.Settle(settlement));

        public ValueTask ObserveAsync(QuotaModel model, QuotaObservation observation, CancellationToken cancellationToken) => throw new NotSupportedException();

        public ValueTask<QuotaSnapshot> ReadAsync(IReadOnlyList<QuotaModel> models, CancellationToken cancellationToken) =>
            server.DoAsync(number, () => server.Books.ReadAsync(models, default).Result);

        public ValueTask<IReadOnlyList<UsagePoint>> ReadUsageAsync(UsageInterval interval, CancellationToken cancellationToken) =>
            server.DoAsync<IReadOnlyList<UsagePoint>>(number, () => [.. server.Usage]);

        public async ValueTask<QuotaSync> SyncAsync(QuotaHandover handover, CancellationToken cancellationToken)
        {
            server.Pass();
            var sync = await server.DoAsync(number, () => server.Sync(handover));
            _books = sync.Books;
            return sync;
        }
    }
}
