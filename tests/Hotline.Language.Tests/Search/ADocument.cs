using Hotline.Core.Cases;
using Hotline.Core.Search;

namespace Hotline.Language.Tests.Search;

/// <summary>A case as search sees it, received on a day of March 2026 unless said otherwise.</summary>
internal static class ADocument
{
    public static readonly DateTimeOffset Received = new(2026, 3, 4, 2, 0, 0, TimeSpan.Zero);

    public static CaseDocument Saying(string text, DateTimeOffset? at = null) => new()
    {
        Reference = Reference.New(DateOnly.FromDateTime((at ?? Received).UtcDateTime)),
        Version = 1,
        Status = CaseStatus.Routed,
        Channel = Channel.Web,
        ReceivedAt = at ?? Received,
        Department = "water",
        FirstContact = "citizen",
        Text = text,
    };
}
