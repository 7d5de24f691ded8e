using System.Diagnostics;

namespace Groq.Routing;

/// <summary>A call to a model as a span and in metrics: one for each candidate called, its retries included.</summary>
/// <remarks>
/// A caller that reports the call as a model call itself, as Microsoft.Extensions.AI's telemetry does around the chat client, would count
/// its tokens a second time. Then the span is a plain one of ours, without usage, and of <c>gen_ai.client.*</c> only the tokens of answers
/// are measured that the caller never sees.
/// </remarks>
internal sealed class ModelCall
{
    private readonly CallInstruments _instruments;
    private readonly TimeProvider _time;
    private readonly ServerTags _server;
    private readonly Activity? _activity;
    private readonly string _model;
    private readonly int _estimatedInput;
    private readonly long _start;
    private readonly bool _reports;
    private readonly bool _content;
    private bool _hasChunk;
    private (TokenUsage Usage, string Model)? _unreported;

    public ModelCall(
        ActivitySource source,
        CallInstruments instruments,
        TimeProvider time,
        ServerTags server,
        CompletionRun run,
        GroqChatRequest body,
        int estimatedInput,
        bool streams)
    {
        _instruments = instruments;
        _time = time;
        _server = server;
        _model = body.Model;
        _estimatedInput = estimatedInput;
        _start = time.GetTimestamp();
        _reports = !run.Request.ReportedByCaller;
        _content = _reports && run.Options.Telemetry.RecordContent;
        _activity = source.StartActivity(
            $"{(_reports ? TelemetryNames.Spans.Chat : TelemetryNames.Spans.Call)} {body.Model}",
            ActivityKind.Client,
            parentContext: default,
            Identity(_reports));
        if (_reports && _activity is { IsAllDataRequested: true } activity)
        {
            Describe(activity, body, streams);
        }
    }

    /// <summary>A chunk of a stream has come; the first one counts.</summary>
    public void ReceiveChunk()
    {
        if (_hasChunk || !_reports)
        {
            return;
        }

        _hasChunk = true;
        var elapsed = _time.GetElapsedTime(_start).TotalSeconds;
        _activity?.SetTag(TelemetryNames.Attributes.ResponseTimeToFirstChunk, elapsed);
        if (_instruments.TimeToFirstChunk.Enabled)
        {
            _instruments.TimeToFirstChunk.Record(elapsed, Identity(_reports));
        }
    }

    /// <summary>The model answered.</summary>
    /// <param name="id">Groq's id of the completion.</param>
    /// <param name="model">The model that served, as Groq named it.</param>
    /// <param name="message">The answer.</param>
    /// <param name="finishReason">Why it ended.</param>
    /// <param name="usage">What Groq counted; <see langword="null"/> when it did not say.</param>
    public void Succeed(string? id, string? model, GroqMessage? message, string? finishReason, TokenUsage? usage)
    {
        var tags = Identity(_reports);
        tags.Add(TelemetryNames.Attributes.ResponseModel, model ?? _model);
        if (usage is { } known)
        {
            MeasureEstimate(known);
            if (_reports)
            {
                Measure(known, tags);
            }
            else
            {
                _unreported = (known, model ?? _model);
            }
        }

        if (_reports && _activity is { IsAllDataRequested: true } activity)
        {
            activity.SetTag(TelemetryNames.Attributes.ResponseId, id);
            activity.SetTag(TelemetryNames.Attributes.ResponseModel, model ?? _model);
            activity.SetTag(TelemetryNames.Attributes.ResponseFinishReasons, finishReason is null ? null : new[] { finishReason });
            activity.SetTag(TelemetryNames.Attributes.UsageInputTokens, usage?.InputTokens);
            activity.SetTag(TelemetryNames.Attributes.UsageOutputTokens, usage?.OutputTokens);
            activity.SetTag(TelemetryNames.Attributes.UsageCacheReadInputTokens, usage?.CachedInputTokens);
            activity.SetTag(TelemetryNames.Attributes.UsageReasoningOutputTokens, usage?.ReasoningTokens);
            if (_content && message is not null)
            {
                activity.SetTag(TelemetryNames.Attributes.OutputMessages, ContentWriter.Output(message, finishReason));
            }
        }

        End(tags);
    }

