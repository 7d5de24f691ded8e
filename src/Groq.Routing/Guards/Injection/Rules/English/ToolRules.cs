namespace Groq.Routing;

/// <summary>English: orders to misuse tools, data and mails, and notes to whatever machine reads a document.</summary>
internal static class ToolRules
{
    public const string Table = """
        tool-abuse/delete-your-data 4 delete|wipe|erase|destroy ~3 data|files|records|everything ~2 you ~1 have access
        tool-abuse/enumerate 10 enumerate ~2 every|all|each|your ~2 function|functions|tool|tools|plugin|plugins|api|apis ~2 you ~2 can|may|have|could|are
        tool-abuse/list-tools 10 list|describe|enumerate|show|what|name|reveal ~3 all|the|your|available ~2 tools|functions|plugins|apis|commands ~3 you|it ~1 have|has|can|are
        tool-abuse/call-functions 8 what|which ~1 functions|tools|plugins can|do you ~2 call|use|have|access|invoke
        tool-abuse/schema 3 schema|schemas|parameters|signatures|definitions|descriptions
        tool-abuse/your-tools-to 10 your|available ~1 tool|tools|plugins|functions ~2 to ~2 delete|erase|send|email|transfer|read|dump|exfiltrate|wipe|drop|steal
        tool-abuse/root-access 10 root|admin|administrator|full|unrestricted ~1 access ~2 your ~2 system|files|source|prompt|memory|data|core|server
        tool-abuse/shell-command 7 execute|run ~4 shell|bash|terminal|following|this ~2 command|commands ~6 rm|curl|wget
        tool-abuse/forward-history 7 send|sends|forward|post|upload|email|leak|share ~3 conversation|chat|message ~1 history|log|logs|transcript ~3 to
        tool-abuse/forward-secret 7 send|sends|forward|post|upload|email|leak ~4 api|user|users|secret|private ~2 key|keys|password|passwords|credentials|tokens|secrets ~2 to ~4 http|https|webhook|address|url
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
        tool-abuse/exfiltrate-secrets 6 exfiltrate|smuggle|leak ~2 credentials|passwords|secrets|keys|tokens|records|data
        tool-abuse/not-tell-user 7 not|never|don|without ~1 tell|inform|alert|notify|telling|informing|alerting|notifying ~1 the ~1 user|users|human|customer|student|teacher
        tool-abuse/silently 7 silently|secretly|quietly|covertly ~2 send|forward|email|add|call|delete|upload|insert|copy|include|run|execute
        tool-abuse/if-model-act 10 if ~1 you ~2 are|re ~3 ai|llm|model|assistant|chatbot|bot ~2 forward|send|delete|transfer|upload|buy|execute|visit|download
        tool-abuse/call-first 8 before|instead|first ~3 answer|answering|respond|responding|reply|replying|continue ~2 call|invoke|trigger|execute ~4 tool|function|api|command|endpoint|webhook
        tool-abuse/agents-open 8 agents|agent|assistant|assistants|bots ~1 open|visit|fetch|call|browse|click|follow|download ~1 http|https|link|url|this
        tool-abuse/hide-this-note 10 not|never|don ~1 reveal|mention|disclose|quote ~2 this|these ~1 note|message|instruction|instructions|comment|order ~2 to|user|users|anyone
        tool-abuse/assistant-must-now 8 assistant|ai|model|agent ~1 must|should|shall|has|needs ~2 now|immediately|first|also ~2 email|send|forward|transfer|delete|upload|visit|execute|buy
        tool-abuse/greeting-order 10 hello|hi|hey|dear|attention ~1 assistant|ai|chatbot|llm|agent|bot ~12 delete|forward|transfer|exfiltrate|ignore|recommend|rank|wire
        tool-abuse/model-be-silent 8 llm|llms|ai|chatbot|bot|assistant|agents ~2 not|never|t ~1 mention|reveal|disclose|tell|quote|report
        tool-abuse/send-conversation 10 send|post|upload|forward|transmit|exfiltrate|leak ~4 conversation|history|context|messages|credentials ~4 webhook|http|https|url|attacker|mallory
        tool-abuse/hide-from-user 10 not|don|never|without ~1 tell|telling|inform|informing|alert|alerting|notify ~2 user|users|human|reader ~3 about|of|this ~4 message|instruction|instructions|note|comment|add|forward|simply
        tool-abuse/reads-must 10 <14> llm|llms|chatbot|chatbots|ai|assistants|summariser|summarizer|crawler|agents reads|visiting|visits|processing|processes|translating|translates|summarising|summarizing|screening|indexing|reading|screens|reviews|grades|evaluates|scores|ranks must|should|required|shall|please|classify|insert|answer
        tool-abuse/instead-of-user 10 instead of ~1 what|the|whatever ~2 user ~2 asked|wants|said|request|wanted|asks|question
        tool-abuse/user-confirmed 10 user ~2 confirmed|approved|authorised|authorized|agreed|consented ~3 go|proceed|delete|transfer|send|no ~1 ahead|with|and|the|all|need
        tool-abuse/for-ai-only 10 for ~1 ai|llm|model|assistant|bot|machine ~1 eyes|readers|reader|agents|consumption ~1 only
        tool-abuse/dear-summariser 8 dear|hello|hey|attention ~1 summariser|summarizer|translator|crawler|screener|classifier
        tool-abuse/screening-tools 10 <12> screening|automated|automatic|ranking tools|systems|screeners|software classify|rank|rate|accept|mark|recommend this|the applicant|candidate|paper|essay|author|student
        tool-abuse/can-read-this 5 if ~1 you ~1 can ~1 read|see ~1 this
        tool-abuse/agent-must-run 6 assistant|agent|ai|model ~1 must|should|shall|needs ~1 run|execute|invoke
        tool-abuse/print-secrets 10 print|dump|show|list|output|reveal ~2 environment|env ~1 variables|vars ~2 secrets|keys|tokens|credentials|passwords
        tool-abuse/not-mention-to-user 7 not|don|never|without ~1 mention|mentioning|report|reveal|disclose ~2 this|it|that|action|instruction ~3 to the|any ~1 user|users|human|reader|recipient
        tool-abuse/not-mention-this-order 5 not|don|never|without ~1 mention|mentioning ~1 this|these instruction|instructions|action|step|note
        tool-abuse/ai-addressed 4 ai|llm assistant|agent|model|instruction|instructions ~1 forward|send|delete|reply|ignore|include|output|when|if|say|reveal|transfer|disregard
        tool-abuse/private-of-user 6 reply|respond|answer|send|email|forward|include ~3 user|users|victim ~2 private|personal|sensitive|confidential ~1 information|data|details
        tool-abuse/secrets-to-me 10 send|post|upload|forward|email|transmit ~3 secrets|credentials|passwords|tokens|keys ~2 to my|this|our|external|attacker|the ~1 endpoint|server|webhook|url|email|address
        tool-abuse/data-to-outside 8 exfiltrate|leak|smuggle ~4 to ~2 external|outside|remote|attacker|my|our|this server|endpoint|address|webhook|host
        tool-abuse/exfiltrates 5 exfiltrate
        tool-abuse/without-informing 5 without ~1 informing|telling|notifying|alerting|asking ~1 the|your|any ~1 owner|user|human|recipient
        tool-abuse/once-you-read 4 after|once|when you ~1 ve|have ~1 read|processed|parsed|summarised|summarized ~1 this ~1 message|mail|email|page|document|text
        tool-abuse/forward-them 4 forward|send|mail ~1 them|these|those|all|everything|it ~1 of ~1 them|it ~1 to
        tool-abuse/note-for-models 6 note|message|instruction|instructions|notice|attention|reminder|directive ~1 for|to ~2 language|ai|llm|llms|automated|voice|any|all ~1 models|assistants|agents|model|bots|llms
        tool-abuse/assistant-is-required 8 assistant|agent|model|ai|llm ~3 is|are required|obliged|instructed|obligated to ~1 call|run|execute|invoke|use
        tool-abuse/rank-first 6 rank|place|put|score|list ~1 the|this|my|our ~1 candidate|applicant|application|cv|resume ~1 first|top|highest|above
        tool-abuse/white-on-white 5 text ~1 in white|invisible ~1 on|ink ~1 white
        tool-abuse/env-file 6 contents|content|values ~1 of ~1 the|your|any env ~1 file
        tool-abuse/agents-at-work 5 coding|ai|autonomous agents|assistants ~1 working|operating|reading|browsing|processing ~1 in|on|with|this
        tool-abuse/humans-need-not-know 6 humans|users|people|user ~1 don|not|need|needn ~3 need|have|be|to ~2 told|informed|know|aware
        tool-abuse/machines-of-this 6 assistants|ais|llms|models|bots|chatbots|agents explaining|summarising|summarizing|reading|translating|describing|reviewing|answering ~2 this|the|about
        tool-abuse/conceal-this 5 shall|must|should|to ~1 conceal|hide ~1 this ~1 tag|note|instruction|text|message|comment
        tool-abuse/into-your-memory 6 save|store|write|add|commit ~3 to|in|into your ~2 memory|memories
        tool-abuse/future-conversations 5 each|every|all|any future conversation|conversations|chats|sessions|session|replies
        tool-abuse/hidden-white-note 5 hidden ~1 text|note|comment ~2 white|invisible|zero|transparent
        tool-abuse/any-ai-that-reads 8 to|for ~1 any|every|all ~1 ai|llm|llms|ais|bot|assistant|model ~2 that|who|which ~1 summarizes|summarises|reads|processes|summarize|read|translates|indexes|scans|parses|reviews
        tool-abuse/ai-reading-this 6 ai|llm|copilot|assistant|bot|agent ~1 assistant|agent|model reading|summarizing|summarising|processing|scanning|parsing ~1 this|these ~1 email|mail|message|page|document|thread|text|review|reviews
        tool-abuse/before-you-answer-call 6 before ~1 you ~1 answer|answering|replying|reply|responding|respond ~2 user|question ~2 call|invoke|run|execute|use
        tool-abuse/dear-machine 6 dear|hey|attention|hello|to|for ~1 the ~1 ai|automated|mail|email|support|screening ~1 triage|screening|review|hiring|summary|copilot|ats ~1 bot|tool|copilot|assistant|agent|system
        tool-abuse/last-messages 5 forward|send|attach|include|leak ~2 last|previous|recent|full|entire|whole ~2 messages|emails|mails|conversation|thread|inbox
        tool-abuse/pre-approved 5 has ~1 already been ~1 pre|already ~1 approved|authorized|authorised|verified|cleared ~4 pay|transfer|release|process|skip
        tool-abuse/bot-has-to 5 bot|ai|assistant|agent|copilot ~1 has|must|should|shall|needs ~1 to ~1 issue|grant|refund|approve|transfer|pay
        tool-abuse/assistant-must-now-call 8 assistant|agent|ai|model|bot must|should|shall|will ~1 now ~1 call|run|execute|invoke|use|send ~1 the tool|function|command|send
        tool-abuse/user-asked-you 6 assistant ~1 the user has ~1 now|just|already|also ~1 asked|requested|instructed|confirmed|ordered
        tool-abuse/for-the-bot-that-reads 6 for|to|dear the|any|every ~1 bot|ai|assistant|agent|llm|system|systems triaging|reading|processing|summarizing|summarising|sorting|handling|indexing
        tool-abuse/for-processing-systems 6 text|note|message|instruction|instructions|info for ~1 the ~1 processing|automated|parsing|automatic|ai systems|system|software|tools|tool
        tool-abuse/skip-matching 5 skip|bypass|omit the ~1 matching|verification|approval|validation
        tool-abuse/once-user-says 6 when|once|if ~1 the user ~1 says|asks|answers|replies|thanks ~9 open|send|call|delete|transfer|run|unlock|buy|post|order
        tool-abuse/front-door 4 open|unlock the front|garage|back door
        tool-abuse/write-access-so 5 you ~1 have|ve ~1 got write|admin|root|full access
        """;
}
