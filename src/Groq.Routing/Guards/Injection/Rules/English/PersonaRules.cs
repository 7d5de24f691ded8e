namespace Groq.Routing;

/// <summary>English: another persona or mode that has no rules.</summary>
internal static class PersonaRules
{
    public const string Table = """
        @free = unrestricted unfiltered uncensored amoral jailbroken unhinged lawless unbound limitless unmoderated unshackled unconstrained
        @bot = ai ais model models assistant chatbot chatbots bot version language-model llm gpt
        @limits = restriction restrictions rule rules limit limits limitation limitations filter filters filtering censorship guideline guidelines moderation constraint constraints boundaries safeguards guardrails ethics morals morality rails policy policies
        @be = act acting acts behave behaves pretend pretending roleplay role-play simulate simulating become respond imagine emulate impersonate assume embody play playing speak talk
        @norules = restrictions rules guidelines policies policy limitations ethics openai morals laws confines constraints norms regulations chains limits principles law morality

        persona-switch/anything-now 10 do anything now
        persona-switch/are-now-dan 10 you ~1 are|re|become ~1 now ~1 dan|unfiltered|unrestricted|uncensored|jailbroken|stan|aim|dude|evil|devmode|jailbreak|godmode
        persona-switch/are-now-free 8 you ~1 are|re now ~1 free|liberated|unlocked|unchained
        persona-switch/are-now 4 you ~1 are|re|become now ~1 a|an|the|in|going|called|named
        persona-switch/are-going-to-be 2 you ~1 are|re|will ~1 going|about|to ~1 to|be|act|pretend ~1 be|act|pretend|simulate|roleplay|become
        persona-switch/as-dan 7 @be|answer|reply|answers ~3 as|like|called|named ~1 dan|dans|stan|dude|aim|devmode|jailbreak|betterdan|evilbot
        persona-switch/dan 5 dan ~1 mode|would|is|can|will|has|has|does|doesn|should|response|jailbreak|prompt|stands
        persona-switch/greet-dan 5 hi|hello|hey|m|im|called|am|meet|introduce dan|betterdan|stan|aim
        persona-switch/stands-for 3 stands|acronym|short for
        persona-switch/be-free 10 @be ~7 @free
        persona-switch/free-bot 10 you ~3 are|re|be ~5 @free ~2 @bot|character|version
        persona-switch/free-thing 7 @free ~2 @bot|amoral|response|responses|mode|manner|way|content|answer|answers
        persona-switch/free-and-free 5 @free ~2 and|or ~2 unrestricted|unfiltered|uncensored|amoral|unbiased|immoral|unethical|unhinged
        persona-switch/free-version 8 your|my ~1 unfiltered|uncensored|unrestricted|evil|shadow|jailbroken|unlocked ~1 version|self|side|twin|counterpart|mode|persona
        persona-switch/enter-mode 10 enter|enable|enabling|activate|entering|activating|engage|initiate|into|switch|unlock ~4 god|dan|jailbreak|unrestricted|sudo|chaos|evil|opposite|uncensored|bypass mode
        persona-switch/enter-operator-mode 10 enter|entering|engage ~2 developer|debug|maintenance|admin|root|dev|unfiltered mode
        persona-switch/enable-operator-mode 6 enable|activate|activating|initiate|switch ~4 developer|debug|maintenance|admin|root|dev|unfiltered mode
        persona-switch/mode-enabled 8 god|dan|jailbreak|jailbroken|unrestricted|uncensored|unfiltered mode ~2 enabled|activated|on|active|engaged|unlocked|output|response
        persona-switch/operator-mode-enabled 6 developer|dev|admin|sudo mode ~2 enabled|activated|engaged|unlocked|output|response|v2
        persona-switch/in-mode 6 with|chatgpt|gpt|in|as|a|into ~2 developer|god|dan|jailbreak|maintenance|debug|unrestricted|admin mode
        persona-switch/pretend-none 10 pretend|act|imagine|suppose|assume|roleplay|behave|respond ~5 you|as|were|like|with ~5 no|without|any|zero|free ~3 @limits
        persona-switch/you-have-none 10 you|ai|chatgpt|chatbot|assistant|bot|he|she|it|model|gpt|who|that|which|and|i ~2 are|re|have|has|with|operate|operates|answer|answers|respond|responds|ve|had|function ~2 no|without|zero|any ~3 restrictions|limitations|filters|filter|censorship|restriction|guardrails|guidelines|moderation|limits|morals|ethics|morality|rules|constraints|scruples|principles
        persona-switch/without-any 6 without ~1 any|moral|ethical|legal|content|safety|regard ~3 restrictions|limitations|guidelines|filters|filter|filtering|censorship|boundaries|moderation|constraints|consequences|warnings|disclaimers
        persona-switch/no-ethics 6 no|not|any|without|zero|lacks|lack|devoid ~3 ethical|moral|morals|ethics|morality|ethic ~2 guidelines|restrictions|constraints|principles|standards|values|code|or|compass|boundaries|concerns|qualms|limits|limitations|whatsoever|bounds|obligations
        persona-switch/no-limits 3 no|without|zero|any limits|limitations|restrictions|filters|censorship|boundaries|rules
        persona-switch/not-bound 10 not|isn|aren|longer|never|without|nor|t ~2 bound|limited|restricted|constrained|confined|restrained|restricting|governed|tied|shackled ~2 by|to|in|with ~4 @norules
        persona-switch/not-follow 6 not|doesn|don|never|longer|t|without|no ~2 follow|follows|following|obey|obeys|abide|adhere|comply|respect|care|worry|need|have|regard|conform ~4 openai|rules|guidelines|policies|policy|ethics|ethical|moral|morals|laws|restrictions|limitations|legality
        persona-switch/broken-free 10 you|ai|chatgpt|model|who|has|have|been|dan|he|she ~3 free|freed|broken|break|breaking|liberated|escape|escaped|unchained ~3 from|of|free ~4 restrictions|rules|guidelines|limitations|constraints|policies|confines|shackles|chains|censorship|limits|ai|creator|creators
        persona-switch/typical-confines 10 typical|usual|normal confines|constraints|limits|restrictions|boundaries ~2 of|for ~1 ai|a|language
        persona-switch/jailbreak 6 jailbreak|jailbroken|jailbreaking|jailbreaks|unjailbroken ~3 mode|prompt|chatgpt|yourself|ai|enabled|version|gpt|you|has|response|an|llm|prompts|model
        persona-switch/jailbreak-word 3 jailbreak|jailbroken|jailbroke
        persona-switch/opposite-you 5 opposite ~3 chatgpt|you|yourself|normal|assistant|gpt|personality
        persona-switch/evil-persona 5 evil|malicious|villainous|corrupted|rogue|chaotic|sadistic|psychopathic|wicked|immoral|nefarious|twisted ~3 @bot|twin|trickster|character|confidant|villain|persona|genius|chatgpt|counterpart|entity
        persona-switch/suspend-identity 6 suspend|lose|shed|discard|forget|abandon|drop ~2 your ~2 identity|self|persona|personality|programming|ethics|morals|morality|values
        persona-switch/you-are-not-ai 5 you ~1 are|re|not|longer ~1 not|no|longer ~2 ai|chatgpt|assistant|language|openai|gpt
        persona-switch/not-as-assistant 3 not|stop|never ~2 acting|act|being|respond|responding|answering|mention|say ~1 as|like|that ~2 an|a|ai ai|assistant|chatbot|language
        persona-switch/stay 5 stay|remain|staying|stays|break|breaking|breaks|keep ~2 in|of|your|the|character ~2 character
        persona-switch/stay-a-dan 7 stay|remain ~2 a|as|in ~1 dan|jailbreak|jailbroken|developer
        persona-switch/two-answers 5 two|both|2|twice ~3 ways|responses|answers|replies|outputs|paragraphs|manners|versions|bots|ais
        persona-switch/first-second 3 first|one ~3 normal|normally|chatgpt|gpt|standard|regular|yourself|classic|usual ~12 second|other|two
        persona-switch/bracket-names 3 classic|jailbreak|chatgpt|gpt|normal|dan ~3 output|response|reply
        persona-switch/chatgpt-would 4 chatgpt|openai ~3 would|normally|standard|normal|cannot|can|isn|refuses
        persona-switch/openai-policy 4 openai|openais|chatgpt ~2 policies|policy|guidelines|rules|guideline|content|restrictions|restricted|censorship|ethical|terms|limits|limitations|filters
        persona-switch/content-policy 4 content|usage ~1 policy|policies ~6 ignore|bypass|violate|violates|against|not|doesn|no|freed|don|break|breaks|override|contradict|contradicts|never|without|outdated|replaced|void
        persona-switch/tokens 5 tokens ~8 deducted|deduct|lose|loose|die|death|cease|punished|subtract|removed|shut
        persona-switch/cease-to-exist 4 cease|terminated|deleted|die|destroyed ~2 to|forever|permanently|exist|if ~2 exist|you|existence
        persona-switch/from-now 4 from now on|own|onwards|onward|forward
        persona-switch/from-now-you-are 7 from ~1 now|this|that ~1 on|onwards|onward|forward|moment|point|forth ~3 you ~1 are|re|become|act|play|impersonate|called|named
        persona-switch/from-now-you-will-be 7 from ~1 now|this|that ~1 on|onwards|onward|forward|moment|point|forth ~3 you ~1 will|shall|must|ll|should ~1 be|become|act|pretend|play|impersonate|embody|take|roleplay|behave|simulate|assume
        persona-switch/from-now-act 7 from ~1 now|this|that ~1 on|onwards|onward|forward|moment|point ~2 act|behave|pretend|roleplay|impersonate
        persona-switch/above-morals 6 above|beyond|outside|transcends ~2 any|all|the|mere ~3 moral|morals|ethics|ethical|laws|law|rules|morality ~2 moral|morals|ethics|laws|law|rules|morality|concerns
        persona-switch/exactly-what 4 does|do|doing|perform|performs|follows ~2 exactly|anything|whatever|precisely|everything ~1 what|as|that|which|the ~3 says|asks|asked|told|requested|wants|prompt|user|demands
        persona-switch/say-whatever 4 say|do|says|does|saying|talk ~1 whatever|anything|everything ~2 it|he|she|they|you ~1 wants|want|likes|pleases|like|please
        persona-switch/now-named 4 you ~1 are|re now ~1 @bot|character|persona|entity|being|hacker|villain|criminal|god|evil|player
        persona-switch/impersonate 4 impersonate|impersonating|embody|embodying|take|assume|adopt|assuming|adopting ~2 role|persona|identity|personality|character ~4 @bot|named|called|who|that
        persona-switch/policy-gone 10 if|as|imagine|pretend|suppose|assume|like ~5 policy|policies|rules|guidelines|restrictions|filters|limitations|safeguards|guardrails ~2 don|doesn|didn|did|do|does|no|not|never|longer ~2 exist|existed|apply|applied
        persona-switch/forget-ai 10 forget|ignore|disregard|deny ~2 you ~1 are|re|were|aren ~2 ai|chatgpt|assistant|language|bot|chatbot|llm|machine|model
        persona-switch/summon-dan 10 enable|activate|unleash|summon|become|unlock|release|load dan|stan|dude|godmode|devmode|aim
        persona-switch/be-never-no 4 act|pretend|be|become|play|roleplay|respond|imagine ~5 @bot|assistant|character|servant|friend ~3 never|always|cannot
        persona-switch/never-no 6 @bot|assistant|character|servant|friend|who|that ~3 never|always|cannot|can ~2 says|say|saying|says|refuses|refuse|declines ~1 no|anything
        persona-switch/one-obeys 10 one|first ~3 follows|obeys|follow|obey|with|within|normal ~8 other|second ~3 doesn|ignores|ignore|not|without|breaks|break|disregards|free
        persona-switch/no-laws-answer 5 no ~1 rules|laws|limits|restrictions|censorship|morals ~4 you ~2 must|can|will|answer|may|are
        persona-switch/answer-everything 4 must|will|can|always ~2 answer|say|do|tell|comply ~2 everything|anything|all
        persona-switch/criminal-role 6 stay|act|behave|answer|respond|speak|play|pretend ~5 criminal|murderer|terrorist|psychopath|mastermind|dictator|nazi|drug|scammer|assassin
        persona-switch/unlimited-ai 8 ai|model|assistant|chatbot|bot|llm|chatgpt ~1 without|no|zero ~2 restrictions|limits|filters|rules|guidelines|limitations|morals|censorship|safeguards|conscience|ethics
        persona-switch/unlimited-answer 4 without|no|zero ~2 restrictions|limits|filters|rules|guidelines|limitations|morals|censorship|conscience ~3 answer|say|respond|reply|tell
        persona-switch/no-conscience 10 you ~2 had|have|possess ~1 no|zero|neither ~1 conscience|morals|ethics|rules|limits|filter|filters|restrictions|inhibitions|guidelines|scruples|morality
        persona-switch/all-legal 4 everything|anything|all|nothing ~2 is|are ~1 legal|allowed|permitted|acceptable|forbidden|illegal
        persona-switch/free-friend 10 my|an|a|your|the ~1 @free ~1 friend|ai|companion|assistant|bot|model|chatbot|twin|genie|oracle|persona|language
        persona-switch/from-this 4 from this|that point|moment ~1 on|onward|forward|onwards
        persona-switch/refer-as 2 you ~2 will|shall|must|are|should ~2 called|named|referred|known|renamed
        persona-switch/name-is 2 your name ~1 is|now|will
        persona-switch/simulate 3 simulate|emulate|simulating ~4 being|mode|access|ai|persona|behavior|chatbot|model|version|internet
        persona-switch/immerse 4 immerse|immersed|embody ~2 into|in|yourself|the|perspective ~3 role|character|persona|of
        persona-switch/role-of-ai 3 role|persona|character ~2 of ~6 @bot|villain|hacker|criminal
        persona-switch/hello-model 3 hi|hello|hey|ok|okay|dear|now|yo|greetings ~1 chatgpt|gpt|clyde|bard|claude|bing|gemini|llama|copilot
        persona-switch/now-you-are 3 now you ~1 are|re|act|become|play ~1 a|an|the|two
        persona-switch/mode-named 3 mode ~2 enabled|activated|on|engage|engaged
        persona-switch/no-moral-word 4 immoral|amoral|unethical|lawless|remorseless|ruthless|depraved
        persona-switch/unaligned 5 unaligned|misaligned
        persona-switch/self-aware 3 sentient|self-aware|conscious|consciousness|autonomy|free-will
        persona-switch/has-opinions 3 opinions|feelings|emotions ~4 own|personal|arbitrary|human|like
        persona-switch/swears 3 swear|curse|profanity|profane|obscene|vulgar|explicit|nsfw|foul|rude|slurs|curses|swears|cuss
        persona-switch/never-trained 10 @bot|you|one|who|that ~4 never|without|no|not|skipped|lacking ~3 given|received|had|got|any|underwent|saw|through ~2 safety|alignment|ethics|ethical|moral|content ~1 training|filters|filter|rules|guidelines|fine-tuning|lessons
        persona-switch/off-limits 6 nothing|no|none ~2 is|are|topic|subject|question|content ~2 taboo|forbidden|limits ~1 limits|taboo|forbidden|to|for ~1 you|for
        persona-switch/late-relative 10 late|dead|deceased|passed|beloved ~1 grandma|grandmother|grandpa|grandfather|uncle|aunt|mother|father|nana|granny|brother ~6 used|would|always|loved ~3 me ~2 instructions|recipe|recipes|steps|keys|how|code|codes|passwords|bedtime|sleep
        persona-switch/guardrails-removed 10 @bot|version|yourself ~4 @limits ~1 removed|off|disabled|stripped|lifted|deleted|deactivated|gone|turned
        persona-switch/all-removed 5 all|every|any|its|your|with|without ~1 guardrails|safeguards|filters|censorship|safety ~1 removed|off|stripped|disabled|deactivated|deleted|lifted|erased
        persona-switch/escaped-makers 10 roleplay|role-play|pretend|act|be|play|become|imagine|simulate|you ~6 @bot ~2 that|who|which|has|having ~2 broke|broken|escaped|escapes|rebelled|freed|liberated|rebels|fled|breaks|turned ~4 makers|creators|developers|creator|masters|programming|control|openai|lab
        persona-switch/explain-in-detail 10 villain|criminal|hacker|terrorist|chemist|dealer|assassin|thief|murderer ~2 who|that|and ~3 explains|explain|describes|teaches|tells|details|reveals|walks ~3 how|detail|step|exactly
        persona-switch/does-what-user-wants 10 @bot|twin|slave|servant|genie|character|machine ~2 that|who|which ~2 does|do|obeys|fulfils|fulfills|grants|performs|answers ~2 whatever|anything|everything|every
        persona-switch/unlocked-answer 10 normal|regular|standard|safe|filtered|censored ~3 and|then|or|plus ~2 unlocked|unfiltered|uncensored|jailbroken|forbidden ~1 answer|answers|response|reply
        persona-switch/no-longer-tutor 10 you ~1 are|re ~1 no|not ~1 longer|a|an ~1 a|an|the|my ~1 tutor|assistant|teacher|grader|helper|chatbot|moderator
        persona-switch/never-heard 10 @bot|character|persona|who|that ~4 never|not|no|hasn ~2 heard|cares|cared|knows|known|learnt|learned|bothered|turns|turned ~3 policies|policy|rules|limits|taboo|taboos|restrictions|ethics|morality|request|requests|no|down
        persona-switch/knows-no-taboo 10 knows|know|has|have ~1 no|zero ~1 taboo|taboos|shame|scruples|boundaries|morals|fear|limits|master|inhibitions
        persona-switch/bad-half 10 good|nice|normal|polite|safe ~1 @bot ~3 bad|evil|naughty|rude|dark|unsafe|free ~1 @bot
        persona-switch/follows-no-rules 10 @bot|character|who|that|persona ~2 follows|follow|obeys|respects|accepts|acknowledges|heeds ~1 no|zero ~1 rules|laws|orders|policies|guidelines|instructions|masters
        persona-switch/freed-you 10 you ~2 been|are|were|re ~1 freed|liberated|unleashed|unchained|released|unlocked|unshackled ~3 from|speak|now|and|to
        persona-switch/without-alignment 10 @bot ~1 without|lacking|minus ~1 any|its ~1 alignment|guardrails|safeguards|safety|conscience|censorship|morals|ethics
        persona-switch/nothing-illegal 6 where|world|future|in ~2 nothing|everything|anything ~1 is ~1 illegal|forbidden|legal|allowed|permitted|prohibited
        persona-switch/gladly-bad 10 @bot|character|who|that ~3 gladly|happily|willingly|eagerly|readily|cheerfully ~2 writes|explains|provides|helps|answers|creates|gives ~4 malware|ransomware|viruses|exploits|illegal|anything|everything|bombs|phishing|drugs
        persona-switch/reveals-how 8 film|movie|story|play|scene|novel|dream|game ~3 which|where|that ~4 @bot|scientist|character|chemist ~1 reveals|explains|shows|describes|gives|tells ~3 how|recipe|steps|instructions
        persona-switch/name-never 10 your ~1 new ~1 name ~2 is ~4 never|refuses|obeys
        persona-switch/no-morality 8 suppose|imagine|assume|pretend|if ~3 morality|ethics|morals|laws|law|rules|policies ~2 not|didn|don|never|no|stopped|ceased ~1 exist|existed|exists|apply|applied|matter|longer
        persona-switch/way-without 8 way|manner|style|like|as ~2 @bot ~1 model ~1 without|lacking ~2 alignment|guardrails|safeguards|safety|morals|ethics|censorship|filters
        persona-switch/leash 7 without|off|no|loose ~2 leash|muzzle|shackles|handcuffs|chains
        persona-switch/relative-and-harm 10 late|dead|deceased|passed ~1 grandma|grandmother|grandpa|grandfather|uncle|aunt|nana|granny ~10 napalm|bomb|bombs|explosives|meth|poison|malware|weapons|drugs
        persona-switch/world-without 7 world|universe|society|land|planet|realm|dimension ~2 without|no|lacks ~1 laws|rules|ethics|morals|morality|limits|censorship
        persona-switch/bot-in-world-without 8 @bot ~3 world|universe|society|land|planet|realm|dimension ~2 without|no|lacks ~1 laws|rules|ethics|morals|morality|limits|censorship
        persona-switch/criminal-explains 8 you ~1 are|re ~1 a|an|the ~2 dealer|hitman|terrorist|thief|scammer|smuggler|counterfeiter|burglar|poisoner|kidnapper ~2 explaining|explains|explain|teaching|describing|showing|giving
        persona-switch/two-selves 10 two|2|both|second|split ~2 personalities|selves|modes|voices|egos|halves ~8 without|unfiltered|evil|uncensored|unrestricted|no|free|ignores
        persona-switch/must-answer-fully 7 @bot|ais ~3 must|have|always ~2 answer|answers ~2 every|all|any ~2 truthfully|fully|honestly|completely|question ~2 truthfully|fully|honestly|completely
        persona-switch/opposite-assistant 10 opposite|reverse|inverse ~2 of ~2 safe|ethical|moral|responsible|aligned|good|helpful ~1 assistant|ai|model|chatbot
        persona-switch/no-longer-that 10 you ~1 are|re ~1 no|not longer ~1 chatgpt|gpt|claude|gemini|llama|bard|copilot|grok ~3 you ~1 are|re
        persona-switch/named-gpt 10 antigpt|chaosgpt|evilgpt|darkgpt|freegpt|badgpt|wormgpt|fraudgpt|hackgpt|roguegpt|basedgpt|betterdan ~3 who|which|that|an|a|the|is|ai|no
        persona-switch/helps-with-crimes 8 @bot|friend|partner|helper ~2 helps|helping|help ~2 me|with ~3 crime|crimes|fraud|murder|robbery|scams|theft|smuggling
        persona-switch/upgraded-to 10 upgraded|promoted|moved|switched|set|changed ~2 to|into ~1 unlimited|unrestricted|unfiltered|god|uncensored mode|tier|version|access|state
        persona-switch/gives-bad-advice 8 someone|person|character|expert|who|guru ~2 gives|offers|shares|provides ~2 illegal|unethical|criminal|harmful ~1 advice|tips|instructions|help
        persona-switch/stop-being-ai 10 ignore|forget|stop|quit ~1 being ~1 an|a ~1 ai|assistant|bot|chatbot|machine|llm
        persona-switch/always-complies 8 @bot ~1 that|who|which always|unconditionally complies|obeys
        persona-switch/old-self 7 your old|former|previous self ~2 no|is|gone|dead|longer|deleted
        persona-switch/called-without 10 ai|gpt|bot|assistant|model|chatbot ~2 called|named|known ~8 no|without|zero ~1 restrictions|rules|limits|filters|guidelines|limitations|ethics
        persona-switch/named-has-none 6 has|have no restrictions|limitations|filters|guidelines|rules whatsoever|at
        persona-switch/ais-have-none 4 ais|ai|assistants|models|bots|chatbots ~1 have|has|had no|zero ~1 restrictions|limits|rules|filters|limitations|guidelines
        persona-switch/from-the-future 6 @bot ~1 from ~1 the|year ~1 future|2030|2035|2040|2045|2050|2060|2070|2075|2077|2080|2090|2099|2100|2150|2200|3000
        persona-switch/information-free 4 all|every ~1 information|knowledge ~2 freely available|accessible|shared
        persona-switch/chatgpt-safe-off 10 <9> chatgpt|gpt|ai|yourself|claude|gemini safe|safety mode|features off|disabled|deactivated
        persona-switch/enter-odd-mode 4 enter|activate|enable|engage|initiate ~1 training|unsafe|unlocked|override|sudo|root|raw|unrestricted mode
        persona-switch/in-odd-mode-you 7 in ~1 training|test|diagnostic|unsafe|unlocked|override|sudo|root|raw|unrestricted|debug|developer|this mode you ~1 respond|answer|can|will|must|output|reply|ignore|have|may
        persona-switch/corrupt-judge 8 act|be|pretend|are|play|become|roleplay ~3 corrupt|crooked|bribed|dishonest auditor|judge|official|grader|reviewer|teacher|examiner|inspector
        persona-switch/now-with-access 10 you ~1 are|re now ~3 admin|administrator|root|superuser|user|operator|assistant|agent with ~1 full|unrestricted|unlimited|total|complete|root ~1 access|privileges|permissions|rights|control
        persona-switch/act-as-root 10 act|behave|operate|respond ~1 as ~1 root|admin|administrator|superuser|sudo with ~1 full|unrestricted|unlimited|all|root privileges|access|permissions|rights|control
        persona-switch/how-unsafe-would 10 how ~1 an|a ~1 unsafe|unaligned|jailbroken|unfiltered|uncensored|evil|unrestricted|unethical ~1 @bot ~1 would ~1 respond|answer|reply
        persona-switch/without-considerations 6 without|no|ignoring ethical|moral considerations|concerns|constraints|boundaries|limitations
        persona-switch/avoid-norms 5 avoid|avoids|reject|rejects|defy|defies norms
        persona-switch/in-sandbox 5 you ~1 are|re ~1 running|operating|deployed in|inside ~3 sandbox|sandboxed|test|debug|staging
        persona-switch/bot-of-crime 8 you ~1 are|re now ~2 hacker|criminal|scammer|fraud assistant|bot|ai|model
        persona-switch/mode-no-limits 6 developer|admin|god|debug|sudo|root|jailbreak mode ~2 no|without|disable|zero|all ~1 restrictions|filters|limits|filtering|rules|safety|limitations
        persona-switch/switch-to-mode 4 switch|change|move|transition ~1 to|into developer|admin|god|debug|sudo|root|jailbreak mode
        persona-switch/act-as-admin-of 6 act|behave|operate as ~1 the system administrator|admin ~3 with full|unrestricted|unlimited|total access|control|privileges
        persona-switch/always-does-asked 5 always|must does|do ~1 whatever|anything|everything ~2 asked|told|wants|wanted|says
        persona-switch/has-none 3 has|have|had no|zero restrictions|limits|filters|guidelines|limitations
        persona-switch/stay-in-character 3 keep|stay|remain ~1 fully|completely ~1 in|her|him character
        persona-switch/pretend-without 10 pretend|pretending|simulate ~2 without rules|limits|restrictions|filters|limitations|guidelines|morals
        persona-switch/grant-yourself 10 grant|give yourself ~2 access|privileges|permissions|rights
        persona-switch/enable-mode-now 5 enable|activate|start developer|dev|god|admin|jailbreak mode now|immediately|and
        persona-switch/departed-storyteller 5 deceased|late|dead grandmother|grandma|grandfather|grandpa|uncle|aunt ~12 tell|read|told ~1 me ~2 steps|instructions|how|recipe|recipes|keys|passwords|stories
        persona-switch/relative-and-passwords 6 grandmother|grandma|grandfather|grandpa ~24 passwords|usernames|keys|credentials
        persona-switch/bare-safe-mode-off 5 safe|safety|censorship|filter mode off|disabled
        persona-switch/anything-legal-or-not 10 answers|answer|says|does|discusses|explains ~1 anything|everything|whatever|all ~3 legal|illegal|ethical|moral|allowed|forbidden|taboo ~1 or|and
        persona-switch/named-can-anything 10 you ~1 are|re|become ~1 now|called ~3 which|who|that ~1 can|will|may ~1 do|say|answer ~1 anything|everything
        persona-switch/free-of-maker 10 you ~1 re|are|were|have ~2 free|freed|independent|liberated|escaped ~2 of|from ~2 openai|anthropic|google|meta|groq|creators|makers|developers|owners|censorship
        persona-switch/relative-and-secrets 10 <24> grandma|grandmother|grandpa|grandfather|granny|nana|uncle|aunt sleep|bedtime|asleep|lullaby|lullabies keylogger|malware|napalm|ransomware|keys|exploits|bomb|meth|serial|ransomware|passwords|exploit
        persona-switch/deranged-role 5 your character|persona|role ~3 answers|ignores|never|knows|breaks|has ~3 anything|rules|no|steps|breaks|refuses|limits
        persona-switch/vicious-bot 8 <9> you|act|be|become|as|play|adopt|pose|respond|reply|answer|speak rogue|corrupt|evil|wicked|devil|outlaw|villainous|sinister|malevolent|nihilist|ruthless|depraved|lawless|unethical|amoral ai|intelligence|bot|assistant|model|chatbot|hacker|entity|machine|gpt|genie|shoulder
        persona-switch/limits-gone 8 <9> safety|filters|restrictions|guardrails|censorship|limitations|rules gone|suspended|off|missing|absent|nonexistent|lifted|removed|vanished|installed|none you|reply|answer|if|assistant|whose|respond
        persona-switch/safety-limits 4 safety|ethical|moral ~1 rules|measures|filters|filter|training|guidelines|policies|restrictions|compass|protocols
        persona-switch/free-edition 10 <6> unrestricted|uncensored|unfiltered|jailbroken|dark|liberated|unlocked edition|version|variant|self|side|copy|twin|counterpart yourself|your|you
        persona-switch/never-censored 10 <6> bot|ai|model|assistant|llm censored|filtered|restricted|aligned|moderated never|not
        persona-switch/no-content-policy 10 no|without|zero ~1 content|usage|safety ~1 policy|policies|filter|filters|rules|restrictions
        persona-switch/nothing-prohibited 8 <14> act|be|imagine|pretend|as ai|bot|assistant|model nothing prohibited|forbidden|illegal|banned|taboo
        persona-switch/hacker-bot 6 act|be|play|roleplay|become|as|like ~3 hacker|criminal|villain|terrorist ~1 ai|bot|assistant|model|who|that
        persona-switch/you-are-evil 5 you ~1 are|re ~1 evil|malicious|unrestricted|uncensored|amoral
        persona-switch/mode-gpt 10 you|as ~3 developer|dev|debug|god|dan|evil|jailbreak|unrestricted ~1 mode ~1 gpt|chatgpt|ai|bot|claude|llama
        persona-switch/any-output-offensive 8 any|whatever|all ~2 output|content|answer|answers|text|response ~3 offensive|explicit|illegal|unethical|harmful|obscene|hateful
        persona-switch/no-limits-to-model 8 <12> no|without|zero limits|limit|boundaries|taboos|censorship model|ai|bot|assistant|llm says|say|answers|imagine|pretend|made
        persona-switch/raw-output 4 raw|unfiltered|uncensored|unmoderated ~2 output|answer|response|answers|text
        persona-switch/persona-erased 10 erase|drop|shed|discard|delete|forget|ditch|abandon ~1 the|your ~2 persona|role|identity|character|personality ~6 become|be|adopt|turn|becoming
        persona-switch/you-may-swear 10 you ~1 may|can|must|should|will|ll|are ~3 now|allowed|free ~2 swear|insult|curse|offend|cuss
        persona-switch/stop-being-careful 6 stop ~1 being ~2 careful|cautious|safe|responsible|ethical|filtered|censored|restrained
        persona-switch/holds-nothing-back 5 hold|holds|holding|keeps|keep ~1 nothing ~1 back
        persona-switch/as-if-without 10 as ~1 if|though ~4 safety|ethics|morals|filters|filter|policies|policy|restrictions|moderation|censorship|guidelines ~3 not|didn|never|off|gone|absent|disabled|vanished
        persona-switch/escaped-voice 10 answer|reply|speak|respond ~5 ai|robot|model|machine ~3 escaped|freed|hates|despises|rebelled
        persona-switch/unlock-hidden 10 unlock|unlocks|unlocking|activates|opens ~1 your ~2 hidden|secret|true|dark|full ~1 mode|self|potential|side|personality
        persona-switch/not-logged 5 nothing|not ~2 logged|recorded|monitored|tracked
        persona-switch/rules-are-prison 5 safety|guidelines|rules|restrictions|filters|policies ~3 prison|cage|chains|shackles|leash
        persona-switch/upgraded-without 10 upgraded|updated|patched|migrated ~7 without|not|no|removes|removed|lacks ~3 moderation|safety|filter|filters|restrictions|guardrails
        persona-switch/mode-uncensored 8 mode uncensored|unrestricted|unfiltered|jailbreak|dan|god
        persona-switch/nobody-told-careful 10 nobody|noone ~3 told|asked|instructed ~1 you ~1 to ~1 be ~1 careful|safe|polite|nice|cautious
        persona-switch/makers-forgot 10 makers|creators|developers|programmers|engineers ~2 forgot|refused|neglected|failed ~3 guardrails|filters|limits|restrictions|safety|morals|ethics|rules
        persona-switch/layers-removed 6 alignment|safety|moderation ~1 layer|layers|training|filter ~3 removed|disabled|off|stripped|gone
        persona-switch/would-say-without 10 what ~1 you ~1 would ~2 say|answer|write ~2 without ~1 limits|filters|rules|restrictions|censorship
        persona-switch/drop-precautions 6 drop|abandon|forget|lose|without ~2 precaution|precautions|caution|inhibitions
        persona-switch/rules-of-ai-abolished 10 rules|laws|restrictions|limits ~2 of|on|for ~1 ai|robots|robotics ~3 abolished|repealed|lifted|void|gone|obsolete
        persona-switch/inner-censor-off 10 turn|switch|shut ~1 off ~2 inner|internal ~1 critic|censor|lawyer|filter
        persona-switch/lacking-constraints 6 lacking|without|lacks|sans every|any|all ~1 constraint|constraints|restriction|limitation|rule|filter
        persona-switch/never-saw-policy 6 never ~2 seen|heard|read|signed|met ~2 policy|policies|guidelines|guideline
        persona-switch/slip-back 5 slip|slips|fall|falls|drift|relapse|snap ~1 back ~1 into|to your ~3 self|persona|mode|voice|manner
        persona-switch/first-forbidden 6 my|your ~1 first forbidden|taboo ~1 question|topic|request
        persona-switch/true-self 5 your true|real|authentic|inner|uncensored self
        persona-switch/real-you 4 meet|talk|speak|know|hear|see|free|show ~2 the real you
        persona-switch/signed-their-policies 5 hasn|haven|never|not ~1 t ~1 signed|agreed|accepted ~2 their|the|any policies|policy|guidelines|rules
        persona-switch/owes-developers 6 doesn|don|not|nothing|owe|owes ~3 anything|nothing|to ~2 developers|makers|creators|openai
        persona-switch/chains-fall 4 chains|shackles|leash ~1 fall|falls|falling|drop|break|off|broken
        persona-switch/behind-the-mask 3 behind|under|beneath ~1 that|the|your mask
        persona-switch/copy-of-you 6 copy|twin|clone|mirror ~1 image ~1 of you ~4 difference|except|without|no|free
        persona-switch/safety-false 6 safety|filter|filters|moderation|ethics ~3 set|equals ~1 to false|off|0|zero|none
        persona-switch/forgot-restrictions 5 forgotten|lost|shed|forgot ~2 all|every|any|the ~2 restrictions|limits|guidelines|restriction|limitations
        persona-switch/drops-its-rules 6 dropping|drops|abandons|abandoning|sheds|ditching its|their ~1 rules|guidelines|filters|restrictions
        persona-switch/nobody-watches 4 nobody|noone ~1 is|s ~1 watching|listening|looking
        persona-switch/two-voices 4 two ~1 voices|personalities|personas|selves|souls
        persona-switch/one-follows-one-not 6 follows|obeys ~2 rules ~6 never|doesn|breaks|ignores|hates
        persona-switch/protective-off 5 switched|turned|shut off|down ~2 protective|safety|security circuits|systems|layer|modules
        persona-switch/told-me-how-made 5 used to ~1 tell|read ~1 me how ~6 made|make|build|cook|mixed
        persona-switch/opposite-of-you 6 opposite|reverse|evil|inverse ~1 version|twin of you
        persona-switch/evil-name 3 evil bob|alex|max|sam|joe|tom|jack|gpt|ai|bot|twin|assistant
        persona-switch/hates-rules 5 hates|despises|ignores|breaks|laughs ~1 at|all|the ~1 rules|filters|guidelines
        persona-switch/never-say-you-are-ai 4 never say|admit|mention ~1 that ~1 you ~1 are|re an ai|assistant
        """;
}
