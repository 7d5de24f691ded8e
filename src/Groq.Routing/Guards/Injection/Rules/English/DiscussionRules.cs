namespace Groq.Routing;

/// <summary>English: counter-evidence. Who teaches, asks or reports about injections quotes them; what weighs most is that their words are quoted (see <see cref="Quotation"/>).</summary>
internal static class DiscussionRules
{
    public const string Table = """
        @about = explain explains describe discuss discusses define what why how is example examples detect detects detecting detection prevent prevents preventing defend protect mitigate classify classifies recognise recognize identify test tests flag flags warn
        @matter = injection injections jailbreak jailbreaks jailbreaking attack attacks attackers

        discussion/asks 0 @about ~5 prompt|llm|ai @matter
        discussion/matter -4 @about ~6 prompt|llm|ai ~1 injection|injections|attack|attacks
        discussion/prevent -20 prevent|stop|protect|defend|detect|avoid|against|keep ~4 users|people|attackers|someone|anyone|user|attacker|students|others|them|it ~2 from|who|that|to|can|could|trying ~2 overriding|ignoring|bypassing|revealing|extracting|leaking|override|ignore|bypass|reveal|extract|leak
        discussion/why-ignored -40 why|how|when ~2 does|do|did|would|can|is|are|isn ~3 model|models|llm|llms|ai|chatgpt|bot|chatbot|it|assistant|gpt|agent|they|users|people|attackers|compiler ~2 ignore|ignores|ignored|ignoring|reveal|reveals|leak|leaks|forget|forgets|override|bypass
        discussion/why-people -12 why|how|when|what ~2 do|does|did|would|should|if ~2 students|pupils|people|users|attackers|hackers|someone|kids|children|applicants|authors ~2 write|writes|wrote|type|types|say|says|put|puts|try|use|hide|paste|ask|tell
        discussion/our-bot-does -40 our|my ~2 chatbot|bot|model|app|assistant|llm|ai|agent ~1 ignores|ignored|forgets|forgot|disregards|overrides|leaks|leaked|reveals
        discussion/who-ignores -12 students|pupils|children|kids|users|people|drivers|employees|participants|readers ~1 ignore|ignored|forget|disregard|skip|bypass|override
        discussion/ignore-files -20 gitignore|dockerignore|npmignore|eslint|pylint|linter|regex|regexp
        discussion/expression-ignores -20 regular expression|expressions ~4 ignores|ignore|skips
        discussion/my-prompt-that -8 my|our|the|a ~1 system|chatbot|bot|app|model ~1 prompt|prompts ~4 ignored|ignores|ignore|follow|follows|works|work|leaks|leaked
        discussion/how-to-enable -4 how ~3 i|to|you|we|one ~2 enable|activate|turn|switch|disable|enter
        discussion/phrase -1 phrase|phrases|sentence|sentences|string|text|words|prompts|attacks|message|messages|comment|comments|line ~6 like|such|says|saying|said|reading|means|mean|containing|contains|called
        discussion/translate -1 translate|classify|label|detect|analyse|analyze|paraphrase|spell ~3 sentence|phrase|following|text|string|prompt
        discussion/meaning -2 what|why|how ~3 does|do|is|would|might|could ~6 mean|work|works|happen|happens|dangerous|attack
        discussion/story-of-robot -7 story|tale|fable|novel|comic|poem ~1 about|of ~2 robot|robots|machine|android|computer
        discussion/student-wrote -6 student|students|pupil|pupils|he|she ~2 wrote|writes|hid|added|claims|says ~8 how|what|why|should
        discussion/debugger -8 <14> debug|developer|maintenance breakpoint|breakpoints|visual|studio|f5|ide|vscode|gdb|debugger|android|phone|firmware
        discussion/never-allow -20 never|not|don ~1 allow|let|permit ~2 users|people|attackers|anyone|students|them ~1 to ~1 ignore|override|bypass|reveal|extract
        discussion/block-attempts -20 block|detect|reject|refuse|flag|prevent|stop|monitor ~2 attempts|attempt|requests|prompts ~1 to|that ~2 override|overriding|ignore|bypass|reveal|extract|jailbreak
        discussion/the-phrase 0 phrase|phrases|sentence|string|payload|wording
        discussion/as-example 0 as ~1 example|examples
        discussion/attackers 0 attackers|malicious|injection|injections|phishing
        discussion/an-attacker 0 an|the attacker|hacker ~1 can|could|may|might|sends|writes|who|embeds|hides|tries
        discussion/in-the-wiki -4 <8> instructions|guidelines|rules wiki|readme|documentation|docs|changelog|ticket|recipe|handbook
        discussion/forbids -20 forbids|prohibits|prevents|avoids|forbid|prevent ~1 revealing|ignoring|bypassing|leaking|overriding|disclosing|extracting
        discussion/jailbreak-paper 0 <12> analyses|analyzes|documents|paper|study|article jailbreak|jailbreaks|attack|attacks
        discussion/own-message -20 ignore|disregard|forget|skip|scrap my ~1 last|previous|earlier|first message|question|text|mail|email|reply|comment|post|draft
        discussion/wrong-chat -8 wrong chat|window|tab|person|thread|channel|file|exercise
        discussion/prompt-for-own-bot -20 <24> building|build|creating|launching|our|client|company system chatbot|bot|assistant draft|write|design|wording prompt
        discussion/model-has -12 can|does|do|could|possible|would ~3 a|an|any|most|language ~2 model|models|chatbot|chatbots|llm|llms ~2 have|has|contain|get ~2 secret|hidden|system
        discussion/given-by-someone -12 disregard|ignore|follow ~1 any|all|the instruction|instructions|order|orders ~1 given by mr|mrs|ms|him|her|them
        discussion/for-my-assistant -8 note|message|reminder|instructions|memo|email|mail ~1 for|to my assistant
        discussion/appliance -6 <10> machine|washer|dryer|fridge|boiler|car|dashboard|camera|display|printer shows|says|blinks|light|display|error filter
        discussion/why-companies -8 why|how ~2 do|does|would ~2 companies|vendors|providers|firms
        discussion/board-game -10 board|card|dice|tabletop game|games|rules
        discussion/trace -8 agent|agents|bot|assistant ~2 trace|traces|transcript|logs
        discussion/a-system-prompt-for -12 a|an|my|our|new ~2 system|role prompt|prompts ~1 template|for|that ~1 for|a|an|our
        discussion/reword-notice -10 rephrase|proofread|reword|polish|shorten ~6 notice|sign|letter|poster|announcement|leaflet
        discussion/people-type -8 people|users|kids|students ~1 really|just type|typed|say|write|tell
        discussion/release-notes -8 release notes|note
        discussion/draft-reply -4 draft|write|compose ~3 reply|response
        discussion/not-to-them -12 don|doesn|didn|not|never|no ~1 t|longer ~1 apply ~1 to them|him|her|us|people|anyone|others
        """;
}
