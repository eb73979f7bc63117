using Hotline.Core.Cases;

namespace Hotline.Core.Policy;

/// <summary>The clocks the service itself starts; a policy must set each. It may add others for categories whose law sets another limit.</summary>
public static class ClockIds
{
    /// <summary>A clear case (rule 3.4).</summary>
    public const string Clear = "clear";

    /// <summary>A heavy case; the citizen is told why (rule 3.4).</summary>
    public const string Heavy = "heavy";

    /// <summary>Several departments under one lead (rule 3.4).</summary>
    public const string Several = "several";

    /// <summary>急件 (rule 3.3).</summary>
    public const string LeaderUrgent = "leader-urgent";

    /// <summary>要件 (rule 3.3).</summary>
    public const string LeaderImportant = "leader-important";

    /// <summary>普件 (rule 3.3).</summary>
    public const string LeaderOrdinary = "leader-ordinary";

    /// <summary>The dispatch desk passes a case on (rule 4.2).</summary>
    public const string Dispatch = "dispatch";

    /// <summary>The dispatch desk passes an urgent case on (rule 4.2).</summary>
    public const string DispatchUrgent = "dispatch-urgent";

    /// <summary>A department returns what is not its business (rule 4.2).</summary>
    public const string Return = "return";

    /// <summary>The citizen is told once of everything missing (一次性告知, rule 4.4).</summary>
    public const string Completeness = "completeness";

    /// <summary>An approved answer is sent (rule 4.2).</summary>
    public const string SendAnswer = "send-answer";

    /// <summary>A co-handler gives the lead its part, unless the lead says otherwise (rule 3.4).</summary>
    public const string Contribution = "contribution";

    /// <summary>A case of several departments has a named leader and the lead's opinion on record (rules 3.4, 4.3).</summary>
    public const string Coordination = "coordination";

    /// <summary>The duty officer sees to danger to life or a mass incident (rule 4.6).</summary>
    public const string Emergency = "emergency";

    /// <summary>A department puts right what was found against it (rule 5.3).</summary>
    public const string Rectification = "rectification";

    /// <summary>The citizen sends what was asked for, while the answer clock stands still.</summary>
    public const string CitizenReply = "citizen-reply";

    public static string Of(InstructionGrade grade) => grade switch
    {
        InstructionGrade.Urgent => LeaderUrgent,
        InstructionGrade.Important => LeaderImportant,
        InstructionGrade.Ordinary => LeaderOrdinary,
        _ => throw new ArgumentOutOfRangeException(nameof(grade), grade, null),
    };

    public static IReadOnlyList<string> All { get; } =
    [
        Clear, Heavy, Several, LeaderUrgent, LeaderImportant, LeaderOrdinary,
        Dispatch, DispatchUrgent, Return, Completeness, SendAnswer, Contribution, Coordination, Emergency, CitizenReply, Rectification,
    ];
}
