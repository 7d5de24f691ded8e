using System.Diagnostics;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Groq.Routing.Tests.Diagnostics;

/// <summary>A host's OpenTelemetry, exporting to memory. It listens to the whole process, so tests that use it run one at a time.</summary>
internal sealed class TelemetryRecorder : IDisposable
{
    private readonly List<Activity> _spans = [];
    private readonly List<MetricSnapshot> _metrics = [];
    private readonly TracerProvider? _tracing;
    private readonly MeterProvider? _metering;

    public TelemetryRecorder(bool traces = true, params string[] sources)
    {
        sources = [TelemetryNames.Source, .. sources];
        _tracing = traces ? Sdk.CreateTracerProviderBuilder().AddSource(sources).AddInMemoryExporter(_spans).Build() : null;
        _metering = Sdk.CreateMeterProviderBuilder().AddMeter(sources).AddInMemoryExporter(_metrics).Build();
    }

    public IReadOnlyList<Activity> Spans => _spans;

    public IEnumerable<Activity> Calls => _spans.Where(s => s.Source.Name == TelemetryNames.Source && s.Kind == ActivityKind.Client);

    public Activity Request => _spans.Single(s => s.OperationName == TelemetryNames.Spans.Request);

    public Activity Call => Calls.Single();

    public IEnumerable<string> Metrics => Collect().Select(m => m.Name).Distinct();

    public IReadOnlyList<Point> Points(string metric) => [.. Collect().Where(m => m.Name == metric).SelectMany(Read)];

    /// <summary>Everything that leaves the process in text.</summary>
    public string Everything() => string.Join('\n', _spans.Select(Text).Concat(Collect().SelectMany(Read).Select(p => string.Join(' ', p.Tags))));

    public void Dispose()
    {
        _tracing?.Dispose();
        _metering?.Dispose();
    }

    private static string Text(Activity span) =>
        $"{span.DisplayName} {span.StatusDescription} {string.Join(' ', span.TagObjects)} {string.Join(' ', span.Events.Select(e => $"{e.Name} {string.Join(' ', e.Tags)}"))} {string.Join(' ', span.Baggage)}";

    private List<MetricSnapshot> Collect()
    {
        _metrics.Clear();
        _metering!.ForceFlush();
        return [.. _metrics];
    }

    private static IEnumerable<Point> Read(MetricSnapshot metric)
    {
        foreach (var point in metric.MetricPoints)
        {
            var tags = new Dictionary<string, object?>();
            foreach (var tag in point.Tags)
            {
                tags.Add(tag.Key, tag.Value);
            }

            yield return metric.MetricType switch
            {
                MetricType.LongSum => new(point.GetSumLong(), 0, tags),
                MetricType.DoubleGauge => new(point.GetGaugeLastValueDouble(), 0, tags),
                MetricType.Histogram => new(point.GetHistogramSum(), point.GetHistogramCount(), tags),
                var other => throw new NotSupportedException($"{metric.Name} is a {other}."),
            };
        }
    }
}
