using System.CommandLine;

namespace Hotline.Tool.Settings;

/// <summary><c>settings</c>: the table of docs/settings.md.</summary>
internal static class SettingsCommand
{
    public static Command Create()
    {
        var settings = new Command("settings", "Print every setting of the app as a table for the documentation.");
        settings.SetAction(_ => Console.Out.Write(SettingsTable.Markdown()));
        return settings;
    }
}
