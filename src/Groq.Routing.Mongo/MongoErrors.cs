namespace Groq.Routing.Mongo;

/// <summary>Codes of MongoDB's errors.</summary>
internal static class MongoErrors
{
    public const int IndexOptionsConflict = 85;
    public const int IndexKeySpecsConflict = 86;
}
