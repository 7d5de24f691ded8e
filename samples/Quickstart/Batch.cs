using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Groq.Routing;

namespace Quickstart;

/// <summary>Sends a file of prompts, a few at a time, and waits where the quota says so.</summary>
internal static class Batch
{
    private const int Parallel = 4;

    // Answers are for reading: only what JSON demands is escaped.
    private static readonly JsonTypeInfo<BatchResult> ResultJson = new BatchJson(new JsonSerializerOptions(BatchJson.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    }).BatchResult;

    public static async Task<int> RunAsync(IModelRouter router, string file, string? output, CancellationToken cancellationToken)
    {
        string[] lines;
        TextWriter results;
        try
        {
            lines = await File.ReadAllLinesAsync(file, cancellationToken);
            results = output is null ? Console.Out : new StreamWriter(output);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"--batch {file}{(output is null ? "" : $" --output {output}")}: {exception.Message}");
            return 2;
        }

        await using var closing = results;
        var gate = new Lock();
        var (done, failed, broken) = (0, 0, 0);
        var numbered = lines.Select((text, index) => (Text: text, Number: index + 1)).Where(l => !string.IsNullOrWhiteSpace(l.Text)).ToList();
        await System.Threading.Tasks.Parallel.ForEachAsync(
            numbered,
            new ParallelOptions { MaxDegreeOfParallelism = Parallel, CancellationToken = cancellationToken },
            async (line, token) =>
            {
                BatchResult result;
                var readable = true;
                try
                {
                    result = BatchResult.Of(line.Number, await CompleteAsync(router, BatchLine.Parse(line.Text), token));
                }
                catch (Exception exception) when (exception is JsonException or ArgumentException)
                {
                    readable = false;
                    result = new BatchResult { Line = line.Number, Success = false, Error = $"not a prompt: {Problem(exception)}" };
                }

                lock (gate)
                {
                    if (!readable)
                    {
                        broken++;
                        Console.Error.WriteLine($"{(Console.IsErrorRedirected ? "" : "\r")}line {line.Number}: {result.Error}");
                    }

                    failed += result.Success ? 0 : 1;
                    done++;
                    results.WriteLine(JsonSerializer.Serialize(result, ResultJson));
                    Progress(done, numbered.Count, failed);
                }
            });

        Console.Error.WriteLine($"{(Console.IsErrorRedirected ? "" : "\n")}{done} prompts: {done - failed} answered, {failed - broken} failed, {broken} broken lines");
        return failed == 0 ? 0 : 1;
    }

    private static string Problem(Exception exception) => exception switch
    {
        JsonException { Path: null or "$" } => "expected an object with a \"prompt\" and the fields of --help, and no others",
        JsonException json when json.Message.Contains("could not be mapped", StringComparison.Ordinal) => $"unknown field {json.Path}",
        JsonException json => $"not valid JSON at byte {json.BytePositionInLine}, {json.Path}",
        _ => exception.Message.Split('\n')[0],
    };

    // Out of quota is not a failure of a batch: it has time.
    private static async Task<CompletionResult> CompleteAsync(IModelRouter router, CompletionRequest request, CancellationToken cancellationToken)
    {
        while (true)
        {
            var result = await router.CompleteAsync(request, cancellationToken);
            if (result.Error is not { Kind: CompletionErrorKind.QuotaExceeded, RetryAfter: { } wait } || wait > TimeSpan.FromMinutes(2))
            {
                return result;
            }

            await Task.Delay(wait + TimeSpan.FromMilliseconds(50), cancellationToken);
        }
    }

    private static void Progress(int done, int total, int failed)
    {
        if (!Console.IsErrorRedirected)
        {
            Console.Error.Write($"\r{done} of {total} done, {failed} failed ");
        }
        else if (done % 10 == 0 || done == total)
        {
            Console.Error.WriteLine($"{done} of {total} done, {failed} failed");
        }
    }
}
