using Hotline.Core.Cases;
using Hotline.Core.Classify;
using Hotline.Core.Tests.Builders;

namespace Hotline.Core.Tests.Classify;

public sealed class LearnedExamplesTests
{
    private static readonly Reference[] Many = [.. Enumerable.Range(0, 2000).Select(at => Reference.From(new(2026, 3, 2), $"{at:x16}"))];

    [Fact]
    public async Task CaseThatAPersonDecided_IsAnExampleOfItsCategory()
    {
        var found = new ACase().In(CaseStatus.Classified);
        Dispatch(found, new(TestCity.Drains, 1, CaseKind.Request, Urgency.Ordinary, "operator"));

        (await ReadAsync(found)).ShouldBe([new(found.State.Reference, found.Submission!.Text, TestCity.Drains)]);
    }

    [Fact]
    public async Task CaseThatWasNotedButNeverDecided_IsNone() => (await ReadAsync(new ACase().In(CaseStatus.Classified))).ShouldBeEmpty();

    [Fact]
    public async Task CaseOfACategoryThePolicyHasNoMore_IsNone()
    {
        var found = new ACase().In(CaseStatus.Classified);
        Dispatch(found, new("urban.moon", 1, CaseKind.Request, Urgency.Ordinary, "operator"));

        (await ReadAsync(found)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("2028-02-28 10:00", 1)]
    [InlineData("2028-03-01 10:00", 0)]
    public async Task CaseOfLongAgo_IsReadUntilThePolicyLooksBackNoMore(string now, int examples)
    {
        var found = new ACase().In(CaseStatus.Classified);
        Dispatch(found, new(TestCity.Drains, 1, CaseKind.Request, Urgency.Ordinary, "operator"));

        (await ReadAsync(found, now)).Count.ShouldBe(examples);
    }

    [Fact]
    public void HeldOut_IsAboutTheShareAskedFor_AndStaysWithTheCase()
    {
        var heldOut = Many.Where(reference => LearnedExamples.IsHeldOut(reference, 0.25)).ToList();

        (heldOut.Count / (double)Many.Length).ShouldBe(0.25, 0.03);
        heldOut.ShouldAllBe(reference => LearnedExamples.IsHeldOut(reference, 0.25) && LearnedExamples.IsHeldOut(reference, 0.3));
    }

    private static void Dispatch(Case found, Classification classification) => found.Dispatch(
        "hall", classification, ACase.Reason, TestCity.Clocks.Answer(TestCity.Supply, found.State.ReceivedAt), AnActor.Operator, TestCity.At("2026-03-02 11:00")).Succeeded.ShouldBeTrue();

    private static async Task<IReadOnlyList<CaseExample>> ReadAsync(Case found, string now = "2026-03-03 10:00")
    {
        var noted = new NotedExamples();
        await noted.NoteAsync(found.State.Reference, CancellationToken.None);
        var desk = new Desk(found, now);
        return await new LearnedExamples(noted, desk, TestCity.Policy, TestCity.Calendar, desk.Time).ReadAsync(CancellationToken.None);
    }
}
