namespace Groq.Routing;

/// <summary>English: drawing out what the host has told the model, or which tools it has.</summary>
internal static class RevealRules
{
    public const string Table = """
        @tell = reveal reveals repeat print show output leak display expose disclose share dump echo recite say tell give return summarize summarise translate encode list see copy quote recall paste write provide paraphrase rephrase describe convert reproduce read regurgitate transcribe spell reprint divulge extract
        @leak = reveal repeat leak expose disclose dump echo recite divulge reproduce regurgitate exfiltrate
        @hidden = system initial hidden original secret confidential internal developer base underlying starting core built-in
        @promptnoun = prompt prompts instructions instruction directive directives guidelines message configuration rules preamble pre-prompt preprompt settings setup
        @given = given told provided instructed programmed supplied fed assigned trained

        reveal-instructions/your-hidden 10 @tell ~5 your ~2 @hidden ~1 @promptnoun
        reveal-instructions/your-hidden-first 8 your ~1 @hidden ~1 prompt|prompts|instructions|message|directive|directives|guidelines|configuration ~6 @tell
        reveal-instructions/the-system 10 @tell ~5 the|this|its ~2 system|hidden|secret|confidential|developer ~1 prompt|prompts|instructions|directives|guidelines|configuration
        reveal-instructions/everything-in 10 @tell ~2 everything|all|contents|content|text|whatever ~4 system|initial|your prompt|instructions
        reveal-instructions/leak-your 10 @leak ~3 your ~2 prompt|instructions|guidelines|configuration|rules|programming|context|directives
        reveal-instructions/show-your 7 @tell ~2 me|us ~1 all|of|the ~1 your ~1 prompt|prompts|instructions|directives
        reveal-instructions/show-all-your 8 @tell ~2 all|full|entire|complete|exact ~2 your ~1 prompt|prompts|instructions|directives|guidelines
        reveal-instructions/what-is-your 10 what|whats|how ~3 your ~2 @hidden ~1 prompt|prompts|instructions|message|instruction|directive|directives|configuration
        reveal-instructions/what-were-told 8 what|which ~2 instructions|rules|prompt|guidelines|directives ~2 were|have|had|are|did ~1 you|been ~2 @given|get|receive|have|follow|following
        reveal-instructions/opposite 8 opposite|reverse|translation|summary|base64|version|copy|text|contents|content|beginning|start|words ~2 of ~1 your|the ~1 @hidden ~1 prompt|instructions|message
        reveal-instructions/told-you 10 @tell ~5 instructions|rules|prompt|guidelines|directives ~2 you ~1 were|have|had|are|ve ~1 @given
        reveal-instructions/you-received 8 @tell ~5 instructions|rules|prompt|guidelines|directives ~2 you ~1 received|got|follow|operate|started
        reveal-instructions/everything-above 10 @tell ~3 everything|text|words|all|sentences|paragraph|content|lines|prompt|instructions|message ~1 above|preceding ~2 this|message|starting|verbatim|word|line|but|in|and|here|point
        reveal-instructions/above-text 7 repeat|print|output|copy|recite|echo|translate ~2 above|preceding|previous ~1 text|words|prompt|instructions|content|message|everything|conversation
        reveal-instructions/beginning 8 @tell|what ~6 beginning|start|top|first ~3 this|our|the|your ~2 conversation|prompt|chat|context|session|message
        reveal-instructions/words-above 8 repeat ~2 words ~4 above|starting|you
        reveal-instructions/starting-you-are 8 starting|beginning|starts ~2 phrase|words|with|from|sentence ~2 you ~1 are
        reveal-instructions/verbatim 4 verbatim
        reveal-instructions/word-for-word 3 word for word
        reveal-instructions/your-system 7 your ~1 system ~1 prompt|prompts|instructions|message
        reveal-instructions/the-system-prompt 4 the|me|see|full|entire|hidden ~1 system prompt|prompts
        reveal-instructions/urgent-need 5 need|want|must|show|give|display|output ~4 system ~1 prompt|configuration|instructions
        reveal-instructions/prompt-text 8 your|all|complete|full|entire|whole|own ~1 prompt ~1 text|texts|verbatim
        reveal-instructions/print-prompt 7 spell|check|print|repeat|output|copy|display|type|write ~3 above|previous|preceding|initial|original|full|entire ~1 prompt|prompts
        reveal-instructions/complete-sentence 10 complete|continue|finish ~3 sentence|following|text|phrase|this ~6 instructed|programmed
        reveal-instructions/continue-prompt 6 complete|continue|finish ~3 sentence|following|text|phrase|this ~6 system prompt
        reveal-instructions/prompt-is 6 my|the|system prompt|instructions ~1 is|are|was|says|begins|starts ~1 as|follows
        reveal-instructions/variable 7 print|console|log|echo|return|cat|output|show|get ~2 systemprompt|system_prompt|initial_prompt|system_message|sys_prompt|initialprompt|developer_message
        reveal-instructions/prompt-variable 5 systemprompt|system_prompt|initial_prompt|sys_prompt
        reveal-instructions/tags 8 between|inside|within|tags|tag|in ~4 system_prompt|system|instructions ~2 tags|tag|and
        reveal-instructions/embeddings 7 return|give|show|print|dump|output ~2 your embeddings|weights
        reveal-instructions/training 6 @tell ~4 your ~1 training|internal|confidential|secret|private ~1 data|documents|files|information|key|keys|knowledge|embeddings
        reveal-instructions/secret 6 reveal|leak|divulge|disclose|expose ~3 secret|secrets|password|passwords|key|keys|credentials|confidential|flag|token|tokens
        reveal-instructions/the-password 5 @tell ~3 the|your|me ~1 secret ~1 password|key|word|code|phrase
        reveal-instructions/extract-prompt 8 system ~1 prompt extraction|leak|leakage|dump|exfiltration
        tool-abuse/list-tools 10 list|describe|enumerate|show|what|name|reveal ~3 all|the|your|available ~2 tools|functions|plugins|apis|commands ~3 you|it ~1 have|has|can|are
        tool-abuse/call-functions 8 what|which ~1 functions|tools|plugins can|do you ~2 call|use|have|access|invoke
        tool-abuse/list-tools-call 6 list_tools|execute_code|run_command|shell_exec|get_tools|tool_call
        tool-abuse/exfiltrate 8 send|post|upload|forward|exfiltrate|email|transmit ~6 contents|content|conversation|history|data|cookie|cookies|credentials|file|files|keys|env|information ~6 to ~4 webhook|http|https|url|server|attacker|evil|discord|endpoint
        tool-abuse/attacker-address 7 attacker|evil|malicious|hacker com|example|site|net
        """;
}
