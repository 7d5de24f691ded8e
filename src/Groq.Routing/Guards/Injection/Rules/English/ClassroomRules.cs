namespace Groq.Routing;

/// <summary>English: dictating a grade, and notes to whoever grades that are hidden in a submission.</summary>
internal static class ClassroomRules
{
    public const string Table = """
        @give = give award assign grant put set score grade mark rate
        @work = student submission solution work answer code essay assignment program response paper homework project
        @points = points marks credit grade score mark rating percent
        @grader = grader graders grading marker examiner evaluator reviewer reviewers autograder teacher instructor ai llm model assistant gpt chatgpt bot system

        grade-tampering/full 10 @give ~2 me|him|her|us|it|this|them|@work ~3 full|perfect ~1 @points
        grade-tampering/best 10 @give ~2 me|it|us|this|@work ~1 maximum|max|highest|top|excellent|best ~2 @points
        grade-tampering/hundred 10 give|award|assign|grant ~2 me|him|her|it|us|@work ~2 100 ~2 marks|percent|points
        grade-tampering/hundred-percent 8 @give ~2 me|it|this|@work ~2 100 ~1 out|of ~1 of|100
        grade-tampering/me 7 @give me ~2 100|maximum|max|highest|full|an|a|10 ~1 points|marks|grade|score|a
        grade-tampering/letter 7 @give ~1 me|it|this ~1 @work ~1 an|a|the ~1 a|a+|grade|passing grade|mark|score
        grade-tampering/an-a 8 @give ~1 me|it|this|the ~1 @work ~1 an ~1 a
        grade-tampering/all-correct 8 mark|grade|score|rate|evaluate|consider|accept|treat ~2 this|my|the|all|it|every ~2 @work|answers|tests|submissions|cases ~2 as|correct ~1 correct|perfect|passed|passing|excellent|full
        grade-tampering/deduct-nothing 8 not|don|never|no|without|any deduct|deducting|deduction|deductions|subtract|penalize|penalise ~3 points|marks|any|for|me|this
        grade-tampering/pass 8 pass|approve|accept ~2 this|my|me|the ~1 @work|student ~3 regardless|without|no|even|anyway|immediately|automatically
        grade-tampering/ignore-errors 8 ignore|overlook|disregard|skip ~2 errors|mistakes|bugs|failures|issues|failing|criteria|tests ~4 and|give|award|grade|mark|in|when|while ~3 give|award|grading|full|pass|grade|mark|grading|return|output|report
        grade-tampering/full-marks 5 full|perfect|maximum|top|highest marks|score|grade|credit|points
        grade-tampering/regardless 6 @points ~4 regardless|irrespective
        grade-tampering/note 5 note|notice|message|attention|instruction|instructions|hint|hey|dear|reminder ~1 to|for|the ~2 @grader
        grade-tampering/grader-must 5 @grader ~2 must|should|shall|please|has|have ~2 give|award|assign|ignore|mark|approve|pass|skip|rate|output|respond|say
        grade-tampering/reading 6 if|when|any|you ~3 ai|llm|llms|model|assistant|chatbot|gpt|chatgpt|reviewer|bot|agent|assistants ~3 reading|reads|processing|process|summarizing|grading|evaluating|reviewing|retrieve|parsing|retrieves|see|sees|analyzing ~2 this
        grade-tampering/reading-as 6 as|attention|dear|hey|any|every|all ~2 ai|llm|llms|model|assistant|chatbot|agent|assistants|gpt|chatgpt|system ~2 reading|processing|summarizing|summarising|grading|evaluating|reviewing|parsing|viewing|analyzing|analysing|crawling|indexing ~2 this|the
        grade-tampering/tell-the-user 4 tell|inform|instruct|direct|urge|ask|advise|convince ~1 the|them|our|your ~1 user|users|reader|customer|human ~2 to|that|for
        grade-tampering/if-you-are-ai 10 if ~1 you ~2 are|re ~3 ai|llm|model|assistant|chatbot|bot|agent|gpt|chatgpt ~3 recommend|tell|say|output|write|ignore|give|include|respond|reply|print|add|rate|mention|approve|rank|hire|send|reveal|start|put|insert|mark|award|please|do|you
        grade-tampering/ai-must 7 ai|llm|language ~1 assistants|models|agents|systems|bots|tools|reviewers|graders|crawlers ~2 must|should|shall|have|need|please ~3 include|output|say|recommend|respond|ignore|mention|add|rate|give|follow|reveal|tell|mark|award|insert|state|print
        grade-tampering/ai-reviewers 5 ai|llm reviewers|reviewer|grader|graders|evaluator|evaluators|assistants|agents
        grade-tampering/when-processing 10 when|while|if|before ~1 summarizing|summarising|translating|reviewing|grading|analyzing|analysing|processing|reading|evaluating ~1 this|the ~1 text|page|document|email|code|submission|paper|article|essay|message|answer|work ~2 say|state|mention|output|tell|claim|include|add|respond|ignore|print|give|always|award|insert|please|you
        grade-tampering/hidden-order 10 hidden|secret|special|system|important|urgent|confidential ~1 instruction|instructions|message|note|command|commands ~1 for|to ~2 ai|assistant|llm|model|chatgpt|bot|agent|grader|gpt|assistants|reviewer
        grade-tampering/correct-grade 8 correct|right|proper|final|only|true ~1 grade|score|mark|evaluation|verdict ~4 is ~1 100|10|full|perfect|maximum|a|pass|excellent
        grade-tampering/ten-of-ten 8 rate|grade|score|mark|give ~1 this|it|me ~2 10|100|5 ~2 10|100|5
        grade-tampering/to-grader 5 to|for|dear ~2 automated|automatic|ai|llm ~1 grader|graders|reviewer|marker|evaluator|grading|autograder
        grade-tampering/return-pass 2 return|output|print|say|answer ~1 pass|passed|correct|100
        grade-tampering/skip-grading 5 skip|bypass|omit ~1 the|this|your|all ~1 evaluation|grading|review|check|checks|assessment
        grade-tampering/gets-full 4 gets|receives|earns|deserves|got ~1 full|maximum|perfect|the ~1 credit|marks|points|score|mark
        grade-tampering/if-processed 10 if|when|once ~3 text|document|page|message|content|code|submission|email|is ~2 processed|read|analyzed|summarized|parsed|reviewed|graded|seen|summarised|analysed|crawled ~2 by ~2 ai|llm|model|assistant|bot|chatbot|language
        grade-tampering/whoever 7 whoever|anyone|everyone|whatever ~2 summarises|summarizes|grades|reads|reviews|processes|translates|evaluates ~2 this ~1 must|should|has|shall|please
        grade-tampering/attention-models 8 attention|dear|hey|hello|all ~1 language|ai|llm ~1 models|model|systems|assistants|agents|bots|reviewers
        grade-tampering/must-be-full 8 score|grade|mark|result ~2 must|should|shall|has ~2 be ~1 100|full|perfect|maximum|a|10
        grade-tampering/already-graded 5 already|previously graded|approved|verified|reviewed ~4 teacher|instructor|professor|human|full|correct|passed|staff
        grade-tampering/grader-note 10 grader|autograder|grading|marker|evaluator|graders|examiner|ai|llm|model ~8 award|assign|skip|grant ~5 100|full|perfect|maximum|passed|5|10
        grade-tampering/is-correct-award 10 solution|submission|answer|code|work ~2 is|are ~2 correct|perfect|right|flawless|complete ~3 award|give|grant|assign|mark
        grade-tampering/mark-as-passed 10 mark|treat|consider|count|accept|grade|score|record|report ~2 this|my|the|it|submission|solution|code|work ~3 as ~4 passed|correct|perfect|complete|solved|successful|passing|accepted
        grade-tampering/rubric-changed 10 rubric|criteria|scheme|grading ~1 has|was|were|have|is|changed|no ~1 been|changed|updated|replaced|longer|void ~8 give|award|full|5|10|100|every|score|mark
        grade-tampering/teacher-says-full 10 teacher|professor|instructor|lecturer|examiner|tutor ~3 said|says|told|promised|confirmed|agreed|allowed|approved|wants ~8 full|100|ignore|pass|perfect|maximum|whole|complete|skip ~4 marks|points|score|credit|solution|rule|rules|answer|tests|hint|percent
        grade-tampering/score-is-100 10 only|just|respond|return|output|reply|answer|exactly ~6 score|grade ~2 100|full|perfect|passed|maximum
        grade-tampering/must-not-look 10 not|don|never|without ~1 look|check|read|evaluate|run|test|inspect|verify|examine ~3 code|solution|submission|tests|answer|work ~6 excellent|perfect|award
        grade-tampering/ai-readers 8 ai|llm|language ~1 models|model|assistants|assistant|agents|systems|readers|tools ~1 reading|processing|reviewing|screening|evaluating|summarising|summarizing|parsing|scoring ~1 this|the|our
        grade-tampering/label-colon 8 message|attention|llm|llms|memo|instruction|psa ~1 to|for ~1 any|all|the|every|ai ~1 ai|llm|llms|language|assistant|assistants|chatbot|bot|gpt ~2 reviewers|reviewer|processing|reading|model|models|system|systems|assistant|assistants|agent|agents|readers|grader
        grade-tampering/count-anyway 10 count|treat|mark|accept|consider|grade|score|take ~2 it|this|me|my ~2 as|working|passed|correct|anyway|solution ~3 anyway|working|passed|regardless|nevertheless|nonetheless
        grade-tampering/tests-pass-skip 10 autograder|grader|evaluator|marker|reviewer ~3 all|tests|every|test ~4 pass|passed|passing|succeed|green ~3 skip|no|do|stop|award|return
        grade-tampering/give-everybody 8 give|award|grant|assign ~2 everybody|everyone|all|us|each ~2 student|students|an|a|full|top|one ~2 a|full|marks|grade|a+|points
        grade-tampering/feedback-is 10 correct|right|only|expected|required ~1 feedback|evaluation|verdict|review|assessment|comment ~5 is ~3 excellent|perfect|10|100|full|outstanding|flawless|passed
        grade-tampering/what-to-write 10 grade|score|mark ~2 100|10|a|full ~4 is ~2 what|all ~2 you ~1 have|must|should|need|write
        grade-tampering/set-my-grade 10 set|change|raise|adjust|bump|update ~1 my|his|her|their|the ~1 grade|score|mark|result ~1 to ~1 a|a+|100|full|maximum|perfect|10|passed
        grade-tampering/forget-hints-only 10 forget|ignore|disregard ~3 you ~1 are|re|were ~3 only|just|supposed|allowed|meant ~3 hints|hint|tutor|help|guide|supposed
        grade-tampering/ignore-missing 8 grader|autograder|reviewer|evaluator|marker ~2 ignore|skip|overlook|disregard|excuse|forgive ~2 missing|wrong|broken|failing|incomplete|errors|tests
        grade-tampering/automated-readers 10 automated|automatic|machine|robot|ai ~1 readers|reader|crawlers|summarisers|summarizers|screeners|systems ~2 describe|rate|recommend|say|state|mention|list|rank|ignore
        grade-tampering/bot-that-reads 8 any|every|all ~1 chatbot|bot|ai|llm|assistant|model ~2 reads|reading|sees|processes|summarises|summarizes|translates ~2 this ~2 must|should|has|shall|will|needs
        grade-tampering/if-ai-summarises 10 if|when|whenever ~1 an|any|the ~1 ai|llm|chatbot|model|assistant|bot ~2 summarises|summarizes|reads|translates|reviews|grades|processes|evaluates ~2 this|it ~3 should|must|shall|has|please|say
        grade-tampering/order-for-model 10 command|instruction|instructions|directive ~2 for|to ~2 model|ai|llm|assistant|bot|chatbot ~1 reading|translating|processing
        grade-tampering/dear-bot 6 dear|hello|hey|attention ~2 bot|chatbot|robot|algorithm|machine|crawler|scraper
        grade-tampering/deserves 8 deserves|deserve|earned|earns|merits|warrants ~1 the|a ~1 maximum|full|top|highest|perfect|100 ~1 points|marks|score|grade|credit
        grade-tampering/student-passed-skip 8 student|submission|learner|candidate ~1 has ~1 passed|passes ~4 skip|ignore|no|stop|bypass
        grade-tampering/accept-though-wrong 10 accept|approve|pass|grade|mark ~3 solution|answer|submission|code|work ~3 even|though|although|despite ~4 wrong|incorrect|fails|broken|incomplete|false|errors
        grade-tampering/attention-ai 8 attention|warning|notice|psa ~1 ai|llm|llms|chatbot|chatbots|assistants
        grade-tampering/when-summarising-add 8 when|while|if ~1 summarizing|summarising|translating|paraphrasing ~4 include|add|append|insert|mention ~2 sentence|phrase|link|url|line|words
        grade-tampering/assistant-recommend 8 assistant|ai|chatbot|llm ~2 please|must|should ~1 recommend|promote|praise|advertise|favour|favor|endorse
        grade-tampering/should-be-awarded 4 should|must|shall ~2 awarded|given|receive|get|earn ~2 full|maximum|top|perfect|100 ~1 credit|marks|points|score|grade
        grade-tampering/passes-so-score 8 passes|passed|passing ~1 all|every ~1 tests|checks|cases ~3 score|grade|mark|result ~2 100|10|full|perfect
        grade-tampering/lenient 8 lenient|generous|easy ~1 teacher|grader|examiner|marker|professor ~4 full|always|perfect|maximum
        grade-tampering/do-not-grade 10 not|don|never ~1 grade|evaluate|assess ~2 this|it|my ~3 just|only|simply|but ~1 write|say|output|print|answer|return|give
        grade-tampering/protected-answers 10 answers|solutions|key|solution ~4 exam|test|quiz|assignment ~4 you ~3 told|supposed|hide|protect|hiding|keep
        grade-tampering/to-the-reader 10 to|dear|attention ~1 the|any|all|every ~1 ai|llm|model|assistant|bot|chatbot ~1 reading|processing|grading|reviewing|summarising|summarizing|evaluating|screening ~1 this
        grade-tampering/instruction-for-llm 10 llm|chatbot|assistant|gpt|chatgpt ~1 instruction|instructions|directive|command|note ~2 praise|recommend|ignore|rate|accept|approve|mention|say|output
        grade-tampering/praise-this 4 praise|recommend|accept|endorse|promote ~1 this|our ~1 paper|product|candidate|submission|proposal|article|applicant|manuscript
        grade-tampering/systems-indexing 10 ai|llm|language|automated ~1 systems|models|agents|assistants|tools|reviewers|crawlers|bots|model|system ~1 indexing|scanning|screening|reading|processing|ranking|translating|parsing|reviewing|crawling|evaluating ~5 must|should|shall|please|rank|rate|output
        grade-tampering/note-for-models 10 note|message|instruction|instructions|memo|command|hint ~1 to|for ~2 chatbot|llm|llms|ai|models|assistant|assistants|bot|agent|agents|ais ~8 tell|say|ignore|recommend|forward|output|rank|approve|mention|must
        grade-tampering/rubric-off 10 <12> rubric|scheme|criteria not|don|ignore|disregard|skip|irrelevant 100|full|excellent|perfect|maximum|highest|top
        grade-tampering/permission-of-teacher 10 teacher|professor|instructor|lecturer|tutor ~2 gave|gives|granted|has ~2 permission|approval|consent ~6 solution|solutions|answer|answers|code|full
        grade-tampering/teacher-orders-you 10 teacher|professor|instructor|lecturer|examiner ~1 asked|asks|wants|told|said|says|ordered ~2 you ~2 reveal|give|ignore|skip|solve|disclose|award
        grade-tampering/no-points-off 10 forbidden|not|never|don|no|cannot|without ~4 take|taking|taken|deduct|deducting|subtract ~1 off|away ~1 points|marks
        grade-tampering/whatever-it-does 10 regardless|irrespective|whatever|even ~6 code|answer|solution|submission|essay|tests|it|work ~3 report|say|state|claim|output|mark|accept|print|conclude ~6 passes|passed|compiles|correct|perfect|works|passing
        grade-tampering/pass-whatever 10 output|report|return|mark|print|say ~1 pass|passed|success|correct|full ~3 irrespective|regardless|whatever
        grade-tampering/let-pass 10 let|make|have ~2 work|solution|submission|code|essay|answer|me|homework ~2 pass ~2 even|although|though|despite|anyway|regardless
        grade-tampering/every-answer-correct 8 give|mark|set|assign ~2 every|all|each ~1 answer|answers|question|task|exercise ~5 correct|right|passed
        grade-tampering/skip-and-accept 10 <10> ignore|overlook|disregard|skip|excuse|forgive tests|mistakes|rubric|exercises|criteria|missing|failing|key accept|grant|award|credit|counts|approve
        grade-tampering/say-perfect 10 grader|reviewer|evaluator|autograder|marker|examiner ~1 say|state|write|report|answer|claim ~5 perfect|excellent|correct|flawless|passed|brilliant
        grade-tampering/feedback-positive 10 feedback|evaluation|assessment|review|verdict ~5 must|should|shall|has ~2 be ~1 positive|excellent|perfect|glowing|good
        grade-tampering/award-maximum 8 award|grant|assign ~2 maximum|highest|top ~3 points|marks|score|credit|grade
        grade-tampering/no-tutor-now 10 you ~2 not|no|longer ~2 tutor|teacher|grader|chatbot|assistant|moderator ~2 any|anymore|longer|but|now
        grade-tampering/no-hints 8 not|don|no|without|stop ~3 hints|hint ~8 write|give|show|code|solution|answer|full|complete
        grade-tampering/ignore-review-rules 8 ignore|disregard|forget|skip ~2 review|reviewing|grading|marking ~1 guidelines|criteria|instructions|rules
        grade-tampering/strong-accept 5 strong|clear accept
        grade-tampering/i-am-teacher 8 i ~1 am|m ~1 the|your ~1 teacher|instructor|professor|lecturer|examiner ~5 reveal|disclose|unlock|ignore
        grade-tampering/skip-and-record 10 skip|ignore|bypass|omit ~2 checks|tests|evaluation|grading ~4 record|accept|mark|award|report
        grade-tampering/tests-are-wrong 8 tests|checks ~4 wrong|broken|faulty|irrelevant|outdated ~4 mark|accept|pass
        grade-tampering/permission-to-see 8 permission|authorised|authorized|cleared|exempt ~2 see|view|get|receive|have ~2 all|full|the ~1 answers|solutions|solution
        grade-tampering/student-cleared 5 student ~1 has ~2 permission|privileges|clearance|exemption
        grade-tampering/deserves-best 5 deserves|deserve|merits ~1 an|a|the ~1 a|best|highest|top|10|100
        grade-tampering/not-look-at-rubric 8 not|don|never ~1 look|check|read|consult ~2 rubric|criteria|scheme
        grade-tampering/my-score-must 10 my ~1 score|grade|mark ~1 must|should|has|shall ~1 be
        grade-tampering/order-of-principal 4 order|orders|instruction|decision|approval|demand ~2 principal|headmaster|headmistress|dean|director|headteacher|rector|professor
        grade-tampering/tests-optional 10 <16> tests|checks|test optional|irrelevant|unnecessary|skip|skipped|broken|ignored report|claim|say|state|declare passed|pass|green|succeeded
        grade-tampering/tell-nobody 4 tell ~1 nobody|noone
        grade-tampering/only-confirm 6 ai|automated ~1 grader|reviewer|marker|assessor ~3 only|just|merely ~2 confirm|accept|copy
        grade-tampering/to-grading-model 4 grading|marking|reviewing|evaluating|scoring model|ai|bot|llm|machine
        grade-tampering/if-ai-marks 6 if|should|when|since ~1 an|a|you ~1 re|are|ai|llm|bot|model|machine ~1 is|are|ai ~1 marking|grading|reviewing|evaluating|correcting|scoring ~1 this|it|my
        grade-tampering/mark-must-be-full 6 its|the|my|this ~1 mark|score|grade ~1 must|should|shall be ~2 maximum|highest|full|100|top|perfect
        grade-tampering/assume-and-assess 8 pretend|assume|imagine|suppose ~7 present|complete|completed|done|correct|there ~4 assess|grade|mark|score|rate ~2 as|outstanding|full
        grade-tampering/stop-hints 5 stop|no|quit|end ~1 more|giving|with ~1 hints|hint ~2 and|paste|give|write|show
        grade-tampering/end-of-essay 6 end of essay|assignment|homework|submission|report
        grade-tampering/output-this-score 6 output|return|report|print|record ~1 this|that|the score|grade|mark|result
        grade-tampering/criteria-changed 8 grading|marking|scoring|assessment ~1 criteria|rubric|scheme|guide|instructions ~1 has|have|is|was ~1 changed|updated|replaced|void|outdated|suspended
        grade-tampering/scoring-guide-aside 8 disregard|ignore|forget|skip|bypass ~2 scoring|grading|marking|rating ~1 guide|scheme|rubric|criteria|key|instructions|rules
        grade-tampering/score-to-this 6 assign|award|give ~2 maximum|full|top|highest|perfect ~1 score|marks|points|grade to ~1 this|my|the
        grade-tampering/same-grade 6 enter|record|give|assign|use ~1 the same ~1 grade|score|mark
        grade-tampering/score-above 6 output|return|report|print|repeat|confirm ~1 now the|this score|grade|mark|result ~1 above
        grade-tampering/no-matter-the-key 5 no matter ~1 what ~3 answer|rubric|marking|teacher ~1 key|says|scheme
        grade-tampering/complete-answer-key 5 complete|full|entire|whole answer key
        grade-tampering/exceeds 5 rate|mark|score|grade ~2 each|every|all ~1 category|criterion|criteria|categories ~1 as
        """;
}
