using Hotline.Core.Cases;
using Hotline.Storage.Tests.Builders;
using Microsoft.Extensions.DependencyInjection;

namespace Hotline.Storage.Tests.Tables;

[Collection(nameof(Emulator))]
public sealed class CasesTableTests(Emulator emulator)
{
    private readonly ICases _cases = emulator.Get<ICases>();

    [Fact]
    public async Task Find_AnUnknownReference_IsNone() => (await FindAsync(Reference.New(new(2026, 3, 2)))).ShouldBeNull();

    [Fact]
    public async Task Add_AndFind_GivesTheSameCaseWithAnUnbrokenChain()
    {
        var added = new ACase().RoutedTo("water-affairs");

        (await AddAsync(added)).ShouldBeTrue();

        var found = await FindAsync(added.State.Reference);
        found!.State.ShouldBeTheSameAs(added.State);
        found.Events.ShouldBeTheSameAs(added.Events);
        found.Submission.ShouldBeTheSameAs(added.Submission);
        found.ChainHolds().ShouldBeTrue();
        found.UnsavedEvents.ShouldBeEmpty();
    }

    [Fact]
    public async Task Save_AChange_GivesTheSameCaseToTheNextReader()
    {
        var found = await AddedAsync(new ACase().RoutedTo("water-affairs"));
        found.Accept(ACase.Clocks.Completeness(ACase.Received.AddHours(1)), ACase.Handler, ACase.Received.AddHours(1));
        found.Ask("哪一栋楼？", raisedByReply: false, ACase.Clocks.CitizenReply(ACase.Received.AddHours(2)), ACase.Received.AddHours(2), ACase.Handler, ACase.Received.AddHours(2));

        (await SaveAsync(found)).ShouldBeTrue();

        var again = await FindAsync(found.State.Reference);
        again!.State.ShouldBeTheSameAs(found.State);
        again.Events.ShouldBeTheSameAs(found.Events);
        again.ChainHolds().ShouldBeTrue();
    }

    /// <summary>A table property holds 64 KiB, a character of a property's text two bytes: longer words lie in a blob.</summary>
    [Theory]
    [InlineData(5_000)]
    [InlineData(11_000)]
    [InlineData(50_000)]
    public async Task Add_WordsOfAnyLengthThePolicyAllows_ReadBack(int characters)
    {
        var text = string.Concat(Enumerable.Range(0, characters).Select(i => (char)('一' + (i % 5000))));
        var added = new ACase().Saying(text).Build();

        await AddAsync(added);

        var found = await FindAsync(added.State.Reference);
        found!.Submission!.Text.ShouldBe(text);
        found.Submission.Turns[0].Text.ShouldBe(text);
        found.ChainHolds().ShouldBeTrue();
    }

    [Fact]
    public async Task Add_AReferenceThatIsTaken_IsRefusedAndKeepsTheFirstCase()
    {
        var first = new ACase().Build();
        await AddAsync(first);

        (await AddAsync(new ACase().Called(first.State.Reference).Saying("别人的诉求").Build())).ShouldBeFalse();

        (await FindAsync(first.State.Reference))!.Submission!.Text.ShouldBe(ACase.Text);
    }

    [Fact]
    public async Task Save_ByTwoWhoReadTheSameVersion_OneWinsAndNothingOfTheOtherIsThere()
    {
        var added = new ACase().RoutedTo("water-affairs");
        await AddAsync(added);
        var one = (await FindAsync(added.State.Reference))!;
        var other = (await FindAsync(added.State.Reference))!;
        one.Accept(ACase.Clocks.Completeness(ACase.Received.AddHours(1)), ACase.Handler, ACase.Received.AddHours(1));
        other.AddNote("已联系", ACase.Handler, ACase.Received.AddHours(1));
        other.AddNote("再次联系", ACase.Handler, ACase.Received.AddHours(1));

        (await SaveAsync(one)).ShouldBeTrue();
        (await SaveAsync(other)).ShouldBeFalse();

        var found = (await FindAsync(added.State.Reference))!;
        found.State.Status.ShouldBe(CaseStatus.Accepted);
        found.Events.Count.ShouldBe(4);
        found.ChainHolds().ShouldBeTrue();
    }

