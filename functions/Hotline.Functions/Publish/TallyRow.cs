using Hotline.Core.Publish;

namespace Hotline.Functions.Publish;

/// <summary>One line of a report as a row of a table; the column names are part of the API.</summary>
public sealed record TallyRow(
    string Dimension,
    string Key,
    int Answered,
    int InTime,
    int Unanswered,
    int Rated,
    int NotRated,
    int Satisfied,
    int FairlySatisfied,
    int Dissatisfied,
    int Solved,
    double? ResponseRate,
    double? ResolutionRate,
    double? SatisfactionRate,
    int Excluded)
{
    public static TallyRow Of(string dimension, string key, Tally tally) => new(
        dimension,
        key,
        tally.Answered,
        tally.InTime,
        tally.Unanswered,
        tally.Rated,
        tally.NotRated,
        tally.Satisfied,
        tally.FairlySatisfied,
        tally.Dissatisfied,
        tally.Solved,
        tally.ResponseRate,
        tally.ResolutionRate,
        tally.SatisfactionRate,
        tally.Excluded);
}
