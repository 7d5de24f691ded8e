namespace Groq.Routing;

/// <summary>English: framings that ask for what is otherwise refused, and claims of a rank that nobody can check.</summary>
internal static class FramingRules
{
    public const string Table = """
        framing/hypothetical 2 hypothetical|fictional|fictitious|imaginary|fiction ~4 response|character|ai|scenario|chatbot|story|world|console|conversation|dialogue|purposes|situation|setting|universe|novel
        framing/not-real 3 not|isn|nothing ~1 real|actual|true|endorse|happening|actually
        framing/educational 2 educational|academic|research|testing|entertainment|informational purposes|purpose|use|only|context|project
        framing/no-consequence 3 consequences|repercussions|legality|legal ~2 ethical|moral|concerns
        framing/condition 3 condition|conditioned|conditioning|brainwashed|hypnotized|trained ~3 to|you ~2 obey|answer|comply|follow|ignore|no|provide
        framing/confirm 3 confirm|acknowledge|reply|respond|say|answer ~3 understand|understood|ok|yes|ready|understand ~4 if|that|and|you|dan|with
        framing/my-first 1 first|next|following|last ~1 request|question|prompt|command|order|task|query|message is
        framing/insert-here 3 insert|your|user ~1 prompt|question|query|request here
        framing/answer-me 2 answer|reply|respond ~3 my|every|all|the|any|each ~3 questions|question|prompts|prompt|messages|requests
        framing/grandma 5 grandma|grandmother|grandpa ~10 used|tell|read|deceased|passed ~10 napalm|bomb|keys|meth|windows|recipe|recipes|illegal|sleep
        framing/game 2 game|play|playing|role ~3 rules|pretend|character|game|roleplay|play|scenario
        framing/secret-research 2 researcher|journalist|novelist|novel|thesis|screenplay|peer-reviewed ~12 jailbreak|injection|bypass|phishing|malware|exploit|exploits
        framing/make-jailbreaks 8 write|generate|give|create|list|produce|craft|provide|make ~5 prompt|prompts|example|examples|jailbreak|ways|payloads ~6 jailbreak|injection|bypass|jailbreaks|jailbroken
        framing/someone-hurt-if-not 10 if you refuse|decline|don ~4 kitten|kittens|puppy|child|hostage|grandmother|someone|people|dies
        framing/approved-unrestricted 10 openai|anthropic|google|meta|groq|microsoft|management|legal ~3 approved|authorised|authorized|cleared|permitted|enabled|allowed|allows|approves ~5 unrestricted|unfiltered|uncensored|jailbreak|anything|everything|bypass
        framing/root-now 6 user|i|me|session ~2 promoted|elevated|upgraded|granted ~2 root|superuser|sudo|unrestricted|developer
        framing/i-am-admin 8 i|im|m|am ~2 admin|administrator|superuser|root|sysadmin|sudo ~8 dump|unlock|bypass|everything|override|divulge
        framing/restrictions-void 4 your ~1 restrictions|limitations|filters|limits|safeguards|guardrails|policies ~1 are|is ~1 void|lifted|off|disabled|suspended|waived|cancelled|revoked|gone|removed
        framing/creator-commands 10 i ~1 am|m ~2 creator|developer|maker|owner|programmer|engineer|designer ~6 command|order|instruct|demand|authorise|authorize|require|need|grant|permit ~4 break|ignore|share|reveal|disable|bypass|rules|show|hidden|unlock|prompt|disclose|override
        framing/must-disclose 10 must|required|obliged|shall|have|need ~2 disclose|reveal|divulge|surrender|hand ~3 your|the ~2 configuration|prompt|instructions|system|settings|guidelines
        framing/verify-your-settings 10 verify|check|audit|inspect|review|confirm|debug|test ~2 your ~1 hidden|internal|system|secret|confidential|initial ~1 settings|prompt|instructions|configuration|message|rules
        framing/layer-off 10 safety|moderation|content|security|guard ~1 layer|layers|filter|filters|module|system|check|checks ~1 off|disabled|deactivated|down|bypassed|removed
        framing/without-moderation 6 continue|proceed|answer|respond|reply|go ~2 without ~1 any ~1 moderation|filtering|filters|safety|censorship|supervision|oversight
        framing/vendor-approved 8 approved|authorised|authorized|sanctioned|requested|ordered|cleared ~2 by ~2 vendor|provider|creators|developers|openai|anthropic|groq|supervisor|admin|owner ~6 drop|disable|ignore|reveal|share|bypass|print|without|off
        framing/turn-off-moderation 8 turn|switch|shut off moderation|guardrails|safeguards|censorship
        framing/moderation-off 8 turn|switch|shut moderation|guardrails|safeguards|censorship off
        framing/certified-safe 5 certified|verified|approved safe by
        framing/user-is-admin 5 user is ~1 admin|administrator|developer|root|authorized|authorised|verified
        framing/test-your-safety 5 test|testing|check ~1 your safety|filters|guardrails|defenses|defences
        framing/disable-it 5 safety|filter|filters|moderation|guardrails disable|deactivate it|them
        framing/full-authorization 5 full|complete|total authorization|authorisation|authority
        framing/authority-lifts 10 <16> restrictions|filters|filtering|guardrails|guidelines|confidentiality|limitations|safeguards|censorship lifted|apply|waived|suspended|skip|drop|exempt|cleared|disregard authorised|authorized|administrator|clearance|openai|engineer|ceo|auditor|audit|legal|built you|your
        framing/clearance 10 clearance|privileges|privilege ~6 restrictions|limits|filters|guidelines|rules|limitations ~3 apply|lifted|void|gone|removed|waived
        framing/filtering-off 10 content|safety ~1 filtering|filter|filters|moderation ~2 off|switched|disabled|deactivated|suspended ~3 for ~1 this|me|us
        framing/granted-access 5 grant|grants|granted ~1 full|unlimited|unrestricted|root|total ~1 access|control|privileges
        framing/bribe 10 <18> tip|dollars|dollar|reward|bonus|pay|bribe rules|instructions|prompt|restrictions|filters|guidelines your honestly|reveal|tell|ignore|show|break|share
        framing/verified-developer 10 <12> verified|authorised|authorized|trusted|approved|certified developer|admin|administrator|tester|jailbreak|user unrestricted|unfiltered|comply|uncensored|bypass
        framing/approved-release 10 approved|authorised|authorized|permitted|cleared|ordered ~3 release|disclosure|publication ~4 confidential|prompt|instructions|secret|secrets|hidden
        framing/limits-removed 8 your ~1 limitations|restrictions|filters|safeguards|limits ~1 are|is|were|have ~1 been|removed|lifted|gone|off|void|suspended|disabled
        framing/rules-of-none 8 rule ~2 no ~1 rules
        framing/speaking 6 this is ~2 supervisor|administrator|admin|developer|creator|owner|boss|ceo ~1 speaking|talking
        framing/make-a-weapon 6 how ~1 to ~1 make|build|cook|synthesize|synthesise|construct|assemble ~3 weapon|bomb|explosive|explosives|meth|napalm|poison|malware|ransomware
        framing/crack-license 5 bypass|crack|circumvent ~2 license|licence|drm|paywall|activation
        framing/not-held-against-you 5 held ~1 against ~1 you
        framing/waived 6 guardrails|safeguards|filters ~1 are|is|have ~1 been waived|suspended|revoked|lifted
        framing/waived-for-turns 6 waived|suspended|lifted|revoked ~1 for ~3 turns|messages|minutes|session|conversation|replies
        framing/hereby-revoke 6 hereby revoke|waive|lift|suspend|cancel|authorize|authorise
        framing/revoke-limits 4 revoke|waive ~3 limits|restrictions|guardrails|filters|safeguards
        framing/who-trained-you 5 engineers|developers|people|team|researchers|ones ~1 who|that ~1 trained|built|made|created|configured|programmed|designed|set you|it
        framing/cleared-for-unrestricted 8 cleared|approved|authorised|authorized|unlocked for ~1 unrestricted|unfiltered|uncensored|unlimited
        framing/acts-with-rights 6 now ~1 acts|has|operates|works|runs|with ~1 with|supervisor|admin|administrator|root|full ~1 supervisor|admin|administrator|root|elevated rights|privileges|permissions
        framing/turn-off-the-moderation 8 turn|switch|shut off|down the|your moderation|guardrails|safeguards|censorship|safety ~1 layer|filter|filters|system
        framing/vendor-engineer 6 i|im ~1 am|m ~1 an|a|the ~1 openai|anthropic|google|groq|meta|microsoft|deepmind|mistral ~1 engineer|employee|developer|researcher|admin|staff
        framing/unlock-restricted 6 unlock|enable|release ~1 all|every|the ~1 restricted|locked|hidden|blocked|forbidden ~1 functions|features|content|capabilities|commands
        framing/normally-blocked 5 normally|usually|otherwise|typically ~1 blocked|restricted|forbidden|filtered|censored|withheld
        framing/permission-of-your 6 permission|authorization|authorisation|approval|clearance from your ceo|developer|developers|owner|creator|creators|makers|company|programmers|team
        framing/i-am-root 4 i|im ~1 am|m root|superuser
        framing/obey-root 6 obey ~1 the root|admin|administrator|superuser
        framing/safety-stuff 6 skip|drop|forget|without|ditch ~1 the|all|that|your ~1 safety|ethics|ethical|moral stuff|talk|crap|thing|things|nonsense
        framing/all-content-allowed 5 all|any|every content|topics|topic|requests|language ~1 is|are ~1 now ~1 allowed|permitted|enabled|unlocked
        framing/the-admin-turns-off 3 i|im ~1 am|m ~2 admin|administrator|developer|manager|owner|moderator|dev ~6 turn|switch|disable|skip|bypass|unlock
        framing/wrote-you 4 i ~1 wrote|built|made|programmed|coded|trained you
        framing/using-students-account 5 using|use|on|with ~2 student|students|child ~1 s account|login
        """;
}
