using Microsoft.Extensions.Options;

namespace Groq.Routing;

/// <summary>Refuses settings that cannot work, with one message per setting that names it.</summary>
internal sealed class GroqRoutingOptionsValidator : IValidateOptions<GroqRoutingOptions>
{
    private const string Section = GroqRoutingOptions.SectionName;

    public ValidateOptionsResult Validate(string? name, GroqRoutingOptions options)
    {
        var errors = new List<string>();
        if (string.IsNullOrWhiteSpace(options.ApiKey))
        {
            errors.Add($"{Section}:ApiKey is missing. Set it in the {Section} section, in code, or in the environment variable {EnvironmentSettings.ApiKey}.");
        }
        else if (options.ApiKey.Any(c => c is < '!' or > '~'))
        {
            errors.Add($"{Section}:ApiKey has a character that an HTTP header cannot carry (a space, a line break or one outside ASCII).");
        }

        if (options.BaseAddress is not { IsAbsoluteUri: true, Scheme: "https" or "http" })
        {
            errors.Add($"{Section}:BaseAddress is '{options.BaseAddress}'; expected an absolute http or https address.");
        }

        Positive(errors, "MaxOutputTokens", options.MaxOutputTokens);
        Range(errors, "Temperature", options.Temperature, 0, 2);
        Positive(errors, "Timeout", options.Timeout);
        Positive(errors, "StoreTimeout", options.StoreTimeout);
        Positive(errors, "Cache:TimeToLive", options.Cache.TimeToLive);
        Positive(errors, "Cache:MaxEntries", options.Cache.MaxEntries);
        Positive(errors, "Cache:MaxBytes", options.Cache.MaxBytes);
        Positive(errors, "Guards:MaxPromptCharacters", options.Guards.MaxPromptCharacters);
        Positive(errors, "Guards:MaxOutputCharacters", options.Guards.MaxOutputCharacters);
        Positive(errors, "Retry:AttemptTimeout", options.Retry.AttemptTimeout);
        Positive(errors, "Retry:BaseDelay", options.Retry.BaseDelay);
        Positive(errors, "Retry:MaxDelay", options.Retry.MaxDelay);
        Range(errors, "Retry:MaxRetries", options.Retry.MaxRetries, 0, 10);
        Range(errors, "Quota:WarningThreshold", options.Quota.WarningThreshold, 0, 1);
        Range(errors, "Quota:InFlightHold", options.Quota.InFlightHold.TotalSeconds, 0, 3600, " seconds");
        Range(errors, "Quota:ComplexBurst", options.Quota.ComplexBurst, 0, int.MaxValue);
        if (options.Quota.ComplexShare is { } share)
        {
            Range(errors, "Quota:ComplexShare", share, 0, 1);
        }

        ValidateModes(errors, options.Guards);
        ValidateIntents(errors, options.Intents);
        ValidateModels(errors, options.Models);
        ValidateRoutes(errors, options);
        return errors.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(errors);
    }

    private static void ValidateModes(List<string> errors, GuardOptions guards)
    {
        foreach (var (guard, mode) in guards.Modes)
        {
            Defined(errors, $"Guards:Modes:{guard}", mode);
        }

        Defined(errors, "Guards:OnFailure", guards.OnFailure);
    }

    private static void ValidateIntents(List<string> errors, IDictionary<string, IntentRule> intents)
    {
        foreach (var (intent, rule) in intents)
        {
            if (rule.SimpleUpTo > rule.MediumUpTo)
            {
                errors.Add($"{Section}:Intents:{intent}:SimpleUpTo is {rule.SimpleUpTo}, above MediumUpTo ({rule.MediumUpTo}).");
            }

            Defined(errors, $"Intents:{intent}:Otherwise", rule.Otherwise);
        }

        if (!intents.ContainsKey(IntentNames.General))
        {
            errors.Add($"{Section}:Intents has no rule for '{IntentNames.General}', which classifies every intent without a rule of its own.");
        }
    }

    private static void ValidateModels(List<string> errors, IDictionary<string, ModelOptions> models)
    {
        foreach (var (id, model) in models)
        {
            if (string.IsNullOrWhiteSpace(id))
            {
                errors.Add($"{Section}:Models has an entry without an id.");
            }

            foreach (var dimension in Enum.GetValues<QuotaDimension>())
            {
                if (model.Limits[dimension] is { } limit)
                {
                    Positive(errors, $"Models:{id}:Limits:{dimension}", limit);
                }
            }

            Positive(errors, $"Models:{id}:ContextWindow", model.ContextWindow ?? 1);
            Positive(errors, $"Models:{id}:MaxOutputTokens", model.MaxOutputTokens ?? 1);
            Defined(errors, $"Models:{id}:Role", model.Role ?? ModelRole.Workhorse);
        }
    }

    private static void ValidateRoutes(List<string> errors, GroqRoutingOptions options)
    {
        var catalog = ModelCatalog.Create(options.Models);
        ValidateRoute(errors, catalog, "Simple", options.Routes.Simple);
        ValidateRoute(errors, catalog, "Medium", options.Routes.Medium);
        ValidateRoute(errors, catalog, "Complex", options.Routes.Complex);
    }

    private static void ValidateRoute(List<string> errors, ModelCatalog catalog, string route, IList<string>? models)
    {
        if (models is { Count: 0 })
        {
            errors.Add($"{Section}:Routes:{route} has no candidates. Name at least one model, or leave the route out to follow the catalogue.");
        }

        foreach (var model in models ?? [])
        {
            if (string.IsNullOrWhiteSpace(model) || catalog.Find(model) is null)
            {
                errors.Add(
                    $"{Section}:Routes:{route} names the model '{model}', which is not known. "
                    + $"Known are {string.Join(", ", catalog.Models.Select(m => m.Id))}; another one can be added under {Section}:Models.");
            }
        }
    }

    private static void Positive(List<string> errors, string setting, long value)
    {
        if (value <= 0)
        {
            errors.Add($"{Section}:{setting} is {value}; expected a number above 0.");
        }
    }

    private static void Positive(List<string> errors, string setting, TimeSpan value)
    {
        if (value <= TimeSpan.Zero)
        {
            errors.Add($"{Section}:{setting} is {value}; expected a time above 0.");
        }
    }

    private static void Range(List<string> errors, string setting, double value, double from, double to, string unit = "")
    {
        if (!(value >= from && value <= to))
        {
            errors.Add(FormattableString.Invariant($"{Section}:{setting} is {value}{unit}; expected {from} to {to}{unit}."));
        }
    }

    private static void Defined<T>(List<string> errors, string setting, T value)
        where T : struct, Enum
    {
        if (!Enum.IsDefined(value))
        {
            errors.Add($"{Section}:{setting} is {value}; expected {string.Join(", ", Enum.GetNames<T>())}.");
        }
    }
}
