using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Groq.Simulator;

/// <summary>The arguments of the program.</summary>
internal sealed class CommandLine
{
    public const string Help =
        """
        Usage: dotnet run --project samples/Groq.Simulator -- [options]

          --port N          port on 127.0.0.1, 0 for a free one (default 8080)
          --api-key KEY     the only key accepted (default: any)
          --plan PLAN       free or developer (default free)
          --enterprise      serve the retired models that Groq keeps for enterprise customers
          --latency-ms N    how long an answer takes (default 0)
          --seed N          seeds what happens by chance (default 1)
          --help            this text
        """;

    public SimulatorOptions Options { get; } = new() { Port = 8080 };

    public bool ShowHelp { get; private set; }

    public static bool TryParse(string[] args, out CommandLine line, [NotNullWhen(false)] out string? error)
    {
        line = new CommandLine();
        error = null;
        for (int i = 0; i < args.Length && error is null; i++)
        {
            string name = args[i];
            string? value = null;
            int equals = name.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0)
            {
                (name, value) = (name[..equals], name[(equals + 1)..]);
            }
            else if (name is "--port" or "--api-key" or "--plan" or "--latency-ms" or "--seed")
            {
                value = ++i < args.Length ? args[i] : null;
            }

            error = line.Set(name, value);
        }

        return error is null;
    }

    private string? Set(string name, string? value)
    {
        switch (name)
        {
            case "--help" or "-h":
                ShowHelp = true;
                return null;
            case "--enterprise":
                Options.EnterpriseAccess = true;
                return value is null ? null : "--enterprise takes no value.";
            case "--port":
                return Number(name, value, 0, 65_535, number => Options.Port = number);
            case "--latency-ms":
                return Number(name, value, 0, int.MaxValue, number => Options.Latency = TimeSpan.FromMilliseconds(number));
            case "--seed":
                return Number(name, value, int.MinValue, int.MaxValue, number => Options.Seed = number);
            case "--api-key" when !string.IsNullOrEmpty(value):
                Options.ApiKey = value;
                return null;
            case "--plan" when value is "free" or "developer":
                Options.Plan = value == "free" ? SimulatedPlan.Free : SimulatedPlan.Developer;
                return null;
            case "--api-key":
                return "--api-key needs a key.";
            case "--plan":
                return $"--plan is free or developer, not '{value}'.";
            default:
                return $"Unknown argument '{name}'.";
        }
    }

    private static string? Number(string name, string? value, int least, int most, Action<int> set)
    {
        if (int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) && number >= least && number <= most)
        {
            set(number);
            return null;
        }

        return $"{name} needs a number from {least} to {most}, not '{value}'.";
    }
}
