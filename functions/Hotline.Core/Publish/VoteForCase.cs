using Hotline.Core.Access;
using Hotline.Core.Policy;
using Hotline.Core.Search;

namespace Hotline.Core.Publish;

/// <summary>
/// A citizen says "me too" of a public case. <paramref name="Voter"/> is what their browser holds to tell it from others,
/// <paramref name="Address"/> the network address they come from; both are kept as keyed hashes only.
/// </summary>
public sealed record VoteForCase(string Number, string Voter, string Address);

/// <summary>One vote a person; the votes of one network address are bounded by the policy, since a browser's mark is easily renewed.</summary>
public sealed class VoteForCaseHandler(ICaseIndex index, IVotes votes, IKeyedHash hash, CityPolicy policy)
{
    public async Task<Result<VoteOutcome>> HandleAsync(VoteForCase command, CancellationToken cancellation)
    {
        if (await index.FindPublicAsync(command.Number, cancellation) is null)
        {
            return Errors.NotFound("case");
        }

        var outcome = await votes.AddAsync(
            command.Number,
            hash.Of("voter", $"{command.Number}:{command.Voter}"),
            hash.Of("voter-address", $"{command.Number}:{command.Address}"),
            policy.Deadlines.Matching.VotesOfAddress,
            cancellation);
        return outcome == VoteOutcome.TooManyFromThere ? Errors.TooManyVotes() : outcome;
    }
}
