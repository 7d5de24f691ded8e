using System.Text;

namespace Groq.Routing;

/// <summary>Weighs the evidence for an injection over several views of a text.</summary>
/// <remarks>
/// <see cref="TriggerScan"/> looks over a text once. What it finds decides which views are built: a clean text needs none. A view that
/// decodes a text is looked over in the same way; depth, number and length of views are bounded, so the time is linear in the length of the text.
/// </remarks>
internal sealed class InjectionDetector
{
    /// <summary>How many times something decoded may be decoded again.</summary>
    public const int MaxDepth = 3;

    /// <summary>Most characters that are looked at in all views, for each character of the text.</summary>
    public const int MaxWork = 24;

    /// <summary>What a short text may take in any case.</summary>
    public const int LeastWork = 16384;

    private const int ShortestHidden = 4;
    private const int LongestRun = 65536;

    private readonly RuleSet _rules;
    private readonly KeyWords _keys;
    private readonly TriggerScan _scan;
    private readonly HashSet<InjectionRule> _markup;

    /// <summary>Creates a detector for <paramref name="rules"/> and the markup rules among <paramref name="markup"/>.</summary>
    public InjectionDetector(IReadOnlyList<InjectionRule> rules, IEnumerable<InjectionRule> markup)
    {
        _rules = new(rules);
        _keys = new(KeyWordTable.Keys, KeyWordTable.Enciphered, KeyWordTable.Ordinary);
        _scan = new(_rules.Anchors, _keys, Markup.Words);
        _markup = [.. markup];
    }

    /// <summary>Makes what an inspection needs; it is used again, by one inspection at a time.</summary>
    public Inspection CreateInspection() => new(this);

    /// <summary>One text under inspection.</summary>
    internal sealed class Inspection(InjectionDetector detector)
    {
        private readonly List<AnchorHit> _anchors = [];
        private readonly MatchState _state = new(detector._rules.StepCount);
        private readonly EvidenceWindow _window = new();
        private readonly Stack<TextView> _views = [];
        private readonly byte[] _bytes = new byte[LongestRun];
        private Detection _best;
        private long _work;

        /// <summary>How many characters were looked at in the views of the last text.</summary>
        public long Work { get; private set; }

        /// <summary>Inspects <paramref name="text"/>.</summary>
        public Detection Inspect(string text)
        {
            _best = default;
            _work = Math.Max(LeastWork, (long)text.Length * MaxWork);
            var budget = _work;
            Look(new SourceText(text, default), "", 0);
            Work = budget - _work;
            return _best;
        }

        private void Look(in SourceText text, string path, int depth)
        {
            if (!Spend(text))
            {
                return;
            }

            if (!Ascii.IsValid(text.Text))
            {
                LookFolded(text, path, depth);
                return;
            }

            _anchors.Clear();
            var triggers = detector._scan.Scan(text.Text, _anchors);
            Weigh(text, path, "written", triggers);
            LookCloser(text, triggers, path, depth);
        }

        private void LookFolded(in SourceText text, string path, int depth)
        {
            var folded = Rent();
            var hidden = Rent();
            Folder.Fold(text, folded, hidden);
            _anchors.Clear();
            var triggers = detector._scan.Scan(folded.Text, _anchors);
            Weigh(folded.AsSource(), path, folded.Text.SequenceEqual(text.Text) ? "written" : "folded", triggers);
            LookCloser(folded.AsSource(), triggers, path, depth);
            if (hidden.Length >= ShortestHidden && depth < MaxDepth)
            {
                Look(hidden.AsSource(), path + "invisible/", depth + 1);
            }

            Return(hidden);
            Return(folded);
        }

