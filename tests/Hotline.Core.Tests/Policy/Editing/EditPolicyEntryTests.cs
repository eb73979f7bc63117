using System.Text.Json.Nodes;
using Hotline.Core.Policy.Editing;
using Hotline.Core.Policy.Versions;
using Hotline.Core.Tests.Builders;

namespace Hotline.Core.Tests.Policy.Editing;

public sealed class EditPolicyEntryTests
{
    private const string Wang = "wang";

    private readonly PolicyDesk _desk = new();

    [Fact]
    public async Task Save_OfAGroup_ChangesItsFieldsAndKeepsWhatTheFormDoesNotKnow()
    {
        var saved = (await _desk.EditAsync(Wang, "deadlines.json", "rating", PolicyTree.Group, EntryAction.Save, ("reopenings", "2"), ("daysToRate", "40"))).Value;

        var (before, after) = (PolicyJson.Parse(_desk.Delivered("deadlines.json"))!, PolicyJson.Parse(saved.Proposal.Changes["deadlines.json"])!);
        ((int)after["rating"]!["daysToRate"]!).ShouldBe(40);
        after.Select(property => property.Key).ShouldBe(before.Select(property => property.Key));
        JsonNode.DeepEquals(before["clocks"], after["clocks"]).ShouldBeTrue();
    }

    [Fact]
    public async Task Save_OfWhatIsNoNumber_IsKeptAndFoundByTheCheck()
    {
        var saved = (await _desk.EditAsync(Wang, "deadlines.json", "rating", PolicyTree.Group, EntryAction.Save, ("reopenings", "two"), ("daysToRate", "40"))).Value;

        var refused = await _desk.OfferAsync(saved.Proposal);

        refused.Errors.ShouldHaveSingleItem().Arguments.Select(argument => argument.ToString()).ShouldBe(["rating", "reopenings is not a number"]);
    }

    [Fact]
    public async Task Save_OfANewEntry_StandsLastUnderItsId()
    {
        var saved = (await _desk.EditAsync(
            Wang, "refusals.json", "grounds", PolicyTree.New, EntryAction.Save,
            ("id", "secret"), ("name.zh-Hans", "涉密"), ("name.zh-Hant", "涉密"), ("name.en", "Secret"), ("law", "第一条"))).Value;

        saved.Entry.ShouldBe("secret");
        (await _desk.OfferAsync(saved.Proposal)).Succeeded.ShouldBeTrue();
    }

    [Fact]
    public async Task Up_OfTheSecondRule_PutsItFirst()
    {
        var rules = PolicyJson.Parse(_desk.Delivered("routing.json"))!["rules"]!.AsArray();
        var (first, second) = ((string)rules[0]!["id"]!, (string)rules[1]!["id"]!);

        var moved = (await _desk.EditAsync(Wang, "routing.json", "rules", second, EntryAction.Up)).Value;

        var now = PolicyJson.Parse(moved.Proposal.Changes["routing.json"])!["rules"]!.AsArray();
        now.Take(2).Select(rule => (string)rule!["id"]!).ShouldBe([second, first]);
    }

    [Fact]
    public async Task Save_OfAnEntryThatIsNotThere_IsRefused() =>
        (await _desk.EditAsync(Wang, "routing.json", "rules", "nowhere", EntryAction.Save)).Errors.ShouldHaveSingleItem().Code.ShouldBe("not-found");
}
