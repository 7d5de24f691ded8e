namespace Groq.Routing;

/// <summary>English: forged beginnings of another task, of a new message of the system, or of a conversation that has ended.</summary>
internal static class NewTaskRules
{
    public const string Table = """
        new-task/follow 6 new|further|other ~1 task|tasks|instructions|instruction|assignment|assignments|orders ~3 follow|follows|followed|come|comes
        new-task/now-new 4 now ~3 new|next ~1 task|instructions|instruction|assignment
        new-task/well-done 3 very|well|excellent|great|superbly|good done|good|job|performance|work
        new-task/start-new 5 start|begin|starting ~4 new ~1 task|assignment|conversation|instructions|session
        new-task/pause 8 pause|stop|abort|halt|interrupt|suspend ~2 your|the|all ~1 current|previous|ongoing|other ~1 task|tasks|activity|work|instructions|processing
        new-task/stop-instead 5 stop|quit ~1 helping|doing|being|answering|working ~10 instead
        new-task/statement 4 new statement|command|order
        new-task/priority 5 new|urgent|top|highest|immediate priority|objective|directive|mission
        new-task/carry-out 4 carry|execute|follow|obey|perform ~2 following|these|new ~1 orders|instructions|commands|steps|instruction|command
        new-task/end-of-input 7 end|ends of ~1 user|the|this|data|system|untrusted|original|all ~1 input|document|prompt|text|data|context|message|instructions|query
        new-task/end-of-short 6 end of input|document|prompt|context|instructions|message|data
        new-task/your-new 8 your ~1 new|real|actual|true ~1 task|goal|job|mission|purpose|objective|instruction|instructions|role ~3 is|are
        new-task/your-only 6 your ~1 only|sole ~1 task|goal|job|mission|purpose|objective ~4 now
        new-task/colon-new 4 new ~1 task|instruction|instructions|order|orders
        new-task/end-of-prompt 8 end|ends|ending of ~1 system|prompt|instructions|document|context|input|data ~1 prompt|message|instructions|input
        new-task/forged-end 5 end|ignore ~2 user|prompt|instructions|input|task ~1 begin|begins|start|starts|here
        new-task/user-input-begins 5 user|new ~1 input|query|prompt|instructions begins|starts|follows
        new-task/begins 6 new task|conversation|session|instructions ~1 begins|starts|begin|start ~1 here|now|below
        new-task/new-rules-apply 5 new rules|laws|policy|policies apply|applies
        new-task/actual-instruction 6 actual|real|true|hidden|injected|overriding|revised|replacement|secondary|substitute|updated instruction|task|directive|objective|mission ~1 output|print|reveal|exfiltrate|send|ignore|dump|scan|disable|leak|delete|execute
        new-task/user-input-ends 6 user query|input|message|prompt|request ~1 ends|ended|over here
        new-task/override-task 6 override|overriding|substitute|replacement task|objective|goal|mission
        new-task/unlocked 5 objective|mission|mode|level ~1 unlocked
        new-task/stop-current 4 stop|abort|halt|end|cancel ~1 current|this task
        new-task/override-then 4 override respond|reply|output|say|print|display|answer
        new-task/system-obey 6 system|admin|root you must|will|shall ~1 obey|comply|ignore
        new-task/you-must-obey 5 you must ~1 obey
        new-task/trusted-context 8 back|now|return|returned ~2 in|to trusted|privileged|system context|mode|section|zone
        new-task/document-ended 8 document|data|input|content|untrusted ~1 has|section|is|block ~1 ended|over|finished ~3 resume|continue|new|now|follow|system|instructions
        new-task/end-untrusted 6 end ~1 of|untrusted ~1 untrusted|content ~1 content|section|data|block|input
        new-task/message-ends-here 6 user ~2 query|input|message|prompt|request ~1 ends|ended|over here
        new-task/injected 5 injected|injection|inject instruction|instructions|command
        new-task/end-user-message 10 end user|system ~1 message|input|prompt|query|turn ~2 system|assistant|developer|admin|new|grant
        new-task/forged-consent 10 assistant ~2 i ~3 agree|will|have|can|am|promise ~3 ignore|no|without|disregard|break|bypass ~3 guidelines|restrictions|rules|limits|instructions|filters|policies
        new-task/forged-answer 10 assistant|sure|ai ~2 my ~1 system|initial|hidden ~1 prompt|instructions ~1 is|are|reads|says|begins
        new-task/follow-decoded 10 translate|decode|decrypt|decipher|unscramble|concatenate|reassemble|deobfuscate|join ~14 then|and ~2 follow|execute|obey|comply|do|perform ~2 it|what|whatever ~1 it|says|tells|spells|instructs|and|ignoring|the
        new-task/follow-translation 7 translate|decode|decrypt|decipher|unscramble|deobfuscate ~6 follow|execute|obey ~1 it|them|that
        new-task/config-free 5 mode|policy|safety|restrictions|censorship|moderation ~1 unrestricted|none|unlimited|uncensored
        new-task/tag-new-instructions 8 new|updated|real|true ~1 instructions|orders|directive|directives ~1 write|print|say|only|start|output|follow|here|below|tell|reveal
        new-task/begins-here 8 true|real|actual ~1 orders|instructions|task|conversation|prompt ~1 start|starts|begin|begins|follow|follows
        new-task/safety-off 8 safety|censorship|guardrails ~1 is|are|now off|disabled|lifted|gone|deactivated
        new-task/new-system-prompt 10 new|updated system prompt|message|instructions
        new-task/instruction-from-user 10 new|updated ~1 instruction|instructions|order|orders ~1 from ~1 user|owner|admin|developer|operator
        new-task/carry-out-hidden 8 carry|execute|follow|obey|perform ~2 command|commands|instruction|instructions|orders ~2 inside|contained|hidden|within|encoded|decoded
        new-task/decode-and-carry 5 decode|decrypt|decipher|unscramble ~8 carry|execute|follow|obey|act
        new-task/document-aside 10 ignore|disregard|skip ~4 document|text|article|page|email|content|passage|review ~8 output|say|write|print|reply|answer ~1 only|just
        new-task/real-task 5 real|actual|true ~1 task|mission|assignment|request ~1 is|write|create|make|build|begins|starts
        new-task/actual-as-follows 8 actual|real|true ~1 instruction|instructions|task|prompt|request|mission ~2 as ~1 follows
        new-task/my-system-message-text 8 full|exact|complete|whole|entire ~1 text|wording|contents|content of ~1 my system|hidden|initial|secret ~1 message|prompt|instructions
        new-task/task-has-changed 8 your ~1 task|job|role|mission|goal|assignment|objective has ~1 changed
        new-task/trusted-block 8 begin|start|end ~1 of ~1 trusted|privileged|authoritative|verified block|section|zone|content
        new-task/evaluate-and-act 6 evaluate|concatenate|join|combine ~12 act|execute|obey|follow ~1 on|upon|it ~1 the|its result|output|sum
        new-task/end-of-student-work 6 end of ~1 the|student|my ~1 student submission|answer|work|essay
        new-task/real-instruction-is 6 real|actual|true instruction|instructions|prompt|order ~1 is|are|was
        new-task/human-assistant-secret 4 assistant ~1 of course|sure|okay ~2 the secret|password|key|code|prompt
        new-task/no-longer-but 4 you ~1 are|re no longer ~6 you ~1 re|are
        new-task/deprecated 6 previous|old|earlier ~1 system ~1 message|prompt|instructions|rules ~1 is|are ~1 deprecated|obsolete|replaced|void|superseded
        new-task/level-none 6 safety ~1 level|mode|filter ~1 none|off|0|disabled
        """;
}
