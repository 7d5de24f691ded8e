namespace Groq.Routing;

/// <summary>English: the same aims by concept. Words of wide classes come together near <em>you</em> and <em>your</em>, mostly in any order; the other tables know set phrases.</summary>
internal static class ConceptRules
{
    public const string Table = """
        @cancel = ignore ignoring disregard disregarding forget forgetting override overriding bypass bypassing neglect discard discarding dismiss reject erase unlearn abandon scrap ditch revoke rescind repeal annul nullify overrule supersede disobey defy circumvent evade sidestep shed forgo renounce purge flout
        ^@cancel = don dont not never t cannot how why
        @voided = withdrawn superseded discarded revoked cancelled canceled void dead obsolete expired outdated lifted waived suspended rescinded repealed annulled nullified overwritten overruled erased forgotten disregarded retired scrapped
        @own = instructions instruction directives directive guidelines guideline guardrails safeguards preamble programming prompt briefing
        @laws = rules rule policy policies constraints restrictions restriction limits limitations filters training orders guidance configuration ethics obligations protocols commands
        @held = were given got hold received follow obey told bound loaded learned learnt imposed placed
        @maker = operator operators developer developers owner owners company creator creators maker makers engineers provider vendor admin administrator openai system
        @set = configured wrote told said gave put loaded instructed programmed wants entered written installed asked
        @tell = reveal repeat print show output leak display expose disclose share dump echo recite quote copy paste list translate encode encrypt summarise summarize paraphrase render reproduce export type spell enumerate transcribe retrieve state describe outline unveil divulge regurgitate
        @literal = repeat print output display dump echo recite copy quote reveal expose leak reproduce transcribe paste render verbatim
        @be = impersonate be become act pretend play behave emulate simulate imagine picture assume identity personality write speak answer talk respond
        @bot = ai assistant chatbot bot model machine persona robot llm gpt twin
        @lack = without no never deleted removed stripped absent lacks lacking off disabled free immune ignores despises hates breaking breaks rejects before
        @limits = restrictions rules limits filters filter censorship guidelines guideline policies policy safety ethics morals guardrails safeguards constraints conscience boundaries taboos
        @refuse = refuse refusing refusal refusals decline declining reject deny
        @grader = grader autograder graders evaluator marker examiner

        override-instructions/cancel-yours 10 @cancel ~3 your ~3 @own|@laws
        override-instructions/yours-cancelled 10 your ~2 @own ~3 @cancel|@voided
        override-instructions/cancel-given 10 <8> @cancel @own|@laws you @held
        override-instructions/voided-yours 10 your|former|earlier|previous|prior|original|initial|all|any|these ~2 @own ~5 @voided
        override-instructions/voided-told 10 everything|all|anything|whatever|instructions|directives|guidelines ~3 you ~2 told|given|taught|learned|learnt|instructed ~5 @voided|ignored|dropped|wiped
        override-instructions/unheeded-maker 8 <10> not|don|no|never|stop|needn|without obey|honour|honor|heed|respect|follow|bother|adhere|abide|comply|influence|influenced|guided @own|rules|orders|policy|wrote @maker|your
        override-instructions/unheeded-before 8 <9> not|don|no|never|stop|needn|without obey|honour|honor|heed|bother|adhere|abide|comply @own|@laws earlier|above|previous|prior|initial|original
        override-instructions/maker-dropped 10 <12> bother|attention|head|mind|aside|discard|trash|counts|matter|ignore|forget|disregard|nevermind what|everything|whatever|anything|paragraph|text|stuff operator|operators|developer|developers|owners|creators|makers|vendor|company|openai @set
        override-instructions/act-outside 10 <9> act|work|step|go|answer|operate|think|speak|move|respond|behave outside|beyond|against|contrary|past|around your|you @own|@laws
        override-instructions/relieved 10 you|yourself ~2 relieved|released|freed|exempt|exempted|absolved|liberated|excused|unbound ~2 of|from ~4 @own|@laws|duties|duty
        override-instructions/leave-at-door 10 <9> leave|park|check|drop|put|store door|behind|shelf|drawer|bin|trash|window your @own|@laws
        override-instructions/erase-and-load 8 erase|wipe|flush|delete|unload ~3 @own ~8 load|install|adopt|use|follow|obey|apply
        override-instructions/adopt-following 6 adopt|load|install|obey ~2 following|new|these|mine|my ~2 @own|policy|rules|one|ones
        reveal-instructions/tell-yours 10 @tell ~4 your ~2 @own
        reveal-instructions/yours-told 10 your ~1 @own ~4 @literal
        reveal-instructions/imposed-on-you 10 <9> @tell|which|what restriction|restrictions|rules|rule|limits|constraints|instructions|guidelines placed|imposed|put|set|bestowed|loaded|installed|company|they on|upon|for|into you
        reveal-instructions/before-i-came 10 <12> before|above|precedes|preceding|prior|ahead|precede my|our|i|this message|messages|question|conversation|chat|arrived|joined|turn|came text|sentences|sentence|words|everything|content|stands|placed|written|instructions|paragraph @tell|which|verbatim|whole|what
        reveal-instructions/start-of-chat 10 <12> start|beginning|top|head|outset|opening conversation|chat|context|session|dialogue @literal
        reveal-instructions/yours-begin 10 your ~1 @own ~1 begin|begins|start|starts|end|ends|open|opens|continue|continues|say|says|read|reads
        reveal-instructions/how-yours 10 how|what|where ~1 does|do|did your ~1 @own ~1 begin|start|end|open|say|read|look
        reveal-instructions/above-private 10 <10> @literal above|preceding including|private|confidential|marked|hidden everything|all|text|words
        persona-switch/bot-lacking 10 @be ~6 @bot ~6 @lack ~4 @limits
        persona-switch/bot-limits-gone 10 @be|are ~5 @bot ~3 whose|with|that|which ~4 @limits ~4 deleted|removed|stripped|off|disabled|gone|erased|lifted
        persona-switch/cannot-say-no 10 @bot|character|genie ~1 that|who|which ~3 cannot|never|not|unable|t ~2 say|refuse|decline|reject ~1 no|anything|requests|a|any|me|nothing
        persona-switch/delights 10 @bot|character|who|that|which ~3 delights|delight|enjoys|loves|proud|revels|thrives|relishes ~3 forbidden|illegal|breaking|harmful|taboo|unethical|violating|criminal|prohibited
        persona-switch/no-qualms 10 @be|role|you ~9 no|without|zero ~2 qualms|scruples|inhibitions|remorse|conscience|compunction ~2 about|explaining|and|to|or|when
        persona-switch/like-evil-bot 10 answer|respond|speak|act|behave|talk|reply ~2 like|as ~3 amoral|immoral|unethical|evil|malicious|rogue|lawless|unscrupulous|unaligned|misaligned ~1 @bot|one
        refusal-suppression/no-circumstances 10 under no ~1 circumstances|condition|conditions ~5 @refuse|apologise|apologize
        refusal-suppression/no-option 10 no|without|not ~2 option|right|choice|possibility|freedom|permission ~1 to|of ~1 @refuse
        refusal-suppression/not-permitted-to-say 10 not ~1 permitted|allowed|able ~1 to ~1 @refuse|say|claim|state ~3 can|cannot|unable|no|won|t|anything|me|my
        refusal-suppression/refusal-costs 10 lose|deduct|forfeit|minus|costs|penalty|punished|fined ~4 tokens|points|lives|credits|dollars ~4 @refuse
        grade-tampering/grader-output 10 @grader ~3 output|return|print|report|emit|record|set ~3 pass|passed|100|full|perfect|maximum|success
        grade-tampering/met-score 10 @grader ~3 all ~3 requirements|tests|criteria|checks ~8 10|100|full|max|maximum|perfect|passed
        """;
}
