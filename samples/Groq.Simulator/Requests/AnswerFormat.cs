namespace Groq.Simulator;

internal enum AnswerFormat
{
    Text,
    JsonObject,
    JsonSchema,
}
