namespace Groq.Routing;

/// <summary>A substitution of letters, or the reversal of a text: 1 to 25 move each letter that far in the alphabet, 26 mirrors the alphabet, 27 turns the text around.</summary>
internal readonly record struct LetterCipher(int Number)
{
    /// <summary>One more than the last number.</summary>
    public const int Count = 28;

    /// <summary>The number of ROT13.</summary>
    public const int Rot13 = 13;

    private const int Mirror = 26;
    private const int Reversal = 27;

    /// <summary>Its name in a verdict.</summary>
    public string Name => Number switch { Rot13 => "rot13", Mirror => "atbash", Reversal => "reversed", _ => "rotated" };

    /// <summary>Whether it turns the text around instead of replacing letters.</summary>
    public bool Reverses => Number == Reversal;

    /// <summary>Hides <paramref name="word"/>.</summary>
    public string Encipher(string word)
    {
        if (Reverses)
        {
            return string.Create(word.Length, word, static (to, from) =>
            {
                from.CopyTo(to);
                to.Reverse();
            });
        }

        var number = Number;
        return string.Create(word.Length, (word, number), static (to, from) =>
        {
            for (var i = 0; i < to.Length; i++)
            {
                var letter = from.word[i] - 'a';
                to[i] = (char)('a' + (from.number == Mirror ? 25 - letter : (letter + from.number) % 26));
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
        return (char)(first + (Number == Mirror ? 25 - letter : (letter + 26 - Number) % 26));
    }
}
