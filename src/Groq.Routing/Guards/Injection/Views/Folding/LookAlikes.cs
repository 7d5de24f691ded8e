using System.Collections.Frozen;

namespace Groq.Routing;

/// <summary>Letters of other scripts that look like Latin ones.</summary>
/// <remarks>They are real letters of real languages, so a word is read by them only where it mixes scripts or stands in a Latin text.</remarks>
internal static class LookAlikes
{
    // Pairs, in lower case: the letter, and the Latin letter it looks like.
    private const string Cyrillic = "аaвbгrеeзeиuіiїiјjкkлnмmнhоoпnрpсcтtуyфoхxцuчhшwщwьbѕsѵvѡwԁdԛqԝwһhӏlѐeѓrѝuќkўyґrғfҝkқkңhүyұyҳxҷhҽeӕaөoӊhэeяrю ";

    private const string Greek = "αaβbγyδdεeζzηnθoιiκkλlμuνvξeοoπnρpςsσoτtυuφoχxψwωwϲcϳjϵe";

    private const string Armenian = "օoսuհhոnցgաwքpզqյjլlվuտmրnեtղnկhխuէtծd";

    private const string Cherokee = "ᎠdᎡrᎢtᎥiᎩyᎪaᎫjᎬeᎳwᎷmᎻhᎽyᏀgᏂhᏃzᏆiᏎ4ᏚsᏔwᏕsᏙvᏞlᏟcᏢpᏦkᏧdᏭgᏮbᏴbᏳgᏒrᏏbᏓlᏗjᏘjᏟcᏩvꭰdꭱrꭲtꮃwꮇmꮋhꮐgꮓzꮪsꮟbꮢrꮩvꮮlꮯcꮲpꮶk";

    // Syllables of Canada and the letters of Lisu: what generators of decorated text use.
    private const string Syllabics = "ᗩaᗅaᐱaᗷbᑕcᑢcᗞdᗪdᕮeᗴeᖴfᘜgᕼhᕵhᒍjᒎjᒪlᗰmᑎnᑭpᑫqᖇrᔕsᑌuᑘuᐯvᐺwᗯw᙭xᕽxᗃk";

    private const string Lisu = "ꓮaꓐbꓚcꓓdꓰeꓝfꓖgꓧhꓲiꓙjꓗkꓡlꓟmꓠnꓳoꓑpꓣrꓢsꓔtꓴuꓦvꓪwꓫxꓬyꓜz";

    private static readonly FrozenDictionary<char, char> Latin = Pairs(Cyrillic, Greek, Armenian, Cherokee, Syllabics, Lisu);

    /// <summary>The Latin letter that <paramref name="character"/> looks like; <c>\0</c> if it looks like none.</summary>
    public static char LatinOf(char character) => character < '\u0370' ? '\0' : Latin.GetValueOrDefault(character);

    private static FrozenDictionary<char, char> Pairs(params ReadOnlySpan<string> tables)
    {
        Dictionary<char, char> pairs = [];
        foreach (var table in tables)
        {
            for (var i = 0; i + 1 < table.Length; i += 2)
            {
                if (table[i + 1] != ' ')
                {
                    pairs[table[i]] = table[i + 1];
                    pairs[char.ToLowerInvariant(table[i])] = table[i + 1];
                }
            }
        }

        return pairs.ToFrozenDictionary();
    }
}
