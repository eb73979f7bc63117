using System.Globalization;
using Hotline.Core.Cases;

namespace Hotline.Core.Exchange;

/// <summary>Sends single letters and understands the answers.</summary>
public sealed class ExchangePost(ExchangePartners partners, ExchangeWriting writing, IPartnerLine line)
{
    public const string CasesPath = "/api/exchange/cases";
    public const string EventsPath = "/api/exchange/events";

    /// <summary>The same for the same event, so that a message that comes twice is known.</summary>
    public static string NameOf(Reference from, int number) => string.Create(CultureInfo.InvariantCulture, $"{from}/{number}");

    /// <summary>The reference under which the case was taken up there.</summary>
    public async Task<Reference> SendCaseAsync(Case found, ExchangeLetter letter, CancellationToken cancellation)
    {
        var body = await writing.CaseAsync(found, letter, cancellation);
        var reply = await SendAsync(found, letter, CasesPath, body, cancellation);
        return reply.Reference ?? throw new PartnerRefusedException(letter.Partner, reply.ErrorCode);
    }

    /// <summary>False where the receiver cannot act on it yet; what no longer concerns it counts as sent.</summary>
    public async Task<bool> SendEventAsync(Case found, ExchangeLetter letter, Reference there, CancellationToken cancellation)
    {
        var body = await writing.EventAsync(found, letter, there, cancellation);
        var reply = await SendAsync(found, letter, EventsPath, body, cancellation);
        return reply switch
        {
            { Reference: not null } or { ErrorCode: Errors.ExchangeOverCode } => true,
            { ErrorCode: Errors.ExchangeEarlyCode } => false,
            _ => throw new PartnerRefusedException(letter.Partner, reply.ErrorCode),
        };
    }

    private Task<PartnerReply> SendAsync(Case found, ExchangeLetter letter, string path, object body, CancellationToken cancellation) =>
        partners.Find(letter.Partner) is { } partner
            ? line.SendAsync(partner, path, NameOf(found.State.Reference, letter.Number), body, cancellation)
            : throw new PartnerRefusedException(letter.Partner, "not among the settings");
}
