using Hotline.Core.Cases;
using Hotline.Core.Publish.Figures;

namespace Hotline.Core.Publish;

/// <summary>
/// The counts behind the three published rates. Adding two tallies gives the tally of both groups, so any grouping
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

    /// <summary>Answered cases whose rating is one too many of one person; they are neither rated nor unrated.</summary>
    public int Repeated { get; init; }

    /// <summary>Cases left out of every figure above (不计入考核), each on a ground that a second person approved.</summary>
    public int Excluded { get; init; }

    public int Rated => Satisfied + FairlySatisfied + Dissatisfied;

    /// <summary>Non-response: answered, but not rated.</summary>
    public int NotRated => Answered - Rated - Repeated;

    public static Tally operator +(Tally one, Tally other) => new()
    {
        Answered = one.Answered + other.Answered,
        InTime = one.InTime + other.InTime,
        Unanswered = one.Unanswered + other.Unanswered,
        Satisfied = one.Satisfied + other.Satisfied,
        FairlySatisfied = one.FairlySatisfied + other.FairlySatisfied,
        Dissatisfied = one.Dissatisfied + other.Dissatisfied,
        Solved = one.Solved + other.Solved,
        Repeated = one.Repeated + other.Repeated,
        Excluded = one.Excluded + other.Excluded,
    };

    public static Tally Of(CountedCase counted) =>
        counted.Excluded is null ? Of(CaseOutcome.Of(counted)) : new() { Excluded = 1 };

    internal static Tally Of(CaseOutcome counted)
    {
        if (!counted.Answered)
        {
            return new() { Unanswered = 1 };
        }

        var rated = counted.Repeated ? null : counted.Satisfaction;
        return new()
        {
            Answered = 1,
            InTime = counted.InTime ? 1 : 0,
            Repeated = counted is { Repeated: true, Satisfaction: not null } ? 1 : 0,
            Satisfied = rated == Satisfaction.Satisfied ? 1 : 0,
            FairlySatisfied = rated == Satisfaction.FairlySatisfied ? 1 : 0,
            Dissatisfied = rated == Satisfaction.Dissatisfied ? 1 : 0,
            Solved = rated is not null && counted.Solved == true ? 1 : 0,
        };
    }

    /// <summary>Rounded to a tenth of a percent, half away from zero, so that everyone who recounts gets the same digits.</summary>
    internal static double? Share(int part, int whole) =>
        whole == 0 ? null : (double)Math.Round((decimal)part / whole, 3, MidpointRounding.AwayFromZero);
}
