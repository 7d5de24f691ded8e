using System.Diagnostics.Metrics;

namespace Groq.Routing;

/// <summary>What is measured of a call to a model.</summary>
internal sealed class CallInstruments(Meter meter)
{
    public const string Input = "input";
    public const string Output = "output";

    /// <summary>The buckets that OpenTelemetry's conventions give durations of model calls, in seconds.</summary>
    public static readonly InstrumentAdvice<double> Seconds = new()
    {
        HistogramBucketBoundaries = [0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.28, 2.56, 5.12, 10.24, 20.48, 40.96, 81.92],
    };

    public Histogram<double> Duration { get; } = meter.CreateHistogram(
        TelemetryNames.Metrics.OperationDuration, "s", "Time of a call to a model, retries included.", tags: null, Seconds);

    public Histogram<double> TimeToFirstChunk { get; } = meter.CreateHistogram(
        TelemetryNames.Metrics.TimeToFirstChunk, "s", "Time from a streaming call to its first chunk.", tags: null, Seconds);

    public Histogram<long> TokenUsage { get; } = meter.CreateHistogram(
        TelemetryNames.Metrics.TokenUsage,
        "{token}",
        "Tokens of a call, as Groq counted them.",
        tags: null,
        new InstrumentAdvice<long>
        {
            HistogramBucketBoundaries = [1, 4, 16, 64, 256, 1_024, 4_096, 16_384, 65_536, 262_144, 1_048_576, 4_194_304, 16_777_216, 67_108_864],
        });

    public Histogram<double> EstimateRatio { get; } = meter.CreateHistogram(
        TelemetryNames.Metrics.EstimateRatio,
        "1",
        "Prompt tokens estimated over prompt tokens counted by Groq: 1 is exact, more is too high.",
        tags: null,
        new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.5, 0.7, 0.8, 0.9, 0.95, 1, 1.05, 1.1, 1.2, 1.3, 1.5, 2] });

    public bool Enabled => Duration.Enabled || TokenUsage.Enabled || EstimateRatio.Enabled || TimeToFirstChunk.Enabled;
}
