using System.Net;
using System.Net.Sockets;

namespace Hotline.Functions.Pages;

/// <summary>The network address that a request comes from, as far as it tells households apart.</summary>
internal static class ClientAddress
{
    private const int NetworkBytes = 8;

    /// <summary>
    /// A proxy on this machine (the Functions host is one) says last whom it speaks for; what anybody else says of it is not believed.
    /// An IPv6 address counts by its network (/64), of which one household has all.
    /// </summary>
    public static string Of(HttpRequest request)
    {
        var peer = request.HttpContext.Connection.RemoteIpAddress ?? IPAddress.None;
        var said = request.Headers["X-Forwarded-For"].ToString().Split(',')[^1].Trim();
        var address = IPAddress.IsLoopback(peer) && TryParse(said) is { } behind ? behind : peer;
        address = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return address.AddressFamily == AddressFamily.InterNetworkV6
            ? Convert.ToHexStringLower(address.GetAddressBytes().AsSpan(0, NetworkBytes))
            : address.ToString();
    }

    /// <summary>With or without a port, as Azure writes it.</summary>
    private static IPAddress? TryParse(string said) => IPEndPoint.TryParse(said, out var endPoint) ? endPoint.Address : null;
}
