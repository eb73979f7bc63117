using System.Text.RegularExpressions;

namespace Hotline.Functions.Tests.Architecture;

public sealed partial class SourceTests
{
    private static readonly IReadOnlyDictionary<string, string> Sources = Repository.SourcesOf(Repository.Functions);

    /// <summary>Called by data protection; by whoever starts a host; by the benchmark of redaction.</summary>
    private static readonly string[] NamedOutside = ["GetAllElements", "StoreElement", "GetAddresses", "Mistakes"];

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

    /// <summary>What nothing names but its own declaration is dead, or alive for tests alone.</summary>
    [Fact]
    public void Sources_DeclareNoMemberThatNothingElseNames()
    {
        var texts = Sources.Values.Concat(Repository.SourcesOf(Repository.Functions, "*.razor").Values).Select(text => Comment().Replace(text, "")).ToList();
        var named = texts.SelectMany(text => Name().Matches(text)).CountBy(name => name.Value).ToDictionary();

        var declared = texts.SelectMany(text => Member().Matches(text)).Select(member => member.Groups["name"].Value).ToList();

        declared.Count.ShouldBeGreaterThan(2000);
        declared.Where(name => named[name] == 1).Except(NamedOutside).ShouldBeEmpty();
    }

    private static IEnumerable<string> Naming(Regex forbidden) => Sources.Where(source => forbidden.IsMatch(source.Value)).Select(source => source.Key);

    [GeneratedRegex("//.*", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\b[A-Za-z_]\w*", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Name();

    /// <summary>A method, property or constant that others could use.</summary>
    [GeneratedRegex(
        @"^ +(public|internal) ((static|const|readonly|async|required|partial|virtual|abstract) )*(?!(class|record|struct|enum|interface|sealed|override|implicit|explicit|event|delegate)\b)[\w<>\[\],?. ()]+? (?<name>\w+) *(<[^>]*>)?(\(| *\{| *=|;)",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Member();

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
