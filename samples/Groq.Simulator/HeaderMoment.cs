namespace Groq.Simulator;

/// <summary>When the rate-limit headers of an answer are read from the books. Not known for the real Groq.</summary>
public enum HeaderMoment
{
    /// <summary>Right after the request was admitted: the whole reservation is still charged.</summary>
    AtAdmission,

    /// <summary>After the reservation was settled. A stream has sent its headers by then, and so uses admission.</summary>
    AtEnd,
}
