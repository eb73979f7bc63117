namespace Hotline.Core;

/// <summary>What kind of refusal it is; the one mapper in the function app turns it into an HTTP status.</summary>
public enum ErrorKind
{
    Invalid,
    Unauthenticated,
    Forbidden,
    NotFound,
    WrongStatus,
    Stale,
    PreconditionRequired,
    TooLarge,
    UnsupportedType,
    TooManyAttempts,
    WrongVerb,
    Internal,
}

/// <summary>
/// One named refusal. <paramref name="Code"/> is stable and part of the API; the words come from the resources
/// (Messages/Texts) with <paramref name="Arguments"/> filled in. Never holds personal text.
/// </summary>
public sealed record Error(string Code, ErrorKind Kind, string? Field = null, params object[] Arguments);
