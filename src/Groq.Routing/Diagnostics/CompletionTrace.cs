using System.Numerics;

namespace Groq.Routing;

/// <summary>What a request met on its way: findings, cache, every candidate and why it was passed over, tokens and time.</summary>
public sealed class CompletionTrace
{
    private List<GuardFinding>? _findings;
    private IReadOnlyList<string> _guards = [];
    private ulong _askedOfPrompt;
    private ulong _askedOfOutput;
    private List<CandidateTrace>? _candidates;
    private List<GuardCall>? _guardCalls;

    /// <summary>What the cache said.</summary>
    public CacheOutcome Cache { get; internal set; }

    /// <summary>The entry's key; <see langword="null"/> when the cache was not used.</summary>
    public CacheKey? CacheKey { get; internal set; }

    /// <summary>Whether the answer is that of an identical request that was under way.</summary>
    public bool Joined { get; internal set; }

    /// <summary>What guards found, in order.</summary>
    public IReadOnlyList<GuardFinding> Findings => _findings ?? (IReadOnlyList<GuardFinding>)[];

    /// <summary>Every guard that was asked, in order, and what became of it. What it had to say is in <see cref="Findings"/>.</summary>
    public IReadOnlyList<GuardTrace> Guards => [.. Asked(GuardStages.Prompt, _askedOfPrompt), .. Asked(GuardStages.Output, _askedOfOutput)];

    /// <summary>What guards asked guard models, in order; questions whose answer was known, or that another request asked at the same time, apart.</summary>
    public IReadOnlyList<GuardCall> GuardCalls => _guardCalls ?? (IReadOnlyList<GuardCall>)[];

    /// <summary>Every candidate looked at, in order, the one that served last.</summary>
    public IReadOnlyList<CandidateTrace> Candidates => _candidates ?? (IReadOnlyList<CandidateTrace>)[];

    /// <summary>Whether the answer was asked for again, and what came of it.</summary>
    public RepairOutcome Repair { get; internal set; }

    /// <summary>Calls made on the wire, retries and a repair included.</summary>
    public int Attempts { get; internal set; }

    /// <summary>Tokens reserved for the call that gave the answer: estimated prompt tokens and the whole output budget.</summary>
    public int ReservedTokens { get; internal set; }

    /// <summary>Prompt tokens estimated for that call.</summary>
    public int EstimatedInputTokens { get; internal set; }

    /// <summary>Time spent waiting between attempts.</summary>
    public TimeSpan Waited { get; internal set; }

    /// <summary>Time spent waiting for quota.</summary>
    public TimeSpan WaitedForQuota { get; internal set; }

    /// <summary>Time from the call to the first piece of the answer; <see langword="null"/> when it was not streamed, or there is none.</summary>
    public TimeSpan? FirstUpdate { get; internal set; }

    /// <summary>Time from the call to the result.</summary>
    public TimeSpan Elapsed { get; internal set; }

    /// <summary>How long a good answer could have lived that the one who asked did not want stored.</summary>
    internal TimeSpan? LeftUnstored { get; set; }

    /// <summary>The findings that did not end the request.</summary>
    internal IReadOnlyList<GuardFinding> Warnings =>
        _findings is null ? [] : _findings.TrueForAll(f => f.Action != GuardAction.Block) ? _findings : _findings.FindAll(f => f.Action != GuardAction.Block);

    /// <summary>Keeps which guards were asked of a text; their verdicts are read from the findings when somebody asks.</summary>
    internal void Add(IReadOnlyList<string> guards, GuardStages stage, ulong asked)
    {
        _guards = guards;
        _askedOfPrompt |= stage == GuardStages.Prompt ? asked : 0;
        _askedOfOutput |= stage == GuardStages.Output ? asked : 0;
    }

    /// <summary>The candidate that served has done so in vain; its name, if there is one.</summary>
    internal string? RejectServed()
    {
        if (_candidates is not [.., { Outcome: CandidateOutcome.Served } served])
        {
            return null;
        }

        _candidates[^1] = served with { Outcome = CandidateOutcome.Rejected };
        return served.Model;
    }

    internal void Add(GuardFinding finding) => (_findings ??= []).Add(finding);

    internal void Add(GuardCall call) => (_guardCalls ??= []).Add(call);

    internal void Add(CandidateTrace candidate) => (_candidates ??= new(2)).Add(candidate);

    private IEnumerable<GuardTrace> Asked(GuardStages stage, ulong asked)
    {
        for (; asked != 0; asked &= asked - 1)
        {
            var guard = _guards[BitOperations.TrailingZeroCount(asked)];
            var action = GuardAction.Allow;
            foreach (var finding in Findings)
            {
                action = finding.Guard == guard && finding.Stage == stage && WeightOf(finding.Action) > WeightOf(action) ? finding.Action : action;
            }

            yield return new GuardTrace(guard, stage, action);
        }
    }

    private static int WeightOf(GuardAction action) => action switch
    {
        GuardAction.Allow => 0,
        GuardAction.Warn => 1,
        GuardAction.Route => 2,
        _ => 3,
    };
}
