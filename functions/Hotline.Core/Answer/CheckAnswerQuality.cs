using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Answer;

/// <summary>Has a draft looked over before it goes to review; nothing is kept and nothing refused for its quality.</summary>
public sealed record CheckAnswerQuality(Reference Reference, string? Answer, Actor By);

public sealed class CheckAnswerQualityHandler(ReadCaseHandler reading, IAnswerQuality quality, CityPolicy policy)
{
    public async Task<Result<AnswerReview>> HandleAsync(CheckAnswerQuality query, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        var errors = new ErrorList();
        FieldChecks.Text(errors, "answer", query.Answer, policy.Deadlines.Limits.AnswerCharacters);
        if (errors.JoinedTo(faults) is { Count: > 0 } all)
        {
            return all;
        }

        var read = await reading.HandleAsync(new ReadCase(query.Reference, null, query.By), cancellation);
        return read.Succeeded ? Review(read.Value, query.Answer!) : read.As<AnswerReview>();
    }

    /// <summary>The same for a case that has been read.</summary>
    public AnswerReview Review(Case found, string answer) => quality.Review(Asked(found), answer, Earlier(found));

    /// <summary>The submission and what the citizen added when asked or when the case was taken up again.</summary>
    private static string Asked(Case found) => string.Join(
        '\n',
        found.Events.Where(@event => @event.Fact is CitizenSupplemented or CaseReopened)
            .Select(@event => @event.Words?.Text)
            .Prepend(found.Submission?.Text));

    private static List<string> Earlier(Case found) =>
        [.. found.Events.Where(@event => @event.Fact is CaseAnswered).Select(@event => @event.Words?.Text).OfType<string>()];
}
