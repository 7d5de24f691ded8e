namespace Groq.Routing.Redis;

/// <summary>The books of one model as the scripts store them, in <c>ledger.lua</c>'s order. Times are microseconds on Redis's clock.</summary>
internal struct ModelRecord
{
    private const int Carrying = 1 + (30 * sizeof(double));
    private const double Minute = 60;
    private const double Day = 86_400;
    private const double Tolerance = 1e-7;

    private double _time;
    private double _shift;
    private double _backOff;
    private double _heldRequests;
    private double _heldInput;
    private double _heldOutput;
    private double _heldRequestsBefore;
    private double _heldInputBefore;
    private double _heldOutputBefore;
    private double _settledRequests;
    private double _settledTokens;
    private QuotaAmounts _limits;
    private QuotaAmounts _used;
    private QuotaAmounts _carried;

    /// <summary>When the books last drained.</summary>
    public readonly double Time => _time;

    /// <summary>What is used.</summary>
    public readonly QuotaAmounts Used => _used;

    /// <summary>What of it was carried here by instances.</summary>
    public readonly QuotaAmounts Carried => _carried;

    private readonly double Requests => _heldRequests + _heldRequestsBefore;

    private readonly double Input => _heldInput + _heldInputBefore;

    private readonly double Output => _heldOutput + _heldOutputBefore;

    public static ModelRecord Read(ReadOnlySpan<byte> stored)
    {
        var reader = new PackedReader(stored[1..]);
        var record = new ModelRecord { _time = reader.Double(), _shift = reader.Double(), _backOff = reader.Double() };
        _ = reader.Double();
        record._limits = reader.Amounts();
        record._used = reader.Amounts();
        record._heldRequests = reader.Double();
        record._heldInput = reader.Double();
        record._heldOutput = reader.Double();
        record._heldRequestsBefore = reader.Double();
        record._heldInputBefore = reader.Double();
        record._heldOutputBefore = reader.Double();
        record._settledRequests = reader.Double();
        record._settledTokens = reader.Double();
        record._carried = stored.Length == Carrying ? reader.Amounts() : default;
        return record;
    }

    /// <summary>Requests per day after a reservation; in flight is what others have.</summary>
    /// <param name="held">Whether the reservation is held.</param>
    public readonly QuotaLevel RequestLevel(bool held) =>
        new(_used[QuotaDimension.Rpd], Requests - (held ? 1 : 0), _limits[QuotaDimension.Rpd], _settledRequests);

    /// <summary>Tokens per minute after a reservation; in flight is what others have.</summary>
    /// <param name="held">How many of them the reservation holds.</param>
    public readonly QuotaLevel TokenLevel(double held) =>
        new(_used[QuotaDimension.Tpm], Input + Output - held, _limits[QuotaDimension.Tpm], _settledTokens);

    /// <summary>Lets the books drain until <paramref name="now"/>, as <c>drain.lua</c> does.</summary>
    public void Drain(double now, double hold)
    {
        var to = now + _shift;
        if (to <= _time)
        {
            return;
        }

        var start = _time;
        var turns = hold > 0 ? Math.Min(2, Math.Floor(to / hold) - Math.Floor(_time / hold)) : 0;
        for (; turns > 0; turns--)
        {
            DrainTo((Math.Floor(_time / hold) + 1) * hold);
            (_heldRequestsBefore, _heldInputBefore, _heldOutputBefore) = (_heldRequests, _heldInput, _heldOutput);
            (_heldRequests, _heldInput, _heldOutput) = (0, 0, 0);
        }

        DrainTo(to);
        var seconds = ServerTime.Seconds(to - start);
        for (var dimension = QuotaDimension.Rpm; dimension <= QuotaDimension.Otpm; dimension++)
        {
            _carried[dimension] = Math.Max(0, _carried[dimension] - (_limits[dimension] * (seconds / Window(dimension))));
        }
    }

    /// <summary>Why a candidate does not fit. <see cref="Drain"/> first.</summary>
    /// <returns>The reason; none when it fits.</returns>
    public readonly QuotaDenial Deny(in QuotaCandidate candidate)
    {
        var denial = default(QuotaDenial);
        var longest = -1.0;
        for (var dimension = QuotaDimension.Rpm; dimension <= QuotaDimension.Otpm; dimension++)
        {
            var (used, limit, requested) = (_used[dimension], _limits[dimension], candidate.Requested(dimension));
            if (requested > limit)
            {
                return new(QuotaDenialReason.TooLarge, dimension, used, limit, requested, null);
            }

            if (used + requested - limit is > Tolerance and var excess && excess / limit * Window(dimension) is var wait && wait > longest)
            {
                longest = wait;
                denial = new(QuotaDenialReason.LimitReached, dimension, used, limit, requested, ServerTime.Span(wait));
            }
        }

        var backOff = ServerTime.Seconds(_backOff - _time);
        return backOff > 0 && backOff > longest
            ? new(QuotaDenialReason.BackingOff, QuotaDimension.Rpm, 0, 0, 1, ServerTime.Span(backOff))
            : denial;
    }

    private static double Window(QuotaDimension dimension) => dimension is QuotaDimension.Rpd or QuotaDimension.Tpd ? Day : Minute;

    private void DrainTo(double time)
    {
        var seconds = ServerTime.Seconds(time - _time);
        for (var dimension = QuotaDimension.Rpm; dimension <= QuotaDimension.Otpm; dimension++)
        {
            var held = dimension switch
            {
                QuotaDimension.Rpm or QuotaDimension.Rpd => Requests,
                QuotaDimension.Tpm or QuotaDimension.Tpd => Input + Output,
                QuotaDimension.Itpm => Input,
                _ => Output,
            };
            _used[dimension] = Math.Max(held, _used[dimension] - (_limits[dimension] * (seconds / Window(dimension))));
        }

        _time = time;
    }
}
