using Hotline.Core.Access;
using Hotline.Core.Calendar;
using Hotline.Core.Cases.Casework;

namespace Hotline.Core.Cases;

/// <content>Lead and co-handlers (主办、协办, rules 3.2, 3.4, 4.3). Parts run side by side; the lead's answer needs them all.</content>
public sealed partial class Case
{
    /// <summary>Refuses the lead itself and a department whose part is still open.</summary>
    public Result<CaseEvent> Invite(
        IReadOnlyList<Part> parts, Invitation words, Clock answerClock, Clock? coordination, Actor by, DateTimeOffset at)
    {
        if (Refusal(CaseAction.Invite) is { } refusal)
        {
            return refusal;
        }

        var errors = new ErrorList();
        for (var i = 0; i < parts.Count; i++)
        {
            var department = parts[i].Department;
            if (department == State.Department || State.OpenPart(department) is not null)
            {
                errors.Add(Errors.AlreadyInvited($"parts[{i}].department"));
            }
        }

        if (errors.Count > 0)
        {
            return errors;
        }

        return Invited(
            State with { Coordination = State.Coordination ?? (coordination is null ? null : new Coordination(coordination, NotedIn: null)) },
            parts,
            words,
            answerClock,
            by,
            at);
    }

    /// <summary>A co-handler takes its part on.</summary>
    public Result<CaseEvent> AcceptPart(string department, Actor by, DateTimeOffset at)
    {
        if (PartRefusal(CaseAction.AcceptPart, department, out var part) is { } refusal)
        {
            return refusal;
        }

        if (part.AcceptedAt is not null)
        {
            return Errors.PartAccepted();
        }

        at = InOrder(at);
        return Append(new PartAccepted(department), by, at, State.With(part, part with { AcceptedAt = at }));
    }

    /// <summary>A co-handler's contribution ends its part.</summary>
    public Result<CaseEvent> Contribute(string department, Contribution words, Actor by, DateTimeOffset at)
    {
        if (PartRefusal(CaseAction.Contribute, department, out var part) is { } refusal)
        {
            return refusal;
        }

        at = InOrder(at);
        var done = part with { AcceptedAt = part.AcceptedAt ?? at, ContributedIn = State.Version + 1, Clock = part.Clock.Stop(at) };
        return Append(
            new PartContributed(department, !part.Clock.IsOverdue(at)), by, at, State.With(part, done), CompoundWords.Write(words));
    }

    /// <summary>The lead does without a part.</summary>
    public Result<CaseEvent> ReleasePart(string department, string reason, Actor by, DateTimeOffset at)
    {
        if (PartRefusal(CaseAction.ReleasePart, department, out var part) is { } refusal)
        {
            return refusal;
        }

        at = InOrder(at);
        var released = part with { ReleasedIn = State.Version + 1, Clock = part.Clock.Stop(at) };
        return Append(new PartReleased(department), by, at, State.With(part, released), reason);
    }

    /// <summary>Names who coordinates, with the lead's opinion; only for a case of several departments. A later note stands over it.</summary>
    public Result<CaseEvent> Coordinate(CoordinationNote words, Actor by, DateTimeOffset at)
    {
        if (Refusal(CaseAction.Coordinate) is { } refusal)
        {
            return refusal;
        }

        if (State.Coordination is not { } coordination)
        {
            return Errors.OneDepartmentOnly();
        }

        at = InOrder(at);
        var clock = coordination.Clock.IsStopped ? coordination.Clock : coordination.Clock.Stop(at);
        return Append(
            new CoordinationNoted(!clock.StoppedLate),
            by,
            at,
            State with { Coordination = new Coordination(clock, State.Version + 1) },
            CompoundWords.Write(words));
    }

    private Result<CaseEvent> Invited(
        CaseState next, IReadOnlyList<Part> parts, Invitation words, Clock answerClock, Actor by, DateTimeOffset at) => Append(
        new CoHandlersInvited(State.Department!, [.. parts.Select(part => new InvitedPart(part.Department, part.Clock))], answerClock),
        by,
        at,
        next with { AnswerClock = answerClock, Parts = [.. State.Parts, .. parts.Select(part => part with { InvitedIn = State.Version + 1 })] },
        CompoundWords.Write(words));

    private Error? PartRefusal(CaseAction action, string department, out Part part)
    {
        part = State.OpenPart(department)!;
        return Refusal(action) ?? (part is null ? Errors.NoOpenPart() : null);
    }
}
