namespace Hotline.Core.Publish;

/// <summary>Who else has the trouble of a public case ("me too"), by its public number.</summary>
public interface IVotes
{
    /// <summary>
    /// Counts a person once, however often they ask. <paramref name="voter"/> and <paramref name="address"/> are keyed hashes;
    /// from one address come at most so many.
    /// </summary>
    Task<VoteOutcome> AddAsync(string number, string voter, string address, int mostOfAddress, CancellationToken cancellation);

    Task<int> CountAsync(string number, CancellationToken cancellation);
}

/// <summary>What became of a vote.</summary>
public enum VoteOutcome
{
    Counted,

    /// <summary>The same person has voted before.</summary>
    CountedBefore,

    /// <summary>As many as may come from one network address have come from it.</summary>
    TooManyFromThere,
}
