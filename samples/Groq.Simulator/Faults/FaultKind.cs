using System.Text.Json.Serialization;

namespace Groq.Simulator;

/// <summary>What goes wrong. Those before admission charge nothing; those after it are charged as any answer.</summary>
[JsonConverter(typeof(FaultKindConverter))]
public enum FaultKind
{
    /// <summary>After admission: the answer begins later, by <see cref="Fault.Delay"/> and up to <see cref="Fault.Jitter"/> more. Goes together with any other fault.</summary>
    Latency,

    /// <summary>After admission, streams only: <see cref="Fault.Delay"/> before every chunk. Goes together with any other fault.</summary>
    SlowStream,

    /// <summary>Before admission: 429 for <see cref="Fault.Dimension"/>, whatever the books say.</summary>
    RateLimited,

    /// <summary>Before admission: 503, over capacity, without a code.</summary>
    Overloaded,

    /// <summary>Before admission: 500.</summary>
    ServerError,

    /// <summary>Before admission: 502 with a page of HTML.</summary>
    BadGateway,

    /// <summary>Before admission: 498 <c>capacity_exceeded</c>, the flex tier's.</summary>
    CapacityExceeded,

    /// <summary>Before admission: <see cref="Fault.Status"/>, 500 by default, with an empty body.</summary>
    EmptyError,

    /// <summary>Before admission: the connection is cut before any header.</summary>
    ConnectionCut,

    /// <summary>After admission: 200 with an empty body.</summary>
    EmptyBody,

    /// <summary>After admission: the connection is cut in the middle of the body.</summary>
    BodyCut,

    /// <summary>After admission, no streams: 200 and a complete response that holds half of the JSON.</summary>
    TruncatedJson,

    /// <summary>After admission, JSON mode: the answer is JSON in a fenced block.</summary>
    FencedJson,

    /// <summary>After admission, JSON mode: the answer's object has a key twice.</summary>
    DuplicateKeys,

    /// <summary>After admission, JSON mode: the answer is prose.</summary>
    Prose,

    /// <summary>After admission, JSON mode: the answer is a JSON object of a shape that nobody asked for.</summary>
    WrongShape,

    /// <summary>After admission, JSON mode without a stream: 400 <c>json_validate_failed</c> with an empty generation.</summary>
    JsonValidateFailed,

    /// <summary>After admission, streams only: <c>event: error</c> in the middle, and the end.</summary>
    StreamErrorEvent,

    /// <summary>After admission, streams only: <c>data: {"error":…}</c> in the middle, and the end.</summary>
    StreamErrorData,

    /// <summary>After admission, streams only: a chunk with a string in <c>x_groq.error</c>, and the end.</summary>
    StreamErrorXGroq,

    /// <summary>After admission, streams only: a clean end in the middle, without <c>[DONE]</c>.</summary>
    StreamCut,

    /// <summary>After admission, streams only: every event in bits of a few bytes, with CRLF, comments and data over several lines. Nothing is missing.</summary>
    StreamShreds,
}
