using Hotline.Core.Messages;

namespace Hotline.Core.Policy;

/// <summary>How the office supervises (rules 3.1 to 3.3, 5.2, 5.5): whose instructions it follows up and what it publishes.</summary>
/// <param name="MeetingItems">How many items one meeting may have.</param>
public sealed record Supervision(IReadOnlyList<Leader> Leaders, int MeetingItems, BulletinPolicy Bulletins, ScoreCardPolicy ScoreCard)
{
    public Leader? FindLeader(string? id) => Leaders.FirstOrDefault(leader => leader.Id == id);
}

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
