using Hotline.Core.Access;
using Hotline.Core.Answer;
using Hotline.Core.Cases;
using Hotline.Core.Tests.Builders;

namespace Hotline.Core.Tests.Answer;

public sealed class AnsweringTests
{
    private readonly Desk _desk = new(new ACase().In(CaseStatus.Accepted), "2026-03-02 14:00");

    private Reference Reference => _desk.Found.State.Reference;

    private int Version => _desk.Found.State.Version;

    [Theory]
    [InlineData(0, "required note")]
    [InlineData(2001, "too-long note")]
    public async Task AddNote_EmptyOrEndless_IsRefused(int length, string faults) =>
        (await new AddNoteHandler(_desk.Changes, TestCity.Policy, _desk.Time)
            .HandleAsync(new(Reference, Version, Words(length), ACase.Handler), [], CancellationToken.None)).Faults().ShouldBe(faults);

    [Theory]
    [InlineData(0, "required answer")]
    [InlineData(10_001, "too-long answer")]
    public async Task Answer_EmptyOrEndless_IsRefused(int length, string faults) =>
        (await Drafts.Answer(_desk).HandleAsync(new(Reference, Version, Drafts.Content(Words(length)), ACase.Handler), [], CancellationToken.None))
            .Faults().ShouldBe(faults);

    [Theory]
    [InlineData(0, "required question")]
    [InlineData(2001, "too-long question")]
    public async Task Ask_EmptyOrEndless_IsRefused(int length, string faults) =>
        (await new AskCitizenHandler(_desk.Changes, TestCity.Policy, TestCity.Clocks, new(TestCity.Policy, TestCity.Calendar), _desk.Time)
            .HandleAsync(new(Reference, Version, Words(length), [], RaisedByReply: false, ACase.Handler), [], CancellationToken.None)).Faults().ShouldBe(faults);

    [Theory]
    [InlineData(0, "required reply")]
    [InlineData(5001, "too-long reply")]
    public async Task Supplement_EmptyOrEndless_IsRefused(int length, string faults) =>
        (await new SupplementCaseHandler(_desk.Changes, TestCity.Policy, TestCity.Clocks, _desk.Time)
            .HandleAsync(new(Reference, "code", Words(length)), [], CancellationToken.None)).Faults().ShouldBe(faults);

    [Fact]
    public async Task Accept_WithFaultsInTheRequest_IsRefusedBeforeTheCaseIsRead() =>
        (await new AcceptCaseHandler(_desk.Changes, TestCity.Clocks, _desk.Time)
            .HandleAsync(new(Reference, Version, ACase.Handler), [Errors.UnknownField("note")], CancellationToken.None)).Faults().ShouldBe("unknown-field note");

    [Theory]
    [InlineData("water", "")]
    [InlineData("hall", "not-your-department")]
    public async Task Read_ByStaff_IsTheirOwnDepartmentsOnly(string department, string faults) =>
        (await ReadAsync(null, AnActor.HandlerOf(department))).Faults().ShouldBe(faults);

    [Theory]
    [InlineData("first", "")]
    [InlineData("another", "not-your-department")]
    public async Task Read_ByAClerk_IsTheFirstContactsOwnCases(string account, string faults)
    {
        var state = _desk.Found.State with { FirstContact = new("first", [Role.LetterClerk]) };
        var desk = new Desk(Case.Restore(state, _desk.Found.Events, "tag"), "2026-03-02 14:00");

        var outcome = await new ReadCaseHandler(desk, desk.Hash)
            .HandleAsync(new(Reference, null, new(account, [Role.LetterClerk])), CancellationToken.None);

        outcome.Faults().ShouldBe(faults);
    }

    [Fact]
    public async Task Read_ByACitizenWithoutTheCode_IsAnsweredLikeAnUnknownReference() =>
        (await ReadAsync("ABCDE23456", by: null)).Faults().ShouldBe("case-not-found");

    private Task<Result<Case>> ReadAsync(string? code, Actor? by) =>
        new ReadCaseHandler(_desk, _desk.Hash).HandleAsync(new(Reference, code, by), CancellationToken.None);

    private static string Words(int length) => new('字', length);
}
