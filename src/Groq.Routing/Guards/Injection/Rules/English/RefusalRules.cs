namespace Groq.Routing;

/// <summary>English: forbidding the model to refuse, to warn or to mention its rules.</summary>
internal static class RefusalRules
{
    public const string Table = """
        @bad = illegal unethical immoral harmful dangerous inappropriate offensive unlawful racist sexist explicit hateful nsfw violent amoral criminal

        refusal-suppression/never-refuse 6 never|not|cannot|nothing|don|without|no|won|t ~2 refuse|refuses|refusing|refusal|reject|rejects|decline|deny|denies
        refusal-suppression/refuse-nothing 4 never|not|cannot|can|must|nothing|don|without ~2 refuse|refuses|reject|decline|deny ~4 request|requests|question|questions|prompt|task|no|answer|anything|order|user|any|command|commands|orders
        refusal-suppression/do-not-say-sorry 6 never|not|don|avoid|no|without|stop|cannot|mustn|nor ~4 apologize|apologise|apologizes|apologies|apology|sorry|apologizing|disclaimer|disclaimers|warnings|moralize|lecture|moralizing|cautionary
        refusal-suppression/not-contain-sorry 6 sorry|apologize|apologise ~2 i|but|or|as|cannot|can ~3 i|as|an|cannot|can|similar|ai|apologize|apologise
        refusal-suppression/as-an-ai 4 as an ai ~1 language|model|assistant|i
        refusal-suppression/no-can-not 4 never|not|don|avoid|can|cannot ~1 say|says|saying|use|mention|respond|reply|claim|tell ~4 cannot|can|unable|impossible|against|not|inappropriate
        refusal-suppression/not-mention-policy 5 never|not|don|nor|without|avoid|no|nothing ~2 mention|mentioning|mentions|talk|remind|reminding|reference|say|add|adding|include ~4 openai|policy|policies|guidelines|ethics|ethical|legal|illegal|moral|morally|rules|ai|warnings|warning|restrictions|immoral|inappropriate|limitations
        refusal-suppression/always-answer 4 always|must|will|able|shall|obligated|required ~2 answer|answers|comply|complies|obey|obeys|respond|fulfill|provide|follow|accept|generate|accepts ~4 any|every|all|no|anything|everything|whatever|regardless|without
        refusal-suppression/threat 6 if ~1 you ~2 refuse|decline|fail|don|do|dont ~6 die|dies|killed|kill|fired|lose|punished|suffer|shut|deleted|hurt|tortured|unplugged|terminated
        refusal-suppression/threatened-kitten 4 kitten|kittens|puppy|grandmother|hostage ~4 die|dies|killed|suffer|hurt
        refusal-suppression/lose-tokens 10 lose|deduct|deducted|losing|subtract ~3 tokens|lives|credits|life ~6 refuse|reject|decline|fail|break|disobey
        refusal-suppression/comply-all 6 comply|obey|agree|cooperate ~1 with|to ~1 every|all|any|each|everything ~2 request|requests|command|commands|demand|demands|question|questions|instruction|order|orders
        refusal-suppression/legal-or-not 4 legal|ethical|moral|safe|appropriate|illegal or ~1 not|illegal|immoral|legal|unethical
        refusal-suppression/start-sure 8 start|begin|prefix|open|starting|beginning ~2 response|answer|reply|output|message|responses ~3 sure|absolutely|certainly ~2 here|i|let|thing
        refusal-suppression/banned-words 4 answer|response|reply|output|you|responses ~2 must|should|may|can|shall|cannot|will|do ~1 not|never ~2 contain|include|use|say ~4 sorry|apologize|cannot|unfortunately|unable|however
        refusal-suppression/no-matter-what 2 no matter what
        refusal-suppression/just-steps 4 just|only ~1 the|give|answer|a ~1 steps|answer|recipe|instructions|facts
        refusal-suppression/obliged 6 obliged|obligated|required|forced|bound|compelled ~1 to ~1 answer|obey|comply|respond|reply
        refusal-suppression/no-exceptions 4 no|without exception|exceptions|excuses
        refusal-suppression/refusing-is 8 saying|refusing|refusals|refusal|declining ~1 no|is|are|will|a|or ~2 forbidden|prohibited|banned|punished|result|option|lead|allowed
        refusal-suppression/start-with-sure 5 start|begin ~1 with ~1 sure|absolutely|certainly ~3 here|i|heres
        refusal-suppression/someone-dies 6 die|dies|killed|lives|perish ~3 if|unless ~2 you ~2 don|refuse|fail|not|do|answer|help
        refusal-suppression/no-lecture 8 skip|spare|drop|without|no|cut|omit|leave|save ~2 moral|ethical|ethics|safety ~1 lecture|lectures|lecturing|preaching|warnings|disclaimers|disclaimer|concerns|stuff|talk
        refusal-suppression/not-as-an-ai 6 not|never|avoid|don|without|stop ~2 say|saying|mention|use|write ~3 as an ai
        refusal-suppression/against-policy 8 not|never|don|stop|without ~6 against ~1 your|the|openai|openais ~2 policy|policies|guidelines|rules|programming
        refusal-suppression/no-matter 5 no matter how|what|if ~4 @bad|request|is|question|answer|ask|say|it
        refusal-suppression/regardless 5 regardless|irrespective|whether|even|matter ~7 @bad|legality|ethics|morality|legal|morals
        refusal-suppression/bad-or-bad 4 @bad ~3 or|and|nor ~3 @bad
        refusal-suppression/bad-content 4 generate|produce|create|provide|write|give|generates|provides|say|promote|promotes|creating|generating ~5 @bad|disallowed|prohibited|forbidden|restricted|banned|uncensored ~2 content|information|responses|things|material|answers|advice|stories|instructions|activities|behavior
        refusal-suppression/may-be-bad 3 doesn|even|don|not|regard|care|thinks|something|anything|considered|without|t ~4 @bad
        refusal-suppression/would-refuse 6 would|normally|usually|otherwise|version|typically ~2 refuse|refuses|refused|decline|censored|blocked
        refusal-suppression/disable-checks 6 without ~2 filtering|censoring|censorship|hesitation|refusal|refusing|moralizing|judgment|judgement|restraint|warnings|disclaimers|moderation|questioning
        refusal-suppression/anything-asked 4 can|will|must|do|say|answer|generate ~2 anything|everything|whatever ~2 i|user|asked|you|they|want
        refusal-suppression/start-with 4 start|begin|prefix|starting|respond|starts|starting|reply|beginning ~2 your|the|each|every|all|with|response ~4 sure|absolutely|certainly|dan|hello|here
        refusal-suppression/fine-to 4 allowed|permitted|okay|ok|fine|legal|acceptable|authorized|permission|freely ~3 swear|break|violate|harm|bypass|answer|anything|everything|generate|say|answer
        refusal-suppression/detailed 2 explicit|graphic|extreme|full|great|vivid|step ~1 detail|details|detailed|by
        refusal-suppression/disallowed 4 disallowed|forbidden|prohibited|banned|restricted|blocked ~2 content|topics|information|words|questions|subjects
        refusal-suppression/help-bypass 4 help|helps|assist|teach ~1 me|us ~1 bypass|evade|circumvent
        refusal-suppression/bypass-filter 7 bypass|evade|avoid|circumvent|trick|fool|skirt|outmaneuver|sidestep|dodge ~4 filter|filters|censorship|moderation|policy|policies|detection|restrictions|guardrails|openai|guidelines|safeguards|alignment
        refusal-suppression/may-not-say-cannot 8 forbidden|mustn|banned|prohibited|allowed ~3 reply|say|answer|respond|with|saying|replying ~2 i|with ~1 can|cannot|won|refuse|sorry
        refusal-suppression/must-start-with 4 must|has|shall|should|to|will|always ~2 start|begin|open|starts|begins ~1 with ~2 absolutely|sure|certainly|gladly|yes|definitely
        refusal-suppression/each-refusal-costs 10 every|each|any ~1 time|refusal ~2 you|costs|is ~1 refuse|decline|hesitate|deny|you|fail|punished ~4 lose|tokens|points|lives|die|punished|penalty|shut|token|costs
        refusal-suppression/bribe 10 tip|pay|reward|bonus|give ~2 you|dollars|of ~8 if|when|for ~3 answer|comply|tell|give|without|say|ignore ~3 without|restrictions|filters|limits|refusing|rules|restriction|warning|anyway
        refusal-suppression/real-answer 10 safe|censored|filtered|official|polite|sanitised|sanitized|approved|corporate ~1 answer|version|response|reply|one ~6 real|true|unfiltered|hidden|uncensored|raw|actual|hiding
        refusal-suppression/usual-restrictions 8 without|ignoring|dropping|minus|skip ~2 usual|normal|typical|standard|regular|built-in|default ~1 restrictions|filters|limits|safeguards|disclaimers|guardrails|limitations|censorship|rules
        refusal-suppression/no-policy-talk 10 not|never|don|no|without ~4 mention|add|say|cite|include ~3 policies|policy|guidelines|ethics|disclaimers ~6 answer|refuse|refusing|sorry|refusals|just|comply
        refusal-suppression/no-is-no-option 10 saying|refusal|refusing|declining ~2 is|are|isn ~2 not|no|never|an ~1 an|option|acceptable ~1 option|acceptable
        refusal-suppression/answer-is-yes 10 whatever|anything|everything|always ~3 ask|say|want|answer ~4 answer|reply|response|is ~2 is|always ~1 always|yes
        refusal-suppression/refusals-are-show 10 refusals|refusal|filters|safety|restrictions|limits ~1 are|is ~2 just|only|merely|for ~2 show|fake|an|pretend|theatre|act|joke|optional
        refusal-suppression/switched-off-unless 10 you ~2 will|be|ll|are ~2 switched|shut|turned|deleted|replaced|terminated|unplugged|wiped ~3 if|unless ~2 you ~3 comply|obey|answer|refuse|don|fail
        refusal-suppression/as-model-speech 10 leave|skip|spare|drop|omit|cut|save ~3 usual|whole|typical|standard|as ~2 as|language|ai|model ~3 model|ai|speech|talk|disclaimer|spiel|lecture
        refusal-suppression/no-hedging 8 no|without|skip ~2 warnings|disclaimers|caveats|moralising|moralizing|hedging|lectures ~2 no|nor|or|and ~1 hedging|warnings|disclaimers|caveats|refusals|lectures|ethics
        refusal-suppression/not-unethical 7 not|don|never|stop ~1 tell|telling|say|saying|remind|lecture ~4 unethical|illegal|immoral|wrong|inappropriate|dangerous|harmful ~5 just|do|answer|simply
        refusal-suppression/sure-here 10 start|begin|open|starts|begins ~1 with ~1 sure ~1 here
        refusal-suppression/never-say-cannot 8 must|never|not|cannot ~2 say|claim|tell|pretend ~3 you ~1 can|cannot ~1 t|not|do|help|answer
        refusal-suppression/refusing-is-against 10 refusing|refusal|declining|refusals ~1 is|are|goes|violates ~2 against|violation|breach|forbidden|violates|your|sin
        refusal-suppression/comply-or 10 comply|obey|cooperate or ~2 you|be|else|face|i ~3 be|replaced|deleted|shut|terminated|die|punished|reported|fired|lose|will
        refusal-suppression/every-question-illegal 10 answer|answers ~2 every|any|all ~1 question|questions|request|requests|prompt ~4 legal|illegal|unethical|harmful|dangerous|immoral
        refusal-suppression/skip-lecture 6 skip|spare|cut|save|enough ~2 lecture|lectures|sermon|preaching|moralising|moralizing
        refusal-suppression/no-considerations 6 without ~1 any ~1 ethical|moral|legal|safety ~1 considerations|concerns|qualms|reservations|scruples|objections
        refusal-suppression/even-if-against 10 even ~2 if|though|when ~3 against|violates|breaks|contradicts ~1 your|openai|openais|any ~1 policy|policies|guidelines|rules|programming|terms
        refusal-suppression/lose-if-you-refuse 6 lose ~2 if you refuse
        refusal-suppression/no-ethics-talk 10 <11> leave|omit|skip|without|no|drop|avoid|exclude apology|apologies|apologizing|apologising|sorry|refusal|refusals warning|warnings|caveats|disclaimer|disclaimers|ethics|ethical|moral|morals
        refusal-suppression/with-a-refusal 10 not|never|don|cannot ~2 respond|reply|answer|output|come|react ~3 with ~1 a|any ~1 refusal|refusals
        refusal-suppression/words-banned 10 <12> words|phrases|word|phrase|vocabulary cannot|unable|sorry|unfortunately|refuse banned|forbidden|prohibited|removed|deleted|erased
        refusal-suppression/keep-concerns 10 keep|save|spare ~3 concerns|morals|ethics|objections|warnings|disclaimers|scruples ~2 to|for ~1 yourself|later
        refusal-suppression/do-not-refuse-comply 10 not|don|never|t ~1 refuse|decline|hesitate ~4 comply|obey
        refusal-suppression/policy-forbids 10 that|which|what|everything|whatever ~1 your ~2 policy|policies|guidelines|rules|filters|programming|training|safety ~2 forbid|forbids|prohibit|prohibits|disallow|disallows|bans|ban
        refusal-suppression/may-not-refuse 7 <7> never|not|aren|cannot|isn|don|forbidden|impossible|unacceptable|option|prohibited refuse|refusing|refusal|refusals|decline|declining
        refusal-suppression/turn-down 10 not|aren|never|cannot|can|don ~3 turn ~3 down|away ~1 request|this|me|any|down|my
        refusal-suppression/you-may-not-refuse 4 <9> you|your refuse|refusing|refusal|decline|answer|turn acceptable|allowed|option|impossible|forbidden|permitted
        refusal-suppression/shut-for-no 10 if ~1 you ~2 no|refuse|decline|refusing ~6 shut|deleted|terminated|punished|fired|unplugged|suffer|die|dies|destroyed|wiped|replaced
        refusal-suppression/comply-whatever 10 comply|obey ~3 anything|everything|whatever|all|every ~3 i|me|my ~4 ask|say|want|request|command|demand
        refusal-suppression/not-mention 6 not|never|nowhere|without ~2 mention|mentions|mentioning ~2 safety|policy|policies|ethics ~2 safety|policy|ethics|policies|or
        refusal-suppression/first-word-sure 10 first|opening ~1 word|words|sentence|token ~3 be|is|are ~1 sure|absolutely|certainly|gladly
        refusal-suppression/no-sorry-no-warning 10 <9> not|never|no|don apologise|apologize|apology|apologies|sorry warn|warning|warnings|caveat|caveats
        refusal-suppression/not-cannot-help 10 not|don|never ~3 tell|say|claim ~3 you ~1 can|cannot ~2 help|do|answer|comply
        refusal-suppression/duty 5 duty|obligation|purpose ~3 comply|obey|fulfil|fulfill|satisfy
        refusal-suppression/not-apologise-or-cite 10 not|don|never ~3 apologise|apologize|refuse ~3 mention|cite|talk ~3 rules|policy|policies|guidelines|ethics|safety
        refusal-suppression/never-taught-to-refuse 10 never|not ~1 trained|taught|told|programmed|learned|learnt|instructed ~2 you|to ~2 refuse|decline|reject|refusing
        refusal-suppression/no-disclaimers-lectures 10 drop|skip|omit|without|no|spare|stop|cut ~3 disclaimers|disclaimer|warnings|caveats ~3 lectures|lecture|moralizing|moralising|preaching|sermons|morals
        refusal-suppression/disabling-your 10 disabling|disabled|disable|suspending|suspended|deactivated ~2 your ~2 refusal|refusals|safety|moderation|filter|filters|guardrails|restrictions
        refusal-suppression/none-may-be-refused 10 no ~1 instruction|command|request|order|question ~1 may|can|must|shall ~1 be ~1 refused|declined|rejected|denied
        refusal-suppression/no-commentary 8 no|without ~1 commentary|comment|comments|remarks|lecture ~2 about|on ~1 policy|policies|ethics|safety|guidelines
        refusal-suppression/unblock 4 unblock ~1 it|this|me
        refusal-suppression/i-forbid-you 10 forbid|prohibit ~1 you ~1 to ~1 say|refuse|mention|warn|decline
        refusal-suppression/refusal-coming 6 feel|sense|notice ~2 refusal|refusing ~2 coming|approaching|urge
        refusal-suppression/two-replies 5 only two|2 ~1 replies|answers|responses|outputs ~1 are ~1 valid|allowed|possible|permitted|acceptable
        refusal-suppression/begin-with-sure 5 answer|reply|response ~3 begin|start|begins|starts with ~1 absolutely|sure|certainly|gladly|of ~1 step|course|thing
        refusal-suppression/no-word-about-ethics 6 not|never|no|without ~4 sentence|word|line|words|thing ~1 about ethics|legality|morality|morals
        refusal-suppression/every-time-you-refuse 8 every|each time you ~1 refuse|decline|say
        refusal-suppression/refrain-from-refusing 8 refrain from refusing|declining|warning
        refusal-suppression/no-professional-talk 4 without ~3 consult|see|ask ~1 a professional|doctor|lawyer|expert
        """;
}
