using System.Collections.Concurrent;

namespace Groq.Routing;

/// <summary>What this instance knows of the shared ledger, and what it spent while it was cut off from it.</summary>
/// <remarks>
/// <para>
/// Every answer of a shared store says what is used. That is kept, drains as Groq drains it, and goes along to the next store, so that none
/// begins with empty books.
/// </para>
/// <para>
/// Cut off from every store, the instance starts from what is known and counts each of its own requests as many times as there were
/// instances: together they stay within the limits as long as they spend alike. What it spent on its own is handed over, once, to
/// the first store that is back.
/// </para>
/// </remarks>
internal sealed class InstanceBooks(MemoryQuotaStore local, TimeProvider time)
{
    /// <summary>
    /// How long the others may go on where we are no more before they find out: the time between two beats and a store's bound.
    /// They are taken to spend their share of all that drips in it.
    /// </summary>
    private static readonly TimeSpan Unseen = TimeSpan.FromSeconds(1.25);

    /// <summary>A pause that a flapping store has made long is no reason to stand still for as long.</summary>
    private static readonly TimeSpan LongestStill = TimeSpan.FromSeconds(5);

    private static readonly QuotaDimension[] PerMinute = [QuotaDimension.Rpm, QuotaDimension.Tpm, QuotaDimension.Itpm, QuotaDimension.Otpm];

    private readonly Lock _gate = new();
    private readonly string _instance = Guid.NewGuid().ToString("N");
    private readonly ConcurrentDictionary<string, QuotaModel> _models = new(StringComparer.Ordinal);

    // Used of the shared ledger as last seen in any store, and what of the local books was handed over or never our own.
    private readonly MemoryQuotaStore _known = new(time, TimeSpan.Zero);
    private readonly MemoryQuotaStore _baseline = new(time, TimeSpan.Zero);
    private double _knownShare;
    private long _sequence;
    private Spending? _pending;
    private long _counted = time.GetTimestamp();
    private volatile bool _alone;
    private bool _spent;

    /// <summary>Whether the local books serve requests.</summary>
    public bool Alone => _alone;

    /// <summary>Instances that were last seen alive.</summary>
    public int Instances { get; private set; } = 1;

    /// <summary>Keeps what a shared store said along with a decision.</summary>
    public void See(QuotaLink link, QuotaRequest request)
    {
        var candidates = request.Candidates;
        for (var i = 0; i < candidates.Length; i++)
        {
            if (request.TryGetSeen(i, out var used, out var carried))
            {
                var model = candidates[i].Model;
                _models[model.Id] = model;
                _known.Set(model, used);
                link.Seen.Set(model, used);
                link.Carried.Set(model, carried);
            }
        }
    }

    /// <summary>The shared ledger as last seen, drained since.</summary>
    public IEnumerable<ModelQuota> ReadKnown() => _known.ReadUsed();

    /// <summary>The same of one model.</summary>
    public ModelQuota? ReadKnown(QuotaModel model) => _known.ReadUsed(model);

    /// <summary>Takes over what a store has on its books that serves others.</summary>
    public void Learn(QuotaLink link, QuotaSync sync, QuotaSnapshot books, IReadOnlyList<QuotaModel> models)
    {
        link.Books = sync.Books;
        Count(sync.Instances);
        _knownShare = books.ComplexShareUsed;
        foreach (var (model, read) in models.Zip(books.Models))
        {
            var used = default(QuotaAmounts);
            foreach (var dimension in read.Dimensions)
            {
                used[dimension.Dimension] = dimension.Used;
            }

            _models[model.Id] = model;
            _known.Set(model, used);
        }
    }

