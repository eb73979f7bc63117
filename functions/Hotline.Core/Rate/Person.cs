using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Search;

namespace Hotline.Core.Rate;

/// <summary>How the service knows that two cases are one person's without knowing whose: a keyed hash of the phone number, else of the e-mail address.</summary>
public static class Person
{
    private const string Purpose = "person-email";

    /// <summary>Null for anonymous submissions and for those who can only be reached by post.</summary>
    public static string? HashOf(IKeyedHash hash, Contact? contact) =>
        CallerHash.Of(hash, contact?.Phone)
        ?? (contact?.Email is { Length: > 0 } email ? hash.Of(Purpose, email.Trim().ToUpperInvariant()) : null);
}
