using Hotline.Core.Publish;
using Hotline.Storage.Tests.Builders;

namespace Hotline.Storage.Tests.Tables;

[Collection(nameof(Emulator))]
public sealed class VotesTableTests(Emulator emulator)
{
    private readonly IVotes _votes = emulator.Get<IVotes>();
    private readonly string _number = Hotline.Core.Cases.Publication.NewNumber();

    [Fact]
    public async Task Vote_OfOnePersonTwice_CountsOnce()
    {
        (await VoteAsync("one", "home")).ShouldBe(VoteOutcome.Counted);
        (await VoteAsync("one", "elsewhere")).ShouldBe(VoteOutcome.CountedBefore);

        (await _votes.CountAsync(_number, CancellationToken.None)).ShouldBe(1);
    }

    [Fact]
    public async Task Vote_BeyondTheShareOfOneAddress_IsNotCounted()
    {
        await VoteAsync("one", "home");
        await VoteAsync("two", "home");

        (await VoteAsync("three", "home")).ShouldBe(VoteOutcome.TooManyFromThere);
        (await VoteAsync("three", "elsewhere")).ShouldBe(VoteOutcome.Counted);

        (await _votes.CountAsync(_number, CancellationToken.None)).ShouldBe(3);
    }

    [Fact]
    public async Task Votes_AtTheSameMoment_AreAllCounted()
    {
        await Task.WhenAll(Enumerable.Range(0, 4).Select(person => VoteAsync($"person-{person}", $"home-{person}")));

        (await _votes.CountAsync(_number, CancellationToken.None)).ShouldBe(4);
    }

    [Fact]
    public async Task Count_OfACaseNobodyVotedFor_IsNone() =>
        (await _votes.CountAsync(_number, CancellationToken.None)).ShouldBe(0);

    private Task<VoteOutcome> VoteAsync(string voter, string address) => _votes.AddAsync(_number, voter, address, 2, CancellationToken.None);
}
