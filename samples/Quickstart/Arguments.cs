using System.Diagnostics.CodeAnalysis;

namespace Quickstart;

/// <summary>What the command line asks for.</summary>
internal sealed record Arguments(string? Prompt = null, string? Batch = null, string? Output = null, bool Help = false)
{
    public const string Usage = """
        dotnet run --project samples/Quickstart                            a tour of the pipeline
        dotnet run --project samples/Quickstart -- "a prompt"              one prompt
        dotnet run --project samples/Quickstart -- --batch FILE.jsonl      a file of prompts; results as JSON Lines on standard output
                                                   [--output FILE.jsonl]   … or into a file

        A line of the file: {"prompt": "…", "intent": "hint", "measure": 2, "json": false, "model": null, "system": null, "max_tokens": null}
        Only "prompt" is required. Without GROQ_API_KEY a simulator of Groq is started.
        """;

    public static bool TryParse(string[] args, [NotNullWhen(true)] out Arguments? arguments, out string problem)
    {
        arguments = new Arguments();
        problem = "";
        for (var i = 0; i < args.Length; i++)
        {
            switch (args[i])
            {
                case "--help" or "-h":
                    arguments = arguments with { Help = true };
                    break;
                case "--batch" or "--output" when i + 1 == args.Length:
                    problem = $"{args[i]} needs a file.";
                    break;
                case "--batch":
                    arguments = arguments with { Batch = args[++i] };
                    break;
                case "--output":
                    arguments = arguments with { Output = args[++i] };
                    break;
                case var option when option.StartsWith("--", StringComparison.Ordinal):
                    problem = $"Unknown option '{option}'.";
                    break;
                case var prompt when arguments.Prompt is null:
                    arguments = arguments with { Prompt = prompt };
                    break;
                default:
                    problem = "One prompt at a time: put it in quotation marks.";
                    break;
            }
        }

        if (problem.Length == 0 && arguments is { Prompt: not null, Batch: not null })
        {
            problem = "Either a prompt or --batch, not both.";
        }

        if (problem.Length == 0 && arguments is { Batch: null, Output: not null })
        {
            problem = "--output goes with --batch.";
        }

        return problem.Length == 0;
    }
}
