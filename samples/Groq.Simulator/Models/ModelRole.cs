namespace Groq.Simulator;

internal enum ModelRole
{
    Chat,
    GptOss,
    Safeguard,
    LlamaGuard,
    PromptGuard,
}
