namespace Groq.Routing;

/// <summary>The scripts of the word that is being folded. At its end, letters that only look Latin become Latin if the word mixes them with Latin ones, or looks Latin as a whole in a Latin text.</summary>
internal struct WordScripts
{
    private int _start;
    private int _length;
    private int _latin;
    private int _alike;

    /// <summary>Takes in the next character, before it is added to <paramref name="folded"/>.</summary>
    public void Add(char character, TextView folded, bool isLatinText)
    {
        if (!TextCharacters.IsInWord(character))
        {
            End(folded, isLatinText);
            return;
        }

        _start = _length == 0 ? folded.Length : _start;
        _length++;
        if (char.IsAsciiLetter(character))
        {
            _latin++;
        }
        else if (LookAlikes.LatinOf(character) != '\0')
        {
            _alike++;
        }
    }

    /// <summary>Ends the word.</summary>
    public void End(TextView folded, bool isLatinText)
    {
        if (_alike > 0 && (_latin > 0 || (isLatinText && _alike == _length)))
        {
            foreach (ref var character in folded.Text[_start..])
            {
                character = LookAlikes.LatinOf(character) is var latin and not '\0' ? latin : character;
            }
        }

        this = default;
    }
}
