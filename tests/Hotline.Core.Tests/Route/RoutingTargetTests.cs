using Hotline.Core.Cases;
using Hotline.Core.Policy;
using Hotline.Core.Route;
using Hotline.Core.Tests.Builders;
using Hotline.Core.Tests.Policy;

namespace Hotline.Core.Tests.Route;

/// <summary>Rules that name a function and a level of government instead of a department.</summary>
public sealed class RoutingTargetTests
{
    private readonly CityPolicy _policy = new TestPolicy()
        .With("routing.json", "\"districts\": [\"east\"] }, \"department\": \"east-street\"", "\"located\": \"district\" }, \"function\": \"water\", \"level\": \"county\"")
        .With("departments.json", "\"level\": \"township\"", "\"level\": \"township\", \"function\": \"water\", \"place\": \"east-end\"")
        .Load();

    [Fact]
    public void FunctionAtCountyLevel_WhereTheDistrictHasIt_GoesThere()
    {
        var decision = Decide("东区垃圾没人扫");

        decision.Department.ShouldBe("east-office");
        decision.HigherThanWanted.ShouldBeFalse();
    }

    [Fact]
    public void FunctionAtCountyLevel_WhereTheDistrictLacksIt_GoesToTheCitysOneAndSaysSo()
    {
        var decision = Decide("西区垃圾没人扫");

        decision.Department.ShouldBe("water");
        RoutingExplanation.Of(_policy, decision).Select(line => line.En)
            .ShouldContain("Nobody has this duty there at the lower level, so the Water Bureau above takes it.");
    }

    [Theory]
    [InlineData("东头街道", "east-street")]
    [InlineData("老城街道", "east-office")]
    [InlineData("西头街道", "water")]
    public void FunctionAtTownshipLevel_WithoutAnOfficeThere_ClimbsTheTree(string place, string department) =>
        DutyLookup.Find(_policy.Departments, new(null, "water", DepartmentLevel.Township), new Locator(_policy, new NoMap()).Locate(null, null, place))
            .Department.ShouldBe(department);

    [Fact]
    public void NoDistrictKnown_RuleThatNeedsOne_IsPassedOver() => Decide("垃圾没人扫").RuleId.ShouldBeNull();

    [Fact]
    public void Decision_Explained_NamesRuleEvidenceCertaintyAndWhoWasNext()
    {
        var lines = RoutingExplanation.Of(_policy, Decide("Mill Road is dirty", "urban.water.supply", CaseKind.Praise));

        lines.Select(line => line.En).ShouldBe(
        [
            "Rule 3, \"praise\", is the first that matches: The desk passes praise on (Evidence: kind \"Praise\".)",
            "Place: East District, Mill Road (the text names \"Mill Road\")",
            "The category \"Urban / Water / Supply\", 90% sure; next the category \"Urban / Water / Drains\", 7%",
            "Next in line: Water Bureau (by category)",
        ]);
    }

    [Fact]
    public void Decision_ByARuleOnPlaces_GivesTheMentionInItsReason() =>
        Decide("磨坊路垃圾没人扫").Reason.ZhHans.ShouldBe("属地管理（依据：事项分类“城建 / 街道”；所在区县“东区”，文中提到“磨坊路”）");

    private RoutingDecision Decide(string text, string category = "urban.street.cleaning", CaseKind kind = CaseKind.Complaint) =>
        RoutingRules.Decide(
            _policy,
            new(category, 0.9, kind, Urgency.Ordinary, new Locator(_policy, new NoMap()).Locate(null, null, text), text)
            {
                RunnerUp = new("urban.water.drains", 0.07),
            });
}
