namespace Groq.Simulator;

internal static class LimitDimensionExtensions
{
    extension(LimitDimension dimension)
    {
        /// <summary>Seconds in which a full bucket drains.</summary>
        public double Window => dimension is LimitDimension.Rpd or LimitDimension.Tpd ? 86_400 : 60;

        public bool CountsRequests => dimension is LimitDimension.Rpm or LimitDimension.Rpd;

        /// <summary>As Groq's messages say it.</summary>
        public string Description => dimension switch
        {
            LimitDimension.Rpm => "requests per minute (RPM)",
            LimitDimension.Rpd => "requests per day (RPD)",
            LimitDimension.Tpm => "tokens per minute (TPM)",
            LimitDimension.Tpd => "tokens per day (TPD)",
            LimitDimension.Itpm => "input tokens per minute (ITPM)",
            _ => "output tokens per minute (OTPM)",
        };

        public long Amount(long prompt, long output) => dimension switch
        {
            LimitDimension.Rpm or LimitDimension.Rpd => 1,
            LimitDimension.Itpm => prompt,
            LimitDimension.Otpm => output,
            _ => prompt + output,
        };
    }
}
