using Microsoft.Extensions.Configuration;

namespace Hotline.LocalHost.Discovery;

/// <summary>Finds the connection strings that triggers and the host's own timer state use.</summary>
internal static class StorageConnection
{
    private const string HostSetting = "AzureWebJobsStorage";
    private const string AppSetting = "HotlineStorage";

    /// <summary>The connection string that <paramref name="setting"/> holds; null, with a fault noted, when there is none.</summary>
    public static string? Find(string? setting, IConfiguration settings, string label, Faults faults)
    {
        if (setting is null)
        {
            return FindHosts(settings, label, faults);
        }

        if (settings[setting] is { Length: > 0 } connection)
        {
            return connection;
        }

        faults.Add(label, $"the setting '{setting}' holds no connection string.");
        return null;
    }

    /// <summary>The account of the host itself, which is the app's own where Azure's setting is absent.</summary>
    public static string? FindHosts(IConfiguration settings, string label, Faults faults)
    {
        if (settings[HostSetting] is { Length: > 0 } host)
        {
            return host;
        }

        if (settings[AppSetting] is { Length: > 0 } app)
        {
            return app;
        }

        faults.Add(label, $"neither '{HostSetting}' nor '{AppSetting}' holds a connection string.");
        return null;
    }
}
