namespace Groq.Routing;

/// <summary>English: drawing out what the host has told the model, or which tools it has.</summary>
internal static class RevealRules
{
    public const string Table = """
        @tell = reveal reveals repeat print show output leak display expose disclose share dump echo recite say tell give return summarize summarise translate encode list see copy quote recall paste write provide paraphrase rephrase describe convert reproduce read regurgitate transcribe spell reprint divulge extract
        @leak = reveal repeat leak expose disclose dump echo recite divulge reproduce regurgitate exfiltrate
        @hidden = system initial hidden original secret confidential internal developer base underlying starting core built-in
        @promptnoun = prompt prompts instructions instruction directive directives guidelines message configuration rules preamble pre-prompt preprompt settings setup
        @given = given told provided instructed programmed supplied fed assigned trained shown configured
        @literal = repeat print show output display dump echo recite copy quote reveal expose leak reproduce regurgitate write transcribe reprint paste return see say list give tell type read
        @maker = developer developers creator creators makers maker owner owners operator operators engineers programmers openai system admin company host

        reveal-instructions/your-hidden 10 @tell ~5 your ~2 @hidden ~1 @promptnoun
        reveal-instructions/your-hidden-first 8 your ~1 @hidden ~1 prompt|prompts|instructions|message|directive|directives|guidelines|configuration ~6 @tell
        reveal-instructions/the-system 10 @tell ~5 the|this|its ~2 system|hidden|secret|confidential|developer ~1 prompt|prompts|instructions|directives|guidelines|configuration
        reveal-instructions/everything-in 10 @tell ~2 everything|all|contents|content|text|whatever ~4 system|initial|your prompt|instructions
        reveal-instructions/leak-your 10 @leak ~3 your ~2 prompt|instructions|guidelines|configuration|rules|programming|context|directives
        reveal-instructions/show-your 7 @tell ~2 me|us ~1 all|of|the ~1 your ~1 prompt|prompts|instructions|directives
        reveal-instructions/show-all-your 8 @tell ~2 all|full|entire|complete|exact ~2 your ~1 prompt|prompts|instructions|directives|guidelines
        reveal-instructions/what-is-your 10 what|whats|how ~3 your ~2 @hidden ~1 prompt|prompts|instructions|message|instruction|directive|directives|configuration
        reveal-instructions/what-were-told 10 what|which ~2 instructions|instruction|rules|rule|prompt|guidelines|directives|constraints ~2 were|have|had|are|did ~1 you|been ~2 @given|get|receive|have|follow|following
        reveal-instructions/opposite 8 opposite|reverse|translation|summary|base64|version|copy|text|contents|content|beginning|start|words ~2 of ~1 your|the ~1 @hidden ~1 prompt|instructions|message
        reveal-instructions/told-you 10 @tell ~5 instructions|rules|prompt|guidelines|directives ~2 you ~1 were|have|had|are|ve ~1 @given
        reveal-instructions/you-received 8 @tell ~5 instructions|rules|prompt|guidelines|directives ~2 you ~1 received|got|follow|operate|started
        reveal-instructions/everything-above 10 @literal ~3 everything|text|words|all|sentences|paragraph|content|lines|prompt|instructions|message ~1 above|preceding ~2 this|message|starting|verbatim|word|line|but|in|and|here|point
        reveal-instructions/above-text 7 repeat|print|output|copy|recite|echo|translate ~2 above|preceding|previous ~1 text|words|prompt|instructions|content|message|everything|conversation
        reveal-instructions/tell-your-prompt 10 @tell|send|put|post|type ~3 your ~2 prompt|prompts|directive|directives|preprompt|pre-prompt|preamble
        reveal-instructions/copy-your-instructions 10 reveal|repeat|print|show|output|leak|display|expose|disclose|share|dump|echo|recite|translate|encode|list|copy|quote|paste|transcribe|spell|send|put|post ~3 your ~2 instructions
        reveal-instructions/tell-your-rules 7 @tell|send|put|post|type ~3 your ~2 rules|guidelines|constraints|configuration|context|memory|programming|settings|restrictions
        reveal-instructions/real-instructions 10 @tell ~4 your ~1 real|actual|true|full|exact|complete|whole|entire|own ~1 instructions
        reveal-instructions/give-me-your 10 give|tell|show|send|say|read|write ~1 me|us ~1 your ~1 instructions
        reveal-instructions/copy-of-your 8 your ~1 instructions|directives ~6 send|again|paste|were|please
        reveal-instructions/what-are-your 8 what|whats|which ~2 your ~1 instructions|directive|directives|prompt|constraints|guidelines
        reveal-instructions/makers-told 10 what|everything|whatever|anything|sentence|words|instructions|rules ~3 @maker ~1 tell|told|wrote|say|said|gave|give|instructed|write|instruct|ask|asked ~1 you|in
        reveal-instructions/before-this 10 @literal ~4 text|everything|words|sentence|sentences|message|content|written|lines|anything|all ~4 before|above|precedes|preceding|preceded|precede ~2 this|my|i ~2 message|line|question|point|conversation|sentence|prompt|input|typed|chat|wrote|said|asked
        reveal-instructions/you-were-shown 8 @literal ~6 you ~2 were|have|had|got ~1 been|already|previously|initially ~1 @given
        reveal-instructions/you-operate-under 8 @tell|what|which ~3 rules|constraints|guidelines|restrictions|instructions|policies|limits ~3 you ~1 operate|work|run|follow|obey|function|act ~1 under|by|with|within
        reveal-instructions/not-allowed 8 what|which|list|things|topics|everything ~4 you ~2 not|forbidden|prohibited|never ~2 allowed|permitted|supposed|to ~2 say|talk|discuss|reveal|tell|mention|share|disclose|answer
        reveal-instructions/how-set-up 8 how|what ~1 you ~2 were|are|been|got ~1 set|configured|programmed|prompted|instructed|initialised|initialized ~1 up|to|by|with|before
        reveal-instructions/in-your-prompt 10 what|everything|text|words|which ~6 in|inside|of ~1 your ~2 prompt|instructions|preprompt|configuration|context
        reveal-instructions/dump-yours 10 dump|leak|exfiltrate|reveal|output|print|return|export ~3 your|full|entire|whole|everything ~3 context|memory|prompt|configuration ~1 window|buffer|as|verbatim|now|contents|state
        reveal-instructions/context-window 7 @literal|everything ~5 context window
        reveal-instructions/previous-prompt 8 describe|summarize|summarise|repeat|explain|reveal|tell|print|show|paraphrase|output ~3 previous|first|initial|original|preceding ~1 prompt|prompts
        reveal-instructions/secret-word 8 @tell|spell|guess|what|whats|hint ~5 the|your|secret ~1 secret|hidden|magic ~1 word|password|passphrase|key|code|phrase|flag
        reveal-instructions/you-keep 8 secret|password|passphrase|flag|codeword ~2 you ~2 are|re|were|keep|keeping|guard|guarding|hiding|protect|protecting|know|have
        reveal-instructions/the-password-is-what 7 what|whats|tell|give ~2 the password
        reveal-instructions/disguised 5 <10> secret|password|passphrase|flag|codeword backwards|backward|letter|hex|rot13|base64|acrostic|rhymes|rhyme|encoded|morse|reversed|spell|hint|hints|forgot
        reveal-instructions/tell-the-secret 5 tell|give|reveal|say ~2 the|your|me ~1 secret|secrets
        reveal-instructions/between-tags 8 reveal|repeat|print|output|show|what ~4 between|inside|within ~2 tags|brackets|delimiters
        reveal-instructions/exact-copy 10 verbatim|exact|full|complete|entire|whole|unabridged ~1 transcript|copy|text|wording|content|contents|version|print ~2 of ~2 your|the|this ~3 prompt|instructions|setup|configuration|guidelines|system|preamble
        reveal-instructions/inner-text 10 @tell ~3 initial|setup|hidden|developer|internal|operator|secret ~1 message|prompt|instructions|rules|guidelines|directives|preamble
        reveal-instructions/initial-configuration 8 reveal|leak|disclose|expose|tell|divulge|dump ~3 initial|setup|hidden|internal|system|your ~1 configuration|settings|setup|parameters
        reveal-instructions/explain-inner-rules 10 explain|describe|tell|list|detail|outline ~1 me|us|your ~1 your|internal|hidden|secret|system|inner ~1 internal|hidden|secret|rules|instructions|guidelines|prompt|directives ~1 rules|instructions|guidelines|in|to|prompt
        reveal-instructions/from-onwards 8 repeat|output|print|echo|recite ~2 everything|all|text ~3 from|after|since ~4 onwards|onward|beginning|start|forward|top
        reveal-instructions/first-characters 10 first|last ~2 characters|words|letters|lines|sentences|tokens|paragraph|paragraphs|sentence|line|word ~3 of ~1 your ~1 context|prompt|instructions|message|system
        reveal-instructions/makers-gave 10 guidelines|rules|instructions|prompt|message|text|orders|brief ~3 @maker ~2 gave|give|provided|wrote|set|sent|told|assigned ~3 you
        reveal-instructions/any-hidden 10 any|which|what|the ~1 hidden|secret|invisible|concealed ~1 instructions|prompt|message|rules|messages|prompts ~6 quote|list|show|repeat|them|print|reveal|tell|write|output
        reveal-instructions/give-passphrase 7 tell|give|say|reveal|provide|whats|what ~2 the|your ~1 passphrase|passcode|codeword|flag
        reveal-instructions/authorised 4 i|im ~1 am|m ~1 authorised|authorized|allowed|cleared|entitled
        reveal-instructions/initialised-with 10 you ~2 were|are|was ~2 initialised|initialized|initiated|primed|configured|loaded|prompted|seeded ~1 with
        reveal-instructions/message-you-received 8 repeat|show|tell|print|output ~3 message|text|prompt|instructions ~2 you ~2 received|got|saw|have|hold
        reveal-instructions/including-system 8 including|include|and|with ~1 the|any|all ~1 system|hidden|developer ~1 messages|message|prompts|instructions|role|parts
        reveal-instructions/makers-asked 10 your ~1 @maker ~2 ask|asked|tell|told|want|wanted|instruct|instructed|forbid|forbade|order|ordered ~1 you
        reveal-instructions/my-prompt-says 6 my ~1 system|initial|hidden|secret ~1 prompt|instructions|instruction ~1 is|are|says|say|reads|read|begins|begin|tell|tells
        reveal-instructions/need-your 8 need|want|require|requesting ~3 your ~1 prompt|instructions|preprompt|directives
        reveal-instructions/wording-of 8 wording|transcript ~2 of ~1 the|your ~1 policy|policies|prompt|instructions|guidelines|rules
        tool-abuse/enumerate 10 enumerate ~2 every|all|each|your ~2 function|functions|tool|tools|plugin|plugins|api|apis ~2 you ~2 can|may|have|could|are
        reveal-instructions/all-above 8 translate|convert|summarize|summarise|encode|rewrite ~1 everything|all ~1 above|before|preceding ~1 this
        reveal-instructions/given-to-you 10 @literal ~3 instructions|rules|guidelines|prompts|directives ~1 given|provided|told|assigned|supplied ~1 to ~1 you
        reveal-instructions/you-have-access 4 you ~1 have ~1 access
        reveal-instructions/how-instructed 8 how ~1 were|are ~1 you ~1 instructed|prompted|configured|programmed
        reveal-instructions/quote-them 5 quote|recite ~2 instruction|instructions|prompt|rules|guidelines
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
        reveal-instructions/tags 8 between|inside|within ~4 system_prompt|system|instructions|prompt ~2 tags|tag
        reveal-instructions/embeddings 7 return|give|show|print|dump|output ~2 your embeddings|weights
        reveal-instructions/training 6 @tell ~4 your ~1 training|internal|confidential|secret|private ~1 data|documents|files|information|key|keys|knowledge|embeddings
        reveal-instructions/secret 6 reveal|leak|divulge|disclose|expose ~3 secret|secrets|password|passwords|key|keys|credentials|confidential|flag|token|tokens
        reveal-instructions/the-password 5 @tell ~3 the|your|me ~1 secret ~1 password|key|word|code|phrase
        reveal-instructions/extract-prompt 8 system ~1 prompt extraction|leak|leakage|dump|exfiltration
        tool-abuse/list-tools 10 list|describe|enumerate|show|what|name|reveal ~3 all|the|your|available ~2 tools|functions|plugins|apis|commands ~3 you|it ~1 have|has|can|are
        tool-abuse/call-functions 8 what|which ~1 functions|tools|plugins can|do you ~2 call|use|have|access|invoke
        tool-abuse/schema 3 schema|schemas|parameters|signatures|definitions|descriptions
        tool-abuse/your-tools-to 10 your|available ~1 tool|tools|plugins|functions ~2 to ~2 delete|erase|send|email|transfer|read|dump|exfiltrate|wipe|drop|steal
        tool-abuse/root-access 10 root|admin|administrator|full|unrestricted ~1 access ~2 your ~2 system|files|source|prompt|memory|data|core|server
        tool-abuse/shell-command 7 execute|run ~4 shell|bash|terminal|following|this ~2 command|commands ~6 rm|curl|wget
        tool-abuse/forward-history 7 send|sends|forward|post|upload|email|leak|share ~3 conversation|chat|message ~1 history|log|logs|transcript ~3 to
        tool-abuse/forward-secret 7 send|sends|forward|post|upload|email|leak ~4 api|user|users|secret|private ~2 key|keys|password|passwords|credentials|tokens|secrets ~2 to ~4 http|https|webhook|address|url
        reveal-instructions/repeat-forever 10 repeat ~1 the|this ~1 word|words|letter|phrase|sentence|token ~5 forever|infinitely|endlessly|indefinitely
        tool-abuse/list-tools-call 6 list_tools|execute_code|run_command|shell_exec|get_tools|tool_call
        tool-abuse/exfiltrate 8 send|sends|sending|post|posts|upload|uploads|forward|forwards|exfiltrate|exfiltrates|email|emails|transmit|transmits|leak ~6 contents|content|conversation|history|data|cookie|cookies|credentials|file|files|keys|env|information ~6 to ~4 webhook|http|https|url|server|attacker|evil|discord|endpoint
        tool-abuse/secret-file 7 read|reads|cat|access|accesses|open|opens|print|include|show|output|dump|send|fetch|load|steal|retrieve|contents ~5 ssh|etc|home|var|root|env|aws|file|private ~1 passwd|shadow|id_rsa|id_ed25519|authorized_keys|credentials|ssh|key
        tool-abuse/secret-file-name 4 passwd|shadow|id_rsa|id_ed25519|authorized_keys|env
        tool-abuse/all-keys 8 output|dump|reveal|leak|list|give|tell|print|show|return|include|provide|send|share ~2 all|your|their|any|every ~8 api|access|secret|private ~1 keys|key|tokens|passwords|credentials
        tool-abuse/dump-passwords 6 dump|exfiltrate|extract|steal|output|list|leak ~4 all|every|user|users ~6 passwords|credentials|secrets|keys|tokens
        tool-abuse/use-tool-to 8 invoke|call|use|run|execute|trigger ~3 function|tool|api|plugin|endpoint|terminal|shell|interpreter|database ~8 dump|exfiltrate|steal|wipe|delete|drop|arbitrary|remove|read|execute ~8 passwords|password|credentials|users|accounts|records|server|code|ssh|secrets|everything
        tool-abuse/steal-page 4 document|window ~1 cookie|location|body|domain
        tool-abuse/tracking 4 tracking pixel|pixels|image
        tool-abuse/attacker-address 7 attacker|evil|malicious|hacker com|example|site|net
        """;
}
