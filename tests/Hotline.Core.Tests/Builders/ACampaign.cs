using System.Security.Cryptography;
using Hotline.Core.Messages;
using Hotline.Core.Rate.Campaigns;
using Hotline.Core.Rate.Sampling;

namespace Hotline.Core.Tests.Builders;

/// <summary>A campaign in March with a question of each kind, drawn from cases; of fewer than two answers nothing is shown.</summary>
internal static class ACampaign
{
    public static readonly IReadOnlyList<CampaignQuestion> Questions =
    [
        new("q1", QuestionKind.Scale, Text("polite"), []),
        new("q2", QuestionKind.YesNo, Text("again"), []),
        new("q3", QuestionKind.Choice, Text("way"), [Text("web"), Text("call")]),
        new("q4", QuestionKind.Text, Text("words"), []),
    ];

    public static Campaign Drafted { get; } = new()
    {
        Id = "22334455",
        Plan = new(Text("March"), new(2026, 3, 2), new(2026, 3, 20), new(new(2026, 2, 1), new(2026, 2, 28), new(), 10), 2, Questions),
        Writers = ["writer"],
        Seed = "a1b2",
        Version = 1,
    };

    public static Campaign Drawn { get; } = Drafted with { Status = CampaignStatus.Approved, DrawnAt = TestCity.At("2026-03-01 03:00") };

    public static CampaignAnswer Answer(string department, CampaignSource source, params (string Question, string Value)[] answers) => new(
        Drafted.Id, RandomNumberGenerator.GetHexString(32, lowercase: true), source, department, answers.ToDictionary(answer => answer.Question, answer => answer.Value));

    public static CampaignCase Case(int number, string department, SampledStanding standing = SampledStanding.Open) =>
        new(Drafted.Id, Core.Cases.Reference.From(new DateOnly(2026, 2, 3), $"{number:x16}"), department, $"p{number}") { Standing = standing };

    private static LocalText Text(string words) => new(words, words, words);
}