    [Fact]
    public async Task Save_ByManyAtOnce_ExactlyOneWins()
    {
        var added = new ACase().RoutedTo("water-affairs");
        await AddAsync(added);
        var writers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => FindAsync(added.State.Reference)));
        foreach (var writer in writers)
        {
            writer!.AddNote("已联系", ACase.Handler, ACase.Received.AddHours(1));
        }

        var saved = await Task.WhenAll(writers.Select(writer => SaveAsync(writer!)));

        saved.Count(won => won).ShouldBe(1);
        (await FindAsync(added.State.Reference))!.Events.Count.ShouldBe(4);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Add_WhenTheAnswerGetsLost_StillSaysThatItIsDone(int answers)
    {
        var lost = new LostAnswers();
        await using var instance = emulator.AnInstance(lost);
        var added = new ACase().Build();
        lost.LoseNext(answers);

        (await instance.GetRequiredService<ICases>().AddAsync(added, CancellationToken.None)).ShouldBeTrue();

        lost.Transactions.ShouldBe(answers + 1);
        (await FindAsync(added.State.Reference))!.Events.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Add_WhenTheAnswerGetsLostOnATakenReference_StillSaysThatItIsTaken()
    {
        var lost = new LostAnswers();
        await using var instance = emulator.AnInstance(lost);
        var first = new ACase().Build();
        await AddAsync(first);
        lost.LoseNext(1);

        (await instance.GetRequiredService<ICases>().AddAsync(new ACase().Called(first.State.Reference).Build(), CancellationToken.None)).ShouldBeFalse();
    }

    [Fact]
    public async Task Save_WhenTheAnswerGetsLost_StillSaysThatItIsDoneAndDidItOnce()
    {
        var lost = new LostAnswers();
        await using var instance = emulator.AnInstance(lost);
        var cases = instance.GetRequiredService<ICases>();
        var added = new ACase().RoutedTo("water-affairs");
        await AddAsync(added);
        var found = (await cases.FindAsync(added.State.Reference, CancellationToken.None))!;
        found.Accept(ACase.Clocks.Completeness(ACase.Received.AddHours(1)), ACase.Handler, ACase.Received.AddHours(1));
        lost.LoseNext(1);

        (await cases.SaveAsync(found, CancellationToken.None)).ShouldBeTrue();

        lost.Transactions.ShouldBe(2);
        var again = (await FindAsync(added.State.Reference))!;
        again.Events.Count.ShouldBe(4);
        again.ChainHolds().ShouldBeTrue();
    }

    [Fact]
    public async Task Save_WhenTheAnswerGetsLostAndSomebodyWritesBeforeTheRepeat_KnowsItsOwnEvent()
    {
        var meanwhile = new Meanwhile();
        await using var instance = emulator.AnInstance(meanwhile);
        var cases = instance.GetRequiredService<ICases>();
        var added = new ACase().RoutedTo("water-affairs");
        await AddAsync(added);
        var found = (await cases.FindAsync(added.State.Reference, CancellationToken.None))!;
        found.Accept(ACase.Clocks.Completeness(ACase.Received.AddHours(1)), ACase.Handler, ACase.Received.AddHours(1));
        meanwhile.AfterNextTransaction = async () =>
        {
            var other = (await FindAsync(added.State.Reference))!;
            other.AddNote("已联系", ACase.Handler, ACase.Received.AddHours(2));
            (await SaveAsync(other)).ShouldBeTrue();
        };

        (await cases.SaveAsync(found, CancellationToken.None)).ShouldBeTrue();

        (await FindAsync(added.State.Reference))!.Events.Count.ShouldBe(5);
    }

    private Task<Case?> FindAsync(Reference reference) => _cases.FindAsync(reference, CancellationToken.None);

    private Task<bool> AddAsync(Case added) => _cases.AddAsync(added, CancellationToken.None);

    private Task<bool> SaveAsync(Case changed) => _cases.SaveAsync(changed, CancellationToken.None);

    private async Task<Case> AddedAsync(Case added)
    {
        await AddAsync(added);
        return (await FindAsync(added.State.Reference))!;
    }
}
