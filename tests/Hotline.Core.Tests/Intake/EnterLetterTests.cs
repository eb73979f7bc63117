using Hotline.Core.Intake;
using Hotline.Core.Tests.Builders;

namespace Hotline.Core.Tests.Intake;

public sealed class EnterLetterTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);

    private static readonly EnterLetter Right = new("来信反映停水", Today, new("测试市民", null, null, "某街 1 号"), null, null, [], AnActor.Clerk, null);

    public static TheoryData<string, EnterLetter> Refusals() => new()
    {
        { "required text", Right with { Text = "" } },
        { "too-long text", Right with { Text = new string('信', 50_001) } },
        { "required receivedDate", Right with { Received = null } },
        { "in-the-future receivedDate", Right with { Received = Today.AddDays(1) } },
        { "malformed sender.phone", Right with { Sender = new(null, "0", null) } },
        { "malformed sender.email", Right with { Sender = new(null, null, "0") } },
        { "too-long sender.postalAddress", Right with { Sender = new(null, null, null, new string('街', 201)) } },
        { "attachment-type attachments[0]", Right with { Scans = [AFile.Program("scan.png")] } },
        { "required text, required receivedDate, too-long sender.name, unknown-value place.district, attachment-empty attachments[0]",
            Right with
            {
                Text = null,
                Received = null,
                Sender = new(new string('王', 61), null, null),
                Place = new(null, null, null, "north"),
                Scans = [AFile.Empty()],
            }
        },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task Enter_Faulty_IsToldEverythingAtOnceAndNothingIsStored(string faults, EnterLetter command) =>
        (await Intakes.Letter.HandleAsync(command, [], CancellationToken.None)).Faults().ShouldBe(faults);

    public static TheoryData<string, EnterLetter> AtTheLimits() => new()
    {
        { "no sender", Right with { Sender = null } },
        { "longest text", Right with { Text = new string('信', 50_000) } },
        { "an old letter", Right with { Received = new(2025, 12, 24) } },
    };

    [Theory]
    [MemberData(nameof(AtTheLimits))]
    public async Task Enter_AtTheLimits_IsNotRefused(string limit, EnterLetter command) =>
        await Should.ThrowAsync<InvalidOperationException>(Intakes.Letter.HandleAsync(command, [], CancellationToken.None), limit);
}
