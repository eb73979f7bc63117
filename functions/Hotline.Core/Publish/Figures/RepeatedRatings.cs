using Hotline.Core.Calendar;
using Hotline.Core.Cases;

namespace Hotline.Core.Publish.Figures;

/// <summary>
/// Makes counted cases of a month's rows and marks the ratings that are too many of one person: of those that somebody gave one
/// department, the first few by time of the answer count, so that nobody can rate a department up or down alone.
/// </summary>
public static class RepeatedRatings
{
    public static IEnumerable<CountedCase> Marked(IEnumerable<Listing> rows, int perPerson, WorkingCalendar calendar)
    {
        var given = new Dictionary<(string Person, string Department), int>();
        foreach (var row in rows.OrderBy(row => row.AnsweredAt ?? row.Due).ThenBy(row => row.Reference.Digits, StringComparer.Ordinal))
        {
            var counted = CountedCase.Of(row, calendar);
            if (row is not { Person: { } person, Satisfaction: not null, Excluded: null })
            {
                yield return counted;
                continue;
            }

            var earlier = given.GetValueOrDefault((person, row.List));
            given[(person, row.List)] = earlier + 1;
            yield return counted with { Repeated = earlier >= perPerson };
        }
    }
}
