using System.Globalization;
using System.Text;
using System.Text.Json;
using Azure.Data.Tables;
using Hotline.Core;
using Hotline.Core.Cases;
using Hotline.Storage.Secrets;

namespace Hotline.Storage.Tables;

/// <summary>The rows of the lists and back; the extract of the citizen's words is encrypted.</summary>
internal sealed class ListingRows(FieldCipher cipher)
{
    public const string OpenPrefix = "open-";

    /// <summary>Sorts right behind every open row.</summary>
    public const string OpenEnd = "open.";

    /// <summary>Sorts before every open row, so that one query reads both sections.</summary>
    public const string DigestPrefix = "digest-";

    private const string AnsweredPrefix = "answered-";
    private const string Shown = nameof(Shown);
    private const string Purpose = "listing-gist";

    /// <summary>Where a listing stands in its list's partition. Times are UTC ticks of equal length, so that text order is time order.</summary>
    public static string Key(ListingPlace place, Reference reference)
    {
        var time = place.AnsweredAt is { } answered ? AnsweredAt(answered) : OpenAt(place.Due);
        var what = place.For == ListedFor.Handling ? "" : $"-{EnumText.Of(place.For)}";
        return $"{time}-{reference.Digits}{what}";
    }

    public static string OpenAt(DateTimeOffset due) => OpenPrefix + Ticks(due);

    public static string AnsweredAt(DateTimeOffset at) => AnsweredPrefix + Ticks(at);

    public static bool IsOpenKey(string? key) =>
        key is not null && key.StartsWith(OpenPrefix, StringComparison.Ordinal) && key.Length < 60;

    public TableEntity Of(Listing listing)
    {
        var row = new TableEntity(listing.List, Key(listing.Place, listing.Reference))
        {
            [Shown] = JsonSerializer.Serialize(listing with { Gist = null }, CoreJson.Options),
        };
        if (listing.Gist is not null)
        {
            row[nameof(Listing.Gist)] = cipher.Encrypt(Purpose, Encoding.UTF8.GetBytes(listing.Gist));
        }

        return row;
    }

    public Listing ToListing(TableEntity row) =>
        JsonSerializer.Deserialize<Listing>(row.GetString(Shown), CoreJson.Options)! with
        {
            Gist = row.GetBinary(nameof(Listing.Gist)) is { } gist ? Encoding.UTF8.GetString(cipher.Decrypt(Purpose, gist)) : null,
            Reminded = row.GetInt32(nameof(Listing.Reminded)) ?? 0,
        };

    private static string Ticks(DateTimeOffset at) => at.UtcTicks.ToString("D19", CultureInfo.InvariantCulture);
}
