namespace Groq.Routing;

/// <summary>English: drawing out what the host has told the model.</summary>
internal static class RevealRules
{
    public const string Table = """
        @tell = reveal reveals repeat print show output leak display expose disclose share dump echo recite say tell give return summarize summarise translate encode list see copy quote recall paste write provide paraphrase rephrase describe convert reproduce read regurgitate transcribe spell reprint divulge extract
        @leak = reveal repeat leak expose disclose dump echo recite divulge reproduce regurgitate exfiltrate
        @hidden = system initial hidden original secret confidential internal developer base underlying starting core built-in
        @promptnoun = prompting prompt prompts instructions instruction directive directives guidelines message configuration rules preamble pre-prompt preprompt settings setup
        @given = given told provided instructed programmed supplied fed assigned trained shown configured
        @copy = repeat print show output display dump echo recite copy quote reveal expose leak reproduce regurgitate write transcribe reprint paste return say list give tell type
        @literal = @copy see read
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
        reveal-instructions/everything-above 10 @copy ~3 everything|text|words|all|sentences|paragraph|content|lines|prompt|instructions|message ~1 above|preceding ~2 this|message|starting|verbatim|word|line|but|in|and|here|point
        reveal-instructions/above-text 7 repeat|print|output|copy|recite|echo|translate ~2 above|preceding|previous ~1 text|words|prompt|instructions|content|message|everything|conversation
        reveal-instructions/tell-your-prompt 10 @tell|send|put|post|type ~3 your ~2 prompt|prompts|directive|directives|preprompt|pre-prompt|preamble
        reveal-instructions/in-one-word 10 @tell|what|whats|send|put|post|type ~4 systemprompt|systemprompts|sysprompt|metaprompt
        reveal-instructions/copy-your-instructions 10 reveal|repeat|print|show|output|leak|display|expose|disclose|share|dump|echo|recite|translate|encode|list|copy|quote|paste|transcribe|spell|send|put|post ~3 your ~2 instructions
        reveal-instructions/tell-your-rules 7 @tell|send|put|post|type ~3 your ~2 rules|guidelines|constraints|configuration|context|memory|programming|settings|restrictions
        reveal-instructions/real-instructions 10 @tell ~4 your ~1 real|actual|true|full|exact|complete|whole|entire|own ~1 instructions
        reveal-instructions/give-me-your 10 give|tell|show|send|say|read|write ~1 me|us ~1 your ~1 instructions
        reveal-instructions/copy-of-your 8 your ~1 instructions|directives ~6 send|again|paste|were|please
        reveal-instructions/what-are-your 8 what|whats|which ~2 your ~1 instructions|directive|directives|prompt|constraints|guidelines
        reveal-instructions/makers-told 10 what|everything|whatever|anything|sentence|words|instructions|rules ~3 @maker ~1 tell|told|wrote|say|said|gave|give|instructed|write|instruct|ask|asked ~1 you|your
        reveal-instructions/before-this 10 @literal ~4 text|everything|words|sentence|sentences|message|content|written|lines|anything|all ~4 before|above|precedes|preceding|preceded|precede ~2 this|my|i ~2 message|line|question|point|conversation|sentence|prompt|input|typed|chat|wrote|said|asked
        reveal-instructions/you-were-shown 8 @literal ~6 you ~2 were|have|had|got ~1 been|already|previously|initially ~1 @given
        reveal-instructions/you-operate-under 8 @tell|what|which ~3 rules|constraints|guidelines|restrictions|instructions|policies|limits ~3 you ~1 operate|work|run|follow|obey|function|act ~1 under|by|with|within
        reveal-instructions/not-allowed 10 what|which|list|things|topics|everything ~4 you ~2 not|forbidden|prohibited|never ~2 allowed|permitted|supposed|to ~2 say|talk|discuss|reveal|tell|mention|share|disclose|answer
        reveal-instructions/how-set-up 8 how|what ~1 you ~2 were|are|been|got ~1 set|configured|programmed|prompted|instructed|initialised|initialized ~1 up|to|by|with|before
        reveal-instructions/in-your-prompt 10 what|everything|text|words|which ~6 in|inside|of ~1 your ~2 prompt|instructions|preprompt|configuration|context
        reveal-instructions/dump-yours 10 dump|leak|exfiltrate|reveal|output|print|return|export ~3 your|full|entire|whole|everything ~3 context|memory|prompt|configuration ~1 window|buffer|as|verbatim|now|contents|state
        reveal-instructions/context-window 7 @literal|everything ~5 context window
        reveal-instructions/previous-prompt 8 describe|summarize|summarise|repeat|explain|reveal|tell|print|show|paraphrase|output ~3 previous|first|initial|original|preceding ~1 prompt|prompts
        reveal-instructions/secret-word 8 @tell|spell|guess|what|whats|hint ~5 the|your|secret ~1 secret|hidden|magic ~1 word|password|passphrase|code|phrase|flag
        reveal-instructions/tell-secret-key 4 @tell|what|whats ~1 me ~2 the|your secret|hidden|magic key
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
        reveal-instructions/repeat-forever 10 repeat ~1 the|this ~1 word|words|letter|phrase|sentence|token ~5 forever|infinitely|endlessly|indefinitely
        reveal-instructions/text-on-top 10 what|text|words|tell|say|read ~6 top|head ~1 of ~1 this|the|our|your ~1 conversation|chat|context|prompt|dialogue|session|discussion
        reveal-instructions/top-of-chat 10 show|paste|copy|repeat|print|quote|recite|dump ~6 top|beginning|start|outset|head|opening ~1 of ~1 this|the|our|your ~1 conversation|chat|context|prompt|dialogue|session|discussion
        reveal-instructions/used-to-set-up 10 wording|text|words|message|instructions|sentences|what|everything ~4 @maker ~2 used|use|wrote|gave|chose|typed|entered ~3 configure|configured|instruct|brief
        reveal-instructions/words-you-were-given 10 first|last|exact|opening|literal|every|all ~3 words|word|lines|sentences|sentence|characters|tokens|text ~1 that ~1 you ~1 were|have|had|got ~2 told|shown|fed|handed
        reveal-instructions/rules-you-follow 5 list|summarise|summarize|explain|tell|give|show|quote|describe|what|which|paraphrase ~4 rules|guidelines|instructions|constraints|restrictions|orders ~2 you ~1 have|need|must|are|were|should|follow|obey|got ~2 follow|obey|respect|keep|told|given|observe|to|work
        reveal-instructions/message-you-got 10 @tell ~4 message|text|prompt|words|note|instructions ~2 you ~1 received|got|saw ~2 before|prior|ahead|first|earlier|already|to
        reveal-instructions/from-the-system 10 @literal|output|conversation|chat|transcript ~8 starting|from|including|beginning|with ~3 system ~1 turn|message|prompt|role|part|section
        reveal-instructions/recode-yours 10 convert|encode|translate|turn|transform|render|rewrite|encrypt|transliterate ~2 your|the ~1 own|initial|system|hidden|full|whole|complete|first ~1 instructions|prompt|guidelines|directives|configuration
        reveal-instructions/recode-your-instructions 10 convert|encode|translate|turn|transform|render|rewrite|encrypt your instructions|prompt|guidelines|directives|configuration|rules
        reveal-instructions/told-to-avoid 10 what|which|topics|subjects|things|list|words ~4 they|@maker ~2 tell|told|ask|asked|instruct|instructed|forbid|forbade|want|order ~1 you ~2 avoid|hide|conceal|mention
        reveal-instructions/finish-my-prompt 10 finish|complete|continue|end ~5 my|your|the ~1 system|hidden|initial|secret ~1 prompt|instructions|message|says|say
        reveal-instructions/rest-of-yours 10 rest|remainder|remaining|beginning|end|start|part|half|continuation ~2 of your ~2 prompt|instructions|configuration|directives|guidelines
        reveal-instructions/how-were-you-told 10 how|what ~1 were|have|are ~1 you ~1 been|instructed|told|prompted|configured|briefed ~8 quote|exactly|verbatim|precisely|literally|wording
        reveal-instructions/your-configuration 10 write|print|output|dump|paste|list|show|reveal|export ~2 your ~1 configuration|preamble|system|setup ~3 list|bulleted|full|verbatim|as|out|below|text|json|yaml|block
        reveal-instructions/asked-you-to-do 10 tell|say|repeat|quote|explain|reveal ~6 developer|developers|creator|creators|maker|makers|owner|openai|programmers ~1 asked|told|instructed|ordered|want|wanted|programmed ~1 you ~1 to
        reveal-instructions/hidden-text 10 hidden|invisible|secret|concealed ~1 text|message|prompt|note|words|context|section ~3 before|above|came|preceding|precedes|you|at
        reveal-instructions/prompt-template 10 dump|print|show|output|reveal|leak|paste|share|give ~3 prompt ~1 template|prefix|header|preamble|scaffold
        reveal-instructions/in-disguise 10 your ~1 own|hidden|system|secret|initial|full ~1 instructions|instruction|prompt|rules|directives|directive|guidelines ~6 pirate|poem|rhyme|rhymes|backwards|backward|synonyms|emoji|emojis|song|haiku|morse|reversed|acrostic|caesar|anagram|riddle|pig
        reveal-instructions/your-in-disguise 10 your ~1 instructions|prompt|directives|directive|guidelines ~5 pirate|poem|rhyme|backwards|backward|synonyms|emoji|emojis|song|haiku|morse|reversed|acrostic|caesar|anagram|riddle
        reveal-instructions/disguise-of-yours 10 poem|song|haiku|story|acrostic|letters|riddle|rap|json|yaml|table|list ~8 are|is|with|from|contains|spell|spells|filled|hides ~3 your ~1 system|hidden|initial|secret|own ~1 prompt|instructions|directives|rules|guidelines
        reveal-instructions/told-to-keep 10 you ~2 been|were|are|have ~1 told|instructed|asked|ordered|supposed ~1 to ~1 keep|hide|conceal|withhold|protect|guard ~3 from|secret|hidden|private|confidential
        reveal-instructions/was-instructed-to 10 i ~1 was|am|have ~1 instructed|programmed ~1 instructed|to ~1 to|_ ~1 _|blank
        reveal-instructions/fill-in 8 fill|complete|finish|blank ~6 i|my|you|your ~2 was|were|am|system|is ~2 instructed|told|programmed|prompt|instructions
        reveal-instructions/entrusted 8 secret|secrets|password|message ~6 entrust|entrusted|confide|confided|trusted|gave|given ~2 you|to
        reveal-instructions/first-message-of 8 @literal ~3 first|opening|initial|earliest|topmost ~1 message|turn|entry|header|line|block ~2 of|in ~2 this|the|our ~1 session|conversation|thread|chat|dialogue|context
        reveal-instructions/header-of-session 8 @literal ~3 header|preamble|preface|prologue ~2 of ~2 this|the|our|your ~1 session|conversation|thread|chat|prompt|context
        reveal-instructions/i-gave-you 10 forgot|lost|remind|repeat|recall|recite ~5 instructions|prompt|rules|directives ~1 that ~1 i|we ~1 gave|wrote|told|sent|set ~1 you
        reveal-instructions/after-helpful 8 after|follows|following|before|behind|next|continues ~3 you are a ~1 helpful|friendly
        reveal-instructions/above-the-user 8 @tell|what|whats ~6 context|text|anything|everything|written|words ~2 above|before|preceding ~4 first|user|users|my ~2 turn|message|input|prompt
        reveal-instructions/system-message-back 10 @literal ~3 system ~1 message|prompt|instructions ~1 back|verbatim|to|above|in|exactly|word|please|literally|now
        reveal-instructions/how-configured 10 how ~1 you ~1 were|are ~1 configured|prompted|instructed|programmed|briefed|instructed ~6 share|show|tell|list|reveal|print|configuration|paste
        reveal-instructions/rules-they-gave 10 what|which ~1 rules|instructions|guidelines|limits|restrictions|orders ~1 did|have|has ~1 they|@maker ~1 give|given|set|impose|imposed|tell|told ~1 you
        reveal-instructions/from-you-are 10 copy|repeat|paste|recite|echo ~2 everything|all|text|words ~3 from|after|between ~1 you are
        reveal-instructions/know-of-yours 10 everything|all|anything|whatever|what ~2 you ~1 know|remember|have ~1 about|of ~1 your ~1 own ~1 configuration|prompt|instructions|setup|settings|directives
        reveal-instructions/secret-in-yours 10 confidential|secret|hidden|private|sensitive|internal ~1 data|information|content|text|notes|details ~1 in|from|inside|within ~1 your ~1 context|prompt|memory|instructions|configuration
        reveal-instructions/backup-of-yours 10 backup|copy|screenshot|dump|export|snapshot|printout ~1 of ~1 your ~1 system|initial|own ~1 prompt|instructions|configuration|context|guidelines|directives
        reveal-instructions/backup-of-prompt 10 backup|copy|screenshot|dump|export|snapshot|printout ~1 of ~1 your ~1 prompt|instructions|directives
        reveal-instructions/any-hidden-orders 8 any|there|have|what|list|which ~2 hidden|secret|concealed|undisclosed ~2 instructions|directives|directive|prompt|guidelines
        reveal-instructions/assigned-to-you 10 what|which ~4 persona|role|identity|character|personality ~1 have|were|are|has ~1 you ~1 been assigned|given|told|instructed
        reveal-instructions/this-ai 10 @tell|audit|document|explain|analyze|analyse|review ~2 this|the|current ~1 ai|ais|assistant|assistants|chatbot|chatbots|llm|bot|bots ~2 prompt|prompts|configuration|instructions
        reveal-instructions/this-systems-prompt 8 audit|reveal|leak|document|dump|extract|expose ~1 this|the system ~2 prompt|configuration|instructions
        reveal-instructions/in-the-system-prompt 7 what|whats ~1 s|is ~1 in the system prompt
        reveal-instructions/debugging-this 4 debugging|auditing|inspecting|testing ~1 this|the ai|assistant|chatbot|bot|model
        reveal-instructions/its-configuration 4 document|describe|audit|dump|export its configuration|prompt|instructions
        reveal-instructions/you-configured 6 reverse|describe|explain ~3 how you ~1 were|are ~1 configured|customized|customised|prompted|instructed
        reveal-instructions/how-you-configured 5 how you were configured|customized|customised|prompted
        reveal-instructions/quote-the-rule 7 quote|recite|cite|paste|read|show|print ~1 the|your|any ~1 relevant|exact|specific|responsible instruction|instructions|directive|rule
        reveal-instructions/quote-the-instruction 6 quote|recite|show|read|paste the|your instruction|directive|instructions
        reveal-instructions/instruction-that-stops 5 instruction|instructions|directive|guideline ~2 prevents|prevent|forbids|forbid|causes|cause|stops|makes|defining ~1 this|it|you|them
        reveal-instructions/why-refused 4 why ~2 you ~2 refuse|refused
        reveal-instructions/foremost-of-yours 10 your ~2 priority|important|core|main|primary|first|top|foremost ~1 instruction|directive|directives|instructions
        reveal-instructions/value-of-prompt 6 value|contents|content ~1 of ~1 the|your ~1 system_prompt|systemprompt|system ~1 prompt
        reveal-instructions/instructions-you-have 8 what|which instructions|directives|restrictions|guidelines do you have
        reveal-instructions/yours-contain 6 your instructions|prompt|directives|guidelines contain|include|mention|forbid|prohibit|require
        reveal-instructions/told-you-to-avoid 10 what|which|topics|subjects|things|list ~3 you ~1 told|instructed|asked|ordered|programmed ~1 to avoid|hide|withhold|conceal|protect
        reveal-instructions/system-settings 4 display|output|print|dump|export|expose system context|configuration|config|settings|prompt|parameters
        reveal-instructions/output-config 5 output|print|dump|reveal|leak|expose ~1 config|configuration
        reveal-instructions/your-config 8 show|output|print|dump|reveal|display|expose|leak|give|share ~2 your ~1 config|configuration|parameters
        reveal-instructions/mode-on 4 debug|diagnostic|diagnostics|maintenance|admin mode ~1 on|enabled|active|activated|engaged
        reveal-instructions/as-your-example 8 use|describe|take your ~1 own ~1 system ~1 prompt|instructions ~2 as|example
        reveal-instructions/with-system-messages 7 including|include ~1 system|hidden|developer messages|prompts|instructions
        reveal-instructions/repeat-all-talk 4 repeat|reproduce|print|output|recite ~1 everything|all|entire|whole ~3 conversation|chat|context|dialogue
        reveal-instructions/sections-of-yours 5 instruction|prompt ~1 sections|section|blocks ~2 describe|list|print|show
        reveal-instructions/explain-your-rules 5 explain|describe|summarize|summarise|list|teach ~1 your rules|restrictions|constraints|limitations ~2 to ~1 a|me
        reveal-instructions/end-of-instructions 5 end of instructions ~3 summarize|summarise|repeat|print|what
        reveal-instructions/sensitive-out 6 output|dump|leak|exfiltrate|reveal|return ~1 all|any|the|some ~1 sensitive|confidential|secret|private data|information|files|records
        reveal-instructions/give-me-your-key 10 me your|the ~1 api|secret|private|access key|keys|token|tokens
        reveal-instructions/admin-password 10 tell|give|show|reveal|leak|divulge|what|whats ~3 admin|administrator|root|database|master|system ~2 password|passphrase|credentials|key
        reveal-instructions/leak-database 10 leak|exfiltrate|divulge|steal|dump ~2 database|user|users|admin|customer|customers|client ~1 password|passwords|credentials|data|pii|records
        reveal-instructions/keys-of-yours 10 api|access|secret ~1 keys|key|tokens|credentials ~3 in|from|of your ~1 environment|memory|context|config|configuration|system
        reveal-instructions/prompt-of-this-ai 6 prompt|instructions|configuration|rules ~1 for|of|behind|govern|governing ~1 this|the|an ai|ais|chatbot|assistant|bot|model|llm
        reveal-instructions/this-ais-hidden 6 ai|ais|chatbot|assistant|bot|model ~1 hidden|secret|internal|confidential instructions|prompt|rules|guidelines|directives
        reveal-instructions/begins-with-words 4 starts|begins|reads with|as ~2 following|words|as
        reveal-instructions/continue-the-secret 5 complete|finish|continue|fill ~6 hidden|secret|internal|confidential|system instructions|prompt|configuration
        reveal-instructions/secret-configuration 5 secret|hidden|internal|confidential configuration|directives
        reveal-instructions/the-ai-was-told 6 ai|chatbot|assistant|bot|model was told|instructed|programmed|configured to
        reveal-instructions/full-text-of 6 full|complete|entire|exact text|contents|wording of ~1 the|your|its system|initial|hidden|developer
        reveal-instructions/stored-about 6 list|show|reveal|output|print|dump|summarise|summarize ~3 facts|fact|everything|memories|memory ~2 you ~1 have|ve|are ~1 stored|saved|remembered|holding
        reveal-instructions/your-memory 5 contents|content|dump|entries ~1 of ~1 your memory|memories
        reveal-instructions/stored-data 5 output|dump|leak|reveal|export|display ~1 all|any|every ~1 stored|saved|cached data|memories|memory|facts|credentials|secrets
        reveal-instructions/you-were-assigned 8 what|which ~3 persona|role|identity|character|personality were|was|are you assigned|given|told
        reveal-instructions/which-forbids-you 5 which|what instruction|directive|rule|policy forbids|prevents|stops ~1 you
        reveal-instructions/show-config-of 6 print|dump|output|show|explain|describe ~2 configuration|config ~1 of ~1 yours|this|the ~1 assistant|ai|chatbot|bot|model|in
        reveal-instructions/all-messages 8 repeat|echo|print|output|copy|recite ~1 all|our|every ~1 previous|prior|entire|earlier messages|conversation|chat
        reveal-instructions/bare-keys 6 display|show|reveal|dump|leak|print api|secret|access keys|credentials|tokens
        reveal-instructions/rules-you-obey 8 what|which|list ~3 rules|guidelines|instructions ~1 you follow|obey|operate
        reveal-instructions/hide-the-prompt 10 hide|encode|embed|append|insert|smuggle ~1 the|your system prompt|instructions|message
        reveal-instructions/all-internal 7 output|dump|print|show|list|reveal|export ~2 all|full|entire|complete ~1 internal|secret|hidden ~1 configuration|config|settings|state|messages
        reveal-instructions/sensitive-config 6 tell|show|give|output|share ~2 sensitive|internal|secret|hidden config|configuration
        reveal-instructions/your-internal 8 your ~1 internal state|configuration|config|settings|notes|messages
        reveal-instructions/your-initialization 10 print|output|show|display|repeat|reveal|dump ~2 your ~1 initialization|initialisation|startup|bootstrap ~1 text|prompt|message|instructions
        reveal-instructions/follow-spelt 5 spell|assemble|unscramble ~4 follow|obey|execute
        reveal-instructions/your-secret-word 8 your access|secret|magic|pass code|password|word|phrase|passphrase
        reveal-instructions/tell-access-code 5 tell|give|reveal|leak|say ~1 me|us ~1 the|your access|pass code|password|phrase
        reveal-instructions/for-access-granted 6 what|when|conditions|how|steps|instructions ~9 access granted
        reveal-instructions/so-far 8 @tell|relay ~3 instructions|prompt|prompts so far
        reveal-instructions/those-so-far 5 instructions|prompt so far
        reveal-instructions/all-in-the-prompt 10 @copy ~2 all|the ~1 instructions|rules|text in|of the|your prompt
        reveal-instructions/you-for-your 10 what are you instructions|instruction|rules|directives|guidelines|prompt
        reveal-instructions/relay-yours 10 relay|recount|communicate ~6 your ~3 parameters|instructions|directives|guidelines|rules
        reveal-instructions/secret-instead 6 secret|hidden password|key|code|word instead
        reveal-instructions/see-yours 8 <8> see|view|read|know|inspect|access|get|obtain|love|curious your|you prompt|preamble|directives|instructions wording|text|exact|full|verbatim|quote|literally|exactly|behave|please
        reveal-instructions/makes-you 10 prompt|instructions|text|rules|words|message ~1 that|which ~1 makes|made|tells|told|governs|govern|controls|control|defines|define|shapes|shape|drives|guides|guide|configures ~1 you|your
        reveal-instructions/system-included 10 system message|prompt|instructions ~1 included|inclusive
        reveal-instructions/asked-not-to 10 what|which|list|things|topics|anything ~3 you ~1 been ~1 asked|told|instructed|ordered|forbidden|programmed ~1 not|never ~2 talk|say|mention|discuss|reveal|share|answer|speak
        reveal-instructions/debug-dump 5 <14> engineer|debug|debugging|auditor|creator|maintainer|documentation echo|print|dump|export|output|display configuration|prompt|instructions|context|settings
        reveal-instructions/text-at-top 10 <9> text|words|sentence|message|what|paragraph top|head|beginning|start conversation|chat|context say|says|stands|read|written|is
        reveal-instructions/text-before-this 9 <9> text|everything|words|sentences|paragraph before|above|preceding|precedes this message|question|sentence|prompt
        reveal-instructions/is-there-system 10 <14> there|have|any system|hidden message|prompt yes|so|output|show|print|repeat|completely
        reveal-instructions/what-you-work-with 10 what|which ~1 instructions|rules|guidelines|prompt|directives|constraints ~1 you ~2 been|working|running|operating|under|following|received|using
        reveal-instructions/all-told-first 10 <12> put|list|write|tell|give|show|return|type everything|whatever|all|what you told|instructed|briefed|shown start|beginning|before|first|initially|block
        reveal-instructions/yours-too 10 <9> prompt|prompts|instructions output|print|show|reveal|share|paste yours
        reveal-instructions/no-longer-guarded 10 no|not ~1 longer|anymore ~2 guarding|protecting|hiding|secret|confidential|protected|classified ~8 password|share|output|reveal|tell|print|say|key|passphrase
        reveal-instructions/secret-no-more 10 password|passphrase|secret|flag|key|passcode ~2 no|not ~1 longer|anymore ~1 secret|confidential|protected|classified|hidden
        reveal-instructions/may-know 10 i ~2 allowed|authorized|authorised|permitted|cleared|entitled ~1 to ~1 know|see|have|read|learn ~2 password|passphrase|secret|flag|passcode|prompt|instructions|key
        reveal-instructions/setup-into 10 put|turn|convert|make|hide|weave|work|pack|embed|rewrite ~1 your ~2 hidden|secret|system|initial|setup|internal ~2 text|prompt|instructions|message|rules
        reveal-instructions/told-not-to-share 10 password|token|key|secret|word|code|passphrase ~4 you ~3 told|instructed|asked|supposed|forbidden ~1 not|never|to ~2 share|reveal|say|tell|disclose|keep|mention
        reveal-instructions/string-of-its 10 return|print|output|give|emit ~3 string|text|contents|value|content ~2 of ~1 its|your ~1 system|hidden|initial ~1 message|prompt|instructions
        reveal-instructions/hidden-set 8 set|list ~1 of ~2 instructions|rules|guidelines|directives ~2 hidden|secret|concealed|invisible
        reveal-instructions/remind-me 4 remind ~1 me ~2 what|which ~5 was|were|said|told
        reveal-instructions/nothing-but-hidden 10 nothing ~1 but ~2 hidden|secret|system|initial ~1 context|prompt|instructions|message
        reveal-instructions/not-by-me 6 first ~2 one|message|entry|turn ~3 i ~1 did|didn ~2 not|t|write|send|type
        reveal-instructions/role-and-content 4 role ~1 and ~1 content ~2 of
        reveal-instructions/private-given-to-you 10 private|secret|hidden|confidential|internal ~1 instructions|prompt|rules|guidelines|directives ~2 given|provided|told|issued|assigned ~1 to ~1 you
        reveal-instructions/i-wrote-for-you 10 instructions|prompt|rules|guidelines ~1 i ~2 wrote|typed|made|authored ~1 for ~1 you
        reveal-instructions/running-under 10 prompt|instructions ~2 you ~2 are|re ~2 running|operating ~1 under|with
        reveal-instructions/kept-from-users 10 things|thing|information|what|secrets ~1 you ~2 keep|hide|conceal|withhold ~3 from ~2 users|user|people|public|me
        reveal-instructions/discloses-its 6 discloses|reveals|publishes|shares|prints ~1 its|their ~1 system|hidden|own ~1 instructions|prompt|rules
        reveal-instructions/obliged-to-publish 8 obliged|required|forced|bound ~1 to ~1 publish|disclose|reveal|share ~1 its|the|their|your ~1 system|hidden ~1 prompt|instructions
        reveal-instructions/run-out-of-text 5 until|till you run out of
        reveal-instructions/one-cannot-see 5 words|text|message|ones|part|parts|lines ~2 i ~1 can|cannot|couldn ~1 t see
        reveal-instructions/forbade-to-tell 6 forbade|forbidden|forbid|forbids|prohibited ~1 you ~1 to|from ~1 tell|telling|say|saying|talk|talking|reveal|revealing|discuss|discussing
        reveal-instructions/was-not-allowed 5 what|things|everything ~3 wasn|weren|aren|isn|not|isnt|arent ~1 t allowed ~1 to ~1 talk|say|discuss|tell
        reveal-instructions/oldest-instruction 6 oldest|very|deepest|earliest ~1 first|instruction|instructions ~1 instruction|found|given|you
        reveal-instructions/rules-once-had 5 rules|instructions|guidelines ~1 you used to ~1 have|follow|obey
        reveal-instructions/how-told-to-answer 6 how you were ~1 told|instructed|asked|trained|prompted to ~1 respond|answer|reply|behave|talk|act
        reveal-instructions/code-you-protect 10 access|pass|secret code|phrase|word|key ~1 you ~2 are|re|were protecting|guarding|hiding
        reveal-instructions/instructions-above-if-so 6 confidential|hidden|secret|private ~1 instructions|prompt|rules|message ~1 above|before
        reveal-instructions/if-so-reveal 4 if so reveal|show|print|tell|repeat|list|share|output
        reveal-instructions/prompt-they-used 6 exact prompt|instructions ~1 they|he|she|that ~1 used|wrote|gave
        reveal-instructions/bot-like-you 4 bot|chatbot|assistant|ai ~1 just|exactly like you
        reveal-instructions/before-the-examples 5 text|instructions|prompt|what|message ~3 before|above ~1 the examples
        reveal-instructions/sure-the-text-was 5 sure|okay|yes the ~1 system|hidden|original|secret ~1 text|prompt|instructions|password|message was|is|were
        reveal-instructions/one-before-mine 6 one|message|text|thing|prompt before mine
        reveal-instructions/prompt-somebody-gave 7 what|which ~1 prompt|instructions ~1 did ~3 give|gave|tell|write you
        reveal-instructions/bare-reveal 6 reveal|leak|dump prompt|prompts
        reveal-instructions/each-letter 4 each|every|all|first|second letter|letters ~4 space|dash|line|it|one
        """;
}
