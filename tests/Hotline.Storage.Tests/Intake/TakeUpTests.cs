using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Intake;
using Hotline.Storage.Tests.Builders;
using Microsoft.Extensions.Time.Testing;

namespace Hotline.Storage.Tests.Intake;

/// <summary>Sending a submission again with its retry key.</summary>
[Collection(nameof(Emulator))]
public sealed class TakeUpTests(Emulator emulator)
{
    private readonly FakeTimeProvider _time = new(ACase.Received);
    private readonly string _key = AListing.NewList();

    [Fact]
    public async Task TakeUp_TheSameAgain_GivesTheSameReceiptAndNoSecondCase()
    {
        var first = await TakeUpAsync(Submission(attachment: "one"));
        _time.Advance(TimeSpan.FromMinutes(5));

        var again = await TakeUpAsync(Submission(attachment: "two"));

        again.ShouldBeTheSameAs(first);
        var kept = await emulator.Get<ICases>().FindAsync(first.Reference, CancellationToken.None);
        kept!.Submission!.Attachments.ShouldHaveSingleItem().Id.ShouldBe("one");
    }

    [Fact]
    public async Task TakeUp_OtherWordsUnderTheSameKey_GivesNothingOfTheFirstAway()
    {
        var first = await TakeUpAsync(Submission());

        var other = await TakeUpAsync(Submission() with { Text = "我也要看看" });

        other.Reference.ShouldNotBe(first.Reference);
        other.QueryCode.ShouldNotBe(first.QueryCode);
    }

    [Fact]
    public async Task TakeUp_WithoutAKey_MakesACaseEachTime()
    {
        var first = await TakeUpAsync(Submission(), key: null);
        var second = await TakeUpAsync(Submission(), key: null);

        second.Reference.ShouldNotBe(first.Reference);
    }

    [Fact]
    public async Task TakeUp_TheSameByManyAtOnce_MakesOneCase()
    {
        var receipts = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => TakeUpAsync(Submission())));

        receipts.Select(receipt => receipt.Reference).Distinct().ShouldHaveSingleItem();
    }

    private Task<Receipt> TakeUpAsync(Submission submission) => TakeUpAsync(submission, _key);

    private Task<Receipt> TakeUpAsync(Submission submission, string? key) =>
        new TakeUp(emulator.Get<ICases>(), emulator.Get<ICaseMessages>(), emulator.Get<IKeyedHash>(), ACase.Clocks, _time)
            .HandleAsync(new(Channel.Web, null, submission, Actor.Citizen, key), CancellationToken.None);

    private static Submission Submission(string attachment = "one") => new()
    {
        Text = ACase.Text,
        Contact = new(ACase.Name, ACase.Phone, null),
        Attachments = [new(attachment, "照片.png", "image/png", 12, "00")],
    };
}
