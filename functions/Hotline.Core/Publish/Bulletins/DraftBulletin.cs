using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Publish.Bulletins;

/// <summary>
/// Drafts a bulletin from what was recorded. What it is about is a reference, a meeting's id, or nothing; <paramref name="Period"/> is
/// a month or quarter that is over. Asking for what is drafted already gives the draft there is.
/// </summary>
public sealed record DraftBulletin(BulletinKind? Kind, string? Subject, string? Period, Actor By);

public sealed class DraftBulletinHandler(
    IBulletins bulletins, ICases cases, IMeetings meetings, BulletinDrafts drafts, CityClocks clocks, TimeProvider time)
{
    public async Task<Result<Bulletin>> HandleAsync(DraftBulletin command, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        var errors = new ErrorList();
        var period = ReadPeriod(errors, command);
        if (command.Kind is null)
        {
            errors.Add(Errors.Required("kind"));
        }
        else if (command.Kind is BulletinKind.Case or BulletinKind.Meeting && string.IsNullOrWhiteSpace(command.Subject))
        {
            errors.Add(Errors.Required("subject"));
        }

        if (errors.JoinedTo(faults) is { Count: > 0 } all)
        {
            return all;
        }

        return await (command.Kind switch
        {
            BulletinKind.Case => OfCaseAsync(command, cancellation),
            BulletinKind.Meeting => OfMeetingAsync(command, period!, cancellation),
            _ => KeptAsync(BulletinDrafts.IdOf(period!), () => drafts.OfPeriodAsync(period!, command.By, cancellation), cancellation),
        });
    }

    private Period? ReadPeriod(ErrorList errors, DraftBulletin command)
    {
        if (command.Kind is null or BulletinKind.Case)
        {
            return null;
        }

        if (string.IsNullOrWhiteSpace(command.Period))
        {
            errors.Add(Errors.Required("period"));
            return null;
        }

        if (!Period.TryParse(command.Period, out var period)
            || (command.Kind == BulletinKind.Month && period.IsQuarter)
            || (command.Kind == BulletinKind.Quarter && !period.IsQuarter))
        {
            errors.Add(Errors.Malformed("period", command.Kind == BulletinKind.Quarter ? "yyyy-Qn" : "yyyy-MM"));
            return null;
        }

        if (period.To >= clocks.DayOf(time.GetUtcNow()))
        {
            errors.Add(Errors.PeriodNotOver("period"));
        }

        return period;
    }

    private async Task<Result<Bulletin>> OfCaseAsync(DraftBulletin command, CancellationToken cancellation)
    {
        if (!Reference.TryParse(command.Subject, out var reference) || await cases.FindAsync(reference, cancellation) is not { } found)
        {
            return Errors.CaseNotFound();
        }

        return found.State.AnsweredAt is null
            ? Errors.NotAnswered()
            : await KeptAsync(BulletinDrafts.IdOf(reference), () => Task.FromResult<Bulletin?>(drafts.OfCase(found, command.By)), cancellation);
    }

    private async Task<Result<Bulletin>> OfMeetingAsync(DraftBulletin command, Period period, CancellationToken cancellation) =>
        await meetings.FindAsync(command.Subject!, cancellation) is { } meeting
            ? await KeptAsync(BulletinDrafts.IdOf(meeting, period), () => drafts.OfMeetingAsync(meeting, period, command.By, cancellation), cancellation)
            : Errors.NotFound("meeting");

    private async Task<Result<Bulletin>> KeptAsync(string id, Func<Task<Bulletin?>> draft, CancellationToken cancellation)
    {
        if (await bulletins.FindAsync(id, cancellation) is { } earlier)
        {
            return earlier;
        }

        if (await draft() is not { } drafted)
        {
            return Errors.NothingToReport();
        }

        return await bulletins.AddAsync(drafted, cancellation) ? drafted : (await bulletins.FindAsync(id, cancellation))!;
    }
}
