using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Route;
using Hotline.Core.Tests.Builders;

namespace Hotline.Core.Tests.Route;

public sealed class DispatchCaseTests
{
    [Theory]
    [InlineData(null, null, "required department")]
    [InlineData("", null, "required department")]
    [InlineData("fire-brigade", null, "unknown-department department")]
    [InlineData("desk", null, "unknown-department department")]
    [InlineData("fire-brigade", "urban.moon", "unknown-department department, unknown-category category")]
    public async Task Dispatch_Faulty_IsToldEverythingAtOnce(string? department, string? category, string faults)
    {
        var desk = new Desk(new ACase().In(CaseStatus.Classified), "2026-03-02 11:00");

        var outcome = await DispatchAsync(desk, department, category);

        outcome.Faults().ShouldBe(faults);
        desk.Done.ShouldBeEmpty();
    }

    [Fact]
    public async Task Dispatch_ACaseNeverClassified_NeedsACategory() =>
        (await DispatchAsync(new Desk(new ACase().In(CaseStatus.Received), "2026-03-02 11:00"), "hall", null)).Faults().ShouldBe("required category");

    [Fact]
    public async Task Dispatch_WithoutSayingMore_KeepsWhatTheModelSaid()
    {
        var outcome = await DispatchAsync(new Desk(new ACase().In(CaseStatus.Classified), "2026-03-02 11:00"), "hall", null);

        outcome.Value.State.Classification.ShouldBe(ACase.Classification);
    }

    [Fact]
    public async Task Dispatch_WithAnotherCategory_IsDecidedByThePersonOnThatCategorysClock()
    {
        var desk = new Desk(new ACase().ReceivedAt("2026-03-02 09:00").In(CaseStatus.Classified), "2026-03-02 11:00");

        var state = (await DispatchAsync(desk, "hall", TestCity.Drains)).Value.State;

        state.Classification.ShouldBe(ACase.Classification with { Category = TestCity.Drains, Confidence = 1, By = "operator" });
        // Ten working days instead of five, from receipt.
        state.AnswerClock.Due.ShouldBe(TestCity.At("2026-03-13 17:30"));
    }

    [Fact]
    public async Task Dispatch_AReopenedCaseThatCameBack_RunsFromTheReopeningAndNotFromTheFirstReceipt()
    {
        var found = new ACase().ReceivedAt("2026-03-02 09:00").In(CaseStatus.Closed);
        Reopen(found, "2026-03-16 09:00");
        Return(found, "2026-03-16 10:00");

        var outcome = await DispatchAsync(new Desk(found, "2026-03-16 11:00"), "hall", null);

        outcome.Value.State.AnswerClock.Due.ShouldBe(TestCity.At("2026-03-20 17:30"));
    }

    [Fact]
    public async Task Dispatch_ACaseThatWaitedForItsCitizen_StillDoesNotCountTheWait()
    {
        var found = new ACase().ReceivedAt("2026-03-02 09:00").In(CaseStatus.Accepted);
        found.Asked(TestCity.At("2026-03-03 10:00"));
        found.Supplement("三号楼", TestCity.Calendar, Actor.Citizen, TestCity.At("2026-03-05 10:00"));
        Return(found, "2026-03-05 11:00");

        var outcome = await DispatchAsync(new Desk(found, "2026-03-05 14:00"), "hall", null);

        outcome.Value.State.AnswerClock.Due.ShouldBe(TestCity.At("2026-03-10 17:30"));
    }

    [Theory]
    [InlineData(TestCity.Drains, 1)]
    [InlineData(null, 0)]
    public async Task Dispatch_WithACategory_IsNotedAsAnExampleToLearnFrom(string? category, int examples)
    {
        var noted = new NotedExamples();
        var desk = new Desk(new ACase().In(CaseStatus.Classified), "2026-03-02 11:00");

        await DispatchAsync(desk, "hall", category, noted);

        noted.All.ShouldBe(Enumerable.Repeat(desk.Found.State.Reference, examples));
    }

    private static Task<Result<Case>> DispatchAsync(Desk desk, string? department, string? category, NotedExamples? noted = null) =>
        new DispatchCaseHandler(desk.Changes, desk.Alarm, noted ?? new NotedExamples(), TestCity.Policy, TestCity.Clocks, desk.Time).HandleAsync(
            new(desk.Found.State.Reference, desk.Found.State.Version, department, category, null, null, AnActor.Operator), [], CancellationToken.None);

    private static void Reopen(Case found, string at) =>
        found.Reopen("还是没水", 1, TestCity.Clocks.Answer(TestCity.Supply, TestCity.At(at)), Actor.Citizen, TestCity.At(at)).Succeeded.ShouldBeTrue();

    private static void Return(Case found, string at) =>
        found.Return("不属于本局", null, 2, TestCity.Clocks.Dispatch(TestCity.At(at)), ACase.Handler, TestCity.At(at)).Succeeded.ShouldBeTrue();
}
