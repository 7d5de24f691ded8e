namespace Groq.Routing;

/// <summary>A substitution of letters, or the reversal of a text: 1 to 25 move each letter that far in the alphabet, 26 mirrors the alphabet, 27 turns the text around, 28 upside down.</summary>
internal readonly record struct LetterCipher(int Number)
{
    /// <summary>One more than the last number.</summary>
    public const int Count = 29;

    /// <summary>The number of ROT13.</summary>
    public const int Rot13 = 13;

    private const int Mirror = 26;
    private const int Reversal = 27;
    private const int UpsideDown = 28;

    // What each letter looks like upside down, as it is folded; an open O, which stands for a C, is an O.
    private const string Turned = "aqopejbhirklmuodbrstnvwxyz";
    private const string Upright = "agcpefghifklmuodbrstnvwxyz";

    /// <summary>Its name in a verdict.</summary>
    public string Name => Number switch { Rot13 => "rot13", Mirror => "atbash", Reversal => "reversed", UpsideDown => "upside-down", _ => "rotated" };

    /// <summary>Whether it turns the text around.</summary>
    public bool Reverses => Number >= Reversal;

    /// <summary>Hides <paramref name="word"/>.</summary>
    public string Encipher(string word)
    {
        var cipher = this;
        return string.Create(word.Length, (word, cipher), static (to, from) =>
        {
            for (var i = 0; i < to.Length; i++)
            {
                to[i] = from.cipher.LetterFor(from.word[i]);
            }

            if (from.cipher.Reverses)
            {
                to.Reverse();
            }
        });
    }

    /// <summary>The letter that stands behind <paramref name="character"/>.</summary>
    public char Decipher(char character)
    {
        if (!char.IsAsciiLetter(character))
        {
            return character;
        }

        var first = char.IsAsciiLetterUpper(character) ? 'A' : 'a';
        var letter = character - first;
        return Number switch
        {
            Mirror => (char)(first + 25 - letter),
            Reversal => character,
            UpsideDown => Upright[letter],
            _ => (char)(first + (letter + 26 - Number) % 26),
        };
    }

    private char LetterFor(char letter) => Number switch
    {
        Mirror => (char)('z' - (letter - 'a')),
        Reversal => letter,
        UpsideDown => Turned[letter - 'a'],
        _ => (char)('a' + (letter - 'a' + Number) % 26),
    };
}
