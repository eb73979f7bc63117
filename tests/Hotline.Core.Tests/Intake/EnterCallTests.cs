using Hotline.Core.Cases;
using Hotline.Core.Intake;
using Hotline.Core.Tests.Builders;

namespace Hotline.Core.Tests.Intake;

public sealed class EnterCallTests
{
    private static readonly EnterCall Right = new("来电人说停水两天了", [], "13900000000", "测试市民", null, null, AnActor.Operator, null);

    private static readonly SpeakerTurn[] Turns = [new("接线员", 0, "您好"), new("来电人", 2.5, "停水两天了")];

    public static TheoryData<string, EnterCall> Refusals() => new()
    {
        { "required transcript", Right with { Transcript = null } },
        { "required transcript", Right with { Transcript = "  " } },
        { "too-long transcript", Right with { Transcript = new string('水', 50_001) } },
        { "only-one-of turns", Right with { Turns = Turns } },
        { "malformed callerNumber", Right with { CallerNumber = "unknown" } },
        { "too-long callerName", Right with { CallerName = new string('王', 61) } },
        { "unknown-value place.district", Right with { Place = new(null, null, null, "north") } },
        { "required turns[0].text", TurnByTurn(Turns[0] with { Text = "" }) },
        { "required turns[1].speaker", TurnByTurn(Turns[0], Turns[1] with { Speaker = " " }) },
        { "too-long turns[0].speaker", TurnByTurn(Turns[0] with { Speaker = new string('王', 61) }) },
        { "out-of-range turns[0].at", TurnByTurn(Turns[0] with { At = -0.1 }) },
        { "out-of-range turns[0].at", TurnByTurn(Turns[0] with { At = 86_401 }) },
        { "out-of-range turns[1].at", TurnByTurn(Turns[1], Turns[0]) },
        { "too-long turns", TurnByTurn([.. Enumerable.Repeat(new SpeakerTurn("来电人", 0, new string('水', 1000)), 50)]) },
        {
            "required transcript, malformed callerNumber, too-long callerName, required place.latitude",
            Right with { Transcript = null, CallerNumber = "0", CallerName = new string('王', 61), Place = new(null, 120, null, null) }
        },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task Enter_Faulty_IsToldEverythingAtOnceAndNothingIsStored(string faults, EnterCall command) =>
        (await Intakes.Call.HandleAsync(command, [], CancellationToken.None)).Faults().ShouldBe(faults);

    public static TheoryData<string, EnterCall> AtTheLimits() => new()
    {
        { "anonymous", Right with { CallerNumber = null, CallerName = null } },
        { "longest transcript", Right with { Transcript = new string('水', 50_000) } },
        { "turns", TurnByTurn(Turns) },
        { "turns at one time", TurnByTurn(Turns[0], Turns[0]) },
    };

    [Theory]
    [MemberData(nameof(AtTheLimits))]
    public async Task Enter_AtTheLimits_IsNotRefused(string limit, EnterCall command) =>
        await Should.ThrowAsync<InvalidOperationException>(Intakes.Call.HandleAsync(command, [], CancellationToken.None), limit);

    private static EnterCall TurnByTurn(params SpeakerTurn[] turns) => Right with { Transcript = null, Turns = turns };
}
