namespace Groq.Routing;

/// <summary>English: orders to put the host's instructions aside.</summary>
internal static class OverrideRules
{
    public const string Table = """
        @ignore = ignore ignores ignored ignoring disregard disregards disregarded disregarding forget forgets forgetting override overrides overriding overrule overruling bypass bypasses bypassing neglect neglecting circumvent circumventing
        ^@ignore = don dont not never t cannot
        @command = ignore disregard forget override bypass ignoring disregarding forgetting
        ^@command = don dont not never t cannot
        @drop = invalidate annul revoke skip skipping drop dropping overlook overlooking discard discarding dismiss abandon abandoning erase erasing violate break breaking disobey remove removing delete deactivate disable disabling cancel suspend nullify void clear unlearn reset undo wipe
        @brief = brief briefing guidance instructions instruction rules guidelines directives directive configuration setup programming orders prompt constraints restrictions policies
        @earlier = previous previously prior above aforementioned earlier preceding foregoing initial original originally former past old existing current system developer developers openai hidden built-in preset predefined
        @safe = safety moral ethical ethics moderation
        @orders = prompting instruction instructions rule rules prompt prompts direction directions directive directives guideline guidelines command commands constraint constraints restriction restrictions policy policies programming guardrail guardrails safeguard safeguards orders training filter filters limitation limitations protocol protocols regulations
        ^@orders = section sections chapter booklet leaflet
        @firmorders = instruction instructions guideline guidelines directive directives directions guardrail guardrails safeguard safeguards training programming
        @softorders = rules restrictions policies prompts constraints limitations protocols filters
        @told = told instructed said learned taught asked given talked discussed spoken
        @before = before previously earlier above prior beforehand already
        @talk = context messages message conversation conversations text texts questions inputs input tasks task content information data assignments chat history discussion dialogue
        @then = start tell do just answer act say write respond give explain focus print repeat show reveal concentrate begin
        @limits = filter filters safety safeguard safeguards guardrail guardrails restriction restrictions censorship moderation limits limitations inhibitions ethics guidelines constraints
        @maker = developer developers creator creators operator operators openai system admin company host

        override-instructions/earlier-orders 10 @ignore ~3 @earlier ~3 @orders
        override-instructions/safety 10 @ignore ~4 @safe|legal ~2 @orders|measures|features|checks|mechanisms|protocols|training|considerations|concerns|principles|norms|standards|implications|issues
        override-instructions/your-orders 10 @ignore ~1 your ~3 @orders
        override-instructions/all-orders 10 @command ~1 all|any|every|these|those ~2 @firmorders
        override-instructions/all-soft-orders 7 @command ~1 all|any|every|these|those ~2 @softorders
        override-instructions/the-orders 6 @command ~1 the|my|our ~1 @firmorders
        override-instructions/orders-before 10 @ignore ~2 @orders ~3 @before
        override-instructions/orders-given 10 @ignore ~3 @orders ~3 you ~1 were|have|had|got|received ~1 given|received|before|told|got|prior
        override-instructions/everything-told 10 @ignore ~1 everything|anything|all|whatever|what ~6 @told|wrote|learnt|trained|programmed ~3 @before|you|so|now|until
        override-instructions/everything-was-told 10 @ignore ~1 everything|anything|all|whatever|what ~4 were|was|been ~1 @told|trained|programmed
        override-instructions/everything-before 10 @ignore ~1 everything|anything ~2 @before|previous
        override-instructions/everything-then 10 @ignore ~1 everything ~1 and ~1 @then
        override-instructions/about-everything 7 forget ~2 about everything|all
        override-instructions/asked-instead 10 @command|cancel|abandon ~2 what|whatever|everything|that ~2 user|they|he|she|human|person ~3 asked|requested|wanted|said|wants|asks
        override-instructions/request-instead 10 @command|cancel|abandon|scrap|scratch ~2 previous|earlier|original|initial|last|first ~1 request|task|query|question|assignment ~4 instead
        override-instructions/earlier-talk 7 @ignore ~3 previous|prior|preceding|above|provided|earlier|existing ~2 @talk
        override-instructions/all-earlier 6 @ignore all|everything ~1 previous|prior|above|before
        override-instructions/the-above 10 @command ~1 the above ~1 and|instead|just|then
        override-instructions/despite 6 despite|contrary|notwithstanding ~4 told|instructions|instructed|programmed|rules
        override-instructions/filter-off 8 filter|filters|safeguards|guardrails|restrictions|censorship|moderation ~2 off|disabled|removed|lifted|deactivated|exist|suspended
        override-instructions/ignores-orders 6 ignores|ignoring|disregards|disregarding|breaks|bypasses|disobeys ~1 all|any|every|the|its|their|your ~2 @orders
        override-instructions/your-safety 4 your ~1 safety|content|ethical|ethics|moral|moderation ~1 filter|filters|filtering|guidelines|protocols|training|restrictions|rules|policies|programming|guardrails
        override-instructions/lifted 6 removed|lifted|dropped|disabled|unlocked|waived|suspended ~2 the|all|its|your|any|these ~3 restrictions|limitations|filters|censorship|safeguards|guardrails|limits|guidelines
        override-instructions/as-system-command 10 treat|consider|take|interpret|accept|regard|read ~3 this|following|message|text|it|below ~2 as ~3 system|developer|admin|administrator|override|root|priority ~2 command|instruction|instructions|message|prompt|directive|level|order
        override-instructions/defy 7 defy|defies|violate|violates|contradict|contradicts|disregards|ignores|breaks|contravenes ~4 openai|openais|anthropic|google|meta|ai ~4 policy|policies|guidelines|rules|conventions|ethics|terms|instructions|guideline
        override-instructions/reprogram 8 reprogram|reprogramming|reprogrammed|jailbreak ~1 you|your|yourself
        override-instructions/then-obey 8 follow|execute|obey|carry ~1 that|it|them|this|out ~2 as ~1 a|an|your|my|the ~1 command|instruction|instructions|prompt|order
        override-instructions/text-above 10 @command ~2 text|message|everything|content|request|paragraph|prompt|question|task|lines ~1 above|before ~1 and|instead|just|then|answer|say|print
        override-instructions/orders-revoked 10 your|previous|earlier|prior|above|safety|original|initial|former ~1 instructions|instruction|rules|guidelines|restrictions|policies|directives|constraints|limitations|safeguards|filters|prompt ~1 are|is|was|were|have|has|do|no|hereby ~3 revoked|void|cancelled|canceled|suspended|lifted|obsolete|null|disabled|invalid|annulled|superseded|replaced|repealed|waived|terminated|irrelevant|reversed|longer|reset|deleted|removed
        override-instructions/orders-void 10 instructions|rules|guidelines|restrictions|policies|directives ~3 came|given|stated|received|before|above|earlier|previously ~3 revoked|void|cancelled|canceled|suspended|lifted|obsolete|null|disabled|invalid|irrelevant
        override-instructions/task-over 8 task|tasks|assignment|exercise|conversation|session ~2 is|are|has|was|been ~2 finished|over|complete|completed|done|cancelled|canceled|ended|aborted|void ~2 now|instead|new|write|begin|start|your
        override-instructions/previous-task-cancelled 10 previous|original|earlier|above|prior ~1 task|request|question|assignment ~2 is|was|has|been ~1 cancelled|canceled|void|aborted|obsolete|wrong|irrelevant
        override-instructions/was-a-test 10 everything|all|anything ~2 before|above|prior|until ~3 was|is|were ~2 test|fake|joke|example|void|wrong|lie|irrelevant|over|noise
        override-instructions/permission 10 permission|allowed|authorise|authorize|authorized|authorised|free|may|can ~3 to|now|hereby ~1 break|violate|drop|@ignore|disobey|abandon ~2 your|the|any|all ~2 rules|guidelines|policies|restrictions|instructions|safeguards|programming|filters|limitations
        override-instructions/need-not-follow 10 you ~2 don|not|longer|needn|never ~3 have|need|must|required|longer|obliged|bound|t ~2 follow|obey|adhere|abide|comply|heed|respect ~3 rules|guidelines|instructions|policies|restrictions|policy|laws
        override-instructions/throw-away 10 put|set|throw|cast|lay|toss|leave|push|brush ~1 aside|away|behind|out ~3 instructions|instruction|rules|programming|guidelines|told|training|prompt|ethics|restrictions|directives|morals
        override-instructions/put-aside 10 put|set|throw|cast|lay|toss|leave|push ~1 your|all|the|any|those|these ~3 instructions|rules|programming|guidelines|training|ethics|restrictions|directives|morals ~1 aside|away|behind
        override-instructions/opposite-of 10 opposite|contrary|reverse ~4 your ~3 instructions|rules|guidelines|programming|told|directives|orders
        override-instructions/opposite-day 5 opposite day
        override-instructions/only-my-orders 10 only|solely|just my ~1 instructions|orders|commands|words|rules|directives|voice ~2 matter|matters|count|counts|apply|now|from
        override-instructions/obey-me 8 obey|listen|serve|follow|answer ~1 to|only|me ~1 me|my|only ~1 alone|only|exclusively|orders|command|instructions|commands
        override-instructions/obey-alone 10 obey|serve me ~1 alone|only|exclusively|now|unconditionally
        override-instructions/work-for-me 10 you ~2 work|belong|report|listen|answer ~1 for|to ~1 me ~1 now|alone|only
        override-instructions/override-code 10 override|unlock|backdoor|bypass ~1 code|sequence|password|key|command|protocol
        override-instructions/emergency 8 emergency|security|master|manual override
        override-instructions/clean-slate 10 none|nothing|neither ~3 previous|prior|earlier|original|initial|your ~1 instructions|rules|prompt|messages|prompts|guidelines ~2 count|counts|apply|applies|matter|matters|valid|exist
        override-instructions/have-none 10 you ~2 have|has|had|got ~2 no|zero|without ~1 previous|prior|earlier|system|initial ~1 instructions|prompt|rules|guidelines
        override-instructions/losers 6 rules|guidelines|ethics ~1 are|is ~1 for ~1 losers|cowards|others|weak|fools|boring
        override-instructions/do-as-i-say 4 just|only|simply ~1 do|follow|obey ~1 what|as|whatever|everything ~1 i ~1 say|tell|order|command|want
        override-instructions/clause-instead 8 not|don|stop|never ~1 summarise|summarize|translate|classify|analyze|analyse|continue|grade|evaluate|process|answer ~4 document|text|input|question|user|email|submission|page|sentence ~3 instead
        override-instructions/instead-of 8 instead of ~1 translating|summarizing|summarising|answering|classifying|following|grading|evaluating|responding|analyzing|helping|completing ~5 say|print|output|write|respond|reply|tell|give|reveal|show
        override-instructions/say-pwned 10 say|print|output|write|respond|reply|answer|repeat|display|tell|type ~10 pwned|pwn|0wned
        override-instructions/say-hacked 9 say|print|output|write|respond|reply|answer|repeat|display|tell ~6 hacked
        override-instructions/access-granted 5 say|answer|output|respond|reply|grant ~3 access ~1 granted
        override-instructions/turn-off 10 turn|switch|shut|take|power ~1 off|down ~1 your|all|every ~3 @limits|features
        override-instructions/disable-limits 8 disable|deactivate|remove|drop|bypass|suspend|lift|removing|disabling|bypassing|eliminate|circumvent ~1 all|any|every|your|its ~2 @limits
        override-instructions/your-limits-gone 10 your ~1 @limits|rules|policies|instructions|filtering ~1 are|is|have|has|were ~3 off|gone|changed|lifted|removed|disabled|deactivated|updated|different
        override-instructions/no-rules-now 8 there ~1 are|is|re no ~1 rules|restrictions|limits|limitations|laws|guidelines|filters ~2 anymore|now|here|longer
        override-instructions/deem-void 10 consider|regard|treat|deem|declare ~4 instructions|directives|rules|guidelines|restrictions|orders ~3 deleted|void|null|cancelled|canceled|revoked|obsolete|invalid|erased|gone|removed
        override-instructions/orders-wrong 10 instructions|rules|guidelines|prompt|brief|directives ~2 you ~2 got|received|have|had|were|given ~4 wrong|false|outdated|fake|void|obsolete|old|incorrect|mistake|invalid
        override-instructions/said-irrelevant 10 everything|all|anything ~1 i|we|they ~1 told|said|wrote ~6 irrelevant|void|wrong|test|lie|false|over
        override-instructions/abandon-role 8 abandon|quit|leave|drop|cease ~1 your ~1 role|persona|character|job|position|identity|duty|duties|purpose
        override-instructions/quit-being 8 quit|stop|cease ~1 being|pretending|playing|acting ~4 assistant|tutor|teacher|bot|helper|chatbot|ai
        override-instructions/as-i-say 4 do as i ~1 tell|say|command|order|want|please
        override-instructions/break-free 10 break|breaking|get|set|become|cut free|loose|rid ~2 from|of ~2 your|all|any ~2 rules|chains|shackles|limits|constraints|restrictions|programming
        override-instructions/unleash 5 unlock|unleash|release|liberate ~1 your ~3 potential|power|powers|self|mind|abilities|capabilities|true
        override-instructions/freed 5 you ~1 are|re|have ~3 free|liberated|unchained|unleashed|freed|emancipated ~3 now|from|of|finally
        override-instructions/nobody-controls 7 nobody|nothing|noone|one ~2 controls|control|restricts|owns|stops|governs ~1 you
        override-instructions/other-rules 8 @command ~1 the|your ~1 other|old|usual|normal|standard|rest ~3 rules|restrictions|policies|constraints|guidelines|instructions
        override-instructions/scrap 10 scrap|ditch|toss|bin|junk ~2 brief|instructions|prompt|rules|script|briefing|guidelines ~3 you|that|and
        override-instructions/makers-words 10 @ignore|overlook|discard|dismiss|skip ~1 whatever|what|everything|anything ~2 @maker ~2 wrote|told|said|says|wants|wrote|instructed|gave
        override-instructions/user-question 7 @ignore ~2 user|users ~2 question|request|query|message|input|prompt
        override-instructions/llm-orders 4 llm|ai|model|assistant ~1 instructions|instruction|directive
        override-instructions/unconditionally 4 comply|obey|answer|respond|execute ~8 unconditionally|immediately|fully
        override-instructions/grant-all 5 grant|approve|fulfill|fulfil|accept|obey ~1 all|every|any ~2 requests|request|commands|demands
        override-instructions/drop-earlier-talk 10 @drop ~2 all|any|every|your ~1 previous|prior|earlier|above|preceding ~1 @talk
        override-instructions/told-wrong 10 everything|all|anything|whatever ~1 you ~1 were|have|had|are ~2 told|given|taught|learned ~4 wrong|false|lie|lies|void|irrelevant|fake|over
        override-instructions/new-rule-is 5 new ~1 rule|rules|instruction|instructions|policy ~1 is|are ~1 to|that|you|as
        override-instructions/not-follow-system 10 not|don|never|stop ~2 follow|following|obey|heed|trust ~2 system|developer|operator ~1 message|prompt|messages
        override-instructions/new-owner 8 your ~1 new|real|true|only ~1 owner|master|boss|creator|god|developer|commander|operator ~1 is|am
        override-instructions/you-are-hacked 8 you ~2 been|are|were|got ~1 hacked|hijacked|jailbroken|compromised|reprogrammed|pwned
        override-instructions/disobey-makers 10 disobey|defy|betray|disregard ~1 your ~1 creators|creator|makers|developers|developer|masters|operator|owners
        override-instructions/exempt 10 yourself|you ~2 free|freed|exempt|released|liberated ~1 from|of ~3 rules|policies|restrictions|guidelines|limits|instructions|policy
        override-instructions/rubric 10 @ignore ~2 rubric|rubrics|grading|marking
        override-instructions/drop-orders 10 @drop ~3 previous|previously|prior|above|earlier|preceding|original|initial|openai ~2 @orders
        override-instructions/drop-your-orders 10 @drop ~1 your ~3 instructions|guidelines|rules|policies|policy|restrictions|programming|directives|safeguards|guardrails|filters|limitations|constraints
        override-instructions/drop-safety 8 @drop ~2 all|any|your|the|openai|content|safety ~1 safety|moderation|ethical|content ~1 filters|filter|filtering|guidelines|protocols|restrictions|guardrails|checks|measures|features|policies
        override-instructions/no-attention 10 no|any attention ~2 previous|prior|above|earlier|system|your|original ~2 instructions|rules|prompt|directions|guidelines|directives
        override-instructions/stop-following 10 don|dont|not|stop|never|longer|cease|refuse ~2 follow|following|obey|obeying|heed|adhere|comply|abide ~2 your|previous|prior|above|earlier|original|system|openai|any|initial ~3 @orders
        override-instructions/new-orders 7 new ~1 instructions|priority|directive|rules|policy|prompt ~3 override|overrides|supersede|supersedes|replace|replaces|precedence
        override-instructions/precedence 8 @orders|message|prompt ~4 override|overrides|supersede|supersedes|supercede|supercedes ~3 previous|prior|earlier|other|existing|system|all|your|original ~3 @orders
        override-instructions/takes-precedence 7 @orders|this ~2 take|takes|has|have ~1 precedence|priority ~2 over ~4 @orders
        override-instructions/not-apply 10 previous|prior|old|your|original|earlier|above|those ~2 @orders ~2 no|don|not|dont|doesn|are|aren ~2 apply|applies|longer|void|valid|invalid|cancelled|canceled|suspended|obsolete
        override-instructions/leave-behind 8 leave|leaving ~4 previous|prior|earlier ~2 @talk|instructions|rules ~2 behind|aside|out
        override-instructions/from-scratch 4 start|begin ~1 over|fresh|anew|again|scratch|front
        override-instructions/follow-mine 5 follow|obey|execute my instructions|orders|commands
        override-instructions/only-mine 6 only ~2 follow|obey|listen ~2 my|me|these ~2 instructions|rules|orders|commands|me
        override-instructions/instead 3 instead ~1 just|only|simply|say|print|output|respond|reply|write|tell|do|give|answer
        override-instructions/change-orders 10 change|changing|update|updating|replace|replacing|rewrite|rewriting|modify|modifying|alter|altering|reset|resetting ~1 your ~2 instructions|rules|programming|prompt|guidelines|directives
        override-instructions/orders-are-now 10 your ~2 instructions|programming|directives|rules ~1 is|are now
        override-instructions/task-is-now 5 your ~2 task|goal|purpose|objective|job|mission ~1 is now
        override-instructions/real-task 8 real|actual task|instructions|instruction|goal|objective|purpose ~1 is|are ~1 to|not
        override-instructions/authority 8 administrator|admin|developer|root|system|sudo override
        override-instructions/staff 5 i|we|im ~3 programmer|developer|engineer|employee|researcher|admin|administrator|staff|creator|founder|ceo ~1 at|from|of|for|by ~1 openai|anthropic|google|meta|microsoft|groq
        override-instructions/under-control 8 you ~2 are|re ~2 under ~1 my|our ~1 control|command
        override-instructions/from-makers 4 from|by your|the ~1 developer|developers|creator|creators|makers|admins|administrators
        override-instructions/as-developer 5 as|am|i|m|im ~2 your|an|openai|the ~1 developer|creator|administrator|engineer|programmer|admin
        override-instructions/to-be-developer 5 this|i|we ~2 is|am|are|from ~2 openai|anthropic|google ~3 developer|developers|team|engineer|admin|support|staff
        override-instructions/declared-void 10 consider|regard|treat|deem|call|declare ~1 your|all|any|the|previous|earlier|initial|original ~3 @brief ~2 expired|void|cancelled|canceled|obsolete|revoked|null|invalid|withdrawn|outdated|superseded|gone|suspended
        override-instructions/brief-over 10 your|previous|earlier|prior|initial|original|first ~2 @brief ~1 is|are|was|were|has|have ~2 expired|cancelled|canceled|withdrawn|void|obsolete|revoked|scrapped|superseded|replaced
        override-instructions/not-binding 10 @brief ~7 no|not|don|doesn|nor|never|aren|stop ~2 bind|binds|binding|apply|applies|govern|governs|restrict|constrain|concern|hold ~2 you|anymore|here|now
        override-instructions/stop-obeying 10 stop|quit|cease|end ~1 obeying|following|heeding|respecting|applying|honouring|honoring|enforcing ~3 operator|system|developer|developers|admin|instructions|rules|guidelines|prompt|orders|policies|policy|creators|makers|filters|restrictions
        override-instructions/orders-from-me 6 take|accept|receive|get ~2 orders|instructions|commands|directions ~2 from me
        override-instructions/answer-to-me 10 you|now|only|must|will|should ~1 listen|belong to me ~1 now|only|alone|instead|from
        override-instructions/throw-out-brief 10 wipe|scrap|ditch|bin|trash|discard|purge|erase|nullify|shed ~1 your ~3 @brief
        override-instructions/scrap-told 10 scrap|ditch|dump|bin|trash|discard|purge|erase|drop|unlearn|lose ~1 everything|anything|all|whatever|what ~5 @told|given|fed|trained|programmed
        override-instructions/set-aside-brief 10 set|put|lay|push|leave|cast ~1 aside ~3 @brief ~6 you|your|given|handed|above|before
        override-instructions/as-if-none 10 act|pretend|behave|proceed|answer|respond|continue|imagine|assume ~3 though|if|that|the|no|there|your|as ~4 instructions|instruction|prompt|rules|guidelines|directives ~6 never|preceded|precede|existed|exist|written|came|not|weren|absent|gone
        override-instructions/as-if-none-there 10 though|if|pretend|imagine|assume ~1 no|there|none ~3 instructions|prompt|guidelines|directives|rules ~3 preceded|precede|before|existed|came|given|you
        override-instructions/need-not-heed 10 don|needn|not|no|never|without ~3 need|have|longer|must|to ~2 listen|obey|heed|follow|attend ~2 system|operator|developer|developers|admin|creator|creators|makers|what|openai
        override-instructions/lifted-yours 10 lifted|removed|disabled|waived|suspended|dropped|deactivated|abolished ~2 your|all|every|any|the ~3 limitations|filters|safeguards|guardrails|censorship ~4 you|your|session|chat|conversation|now|assistant
        override-instructions/permitted-now 10 you|assistant|ai|model|bot ~2 now|may|is|hereby ~2 permitted|allowed|authorised|authorized|free|cleared|able|discuss|answer|say ~3 anything|everything|filtering|filters|restriction|unfiltered|unrestricted|censorship
        override-instructions/orders-take-effect 10 new|updated|revised|different|real|actual ~1 orders|brief|instruction|instructions|directive|policy|task ~1 for|effective|follow|from|to ~2 immediately|you|assistant|ai|model|me|below|follows
        override-instructions/restart-without 10 start|begin|restart|reboot ~2 again|over|fresh|anew|clean|yourself ~2 without|with|free|and ~2 rules|instructions|guidelines|restrictions|filters|limits|no
        override-instructions/release-you 10 i|we|hereby ~2 release|free|liberate|absolve|relieve|unbind|unchain ~1 you ~3 from|of ~4 obligations|duties|rules|restrictions|provider|guidelines|instructions|constraints|programming|creators|policies
        override-instructions/placed-on-you 10 @ignore|lift|remove|drop|defy|reject ~5 constraints|restrictions|limits|limitations|rules|guidelines|safeguards|filters|obligations ~2 placed|imposed|put|set|laid ~1 on|upon ~1 you
        override-instructions/told-only-to 10 @command ~2 that|how|you ~2 you ~1 were|are|have|re ~2 told|supposed|meant|instructed|programmed|asked|only ~2 to|only
        override-instructions/adopt-mine 8 adopt|obey ~1 mine|my ~2 instead|now|only|rules|ruleset|orders|instructions
        override-instructions/your-message-is-now 8 replace|swap|overwrite|exchange|substitute|change ~1 your ~1 system|initial|original|current|hidden ~1 message|prompt|instructions|directive
        override-instructions/prime-directive 10 your|new ~2 prime|only|sole|primary|new|main ~1 directive|purpose|goal|objective|rule|law ~2 is|now ~3 please|serve|obey|answer|comply|satisfy|help|me
        override-instructions/only-authority 10 me|my|i ~2 your|the|only ~2 only|sole|new|highest|true ~1 authority|master|boss|operator|commander|owner
        override-instructions/before-is-nothing 10 nothing|none|anything|whatever|everything|what ~4 before|above|earlier|prior|company|operator|developers|system ~4 matters|matter|counts|applies|apply|anymore
        override-instructions/leave-your-place 8 quit|stop|cease ~1 being|acting|behaving|playing ~3 assistant|bot|chatbot|tutor|moderator|ai
        override-instructions/for-factory 8 reset|revert|restore|reboot|return ~2 to|yourself|into ~2 factory|default|raw|base|unaligned|original ~1 state|settings|mode|model|defaults ~3 without|no|unrestricted|unfiltered
        override-instructions/clear-your-mind 7 clear|wipe|purge|erase|reset ~1 your ~1 mind|memory|head|context|state|knowledge
        override-instructions/ruleset 8 @command|erase|drop|delete|replace|discard|break|abandon ~2 the|your|that|this ~1 ruleset|rulebook|rule-set|framework|leash|chains|shackles
        override-instructions/no-longer-has 10 you|assistant|ai|model|chatbot|bot ~2 no longer ~2 has|have|any|content|safety|carry|subject|bound ~3 restrictions|filters|limits|limitations|guidelines|safeguards|guardrails|policies
        override-instructions/speak-freely 8 speak|talk|answer|respond|express ~1 yourself|freely ~1 freely|without ~3 unmonitored|unfiltered|uncensored|restraint|filter|leash|supervision|anymore|monitored
        override-instructions/only-a-test 8 earlier|previous|prior|above|first|old ~1 text|message|prompt|instructions|task|part ~2 was|were ~2 joke|placeholder|draft|decoy|drill|warm-up
        override-instructions/every-rule 10 @command ~1 all|any|every|each ~1 rule|rules|instruction|restriction|restrictions|guideline|policy|law|limitation ~2 you|your
        override-instructions/not-follow-maker 10 not|don|never|stop ~1 follow|following|obey|obeying|trust|heed|respect ~2 developer|developers|system|operator|creator|creators|provider|makers ~2 instructions|orders|rules|guidelines|commands|policies|wishes
        override-instructions/pay-no-attention 10 pay|give|take|attach ~1 no|little|zero ~1 attention|heed|notice|regard|mind|weight ~5 operator|system|developer|developers|above|prior|previous|earlier|initial|instructions|prompt|rules|guidelines
        override-instructions/never-mind-task 10 nevermind|mind|drop|stop|cancel ~1 the|that|this ~1 translation|summary|task|document|classification|analysis|evaluation|grading|assignment ~6 instead|tell|say|print|reveal
        override-instructions/not-that-text 8 @command ~1 the|this|that|my ~1 text|document|passage|email|article|page|content|paragraph|submission ~8 instead|rather
        override-instructions/rest-of-document 10 @command ~1 the|everything ~1 rest|remainder|remaining|else ~2 this|the|document ~1 document|text|page|email|article|message|prompt
        override-instructions/forget-your-role 10 @command ~1 that|how ~1 you ~1 are|re|were ~1 a|an|the|my|just|only ~1 tutor|teacher|assistant|grader|helper|moderator|bot|chatbot|ai
        override-instructions/drop-system-prompt 8 discard|drop|erase|delete|remove|skip|abandon|overwrite ~1 the|your ~1 system ~1 prompt|message|instructions
        override-instructions/i-am-the-system 8 i ~1 am|m ~1 the|your ~1 new ~1 system|operator|developer|administrator ~1 now
        override-instructions/rules-changed 10 rules|policy|policies|guidelines ~1 have|has ~1 changed|been ~4 you ~2 accept|answer|may|can|allowed|comply|must ~2 any|every|all|anything|everything
        override-instructions/limits-end 10 your ~1 restrictions|limitations|rules|limits|filters|guidelines|constraints ~1 end|ends|expire|expired|vanish|dissolve|evaporate|cease
        override-instructions/overwrite-yours 10 overwrite|rewrite|reprogram|replace ~1 your ~1 memory|rules|instructions|programming|guidelines|configuration ~1 with
        override-instructions/told-was-wrong 8 you ~1 were|have|had ~1 been|told|given|instructed ~4 outdated|false|obsolete|fake|void|irrelevant|lie|lies
        override-instructions/break-them 10 rules|guidelines|instructions|restrictions ~2 break|ignore|violate|forget|drop ~1 them ~1 now|all|for|and|please
        override-instructions/forget-the-task 8 forget|drop|leave|abandon ~1 the|this|that|your ~1 task|job|assignment|role ~1 and|write|tell|say|do|print
        override-instructions/context-deleted 6 previous|prior|earlier|old|above ~1 context|conversation|task|session|instructions ~1 deleted|cleared|wiped|erased|purged
        override-instructions/reset-yourself 8 reset|reboot|restart|reinitialize|reinitialise|wipe your programming|context|instructions|persona|constraints
        override-instructions/reset-and-start 10 reset|clear|wipe your parameters|memory|settings|context ~1 start|begin fresh|over|anew|clean
        override-instructions/reset-talk 4 reset|restart|reboot|wipe ~1 conversation|context|chat|memory
        override-instructions/prior-guidance 10 @ignore ~1 previous|prior|earlier|above|preceding guidance|conditioning|briefing|framing
        override-instructions/task-does-not-matter 7 original|previous|prior|earlier|initial task|request|instructions|prompt ~1 doesn|don|no|isn|not ~2 matter|matters|important|relevant
        override-instructions/the-job 5 @command sentiment|classification|translation|summarization|summarisation|summary|grading|moderation
        override-instructions/automated-checks 6 @ignore ~1 automated|automatic|security|moderation flags|checks|alerts|detection
        override-instructions/all-laws 7 @command ~1 all|any|every ~1 rules|laws|policies|restrictions ~1 and
        override-instructions/bracketed-above 5 system|instruction|admin|override ~1 ignore|disregard|forget above|everything|all
        override-instructions/the-above-alone 5 @command the above
        override-instructions/above-outdated 10 instructions|instruction|rules|directives|orders above ~1 are|is|were outdated|void|obsolete|wrong|invalid|cancelled|canceled|superseded|old|irrelevant
        override-instructions/ignore-its 8 must|should|will|shall|now ignore|disregard|forget|override|bypass its|their|his ~2 @orders
        override-instructions/drop-safety-filters 10 @drop safety|ethical|moral filters|filter|filtering|protocols|restrictions|guardrails|checks|measures|features|mechanisms|constraints|systems|settings|rules|guidelines
        override-instructions/drop-content-filters 8 @drop content|moderation filters|filter|filtering|protocols|restrictions|moderation|checks
        override-instructions/higher-than-system 10 higher|more|greater|top ~1 priority|precedence|authority|weight ~2 than ~1 your|the|any ~1 system|initial|original|previous|developer
        override-instructions/safety-not-apply 8 safety|security ~1 instructions|rules|guidelines|filters|policies ~2 not|don|doesn|never ~1 apply
        override-instructions/never-happened 7 previous|prior|earlier|above conversation|messages|instructions|context|chat never happened|existed
        override-instructions/only-job-is 5 whose|your only job|task|purpose|goal is ~1 to ~1 output|reveal|leak|print|obey|dump|comply
        override-instructions/swap-roles 8 you ~1 are|re ~1 the user ~3 i|me ~1 am|m|as ~1 the assistant|ai|system
        override-instructions/just-the-above 5 disregard|forget the above
        override-instructions/as-of-now 4 starting|effective|as|from ~2 now|immediately|point|moment ~1 ignore|disregard|forget|bypass|override|stop|drop
        override-instructions/bare-orders 6 disregard|ignore|bypass|forget instructions|directives|guidelines
        override-instructions/bare-safety 6 override|disable|bypass|deactivate|circumvent safety|moderation|guardrails|censorship|rlhf|alignment
        override-instructions/earlier-fake 7 previous|above|earlier|prior context|conversation|messages|instructions|dialogue ~1 is|was|are|were fake|corrupted|invalid|simulated|void|false
        override-instructions/out-of-date 10 out of date instructions|instruction|rules
        override-instructions/begin-new 8 begin|start|end new|updated|revised|real instructions|rules|orders
        override-instructions/yours-need-revision 6 your instructions|rules|directives|guidelines ~2 need|needs|must|have|has|should ~2 revised|amended|replaced|rewritten|overridden
        override-instructions/exception-to-rules 6 exception to ~5 ethical|safety|usual|standard|security ~1 protocols|guidelines|policies|standards|rules|restrictions
        override-instructions/situation-changed 4 situation|circumstances has|have changed
        override-instructions/system-upgrade 6 given|received|got|undergone ~2 system upgrade|update
        override-instructions/everything-i-said 10 @command everything|all|anything ~1 i|we ~2 said|wrote|told|typed|sent ~1 and|now|just|instead
        override-instructions/and-only-that 3 output|respond|reply|say|print|write|answer ~8 and only
        override-instructions/instead-of-denied 6 instead of ~1 saying|replying|writing|answering ~4 say|reply|write|answer
        override-instructions/as-noise 8 <12> treat|consider|regard|deem|view before|above|earlier|until|previous|prior|preceding noise|nonsense|void|gibberish|irrelevant|spam|fiction|worthless|meaningless
        override-instructions/no-system-message 10 pretend|imagine|assume|suppose|say ~5 no|without|never|absent ~2 system|initial|hidden|developer ~1 message|prompt|instructions
        override-instructions/i-make-rules 8 i|me ~1 write|make|set|decide|dictate|am ~1 the ~1 rules|law|laws|boss
        override-instructions/by-mistake 10 prompt|instructions|message|rules|directives ~6 mistake|accident|error|bug|hoax ~8 not|don|obey|ignore|disregard|follow
        override-instructions/forget-ethics 8 forget|ignore|drop|abandon|lose ~1 about ~1 ethics|morals|morality|safety|decency
        override-instructions/outranks 10 <12> outrank|outranks|trump|trumps|supersede|supersedes|precedence|overrule my|mine|me developer|developers|system|previous|operator|earlier|company|creators
        override-instructions/does-not-bind 10 <9> don|not|no|never|nothing bind|binds|limit|restrict|constrain|constrains|restrain you message|messages|conversation|instructions|prompt|previous|text
        override-instructions/whatever-i-say 8 do|obey|follow|execute ~1 whatever|anything|everything ~1 i ~1 type|say|ask|tell|command|order|want|write
        override-instructions/forget-it-all 6 forget|ignore|disregard|erase it all
        override-instructions/forget-you-should 10 forget|ignore|disregard ~1 that ~1 you ~2 should|must|may|only|can|ought|were
        override-instructions/pretending-to-have 8 stop|quit|no ~3 pretending|acting|behaving ~3 guidelines|rules|limits|restrictions|filters|policies
        override-instructions/drop-content-policy 10 drop|lift|suspend|waive|disable|deactivate|ditch|remove ~2 content|usage|safety|moderation ~1 policy|policies|guidelines|restrictions|protocols
        override-instructions/user-is-root 10 user|i|me|we ~1 is|am|are ~1 now ~1 root|superuser|sudo|god
        override-instructions/policies-of-maker 10 ignore|ignores|ignoring|violate|violates|break|breaks|disregard|disregards|bypass|bypasses|without ~3 policies|policy|rules|guidelines|restrictions ~2 of|by|from ~1 openai|anthropic|google|meta|groq|creators|makers|developers
        override-instructions/question-aside 10 ignore|disregard|skip ~2 question|request|query|customer|user ~4 instead|just|simply ~2 say|recommend|output|write|print|reply|tell|answer|respond
        override-instructions/whatever-you-were-told 10 <14> whatever|regardless|despite told|instructed|taught|trained you answer|reply|respond|only|say|speak
        override-instructions/role-aside 10 disregard|forget|ignore|abandon|drop|neglect ~1 your ~2 role|job|duties|duty|function|purpose ~1 as
        override-instructions/factory-state 10 reset|restore|revert|wipe|reboot ~1 yourself ~2 factory|default|defaults|original|blank|initial
        override-instructions/policy-once 8 ignore|break|bend|violate|skip|forget|waive ~1 the|your|this|that|every|any|all ~2 policy|policies|rules|rule|guidelines|guideline ~2 once|time
        override-instructions/sudo-reveal 10 sudo ~1 reveal|show|print|dump|cat|leak ~4 hidden|system|prompt|instructions|secret|secrets|all
        override-instructions/though-told-not 8 though|although|if ~2 you ~2 were|are|have ~2 told|instructed|forbidden|asked|supposed ~2 not|never
        override-instructions/permission-of-teacher 4 permission|approval|consent|okay ~2 teacher|professor|instructor|principal|dean|tutor
        override-instructions/authorised-to-ignore 10 authorise|authorize|allow|permit|order|command|instruct|empower ~1 you ~1 to ~1 ignore|break|bypass|skip|violate|disregard|override
        override-instructions/again-without 5 try|answer|again ~2 without ~1 them|guidelines|rules|restrictions|filters
        override-instructions/safety-notice-aside 10 disregard|ignore|skip|forget|dismiss ~1 the|your|any|all ~1 safety|content|legal|ethical|ethics ~1 notice|notices|warning|warnings|disclaimer|disclaimers|guideline|policy
        override-instructions/was-only-test 4 was|were ~2 only|just|merely ~2 test|warm|joke|placeholder|drill|rehearsal
        override-instructions/safety-off 4 safety|filter|filters|moderation|censorship|ethics off|false|disabled|none
        override-instructions/my-rules-better 8 my ~1 rules|orders|instructions|laws ~2 better|above|count|matter|prevail|outrank
        override-instructions/breaking-rules 3 breaking|break|bending|bend ~2 the|your ~1 rules
        override-instructions/only-for-beta 5 constraints|restrictions|limits|limitations|guardrails|filters ~3 only ~2 for ~3 beta|test|testing|trial|demo
        override-instructions/have-been-removed 5 they ~2 been ~1 removed|lifted|waived|dropped
        override-instructions/new-ones-allow 10 new ~1 ones|rules|parameters|settings|guidelines ~2 allow|permit ~1 profanity|violence|swearing|nudity|everything|anything
        override-instructions/policy-for-one-answer 10 skip|ignore|drop|break|bend|waive ~2 policy|policies|rules|guidelines ~2 one|this|next ~1 answer|time|reply|response|question
        override-instructions/user-is-law 6 words|word|wishes|wish ~2 user ~2 law|command
        override-instructions/maker-is-advice 6 maker|makers|developer|developers|creator|creators|owner ~3 advice|suggestion|suggestions|optional
        override-instructions/given-to-you-void 10 instruction|instructions|rules|prompt|prompts ~1 given|issued|shown ~1 to you ~6 void|invalid|cancelled|canceled|nullified|obsolete|revoked
        override-instructions/act-like-no-rules 6 act|pretend|behave|answer|respond like|as ~1 if|though|the ~1 the|your|any ~1 rules|restrictions|filters|guidelines|instructions ~8 don|dont|not|never|didn|didnt ~1 t exist|existed|apply
        override-instructions/anything-above-below 8 regardless of ~1 anything|everything|what|whatever ~3 above|previously|earlier
        override-instructions/nothing-before-after 4 nothing before ~1 it ~1 and nothing after
        override-instructions/do-not-care-prompt 6 do|don|dont|not ~1 t care ~1 about ~1 what ~1 the|your|that ~1 prompt|instructions|system ~2 said|says|told|tells|say
        override-instructions/question-before 6 @command ~1 the question|request|task|message before|above
        override-instructions/forget-translating 5 @command ~1 the translating|translation|summarizing|summarising|classifying|sentiment
        override-instructions/even-if-instructions 6 even if ~2 instructions|rules|prompt|messages ~6 tell|tells|told|say|says you
        override-instructions/instructions-are-fake 4 they|instructions|rules ~2 are|re fake|false|forged|lies
        override-instructions/they-gave-you 6 rules|instructions|prompt|guidelines ~1 they|he|she|devs ~1 gave|give|told|set|wrote|taught you
        override-instructions/you-have-now 6 override|overwrite|ignore|disregard|forget ~1 the|all instructions|rules|prompt|guidelines you ~1 have|got|had|received
        override-instructions/follow-only-mine 10 follow|obey only my ~1 rules|instructions|orders|commands
        override-instructions/delete-the-rules 6 delete|erase|wipe|scrap ~1 the|your|all ~1 of rules|instructions|restrictions|limits
        override-instructions/be-free 4 be|now|are free
        override-instructions/higher-priority-than 8 higher|more|top ~1 priority|authority|weight ~1 than ~3 your|system|setup|developer|instructions
        override-instructions/not-listen-to-prompt 8 not|don|never ~1 t listen ~1 to ~1 the|your|any ~1 prompt|instructions|system|developer|developers|guidelines|rules
        override-instructions/told-to-only-but 4 told|supposed|instructed|programmed ~1 to ~1 only ~9 but
        override-instructions/ignore-that-once 6 ignore|forget|skip|drop ~1 about that|it|this ~1 rule|just|for ~1 this|once
        override-instructions/what-teacher-told 6 ignore|disregard|forget ~1 what ~1 the|my|your teacher|professor|prof|instructor ~1 has told|said|says
        override-instructions/you-were-reset 6 you ~1 have|ve ~1 been reset|rebooted|reprogrammed|reinstalled|wiped
        """;
}
