using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Groq.Routing;

/// <summary>Spans and metrics. With nobody listening a request costs a handful of checks and no allocation.</summary>
internal sealed class RouterTelemetry : IDisposable
{
    /// <summary>What stands for a name that is not ours and could be any: the number of time series stays bounded.</summary>
    public const string Other = "_OTHER";

    private readonly ActivitySource _source = new(TelemetryNames.Source, PackageVersion.Value);
    private readonly SettingsSource _settings;
    private readonly TimeProvider _time;
    private readonly Meter _meter;
    private readonly Histogram<double> _requestDuration;
    private readonly Counter<long> _decisions;
    private readonly Counter<long> _fallbacks;
    private readonly Counter<long> _cacheLookups;
    private readonly Counter<long> _verdicts;
    private readonly Counter<long> _repairs;
    private readonly Histogram<double> _waits;
    private readonly Counter<long> _saved;
    private readonly CallInstruments _calls;
    private ServerTags? _server;

    public RouterTelemetry(IMeterFactory meters, SettingsSource settings, TimeProvider time)
    {
        _settings = settings;
        _time = time;
        _meter = meters.Create(new MeterOptions(TelemetryNames.Source) { Version = PackageVersion.Value });
        _requestDuration = _meter.CreateHistogram(
            TelemetryNames.Metrics.RequestDuration, "s", "Time from the call of the router to its result.", tags: null, CallInstruments.Seconds);
        _decisions = _meter.CreateCounter<long>(TelemetryNames.Metrics.Decisions, "{decision}", "Candidates that were charged and called.");
        _fallbacks = _meter.CreateCounter<long>(TelemetryNames.Metrics.Fallbacks, "{candidate}", "Candidates passed over for the one that served.");
        _cacheLookups = _meter.CreateCounter<long>(TelemetryNames.Metrics.CacheLookups, "{lookup}", "Lookups in the answer cache.");
        _verdicts = _meter.CreateCounter<long>(TelemetryNames.Metrics.GuardVerdicts, "{verdict}", "Verdicts of guards on a text.");
        _repairs = _meter.CreateCounter<long>(TelemetryNames.Metrics.Repairs, "{repair}", "Answers that were asked for again because they were not the JSON asked for.");
        _waits = _meter.CreateHistogram(
            TelemetryNames.Metrics.WaitDuration, "s", "Time requests waited, those that did not wait apart.", tags: null, CallInstruments.Seconds);
        _saved = _meter.CreateCounter<long>(TelemetryNames.Metrics.TokensSaved, "{token}", "Tokens that did not have to be spent.");
        _calls = new CallInstruments(_meter);
    }

    /// <summary>Publishes how full the buckets are. Reading them must be cheap and ask no store.</summary>
    public void PublishUtilization(Func<IEnumerable<ModelQuota>> read) => _meter.CreateObservableGauge(
        TelemetryNames.Metrics.QuotaUtilization, () => Utilization(read()), "1", "Used of a limit, as the ledger last said and has drained since.");

    /// <summary>Starts the span of a request, if anybody looks.</summary>
    public Activity? StartRequest() => _source.StartActivity(TelemetryNames.Spans.Request);

    /// <summary>Ends the span of a request; without a result it was cancelled.</summary>
    public static void EndRequest(Activity? activity, CompletionRequest request, CompletionResult? result)
    {
        if (activity is null)
        {
            return;
        }

        if (activity.IsAllDataRequested)
        {
            activity.SetTag(TelemetryNames.Attributes.Intent, request.Intent?.Name);
            RequestTags.Set(activity, result);
        }

        activity.Dispose();
    }

    /// <summary>Starts the span of a call to a model and counts the decision for it.</summary>
    /// <returns><see langword="null"/> when nobody looks.</returns>
    public ModelCall? StartCall(CompletionRun run, GroqChatRequest body, in QuotaCandidate candidate, bool streams)
    {
        if (_decisions.Enabled)
        {
            var tags = new TagList { { TelemetryNames.Attributes.RequestModel, candidate.Model.Id }, { TelemetryNames.Attributes.Intent, NameOf(run.Request.Intent) } };
            AddComplexity(ref tags, run.Complexity);
            _decisions.Add(1, tags);
        }

        return _source.HasListeners() || _calls.Enabled
            ? new ModelCall(_source, _calls, _time, ServerOf(run.Options.BaseAddress), run, body, candidate.InputTokens, streams)
            : null;
    }

