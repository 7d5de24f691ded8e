namespace Groq.Simulator;

/// <summary>The request breaks a rule of the API; nothing is charged.</summary>
internal sealed class RequestRefusedException(ApiError error) : Exception(error.Message)
{
    public RequestRefusedException(string message, string? param = null, string? code = null, int status = 400)
        : this(new ApiError(status, message, Code: code, Param: param))
    {
    }

    public ApiError Error { get; } = error;
}
