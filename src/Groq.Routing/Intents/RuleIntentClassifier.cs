namespace Groq.Routing;

/// <summary>Classifies by the rules of <see cref="GroqRoutingOptions.Intents"/>.</summary>
internal sealed class RuleIntentClassifier(SettingsSource settings) : IIntentClassifier
{
    public Complexity Classify(CompletionRequest request)
    {
        var rules = settings.Current.Options.Intents;
        var intent = request.Intent;
        if (intent.Demanding)
        {
            return Complexity.Complex;
        }

        return rules.TryGetValue(intent.Name, out var rule)
            ? rule.Classify(intent.Measure ?? rule.DefaultMeasure ?? request.Prompt.Length)
            : rules[IntentNames.General].Classify(request.Prompt.Length);
    }
}
