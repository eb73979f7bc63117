using Hotline.Core.Cases;

namespace Hotline.Core.Publish;

/// <summary>
/// The counts behind the three published rates, and the rates. Adding two tallies gives the tally of both groups, so any grouping
/// can be summed up from any finer one.
/// </summary>
public sealed record Tally
{
    /// <summary>Cases answered in the period.</summary>
    public int Answered { get; init; }

    /// <summary>Of these, answered before their clock ran out.</summary>
    public int InTime { get; init; }

    /// <summary>Cases that fell due in the period and had no answer when it was counted.</summary>
    public int Unanswered { get; init; }

    public int Satisfied { get; init; }

    public int FairlySatisfied { get; init; }

    public int Dissatisfied { get; init; }

    /// <summary>Rated cases whose citizen says the matter is solved.</summary>
    public int Solved { get; init; }

    /// <summary>Cases left out of every figure above (不计入考核), each on a ground that a second person approved.</summary>
    public int Excluded { get; init; }

    public int Rated => Satisfied + FairlySatisfied + Dissatisfied;

    /// <summary>Answered, but not rated.</summary>
    public int NotRated => Answered - Rated;

    /// <summary>响应率: answered in time, of all answered and all overdue without an answer; null without any.</summary>
    public double? ResponseRate => Share(InTime, Answered + Unanswered);

    /// <summary>解决率: solved, of all rated; null without any.</summary>
    public double? ResolutionRate => Share(Solved, Rated);

    /// <summary>满意率: satisfied or fairly satisfied, of all rated; null without any.</summary>
    public double? SatisfactionRate => Share(Satisfied + FairlySatisfied, Rated);

    public static Tally operator +(Tally one, Tally other) => new()
    {
        Answered = one.Answered + other.Answered,
        InTime = one.InTime + other.InTime,
        Unanswered = one.Unanswered + other.Unanswered,
        Satisfied = one.Satisfied + other.Satisfied,
        FairlySatisfied = one.FairlySatisfied + other.FairlySatisfied,
        Dissatisfied = one.Dissatisfied + other.Dissatisfied,
        Solved = one.Solved + other.Solved,
        Excluded = one.Excluded + other.Excluded,
    };

    public static Tally Of(Listing listing) =>
        listing.Excluded is not null ? new() { Excluded = 1 }
        : listing.AnsweredAt is null ? new() { Unanswered = 1 }
        : new()
        {
            Answered = 1,
            InTime = listing.InTime == true ? 1 : 0,
            Satisfied = listing.Satisfaction == Satisfaction.Satisfied ? 1 : 0,
            FairlySatisfied = listing.Satisfaction == Satisfaction.FairlySatisfied ? 1 : 0,
            Dissatisfied = listing.Satisfaction == Satisfaction.Dissatisfied ? 1 : 0,
            Solved = listing.Solved == true ? 1 : 0,
        };

    /// <summary>Rounded to a tenth of a percent, half away from zero, so that everyone who recounts gets the same digits.</summary>
    internal static double? Share(int part, int whole) =>
        whole == 0 ? null : (double)Math.Round((decimal)part / whole, 3, MidpointRounding.AwayFromZero);
}
