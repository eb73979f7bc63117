using Hotline.Core.Cases;
using Hotline.Core.Remind;

namespace Hotline.Core.Answer;

/// <summary>Has the citizens told whose cases are handled with one that was just answered; other answers cost it nothing.</summary>
public sealed class AnswerAnnouncement(NoticeAnnouncement announcement)
{
    /// <summary>To be called before the commit.</summary>
    public Task SendAsync(Case changed, CancellationToken cancellation) =>
        changed.State.MergedCases.Count > 0 && changed.UnsavedEvents.LastOrDefault()?.Fact is CaseAnswered
            ? announcement.SendAsync(changed, cancellation)
            : Task.CompletedTask;
}
