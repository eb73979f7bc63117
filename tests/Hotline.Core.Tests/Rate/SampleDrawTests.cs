using Hotline.Core.Cases;
using Hotline.Core.Publish;
using Hotline.Core.Rate.Sampling;
using Hotline.Core.Tests.Builders;

namespace Hotline.Core.Tests.Rate;

public sealed class SampleDrawTests
{
    private static readonly Month March = new(2026, 3);

    [Fact]
    public void Draw_WithTheSameSeed_GivesTheSameCasesInWhateverOrderTheyCome()
    {
        var population = Population(40, "water", "hall");

        var drawn = SampleDraw.OfEach("a1b2", population, perDepartment: 5);

        SampleDraw.OfEach("a1b2", population.AsEnumerable().Reverse(), perDepartment: 5).ShouldBe(drawn);
        SampleDraw.OfEach("a1b3", population, perDepartment: 5).ShouldNotBe(drawn);
    }

    [Fact]
    public void Draw_OfDepartmentsOfAnySize_TakesAsManyOfEachAsThereMayBe()
    {
        var drawn = SampleDraw.OfEach("a1b2", [.. Population(40, "water"), .. Population(3, "hall")], perDepartment: 5);

        drawn.CountBy(each => each.Department).ShouldBe([new("hall", 3), new("water", 5)]);
    }

    [Fact]
    public void Draw_SeveralCasesOfOnePerson_AsksThemOnce()
    {
        var drawn = SampleDraw.OfEach("a1b2", Population(10, "water").Select(each => each with { Person = "p" }), perDepartment: 5);

        drawn.Count.ShouldBe(1);
    }

    [Fact]
    public void Token_TypedWithSpacesAndSmallLetters_IsTheSame()
    {
        var token = SampleToken.New(March);

        SampleToken.TryParse($" {token.ToString().Replace('-', ' ').ToLowerInvariant()} ", out var typed).ShouldBeTrue();

        (typed.Month, typed.HashBy(new PlainHash())).ShouldBe((March, token.HashBy(new PlainHash())));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2613-ABCD-EFGH-JKLM-NPQR")]
    [InlineData("2603-ABCD")]
    public void Token_OfAnythingElse_IsRefused(string? text) => SampleToken.TryParse(text, out _).ShouldBeFalse();

    private static List<SampledCase> Population(int cases, params string[] departments) =>
    [
        .. from department in departments
           from number in Enumerable.Range(0, cases)
           select new SampledCase(March, Reference.From(March.First, $"{number:x4}{department.Length:x12}"), department, null, $"{department}-{number}"),
    ];
}
