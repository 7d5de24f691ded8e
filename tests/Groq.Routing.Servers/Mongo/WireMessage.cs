using System.Buffers.Binary;
using MongoDB.Bson;
using MongoDB.Bson.IO;
using MongoDB.Bson.Serialization;
using MongoDB.Bson.Serialization.Serializers;

namespace Groq.Routing.Servers;

/// <summary>A message of MongoDB's wire protocol: what a client asks, or the answer to it.</summary>
/// <param name="Id">Its request id.</param>
/// <param name="Legacy">An OP_QUERY, with which drivers say hello; else an OP_MSG.</param>
/// <param name="Silent">No answer is wanted.</param>
/// <param name="Body">The command with all its documents.</param>
internal sealed record WireMessage(int Id, bool Legacy, bool Silent, BsonDocument Body)
{
    private const int HeaderLength = 16;
    private const int OpReply = 1;
    private const int OpQuery = 2004;
    private const int OpMsg = 2013;
    private const int ChecksumPresent = 1;
    private const int MoreToCome = 2;

    /// <summary>Reads the next message; <see langword="null"/> at the end of the connection.</summary>
    public static async Task<WireMessage?> ReadAsync(Stream stream)
    {
        var header = new byte[HeaderLength];
        if (await stream.ReadAtLeastAsync(header, HeaderLength, throwOnEndOfStream: false) < HeaderLength)
        {
            return null;
        }

        var rest = new byte[BinaryPrimitives.ReadInt32LittleEndian(header) - HeaderLength];
        await stream.ReadExactlyAsync(rest);
        var id = BinaryPrimitives.ReadInt32LittleEndian(header.AsSpan(4));
        var kind = BinaryPrimitives.ReadInt32LittleEndian(header.AsSpan(12));
        return kind switch
        {
            OpMsg => ReadMsg(id, rest),
            OpQuery => ReadQuery(id, rest),
            _ => throw new InvalidDataException($"OP code {kind} is not known."),
        };
    }

    /// <summary>The answer to this message, as bytes.</summary>
    public byte[] Answer(BsonDocument body)
    {
        var document = body.ToBson();
        var before = Legacy ? 20 : 5;
        var message = new byte[HeaderLength + before + document.Length];
        BinaryPrimitives.WriteInt32LittleEndian(message, message.Length);
        BinaryPrimitives.WriteInt32LittleEndian(message.AsSpan(8), Id);
        BinaryPrimitives.WriteInt32LittleEndian(message.AsSpan(12), Legacy ? OpReply : OpMsg);
        if (Legacy)
        {
            BinaryPrimitives.WriteInt32LittleEndian(message.AsSpan(HeaderLength + 16), 1);
        }

        document.CopyTo(message.AsSpan(HeaderLength + before));
        return message;
    }

    private static WireMessage ReadMsg(int id, byte[] rest)
    {
        var flags = BinaryPrimitives.ReadInt32LittleEndian(rest);
        var end = rest.Length - ((flags & ChecksumPresent) != 0 ? 4 : 0);
        var body = new BsonDocument();
        for (var at = 4; at < end;)
        {
            if (rest[at++] == 0)
            {
                body.Merge(ReadDocument(rest, ref at));
                continue;
            }

            var sectionEnd = at + BinaryPrimitives.ReadInt32LittleEndian(rest.AsSpan(at));
            at += 4;
            var nameEnd = Array.IndexOf(rest, (byte)0, at);
            var name = System.Text.Encoding.UTF8.GetString(rest, at, nameEnd - at);
            var documents = new BsonArray();
            for (at = nameEnd + 1; at < sectionEnd;)
            {
                documents.Add(ReadDocument(rest, ref at));
            }

            body[name] = documents;
        }

        return new(id, false, (flags & MoreToCome) != 0, body);
    }

    private static WireMessage ReadQuery(int id, byte[] rest)
    {
        // Flags, the collection's name, how many to skip and to return, and then the query.
        var at = Array.IndexOf(rest, (byte)0, 4) + 1 + 8;
        return new(id, true, false, ReadDocument(rest, ref at));
    }

    private static BsonDocument ReadDocument(byte[] bytes, ref int at)
    {
        var length = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(at));
        using var reader = new BsonBinaryReader(new MemoryStream(bytes, at, length, writable: false));
        at += length;
        return BsonDocumentSerializer.Instance.Deserialize(BsonDeserializationContext.CreateRoot(reader));
    }
}
