using Hotline.Core.Answer;
using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Exchange;

/// <summary>What a message of each kind must hold.</summary>
public sealed class HeardChecks(CityPolicy policy)
{
    private static readonly ExchangeKind[] WithWords =
    [
        ExchangeKind.Asked, ExchangeKind.Progress, ExchangeKind.ExtensionRequested, ExchangeKind.Answered, ExchangeKind.Returned,
        ExchangeKind.Supplemented, ExchangeKind.Urged, ExchangeKind.Extended, ExchangeKind.ExtensionDeclined, ExchangeKind.Reopened,
    ];

    private static readonly ExchangeKind[] WithTimes =
        [ExchangeKind.Supplemented, ExchangeKind.WaitingEnded, ExchangeKind.Extended, ExchangeKind.Reopened];

    private static readonly ExchangeKind[] Up =
    [
        ExchangeKind.Accepted, ExchangeKind.Asked, ExchangeKind.Progress, ExchangeKind.ExtensionRequested, ExchangeKind.Answered,
        ExchangeKind.Returned, ExchangeKind.Refused,
    ];

    private static readonly ExchangeKind[] Down = [.. Enum.GetValues<ExchangeKind>().Except(Up), ExchangeKind.Refused];

    /// <summary>Null where anything is wrong, all of which is added to <paramref name="errors"/>.</summary>
    public HeardEvent? Read(ErrorList errors, HeardFields fields, string message, bool fromAbove)
    {
        var from = ExchangeChecks.Name(errors, "from", fields.From, fields.Number, message);
        ExchangeChecks.Given(errors, ("reference", fields.Reference), ("after", fields.After), ("kind", fields.Kind), ("at", fields.At));
        var reference = ExchangeChecks.Read(errors, "reference", fields.Reference);
        var kinds = fromAbove ? Down : Up;
        if (fields.Kind is { } told && !kinds.Contains(told))
        {
            errors.Add(Errors.UnknownValue("kind", string.Join(", ", kinds.Select(EnumText.Of))));
        }

        var most = policy.Deadlines.Limits.TranscriptCharacters;
        if (fields.Kind is { } kind && WithWords.Contains(kind))
        {
            FieldChecks.Text(errors, "words", fields.Words, most);
        }
        else
        {
            FieldChecks.AtMost(errors, "words", fields.Words, most);
        }

        FieldChecks.AtMost(errors, "publicWords", fields.PublicWords, most);
        Times(errors, fields);
        var length = fields.Kind is ExchangeKind.Extended or ExchangeKind.ExtensionRequested
            ? LengthChecks.WorkingTime(errors, "length", fields.Length)
            : null;
        if (fields.Kind == ExchangeKind.Rated)
        {
            ExchangeChecks.Given(errors, ("satisfaction", fields.Satisfaction), ("solved", fields.Solved));
        }

        if (fields.Kind == ExchangeKind.Refused)
        {
            ExchangeChecks.Given(errors, ("refused", fields.Refused), ("errorCode", fields.ErrorCode));
            FieldChecks.AtMost(errors, "errorCode", fields.ErrorCode, policy.Deadlines.Limits.NameCharacters);
        }

        return errors.Count == 0 && reference is { } known && from is { } sender && fields is { Number: { } number, After: { } after, Kind: { } sort, At: { } at }
            ? new HeardEvent(known, sender, number, after, sort, at, fields) { Length = length }
            : null;
    }

    private static void Times(ErrorList errors, HeardFields fields)
    {
        if (fields.Kind is { } kind && WithTimes.Contains(kind))
        {
            ExchangeChecks.Given(errors, ("since", fields.Since), ("due", fields.Due));
        }

        if (fields.Due < fields.Since)
        {
            errors.Add(Errors.OutOfRange("due", fields.Since, "…"));
        }
    }
}
