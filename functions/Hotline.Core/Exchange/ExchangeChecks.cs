using Hotline.Core.Cases;

namespace Hotline.Core.Exchange;

/// <summary>What messages of both sorts are checked for alike.</summary>
internal static class ExchangeChecks
{
    /// <summary>The sender's case; its reference and the event's number must be those that the message is signed as.</summary>
    public static Reference? Name(ErrorList errors, string field, string? reference, int? number, string message)
    {
        Given(errors, (field, reference), ("number", number));
        var sender = Read(errors, field, reference);
        if (sender is { } known && number is { } at && ExchangePost.NameOf(known, at) != message)
        {
            errors.Add(Errors.Malformed("number", message));
        }

        return sender;
    }

    public static Reference? Read(ErrorList errors, string field, string? reference)
    {
        if (reference is null)
        {
            return null;
        }

        if (Reference.TryParse(reference, out var known))
        {
            return known;
        }

        errors.Add(Errors.Malformed(field, "261122-4839-2075"));
        return null;
    }

    public static void Given(ErrorList errors, params ReadOnlySpan<(string Field, object? Value)> fields)
    {
        foreach (var (field, value) in fields)
        {
            if (value is null)
            {
                errors.Add(Errors.Required(field));
            }
        }
    }
}
