using Hotline.Core.Cases;
using Hotline.Core.Remind;
using Hotline.Storage.Tests.Builders;

namespace Hotline.Storage.Tests.Tables;

[Collection(nameof(Emulator))]
public sealed class OutboxTableTests(Emulator emulator)
{
    private readonly IOutbox _outbox = emulator.Get<IOutbox>();
    private readonly Mailbox _to = Mailbox.OfPerson($"wáng/{AListing.NewList()}");

    [Fact]
    public async Task Put_TheSameNoticeTwice_IsThereOnce()
    {
        var notice = ANotice();

        (await PutAsync(notice)).ShouldBeTrue();
        (await PutAsync(notice with { Lines = [] })).ShouldBeFalse();

        var kept = (await ListAsync()).ShouldHaveSingleItem();
        kept.Lines.ShouldBe(notice.Lines);
        (kept with { Lines = notice.Lines }).ShouldBe(notice);
    }

    [Fact]
    public async Task Put_AnotherNameTimeOrMailbox_IsAnotherNotice()
    {
        var notice = ANotice();
        await PutAsync(notice);

        (await PutAsync(notice with { Name = "another" })).ShouldBeTrue();
        (await PutAsync(notice with { SentAt = notice.SentAt.AddMinutes(10) })).ShouldBeTrue();
        (await _outbox.PutAsync(Mailbox.OfList(_to.Name.Replace('/', '-')), notice, CancellationToken.None)).ShouldBeTrue();

        (await ListAsync()).Count.ShouldBe(3);
    }

    [Fact]
    public async Task Put_ByTwoInstancesAtOnce_IsNewToOneOfThem()
    {
        var notice = ANotice();

        var put = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => PutAsync(notice)));

        put.Count(isNew => isNew).ShouldBe(1);
    }

    [Fact]
    public async Task List_PageByPage_GivesTheLatestFirstAndEachOnce()
    {
        foreach (var day in (int[])[1, 3, 2])
        {
            await PutAsync(ANotice() with { SentAt = ACase.Received.AddDays(day) });
        }

        var first = await _outbox.ListAsync(_to, 2, null, CancellationToken.None);
        var second = await _outbox.ListAsync(_to, 2, first.Continuation, CancellationToken.None);

        first.Notices.Select(notice => notice.SentAt).ShouldBe([ACase.Received.AddDays(3), ACase.Received.AddDays(2)]);
        second.Notices.ShouldHaveSingleItem().SentAt.ShouldBe(ACase.Received.AddDays(1));
        second.Continuation.ShouldBeNull();
    }

    private static Notice ANotice() => new(
        "digest-1",
        NoticeKind.Reminders,
        ACase.Received,
        "water-affairs",
        [new(Reference.New(new(2026, 3, 2)), ReminderStage.BeforeDue, ACase.Received.AddDays(1), Urgency.Ordinary)]);

    private Task<bool> PutAsync(Notice notice) => _outbox.PutAsync(_to, notice, CancellationToken.None);

    private async Task<IReadOnlyList<Notice>> ListAsync() => (await _outbox.ListAsync(_to, 100, null, CancellationToken.None)).Notices;
}
