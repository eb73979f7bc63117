using System.CommandLine;

namespace Hotline.Tool.Tally;

/// <summary>Sums up the test results of all assemblies; ends with the line "N passed, N failed".</summary>
internal static class TallyCommand
{
    public static Command Create()
    {
        var results = new Argument<DirectoryInfo>("results") { Description = "Folder with one TRX file per test project." };
        var projects = new Argument<string[]>("projects") { Description = "Test projects that must have results.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("tally", "Sum up test results; a crashed, missing, empty or skipped one counts as failed.") { results, projects };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(results), parsed.GetRequiredValue(projects), Console.Out));
        return command;
    }

    private static int Run(DirectoryInfo results, IReadOnlyList<string> projects, TextWriter output)
    {
        var outcomes = projects
            .Select(project => Path.GetFileName(Path.TrimEndingDirectorySeparator(project)))
            .Select(name => AssemblyResults.Read(name, Path.Combine(results.FullName, $"{name}.trx")))
            .ToList();
        foreach (var outcome in outcomes)
        {
            output.WriteLine($"{outcome.Assembly}: {outcome.Passed} passed, {outcome.Failures.Count} failed");
        }

        foreach (var failure in outcomes.SelectMany(outcome => outcome.Failures))
        {
            output.WriteLine();
            output.WriteLine($"FAILED {failure.Test}");
            output.WriteLine(failure.Why);
        }

        var failed = outcomes.Sum(outcome => outcome.Failures.Count);
        output.WriteLine();
        output.WriteLine($"{outcomes.Sum(outcome => outcome.Passed)} passed, {failed} failed");
        return failed == 0 ? 0 : 1;
    }
}