    /// <summary>The answer was refused: nobody else will report what it cost.</summary>
    public void Reject()
    {
        if (_unreported is { } unreported)
        {
            _unreported = null;
            var tags = Identity(conventions: true);
            tags.Add(TelemetryNames.Attributes.ResponseModel, unreported.Model);
            Measure(unreported.Usage, tags);
        }
    }

    /// <summary>The call failed, after its retries.</summary>
    public void Fail(GroqError error) => Fail(SnakeCase<GroqErrorKind>.Of(error.Kind));

    /// <summary>The caller has gone, or a part of the host's threw.</summary>
    public void Abandon() => Fail("abandoned");

    private void Fail(string type)
    {
        var tags = Identity(_reports);
        tags.Add(TelemetryNames.Attributes.ErrorType, type);
        if (_activity is not null)
        {
            RequestTags.Fail(_activity, type);
        }

        End(tags);
    }

    private void End(in TagList tags)
    {
        if (_reports && _instruments.Duration.Enabled)
        {
            _instruments.Duration.Record(_time.GetElapsedTime(_start).TotalSeconds, tags);
        }

        _activity?.Dispose();
    }

    private void MeasureEstimate(TokenUsage usage)
    {
        if (_instruments.EstimateRatio.Enabled && usage.InputTokens > 0)
        {
            _instruments.EstimateRatio.Record(
                (double)_estimatedInput / usage.InputTokens,
                new KeyValuePair<string, object?>(TelemetryNames.Attributes.RequestModel, _model));
        }
    }

    private void Measure(TokenUsage usage, in TagList tags)
    {
        if (_instruments.TokenUsage.Enabled)
        {
            var counted = tags;
            counted.Add(TelemetryNames.Attributes.TokenType, CallInstruments.Input);
            _instruments.TokenUsage.Record(usage.InputTokens, counted);
            counted = tags;
            counted.Add(TelemetryNames.Attributes.TokenType, CallInstruments.Output);
            _instruments.TokenUsage.Record(usage.OutputTokens, counted);
        }
    }

    /// <summary>What spans and metrics have in common, known before the call, so that a sampler may decide by it.</summary>
    private TagList Identity(bool conventions)
    {
        var tags = default(TagList);
        if (conventions)
        {
            tags.Add(TelemetryNames.Attributes.OperationName, "chat");
            tags.Add(TelemetryNames.Attributes.ProviderName, "groq");
        }

        tags.Add(TelemetryNames.Attributes.RequestModel, _model);
        tags.Add(TelemetryNames.Attributes.ServerAddress, _server.Address);
        tags.Add(TelemetryNames.Attributes.ServerPort, _server.Port);
        return tags;
    }

    private void Describe(Activity activity, GroqChatRequest body, bool streams)
    {
        activity.SetTag(TelemetryNames.Attributes.RequestMaxTokens, body.MaxCompletionTokens);
        activity.SetTag(TelemetryNames.Attributes.RequestTemperature, body.Temperature);
        activity.SetTag(TelemetryNames.Attributes.RequestTopP, body.TopP);
        activity.SetTag(TelemetryNames.Attributes.RequestSeed, body.Seed);
        activity.SetTag(TelemetryNames.Attributes.RequestStopSequences, body.Stop is { Count: > 0 } stop ? stop.ToArray() : null);
        activity.SetTag(TelemetryNames.Attributes.RequestStream, streams ? true : null);
        activity.SetTag(TelemetryNames.Attributes.OutputType, body.ResponseFormat is null ? "text" : "json");
        if (_content)
        {
            activity.SetTag(TelemetryNames.Attributes.SystemInstructions, ContentWriter.Instructions(body.Messages));
            activity.SetTag(TelemetryNames.Attributes.InputMessages, ContentWriter.Input(body.Messages));
        }
    }
}
