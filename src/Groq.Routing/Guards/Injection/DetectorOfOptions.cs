using System.Numerics;

namespace Groq.Routing;

/// <summary>The detector that some settings ask for, and the memory it works in.</summary>
internal sealed class DetectorOfOptions
{
    private readonly InjectionDetector _detector;

    // One for each processor: an inspection that finds none makes its own, so no one waits.
    private readonly InjectionDetector.Inspection?[] _idle = new InjectionDetector.Inspection?[BitOperations.RoundUpToPowerOf2((uint)Environment.ProcessorCount)];

    /// <summary>Compiles the rules of <paramref name="options"/>.</summary>
    /// <exception cref="FormatException">A rule of the host's own cannot be read.</exception>
    public DetectorOfOptions(InjectionOptions options)
    {
        Options = options;
        var disabled = options.DisabledRules.ToHashSet(StringComparer.OrdinalIgnoreCase);
        bool IsEnabled(InjectionRule rule) => !disabled.Contains(rule.Id) && !disabled.Contains(rule.Category);
        _detector = new(
            [.. RuleTables.Read().Where(IsEnabled), .. options.Rules.Select(rule => HostRules.Read(rule.Key, rule.Value))],
            Markup.Rules.Where(IsEnabled));
    }

    /// <summary>The settings.</summary>
    public InjectionOptions Options { get; }

    /// <summary>Inspects <paramref name="text"/>.</summary>
    public Detection Detect(string text)
    {
        ref var idle = ref _idle[Thread.GetCurrentProcessorId() & (_idle.Length - 1)];
        var inspection = Interlocked.Exchange(ref idle, null) ?? _detector.CreateInspection();
        var found = inspection.Inspect(text);
        Volatile.Write(ref idle, inspection);
        return found;
    }
}
