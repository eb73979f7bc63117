using Hotline.Core.Classify;
using Hotline.Storage.Tests.Builders;

namespace Hotline.Storage.Tests.Tables;

[Collection(nameof(Emulator))]
public sealed class ModelsTableTests(Emulator emulator)
{
    private static readonly DateTimeOffset Day = new(2026, 3, 2, 10, 0, 0, TimeSpan.Zero);
    private readonly IModels _models = emulator.Get<IModels>();

    [Fact]
    public async Task Put_AndRead_GivesTheSameRecordAndFile()
    {
        var model = new ModelRecord($"embedded-{System.Security.Cryptography.RandomNumberGenerator.GetHexString(8)}", ModelOrigin.People, "basis", Day, 7);

        await _models.PutAsync(model, new byte[] { 1, 2, 3 }, CancellationToken.None);
        await _models.PutAsync(model, new byte[] { 1, 2, 3 }, CancellationToken.None);

        (await _models.FindAsync(model.Version, CancellationToken.None)).ShouldBe(model);
        (await _models.ReadAsync(model.Version, CancellationToken.None)).ShouldBe([1, 2, 3]);
        (await _models.ListAsync(CancellationToken.None)).Count(each => each == model).ShouldBe(1);
    }

    [Fact]
    public async Task Model_NeverKept_IsNotFound()
    {
        (await _models.FindAsync("never", CancellationToken.None)).ShouldBeNull();
        (await _models.ReadAsync("never", CancellationToken.None)).ShouldBeNull();
    }

    [Fact]
    public async Task Activate_Twice_LeavesTheLatter()
    {
        await _models.ActivateAsync(new("one", Day, "a", null), CancellationToken.None);
        await _models.ActivateAsync(new("two", Day, "b", "one"), CancellationToken.None);

        (await _models.ActiveAsync(CancellationToken.None)).ShouldBe(new ActiveModel("two", Day, "b", "one"));
    }

    [Fact]
    public async Task Round_Kept_IsTheLatest()
    {
        var round = new LearningRound(Day, LearningOutcome.NotBetter, "lesson", 30, "one", "two", new(10, 3, 4));

        await _models.KeepRoundAsync(round with { Lesson = "earlier" }, CancellationToken.None);
        await _models.KeepRoundAsync(round, CancellationToken.None);

        (await _models.LatestRoundAsync(CancellationToken.None)).ShouldBe(round);
    }
}
