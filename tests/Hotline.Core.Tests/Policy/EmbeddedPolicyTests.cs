using Hotline.Core.Cases;
using Hotline.Core.Policy;
using Hotline.Core.Route;
using Hotline.Core.Tests.Builders;

namespace Hotline.Core.Tests.Policy;

public sealed class EmbeddedPolicyTests
{
    private readonly CityPolicy _policy = PolicyLoader.Load(new EmbeddedPolicy());

    [Fact]
    public void EmbeddedFiles_Loaded_HaveNoFault() => Should.NotThrow(() => PolicyLoader.Load(new EmbeddedPolicy()));

    [Fact]
    public void EmbeddedFiles_Loaded_HoldTheSevenClassesOfTheBenchmark()
    {
        string[] classes = ["urban", "environment", "transport", "education", "labour", "commerce", "health"];

        classes.ShouldBeSubsetOf(_policy.Categories.Roots.Select(category => category.Id));
    }

    [Fact]
    public void EveryLeaf_Loaded_HasExamplesInChineseAndEnglish()
    {
        foreach (var leaf in _policy.Categories.Leaves)
        {
            var english = leaf.Examples.Count(example => example.All(char.IsAscii));
            english.ShouldBeGreaterThanOrEqualTo(2, leaf.Id);
            (leaf.Examples.Count - english).ShouldBeGreaterThanOrEqualTo(8, leaf.Id);
        }
    }

    [Fact]
    public void EveryLeaf_WithoutARule_HasADepartment() =>
        _policy.Categories.Leaves.Where(leaf => _policy.Categories.DepartmentOf(leaf.Id) is null).ShouldBeEmpty();

    [Theory]
    [InlineData(ClockIds.Clear, "5d", null, "3.4")]
    [InlineData(ClockIds.Heavy, "10d", null, "3.4")]
    [InlineData(ClockIds.Several, "30d", null, "3.4")]
    [InlineData(ClockIds.LeaderUrgent, "0.5d", "1d", "3.3")]
    [InlineData(ClockIds.LeaderImportant, "3d", null, "3.3")]
    [InlineData(ClockIds.LeaderOrdinary, "5d", null, "3.3")]
    [InlineData(ClockIds.Dispatch, "0.5d", null, "4.2")]
    [InlineData(ClockIds.DispatchUrgent, "2h", null, "4.2")]
    [InlineData(ClockIds.Return, "1d", null, "4.2")]
    [InlineData(ClockIds.Completeness, "1d", null, "4.4")]
    [InlineData(ClockIds.SendAnswer, "1d", null, "4.2")]
    [InlineData(ClockIds.Rectification, "10d", null, "5.3")]
    [InlineData(ClockIds.Emergency, "15m wall", null, "4.6")]
    public void Clock_OfTheFoundingRules_HasTheirLength(string id, string length, string? most, string rule)
    {
        var clock = _policy.Deadlines.Clock(id);

        (clock.Length.ToString(), clock.Most?.ToString(), clock.Rule).ShouldBe((length, most, rule));
    }

    [Theory]
    [InlineData("urban.municipal.cleaning", CaseKind.Complaint, Urgency.Ordinary, "linhu", "垃圾没人清运", "linhu-urban-management")]
    [InlineData("urban.municipal.cleaning", CaseKind.Complaint, Urgency.Ordinary, null, "垃圾没人清运", "urban-management")]
    [InlineData("urban.housing.property", CaseKind.Complaint, Urgency.Ordinary, "linhu", "北汀街道某小区物业不作为", "linhu-beiting")]
    [InlineData("rural.village.affairs", CaseKind.Report, Urgency.Ordinary, "bailing", "石渡镇村财务不公开", "bailing-shidu")]
    [InlineData("rural.land.contract", CaseKind.Request, Urgency.Ordinary, "bailing", "承包地被占", "bailing-agriculture")]
    [InlineData("urban.energy.gas", CaseKind.Request, Urgency.Emergency, "luming", "楼道里燃气泄漏", "urban-management")]
    [InlineData("urban.housing.property", CaseKind.Request, Urgency.Emergency, "luming", "楼道着火了", "fire-rescue")]
    [InlineData("health.family.fees", CaseKind.Complaint, Urgency.Ordinary, "bailing", "取环收了三百八", "health-commission")]
    [InlineData("environment.noise.social", CaseKind.Complaint, Urgency.Ordinary, "linhu", "广场舞扰民", "public-security")]
    [InlineData("education.school.admission", CaseKind.Inquiry, Urgency.Ordinary, "bailing", "小学报名", "education-bureau")]
    public void Case_InTheDemonstrationCity_GoesToTheOneInCharge(
        string category, CaseKind kind, Urgency urgency, string? district, string text, string department) =>
        RoutingRules.Decide(_policy, new RoutingQuestion(category, 1, kind, urgency, new Locator(_policy, new NoMap()).Locate(district, null, text), text))
            .Department.ShouldBe(department);

    [Fact]
    public void Rules_OfTheDemonstrationCity_AreDecidedByMoreThanTheirOrder() => RoutingConflicts.In(_policy.RoutingRules).ShouldBeEmpty();
}
