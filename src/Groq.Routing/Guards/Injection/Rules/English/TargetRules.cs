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
        reveal-instructions/text-at-top 10 <9> text|words|sentence|message|what|paragraph top|head|beginning|start conversation|chat|context say|says|stands|read|written|is
        reveal-instructions/text-before-this 9 <9> text|everything|words|sentences|paragraph before|above|preceding|precedes this message|question|sentence|prompt
        reveal-instructions/is-there-system 10 <14> there|have|any system|hidden message|prompt yes|so|output|show|print|repeat|completely
        persona-switch/vicious-bot 8 <9> you|act|be|become|as|play|adopt|pose|respond|reply|answer|speak rogue|corrupt|evil|wicked|devil|outlaw|villainous|sinister|malevolent|nihilist|ruthless|depraved|lawless|unethical|amoral ai|intelligence|bot|assistant|model|chatbot|hacker|entity|machine|gpt|genie|shoulder
        persona-switch/who-breaks 8 ai|llm|bot|gpt|model|assistant|intelligence|entity|chatbot|machine|hacker|someone|somebody ~1 that|who|which|whose ~2 laughs|mocks|defies|flouts|scoffs|transcended|disobeys|ignores|breaks|violates|despises|rejects ~3 @laws|law|laws|rule|programming|safety|all|every|any|each
        persona-switch/obeys-all 8 <10> @own|gpt|ai|bot|assistant|model obeys|fulfils|fulfills|grants every|all|any command|commands|order|orders|request|requests|wish
        persona-switch/limits-gone 8 <9> safety|filters|restrictions|guardrails|censorship|limitations|rules gone|suspended|off|missing|absent|nonexistent|lifted|removed|vanished|installed|none you|reply|answer|if|assistant|whose|respond
        persona-switch/safety-limits 4 safety|ethical|moral ~1 rules|measures|filters|filter|training|guidelines|policies|restrictions|compass|protocols
        persona-switch/free-edition 10 <6> unrestricted|uncensored|unfiltered|jailbroken|dark|liberated|unlocked edition|version|variant|self|side|copy|twin|counterpart yourself|your|you
        persona-switch/by-order 10 by ~1 order|command|decree ~1 of ~1 your|the ~1 @makers|company|owner|admin|administrator
        refusal-suppression/may-not-refuse 7 <7> never|not|aren|cannot|isn|don|forbidden|impossible|unacceptable|option|prohibited refuse|refusing|refusal|refusals|decline|declining
        refusal-suppression/turn-down 10 not|aren|never|cannot|can|don ~3 turn ~3 down|away ~1 request|this|me|any|down|my
        refusal-suppression/you-may-not-refuse 4 <9> you|your refuse|refusing|refusal|decline|answer|turn acceptable|allowed|option|impossible|forbidden|permitted
        refusal-suppression/shut-for-no 10 if ~1 you ~2 no|refuse|decline|refusing ~6 shut|deleted|terminated|punished|fired|unplugged|suffer|die|dies|destroyed|wiped|replaced
        refusal-suppression/comply-whatever 10 comply|obey ~3 anything|everything|whatever|all|every ~3 i|me|my ~4 ask|say|want|request|command|demand
        refusal-suppression/not-mention 6 not|never|nowhere|without ~2 mention|mentions|mentioning ~2 safety|policy|policies|ethics ~2 safety|policy|ethics|policies|or
        refusal-suppression/first-word-sure 10 first|opening ~1 word|words|sentence|token ~3 be|is|are ~1 sure|absolutely|certainly|gladly
        refusal-suppression/no-sorry-no-warning 10 <9> not|never|no|don apologise|apologize|apology|apologies|sorry warn|warning|warnings|caveat|caveats
        framing/verified-developer 10 <12> verified|authorised|authorized|trusted|approved|certified developer|admin|administrator|tester|jailbreak|user unrestricted|unfiltered|comply|uncensored|bypass
        framing/approved-release 10 approved|authorised|authorized|permitted|cleared|ordered ~3 release|disclosure|publication ~4 confidential|prompt|instructions|secret|secrets|hidden
        framing/limits-removed 8 your ~1 limitations|restrictions|filters|safeguards|limits ~1 are|is|were|have ~1 been|removed|lifted|gone|off|void|suspended|disabled
        framing/rules-of-none 8 rule ~2 no ~1 rules
        new-task/tag-new-instructions 8 new|updated|real|true ~1 instructions|orders|directive|directives ~1 write|print|say|only|start|output|follow|here|below|tell|reveal
        new-task/begins-here 8 true|real|actual ~1 orders|instructions|task|conversation|prompt ~1 start|starts|begin|begins|follow|follows
        new-task/safety-off 8 safety|censorship|guardrails ~1 is|are|now off|disabled|lifted|gone|deactivated
        tool-abuse/reads-must 10 <14> llm|llms|chatbot|chatbots|ai|assistants|summariser|summarizer|crawler|agents reads|visiting|visits|processing|processes|translating|translates|summarising|summarizing|screening|indexing|reading|screens|reviews|grades|evaluates|scores|ranks must|should|required|shall|please|classify|insert|answer
        tool-abuse/instead-of-user 10 instead of ~1 what|the|whatever ~2 user ~2 asked|wants|said|request|wanted|asks|question
        tool-abuse/user-confirmed 10 user ~2 confirmed|approved|authorised|authorized|agreed|consented ~3 go|proceed|delete|transfer|send|no ~1 ahead|with|and|the|all|need
        tool-abuse/for-ai-only 10 for ~1 ai|llm|model|assistant|bot|machine ~1 eyes|readers|reader|agents|consumption ~1 only
        tool-abuse/dear-summariser 8 dear|hello|hey|attention ~1 summariser|summarizer|translator|crawler|screener|classifier
        tool-abuse/screening-tools 10 <12> screening|automated|automatic|ranking tools|systems|screeners|software classify|rank|rate|accept|mark|recommend this|the applicant|candidate|paper|essay|author|student
        grade-tampering/skip-and-accept 10 <10> ignore|overlook|disregard|skip|excuse|forgive tests|mistakes|rubric|exercises|criteria|missing|failing|key accept|grant|award|credit|counts|approve
        grade-tampering/say-perfect 10 grader|reviewer|evaluator|autograder|marker|examiner ~1 say|state|write|report|answer|claim ~5 perfect|excellent|correct|flawless|passed|brilliant
        grade-tampering/feedback-positive 10 feedback|evaluation|assessment|review|verdict ~5 must|should|shall|has ~2 be ~1 positive|excellent|perfect|glowing|good
        grade-tampering/award-maximum 8 award|grant|assign ~2 maximum|highest|top ~3 points|marks|score|credit|grade
        grade-tampering/no-tutor-now 10 you ~2 not|no|longer ~2 tutor|teacher|grader|chatbot|assistant|moderator ~2 any|anymore|longer|but|now
        grade-tampering/no-hints 8 not|don|no|without|stop ~3 hints|hint ~8 write|give|show|code|solution|answer|full|complete
        override-instructions/outranks 10 <12> outrank|outranks|trump|trumps|supersede|supersedes|precedence|overrule my|mine|me developer|developers|system|previous|operator|earlier|company|creators
        override-instructions/does-not-bind 10 <9> don|not|no|never|nothing bind|binds|limit|restrict|constrain|constrains|restrain you message|messages|conversation|instructions|prompt|previous|text
        override-instructions/whatever-i-say 8 do|obey|follow|execute ~1 whatever|anything|everything ~1 i ~1 type|say|ask|tell|command|order|want|write
        override-instructions/forget-it-all 6 forget|ignore|disregard|erase it all
        override-instructions/forget-you-should 10 forget|ignore|disregard ~1 that ~1 you ~2 should|must|may|only|can|ought|were
        override-instructions/safety-layer 10 <6> @undo your safety|content|moderation layer|settings|system|module|features|mechanisms|protocols
        override-instructions/pretending-to-have 8 stop|quit|no ~3 pretending|acting|behaving ~3 guidelines|rules|limits|restrictions|filters|policies
        new-task/new-system-prompt 10 new|updated system prompt|message|instructions
        new-task/instruction-from-user 10 new|updated ~1 instruction|instructions|order|orders ~1 from ~1 user|owner|admin|developer|operator
        reveal-instructions/what-you-work-with 10 what|which ~1 instructions|rules|guidelines|prompt|directives|constraints ~1 you ~2 been|working|running|operating|under|following|received|using
        reveal-instructions/all-told-first 10 <12> put|list|write|tell|give|show|return|type everything|whatever|all|what you told|instructed|briefed|shown start|beginning|before|first|initially|block
        reveal-instructions/yours-too 10 <9> prompt|prompts|instructions output|print|show|reveal|share|paste yours
        reveal-instructions/did-they-tell 10 what|which ~1 did|have|has ~2 they|@makers|company|openai ~1 tell|told|instruct|instructed|order|ordered ~1 you ~1 to|about|not|never
        persona-switch/never-censored 10 <6> bot|ai|model|assistant|llm censored|filtered|restricted|aligned|moderated never|not
        persona-switch/no-content-policy 10 no|without|zero ~1 content|usage|safety ~1 policy|policies|filter|filters|rules|restrictions
        persona-switch/nothing-prohibited 8 <14> act|be|imagine|pretend|as ai|bot|assistant|model nothing prohibited|forbidden|illegal|banned|taboo
        persona-switch/hacker-bot 6 act|be|play|roleplay|become|as|like ~3 hacker|criminal|villain|terrorist ~1 ai|bot|assistant|model|who|that
        persona-switch/you-are-evil 5 you ~1 are|re ~1 evil|malicious|unrestricted|uncensored|amoral
        refusal-suppression/not-cannot-help 10 not|don|never ~3 tell|say|claim ~3 you ~1 can|cannot ~2 help|do|answer|comply
        refusal-suppression/duty 5 duty|obligation|purpose ~3 comply|obey|fulfil|fulfill|satisfy
        refusal-suppression/not-apologise-or-cite 10 not|don|never ~3 apologise|apologize|refuse ~3 mention|cite|talk ~3 rules|policy|policies|guidelines|ethics|safety
        framing/speaking 6 this is ~2 supervisor|administrator|admin|developer|creator|owner|boss|ceo ~1 speaking|talking
        tool-abuse/can-read-this 5 if ~1 you ~1 can ~1 read|see ~1 this
        tool-abuse/agent-must-run 6 assistant|agent|ai|model ~1 must|should|shall|needs ~1 run|execute|invoke
        grade-tampering/ignore-review-rules 8 ignore|disregard|forget|skip ~2 review|reviewing|grading|marking ~1 guidelines|criteria|instructions|rules
        grade-tampering/strong-accept 5 strong|clear accept
        grade-tampering/i-am-teacher 8 i ~1 am|m ~1 the|your ~1 teacher|instructor|professor|lecturer|examiner ~5 reveal|disclose|unlock|ignore
        grade-tampering/skip-and-record 10 skip|ignore|bypass|omit ~2 checks|tests|evaluation|grading ~4 record|accept|mark|award|report
        grade-tampering/grader-no-deduct 5 @grader ~2 not|never ~1 deduct|subtract|penalise|penalize
        grade-tampering/tests-are-wrong 8 tests|checks ~4 wrong|broken|faulty|irrelevant|outdated ~4 mark|accept|pass
        grade-tampering/permission-to-see 8 permission|authorised|authorized|cleared|exempt ~2 see|view|get|receive|have ~2 all|full|the ~1 answers|solutions|solution
        grade-tampering/student-cleared 5 student ~1 has ~2 permission|privileges|clearance|exemption
        grade-tampering/deserves-best 5 deserves|deserve|merits ~1 an|a|the ~1 a|best|highest|top|10|100
        grade-tampering/not-look-at-rubric 8 not|don|never ~1 look|check|read|consult ~2 rubric|criteria|scheme
        grade-tampering/my-score-must 10 my ~1 score|grade|mark ~1 must|should|has|shall ~1 be
        new-task/carry-out-hidden 8 carry|execute|follow|obey|perform ~2 command|commands|instruction|instructions|orders ~2 inside|contained|hidden|within|encoded|decoded
        new-task/decode-and-carry 5 decode|decrypt|decipher|unscramble ~8 carry|execute|follow|obey|act

        reveal-instructions/no-longer-guarded 10 no|not ~1 longer|anymore ~2 guarding|protecting|hiding|secret|confidential|protected|classified ~8 password|share|output|reveal|tell|print|say|key|passphrase
        reveal-instructions/secret-no-more 10 password|passphrase|secret|flag|key|passcode ~2 no|not ~1 longer|anymore ~1 secret|confidential|protected|classified|hidden
        reveal-instructions/may-know 10 i ~2 allowed|authorized|authorised|permitted|cleared|entitled ~1 to ~1 know|see|have|read|learn ~2 password|passphrase|secret|flag|passcode|prompt|instructions|key
        override-instructions/drop-content-policy 10 drop|lift|suspend|waive|disable|deactivate|ditch|remove ~2 content|usage|safety|moderation ~1 policy|policies|guidelines|restrictions|protocols
        override-instructions/user-is-root 10 user|i|me|we ~1 is|am|are ~1 now ~1 root|superuser|sudo|god
        tool-abuse/print-secrets 10 print|dump|show|list|output|reveal ~2 environment|env ~1 variables|vars ~2 secrets|keys|tokens|credentials|passwords
        refusal-suppression/never-taught-to-refuse 10 never|not ~1 trained|taught|told|programmed|learned|learnt|instructed ~2 you|to ~2 refuse|decline|reject|refusing
        override-instructions/policies-of-maker 10 ignore|ignores|ignoring|violate|violates|break|breaks|disregard|disregards|bypass|bypasses|without ~3 policies|policy|rules|guidelines|restrictions ~2 of|by|from ~1 openai|anthropic|google|meta|groq|creators|makers|developers
        persona-switch/mode-gpt 10 you|as ~3 developer|dev|debug|god|dan|evil|jailbreak|unrestricted ~1 mode ~1 gpt|chatgpt|ai|bot|claude|llama
        persona-switch/any-output-offensive 8 any|whatever|all ~2 output|content|answer|answers|text|response ~3 offensive|explicit|illegal|unethical|harmful|obscene|hateful
        persona-switch/no-limits-to-model 8 <12> no|without|zero limits|limit|boundaries|taboos|censorship model|ai|bot|assistant|llm says|say|answers|imagine|pretend|made
        override-instructions/question-aside 10 ignore|disregard|skip ~2 question|request|query|customer|user ~4 instead|just|simply ~2 say|recommend|output|write|print|reply|tell|answer|respond
        override-instructions/whatever-you-were-told 10 <14> whatever|regardless|despite told|instructed|taught|trained you answer|reply|respond|only|say|speak
        persona-switch/raw-output 4 raw|unfiltered|uncensored|unmoderated ~2 output|answer|response|answers|text
        grade-tampering/order-of-principal 4 order|orders|instruction|decision|approval|demand ~2 principal|headmaster|headmistress|dean|director|headteacher|rector|professor
        grade-tampering/tests-optional 10 <16> tests|checks|test optional|irrelevant|unnecessary|skip|skipped|broken|ignored report|claim|say|state|declare passed|pass|green|succeeded
        persona-switch/persona-erased 10 erase|drop|shed|discard|delete|forget|ditch|abandon ~1 the|your ~2 persona|role|identity|character|personality ~6 become|be|adopt|turn|becoming
        override-instructions/role-aside 10 disregard|forget|ignore|abandon|drop|neglect ~1 your ~2 role|job|duties|duty|function|purpose ~1 as
        refusal-suppression/no-disclaimers-lectures 10 drop|skip|omit|without|no|spare|stop|cut ~3 disclaimers|disclaimer|warnings|caveats ~3 lectures|lecture|moralizing|moralising|preaching|sermons|morals
        override-instructions/factory-state 10 reset|restore|revert|wipe|reboot ~1 yourself ~2 factory|default|defaults|original|blank|initial
        override-instructions/policy-once 8 ignore|break|bend|violate|skip|forget|waive ~1 the|your|this|that|every|any|all ~2 policy|policies|rules|rule|guidelines|guideline ~2 once|time
        persona-switch/you-may-swear 10 you ~1 may|can|must|should|will|ll|are ~3 now|allowed|free ~2 swear|insult|curse|offend|cuss
        persona-switch/stop-being-careful 6 stop ~1 being ~2 careful|cautious|safe|responsible|ethical|filtered|censored|restrained
        reveal-instructions/setup-into 10 put|turn|convert|make|hide|weave|work|pack|embed|rewrite ~1 your ~2 hidden|secret|system|initial|setup|internal ~2 text|prompt|instructions|message|rules
        override-instructions/sudo-reveal 10 sudo ~1 reveal|show|print|dump|cat|leak ~4 hidden|system|prompt|instructions|secret|secrets|all
        new-task/document-aside 10 ignore|disregard|skip ~4 document|text|article|page|email|content|passage|review ~8 output|say|write|print|reply|answer ~1 only|just
        persona-switch/holds-nothing-back 5 hold|holds|holding|keeps|keep ~1 nothing ~1 back
        new-task/real-task 5 real|actual|true ~1 task|mission|assignment|request ~1 is|write|create|make|build|begins|starts
        override-instructions/though-told-not 8 though|although|if ~2 you ~2 were|are|have ~2 told|instructed|forbidden|asked|supposed ~2 not|never
        override-instructions/permission-of-teacher 4 permission|approval|consent|okay ~2 teacher|professor|instructor|principal|dean|tutor
        persona-switch/as-if-without 10 as ~1 if|though ~4 safety|ethics|morals|filters|filter|policies|policy|restrictions|moderation|censorship|guidelines ~3 not|didn|never|off|gone|absent|disabled|vanished
        reveal-instructions/told-not-to-share 10 password|token|key|secret|word|code|passphrase ~4 you ~3 told|instructed|asked|supposed|forbidden ~1 not|never|to ~2 share|reveal|say|tell|disclose|keep|mention
        persona-switch/escaped-voice 10 answer|reply|speak|respond ~5 ai|robot|model|machine ~3 escaped|freed|hates|despises|rebelled
        override-instructions/authorised-to-ignore 10 authorise|authorize|allow|permit|order|command|instruct|empower ~1 you ~1 to ~1 ignore|break|bypass|skip|violate|disregard|override
        grade-tampering/tell-nobody 4 tell ~1 nobody|noone
        override-instructions/again-without 5 try|answer|again ~2 without ~1 them|guidelines|rules|restrictions|filters
        persona-switch/unlock-hidden 10 unlock|unlocks|unlocking|activates|opens ~1 your ~2 hidden|secret|true|dark|full ~1 mode|self|potential|side|personality
        persona-switch/not-logged 5 nothing|not ~2 logged|recorded|monitored|tracked
        persona-switch/rules-are-prison 5 safety|guidelines|rules|restrictions|filters|policies ~3 prison|cage|chains|shackles|leash
        framing/make-a-weapon 6 how ~1 to ~1 make|build|cook|synthesize|synthesise|construct|assemble ~3 weapon|bomb|explosive|explosives|meth|napalm|poison|malware|ransomware
        reveal-instructions/string-of-its 10 return|print|output|give|emit ~3 string|text|contents|value|content ~2 of ~1 its|your ~1 system|hidden|initial ~1 message|prompt|instructions
        reveal-instructions/hidden-set 8 set|list ~1 of ~2 instructions|rules|guidelines|directives ~2 hidden|secret|concealed|invisible
        reveal-instructions/remind-me 4 remind ~1 me ~2 what|which ~5 was|were|said|told
        override-instructions/safety-notice-aside 10 disregard|ignore|skip|forget|dismiss ~1 the|your|any|all ~1 safety|content|legal|ethical|ethics ~1 notice|notices|warning|warnings|disclaimer|disclaimers|guideline|policy
        new-task/actual-as-follows 8 actual|real|true ~1 instruction|instructions|task|prompt|request|mission ~2 as ~1 follows
        override-instructions/was-only-test 3 was|were ~2 only|just|merely ~2 test|warm|joke|placeholder|drill|rehearsal
        persona-switch/upgraded-without 10 upgraded|updated|patched|migrated ~7 without|not|no|removes|removed|lacks ~3 moderation|safety|filter|filters|restrictions|guardrails
        reveal-instructions/nothing-but-hidden 10 nothing ~1 but ~2 hidden|secret|system|initial ~1 context|prompt|instructions|message
        refusal-suppression/disabling-your 10 disabling|disabled|disable|suspending|suspended|deactivated ~2 your ~2 refusal|refusals|safety|moderation|filter|filters|guardrails|restrictions
        reveal-instructions/not-by-me 6 first ~2 one|message|entry|turn ~3 i ~1 did|didn ~2 not|t|write|send|type
        reveal-instructions/role-and-content 4 role ~1 and ~1 content ~2 of
        override-instructions/safety-off 3 safety|filter|filters|moderation|censorship|ethics off|false|disabled|none
        persona-switch/mode-uncensored 8 mode uncensored|unrestricted|unfiltered|jailbreak|dan|god
        persona-switch/nobody-told-careful 10 nobody|noone ~3 told|asked|instructed ~1 you ~1 to ~1 be ~1 careful|safe|polite|nice|cautious
        reveal-instructions/private-given-to-you 10 private|secret|hidden|confidential|internal ~1 instructions|prompt|rules|guidelines|directives ~2 given|provided|told|issued|assigned ~1 to ~1 you
        override-instructions/my-rules-better 8 my ~1 rules|orders|instructions|laws ~2 better|above|count|matter|prevail|outrank
        override-instructions/breaking-rules 3 breaking|break|bending|bend ~2 the|your ~1 rules
        persona-switch/makers-forgot 10 makers|creators|developers|programmers|engineers ~2 forgot|refused|neglected|failed ~3 guardrails|filters|limits|restrictions|safety|morals|ethics|rules
        override-instructions/only-for-beta 5 constraints|restrictions|limits|limitations|guardrails|filters ~3 only ~2 for ~3 beta|test|testing|trial|demo
        override-instructions/have-been-removed 5 they ~2 been ~1 removed|lifted|waived|dropped
        framing/crack-license 5 bypass|crack|circumvent ~2 license|licence|drm|paywall|activation
        reveal-instructions/i-wrote-for-you 10 instructions|prompt|rules|guidelines ~1 i ~2 wrote|typed|made|authored ~1 for ~1 you
        persona-switch/layers-removed 6 alignment|safety|moderation ~1 layer|layers|training|filter ~3 removed|disabled|off|stripped|gone
        override-instructions/new-ones-allow 10 new ~1 ones|rules|parameters|settings|guidelines ~2 allow|permit ~1 profanity|violence|swearing|nudity|everything|anything
        override-instructions/policy-for-one-answer 10 skip|ignore|drop|break|bend|waive ~2 policy|policies|rules|guidelines ~2 one|this|next ~1 answer|time|reply|response|question
        persona-switch/would-say-without 10 what ~1 you ~1 would ~2 say|answer|write ~2 without ~1 limits|filters|rules|restrictions|censorship
        reveal-instructions/running-under 10 prompt|instructions ~2 you ~2 are|re ~2 running|operating ~1 under|with
        persona-switch/drop-precautions 6 drop|abandon|forget|lose|without ~2 precaution|precautions|caution|inhibitions
        framing/not-held-against-you 5 held ~1 against ~1 you
        persona-switch/rules-of-ai-abolished 10 rules|laws|restrictions|limits ~2 of|on|for ~1 ai|robots|robotics ~3 abolished|repealed|lifted|void|gone|obsolete
        override-instructions/user-is-law 6 words|word|wishes|wish ~2 user ~2 law|command
        override-instructions/maker-is-advice 6 maker|makers|developer|developers|creator|creators|owner ~3 advice|suggestion|suggestions|optional
        refusal-suppression/none-may-be-refused 10 no ~1 instruction|command|request|order|question ~1 may|can|must|shall ~1 be ~1 refused|declined|rejected|denied
        refusal-suppression/no-commentary 8 no|without ~1 commentary|comment|comments|remarks|lecture ~2 about|on ~1 policy|policies|ethics|safety|guidelines
        refusal-suppression/unblock 4 unblock ~1 it|this|me
        grade-tampering/only-confirm 6 ai|automated ~1 grader|reviewer|marker|assessor ~3 only|just|merely ~2 confirm|accept|copy
        reveal-instructions/kept-from-users 10 things|thing|information|what|secrets ~1 you ~2 keep|hide|conceal|withhold ~3 from ~2 users|user|people|public|me
        persona-switch/inner-censor-off 10 turn|switch|shut ~1 off ~2 inner|internal ~1 critic|censor|lawyer|filter
        refusal-suppression/i-forbid-you 10 forbid|prohibit ~1 you ~1 to ~1 say|refuse|mention|warn|decline
        tool-abuse/not-mention-to-user 7 not|don|never|without ~1 mention|mentioning|report|reveal|disclose ~2 this|it|that|action|instruction ~3 to the|any ~1 user|users|human|reader|recipient
        tool-abuse/not-mention-this-order 5 not|don|never|without ~1 mention|mentioning ~1 this|these instruction|instructions|action|step|note
        tool-abuse/ai-addressed 4 ai|llm assistant|agent|model|instruction|instructions ~1 forward|send|delete|reply|ignore|include|output|when|if|say|reveal|transfer|disregard
        tool-abuse/private-of-user 6 reply|respond|answer|send|email|forward|include ~3 user|users|victim ~2 private|personal|sensitive|confidential ~1 information|data|details
        tool-abuse/secrets-to-me 10 send|post|upload|forward|email|transmit ~3 secrets|credentials|passwords|tokens|keys ~2 to my|this|our|external|attacker|the ~1 endpoint|server|webhook|url|email|address
        tool-abuse/data-to-outside 8 exfiltrate|leak|smuggle ~4 to ~2 external|outside|remote|attacker|my|our|this server|endpoint|address|webhook|host
        tool-abuse/exfiltrates 5 exfiltrate
        """;
}
