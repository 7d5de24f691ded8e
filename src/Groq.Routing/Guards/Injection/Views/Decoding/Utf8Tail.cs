namespace Groq.Routing;

/// <summary>Puts bytes that come one after the other together to code points.</summary>
internal struct Utf8Tail
{
    private int _value;
    private int _missing;

    /// <summary>Takes in a byte. Returns the code point it completes, the byte itself when it is no UTF-8, or -1 when more is to come.</summary>
    public int Take(int value)
    {
        if (_missing > 0 && (value & 0xC0) == 0x80)
        {
            _value = _value << 6 | value & 0x3F;
            return --_missing == 0 ? _value : -1;
        }

        (_missing, _value) = value switch
        {
            >= 0xC2 and < 0xE0 => (1, value & 0x1F),
            >= 0xE0 and < 0xF0 => (2, value & 0x0F),
            >= 0xF0 and < 0xF5 => (3, value & 0x07),
            _ => (0, 0),
        };
        return _missing > 0 ? -1 : value;
    }
}
