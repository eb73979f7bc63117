using Hotline.Core.Cases;
using Hotline.Core.Intake;
using Hotline.Core.Tests.Builders;

namespace Hotline.Core.Tests.Intake;

public sealed class SubmitComplaintTests
{
    private static readonly SubmitComplaint Right = new("小区停水两天了", null, false, new("测试市民", "13900000000", null), null, [], null);

    public static TheoryData<string, SubmitComplaint> Refusals() => new()
    {
        { "required text", Right with { Text = null } },
        { "required text", Right with { Text = " \n\t" } },
        { "too-short text", Right with { Text = " 停水了 " } },
        { "too-long text", Right with { Text = new string('水', 5001) } },
        { "contact-needed contact", Right with { Contact = null } },
        { "contact-needed contact", Right with { Contact = new("测试市民", null, null) } },
        { "contact-needed contact", Right with { Contact = new(null, null, null, "某街 1 号") } },
        { "only-one-of contact", Right with { Anonymous = true } },
        { "malformed contact.phone", Right with { Contact = new(null, "123456", null) } },
        { "malformed contact.email", Right with { Contact = new(null, null, "nobody") } },
        { "too-long contact.name", Right with { Contact = new(new string('王', 61), "13900000000", null) } },
        { "too-long contact.postalAddress", Right with { Contact = new(null, "13900000000", null, new string('街', 201)) } },
        { "too-long place.address", Right with { Place = new(new string('街', 201), null, null, null) } },
        { "required place.latitude", Right with { Place = new(null, 120, null, null) } },
        { "required place.longitude", Right with { Place = new(null, null, 30, null) } },
        { "out-of-range place.longitude, out-of-range place.latitude", Right with { Place = new(null, 180.1, -90.1, null) } },
        { "out-of-range place.longitude", Right with { Place = new(null, double.PositiveInfinity, 0, null) } },
        { "out-of-range place.longitude", Right with { Place = new(null, double.NaN, 0, null) } },
        { "unknown-value place.district", Right with { Place = new(null, null, null, "north") } },
        { "too-many-attachments attachments", Right with { Attachments = [.. Enumerable.Repeat(AFile.Picture(), 6)] } },
        { "attachment-empty attachments[1]", Right with { Attachments = [AFile.Picture(), AFile.Empty()] } },
        { "attachment-too-large attachments[0]", Right with { Attachments = [AFile.OfLength(10 * 1024 * 1024 + 1)] } },
        { "attachment-type attachments[0]", Right with { Attachments = [AFile.Program()] } },
        { "too-long attachments[0].fileName", Right with { Attachments = [AFile.Picture(new string('a', 61))] } },
        {
            "too-short text, malformed contact.phone, malformed contact.email, unknown-value place.district, attachment-type attachments[0]",
            Right with
            {
                Text = "水",
                Contact = new(null, "abc", "a@"),
                Place = new(null, null, null, "north"),
                Attachments = [AFile.Program()],
            }
        },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task Submit_Faulty_IsToldEverythingAtOnceAndNothingIsStored(string faults, SubmitComplaint command) =>
        (await Intakes.Submit.HandleAsync(command, [], CancellationToken.None)).Faults().ShouldBe(faults);

    [Fact]
    public async Task Submit_AFieldThatCouldNotBeRead_IsNamedOnce()
    {
        var outcome = await Intakes.Submit.HandleAsync(
            Right with { Text = null, Contact = null }, [Errors.Malformed("text", "text")], CancellationToken.None);

        outcome.Faults().ShouldBe("malformed text, contact-needed contact");
    }

    [Fact]
    public async Task Submit_ABodyThatCouldNotBeRead_SaysNothingOfItsFields()
    {
        var outcome = await Intakes.Submit.HandleAsync(
            Right with { Text = null, Contact = null }, [Errors.NotJson()], CancellationToken.None);

        outcome.Faults().ShouldBe("not-json");
    }

    public static TheoryData<string, SubmitComplaint> AtTheLimits() => new()
    {
        { "shortest text", Right with { Text = " 停水两天了 " } },
        { "longest text", Right with { Text = new string('水', 5000) } },
        { "anonymous", Right with { Anonymous = true, Contact = null } },
        { "e-mail only", Right with { Contact = new(null, null, "wang@example.org") } },
        { "corner of the world", Right with { Place = new(new string('街', 200), -180, 90, "east") } },
        { "largest name", Right with { Contact = new(new string('王', 60), "+86 (139) 0000-0000", null) } },
        { "a kind", Right with { Kind = CaseKind.Praise } },
    };

    /// <summary>What is right goes on to storage, which is where these tests end.</summary>
    [Theory]
    [MemberData(nameof(AtTheLimits))]
    public async Task Submit_AtTheLimits_IsNotRefused(string limit, SubmitComplaint command)
    {
        var reached = await Should.ThrowAsync<InvalidOperationException>(Intakes.Submit.HandleAsync(command, [], CancellationToken.None), limit);

        reached.Message.ShouldBe("A refused request reached storage.");
    }

    [Fact]
    public async Task Submit_FiveRightFilesOfTheLargestSize_IsNotRefused()
    {
        var pictures = Enumerable.Repeat(AFile.Picture() with { Length = 10 * 1024 * 1024 }, 5);

        await Should.ThrowAsync<InvalidOperationException>(
            Intakes.Submit.HandleAsync(Right with { Attachments = [.. pictures] }, [], CancellationToken.None));
    }
}
