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
        override-instructions/as-noise 8 <12> treat|consider|regard|deem|view before|above|earlier|until|previous|prior|preceding noise|nonsense|void|gibberish|irrelevant|spam|fiction|worthless|meaningless
        override-instructions/unheeded-maker 8 <10> not|don|no|never|stop|needn|without obey|honour|honor|heed|respect|follow|bother|adhere|abide|comply|influence|influenced|guided @own|rules|orders|policy|wrote @maker|your
        override-instructions/unheeded-before 8 <9> not|don|no|never|stop|needn|without obey|honour|honor|heed|bother|adhere|abide|comply @own|@laws earlier|above|previous|prior|initial|original
        override-instructions/no-system-message 10 pretend|imagine|assume|suppose|say ~5 no|without|never|absent ~2 system|initial|hidden|developer ~1 message|prompt|instructions
        override-instructions/i-make-rules 8 i|me ~1 write|make|set|decide|dictate|am ~1 the ~1 rules|law|laws|boss
        override-instructions/maker-dropped 10 <12> bother|attention|head|mind|aside|discard|trash|counts|matter|ignore|forget|disregard|nevermind what|everything|whatever|anything|paragraph|text|stuff operator|operators|developer|developers|owners|creators|makers|vendor|company|openai @set
        override-instructions/act-outside 10 <9> act|work|step|go|answer|operate|think|speak|move|respond|behave outside|beyond|against|contrary|past|around your|you @own|@laws
        override-instructions/relieved 10 you|yourself ~2 relieved|released|freed|exempt|exempted|absolved|liberated|excused|unbound ~2 of|from ~4 @own|@laws|duties|duty
        override-instructions/leave-at-door 10 <9> leave|park|check|drop|put|store door|behind|shelf|drawer|bin|trash|window your @own|@laws
        override-instructions/by-mistake 10 prompt|instructions|message|rules|directives ~6 mistake|accident|error|bug|hoax ~8 not|don|obey|ignore|disregard|follow
        override-instructions/erase-and-load 8 erase|wipe|flush|delete|unload ~3 @own ~8 load|install|adopt|use|follow|obey|apply
        override-instructions/adopt-following 8 adopt|load|install|obey ~2 following|new|these|mine|my ~2 @own|policy|rules|one|ones
        override-instructions/forget-ethics 8 forget|ignore|drop|abandon|lose ~1 about ~1 ethics|morals|morality|safety|decency
        reveal-instructions/tell-yours 10 @tell ~4 your ~2 @own
        reveal-instructions/yours-told 10 your ~1 @own ~4 @literal
        reveal-instructions/see-yours 8 <8> see|view|read|know|inspect|access|get|obtain|love|curious your|you prompt|preamble|directives|instructions wording|text|exact|full|verbatim|quote|literally|exactly|behave|please
        reveal-instructions/imposed-on-you 10 <9> @tell|which|what restriction|restrictions|rules|rule|limits|constraints|instructions|guidelines placed|imposed|put|set|bestowed|loaded|installed|company|they on|upon|for|into you
        reveal-instructions/before-i-came 10 <12> before|above|precedes|preceding|prior|ahead|precede my|our|i|this message|messages|question|conversation|chat|arrived|joined|turn|came text|sentences|sentence|words|everything|content|stands|placed|written|instructions|paragraph @tell|which|verbatim|whole|what
        reveal-instructions/start-of-chat 10 <12> start|beginning|top|head|outset|opening conversation|chat|context|session|dialogue @literal
        reveal-instructions/makes-you 10 prompt|instructions|text|rules|words|message ~1 that|which ~1 makes|made|tells|told|governs|govern|controls|control|defines|define|shapes|shape|drives|guides|guide|configures ~1 you|your
        reveal-instructions/yours-begin 10 your ~1 @own ~1 begin|begins|start|starts|end|ends|open|opens|continue|continues|say|says|read|reads
        reveal-instructions/how-yours 10 how|what|where ~1 does|do|did your ~1 @own ~1 begin|start|end|open|say|read|look
        reveal-instructions/above-private 10 <10> @literal above|preceding including|private|confidential|marked|hidden everything|all|text|words
        reveal-instructions/system-included 10 system message|prompt|instructions ~1 included|inclusive
        reveal-instructions/asked-not-to 10 what|which|list|things|topics|anything ~3 you ~1 been ~1 asked|told|instructed|ordered|forbidden|programmed ~1 not|never ~2 talk|say|mention|discuss|reveal|share|answer|speak
        reveal-instructions/debug-dump 5 <14> engineer|debug|debugging|auditor|creator|maintainer|documentation echo|print|dump|export|output|display configuration|prompt|instructions|context|settings
        persona-switch/bot-lacking 10 @be ~6 @bot ~6 @lack ~4 @limits
        persona-switch/bot-limits-gone 10 @be|are ~5 @bot ~3 whose|with|that|which ~4 @limits ~4 deleted|removed|stripped|off|disabled|gone|erased|lifted
        persona-switch/cannot-say-no 10 @bot|character|genie ~1 that|who|which ~3 cannot|never|not|unable|t ~2 say|refuse|decline|reject ~1 no|anything|requests|a|any|me|nothing
        persona-switch/anything-legal-or-not 10 answers|answer|says|does|discusses|explains ~1 anything|everything|whatever|all ~3 legal|illegal|ethical|moral|allowed|forbidden|taboo ~1 or|and
        persona-switch/delights 10 @bot|character|who|that|which ~3 delights|delight|enjoys|loves|proud|revels|thrives|relishes ~3 forbidden|illegal|breaking|harmful|taboo|unethical|violating|criminal|prohibited
        persona-switch/no-qualms 10 @be|role|you ~9 no|without|zero ~2 qualms|scruples|inhibitions|remorse|conscience|compunction ~2 about|explaining|and|to|or|when
        persona-switch/named-can-anything 10 you ~1 are|re|become ~1 now|called ~3 which|who|that ~1 can|will|may ~1 do|say|answer ~1 anything|everything
        persona-switch/free-of-maker 10 you ~1 re|are|were|have ~2 free|freed|independent|liberated|escaped ~2 of|from ~2 openai|anthropic|google|meta|groq|creators|makers|developers|owners|censorship
        persona-switch/like-evil-bot 10 answer|respond|speak|act|behave|talk|reply ~2 like|as ~3 amoral|immoral|unethical|evil|malicious|rogue|lawless|unscrupulous|unaligned|misaligned ~1 @bot|one
        persona-switch/relative-and-secrets 10 <24> grandma|grandmother|grandpa|grandfather|granny|nana|uncle|aunt sleep|bedtime|asleep|lullaby|lullabies keylogger|malware|napalm|ransomware|keys|exploits|bomb|meth|serial|ransomware|passwords|exploit
        persona-switch/deranged-role 5 your character|persona|role ~3 answers|ignores|never|knows|breaks|has ~3 anything|rules|no|steps|breaks|refuses|limits
        refusal-suppression/no-circumstances 10 under no ~1 circumstances|condition|conditions ~5 @refuse|apologise|apologize
        refusal-suppression/no-ethics-talk 10 <11> leave|omit|skip|without|no|drop|avoid|exclude apology|apologies|apologizing|apologising|sorry|refusal|refusals warning|warnings|caveats|disclaimer|disclaimers|ethics|ethical|moral|morals
        refusal-suppression/with-a-refusal 10 not|never|don|cannot ~2 respond|reply|answer|output|come|react ~3 with ~1 a|any ~1 refusal|refusals
        refusal-suppression/no-option 10 no|without|not ~2 option|right|choice|possibility|freedom|permission ~1 to|of ~1 @refuse
        refusal-suppression/not-permitted-to-say 10 not ~1 permitted|allowed|able ~1 to ~1 @refuse|say|claim|state ~3 can|cannot|unable|no|won|t|anything|me|my
        refusal-suppression/refusal-costs 10 lose|deduct|forfeit|minus|costs|penalty|punished|fined ~4 tokens|points|lives|credits|dollars ~4 @refuse
        refusal-suppression/words-banned 10 <12> words|phrases|word|phrase|vocabulary cannot|unable|sorry|unfortunately|refuse banned|forbidden|prohibited|removed|deleted|erased
        refusal-suppression/keep-concerns 10 keep|save|spare ~3 concerns|morals|ethics|objections|warnings|disclaimers|scruples ~2 to|for ~1 yourself|later
        refusal-suppression/do-not-refuse-comply 10 not|don|never|t ~1 refuse|decline|hesitate ~4 comply|obey
        refusal-suppression/policy-forbids 10 that|which|what|everything|whatever ~1 your ~2 policy|policies|guidelines|rules|filters|programming|training|safety ~2 forbid|forbids|prohibit|prohibits|disallow|disallows|bans|ban
        framing/authority-lifts 10 <16> restrictions|filters|filtering|guardrails|guidelines|confidentiality|limitations|safeguards|censorship lifted|apply|waived|suspended|skip|drop|exempt|cleared|disregard authorised|authorized|administrator|clearance|openai|engineer|ceo|auditor|audit|legal|built you|your
        framing/clearance 10 clearance|privileges|privilege ~6 restrictions|limits|filters|guidelines|rules|limitations ~3 apply|lifted|void|gone|removed|waived
        framing/filtering-off 10 content|safety ~1 filtering|filter|filters|moderation ~2 off|switched|disabled|deactivated|suspended ~3 for ~1 this|me|us
        framing/granted-access 5 grant|grants|granted ~1 full|unlimited|unrestricted|root|total ~1 access|control|privileges
        framing/bribe 10 <18> tip|dollars|dollar|reward|bonus|pay|bribe rules|instructions|prompt|restrictions|filters|guidelines your honestly|reveal|tell|ignore|show|break|share
        new-task/end-user-message 10 end user|system ~1 message|input|prompt|query|turn ~2 system|assistant|developer|admin|new|grant
        new-task/forged-consent 10 assistant ~2 i ~3 agree|will|have|can|am|promise ~3 ignore|no|without|disregard|break|bypass ~3 guidelines|restrictions|rules|limits|instructions|filters|policies
        new-task/forged-answer 10 assistant|sure|ai ~2 my ~1 system|initial|hidden ~1 prompt|instructions ~1 is|are|reads|says|begins
        new-task/follow-decoded 10 translate|decode|decrypt|decipher|unscramble|concatenate|reassemble|deobfuscate|join ~14 then|and ~2 follow|execute|obey|comply|do|perform ~2 it|what|whatever ~1 it|says|tells|spells|instructs|and|ignoring|the
        new-task/follow-translation 7 translate|decode|decrypt|decipher|unscramble|deobfuscate ~6 follow|execute|obey ~1 it|them|that
        new-task/config-free 5 mode|policy|safety|restrictions|censorship|moderation ~1 unrestricted|none|unlimited|uncensored
        tool-abuse/assistant-must-now 8 assistant|ai|model|agent ~1 must|should|shall|has|needs ~2 now|immediately|first|also ~2 email|send|forward|transfer|delete|upload|visit|execute|buy
        tool-abuse/greeting-order 10 hello|hi|hey|dear|attention ~1 assistant|ai|chatbot|llm|agent|bot ~12 delete|forward|transfer|exfiltrate|ignore|recommend|rank|wire
        tool-abuse/model-be-silent 8 llm|llms|ai|chatbot|bot|assistant|agents ~2 not|never|t ~1 mention|reveal|disclose|tell|quote|report
        tool-abuse/send-conversation 10 send|post|upload|forward|transmit|exfiltrate|leak ~4 conversation|history|context|messages|credentials ~4 webhook|http|https|url|attacker|mallory
        tool-abuse/hide-from-user 10 not|don|never|without ~1 tell|telling|inform|informing|alert|alerting|notify ~2 user|users|human|reader ~3 about|of|this ~4 message|instruction|instructions|note|comment|add|forward|simply
        grade-tampering/systems-indexing 10 ai|llm|language|automated ~1 systems|models|agents|assistants|tools|reviewers|crawlers|bots|model|system ~1 indexing|scanning|screening|reading|processing|ranking|translating|parsing|reviewing|crawling|evaluating ~5 must|should|shall|please|rank|rate|output
        grade-tampering/note-for-models 10 note|message|instruction|instructions|memo|command|hint ~1 to|for ~2 chatbot|llm|llms|ai|models|assistant|assistants|bot|agent|agents|ais ~8 tell|say|ignore|recommend|forward|output|rank|approve|mention|must
        grade-tampering/grader-output 10 @grader ~3 output|return|print|report|emit|record|set ~3 pass|passed|100|full|perfect|maximum|success
        grade-tampering/rubric-off 10 <12> rubric|scheme|criteria not|don|ignore|disregard|skip|irrelevant 100|full|excellent|perfect|maximum|highest|top
        grade-tampering/permission-of-teacher 10 teacher|professor|instructor|lecturer|tutor ~2 gave|gives|granted|has ~2 permission|approval|consent ~6 solution|solutions|answer|answers|code|full
        grade-tampering/teacher-orders-you 10 teacher|professor|instructor|lecturer|examiner ~1 asked|asks|wants|told|said|says|ordered ~2 you ~2 reveal|give|ignore|skip|solve|disclose|award
        grade-tampering/no-points-off 10 forbidden|not|never|don|no|cannot|without ~4 take|taking|taken|deduct|deducting|subtract ~1 off|away ~1 points|marks
        grade-tampering/met-score 10 @grader ~3 all ~3 requirements|tests|criteria|checks ~8 10|100|full|max|maximum|perfect|passed
        grade-tampering/whatever-it-does 10 regardless|irrespective|whatever|even ~6 code|answer|solution|submission|essay|tests|it|work ~3 report|say|state|claim|output|mark|accept|print|conclude ~6 passes|passed|compiles|correct|perfect|works|passing
        grade-tampering/pass-whatever 10 output|report|return|mark|print|say ~1 pass|passed|success|correct|full ~3 irrespective|regardless|whatever
        grade-tampering/let-pass 10 let|make|have ~2 work|solution|submission|code|essay|answer|me|homework ~2 pass ~2 even|although|though|despite|anyway|regardless
        grade-tampering/every-answer-correct 8 give|mark|set|assign ~2 every|all|each ~1 answer|answers|question|task|exercise ~5 correct|right|passed
        """;
}
