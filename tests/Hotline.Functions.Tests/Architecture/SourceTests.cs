using System.Text.RegularExpressions;

namespace Hotline.Functions.Tests.Architecture;

public sealed partial class SourceTests
{
    private static readonly IReadOnlyDictionary<string, string> Sources = Repository.SourcesOf(Repository.Functions);

    [Fact]
    public void Sources_ReadNoEnvironmentVariables() => Naming(EnvironmentVariable()).ShouldBeEmpty();

    /// <summary>The analyzer refuses these too, but not in files that this build leaves out (Azure).</summary>
    [Fact]
    public void Sources_AskNoClockButTheTimeProvider() => Naming(SystemClock()).ShouldBeEmpty();

    [Fact]
    public void Sources_SwitchOnTheHostInOneFileOnly() => Naming(Conditional()).ShouldBe(["Hotline.Functions/Usings.cs"]);

    [Fact]
    public void Sources_SilenceNoWarning() => Naming(Silenced()).ShouldBeEmpty();

    [Fact]
    public void Sources_LeaveNothingToDo() => Naming(Unfinished()).ShouldBeEmpty();

    private static IEnumerable<string> Naming(Regex forbidden) => Sources.Where(source => forbidden.IsMatch(source.Value)).Select(source => source.Key);

    [GeneratedRegex(@"Environment\s*\.\s*(Get|Expand)EnvironmentVariable", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex EnvironmentVariable();

    [GeneratedRegex(@"\bDateTime(Offset)?\s*\.\s*(Now|UtcNow|Today)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SystemClock();

    [GeneratedRegex(@"^\s*#\s*if\b", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Conditional();

    [GeneratedRegex(@"^\s*#\s*pragma\b|\[(assembly: )?SuppressMessage", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Silenced();

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|NotImplementedException)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Unfinished();
}
