using Hotline.Core.Publish;

namespace Hotline.Core.Access.Audit;

/// <summary>Where the audit log is kept, a month together.</summary>
public interface IAuditLog
{
    Task AddAsync(AuditEntry entry, CancellationToken cancellation);

    /// <summary>That month of UTC, the latest first.</summary>
    Task<IReadOnlyList<AuditEntry>> ListAsync(Month month, CancellationToken cancellation);
}
