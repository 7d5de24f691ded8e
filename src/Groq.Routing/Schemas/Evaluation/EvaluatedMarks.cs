using System.Buffers;

namespace Groq.Routing;

/// <summary>Which children of a value have been evaluated, for the keywords that judge the others. A frame holds one bit for each child; frames are a stack.</summary>
internal struct EvaluatedMarks : IDisposable
{
    /// <summary>The frame of a value whose children nobody asks about.</summary>
    public const int None = -1;

    private const int BitsPerWord = 64;

    private ulong[]? _words;
    private int _used;

    /// <summary>A new frame without marks.</summary>
    public int Push(int children)
    {
        var words = Words(children);
        if (_words is null || _used + words > _words.Length)
        {
            var larger = ArrayPool<ulong>.Shared.Rent((_used + words) * 2);
            _words.AsSpan(0, _used).CopyTo(larger);
            Dispose();
            _words = larger;
        }

        _words.AsSpan(_used, words).Clear();
        _used += words;
        return _used - words;
    }

    /// <summary>Takes away the newest frame.</summary>
    public void Pop(int frame) => _used = frame;

    public readonly void Set(int frame, int child)
    {
        if (frame != None)
        {
            _words![frame + (child / BitsPerWord)] |= 1UL << (child % BitsPerWord);
        }
    }

    public readonly void SetAll(int frame, int children)
    {
        if (frame != None)
        {
            _words.AsSpan(frame, Words(children)).Fill(ulong.MaxValue);
        }
    }

    public readonly bool IsSet(int frame, int child) => (_words![frame + (child / BitsPerWord)] >> (child % BitsPerWord) & 1) != 0;

    /// <summary>Marks in one frame what is marked in another.</summary>
    public readonly void Add(int from, int into, int children)
    {
        for (var i = 0; into != None && i < Words(children); i++)
        {
            _words![into + i] |= _words[from + i];
        }
    }

    public readonly void Dispose()
    {
        if (_words is not null)
        {
            ArrayPool<ulong>.Shared.Return(_words);
        }
    }

    private static int Words(int children) => (children + BitsPerWord - 1) / BitsPerWord;
}
