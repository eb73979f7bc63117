using System.Text.Json;
using Hotline.Core.Cases;

namespace Hotline.Core.Publish.Ledger;

/// <summary>
/// What a citizen needs to prove what was promised and done in their case, without asking anybody: the events up to a version, the
/// path from it to a day's root, and that day as published.
/// </summary>
public sealed record LedgerReceipt
{
    public const string CurrentFormat = "hotline-receipt-1";

    public required string Format { get; init; }

    public required Reference Case { get; init; }

    /// <summary>All from the first to the version that the tree holds.</summary>
    public required IReadOnlyList<ReceiptEvent> Events { get; init; }

    /// <summary>Where it stands in the tree, counted from 0.</summary>
    public required int Index { get; init; }

    public required IReadOnlyList<string> Path { get; init; }

    public required LedgerDay Day { get; init; }

    /// <summary>The hash of the last event.</summary>
    public string Head() => Events.Aggregate(CaseEvent.NoPrevious, (previous, @event) => CaseEvent.Link(previous, @event.Seal));

    public byte[] ToFile() => CanonicalJson.Bytes(this);
}

/// <summary>
/// One event. Of those that are not the citizen's to read only the seal is given; <paramref name="Content"/> is sealed under
/// <paramref name="Salt"/>.
/// </summary>
public sealed record ReceiptEvent(string Seal, JsonElement? Content = null, string? Salt = null, SaltedWords? Words = null)
{
    public static ReceiptEvent Shown(CaseEvent @event, bool withWords) => new(
        @event.Seal(), JsonElement.Parse(@event.Content()), @event.SaltFor("content"), withWords ? @event.Words : null);

    public static ReceiptEvent Hidden(CaseEvent @event) => new(@event.Seal());

    /// <summary>Whether what is shown is what was sealed.</summary>
    public bool Holds(Reference reference, int number)
    {
        if (Content is not { } content)
        {
            return Salt is null && Words is null;
        }

        return Hex.IsLower(Salt)
            && content.ValueKind == JsonValueKind.Object
            && CaseEvent.Digest(Salt!, CanonicalJson.OfElement(content)) == Seal
            && Member(content, "case") == $"\"{reference}\""
            && Member(content, "number") == $"{number}"
            && (Words is null || (Hex.IsLower(Words.Salt) && Member(content, "words") == $"\"{Words.Digest()}\""));
    }

    private static string? Member(JsonElement content, string name) => content.TryGetProperty(name, out var member) ? member.GetRawText() : null;
}
