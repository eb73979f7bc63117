using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Classify;
using Hotline.Core.Tests.Builders;

namespace Hotline.Core.Tests.Classify;

/// <summary>What somebody said a case is about, beside what the model thinks: drains 0.5, supply 0.3, cleaning 0.1, and one more.</summary>
public sealed class ChosenCategoryTests
{
    private const string Cleaning = "urban.street.cleaning";

    public static TheoryData<string?, Actor, string, double> Choices() => new()
    {
        { null, Actor.Citizen, TestCity.Drains, 0.5 },
        { TestCity.Drains, Actor.Citizen, TestCity.Drains, 0.9 },
        { TestCity.Supply, Actor.Citizen, TestCity.Supply, 0.9 },
        { Cleaning, Actor.Citizen, Cleaning, 0.9 },
        // No longer among those that were offered: the model changed since.
        { "urban.street", Actor.Citizen, TestCity.Drains, 0.5 },
        { "urban.street", AnActor.Operator, "urban.street", 1 },
        { TestCity.Supply, AnActor.Clerk, TestCity.Supply, 1 },
    };

    [Theory]
    [MemberData(nameof(Choices))]
    public async Task Category_ThatSomebodyChose_CountsAsMuchAsTheyKnow(string? chosen, Actor by, string category, double confidence)
    {
        var desk = new Desk(Received(chosen, by, upper: null), "2026-03-02 10:10");

        await ClassifyAsync(desk);

        desk.Found.State.Classification!.Category.ShouldBe(category);
        desk.Found.State.Classification.Confidence.ShouldBe(confidence, tolerance: 1e-9);
    }

    [Fact]
    public async Task CaseFromAbove_OfACategoryAndUrgencyDecidedThere_KeepsBoth()
    {
        var at = TestCity.At("2026-03-02 10:00");
        var upper = new Upper("city", new("市", "市", "City"), ACase.Main, 3, at, at.AddDays(5), Urgency.Urgent, 3);
        var desk = new Desk(Received(Cleaning, Actor.OfPartner("city"), upper), "2026-03-02 10:10");

        await ClassifyAsync(desk);

        desk.Found.State.Classification.ShouldBe(new(Cleaning, 1, CaseKind.Complaint, Urgency.Urgent, "partner:city"));
    }

    private static Case Received(string? category, Actor by, Upper? upper)
    {
        var at = TestCity.At("2026-03-02 10:00");
        var submission = new ASubmission().Build() with { StatedCategory = category };
        return Case.Receive(
            Reference.New(new(2026, 3, 2)),
            Channel.Web,
            CaseKind.Complaint,
            submission,
            "hash",
            by,
            TestCity.Clocks.Dispatch(at),
            TestCity.Clocks.Answer(null, at),
            at,
            upper: upper);
    }

    private static Task ClassifyAsync(Desk desk) =>
        new ClassifyCaseHandler(desk, new Steps(), desk.Alarm, new Model(), TestCity.Clocks, desk.Time).HandleAsync(
            new(desk.Found.State.Reference, desk.Found.State.Version), CancellationToken.None);

    private sealed class Model : ITextUnderstanding
    {
        public Task<Understanding> UnderstandAsync(string text, CancellationToken cancellation) => Task.FromResult(new Understanding(
            [new(TestCity.Drains, 0.5), new(TestCity.Supply, 0.3), new(Cleaning, 0.1), new("urban.street", 0.05)],
            CaseKind.Request,
            Urgency.Ordinary,
            "model"));
    }

    private sealed class Steps : ICaseMessages
    {
        public Task SendAsync(ClassificationDue message, CancellationToken cancellation) => Task.CompletedTask;

        public Task SendAsync(RoutingDue message, CancellationToken cancellation) => Task.CompletedTask;
    }
}
