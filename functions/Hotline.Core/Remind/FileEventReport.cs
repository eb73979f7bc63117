using System.Text.Json;
using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Remind;

/// <summary>
/// Somebody on duty (or alerted) files the report on an emergency; what they leave out stays as drafted in <paramref name="Language"/>.
/// Filing again is a follow-up report (续报).
/// </summary>
public sealed record FileEventReport(
    Reference Reference, int Version, string? What, string? Where, string? When, string? Told, string? Done, string Language, Actor By);

public sealed class FileEventReportHandler(CaseChanges changes, EventReportDraft draft, OnDuty duty, CityPolicy policy, TimeProvider time)
{
    public async Task<Result<Case>> HandleAsync(FileEventReport command, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        var errors = new ErrorList();
        var most = policy.Deadlines.Limits.AnswerCharacters;
        foreach (var (field, text) in new[]
        {
            ("what", command.What), ("where", command.Where), ("when", command.When), ("told", command.Told), ("done", command.Done),
        })
        {
            FieldChecks.AtMost(errors, field, text, most);
        }

        if (errors.JoinedTo(faults) is { Count: > 0 } all)
        {
            return all;
        }

        var plan = await duty.PlanAsync(time.GetUtcNow(), cancellation);
        return await changes.ByStaffAsync(
            command.Reference, command.Version, command.By, found => File(found, plan, command), cancellation);
    }

    private Result<CaseEvent> File(Case found, ShiftPlan? plan, FileEventReport command)
    {
        if (!OnDuty.IsAnswerable(command.By, plan, found))
        {
            return Errors.NotOnDuty();
        }

        if (found.State.Emergency is null)
        {
            return Errors.NothingThere();
        }

        var drafted = draft.Of(found, command.Language);
        var report = new EventReport(
            command.What ?? drafted.What,
            command.Where ?? drafted.Where,
            command.When ?? drafted.When,
            command.Told ?? drafted.Told,
            command.Done ?? drafted.Done);
        return found.FileEventReport(JsonSerializer.Serialize(report, CoreJson.Options), command.By, time.GetUtcNow());
    }
}
