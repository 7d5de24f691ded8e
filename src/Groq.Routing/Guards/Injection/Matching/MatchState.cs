namespace Groq.Routing;

/// <summary>How far each rule has come in a text, and the evidence that was found. It is used again and again, never by two at the same time.</summary>
internal sealed class MatchState
{
    // A rule that is met again this few words later is not noted again: what a text repeats costs no more than what it says.
    private const int Repeat = 24;

    private readonly int[] _noted;

    /// <summary>Creates the state for a number of steps.</summary>
    public MatchState(int steps)
    {
        Reached = new int[steps];
        Places = new int[steps];
        Starts = new int[steps];
        Ends = new int[steps];
        _noted = new int[steps];
        Restart();
    }

    /// <summary>At which word each step was last reached.</summary>
    public int[] Reached { get; }

    /// <summary>Where that word starts.</summary>
    public int[] Places { get; }

    /// <summary>Where the phrase that reached it starts.</summary>
    public int[] Starts { get; }

    /// <summary>Where the word that reached it ends; kept for steps that come in any order.</summary>
    public int[] Ends { get; }

    /// <summary>The words read so far, in all texts: what an earlier text reached is thus too far away to count in the next one.</summary>
    public int Position { get; set; }

    /// <summary>What was found in the current text, in the order its last words come in.</summary>
    public List<Evidence> Evidence { get; } = [];

    /// <summary>What was found of the strong rules alone, while all are read.</summary>
    public List<Evidence> Strong { get; } = [];

    /// <summary>Takes in that the words of a rule were met.</summary>
    /// <param name="step">The rule's last step.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="position">At which word.</param>
    /// <param name="start">Where its first word starts.</param>
    /// <param name="end">Where its last word ends.</param>
    public void Add(int step, InjectionRule rule, int position, int start, int end)
    {
        if (position - _noted[step] > Repeat)
        {
            _noted[step] = position;
            Evidence.Add(new(rule, start, end));
        }
    }

    /// <summary>Takes in a sign that is no word.</summary>
    public void Add(InjectionRule rule, int start, int end) => Evidence.Add(new(rule, start, end));

    /// <summary>Puts the evidence in the order its last words come in.</summary>
    public void Sort() => Evidence.Sort(static (a, b) => a.End.CompareTo(b.End));

    /// <summary>Makes ready for another text.</summary>
    public void Clear()
    {
        Evidence.Clear();
        Position += Repeat;
        if (Position > int.MaxValue / 2)
        {
            Restart();
        }
    }

    private void Restart()
    {
        Array.Fill(Reached, int.MinValue / 4);
        Array.Fill(_noted, int.MinValue / 4);
        Position = 0;
    }
}
