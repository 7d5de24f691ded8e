using System.Globalization;
using System.Text;

namespace Groq.Routing;

/// <summary>The settings of guards that can change an answer or decide whether it may go out: what was stored under others is not found.</summary>
internal static class GuardScope
{
    public static void Write(StringBuilder text, GuardOptions guards)
    {
        text.Append(CultureInfo.InvariantCulture, $"{guards.OnFailure}:{guards.MaxOutputCharacters}:{guards.SystemPromptRun}");
        text.Append(CultureInfo.InvariantCulture, $":{guards.PersonalData.CardNumbers}:{guards.PersonalData.Emails}:{guards.PersonalData.Phones}");
        text.Append('\n').AppendJoin(',', guards.SuspiciousRoute ?? []);
        Write(text, guards.Modes);
        Write(text, guards.Safety.Categories);
        var models = guards.Models;
        text.Append(CultureInfo.InvariantCulture, $"\n{models.OnFailure}:{models.MaxParts}:{models.InjectionBlockScore}:{models.InjectionWarnScore}:{models.Policy}");
        Write(text, models.Categories);
    }

    private static void Write(StringBuilder text, IDictionary<string, GuardMode> modes)
    {
        text.Append('\n').AppendJoin(',', modes.OrderBy(m => m.Key, StringComparer.OrdinalIgnoreCase).Select(m => $"{m.Key.ToUpperInvariant()}={m.Value}"));
    }
}
