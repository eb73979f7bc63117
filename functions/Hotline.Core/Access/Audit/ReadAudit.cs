using Hotline.Core.Cases;
using Hotline.Core.Publish;

namespace Hotline.Core.Access.Audit;

/// <summary>An administrator or supervisor looks up what was done in a month; <paramref name="Text"/> is looked for in every field.</summary>
public sealed record ReadAudit(Month? Month, string? Text);

/// <summary>What was found, and in which month: the present one of UTC where none was asked for.</summary>
public sealed record AuditMonth(Month Month, IReadOnlyList<AuditEntry> Entries);

public sealed class ReadAuditHandler(IAuditLog log, TimeProvider time)
{
    public async Task<AuditMonth> HandleAsync(ReadAudit query, CancellationToken cancellation)
    {
        var month = query.Month ?? Month.Of(DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime));
        var entries = await log.ListAsync(month, cancellation);
        return new(month, string.IsNullOrWhiteSpace(query.Text) ? entries : [.. entries.Where(entry => Holds(entry, query.Text.Trim()))]);
    }

    private static bool Holds(AuditEntry entry, string text) =>
        new[] { entry.By, EnumText.Of(entry.Action), entry.Subject, entry.Before, entry.After }
            .Any(field => field?.Contains(text, StringComparison.OrdinalIgnoreCase) == true);
}
