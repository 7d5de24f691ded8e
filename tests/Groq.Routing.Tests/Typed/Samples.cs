using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using DescriptionAttribute = System.ComponentModel.DescriptionAttribute;

namespace Groq.Routing.Tests.Typed;

[Description("When to hand in.")]
internal sealed record Deadline(
    [property: Description("Whole days, 1 or more.")] int Days,
    string? Reason = null);

internal sealed record Meeting(DateTimeOffset At, Weight Weight);

[JsonConverter(typeof(JsonStringEnumConverter<Weight>))]
internal enum Weight
{
    Light,
    Heavy,
}

internal sealed record Branch(string Name, List<Branch> Children);

internal sealed record Scores(Dictionary<string, int> ByName);

internal sealed record Anything(JsonNode Value);

[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Circle), "circle")]
[JsonDerivedType(typeof(Square), "square")]
internal abstract record Shape;

internal sealed record Circle(double Radius) : Shape;

internal sealed record Square(double Side) : Shape;

internal sealed record Drawing(Shape Shape, Shape? Frame);

internal sealed class Settled
{
    public int Count { get; set; } = 5;

    public string? Note { get; set; }

    [JsonIgnore]
    public string Hidden { get; set; } = "";
}

internal sealed record Picky
{
    public Picky(int number) => Number = number <= 5 ? number : throw new ArgumentException($"The answer {number} is secret.");

    public int Number { get; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(Deadline))]
[JsonSerializable(typeof(List<Deadline>))]
[JsonSerializable(typeof(Meeting))]
[JsonSerializable(typeof(Branch))]
[JsonSerializable(typeof(List<Branch>))]
[JsonSerializable(typeof(Scores))]
[JsonSerializable(typeof(Anything))]
[JsonSerializable(typeof(Shape))]
[JsonSerializable(typeof(Drawing))]
[JsonSerializable(typeof(Settled))]
[JsonSerializable(typeof(Picky))]
internal sealed partial class SampleJson : JsonSerializerContext;
