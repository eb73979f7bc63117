using System.CommandLine;
using Spectre.Console;

namespace Hotline.Benchmarks;

/// <summary>A measurement on real messages, which are not in the repository: it is given the folder that holds them.</summary>
internal static class DataCommand
{
    /// <param name="file">What the folder has to hold.</param>
    /// <param name="measure">Given the path of that file, which is there.</param>
    public static Command Create(string name, string description, string file, string columns, Action<string> measure)
    {
        var folder = new Argument<DirectoryInfo>("folder") { Description = $"Holds {file} with the columns {columns}. Without it there is nothing to measure." };
        var command = new Command(name, description) { folder };
        command.SetAction(given =>
        {
            var path = Path.Combine(given.GetRequiredValue(folder).FullName, file);
            if (!File.Exists(path))
            {
                AnsiConsole.MarkupLineInterpolated($"[yellow]Not measured:[/] there is no {path}.");
                return 1;
            }

            measure(path);
            return 0;
        });
        return command;
    }
}
