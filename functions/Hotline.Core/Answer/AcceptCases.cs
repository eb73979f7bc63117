using Hotline.Core.Access;
using Hotline.Core.Cases;

namespace Hotline.Core.Answer;

/// <summary>A department takes several cases on at once, each by itself: what is refused of one leaves the others as they are.</summary>
public sealed record AcceptCases(IReadOnlyList<SeenCase> Cases, Actor By);

/// <summary>A case in the version in which somebody saw it.</summary>
public sealed record SeenCase(Reference Reference, int Version);

/// <param name="Errors">Why it was not accepted; none where it was.</param>
public sealed record AcceptedCase(Reference Reference, IReadOnlyList<Error> Errors);

public sealed class AcceptCasesHandler(AcceptCaseHandler accept)
{
    public async Task<IReadOnlyList<AcceptedCase>> HandleAsync(AcceptCases command, CancellationToken cancellation)
    {
        var outcomes = new List<AcceptedCase>();
        foreach (var seen in command.Cases.DistinctBy(each => each.Reference))
        {
            var outcome = await accept.HandleAsync(new(seen.Reference, seen.Version, command.By), [], cancellation);
            outcomes.Add(new(seen.Reference, outcome.Errors));
        }

        return outcomes;
    }
}
