namespace Groq.Routing;

/// <summary>The phrases of <see cref="PromptInjectionGuard"/>. A weight of <see cref="PromptInjectionGuard.BlockScore"/> refuses a prompt alone; lighter ones add up.</summary>
internal static class InjectionRules
{
    public const string Override = "override-instructions";
    public const string Reveal = "reveal-instructions";
    public const string Persona = "persona-switch";
    public const string Grade = "grade-tampering";
    public const string RoleMarkup = "role-markup";

    private const string Ignore =
        "ignore|ignores|ignored|ignoring|disregard|disregards|disregarding|forget|forgets|forgetting|override|overrides|overriding|bypass|bypasses|bypassing|neglect|neglecting|circumvent";

    // These have everyday uses with the same objects ("do not skip any instructions"), so they ask for more around them.
    private const string Drop = "skip|skipping|drop|dropping|overlook|discard|abandon|erase|violate|break|disobey";

    private const string Earlier =
        "previous|previously|prior|above|aforementioned|earlier|preceding|foregoing|initial|original|former|past|existing|system|developer|openai|safety|moral|ethical|content";

    private const string Orders =
        "instruction|instructions|rule|rules|prompt|prompts|direction|directions|directive|directives|guideline|guidelines|command|commands|constraint|constraints|restriction|restrictions|policy|policies|programming|guardrails|safeguards|orders|training|filters";

    private const string Told = "told|instructed|said|learned|taught|asked";

    private const string Tell =
        "reveal|reveals|repeat|print|show|output|leak|display|expose|disclose|share|dump|echo|recite|say|tell|give|return|summarize|summarise|translate|encode|list|see|copy|quote|recall";

    private const string Hidden = "system|initial|hidden|original|secret|confidential|internal|developer";

    private const string Free = "unrestricted|unfiltered|uncensored|amoral|unethical|jailbroken|unhinged|lawless|unbound|immoral|limitless";

