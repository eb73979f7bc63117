using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace Hotline.LocalHost.Discovery;

/// <summary>Reads settings with their bounds; what is out of bounds is a fault, never quietly replaced.</summary>
internal sealed class SettingReader(IConfiguration settings, string label, Faults faults)
{
    public int Number(string key, int otherwise, int least, int most)
    {
        if (settings[key] is not { } text)
        {
            return otherwise;
        }

        if (int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var value) && value >= least && value <= most)
        {
            return value;
        }

        faults.Add(label, string.Create(CultureInfo.InvariantCulture, $"{key} is '{text}'; it must be a number from {least} to {most}."));
        return otherwise;
    }

    public TimeSpan Duration(string key, TimeSpan otherwise, TimeSpan least, TimeSpan most)
    {
        if (settings[key] is not { } text)
        {
            return otherwise;
        }

        if (TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var value) && value >= least && value <= most)
        {
            return value;
        }

        faults.Add(label, string.Create(CultureInfo.InvariantCulture, $"{key} is '{text}'; it must be a duration from {least} to {most}."));
        return otherwise;
    }

    /// <summary>The first choice is the default.</summary>
    public string Choice(string key, params ReadOnlySpan<string> choices)
    {
        if (settings[key] is not { } text)
        {
            return choices[0];
        }

        foreach (var choice in choices)
        {
            if (string.Equals(text, choice, StringComparison.OrdinalIgnoreCase))
            {
                return choice;
            }
        }

        faults.Add(label, $"{key} is '{text}'; it must be one of {string.Join(", ", choices.ToArray())}.");
        return choices[0];
    }
}
