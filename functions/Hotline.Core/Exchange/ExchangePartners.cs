namespace Hotline.Core.Exchange;

/// <summary>Another instance of the service with which cases are exchanged.</summary>
/// <param name="Secret">Shared by the two; at least 32 bytes.</param>
/// <param name="IsUpper">It hands cases down to this instance, as a city's to its county's.</param>
public sealed record ExchangePartner(string Id, Uri Address, ReadOnlyMemory<byte> Secret, bool IsUpper);

/// <summary>The instances that this one knows, and what it is called among them; none and null where nothing is exchanged.</summary>
public sealed record ExchangePartners(string? Self, IReadOnlyList<ExchangePartner> All)
{
    public ExchangePartner? Find(string? id) => All.FirstOrDefault(partner => partner.Id == id);
}
