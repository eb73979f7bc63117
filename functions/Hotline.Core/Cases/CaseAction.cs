namespace Hotline.Core.Cases;

/// <summary>Everything that can be done to a case after it was received.</summary>
public enum CaseAction
{
    Classify,
    SendToDesk,
    Route,
    Dispatch,
    Accept,
    Return,
    Transfer,
    Note,
    Ask,
    Supplement,
    Answer,
    Rate,
    Reopen,
    Remind,
    Urge,
    Supervise,
    LiftSupervision,
    RequestExclusion,
    DecideExclusion,
    LiftExclusion,
    RaiseEmergency,
    AlertDuty,
    Acknowledge,
    FileEventReport,
    Report,
    ApproveDeviation,
}
