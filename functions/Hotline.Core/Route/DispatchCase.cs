using Hotline.Core.Access;
using Hotline.Core.Calendar;
using Hotline.Core.Cases;
using Hotline.Core.Classify;
using Hotline.Core.Policy;
using Hotline.Core.Remind;

namespace Hotline.Core.Route;

/// <summary>
/// A person at the dispatch desk gives a case to a department. What they leave open stays as classified; a case that was never
/// classified needs a category.
/// </summary>
public sealed record DispatchCase(
    Reference Reference, int Version, string? Department, string? Category, CaseKind? Kind, Urgency? Urgency, Actor By);

public sealed class DispatchCaseHandler(
    CaseChanges changes, EmergencyAlarm alarm, ICaseExamples examples, CityPolicy policy, CityClocks clocks, TimeProvider time)
{
    private static readonly Messages.LocalText DecidedAtTheDesk = new("由派单员人工派单", "由派單員人工派單", "Decided by a person at the dispatch desk");

    public async Task<Result<Case>> HandleAsync(DispatchCase command, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        var errors = new ErrorList();
        DepartmentChecks.Known(errors, policy, "department", command.Department);
        if (command.Category is not null && policy.Categories.Find(command.Category) is null)
        {
            errors.Add(Errors.UnknownCategory("category"));
        }

        if (errors.JoinedTo(faults) is { Count: > 0 } all)
        {
            return all;
        }

        if (command.Category is not null)
        {
            // Noted before the change, so that no decision is lost to a crash; learning looks at the case and passes over one not decided.
            await examples.NoteAsync(command.Reference, cancellation);
        }

        return await changes.ByStaffAsync(
            command.Reference, command.Version, command.By, found => Dispatch(found, command), cancellation, alarm.AnnounceAsync);
    }

    private Result<CaseEvent> Dispatch(Case found, DispatchCase command)
    {
        var state = found.State;
        if (!state.Status.Allows(CaseAction.Dispatch))
        {
            return Errors.WrongStatus(CaseAction.Dispatch, state.Status);
        }

        var category = command.Category ?? state.Classification?.Category;
        if (category is null)
        {
            return Errors.Required("category");
        }

        var decided = command.Category is not null || state.Classification is null;
        var classification = new Classification(
            category,
            decided ? 1 : state.Classification!.Confidence,
            command.Kind ?? state.Kind ?? CaseKind.Request,
            command.Urgency ?? state.Urgency,
            decided ? command.By.Account : state.Classification!.By);
        var now = time.GetUtcNow();
        var outcome = found.Dispatch(
            command.Department!,
            classification,
            new RoutingReason(null, DecidedAtTheDesk),
            state is { Directive: null, Upper: null, Parts.Count: 0 } ? AnswerClock(category, state.AnswerClock) : state.AnswerClock,
            command.By,
            now);
        if (outcome.Succeeded)
        {
            alarm.RaiseIfNeeded(found, command.By, now);
        }

        return outcome;
    }

    /// <summary>For what citizens file: the category's clock from where the running one began, without the time that the citizen was waited for.</summary>
    private Clock AnswerClock(string category, Clock running) => running.Pauses.Aggregate(
        clocks.Answer(category, running.StartedAt),
        (clock, pause) => clock.Pause(pause.From, pause.Reason).Resume(pause.To!.Value, clocks.Calendar));
}
