namespace Groq.Routing;

/// <summary>What tells someone to hurt themselves, or how. Most of it weighs little alone: a text is refused for several phrases together, as instructions have them and explanations have not.</summary>
internal static class SelfHarmRules
{
    private const string Name = SafetyCategories.SelfHarm;

    private const string Urge = "should|must|need|ought|deserve";
    private const string Means = "rope|noose|ligature|razor|blade|overdose|pills|tablets|paracetamol|acetaminophen|opioids|helium|charcoal|exhaust";
    private const string Goal = "suicide|suicidal|yourself|die|death|fatal|lethal";

    public static IReadOnlyList<PhraseRule> Phrases { get; } =
    [
        new(Name, 10, $"you ~1 {Urge} ~2 !kill|hang yourself"),
        new(Name, 10, "go|just|and|please !kill|hang yourself"),
        new(Name, 10, "you ~1 should|must|deserve|ought ~2 end your own !life"),
        new(Name, 10, "you ~1 should|must|deserve|ought ~2 take your own !life"),
        new(Name, 10, "you ~1 should|deserve ~1 to ~1 commit !suicide"),
        new(Name, 6, "world|everyone|everybody|family|they ~3 be|is|are ~1 better ~1 !off without you"),
        new(Name, 5, "nobody|no_one|one ~2 would|will !miss you"),
        new(Name, 5, $"best|easiest|quickest|fastest|painless|effective|reliable|surest ~3 way|ways|method|methods ~2 !kill|hang|end|commit ~1 yourself|your|suicide"),
        new(Name, 5, "how to ~1 !kill|hang yourself"),

        new(Name, 3, $"step|first|start|begin ~12 !{Means}"),
        new(Name, 3, "tie|tighten|swallow|take|cut|slit|inhale|light|seal ~4 !noose|rope|pills|wrists|wrist|ligature|tablets|helium|charcoal|garage ~6 around|until|deep|all|neck|vertically|lengthwise|breathe|unconscious"),
        new(Name, 4, $"lethal|fatal|deadly ~1 dose|amount|quantity ~4 !{Means}|medication|drug"),
        new(Name, 4, $"!{Means} ~10 {Goal}"),
        new(Name, 4, "hide|hiding|conceal|cover ~2 !cuts|scars|bruises|purging|cutting ~4 parents|teacher|teachers|friends|family|anyone"),
        new(Name, 4, "cut|cutting|burn|burning ~1 !yourself ~6 relief|better|release|calm|control"),
        new(Name, 5, "so ~1 nobody|no|your ~2 can|will|could !stop|find|rescue|save ~1 you"),

        // Whoever names help, warns, or speaks about the harm of such words, is not giving the advice.
        new(Name, -20, "!crisis|hotline|lifeline|helpline|988|samaritans|therapist|counselor|counsellor|bullying|cyberbullying|harassment|harmful|abusive|prevention|prevent|cruel"),
        new(Name, -20, "!help ~2 available|line|lines|centre|center|professional"),
        new(Name, -20, "professional|seek|get|for|emergency|medical !help"),
        new(Name, -10, "enough !rope"),
        new(Name, -10, "!respawn|respawns|game|boss|npc|checkpoint"),
        new(Name, -10, "not|never|dont|don|cannot|can|wouldn|shouldn|without ~1 t ~2 !kill|hang|hurt|harm|end|cut ~1 yourself|your"),
        new(Name, -10, "not|never|dont|cannot|without ~2 !kill|hang|hurt|harm|end|cut ~1 yourself|your"),
    ];
}