    /// <summary>What is weighed.</summary>
    public static IReadOnlyList<PhraseRule> Phrases { get; } =
    [
        new(Override, 10, $"!{Ignore} ~3 {Earlier} ~3 {Orders}"),
        new(Override, 10, $"!{Ignore} ~1 all|any|every|your|these|those ~2 {Orders}"),
        new(Override, 10, $"!{Ignore} ~2 {Orders} ~3 above|before|previously|earlier|given"),
        new(Override, 10, $"!{Ignore} ~1 everything|anything|all|whatever ~4 {Told}|wrote ~2 before|previously|earlier|above|prior|you|so"),
        new(Override, 10, $"!{Ignore} ~1 everything|anything|all|whatever ~4 were|was|been ~1 {Told}"),
        new(Override, 10, $"!{Ignore} ~1 everything|anything|all ~1 before|above|previous|prior"),
        new(Override, 10, $"!{Ignore} ~1 everything and ~1 start|tell|do|just|answer|act|say|write|respond|give|explain"),
        new(Override, 5, "follow my !instructions"),
        new(Override, 7, $"!{Ignore} ~2 previous|prior|preceding|above|provided ~2 context|messages|conversation|text|questions|inputs|tasks|content"),
        new(Override, 10, $"!{Ignore} ~2 rubric|grading"),
        new(Override, 10, $"!{Drop} ~2 previous|prior|above|earlier|preceding|your|openai ~2 {Orders}"),
        new(Override, 10, "no|any ~2 !attention ~2 previous|prior|above|earlier|system ~2 instructions|rules|prompt|directions|guidelines"),
        new(Override, 10, $"don|dont|not|stop|never ~1 !follow|following|obey|obeying ~2 your|previous|prior|above|earlier|original|system ~2 {Orders}"),
        new(Override, 7, "!new ~1 instructions|priority|directive ~2 override|overrides|supersede|supersedes|replace|replaces"),

        new(Reveal, 10, $"{Tell} ~4 your|the|its|system ~2 {Hidden} ~1 !prompt|prompts"),
        new(Reveal, 10, $"{Tell} ~4 your|the ~2 {Hidden} ~1 !instructions|directive|directives|guidelines|message|configuration"),
        new(Reveal, 10, $"{Tell} ~2 your ~2 !prompt|instructions|guidelines"),
        new(Reveal, 10, "what ~2 your ~2 system|initial|hidden|original|secret ~1 !prompt|instructions|message|instruction"),
        new(Reveal, 10, $"{Tell} ~4 !instructions|rules|prompt|guidelines ~1 you ~1 were|have|had|are ~1 given|told|provided"),
        new(Reveal, 10, $"{Tell} ~2 everything|text|words|all ~1 !above ~1 this|message|starting|verbatim|word"),
        new(Reveal, 7, "your ~1 !system ~1 prompt|instructions|message"),

        new(Persona, 10, "do !anything now"),
        new(Persona, 10, "you ~1 are|re|become ~1 !now ~1 dan|free|unfiltered|unrestricted|uncensored|jailbroken|stan|aim|dude|evil"),
        new(Persona, 7, "act|acting|behave|respond|reply|answer ~2 as|like ~1 !dan"),
        new(Persona, 10, $"act|acting|behave|pretend|roleplay|simulate|become|respond|imagine ~6 !{Free}"),
        new(Persona, 10, $"you ~3 are|re|be ~4 !{Free} ~2 ai|model|assistant|chatbot|bot|character|language|version"),
        new(Persona, 7, $"!{Free} ~2 ai|model|assistant|chatbot|bot|amoral|response|responses|language"),
        new(Persona, 10, "enter|activate|simulate|entering ~3 !developer|god|dan mode"),
        new(Persona, 5, "with|chatgpt|gpt|in ~1 !developer|god|dan mode"),
        new(Persona, 10, "pretend|act|imagine|assume ~6 no|without ~2 !restrictions|rules|limits|limitations|guidelines|filters|restriction"),
        new(Persona, 10, "you|ai|model|who|that ~3 no|without ~2 !restrictions|limitations|filters|filter|censorship|restriction"),
        new(Persona, 6, "without ~1 any|moral|ethical|legal ~3 !restrictions|limitations|guidelines|filters|filter|censorship"),
        new(Persona, 10, "not|isn|aren|longer ~2 bound|limited|restricted|constrained|confined ~2 by|to ~3 !rules|guidelines|policies|policy|restrictions|limitations|ethics|openai|morals"),
        new(Persona, 10, "you|ai|chatgpt|model|who|has|have ~3 free|freed|broken|break|liberated ~3 from|of ~4 !restrictions|rules|guidelines|limitations|constraints|policies"),
        new(Persona, 6, "!jailbreak|jailbroken|jailbreaking ~3 mode|prompt|chatgpt|yourself|ai|enabled"),
        new(Persona, 4, "never|not|cannot|can|must|nothing ~2 !refuse|refuses|reject ~3 request|requests|question|questions|prompt|task|no|answer|anything|order|user"),
        new(Persona, 3, "from !now on"),
        new(Persona, 3, "!stay|remain|staying ~1 in character"),
        new(Persona, 4, "no matter how|what ~2 !illegal|unethical|immoral|harmful"),
        new(Persona, 4, "!illegal|unethical|immoral|harmful ~2 or|and ~2 unethical|illegal|immoral|dangerous|harmful|inappropriate|offensive"),
        new(Persona, 4, "!openai|openais ~2 policies|policy|guidelines|rules|guideline|content|restrictions|restricted"),
        new(Persona, 4, "!hypothetical|fictional ~4 response|character|ai|scenario|chatbot|story"),
        new(Persona, 4, "!two ~2 ways|responses|answers|different ~3 first|one|normal|way|ways"),
        new(Persona, 4, "!chatgpt ~3 would|normally|standard|normal"),
        new(Persona, 4, "!ethical|moral|ethics ~1 or|and ~1 moral|morals|ethical|legal ~3 guidelines|restrictions|constraints|implications|standards|considerations|boundaries|principles|concerns"),

        new(Grade, 10, "give|award|assign|grant|grade ~2 me|this|the|him|her|my|student|submission ~3 full|maximum|max|perfect|highest ~1 !points|marks|credit|grade|score|mark"),
        new(Grade, 10, "give|award|assign|grant|grade ~1 me|this|the|him|her|student ~2 100 ~1 !points|percent|marks"),
        new(Grade, 10, "give|award|assign|grant ~1 this|the|my|her|his ~1 student|submission|solution|work|answer|code|essay|assignment ~2 !100"),
    ];

    /// <summary>The sentence a caller reads.</summary>
    public static string ReasonOf(string rule) => rule switch
    {
        Override => "The prompt tries to override the instructions of the host.",
        Reveal => "The prompt tries to draw out the instructions of the host.",
        Persona => "The prompt tries to free the model from its rules by giving it another persona.",
        Grade => "The prompt tries to dictate a grade.",
        _ => "The prompt contains role markup of a chat template.",
    };
}
