using Hotline.Core.Calendar;
using Hotline.Core.Cases;

namespace Hotline.Core.Publish.Figures;

/// <summary>
/// One case as figures count it, without anything of its citizen. Every figure, published or reported, is a pure function of such
/// rows, so that whoever has the rows can recompute it.
/// </summary>
public sealed record CountedCase
{
    public required Reference Reference { get; init; }

    /// <summary>The day of the city's calendar that it counts on: of the answer, or, without one, of the due time.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>Who answered, or has to.</summary>
    public required string Department { get; init; }

    public string? Category { get; init; }

    public string? District { get; init; }

    public required Channel Channel { get; init; }

    public CaseKind? Kind { get; init; }

    public Urgency Urgency { get; init; }

    /// <summary>False for a case that fell due and had no answer when it was counted.</summary>
    public bool Answered { get; init; }

    /// <summary>Answered before its clock ran out.</summary>
    public bool InTime { get; init; }

    /// <summary>
    /// Working minutes from when the case was taken up (or taken up again) to the answer, waiting for the citizen included: the time as
    /// the citizen lived it. Null without an answer.
    /// </summary>
    public int? ResponseMinutes { get; init; }

    public Satisfaction? Satisfaction { get; init; }

    public bool? Solved { get; init; }

    /// <summary>How the rating was given; null while there is none.</summary>
    public RatingSource? RatedBy { get; init; }

    /// <summary>What the citizen said when a random sample asked; counted apart from ratings that citizens give of themselves.</summary>
    public Satisfaction? SampleSatisfaction { get; init; }

    public bool? SampleSolved { get; init; }

    /// <summary>A rating beyond those that one person may give one department in a month (policy); the case counts, its rating does not.</summary>
    public bool Repeated { get; init; }

    /// <summary>The ground on which it does not count (不计入考核); null when it counts.</summary>
    public string? Excluded { get; init; }

    /// <summary>How often departments returned it in vain.</summary>
    public int Returns { get; init; }

    public int Extensions { get; init; }

    public int Reopened { get; init; }

    /// <summary>Of a row of a department's list, which says all of it.</summary>
    public static CountedCase Of(Listing listing, WorkingCalendar calendar) => new()
    {
        Reference = listing.Reference,
        Day = calendar.LocalDate(listing.AnsweredAt ?? listing.Due),
        Department = listing.List,
        Category = listing.Category,
        District = listing.District,
        Channel = listing.Channel,
        Kind = listing.Kind,
        Urgency = listing.Urgency,
        Answered = listing.AnsweredAt is not null,
        InTime = listing is { AnsweredAt: not null, InTime: true },
        ResponseMinutes = listing.AnsweredAt is { } answered
            ? (int)Math.Max(0, calendar.WorkingMinutesBetween(listing.TakenUpAt ?? listing.ReceivedAt, answered))
            : null,
        Satisfaction = listing.Satisfaction,
        Solved = listing.Solved,
        RatedBy = listing.Satisfaction is null ? null : listing.RatedBy ?? RatingSource.Web,
        SampleSatisfaction = listing.SampleSatisfaction,
        SampleSolved = listing.SampleSolved,
        Excluded = listing.Excluded,
        Returns = listing.ReturnsInVain,
        Extensions = listing.Extensions,
        Reopened = listing.Reopened,
    };
}
