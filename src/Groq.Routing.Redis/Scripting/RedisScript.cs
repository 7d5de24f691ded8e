using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using StackExchange.Redis;

namespace Groq.Routing.Redis;

/// <summary>A Lua script that the server knows by its hash, and is sent in full when it has forgotten it.</summary>
internal sealed class RedisScript
{
    private const string Include = "--@ ";

    private readonly string _text;
    private readonly byte[] _hash;

    /// <param name="parts">Embedded files, one after the other.</param>
    public RedisScript(params ReadOnlySpan<string> parts)
    {
        var text = new StringBuilder();
        foreach (var part in parts)
        {
            Append(text, part);
        }

        _text = text.ToString();
#pragma warning disable CA5350 // Redis names scripts by their SHA-1.
        _hash = SHA1.HashData(Encoding.UTF8.GetBytes(_text));
#pragma warning restore CA5350
    }

    /// <summary>The script in full.</summary>
    public string Text => _text;

    /// <summary>What the server calls it.</summary>
    public string Sha => Convert.ToHexStringLower(_hash);

    /// <summary>Runs it. The arrays belong to the call.</summary>
    /// <exception cref="RedisRefusedException">The server does not do as it is told.</exception>
    public async Task<RedisResult> RunAsync(IDatabase database, RedisKey[] keys, RedisValue[] values)
    {
        try
        {
            return await database.ScriptEvaluateAsync(_hash, keys, values, CommandFlags.DemandMaster).ConfigureAwait(false);
        }
        catch (RedisServerException exception) when (exception.Message.StartsWith("NOSCRIPT", StringComparison.Ordinal))
        {
            return await LoadAndRunAsync(database, keys, values).ConfigureAwait(false);
        }
        catch (RedisServerException exception)
        {
            throw RedisRefusedException.Of(exception);
        }
    }

    /// <summary>Adds a file. A line of <c>--@</c> and a name stands for the file of that name.</summary>
    private static void Append(StringBuilder text, string file)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(file)!, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.TrimStart().StartsWith(Include, StringComparison.Ordinal))
            {
                Append(text, line.TrimStart()[Include.Length..] + ".lua");
            }
            else
            {
                text.Append(line).Append('\n');
            }
        }
    }

    private async Task<RedisResult> LoadAndRunAsync(IDatabase database, RedisKey[] keys, RedisValue[] values)
    {
        object[] arguments = [_text, keys.Length, .. keys, .. values];
        try
        {
            return await database.ExecuteAsync("EVAL", arguments, CommandFlags.DemandMaster).ConfigureAwait(false);
        }
        catch (RedisServerException exception)
        {
            throw RedisRefusedException.Of(exception);
        }
    }
}
