using Hotline.Core.Cases;
using Hotline.Core.Messages;

namespace Hotline.Core.Intake;

/// <summary>Where a new case goes that somebody in charge directs straight to its department, and why.</summary>
/// <param name="NamedOn">The day its reference bears; null for the day of receipt.</param>
public sealed record Direction(string Department, Classification Classification, Directive Directive, DateOnly? NamedOn = null)
{
    private static readonly RoutingReason ByInstruction = new(
        null, new LocalText("按领导批示直接交办", "按領導批示直接交辦", "Given directly by a leader's instruction"));

    private static readonly RoutingReason ByMeeting = new(
        null, new LocalText("按会议议定事项直接交办", "按會議議定事項直接交辦", "Given directly by a meeting's decision"));

    public RoutingReason Reason() => Directive.Instruction is null ? ByMeeting : ByInstruction;
}
