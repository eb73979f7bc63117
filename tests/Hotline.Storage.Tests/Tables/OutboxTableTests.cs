using Hotline.Core.Cases;
using Hotline.Core.Remind;
using Hotline.Storage.Tests.Builders;

namespace Hotline.Storage.Tests.Tables;

[Collection(nameof(Emulator))]
public sealed class OutboxTableTests(Emulator emulator)
{
    private readonly IOutbox _outbox = emulator.Get<IOutbox>();
    private readonly string _to = AListing.NewList();
    private readonly Reference _reference = Reference.New(new(2026, 3, 2));

    [Fact]
    public async Task Put_TheSameNoticeTwice_IsThereOnce()
    {
        var notice = ANotice();

        (await PutAsync(notice)).ShouldBeTrue();
        (await PutAsync(notice with { SentAt = notice.SentAt.AddMinutes(10) })).ShouldBeFalse();

        (await ListAsync()).ShouldHaveSingleItem().ShouldBe(notice);
    }

    [Fact]
    public async Task Put_AnotherStageDueTimeCaseOrDepartment_IsAnotherNotice()
    {
        var notice = ANotice();
        await PutAsync(notice);

        (await PutAsync(notice with { Stage = ReminderStage.Urge })).ShouldBeTrue();
        (await PutAsync(notice with { Due = notice.Due.AddDays(1) })).ShouldBeTrue();
        (await PutAsync(notice with { Reference = Reference.New(new(2026, 3, 3)) })).ShouldBeTrue();
        (await PutAsync(notice with { To = AListing.NewList() })).ShouldBeTrue();

        (await ListAsync()).Count.ShouldBe(4);
    }

    [Fact]
    public async Task Put_ByTwoInstancesAtOnce_IsNewToOneOfThem()
    {
        var notice = ANotice();

        var put = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => PutAsync(notice)));

        put.Count(isNew => isNew).ShouldBe(1);
    }

    [Fact]
    public async Task List_MoreThanAskedFor_GivesTheLatestDueFirst()
    {
        foreach (var day in (int[])[1, 3, 2])
        {
            await PutAsync(ANotice() with { Due = ACase.Received.AddDays(day) });
        }

        (await _outbox.ListAsync(_to, 2, CancellationToken.None)).Select(notice => notice.Due)
            .ShouldBe([ACase.Received.AddDays(3), ACase.Received.AddDays(2)]);
    }

    private Notice ANotice() => new(_to, _reference, ReminderStage.BeforeDue, ACase.Received, Urgency.Ordinary, ACase.Received.AddDays(-1));

    private Task<bool> PutAsync(Notice notice) => _outbox.PutAsync(notice, CancellationToken.None);

    private Task<IReadOnlyList<Notice>> ListAsync() => _outbox.ListAsync(_to, 100, CancellationToken.None);
}
