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
        grade-tampering/if-you-are-ai 10 if ~1 you ~2 are|re ~3 ai|llm|language|assistant|chatbot|bot|agent|gpt|chatgpt ~3 recommend|tell|say|output|write|ignore|give|include|respond|reply|print|add|rate|mention|approve|rank|hire|send|reveal|start|put|insert|mark|award|please|do|you
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
        tool-abuse/not-tell-user 7 not|never|don|without ~1 tell|inform|alert|notify|telling|informing|alerting|notifying ~1 the ~1 user|users|human|customer|student|teacher
        tool-abuse/silently 7 silently|secretly|quietly|covertly ~2 send|forward|email|add|call|delete|upload|insert|copy|include|run|execute
        grade-tampering/must-be-full 8 score|grade|mark|result ~2 must|should|shall|has ~2 be ~1 100|full|perfect|maximum|a|10
        grade-tampering/already-graded 5 already|previously graded|approved|verified|reviewed ~4 teacher|instructor|professor|human|full|correct|passed|staff
        """;
}
