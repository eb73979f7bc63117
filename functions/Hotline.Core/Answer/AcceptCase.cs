using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Answer;

/// <summary>A department takes a case on (签收).</summary>
public sealed record AcceptCase(Reference Reference, int Version, Actor By);

public sealed class AcceptCaseHandler(CaseChanges changes, CityClocks clocks, TimeProvider time)
{
    public async Task<Result<Case>> HandleAsync(AcceptCase command, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        if (faults.Count > 0)
        {
            return new ErrorList(faults);
        }

        return await changes.ByStaffAsync(command.Reference, command.Version, command.By, found => Accept(found, command.By), cancellation);
    }

    private Result<CaseEvent> Accept(Case found, Actor by)
    {
        var now = time.GetUtcNow();
        return found.Accept(clocks.Completeness(now), by, now, IsInTime(found, clocks, now));
    }

    /// <summary>Whether the department takes it on within the time in which it could have returned it (rule 4.2).</summary>
    public static bool? IsInTime(Case found, CityClocks clocks, DateTimeOffset now) =>
        found.Events.LastOrDefault(@event => @event.Fact is CaseRouted or CaseTransferred or CaseReopened) is { } given
            ? !clocks.Return(given.At).IsOverdue(now)
            : null;
}
