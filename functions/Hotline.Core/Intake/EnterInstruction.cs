using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Intake;

/// <summary>
/// A clerk enters a leader's written instruction (领导批办, rule 3.3). It goes straight to the department that leads, on the clock of
/// its grade; the clerk is the first contact. Without a category the words are understood for one, for the figures only.
/// </summary>
public sealed record EnterInstruction(
    string? Leader,
    InstructionGrade? Grade,
    string? Text,
    string? Department,
    IReadOnlyList<string> CoHandlers,
    string? Category,
    Place? Place,
    IReadOnlyList<IncomingFile> Attachments,
    Actor Clerk,
    string? RetryKey);

public sealed class EnterInstructionHandler(
    IntakeChecks checks, DirectionChecks directions, FileIntake files, TakeUp takeUp, CityPolicy policy)
{
    public async Task<Result<Receipt>> HandleAsync(EnterInstruction command, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        var errors = new ErrorList();
        CheckLeader(errors, command);
        FieldChecks.Text(errors, "text", command.Text, policy.Deadlines.Limits.LetterCharacters);
        directions.Departments(errors, "", command.Department, command.CoHandlers);
        directions.Category(errors, "", command.Category);
        checks.Place(errors, command.Place);
        var types = await checks.FilesAsync(errors, command.Attachments, storedBefore: 0, cancellation);
        if (errors.JoinedTo(faults) is { Count: > 0 } all)
        {
            return all;
        }

        var text = command.Text!.Trim();
        var urgency = command.Grade == InstructionGrade.Urgent ? Urgency.Urgent : Urgency.Ordinary;
        var direction = new Direction(
            command.Department!,
            await directions.ClassifyAsync(command.Category, text, urgency, command.Clerk, cancellation),
            new Directive
            {
                Instruction = new(command.Leader!, command.Grade!.Value),
                CoHandlers = command.CoHandlers,
            });
        var submission = new Submission
        {
            Text = text,
            Place = checks.Located(command.Place),
            Attachments = await files.SaveAsync(command.Attachments, types, cancellation),
        };
        return await takeUp.HandleAsync(
            new(Channel.Leader, CaseKind.Request, submission, command.Clerk, command.RetryKey) { Direction = direction }, cancellation);
    }

    private void CheckLeader(ErrorList errors, EnterInstruction command)
    {
        if (string.IsNullOrWhiteSpace(command.Leader))
        {
            errors.Add(Errors.Required("leader"));
        }
        else if (policy.Supervision.FindLeader(command.Leader) is null)
        {
            errors.Add(Errors.UnknownValue("leader", string.Join(", ", policy.Supervision.Leaders.Select(leader => leader.Id))));
        }

        if (command.Grade is null)
        {
            errors.Add(Errors.Required("grade"));
        }
    }
}