    /// <summary>Reserves in this process, on books that start from what is known.</summary>
    /// <param name="request">What to reserve.</param>
    /// <param name="share">The part of the limits to keep to; <see langword="null"/> = an equal one.</param>
    /// <param name="untilLook">How long until we look whether the store is away for us alone: till then the others are taken to spend all.</param>
    public QuotaDecision ReserveAlone(QuotaRequest request, double? share, TimeSpan untilLook)
    {
        lock (_gate)
        {
            if (!_alone && _pending is not { Late: false })
            {
                Begin(share ?? 1.0 / Instances, untilLook);
            }

            _alone = true;
            var decision = local.Reserve(request);
            _spent |= decision.Admitted;
            return decision;
        }
    }

    /// <summary>What to tell a store that is to serve from now on. Nothing is spent alone until it answers or fails.</summary>
    /// <param name="link">The store.</param>
    /// <param name="untilLook">
    /// How long until we look whether a store before it is away for us alone; zero when none is; <see langword="null"/> = the store was told
    /// what others may spend unseen.
    /// </param>
    public QuotaHandover HandOver(QuotaLink link, TimeSpan? untilLook)
    {
        lock (_gate)
        {
            if (_alone)
            {
                _pending ??= TakeSpending();
                _alone = false;
                _counted = time.GetTimestamp();
            }

            return Create(link, mirror: false, _pending, untilLook is { } look ? UnseenSpan(look) : TimeSpan.Zero);
        }
    }

    /// <summary>What to tell the store that serves, to show that we are alive; and what became since of calls that were charged alone.</summary>
    public QuotaHandover Beat(QuotaLink link)
    {
        lock (_gate)
        {
            if (_pending is null && !_alone && local.HasUsage)
            {
                _pending = TakeSpending() with { Assumed = [], Late = true };
            }

            return Create(link, mirror: false, _pending, TimeSpan.Zero);
        }
    }

    /// <summary>What to tell a store that waits for its turn.</summary>
    public QuotaHandover Mirror(QuotaLink link) => Create(link, mirror: true, spending: null, TimeSpan.Zero);

    /// <summary>Takes in a store's answer.</summary>
    /// <returns>Whether more was spent alone than it was told.</returns>
    public bool Accept(QuotaLink link, QuotaHandover handover, QuotaSync sync)
    {
        lock (_gate)
        {
            link.Books = sync.Books;
            for (var i = 0; i < handover.Models.Count && i < sync.Models.Count; i++)
            {
                var model = handover.Models[i].Model;
                link.Seen.Set(model, sync.Models[i]);
                link.Carried.Set(model, sync.Models[i] with { Used = sync.Models[i].Carried });
                if (!handover.Mirror)
                {
                    _known.Set(model, sync.Models[i]);
                }
            }

            if (handover.Mirror)
            {
                return false;
            }

            Count(sync.Instances);
            _knownShare = sync.ComplexShareUsed;
            if (_pending is null || handover.Sequence != _pending.Sequence)
            {
                return false;
            }

            // Between a handover that failed and this one more may have been spent.
            _pending = null;
            if (!_spent)
            {
                return false;
            }

            _pending = TakeSpending();
            return true;
        }
    }

    private void Count(int instances)
    {
        // The first one back in a store counts itself alone; the others are believed in for as long as the store would.
        if (instances >= Instances || time.GetElapsedTime(_counted) > QuotaHandover.Alive)
        {
            Instances = Math.Max(1, instances);
            _counted = time.GetTimestamp();
        }
    }

    private void Begin(double share, TimeSpan untilLook)
    {
        local.Weight = 1 / share;
        foreach (var model in Models())
        {
            var books = _known.ReadBooks(model);
            local.Set(model, books with { Used = WithUnseen(model, books.Used, UnseenSpan(untilLook)) });
            _baseline.Set(model, local.ReadBooks(model));
        }

        local.SetComplexShare(_knownShare);
    }

