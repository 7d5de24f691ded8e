namespace Groq.Routing;

/// <summary>Digits and symbols written in the place of letters.</summary>
internal static class Leet
{
    /// <summary>The letter that <paramref name="character"/> most often stands for, or the character itself.</summary>
    public static char LetterOf(char character) => character switch
    {
        '0' => 'o',
        '1' or '!' or '|' => 'i',
        '2' => 'z',
        '3' => 'e',
        '4' or '@' => 'a',
        '5' or '$' => 's',
        '6' or '9' => 'g',
        '7' or '+' => 't',
        '8' => 'b',
        _ => character,
    };

    /// <summary>What <paramref name="character"/> stands for when it is not <see cref="LetterOf"/>: a one or a bar for an L.</summary>
    public static char OtherLetterOf(char character) => character is '1' or '!' or '|' ? 'l' : LetterOf(character);

    /// <summary>The digits that stand for a letter.</summary>
    public static string DigitsFor(char letter) => letter switch
    {
        'o' => "0",
        'i' or 'l' => "1",
        'z' => "2",
        'e' => "3",
        'a' => "4",
        's' => "5",
        'g' => "69",
        't' => "7",
        'b' => "8",
        _ => "",
    };
}
