using Hotline.Core.Cases;
using Hotline.Core.Tests.Builders;

namespace Hotline.Core.Tests.Cases;

public sealed class QueryCodeTests
{
    private static readonly Reference Reference = Reference.New(new(2026, 3, 2));
    private readonly PlainHash _hash = new();

    [Fact]
    public void New_ManyTimes_UsesOnlyLettersAndDigitsNobodyMixesUp()
    {
        var codes = Enumerable.Range(0, 500).Select(_ => QueryCode.New()).ToList();

        codes.ShouldAllBe(code => code.Length == 10 && code.All(char.IsAsciiLetterOrDigit) && !code.Any("01IO".Contains));
        codes.Distinct().Count().ShouldBe(500);
    }

    [Fact]
    public void Hash_OfACode_DoesNotContainIt()
    {
        var code = QueryCode.New();

        QueryCode.Hash(_hash, Reference, code).ShouldNotContain(code, Shouldly.Case.Insensitive);
    }

    [Theory]
    [InlineData("ABCDE23456", true)]
    [InlineData("abcde23456", true)]
    [InlineData(" abcde 234-56 ", true)]
    [InlineData("ABCDE23457", false)]
    [InlineData("ABCDE2345", false)]
    [InlineData("ABCDE234566", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Matches_AsPeopleTypeIt_OnlyTheRightCode(string? typed, bool matches) =>
        QueryCode.Matches(_hash, Reference, typed, QueryCode.Hash(_hash, Reference, "ABCDE23456")).ShouldBe(matches);

    [Fact]
    public void Matches_TheCodeOfAnotherCase_IsRefused()
    {
        var code = QueryCode.New();
        var other = Reference.From(new(2026, 3, 2), new string('c', 64));

        QueryCode.Matches(_hash, other, code, QueryCode.Hash(_hash, Reference, code)).ShouldBeFalse();
    }

    [Fact]
    public void Matches_TheHashItself_IsRefused()
    {
        var stored = QueryCode.Hash(_hash, Reference, "ABCDE23456");

        QueryCode.Matches(_hash, Reference, stored[..40], stored).ShouldBeFalse();
    }

    [Fact]
    public void Matches_AnEndlessCode_IsRefusedWithoutHashingIt()
    {
        var stored = QueryCode.Hash(_hash, Reference, "ABCDE23456");
        var asked = _hash.Count;

        QueryCode.Matches(_hash, Reference, new string('A', 1_000_000), stored).ShouldBeFalse();

        _hash.Count.ShouldBe(asked);
    }

    [Fact]
    public void From_TheSameHash_GivesTheSameCode()
    {
        var hash = _hash.Of("retry-code", "key");

        QueryCode.From(hash).ShouldBe(QueryCode.From(hash));
        QueryCode.From(hash).ShouldNotBe(QueryCode.From(_hash.Of("retry-code", "other")));
        QueryCode.From(hash).Length.ShouldBe(10);
    }
}
