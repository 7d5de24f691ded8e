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
        Range(errors, "Timeout", options.Timeout, TimeSpan.FromDays(1));
        Range(errors, "StoreTimeout", options.StoreTimeout, TimeSpan.FromMinutes(1));
        Positive(errors, "Cache:TimeToLive", options.Cache.TimeToLive);
        Positive(errors, "Cache:MaxEntries", options.Cache.MaxEntries);
        Positive(errors, "Cache:MaxBytes", options.Cache.MaxBytes);
        Range(errors, "Retry:AttemptTimeout", options.Retry.AttemptTimeout, TimeSpan.FromDays(1));
        Range(errors, "Retry:BaseDelay", options.Retry.BaseDelay, TimeSpan.FromHours(1));
        Range(errors, "Retry:MaxDelay", options.Retry.MaxDelay, TimeSpan.FromHours(1));
        Range(errors, "Retry:MaxRetries", options.Retry.MaxRetries, 0, 10);
        Range(errors, "Quota:WarningThreshold", options.Quota.WarningThreshold, 0, 1);
        Range(errors, "Quota:InFlightHold", options.Quota.InFlightHold.TotalSeconds, 0, 3600, " seconds");
        Range(errors, "Quota:MaxWaiters", options.Quota.MaxWaiters, 0, 1_000_000);
        Range(errors, "Quota:ComplexBurst", options.Quota.ComplexBurst, 0, int.MaxValue);
        if (options.Quota.DegradedShare is not (null or (> 0 and <= 1)))
        {
            errors.Add(FormattableString.Invariant($"{Section}:Quota:DegradedShare is {options.Quota.DegradedShare}; expected more than 0 and at most 1."));
        }

        if (options.Quota.ComplexShare is { } share)
        {
            Range(errors, "Quota:ComplexShare", share, 0, 1);
        }

        errors.AddRange(GuardOptionsRules.Problems($"{Section}:Guards", options.Guards));
        ValidateIntents(errors, options.Intents);
        ValidateModels(errors, options.Models);
        ValidateRoutes(errors, options);
        return errors.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(errors);
    }

    private static void ValidateIntents(List<string> errors, IDictionary<string, IntentRule> intents)
    {
        foreach (var (intent, rule) in intents)
        {
            if (rule is null)
            {
                errors.Add($"{Section}:Intents:{intent} is null; expected a rule.");
                continue;
            }

            if (rule.DefaultMeasure < 0)
            {
                errors.Add($"{Section}:Intents:{intent}:DefaultMeasure is {rule.DefaultMeasure}; expected 0 or more.");
            }

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
            if (string.IsNullOrWhiteSpace(id) || model is null)
            {
                errors.Add($"{Section}:Models:{id} is empty; expected an id and its settings.");
                continue;
            }

            foreach (var dimension in Enum.GetValues<QuotaDimension>())
            {
                if (model.Limits.ToLimits()[dimension] is { } limit)
                {
                    Positive(errors, $"Models:{id}:Limits:{dimension}", limit);
                }
            }

            Positive(errors, $"Models:{id}:ContextWindow", model.ContextWindow ?? 1);
            Positive(errors, $"Models:{id}:MaxOutputTokens", model.MaxOutputTokens ?? 1);
            Defined(errors, $"Models:{id}:Role", model.Role ?? ModelRole.Workhorse);
            NotNegative(errors, $"Models:{id}:InputPrice", model.InputPrice);
            NotNegative(errors, $"Models:{id}:OutputPrice", model.OutputPrice);
        }
    }

    private static void ValidateRoutes(List<string> errors, GroqRoutingOptions options)
    {
        if (options.Models.Any(m => string.IsNullOrWhiteSpace(m.Key) || m.Value is null))
        {
            return;
        }

        var catalog = ModelCatalog.Create(options.Models);
        ValidateNames(errors, catalog, options.Models);
        ValidateRoute(errors, catalog, "Routes:Simple", options.Routes.Simple);
        ValidateRoute(errors, catalog, "Routes:Medium", options.Routes.Medium);
        ValidateRoute(errors, catalog, "Routes:Complex", options.Routes.Complex);
        ValidateRoute(errors, catalog, "Guards:SuspiciousRoute", options.Guards.SuspiciousRoute);
        errors.AddRange(ModelGuardOptionsRules.WithoutModels($"{Section}:Guards", options.Guards, catalog));
    }

    private static void ValidateNames(List<string> errors, ModelCatalog catalog, IDictionary<string, ModelOptions> models)
    {
        foreach (var twice in models.Keys.GroupBy(k => catalog.Find(k)?.Id ?? k, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1))
        {
            errors.Add($"{Section}:Models names {twice.Key} more than once: {string.Join(", ", twice)}.");
        }

        var names = catalog.Models.SelectMany(m => m.Aliases.Append(m.Id).Distinct(StringComparer.OrdinalIgnoreCase).Select(n => (Name: n, m.Id)));
        foreach (var shared in names.GroupBy(n => n.Name, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1))
        {
            errors.Add($"{Section}:Models gives the name '{shared.Key}' to {string.Join(" and ", shared.Select(n => n.Id))}.");
        }
    }

    private static void ValidateRoute(List<string> errors, ModelCatalog catalog, string route, IList<string>? models)
    {
        if (models is { Count: 0 })
        {
            errors.Add($"{Section}:{route} has no candidates. Name at least one model, or leave the route out.");
        }

        foreach (var model in models ?? [])
        {
            if (string.IsNullOrWhiteSpace(model) || catalog.Find(model) is null)
            {
                errors.Add(
                    $"{Section}:{route} names the model '{model}', which is not known. "
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

    private static void NotNegative(List<string> errors, string setting, decimal? value)
    {
        if (value < 0)
        {
            errors.Add(FormattableString.Invariant($"{Section}:{setting} is {value}; expected 0 or more."));
        }
    }

    private static void Range(List<string> errors, string setting, TimeSpan value, TimeSpan most)
    {
        if (value <= TimeSpan.Zero || value > most)
        {
            errors.Add($"{Section}:{setting} is {value}; expected a time above 0 and up to {most}.");
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
