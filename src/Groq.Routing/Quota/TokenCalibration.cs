namespace Groq.Routing;

/// <summary>
/// A straight line from our guess to a model's own count: a slope for its tokenizer, an offset for what its template adds to every prompt.
/// Fitted by least squares over recent answers, older ones fading.
/// </summary>
internal sealed class TokenCalibration
{
    private const double Fade = 0.98;
    private const double LargestOffset = 1000;

    // Before the first answers the line is the guess itself: two faint points on it.
    private const double Prior = 0.01;
    private const double PriorSize = 1000;

    private readonly Lock _gate = new();
    private double _weight = 2 * Prior;
    private double _guess = Prior * PriorSize;
    private double _actual = Prior * PriorSize;
    private double _guessGuess = Prior * PriorSize * PriorSize;
    private double _guessActual = Prior * PriorSize * PriorSize;
    private double _slope = 1;
    private double _offset;
    private double _deviation;

    /// <summary>The estimate for a guess, on the safe side by twice the mean error.</summary>
    public int Apply(double guess)
    {
        lock (_gate)
        {
            // A fit to whole numbers is exact to a rounding error, which must not cost a token.
            return Math.Max(1, (int)Math.Ceiling(_offset + (_slope * guess) + (2 * _deviation) - 1e-3));
        }
    }

    public void Learn(double guess, int actual)
    {
        lock (_gate)
        {
            var error = Math.Abs(actual - _offset - (_slope * guess));
            _weight = (_weight * Fade) + 1;
            _guess = (_guess * Fade) + guess;
            _actual = (_actual * Fade) + actual;
            _guessGuess = (_guessGuess * Fade) + (guess * guess);
            _guessActual = (_guessActual * Fade) + (guess * actual);
            Fit();

            // The error of the line as it was is what the next estimate must expect; one that the new line explains fades fast.
            var left = Math.Abs(actual - _offset - (_slope * guess));
            _deviation = (0.8 * _deviation) + (0.2 * Math.Min(error, left));
        }
    }

    private void Fit()
    {
        var spread = (_weight * _guessGuess) - (_guess * _guess);
        _slope = spread > 1e-9 ? Math.Clamp(((_weight * _guessActual) - (_guess * _actual)) / spread, 0.1, 10) : 1;
        _offset = Math.Clamp((_actual - (_slope * _guess)) / _weight, -LargestOffset, LargestOffset);
    }
}
