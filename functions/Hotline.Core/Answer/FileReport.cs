using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Answer;

/// <summary>
/// The lead department reports progress on key work or on an item without a decided day (rules 3.1, 3.2). A deviation from the target
/// is told in writing with its remedy, and waits for a supervisor's approval.
/// </summary>
public sealed record FileReport(Reference Reference, int Version, string? Report, string? Deviation, string? Remedy, Actor By);

public sealed class FileReportHandler(CaseChanges changes, CityPolicy policy, CityClocks clocks, TimeProvider time)
{
    public async Task<Result<Case>> HandleAsync(FileReport command, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        var errors = new ErrorList();
        var most = policy.Deadlines.Limits.NoteCharacters;
        FieldChecks.Text(errors, "report", command.Report, most);
        FieldChecks.AtMost(errors, "deviation", command.Deviation, most);
        FieldChecks.AtMost(errors, "remedy", command.Remedy, most);
        if (command.Deviation is null != command.Remedy is null)
        {
            errors.Add(Errors.Required(command.Deviation is null ? "deviation" : "remedy"));
        }

        if (errors.JoinedTo(faults) is { Count: > 0 } all)
        {
            return all;
        }

        return await changes.ByStaffAsync(command.Reference, command.Version, command.By, found => Report(found, command), cancellation);
    }

    private Result<CaseEvent> Report(Case found, FileReport command)
    {
        if (found.State.Directive is not { IsReportedOn: true } directive)
        {
            return Errors.NotReportedOn();
        }

        var now = time.GetUtcNow();
        var words = command.Deviation is null ? command.Report!.Trim() : $"{command.Report!.Trim()}\n偏差：{command.Deviation.Trim()}\n措施：{command.Remedy!.Trim()}";
        return found.Report(words, command.Deviation is not null, clocks.AfterReport(directive, found.State.AnswerClock, now), command.By, now);
    }
}
