using Hotline.Core.Cases;
using Hotline.Functions.Http;

namespace Hotline.Functions.Tests.Http;

public sealed class CaseRequestTests
{
    [Theory]
    [InlineData("\"3\"", 3)]
    [InlineData(" \"12\" ", 12)]
    // A proxy that compresses answers makes their tags weak; the version they hold is still the one that was seen.
    [InlineData("W/\"3\"", 3)]
    public void ExpectedVersion_OneTag_IsItsVersion(string header, int version) =>
        CaseRequest.ExpectedVersion(ARequest.With("If-Match", header)).Value.ShouldBe(version);

    [Theory]
    [InlineData(null, "if-match-needed")]
    [InlineData("", "if-match-needed")]
    [InlineData("3", "if-match-malformed")]
    [InlineData("*", "if-match-malformed")]
    [InlineData("\"\"", "if-match-malformed")]
    [InlineData("\"three\"", "if-match-malformed")]
    [InlineData("\"-3\"", "if-match-malformed")]
    [InlineData("\"3.0\"", "if-match-malformed")]
    [InlineData("\"99999999999\"", "if-match-malformed")]
    [InlineData("\"1\", \"2\"", "if-match-malformed")]
    public void ExpectedVersion_AnythingElse_IsRefused(string? header, string code) =>
        CaseRequest.ExpectedVersion(ARequest.With("If-Match", header)).Errors.ShouldHaveSingleItem().Code.ShouldBe(code);

    [Fact]
    public void Reference_Unreadable_IsAnsweredLikeAnUnknownOne() =>
        CaseRequest.Reference("261122-4839-0000").Errors.ShouldHaveSingleItem().Code.ShouldBe("case-not-found");

    [Fact]
    public void Reference_AsPeopleTypeIt_IsRead()
    {
        var reference = Reference.New(new(2026, 3, 2));

        CaseRequest.Reference(reference.Digits).Value.ShouldBe(reference);
    }
}