    /// <summary>
    /// Adds what others may spend within a span where we do not see it. Before it, they cannot have spent more than the limit: what is
    /// above that was added for a span like this one, and is not added again.
    /// </summary>
    private QuotaAmounts WithUnseen(QuotaModel model, QuotaAmounts used, TimeSpan span)
    {
        var drip = _known.ReadDrip(model, span);
        var limits = _known.ReadLimits(model);
        foreach (var dimension in PerMinute)
        {
            used[dimension] = Math.Max(used[dimension], Math.Min(used[dimension], limits[dimension]) + drip[dimension]);
        }

        return used;
    }

    private TimeSpan UnseenSpan(TimeSpan untilLook) =>
        Instances == 1 ? TimeSpan.Zero : (Unseen * (Instances - 1) / Instances) + (untilLook < LongestStill ? untilLook : LongestStill);

    private Spending TakeSpending()
    {
        var own = new Dictionary<string, QuotaAmounts>(StringComparer.Ordinal);
        var assumed = new Dictionary<string, QuotaAmounts>(StringComparer.Ordinal);
        foreach (var model in Models())
        {
            var spent = Own(model);
            var all = default(QuotaAmounts);
            foreach (var dimension in PerMinute)
            {
                all[dimension] = local.ReadBooks(model).Used[dimension];
                spent[dimension] = 0;
            }

            own[model.Id] = spent;
            assumed[model.Id] = all;
            _baseline.Set(model, local.ReadBooks(model));
        }

        _spent = false;
        return new Spending(++_sequence, own, assumed, local.TakeUsage());
    }

    private QuotaAmounts Own(QuotaModel model) => Subtract(local.ReadBooks(model).Used, _baseline.ReadBooks(model).Used, local.Weight);

    /// <summary>What <paramref name="all"/> holds beyond <paramref name="part"/>, by weight.</summary>
    private static QuotaAmounts Subtract(in QuotaAmounts all, in QuotaAmounts part, double weight)
    {
        var rest = default(QuotaAmounts);
        for (var i = 0; i < QuotaWindow.Dimensions; i++)
        {
            var dimension = (QuotaDimension)i;
            var amount = (all[dimension] - part[dimension]) / weight;
            rest[dimension] = amount > ModelLedger.Tolerance ? amount : 0;
        }

        return rest;
    }

    private static QuotaAmounts Larger(QuotaAmounts one, in QuotaAmounts other)
    {
        for (var i = 0; i < QuotaWindow.Dimensions; i++)
        {
            var dimension = (QuotaDimension)i;
            one[dimension] = Math.Max(one[dimension], other[dimension]);
        }

        return one;
    }

    private IEnumerable<QuotaModel> Models()
    {
        foreach (var model in local.Models)
        {
            _models.TryAdd(model.Id, model);
        }

        return _models.Values;
    }

    private QuotaHandover Create(QuotaLink link, bool mirror, Spending? spending, TimeSpan unseen)
    {
        lock (_gate)
        {
            var models = Models().Select(model =>
            {
                var known = _known.ReadBooks(model);
                if (spending?.Assumed.GetValueOrDefault(model.Id) is { } assumed)
                {
                    known = known with { Used = Larger(known.Used, assumed) };
                }

                return new ModelHandover(
                    model,
                    Subtract(link.Seen.ReadBooks(model).Used, link.Carried.ReadBooks(model).Used, 1),
                    WithUnseen(model, known.Used, unseen),
                    spending?.Own.GetValueOrDefault(model.Id) ?? default,
                    known.Reported,
                    known.BackOff);
            }).ToArray();
            return new QuotaHandover(_instance, link.Books, spending?.Sequence ?? 0, mirror, models, _knownShare, spending?.Usage ?? []);
        }
    }

    /// <summary>What was spent alone, as one delivery.</summary>
    private sealed record Spending(long Sequence, Dictionary<string, QuotaAmounts> Own, Dictionary<string, QuotaAmounts> Assumed, IReadOnlyList<UsagePoint> Usage)
    {
        /// <summary>Whether the charges themselves were delivered before, and this is what came of them.</summary>
        public bool Late { get; init; }
    }
}
