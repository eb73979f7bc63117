using System.Xml.Linq;

namespace Hotline.Tool.Tally;

internal sealed record FailedTest(string Test, string Why);

/// <summary>What came of one test assembly. Whatever is not plainly passed is failed: skipped tests, a crash, no tests at all.</summary>
internal sealed record AssemblyResults(string Assembly, int Passed, IReadOnlyList<FailedTest> Failures)
{
    private static readonly XNamespace Trx = "http://microsoft.com/schemas/VisualStudio/TeamTest/2010";
    private static readonly string[] PartsOfFailure = ["Message", "StackTrace", "StdOut"];

    public static AssemblyResults Read(string assembly, string path)
    {
        if (!File.Exists(path))
        {
            return new(assembly, 0, [new(assembly, "It has no results: it did not run, or crashed.")]);
        }

        var run = XDocument.Load(path).Root!;
        var tests = run.Descendants(Trx + "UnitTestResult").ToList();
        var failures = tests.Where(test => !IsPassed(test)).Select(Failure).ToList();
        if (failures.Count == 0 && Crash(run) is { } crash)
        {
            failures.Add(new(assembly, crash));
        }
        else if (tests.Count == 0)
        {
            failures.Add(new(assembly, "It ran no test."));
        }

        return new(assembly, tests.Count(IsPassed), failures);
    }

    private static bool IsPassed(XElement test) => Outcome(test) == "Passed";

    private static FailedTest Failure(XElement test)
    {
        var said = PartsOfFailure
            .SelectMany(part => test.Elements(Trx + "Output").DescendantsAndSelf(Trx + part))
            .Select(part => part.Value.TrimEnd());
        return new((string)test.Attribute("testName")!, string.Join(Environment.NewLine, said.Prepend(Outcome(test))));
    }

    /// <summary>A run that broke off has an outcome of its own and says why beside the results.</summary>
    private static string? Crash(XElement run)
    {
        var summary = run.Element(Trx + "ResultSummary");
        return summary is not null && Outcome(summary) == "Completed"
            ? null
            : string.Join(Environment.NewLine, run.Descendants(Trx + "RunInfo").Select(info => info.Value.Trim()).Prepend("The run broke off."));
    }

    /// <summary>As xunit writes it, a skipped test is "NotExecuted".</summary>
    private static string Outcome(XElement element) => (string?)element.Attribute("outcome") ?? "without outcome";
}
