namespace Groq.Routing;

/// <summary>The names of every span, event, metric and attribute. They are stable: a dashboard may rely on them.</summary>
/// <remarks><c>gen_ai.*</c>, <c>server.*</c> and <c>error.type</c> are OpenTelemetry's; the rest is ours. <c>docs/telemetry.md</c> lists them all.</remarks>
internal static class TelemetryNames
{
    /// <summary>The activity source and the meter.</summary>
    public const string Source = "Groq.Routing";

    public static class Spans
    {
        public const string Request = "groq.routing.request";
        public const string Chat = "chat";
        public const string Call = "groq.routing.call";
    }

    public static class Events
    {
        public const string PassedOver = "groq.routing.passed_over";
        public const string Finding = "groq.routing.finding";
    }

    public static class Metrics
    {
        public const string TokenUsage = "gen_ai.client.token.usage";
        public const string OperationDuration = "gen_ai.client.operation.duration";
        public const string TimeToFirstChunk = "gen_ai.client.operation.time_to_first_chunk";

        public const string RequestDuration = "groq.routing.request.duration";
        public const string Decisions = "groq.routing.decisions";
        public const string Fallbacks = "groq.routing.fallbacks";
        public const string QuotaUtilization = "groq.routing.quota.utilization";
        public const string CacheLookups = "groq.routing.cache.lookups";
        public const string GuardVerdicts = "groq.routing.guard.verdicts";
        public const string Repairs = "groq.routing.repairs";
        public const string WaitDuration = "groq.routing.wait.duration";
        public const string EstimateRatio = "groq.routing.estimate.ratio";
        public const string TokensSaved = "groq.routing.tokens.saved";
    }

    public static class Attributes
    {
        public const string OperationName = "gen_ai.operation.name";
        public const string ProviderName = "gen_ai.provider.name";
        public const string RequestModel = "gen_ai.request.model";
        public const string RequestMaxTokens = "gen_ai.request.max_tokens";
        public const string RequestTemperature = "gen_ai.request.temperature";
        public const string RequestTopP = "gen_ai.request.top_p";
        public const string RequestSeed = "gen_ai.request.seed";
        public const string RequestStopSequences = "gen_ai.request.stop_sequences";
        public const string RequestStream = "gen_ai.request.stream";
        public const string OutputType = "gen_ai.output.type";
        public const string ResponseId = "gen_ai.response.id";
        public const string ResponseModel = "gen_ai.response.model";
        public const string ResponseFinishReasons = "gen_ai.response.finish_reasons";
        public const string ResponseTimeToFirstChunk = "gen_ai.response.time_to_first_chunk";
        public const string TokenType = "gen_ai.token.type";
        public const string UsageInputTokens = "gen_ai.usage.input_tokens";
        public const string UsageOutputTokens = "gen_ai.usage.output_tokens";
        public const string UsageCacheReadInputTokens = "gen_ai.usage.cache_read.input_tokens";
        public const string UsageReasoningOutputTokens = "gen_ai.usage.reasoning.output_tokens";
        public const string SystemInstructions = "gen_ai.system_instructions";
        public const string InputMessages = "gen_ai.input.messages";
        public const string OutputMessages = "gen_ai.output.messages";
        public const string ServerAddress = "server.address";
        public const string ServerPort = "server.port";
        public const string ErrorType = "error.type";

        public const string Intent = "groq.routing.intent";
        public const string Complexity = "groq.routing.complexity";
        public const string Outcome = "groq.routing.outcome";
        public const string Attempts = "groq.routing.attempts";
        public const string CacheOutcome = "groq.routing.cache.outcome";
        public const string FallbackReason = "groq.routing.fallback.reason";
        public const string QuotaDimension = "groq.routing.quota.dimension";
        public const string GuardName = "groq.routing.guard.name";
        public const string GuardStage = "groq.routing.guard.stage";
        public const string GuardAction = "groq.routing.guard.action";
        public const string GuardRule = "groq.routing.guard.rule";
        public const string RepairOutcome = "groq.routing.repair.outcome";
        public const string WaitReason = "groq.routing.wait.reason";
        public const string SavingReason = "groq.routing.saving.reason";
    }
}
