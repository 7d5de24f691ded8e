using StackExchange.Redis;

namespace Groq.Routing.Redis;

/// <summary>What <c>settle.lua</c> and <c>observe.lua</c> are sent.</summary>
internal static class SettleCall
{
    private const int Observation = SentModel.Length + (10 * sizeof(double));
    private const int Settlement = 15 * sizeof(double);

    public static RedisValue[] Encode(in QuotaSettlement settlement, SentModel model, double hold)
    {
        var writer = new PackedWriter(Observation + Settlement);
        Write(ref writer, settlement.Observation, model, hold);
        var reservation = settlement.Reservation;
        writer.Double(reservation.Books);
        writer.Double(ServerTime.Microseconds(reservation.Time));
        writer.Double(reservation.InputTokens);
        writer.Double(reservation.OutputTokens);
        writer.Double(reservation.OnShare ? 1 : 0);
        Write(ref writer, reservation.Requests);
        Write(ref writer, reservation.Tokens);
        writer.Double(settlement.Requests);
        writer.Double(settlement.InputTokens);
        writer.Double(settlement.OutputTokens);
        writer.Double(settlement.CachedInputTokens);
        return [writer.ToArray(), model.Id];
    }

    public static RedisValue[] Encode(in QuotaObservation observation, SentModel model, double hold)
    {
        var writer = new PackedWriter(Observation);
        Write(ref writer, observation, model, hold);
        return [writer.ToArray(), model.Id];
    }

    private static void Write(ref PackedWriter writer, in QuotaLevel level)
    {
        writer.Double(level.Used);
        writer.Double(level.InFlight);
        writer.Double(level.Settled);
    }

    private static void Write(ref PackedWriter writer, in QuotaObservation observation, SentModel model, double hold)
    {
        var refusal = observation.Refusal is { IsCredible: true } credible ? credible : default(ObservedRefusal?);
        writer.Bytes(model.Limits);
        writer.Double(model.Terms);
        writer.Double(hold);
        writer.Double(observation.Requests?.Limit);
        writer.Double(observation.Requests?.Used);
        writer.Double(observation.Tokens?.Limit);
        writer.Double(observation.Tokens?.Used);
        writer.Double(refusal is { } named ? (int)named.Dimension + 1 : null);
        writer.Double(refusal?.Limit);
        writer.Double(refusal?.ExactUsed);
        writer.Double(observation.BackOff?.TotalSeconds);
    }
}
