namespace Classroom.Insights;

/// <summary>How the scores lie. Worked out here: models do not count.</summary>
/// <param name="Count">Submissions.</param>
/// <param name="Mean">Mean score.</param>
/// <param name="Median">Median score.</param>
/// <param name="Lowest">Lowest score.</param>
/// <param name="Highest">Highest score.</param>
/// <param name="Bands">Submissions by score: below 20, 40, 60, 80, and the rest.</param>
public sealed record Distribution(int Count, double Mean, double Median, int Lowest, int Highest, IReadOnlyList<int> Bands)
{
    private const int Width = 20;
    private const int BandCount = 5;

    public static Distribution Of(IReadOnlyList<int> scores)
    {
        int[] sorted = [.. scores.Order()];
        var middle = sorted.Length / 2;
        var bands = new int[BandCount];
        foreach (var score in sorted)
        {
            bands[Math.Min(score / Width, BandCount - 1)]++;
        }

        return new(
            sorted.Length,
            Math.Round(sorted.Average(), 1),
            sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2.0,
            sorted[0],
            sorted[^1],
            bands);
    }
}
