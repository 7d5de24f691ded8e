namespace Groq.Routing;

/// <summary>A way to write each word of a text that a reader takes in at once.</summary>
internal enum WordForm
{
    /// <summary>Pig Latin: the consonants a word starts with, and <c>ay</c>, at its end.</summary>
    PigLatin = LetterCipher.Count,

    /// <summary>Without its vowels.</summary>
    Vowelless,

    /// <summary>Spelt in the radio alphabet.</summary>
    Spelt,
}
