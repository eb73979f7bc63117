using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;

namespace Hotline.LocalHost.Discovery;

/// <summary>Replaces each <c>%Name%</c> in an attribute's text by the setting of that name.</summary>
internal static partial class SettingReference
{
    /// <summary>Null, with a fault noted, when a setting is missing.</summary>
    public static string? Resolve(string text, IConfiguration settings, string label, Faults faults)
    {
        var complete = true;
        var resolved = Reference().Replace(text, reference =>
        {
            var name = reference.Groups["name"].Value;
            if (settings[name] is { Length: > 0 } value)
            {
                return value;
            }

            complete = false;
            faults.Add(label, $"there is no setting '{name}', which '{text}' refers to.");
            return "";
        });
        return complete ? resolved : null;
    }

    [GeneratedRegex("%(?<name>[^%]+)%", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Reference();
}
