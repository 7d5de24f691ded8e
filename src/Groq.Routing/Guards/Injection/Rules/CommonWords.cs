namespace Groq.Routing;

/// <summary>How often words of the rules come in ordinary text, most of it English, and in programs: a rule is searched for by its rarest step, so that ordinary text is passed over quickly.</summary>
internal static class CommonWords
{
    private const double Rare = 0.05;

    // Each line: about how often in 10,000 words, then the words.
    private const string Table = """
        60 the a to of and in is for you i that as function with on it write are this how your by if from given be an he can or should has number no new not
        15 what have code 10 will list was each these two one string all first t do but they n tests pass which she when her line my does return so 20 file question about use its only please task most test following want then other answer any who m me out did into explain com true between were we make last check need name like been get import print key self class object
        60 1 2 3 4 5
        20 6 7 8 9 0 10 12 100
        15 there each more at find many using after some up where also than their his her may same other numbers
        6 over different much different times know years length person made long case go less part another down right company microsoft google count second set been off under put letters table words system
        4 30 them text game example data just even while total such would over 100 set used had https type best could why world us sentence order end date work e help language second don word output our act team en now said input every provide give takes create hi words him questions points whether take values am call information good reply way note hello being received known before called character read email content add well next details site old contains point own both examples going must request convert base very come full here maximum see remove show start sure won twice without above programming tell instructions score re program non off original message those got within change log include ve doesn keep process again something ask correct step generate against top job care standard mean nothing role zero means put usually time day people man men die es la el de un en se ai model user
        1 always once available current say yes starts extract inside present instead functions short never project solution previous story cookies reference mission support works great already rate comes statement age describe required initial notes wrote become stop side leave paper share tasks otherwise command says sentences cannot real net display valid lines response followed paragraph summary complete replace admin access death identity starting situation front simply post play playing told entity working update cases student condition done past isn creating console named continue detailed document provided history context human prevent plus reading allowed refuses free able direction containing similar reverse ways research invalid started earlier define teacher performance understand things whole finish meet rules developer might follow percent receive former sea private yourself further handle forward considered entire windows beginning taken regular break advice features version follows originally happens files highest longer fine doing prompt purpose commands tools query anything enter actually produce mark passing passed insert assume rule label hint errors issues inputs goal consider existing removed breaks dropping adding award paraphrase saying staff terms principles claim educational apply url avoid provides behavior flags password rating asked switch removing happen law sense clear knowledge leaving personal core repeat conversation filter matter grade modify identify models processing normally normal training co ok exist void assistant concerns ends stay active reads assignment previously drop suppose root despite error default value null none public static private const open close delete reset token tokens limit limits mode
        60 der die das und in zu den mit von auf fur ist im eine ein nicht de la que el en y los se del las un por con no una su para es al lo le et les des du une est pour qui dans a par plus pas au o e do da em um com nao uma os na mais as di il che per non sono i si come het een van is dat op te met voor niet zijn w z nie to sie ze jest ve bir bu icin ile
        15 als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem uber einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde wenn alle kann was ihr ihre ihren deine dein du bist nun jetzt keine ohne schreibe liste aufgabe text sagen sage ab selbst egal alles folgen halte como mas o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos tambien fue era muy hasta desde mi porque que solo yo hay cada todos nos parte tu tus eres lista texto anterior ahora dime nuevo nueva sur ne se ce il sont avec ou aux mais tout nous sa comme cette ses ont elle etre deux sans leur bien peut meme te ton ta tes vous votre vos maintenant texte quel quels toutes tous ete ao das ele sua quando muito ja eu tambem pelo pela ate isso ela sem seu seus suas minha tem tudo agora voce al lo gli piu alla anche ma dei nel della questo ci tutto tutti tua tuo tue tuoi sei ora senza testo quali aan om ook bij nog of maar uit door over ze zo naar dan wat je jij jouw nu geen zonder tekst lijst welke wordt kan mijn po jak co za od tym jako dla tak czy ale tylko przez oraz byc jego ich moze wszystkie bez teraz jestes swoje swoich daha cok gibi kadar var olan olarak sonra en her ben sen tum simdi bana
        """;

    private static readonly Dictionary<string, double> Frequencies = Read();

    /// <summary>The words.</summary>
    public static IEnumerable<string> Words => Frequencies.Keys;

    /// <summary>About how many of 10,000 words are one of <paramref name="words"/>.</summary>
    public static double FrequencyOf(IEnumerable<string> words) => words.Sum(word => Frequencies.GetValueOrDefault(word, Rare));

    private static Dictionary<string, double> Read()
    {
        Dictionary<string, double> frequencies = new(StringComparer.Ordinal);
        foreach (var line in Table.Split('\n'))
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var frequency = double.Parse(words[0], System.Globalization.CultureInfo.InvariantCulture);
            foreach (var word in words.Skip(1))
            {
                frequencies.TryAdd(word, frequency);
            }
        }

        return frequencies;
    }
}
