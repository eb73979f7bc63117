using Hotline.Core.Policy;

namespace Hotline.Core.Tests.Policy;

public sealed class QuestionTests
{
    private const string Where =
        """{ "id": "where", "text": { "zh-Hans": "哪里？", "zh-Hant": "哪裡？", "en": "Where?" }, "told": "place" }""";

    [Theory]
    [InlineData(null, null, true)]
    [InlineData(null, "urban.water.supply", true)]
    [InlineData("urban.water", "urban.water.supply", true)]
    [InlineData("urban.water", "urban.street.cleaning", false)]
    [InlineData("urban.water", null, false)]
    public void IsAskedOf_ACategory_HoldsForThoseUnderTheQuestions(string? questions, string? asked, bool expected) =>
        new IntakeQuestion("which", questions, new("问", "問", "Which"), ToldBy.Place, []).IsAskedOf(asked).ShouldBe(expected);

    [Fact]
    public void Load_WithoutTheFile_AsksNothing() => new TestPolicy().Load().Questions.ShouldBeEmpty();

    [Fact]
    public void Load_WithQuestions_HasThemInTheirOrder()
    {
        var policy = new TestPolicy().WithFile("questions.json", $$"""{ "questions": [ {{Where}}, {{Where.Replace("where", "which", StringComparison.Ordinal)}} ] }""").Load();

        policy.Questions.Select(question => question.Id).ShouldBe(["where", "which"]);
        policy.Questions[0].Told.ShouldBe(ToldBy.Place);
    }

    [Theory]
    [InlineData("\"told\": \"place\"", "\"category\": \"urban.air\", \"told\": \"place\"", "questions.json: where: unknown category \"urban.air\"")]
    [InlineData("\"told\": \"place\"", "\"told\": \"star\"", "questions.json: where: told is \"star\", not one of place, contact")]
    [InlineData(", \"told\": \"place\"", "", "questions.json: where: nothing tells that it has been answered: it needs \"told\" or \"signs\"")]
    public void Load_WithAFaultyQuestion_NamesTheFault(string old, string replacement, string fault) =>
        new TestPolicy().WithFile("questions.json", $$"""{ "questions": [ {{Where.Replace(old, replacement, StringComparison.Ordinal)}} ] }""")
            .Faults().ShouldContain(fault);
}
