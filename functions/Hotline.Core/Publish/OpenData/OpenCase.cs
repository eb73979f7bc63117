using System.Text.Json.Serialization;
using Hotline.Core.Cases;
using Hotline.Core.Publish.Figures;

namespace Hotline.Core.Publish.OpenData;

/// <summary>
/// A case as it is published: what the figures count, always, and more of it where that leads to nobody. Times are the city's, to the
/// minute. docs/open-data.md says what each column means.
/// </summary>
public sealed record OpenCase
{
    public Reference? Reference { get; init; }

    public required DateOnly Day { get; init; }

    public required string Department { get; init; }

    public string? Category { get; init; }

    public string? District { get; init; }

    public required Channel Channel { get; init; }

    public CaseKind? Kind { get; init; }

    public Urgency? Urgency { get; init; }

    public DateTimeOffset? ReceivedAt { get; init; }

    public DateTimeOffset? DueAt { get; init; }

    public DateTimeOffset? AnsweredAt { get; init; }

    public required bool Answered { get; init; }

    public required bool InTime { get; init; }

    public int? ResponseMinutes { get; init; }

    public int? Returns { get; init; }

    public int? Extensions { get; init; }

    public int? Reopened { get; init; }

    public Satisfaction? Satisfaction { get; init; }

    public bool? Solved { get; init; }

    public RatingSource? RatedBy { get; init; }

    public Satisfaction? SampleSatisfaction { get; init; }

    public bool? SampleSolved { get; init; }

    public required bool Repeated { get; init; }

    public string? Excluded { get; init; }

    /// <summary>The answer in the version that the department wrote for the public, without personal data.</summary>
    public string? Answer { get; init; }

    public Withheld Withheld { get; init; }

    public static OpenCase Of(CountedCase counted) => new()
    {
        Reference = counted.Reference,
        Day = counted.Day,
        Department = counted.Department,
        Category = counted.Category,
        District = counted.District,
        Channel = counted.Channel,
        Kind = counted.Kind,
        Urgency = counted.Urgency,
        Answered = counted.Answered,
        InTime = counted.InTime,
        ResponseMinutes = counted.ResponseMinutes,
        Returns = counted.Returns,
        Extensions = counted.Extensions,
        Reopened = counted.Reopened,
        Satisfaction = counted.Satisfaction,
        Solved = counted.Solved,
        RatedBy = counted.RatedBy,
        SampleSatisfaction = counted.SampleSatisfaction,
        SampleSolved = counted.SampleSolved,
        Repeated = counted.Repeated,
        Excluded = counted.Excluded,
    };

    /// <summary>As the figures count it; nothing that is ever withheld plays a part in them.</summary>
    public CountedCase Counted() => new()
    {
        Reference = Reference ?? default,
        Day = Day,
        Department = Department,
        Category = Category,
        District = District,
        Channel = Channel,
        Answered = Answered,
        InTime = InTime,
        Satisfaction = Satisfaction,
        Solved = Solved,
        RatedBy = RatedBy,
        SampleSatisfaction = SampleSatisfaction,
        SampleSolved = SampleSolved,
        Repeated = Repeated,
        Excluded = Excluded,
    };

    /// <summary>Only what the figures need.</summary>
    public OpenCase WithoutDetails(Withheld why) =>
        Of(Counted()) with
        {
            Reference = null,
            Category = Category is null ? null : Policy.Category.RootOf(Category),
            Urgency = null,
            Returns = null,
            Extensions = null,
            Reopened = null,
            Withheld = why,
        };
}

/// <summary>What a row leaves out, and why.</summary>
[JsonConverter(typeof(EnumTextConverter<Withheld>))]
public enum Withheld
{
    Nothing,

    /// <summary>The category below the first level: too few cases of it in the district.</summary>
    Category,

    /// <summary>Everything the figures do not need: too few cases even of the first level in the district.</summary>
    Details,

    /// <summary>Everything the figures do not need: the person asked for it.</summary>
    Removed,
}
