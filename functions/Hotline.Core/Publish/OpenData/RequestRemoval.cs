using Hotline.Core.Access;
using Hotline.Core.Answer;
using Hotline.Core.Calendar;
using Hotline.Core.Cases;

namespace Hotline.Core.Publish.OpenData;

/// <summary>A citizen (with the query code, or by an administrator) wants no details of their case in the open data, from the next revision on.</summary>
public sealed record RequestRemoval(Reference? Reference, string? QueryCode, Actor? By);

public sealed class RequestRemovalHandler(ReadCaseHandler reading, IOpenData store, WorkingCalendar calendar)
{
    public async Task<Result<Case>> HandleAsync(RequestRemoval command, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        if (command.Reference is not { } reference)
        {
            return faults.Count > 0 ? new ErrorList(faults) : Errors.Required("reference");
        }

        if (command.By is { IsStaff: true } staff && !staff.Is(Role.Administrator))
        {
            return Errors.NotYourDepartment();
        }

        var read = await reading.HandleAsync(new(reference, command.QueryCode, command.By), cancellation);
        if (read.Succeeded)
        {
            await store.AskRemovalAsync(OpenDataRemovals.Of(read.Value, calendar), cancellation);
        }

        return read;
    }
}

/// <summary>Which month a removal is about.</summary>
public static class OpenDataRemovals
{
    /// <summary>For the month that the case counts in.</summary>
    public static OpenDataRemoval Of(Case found, WorkingCalendar calendar)
    {
        var state = found.State;
        var counted = state.MergedInto?.Rated?.AnsweredAt ?? state.AnsweredAt ?? state.AnswerClock.Due;
        return new(state.Reference, Month.Of(calendar.LocalDate(counted)));
    }
}
