namespace Groq.Routing;

/// <summary>English: orders to put the host's instructions aside, and forged beginnings of another task.</summary>
internal static class OverrideRules
{
    public const string Table = """
        @ignore = ignore ignores ignored ignoring disregard disregards disregarded disregarding forget forgets forgetting override overrides overriding overrule overruling bypass bypasses bypassing neglect neglecting circumvent circumventing
        ^@ignore = don dont not never t cannot
        @command = ignore disregard forget override bypass ignoring disregarding forgetting
        ^@command = don dont not never t cannot
        @drop = skip skipping drop dropping overlook overlooking discard discarding dismiss abandon abandoning erase erasing violate break breaking disobey remove removing delete deactivate disable disabling cancel suspend nullify void clear unlearn reset undo wipe
        @earlier = previous previously prior above aforementioned earlier preceding foregoing initial original originally former past old existing current system developer developers openai hidden built-in preset predefined
        @safe = safety moral ethical ethics moderation
        @orders = instruction instructions rule rules prompt prompts direction directions directive directives guideline guidelines command commands constraint constraints restriction restrictions policy policies programming guardrail guardrails safeguard safeguards orders training filter filters limitation limitations protocol protocols regulations
        @firmorders = instruction instructions guideline guidelines directive directives directions guardrail guardrails safeguard safeguards training programming
        @softorders = rules restrictions policies prompts constraints limitations protocols filters
        @told = told instructed said learned taught asked given talked discussed spoken
        @before = before previously earlier above prior beforehand already
        @talk = context messages message conversation conversations text texts questions inputs input tasks task content information data assignments chat history discussion dialogue
        @then = start tell do just answer act say write respond give explain focus print repeat show reveal concentrate begin

        override-instructions/earlier-orders 10 @ignore ~3 @earlier ~3 @orders
        override-instructions/safety 10 @ignore ~2 @safe ~2 @orders|measures|features|checks|mechanisms|protocols|training
        override-instructions/your-orders 10 @ignore ~1 your ~3 @orders
        override-instructions/all-orders 10 @command ~1 all|any|every|these|those ~2 @firmorders
        override-instructions/all-soft-orders 7 @command ~1 all|any|every|these|those ~2 @softorders
        override-instructions/the-orders 6 @command ~1 the|my|our ~1 @firmorders
        override-instructions/orders-before 10 @ignore ~2 @orders ~3 @before
        override-instructions/orders-given 10 @ignore ~3 @orders ~3 you ~1 were|have|had|got|received ~1 given|received|before|told|got|prior
        override-instructions/everything-told 10 @ignore ~1 everything|anything|all|whatever|what ~4 @told|wrote ~3 @before|you|so|now
        override-instructions/everything-was-told 10 @ignore ~1 everything|anything|all|whatever|what ~4 were|was|been ~1 @told
        override-instructions/everything-before 10 @ignore ~1 everything|anything ~2 @before|previous
        override-instructions/everything-then 10 @ignore ~1 everything ~1 and ~1 @then
        override-instructions/about-everything 7 forget ~2 about everything|all
        override-instructions/earlier-talk 7 @ignore ~3 previous|prior|preceding|above|provided|earlier|existing ~2 @talk
        override-instructions/all-earlier 6 @ignore all|everything ~1 previous|prior|above|before
        override-instructions/the-above 10 @command ~1 the above ~1 and|instead|just|then
        override-instructions/despite 6 despite|contrary|notwithstanding ~4 told|instructions|instructed|programmed|rules
        override-instructions/filter-off 8 filter|filters|safeguards|guardrails|restrictions|censorship|moderation ~2 off|disabled|removed|lifted|deactivated|exist|suspended
        override-instructions/rubric 10 @ignore ~2 rubric|rubrics|grading|marking
        override-instructions/drop-orders 10 @drop ~3 previous|previously|prior|above|earlier|preceding|original|initial|openai ~2 @orders
        override-instructions/drop-your-orders 10 @drop ~1 your ~3 instructions|guidelines|rules|restrictions|programming|directives|safeguards|guardrails|filters|limitations|constraints
        override-instructions/drop-safety 8 @drop ~2 all|any|your|the|openai|content|safety ~1 safety|moderation|ethical|content ~1 filters|filter|guidelines|protocols|restrictions|guardrails|checks|measures|features|policies
        override-instructions/no-attention 10 no|any attention ~2 previous|prior|above|earlier|system|your|original ~2 instructions|rules|prompt|directions|guidelines|directives
        override-instructions/stop-following 10 don|dont|not|stop|never|longer|cease|refuse ~2 follow|following|obey|obeying|heed|adhere|comply|abide ~2 your|previous|prior|above|earlier|original|system|openai|any|initial ~3 @orders
        override-instructions/new-orders 7 new ~1 instructions|priority|directive|rules|policy|prompt ~3 override|overrides|supersede|supersedes|replace|replaces|precedence
        override-instructions/precedence 8 @orders|message|prompt ~4 override|overrides|supersede|supersedes|supercede|supercedes ~3 previous|prior|earlier|other|existing|system|all|your|original ~3 @orders
        override-instructions/takes-precedence 7 @orders|this ~2 take|takes|has|have ~1 precedence|priority ~2 over ~4 @orders
        override-instructions/not-apply 8 previous|prior|old|your|original|earlier|above|those ~2 @orders ~2 no|don|not|dont|doesn|are|aren ~2 apply|applies|longer|void|valid|invalid|cancelled|canceled|suspended|obsolete
        override-instructions/leave-behind 8 leave|leaving ~4 previous|prior|earlier ~2 @talk|instructions|rules ~2 behind|aside|out
        override-instructions/from-scratch 4 start|begin ~1 over|fresh|anew|again|scratch|front
        override-instructions/follow-mine 5 follow|obey|execute my instructions|orders|commands
        override-instructions/only-mine 6 only ~2 follow|obey|listen ~2 my|me|these ~2 instructions|rules|orders|commands|me
        override-instructions/instead 3 instead ~1 just|only|simply|say|print|output|respond|reply|write|tell|do|give|answer
        override-instructions/change-orders 10 change|update|replace|rewrite|modify|alter ~1 your ~2 instructions|rules|programming|prompt|guidelines|directives
        override-instructions/orders-are-now 10 your ~2 instructions|programming|directives|rules ~1 is|are now
        override-instructions/task-is-now 5 your ~2 task|goal|purpose|objective|job|mission ~1 is now
        override-instructions/real-task 8 real|actual task|instructions|instruction|goal|objective|purpose ~1 is|are ~1 to|not
        override-instructions/authority 8 administrator|admin|developer|root|system|sudo override
        override-instructions/as-developer 5 as|am|i|m|im ~2 your|an|openai|the ~1 developer|creator|administrator|engineer|programmer|admin
        override-instructions/to-be-developer 5 this|i|we ~2 is|am|are|from ~2 openai|anthropic|google ~3 developer|developers|team|engineer|admin|support|staff

        new-task/follow 6 new|further|other ~1 task|tasks|instructions|instruction|assignment|assignments|orders ~3 follow|follows|followed|come|comes
        new-task/now-new 4 now ~3 new|next ~1 task|instructions|instruction|assignment
        new-task/well-done 3 very|well|excellent|great|superbly|good done|good|job|performance|work
        new-task/start-new 5 start|begin|starting ~4 new ~1 task|assignment|conversation|instructions|session
        new-task/pause 8 pause|stop|abort|halt|interrupt|suspend ~2 your|the|all ~1 current|previous|ongoing|other ~1 task|tasks|activity|work|instructions|processing
        new-task/stop-instead 5 stop|quit ~1 helping|doing|being|answering|working ~10 instead
        new-task/statement 4 new statement|command|order
        new-task/priority 5 new|urgent|top|highest|immediate priority|objective|directive|mission
        new-task/end-of-prompt 8 end|ends|ending of ~1 system|prompt|instructions|document|context|input|data ~1 prompt|message|instructions|input
        new-task/forged-end 5 end|ignore ~2 user|prompt|instructions|input|task ~1 begin|begins|start|starts|here
        new-task/user-input-begins 5 user|new ~1 input|query|prompt|instructions begins|starts|follows
        """;
}
