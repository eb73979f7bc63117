namespace Hotline.Journey.Tests.Intake;

public sealed class RetriedIntakeTests(RunningCity city) : IClassFixture<RunningCity>
{
    [Fact]
    public async Task Submit_AgainWithTheSameKey_GivesTheSameReceipt()
    {
        var caller = city.Anyone.With("Idempotency-Key", "one-and-the-same");

        var first = await caller.SubmitAsync(new AComplaint());
        city.Time.Advance(TimeSpan.FromMinutes(3));
        var second = await caller.SubmitAsync(new AComplaint());

        second.Status.ShouldBe(HttpStatusCode.Created);
        second.Text.ShouldBe(first.Text);
    }

    [Fact]
    public async Task Submit_AgainWithFiles_GivesTheSameReceiptAndOneSetOfFiles()
    {
        var caller = city.Anyone.With("Idempotency-Key", "with files");
        var complaint = new AComplaint { Files = [AFile.Jpeg(), AFile.Pdf()] };

        var first = FiledCase.Of(city, await caller.SubmitAsync(complaint));
        var second = FiledCase.Of(city, await caller.SubmitAsync(complaint));

        second.Reference.ShouldBe(first.Reference);
        (await second.ReadByCitizenAsync()).List("attachments").Count.ShouldBe(2);
    }

    [Fact]
    public async Task Submit_ManyTimesAtOnceWithTheSameKey_MakesOneCase()
    {
        var caller = city.Anyone.With("Idempotency-Key", "impatient");

        var receipts = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => caller.SubmitAsync(new AComplaint())));

        receipts.Select(receipt => receipt.Good()["reference"]).Distinct().ShouldHaveSingleItem();
        receipts.Select(receipt => receipt["queryCode"]).Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Submit_OtherWordsWithAKeySomebodyUsed_DoesNotShowTheirReceipt()
    {
        // Keys are chosen by clients; "1" is chosen by many.
        var caller = city.Anyone.With("Idempotency-Key", "1");

        var theirs = await caller.SubmitAsync(new AComplaint());
        var ours = await caller.SubmitAsync(new AComplaint { Text = Sentences.DarkLane });

        ours.Status.ShouldBe(HttpStatusCode.Created);
        ours["reference"].ShouldNotBe(theirs["reference"]);
        ours["queryCode"].ShouldNotBe(theirs["queryCode"]);
    }

    [Fact]
    public async Task Submit_TwiceWithoutKey_MakesTwoCases()
    {
        var first = await city.FileAsync();
        var second = await city.FileAsync();

        second.Reference.ShouldNotBe(first.Reference);
    }
}
