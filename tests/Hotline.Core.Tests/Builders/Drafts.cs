using Hotline.Core.Answer;
using Hotline.Core.Policy;

namespace Hotline.Core.Tests.Builders;

/// <summary>Answers without files, in one step or drafted.</summary>
internal static class Drafts
{
    public static AnswerCaseHandler Answer(Desk desk, CityPolicy? policy = null) =>
        new(desk.Changes, Writing(policy ?? TestCity.Policy), new(new(desk)), policy ?? TestCity.Policy, desk.Time);

    public static DraftAnswerHandler Draft(Desk desk, CityPolicy policy) => new(desk.Changes, Writing(policy), desk.Time);

    public static AnswerContent Content(
        string? answer = null, string? template = null, Dictionary<string, string>? fields = null, string language = "zh-Hans") =>
        new(answer, template, fields ?? [], PublicAnswer: null, Grounds: null, Files: [], language);

    private static AnswerWriting Writing(CityPolicy policy) => new(Intakes.NoFiles, new AnswerFields(policy, TestCity.Clocks), policy);
}
