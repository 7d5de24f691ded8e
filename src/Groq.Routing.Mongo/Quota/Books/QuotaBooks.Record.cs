using MongoDB.Bson;

namespace Groq.Routing;

/// <content>How books are written down, model by model.</content>
internal sealed partial class QuotaBooks
{
    public BsonDocument Write(string id) => Ledger(id).Write();

    public BsonDocument WriteShare() => _share.Write();

    /// <exception cref="FormatException">It is no such record.</exception>
    public void Load(string id, BsonDocument record) => Ledger(id).Load(record);

    /// <exception cref="FormatException">It is no such record.</exception>
    public void LoadCarried(string id, BsonDocument record) => Ledger(id).LoadCarried(record);

    /// <exception cref="FormatException">It is no such record.</exception>
    public void LoadShare(BsonDocument record) => _share.Load(record);
}
