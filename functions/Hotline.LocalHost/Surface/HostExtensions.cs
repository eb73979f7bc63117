using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Hotline.LocalHost;

public static class HostExtensions
{
    /// <summary>The addresses that HTTP is bound to, with real ports where port 0 was asked for. Empty before the host has started.</summary>
    public static IReadOnlyList<Uri> GetAddresses(this IHost host)
    {
        var bound = host.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>();
        return bound is null ? [] : [.. bound.Addresses.Select(address => new Uri(address))];
    }
}
