using Hotline.Core.Cases;

namespace Hotline.Core.Remind;

/// <summary>Something happened to a case that people must be told of at once: the event of that number.</summary>
public sealed record NoticeDue(Reference Reference, int Version);

/// <summary>The queue of events to tell of. Sent before the change is committed, with a short delay, like the messages between the steps.</summary>
public interface INoticeMessages
{
    Task SendAsync(NoticeDue message, CancellationToken cancellation);
}

/// <summary>Announces the last event of a case that is about to be committed.</summary>
public sealed class NoticeAnnouncement(INoticeMessages messages)
{
    public Task SendAsync(Case changed, CancellationToken cancellation) =>
        messages.SendAsync(new(changed.State.Reference, changed.State.Version), cancellation);
}
