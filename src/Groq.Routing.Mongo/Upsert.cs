using MongoDB.Driver;

namespace Groq.Routing.Mongo;

/// <summary>Two instances can insert the same document at the same moment. The one that is late finds it on its next try.</summary>
internal static class Upsert
{
    private const int MostAttempts = 5;

    public static async Task DoAsync(Func<Task> upsert)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await upsert().ConfigureAwait(false);
                return;
            }
            catch (MongoWriteException exception) when (exception.WriteError?.Category == ServerErrorCategory.DuplicateKey && attempt < MostAttempts)
            {
            }
        }
    }
}
