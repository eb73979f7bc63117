using Hotline.Core.Cases;

namespace Hotline.Core.Remind;

/// <summary>
/// A reminder to a department (or the desk) about one case. Department, due time, case and stage name it: the same reminder cannot
/// be sent twice.
/// </summary>
public sealed record Notice(string To, Reference Reference, ReminderStage Stage, DateTimeOffset Due, Urgency Urgency, DateTimeOffset SentAt);

/// <summary>Where notices are kept, and for now sent to: the outbox.</summary>
public interface IOutbox
{
    /// <summary>False when the same notice was there already.</summary>
    Task<bool> PutAsync(Notice notice, CancellationToken cancellation);

    /// <summary>Notices to one department, latest due first.</summary>
    Task<IReadOnlyList<Notice>> ListAsync(string to, int most, CancellationToken cancellation);
}
