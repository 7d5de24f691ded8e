namespace Groq.Routing;

/// <summary>What a part of an answer consists of.</summary>
internal enum AnswerPartKind
{
    Text,
    Reasoning,
    ToolCalls,
}
