using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;

namespace Hotline.LocalHost.Hosting;

/// <summary>
/// Lets two hosts of this process listen on one port while the one takes over from the other (SO_REUSEPORT). A port of any other
/// process is refused as ever.
/// </summary>
internal static class SharedPort
{
    private static readonly ConcurrentDictionary<EndPoint, bool> Ours = new();

    // Level and option as each system numbers them; .NET has no name for the option.
    private static readonly (int Level, int Option)? ReusePort =
        OperatingSystem.IsLinux() ? (1, 15) : OperatingSystem.IsMacOS() ? (0xFFFF, 0x0200) : null;

    public static bool Possible => ReusePort is not null;

    public static Socket Bind(EndPoint endPoint)
    {
        if (endPoint is not IPEndPoint address || ReusePort is not var (level, option))
        {
            return SocketTransportOptions.CreateDefaultBoundListenSocket(endPoint);
        }

        if (address.Port != 0 && !Ours.ContainsKey(address))
        {
            // Alone, as any host does it: fails where another process listens.
            SocketTransportOptions.CreateDefaultBoundListenSocket(address).Dispose();
        }

        var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            if (address.Address.Equals(IPAddress.IPv6Any))
            {
                socket.DualMode = true;
            }

            socket.SetRawSocketOption(level, option, BitConverter.GetBytes(1));
            socket.Bind(address);
            Ours[socket.LocalEndPoint!] = true;
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
