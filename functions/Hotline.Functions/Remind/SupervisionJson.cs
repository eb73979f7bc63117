using System.Globalization;
using Hotline.Core.Messages;
using Hotline.Core.Policy;
using Hotline.Core.Remind;

namespace Hotline.Functions.Remind;

/// <summary>Pages of the supervisor's list as the API shows them.</summary>
public sealed class SupervisionJson(CaseJson cases, CityPolicy policy, CityTime cityTime, TimeProvider time)
{
    public object Of(SupervisionPage page, string language) => new
    {
        Cases = page.Listings.Select(listing => Row(listing, language)),
        Steps = page.Steps?.Select(step => step with { Since = cityTime.Local(step.Since) }),
        Continuation = Continuation(page),
    };

    /// <summary>Where the next page begins; null on the last.</summary>
    public static string? Continuation(SupervisionPage page) => page.Next is { } next ? $"{next.At.UtcTicks}-{next.Reference.Digits}" : null;

    /// <summary>What a page gave as its continuation; anything else begins anew.</summary>
    public static ListingMark? Mark(string? continuation) =>
        continuation?.Split('-') is [var ticks, var digits]
        && long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at <= DateTimeOffset.MaxValue.UtcTicks
        && Reference.TryParse(digits, out var reference)
            ? new(new(at, TimeSpan.Zero), reference)
            : null;

    private object Row(Listing listing, string language) => new
    {
        listing.Reference,
        Department = listing.Department is { } id ? new Named(id, ListNames.Of(policy, id, language)) : null,
        Status = new Named(EnumText.Of(listing.Status), CaseTexts.Status(listing.Status, language)),
        Due = cityTime.Local(listing.Due),
        Overdue = listing.AnsweredAt is null && listing.Due < time.GetUtcNow() && listing.Status != CaseStatus.AwaitingCitizen,
        listing.Urgency,
        Category = cases.CategoryOf(listing.Category, language),
        listing.Kind,
        listing.Channel,
        listing.District,
        ReceivedAt = cityTime.Local(listing.ReceivedAt),
        AnsweredAt = listing.AnsweredAt is { } answered ? cityTime.Local(answered) : (DateTimeOffset?)null,
        listing.Reopened,
        listing.Satisfaction,
        listing.Gist,
        listing.Version,
    };
}
