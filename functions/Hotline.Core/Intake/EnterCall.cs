using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Intake;

/// <summary>
/// An operator enters a telephone call: its transcript as one text or turn by turn, not both. Without a caller's number the caller
/// is anonymous. The operator is the first contact (rule 4.5).
/// </summary>
public sealed record EnterCall(
    string? Transcript,
    IReadOnlyList<SpeakerTurn> Turns,
    string? CallerNumber,
    string? CallerName,
    CaseKind? Kind,
    Place? Place,
    Actor Operator,
    string? RetryKey)
{
    /// <summary>Set by the operator, it stands over what the text is understood as.</summary>
    public string? Category { get; init; }
}

public sealed class EnterCallHandler(IntakeChecks checks, TakeUp takeUp, CityPolicy policy)
{
    public async Task<Result<Receipt>> HandleAsync(EnterCall command, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        var errors = new ErrorList();
        CheckTranscript(errors, command);
        FieldChecks.Phone(errors, "callerNumber", command.CallerNumber);
        FieldChecks.AtMost(errors, "callerName", command.CallerName, policy.Deadlines.Limits.NameCharacters);
        checks.Place(errors, command.Place);
        checks.Category(errors, command.Category);
        if (errors.JoinedTo(faults) is { Count: > 0 } all)
        {
            return all;
        }

        var submission = new Submission
        {
            Text = command.Transcript?.Trim() ?? AsText(command.Turns),
            Turns = command.Turns,
            StatedCategory = command.Category,
            Contact = command.CallerNumber is null ? null : new Contact(command.CallerName, command.CallerNumber, null),
            Place = checks.Located(command.Place),
        };
        return await takeUp.HandleAsync(new(Channel.Call, command.Kind, submission, command.Operator, command.RetryKey), cancellation);
    }

    private void CheckTranscript(ErrorList errors, EnterCall command)
    {
        var most = policy.Deadlines.Limits.TranscriptCharacters;
        if (command.Turns.Count == 0)
        {
            FieldChecks.Text(errors, "transcript", command.Transcript, most);
            return;
        }

        if (command.Transcript is not null)
        {
            errors.Add(Errors.OnlyOneOf("turns", "transcript"));
        }

        if (AsText(command.Turns).Length > most)
        {
            errors.Add(Errors.TooLong("turns", most));
        }

        for (var i = 0; i < command.Turns.Count; i++)
        {
            var turn = command.Turns[i];
            FieldChecks.Text(errors, $"turns[{i}].text", turn.Text, most);
            FieldChecks.Text(errors, $"turns[{i}].speaker", turn.Speaker, policy.Deadlines.Limits.NameCharacters);
            if (turn.At is < 0 or > 86_400 || (i > 0 && turn.At < command.Turns[i - 1].At))
            {
                errors.Add(Errors.OutOfRange($"turns[{i}].at", i > 0 ? command.Turns[i - 1].At : 0, 86_400));
            }
        }
    }

    private static string AsText(IReadOnlyList<SpeakerTurn> turns) =>
        string.Join('\n', turns.Select(turn => $"{turn.Speaker}：{turn.Text}"));
}