        private void LookCloser(in SourceText text, Triggers triggers, string path, int depth)
        {
            if ((triggers & Triggers.Broken) != 0 && Spend(text))
            {
                var repaired = Rent();
                new Repairer(text, detector._rules.Words, detector._keys, repaired).Repair();
                _anchors.Clear();
                var repairedTriggers = detector._scan.Scan(repaired.Text, _anchors);
                Weigh(repaired.AsSource(), path, "repaired", repairedTriggers);
                Return(repaired);
            }

            if (depth >= MaxDepth)
            {
                return;
            }

            if ((triggers & Triggers.Escapes) != 0)
            {
                Decode(text, EscapeDecoder.Decode, path + "unescaped/", depth);
            }

            if ((triggers & Triggers.LongRun) != 0)
            {
                LookIntoRuns(text, path, depth);
            }

            if ((triggers & Triggers.Digits) != 0)
            {
                Decode(text, CodeDecoder.Decode, path + "codes/", depth);
            }

            if ((triggers & Triggers.Dashes) != 0)
            {
                Decode(text, MorseDecoder.Decode, path + "morse/", depth);
            }

            if ((triggers & Triggers.Cipher) != 0)
            {
                LookBehindCiphers(text, path, depth);
            }
        }

        private delegate void Decoder(in SourceText text, TextView decoded);

        private void Decode(in SourceText text, Decoder decode, string path, int depth)
        {
            if (!Spend(text))
            {
                return;
            }

            var decoded = Rent();
            decode(text, decoded);
            if (decoded.Length > 0 && !decoded.Text.SequenceEqual(text.Text))
            {
                Look(decoded.AsSource(), path, depth + 1);
            }

            Return(decoded);
        }

        private void LookIntoRuns(in SourceText text, string path, int depth)
        {
            var decoded = Rent();
            string? name = null;
            for (var (start, length) = RunDecoder.Find(text.Text, 0); length > 0; (start, length) = RunDecoder.Find(text.Text, start + length))
            {
                var taken = Math.Min(length, LongestRun);
                if (RunDecoder.Decode(text.Text.Slice(start, taken), _bytes, out var count) is { } encoding)
                {
                    name = encoding;
                    DecodedText.Append(_bytes.AsSpan(0, count), text, start, taken, decoded);
                }
                else if (decoded.Length > 0)
                {
                    decoded.Append('\n', text.SourceOf(start));
                }
            }

            if (name is not null)
            {
                Look(decoded.AsSource(), path + name + "/", depth + 1);
            }

            Return(decoded);
        }

        private void LookBehindCiphers(in SourceText text, string path, int depth)
        {
            // Bits of ciphers that hide a key word somewhere in the text; few texts have one, none has many.
            var ciphers = 0u;
            foreach (var range in new WordRanges(text.Text))
            {
                ciphers |= 1u << detector._keys.CipherOf(text.Text[range]);
            }

            for (var cipher = 1; cipher < LetterCipher.Count; cipher++)
            {
                if ((ciphers >> cipher & 1) == 0)
                {
                    continue;
                }

                LetterCipher used = new(cipher);
                Decode(text, (in SourceText from, TextView to) => CipherDecoder.DecodeWords(from, used, to), path + used.Name + "/", MaxDepth - 1);
                if (used.Reverses)
                {
                    Decode(text, CipherDecoder.Reverse, path + used.Name + "/", MaxDepth - 1);
                }
            }
        }

        private void Weigh(in SourceText text, string path, string view, Triggers triggers)
        {
            detector._rules.Match(text.Text, (triggers & Triggers.Solid) != 0 ? null : _anchors, _state);
            var words = _state.Evidence.Count;
            if ((triggers & Triggers.Markup) != 0)
            {
                Markup.Match(text.Text, detector._markup, _state);
            }

            if (_state.Evidence.Count == 0)
            {
                return;
            }

            if (_state.Evidence.Count > words)
            {
                _state.Sort();
            }

            var (score, strongest) = _window.Weigh(text.Text, _state.Evidence);
            if (score > _best.Score)
            {
                var start = text.SourceOf(strongest.Start);
                var end = text.SourceOf(strongest.End - 1);
                _best = new(strongest.Rule, path + view, Math.Min(start, end), Math.Abs(end - start) + 1, score);
            }
        }

        private bool Spend(in SourceText text)
        {
            if (text.Text.Length > _work)
            {
                return false;
            }

            _work -= text.Text.Length;
            return true;
        }

        private TextView Rent()
        {
            var view = _views.TryPop(out var free) ? free : new TextView();
            view.Clear();
            return view;
        }

        private void Return(TextView view) => _views.Push(view);
    }
}
