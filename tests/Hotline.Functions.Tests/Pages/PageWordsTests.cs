using Hotline.Functions.Tests.Architecture;

namespace Hotline.Functions.Tests.Pages;

/// <summary>Every word that a page asks for is there in every language, and no word is there that no page asks for.</summary>
public sealed class PageWordsTests
{
    private static readonly string[] Languages = ["", ".zh-Hans", ".zh-Hant"];

    /// <summary>Dates are given part by part, and each language takes the parts it writes.</summary>
    private static readonly string[] Dates = ["date", "moment"];

    private static readonly WordsFolder Words = WordsFolder.Read(Path.Combine(Repository.Functions, "Hotline.Pages", "Words"));

    private static readonly WordsInUse InUse = WordsInUse.Read(Path.Combine(Repository.Functions, "Hotline.Pages"), Repository.FunctionApp);

    /// <summary>Names that refusals give to fields, wherever they are made.</summary>
    private static readonly HashSet<string> Fields = WordsInUse.FieldsIn(Repository.Functions);

    private static readonly HashSet<string> FieldsBehindPaths = WordsInUse.FieldsBehindPathsIn(Repository.Functions);

    public static TheoryData<string> Areas() => [.. Words.Areas];

    [Fact]
    public void Areas_Found_AreSeveralWithWordsOfTheirOwn()
    {
        Words.Areas.Count.ShouldBeGreaterThan(3);
        InUse.Asked.Count.ShouldBeGreaterThan(300);
    }

    [Theory]
    [MemberData(nameof(Areas))]
    public void Area_InEveryLanguage_HasTheSameKeysAndPlaces(string area)
    {
        var english = Words.Of(area, "");
        foreach (var language in Languages)
        {
            var own = Words.Of(area, language);
            own.Keys.Order(StringComparer.Ordinal).ShouldBe(english.Keys.Order(StringComparer.Ordinal), $"{area}{language}");
            foreach (var (key, text) in own)
            {
                text.ShouldNotBeNullOrWhiteSpace($"{area}{language} {key}");
                if (!Dates.Contains(key))
                {
                    WordsFolder.PlacesIn(text).ShouldBe(WordsFolder.PlacesIn(english[key]), $"{area}{language} {key}");
                }
            }
        }
    }

    [Fact]
    public void Keys_ThatPagesAskFor_AreThere()
    {
        var known = Words.Keys.ToHashSet();
        InUse.Asked.Where(asked => !known.Contains(asked)).ShouldBeEmpty();
    }

    [Fact]
    public void Keys_ThatPagesPutTogether_FitAtLeastOne() =>
        InUse.Patterns.Where(pattern => !Words.Keys.Any(pattern.IsMatch)).Select(pattern => pattern.ToString()).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Areas))]
    public void Keys_OfAnArea_AreAllAskedFor(string area) =>
        Words.KeysOf(area)
            .Where(key => !InUse.Mentions(key) && !IsFieldOf(key) && !InUse.Patterns.Any(pattern => pattern.IsMatch(key)))
            .ShouldBeEmpty();

    /// <summary>"field-parts-department" is the label of a field that forms or refusals call "parts[0].department".</summary>
    private static bool IsFieldOf(string key) =>
        key[(key.IndexOf('.', StringComparison.Ordinal) + 1)..] is var own
        && own.StartsWith(WordsInUse.Field, StringComparison.Ordinal)
        && own[WordsInUse.Field.Length..] is var field
        && (Fields.Contains(field) || (field.IndexOf('-', StringComparison.Ordinal) is > 0 and var dash && FieldsBehindPaths.Contains(field[(dash + 1)..])));
}
