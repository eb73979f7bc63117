using Hotline.Core.Messages;
using Hotline.Core.Publish.Figures;

namespace Hotline.Core.Policy;

/// <summary>
/// How the city supervises (rules 3.1 to 3.3, 4.6, 5.2, 5.5): when nobody is disturbed, who is on duty when, what may be left out of the
/// ratings, whose instructions the office follows up and what it publishes.
/// </summary>
/// <param name="Shifts">Their spans make up one whole day, in order (24-hour duty, rule 4.6).</param>
/// <param name="ExclusionGrounds">The only grounds for 不计入考核.</param>
/// <param name="MeetingItems">How many items one meeting may have.</param>
public sealed record SupervisionPolicy(
    QuietHours QuietHours,
    IReadOnlyList<DutyShift> Shifts,
    EscalationPolicy Escalation,
    IReadOnlyList<ExclusionGround> ExclusionGrounds,
    IReadOnlyList<Leader> Leaders,
    int MeetingItems,
    BulletinPolicy Bulletins,
    ScoreCardPolicy ScoreCard,
    RatingsPolicy Ratings)
{
    public Leader? FindLeader(string? id) => Leaders.FirstOrDefault(leader => leader.Id == id);

    public ExclusionGround? FindGround(string? id) => ExclusionGrounds.FirstOrDefault(ground => ground.Id == id);
}

/// <summary>The span of the city's day, past midnight if <paramref name="To"/> is the earlier, in which only emergencies are sent; and whether days off are quiet too.</summary>
public sealed record QuietHours(TimeOnly From, TimeOnly To, bool OnDaysOff);

/// <summary>A span of the city's day, past midnight if <paramref name="To"/> is not after <paramref name="From"/>.</summary>
public sealed record DutyShift(string Id, LocalText Name, TimeOnly From, TimeOnly To);

/// <summary>Wall minutes that each next one up the roster is given to acknowledge, once the emergency clock has run out.</summary>
public sealed record EscalationPolicy(int EveryMinutes);

/// <summary>A ground on which a case may be left out of the ratings, with its public name.</summary>
public sealed record ExclusionGround(string Id, LocalText Name);

/// <summary>
/// Somebody whose written instructions are carried out (领导批办), by office and not by person. <paramref name="Section"/> drafts the
/// bulletins on a deputy's instructions; the main leader has none: the supervision office drafts (rule 3.3).
/// </summary>
public sealed record Leader(string Id, LocalText Name, LocalText? Section);

/// <summary>Bulletins (督查通报).</summary>
/// <param name="Mark">What every number begins with: 云督通 of 云督通〔2026〕12号.</param>
/// <param name="Office">Who drafts and publishes.</param>
/// <param name="LateCasesListed">A bulletin names at most so many late cases one by one; it always counts them all.</param>
public sealed record BulletinPolicy(string Mark, LocalText Office, int LateCasesListed);

/// <summary>The score card of departments (rule 5.5).</summary>
/// <param name="MinimumSample">A figure of fewer cases is shown and not scored.</param>
/// <param name="Weights">In percent; together 100.</param>
public sealed record ScoreCardPolicy(int MinimumSample, IReadOnlyList<ScoreWeight> Weights);

public sealed record ScoreWeight(ScoreFigure Figure, int Percent);

/// <summary>How ratings are counted and published, and whom a random sample asks (rule 5.3).</summary>
/// <param name="PerPerson">So many ratings of one person count for one department in a month.</param>
/// <param name="FinalAfterDays">Days after its end that a month stays provisional, so that its last answers can still be rated.</param>
public sealed record RatingsPolicy(FigureRules Rules, int PerPerson, int FinalAfterDays, SamplePolicy Sample, CampaignPolicy Campaigns);

/// <summary>The monthly random sample.</summary>
/// <param name="PerDepartment">So many closed cases are drawn of each department; all, where there are fewer.</param>
/// <param name="RestDays">Nobody is asked twice within so many days.</param>
/// <param name="DaysToAsk">After so many days the sample is closed and its seed published.</param>
public sealed record SamplePolicy(int PerDepartment, int RestDays, int DaysToAsk);

/// <summary>What an evaluation campaign may hold at most.</summary>
/// <param name="Days">How long it may take answers.</param>
/// <param name="TextCharacters">Of a title, a question or an option.</param>
/// <param name="AnswersOfAddress">Where anyone may answer: how many answers may come from one network address, an office's or a household's worth.</param>
public sealed record CampaignPolicy(int Days, int SampleSize, int Questions, int Options, int TextCharacters, int AnswersOfAddress);
