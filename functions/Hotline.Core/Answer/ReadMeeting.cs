using Hotline.Core.Access;
using Hotline.Core.Cases;

namespace Hotline.Core.Answer;

/// <summary>A meeting with its items as they stand; a department is shown the items that it leads or takes part in.</summary>
public sealed record ReadMeeting(string Id, Actor By);

/// <summary>A meeting and those of its items that the reader may see.</summary>
public sealed record MeetingStanding(Meeting Meeting, IReadOnlyList<Case> Items);

public sealed class ReadMeetingHandler(IMeetings meetings, ICases cases)
{
    public async Task<Result<MeetingStanding>> HandleAsync(ReadMeeting query, CancellationToken cancellation)
    {
        if (await meetings.FindAsync(query.Id, cancellation) is not { } meeting)
        {
            return Errors.NotFound("meeting");
        }

        var items = await Task.WhenAll(meeting.Items.Select(reference => cases.FindAsync(reference, cancellation)));
        return new MeetingStanding(meeting, [.. items.OfType<Case>().Where(item => MayRead(query.By, item.State))]);
    }

    private static bool MayRead(Actor by, CaseState state) =>
        by.MaySee(state.Department) || by.Is(Role.LetterClerk) || (by.Department is { } own && state.Directive!.CoHandlers.Contains(own));
}
