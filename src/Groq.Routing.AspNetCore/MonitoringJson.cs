using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Groq.Routing.AspNetCore;

/// <summary>How the endpoints write: generated code, whatever the host has set for its own.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(QuotaReport))]
[JsonSerializable(typeof(HealthReport))]
[JsonSerializable(typeof(StatisticsReport))]
[JsonSerializable(typeof(CacheReport))]
[JsonSerializable(typeof(CacheClearReport))]
internal sealed partial class MonitoringJson : JsonSerializerContext
{
    public static JsonHttpResult<QuotaReport> Result(QuotaReport report) => TypedResults.Json(report, Default.QuotaReport);

    public static JsonHttpResult<HealthReport> Result(HealthReport report, int status) => TypedResults.Json(report, Default.HealthReport, statusCode: status);

    public static JsonHttpResult<StatisticsReport> Result(StatisticsReport report) => TypedResults.Json(report, Default.StatisticsReport);

    public static JsonHttpResult<CacheReport> Result(CacheReport report) => TypedResults.Json(report, Default.CacheReport);

    public static JsonHttpResult<CacheClearReport> Result(CacheClearReport report) => TypedResults.Json(report, Default.CacheClearReport);
}
