using Hotline.Core.Publish.Figures;

namespace Hotline.Core.Policy.Reading;

internal static class SupervisionFile
{
    public static SupervisionPolicy Read(EntryReader file) => new(
        file.Section("quietHours", quiet => new QuietHours(quiet.Time("from"), quiet.Time("to"), quiet.Flag("onDaysOff"))),
        file.Entries("shifts", shift => new DutyShift(shift.Text("id"), shift.LocalText("name"), shift.Time("from"), shift.Time("to"))),
        file.Section("escalation", escalation => new EscalationPolicy(escalation.Whole("everyMinutes", 1, 24 * 60))),
        file.Entries("exclusionGrounds", ground => new ExclusionGround(ground.Text("id"), ground.LocalText("name"))),
        file.Entries("leaders", ReadLeader),
        file.Whole("meetingItems", 1, 200),
        file.Section("bulletins", ReadBulletins),
        file.Section("scoreCard", ReadScoreCard),
        file.Section("ratings", ReadRatings));

    private static Leader ReadLeader(EntryReader leader) => new(
        leader.Text("id"),
        leader.LocalText("name"),
        leader.Has("section") ? leader.LocalText("section") : null);

    private static BulletinPolicy ReadBulletins(EntryReader bulletins) => new(
        bulletins.Text("mark"),
        bulletins.LocalText("office"),
        bulletins.Whole("lateCasesListed", 0, 200));

    private static ScoreCardPolicy ReadScoreCard(EntryReader card) => new(
        card.Whole("minimumSample", 1, 1000),
        card.Entries("weights", ReadWeight, key: "figure"));

    private static RatingsPolicy ReadRatings(EntryReader ratings) => new(
        new(ratings.Whole("minimumSample", 1, 1000), ratings.Section("weights", ReadRateWeights)),
        ratings.Whole("perPerson", 1, 100),
        ratings.Whole("finalAfterDays", 0, 366),
        ratings.Section("sample", sample => new SamplePolicy(
            sample.Whole("perDepartment", 1, 1000), sample.Whole("restDays", 0, 366), sample.Whole("daysToAsk", 1, 366))),
        ratings.Section("campaigns", ReadCampaigns));

    private static CampaignPolicy ReadCampaigns(EntryReader campaigns) => new(
        campaigns.Whole("days", 1, 366),
        campaigns.Whole("sampleSize", 1, 5000),
        campaigns.Whole("questions", 1, 50),
        campaigns.Whole("options", 2, 50),
        campaigns.Whole("textCharacters", 10, 1000),
        campaigns.Whole("answersOfAddress", 1, 1000));

    private static RateWeights ReadRateWeights(EntryReader weights) =>
        new(weights.Whole("response", 0, 100), weights.Whole("resolution", 0, 100), weights.Whole("satisfaction", 0, 100));

    private static ScoreWeight ReadWeight(EntryReader weight) =>
        new(weight.Enum<ScoreFigure>("figure") ?? ScoreFigure.AnsweredInTime, weight.Whole("percent", 1, 100));
}

