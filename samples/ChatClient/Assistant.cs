using Groq.Routing;
using Microsoft.Extensions.AI;

namespace ChatClient;

/// <summary>A feature as an application of Microsoft.Extensions.AI has it: it would run on any provider.</summary>
internal sealed class Assistant(IChatClient chat)
{
    public async Task RunAsync(TextWriter output, CancellationToken cancellationToken)
    {
        await output.WriteLineAsync("A conversation");
        List<ChatMessage> conversation = [new(ChatRole.System, "You teach programming, briefly."), new(ChatRole.User, "What is a stack?")];
        var answer = await chat.GetResponseAsync(conversation, cancellationToken: cancellationToken);
        await output.WriteLineAsync($"  {answer.ModelId}, {answer.Usage?.TotalTokenCount} tokens: {answer.Text}");

        await output.WriteLineAsync("The same question again, as a stream");
        await output.WriteAsync("  ");
        await foreach (var update in chat.GetStreamingResponseAsync(conversation, cancellationToken: cancellationToken))
        {
            await output.WriteAsync(update.Text);
        }

        await output.WriteLineAsync();
        await output.WriteLineAsync("A tool");
        var options = new ChatOptions { Tools = [AIFunctionFactory.Create(CountSubmissions, "count_submissions", "How many submissions a task has.")] };
        answer = await chat.GetResponseAsync("Use count_submissions to say how many submissions task 7 has.", options, cancellationToken);
        await output.WriteLineAsync($"  {answer.ModelId}: {answer.Text}");

        await output.WriteLineAsync("Work that needs the strong model");
        options = new ChatOptions { AdditionalProperties = new() { [ChatProperties.Intent] = IntentNames.DeadlineSuggestion } };
        answer = await chat.GetResponseAsync("When should a task on recursion be due?", options, cancellationToken);
        await output.WriteLineAsync($"  {answer.ModelId}: {answer.Text}");
    }

    private static int CountSubmissions(int task) => task * 6;
}
