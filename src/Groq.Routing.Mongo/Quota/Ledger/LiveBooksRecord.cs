using System.Diagnostics.CodeAnalysis;
using MongoDB.Bson;

namespace Groq.Routing.Mongo;

/// <summary>The stored form of <see cref="LiveBooks"/>, with a version. What one version wrote, every later one reads.</summary>
internal static class LiveBooksRecord
{
    /// <summary>The document's id in <c>groq_quota_tracking</c>.</summary>
    public const string Id = "ledger";

    private const int Format = 1;

    private static readonly BsonDocument EmptyShare = new ComplexShareLedger().Write();

    /// <summary>Finds the document.</summary>
    public static BsonDocument Filter => new("_id", Id);

    /// <summary>Books nobody has written in yet.</summary>
    public static BsonDocument Begin(long id) => new()
    {
        { "_id", Id },
        { "format", Format },
        { "books", id },
        {
            "live", new BsonDocument
            {
                { "version", 0L },
                { "offset", 0.0 },
                { "time", 0.0 },
                { "share", EmptyShare },
                { "instances", new BsonDocument() },
                { "models", new BsonDocument() },
            }
        },
    };

    /// <summary>
    /// Writes the books if their version is still the one that was read, and leaves them alone if it is not. Either way the answer is the
    /// document as it is then, with the server's time.
    /// </summary>
    /// <param name="books">The changed books.</param>
    /// <param name="attempt">Names the attempt, so that its answer shows whether it was the one that wrote.</param>
    /// <param name="claim">When others were first, claims the next turn: their next attempt fails and this one's next succeeds.</param>
    public static BsonDocument[] Write(LiveBooks books, long attempt, bool claim)
    {
        var models = new BsonDocument();
        foreach (var (id, model) in books.Changed)
        {
            models[FieldName.Encode(id)] = books.Models.Write(id).Add("carried", Write(books.ReadCarried(model)));
        }

        var written = new BsonDocument
        {
            { "version", Next(books.Version) },
            { "attempt", attempt },
            { "offset", books.Offset },
            { "time", books.Time },
            { "last_use", books.LastUse is { } use ? use : BsonNull.Value },
            { "share", Literal(books.Models.WriteShare()) },
            { "instances", Literal(WriteInstances(books)) },
            { "models", Merge("$live.models", Literal(models)) },
        };

        // Books that were lost and begun again count their versions from the start.
        var unchanged = new BsonDocument("$and", new BsonArray
        {
            new BsonDocument("$eq", new BsonArray { "$live.version", books.Version }),
            new BsonDocument("$eq", new BsonArray { "$books", books.Id }),
        });
        var left = claim ? Merge("$live", new BsonDocument("version", Claimed)) : (BsonValue)"$live";
        return
        [
            new("$set", new BsonDocument
            {
                { "live", new BsonDocument("$cond", new BsonArray { unchanged, written, left }) },
                { "updated_at", "$$NOW" },
            }),
        ];
    }

    /// <summary>The version after a step: even. See <see cref="Claimed"/>.</summary>
    public static long Next(long version) => (version | 1) + 1;

    /// <summary>Whether the document shows what <paramref name="attempt"/> wrote.</summary>
    public static bool IsOf(BsonDocument record, long attempt) =>
        record.TryGetValue("live", out var live) && live is BsonDocument written && written.GetValue("attempt", BsonNull.Value) == attempt;

    /// <summary>Finds a document that is of no use, and only as it was seen: another instance may have begun anew by now.</summary>
    public static BsonDocument Useless(BsonDocument record) => new()
    {
        { "_id", Id },
        { "format", record.GetValue("format", BsonNull.Value) },
        { "books", record.GetValue("books", BsonNull.Value) },
    };

    /// <summary>The server's time in an answer.</summary>
    /// <exception cref="FormatException">There is none.</exception>
    public static DateTime ServerTime(BsonDocument record) => Fields.Time(record, "updated_at");

    /// <summary>Reads the books; <see langword="false"/> when the record is corrupt or of a version this one does not know.</summary>
    public static bool TryRead(BsonDocument record, double hold, [NotNullWhen(true)] out LiveBooks? books)
    {
        try
        {
            books = Fields.Whole(record, "format") == Format ? Read(record, hold) : null;
        }
        catch (FormatException)
        {
            books = null;
        }

        return books is not null;
    }

    // The first who comes too late makes the version odd. Whoever wrote last, and could go on winning, fails with that once.
    private static BsonDocument Claimed => new("$add", new BsonArray
    {
        "$live.version",
        new BsonDocument("$subtract", new BsonArray { 1L, new BsonDocument("$mod", new BsonArray { "$live.version", 2L }) }),
    });

    private static LiveBooks Read(BsonDocument record, double hold)
    {
        var live = Fields.Document(record, "live");
        var books = new LiveBooks(hold)
        {
            Id = Fields.Whole(record, "books"),
            Version = Fields.Whole(live, "version"),
            Offset = Fields.Number(live, "offset"),
            Time = Fields.Number(live, "time"),
            LastUse = live.GetValue("last_use", BsonNull.Value).IsBsonNull ? null : Fields.Number(live, "last_use"),
        };
        foreach (var model in Fields.Document(live, "models"))
        {
            var id = FieldName.Decode(model.Name);
            var written = model.Value as BsonDocument ?? throw new FormatException("A model is no document.");
            books.Models.Load(id, written);
            books.Carried.LoadCarried(id, written);
        }

        foreach (var instance in Fields.Document(live, "instances"))
        {
            var seen = instance.Value as BsonDocument ?? throw new FormatException("An instance is no document.");
            books.Instances[instance.Name] = new(Fields.Number(seen, "time"), Fields.Whole(seen, "sequence"), seen.GetValue("mirror", false).ToBoolean());
        }

        // After the models, whose requests it counts.
        books.Models.LoadShare(Fields.Document(live, "share"));
        return books;
    }

    private static BsonDocument WriteInstances(LiveBooks books) => new(books.Instances.Select(i => new BsonElement(
        i.Key,
        new BsonDocument { { "time", i.Value.Time }, { "sequence", i.Value.Sequence }, { "mirror", i.Value.Mirror } })));

    private static BsonArray Write(QuotaAmounts amounts) =>
        new(Enumerable.Range(0, QuotaWindow.Dimensions).Select(i => amounts[(QuotaDimension)i]));

    private static BsonDocument Merge(BsonValue document, BsonValue over) => new("$mergeObjects", new BsonArray { document, over });

    private static BsonDocument Literal(BsonDocument value) => new("$literal", value);
}
