using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Hotline.Tool.Up;

/// <summary>Picks ports of 127.0.0.1 that nobody listens on, none of them twice, and says where it had to pass over one.</summary>
internal sealed class FreePorts(Action<string> say)
{
    private readonly HashSet<int> _given = [];

    public int From(int wanted, string what)
    {
        for (var port = wanted; port <= IPEndPoint.MaxPort; port++)
        {
            if (IsFree(port) && _given.Add(port))
            {
                if (port != wanted)
                {
                    say(string.Create(CultureInfo.InvariantCulture, $"Port {wanted} is taken: {what} uses {port} instead."));
                }

                return port;
            }
        }

        throw new ToolException(string.Create(CultureInfo.InvariantCulture, $"No port from {wanted} on is free for {what}."));
    }

    private static bool IsFree(int port)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            socket.Bind(new IPEndPoint(IPAddress.Loopback, port));
            return true;
        }
        catch (SocketException failure) when (failure.SocketErrorCode is SocketError.AddressAlreadyInUse or SocketError.AccessDenied)
        {
            return false;
        }
    }
}
