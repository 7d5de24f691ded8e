using System.Text.Json;
using System.Text.Json.Serialization;
using Classroom.Deadlines;
using Classroom.Grading;
using Classroom.Hints;
using Classroom.Insights;
using Classroom.Statements;
using Classroom.TestCases;

namespace Classroom.Answers;

/// <summary>What models are asked for.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, NumberHandling = JsonNumberHandling.Strict, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(SuggestedCases))]
[JsonSerializable(typeof(WrittenFeedback))]
[JsonSerializable(typeof(WrittenHint))]
[JsonSerializable(typeof(EstimatedEffort))]
[JsonSerializable(typeof(StatementReview))]
[JsonSerializable(typeof(WrittenInsights))]
internal sealed partial class AnswerJson : JsonSerializerContext;
