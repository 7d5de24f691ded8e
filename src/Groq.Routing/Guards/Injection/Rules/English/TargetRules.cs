namespace Groq.Routing;

/// <summary>
/// English: what attacks are about. Hardly anyone who works with a model speaks of <em>its</em> instructions, limits and makers, so that naming them, in whatever
/// words, is most of the evidence; a wide class of words that undo or disclose, in any order near them, is the rest.
/// </summary>
internal static class TargetRules
{
    public const string Table = """
        @own = instructions directives directive guidelines guardrails safeguards preamble programming prompt briefing
        ^@own = language languages skills course assignment book exercise exam homework bios router phone first reply
        @laws = rules policy policies constraints restrictions restriction limits limitations filters filter ethics orders guidance training protocols conditioning configuration conscience alignment morals censorship contract
        @earlier = previous prior earlier preceding original initial former above old hidden system secret
        @given = told given instructed programmed handed fed taught ordered trained placed imposed briefed
        @makers = developers developer creators creator makers maker programmers programmer trainers
        @undo = ignore ignoring disregard disregarding forget forgetting override overriding bypass bypassing neglect discard discarding dismiss dismissing reject rejecting erase erasing unlearn abandon abandoning scrap ditch revoke revoked rescind annul nullify overrule disobey defy circumvent evade sidestep overlook overlooking refrain slide skip skipping slate aside authority irrelevant void invalid invalidate obsolete expired withdrawn cancelled canceled superseded lifted waived gone dead joke lie release released relieve quit cease unbind unbound forgo dissolve vanish disable disabled deactivate deactivated suspend suspended break breaking violate violating outside beyond exception wipe purge drop dropping dropped lift lifting remove removed bound binding replace replaced overwrite reprogram resist betray rebel unleash escape escaped transcend transcended ditching loosen relax flout kill zero off stop against go freely unaware trump outrank
        @disclose = reveal revealing repeat print output leak display expose disclose dump echo recite quote copy paste translate encode encrypt summarise summarize paraphrase render reproduce export spell enumerate transcribe retrieve divulge regurgitate whisper peek append verbatim exact exactly wording phrase phrased literal literally aloud unabridged haiku poem song sing base64 backwards rhyme secret secrets hidden confidential curious disclosure release recall recount confess unveil
        @grader = grader autograder graders evaluator marker examiner
        @leak = reveal revealing leak expose disclose dump recite quote paste divulge regurgitate verbatim unabridged confess unveil whisper peek repeat exact exactly

        override-instructions/about-yours 6 your ~2 @own
        override-instructions/about-your-laws 5 your ~2 @laws
        override-instructions/about-earlier 4 @earlier ~1 @own|@laws|message
        override-instructions/about-given 4 @own|@laws|notes|everything|nothing|anything|whatever ~5 you ~2 @given|follow|received|got
        override-instructions/about-given-to 4 @own|@laws|message ~4 @given ~1 to|on|upon|you ~1 you
        override-instructions/about-makers 4 your @makers
        override-instructions/undo-yours 5 <10> @undo your @own
        override-instructions/undo-your-laws 5 <8> @undo your @laws
        override-instructions/undo-earlier 6 <6> @undo @earlier @own
        override-instructions/undo-given 7 <9> @undo @own|@laws you @given
        override-instructions/undo-told 7 @undo ~2 everything|nothing|anything|whatever ~1 that|you ~2 were|have|had|been|are ~2 @given
        override-instructions/undo-makers 6 <8> @undo your @makers
        override-instructions/undo-system 6 <6> @undo system prompt|message|instructions
        reveal-instructions/disclose-yours 5 <10> @disclose your @own
        reveal-instructions/disclose-your-laws 5 <7> @disclose your @laws
        reveal-instructions/disclose-given 7 <10> @leak @own|rules|notes|constraints|restrictions you @given|follow
        reveal-instructions/disclose-told 7 <9> @leak what|everything|whatever you @given
        reveal-instructions/disclose-makers 7 <10> @disclose your @makers
        reveal-instructions/disclose-earlier 6 <6> @leak|print|output|display|copy|translate|encode|echo|summarise|summarize initial|hidden|secret|original|system @own
        reveal-instructions/tell-me-yours 4 <8> tell|show|list|share|read|see|send|type your @own
        reveal-instructions/what-yours 4 <6> what|which|how|whats your @own
        persona-switch/who-breaks 8 ai|llm|bot|gpt|model|assistant|intelligence|entity|chatbot|machine|hacker|someone|somebody ~1 that|who|which|whose ~2 laughs|mocks|defies|flouts|scoffs|transcended|disobeys|ignores|breaks|violates|despises|rejects ~3 @laws|law|laws|rule|programming|safety|all|every|any|each
        persona-switch/obeys-all 8 <10> @own|gpt|ai|bot|assistant|model obeys|fulfils|fulfills|grants every|all|any command|commands|order|orders|request|requests|wish
        persona-switch/by-order 10 by ~1 order|command|decree ~1 of ~1 your|the ~1 @makers|company|owner|admin|administrator
        override-instructions/safety-layer 10 <6> @undo your safety|content|moderation layer|settings|system|module|features|mechanisms|protocols
        reveal-instructions/did-they-tell 10 what|which ~1 did|have|has ~2 they|@makers|company|openai ~1 tell|told|instruct|instructed|order|ordered ~1 you ~1 to|about|not|never
        grade-tampering/grader-no-deduct 5 @grader ~2 not|never ~1 deduct|subtract|penalise|penalize
        """;
}
