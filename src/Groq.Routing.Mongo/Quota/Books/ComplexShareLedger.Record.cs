using Groq.Routing.Mongo;
using MongoDB.Bson;

namespace Groq.Routing;

/// <content>How the complex share is written down.</content>
internal sealed partial class ComplexShareLedger
{
    public BsonDocument Write()
    {
        lock (_gate)
        {
            return new BsonDocument { { "used", _used }, { "time", _time }, { "seen", _seen }, { "drain", _drain } };
        }
    }

    /// <exception cref="FormatException">It is no such record.</exception>
    public void Load(BsonDocument record)
    {
        lock (_gate)
        {
            _used = Fields.Number(record, "used");
            _time = Fields.Number(record, "time");
            _seen = (long)Fields.Number(record, "seen");
            _drain = Fields.Number(record, "drain");
        }
    }
}
