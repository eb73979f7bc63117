using System.Globalization;
using Hotline.Core.Access;
using Hotline.Core.Policy;

namespace Hotline.Core.Publish.Bulletins;

/// <summary>What a reader finds of the published bulletins: everyone those for the public, staff all of them. Null is a reader who is not signed in.</summary>
public sealed class PublishedBulletins(IBulletins bulletins, CityClocks clocks, TimeProvider time)
{
    private const int Earliest = 2000;
    private const int Latest = 2999;

    public int ThisYear => clocks.DayOf(time.GetUtcNow()).Year;

    /// <summary>The year that was asked for, this one where none was.</summary>
    public Result<int> Year(string? asked)
    {
        if (asked is null)
        {
            return ThisYear;
        }

        return Number(asked) is { } year and >= Earliest and <= Latest ? year : Errors.OutOfRange("year", Earliest, Latest);
    }

    /// <summary>By number.</summary>
    public async Task<IReadOnlyList<Bulletin>> OfYearAsync(int year, Actor? reader, CancellationToken cancellation) =>
        [.. (await bulletins.PublishedAsync(year, cancellation)).Where(bulletin => MayRead(reader, bulletin))];

    /// <summary>Null where there is none, or none that the reader may know of.</summary>
    public async Task<Bulletin?> FindAsync(string year, string number, Actor? reader, CancellationToken cancellation) =>
        Number(year) is { } ofYear && Number(number) is { } wanted
        && await bulletins.FindPublishedAsync(ofYear, wanted, cancellation) is { } found && MayRead(reader, found)
            ? found
            : null;

    private static bool MayRead(Actor? reader, Bulletin bulletin) => !bulletin.IsInternal || reader is { IsStaff: true };

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
