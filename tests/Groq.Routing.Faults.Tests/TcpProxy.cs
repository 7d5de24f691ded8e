using System.Net;
using System.Net.Sockets;

namespace Groq.Routing.Faults.Tests;

/// <summary>Stands between a client and a server on this machine, and cuts.</summary>
internal sealed class TcpProxy : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly int _target;
    private readonly Lock _gate = new();
    private readonly List<Socket> _open = [];
    private readonly Task _accepting;
    private int _cutAfter = -1;

    public TcpProxy(int target)
    {
        _target = target;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>Connections that were cut in the middle of what a client sent.</summary>
    public int Cuts { get; private set; }

    /// <summary>Passes <paramref name="bytes"/> more bytes of what clients send, and then cuts the connection they came on.</summary>
    public void CutMidCommand(int bytes) => Volatile.Write(ref _cutAfter, bytes);

    public async ValueTask DisposeAsync()
    {
        _listener.Stop();
        lock (_gate)
        {
            _open.ForEach(s => s.Dispose());
        }

        await _accepting;
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var client = await _listener.AcceptSocketAsync();
                _ = ServeAsync(client);
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            // The listener was stopped.
        }
    }

    private async Task ServeAsync(Socket client)
    {
        using var server = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        client.NoDelay = true;
        lock (_gate)
        {
            _open.AddRange([client, server]);
        }

        try
        {
            await server.ConnectAsync(IPAddress.Loopback, _target);
            await Task.WhenAny(PumpAsync(client, server, fromClient: true), PumpAsync(server, client, fromClient: false));
        }
        catch (SocketException)
        {
            // The server is away: the client sees its connection close.
        }
        finally
        {
            client.Dispose();
            lock (_gate)
            {
                _open.RemoveAll(s => s == client || s == server);
            }
        }
    }

    private async Task PumpAsync(Socket from, Socket to, bool fromClient)
    {
        var buffer = new byte[16 * 1024];
        try
        {
            while (await from.ReceiveAsync(buffer) is > 0 and var read)
            {
                if (fromClient && Cut(ref read))
                {
                    await to.SendAsync(buffer.AsMemory(0, read));
                    return;
                }

                for (var sent = 0; sent < read;)
                {
                    sent += await to.SendAsync(buffer.AsMemory(sent, read - sent));
                }
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            // One side is gone; so is the connection.
        }
    }

    private bool Cut(ref int read)
    {
        lock (_gate)
        {
            if (_cutAfter < 0 || (_cutAfter -= read) >= 0)
            {
                _cutAfter = _cutAfter < 0 ? -1 : _cutAfter;
                return false;
            }

            read += _cutAfter;
            _cutAfter = -1;
            Cuts++;
            return true;
        }
    }
}
