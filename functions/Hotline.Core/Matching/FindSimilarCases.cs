using Hotline.Core.Access;
using Hotline.Core.Answer;
using Hotline.Core.Cases;
using Hotline.Core.Policy;
using Hotline.Core.Search;

namespace Hotline.Core.Matching;

/// <summary>What an operator has typed so far of a new case.</summary>
public sealed record FindSimilarCases(string? Text, string? CallerNumber, Place? Place, Actor By);

/// <summary>Finds recent cases like one being typed, or like one that is there, within the asker's rights.</summary>
public sealed class FindSimilarCasesHandler(
    ISimilarCases similar, ReadCaseHandler readCase, IKeyedHash hash, CityPolicy policy, TimeProvider time)
{
    private const int Most = 10;

    public async Task<Result<IReadOnlyList<SimilarCase>>> HandleAsync(
        FindSimilarCases query, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        var errors = new ErrorList();
        FieldChecks.Text(errors, "text", query.Text, policy.Deadlines.Limits.TranscriptCharacters);
        FieldChecks.Phone(errors, "callerNumber", query.CallerNumber);
        if (errors.JoinedTo(faults) is { Count: > 0 } all)
        {
            return all;
        }

        return Result.Of(await FindAsync(query.Text!, query.Place, query.CallerNumber, time.GetUtcNow(), null, query.By, cancellation));
    }

    public async Task<Result<IReadOnlyList<SimilarCase>>> HandleAsync(Reference reference, Actor by, CancellationToken cancellation)
    {
        var outcome = await readCase.HandleAsync(new(reference, QueryCode: null, by), cancellation);
        return outcome.Succeeded
            ? Result.Of(await LikeAsync(outcome.Value, by, cancellation))
            : outcome.As<IReadOnlyList<SimilarCase>>();
    }

    /// <summary>Cases like one that the asker has read; none once its words are erased.</summary>
    public async Task<IReadOnlyList<SimilarCase>> LikeAsync(Case found, Actor by, CancellationToken cancellation) => found.Submission is { } submission
        ? await FindAsync(
            submission.Text, submission.Place, submission.Contact?.Phone, found.State.ReceivedAt, found.State.Reference, by, cancellation)
        : [];

    private Task<IReadOnlyList<SimilarCase>> FindAsync(
        string text, Place? place, string? number, DateTimeOffset at, Reference? except, Actor by, CancellationToken cancellation)
    {
        var district = place?.District ?? policy.City.DistrictIn(place?.Address ?? text)?.Id;
        return similar.FindAsync(
            new(
                text,
                place is null ? new(null, null, null, district) : place with { District = district },
                CallerHash.Of(hash, number),
                at,
                at.AddDays(-policy.Deadlines.Matching.SimilarDays),
                except,
                SearchScope.Of(by),
                Most),
            cancellation);
    }
}
