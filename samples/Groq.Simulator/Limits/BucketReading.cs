namespace Groq.Simulator;

/// <summary>What the books say about one dimension of one model at one instant.</summary>
/// <param name="Used">What is in the bucket, not rounded. It may exceed the limit.</param>
/// <param name="Limit">What the bucket holds.</param>
public readonly record struct BucketReading(double Used, long Limit);
