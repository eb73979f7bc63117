using System.Text.Json.Serialization;
using Hotline.Core.Cases;
using Hotline.Core.Messages;

namespace Hotline.Core.Publish;

/// <summary>
/// Takes personal data out of Chinese and English text before it is published: answers, public search, open data. Recall comes
/// before precision, for what was published once cannot be taken back. The original stays with the case.
/// </summary>
public interface IRedaction
{
    /// <param name="text">As a person wrote it.</param>
    /// <param name="known">What is known to be personal in this case; it is taken out wherever it stands, whatever it looks like.</param>
    RedactedText Redact(string text, KnownPerson? known = null);
}

/// <summary>The citizen of a case, as they gave their name and how to reach them.</summary>
public sealed record KnownPerson(string? Name, string? Phone, string? Email, string? Address)
{
    /// <summary>Null for an anonymous or erased submission.</summary>
    public static KnownPerson? Of(Submission? submission) =>
        submission?.Contact is { } contact ? new(contact.Name, contact.Phone, contact.Email, contact.PostalAddress) : null;
}

/// <summary>What may be published, and what was taken out of the original and why; spans are in order and do not overlap.</summary>
public sealed record RedactedText(string Text, IReadOnlyList<RedactedSpan> Spans);

/// <summary>A piece of the original (UTF-16 offsets) with what stands in its place.</summary>
public sealed record RedactedSpan(int Start, int Length, PersonalKind Kind, LocalText Why, string Replacement);

/// <summary>Kinds of personal data.</summary>
[JsonConverter(typeof(EnumTextConverter<PersonalKind>))]
public enum PersonalKind
{
    Phone,
    IdCard,
    Passport,

    /// <summary>Hong Kong, Macau and Taiwan residents' permits and travel permits.</summary>
    Permit,
    LicencePlate,
    BankCard,
    Email,

    /// <summary>WeChat and QQ ids.</summary>
    Account,

    /// <summary>House, building and room numbers; the road or estate stays.</summary>
    Address,
    Name,
}
