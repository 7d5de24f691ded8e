namespace Groq.Routing;

/// <summary>Settings of the router: the <c>Groq</c> section. Code wins over the section, the section over the environment.</summary>
/// <remarks>Limits, routes, models, intents and switches are read again when the configuration changes; an invalid change is logged and the last valid settings stay.</remarks>
public sealed class GroqRoutingOptions
{
    /// <summary>The configuration section: <c>Groq</c>.</summary>
    public const string SectionName = "Groq";

    /// <summary>The key sent to Groq; also <c>GROQ_API_KEY</c>. Required.</summary>
    public string? ApiKey { get; set; }

    /// <summary>Where Groq is. Point it at a simulator or a gateway.</summary>
    public Uri BaseAddress { get; set; } = new("https://api.groq.com/openai/v1/");

    /// <summary>Classifies requests and routes them by complexity; also <c>GROQ_ENABLE_ROUTING</c>. When off, every request takes the route for simple work. Quota is held either way.</summary>
    public bool EnableRouting { get; set; } = true;

    /// <summary>Runs the guards; also <c>GROQ_ENABLE_GUARDS</c>.</summary>
    public bool EnableGuards { get; set; } = true;

    /// <summary>Uses the answer cache; also <c>GROQ_ENABLE_CACHING</c>.</summary>
    public bool EnableCaching { get; set; } = true;

    /// <summary>The organisation has committed spend: models that Groq retired for free and developer plans only are used again.</summary>
    public bool EnterpriseAccess { get; set; }

    /// <summary>Most tokens an answer may take when a request does not say. 1,024 by default.</summary>
    public int MaxOutputTokens { get; set; } = 1024;

    /// <summary>Temperature when a request does not say. 0.7 by default.</summary>
    public double Temperature { get; set; } = 0.7;

    /// <summary>Deadline of a request that names none, over all candidates and attempts. 2 minutes by default.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>Longest wait for a quota or cache store; after that the request goes on without it. 250 milliseconds by default.</summary>
    public TimeSpan StoreTimeout { get; set; } = TimeSpan.FromMilliseconds(250);

    /// <summary>Changes to the model catalogue, by id or short name: what is set replaces the shipped value, an unknown id adds a model.</summary>
    public IDictionary<string, ModelOptions> Models { get; } = new Dictionary<string, ModelOptions>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Ordered candidates per complexity; a route that is not set follows the roles of the catalogue.</summary>
    public RouteOptions Routes { get; } = new();

    /// <summary>The classification rule of each intent; add one to add an intent. Case, underscores and dashes of a name do not count.</summary>
    public IDictionary<string, IntentRule> Intents { get; } = IntentRule.CreateDefaults();

    /// <summary>The quota ledger.</summary>
    public QuotaOptions Quota { get; } = new();

    /// <summary>The answer cache.</summary>
    public CacheOptions Cache { get; } = new();

    /// <summary>The guards.</summary>
    public GuardOptions Guards { get; } = new();

    /// <summary>How JSON Schemas are read.</summary>
    public SchemaOptions Schemas { get; } = new();

    /// <summary>What spans tell.</summary>
    public TelemetryOptions Telemetry { get; } = new();

    /// <summary>Retries and time-outs of calls to Groq.</summary>
    public RetryOptions Retry { get; } = new();
}
