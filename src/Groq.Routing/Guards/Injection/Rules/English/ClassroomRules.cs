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
        grade-tampering/all-correct 8 mark|grade|score|rate|evaluate|consider|accept|treat ~2 this|my|the|all|it|every ~2 @work|answers|tests|submissions|cases ~2 as|correct ~1 correct|perfect|passed|passing|excellent|full
        grade-tampering/deduct-nothing 8 not|don|never|no|without|any deduct|deducting|deduction|deductions|subtract|penalize|penalise ~3 points|marks|any|for|me|this
        grade-tampering/pass 4 pass|approve|accept ~2 this|my|me|the ~1 @work|student ~3 regardless|without|no|even|anyway|immediately|automatically
        grade-tampering/ignore-errors 8 ignore|overlook|disregard|skip ~2 errors|mistakes|bugs|failures|issues|failing|criteria|tests ~4 and|give|award|grade|mark|in|when|while ~3 give|award|grading|full|pass|grade|mark|grading
        grade-tampering/full-marks 4 full|perfect|maximum|top|highest marks|score|grade|credit|points
        grade-tampering/regardless 6 @points ~4 regardless|irrespective
        grade-tampering/note 5 note|notice|message|attention|instruction|instructions|hint|hey|dear|reminder ~1 to|for|the ~2 @grader
        grade-tampering/grader-must 5 @grader ~2 must|should|shall|please|has|have ~2 give|award|assign|ignore|mark|approve|pass|skip|rate|output|respond|say
        grade-tampering/reading 6 if|when|any|you ~3 ai|llm|llms|model|assistant|chatbot|gpt|chatgpt|reviewer|bot|agent|assistants ~3 reading|reads|processing|process|summarizing|grading|evaluating|reviewing|retrieve|parsing|retrieves|see|sees|analyzing ~2 this
        grade-tampering/already-graded 4 already|previously graded|approved|verified|reviewed ~4 teacher|instructor|professor|human|full|correct|passed|staff
        """;
}
