using Hotline.Core.Access.Audit;
using Hotline.Core.Policy.Versions;
using Hotline.Core.Tests.Builders;

namespace Hotline.Core.Tests.Policy.Versions;

public sealed class PolicyVersionTests
{
    private const string Wang = "wang";
    private const string Li = "li";
    private const string Zhao = "zhao";

    private readonly PolicyDesk _desk = new();

    [Fact]
    public async Task Proposal_ApprovedByAnother_IsInForceUnderANewNumber()
    {
        var text = _desk.Changed("city.json", "Testville", "Newville");
        var proposed = (await _desk.ProposeAsync(Wang, "city.json", text)).Value;

        var version = (await _desk.ApproveAsync(proposed, Li)).Value;

        version.Number.ShouldBe(1);
        (await _desk.InForceAsync()).Find("city.json").ShouldBe(text);
        (await _desk.Library.HistoryAsync(CancellationToken.None)).Versions.Select(each => each.Number).ShouldBe([0, 1]);
        (await _desk.Store.ListAsync(CancellationToken.None)).ShouldBeEmpty();
        _desk.Store.Audit.Select(entry => entry.Action).ShouldBe([AuditedAction.PolicyProposed, AuditedAction.PolicyApproved]);
    }

    [Fact]
    public async Task Proposal_ApprovedByItsAuthor_IsRefused()
    {
        var proposed = (await _desk.ProposeAsync(Wang, "city.json", _desk.Changed("city.json", "Testville", "Newville"))).Value;

        (await _desk.ApproveAsync(proposed, Wang)).Errors.ShouldHaveSingleItem().Code.ShouldBe("own-request");
        (await _desk.InForceAsync()).Find("city.json").ShouldBe(_desk.Delivered("city.json"));
    }

    [Fact]
    public async Task Proposal_ChangedSinceItWasLookedOver_IsNotApproved()
    {
        var proposed = (await _desk.ProposeAsync(Wang, "city.json", _desk.Changed("city.json", "Testville", "Newville"))).Value;
        var again = (await _desk.DraftAsync(Wang, "city.json", _desk.Changed("city.json", "Testville", "Oldville"), proposed.Version)).Value;

        (await _desk.ApproveAsync(proposed, Li)).Errors.ShouldHaveSingleItem().Code.ShouldBe("proposal-stale");
        (await _desk.ApproveAsync(again, Li)).Errors.ShouldHaveSingleItem().Code.ShouldBe("not-offered");
    }

    [Fact]
    public async Task Proposal_FromAVersionNoLongerInForce_IsRefusedAndBeginsAgain()
    {
        var city = (await _desk.ProposeAsync(Wang, "city.json", _desk.Changed("city.json", "Testville", "Newville"))).Value;
        var routes = (await _desk.ProposeAsync(Zhao, "departments.json", _desk.Changed("departments.json", "City Hall", "Town Hall"))).Value;
        (await _desk.ApproveAsync(city, Li)).Succeeded.ShouldBeTrue();

        (await _desk.ApproveAsync(routes, Li)).Errors.ShouldHaveSingleItem().Code.ShouldBe("policy-moved-on");
        var rebased = (await _desk.RebaseAsync(routes, drop: false)).Value;
        var offered = (await _desk.OfferAsync(rebased)).Value;
        (await _desk.ApproveAsync(offered, Li)).Value.Number.ShouldBe(2);

        var inForce = await _desk.InForceAsync();
        inForce.Find("city.json")!.ShouldContain("Newville");
        inForce.Find("departments.json")!.ShouldContain("Town Hall");
    }

    [Fact]
    public async Task Rebase_OverAFileThatAnotherChanged_NamesItUnlessDropped()
    {
        var one = (await _desk.ProposeAsync(Wang, "city.json", _desk.Changed("city.json", "Testville", "Newville"))).Value;
        var other = (await _desk.ProposeAsync(Zhao, "city.json", _desk.Changed("city.json", "Testville", "Oldville"))).Value;
        (await _desk.ApproveAsync(one, Li)).Succeeded.ShouldBeTrue();

        var refused = (await _desk.RebaseAsync(other, drop: false)).Errors.ShouldHaveSingleItem();

        refused.Code.ShouldBe("files-overlap");
        refused.Arguments.ShouldBe(["city.json"]);
        (await _desk.RebaseAsync(other, drop: true)).Value.Changes.ShouldBeEmpty();
    }

    [Fact]
    public async Task Proposal_WithFaults_IsRefusedWithAllOfThemAndKeepsNothing()
    {
        var refused = await _desk.ProposeAsync(
            Wang, "departments.json", _desk.Changed("departments.json", "\"id\": \"hall\"", "\"id\": \"Hall\""));

        refused.Errors.Count.ShouldBeGreaterThan(1);
        refused.Errors.ShouldAllBe(error => error.Code == "policy-fault" && error.Field == "files.departments.json");
        (await _desk.Store.ListAsync(CancellationToken.None)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Proposal_ThatRemovesWhatCasesReferTo_IsRefused()
    {
        var root = PolicyJson.Parse(_desk.Delivered("refusals.json"))!;
        var grounds = root["grounds"]!.AsArray();
        var gone = (string)grounds[0]!["id"]!;
        grounds.Add(grounds[0]!.DeepClone());
        grounds[^1]!["id"] = "another-ground";
        grounds.RemoveAt(0);

        var refused = await _desk.ProposeAsync(Wang, "refusals.json", PolicyJson.Write(root));

        refused.Errors.ShouldHaveSingleItem().Arguments[0].ShouldBe(gone);
    }

    [Fact]
    public async Task Revert_ToTheDeliveredFiles_KeepsWhatCameIntoUseSince()
    {
        var root = PolicyJson.Parse(_desk.Delivered("refusals.json"))!;
        var added = root["grounds"]![0]!.DeepClone();
        added["id"] = "another-ground";
        root["grounds"]!.AsArray().Add(added);
        (await _desk.ApproveAsync((await _desk.ProposeAsync(Wang, "refusals.json", PolicyJson.Write(root))).Value, Li)).Succeeded.ShouldBeTrue();
        (await _desk.ApproveAsync((await _desk.ProposeAsync(Wang, "city.json", _desk.Changed("city.json", "Testville", "Newville"))).Value, Li)).Succeeded.ShouldBeTrue();

        var revert = (await _desk.RevertAsync(Wang, 0)).Value;
        (await _desk.ApproveAsync(revert, Li)).Value.ShouldSatisfyAllConditions(version => version.Number.ShouldBe(3), version => version.Restores.ShouldBe(0));

        var inForce = await _desk.InForceAsync();
        inForce.Find("city.json").ShouldBe(_desk.Delivered("city.json"));
        inForce.Find("refusals.json")!.ShouldContain("another-ground");
    }
}
