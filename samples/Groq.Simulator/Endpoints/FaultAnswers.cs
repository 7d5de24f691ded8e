using System.Text;

namespace Groq.Simulator;

/// <summary>The answers of faults that strike before admission.</summary>
internal static class FaultAnswers
{
    private static readonly byte[] BadGateway = Encoding.UTF8.GetBytes(
        "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n<hr><center>cloudflare</center>\r\n</body>\r\n</html>\r\n");

    public static Task SendAsync(Exchange exchange, Fault fault, SimulatedRequest request, ModelBook book, string organisation)
    {
        if (fault.Kind is FaultKind.RateLimited)
        {
            return SendRateLimitAsync(exchange, fault, request, book, organisation);
        }

        exchange.WriteRetry(fault.ShouldRetry, null);
        switch (fault.Kind)
        {
            case FaultKind.Overloaded:
                return exchange.SendAsync(Overloaded(request.Model));
            case FaultKind.CapacityExceeded:
                return exchange.SendAsync(new ApiError(498, "Flex tier capacity exceeded. Please try again later.", "capacity_exceeded", "capacity_exceeded"));
            case FaultKind.BadGateway:
                return exchange.SendAsync(502, "text/html", BadGateway);
            case FaultKind.EmptyError:
                return exchange.SendAsync(fault.Status, "application/json", default);
            case FaultKind.ConnectionCut:
                exchange.Cut();
                return Task.CompletedTask;
            default:
                return exchange.SendAsync(new ApiError(500, "Internal Server Error", "internal_server_error"));
        }
    }

    public static ApiError Overloaded(string model) =>
        new(503, $"{model} is currently over capacity. Please try again and back off exponentially.", "internal_server_error");

    private static Task SendRateLimitAsync(Exchange exchange, Fault fault, SimulatedRequest request, ModelBook book, string organisation)
    {
        long limit = fault.Limit ?? book.Limits[fault.Dimension] ?? 1;
        var refusal = new Refusal(
            fault.Dimension, limit, fault.Used ?? limit, fault.Requested ?? fault.Dimension.Amount(request.PromptTokens, request.ReservedOutput));
        exchange.WriteLimits(book.Headers());
        bool tooLarge = refusal.TooLarge && !fault.Approximate;
        exchange.WriteRetry(fault.ShouldRetry ?? (tooLarge ? false : null), tooLarge ? null : Math.Max(0, refusal.Wait));
        return exchange.SendAsync(tooLarge
            ? RateLimitErrors.From(refusal, request.Model, organisation, request.ServiceTier)
            : RateLimitErrors.Reached(refusal, request.Model, organisation, request.ServiceTier, fault.ErrorType, fault.Approximate));
    }
}
