using System.Globalization;
using Hotline.Core.Cases;
using Hotline.Core.Publish.Figures;

namespace Hotline.Core.Rate.Campaigns;

/// <summary>What was answered to one question; figures are there only of at least as many answers as the minimum sample.</summary>
/// <param name="Answered">How many answered this question, <paramref name="NotAnswered"/> how many left it out.</param>
/// <param name="Total">Null below the minimum sample, and for free text, which is not published.</param>
/// <param name="Sources">By the way they came, where each may be shown.</param>
/// <param name="Departments">By who handled the case, where each may be shown.</param>
public sealed record QuestionResult(
    string Id, int Answered, int NotAnswered, AnswerFigures? Total, IReadOnlyList<AnswerCut> Sources, IReadOnlyList<AnswerCut> Departments)
{
    public static QuestionResult Of(CampaignQuestion question, IReadOnlyList<CampaignAnswer> all, int minimumSample)
    {
        var answers = all.Where(answer => answer.Answers.ContainsKey(question.Id)).ToList();
        var shown = question.Kind != QuestionKind.Text && answers.Count >= minimumSample;
        return new(
            question.Id,
            answers.Count,
            all.Count - answers.Count,
            shown ? AnswerFigures.Of(question, answers, minimumSample) : null,
            shown ? Cuts(answer => EnumText.Of(answer.Source)) : [],
            shown ? Cuts(answer => answer.Department) : []);

        List<AnswerCut> Cuts(Func<CampaignAnswer, string?> key)
        {
            var parts = answers.Where(answer => key(answer) is not null).ToLookup(answer => key(answer)!);
            var cuts = SmallCuts.Shown(parts.ToDictionary(part => part.Key, part => part.Count()), minimumSample);
            return [.. parts.Where(part => cuts.Contains(part.Key)).OrderBy(part => part.Key, StringComparer.Ordinal)
                .Select(part => new AnswerCut(part.Key, AnswerFigures.Of(question, [.. part], minimumSample)))];
        }
    }
}

/// <summary>The figures of one part of the answers: a source or a department.</summary>
public sealed record AnswerCut(string Key, AnswerFigures Figures);

/// <summary>Each answer's share of those who answered the question.</summary>
/// <param name="Good">The answers that speak well of what was asked; null for a choice.</param>
/// <param name="Mean">Of a scale, to two decimals, half away from zero.</param>
public sealed record AnswerFigures(int Answered, IReadOnlyList<ValueShare> Values, RateFigure? Good, double? Mean)
{
    public static AnswerFigures Of(CampaignQuestion question, IReadOnlyList<CampaignAnswer> answers, int minimumSample)
    {
        var given = answers.Select(answer => answer.Answers[question.Id]).ToList();
        return new(
            given.Count,
            [.. question.Values.Select(value => new ValueShare(value, Share(value)))],
            question.GoodValues.Count == 0 ? null : Share([.. question.GoodValues]),
            question.Kind == QuestionKind.Scale ? MeanOf(given) : null);

        RateFigure Share(params string[] values) => RateFigure.Of(given.Count(values.Contains), given.Count, minimumSample);
    }

    private static double MeanOf(List<string> given) => (double)Math.Round(
        given.Sum(value => (decimal)int.Parse(value, CultureInfo.InvariantCulture)) / given.Count, 2, MidpointRounding.AwayFromZero);
}

/// <summary>How often one answer was given, and its share of all.</summary>
public sealed record ValueShare(string Value, RateFigure Figure);
