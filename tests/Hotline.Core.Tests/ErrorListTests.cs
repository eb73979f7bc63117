namespace Hotline.Core.Tests;

public sealed class ErrorListTests
{
    [Fact]
    public void JoinedTo_NoFaults_IsWhatTheRulesFound() =>
        new ErrorList([Errors.Required("text")]).JoinedTo([]).ShouldHaveSingleItem().Field.ShouldBe("text");

    [Fact]
    public void JoinedTo_FaultsOfOtherFields_NamesThemFirst() =>
        new ErrorList([Errors.Required("text")]).JoinedTo([Errors.UnknownField("txet")]).Select(error => error.Field).ShouldBe(["txet", "text"]);

    [Fact]
    public void Result_OfNoErrors_IsABug() => Should.Throw<ArgumentException>(() => { Result<int> _ = new ErrorList(); });

    [Fact]
    public void Value_OfARefusal_IsABugThatNamesTheRefusal() =>
        Should.Throw<InvalidOperationException>(() => ((Result<int>)Errors.Stale()).Value).Message.ShouldContain("stale");
}
