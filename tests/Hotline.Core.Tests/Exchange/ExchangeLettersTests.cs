using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Exchange;
using Hotline.Core.Tests.Builders;
using Hotline.Core.Tests.Policy;

namespace Hotline.Core.Tests.Exchange;

/// <summary>What other instances are told, where the water bureau's cases are worked by the partner "county".</summary>
public sealed class ExchangeLettersTests
{
    private static readonly ExchangeLetters Letters = new(new TestPolicy()
        .With("departments.json", "\"function\": \"water\", \"duties\": { \"zh-Hans\": \"供水\"", "\"exchange\": { \"partner\": \"county\" }, \"function\": \"water\", \"duties\": { \"zh-Hans\": \"供水\"")
        .Load());

    private static readonly DateTimeOffset At = AnAction.Later;

    [Theory]
    [InlineData(CaseStatus.Received, "")]
    [InlineData(CaseStatus.Routed, "3:case")]
    [InlineData(CaseStatus.Accepted, "3:case")]
    [InlineData(CaseStatus.Closed, "3:case 6:Rated>3")]
    [InlineData(CaseStatus.Reopened, "3:case 6:Rated>3 7:Reopened>6")]
    [InlineData(CaseStatus.Lapsed, "3:case 6:Withdrawn>3")]
    [InlineData(CaseStatus.Withdrawn, "3:case 4:Withdrawn>3")]
    [InlineData(CaseStatus.Refused, "3:case 5:Withdrawn>3")]
    [InlineData(CaseStatus.Merged, "3:case 4:Withdrawn>3")]
    [InlineData(CaseStatus.Returned, "3:case 4:Withdrawn>3")]
    public void Case_ThatCameToThePartnersDepartment_TellsIt(CaseStatus status, string letters) => Told(new ACase().In(status)).ShouldBe(letters);

    [Fact]
    public void Case_TransferredAwayAndAdjudicatedBack_GoesDownTwiceAndIsTakenAwayBetween()
    {
        var found = new ACase().In(CaseStatus.Routed);
        Good(found.Transfer("east-office", "属地", ACase.Reason, AnActor.Supervisor, At));
        Good(found.Return("不是", null, 2, TestCity.Clocks.Dispatch(At), AnActor.HandlerOf("east-office"), At));
        Good(found.Dispatch(ACase.Department, ACase.Classification, ACase.Reason, found.State.AnswerClock, AnActor.Operator, At));

        Told(found).ShouldBe("3:case 4:Withdrawn>3 6:case");
    }

    [Fact]
    public void Return_ByThePartner_EndsItsStayWithoutAWord()
    {
        var found = new ACase().In(CaseStatus.Routed);
        Good(found.Return("不是", null, 2, TestCity.Clocks.Dispatch(At), Actor.OfPartner("county", ACase.Department), At));

        Told(found).ShouldBe("3:case");
    }

    [Fact]
    public void Case_FromAbove_TellsUpwardsWhatHappenedHere()
    {
        var upper = new Upper("city", new("市", "市", "City"), ACase.Main, HandOver: 3, At, At.AddDays(9), Urgency.Ordinary, Heard: 3);
        var answered = new ACase().In(CaseStatus.Answered);
        var found = Case.Restore(answered.State with { Upper = upper, Department = "east-office" }, answered.Events.Where(each => each.Fact is not CaseRouted), "tag");

        Letters.Of(found).Select(letter => $"{letter.Number}:{letter.Kind}>{letter.After}").ShouldBe(["4:Accepted>0", "5:Answered>4"]);
    }

    [Fact]
    public void Case_OfDepartmentsThatAreWorkedHere_TellsNobody()
    {
        var found = new ACase().In(CaseStatus.Reopened);

        new ExchangeLetters(TestCity.Policy).Of(found).ShouldBeEmpty();
        new ExchangeLetters(TestCity.Policy).AreUnsaved(found).ShouldBeFalse();
        Letters.AreUnsaved(found).ShouldBeTrue();
    }

    private static string Told(Case found) => string.Join(
        ' ', Letters.Of(found).Select(letter => letter.Kind is { } kind ? $"{letter.Number}:{kind}>{letter.After}" : $"{letter.Number}:case"));

    private static void Good(Result<CaseEvent> outcome) => outcome.Succeeded.ShouldBeTrue();
}
