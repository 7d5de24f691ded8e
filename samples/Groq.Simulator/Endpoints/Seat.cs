namespace Groq.Simulator;

/// <summary>The place of an admitted request: in the books and among those in flight, until it is settled or given up.</summary>
internal sealed class Seat : IDisposable
{
    private readonly ModelBook _book;
    private readonly Reservation _reservation;
    private readonly SimulatorCounters _counters;
    private readonly SimulatedRequest _request;
    private bool _left;

    public Seat(ModelBook book, Reservation reservation, SimulatorCounters counters, SimulatedRequest request)
    {
        _book = book;
        _reservation = reservation;
        _counters = counters;
        _request = request;
        counters.Admit(request.Model);
    }

    public HeaderReading Settle(Answer answer)
    {
        _left = true;
        _counters.Leave(_request.Model, _request.PromptTokens, answer.CompletionTokens);
        return _book.Settle(_reservation, _request.PromptTokens - answer.CachedTokens, answer.CompletionTokens);
    }

    public void Dispose()
    {
        if (!_left)
        {
            _left = true;
            _counters.Leave(_request.Model, 0, 0);
            _book.Abandon(_reservation);
        }
    }
}
