using System.Globalization;
using System.Runtime.InteropServices;
using Spectre.Console;

namespace Hotline.Benchmarks;

/// <summary>What every benchmark prints alike: on which machine it ran, and how its figures stand to a budget.</summary>
internal static class Report
{
    private const int WidthOfFiles = 140;

    public static void Machine(string measured)
    {
        if (Console.IsOutputRedirected)
        {
            AnsiConsole.Profile.Width = WidthOfFiles;
        }

        AnsiConsole.MarkupLineInterpolated(
            CultureInfo.InvariantCulture,
            $"[bold]{measured}[/]: {Environment.ProcessorCount} cores, {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.RuntimeIdentifier}; storage is the emulator, in memory, on the same cores");
    }

    /// <summary>A table whose first columns are words and whose others are figures.</summary>
    public static Table Table(IReadOnlyList<string> words, IReadOnlyList<string> figures)
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (var word in words)
        {
            table.AddColumn(new TableColumn(word).NoWrap());
        }

        foreach (var figure in figures)
        {
            table.AddColumn(new TableColumn(figure).RightAligned());
        }

        return table;
    }

    public static void AtMost(string what, double measured, double budget, string unit) => Budget(what, measured <= budget, measured, "≤", budget, unit);

    public static void AtLeast(string what, double measured, double budget, string unit) => Budget(what, measured >= budget, measured, "≥", budget, unit);

    public static string Number(double value) => value.ToString(value < 10 ? "0.00" : value < 100 ? "0.0" : "0", CultureInfo.InvariantCulture);

    private static void Budget(string what, bool met, double measured, string relation, double budget, string unit) =>
        AnsiConsole.MarkupLine(
            $"{(met ? "[green]met[/]    " : "[red]not met[/]")} {what.EscapeMarkup()}: {Number(measured)} {unit}, budget {relation} {budget.ToString(CultureInfo.InvariantCulture)} {unit}");
}
