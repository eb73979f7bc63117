using Hotline.Core.Access;
using Hotline.Core.Calendar;
using Hotline.Core.Cases;
using Hotline.Core.Cases.Casework;
using Hotline.Core.Policy;
using Hotline.Core.Route;

namespace Hotline.Core.Answer;

/// <summary>The lead invites other departments, each with what is asked of it (协办, rules 3.2, 3.4); all work side by side.</summary>
public sealed record InviteCoHandlers(Reference Reference, int Version, IReadOnlyList<WantedPart> Parts, Actor By);

/// <param name="WorkingDays">How long it has; null for the policy's time, at most the case's own.</param>
/// <param name="Reason">Why it may take longer than the case itself, if it may.</param>
public sealed record WantedPart(string? Department, string? Asked, double? WorkingDays, string? Reason);

public sealed class InviteCoHandlersHandler(CaseChanges changes, CityPolicy policy, CityClocks clocks, TimeProvider time)
{
    private const int MostDays = 250;

    public async Task<Result<Case>> HandleAsync(InviteCoHandlers command, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        var errors = new ErrorList();
        Check(errors, command.Parts);
        return errors.JoinedTo(faults) is { Count: > 0 } all
            ? all
            : await changes.ByStaffAsync(command.Reference, command.Version, command.By, found => Invite(found, command), cancellation);
    }

    private void Check(ErrorList errors, IReadOnlyList<WantedPart> parts)
    {
        if (parts.Count == 0)
        {
            errors.Add(Errors.Required("parts"));
        }

        if (parts.Count > policy.Deadlines.Casework.CoHandlers)
        {
            errors.Add(Errors.TooMany("parts", policy.Deadlines.Casework.CoHandlers));
            return;
        }

        for (var i = 0; i < parts.Count; i++)
        {
            var (part, path) = (parts[i], $"parts[{i}]");
            DepartmentChecks.Known(errors, policy, $"{path}.department", part.Department);
            FieldChecks.Text(errors, $"{path}.asked", part.Asked, policy.Deadlines.Limits.NoteCharacters);
            FieldChecks.AtMost(errors, $"{path}.reason", part.Reason, policy.Deadlines.Limits.NoteCharacters);
            if (part.WorkingDays is not null)
            {
                FieldChecks.Whole(errors, $"{path}.workingDays", part.WorkingDays, 1, MostDays);
            }

            if (part.Department is not null && parts.Take(i).Any(earlier => earlier.Department == part.Department))
            {
                errors.Add(Errors.AlreadyInvited($"{path}.department"));
            }
        }
    }

    private Result<CaseEvent> Invite(Case found, InviteCoHandlers command)
    {
        var state = found.State;
        if (!state.Status.Allows(CaseAction.Invite))
        {
            return Errors.WrongStatus(CaseAction.Invite, state.Status);
        }

        // Leaders' instructions and meeting decisions have clocks of their own (rules 3.2, 3.3), and so has what came from above.
        var several = state.Channel is not (Channel.Leader or Channel.Meeting or Channel.Exchange);
        var now = time.GetUtcNow();
        var answer = several ? clocks.Several(state.AnswerClock) : state.AnswerClock;
        var parts = command.Parts.Select(part => new Part { Department = part.Department!, Clock = ClockFor(part, answer, now) }).ToList();
        if (WithoutReason(command.Parts, parts, answer) is { Count: > 0 } errors)
        {
            return errors;
        }

        return found.Invite(
            parts,
            new Invitation([.. command.Parts.Select(part => new AskedOf(part.Department!, part.Asked!.Trim(), part.Reason?.Trim()))]),
            answer,
            several ? clocks.Coordination(answer) : null,
            command.By,
            now);
    }

    private Clock ClockFor(WantedPart part, Clock answer, DateTimeOffset now) => part.WorkingDays is { } days
        ? clocks.Contribution(ClockLength.WorkingDays((decimal)days), now)
        : clocks.Contribution(answer, now);

    private static ErrorList WithoutReason(IReadOnlyList<WantedPart> wanted, List<Part> parts, Clock answer)
    {
        var errors = new ErrorList();
        for (var i = 0; i < parts.Count; i++)
        {
            if (wanted[i].WorkingDays is not null && parts[i].Clock.Due > answer.Due && string.IsNullOrWhiteSpace(wanted[i].Reason))
            {
                errors.Add(Errors.PartAfterCase($"parts[{i}].reason"));
            }
        }

        return errors;
    }
}
