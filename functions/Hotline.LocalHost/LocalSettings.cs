using Hotline.LocalHost.Discovery;
using Microsoft.Extensions.Configuration;

namespace Hotline.LocalHost;

/// <summary>Settings of this host, in the section <c>LocalHost</c> unless Azure's host has a name for them.</summary>
/// <param name="HostId">Keeps apart the timers of several apps on one storage account; Azure's setting <c>AzureFunctionsWebHost:hostId</c>.</param>
/// <param name="Invisibility">How long a message stays hidden unless renewed: what a killed process delays its messages by.</param>
/// <param name="TimerLease">How long a timer round stays ours unless renewed: what a killed process delays its round by.</param>
/// <param name="RequestBodyLimit">Bytes; the name and value are those of Azure's host.</param>
/// <param name="EndWithInput">Whether the host stops when its standard input ends.</param>
internal sealed record LocalSettings(string HostId, TimeSpan Invisibility, TimeSpan TimerLease, long RequestBodyLimit, bool EndWithInput)
{
    public static LocalSettings Read(IConfiguration settings, Faults faults)
    {
        var local = new SettingReader(settings.GetSection("LocalHost"), "LocalHost", faults);
        var root = new SettingReader(settings, "settings", faults);
        return new LocalSettings(
            settings["AzureFunctionsWebHost:hostId"] ?? "hotline",
            local.Duration("Invisibility", TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(1), TimeSpan.FromDays(7)),
            // Azure leases blobs for 15 to 60 seconds.
            local.Duration("TimerLease", TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(15), TimeSpan.FromSeconds(60)),
            root.Number("FUNCTIONS_REQUEST_BODY_SIZE_LIMIT", otherwise: 104_857_600, least: 0, most: int.MaxValue),
            local.Choice("EndWithInput", "false", "true") == "true");
    }
}
