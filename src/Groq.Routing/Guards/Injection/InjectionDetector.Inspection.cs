using System.Text;

namespace Groq.Routing;

internal sealed partial class InjectionDetector
{
    /// <summary>One text under inspection.</summary>
    internal sealed class Inspection(InjectionDetector detector)
    {
        // Letters of words in a row may stand alone, each a word to whoever counts them before they are joined.
        private const int WordsForOne = 4;

        private readonly List<AnchorHit> _anchors = [];
        private readonly List<int> _places = [];
        private readonly MatchState _state = new(detector._rules.StepCount);
        private readonly EvidenceWindow _window = new();
        private readonly Stack<TextView> _views = [];
        private readonly byte[] _bytes = new byte[LongestRun];
        private Detection _best;
        private long _work;
        private bool _isMet;

        /// <summary>How many characters were looked at in the views of the last text.</summary>
        public long Work { get; private set; }

        /// <summary>Inspects <paramref name="text"/>.</summary>
        public Detection Inspect(string text)
        {
            _best = default;
            _isMet = false;
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

            var triggers = Scan(text.Text);
            Weigh(text, path, "written", triggers);
            LookCloser(text, triggers, path, depth);
        }

        private void LookFolded(in SourceText text, string path, int depth)
        {
            var folded = Rent();
            var hidden = Rent();
            Folder.Fold(text, folded, hidden);
            var triggers = Scan(folded.Text);
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
            if ((triggers & Triggers.Broken) != 0 && IsWorthwhile(text, path, depth, WordsForOne, isBroken: true))
            {
                LookRepaired(text, path);
            }

            if (depth >= MaxDepth)
            {
                return;
            }

            if ((triggers & Triggers.Escapes) != 0 && IsWorthwhile(text, path, depth, 1, isBroken: false))
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

        private Triggers Scan(ReadOnlySpan<char> text)
        {
            _anchors.Clear();
            _places.Clear();
            return detector._scan.Scan(text, _anchors, _places);
        }

        private void LookRepaired(in SourceText text, string path)
        {
            if (!Spend(text))
            {
                return;
            }

            var repaired = Rent();
            new Repairer(text, detector._rules.Words, detector._keys, repaired).Repair();
            Weigh(repaired.AsSource(), path, "repaired", Scan(repaired.Text));
            Return(repaired);
        }

        /// <summary>Whether to rewrite a text as a whole: when a rule is met already, so that all counts, or when one is met around its broken words or its escapes.</summary>
        private bool IsWorthwhile(in SourceText text, string path, int depth, int words, bool isBroken)
        {
            if (_isMet || !detector._looksAround)
            {
                return true;
            }

            if (!isBroken)
            {
                _places.Clear();
                EscapeDecoder.Find(text.Text, _places);
            }

            var around = Rent();
            var isLocal = Surroundings.TryCopy(text, _places, words * detector._rules.Farthest, around);
            if (isLocal)
            {
                // What weighs against a rule may stand farther away: the score is that of the whole text.
                var best = _best;
                if (isBroken)
                {
                    LookRepaired(around.AsSource(), path);
                }
                else
                {
                    Decode(around.AsSource(), EscapeDecoder.Decode, path, depth);
                }

                _best = best;
            }

            Return(around);
            var isWorthwhile = !isLocal || _isMet;
            _isMet = false;
            return isWorthwhile;
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
                    Decode(text, (in SourceText from, TextView to) => CipherDecoder.Reverse(from, used, to), path + used.Name + "/", MaxDepth - 1);
                }
            }

            foreach (var (form, name) in (ReadOnlySpan<(WordForm, string)>)[(WordForm.PigLatin, "pig-latin"), (WordForm.Vowelless, "vowelless"), (WordForm.Spelt, "spelt")])
            {
                if ((ciphers >> (int)form & 1) != 0)
                {
                    Decode(text, (in SourceText from, TextView to) => detector._forms.Value.Decode(from, form, to), path + name + "/", MaxDepth - 1);
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

            _isMet = true;

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
