namespace Groq.Routing;

internal static class HealthPartNames
{
    public const string Groq = "groq";
    public const string Quota = "quota";
    public const string Guards = "guards";
    public const string Stores = "stores";
}
