namespace Hotline.Core;

/// <content>Refusals between a city's and a county's own instances.</content>
public static partial class Errors
{
    public const string ExchangeEarlyCode = "exchange-early";
    public const string ExchangeOverCode = "exchange-over";
    public const string HeardBeforeCode = "heard-before";

    /// <summary>The case came from the instance above, which decides this, or has it due earlier.</summary>
    public static Error UpperDecides() => new("upper-decides", ErrorKind.WrongStatus);

    public static Error NotSigned() => new("not-signed", ErrorKind.Unauthenticated);

    /// <summary>No instance that hands cases down to this one.</summary>
    public static Error HandsNothingDown() => new("hands-nothing-down", ErrorKind.Forbidden);

    /// <summary>Earlier messages about the case are missing, or cannot be acted on yet; to be sent again with them.</summary>
    public static Error ExchangeEarly() => new(ExchangeEarlyCode, ErrorKind.WrongStatus);

    /// <summary>The case is no longer with the instance that writes about it.</summary>
    public static Error ExchangeOver() => new(ExchangeOverCode, ErrorKind.WrongStatus);

    /// <summary>The message was acted on before.</summary>
    public static Error HeardBefore() => new(HeardBeforeCode, ErrorKind.WrongStatus);
}
