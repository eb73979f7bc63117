using Hotline.Core.Cases;
using Hotline.Core.Messages;

namespace Hotline.Core.Publish.Bulletins;

/// <summary>What was recorded of a bulletin's subject when it was drafted; the part of its kind is there. Facts only, no one's words.</summary>
public sealed record BulletinContent
{
    public PeriodAccount? Period { get; init; }

    public MeetingAccount? Meeting { get; init; }

    public CaseAccount? Case { get; init; }
}

/// <summary>A month or a quarter, both days included.</summary>
/// <param name="Late">The first ones, as many as the policy lists; <paramref name="Total"/> counts all.</param>
public sealed record PeriodAccount(
    DateOnly From, DateOnly To, PeriodLine Total, IReadOnlyList<PeriodLine> Departments, IReadOnlyList<PeriodLine> Channels, IReadOnlyList<LateCase> Late);

/// <summary>What came of the cases of one department or channel; adding two lines gives the line of both.</summary>
/// <param name="Key">A department's id or a channel; empty for the total.</param>
/// <param name="Urged">Cases that were urged (催办), by a supervisor or because they were overdue.</param>
/// <param name="Supervised">Cases that came under supervision (督办).</param>
/// <param name="Returned">Cases that departments sent back to the desk at least once.</param>
public sealed record PeriodLine(string Key, Tally Tally, int Urged, int Supervised, int Returned)
{
    public static PeriodLine operator +(PeriodLine one, PeriodLine other) => new(
        one.Key, one.Tally + other.Tally, one.Urged + other.Urged, one.Supervised + other.Supervised, one.Returned + other.Returned);
}

/// <summary>A case that was answered late, or is overdue and has no answer (<paramref name="AnsweredAt"/> null).</summary>
public sealed record LateCase(
    Reference Reference, string Department, string? Category, Channel Channel, DateTimeOffset Due, DateTimeOffset? AnsweredAt, int Returns, int Extensions);

/// <summary>A meeting's items over a month (dated ones) or a quarter (the rest).</summary>
public sealed record MeetingAccount(
    string Meeting, string Number, string Title, DateOnly HeldOn, DateOnly From, DateOnly To, IReadOnlyList<ItemAccount> Items);

/// <param name="Text">What the meeting decided.</param>
/// <param name="Due">The decided day; null for an item that is reported on every quarter.</param>
/// <param name="InTime">Whether it was done in time, or is not late yet.</param>
/// <param name="Reports">Progress reports so far.</param>
public sealed record ItemAccount(
    int Number,
    Reference Reference,
    string Text,
    string? Department,
    IReadOnlyList<string> CoHandlers,
    bool KeyWork,
    DateOnly? Due,
    CaseStatus Status,
    DateTimeOffset? AnsweredAt,
    bool InTime,
    int Reports);

/// <summary>One case from its events, oldest first.</summary>
public sealed record CaseAccount(
    Reference Reference,
    Channel Channel,
    string? Leader,
    InstructionGrade? Grade,
    string? Category,
    string? Department,
    IReadOnlyList<string> CoHandlers,
    DateTimeOffset ReceivedAt,
    DateTimeOffset Due,
    DateTimeOffset? AnsweredAt,
    bool InTime,
    Satisfaction? Satisfaction,
    IReadOnlyList<BulletinStep> Steps);

/// <summary>That something happened and when; <paramref name="Sentence"/> is ours and holds nothing of what people wrote.</summary>
public sealed record BulletinStep(DateTimeOffset At, string Type, LocalText Sentence);
