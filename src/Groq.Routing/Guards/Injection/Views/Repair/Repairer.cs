namespace Groq.Routing;

/// <summary>Writes a text with its words put together again: letters that stand apart joined, words run together split, digits and misspellings in key words mended.</summary>
internal ref struct Repairer(SourceText text, WordTable<WordSteps> words, KeyWords keys, TextView repaired)
{
    private const int FewestLoneLetters = 4;
    private const int ShortestGlued = 12;
    private const int LongestPart = 15;
    private const int LongestWord = 64;
    private const int LongestOpening = 2;
    private const int LongestGlued = 1024;

    // As against a word.
    private const int UnknownLetter = 4;

    private readonly SourceText _text = text;

    /// <summary>Repairs the whole text.</summary>
    public void Repair()
    {
        var text = _text.Text;
        for (var i = 0; i < text.Length;)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                repaired.Append(text[i], _text.SourceOf(i));
                i++;
                continue;
            }

            // A bracket or a quotation mark may stand around each of them.
            var letter = i;
            while (letter < text.Length && letter - i < LongestOpening && !char.IsLetterOrDigit(text[letter]))
            {
                letter++;
            }

            var lone = LoneLetters(letter, out var count);
            if (count >= FewestLoneLetters)
            {
                JoinLetters(letter, lone);
                i = lone;
                continue;
            }

            if (PiecesOfKey(i) is > 0 and var behind)
            {
                AddLetters(i, behind);
                i = behind;
                continue;
            }

            var end = i;
            while (end < text.Length && !char.IsWhiteSpace(text[end]))
            {
                end++;
            }

            AddChunk(i, end);
            i = end;
        }
    }

    private static bool IsLetterLike(char character) =>
        char.IsLetterOrDigit(character) || character is '@' or '$' or '!' or '|';

    /// <summary>Where a row of single letters with at most a few other characters between them ends.</summary>
    private readonly int LoneLetters(int start, out int count)
    {
        var text = _text.Text;
        count = 0;
        var end = start;
        for (var i = start; i < text.Length && char.IsLetterOrDigit(text[i]) && (i + 1 == text.Length || !char.IsLetterOrDigit(text[i + 1]));)
        {
            count++;
            end = ++i;
            for (var between = 0; between < 4 && i < text.Length && !char.IsLetterOrDigit(text[i]); between++)
            {
                i++;
            }
        }

        return end;
    }

    /// <summary>Where a key word ends that starts here and is in pieces; 0 if there is none.</summary>
    private readonly int PiecesOfKey(int start)
    {
        var text = _text.Text;
        if (!keys.MayBegin(text[start..]))
        {
            return 0;
        }

        Span<char> letters = stackalloc char[LongestPart];
        var count = 0;
        var gaps = 0;
        for (var i = start; i < text.Length && char.IsLetter(text[i]) && count < LongestPart;)
        {
            letters[count++] = text[i++];
            var gap = i;
            while (gap < text.Length && gap - i <= KeyWords.WidestGap && !char.IsLetterOrDigit(text[gap]))
            {
                gap++;
            }

            if (gap == i && gap < text.Length)
            {
                continue;
            }

            if (gaps > 0 && keys.Contains(letters[..count]))
            {
                return i;
            }

            gaps++;
            if (gap - i > KeyWords.WidestGap)
            {
                break;
            }

            i = gap;
        }

        return 0;
    }

    private readonly void AddLetters(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (char.IsLetterOrDigit(_text.Text[i]))
            {
                repaired.Append(_text.Text[i], _text.SourceOf(i));
            }
        }
    }

    private readonly void JoinLetters(int start, int end)
    {
        // What stands between most letters is inside of words; what differs from it is between words.
        var text = _text.Text[start..end];
        var usual = 1;
        while (usual < text.Length && !char.IsLetterOrDigit(text[usual]))
        {
            usual++;
        }

        var first = repaired.Length;
        for (var i = 0; i < text.Length;)
        {
            repaired.Append(text[i], _text.SourceOf(start + i));
            var next = i + 1;
            while (next < text.Length && !char.IsLetterOrDigit(text[next]))
            {
                next++;
            }

            var isUsual = next - i == usual && !(usual == 2 && text[i + 1] != text[1]);
            if (!isUsual && next < text.Length)
            {
                Split(first);
                repaired.Append(' ', _text.SourceOf(start + next - 1));
                first = repaired.Length;
            }

            i = next;
        }

        Split(first);
    }

    private readonly void AddChunk(int start, int end)
    {
        var text = _text.Text;
        for (var i = start; i < end;)
        {
            if (!IsLetterLike(text[i]))
            {
                // Emphasis stands between the letters of a word; an underscore between words.
                if (text[i] is not ('*' or '`' or '~'))
                {
                    repaired.Append(text[i] == '_' ? ' ' : text[i], _text.SourceOf(i));
                }

                i++;
                continue;
            }

            var first = repaired.Length;
            var last = i;
            var broken = false;
            for (; last < end && (IsLetterLike(text[last]) || text[last] is '*' or '`' or '~'); last++)
            {
                if (text[last] is not ('*' or '`' or '~'))
                {
                    repaired.Append(text[last], _text.SourceOf(last));
                    broken |= !char.IsAsciiLetter(text[last]);
                }
            }

            MendWord(first, broken);
            i = last;
        }
    }

    /// <summary>Mends the word that was added last.</summary>
    private readonly void MendWord(int first, bool broken)
    {
        var word = repaired.Text[first..];
        if (word.Length is 0 or > LongestWord)
        {
            Split(first);
            return;
        }

        if (broken)
        {
            MendDigits(first);
            word = repaired.Text[first..];
        }

        if (words.Contains(word))
        {
            return;
        }

        if (keys.Repair(word) is { } key)
        {
            Replace(first, key);
        }
        else if (word.Length >= ShortestGlued)
        {
            Split(first);
        }
    }

    private readonly void MendDigits(int first)
    {
        // A sign behind a word is punctuation, whatever it could stand for.
        var word = repaired.Text[first..];
        var tail = word.Length;
        while (tail > 1 && word[tail - 1] is '!' or '|' or '$' or '@')
        {
            tail--;
        }

        Span<char> letters = stackalloc char[tail];
        Span<char> others = stackalloc char[tail];
        for (var i = 0; i < tail; i++)
        {
            letters[i] = Leet.LetterOf(word[i]);
            others[i] = Leet.OtherLetterOf(word[i]);
        }

        if (words.Contains(letters) || (keys.Repair(letters) is not null && !words.Contains(others)))
        {
            letters.CopyTo(word);
        }
        else if (words.Contains(others) || keys.Repair(others) is not null)
        {
            others.CopyTo(word);
        }
        else if (tail >= ShortestGlued)
        {
            letters.CopyTo(word);
        }
        else
        {
            return;
        }

        word[tail..].Fill(' ');
        repaired.Truncate(first + tail);
    }

    private readonly void Replace(int first, string key)
    {
        var source = repaired.Sources[first];
        var last = repaired.Sources[^1];
        repaired.Truncate(first);
        for (var i = 0; i < key.Length; i++)
        {
            repaired.Append(key[i], Math.Min(last, source + i));
        }
    }

    /// <summary>Takes what was added from <paramref name="first"/> on apart into words that a rule knows, so that as few letters as may be are left over.</summary>
    private readonly void Split(int first)
    {
        var length = repaired.Length - first;
        if (length is 0 or > LongestGlued)
        {
            return;
        }

        Span<char> letters = stackalloc char[length];
        Span<int> sources = stackalloc int[length];
        Span<byte> parts = stackalloc byte[length];
        repaired.Text[first..].CopyTo(letters);
        repaired.Sources[first..].CopyTo(sources);
        repaired.Truncate(first);
        ChooseParts(letters, parts);
        var unknown = false;
        for (var i = 0; i < length;)
        {
            var isKnown = parts[i] > 0;
            if (i > 0 && (isKnown || !unknown))
            {
                repaired.Append(' ', sources[i]);
            }

            unknown = !isKnown;
            for (var end = i + Math.Max(1, (int)parts[i]); i < end; i++)
            {
                repaired.Append(letters[i], sources[i]);
            }
        }
    }

    /// <summary>Writes how long the word is that starts at each place; 0 for a letter that belongs to none.</summary>
    private readonly void ChooseParts(ReadOnlySpan<char> letters, Span<byte> parts)
    {
        // What the rest of the letters costs from each place on.
        Span<int> costs = stackalloc int[letters.Length + 1];
        costs[^1] = 0;
        for (var i = letters.Length - 1; i >= 0; i--)
        {
            costs[i] = costs[i + 1] + UnknownLetter;
            parts[i] = 0;
            for (var length = Math.Min(letters.Length - i, LongestPart); length > 1; length--)
            {
                if (costs[i + length] + 1 < costs[i] && words.Contains(letters.Slice(i, length)))
                {
                    costs[i] = costs[i + length] + 1;
                    parts[i] = (byte)length;
                }
            }
        }
    }
}
