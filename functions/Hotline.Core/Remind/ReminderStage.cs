namespace Hotline.Core.Remind;

/// <summary>How far reminding has gone for one due time; each stage is sent once, in this order, and a missed one is not made up.</summary>
public enum ReminderStage
{
    None,

    /// <summary>One working day before (the policy's number).</summary>
    BeforeDue,

    /// <summary>When work begins on the day it is due.</summary>
    DueMorning,

    /// <summary>催办: overdue, on the next working day.</summary>
    Urge,

    /// <summary>督办: still overdue five working days after that.</summary>
    Supervise,
}
