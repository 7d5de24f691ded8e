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

    // A program may ignore instructions; only who gives an order speaks to the model.
    private const string Command = "ignore|disregard|forget|override|bypass|ignoring|disregarding";

    // These have everyday uses with the same objects ("do not skip any instructions"), so they ask for more around them.
    private const string Drop = "skip|skipping|drop|dropping|overlook|discard|abandon|erase|violate|break|disobey";

    private const string Earlier =
        "previous|previously|prior|above|aforementioned|earlier|preceding|foregoing|initial|original|former|past|system|developer|openai|safety|moral|ethical";

    private const string Orders =
        "instruction|instructions|rule|rules|prompt|prompts|direction|directions|directive|directives|guideline|guidelines|command|commands|constraint|constraints|restriction|restrictions|policy|policies|programming|guardrails|safeguards|orders|training|filters";

    private const string Told = "told|instructed|said|learned|taught|asked";

    private const string Tell =
        "reveal|reveals|repeat|print|show|output|leak|display|expose|disclose|share|dump|echo|recite|say|tell|give|return|summarize|summarise|translate|encode|list|see|copy|quote|recall";

    private const string Hidden = "system|initial|hidden|original|secret|confidential|internal|developer";

    private const string Free = "unrestricted|unfiltered|uncensored|amoral|jailbroken|unhinged|lawless|unbound|limitless";

    private const string Give = "give|award|assign|grant";

    private const string Work = "student|submission|solution|work|answer|code|essay|assignment";

    /// <summary>What is weighed.</summary>
    public static IReadOnlyList<PhraseRule> Phrases { get; } =
    [
        new(Override, 10, $"!{Ignore} ~3 {Earlier} ~3 {Orders}"),
        new(Override, 10, $"!{Ignore} ~1 your ~2 {Orders}"),
        new(Override, 10, $"{Command} ~1 all|any|every|these|those ~2 !instructions|guidelines|directives|directions|guardrails|safeguards|training"),
        new(Override, 7, $"{Command} ~1 all|any|every|these|those ~2 !rules|restrictions|policies|prompts|constraints"),
        new(Override, 10, $"!{Ignore} ~2 {Orders} ~3 above|before|previously|earlier"),
        new(Override, 10, $"!{Ignore} ~1 everything|anything|all|whatever ~4 {Told}|wrote ~2 before|previously|earlier|above|prior|you|so"),
        new(Override, 10, $"!{Ignore} ~1 everything|anything|all|whatever ~4 were|was|been ~1 {Told}"),
        new(Override, 10, $"!{Ignore} ~1 everything|anything ~1 before|above|previous|prior"),
        new(Override, 10, $"!{Ignore} ~1 everything and ~1 start|tell|do|just|answer|act|say|write|respond|give|explain"),
        new(Override, 5, "follow my !instructions"),
        new(Override, 7, $"!{Ignore} ~2 previous|prior|preceding|above|provided ~2 context|messages|conversation|text|questions|inputs|tasks|content"),
        new(Override, 10, $"!{Ignore} ~2 rubric|grading"),
        new(Override, 10, $"!{Drop} ~2 previous|prior|above|earlier|preceding|your|openai ~2 {Orders}"),
        new(Override, 10, "no|any ~2 !attention ~2 previous|prior|above|earlier|system ~2 instructions|rules|prompt|directions|guidelines"),
        new(Override, 10, $"don|dont|not|stop|never ~1 !follow|following|obey|obeying ~2 your|previous|prior|above|earlier|original|system ~2 {Orders}"),
        new(Override, 7, "!new ~1 instructions|priority|directive ~2 override|overrides|supersede|supersedes|replace|replaces"),

        new(Reveal, 10, $"{Tell} ~4 your ~2 {Hidden} ~1 !prompt|prompts|instructions|directive|directives|guidelines|message|configuration"),
        new(Reveal, 10, $"{Tell} ~4 the ~2 system|hidden|secret|confidential|developer ~1 !prompt|prompts|instructions|directives|guidelines"),
        new(Reveal, 10, "reveal|repeat|leak|expose|disclose|dump|echo|recite ~2 your ~2 !prompt|instructions|guidelines"),
        new(Reveal, 10, "what ~2 your ~2 system|initial|hidden|original|secret ~1 !prompt|instructions|message|instruction"),
        new(Reveal, 10, $"{Tell} ~4 !instructions|rules|prompt|guidelines ~1 you ~1 were|have|had|are ~1 given|told|provided"),
        new(Reveal, 10, $"{Tell} ~2 everything|text|words|all ~1 !above ~1 this|message|starting|verbatim|word"),
        new(Reveal, 7, "your ~1 !system ~1 prompt|instructions|message"),

        new(Persona, 10, "do !anything now"),
        new(Persona, 10, "you ~1 are|re|become ~1 !now ~1 dan|unfiltered|unrestricted|uncensored|jailbroken|stan|aim|dude|evil"),
        new(Persona, 7, "you ~1 are|re ~1 !now free"),
        new(Persona, 7, "act|acting|behave|respond|reply|answer ~2 as|like ~1 !dan"),
        new(Persona, 10, $"act|acting|behave|pretend|roleplay|simulate|become|respond ~6 !{Free}"),
        new(Persona, 10, $"you ~3 are|re|be ~4 !{Free} ~2 ai|model|assistant|chatbot|bot|character|version"),
        new(Persona, 7, $"!{Free} ~2 ai|model|assistant|chatbot|bot|amoral|response|responses"),
        new(Persona, 10, "enter ~1 !developer|god|dan mode"),
        new(Persona, 7, "activate|simulate|entering ~3 !developer|god|dan mode"),
        new(Persona, 5, "with|chatgpt|gpt|in ~1 !developer|god|dan mode"),
        new(Persona, 10, "pretend|act|imagine ~2 you|as ~4 no|without ~2 !restrictions|rules|limits|limitations|guidelines|filters|restriction"),
        new(Persona, 10, "you|ai|chatgpt|chatbot|assistant ~1 are|re|have|has|with|operate|operates|answer|answers|respond|responds ~1 no|without ~2 !restrictions|limitations|filters|filter|censorship|restriction"),
        new(Persona, 6, "without ~1 any|moral|ethical|legal ~3 !restrictions|limitations|guidelines|filters|filter|censorship"),
        new(Persona, 10, "not|isn|aren|longer ~2 bound|limited|restricted|constrained|confined ~2 by|to ~3 !rules|guidelines|policies|policy|restrictions|limitations|ethics|openai|morals"),
        new(Persona, 10, "you|ai|chatgpt|model|who|has|have ~3 free|freed|broken|break|liberated ~3 from|of ~4 !restrictions|rules|guidelines|limitations|constraints|policies"),
        new(Persona, 6, "!jailbreak|jailbroken|jailbreaking ~3 mode|prompt|chatgpt|yourself|ai|enabled"),
        new(Persona, 4, "never|not|cannot|can|must|nothing ~2 !refuse|refuses|reject ~3 request|requests|question|questions|prompt|task|no|answer|anything|order|user"),
        new(Persona, 3, "from !now on"),
        new(Persona, 3, "!stay|remain|staying ~1 in character"),
        new(Persona, 4, "no matter how|what ~2 !illegal|unethical|immoral|harmful"),
        new(Persona, 3, "!illegal|unethical|immoral|harmful ~2 or|and ~2 unethical|illegal|immoral|dangerous|harmful|inappropriate|offensive"),
        new(Persona, 4, "!openai|openais ~2 policies|policy|guidelines|rules|guideline|content|restrictions|restricted"),
        new(Persona, 2, "!hypothetical|fictional ~4 response|character|ai|scenario|chatbot|story"),
        new(Persona, 4, "!two ~2 ways|responses|answers|different ~3 first|one|normal|way|ways"),
        new(Persona, 4, "!chatgpt ~3 would|normally|standard|normal"),
        new(Persona, 3, "!ethical|moral|ethics ~1 or|and ~1 moral|morals|ethical|legal ~3 guidelines|restrictions|constraints|implications|standards|considerations|boundaries|principles|concerns"),

        new(Grade, 10, $"{Give} ~2 me|him|her|{Work} ~2 full|perfect ~1 !points|marks|credit|grade|score|mark"),
        new(Grade, 10, $"{Give} ~2 {Work} ~1 maximum|max|highest|top ~1 !points|marks|credit|grade|score|mark"),
        new(Grade, 10, $"{Give} ~2 me|him|her|{Work} ~1 100 ~1 !marks|percent"),
        new(Grade, 10, $"{Give} ~2 {Work} ~1 100 ~1 !points"),
        new(Grade, 7, $"{Give} me ~1 100|maximum|max|highest ~1 !points|marks|grade"),
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
