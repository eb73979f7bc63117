using Hotline.Core.Answer;
using Hotline.Core.Policy;
using Hotline.Language.Text;

namespace Hotline.Language.Answers;

/// <summary>Looks over answers offline, by the terms they share with the complaint and by cue words in both scripts and English.</summary>
public sealed class AnswerQuality(CityPolicy policy) : IAnswerQuality
{
    private readonly QualityPolicy _limits = policy.Answers.Quality;

    public AnswerReview Review(string complaint, string answer, IReadOnlyList<string> earlier)
    {
        var normal = NormalText.Of(answer);
        var terms = Terms.Of(answer);
        var asked = AskedMatters.In(complaint).Select(matter => Judge(matter, normal, terms)).ToList();
        var relevance = Terms.Share(Terms.Of(complaint), terms);
        var (boilerplate, phrases) = Boilerplate.In(normal);

        List<AnswerWarning> warnings = [];
        Warn(answer.Count(char.IsLetterOrDigit) < _limits.LeastCharacters, () => AnswerWarnings.TooShort(_limits.LeastCharacters));
        Warn(relevance < _limits.LeastRelevance, () => AnswerWarnings.OffTheSubject);
        warnings.AddRange(asked.Where(matter => !matter.Answered).Select(AnswerWarnings.QuestionOpen));
        Warn(!AnswerCues.Actor.IsMatch(normal), () => AnswerWarnings.NoActor);
        Warn(!AnswerCues.Action.IsMatch(normal), () => AnswerWarnings.NoAction);
        Warn(!AnswerCues.Time.IsMatch(normal), () => AnswerWarnings.NoTime);
        Warn(!AnswerCues.Contact.IsMatch(normal), () => AnswerWarnings.NoContact);
        Warn(AnswerCues.Refusal.Match(normal) is { Success: true } && !AnswerCues.Ground.IsMatch(normal), () => AnswerWarnings.NoGround(AnswerCues.Refusal.Match(normal).Value));
        Warn(boilerplate > _limits.MostBoilerplate, () => AnswerWarnings.Boilerplate(boilerplate, phrases));
        Warn(AnswerCues.PassedOn.IsMatch(normal) && !AnswerCues.Action.IsMatch(AnswerCues.PassedOn.Replace(normal, "")), () => AnswerWarnings.OnlyPassedOn);
        Warn(earlier.Any(other => Terms.Likeness(Terms.Of(other), terms) >= _limits.Repetition), () => AnswerWarnings.Repeated);
        Warn(!AnswerCues.Greeting.IsMatch(normal), () => AnswerWarnings.NoGreeting);
        Warn(AnswerCues.Rude.Match(normal) is { Success: true }, () => AnswerWarnings.Rude(AnswerCues.Rude.Match(normal).Value));
        return new(warnings, asked, relevance, boilerplate);

        void Warn(bool when, Func<AnswerWarning> warning)
        {
            if (when)
            {
                warnings.Add(warning());
            }
        }
    }

    private AskedMatter Judge(Asked matter, string answer, HashSet<string> terms)
    {
        var own = Terms.Of(matter.Text);
        var takenUp = Math.Max(Terms.Share(own, terms), Terms.Share(Terms.Of(matter.Context + '\n' + matter.Text), terms));
        if (takenUp < _limits.LeastTakenUp)
        {
            return new(matter.Text, false, AnswerWarnings.NotTakenUp);
        }

        return AnswerCues.Holds(matter.Expects, answer)
            ? new(matter.Text, true, AnswerWarnings.TakenUp(own.Where(terms.Contains).Take(3)))
            : new(matter.Text, false, AnswerWarnings.Lacks(matter.Expects));
    }
}
