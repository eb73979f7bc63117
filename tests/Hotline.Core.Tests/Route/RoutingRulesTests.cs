using Hotline.Core.Cases;
using Hotline.Core.Policy;
using Hotline.Core.Route;
using Hotline.Core.Tests.Policy;

namespace Hotline.Core.Tests.Route;

public sealed class RoutingRulesTests
{
    private readonly CityPolicy _policy = new TestPolicy().Load();

    [Theory]
    // The first rule that matches wins, also over a later one that would.
    [InlineData("urban.street.cleaning", CaseKind.Praise, Urgency.Emergency, "east", "垃圾堆起火", "hall", "fire")]
    [InlineData("urban.street.cleaning", CaseKind.Praise, Urgency.Ordinary, "east", "扫得干净", "east-street", "east-streets")]
    [InlineData("urban.street.cleaning", CaseKind.Praise, Urgency.Ordinary, "west", "扫得干净", "desk", "praise")]
    // Every part of a condition must be met.
    [InlineData("urban.water.supply", CaseKind.Report, Urgency.Emergency, "east", "水管爆了", "water", null)]
    [InlineData("urban.water.supply", CaseKind.Report, Urgency.Urgent, "east", "起火", "water", null)]
    // Without a rule the category decides, and without that the desk.
    [InlineData("urban.water.drains", CaseKind.Request, Urgency.Ordinary, null, "下水道堵了", "east-office", null)]
    [InlineData("urban.street.cleaning", CaseKind.Request, Urgency.Ordinary, null, "垃圾没人扫", "desk", null)]
    [InlineData("urban.gone", CaseKind.Request, Urgency.Ordinary, null, "停水", "desk", null)]
    [InlineData(null, CaseKind.Request, Urgency.Ordinary, null, "停水", "desk", null)]
    public void Case_Routed_GoesWhereTheFirstMatchSays(
        string? category, CaseKind kind, Urgency urgency, string? district, string text, string department, string? rule)
    {
        var decision = RoutingRules.Decide(_policy, new RoutingQuestion(category, 0.9, kind, urgency, Location.Of(district), text));

        decision.Department.ShouldBe(department);
        decision.RuleId.ShouldBe(rule);
    }

    [Theory]
    [InlineData(0.35, "water")]
    [InlineData(0.349, "desk")]
    [InlineData(double.NaN, "desk")]
    public void UnsureCategory_Routed_GoesToTheDesk(double confidence, string department) =>
        Decide("urban.water.supply", confidence).Department.ShouldBe(department);

    [Fact]
    public void RuleMatched_Routed_GivesItsReasonAndWhatMatched()
    {
        var decision = RoutingRules.Decide(
            _policy, new RoutingQuestion("urban.street.cleaning", 1, CaseKind.Request, Urgency.Ordinary, Location.Of("east"), "垃圾没人扫"));

        decision.Reason.ZhHans.ShouldBe("属地管理（依据：事项分类“城建 / 街道”；所在区县“东区”）");
        decision.Reason.ZhHant.ShouldBe("屬地管理（依據：事項分類「城建 / 街道」；所在區縣「東區」）");
        decision.Reason.En.ShouldBe("The district cleans its streets (Evidence: category \"Urban / Streets\"; district \"East District\".)");
    }

    [Fact]
    public void KeywordMatched_Routed_QuotesThePolicyWordOnly()
    {
        var question = new RoutingQuestion("urban.street.cleaning", 1, CaseKind.Request, Urgency.Emergency, Location.Unknown, "张某家 FIRE, 13900000000");

        var reason = RoutingRules.Decide(_policy, question).Reason;

        reason.En.ShouldBe("Fires go to the hall (Evidence: urgency \"Emergency\"; the text says \"fire\".)");
        reason.ZhHans.ShouldNotContain("13900000000");
    }

    [Fact]
    public void DefaultOfCategory_Routed_NamesCategoryAndDepartment() =>
        Decide("urban.water.supply", 1).Reason.En.ShouldBe("The category \"Urban / Water / Supply\" is the business of the Water Bureau.");

    [Fact]
    public void UnsureCategory_Routed_SaysSo() =>
        Decide("urban.water.supply", 0.1).Reason.ZhHans.ShouldBe("事项分类“城建 / 水 / 供水”把握不足，由派单台人工判断。");

    private RoutingDecision Decide(string category, double confidence) =>
        RoutingRules.Decide(_policy, new RoutingQuestion(category, confidence, CaseKind.Request, Urgency.Ordinary, Location.Unknown, "停水"));
}
