using System.Globalization;
using Hotline.Core.Publish.Figures;

namespace Hotline.Pages.Publish;

/// <summary>The days that score cards are shown for; null where none could be read. <paramref name="Month"/> is the current one.</summary>
public sealed record ScoredDays(DateOnly? From, DateOnly? To, RatedPeriod Month)
{
    private static readonly int[] Lengths = [1, 3, 12];

    /// <summary>The periods that are one step away: the current month, quarter and year, and the quarter before.</summary>
    public IEnumerable<RatedPeriod> Offered =>
        [.. Lengths.Select(length => RatedPeriod.Containing(Month.From, length)), RatedPeriod.Containing(Month.From, 3).Previous];

    public static string Address(DateOnly? from, DateOnly? to) => $"from={Text(from)}&to={Text(to)}";

    public override string ToString() => Address(From, To);

    public static string? Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
