using System.Text.Json;
using Hotline.Core.Access;
using Hotline.Core.Cases;

namespace Hotline.Core.Intake;

/// <summary>
/// A clerk enters what a meeting decided (rule 3.2), or the key work of a year (rule 3.1): every item becomes a case of its own, and
/// either all of them are acknowledged or none.
/// </summary>
public sealed record EnterMeeting(string? Number, string? Title, DateOnly? HeldOn, IReadOnlyList<NewItem> Items, Actor Clerk);

/// <param name="Due">The day the meeting decided; without one progress is reported at each quarter's end.</param>
public sealed record NewItem(
    string? Text,
    string? Department,
    IReadOnlyList<string> CoHandlers,
    string? Responsible,
    DateOnly? Due,
    bool KeyWork,
    string? Category);

/// <summary>
/// Takes up the items first, each under a name that follows from the meeting's, and commits the meeting last: an item whose meeting is
/// not there is not listed. A clerk who saw a failure sends the same again and gets what the first attempt began.
/// </summary>
public sealed class EnterMeetingHandler(
    MeetingChecks checks, DirectionChecks directions, TakeUp takeUp, IMeetings meetings, IKeyedHash hash, TimeProvider time)
{
    public async Task<Result<Meeting>> HandleAsync(EnterMeeting command, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        if (faults.Count == 0 && command is { Number: not null, HeldOn: not null }
            && await meetings.FindAsync(IdOf(command), cancellation) is { } earlier)
        {
            return AsEntered(earlier, command);
        }

        if (checks.Of(command).JoinedTo(faults) is { Count: > 0 } all)
        {
            return all;
        }

        var meeting = new Meeting
        {
            Id = IdOf(command),
            Number = command.Number!.Trim(),
            Title = command.Title!.Trim(),
            HeldOn = command.HeldOn!.Value,
            EnteredAt = time.GetUtcNow(),
            EnteredBy = command.Clerk.Account,
            Digest = DigestOf(command),
            Items = await TakeUpAsync(command, cancellation),
        };
        return await meetings.AddAsync(meeting, cancellation)
            ? meeting
            : AsEntered((await meetings.FindAsync(meeting.Id, cancellation))!, command);
    }

    private Result<Meeting> AsEntered(Meeting earlier, EnterMeeting command) =>
        earlier.Digest == DigestOf(command) ? earlier : Errors.MeetingEntered();

    private async Task<IReadOnlyList<Reference>> TakeUpAsync(EnterMeeting command, CancellationToken cancellation)
    {
        var taken = new List<Reference>();
        foreach (var item in command.Items)
        {
            var number = taken.Count + 1;
            var text = item.Text!.Trim();
            var direction = new Direction(
                item.Department!,
                await directions.ClassifyAsync(item.Category, text, Urgency.Ordinary, command.Clerk, cancellation),
                new Directive
                {
                    Item = new(IdOf(command), number, item.Due),
                    CoHandlers = item.CoHandlers,
                    KeyWork = item.KeyWork,
                },
                command.HeldOn);
            var submission = new Submission { Text = text, Responsible = item.Responsible!.Trim() };
            var receipt = await takeUp.HandleAsync(
                new(Channel.Meeting, CaseKind.Request, submission, command.Clerk, $"{IdOf(command)}:{number}") { Direction = direction },
                cancellation);
            taken.Add(receipt.Reference);
        }

        return taken;
    }

    private string IdOf(EnterMeeting command) => $"{command.HeldOn!.Value.Year:D4}-{hash.Of("meeting", command.Number!.Trim())[..16]}";

    private string DigestOf(EnterMeeting command) =>
        hash.Of("meeting-content", JsonSerializer.Serialize(command with { Clerk = Actor.System }, CoreJson.Options));
}
