using System.CommandLine;

namespace Hotline.Tool.Up;

/// <summary>What <c>up</c> was asked for.</summary>
internal sealed record UpOptions(int Port, bool Fresh, bool Demonstration, string? DataFolder);

internal static class UpCommand
{
    private const int UsualPort = 7071;
    private const int HighestPort = 65_535;

    public static Command Create()
    {
        var fresh = new Option<bool>("--fresh") { Description = "Delete all data of earlier runs first." };
        var port = new Option<int>("--port")
        {
            Description = "Where the app listens on 127.0.0.1; a taken port is passed over for the next free one.",
            DefaultValueFactory = _ => UsualPort,
        };
        port.Validators.Add(given =>
        {
            if (given.GetValueOrDefault<int>() is < 1 or > HighestPort)
            {
                given.AddError($"--port must be from 1 to {HighestPort}.");
            }
        });
        var noDemo = new Option<bool>("--no-demo") { Description = "Load no demonstration accounts and complaints." };
        var data = new Option<string>("--data") { Description = "Folder for data and logs; .data beside the script if not given." };
        var command = new Command("up", "Run the service with its storage emulator and the demonstration city until Ctrl-C.") { fresh, port, noDemo, data };
        command.SetAction(parsed =>
        {
            var options = new UpOptions(parsed.GetValue(port), parsed.GetValue(fresh), !parsed.GetValue(noDemo), parsed.GetValue(data));
            return UpRun.RunAsync(options);
        });
        return command;
    }
}
