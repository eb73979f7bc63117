using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Intake;

namespace Hotline.Journey.Tests.Intake;

/// <summary>What operators and clerks type is kept, and helped with, before it is a case.</summary>
public sealed class EntryTests(RunningCity city) : IClassFixture<RunningCity>
{
    private const string Number = "13900000077";
    private static readonly Actor Operator = new(Staff.Operator, [Role.Operator]);
    private static readonly Actor Clerk = new(Staff.Clerk, [Role.LetterClerk]);

    [Fact]
    public async Task Aid_ForACallerKnownBefore_HasTheirCasesAndWhereThisOneGoes()
    {
        var earlier = await city.RoutedAsync(new AComplaint { Contact = new { name = "测试甲", phone = Number } });
        await city.IndexAsync();

        var aid = await AidAsync(new("我们小区停水两天了，没有水喝。", new(null, Number, null), null, null, Operator));

        aid.History!.Hits.Select(hit => hit.Case.Reference.ToString()).ShouldContain(earlier.Reference);
        aid.Goes!.Department.ShouldBe("water-affairs");
        aid.Questions.Where(asked => !asked.Answered).Select(asked => asked.Question.Id).ShouldBe(["where", "water-notice"]);
        aid.Similar.ShouldNotContain(similar => similar.Case.Reference.ToString() == earlier.Reference, "it is in the history already");
    }

    [Fact]
    public async Task Aid_WithACategoryThatTheOperatorSet_FollowsIt()
    {
        var aid = await AidAsync(new("我们小区停水两天了，没有水喝。", null, null, "labour.pay.wages", Operator));

        aid.Goes!.Department.ShouldBe("human-resources");
        aid.History.ShouldBeNull();
    }

    [Fact]
    public async Task Aid_WithNothingTyped_AsksWhatIsAskedOfEverybody()
    {
        var aid = await AidAsync(new(null, null, null, null, Operator));

        aid.Understood.ShouldBeNull();
        aid.Questions.Select(asked => asked.Question.Id).ShouldBe(["where", "since-when", "reach"]);
    }

    [Fact]
    public async Task Call_WithACategoryThatTheOperatorSet_IsClassifiedSo()
    {
        var entered = await (await city.AsAsync(Staff.Operator)).PostAsync(
            "api/calls", new { transcript = "小区停水两天了。", callerNumber = Number, category = "labour.pay.wages" });

        var routed = await FiledCase.Of(city, entered).IsListedAsync();
        routed["department.id"].ShouldBe("human-resources");
        routed["classification.by"].ShouldBe(Staff.Operator);
    }

    [Fact]
    public async Task Draft_BegunBeforeMidnight_IsThereOnTheNextDayAndGoesOnItsOwn()
    {
        await using var own = await RunningCity.StartAsync();
        var drafts = own.Host.Get<EntryDrafts>();
        var begun = await drafts.SaveAsync(
            Channel.Letter, new("text", "路灯坏了", null, null, null, null), [Incoming(AFile.Png())], [], Clerk, CancellationToken.None);
        own.MoveTo("2026-03-05 09:00");

        var found = await drafts.FindAsync(Channel.Letter, Clerk, CancellationToken.None);
        found.Text.ShouldBe("路灯坏了");
        found.Attachments.Single().Id.ShouldBe(begun.Value.Attachments.Single().Id);
        (await drafts.FindAsync(Channel.Call, Clerk, CancellationToken.None)).Text.ShouldBeNull();
        (await drafts.FindAsync(Channel.Letter, Operator, CancellationToken.None)).Text.ShouldBeNull();

        await drafts.ForgetAsync(found, CancellationToken.None);
        (await drafts.FindAsync(Channel.Letter, Clerk, CancellationToken.None)).Text.ShouldBeNull();
    }

    private Task<EntryAid> AidAsync(AssistEntry query) => city.Host.Get<AssistEntryHandler>().HandleAsync(query, CancellationToken.None);

    private static IncomingFile Incoming(AFile file) => new(file.Name, file.Content.Length, () => new MemoryStream(file.Content));
}
