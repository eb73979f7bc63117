using Hotline.Core.Policy;
using Hotline.Core.Publish;

namespace Hotline.Core.Rate.Campaigns;

/// <summary>What a campaign must hold before it can be kept; everything wrong is told at once.</summary>
public sealed class CampaignChecks(CityPolicy policy, CityClocks clocks, TimeProvider time)
{
    /// <summary>Of all questions and options in the three languages together: what one row of the store has room for.</summary>
    private const int MostCharacters = 15_000;

    private CampaignPolicy Rules => policy.Supervision.Ratings.Campaigns;

    private int LeastShown => policy.Supervision.Ratings.Rules.MinimumSample;

    /// <summary>Null where something is wrong.</summary>
    public CampaignPlan? Check(ErrorList errors, CampaignDraft draft)
    {
        Text(errors, "title", draft.Title);
        Span(errors, draft);
        if (draft.Audience is null)
        {
            errors.Add(Errors.Required("audience"));
        }

        var size = draft.Audience == CampaignAudience.Cases ? Population(errors, draft) : null;
        var least = FieldChecks.Whole(errors, "minimumSample", draft.MinimumSample ?? LeastShown, LeastShown, Rules.SampleSize);
        Questions(errors, draft.Questions);
        return errors.Count > 0 ? null : new(
            draft.Title.Completed(),
            draft.From!.Value,
            draft.To!.Value,
            size is null ? null : new(draft.CasesFrom!.Value, draft.CasesTo!.Value, draft.Filter, size.Value),
            least!.Value,
            [.. draft.Questions.Select(Completed)]);
    }

    private static CampaignQuestion Completed(QuestionDraft question, int index) => new(
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"q{index + 1}"),
        question.Kind!.Value,
        question.Text.Completed(),
        question.Kind == QuestionKind.Choice ? [.. question.Options.Select(option => option.Completed())] : []);

    private void Span(ErrorList errors, CampaignDraft draft)
    {
        var today = clocks.DayOf(time.GetUtcNow());
        if (draft.From is null)
        {
            errors.Add(Errors.Required("from"));
        }

        if (draft.To is not { } to)
        {
            errors.Add(Errors.Required("to"));
        }
        else if (draft.From is { } from && (to < from || to < today || to.DayNumber - from.DayNumber >= Rules.Days))
        {
            var first = from < today ? today : from;
            errors.Add(Errors.OutOfRange("to", first, from.AddDays(Rules.Days - 1)));
        }
    }

    private int? Population(ErrorList errors, CampaignDraft draft)
    {
        var period = new ErrorList();
        ReportPeriod.Check(period, draft.CasesFrom, draft.CasesTo);
        foreach (var error in period)
        {
            errors.Add(error with { Field = error.Field == "from" ? "casesFrom" : "casesTo" });
        }

        draft.Filter.Check(errors, policy);
        return FieldChecks.Whole(errors, "sampleSize", draft.SampleSize, 1, Rules.SampleSize);
    }

    private void Questions(ErrorList errors, IReadOnlyList<QuestionDraft> questions)
    {
        if (questions.Count == 0)
        {
            errors.Add(Errors.Required("questions"));
        }
        else if (questions.Count > Rules.Questions)
        {
            errors.Add(Errors.OutOfRange("questions", 1, Rules.Questions));
        }

        for (var index = 0; index < questions.Count; index++)
        {
            var question = questions[index];
            if (question.Kind is null)
            {
                errors.Add(Errors.Required($"questions[{index}].kind"));
            }

            Text(errors, $"questions[{index}].text", question.Text);
            if (question.Kind == QuestionKind.Choice && (question.Options.Count < 2 || question.Options.Count > Rules.Options))
            {
                errors.Add(Errors.OutOfRange($"questions[{index}].options", 2, Rules.Options));
            }

            foreach (var option in question.Options)
            {
                Text(errors, $"questions[{index}].options", option);
            }
        }

        if (questions.SelectMany(question => question.Options.Append(question.Text)).Sum(text => text.Characters) > MostCharacters)
        {
            errors.Add(Errors.TooLong("questions", MostCharacters));
        }
    }

    private void Text(ErrorList errors, string field, GivenText text)
    {
        if (!text.Given.Any())
        {
            errors.Add(Errors.Required(field));
        }
        else if (text.Given.Any(given => given.Length > Rules.TextCharacters))
        {
            errors.Add(Errors.TooLong(field, Rules.TextCharacters));
        }
    }
}