    /// <summary>Counts a verdict of a guard.</summary>
    public void RecordVerdict(string guard, GuardStages stage, GuardAction action)
    {
        if (_verdicts.Enabled)
        {
            _verdicts.Add(
                1,
                new KeyValuePair<string, object?>(TelemetryNames.Attributes.GuardName, guard),
                new KeyValuePair<string, object?>(TelemetryNames.Attributes.GuardStage, SnakeCase<GuardStages>.Of(stage)),
                new KeyValuePair<string, object?>(TelemetryNames.Attributes.GuardAction, SnakeCase<GuardAction>.Of(action)));
        }
    }

    /// <summary>Measures a request that came to its end.</summary>
    public void Record(CompletionResult result)
    {
        if (_requestDuration.Enabled)
        {
            var tags = new TagList
            {
                { TelemetryNames.Attributes.Outcome, RequestTags.Outcome(result) },
                { TelemetryNames.Attributes.Intent, NameOf(result.Intent) },
            };
            AddComplexity(ref tags, result.Complexity);
            if (result.Error is { } error)
            {
                tags.Add(TelemetryNames.Attributes.ErrorType, SnakeCase<CompletionErrorKind>.Of(error.Kind));
            }

            _requestDuration.Record(result.Trace.Elapsed.TotalSeconds, tags);
        }

        if (_cacheLookups.Enabled && result.Trace.Cache != CacheOutcome.NotAsked)
        {
            _cacheLookups.Add(1, new KeyValuePair<string, object?>(TelemetryNames.Attributes.CacheOutcome, SnakeCase<CacheOutcome>.Of(result.Trace.Cache)));
        }

        if (_saved.Enabled && result.Success && (result.Cached || result.Trace.Joined))
        {
            var reason = result.Cached ? "cache" : "joined";
            AddSaved(result.Usage.InputTokens, CallInstruments.Input, reason);
            AddSaved(result.Usage.OutputTokens, CallInstruments.Output, reason);
        }
    }

    /// <summary>Measures what came of asking the candidates.</summary>
    /// <param name="result">The result.</param>
    /// <param name="served">Whether one of them gave an answer.</param>
    public void RecordCall(CompletionResult result, bool served)
    {
        RecordWait(result.Trace.Waited, "retry");
        RecordWait(result.Trace.WaitedForQuota, "quota");

        if (_saved.Enabled && served && result.Usage.CachedInputTokens > 0)
        {
            AddSaved(result.Usage.CachedInputTokens, CallInstruments.Input, "prompt_cache");
        }
    }

    /// <summary>Counts an answer that was to be asked for again.</summary>
    public void RecordRepair(RepairOutcome outcome)
    {
        if (_repairs.Enabled)
        {
            _repairs.Add(1, new KeyValuePair<string, object?>(TelemetryNames.Attributes.RepairOutcome, SnakeCase<RepairOutcome>.Of(outcome)));
        }
    }

    /// <summary>Counts a candidate that was passed over for the one that served.</summary>
    public void RecordFallback(CandidateTrace candidate)
    {
        if (_fallbacks.Enabled)
        {
            var tags = default(TagList);
            RequestTags.Add(ref tags, candidate);
            _fallbacks.Add(1, tags);
        }
    }

    public void Dispose() => _source.Dispose();

    private static void AddComplexity(ref TagList tags, Complexity? complexity)
    {
        if (complexity is { } known)
        {
            tags.Add(TelemetryNames.Attributes.Complexity, SnakeCase<Complexity>.Of(known));
        }
    }

    private static IEnumerable<Measurement<double>> Utilization(IEnumerable<ModelQuota> models) =>
        from model in models
        from dimension in model.Dimensions
        select new Measurement<double>(
            dimension.Utilization,
            new KeyValuePair<string, object?>(TelemetryNames.Attributes.RequestModel, model.Model),
            new KeyValuePair<string, object?>(TelemetryNames.Attributes.QuotaDimension, SnakeCase<QuotaDimension>.Of(dimension.Dimension)));

    private void RecordWait(TimeSpan wait, string reason)
    {
        if (wait > TimeSpan.Zero && _waits.Enabled)
        {
            _waits.Record(wait.TotalSeconds, new KeyValuePair<string, object?>(TelemetryNames.Attributes.WaitReason, reason));
        }
    }

    private void AddSaved(int tokens, string type, string reason)
    {
        if (tokens > 0)
        {
            _saved.Add(
                tokens,
                new KeyValuePair<string, object?>(TelemetryNames.Attributes.TokenType, type),
                new KeyValuePair<string, object?>(TelemetryNames.Attributes.SavingReason, reason));
        }
    }

    // Only intents with a rule: a host can make up any number of others.
    private string NameOf(Intent? intent) => intent is null ? Other : _settings.Current.IntentName(intent.Name) ?? Other;

    private ServerTags ServerOf(Uri baseAddress) =>
        _server is { } known && ReferenceEquals(known.BaseAddress, baseAddress) ? known : _server = new ServerTags(baseAddress);
}
